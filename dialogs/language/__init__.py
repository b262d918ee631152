"""Choosing the coach's language (COACHING 2.2)."""
