"""What a reminder says: the mentee's own words for why, their if–then, and one strategy."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs.engine.coach import Turn
from dialogs.engine.events import Tell
from dialogs.plan import CheckIn, Idea, JournalEntry, Milestone, Step
from dialogs.reminder.strategies import AFTERWARDS, GENERAL, strategy
from tests.dialogs.followed import Followed
from tests.dialogs.phone import Bubble


def test_their_own_why_and_if_then_come_back() -> None:
    """COACHING 5.13; REQUIREMENTS 4.14."""
    phone = Followed()
    phone.step(1).if_then = "If she is busy, then I will write"
    [text] = phone.told(9)[:1]
    assert "You wanted it because: “she gives demos”." in text
    assert "“If she is busy, then I will write”" in text


def test_without_a_why_the_goal_stands_behind_it() -> None:
    phone = Followed()
    phone.step(1).why = ""
    assert "The goal behind it: “I will give demos”." in phone.told(9)[0]


def strategies(phone: Followed, days: int = 40, kind: str = "day-before") -> list[str]:
    """Of the step's reminders on so many days, by name; its own day is not among them."""
    phone.step(1).when = date(2028, 3, 1)
    turns = [Turn(phone.coach, phone.mentee, phone.now + timedelta(days=n)) for n in range(days)]
    return [strategy(turn, phone.step(1), kind).key.removeprefix("reminder-strategy.") for turn in turns]


def well_known(phone: Followed) -> set[str]:
    """Somebody who has told much; of what there are strategies then."""
    phone.mentee.plan.rows["idea.1.1"] = Idea("idea.1.1", 1, "ask for feedback", entry="informational-interview")
    phone.goal().idea = "idea.1.1"
    phone.step(1).people, phone.step(1).measure = "Anna", "a page of notes"
    phone.mentee.strengths, phone.mentee.managed = ["listening"], "moved alone"
    phone.mentee.plan.rows["checkin.1"] = CheckIn("checkin.1", phone.now.date(), went_well="wrote before breakfast")
    phone.mentee.plan.rows["journal.1"] = JournalEntry(
        "journal.1", phone.now, "after-talk", "Marta", "kind and clear\nask one question less"
    )
    return {"pitfall", "people", "measure", "strength", "managed", "worked", "learned", "shows"}


@pytest.mark.parametrize(
    ("known", "key"), [({"strengths": ["listening"]}, "strength"), ({"managed": "moved alone"}, "managed")]
)
def test_the_strategy_is_one_that_the_mentee_has_told_of(known: dict[str, object], key: str) -> None:
    """COACHING 3.8; De Leon 2014: one strategy. With little told, ways to begin come between."""
    phone = Followed()
    vars(phone.mentee).update(known)
    assert set(strategies(phone)) == {key, "shows", *GENERAL[:3]}


def test_what_went_well_and_what_a_talk_left_come_back() -> None:
    phone = Followed()
    well_known(phone)
    told = "\n".join(phone.told(35))
    assert "Not long ago this went well: “wrote before breakfast”" in told or "“ask one question less”" in told


def test_what_went_well_is_forgotten_after_some_weeks_and_a_bare_ok_is_never_quoted() -> None:
    phone = Followed()
    phone.mentee.plan.rows["checkin.1"] = CheckIn("checkin.1", phone.now.date(), went_well="wrote early")
    assert "worked" in strategies(phone, 30)
    assert "worked" not in strategies(phone, 90)[35:]
    phone.mentee.plan.rows["checkin.1"] = CheckIn("checkin.1", phone.now.date(), went_well="ok")
    assert "worked" not in strategies(phone, 30)


@pytest.mark.parametrize("said", ["crap week tbh. 4 nights and my back's gone", "boss said 2 come back jan"])
def test_what_was_bad_is_never_quoted_as_what_went_well(said: str) -> None:
    """COACHING 1.3."""
    phone = Followed()
    phone.mentee.plan.rows["checkin.1"] = CheckIn("checkin.1", phone.now.date(), went_well=said)
    assert "worked" not in strategies(phone, 30)


def test_who_has_told_nothing_hears_how_to_begin_and_afterwards_how_to_begin_again() -> None:
    phone = Followed()
    phone.goal().evidence = ""
    assert set(strategies(phone)) == set(GENERAL[:5])
    assert set(strategies(phone, kind="once-after")) == set(AFTERWARDS)


def test_even_the_quick_plan_knows_what_is_needed_what_it_shows_by_and_what_has_been_done() -> None:
    """REQUIREMENTS 4.14: before anything general."""
    phone = Followed()
    phone.goal().needed = "courage"
    phone.step(2).state, phone.step(2).done_at = "done", phone.now
    assert {"before", "needed", "shows"} <= set(strategies(phone, 5))


def test_whoever_has_told_much_hears_all_of_it() -> None:
    phone = Followed()
    assert well_known(phone) <= set(strategies(phone, 30))


@pytest.mark.parametrize("much", [False, True])
def test_no_reminder_of_a_step_has_the_strategy_of_the_one_before_it(much: bool) -> None:
    """A week before, the day before, the day, once after; each day; each week: never the same twice running."""
    phone = Followed()
    if much:
        well_known(phone)
    said = strategies(phone, 35)
    for apart in (1, 2, 6, 7, 8):
        assert all(one != other for one, other in zip(said, said[apart:], strict=False)), apart


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    ("chosen", "day", "quoted"),
    [
        ("phone Ben", date(2027, 2, 28), True),
        ("phone Ben", date(2027, 2, 7), False),  # weeks ago
        ("ok", date(2027, 2, 28), False),
        ("", date(2027, 2, 28), False),
    ],
)
def test_the_check_in_is_asked_for_by_what_was_chosen_for_the_week(
    chosen: str, day: date, quoted: bool, language: str
) -> None:
    """REQUIREMENTS 4.14: their own words."""
    phone = Followed(CheckIn("checkin.1", day, next_step=chosen), language=language)
    phone.mentee.checked = day
    phone.walk(timedelta(days=6, hours=10))
    [prompt] = [
        bubble.text for bubble in phone.bubbles if ("Let's do it" if language == "en" else "Vamos") in labels(bubble)
    ]
    assert ("phone Ben" in prompt) is quoted
    assert "“”" not in prompt
    assert "ok" not in prompt.split()


@pytest.mark.parametrize("chosen", ["call anna this week", "I'll call Anna", "calling anna, by friday"])
def test_what_was_chosen_for_the_week_is_not_asked_to_fit_beside_itself(chosen: str) -> None:
    """It is the step that the reminder is about, in other words."""
    phone = Followed(CheckIn("checkin.1", date(2027, 2, 28), next_step="write to Ben"))
    assert "chosen" in strategies(phone)
    phone = Followed(CheckIn("checkin.1", date(2027, 2, 28), next_step=chosen))
    assert "chosen" not in strategies(phone)


def labels(bubble: Bubble) -> list[str]:
    return [label for row in bubble.rows for label, _ in row]


def test_a_reminder_is_short_enough_for_a_phone_however_much_was_told() -> None:
    """COACHING 1.6: under 350 characters, as far as the mentee's own words allow."""
    phone = Followed()
    phone.step(1).why = phone.step(1).if_then = "because " * 30
    phone.mentee.managed = phone.mentee.story = "once I " * 60
    phone.step(1).title = "I will call Anna"
    told = phone.told(9)[0]
    assert len(told) - len(phone.step(1).if_then) < 450


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("rhythm", ["gentle", "normal", "close"])
def test_every_word_of_every_subject_can_be_said(language: str, rhythm: str) -> None:
    """Whatever falls due in a year, in both languages."""
    phone = Followed(Milestone("milestone.1.1", "goal.1", 1, "half", date(2027, 4, 10)), language=language)
    phone.mentee.rhythm = rhythm
    phone.mentee.checked = None
    said: list[Tell] = []
    for _ in range(30):
        phone.told(3)
        phone.mentee.unanswered = []
        said += [c for c in phone.commands if isinstance(c, Tell)]
    assert len(said) > 5
    assert all(bubble.text.strip() for bubble in phone.bubbles)


def test_the_step_itself_is_not_told_as_something_besides_it() -> None:
    """Chosen at the check-in with its day: "call Anna this week" is "I will call Anna"."""
    for chosen, told in (("call Anna this week", False), ("call Ben this week", True)):
        phone = Followed(CheckIn("checkin.1", date(2027, 2, 28), next_step=chosen))
        assert ("chosen" in strategies(phone, 7)) is told


@pytest.mark.parametrize(
    ("then", "language", "said"),
    [
        ("I will leave the room", "en", "“he shouts at me”, you have your plan: “I will leave the room”"),
        ("If he shouts, then I will go", "en", "you have your plan: “If he shouts, then I will go”"),
        ("Voy a salir", "es", "«he shouts at me», tienes tu plan: «Voy a salir»"),
    ],
)
def test_an_if_then_is_reminded_of_with_both_halves(then: str, language: str, said: str) -> None:
    step = Step("step.1.4", "goal.1", 4, "I will tell dad", date(2027, 3, 9), obstacle="he shouts at me", if_then=then)
    phone = Followed(step, language=language)
    told = "\n".join(phone.told(9))
    assert said in told
