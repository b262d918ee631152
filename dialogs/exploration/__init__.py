"""Exploration: what could be done (COACHING 4)."""
