"""What was tried, permission, suggestions, and the one list (COACHING 4.1, 4.2, 4.4)."""

from __future__ import annotations

from dialogs.exploration.ideas import items
from dialogs.exploration.library import library
from dialogs.exploration.suggesting import MOST_ROUNDS
from tests.dialogs.exploration.explorer import KNOWN, TO_THE_GATE, explorer, goes, offered, opens, used


def texts(ids: list[str]) -> list[str]:
    return [library()[id].said("en").text for id in ids]


def test_a_list_is_read_line_by_line_with_what_came_of_it() -> None:
    """COACHING 4.1: what was tried, and what came of it; as it was written, without bullets."""
    phone = explorer(**KNOWN)
    goes(phone, "- asked Anna: she works weekends\n2) an evening course – never enrolled; a blog", "*no")
    told = [(item.title, item.came_of) for item in items(used(phone))]
    # What was done already stands last.
    assert told == [("an evening course", "never enrolled"), ("a blog", ""), ("asked Anna", "she works weekends")]


def test_a_doubt_after_a_question_mark_is_no_part_of_the_idea() -> None:
    """ "science writing? no idea how one gets in": said back, the idea alone reads well."""
    phone = explorer(**KNOWN)
    goes(phone, "science writing?? no idea how one gets in", "*no")
    assert [(item.title, item.came_of) for item in items(used(phone))] == [
        ("science writing", "no idea how one gets in")
    ]


def test_nothing_is_suggested_without_a_yes() -> None:
    """COACHING 1.4, 4.2: a no is taken at once; the list has only their own, and one tap still shows some."""
    phone = explorer(**KNOWN)
    goes(phone, "a course in statistics", "no thanks")
    assert phone.open == "exploration/suggestions.1.more"
    assert offered(phone) == []
    assert "(from me)" not in phone.last
    goes(phone, "*more")
    assert len(offered(phone)) == 5


def test_one_numbered_list_says_whose_each_idea_is() -> None:
    """COACHING 4.4."""
    phone = explorer(**KNOWN)
    goes(phone, "a course in statistics", "*yes")
    kept = offered(phone)[1]
    goes(phone, "2")
    assert "1. a course in statistics (yours)" in phone.last
    assert f"2. {kept} (from me)" in phone.last


def test_the_list_is_edited_by_its_numbers_and_by_more_words() -> None:
    """COACHING 4.4: editable."""
    phone = explorer(**KNOWN)
    goes(phone, "one thing\nanother thing\na third", "*no", "without 1 and 3")
    assert [item.title for item in items(used(phone))] == ["another thing"]
    assert phone.open == "exploration/suggestions.2.more"
    goes(phone, "- a fourth: maybe")
    assert [item.title for item in items(used(phone))] == ["another thing", "a fourth"]
    assert phone.open == "exploration/pull"


def test_suggestions_never_come_twice_and_not_what_was_tried() -> None:
    """COACHING 4.2; what they named themselves is not offered to them as new."""
    phone = explorer(**KNOWN)
    goes(phone, "volunteered in a ward, tiring", "*yes")
    seen = offered(phone)
    for _ in range(MOST_ROUNDS - 1):
        goes(phone, "1", "*more")
        assert not set(offered(phone)) & set(seen)
        seen += offered(phone)
    goes(phone, "*.")
    assert "More like these" not in phone.labels
    assert library()["volunteering"].said("en").text not in seen


def test_own_words_beside_the_suggestions_join_the_list() -> None:
    phone = explorer(**KNOWN)
    goes(phone, "*nothing", "*yes", "ask Jana, who works in IT\nthe museum, my aunt")
    assert [item.title for item in items(used(phone))] == ["ask Jana, who works in IT", "the museum", "my aunt"]


def test_the_same_idea_stands_there_once() -> None:
    phone = explorer(**KNOWN)
    goes(phone, "A blog\na blog!", "*no", "a Blog")
    assert [item.title for item in items(used(phone))] == ["A blog"]


def test_a_plain_yes_to_anything_missing_is_asked_about() -> None:
    phone = explorer(**KNOWN)
    goes(phone, "a blog", "*no", "yes")
    assert phone.open == "exploration/suggestions.1.more"
    assert phone.last.startswith("More of mine, or something of yours?")


def test_who_has_no_idea_and_wants_none_is_let_go_kindly() -> None:
    """Nothing has to be chosen; nothing is made up."""
    phone = explorer(**KNOWN)
    goes(phone, "dunno", "no", "nope")
    assert phone.open is None
    assert any("Nothing has to be chosen today" in bubble.text for bubble in phone.bubbles)
    assert not list(phone.mentee.plan.goals())


def test_what_was_not_chosen_is_on_the_list_of_the_next_talk() -> None:
    """COACHING 4.4: kept for later; what was passed over is not suggested again."""
    phone = explorer(**KNOWN)
    goes(phone, "a blog\na course in statistics", "*yes")
    shown = offered(phone)
    goes(phone, "1", "*enough", "1", "1", "1", "1", "*step", "*9", "*9", "later", "*wait")
    assert {idea.title: idea.state for idea in phone.mentee.plan.ideas()} == {
        "a blog": "chosen",
        "a course in statistics": "kept",
        shown[0]: "kept",
        **dict.fromkeys(shown[1:], "passed"),
    }
    opens(phone)
    assert "a course in statistics" in phone.last
    assert "a blog" not in phone.last
    goes(phone, "*nothing", "*yes")
    assert not set(offered(phone)) & set(shown)


def test_an_earlier_idea_that_is_chosen_now_stays_the_same_row() -> None:
    """COACHING 4.6: picked from what was named before rather than typed again."""
    phone = explorer(**KNOWN)
    goes(phone, "a blog\na course in statistics", "*no", "*enough", "1", "1", "1", "none")
    row = next(idea.id for idea in phone.mentee.plan.ideas() if idea.title == "a blog")
    opens(phone)
    goes(phone, "*nothing", "*no", "*enough", "1", "1", "1", "1", "*step", "*9", "*9", "later", "*wait")
    [goal] = phone.mentee.plan.goals()
    assert (goal.title, goal.idea) == ("a blog", row)
    assert [idea.title for idea in phone.mentee.plan.ideas()] == ["a blog", "a course in statistics"]


def test_the_talk_keeps_its_promise_of_at_most_fourteen_answers() -> None:
    """COACHING 5.18: the share of Exploration, for one goal, with a round of suggestions; half of them taps."""
    phone = explorer(**KNOWN)
    acts = ["a blog\na course", "*yes", "1, 2", "*enough", *TO_THE_GATE[3:], "*onward"]
    goes(phone, *acts)
    assert len(acts) <= 14
    assert phone.open is None or not phone.open.startswith("exploration/")


def test_a_sentence_that_adds_an_idea_is_one_of_its_own() -> None:
    phone = explorer(**KNOWN)
    goes(phone, "a day at Ana's kennel, she asked me. And the course of the foundation", "*no")
    assert [item.title for item in items(used(phone))] == [
        "a day at Ana's kennel, she asked me.",
        "the course of the foundation",
    ]
