"""Reminders: words beside this; `telling` says what is due, `taps` what a tap on one does (COACHING 6.1, 6.2)."""
