"""What is said of the list by its numbers, asks for more or closes it is no idea for it; what came of an attempt stands
with the attempt (COACHING 4.1, 4.4)."""

from __future__ import annotations

import pytest

from dialogs.exploration.ideas import items
from dialogs.exploration.library import like
from dialogs.exploration.removing import put_differently, remarked_on
from tests.dialogs.exploration.explorer import KNOWN, explorer, goes, used
from tests.dialogs.phone import Phone

IDEAS = {"en": "ask Anna about her job\na course in statistics", "es": "hablar con Ana\nun curso de estadística"}
LIST = "exploration/suggestions.1.more"


def at_the_list(language: str) -> Phone:
    phone = explorer(language, **KNOWN)
    goes(phone, IDEAS[language], "*no")
    assert phone.open == LIST
    return phone


def titles(phone: Phone) -> list[str]:
    return [item.title for item in items(used(phone))]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "2 is the best"),
        ("en", "I like 2 most"),
        ("en", "I finished 2 already"),
        ("en", "2 done"),
        ("en", "number 1 is not mine"),
        ("es", "la 2 me gusta más"),
        ("es", "la 1 ya la hice"),
        ("es", "ya hice la 2"),
        ("es", "la 2 es muy difícil"),
    ],
)
def test_a_remark_on_a_number_is_no_idea(language: str, said: str) -> None:
    phone = at_the_list(language)
    phone.say(said)
    assert phone.open == LIST
    assert titles(phone) == IDEAS[language].split("\n")


@pytest.mark.parametrize(("language", "said"), [("en", "all but 2"), ("es", "todas menos la 2")])
def test_all_but_one_takes_that_one_off(language: str, said: str) -> None:
    phone = at_the_list(language)
    phone.say(said)
    assert titles(phone) == IDEAS[language].split("\n")[:1]


@pytest.mark.parametrize(
    "said", ["2 hours of French", "make 2 videos", "1 course", "hacer 2 cursos", "3 is too many shifts"]
)
def test_a_number_in_an_idea_is_no_remark(said: str) -> None:
    assert remarked_on(said) is None


@pytest.mark.parametrize(
    ("language", "said", "first"),
    [
        ("en", "change 1 to ask Bob", "ask Bob"),
        ("en", "1 should be ask Bob about his job", "ask Bob about his job"),
        ("en", "please rename number 1 to ask Bob", "ask Bob"),
        ("es", "cambia la 1 por preguntar a Luis", "preguntar a Luis"),
        ("es", "la 1 debería ser preguntar a Luis", "preguntar a Luis"),
    ],
)
def test_an_idea_is_put_differently_by_its_number(language: str, said: str, first: str) -> None:
    phone = at_the_list(language)
    phone.say(said)
    assert phone.open == "exploration/suggestions.2.more"
    assert titles(phone) == [IDEAS[language].split("\n")[1], first]


@pytest.mark.parametrize(
    "said", ["make 2 videos", "change to night shifts", "turn 30 pages a day", "pon 2 horas", "cambiar de turno"]
)
def test_a_wish_with_a_number_puts_nothing_differently(said: str) -> None:
    assert put_differently(said) is None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "more"),
        ("en", "more please"),
        ("en", "others"),
        ("en", "some more ideas"),
        ("en", "another one"),
        ("en", "show me more"),
        ("es", "más"),
        ("es", "más ideas"),
        ("es", "otras"),
        ("es", "dame más"),
        ("es", "más por favor"),
        ("es", "algunas más"),
    ],
)
def test_more_are_asked_for_in_few_words(language: str, said: str) -> None:
    phone = at_the_list(language)
    phone.say(said)
    assert phone.open == "exploration/suggestions.2.kept"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "more hours at the bar"),
        ("en", "another degree"),
        ("es", "más horas en el bar"),
        ("es", "otra carrera"),
    ],
)
def test_an_idea_that_begins_so_is_one(language: str, said: str) -> None:
    phone = at_the_list(language)
    phone.say(said)
    assert said in titles(phone)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "nothing to add"),
        ("en", "let's choose"),
        ("en", "no more"),
        ("es", "nada que añadir"),
        ("es", "vamos a elegir"),
    ],
)
def test_the_list_is_closed_in_their_words(language: str, said: str) -> None:
    phone = at_the_list(language)
    phone.say(said)
    assert phone.open == "exploration/pull"
    assert titles(phone) == IDEAS[language].split("\n")


@pytest.mark.parametrize(
    ("language", "said", "idea"),
    [
        ("en", "looks good, and one more: a podcast", "a podcast"),
        ("en", "another: night school", "night school"),
        ("en", "piano lessons", "piano lessons"),
        ("es", "una más: un podcast", "un podcast"),
        ("es", "y otra: hablar con Luis", "hablar con Luis"),
    ],
)
def test_one_more_is_kept_without_what_leads_to_it(language: str, said: str, idea: str) -> None:
    phone = at_the_list(language)
    phone.say(said)
    assert titles(phone) == [*IDEAS[language].split("\n"), idea]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "not much tbh"),
        ("en", "nothing yet"),
        ("en", "I haven't tried anything"),
        ("es", "todavía nada"),
        ("es", "aún nada"),
        ("es", "no he probado nada"),
    ],
)
def test_nothing_tried_yet_is_no_idea(language: str, said: str) -> None:
    phone = explorer(language, **KNOWN)
    goes(phone, said)
    assert phone.mentee.stack[-1].answers["tried"].value["ideas"] == []


@pytest.mark.parametrize(
    ("language", "said", "told"),
    [
        ("en", "applied for five jobs; no replies", [("applied for five jobs", "no replies")]),
        ("en", "a fair\nit was great\na course", [("a fair", "it was great"), ("a course", "")]),
        ("en", "a blog\nanswering phones", [("a blog", ""), ("answering phones", "")]),
        ("es", "mandé cvs; sin respuesta", [("mandé cvs", "sin respuesta")]),
        ("es", "una charla\nme gustó mucho", [("una charla", "me gustó mucho")]),
        ("es", "un curso\nresponder a ofertas", [("un curso", ""), ("responder a ofertas", "")]),
    ],
)
def test_what_came_of_it_stands_with_it(language: str, said: str, told: list[tuple[str, str]]) -> None:
    phone = explorer(language, **KNOWN)
    goes(phone, said)
    ideas = phone.mentee.stack[-1].answers["tried"].value["ideas"]
    assert [(title, came_of) for title, came_of, _ in ideas] == told


@pytest.mark.parametrize(
    ("language", "said", "been"),
    [
        ("en", "I'm a therapist", False),
        ("en", "i am a counsellor", False),
        ("es", "soy terapeuta", False),
        ("en", "talked to my therapist", True),
        ("es", "fui al psicólogo", True),
    ],
)
def test_who_is_a_counsellor_has_been_to_none_by_that(language: str, said: str, been: bool) -> None:
    found = like(said, language)
    assert (found is not None and found.id == "counsellor") == been


@pytest.mark.parametrize(
    ("language", "said", "idea"),
    [
        ("en", "I also thought of a night class", "a night class"),
        ("en", "one more: ask my boss", "ask my boss"),
        ("en", "I went to a fair", "I went to a fair"),
        ("es", "también pensé en un curso de noche", "un curso de noche"),
        ("es", "otra: preguntar a mi jefa", "preguntar a mi jefa"),
        ("es", "ya probé un curso", "ya probé un curso"),
    ],
)
def test_one_more_where_leave_is_asked_goes_with_the_others(language: str, said: str, idea: str) -> None:
    phone = explorer(language, **KNOWN)
    goes(phone, "a blog", said)
    assert phone.open == "exploration/may-i"
    assert [title for title, *_ in phone.mentee.stack[-1].answers["tried"].value["ideas"]] == ["a blog", idea]


@pytest.mark.parametrize(
    "said",
    ["I asked you already", "I did say no", "I thought about it, yes please", "ya pensé bastante, dale", "also yes"],
)
def test_what_is_said_of_the_leave_is_no_idea(said: str) -> None:
    phone = explorer(**KNOWN)
    goes(phone, "a blog", said)
    assert [title for title, *_ in phone.mentee.stack[-1].answers["tried"].value["ideas"]] == ["a blog"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *(("es", said) for said in ("no ya es todo", "ya con eso", "así déjala", "ya estuvo", "siguiente", "ya quedó")),
        *(
            ("es", said)
            for said in ("con esas está bien", "no, así está completa", "me gusta así", "no, con eso basta")
        ),
        *(("en", said) for said in ("leave it as it is", "next one", "no that's all i have", "just those, thanks")),
    ],
)
def test_who_says_that_it_is_all_has_closed_the_list(language: str, said: str) -> None:
    phone = at_the_list(language)
    before = titles(phone)
    phone.say(said)
    assert phone.open != LIST
    assert titles(phone) == before


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *(
            ("es", said)
            for said in ("dejar las redes", "las siguientes prácticas del hospital", "con esas dos, un máster")
        ),
        *(("en", said) for said in ("leave my job", "the next open day", "just those two and a master's")),
    ],
)
def test_an_idea_with_such_words_goes_on_it(language: str, said: str) -> None:
    phone = at_the_list(language)
    phone.say(said)
    assert len(titles(phone)) > 2
