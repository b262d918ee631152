"""Changing the plan from the chat: a goal or a step put differently, added, moved, rested, dropped (COACHING 6.10)."""
