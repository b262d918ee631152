"""What the mentee told, said back in their words: the lines of the summary (COACHING 3.7)."""

from __future__ import annotations

from collections.abc import Iterator

from dialogs.awareness.lists import LISTS, named_all
from dialogs.engine.events import Label, Phrase
from dialogs.engine.spoken import short
from dialogs.engine.values import Used
from dialogs.understanding.gist import fluent, gist

LINE = 200  # characters of one answer; a longer one is cut, so that the whole can be read on a phone
ORDER = (
    "situation",
    "now",
    "style",
    "interests",
    "story",
    "strengths",
    "skills",
    "values",
    "aspiration",
    "hurdle",
    "managed",
    "support",
)


def summary(used: Used) -> Used:
    """A line an answer; what was left out has none."""
    lines = [
        Phrase("awareness-line", {"name": Phrase(f"awareness-{key}.name"), "words": words})
        for key, words in _told(used)
    ]
    return {"lines": Phrase("awareness-lines", {"lines": lines})}


def _told(used: Used) -> Iterator[tuple[str, Label | tuple[Label, ...]]]:
    for key in ORDER:
        value = used.get(key)
        if key in LISTS and value:
            yield key, tuple(gist(item) if isinstance(item, str) else item for item in named_all(key, value))
        elif key == "support" and value == "nobody":
            continue
        elif key == "support" and value:
            yield key, supporter(value)
        elif key == "situation" and (situation := situation_of(used)):
            words = situation_words(used)
            if not words:
                yield key, Phrase(f"awareness-situation.{situation}")
            elif used.get("now"):  # else they stand there
                yield key, short(words, LINE)
        elif key == "now":
            yield key, short(fluent(used.get("now") or situation_words(used)), LINE)
        elif key == "aspiration" and value == "unknown":
            yield key, Phrase("awareness-aspiration.unknown")
        elif text := own_words(used, key):
            yield key, short(text, LINE)


def situation_of(used: Used) -> str:
    """The id of COACHING 2.3 that was tapped, or that their words stand for."""
    value = used.get("situation")
    return str(value["is"]) if isinstance(value, dict) else value or ""


def situation_words(used: Used) -> str:
    """What they wrote in place of a tap."""
    value = used.get("situation")
    return str(value["text"]) if isinstance(value, dict) else ""


def now_told(used: Used) -> str:
    """What they wrote of where they are, all of it."""
    said, now = situation_words(used).rstrip(". "), used.get("now") or ""
    return f"{said}. {now}" if said and now else now or situation_words(used)


def own_words(used: Used, key: str) -> str:
    """What was answered in words, without what only fills; nothing where it was skipped, or a button said that there is
    nothing."""
    value = used.get(key)
    if isinstance(value, dict):
        return fluent(str(value["text"]))
    said_none = key != "now" and value in NONE
    return fluent(value) if isinstance(value, str) and not said_none else ""


NONE = ("unknown", "nothing")  # the buttons beside the open questions
SUPPORT = ("counsellor", "mentor", "close", "nobody")


def supporter(value: str) -> Label:
    """Who helps already, as the button says it, or in own words."""
    return Phrase(f"awareness-support.{value}") if value in SUPPORT else short(value, LINE)
