"""Which goal first, one after another or side by side, and whether the hours suffice (COACHING 5.17)."""
