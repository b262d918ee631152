"""When a step is stuck: what is in the way, then an if–then, a smaller step, somebody to ask, or another day (COACHING
6.3)."""
