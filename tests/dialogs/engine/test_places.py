"""Who names items of a list by their places alone has chosen those, and has no idea of their own called "just 1"
(COACHING 1.6: free text always possible)."""

from __future__ import annotations

from time import process_time

import pytest

from dialogs.engine.places import places, turned_down
from tests.dialogs.exploration.explorer import KNOWN, explorer, goes, offered

SPANISH = KNOWN | {"aspiration": "trabajar con datos en un hospital", "hurdle": "turnos de noche"}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("1, 3", [1, 3]),
        ("2 and 4", [2, 4]),
        ("#2", [2]),
        ("no. 3", [3]),
        ("just 1", [1]),
        ("maybe 4", [4]),
        ("1 or 2, not sure", [1, 2]),
        ("1-3", [1, 2, 3]),
        ("from 2 to 4", [2, 3, 4]),
        ("the last one", [5]),
        ("only the first two please", [1, 2]),
        ("1st and 3rd", [1, 3]),
        ("all except 2", [1, 3, 4, 5]),
        ("everything but the last", [1, 2, 3, 4]),
        ("all but the first two", [3, 4, 5]),
        ("i like the second but not the others", [2]),
        ("1 and 2 but not 3", [1, 2]),
        ("99", [99]),
        ("la 1 y la 3", [1, 3]),
        ("solo la 1", [1]),
        ("quizá la 4", [4]),
        ("la 1 o la 2, no sé", [1, 2]),
        ("del 1 al 3", [1, 2, 3]),
        ("la última", [5]),
        ("las dos primeras, creo", [1, 2]),
        ("primera y tercera", [1, 3]),
        ("todas menos la 2", [1, 3, 4, 5]),
        ("me quedo con la 2", [2]),
        ("me gusta la segunda, pero las otras no", [2]),
        ("las 5", [1, 2, 3, 4, 5]),
        ("1 then 2", [1, 2]),
        ("2 most, then 3", [2, 3]),
        ("1 & 3 but mostly 3", [1, 3, 3]),
        ("first one, and only that", [1]),
        ("all 5 of them", [1, 2, 3, 4, 5]),
        ("la 2 más, luego la 3", [2, 3]),
        ("la 1 y sobre todo la 3", [1, 3]),
    ],
)
def test_places_are_what_they_name(said: str, meant: list[int]) -> None:
    assert places(said, 5) == meant


@pytest.mark.parametrize(
    "said",
    [
        "2 hours a week",
        "3 weeks",
        "first aid",
        "the second job",
        "my first job",
        "top 3",
        "1 course in Excel",
        "level 2",
        "the first of June",
        "2 and cooking",
        "no 2",
        "no, 2",
        "un curso",
        "2 cursos",
        "primero preguntar a Ana",
        "nivel 2",
        "la última oportunidad",
        "el 2 de mayo",
    ],
)
def test_what_says_more_names_no_place(said: str) -> None:
    assert places(said, 5) == []


@pytest.mark.parametrize("said", ["not the first", "la 2 no", "not 1 or 2", "ni la 1 ni la 3", "no 2"])
def test_a_place_that_is_turned_down_is_asked_about(said: str) -> None:
    assert turned_down(said)
    phone = explorer(**KNOWN)
    goes(phone, "a blog", "*yes", said)
    assert phone.open == "exploration/suggestions.1.kept"
    assert phone.mentee.stack[-1].answers.get("suggestions.1.kept") is None


@pytest.mark.parametrize("said", ["no", "not today", "not first aid", "no la 2 de mayo"])
def test_another_no_turns_down_no_place(said: str) -> None:
    assert not turned_down(said)


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("en", "just 1", [0]),
        ("en", "all except 2", [0, 2, 3, 4]),
        ("en", "the last one", [4]),
        ("es", "solo la 1", [0]),
        ("es", "todas menos la 2", [0, 2, 3, 4]),
        ("es", "la última", [4]),
    ],
)
def test_suggestions_are_kept_by_their_places(language: str, said: str, kept: list[int]) -> None:
    phone = explorer(language, **(KNOWN if language == "en" else SPANISH))
    goes(phone, "un blog", "*yes")
    titles = offered(phone)
    goes(phone, said)
    assert phone.open == "exploration/suggestions.1.more"
    assert all((title in phone.last) == (place in kept) for place, title in enumerate(titles))


CHOICE = ("*no", "*enough", "1, 2", "1", "2")


@pytest.mark.parametrize(
    "said", ["same as before", "the one I rated highest", "las mismas de antes", "la que más puntué"]
)
def test_what_points_back_is_no_goal(said: str) -> None:
    phone = explorer(**KNOWN)
    goes(phone, "a blog\na course in statistics\nnight school", *CHOICE, said)
    assert phone.open == "exploration/chosen"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "I can't choose"),
        ("en", "hard to decide tbh"),
        ("es", "no me decido"),
        ("es", "no sé cuál elegir"),
    ],
)
def test_who_cannot_choose_has_chosen_none(language: str, said: str) -> None:
    phone = explorer(language, **(KNOWN if language == "en" else SPANISH))
    goes(phone, "un blog\nun curso\nuna charla", *CHOICE, said)
    assert "chosen" not in phone.mentee.stack[-1].answers
    assert not [*phone.mentee.plan.goals()]


@pytest.mark.parametrize(
    ("said", "key"), [("only the blog", "1"), ("solo el blog", "1"), ("become a nurse", "become a nurse")]
)
def test_the_only_one_is_that_one(said: str, key: str) -> None:
    phone = explorer("es" if "solo" in said else "en", **KNOWN)
    goes(
        phone,
        "el blog de Ana\nun curso\nuna charla" if "solo" in said else "the blog of Ana\na course\na talk",
        *CHOICE,
        said,
    )
    assert phone.mentee.stack[-1].answers["chosen"].value == [key]


@pytest.mark.parametrize(
    "part", ["1 mostly ", "1 most, ", "1 then but mostly ", "1 not 2 ", "the ", "1 maybe ", "1, ", "1 no "]
)
def test_however_much_is_said_it_is_read_at_once(part: str) -> None:
    began = process_time()
    said = (part * 60)[:115] + "x"
    assert places(said, 5) == []
    assert not turned_down(said)
    assert process_time() - began < 0.2
