"""A rest from all that is said unasked, until a day: holidays, an illness, a full month (COACHING 6.7)."""
