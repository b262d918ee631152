"""Nothing is kept for ever: a warning after eleven months of silence, and a month later all goes (README, promises)."""
