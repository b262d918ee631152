"""The plan's picture: what it holds, how large it grows, and that no plan is too strange to be drawn."""

import io
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from bot.artefacts.rendering import TALLEST, WIDTH
from bot.artefacts.timeline import LABELS, Goal, Step, Timeline, draw_timeline
from tests.bot.artefacts.plans import ORDINARY, TODAY, goal, plan, step

LONG = "I will read three chapters and write down ten questions that I would like to ask people. " * 4

texts = st.text(max_size=300)
dates = st.none() | st.dates(date(2026, 1, 1), date(2030, 1, 1))
steps = st.builds(
    Step, texts, dates, texts, st.sampled_from(["open", "done", "dropped"]), st.none() | texts, st.none() | texts
)
goals = st.builds(Goal, texts, dates, texts, st.lists(steps, max_size=6).map(tuple))
timelines = st.builds(
    Timeline,
    title=texts,
    sentence=texts,
    today=st.just(TODAY),
    today_words=texts,
    goals=st.lists(goals, max_size=3).map(tuple),
    language=st.sampled_from(["en", "es", "ar", "he", "zh-Hans", "pt_BR", "x-pseudo", ""]),
    labels=st.fixed_dictionaries(dict.fromkeys(LABELS, texts)),
)


TODAY_ROW = 76
"""Pixels from the mark of today to the next."""


def image(timeline: Timeline) -> Image.Image:
    return Image.open(io.BytesIO(draw_timeline(timeline).png)).convert("RGB")


def difference(one: Image.Image, other: Image.Image) -> tuple[int, int, int, int]:
    box = ImageChops.difference(one, other).getbbox()
    assert box is not None
    return box


def test_a_plan_is_drawn_for_a_phone() -> None:
    """1080 pixels wide, taller than a strip, nothing left out and nothing to tell beside it."""
    picture = draw_timeline(ORDINARY)
    assert Image.open(io.BytesIO(picture.png)).width == WIDTH
    assert 700 < Image.open(io.BytesIO(picture.png)).height < 1400
    assert (picture.missing, picture.untold) == ("", ())


@settings(max_examples=40, deadline=None)
@given(timelines)
def test_any_plan_can_be_drawn(timeline: Timeline) -> None:
    """Whatever people typed, in whatever state, it is a picture of the promised size; markup and code are only text."""
    drawn = image(timeline)
    assert drawn.width == WIDTH
    assert drawn.height <= TALLEST


@settings(max_examples=60, deadline=None)
@given(timelines)
def test_a_plan_survives_being_stored(timeline: Timeline) -> None:
    """The outbox stores JSON: what comes back draws the same plan."""
    stored = json.loads(json.dumps(timeline.to_json()))
    assert Timeline.from_json(stored) == timeline


def test_the_same_plan_gives_the_same_picture() -> None:
    """A send that is repeated sends the same bytes, from whichever thread."""
    with ThreadPoolExecutor(3) as pool:
        assert len(set(pool.map(lambda timeline: draw_timeline(timeline).png, [ORDINARY] * 6))) == 1


def test_a_picture_grows_with_its_plan() -> None:
    one = plan(goal("Goal", step("One", 1)))
    two = plan(goal("Goal", step("One", 1), step("Two", 2)))
    assert image(two).height > image(one).height


@pytest.mark.parametrize(
    "timeline",
    [
        plan(*(goal(LONG, *(step(LONG, n) for n in range(12))) for _ in range(3)), title=LONG, sentence=LONG),
        plan(*(goal("Goal", *(step("Step", n) for n in range(90))) for _ in range(12))),
        plan(
            *(goal(LONG, *(step(LONG, n, repeats=LONG) for n in range(4))) for _ in range(6)), title=LONG, sentence=LONG
        ),
        plan(goal("W" * 300, step("w" * 300, 1), step("i" * 150 + "W" * 150, 1)), title="\N{PILE OF POO}" * 300),
    ],
    ids=["long titles", "many goals and steps", "many long goals", "words without a space"],
)
def test_a_plan_too_large_is_shortened(timeline: Timeline) -> None:
    """Titles are cut with "…", then steps and goals are counted ("+4"): never a picture that Telegram would refuse."""
    drawn = image(timeline)
    assert TALLEST * 0.4 < drawn.height <= TALLEST


def test_what_finds_no_room_is_counted_on_its_side_of_today() -> None:
    """How many are done and over stands above, not among what is still to come."""

    def ahead(over: int) -> bytes:
        drawn = image(plan(goal("Goal", *(step("Over", -1 - n, "done") for n in range(over)), step("Ahead", 5))))
        return drawn.crop((0, drawn.height - 400, WIDTH, drawn.height)).tobytes()

    assert ahead(60) == ahead(70)


@pytest.mark.parametrize("word", ["W" * 300, "https://example.org/" + "path/" * 56, "ж" * 300])
def test_a_long_word_stays_on_its_card(word: str) -> None:
    """An address or a key held down is broken: the card's inner edge stays white from top to bottom."""
    drawn = image(plan(goal(word, step(word, 1, repeats=word))))
    assert drawn.crop((WIDTH - 86, 200, WIDTH - 46, drawn.height - 120)).getcolors() == [
        (40 * (drawn.height - 320), (255, 255, 255))
    ]


def test_a_state_is_told_without_colour() -> None:
    """Done, open, overdue, dropped and undated have marks that differ in black and white."""
    kinds = {
        "done": step("S", -5, "done"),
        "dropped": step("S", -5, "dropped"),
        "overdue": step("S", -5),
        "open": step("S", 5),
        "undated": step("S"),
    }
    columns = {kind: image(plan(goal("Goal", one))).crop((88, 0, 132, 600)) for kind, one in kinds.items()}
    first = difference(columns["overdue"], columns["dropped"])[1]
    second = first + TODAY_ROW
    marks = {
        kind: column.crop((0, top, 44, top + 44)).convert("L").point(lambda light: 255 * (light < 200), "1")
        for kind, column in columns.items()
        for top in [second if kind in ("open", "undated") else first]
    }
    for one, other in combinations(kinds, 2):
        unlike = ImageChops.logical_xor(marks[one], marks[other]).histogram()[-1]
        assert unlike > 60, f"{one} looks like {other}"


def test_a_milestone_stands_on_the_way_with_a_mark_of_its_own_and_is_no_step() -> None:
    """COACHING 5.8."""
    way = step("Half of the course", 30)
    with_one = plan(goal("Goal", step("S", 5), replace(way, milestone=True)))
    assert image(with_one).tobytes() != image(plan(goal("Goal", step("S", 5), way))).tobytes()
    only = plan(goal("Goal", step("S", 5)))
    top = (0, 0, WIDTH, 300)  # the title, and how many steps are done
    assert image(with_one).crop(top).tobytes() == image(only).crop(top).tobytes()


def test_a_plan_in_arabic_runs_from_the_right() -> None:
    """In a language that is written from the right the marks stand in a column at the card's right edge."""

    def inked(drawn: Image.Image, left: int, right: int) -> bool:
        white = Image.new("RGB", (right - left, 260), "white")
        top = drawn.height - 380
        return ImageChops.difference(drawn.crop((left, top, right, top + 260)), white).getbbox() is not None

    short = plan(goal("Goal", step("One", -5, "done"), step("Two", 5), step("Three", 6)))
    english, arabic = (image(replace(short, language=language)) for language in ("en", "ar"))
    left, right = (88, 132), (WIDTH - 132, WIDTH - 88)
    assert [inked(english, *column) for column in (left, right)] == [True, False]
    assert [inked(arabic, *column) for column in (left, right)] == [False, True]
    assert not any(inked(arabic, edge, edge + 20) for edge in (right[0] - 22, right[1] + 2))


def test_words_that_are_not_given_are_a_mistake_of_ours() -> None:
    """A label left out raises at once: a picture never shows a key."""
    with pytest.raises(KeyError, match="goal"):
        draw_timeline(replace(ORDINARY, labels={"today": "Today", "done": "done"}))
