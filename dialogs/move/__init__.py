"""Moving the date of a step, a milestone or a goal (COACHING 6.1, 6.10)."""
