"""Getting to know each other: the place, for the clock; the rest has defaults (COACHING 2)."""
