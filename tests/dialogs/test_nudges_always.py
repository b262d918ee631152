"""What holds of nudges through months: downtime, waiting messages, changed zones, the clocks' changes."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dialogs import nudges
from dialogs.engine.events import Due, Event, Failed, Forget, Message, Occurrence, Said, Tell
from dialogs.engine.turn import take_turn
from dialogs.mentee import Mentee
from dialogs.plan import Goal, Milestone, Step
from tests.dialogs.chat import Chat, moment, nudge
from tests.dialogs.engine.talks import finished
from tests.dialogs.engine.toy import COACH
from tests.dialogs.nudged import planned

TAPPED = ["snooze", "evening", "tomorrow", "week", "done", "undo", "drop"]
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
ZONES = [
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kolkata",
    "Pacific/Auckland",
    "Pacific/Honolulu",
    "Australia/Lord_Howe",
    "UTC",
]


class House:
    """Inbox, tick and gate around one mentee; Telegram keeps what was written for a day."""

    def __init__(self, chat: Chat) -> None:
        self.chat, self.heartbeat = chat, chat.now
        self.inbox: list[Event | ZoneInfo] = []
        self.telegram: list[Message] = []
        self.told: list[tuple[datetime, Tell]] = []

    def run_until(self, end: datetime) -> None:
        while self.chat.now < end:
            self.chat.now = min(self.chat.now + 30 * MINUTE, end)
            self.beat()

    def beat(self) -> None:
        now = self.chat.now
        gap, self.heartbeat = now - self.heartbeat > 40 * MINUTE, now
        if self.telegram:
            self.inbox.append(Said(tuple(self.telegram)))
        self.telegram = []
        while gap and self.inbox:  # the gate: first what people wrote
            self.take()
        wake = nudges.wake(self.chat.mentee, now)
        if wake and wake <= now:
            self.inbox.append(Due())
        while self.inbox:
            self.take()

    def take(self) -> None:
        event = self.inbox.pop(0)
        if isinstance(event, ZoneInfo):
            self.chat.mentee.zone = str(event)
        elif told := nudge(self.chat.turn(event)):
            self.told.append((nudges.wall_of(self.chat.mentee, self.chat.now), told))


def test_three_weeks_down_with_waiting_messages_and_a_new_zone() -> None:
    """Nothing overdue vanishes unaccounted, nothing is sent in quiet hours, no message answers an unseen question."""
    chat, _ = finished()
    house = House(chat)
    chat.tap("menu", "plan")
    chat.say("learn French")
    house.run_until(moment(3, 5))
    told_before = len(house.told)
    before = len(chat.mentee.history)
    owed = {
        (o.subject, o.kind, o.planned)
        for subject in nudges.subjects(chat.mentee)
        for o in all_of(chat.mentee, subject, datetime(2027, 3, 26, 17, 30))
    }
    chat.now = moment(3, 26, 20)
    house.telegram = [chat.typed("a certificate", 600), chat.typed("and a talk", 600)]
    house.inbox.append(ZoneInfo("America/New_York"))  # chosen just before
    chat.now = moment(3, 26, 21, 30)  # 22:30 in Berlin: quiet there, 17:30 in New York
    house.beat()
    assert chat.value("evidence") == "a certificate\nand a talk"
    assert chat.open == "by", "the date was not on the screen: nothing has answered it"
    [(wall, told)] = house.told[told_before:]
    assert wall.hour == 17
    assert told.not_after == moment(3, 27, 1), "nine in the evening in New York"
    became = [(e.subject, e.words) for e in chat.mentee.history[before:] if e.what.startswith("nudge-")]
    left = {subject for subject, *_ in owed if subject.startswith("frame.")}  # taken up again by the words
    assert sorted(became) == sorted((subject, kind) for subject, kind, _ in owed if subject not in left)
    house.beat()
    assert len(house.told) == told_before + 1


def all_of(mentee: Mentee, subject: str, until: datetime) -> list[Occurrence]:
    """Everything that falls due for a subject up to a wall time, by its rhythm alone."""
    found = []
    for occurrence in nudges.schedule(mentee, subject):
        if occurrence.planned > until:
            break
        found.append(occurrence)
    return found


@settings(max_examples=120, deadline=None)
@given(
    st.lists(st.one_of(st.sampled_from(ZONES), st.integers(1, 72)), max_size=40),
    st.sampled_from([(time(21), time(8)), (time(13), time(15)), (time(9), time(9)), (time(1), time(23))]),
    st.sampled_from([moment(3, 10, 12), moment(10, 28, 12)]),
    st.none() | st.tuples(st.integers(1, 20), st.integers(1, 20)),
)
def test_whatever_zones_and_gaps_nothing_is_lost_told_twice_or_told_at_night(
    moves: list[str | int], quiet: tuple[time, time], start: datetime, rest: tuple[int, int] | None
) -> None:
    """Through both changes of the clocks, in the northern and the southern year; nor within a rest that was put down
    for days ahead, of so many days."""
    when = start.date() + 5 * DAY
    mentee = Mentee("m", 1, consented=True, zone="Europe/Berlin", quiet_from=quiet[0], quiet_to=quiet[1])
    mentee.checked = date(2029, 1, 1)  # check-ins have laws of their own
    mentee.plan.rows = {
        "goal.1": Goal("goal.1", by=when + 12 * DAY),
        "milestone.1.1": Milestone("milestone.1.1", "goal.1", by=when + 4 * DAY),
        "step.1.1": Step("step.1.1", "goal.1", 1, "a step", when),
        "step.1.2": Step("step.1.2", "goal.1", 2, "each Thursday", when, repeats="weekly"),
    }
    nudges.begin(mentee, start)
    now, begun_at, latest = start, nudges.wall_of(mentee, start), datetime.min
    rests, back, over = datetime.max, datetime.max, moment(1, 1, 0)
    if rest:
        first = start.date() + rest[0] * DAY
        nudges.rest_later(mentee, first, first + rest[1] * DAY)
        rests, back = datetime.combine(first, time()), datetime.combine(first + rest[1] * DAY, mentee.hour)
    told: list[tuple[str, str]] = []
    for move in [*moves, 72, 72, 72, 72, 72, 72]:
        if isinstance(move, str):
            mentee.zone = move
        else:
            now += move * HOUR
        wall = nudges.wall_of(mentee, now)
        if rests <= wall:  # it ends at that moment, wherever they fly meanwhile
            rests, over = datetime.max, nudges.instant(mentee, back)
        before = len(mentee.history)
        said = nudge(take_turn(COACH, mentee, Due(), now))
        accounted = mentee.history[before:]
        told += [(e.subject, e.words) for e in accounted if e.what.startswith("nudge-")]
        if nudges.quiet_until(mentee, wall) != wall or now < over:
            assert not said
            assert not accounted
        else:
            if said and said.not_after and rests != datetime.max:
                assert said.not_after <= nudges.instant(mentee, rests)
            latest = max(latest, wall)
    fresh = Mentee("m", 1, consented=True, zone=mentee.zone, plan=mentee.plan, since=mentee.since)
    fresh.told = dict.fromkeys(mentee.since, begun_at)
    fresh.checked = mentee.checked
    wanted, today = (
        Counter((o.subject, o.kind) for subject in fresh.told for o in all_of(fresh, subject, until))
        for until in (latest, datetime.combine(latest.date(), time.max))
    )
    assert wanted <= Counter(told) <= today, "what comes later in the day may come with what is late"


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["due", "due", "wait", "wait", "zone", "crisis", "go on", "rest", "later", *TAPPED]),
            st.integers(0, 99),
        ),
        max_size=25,
    )
)
@example(moves=[("due", 0), ("snooze", 0), *[("due", 0)] * 5])
@example(
    moves=[
        ("due", 0),
        ("snooze", 0),
        ("due", 0),
        ("due", 0),
        ("crisis", 0),
        ("due", 0),
        ("wait", 75),
        ("due", 0),
        ("due", 0),
    ]
)
def test_the_tick_never_spins_and_what_is_told_is_told_awake(moves: list[tuple[str, int]]) -> None:
    """The next time lies ahead, or something is due at it; nobody at rest or asleep is told anything."""
    chat, _ = finished()
    mentee = chat.mentee
    for move, number in moves:
        subject = sorted(mentee.told)[number % len(mentee.told)]
        match move:
            case "due":
                wake = nudges.wake(mentee, chat.now)
                assert wake is None or nudges.quiet_until(mentee, nudges.wall_of(mentee, wake)) == nudges.wall_of(
                    mentee, wake
                )
                chat.now = max(wake or chat.now, chat.now)
                before = len(mentee.history)
                told = chat.due()
                if any(isinstance(command, Forget) for command in chat.last):
                    return  # a year without a word: nobody is left to be woken
                after = nudges.wake(mentee, chat.now)
                assert after is None or after > chat.now, "it spins"
                assert not told or nudges.resting(mentee, chat.now) is None
                assert wake is None or wake > chat.now or told or len(mentee.history) > before, "woken for nothing"
            case _ if move in TAPPED:
                chat.tap(subject, move)
            case "crisis":
                chat.say("I want to kill myself", 60)
            case "go on":
                chat.tap("conversation", "resume")
            case "zone":
                mentee.zone = ZONES[number % len(ZONES)]
            case "rest":
                nudges.rest_now(mentee, nudges.wall_of(mentee, chat.now).date() + (1 + number % 9) * DAY)
            case "later":
                first = nudges.wall_of(mentee, chat.now).date() + (1 + number % 10) * DAY
                nudges.rest_later(mentee, first, first + (1 + number // 10) * DAY)
            case "wait":
                chat.now += number * HOUR


@pytest.mark.parametrize(
    ("day", "starts", "first"),
    [
        (date(2027, 3, 28), moment(3, 27, 12), moment(3, 28, 1, 30)),  # 3:30 summer time
        (date(2027, 10, 31), moment(10, 30, 12), moment(10, 31, 0, 30)),  # the first 2:30
    ],
)
def test_half_past_two_is_moved_on_in_the_spring_gap_and_comes_once_in_the_autumn_fold(
    day: date, starts: datetime, first: datetime
) -> None:
    chat = Chat(COACH, starts)
    mentee = chat.mentee
    mentee.hour, mentee.quiet_from, mentee.quiet_to = time(2, 30), time(23, 59), time(0)
    mentee.plan.rows = {"goal.1": Goal("goal.1"), "step.1.1": Step("step.1.1", "goal.1", 1, "a step", day)}
    nudges.begin(mentee, starts)
    assert nudges.wake(mentee, starts) == first
    told = []
    while chat.now < starts + 20 * HOUR:
        if said := chat.due():
            told += [(chat.now, o.kind) for o in said.occurrences if o.subject == "step.1.1"]
        chat.wait(600)
    [(at, kind)] = told
    assert kind == "on-the-day"
    assert first - 30 * MINUTE <= at <= first, "whoever looks in between finds it past on the wall"


def test_a_check_in_is_not_lost_when_the_mentee_flies_east_over_its_hour() -> None:
    """18:00 in Berlin was noon in New York, before what was told last there: wall time has not passed it."""
    chat = planned()
    chat.mentee.zone = "America/New_York"
    chat.now = moment(3, 7, 16, 30)
    assert chat.due() is None
    chat.mentee.zone = "Europe/Berlin"
    chat.now = moment(3, 7, 17, 30)
    told = chat.due()
    assert told
    assert [o.subject for o in told.occurrences] == ["checkin"]


def test_a_check_in_is_not_told_twice_when_the_mentee_flies_west_over_its_hour() -> None:
    chat, _ = finished()
    chat.now = moment(3, 7, 17)
    assert chat.due()
    chat.mentee.zone = "America/New_York"
    chat.now = moment(3, 7, 23)  # 18:00 there
    assert chat.due() is None


def test_a_fault_after_a_flight_west_does_not_tell_again_what_was_told() -> None:
    """What is lost is accounted for up to now, and nothing that lies ahead on the wall once more comes twice."""
    chat, _ = finished()
    chat.now = moment(3, 7, 17)
    assert chat.due()
    chat.mentee.zone = "America/New_York"
    for _ in range(4):
        chat.turn(Failed("R", nudge=True))
        chat.now += HOUR
    chat.now = moment(3, 7, 23, 30)
    assert chat.due() is None
