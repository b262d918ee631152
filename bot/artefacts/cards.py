"""The other pictures: what somebody is good at, their options side by side, the weeks so far, a goal that is over.

The data of each is plain JSON, its words already in the mentee's language (`dialogs.showing` makes it):

strengths: `title`, `name`, `sections` [{`title`, `items`}], and `story`, `aspiration`, `managed` under their `labels`.
options: `title`, `rows` [{`number`, `title`, `whose` "mentee" or "coach", `pull`, `fit`, `feasible`, `chosen`}],
    `labels` for the last four, "mine" and "coach".
progress: `title`, `goals` (titles), `weeks` [{`label`, `at` (days since the first of them; without it all are equally
    far apart), `percents` (0 to 100 or null, in the order of the goals), `confidence` (0 to 10 or null)}], the oldest
    first, `done` and `steps` (how many), `done_words`, `gain`, `labels` for "attainment" and "confidence".
record: `title`, `goal`, `when`, `steps` [{`title`, `note`, `state`}], `sections` [{`title`, `text`}].

Each has its `language` besides. Nothing here reads the database, the clock or the network.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.artefacts.ink import Ink
from bot.artefacts.rendering import Picture, render

CARDS = ("strengths", "options", "progress", "record")
WEEKS = 53
"""Of a progress picture, at most: the latest. A year; weeks without a check-in take their room, too."""

_OURS = ("whose", "state", "language")


def draw_card(kind: str, data: Mapping[str, Any]) -> Picture:
    """Draws one of CARDS: a PNG, 1080 pixels wide and at most 2560 high. Any text can be drawn; a long one is cut with
    "…", and what has no room is counted. Raises KeyError for another kind."""
    if kind not in CARDS:
        raise KeyError(kind)
    shown = {**data, "weeks": list(data["weeks"])[-WEEKS:]} if kind == "progress" else data
    texts = list(_texts(shown))
    ink = Ink.for_texts(texts)
    png = render(kind, _drawable(shown, ink), str(data.get("language", "en")), ink)
    untold = tuple(dict.fromkeys(text for text in texts if not ink.can_draw(text)))
    return Picture(png, "".join(sorted(ink.missing)), untold)


def _texts(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case Mapping():
            for name, part in value.items():
                if name not in _OURS:
                    yield from _texts(part)
        case list() | tuple():
            for part in value:
                yield from _texts(part)


def _drawable(value: Any, ink: Ink) -> Any:
    """The same with each text as a template takes it."""
    match value:
        case str():
            return ink.words(value)
        case Mapping():
            return {
                name: part if name in _OURS else _drawable(part, ink)
                for name, part in value.items()
                if name != "language"
            }
        case list() | tuple():
            return [_drawable(part, ink) for part in value]
    return value
