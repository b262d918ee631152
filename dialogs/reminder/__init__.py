"""Reminders: their words are beside this; what a tap on one does is in `taps` (COACHING 6.1, 6.2)."""
