"""After weeks of silence: welcome back, what has changed meanwhile, and one easy first thing (COACHING 6.7, 6.12)."""
