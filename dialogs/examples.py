"""Worked examples, one tap away (COACHING 1.8): data beside each dialog, the best match for the situation wins."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any


def example(key: str, situation: str, language: str) -> str | None:
    """For a question's key, the one that suits the mentee's situation, else the general one, or None."""
    found = [entry for entry in _all().get(key, []) if {situation, "any"} & set(entry["suits"])]
    best = next((entry for entry in found if situation in entry["suits"]), found[0] if found else None)
    if best is None:
        return None
    text: str = best.get(language) or best["en"]
    return text


@cache
def _all() -> dict[str, list[dict[str, Any]]]:
    examples: dict[str, list[dict[str, Any]]] = {}
    for file in sorted(Path(__file__).parent.glob("*/examples.toml")):
        examples |= tomllib.loads(file.read_text(encoding="utf-8"))
    return examples
