"""Attempts among the ideas, and short replies to "is something missing?" (COACHING 4.1, 4.4)."""

from __future__ import annotations

import pytest

from dialogs.engine.events import Tell
from dialogs.exploration.ideas import items
from dialogs.exploration.replies import content, idea, numbers, tried
from tests.dialogs.exploration.explorer import KNOWN, explorer, goes, offered, used


@pytest.mark.parametrize(
    ("said", "came_of", "language", "was"),
    [
        ("went to one careers talk, boring", "", "en", "over"),
        ("asked my boss twice", "he says soon", "en", "over"),
        ("I've applied to six places", "", "en", "over"),
        ("linkedin", "nothing came of it", "en", "over"),
        ("job ads", "no replies", "en", "over"),
        ("did a summer in a lab", "loved it", "en", "liked"),
        ("took an online course", "it wasn't useful", "en", "over"),
        ("learn budgeting", "", "en", ""),
        ("science communication", "dont know how one gets in", "en", ""),
        ("an evening course", "too expensive now", "en", ""),
        ("ask Anna about her job", "not yet", "en", ""),
        ("talk to someone who works with data", "", "en", ""),
        ("mandé dos CV a institutos", "ni respuesta", "es", "over"),
        ("fui a una charla de ecología marina", "", "es", "over"),
        ("ya he hablado con mi jefa", "", "es", "over"),
        ("hice unas prácticas en un museo", "me encantó", "es", "liked"),
        ("hice un curso", "no me gustó", "es", "over"),
        ("sacarme el B2 de inglés", "", "es", ""),
        ("el curso de liderazgo de la empresa", "", "es", ""),
        ("hablar con alguien que coordine estudios", "", "es", ""),
    ],
)
def test_what_was_tried_is_told_from_what_could_be_tried(said: str, came_of: str, language: str, was: str) -> None:
    assert tried(said, came_of, language) == was


def test_what_was_tried_and_is_over_is_marked_and_not_offered_as_new() -> None:
    """COACHING 4.1: none is judged; it stays on the list, last, and is not among those to choose from."""
    phone = explorer(**KNOWN)
    goes(phone, "went to a careers talk, boring\na course in statistics\na blog", "*no")
    assert "3. went to a careers talk, boring (yours, tried)" in phone.last
    goes(phone, "*enough")
    assert phone.open == "exploration/pull"
    assert "What you've tried stays on your list" in phone.last
    assert offered(phone) == ["a course in statistics", "a blog"]
    goes(phone, "1", "1", "1")
    [picture] = [c.picture for c in phone.commands if isinstance(c, Tell) and c.picture]
    assert [row["title"] for row in picture.data["rows"]] == ["a course in statistics", "a blog"]
    goes(phone, "1", "*step", "*9", "*9", "later", "*wait")
    assert {idea.title for idea in phone.mentee.plan.ideas()} >= {"went to a careers talk, boring"}  # nothing is lost


def test_what_went_well_may_be_chosen_again() -> None:
    phone = explorer(**KNOWN)
    goes(phone, "did a summer in a lab: loved it\na blog", "*no")
    assert "1. did a summer in a lab (yours, tried)" in phone.last
    goes(phone, "*enough")
    assert offered(phone) == ["did a summer in a lab", "a blog"]


def test_who_has_only_tried_things_can_still_choose_from_them() -> None:
    phone = explorer(**KNOWN)
    goes(phone, "asked my boss, no answer\napplied twice", "*no", "*enough")
    assert offered(phone) == ["asked my boss, no answer", "applied twice"]
    assert "stays on your list" not in phone.last


@pytest.mark.parametrize("reply", ["ok", "no", "nothing", "nope, all good", "that's it", "thats all", "fine", "thx"])
def test_a_word_of_contentment_to_anything_missing_is_no_idea(reply: str) -> None:
    phone = explorer(**KNOWN)
    goes(phone, "a blog\na course", "*no", reply)
    assert phone.open == "exploration/pull"
    assert [item.title for item in items(used(phone))] == ["a blog", "a course"]


@pytest.mark.parametrize("reply", ["ok", "no", "nada", "nada más", "así está bien", "eso es todo", "vale"])
def test_the_same_in_spanish(reply: str) -> None:
    phone = explorer("es", **KNOWN)
    goes(phone, "un blog\nun curso", "*no", reply)
    assert phone.open == "exploration/pull"


def test_a_bare_number_to_anything_missing_is_the_one_on_the_list() -> None:
    phone = explorer(**KNOWN)
    goes(phone, "a blog\na course", "*no", "1")
    assert "Number 1 is there already: “a blog”" in phone.last
    goes(phone, "7")
    assert "from 1 to 2" in phone.last
    goes(phone, "without 1", "*enough", "*step")
    assert [item.title for item in items(used(phone))] == ["a course"]


@pytest.mark.parametrize("reply", ["9", "4, 5"])
def test_a_number_that_is_not_on_a_list_is_never_an_idea_of_its_own(reply: str) -> None:
    phone = explorer(**KNOWN)
    goes(phone, "a blog\na course", "*no", "*enough", "1", "1", "1", reply)
    assert phone.open == "exploration/chosen"


@pytest.mark.parametrize(("reply", "opened"), [("1", "may-i"), ("none", "may-i"), ("ok", "tried"), ("yes", "tried")])
def test_a_bare_word_to_what_was_tried_is_no_idea_either(reply: str, opened: str) -> None:
    phone = explorer(**KNOWN)
    goes(phone, reply)
    assert phone.open == f"exploration/{opened}"
    assert "ok" not in phone.last.split()


@pytest.mark.parametrize(
    ("said", "language", "title"),
    [
        ("thought about a bike mechanic qualification", "en", "a bike mechanic qualification"),
        ("I've been thinking of my own shop", "en", "my own shop"),
        ("looked at mechanical engineering courses", "en", "mechanical engineering courses"),
        ("thought about it", "en", "thought about it"),
        ("he pensado en hacer un máster", "es", "hacer un máster"),
        ("thoughtful design", "en", "thoughtful design"),
    ],
)
def test_how_an_idea_came_up_is_no_part_of_it(said: str, language: str, title: str) -> None:
    assert idea(said, language) == title


def test_numbers_are_only_numbers() -> None:
    assert numbers("1") == [1]
    assert numbers(" 2 and 3.") == [2, 3]
    assert numbers("1 y 4") == [1, 4]
    assert numbers("2 courses") == []
    assert not content("ok so maybe a blog", "en")


def test_a_bare_number_beside_ready_answers_is_the_one_at_that_place() -> None:
    """ "2" to how it serves the aim is nobody's line."""
    phone = explorer(**KNOWN)
    goes(phone, "a blog\na course", "*no", "*enough", "1", "1", "1", "1", "2")
    assert phone.mentee.stack[-1].answers["serves"].value == "skill"


def test_words_of_an_item_are_that_item() -> None:
    phone = explorer(**KNOWN)
    goes(phone, "a bike mechanic course\na blog", "*no", "*enough", "1", "1", "1", "mechanic course")
    assert phone.mentee.stack[-1].answers["chosen"].value == ["1"]


def test_all_of_a_list_is_all_of_it() -> None:
    phone = explorer(**KNOWN)
    goes(phone, "a blog\na course", "*no", "*enough", "all of them")
    assert phone.mentee.stack[-1].answers["pull"].value == ["1", "2"]


def test_a_number_with_no_ready_answer_at_its_place_is_asked_about() -> None:
    phone = explorer(**KNOWN)
    goes(phone, "a blog\na course", "*no", "*enough", "1", "1", "1", "1", "8")
    assert phone.open == "exploration/serves"


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("work in waste management", "en"),
        ("boring machine operator course", "en"),
        ("help rejected asylum seekers", "en"),
        ("cuidar perros abandonados", "es"),
        ("fabricar muebles con material inútil", "es"),
    ],
)
def test_what_the_work_is_about_says_nothing_of_how_it_went(title: str, language: str) -> None:
    assert tried(title, "", language) == ""


@pytest.mark.parametrize(
    ("title", "came_of", "language"),
    [
        ("rejected by the bank", "", "en"),
        ("the fair was boring", "", "en"),
        ("a total waste of time", "", "en"),
        ("the bank", "rejected", "en"),
        ("me rechazaron en el banco", "", "es"),
        ("la charla fue muy aburrida", "", "es"),
        ("el banco", "rechazado", "es"),
    ],
)
def test_what_went_badly_is_over(title: str, came_of: str, language: str) -> None:
    assert tried(title, came_of, language) == "over"
