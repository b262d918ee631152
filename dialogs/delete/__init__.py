"""Removing everything (COACHING 2.1, /delete)."""
