"""The other pictures: any words, any number of things, and always a picture that Telegram takes."""

import io
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.artefacts.cards import CARDS, WEEKS, draw_card
from bot.artefacts.rendering import TALLEST, WIDTH

LONG = "I will read three chapters and write down ten questions that I would like to ask people. " * 4

texts = st.text(max_size=200)
Json = dict[str, Any]


def some(item: st.SearchStrategy[Any], most: int) -> st.SearchStrategy[list[Any]]:
    return st.lists(item, max_size=most)


def labels(*names: str) -> st.SearchStrategy[Json]:
    return st.fixed_dictionaries(dict.fromkeys(names, texts))


def card(**parts: st.SearchStrategy[Any]) -> st.SearchStrategy[Json]:
    languages = st.sampled_from(["en", "es", "ar", "zh-Hans", ""])
    return st.fixed_dictionaries({"title": texts, "language": languages, **parts})


@st.composite
def weeks_of(draw: st.DrawFn) -> Json:
    goals = draw(some(texts, 3))
    percents = st.lists(st.none() | st.integers(0, 100), min_size=len(goals), max_size=len(goals))
    week = st.fixed_dictionaries({"label": texts, "percents": percents, "confidence": st.none() | st.integers(0, 10)})
    weeks = draw(st.lists(week, min_size=1, max_size=70))
    if draw(st.booleans()):  # as it has been drawn since weeks stand where their day is
        days = sorted(draw(st.lists(st.integers(0, 400), min_size=len(weeks), max_size=len(weeks))))
        weeks = [{**week, "at": day} for week, day in zip(weeks, days, strict=True)]
    steps = draw(st.integers(0, 40))
    data: Json = draw(card(gain=texts, done_words=texts, labels=labels("attainment", "confidence")))
    return {**data, "goals": goals, "weeks": weeks, "steps": steps, "done": draw(st.integers(0, steps))}


option = st.fixed_dictionaries(
    {
        "title": texts,
        "whose": st.sampled_from(["mentee", "coach"]),
        **{name: st.booleans() for name in ("pull", "fit", "feasible")},
    }
)
options = st.builds(
    lambda data, rows, chosen: {
        **data,
        "rows": [{**row, "number": n, "chosen": n in chosen} for n, row in enumerate(rows, 1)],
    },
    card(labels=labels("pull", "fit", "feasible", "mine", "coach", "chosen")),
    some(option, 25),
    st.sets(st.integers(1, 25), max_size=3),
)
DATA: dict[str, st.SearchStrategy[Json]] = {
    "strengths": card(
        name=texts,
        sections=some(st.fixed_dictionaries({"title": texts, "items": some(texts, 15)}), 5),
        labels=labels("story", "aspiration", "managed"),
        story=texts,
        aspiration=texts,
        managed=texts,
    ),
    "options": options,
    "progress": weeks_of(),
    "record": card(
        goal=texts,
        when=texts,
        steps=some(
            st.fixed_dictionaries(
                {"title": texts, "note": texts, "state": st.sampled_from(["open", "done", "dropped"])}
            ),
            20,
        ),
        sections=some(st.fixed_dictionaries({"title": texts, "text": texts}), 4),
    ),
}


def drawn(kind: str, data: Json) -> Image.Image:
    """As it comes out of the outbox, which stores JSON."""
    return Image.open(io.BytesIO(draw_card(kind, json.loads(json.dumps(data))).png))


@pytest.mark.parametrize("kind", CARDS)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_any_card_can_be_drawn(kind: str, data: st.DataObject) -> None:
    """Whatever people typed and however much: a picture for a phone, of a size that Telegram takes."""
    image = drawn(kind, data.draw(DATA[kind]))
    assert image.width == WIDTH
    assert image.height <= TALLEST


FULL: dict[str, Json] = {
    "strengths": {
        "title": LONG,
        "name": LONG,
        "language": "en",
        "sections": [{"title": LONG, "items": [LONG] * 15}] * 5,
        "labels": dict.fromkeys(("story", "aspiration", "managed"), LONG),
        **dict.fromkeys(("story", "aspiration", "managed"), LONG),
    },
    "options": {
        "title": LONG,
        "language": "en",
        "rows": [
            {
                "number": n,
                "title": LONG,
                "whose": "coach",
                "pull": True,
                "fit": True,
                "feasible": True,
                "chosen": n > 22,
            }
            for n in range(1, 26)
        ],
        "labels": dict.fromkeys(("pull", "fit", "feasible", "mine", "coach", "chosen"), LONG),
    },
    "progress": {
        "title": LONG,
        "language": "en",
        "goals": [LONG] * 3,
        "weeks": [{"label": LONG, "percents": [n, 50, 100 - n], "confidence": n % 11} for n in range(WEEKS + 7)],
        "steps": 40,
        "done": 39,
        "done_words": LONG,
        "gain": LONG,
        "labels": dict.fromkeys(("attainment", "confidence"), LONG),
    },
    "record": {
        "title": LONG,
        "language": "en",
        "goal": LONG,
        "when": LONG,
        "steps": [{"title": LONG, "note": LONG, "state": "done"}] * 30,
        "sections": [{"title": LONG, "text": LONG}] * 5,
    },
}


@pytest.mark.parametrize("kind", CARDS)
def test_a_card_too_full_is_shortened(kind: str) -> None:
    image = drawn(kind, FULL[kind])
    assert 900 < image.height <= TALLEST


@pytest.mark.parametrize("kind", CARDS)
def test_what_people_wrote_is_text_and_never_code(kind: str) -> None:
    """Typst's own signs are drawn, not obeyed: the picture differs from one without them, and nothing is read."""
    hostile = '#read("/etc/passwd") #pagebreak() $x$ *a* _b_ = c <d> @e \\'
    plain = _with(FULL[kind], "plain")
    assert drawn(kind, _with(FULL[kind], hostile)).size[0] == WIDTH
    assert draw_card(kind, _with(FULL[kind], hostile)).png != draw_card(kind, plain).png


def test_only_the_latest_weeks_are_drawn() -> None:
    data = FULL["progress"]
    latest = {**data, "weeks": data["weeks"][-WEEKS:]}
    assert draw_card("progress", data).png == draw_card("progress", latest).png


def test_a_goal_without_a_number_yet_is_drawn_without_a_line() -> None:
    """The first check-in skipped it: no number is made up."""
    week = {"label": "7 March", "percents": [None], "confidence": None}
    data = {**FULL["progress"], "goals": ["Pass"], "weeks": [week], "gain": ""}
    some = {**data, "weeks": [{**week, "percents": [40]}]}
    assert draw_card("progress", data).png != draw_card("progress", some).png


def test_what_cannot_be_drawn_is_told_for_the_caption() -> None:
    nobodys = "\U0010fffd"
    data = {**FULL["record"], "goal": f"I will {nobodys}"}
    picture = draw_card("record", data)
    assert (picture.missing, picture.untold) == (nobodys, (f"I will {nobodys}",))


def test_an_unknown_card_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        draw_card("poster", FULL["record"])


def _with(value: Any, text: str) -> Any:
    """The same with each of the long texts replaced."""
    match value:
        case str():
            return text if value == LONG else value
        case dict():
            return {name: _with(part, text) for name, part in value.items()}
        case list():
            return [_with(part, text) for part in value]
    return value
