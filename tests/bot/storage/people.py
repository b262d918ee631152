"""Mentees, messages and calls for the store's tests, and the few steps that all of them take."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection

from bot.calls import Call
from bot.storage import Incoming, Outgoing, Store, Work
from dialogs.engine.events import Message, Occurrence
from dialogs.engine.values import Invalid, Offer
from dialogs.mentee import Answer, Frame, Mentee
from dialogs.plan import CheckIn, Entry, Evidence, Goal, Idea, JournalEntry, Kept, Milestone, Plan, Row, Step

DATA_KEY = bytes(range(32))
CHAT = 4_000_000_017  # ids have more than 32 bits
NOW = datetime(2027, 3, 1, 9, 30, tzinfo=UTC)
WALL = datetime.fromisoformat("2027-03-01T09:00")
CANARY = "xylophone-canary"
ME = "worker-1"


def message(update: int, text: str = "hello", chat: int = CHAT, kind: str = "message", **body: Any) -> Incoming:
    return Incoming(update, chat, kind, {"id": 100 + update, "text": text, "at": NOW.isoformat()} | body)


def said(text: str, **more: Any) -> Call:
    return Call("sendMessage", {"text": text, "parse_mode": "HTML"}, **more)


def asked(asking: int, text: str = "What?", frame: int = 0, path: str = "goal") -> Call:
    return said(text, asking=asking, place=(frame, path))


def reminder(subject: str, *others: str, **more: Any) -> Call:
    return said(f"about {subject}", lane="nudge", occurrences=tuple(map(occurrence, (subject, *others))), **more)


def occurrence(subject: str) -> Occurrence:
    return Occurrence(subject, "day", WALL, WALL - timedelta(days=1))


def newcomer(chat: int = CHAT, **more: Any) -> Mentee:
    return Mentee(id="", chat=chat, consented=True, **more)


def rich(chat: int = CHAT, word: str = CANARY) -> Mentee:
    """Something in every field; each text holds `word`."""
    text = Message(7, f"I want {word} ✨ שלום", NOW, reply_to=3, kind="text", spot=(52.5, 13.4))
    answers = {"goal": Answer(f"to be {word}", 4, (text,)), "steps.2.when": Answer(date(2027, 5, 1), 5)}
    refused = {"by": Answer(Invalid("too-vague", {"said": word}, (Offer(date(2027, 6, 1), word),)), 6, (text,))}
    facts = {"goals": [word, "goal.1"], "on": date(2027, 3, 1), "hours": {"from": time(9), "$odd": NOW}}
    outcome: dict[str, dict[str, Any]] = {"step.1.2": {"title": word, "when": date(2027, 5, 1)}}
    rows: list[Row] = [
        Goal("goal.1", title=f"I will {word}", by=date(2027, 9, 1), evidence=word, order=1, alongside=True),
        Milestone("milestone.1.1", "goal.1", 1, word, date(2027, 6, 1), word, state="done", done_at=NOW),
        Idea("idea.1.1", 1, word, "coach", word, word, True, False, None, word, word, word, "chosen"),
        Step("step.1.2", "goal.1", 2, word, date(2027, 5, 1), obstacle=word, if_then=word),
        Step("step.1.10", "goal.1", 10, word, state="done", done_at=NOW, after=["step.1.2"], why=word, people=word),
        Kept("kept.1.10.270304", "step.1.10", date(2027, 3, 4)),
        Evidence("evidence.3", "step.1.10", NOW, word, [["document", word]]),
        JournalEntry("journal.7", NOW, "prompt", word, word, [["photo", word]]),
        CheckIn("checkin.2", date(2027, 3, 1), {"goal.1": 40}, word, word, 7, word),
    ]
    return Mentee(
        id="",
        chat=chat,
        consented=True,
        language="pt",
        name=word,
        zone="America/Sao_Paulo",
        place=word,
        country="BR",
        situation=word,
        aspiration=word,
        story=word,
        strengths=[word],
        managed=word,
        week_hours=5,
        ask_again=date(2027, 3, 5),
        hour=time(7, 30),
        paused="a-reason",
        stack=[
            Frame(
                3,
                "preparation",
                "goal.1",
                facts=facts,
                answers=answers,
                refused=refused,
                outcome=outcome,
                back_at="goal",
                marked=[word],
                early=(text,),
                touched=WALL,
            ),
            Frame(4, "stuck", "step.1.2"),
        ],
        finished=[Frame(1, "welcome", answers={"name": Answer(word, 1)}), Frame(2, "quick", outcome=outcome)],
        frames_made=5,
        plan=Plan({row.id: row for row in rows}),
        history=[Entry(NOW, "step.1.2", "moved", word)],
        asking=6,
        pressable=4,
        readable=5,
        told={"step.1.2": WALL},
        since={"step.1.2": WALL},
        unasked=[date(2027, 3, 1), date(2027, 3, 3)],
        snoozed={word: NOW},
        rest_until=NOW,
        rest_from=date(2027, 3, 10),
        rest_back=date(2027, 3, 20),
        crisis_until=NOW,
    )


async def turn(store: Store, mentee: Mentee | None, calls: Sequence[Call] = (), **more: Any) -> None:
    """Finishes what waits next."""
    async with store.turn(NOW) as work:
        assert work is not None
        await work.finish(mentee, calls, **more)


async def taken_in(store: Store, mentee: Mentee, calls: Sequence[Call] = (), **more: Any) -> None:
    """The turn that makes a stranger a mentee."""
    await store.receive([Incoming(None, mentee.chat, "press", {"data": "a:0:yes"})], NOW)
    await turn(store, mentee, calls, **more)


async def sql(store: Store, statement: Any) -> Any:
    """What the store's own words do not tell: the rows themselves."""

    def run(connection: Connection) -> Any:
        done = connection.execute(statement)
        return done.mappings().all() if done.returns_rows else []

    return await store._database.once(run)


async def seen(store: Store, *incoming: Incoming) -> Work:
    """What the next turn would see, put back."""
    if incoming:
        await store.receive(incoming, NOW)
    async with store.turn(NOW) as work:
        assert work is not None
    return work


async def send_all(store: Store, first_id: int = 500, now: datetime = NOW) -> list[Outgoing]:
    """Everything that may go out, sent in turn; message ids count from `first_id`."""
    done: list[Outgoing] = []
    while rows := await store.claim(ME, now, 10, ()):
        for row in rows:
            await store.sent(row, ME, None if row.call.edits is not None else first_id + len(done), now)
            done.append(row)
    return done
