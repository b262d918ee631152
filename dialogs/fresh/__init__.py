"""A fresh start: what is left of the plan, from a new day on (COACHING 6.7)."""
