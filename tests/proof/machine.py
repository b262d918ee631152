"""Anything in any order: people talk, press, edit, block and delete while the coach is killed, and time does its worst.

Hypothesis chooses and shrinks. The coach is all there, on virtual time; Telegram is the stand-in in the same process.
What must hold is looked at all the time by the `Book`; at the end all has to be dealt with and said.
"""

import asyncio
import shutil
import tempfile
from collections import Counter
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.sandbox import people
from bot.sandbox.chats import Chat
from bot.sandbox.trouble import Fault
from dialogs.engine.coach import Turn
from tests.dialogs.phone import the_coach
from tests.proof.engines import Engine
from tests.proof.house import House
from tests.proof.points import DATABASE
from tests.proof.virtual import VirtualLoop
from tests.year.person import SAYINGS

T = TypeVar("T")

START = datetime(2027, 3, 1, 9, tzinfo=UTC)
PEOPLE = 2
DAYS = {"near": 3, "mid": 9, "far": 90}  # ahead
CITIES = ("Leeds", "Tokyo", "New York", "Auckland", "Kathmandu")
COMMANDS = ("/menu", "/plan", "/today", "/pause", "/resume", "/checkin", "/journal", "/change", "/export", "/start")
ANYTHING = ("yes", "no", "sent the CV!", "every thursday", "next friday", "7", "hello?", "a b c")
TROUBLES = ("429", "502", "garbled", "dropped_before", "dropped_after", "slow")
WAITS = (1, 5, 30, 90)  # seconds

somebody = st.integers(0, PEOPLE - 1)
which = st.integers(0, 30)


class Machine(RuleBasedStateMachine):
    """`engine` is set before it runs."""

    engine: Engine
    tally: Counter[str]

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.loop = VirtualLoop(START)
        self.loop.__enter__()
        self.up = False

    @initialize()
    def begin(self) -> None:
        async def make() -> House:
            return House(self.engine, self.folder)

        self.house = self._run(make())
        self.within = self.house.within()
        self._run(self._enter())
        self.phones = [self.house.telegram.chats.add_person(f"Person {n}", "en") for n in range(PEOPLE)]
        for phone in self.phones:
            people.write(self.house.telegram, phone, "/start")
        self._run(self.house.start())
        self.up = True
        self._settle()

    # People

    @rule(who=somebody, n=which)
    def answers(self, who: int, n: int) -> None:
        """What somebody says or presses who wants to get on."""
        phone = self.phones[who]
        mentee = self.house.book.mentees.get(phone.id)
        frame = mentee.live if mentee else None
        if mentee is None or frame is None:
            self._press(phone, n, own=True)
            return
        place = Turn(the_coach(), mentee, datetime.now(UTC)).way(frame).open
        if place is None:
            self._press(phone, n)
            return
        key, kind = f"{frame.dialog}/{place.path.rpartition('.')[2]}", place.question.kind
        if kind == "place":
            self._say(phone, CITIES[n % len(CITIES)])
        elif kind in ("choice", "scale", "many"):
            self._press(phone, n, own=True)
        else:
            known = SAYINGS["en"]
            some = known[key if key in known else "dates" if kind == "date" else "any"]
            today = datetime.now(UTC).date()
            days = {name: today + timedelta(days=by) for name, by in DAYS.items()}
            text = some[n % len(some)].format(**days)
            self._press_choice(phone, text[1:]) if text[:1] == "*" else self._say(phone, text)

    @rule(who=somebody, n=which)
    def presses(self, who: int, n: int) -> None:
        """Any button that is on their screen, old ones too."""
        self._press(self.phones[who], n)

    @rule(who=somebody, text=st.sampled_from(COMMANDS + ANYTHING))
    def says(self, who: int, text: str) -> None:
        self._say(self.phones[who], text)

    @rule(who=somebody, n=which, text=st.sampled_from(ANYTHING + CITIES))
    def edits(self, who: int, n: int, text: str) -> None:
        phone = self.phones[who]
        theirs = [kept.message for kept in phone.messages.values() if not kept.message["from"]["is_bot"]]
        own = [message["message_id"] for message in theirs if "text" in message]
        if own and not phone.blocked:
            people.edit(self.house.telegram, phone, own[n % len(own)], text)

    @rule(who=somebody, blocked=st.booleans())
    def blocks(self, who: int, blocked: bool) -> None:
        people.block(self.house.telegram, self.phones[who], blocked)

    @rule(who=somebody, sure=st.booleans())
    def deletes(self, who: int, sure: bool) -> None:
        self._say(self.phones[who], "/delete")
        self._settle()
        self._press_choice(self.phones[who], "yes" if sure else "no")

    @rule(who=somebody, city=st.sampled_from(CITIES))
    def moves(self, who: int, city: str) -> None:
        """They are somewhere else."""
        self._say(self.phones[who], "/timezone")
        self._settle()
        self._say(self.phones[who], city)
        self._settle()
        self._press_choice(self.phones[who], "yes")

    # The world

    @rule(kind=st.sampled_from(TROUBLES), times=st.integers(1, 3), seconds=st.sampled_from(WAITS), who=somebody)
    def telegram_troubles(self, kind: str, times: int, seconds: int, who: int) -> None:
        chat = self.phones[who].id if seconds % 2 else None
        self.house.telegram.trouble.add(Fault(kind, "sendMessage" if times == 2 else None, times, seconds, chat))

    @precondition(lambda self: self.up)
    @rule(n=st.integers(1, 60), after=st.booleans())
    def is_killed(self, n: int, after: bool) -> None:
        """At the n-th thing that it asks of the world from now on."""
        self._run(self.house.kill(n, after))
        self.tally["kills"] += 1
        self.up = False

    @precondition(lambda self: self.up)
    @rule()
    def ends(self) -> None:
        self._run(self.house.end())
        self.up = False

    @precondition(lambda self: not self.up)
    @rule()
    def starts(self) -> None:
        self._run(self.house.start())
        self.up = True

    @precondition(lambda self: self.up)
    @rule(n=st.integers(1, 40))
    def disk_fails(self, n: int) -> None:
        self.house.points.aim(n, "fails", *DATABASE)
        self._pass(2)

    @precondition(lambda self: self.up)
    @rule(n=st.integers(1, 15))
    def a_commit_is_not_heard_of(self, n: int) -> None:
        self.house.points.aim(n, "is not heard of", "commit")
        self._pass(2)

    @rule(seconds=st.sampled_from((0.1, 1, 3, 10, 70, 200)))
    def time_passes(self, seconds: float) -> None:
        self._pass(seconds)

    @precondition(lambda self: self.up)
    @rule(hours=st.sampled_from((1, 7, 13, 24, 24 * 3, 24 * 8)))
    def days_pass(self, hours: int) -> None:
        self._run(self.house.walk(timedelta(hours=hours)))

    @rule(minutes=st.sampled_from((-70, -10, 3, 20, 8 * 60, 26 * 60)))
    def the_clock_is_put(self, minutes: int) -> None:
        """Forward, as after a sleep, or back."""
        self.loop.put_clock(timedelta(minutes=minutes))
        self._pass(0.5)

    @invariant()
    def nothing_is_wrong(self) -> None:
        if hasattr(self, "house"):
            assert not self.house.book.wrong, "\n".join(self.house.book.wrong)

    def teardown(self) -> None:
        try:
            if hasattr(self, "house"):
                self._finish()
        finally:
            if hasattr(self, "house"):
                self._run(self.house.bury())
                self.within.__exit__(None, None, None)
                self.engine.remove(self.folder)
            self.loop.__exit__()
            shutil.rmtree(self.folder, ignore_errors=True)

    def _finish(self) -> None:
        """All is dealt with and said, and each update that was handed over was acted on once."""
        self.house.telegram.trouble.clear()
        self.house.points.revive()
        if not self.up:
            self._run(self.house.start())
        self._run(self.house.walk(timedelta(minutes=10)))
        book = self.house.book
        if missed := [update for update in book.handed_out if book.taken[update] != 1]:
            book.wrong.append(f"never acted on: {missed}")
        failed = self.engine.rows(self.folder, "SELECT id, kind FROM inbox WHERE state = 'failed'")
        book.wrong += [f"failed: {failed}"] if failed else []
        sent = self.engine.rows(self.folder, "SELECT id FROM outbox WHERE state = 'sent' AND lane <> 1")
        book.wrong += [f"row {id}: noted as sent and never seen" for (id,) in sent if not book.copies[id]]
        self.tally.update({"turns": book.turns, "messages": len(book.deliveries), "erasures": book.erased.total()})
        self.nothing_is_wrong()

    # Small things

    def _run(self, what: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(what)

    async def _enter(self) -> None:
        self.within.__enter__()

    def _pass(self, seconds: float) -> None:
        self._run(asyncio.sleep(seconds))

    def _settle(self) -> None:
        if self.up and (self.house.points.fell or not self.house.points.at):
            self._run(self.house.quiet())

    def _say(self, phone: Chat, text: str) -> None:
        if not phone.blocked:
            people.write(self.house.telegram, phone, text)
        self._pass(0.1)

    def _press(self, phone: Chat, n: int, own: bool = False) -> None:
        buttons = self._buttons(phone)
        if own:  # of the latest question, not those that stand under every one
            asked = [(id, data) for id, data in buttons if data.startswith("a:")]
            latest = asked[-1][0] if asked else None
            of_it = [(id, data) for id, data in asked if id == latest and data.rpartition(":")[2][:1].isalnum()]
            buttons = of_it or buttons
        if buttons and not phone.blocked:
            people.press(self.house.telegram, phone, *buttons[n % len(buttons)])
        self._pass(0.1)

    def _press_choice(self, phone: Chat, choice: str) -> None:
        found = [(id, data) for id, data in self._buttons(phone) if data.endswith(f":{choice}")]
        if found and not phone.blocked:
            people.press(self.house.telegram, phone, *found[-1])
        self._pass(0.1)

    def _buttons(self, phone: Chat) -> list[tuple[int, str]]:
        return [
            (id, button["callback_data"])
            for id, kept in phone.messages.items()
            if not kept.gone
            for row in kept.message.get("reply_markup", {}).get("inline_keyboard", [])
            for button in row
        ]
