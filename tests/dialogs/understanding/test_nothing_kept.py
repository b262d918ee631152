"""What people type is not kept in memory: who deletes what the coach knows of them has deleted that too."""

from __future__ import annotations

import sys
from datetime import date

from dialogs.understanding.crisis import signs_of_crisis
from dialogs.understanding.crisis_rules import rules_of_crisis, scales
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.done import match_done
from dialogs.understanding.situations import read_lives
from dialogs.understanding.smart import read_goal
from dialogs.understanding.wording import bare, i_will


def _read(text: str) -> None:
    for language in ("en", "es"):
        signs_of_crisis(text)
        match_done(text, [("1", f"Call {text}"), ("2", f"Llamar a {text}")], language)
        read_goal(text, language)
        read_deadline(text, date(2026, 10, 14), language)
        read_lives([text, text], language)
        i_will(text, language)
        bare(text, language)


def _kept() -> dict[str, int]:
    """How much every cache of the readings holds, and every table that signs of crisis are looked up in."""
    found: dict[str, int] = {}
    for name, module in list(sys.modules.items()):
        if name.startswith("dialogs.understanding"):
            caches = {of: one for of, one in vars(module).items() if hasattr(one, "cache_info")}
            found |= {f"{name}.{of}": one.cache_info().currsize for of, one in caches.items()}
    rules = rules_of_crisis()
    for near in (rules.alike_near, rules.signs_near, rules.even_so):
        found[f"{id(near)}"] = len(near.whole) + len(near.beginnings)
    return found | {"weights": sum(map(len, (value for value in vars(scales()).values() if isinstance(value, dict))))}


def test_no_word_that_somebody_typed_stays_in_a_cache() -> None:
    _read("i sent the cv to marta by friday, le escribi a marta el viernes")
    before = _kept()
    _read("i phoned zorgina about the blentworth job by fridya, escribiria a zorgina por lo de blentworth el viernse")
    assert _kept() == before
