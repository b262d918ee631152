"""What came of a step, a milestone or a goal: asked for when it is done, kept, and shown again (COACHING 6.2, 6.9)."""
