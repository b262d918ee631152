"""The real coach, from every place that can be reached: on to the plan, back, a pause; and nothing that breaks it."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from datetime import date
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from dialogs.engine import verbs
from dialogs.engine.coach import Turn
from dialogs.engine.events import Ask, Retire
from dialogs.engine.storing import reopened_path
from dialogs.mentee import Frame, Mentee
from dialogs.plan import MOST_GOALS
from dialogs.preparation.sequence import circle
from tests.dialogs.engine.talks import plan_of
from tests.dialogs.mentees import QUICK, Draw, answer, met, place_of, press, talk_through, whatever
from tests.dialogs.phone import Phone, the_coach

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]
UNSHRUNK = [Phase.explicit, Phase.reuse, Phase.generate]  # a talk takes a second: to shorten a bad one takes minutes


def drawing(data: st.DataObject) -> Draw[str]:
    def draw(options: Sequence[str]) -> str:
        return data.draw(st.sampled_from(options))

    return draw


def where(phone: Phone) -> tuple[int, str] | None:
    here = place_of(phone)
    return (here[0].id, here[1].path) if here else None


@settings(max_examples=20, deadline=None, suppress_health_check=SLOW, phases=UNSHRUNK)
@given(st.data())
def test_from_every_place_answering_as_the_question_asks_reaches_the_plan(data: st.DataObject) -> None:
    """Within 80 answers of somebody who says yes to what they are asked; and everywhere on the way one can go back, and
    stop and resume."""
    phone, draw = met(), drawing(data)
    if data.draw(st.booleans()):
        talk_through(phone, QUICK)
    for _ in range(data.draw(st.integers(0, 15))):
        whatever(phone, draw)
    goals = len(list(phone.mentee.plan.goals()))
    answers = 0
    while len(list(phone.mentee.plan.goals())) == goals:
        answers += 1
        assert answers <= 80, where(phone)
        answer(phone, draw, willing=True)
        if data.draw(st.integers(0, 5)) == 0:
            pause_and_resume(phone)
        if data.draw(st.integers(0, 5)) == 0:
            back_and_on(phone)


def pause_and_resume(phone: Phone) -> None:
    """What waits is where it was. A question in between waits for nobody (Dialog.passing)."""
    live = phone.mentee.live
    if (live and live.passing) or phone.mentee.paused:  # what waits already is reopened
        return
    before = where(phone)
    phone.say("/pause")
    assert before is None or place_of(phone) is None
    phone.say("/resume")
    assert where(phone) == before


def back_and_on(phone: Phone) -> None:
    """Back to the question before, which has its answer still; to keep it leads on to where we were."""
    here = place_of(phone)
    if here is None or here[0].back_at:  # gone back to already: it has its answer, and need not be asked again
        return
    frame, before = here[0], here[1].path
    asked = Turn(the_coach(), phone.mentee, phone.now).way(frame).asked
    press(phone, verbs.BACK)
    gone_to = place_of(phone)
    assert gone_to
    assert gone_to[1].path == asked[max(len(asked) - 2, 0)]
    if gone_to[1].path != before:
        assert gone_to[1].path in frame.answers
        press(phone, verbs.KEEP)
        assert where(phone) == (frame.id, before)


@settings(max_examples=35, deadline=None, suppress_health_check=SLOW, phases=UNSHRUNK)
@given(st.data())
def test_whatever_is_done_there_is_one_question_and_only_what_was_confirmed_is_in_the_plan(data: st.DataObject) -> None:
    """Answers, odd words, edits, stale and repeated presses, commands, days gone by, messages that waited: no turn
    raises; one asking has buttons; an answer that counts is replaced, never lost, but for what a choice takes back by
    the table; the plan changes only with the end of a dialog, or with a tap on a step."""
    phone, draw = met(), drawing(data)
    if data.draw(st.booleans()):
        talk_through(phone, QUICK)
    for _ in range(data.draw(st.integers(10, 40))):
        before, plan = kept(phone.mentee), plan_of(phone.mentee)
        ended, may_go = outcomes(phone.mentee), taken_back(phone)
        had_dates = dates_of(phone)
        phone.since.clear()
        did = whatever(phone, draw)
        gone_by = {at for at, day in had_dates.items() if day < today_of(phone)}
        one_question(phone)
        may_go |= gone_by & asked_again(phone)
        assert before - may_go <= kept(phone.mentee) or declined(phone), did
        if plan_of(phone.mentee) != plan and did != "tapped":
            assert outcomes(phone.mentee) != ended, f"{did} changed the plan"


def one_question(phone: Phone) -> None:
    """What waits is open; the latest asking alone has its buttons; each turn puts at most one question."""
    mentee = phone.mentee
    for frame in mentee.stack:
        assert Turn(the_coach(), mentee, phone.now).way(frame).open, frame.dialog
    asks = [c for c in phone.commands if isinstance(c, Ask)]
    assert len(asks) <= 1
    assert all(ask.asking == mentee.asking == mentee.buttons_on for ask in asks)
    if asks and mentee.live:
        assert (asks[0].frame, asks[0].path) == where(phone)
    retired = [c.asking for c in phone.commands if isinstance(c, Retire)]
    assert len(retired) == len(set(retired)) == len(asks) or not asks
    assert len({frame.id for frame in mentee.stack}) == len(mentee.stack)
    assert sum(not frame.passing for frame in mentee.stack) <= 4  # a question in between always has room
    assert sum(goal.under_way for goal in mentee.plan.goals()) <= MOST_GOALS
    for goal in mentee.plan.goals():
        assert not circle({step.id: step.after for step in mentee.plan.steps(goal.id)}), goal.id


def kept(mentee: Mentee) -> set[tuple[int, str]]:
    """All that has been answered, by frame and path: of open dialogs that are not mere questions in between, and of
    ended ones."""
    frames: list[Frame] = [f for f in [*mentee.stack, *mentee.finished] if not f.passing and f.dialog != "checkin"]
    return {(f.id, path) for f in frames for path in f.answers}


def taken_back(phone: Phone) -> set[tuple[int, str]]:
    """What a choice of the question that is open takes back (`Question.withdraws`)."""
    here = place_of(phone)
    return {(here[0].id, reopened_path(here[1], path)) for path in here[1].question.withdraws} if here else set()


def dates_of(phone: Phone) -> dict[tuple[int, str], date]:
    return {
        (frame.id, at): answer.value
        for frame in phone.mentee.stack
        for at, answer in frame.answers.items()
        if isinstance(answer.value, date)
    }


def today_of(phone: Phone) -> date:
    return Turn(the_coach(), phone.mentee, phone.now).wall.date()


def asked_again(phone: Phone) -> set[tuple[int, str]]:
    """With days that had gone by before they were confirmed (`kinds.gone_by`): of these the answer goes."""
    return {(frame.id, at) for frame in phone.mentee.stack for at in frame.refused}


def declined(phone: Phone) -> bool:
    """A change of something finished was not wanted after all: its copy goes, what it was stays. Or a conversation was
    to begin anew."""
    said = [phrase.key for c in phone.since for phrase in getattr(c, "phrases", ())]
    return "engine-left-as-it-was" in said or "restart-sure.begun" in said


def outcomes(mentee: Mentee) -> dict[int, Any]:
    return {f.id: deepcopy(f.outcome) for f in mentee.finished}
