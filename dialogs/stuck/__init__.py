"""When a step is stuck: what is in the way, and an if–then (COACHING 6.3)."""
