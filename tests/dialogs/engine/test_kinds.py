"""The kinds of question as they are answered: days, lists, scales, places, offered questions."""

from dataclasses import replace
from datetime import date

import pytest

from dialogs.engine.events import Redraw
from dialogs.engine.kinds import many
from dialogs.engine.questions import Reading
from tests.dialogs.chat import START
from tests.dialogs.engine.talks import begun, planning


def test_a_day_is_tapped_in_the_calendar() -> None:
    chat, _ = planning()
    chat.say("a certificate")
    assert "m2027-03" in chat.buttons
    for month in ("m2027-03", "m2027-06"):
        assert [type(c) for c in chat.press(month)] == [Redraw]
    chat.press("2027-06-15")
    assert chat.value("by") == date(2027, 6, 15)
    assert chat.open == "by-sure"


def test_a_day_that_is_past_is_refused() -> None:
    chat, _ = planning()
    chat.say("a certificate")
    chat.press("2027-02-15")
    assert chat.open == "by"
    assert chat.keys == ["engine-past"]


def test_a_month_that_does_not_exist_is_harmless() -> None:
    chat, _ = planning()
    chat.say("a certificate")
    for choice in ("m2027-13", "m", "mm", "m0000-01", "2027-02-30", "9999-12-31x"):
        chat.press(choice)
        assert chat.open == "by", choice


def test_several_of_a_list_are_ticked_one_by_one() -> None:
    """The ticks are one answer, in the list's order. A button says what it will be, so a double tap is one tap."""
    chat = begun("kinds")
    chat.say("Berlin")
    assert chat.open == "likes"
    for choice in ("[c", "[c", "[a", "[b", "]b"):
        [redrawn] = chat.press(choice)
    assert isinstance(redrawn, Redraw)
    assert [button.label for row in redrawn.rows for button in row][:3] == [
        "☑ kinds-likes.a",
        "☐ kinds-likes.b",
        "☑ kinds-likes.c",
    ]
    assert "likes" not in chat.frame.answers
    chat.press("*")
    assert chat.value("likes") == ["a", "c"]


def test_none_of_a_list_is_an_answer_too() -> None:
    chat = begun("kinds")
    chat.say("Berlin")
    chat.press("*")
    assert chat.value("likes") == []
    assert chat.open == "sure"


def test_ticks_outlive_why_and_a_command() -> None:
    chat = begun("kinds")
    chat.say("Berlin")
    chat.press("[a")
    chat.press("?")
    chat.command("look")
    chat.press("*")
    assert chat.value("likes") == ["a"]


def test_several_of_a_list_are_typed_by_their_numbers() -> None:
    for typed, meant in (
        *(("1, 3", ["a", "c"]), ("1 and 3", ["a", "c"]), ("no", []), ("2", ["b"])),
        *(("la 1 y la 3", ["a", "c"]), ("the 1 and the 3", ["a", "c"]), ("La 2.", ["b"]), ("las 1 y 3", ["a", "c"])),
        *(("number 1 and number 3", ["a", "c"]), ("opción 2", ["b"]), ("el 1, el 2", ["a", "b"])),
    ):
        chat = begun("kinds")
        chat.say("Berlin")
        chat.say(typed)
        assert chat.value("likes") == meant, typed


def test_the_ready_answers_of_a_refusal_are_taken_with_a_tap() -> None:
    chat = begun("kinds")
    chat.say("Springfield")
    assert chat.open == "place"
    assert chat.keys == ["engine-which-place"]
    assert chat.buttons[:2] == ["o0", "o1"]
    chat.press("o1")
    assert chat.value("place") == "Springfield, OR"
    assert chat.open == "likes"


def test_the_ready_answers_of_a_date_are_days() -> None:
    """ "3/4" can be read in two ways: both are offered, neither is guessed."""
    chat, _ = planning()
    chat.say("a certificate")
    chat.mentee.country = ""
    chat.say("3/4")
    offers = chat.buttons[:2]
    assert offers == ["o0", "o1"]
    assert chat.keys == ["engine-which-date"]
    chat.press("o0")
    assert isinstance(chat.value("by"), date)
    assert chat.open == "by-sure"


def test_of_days_offered_one_can_be_told_by_its_number() -> None:
    """ "By March" may be its first or its last day; "the 31st" is then March's, not the next 31st there is."""
    for said, day in (("the 31st", 31), ("31", 31), ("the 1st", 1), ("the second", 31)):
        chat, _ = planning()
        chat.say("a certificate")
        chat.say("by march")
        assert chat.keys == ["engine-which-date"]
        chat.say(said)
        found = chat.value("by")
        assert isinstance(found, date)
        assert (found.month, found.day) == (3, day), said


def test_a_day_that_is_none_of_those_offered_is_another() -> None:
    chat, _ = planning()
    chat.say("a certificate")
    chat.say("by march")
    chat.say("31 may")
    found = chat.value("by")
    assert isinstance(found, date)
    assert (found.month, found.day) == (5, 31)


def test_a_scale_takes_a_tap_or_a_number() -> None:
    for answer in ("7", "7/10", "about 7", "7 out of 10"):
        chat = begun("kinds")
        chat.say("Berlin")
        chat.press("*")
        chat.say(answer)
        assert chat.value("sure") == 7, answer
    chat = begun("kinds")
    chat.say("Berlin")
    chat.press("*")
    chat.say("11")
    assert chat.keys == ["engine-not-on-the-scale"]
    chat.press("10")
    assert chat.value("sure") == 10


def test_an_offered_question_is_asked_only_when_it_is_opened() -> None:
    chat = begun("kinds")
    chat.say("Berlin")
    chat.press("*")
    chat.press("3")
    assert chat.open == "last"
    chat.press("more")
    assert chat.open == "extra"
    chat.say("rain")
    assert chat.open == "last"
    chat.press("end")
    [kept] = chat.mentee.plan.checkins()
    assert (kept.went_well, kept.confidence, kept.in_the_way) == ("Berlin", 3, "rain")


def test_own_words_join_what_is_ticked() -> None:
    """They stand after the list's items; an item that is typed among them is that item."""
    chat = begun("wishes")
    chat.press("[b")
    chat.say("fresh air,  wishes-likes.a")
    assert chat.value("likes") == ["a", "b", "fresh air"]


@pytest.mark.parametrize(
    ("typed", "items"),
    [
        ("and fresh air lol", ["fresh air"]),
        ("mmm people, drawing and also korean series", ["people", "drawing", "korean series"]),
        ("dibujar y también ver series coreanas", ["dibujar", "ver series coreanas"]),
        ("mmm fresh air, and walks", ["fresh air", "walks"]),
        (
            "fresh air, a bit of quiet, and somebody who laughs with me",
            ["fresh air", "a bit of quiet", "somebody who laughs with me"],
        ),
        ("ask Jana, who works in IT, about it", ["ask Jana, who works in IT, about it"]),
        ("and", ["and"]),
        ("fresh air, of course", ["fresh air"]),
    ],
)
def test_own_words_stand_without_what_only_joins_them(typed: str, items: list[str]) -> None:
    """They are written on a card later."""
    chat = begun("wishes")
    chat.say(typed)
    assert chat.value("likes") == items


def test_own_words_take_the_place_of_a_tick_where_there_is_no_room_and_it_is_said_of_which() -> None:
    """What was written is not to be written again."""
    chat = begun("wishes")
    for choice in ("[a", "[b", "[c"):
        chat.press(choice)
    chat.say("fresh air")
    assert chat.value("likes") == ["a", "b", "fresh air"]
    assert chat.phrase("engine-left-out").args == {"words": "wishes-likes.c", "most": 3}


def test_more_own_words_than_there_may_be_are_refused_and_the_ticks_stay() -> None:
    chat = begun("wishes")
    chat.press("[a")
    chat.say("fresh air, peace, a dog, a cat")
    assert chat.keys == ["engine-too-many"]
    chat.say("fresh air, peace")
    assert chat.value("likes") == ["a", "fresh air", "peace"]


def test_too_many_ticks_are_refused_and_stay() -> None:
    chat = begun("wishes")
    chat.frame.facts = {"fourth": True}
    for choice in ("[a", "[b", "[c", "[d"):
        chat.press(choice)
    chat.press("*")
    assert chat.keys == ["engine-too-many"]
    assert chat.open == "likes"
    chat.press("]a")
    chat.press("*")
    assert chat.value("likes") == ["b", "c", "d"]


def test_where_a_photo_or_a_document_may_be_the_answer_it_is_kept_by_its_id() -> None:
    """An album is one answer, its caption the words."""
    chat = begun("proof")
    photos = [replace(chat.typed("", 5 * (n == 0), kind="photo"), file=f"p{n}") for n in (0, 1)]
    chat.take(replace(photos[0], text="my desk"), photos[1])
    assert chat.value("what") == {"text": "my desk", "files": [["photo", "p0"], ["photo", "p1"]]}


def test_a_photo_alone_is_enough_and_words_alone_are_too() -> None:
    chat = begun("proof")
    chat.take(replace(chat.typed("", kind="photo"), file="p"))
    assert chat.value("what") == {"text": "", "files": [["photo", "p"]]}
    chat = begun("proof")
    chat.say("it is on the wall")
    assert chat.value("what") == {"text": "it is on the wall", "files": []}


def test_a_photo_where_words_are_asked_for_is_no_answer() -> None:
    chat = begun("plan")
    chat.take(replace(chat.typed("", kind="photo"), file="p"))
    assert chat.open == "goal"
    assert chat.keys[0] == "engine-cannot-read"


def test_several_of_a_list_are_typed_as_their_buttons_begin() -> None:
    """Where no own words can be meant; what fits two buttons, or none, is not guessed."""
    chat = begun("kinds")
    chat.say("Berlin")
    chat.say("kinds-likes.b, kinds-likes.c")
    assert chat.value("likes") == ["b", "c"]
    for typed in ("kinds-likes", "kinds-likes.b, something else"):
        chat = begun("kinds")
        chat.say("Berlin")
        chat.say(typed)
        assert chat.open == "likes", typed


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("youtube and small brave thing", ["a", "b"]),
        ("the youtube one and the course", ["a", "c"]),
        ("brave thing, course", ["b", "c"]),
        ("the first and the third", ["a", "c"]),
    ],
)
@pytest.mark.parametrize("own", [False, True])
def test_two_of_a_list_are_named_in_one_line(typed: str, found: list[str], own: bool) -> None:
    labels = {"a": "youtube videos", "b": "a small brave thing", "c": "a course in drawing"}
    question = many("end", ("a", "b", "c"), own=own)
    assert question.read(typed, Reading(START, START.date(), START, {}, labels=labels)) == found


@pytest.mark.parametrize("typed", ["youtube and a dog", "listening and maths", "rock and roll"])
def test_what_is_not_on_the_list_beside_what_is_stays_in_own_words(typed: str) -> None:
    labels = {"a": "youtube videos", "b": "a small brave thing", "c": "a course in drawing"}
    question = many("end", ("a", "b", "c"), own=True)
    assert question.read(typed, Reading(START, START.date(), START, {}, labels=labels)) == [typed]
