"""COACHING 6.7: a check-in missed is asked about once; after two comes an offer; then it is quiet until spoken to."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs import nudges
from dialogs.engine.events import Due, Tapped, Unsent
from dialogs.nudges.checkins import silent
from tests.dialogs.checkin.weeks import DAY, held, nudged, planned
from tests.dialogs.phone import Phone

MONTHS = timedelta(days=300)  # what is kept is not yet near its end


def checkins(found: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(at, kind) for at, kind in found if kind in ("checkin", "missed", "offer")]


def quiet() -> Phone:
    """Two check-ins have been asked for in vain, and the offer has been made."""
    phone = planned(due=False)
    phone.walk(16 * DAY)
    wake = nudges.wake(phone.mentee, phone.now)
    assert wake is None or wake > phone.now + 300 * DAY  # when what is kept nears its end, see test_retention
    return phone


def test_silence_is_asked_about_once_then_offered_then_left_in_peace() -> None:
    """Nothing at all is said any more, though steps and goals fall due."""
    assert checkins(nudged(planned(), MONTHS)) == [
        ("07.03. 18:00", "checkin"),
        ("09.03. 09:00", "missed"),
        ("14.03. 18:00", "checkin"),
        ("16.03. 09:00", "offer"),
    ]


def test_in_a_silence_that_is_kept_no_step_is_reminded_of() -> None:
    phone = quiet()
    assert nudged(phone, MONTHS) == []
    assert silent(phone.mentee, nudges.wall_of(phone.mentee, phone.now))


def test_who_does_other_things_is_reminded_of_steps_though_not_asked_for_check_ins() -> None:
    """They are not silent: only the check-in is."""
    phone = planned()
    phone.walk(7 * DAY)
    phone.turn(Tapped("step.1.1", "still"))
    phone.news()
    told = nudged(phone, 16 * DAY)
    assert [kind for _, kind in checkins(told)] == ["missed", "checkin", "offer"]
    assert "for your steps I'm still here" in next(one.text for one in phone.news() if "Twice now" in one.text)


def test_another_rhythm_can_be_had_when_the_offer_is_over_too() -> None:
    """The button stays in the chat, and what it says is in nobody's plan."""
    phone = quiet()
    phone.say("hi")
    phone.turn(Tapped(nudges.OFFER, "open"))
    assert not phone.notices
    assert "Every two weeks" in [label for row in phone.bubbles[-1].rows for label, _ in row]


def test_an_offer_that_is_not_answered_for_two_weeks_brings_quiet() -> None:
    """COACHING 6.7: then it stays quiet until spoken to, however many steps fall due."""
    phone = planned()
    step = phone.mentee.plan.step("step.1.1")
    assert step
    step.repeats = "daily"
    phone.walk(7 * DAY)
    phone.turn(Tapped("step.1.1", "still"))
    phone.walk(9 * DAY + timedelta(hours=1))
    assert nudged(phone, 10 * DAY) != [], "the steps go on at first"
    phone.walk(4 * DAY)
    assert nudged(phone, MONTHS) == []
    assert silent(phone.mentee, nudges.wall_of(phone.mentee, phone.now))


def test_a_word_after_the_offer_brings_the_rhythm_back() -> None:
    phone = quiet()
    phone.walk(4 * DAY)
    phone.say("/menu")
    assert [kind for _, kind in nudged(phone, DAY)] == ["checkin"]


def test_what_fell_due_in_the_silence_is_in_the_history_and_not_told_any_more() -> None:
    phone = planned(due=False)
    step = phone.mentee.plan.step("step.1.2")
    assert step
    step.when = date(2027, 4, 5)
    phone.walk(40 * DAY)
    phone.say("/menu")
    untold = [(e.subject, e.words) for e in phone.mentee.history if e.what == "nudge-not-told"]
    of_the_step = [kind for subject, kind in untold if subject == "step.1.2"]
    assert of_the_step == ["week-before", "day-before", "on-the-day", "once-after"]
    assert untold.count(("checkin", "checkin")) == 3, "of 21 and 28 March and 4 April"
    assert nudged(phone, 12 * timedelta(hours=1)) == []


@pytest.mark.parametrize("act", ["held", "leave-it", "fortnightly", "rest"])
def test_an_answer_of_any_kind_ends_the_count(act: str) -> None:
    phone = planned(due=False)
    phone.walk(9 * DAY)
    match act:
        case "held":
            held(phone)
        case "rest":
            phone.say("/pause")
            phone.press("3 days")
        case verb:
            phone.turn(Tapped("missed", verb))
    assert phone.mentee.unanswered == []


def test_every_two_weeks_begins_two_weeks_after_the_one_that_was_missed() -> None:
    phone = planned(due=False)
    phone.walk(9 * DAY)
    phone.press("Every two weeks")
    assert "21 March" in phone.last
    assert [at for at, kind in nudged(phone, 40 * DAY) if kind == "checkin"] == ["21.03. 18:00", "04.04. 18:00"]


def test_every_two_weeks_one_held_is_two_weeks_before_the_next() -> None:
    phone = planned(due=False)
    phone.mentee.checkin_weeks = 2
    phone.walk(DAY)
    held(phone)  # that of 7 March
    assert checkins(nudged(phone, 20 * DAY)) == [("21.03. 18:00", "checkin")]
    held(phone)
    assert checkins(nudged(phone, 14 * DAY)) == [("04.04. 18:00", "checkin")]


def test_a_snoozed_check_in_is_one_and_not_two() -> None:
    phone = planned(due=False)
    phone.walk(6 * DAY + timedelta(hours=9))
    phone.press("Tomorrow")
    phone.walk(2 * DAY)
    assert len(phone.mentee.unanswered) == 1
    assert [kind for _, kind in checkins(nudged(phone, 3 * DAY))] == ["missed"]


def test_a_check_in_that_did_not_reach_them_was_not_missed() -> None:
    """Blocked, or past its time before it could be sent."""
    phone = planned(due=False)
    phone.walk(6 * DAY + timedelta(hours=9))
    [late] = [o for c in phone.commands for o in getattr(c, "occurrences", ())]
    phone.now += 2 * DAY
    phone.turn(Unsent((late,)))
    assert phone.mentee.unanswered == []


def test_check_ins_of_a_time_in_which_we_were_down_were_not_missed() -> None:
    phone = planned(due=False)
    phone.now += 22 * DAY
    phone.turn(Due())
    assert phone.mentee.unanswered == []
    assert checkins(nudged(phone, 8 * DAY))[0] == ("28.03. 18:00", "checkin")


def test_a_rest_between_two_counts_as_an_answer() -> None:
    phone = planned(due=False)
    phone.walk(7 * DAY)
    phone.say("/pause")
    phone.press("2 weeks")
    found = checkins(nudged(phone, 19 * DAY))
    assert list(dict.fromkeys(found)) == [("22.03. 09:00", "checkin"), ("24.03. 09:00", "missed")]


def test_a_new_weekday_does_not_ask_the_day_after() -> None:
    phone = planned(due=False)
    phone.walk(6 * DAY + timedelta(hours=9))
    held(phone)
    phone.mentee.slot_day = 0
    assert checkins(nudged(phone, 9 * DAY))[0] == ("15.03. 18:00", "checkin")


def test_the_offer_has_its_three_ways_out() -> None:
    phone = quiet()
    labels = [label for row in phone.bubbles[-1].rows for label, _ in row]
    assert labels == ["Every two weeks", "A rest", "A fresh start, with new dates"]
    for label, opened in (("A rest", "rest/until"), ("A fresh", "fresh/drop")):
        phone.press(label)
        assert phone.open == opened


def test_who_has_them_every_two_weeks_is_not_offered_that_again() -> None:
    phone = planned(due=False)
    phone.mentee.checkin_weeks = 2
    phone.walk(40 * DAY)
    assert "A rest" in phone.labels
    assert "Every two weeks" not in phone.labels


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 30), st.sampled_from(["wait", "word", "held", "still", "leave-it"])), max_size=9)
)
def test_whatever_they_do_no_more_than_four_are_asked_in_a_row(moves: list[tuple[int, str]]) -> None:
    """Between two words at most two check-ins, one question and one offer; after the offer nothing; check-ins come at
    the mentee's hour, and never within the grace of one that was held."""
    phone = planned(due=False)
    held_on, kinds = list[date](), list[str]()
    for days, act in moves:
        asked = checkins(nudged(phone, days * DAY))
        kinds += [kind for _, kind in asked]
        assert kinds.count("offer") <= 1
        assert kinds.count("missed") <= 1
        assert kinds.count("checkin") <= 2
        assert "offer" not in kinds or kinds[-1] == "offer"
        for at, kind in asked:
            day = datetime.strptime(f"{at} 2027", "%d.%m. %H:%M %Y")
            assert kind != "checkin" or (day.weekday(), day.hour) == (6, 18)
            assert kind != "checkin" or not any(abs((day.date() - one).days) < 2 for one in held_on)
        match act:
            case "word":
                phone.say("/menu")
            case "held":
                held(phone)
                assert phone.mentee.checked
                held_on.append(phone.mentee.checked)
            case "still" | "leave-it":
                phone.turn(Tapped("checkin", act))
        kinds = kinds if act == "wait" else []
