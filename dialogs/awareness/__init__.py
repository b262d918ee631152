"""Awareness: who you are and where you stand (COACHING 3)."""
