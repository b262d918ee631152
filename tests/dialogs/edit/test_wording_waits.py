"""While new words for the goal or a step wait for a yes: only words for it, and a yes in whatever words, are taken;
nothing else becomes the goal, and right after a change it is taken back (COACHING 6.10)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.dialogs.followed import Followed
from tests.dialogs.wished import PLANS, followed, heard

WISH = {"en": "change my goal to get a nursing job", "es": "cambia mi meta a ser enfermera"}
OFFERED = {"en": "I will get a nursing job", "es": "Voy a ser enfermera"}
STEP = {"en": "rename step 2 to read the course pages", "es": "cambia el paso 2 por leer sobre la tecnicatura"}
STEP_OFFERED = {"en": "I will read the course pages", "es": "Voy a leer sobre la tecnicatura"}
TAKEN = [
    ("en", "yes that one"),
    ("en", "yeah i like that one"),
    ("en", "love it"),
    ("en", "that's the one!"),
    ("en", "ok go with that"),
    ("en", "yes its way better than mine"),
    ("en", "sounds good"),
    ("es", "sí, esa"),
    ("es", "esa misma"),
    ("es", "me gusta"),
    ("es", "sí, mucho mejor"),
    ("es", "me quedo con esa"),
    ("es", "dale, ponla así"),
]
NONE = [
    ("en", "lol so like if i said i wanna give up what would u say"),
    ("en", "what happens to my old goal"),
    ("en", "does it keep my steps?"),
    ("en", "i wanna give up"),
    ("en", "im thinking of quitting tbh"),
    ("en", "that sounds so formal lol"),
    ("en", "u said that not me"),
    ("en", "nah not that"),
    ("en", "hmm is that even realistic"),
    ("es", "y si te digo que quiero dejarlo, qué me dirías"),
    ("es", "qué pasa con mi meta de antes"),
    ("es", "¿se pierden mis pasos?"),
    ("es", "quiero rendirme"),
    ("es", "eso suena raro"),
    ("es", "no, esa no"),
    ("es", "la puedo cambiar después"),
]
OUT = [
    ("en", "cancel"),
    ("en", "forget it"),
    ("en", "NOOO undo"),
    ("en", "thats not my goal omg put it back"),
    ("en", "leave it as it was"),
    ("en", "actually never mind"),
    ("en", "nvm lol"),
    ("en", "i didnt say that"),
    ("es", "cancelar"),
    ("es", "olvídalo"),
    ("es", "déjala como estaba"),
    ("es", "esa no es mi meta"),
    ("es", "no importa, déjalo"),
    ("es", "NOOO deshacer"),
]
OBJECTED = [
    ("en", "NOOO undo"),
    ("en", "thats not my goal omg put it back"),
    ("en", "that's not my goal"),
    ("en", "not what i said!"),
    ("en", "no i didnt mean that"),
    ("en", "omg change it back"),
    ("es", "NOOO deshaz"),
    ("es", "esa no es mi meta"),
    ("es", "no quise decir eso"),
    ("es", "ay no, déjala como estaba"),
    ("es", "devuélvela"),
]


def title(phone: Followed) -> str:
    return phone.goal().title


def was(language: str) -> str:
    return str(vars(PLANS[language][0])["title"])


@pytest.mark.parametrize(("language", "text"), TAKEN)
def test_a_yes_in_whatever_words_takes_what_is_offered(language: str, text: str) -> None:
    phone = heard(language, WISH[language], text)
    assert title(phone) == OFFERED[language]
    phone = heard(language, STEP[language], text)
    assert phone.step(2).title == STEP_OFFERED[language]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_what_is_no_goal_never_becomes_one(language: str, text: str) -> None:
    phone = heard(language, WISH[language], text)
    assert title(phone) == was(language)
    assert phone.open == "edit-goal/title"
    phone.say({"en": "yes", "es": "sí"}[language])
    assert title(phone) == OFFERED[language]


@pytest.mark.parametrize(("language", "text"), OUT)
@pytest.mark.parametrize("wish", [WISH, STEP])
def test_there_is_a_way_out(language: str, text: str, wish: dict[str, str]) -> None:
    phone = heard(language, wish[language], text)
    assert phone.open is None
    assert phone.keys == ["edit-as-it-was"]
    assert [vars(row) for row in phone.mentee.plan.rows.values()] == [vars(row) for row in PLANS[language]]


@pytest.mark.parametrize(
    ("language", "text", "new"),
    [
        ("en", "find out how to become a nurse", "I will find out how to become a nurse"),
        ("en", "get a job where i decide what to build", "I will get a job where i decide what to build"),
        ("en", "no, be a midwife", "I will be a midwife"),
        ("en", "quit my job and open a shop", "I will quit my job and open a shop"),
        ("en", "give up smoking", "I will give up smoking"),
        ("es", "averiguar qué me gusta", "Voy a averiguar qué me gusta"),
        ("es", "no, ser matrona", "Voy a ser matrona"),
        ("es", "dejar el banco", "Voy a dejar el banco"),
    ],
)
def test_other_words_are_still_taken(language: str, text: str, new: str) -> None:
    assert title(heard(language, WISH[language], text)) == new


@pytest.mark.parametrize(("language", "text"), OBJECTED)
def test_right_after_the_change_it_is_taken_back(language: str, text: str) -> None:
    phone = heard(language, WISH[language], {"en": "yes", "es": "sí"}[language])
    assert title(phone) == OFFERED[language]
    phone.say(text)
    assert title(phone) == was(language)
    assert phone.keys == ["edit-undone"]


@pytest.mark.parametrize(("language", "text"), [("en", "that's not my goal"), ("es", "no quise decir eso")])
def test_but_not_much_later(language: str, text: str) -> None:
    phone = heard(language, WISH[language], {"en": "yes", "es": "sí"}[language])
    phone.walk(timedelta(minutes=30))
    phone.say(text)
    assert title(phone) == OFFERED[language]


@pytest.mark.parametrize(
    ("language", "between", "text"),
    [("en", "what now?", "that's not what i meant"), ("es", "¿y ahora qué?", "no quise decir eso")],
)
def test_nor_after_something_else_was_said(language: str, between: str, text: str) -> None:
    """What they object to is what was said last, not a change of a minute before."""
    phone = heard(language, WISH[language], {"en": "yes", "es": "sí"}[language], between)
    phone.say(text)
    assert title(phone) == OFFERED[language]
    phone.say({"en": "undo", "es": "deshacer"}[language])
    assert title(phone) == was(language)


@pytest.mark.parametrize(
    ("language", "wish", "text", "now"),
    [
        ("en", "reminders at 11", "undo", "09:00"),
        ("es", "recordatorios a las 11", "no quise decir eso", "09:00"),
        ("es", "el repaso los lunes a las 10", "deshacer", "domingo"),
    ],
)
def test_an_undone_setting_says_what_it_is_now(language: str, wish: str, text: str, now: str) -> None:
    phone = heard(language, wish, text)
    assert phone.keys[0] == "edit-undone.settings"
    assert now in phone.last


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "steps r all today thats mental. undo"),
        ("en", "cancel"),
        ("en", "forget it"),
        ("en", "no forget it all"),
        ("en", "never mind"),
        ("es", "cancela"),
        ("es", "olvídalo"),
        ("es", "están todos para hoy, qué locura. deshacer"),
        ("es", "mejor no cambies nada"),
    ],
)
def test_out_of_a_new_date(language: str, text: str) -> None:
    phone = heard(
        language, {"en": "change goal date to end of May", "es": "cambia la fecha de la meta a mayo"}[language]
    )
    assert (phone.open or "").startswith("edit-goal/by")
    phone.say(text)
    assert phone.open is None
    assert phone.goal().by == followed(language).goal().by


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "steps r all today thats mental"),
        ("en", "this is ridiculous, they are all today"),
        ("en", "thats nuts today of all days"),
        ("es", "están todos para hoy, es una locura"),
        ("es", "eso es absurdo, todo cae hoy"),
    ],
)
def test_a_complaint_is_no_date(language: str, text: str) -> None:
    wish = {"en": "change goal date to 31 May", "es": "cambia la fecha de la meta al 31 de mayo"}[language]
    phone = heard(language, wish)
    phone.say(text)
    assert phone.open == "edit-goal/by-sure"
    assert phone.goal().by == followed(language).goal().by
    phone.say({"en": "yes", "es": "sí"}[language])
    assert (phone.goal().by or phone.now).month == 5


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [("en", "no, 15 May", 15), ("en", "actually make it 15 may", 15), ("es", "no, mejor el 15 de mayo", 15)],
)
def test_another_day_still_is_one(language: str, text: str, day: int) -> None:
    wish = {"en": "change goal date to 31 May", "es": "cambia la fecha de la meta al 31 de mayo"}[language]
    phone = heard(language, wish, text)
    assert phone.open == "edit-goal/by-sure"
    phone.say({"en": "yes", "es": "sí"}[language])
    assert phone.goal().by == date(2027, 5, day)


@pytest.mark.parametrize(
    ("language", "text", "taken"),
    [
        ("en", "perfect my english", False),
        ("en", "fine tune my portfolio", False),
        ("en", "good sales course booked", False),
        ("es", "bueno en matemáticas", False),
        ("es", "perfecto dominio del inglés", False),
        ("es", "claro de luna al piano", False),
        ("en", "perfect, thanks", True),
        ("en", "good that works", True),
        ("en", "great i like it", True),
        ("en", "fine by me", True),
        ("en", "yes mate go for it", True),
        ("es", "perfecto, así queda", True),
        ("es", "bueno pues esa", True),
        ("es", "claro que sí", True),
    ],
)
def test_words_that_begin_like_a_yes_are_words(language: str, text: str, taken: bool) -> None:
    phone = heard(language, STEP[language], text)
    assert (phone.step(2).title == STEP_OFFERED[language]) is taken
    if not taken:
        assert phone.step(2).title.endswith(text)
