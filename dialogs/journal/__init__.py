"""The journal: a page at any time, around a talk with somebody, or as an answer to a daily prompt (COACHING 6.11)."""
