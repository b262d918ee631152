"""Beginning the conversation under way once more (COACHING 8)."""
