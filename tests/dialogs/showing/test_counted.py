"""Only the steps that stand are counted: one that was dropped is none of "2 of 4"."""

from __future__ import annotations

import pytest

from dialogs.engine.events import Tell
from dialogs.plan import DONE, DROPPED
from tests.dialogs.wished import followed


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_step_that_was_dropped_is_not_counted(language: str) -> None:
    phone = followed(language)
    first, second, third, _ = phone.mentee.plan.steps()
    third.state = DROPPED
    for step in (first, second):
        phone.tap(step.id, "done")
        praise = [one for told in phone.commands if isinstance(told, Tell) for one in told.phrases]
        assert [one.args["count"] for one in praise if one.key == "reminder-done"] == [3]
    phone.say("/plan")
    assert not any(("of 4" if language == "en" else "de 4") in bubble.text for bubble in phone.bubbles)


@pytest.mark.parametrize(("language", "counted"), [("en", "1 of 3 steps done"), ("es", "1 de 3 pasos")])
def test_neither_in_the_plan_nor_when_the_goal_is_looked_back_on(language: str, counted: str) -> None:
    phone = followed(language)
    first, second, *_ = phone.mentee.plan.steps()
    first.state, second.state = DONE, DROPPED
    phone.say("/plan")
    assert any(counted in bubble.text for bubble in phone.bubbles)
    assert any(second.title in bubble.text for bubble in phone.bubbles)
    phone.news()
    phone.tap("goal.1", "ending")
    assert any(counted in bubble.text for bubble in phone.news())


@pytest.mark.parametrize("language", ["en", "es"])
def test_with_all_of_them_dropped_they_are_still_shown(language: str) -> None:
    phone = followed(language)
    for step in phone.mentee.plan.steps():
        step.state = DROPPED
    phone.say("/plan")
    assert any(phone.mentee.plan.steps()[0].title in bubble.text for bubble in phone.bubbles)
