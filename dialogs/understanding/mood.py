"""What is met first of what somebody tells: grief, a fear, joy, a return after a while, or nothing of these."""

from __future__ import annotations

from dialogs.understanding.heavy import is_afraid, is_heavy
from dialogs.understanding.joy import is_back, rejoices


def mood(text: str) -> str:
    """ "heavy", "afraid", "back", "glad" or "plain"; in either language, whichever the mentee speaks."""
    if is_heavy(text):
        return "afraid" if is_afraid(text) else "heavy"
    return "back" if is_back(text) else "glad" if rejoices(text) else "plain"
