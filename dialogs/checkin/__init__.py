"""The weekly check-in: two minutes, mostly taps (COACHING 6.5)."""
