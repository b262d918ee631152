"""What `wording` needs of a language."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    lead: str  # "I will"
    already: re.Pattern[str]  # folded beginnings that say it already
    kept: Callable[[str], str]  # such a beginning, written properly
    turned: Callable[[str], str | None]  # what follows the lead, for all else; None where no verb reads right
    spelt: Callable[[str], str] = str  # the accents that a thumb leaves out, put back where a sentence is built
    refuses: tuple[str, str] = ("", "")  # how such words begin that say what not to do, and the lead that they need


def lowered(typed: str) -> str:
    """A capital that only begins a sentence is put down; "CV", "iOS" and "I" stay."""
    first = typed.split(" ", 1)[0]
    return typed if first[1:] != first[1:].lower() or len(first) == 1 else typed[:1].lower() + typed[1:]
