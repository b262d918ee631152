"""Moving the date of a step (COACHING 6.1, 6.10)."""
