"""The first question, before which nothing is kept (COACHING 2.1)."""
