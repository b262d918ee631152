"""What is asked for in words with no question open is done, or confirmed, or told plainly; it is no page of the journal
(COACHING 1.6, 6.10)."""

from __future__ import annotations

from datetime import date, time

import pytest

from dialogs import nudges
from dialogs.plan import DROPPED, Goal, Row, Step
from tests.dialogs.followed import Followed

PLANS: dict[str, list[Row]] = {
    "en": [
        Goal("goal.1", "I will get a day job in health data", by=date(2027, 4, 30)),
        Step("step.1.1", "goal.1", 1, "I will ring Sinéad", date(2027, 3, 10)),
        Step("step.1.2", "goal.1", 2, "I will do a free Excel course", date(2027, 3, 20)),
        Step("step.1.3", "goal.1", 3, "I will have the talk with Declan", date(2027, 3, 31)),
        Step("step.1.4", "goal.1", 4, "I will make 5 videos", date(2027, 4, 3)),
    ],
    "es": [
        Goal("goal.1", "Voy a ser jefa de inventario", by=date(2027, 4, 30)),
        Step("step.1.1", "goal.1", 1, "Voy a hablar con mi supervisora", date(2027, 3, 10)),
        Step("step.1.2", "goal.1", 2, "Voy a juntar info de la tecnicatura", date(2027, 3, 20)),
        Step("step.1.3", "goal.1", 3, "Voy a inscribirme a un curso de Excel intermedio", date(2027, 3, 31)),
        Step("step.1.4", "goal.1", 4, "Voy a actualizar el CV", date(2027, 4, 3)),
    ],
}


def followed(language: str) -> Followed:
    """On Monday 1 March, with four steps, and something asked before."""
    phone = Followed(language=language)
    phone.mentee.asking = 100
    phone.mentee.plan.rows = {row.id: type(row)(**vars(row)) for row in PLANS[language]}
    nudges.begin(phone.mentee, phone.now)
    return phone


@pytest.mark.parametrize(
    ("language", "text", "step", "day"),
    [
        ("en", "can we move declan to april 6", 3, date(2027, 4, 6)),
        ("en", "Please move the talk with Declan to the 6th of April.", 3, date(2027, 4, 6)),
        ("en", "push the excel course back a week", 2, date(2027, 3, 27)),
        ("en", "can I do the excel course a week later?", 2, date(2027, 3, 27)),
        ("en", "bring the talk with declan forward by two weeks", 3, date(2027, 3, 17)),
        ("en", "the excel course should be by the 24th of march", 2, date(2027, 3, 24)),
        ("en", "remind me to ring Sinéad tomorrow", 1, date(2027, 3, 2)),
        ("en", "nope, move declan to friday", 3, date(2027, 3, 5)),
        ("es", "cambia hablar con mi supervisora al jueves", 1, date(2027, 3, 4)),
        ("es", "mejor muevo lo de juntar info al 12 de marzo", 2, date(2027, 3, 12)),
        ("es", "pon el curso de excel para el 5 de abril", 3, date(2027, 4, 5)),
        ("es", "oye y lo de excel se puede pasar mejor para el 5 de abril?", 3, date(2027, 4, 5)),
        ("en", "the talk with declan, can we move it to 6 april", 3, date(2027, 4, 6)),
        ("es", "¿se puede pasar lo de la supervisora para el lunes?", 1, date(2027, 3, 8)),
        ("es", "quisiera mover lo de Excel dos semanas más tarde", 3, date(2027, 4, 14)),
    ],
)
def test_a_step_is_moved_after_a_yes_that_names_it(language: str, text: str, step: int, day: date) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.open == "move/sure"
    assert phone.step(step).title in phone.last
    assert "reminder-done-too" not in phone.keys
    phone.say("yes" if language == "en" else "sí")
    assert phone.step(step).when == day


@pytest.mark.parametrize(
    ("language", "text"), [("en", "change the date of the excel course"), ("es", "cambiar la fecha de juntar info")]
)
def test_without_a_day_it_is_asked_for(language: str, text: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.open == "move/when"


@pytest.mark.parametrize(
    ("language", "text", "step"),
    [
        ("en", "delete the videos step", 4),
        ("en", "no more reminders abt the videos, it broke", 4),
        ("en", "stop the reminders for the excel course", 2),
        ("en", "I don't want to do the excel course anymore", 2),
        ("es", "borra el paso de juntar info porfa", 2),
        ("es", "ya no quiero hacer lo del CV", 4),
        ("es", "¿puedes quitar lo de Excel?", 3),
    ],
)
def test_a_step_is_let_go_after_a_yes(language: str, text: str, step: int) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.open == "edit-drop/sure"
    phone.say("yes" if language == "en" else "sí")
    assert phone.step(step).state == DROPPED


@pytest.mark.parametrize(
    ("language", "text", "title", "day"),
    [
        ("en", "I would like to add a step: run the stocktake with Niamh, on the 24th of March.", "stocktake", 24),
        ("en", "can you add a step to buy a mic on 5 March", "I will buy a mic", 5),
        ("en", "put buy a mic on 5 March in my plan", "I will buy a mic", 5),
        ("en", "remind me 2 phone the class tmrw", "I will phone the class", 2),
        ("en", "dont let me forget to print the pages on friday", "I will print the pages", 5),
        ("es", "no me dejes olvidar imprimir las hojas el viernes", "Voy a imprimir las hojas", 5),
        ("es", "quiero añadir un paso: hablar con Maricarmen el 8 de marzo", "Voy a hablar con Maricarmen", 8),
        ("es", "Quisiera agregar un paso más: renovar mi perfil el 5 de marzo", "Voy a renovar mi perfil", 5),
        ("es", "recuérdame llamar a la clase mañana", "Voy a llamar a la clase", 2),
    ],
)
def test_a_step_more_is_added_with_its_day(language: str, text: str, title: str, day: int) -> None:
    phone = followed(language)
    phone.say(text)
    added = [step for step in phone.mentee.plan.steps() if title in step.title]
    assert [step.when for step in added] == [date(2027, 3, day)]


@pytest.mark.parametrize(
    ("language", "text", "step"),
    [
        ("en", "make the excel course weekly", 2),
        ("en", "excel course every week instead", 2),
        ("en", "drop the excel thing. actually no, keep it but make it weekly", 2),
        ("es", "lo de Excel mejor cada semana", 3),
        ("es", "haz lo de Excel cada semana", 3),
        ("es", "borra lo del Excel. no, mejor hazlo cada semana", 3),
    ],
)
def test_a_step_comes_in_a_rhythm(language: str, text: str, step: int) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.step(step).repeats == "weekly"
    assert [one.repeats for one in phone.mentee.plan.steps() if one.repeats] == ["weekly"]


@pytest.mark.parametrize(
    ("language", "text", "offered"),
    [("en", "can we make it 3 videos not 5", "I will make 3 videos"), ("en", "3 instead of 5", "I will make 3 videos")],
)
def test_one_number_for_another(language: str, text: str, offered: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.open == "edit-step/title"
    assert offered in phone.labels


@pytest.mark.parametrize(
    ("language", "text", "offered"),
    [
        ("en", "make my goal: a day job in outpatients", "a day job in outpatients"),
        ("en", "I want the goal to be: get a job in outpatients", "I will get a job in outpatients"),
        ("en", "my goal is now get a job in outpatients", "I will get a job in outpatients"),
        ("es", "mi meta ahora es ser encargada de turno", "Voy a ser encargada de turno"),
        ("es", "quiero que mi meta sea ser encargada de turno", "Voy a ser encargada de turno"),
    ],
)
def test_other_words_for_the_goal_are_proposed(language: str, text: str, offered: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.open == "edit-goal/title"
    assert offered in phone.labels


@pytest.mark.parametrize(
    ("language", "text", "together"),
    [
        ("en", "change the goal date to end of May", "yes"),
        ("en", "move my goal to 31 May", "Move them along"),
        ("es", "cambia la fecha de la meta a fines de mayo", "sí"),
        ("es", "cambia la fecha de la meta a fines de mayo", "Moverlos también"),
    ],
)
def test_another_date_for_the_goal_and_a_yes_moves_its_steps_along(language: str, text: str, together: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.open == "edit-goal/by-sure"
    phone.say(together)
    assert phone.goal().by == date(2027, 5, 31)
    assert phone.step(1).when == date(2027, 4, 10)


@pytest.mark.parametrize(("language", "text"), [("en", "i want new goal"), ("es", "quiero otra meta")])
def test_a_new_goal_is_chosen_from_what_there_is(language: str, text: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert "edit-menu" in phone.keys


@pytest.mark.parametrize(
    ("language", "text", "fields"),
    [
        ("en", "dont text me b4 3", {"hour": time(15)}),
        ("en", "can you do like 4pm instead", {"hour": time(16)}),
        ("en", "can you remind me at 4pm instead", {"hour": time(16)}),
        ("en", "every monday not sunday", {"slot_day": 0}),
        ("en", "checkin every two weeks", {"checkin_weeks": 2}),
        ("en", "can you check in on mondays at 7 pm", {"slot_day": 0, "slot": time(19)}),
        ("en", "quiet from 9pm to 7", {"quiet_from": time(21), "quiet_to": time(7)}),
        ("es", "avísame a las 4 de la tarde", {"hour": time(16)}),
        ("es", "me avisas mejor a las 4 de la tarde", {"hour": time(16)}),
        ("es", "Y los recordatorios a las 8 de la mañana, por favor", {"hour": time(8)}),
        (
            "es",
            "prefiero que me pregunte los lunes a las ocho de la noche; perdón, mejor a las siete",
            {"slot_day": 0, "slot": time(19)},
        ),
        ("es", "silencio de 21 a 7", {"quiet_from": time(21), "quiet_to": time(7)}),
        ("es", "22 a 5", {"quiet_from": time(22), "quiet_to": time(5)}),
        ("en", "nothing after 10 at night", {"quiet_from": time(22), "quiet_to": time(8), "hour": time(9)}),
        ("en", "no messages after 10pm please", {"quiet_from": time(22)}),
        ("en", "be quiet after 10pm", {"quiet_from": time(22)}),
        ("en", "i dont want anything after 10 at night", {"quiet_from": time(22)}),
        ("es", "silencio desde las 22", {"quiet_from": time(22)}),
        ("es", "no quiero nada después de las 22", {"quiet_from": time(22), "hour": time(9)}),
        ("en", "move my check in to sunday night at 8", {"slot_day": 6, "slot": time(20)}),
        ("en", "don't text me after 9:30 in the evening", {"quiet_from": time(21, 30)}),
        ("es", "y a la noche tampoco, despues de las 10 nada", {"quiet_from": time(22), "hour": time(9)}),
        ("es", "después de las 10 de la noche nada", {"quiet_from": time(22), "hour": time(9)}),
        ("es", "no me mandes nada después de las 23", {"quiet_from": time(23), "hour": time(9)}),
        ("es", "mandame los avisos a las 11 q a las 9 duermo", {"hour": time(11)}),
        ("en", "abeg remind me at 8 in the morning not 9, I start work by 10", {"hour": time(8)}),
        ("en", "put my check in to friday evening, like 7", {"slot_day": 4, "slot": time(19)}),
        ("es", "pasame el repaso al viernes a la noche, tipo 7", {"slot_day": 4, "slot": time(19)}),
        ("es", "el repaso cada dos semanas", {"checkin_weeks": 2}),
        ("es", "mejor los lunes y no los domingos", {"slot_day": 0}),
    ],
)
def test_a_setting_is_set_on_the_page_of_settings_and_off_it(
    language: str, text: str, fields: dict[str, object]
) -> None:
    for page in (False, True):
        phone = followed(language)
        if page:
            phone.say("/settings")
        phone.say(text)
        assert {name: getattr(phone.mentee, name) for name in fields} == fields


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "fewer reminders please"),
        ("es", "Quisiera que me mandara menos avisos"),
    ],
)
def test_how_many_is_asked_for(language: str, text: str) -> None:
    for page in (False, True):
        phone = followed(language)
        if page:
            phone.say("/settings")
        phone.say(text)
        assert phone.open == "settings/rhythm"


@pytest.mark.parametrize(
    ("language", "text"), [("en", "no reminders on saturdays please"), ("es", "no me mandes nada los sábados")]
)
def test_what_cannot_be_had_is_told_plainly(language: str, text: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.keys == ["settings-no-days"]
    phone = followed(language)
    phone.say("/settings")
    phone.say(text)
    assert phone.open == "settings/which"
    assert ("silent hours" if language == "en" else "horas de silencio") in phone.last


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "can we skip 2 weeks till exams done", date(2027, 3, 15)),
        ("en", "taking two weeks off", date(2027, 3, 15)),
        ("en", "I'd like a break until 20 March", date(2027, 3, 20)),
        ("en", "a rest until 20 March", date(2027, 3, 20)),
        ("en", "don't message me until 20 March", date(2027, 3, 20)),
        ("es", "necesito un descanso de dos semanas", date(2027, 3, 15)),
        ("es", "me tomo unos días libres hasta el 20 de marzo", date(2027, 3, 20)),
        ("es", "sin recordatorios hasta el 20 de marzo", date(2027, 3, 20)),
        ("es", "pausa dos semanas", date(2027, 3, 15)),
    ],
)
def test_a_rest_of_that_length_is_one_tap_away(language: str, text: str, day: date) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.open == "rest-offer/sure"
    phone.press("Yes, until then" if language == "en" else "Sí, hasta entonces")
    assert phone.mentee.rest_until
    assert phone.mentee.rest_until.date() == day


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "quiet for two weeks please"),
        ("es", "sin recordatorios hasta el 15 de marzo"),
        ("en", "a rest until 15 March"),
    ],
)
def test_on_the_page_of_settings_it_begins(language: str, text: str) -> None:
    phone = followed(language)
    phone.say("/settings")
    phone.say(text)
    assert phone.mentee.rest_until
    assert phone.mentee.rest_until.date() == date(2027, 3, 15)


@pytest.mark.parametrize(
    ("language", "text", "button"),
    [
        ("en", "reminders at 6 am", "Silence only until 06:00"),
        ("es", "avísame a las 6 de la mañana", "Silencio solo hasta las 06:00"),
    ],
)
def test_an_hour_in_the_quiet_ones_offers_to_shorten_them(language: str, text: str, button: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.keys[:1] == ["settings-quiet-instead.hour"]
    phone.press(button)
    assert (phone.mentee.quiet_from, phone.mentee.quiet_to, phone.mentee.hour) == (time(21), time(6), time(6))


TOLD = {
    "en": (
        "i did the excel course on friday|I put my CV on the table on monday|my boss moved the goal|she texts me at "
        "9pm|"
        "my interview is on monday at 9|I took two weeks off last year|the check-in was good|we drop by on fridays|"
        "the talk with Declan was moved around by everybody|I have a step in mind but no idea when|"
        "write to Tom by 5|I wrote to them at 9|finished the check-in at 9|"
        "nothing happened after 10 at night|I got nothing done after 9|"
        "nobody sends reminders at my work|I make 5 videos a day now|they changed the date of my exam to May"
    ),
    "es": (
        "el lunes tuve una reunión a las 9|mi jefe cambió la meta del equipo|me tomé dos semanas libres el año pasado|"
        "hablo con ella cada semana|el repaso estuvo bien|ella me escribe a las 9 de la noche|"
        "después de las 10 no pasó nada|no me manda nada mi jefe después de las 10|"
        "ya pensé las tres preguntas|mandé las 3 propuestas|avisé a las 5 que no iba|hice el repaso a las 9|"
        "pasé el lunes entero en casa|puse el CV en la mesa el lunes"
    ),
}


@pytest.mark.parametrize(("language", "text"), [(one, text) for one, row in TOLD.items() for text in row.split("|")])
def test_what_is_only_told_changes_nothing(language: str, text: str) -> None:
    phone = followed(language)
    before = {name: getattr(phone.mentee, name) for name in ("hour", "slot", "slot_day", "quiet_from", "checkin_weeks")}
    rows = {id: dict(vars(row)) for id, row in phone.mentee.plan.rows.items()}
    phone.say(text)
    assert {name: getattr(phone.mentee, name) for name in before} == before
    assert {id: dict(vars(row)) for id, row in phone.mentee.plan.rows.items()} == rows
    assert (phone.open or "").partition("/")[0] in ("", "aside", "tick", "setback")


@pytest.mark.parametrize(
    ("language", "text", "opens"),
    [
        ("en", "I need more time for the excel course", "move/when"),
        ("en", "i cant do the videos by april 3, can we say april 10", "move/when"),
        ("es", "necesito más tiempo para lo del CV", "move/when"),
        ("es", "no llego con lo del Excel, ¿lo pasamos al 10 de abril?", "move/when"),
        ("en", "make it earlier", "which/one"),
        ("es", "lo de excel se puede pasar para mayo?", "move/when"),
        ("es", "cámbialo de día", "which/one"),
        ("en", "move everything one week later", "edit-goal/by-sure"),
        ("es", "atrasa todos mis pasos dos semanas", "edit-goal/by-sure"),
        ("en", "i want to add another step", "edit-add/step"),
        ("en", "new step", "edit-add/step"),
        ("es", "quiero agregar algo", "edit-add/step"),
        ("en", "stop texting me", "rest/until"),
        ("en", "unsubscribe", "rest/until"),
        ("es", "deja de escribirme", "rest/until"),
        ("en", "can you text me in the evening", "settings/hour"),
        ("es", "los recordatorios me llegan muy temprano", "settings/hour"),
        ("en", "cancel the check-in on sunday", "settings/weeks"),
        ("es", "sáltate el repaso de esta semana", "settings/weeks"),
        ("en", "delete my account", "delete/sure"),
        ("en", "sunday check ins are bad for me", "settings/slot"),
        ("es", "los domingos no me viene bien el repaso", "settings/slot"),
        ("en", "evenings are better", "settings/hour"),
        ("en", "drop my goal", "edit-goal/sure"),
        ("es", "deja mi meta", "edit-goal/sure"),
        ("en", "goal should be by august", "edit-goal/by"),
        ("es", "quiero que la meta sea para agosto", "edit-goal/by"),
        ("en", "can sinead be friday", "move/sure"),
        ("es", "cómo borro mi cuenta", "delete/sure"),
        ("en", "i dont know what to do", "which/one"),
        ("es", "estoy atascada", "which/one"),
    ],
)
def test_what_is_still_to_be_said_is_asked_for(language: str, text: str, opens: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.open == opens
    assert [step.when for step in phone.mentee.plan.steps()] == [
        row.when for row in PLANS[language] if isinstance(row, Step)
    ]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "no messages this week please", 8),
        ("es", "esta semana no me escribas", 8),
        ("es", "esta semana ando full, no me escribas", 8),
        ("en", "im off to spain for 10 days", 11),
        ("es", "me voy 10 días a Cusco", 11),
        ("en", "busy till monday", 8),
    ],
)
def test_a_rest_ends_with_what_was_said(language: str, text: str, day: int) -> None:
    phone = followed(language)
    phone.say(text)
    phone.press("Yes, " if language == "en" else "Sí, ")
    assert phone.mentee.rest_until
    assert phone.mentee.rest_until.date() == date(2027, 3, day)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "im on vacation from the 10th to the 20th of march"),
        ("es", "estoy de vacaciones del 10 al 20 de marzo"),
    ],
)
def test_a_rest_begins_and_ends_with_what_was_said(language: str, text: str) -> None:
    phone = followed(language)
    phone.say(text)
    phone.press("Yes, " if language == "en" else "Sí, ")
    assert phone.mentee.rest_until is None
    assert (phone.mentee.rest_from, phone.mentee.rest_back) == (date(2027, 3, 10), date(2027, 3, 20))


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("en", "how many steps do i have left", "showing-goal"),
        ("en", "remind me what my goal is", "showing-goal"),
        ("es", "¿cuál era mi meta?", "showing-goal"),
        ("es", "cómo voy", "showing-goal"),
        ("es", "y mi meta cual era", "showing-goal"),
        ("en", "what was step 2", "showing-when"),
        ("es", "cuál era el paso 2", "showing-when"),
        ("en", "anything today?", "showing-today"),
        ("es", "hay algo para hoy?", "showing-today"),
        ("en", "how many days left", "showing-when"),
        ("es", "cuántos días me quedan", "showing-when"),
        ("en", "what do you know about me", "menu-privacy"),
        ("en", "help", "menu-help"),
        ("es", "ayuda", "menu-help"),
    ],
)
def test_what_is_known_is_shown(language: str, text: str, key: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.keys[:1] == [key]


@pytest.mark.parametrize(
    ("language", "text"), [("en", "remind me again in an hour"), ("es", "recuérdamelo en una hora")]
)
def test_what_was_told_of_last_comes_again(language: str, text: str) -> None:
    phone = followed(language)
    phone.told(8)
    phone.say(text)
    assert "step.1.1" in phone.mentee.snoozed


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("es", "agrega un paso: llamar a la supervisora del curso de Excel, el jueves", "supervisora"),
        ("es", "agregá un paso: juntar info de Excel, el jueves", "juntar info de Excel"),
        ("en", "add a step: ask Sinéad for the Excel course, on thursday", "ask Sinéad"),
    ],
)
def test_a_step_more_moves_no_other(language: str, text: str, title: str) -> None:
    phone = followed(language)
    days = {step.id: step.when for step in phone.mentee.plan.steps()}
    phone.say(text)
    steps = {step.id: step for step in phone.mentee.plan.steps()}
    assert {id: steps[id].when for id in days} == days
    assert [title in step.title for id, step in steps.items() if id not in days] == [True]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "agregá un paso: hablar con mi jefe para cambiar el turno, antes de fin de abril"),
        ("en", "add a step: talk to my boss about the shift, by the end of april"),
    ],
)
def test_a_step_more_is_no_new_date_of_the_one_that_is_moved(language: str, text: str) -> None:
    phone = followed(language)
    phone.tap("step.1.1", "move")
    phone.say(text)
    assert phone.step(1).when == date(2027, 3, 10)
    assert sum("boss" in step.title or "jefe" in step.title for step in phone.mentee.plan.steps()) == 1
    assert phone.open == "move/when"


@pytest.mark.parametrize(("language", "text"), [("en", "no messages at night"), ("es", "no me mandes nada a la noche")])
def test_silence_at_night_without_its_hours_is_asked_for(language: str, text: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.open == "settings/quiet"


@pytest.mark.parametrize(
    ("language", "moved", "text"),
    [
        ("en", "put my check in to friday at 7 am", "no, 7 in the evening"),
        ("es", "el repaso los viernes a las 7 de la mañana", "no, a las 7 de la tarde"),
    ],
)
def test_a_no_right_after_the_checkin_was_moved_is_about_it(language: str, moved: str, text: str) -> None:
    phone = followed(language)
    phone.say(moved)
    assert phone.mentee.slot == time(7)
    phone.say(text)
    assert (phone.mentee.slot_day, phone.mentee.slot, phone.mentee.hour) == (4, time(19), time(9))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "when will you write to me again?"),
        ("en", "when do you come back?"),
        ("es", "¿cuándo me vas a escribir?"),
        ("es", "¿cuándo volvés?"),
    ],
)
def test_in_a_rest_it_is_said_when_it_ends(language: str, text: str) -> None:
    phone = followed(language)
    phone.say("pause until 20 march" if language == "en" else "pausa hasta el 20 de marzo")
    phone.press("Yes, " if language == "en" else "Sí, ")
    phone.say(text)
    assert phone.keys[:1] == ["rest.still"]
    assert phone.mentee.hour == time(9)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "my plan: step 3 needs to be talk to Declan only"),
        ("en", "step 3 needs to be talk to Declan only"),
        ("es", "mi plan: el paso 3 tiene que ser inscribirme al curso básico"),
    ],
)
def test_a_step_that_needs_to_be_something_else_is_reworded(language: str, text: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.open == "edit-step/title"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "can you talk to me less often hen?"),
        ("es", "podés hablarme menos seguido?"),
        ("es", "me podés escribir menos seguido?"),
    ],
)
def test_less_often_is_how_many(language: str, text: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.open == "settings/rhythm"


@pytest.mark.parametrize(
    ("language", "told", "text"),
    [
        (
            "en",
            "the light went three days and I sat in the dark",
            "abeg remind me at 8 in the morning not 9, I start work by 10",
        ),
        ("es", "se cortó la luz tres días y estuve a oscuras", "mandame los avisos a las 8 de la mañana"),
    ],
)
def test_a_setting_is_no_part_of_the_note_that_waits(language: str, told: str, text: str) -> None:
    phone = followed(language)
    phone.say(told)
    assert phone.open == "aside/page"
    phone.say(text)
    assert phone.mentee.hour == time(8)
    assert phone.open != "aside/page"
