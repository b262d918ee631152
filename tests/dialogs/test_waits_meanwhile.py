"""A command in between does not lose an open question, nor what was told before it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.plan import DONE
from tests.dialogs.followed import Followed
from tests.dialogs.phone import Phone
from tests.dialogs.wished import followed

COMMANDS = ["/plan", "/help", "/today", "/settings"]


def pages(phone: Phone) -> list[str]:
    return [page.words for page in phone.mentee.plan.journal()]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_step_that_has_no_day_yet_is_not_lost(command: str) -> None:
    phone = followed("en")
    phone.say("add a step: buy a mic")
    assert phone.open == "edit-add/when"
    phone.say(command)
    phone.say("/resume")
    assert phone.open == "edit-add/when"
    phone.say("12 March")
    assert "I will buy a mic" in [step.title for step in phone.mentee.plan.steps()]


def test_a_tick_that_was_offered_is_still_taken() -> None:
    phone = Followed()
    phone.say("I called Anna this morning")
    assert phone.open == "tick/sure"
    phone.say("/plan")
    phone.say("yes")
    assert phone.step(1).state == DONE


@pytest.mark.parametrize(
    ("language", "text", "yes"),
    [("en", "my boss was in a good mood today", "yes"), ("es", "hoy mi jefa estaba de muy buen humor", "sí")],
)
def test_a_note_that_waits_is_asked_about_again_in_its_words(language: str, text: str, yes: str) -> None:
    phone = followed(language)
    phone.say(text)
    phone.say("/journal")
    assert phone.open == "journal/page"
    phone.say("hoy" if language == "es" else "a page of its own")
    assert phone.open == "aside/page"
    assert text in phone.last
    phone.say(yes)
    assert len(pages(phone)) == 2
    assert text in pages(phone)


def test_what_is_tapped_elsewhere_and_what_can_hurt_waits_for_nobody() -> None:
    phone = followed("en")
    phone.say("/delete")
    phone.say("/plan")
    assert phone.open is None
    phone.say("my boss was in a good mood today")
    phone.tap("step.1.1", "done")
    assert "aside" not in [frame.dialog for frame in phone.mentee.stack]


@pytest.mark.parametrize(
    ("language", "step", "day"),
    [("en", "ask Niamh about the stocktake", "friday"), ("es", "hablar con Nico", "el viernes")],
)
def test_hours_after_a_step_was_asked_for_its_words_are_still_taken(language: str, step: str, day: str) -> None:
    phone = followed(language)
    phone.tap("menu", "add-step")
    phone.now += timedelta(hours=3)
    phone.say(step)
    assert phone.open == "edit-add/when"
    phone.now += timedelta(hours=3)
    phone.say(day)
    assert len(phone.mentee.plan.steps()) == 5
    assert phone.open is None


def test_but_nothing_else_is() -> None:
    phone = followed("en")
    phone.tap("menu", "add-step")
    phone.now += timedelta(hours=3)
    phone.say("hi")
    assert len(phone.mentee.plan.steps()) == 4
    assert phone.open is None


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_is_sent_to_the_journal_one_after_another_is_one_page(language: str) -> None:
    lines = {"en": ["long day at work", "and Anna was kind to me at lunch", "she liked the slides"]}
    lines["es"] = ["día largo en el trabajo", "y Ana fue muy amable en el almuerzo", "le gustaron los slides"]
    phone = followed(language)
    phone.say("/journal")
    for line in lines[language]:
        phone.say(line)
    assert pages(phone) == ["\n".join(lines[language])]
    phone.now += timedelta(hours=1)
    phone.say("my boss was in a good mood today" if language == "en" else "hoy mi jefa estaba de buen humor")
    assert phone.open == "aside/page"


def test_what_means_something_else_is_no_part_of_the_page() -> None:
    phone = followed("en")
    phone.say("/journal")
    phone.say("long day at work")
    phone.say("can we move declan to april 6")
    assert phone.open == "move/sure"
    phone.say("yes")
    phone.say("my boss was in a good mood today")
    assert phone.open == "aside/page"
    assert pages(phone) == ["long day at work"]


def test_an_hour_is_offered_once_among_the_ready_ones() -> None:
    phone = followed("en")
    phone.tap("menu", "other-hour")
    phone.say("7:00")
    assert phone.labels.count("07:00") == 1


@pytest.mark.parametrize(
    ("language", "told", "small"),
    [("en", "my boss was in a good mood today", "hi"), ("es", "hoy mi jefa estaba de buen humor", "q tal")],
)
def test_a_greeting_is_no_part_of_a_note_and_does_not_lose_it(language: str, told: str, small: str) -> None:
    phone = followed(language)
    phone.say(told)
    phone.say(small)
    assert phone.open == "aside/page"
    assert told in phone.last
    phone.say("yes" if language == "en" else "sí")
    assert pages(phone) == [told]
