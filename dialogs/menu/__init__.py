"""What is open, what can be begun, where to; and the commands that only show or switch something (COACHING 8)."""
