"""What is said with no question open and means no change: a greeting, "ok", a question. None of it is offered to the
journal, and none gets a cold line (COACHING 1.6)."""

from __future__ import annotations

import pytest

from dialogs.understanding.asking_for import asks_for_something
from dialogs.understanding.questions_put import question_put
from dialogs.understanding.small_talk import small_talk
from tests.dialogs.followed import Followed
from tests.dialogs.wished import followed


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("en", "ok", "showing-next"),
        ("en", "k", "showing-next"),
        ("en", "idk", "showing-next"),
        ("en", "u pick", "showing-next.pick"),
        ("es", "ay no se", "showing-next"),
        ("en", "hiya", "showing-next.hello"),
        ("en", "hello, how are you?", "showing-next.well"),
        ("es", "vale", "showing-next"),
        ("es", "elige tú", "showing-next.pick"),
        ("es", "hola", "showing-next.hello"),
        ("es", "che che", "showing-next.hello"),
        ("es", "q tal", "showing-next.well"),
        ("es", "Buenas tardes, ¿cómo está?", "showing-next.well"),
    ],
)
def test_small_words_get_the_next_step_and_its_day(language: str, text: str, key: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.keys == [key, "showing-when"]
    assert phone.step(1).title in phone.last
    assert "10" in phone.last
    assert phone.open is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "now wat"),
        ("en", "now what"),
        ("en", "what now?"),
        ("en", "whats next"),
        ("es", "que ago aora"),
        ("es", "q hago ahora coach"),
        ("es", "¿y ahora qué?"),
        ("es", "cuál es el siguiente paso"),
    ],
)
def test_what_now_gets_what_can_be_done(language: str, text: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.keys == ["showing-today"]


@pytest.mark.parametrize(
    ("language", "text", "step"),
    [
        ("en", "when is the talk with Declan", 3),
        ("en", "whats the date of the excel course?", 2),
        ("en", "when do i have to ring sinead", 1),
        ("es", "¿Me puede recordar para cuándo quedó lo de Excel?", 3),
        ("es", "cuándo es lo de Excel", 3),
        ("es", "para cuando quedo lo del cv", 4),
        ("es", "¿qué día tengo lo de la supervisora?", 1),
    ],
)
def test_the_plan_says_when_a_step_is(language: str, text: str, step: int) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.keys == ["showing-when"]
    assert phone.step(step).title in phone.last


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "when is my goal due?", "30 April"),
        ("es", "¿para cuándo es mi meta?", "30 de abril"),
        ("en", "when is the next check-in?", "Sundays at 18:00"),
        ("es", "¿cuándo es el repaso?", "los domingos a las 18:00"),
    ],
)
def test_and_when_the_goal_and_the_check_in_are(language: str, text: str, said: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert said in phone.last


def test_when_is_it_is_about_the_step_that_was_told_of_last() -> None:
    phone = Followed()
    phone.say("/menu")
    phone.told(8)
    phone.say("when is it")
    assert phone.keys == ["showing-when"]
    assert "I will call Anna" in phone.last


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("en", "how do i get job faster", "menu-question"),
        ("en", "do you think im too old for this", "menu-question"),
        ("es", "¿tú crees que soy muy mayor para cambiar?", "menu-question"),
        ("en", "what do i say to them", "stuck-which"),
        ("en", "what if my boss says no", "stuck-which"),
        ("en", "what if Bruno says no", "stuck-which"),
        ("es", "y como le digo?", "stuck-which"),
        ("es", "¿y si Bruno lo toma a mal?", "stuck-which"),
        ("es", "Oiga, ¿y si mi jefe lo toma a mal?", "stuck-which"),
        ("en", "how do i tell u i did it", "menu-how.ticking"),
        ("es", "cómo te aviso que ya lo hice", "menu-how.ticking"),
        ("es", "por qué me dices lo de crisis?", "menu-how.crisis"),
        ("en", "can we make it more fun", "menu-request"),
        ("es", "¿me puedes mandar el plan a mi jefa por correo", "menu-request"),
        ("en", "whats ur name", "engine-asked.name"),
        ("en", "how old r u", "engine-asked.name"),
        ("en", "who made u", "engine-asked.made"),
        ("es", "cómo te llamas", "engine-asked.name"),
        ("es", "quién te hizo", "engine-asked.made"),
        ("en", "ok bye coach love u", "engine-goodbye"),
        ("en", "never mind", "menu-fine"),
        ("es", "feliz navidad che", "menu-wishes"),
        ("es", "feliz año nuevo para ti y tu familia", "menu-wishes"),
        ("en", "Merry Christmas coach!", "menu-wishes"),
        ("es", "olvídalo", "menu-fine"),
        ("en", "what do u mean", "menu-help"),
        ("es", "no entiendo", "menu-help"),
        ("es", "hasta luego", "engine-goodbye"),
        ("es", "gracia", "engine-welcome"),
        ("es", "gracias capo, sos un genio", "engine-welcome"),
        ("en", "thank you, you're the best", "engine-welcome"),
    ],
)
def test_a_question_and_a_request_are_no_page_of_the_journal(language: str, text: str, key: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.keys[:1] == [key]
    assert phone.open == ("which/one" if key == "stuck-which" else None)


@pytest.mark.parametrize(("language", "text"), [("en", "done"), ("en", "finished!"), ("es", "ya está")])
def test_done_of_several_asks_which_and_ticks_it(language: str, text: str) -> None:
    phone = followed(language)
    phone.mentee.plan.rows = {row.id: row for row in phone.mentee.plan.rows.values() if not row.id.endswith(("3", "4"))}
    phone.say(text)
    assert phone.open == "which/one"
    phone.say("the second one" if language == "en" else "la segunda")
    assert phone.step(2).state == "done"


@pytest.mark.parametrize(
    ("language", "text"), [("en", "remind me about the excel course"), ("es", "¿me recuerdas mañana lo del Excel?")]
)
def test_a_step_to_be_reminded_of_is_told_with_its_day(language: str, text: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.keys == ["showing-when"]
    assert "Excel" in phone.last


@pytest.mark.parametrize(("language", "text"), [("en", "the first one"), ("en", "yes that one"), ("es", "la segunda")])
def test_what_points_at_nothing_is_no_page(language: str, text: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.open is None


TOLD = {
    "en": (
        "i saw her face when i got there|when i got there she smiled at me|more people came than I thought|"
        "less stress at work today|"
        "started a new book today|changed my mind about Anna|never thought it would go that well|what a week that was|"
        "moved my desk to the window|I asked how they do it|kept going although it was late|make-up class went fine|"
        "the merry christmas party at work was odd|ok so today I saw Anna at lunch|hello from Leeds, it rains all day"
    ),
    "es": (
        "cuando llegué a casa me llamó ella|como siempre llegué tarde a todo|que semana tan larga fue esta|"
        "para mí fue un día muy largo|cambié de idea sobre lo de Ana|paso mucho tiempo en casa estos días|"
        "más gente de la que pensaba vino hoy|porque llovía no salí en todo el día"
    ),
}


@pytest.mark.parametrize(("language", "text"), [(one, text) for one, row in TOLD.items() for text in row.split("|")])
def test_what_is_told_is_neither(language: str, text: str) -> None:
    assert small_talk(text) is None
    assert question_put(text, language) is None
    assert not asks_for_something(text)
    phone = followed(language)
    phone.say(text)
    assert phone.open == "aside/page"


def test_a_question_is_no_answer_to_the_question_of_the_day() -> None:
    phone = Followed()
    phone.say("/menu")
    phone.say("daily question at 20:00")
    assert phone.mentee.journal_prompt
    phone.told(1)
    for text in ("hello", "what now?", "how do i find the time"):
        phone.say(text)
    assert phone.mentee.plan.journal() == []
    phone.say("a walk with Anna at lunch")
    assert len(phone.mentee.plan.journal()) == 1


@pytest.mark.parametrize(
    ("language", "text", "opens"),
    [
        ("en", "check in", "checkin/progress.1.percent"),
        ("en", "quik plan", "preparation/goal"),
        ("en", "exploration", "exploration/"),
        ("en", "pause me", "rest/until"),
        ("es", "repaso", "checkin/progress.1.percent"),
        ("es", "plan rapido", "preparation/goal"),
    ],
)
def test_a_typed_name_of_the_menu_is_taken(language: str, text: str, opens: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert (phone.open or "").startswith(opens)


@pytest.mark.parametrize(("command", "key"), [("/ayuda", "menu-help"), ("/hoy", "showing-today")])
def test_commands_are_known_in_spanish_too(command: str, key: str) -> None:
    phone = followed("es")
    phone.say(command)
    assert key in phone.keys


def test_another_goal_can_be_had_the_quick_way() -> None:
    phone = followed("en")
    phone.say("i want a new goal")
    phone.press("+ Another goal, in five minutes")
    assert phone.open == "preparation/goal"
    assert phone.mentee.live
    assert phone.mentee.live.facts["quick"]


@pytest.mark.parametrize(("language", "text", "again"), [("en", "move the excel course to 24 March", "Another day")])
def test_a_day_that_was_said_is_offered_as_a_day_again(language: str, text: str, again: str) -> None:
    phone = followed(language)
    phone.say(text)
    phone.press(again)
    assert "Keep: Wednesday, 24 March 2027" in phone.labels


def test_the_number_of_the_one_day_on_a_button_is_that_day() -> None:
    phone = followed("en")
    phone.say("add a step: call the class on the 24th of March, with Niamh, in January")
    assert phone.open == "edit-add/when"
    phone.say("24")
    assert [step.when for step in phone.mentee.plan.steps()][-1] is not None
    assert phone.open is None


@pytest.mark.parametrize(("language", "text"), [("en", "Not yet. I only read it."), ("es", "Todavía no, solo lo leí.")])
def test_a_label_that_goes_on_is_taken_after_a_reminder(language: str, text: str) -> None:
    phone = Followed(language=language)
    phone.told(9)
    phone.say(text)
    assert phone.keys == ["reminder-reply.not-now"]
