"""Whatever is done, in whatever order: at most three goals under way, no circles, only confirmed steps."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from dialogs.engine.events import Tapped
from dialogs.plan import CHOSEN, LATER, MOST_GOALS, OPEN
from dialogs.preparation.sequence import circle, ready
from tests.dialogs.mentees import answer, whatever
from tests.dialogs.phone import Phone
from tests.dialogs.preparation.talks import chosen, talk
from tests.dialogs.preparation.talks import ready as at_the_menu

CUES = ["preparation", "quick", "deepen", "effort", "practise"]
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]
UNSHRUNK = [Phase.explicit, Phase.reuse, Phase.generate]  # a talk takes a second: to shorten a bad one takes minutes


@settings(max_examples=15, deadline=None, suppress_health_check=SLOW, phases=UNSHRUNK)
@given(st.data())
def test_the_plan_stays_one_that_can_be_done(data: st.DataObject) -> None:
    """COACHING 4.6, 5.11, 5.17: with goals chosen, plans begun, deepened, weighed and edited, in any order."""

    def draw(options: Sequence[str]) -> str:
        return data.draw(st.sampled_from(options))

    phone = at_the_menu()
    for n in range(data.draw(st.integers(0, MOST_GOALS))):
        chosen(phone, f"goal {n}", f"goal.5.{n}")
    for _ in range(data.draw(st.integers(5, 12))):
        match draw(["cue", "talk", "talk", "whatever", "answer"]):
            case "cue":
                phone.turn(Tapped("menu", draw(CUES)))
            case "talk" if phone.mentee.stack and phone.mentee.stack[-1].dialog == "preparation":
                talk(phone, draw(["commit", "steps-sure", "smart", ""]))
            case "whatever":
                whatever(phone, draw)
            case _:
                answer(phone, draw)
        holds(phone)


def holds(phone: Phone) -> None:
    plan = phone.mentee.plan
    goals = list(plan.goals())
    assert sum(goal.under_way for goal in goals) <= MOST_GOALS
    assert circle({step.id: step.after for step in plan.steps()}) == []
    open_steps = [step.id for step in plan.steps() if step.state == OPEN]
    assert not open_steps or ready(open_steps, {step.id: step.after for step in plan.steps()})
    committed = {goal.id for goal in goals if goal.state != CHOSEN}
    assert {step.goal for step in plan.steps()} <= committed
    assert not any(goal.state == LATER for goal in goals) or any(goal.order == 1 for goal in goals)
