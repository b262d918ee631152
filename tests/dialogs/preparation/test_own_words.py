"""What people say beside an answer stays, and what they said before comes back (COACHING 1.6, 5.2, 5.5, 5.7)."""

from __future__ import annotations

import pytest

from dialogs.engine.questions import Reading
from dialogs.preparation.said_steps import besides, read_step
from dialogs.preparation.sentence import narrowed, one_of_two
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.taken_back import exactly
from tests.dialogs.mentees import press
from tests.dialogs.phone import START
from tests.dialogs.preparation.talks import begin, chosen, path, ready, talk


def reading(language: str = "en") -> Reading:
    return Reading(START, START.date(), START, {}, language, "GB")


@pytest.mark.parametrize(
    ("said", "language", "beside"),
    [
        ("friday, after my shift with Ana", "en", "after my shift with Ana"),
        ("tomorrow at 6pm", "en", "at 6pm"),
        ("probably saturday if the kids let me", "en", "if the kids let me"),
        ("monday morning at the library", "en", "in the morning at the library"),
        ("friday evening", "en", "in the evening"),
        ("sometime in january", "en", ""),
        ("at noon on thursday", "en", "at noon"),
        ("friday", "en", ""),
        ("maybe friday i think", "en", ""),
        ("i'll do it on 12 march", "en", ""),
        ("not friday, saturday morning", "en", ""),
        ("el viernes, después de mi turno con Ana", "es", "después de mi turno con Ana"),
        ("el lunes a las 18:30 en la biblioteca", "es", "a las 18:30 en la biblioteca"),
        ("creo que el lunes", "es", ""),
        ("mañana más o menos", "es", ""),
    ],
)
def test_what_is_said_beside_a_day_is_told_from_the_day(said: str, language: str, beside: str) -> None:
    assert besides(read_deadline(said, START.date(), language, "GB"), reading(language)) == beside


def test_words_beside_the_day_become_part_of_the_step() -> None:
    """Nothing that is said is lost: it stands in the lists, in the plan, and so in the reminders."""
    phone = begin(ready())
    talk(phone, "steps.1.when", steps__1__what="tidy up my CV")
    phone.say("friday, after my shift with Ana")
    assert path(phone) == "steps.2.what"
    assert "“tidy up my CV, after my shift with Ana” on Friday, 5 March" in phone.last
    talk(phone, "steps-sure")
    assert "1. I will tidy up my CV, after my shift with Ana – Friday, 5 March" in phone.last
    talk(phone)
    first = phone.mentee.plan.steps()[0]
    assert (first.title, str(first.when)) == ("I will tidy up my CV, after my shift with Ana", "2027-03-05")


def test_another_day_given_later_takes_the_words_of_the_first_with_it() -> None:
    phone = begin(ready())
    talk(phone, "steps.1.when", steps__1__what="tidy up my CV")
    phone.say("friday at 6pm")
    phone.edit("friday at 6pm", "saturday")
    talk(phone)
    assert phone.mentee.plan.steps()[0].title == "I will tidy up my CV"


def test_the_hour_of_a_step_stays_in_its_words() -> None:
    assert read_step("call Anna friday at 6pm", reading())["text"] == "I will call Anna at 6pm"
    assert read_step("note 3 questions, friday evening", reading())["text"] == "I will note 3 questions in the evening"
    assert read_step("llamar a Ana el viernes a las 18:30", reading("es"))["text"] == "Voy a llamar a Ana a las 18:30"


@pytest.mark.parametrize(
    ("goal", "exactly", "language", "whole"),
    [
        ("I will get a better job", "ward nurse in Leeds", "en", "I will get a better job: ward nurse in Leeds"),
        ("I will get a better job", "a better job in a hospital", "en", "I will get a better job in a hospital"),
        ("I will be better at networking", "with data people", "en", "I will be better at networking with data people"),
        ("I will get better at this", "I want to lead the demo", "en", "I will get better at this: lead the demo"),
        ("Voy a mejorar mi inglés", "para atender llamadas", "es", "Voy a mejorar mi inglés para atender llamadas"),
        ("Voy a buscar algo mejor", "jefa de turno", "es", "Voy a buscar algo mejor: jefa de turno"),
    ],
)
def test_a_narrowed_goal_carries_what_it_is_exactly(goal: str, exactly: str, language: str, whole: str) -> None:
    """COACHING 5.2, 5.7."""
    assert narrowed(goal, exactly, language) == whole


def test_the_specific_words_stand_in_the_sentence_to_confirm_and_in_the_title() -> None:
    phone = begin(ready())
    talk(phone, "smart", goal="get a better job", specific="ward nurse in Leeds")
    assert "“I will get a better job: ward nurse in Leeds”" in phone.last
    assert phone.last.count("ward nurse in Leeds") == 1
    talk(phone)
    assert [goal.title for goal in phone.mentee.plan.goals()] == ["I will get a better job: ward nurse in Leeds"]


def test_the_confidence_of_the_choice_is_offered_again_with_one_tap() -> None:
    """COACHING 4.7 and 5.5: not asked twice as if it had never been said."""
    phone = ready()
    chosen(phone, "talk to two research nurses").confidence = 7
    talk(begin(phone), "confidence")
    assert "is it still 7?" in phone.last
    phone.press("Yes, still 7")
    assert phone.mentee.stack[-1].answers["confidence"].value == 7
    assert path(phone) == "by"


@pytest.mark.parametrize(
    ("typed", "sure"), [("yes", 7), ("still", 7), ("yes still", 7), ("yes, the same", 7), ("8", 8), ("now a 5", 5)]
)
def test_a_typed_yes_is_the_old_number_and_a_number_is_a_new_one(typed: str, sure: int) -> None:
    phone = ready()
    chosen(phone, "talk to two research nurses").confidence = 7
    talk(begin(phone), "confidence")
    phone.say(typed)
    assert phone.mentee.stack[-1].answers["confidence"].value == sure


def test_realistic_stays_open_below_seven() -> None:
    """COACHING 5.5, 5.7: a tick beside "4 of 10 sure" would say what the mentee did not."""
    phone = begin(ready())
    talk(phone, "smart", confidence="*4", lift="a quiet room")
    assert "○ realistic" in phone.last
    assert "4 of 10 sure; “a quiet room” would raise it" in phone.last
    press(phone, "effort")
    press(phone, "2")
    assert path(phone) == "confidence"
    press(phone, "8")
    assert path(phone) == "smart"
    assert "✓ realistic" in phone.last


@pytest.mark.parametrize("said", ["no", "nothing", "ok", "1", "all good", "nothing else"])
def test_a_plain_word_that_nothing_is_needed_is_not_taken_for_a_need(said: str) -> None:
    phone = begin(ready())
    talk(phone, needed=said)
    assert [goal.needed for goal in phone.mentee.plan.goals()] == [""]


def test_what_would_lift_the_confidence_stands_among_the_needs_without_its_if() -> None:
    phone = begin(ready())
    talk(phone, needed="a quiet room", confidence="*4", lift="if Sam sits with me")
    assert [goal.needed for goal in phone.mentee.plan.goals()] == ["a quiet room; Sam sits with me"]


def test_a_day_that_was_only_likely_is_not_said_twice_once_it_is_settled() -> None:
    phone = begin(ready())
    talk(phone, "steps.1.when", steps__1__what="email the bank next friday")
    press(phone, "2027-03-12")
    talk(phone)
    assert phone.mentee.plan.steps()[0].title == "I will email the bank"


def test_words_that_only_hinted_at_a_day_go_from_the_title_once_it_is_settled() -> None:
    phone = begin(ready())
    talk(phone, steps__1__what="apply for an internship by next summer", steps__1__when="30 june 2027")
    assert "I will apply for an internship" in [step.title for step in phone.mentee.plan.steps()]


@pytest.mark.parametrize(("before", "comes"), [(3, False), (6, True), (None, True)])
def test_what_was_once_managed_is_not_recalled_twice_in_a_row(before: int | None, comes: bool) -> None:
    """COACHING 3.8: below 5 the gate of Exploration has just said it."""
    phone = ready()
    phone.mentee.managed = "moved to Leeds alone"
    chosen(phone, "talk to two research nurses").confidence = before
    talk(begin(phone), "lift", confidence="5")
    assert ("moved to Leeds alone" in phone.last) is comes


def test_a_step_that_is_said_differently_is_asked_for_with_the_old_words_in_view() -> None:
    phone = begin(ready())
    talk(phone, "steps-sure", steps__3__what="go there for a coffee", steps__3__when="30 April")
    phone.press("Change the 3rd")
    phone.press("Say it differently")
    assert "It says “I will go there for a coffee” now." in phone.last
    assert "What comes after" not in phone.last
    phone.say("meet her for a coffee in Leiden")
    assert path(phone) == "steps-sure"  # on the day that it had
    assert "3. I will meet her for a coffee in Leiden – Friday, 30 April" in phone.last


def test_ones_own_wording_may_be_typed_where_a_yes_is_asked_for() -> None:
    phone = begin(ready())
    phone.say("my team should talk to customers more")
    assert path(phone) == "sure"
    for more in ("yes but shorter please", "is that good enough?"):
        phone.say(more)
        assert path(phone) == "sure"
    phone.say("no, hold two customer calls with my team")
    assert path(phone) != "sure"
    assert phone.mentee.live
    assert phone.mentee.live.answers["goal"].value["text"] == "I will hold two customer calls with my team"


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("the 2nd on 20 march", {2: "20 March"}),
        ("2: 20 march", {2: "20 March"}),
        ("move step 1 to 12 march please", {1: "12 March"}),
        ("the second is better on 20 march, the rest is fine", {2: "20 March"}),
    ],
)
def test_under_the_steps_a_day_for_one_of_them_may_be_typed(typed: str, lines: dict[int, str]) -> None:
    phone = begin(ready())
    talk(phone, "steps-sure")
    phone.say(typed)
    assert path(phone) == "steps-sure"
    for number, day in lines.items():
        assert day in next(line for line in phone.last.splitlines() if line.startswith(f"{number}."))


def test_and_other_words_too() -> None:
    phone = begin(ready())
    talk(phone, "steps-sure")
    phone.say("change 1 to: list my achievements for the board by 9 march")
    talk(phone, "steps-sure") if path(phone) != "steps-sure" else None
    assert "1. I will list my achievements for the board – Tuesday, 9 March" in phone.last


def test_a_new_date_of_the_goal_may_be_typed_where_it_is_read_back() -> None:
    """COACHING 5.7."""
    phone = begin(ready())
    talk(phone, "smart")
    phone.say("no thats way too soon, I mean 20 december")
    assert path(phone) == "smart"
    assert "20 December" in phone.last


@pytest.mark.parametrize(
    ("goal", "more", "language", "whole"),
    [
        (
            "I will get off nights",
            "and do something with health data",
            "en",
            "I will get off nights and do something with health data",
        ),
        ("I will find a new job", "any job", "en", "I will find a new job"),
        ("I will find a new job", "any shop job", "en", "I will find a new job: any shop job"),
        ("Voy a encontrar trabajo", "cualquier trabajo", "es", "Voy a encontrar trabajo"),
        ("Voy a dejar las noches", "y trabajar con datos", "es", "Voy a dejar las noches y trabajar con datos"),
        ("I will find a new job", "android apps", "en", "I will find a new job: android apps"),
    ],
)
def test_a_goal_and_what_it_is_exactly_are_one_sentence(goal: str, more: str, language: str, whole: str) -> None:
    assert narrowed(goal, more, language) == whole


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("and maybe do something with data? health data i mean", "and do something with health data"),
        ("a job in IT, I mean support in a school", "support in a school"),
        ("un curso, o sea un curso de Excel", "un curso de Excel"),
        ("with people who hire", "with people who hire"),
        ("I know what I mean by it", "I know what I mean by it"),
        ("maybe in Leeds", "in Leeds"),
    ],
)
def test_what_is_said_more_exactly_takes_the_place_of_the_rest(said: str, meant: str) -> None:
    assert exactly(said) == meant


def test_an_outcome_without_a_proof_is_no_measure() -> None:
    """COACHING 5.3."""
    phone = begin(ready(), "quick")
    phone.say("get off nights")
    phone.say("and maybe do something with data? health data i mean")
    phone.say("not sure really")
    talk(phone, "commit")
    assert "I will get off nights and do something with health data" in phone.last
    assert "✓ measurable" not in phone.last


@pytest.mark.parametrize(
    ("said", "goals", "one"),
    [
        ("la de gestión deportiva", "Voy a sacar el título de gestión deportiva y aprender inglés", "sacar el título"),
        ("empezar por el inglés", "Voy a sacar el título de gestión deportiva y aprender inglés", "aprender inglés"),
        ("the forklift one", "I will get a forklift licence and learn spanish", "get a forklift licence"),
        ("the second", "I will get a forklift licence and learn spanish", "learn spanish"),
        ("learn spanish in Madrid", "I will get a forklift licence and learn spanish", ""),
        ("get a truck licence", "I will get a forklift licence and learn spanish", ""),
    ],
)
def test_of_two_goals_one_is_picked_by_what_it_is_about(said: str, goals: str, one: str) -> None:
    found = one_of_two(said, goals)
    assert one in (found or "") if one else found is None


def test_the_goal_that_was_picked_is_its_own_sentence() -> None:
    phone = begin(ready())
    phone.mentee.language = "es"
    phone.say("sacar el título de gestión deportiva y aprender inglés")
    assert path(phone) == "sure"
    phone.say("la de gestión deportiva")
    assert phone.mentee.stack[-1].answers["goal"].value["text"] == "Voy a sacar el título de gestión deportiva"


def test_another_goal_at_the_commit_screen_is_taken_there() -> None:
    phone = begin(ready(), "quick")
    talk(phone, "commit")
    phone.say("i want the goal to be: get a day job working with health data")
    assert phone.mentee.stack[-1].answers["goal"].value["text"] == "I will get a day job working with health data"
