"""What is saved is what is loaded, and only what changed is written."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, time
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from bot.storage import Store
from bot.storage.codec import dump_answers, load_answers, text
from bot.storage.tables import FRAME, MENTEE, PLAN
from dialogs.engine.events import Message
from dialogs.mentee import Answer, Frame, Mentee, Shown
from dialogs.plan import Goal
from tests.bot.storage.people import (
    CHAT,
    NOW,
    WALL,
    asked,
    message,
    newcomer,
    reminder,
    rich,
    seen,
    send_all,
    taken_in,
    turn,
)


def like(mentee: Mentee) -> dict[str, Any]:
    """All that is to come back, comparable; history is written and not loaded."""
    return vars(mentee) | {
        "stack": [vars(frame) for frame in mentee.stack],
        "finished": [vars(frame) for frame in mentee.finished],
        "history": [],
    }


async def test_a_mentee_comes_back_as_they_were(store: Store) -> None:
    mentee = rich()
    await taken_in(store, mentee)
    loaded = (await seen(store, message(1))).mentee
    assert loaded is not None
    assert like(loaded) == like(mentee)
    assert loaded.id


async def test_steps_come_back_in_the_order_of_frames_and_rounds(store: Store) -> None:
    await taken_in(store, rich())
    loaded = (await seen(store, message(1))).mentee
    assert loaded is not None
    rows = ("checkin.2", "evidence.3", "goal.1", "idea.1.1", "journal.7", "kept.1.10.270304", "milestone.1.1")
    assert list(loaded.plan.rows) == [*rows, "step.1.2", "step.1.10"]


async def test_a_turn_that_changes_nothing_writes_no_row_of_the_mentee(store: Store) -> None:
    await taken_in(store, rich())
    await store.receive([message(1)], NOW)
    async with store.turn(NOW) as work:
        assert work is not None
        with written(store) as statements:
            await work.finish(work.mentee, [], next_due=None)
    assert [statement.split()[1] for statement in statements] == ["inbox"]


async def test_only_what_changed_is_written(store: Store) -> None:
    await taken_in(store, rich())
    await store.receive([message(1)], NOW)
    async with store.turn(NOW) as work:
        assert work is not None
        assert work.mentee is not None
        work.mentee.plan.write("step.1.2", "title", "another")
        work.mentee.stack[1].answers["why"] = Answer("time", 7)
        with written(store) as statements:
            await work.finish(work.mentee, [])
    kept = [statement for statement in statements if "inbox" not in statement]
    assert [statement.split(" WHERE")[0].split("=")[0] for statement in kept] == [
        "UPDATE mentee SET saves",
        "UPDATE step SET title",
        "UPDATE frame SET answers",
    ]


async def test_what_left_the_plan_and_the_stack_is_gone(store: Store) -> None:
    await taken_in(store, rich())
    await store.receive([message(1)], NOW)
    async with store.turn(NOW) as work:
        assert work is not None
        assert work.mentee is not None
        del work.mentee.plan.rows["step.1.2"]
        work.mentee.stack.pop()
        await work.finish(work.mentee, [])
    loaded = (await seen(store, message(2))).mentee
    assert loaded is not None
    assert "step.1.2" not in loaded.plan.rows
    assert [frame.id for frame in loaded.stack] == [3]


async def test_the_latest_five_ended_dialogs_are_at_hand_and_all_when_an_old_message_may_be_meant(store: Store) -> None:
    """DESIGN "A finished frame": an edit may belong to a dialog that ended long ago."""
    await taken_in(store, newcomer(finished=[Frame(id, "quick") for id in range(8)]))
    assert ended(await seen(store, message(1))) == [3, 4, 5, 6, 7]
    await turn(store, None)
    assert ended(await seen(store, message(2, kind="edited"))) == list(range(8))
    await turn(store, None)
    assert ended(await seen(store, message(3, kind="reply"))) == list(range(8))


async def test_ended_dialogs_that_were_not_at_hand_stay_and_a_dialog_that_ended_again_is_the_latest(
    store: Store,
) -> None:
    await taken_in(store, newcomer(finished=[Frame(id, "quick") for id in range(8)]))
    await store.receive([message(1)], NOW)
    async with store.turn(NOW) as work:
        assert work is not None
        assert work.mentee is not None
        work.mentee.finished.append(work.mentee.finished.pop(1))
        await work.finish(work.mentee, [])
    assert ended(await seen(store, message(2, kind="edited"))) == [0, 1, 2, 3, 5, 6, 7, 4]


async def test_a_copy_of_an_ended_dialog_is_open_beside_it(store: Store) -> None:
    """DESIGN "A finished frame": an edit opens a copy; the original stays until that ends."""
    frame = Frame(1, "quick", answers={"goal": Answer("a", 1)})
    await taken_in(store, newcomer(finished=[frame]))
    await store.receive([message(1)], NOW)
    async with store.turn(NOW) as work:
        assert work is not None
        assert work.mentee is not None
        work.mentee.stack.append(replace(work.mentee.finished[0], answers={"goal": Answer("b", 2)}))
        await work.finish(work.mentee, [])
    loaded = (await seen(store, message(2))).mentee
    assert loaded is not None
    assert [loaded.stack[0].answers["goal"].value, loaded.finished[0].answers["goal"].value] == ["b", "a"]


async def test_a_copy_of_a_dialog_that_ended_long_ago_can_end_turns_later(store: Store) -> None:
    """DESIGN "A finished frame": the copy takes the place of the original, which is at hand as long as it is open."""
    await taken_in(store, newcomer(finished=[Frame(id, "quick") for id in range(8)]))
    await store.receive([message(1, kind="edited")], NOW)
    async with store.turn(NOW) as work:
        assert work is not None
        assert work.mentee is not None
        work.mentee.stack.append(replace(work.mentee.finished[1], answers={"goal": Answer("b", 2)}))
        await work.finish(work.mentee, [])
    for n in (2, 3):  # read anew, and as it was kept from the turn before
        work = await seen(store, message(n))
        assert ended(work) == [1, 3, 4, 5, 6, 7]
        await turn(store, None)
    await store.receive([message(4)], NOW)
    async with store.turn(NOW) as work:
        assert work is not None
        assert work.mentee is not None
        copy = work.mentee.stack.pop()
        work.mentee.finished = [*(frame for frame in work.mentee.finished if frame.id != 1), copy]
        await work.finish(work.mentee, [])
    assert ended(await seen(store, message(5, kind="edited"))) == [0, 2, 3, 4, 5, 6, 7, 1]


async def test_history_is_added_to(store: Store) -> None:
    await taken_in(store, rich())
    await store.receive([message(1)], NOW)
    async with store.turn(NOW) as work:
        assert work is not None
        assert work.mentee is not None
        work.mentee.history += rich(word="second").history
        await work.finish(work.mentee, [])
    kept = (await store.everything(CHAT))["history"]
    assert [line["words"] for line in kept] == ["xylophone-canary", "second"]


async def test_askings_are_shown_from_the_first_that_could_be_read_once_they_are_delivered(store: Store) -> None:
    await taken_in(store, newcomer(readable=2), [asked(1), asked(2), asked(3)])
    assert shown(await seen(store, message(1))) == {}
    await send_all(store)
    assert shown(await seen(store)) == {2: Shown(501, NOW), 3: Shown(502, NOW)}


async def test_a_reply_finds_the_place_of_the_question_and_the_subjects_of_the_nudge(store: Store) -> None:
    await taken_in(store, newcomer(), [asked(1, frame=3, path="steps.2.what"), reminder("step.1.2", "step.1.3")])
    await send_all(store)
    work = await seen(store, message(1, kind="reply", reply_to=500), message(2, kind="reply", reply_to=501))
    assert work.mentee is not None
    assert work.mentee.places == {500: (3, "steps.2.what")}
    assert work.mentee.nudged == {501: ("step.1.2", "step.1.3")}


async def test_nothing_is_kept_before_consent(store: Store) -> None:
    await store.receive([message(1)], NOW)
    await turn(store, Mentee(id="", chat=CHAT, name="Ada"), [asked(0)])
    assert (await seen(store, message(2))).mentee is None
    assert await store.everything(CHAT) == {}


async def test_everything_that_is_kept_is_exported(store: Store) -> None:
    mentee = rich()
    await taken_in(store, mentee, [asked(7, "What else?"), reminder("step.1.2")])
    await store.receive([message(1, "not read yet")], NOW)
    kept = await store.everything(CHAT)
    assert kept["mentee"]["zone"] == "America/Sao_Paulo"
    assert kept["goals"][0]["title"] == "I will xylophone-canary"
    assert {row["id"] for row in kept["steps"]} == {"step.1.2", "step.1.10"}
    assert kept["checkins"][0]["percents"] == {"goal.1": 40}
    assert [one["open"] for one in kept["conversations"]] == [False, False, True, True]
    assert kept["questions"][0]["path"] == "goal"
    assert [one["params"]["text"] for one in kept["messages"]] == ["What else?", "about step.1.2"]
    assert kept["received"][0]["body"]["text"] == "not read yet"


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.dates()
    | st.datetimes(timezones=st.just(UTC) | st.none())
    | st.times().filter(lambda one: one.tzinfo is None),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
messages = st.builds(
    Message,
    st.integers(1),
    st.text(st.characters()),
    st.datetimes(timezones=st.just(UTC)),
    st.none() | st.integers(1),
    st.sampled_from(["text", "sticker"]),
    st.none() | st.tuples(st.floats(-90, 90), st.floats(-180, 180)),
)
answers = st.dictionaries(
    st.text(), st.builds(Answer, values, st.integers(0), st.lists(messages, max_size=2).map(tuple)), max_size=4
)


@given(answers)
@settings(max_examples=60)
def test_any_answer_comes_back_from_its_sealed_form(some: dict[str, Answer]) -> None:
    frame = Frame(1, "quick", answers=some, touched=WALL)
    key = bytes(32)
    row = FRAME.seal(key, "1.open", FRAME.plain(frame))
    assert FRAME.load(key, "1.open", row).answers == some
    assert text(dump_answers(load_answers(dump_answers(some)))) == text(dump_answers(some))


def test_each_kind_of_field_is_sealed_or_plain_by_what_it_tells() -> None:
    """RELIABILITY 8.27: words are sealed, times and numbers are needed by queries."""
    goal = Goal("goal.1", title="I will", by=date(2027, 9, 1))
    row = PLAN[Goal].seal(bytes(32), "goal.1", PLAN[Goal].plain(goal))
    assert isinstance(row["title"], bytes)
    assert (row["id"], row["by"], row["state"], row["evidence"]) == ("goal.1", date(2027, 9, 1), "open", None)
    who = MENTEE.seal(bytes(32), "x", MENTEE.plain(rich()))
    plain = {name for name, value in who.items() if value is not None and not isinstance(value, bytes)}
    assert not plain & {
        "language",
        "zone",
        "place",
        "country",
        "name",
        "paused",
        "situation",
        "story",
        "told",
        "crisis_until",
    }
    assert who["hour"] == time(7, 30)


def ended(work: Any) -> list[int]:
    return [frame.id for frame in work.mentee.finished]


def shown(work: Any) -> dict[int, Shown]:
    return dict(work.mentee.shown)


@contextmanager
def written(store: Store) -> Iterator[list[str]]:
    statements: list[str] = []
    engine = store._database.engine

    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith(("UPDATE", "INSERT", "DELETE")):
            statements.append(" ".join(statement.split()))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(engine, "before_cursor_execute", note)
