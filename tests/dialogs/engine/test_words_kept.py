"""What is kept between turns are the coach's own words, dates and numbers: nothing that a mentee has said."""

from __future__ import annotations

import sys

from dialogs.engine.events import Phrase
from dialogs.engine.words import Words
from tests.dialogs.phone import Phone, words
from tests.dialogs.preparation.talks import begin, ready, talk


def _planned(goal: str, step: str) -> Phone:
    phone = begin(ready())
    talk(phone, goal=goal, steps__1__what=step)
    assert phone.mentee.plan.steps()
    return phone


def _kept() -> dict[str, int]:
    """How much every cache of the core holds, and how many messages the words have written once."""
    found: dict[str, int] = {}
    for name, module in list(sys.modules.items()):
        if name.startswith(("dialogs", "bot.calls")):
            caches = {of: one for of, one in vars(module).items() if hasattr(one, "cache_info")}
            found |= {f"{name}.{of}": one.cache_info().currsize for of, one in caches.items()}
    return found | {"fixed": len(words()._fixed)}


def test_a_plan_of_other_words_adds_nothing_to_any_cache() -> None:
    _planned("be better at talking to zorgina", "call zorgina by 10 March")
    before = _kept()
    _planned("be better at talking to blentworth", "call blentworth by 10 March")
    assert _kept() == before


def test_only_a_message_without_arguments_is_kept_as_it_was_written() -> None:
    made = Words(words()._written)
    made.label(Phrase("engine-skip"), "en")
    made.text(Phrase("engine-for-example", {"example": "zorgina"}), "en")
    made.label(Phrase("engine-for-example", {"example": "zorgina"}), "en")
    made.label("zorgina", "en")
    assert list(made._fixed) == [("en", "engine-skip")]
