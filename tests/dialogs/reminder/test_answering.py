"""What is typed after a reminder, with no question open, is meant for it (COACHING 1.6, 8)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs.engine.data import parse
from dialogs.engine.events import Tapped
from dialogs.plan import DONE, OPEN, Step
from tests.dialogs.followed import GOAL, Followed

HOUR = timedelta(hours=1)


def reminded(day: int, language: str = "en") -> Followed:
    """On that day of March at 10, the reminder of "call Anna" (its day is the 10th) an hour ago."""
    phone = Followed(language=language)
    phone.say("/menu")  # something has been asked before, as of everybody with a plan
    phone.walk(timedelta(days=day - 1, hours=1))
    assert phone.bubbles[-1].rows
    phone.news()
    return phone


def verbs_of(phone: Followed) -> list[Tapped]:
    data = [parse(d) for bubble in phone.news() for row in bubble.rows for _, d in row]
    return [one for one in data if isinstance(one, Tapped)]


def said_to(phone: Followed, text: str) -> tuple[str, set[str]]:
    """The answer, and the verbs of its buttons about the step."""
    phone.say(text)
    news = phone.news()
    data = [parse(d) for bubble in news for row in bubble.rows for _, d in row]
    return "\n".join(b.text for b in news), {one.verb for one in data if isinstance(one, Tapped)}


@pytest.mark.parametrize(
    ("text", "language"),
    [("done", "en"), ("yes", "en"), ("ok", "en"), ("did it", "en"), ("hecho", "es"), ("ya quedo", "es"), ("si", "es")],
)
def test_done_is_offered_as_a_tick(text: str, language: str) -> None:
    """On its day and after it; with other steps open, too."""
    for day in (10, 11):
        phone = reminded(day, language)
        phone.say(text)
        assert phone.open == "tick/sure"
        phone.say("ok" if language == "en" else "vale")
        assert [step.title for step in phone.mentee.plan.steps() if step.state == DONE] == ["I will call Anna"]


@pytest.mark.parametrize(
    ("text", "language"),
    [("pues al final fui y me atendió una chica muy maja", "es"), ("I went, she was lovely", "en")],
)
def test_to_have_gone_is_offered_as_a_tick(text: str, language: str) -> None:
    phone = reminded(11, language)
    phone.say(text)
    assert phone.open == "tick/sure"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("fui pero estaba cerrado", "es"),
        ("fui a trabajar y luego a casa", "es"),
        ("I went home, I was too tired", "en"),
        ("I went to work all week", "en"),
    ],
)
def test_to_have_gone_elsewhere_or_in_vain_is_no_tick(text: str, language: str) -> None:
    phone = reminded(11, language)
    phone.say(text)
    assert phone.open != "tick/sure"


def test_an_ok_before_the_day_is_no_more_than_that() -> None:
    answer, verbs = said_to(reminded(9), "ok")
    assert answer.startswith("Good")
    assert not verbs


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("tomorrow", "en", "Thursday 11 March"),
        ("next monday", "en", "Monday 15 March"),
        ("mañana", "es", "jueves 11 de marzo"),
        ("el 20", "es", "sábado 20 de marzo"),
    ],
)
def test_a_day_is_a_new_date_to_say_yes_to(text: str, language: str, day: str) -> None:
    phone = reminded(10, language)
    answer, _ = said_to(phone, text)
    assert day in answer
    assert phone.open == "move/sure"
    assert phone.step(1).when == date(2027, 3, 10)  # as long as there is no yes


@pytest.mark.parametrize(
    ("text", "language"),
    [("no", "en"), ("not yet", "en"), ("no time", "en"), ("i couldn't", "en"), ("hoy no puedo", "es"), ("nada", "es")],
)
def test_a_no_is_all_right_and_what_helps_is_one_tap_away(text: str, language: str) -> None:
    """COACHING 1.3: no guilt."""
    answer, verbs = said_to(reminded(11, language), text)
    assert {"move", "stuck", "done", "drop"} <= verbs
    assert ("That's all right" if language == "en" else "No pasa nada") in answer


@pytest.mark.parametrize("text", ["3", "hm", "👍🏽 3"])
def test_what_could_mean_anything_gets_the_buttons_of_what_was_told(text: str) -> None:
    _, verbs = said_to(reminded(11), text)
    assert {"move", "stuck", "done", "drop"} <= verbs


def test_in_the_evening_is_a_snooze() -> None:
    phone = reminded(10)
    answer, _ = said_to(phone, "this evening")
    assert "19:00" in answer
    assert "step.1.1" in phone.mentee.snoozed


def test_two_that_came_in_one_message_are_asked_about() -> None:
    other = Step("step.1.4", "goal.1", 4, "I will write to Sam", date(2027, 3, 10))
    phone = Followed(other)
    phone.walk(timedelta(days=9, hours=1))
    phone.news()
    answer, _ = said_to(phone, "done")
    assert "Which one" in answer
    assert all(phone.step(n).state == OPEN for n in (1, 4))
    phone.news()
    phone.say("the second one")
    assert any("I will write to Sam" in bubble.text for bubble in phone.news())
    assert any(label.startswith("✓") for label in phone.labels)


@pytest.mark.parametrize(
    "text",
    ["I have been thinking about all of this for a while", "what is this?", "sent my slides to the printer"],
)
def test_what_is_about_something_else_is_not_taken_for_it(text: str) -> None:
    _, verbs = said_to(reminded(11), text)
    assert "stuck" not in verbs


def test_days_later_or_after_something_else_was_asked_it_is_not_meant_any_more() -> None:
    phone = reminded(11)
    phone.say("/menu")
    phone.press("Settings")
    phone.press("Name")
    phone.say("Ada")
    phone.news()
    assert "stuck" not in said_to(phone, "ok")[1]
    later = reminded(11)
    later.now += timedelta(days=4)
    assert "stuck" not in said_to(later, "ok")[1]


def invited(language: str = "en") -> Followed:
    """Sunday 7 March, an hour after the check-in was asked for."""
    phone = Followed(language=language)
    phone.mentee.checked = None
    phone.walk(timedelta(days=6, hours=10))
    assert phone.mentee.unanswered
    phone.news()
    return phone


@pytest.mark.parametrize(
    ("text", "language"), [("ok", "en"), ("yes", "en"), ("let's go", "en"), ("lets", "en"), ("vamos", "es")]
)
def test_a_yes_to_the_check_in_begins_it(text: str, language: str) -> None:
    phone = invited(language)
    phone.say(text)
    assert phone.open == "checkin/progress.1.percent"


@pytest.mark.parametrize(
    ("text", "language", "kept"),
    [
        (
            "ok so this week eh, NEPA took light 3 days so I could not do much. I did module 1 of the course",
            "en",
            {"well", "way"},
        ),
        (
            "uh la semana fue un quilombo, se me rompió la moto el martes y estuve dos días sin laburar",
            "es",
            {"way"},
        ),
        ("so busy this week, two extra shifts", "en", {"way"}),
        ("la semana bien, tranquila", "es", {"well"}),
    ],
)
def test_a_story_after_the_invitation_begins_the_check_in(text: str, language: str, kept: set[str]) -> None:
    phone = invited(language)
    phone.say(text)
    assert phone.open == "checkin/progress.1.percent"
    assert {*phone.mentee.stack[-1].answers} == kept


def test_a_step_that_the_story_tells_of_is_offered_for_ticking() -> None:
    phone = invited()
    phone.say("I called Anna and she said she would help me, also wrote 3 emails")
    assert phone.open == "checkin/progress.1.percent"
    assert "done" in {one.verb for one in verbs_of(phone)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("uf no, qué fiaca", "es"),
        ("nah not now", "en"),
        ("cba today", "en"),
        ("no puedo ahora, estoy en el curro hasta las ocho", "es"),
    ],
)
def test_no_wish_for_a_check_in_is_all_right(text: str, language: str) -> None:
    _, verbs = said_to(invited(language), text)
    assert verbs == {"checkin", "snooze", "tomorrow"}


@pytest.mark.parametrize(("text", "language"), [("tomorrow", "en"), ("mañana", "es")])
def test_tomorrow_is_a_later_hour_for_the_check_in(text: str, language: str) -> None:
    phone = invited(language)
    said_to(phone, text)
    assert "checkin" in phone.mentee.snoozed


def test_a_no_to_the_check_in_is_asked_when_it_suits() -> None:
    answer, verbs = said_to(invited(), "not now")
    assert "No hurry" in answer
    assert verbs == {"checkin", "snooze", "tomorrow"}


def test_the_goal_is_spoken_of_as_such() -> None:
    assert GOAL.title == "I will give demos"
    phone = Followed()
    for n in (1, 2, 3):
        vars(phone.step(n))["state"] = "done"
    phone.walk(timedelta(days=60, hours=1))  # the goal's day is 30 April
    phone.news()
    _, verbs = said_to(phone, "ok")
    assert "ending" in verbs


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("cancelled, Anna is ill. try again next week", "en"),
        ("no time work very busy boss ask overtime", "en"),
        ("too difficult, so many people i dont know which is good or scam", "en"),
        ("didn't manage it, the kids were at home the whole week", "en"),
        ("i'm stuck, she never answers the phone", "en"),
        ("se canceló, Anna está mala, a ver la semana que viene", "es"),
        ("no pude, en el trabajo me han puesto horas extra", "es"),
        ("es muy difícil, no sé por dónde empezar con esto", "es"),
    ],
)
def test_what_got_in_the_way_is_heard_as_that(text: str, language: str) -> None:
    """The reminder asks for it: "tell me what's in the way"."""
    phone = reminded(11, language)
    phone.say(text)
    assert phone.open == "stuck/way"
    assert text in phone.last


def test_what_got_in_the_way_of_a_step_is_heard_after_the_check_in_was_asked_for_too() -> None:
    step = Step("step.1.4", "goal.1", 4, "I will write to Sam", date(2027, 3, 6))
    phone = Followed(step)
    phone.mentee.checked = None
    phone.say("/menu")
    phone.walk(timedelta(days=6, hours=10))
    phone.say("cancelled, sponsor ill. try again next week")
    assert phone.open == "stuck/way"
    assert phone.mentee.live
    assert phone.mentee.live.about == "step.1.4"


@pytest.mark.parametrize(
    ("text", "language"), [("not this week, 4 nights in a row", "en"), ("esta semana no, tengo turno de noche", "es")]
)
def test_not_this_time_of_a_step_that_repeats_is_no_more_than_that(text: str, language: str) -> None:
    step = Step("step.1.4", "goal.1", 4, "I will read an hour", date(2027, 3, 4), repeats="weekly")
    phone = Followed(step, language=language)
    phone.say("/menu")
    phone.walk(timedelta(days=3, hours=1))
    phone.say(text)
    assert "reminder-passed" in phone.keys


@pytest.mark.parametrize(
    "text", ["ok i will", "i will do it", "ill be there, promise", "ok thanks, on it", "lo haré", "va, lo hago"]
)
def test_a_promise_is_taken_as_one(text: str) -> None:
    language = "es" if "h" in text.split()[-1] and "lo" in text else "en"
    answer, verbs = said_to(reminded(9, language), text)
    assert answer
    assert not verbs


@pytest.mark.parametrize("text", ["Anna moved to 12 march", "the call with Anna got postponed until 12 march"])
def test_what_was_moved_by_others_is_moved(text: str) -> None:
    phone = reminded(9)
    phone.say(text)
    assert phone.open == "move/sure"
    assert "12 March" in phone.last


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("no, sponsor ill. moved", "en"),
        ("she is sick this week", "en"),
        ("no, mi jefa está enferma", "es"),
        ("Anna's on holiday until june", "en"),
        ("Ana está de vacaciones hasta junio", "es"),
    ],
)
def test_that_somebody_needed_for_it_is_ill_or_away_is_what_is_in_the_way(text: str, language: str) -> None:
    phone = reminded(11, language)
    phone.say(text)
    assert (phone.open or "").startswith("stuck/")


@pytest.mark.parametrize("text", ["ill do it, promise", "ill"])
def test_i_will_without_its_apostrophe_is_nobodys_illness(text: str) -> None:
    phone = reminded(11)
    phone.say(text)
    assert not (phone.open or "").startswith("stuck/")


@pytest.mark.parametrize("text", ["called Anna today, it was really hard but she was kind", "done, but so hard!"])
def test_what_was_hard_and_is_done_is_done(text: str) -> None:
    phone = reminded(11)
    phone.say(text)
    assert phone.open == "tick/sure"


def test_a_day_that_has_passed_before_the_yes_is_asked_for_anew() -> None:
    """There is nothing left to say yes to."""
    phone = reminded(10)
    phone.say("tomorrow")
    assert phone.open == "move/sure"
    phone.now += timedelta(days=3)
    phone.press("Yes")
    assert phone.open == "move/when"
    assert "past already" in phone.last
    assert "Yes" not in [label for row in phone.bubbles[-1].rows for label, _ in row]


def reminded_of(title: str, language: str = "en") -> Followed:
    """On its day, at 10; other steps, of "done" and "talking", are open too."""
    more = Step("step.1.5", "goal.1", 5, "I will ask HR about the process, Done", date(2027, 3, 18))
    phone = Followed(Step("step.1.4", "goal.1", 4, title, date(2027, 3, 12)), more, language=language)
    phone.say("/menu")
    phone.walk(timedelta(days=11, hours=1))
    phone.news()
    return phone


@pytest.mark.parametrize(
    ("title", "text", "language"),
    [
        ("I will meet Fergus", "Met him, he was non-committal and said they might go external. Waste of time", "en"),
        ("I will call my old boss", "rang her. she was nice but there's nothing going", "en"),
        ("I will write to the two agencies", "wrote to them, no reply so far", "en"),
        ("I will hand in the form", "ok handed it in yesterday and the lady said it takes 3 weeks", "en"),
        ("Voy a reunirme con Fermín", "me reuní con él, no quiso mojarse. Una pérdida de tiempo", "es"),
        ("Voy a llamar a mi antigua jefa", "la llamé, muy maja pero ahora no tienen nada para mí", "es"),
        ("Voy a entregar el formulario", "ya lo entregué, me dijeron que tarda tres semanas", "es"),
    ],
)
def test_what_was_just_reminded_of_is_what_is_told_of(title: str, text: str, language: str) -> None:
    phone = reminded_of(title, language)
    phone.say(text)
    assert phone.open == "tick/sure"
    assert title.split()[-1] in phone.last
    assert "crisis-concern" not in phone.keys


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("saw him at lunch, he was in a foul mood", "en"),
        ("couldn't reach her", "en"),
        ("lo vi en el comedor y ni me saludó", "es"),
    ],
)
def test_what_is_done_to_somebody_else_is_not_what_was_reminded_of(text: str, language: str) -> None:
    phone = reminded_of("I will write the report" if language == "en" else "Voy a escribir el informe", language)
    phone.say(text)
    assert phone.open != "tick/sure"


def test_another_step_that_is_named_is_that_one() -> None:
    phone = reminded_of("I will meet Fergus")
    phone.say("wrote the slides yesterday, quite happy with them")
    assert phone.open == "tick/sure"
    assert "slides" in phone.last


@pytest.mark.parametrize(
    ("text", "language"), [("I met Fergus, that's step 2", "en"), ("quedé con Fermín, es el paso 2", "es")]
)
def test_a_step_is_ticked_by_its_place_after_a_yes(text: str, language: str) -> None:
    """The second by its date, as /plan has them."""
    phone = reminded_of("I will meet Fergus" if language == "en" else "Voy a ver a Fermín", language)
    phone.say(text)
    assert phone.open == "tick/sure"
    phone.say("ok" if language == "en" else "vale")
    assert phone.step(4).state == DONE


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the slides fell through, budget's gone", "en"),
        ("writing the slides slipped again", "en"),
        ("lo de los slides se ha retrasado", "es"),
        ("los slides se cayeron", "es"),
    ],
)
def test_bad_news_of_a_step_gets_another_day_or_a_look_at_it(text: str, language: str) -> None:
    """With nothing reminded of."""
    phone = Followed(language=language)
    phone.say("/menu")
    phone.news()
    answer, verbs = said_to(phone, text)
    assert "slides" in answer
    assert {"move", "stuck"} <= verbs
    assert phone.step(2).state == OPEN


@pytest.mark.parametrize(
    ("text", "language", "says"),
    [
        ("hello", "en", "good to hear from you"),
        ("good morning", "en", "good to hear from you"),
        ("yo", "en", "good to hear from you"),
        ("yo no", "es", "No pasa nada"),
        ("yo todavía no", "es", "No pasa nada"),
        ("frustrated", "en", "I hear you"),
        ("frustrada", "es", "Te entiendo"),
        ("luego lo hago", "es", "Bien"),
        ("lo haré más tarde", "es", "Bien"),
        ("I'll do it this evening", "en", "Good"),
    ],
)
def test_a_greeting_a_feeling_and_a_promise_are_each_met_as_that(text: str, language: str, says: str) -> None:
    answer, _ = said_to(reminded(10, language), text)
    assert says in answer


@pytest.mark.parametrize(
    ("text", "language"), [("didn't call anna", "en"), ("couldn't call Anna", "en"), ("no pude llamar a Anna", "es")]
)
def test_what_was_not_done_is_not_asked_for_where_it_is_named(text: str, language: str) -> None:
    phone = Followed(language=language)
    phone.say("/menu")
    phone.say(text)
    assert "call Anna" in phone.bubbles[-1].text
