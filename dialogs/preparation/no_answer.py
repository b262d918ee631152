"""What is said where a goal or a step is asked for, and is neither: a bare yes, nerves, somebody who runs themselves
down (COACHING 3.8)."""

from __future__ import annotations

from dialogs.understanding.putting_down import puts_down
from dialogs.understanding.remarks import is_nervous
from dialogs.understanding.yesno import is_yes


def no_answer(text: str, language: str) -> str:
    """Why it is none; empty where it may be one."""
    if puts_down(text, language):
        return "felt"
    if is_nervous(text):
        return "afraid"
    return "go-on" if is_yes(text, language) else ""
