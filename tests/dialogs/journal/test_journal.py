"""The journal on a phone: a page at any time, around a talk, each day, and reading back (COACHING 6.11)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.engine.events import Tapped, Tell
from dialogs.plan import JournalEntry
from tests.dialogs.mentees import QUICK, met, talk_through
from tests.dialogs.phone import Phone

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.fixture
def phone() -> Phone:
    phone = met()
    talk_through(phone, QUICK)
    return phone


def pages(phone: Phone) -> list[JournalEntry]:
    return phone.mentee.plan.journal()


def wrote(phone: Phone, *lines: str) -> None:
    for line in lines:
        phone.say("/journal")
        phone.say(line)
        phone.now += HOUR


def with_prompt(phone: Phone, at: str = "20:00") -> None:
    phone.say("/settings")
    phone.press("Daily question")
    phone.say(at)


def test_words_are_a_page_with_the_instant_of_their_writing(phone: Phone) -> None:
    phone.say("/journal")
    written = phone.say("rang the office")
    [page] = pages(phone)
    assert (page.kind, page.words, page.at, page.files) == ("note", "rang the office", written.at, [])


def test_an_album_is_one_page_and_is_sent_back(phone: Phone) -> None:
    """Files are kept by Telegram's id, and are sent back with their page."""
    phone.say("/journal")
    sent = [phone.send("photo", "my desk"), phone.send("photo", seconds=1), phone.send("document", seconds=1)]
    [page] = pages(phone)
    assert page.words == "my desk"
    assert page.files == [[message.kind, message.file] for message in sent]
    phone.turn(Tapped(page.id, "page"))
    assert [c.files for c in phone.commands if isinstance(c, Tell)] == [tuple((m.kind, m.file) for m in sent)]


def test_an_edit_of_the_message_changes_the_page(phone: Phone) -> None:
    phone.say("/journal")
    phone.say("rang teh office")
    phone.edit("rang teh office", "rang the office")
    assert [page.words for page in pages(phone)] == ["rang the office"]


def test_a_note_needs_no_question(phone: Phone) -> None:
    for text in ("note: Ana knows somebody at the clinic", "Journal - a long day"):
        phone.say(text)
        phone.now += HOUR
    assert [page.words for page in pages(phone)] == ["Ana knows somebody at the clinic", "a long day"]


def test_after_a_talk_what_was_wanted_of_it_comes_back(phone: Phone) -> None:
    """REQUIREMENTS 0.20: before it, what help is needed; after it, what was its value; both are pages about the same
    person."""
    phone.say("/journal")
    phone.press("Before a talk")
    phone.say("Marta, on Thursday")
    phone.say("an honest word about my CV")
    phone.walk(DAY)
    phone.press("After a talk")
    phone.press("Marta")
    assert "an honest word about my CV" in phone.last
    phone.say("the first page is too full")
    phone.say("cut it to six lines")
    before, after = pages(phone)
    assert (before.kind, before.about, before.words) == (
        "before-talk",
        "Marta, on Thursday",
        "an honest word about my CV",
    )
    assert (after.kind, after.about, after.words) == (
        "after-talk",
        "Marta, on Thursday",
        "the first page is too full\ncut it to six lines",
    )


def test_what_was_wanted_of_another_talk_does_not_come_back(phone: Phone) -> None:
    phone.say("/journal")
    phone.press("Before a talk")
    phone.say("Marta")
    phone.say("an honest word about my CV")
    phone.press("After a talk")
    phone.say("Bruno")
    assert "an honest word about my CV" not in phone.last


def test_ten_pages_at_once_and_the_older_ones_a_tap_away(phone: Phone) -> None:
    wrote(phone, *(f"day number {n}" for n in range(1, 24)))
    phone.say("/journal")
    phone.press("Read back")
    seen = [_listed(phone)]
    for _ in range(2):
        phone.press("Older")
        seen.append(_listed(phone))
    assert [len(shown) for shown in seen] == [10, 10, 3]
    assert seen[0][0].endswith("day number 23")
    assert seen[2][-1].endswith("day number 1")
    assert "Older" not in "".join(label for row in phone.bubbles[-1].rows for label, _ in row)
    phone.press("‹ Newer")
    assert _listed(phone) == seen[1]


def _listed(phone: Phone) -> list[str]:
    """The numbered lines of the latest list."""
    latest = next(b for b in reversed(phone.bubbles) if b.text.startswith("Your journal"))
    return [line for line in latest.text.splitlines() if line[:1].isdigit()]


def test_a_word_is_found_by_its_beginning_whatever_its_case_and_accents(phone: Phone) -> None:
    wrote(phone, "Talked with José about Málaga", "nothing of note", "malaga again")
    for word, found in (("málag", 2), ("JOSE", 1), ("josé malaga", 1), ("laga", 0)):
        phone.turn(Tapped("menu", "journal-find"))
        phone.say(word)
        told = " ".join(bubble.text for bubble in phone.bubbles[-2:])
        assert {0: "No page", 1: "One page", 2: "2 pages"}[found] in told, word


def test_older_pages_with_a_word_keep_to_the_word(phone: Phone) -> None:
    """A long word, in letters of two bytes, still fits on the button."""
    word = "длинноесловокотороенеуместитсянакнопку"
    wrote(phone, *(f"{word} {n}" for n in range(12)), "something else")
    phone.turn(Tapped("menu", "journal-find"))
    phone.say(word)
    phone.press("Older")
    assert "something else" not in phone.last
    assert [line[:3] for line in phone.last.splitlines() if line[:1].isdigit()][1:] == ["11.", "12."]


def test_an_empty_journal_says_so(phone: Phone) -> None:
    phone.turn(Tapped("menu", "pages"))
    assert "Nothing is in your journal yet" in phone.last


def test_the_question_of_the_day_comes_at_its_hour_and_words_answer_it(phone: Phone) -> None:
    with_prompt(phone)
    phone.walk(11 * HOUR)
    question = phone.last.splitlines()[0]
    assert phone.mentee.unasked == []  # it was asked for: it does not count
    phone.say("a good day at last")
    [page] = pages(phone)
    assert (page.kind, page.about, page.words) == ("prompt", question, "a good day at last")


def test_a_photo_answers_it_too(phone: Phone) -> None:
    with_prompt(phone)
    phone.walk(11 * HOUR)
    phone.send("photo")
    assert [page.kind for page in pages(phone)] == ["prompt"]


def test_once_answered_words_are_no_answer_to_it_any_more(phone: Phone) -> None:
    with_prompt(phone)
    phone.walk(11 * HOUR)
    phone.say("a good day at last")
    phone.say("hm what now", seconds=60)
    assert len(pages(phone)) == 1
    assert "as a program" in phone.last


def test_before_it_has_come_nothing_answers_it(phone: Phone) -> None:
    with_prompt(phone)
    phone.say("hello again")
    assert pages(phone) == []


def test_on_a_day_that_has_a_page_it_does_not_come(phone: Phone) -> None:
    with_prompt(phone)
    wrote(phone, "rang the office")
    before = len(phone.bubbles)
    phone.walk(11 * HOUR)
    assert len(phone.bubbles) == before


def test_a_tap_under_it_asks_just_that(phone: Phone) -> None:
    with_prompt(phone)
    phone.walk(11 * HOUR)
    question = phone.last.splitlines()[0]
    phone.walk(13 * HOUR)
    phone.press("Write a line")
    assert phone.last.splitlines()[0] == question
    phone.say("a line")
    assert pages(phone)[-1].about == question


def test_a_tap_ends_it(phone: Phone) -> None:
    with_prompt(phone)
    phone.walk(11 * HOUR)
    phone.press("No more of these")
    assert phone.mentee.journal_prompt is None
    assert "journal" not in phone.mentee.told


def test_another_day_another_question(phone: Phone) -> None:
    with_prompt(phone)
    asked = []
    for _ in range(3):
        phone.walk(DAY)
        asked += [b.text.splitlines()[0] for b in phone.news() if "just write it here" in b.text]
    assert len(asked) == 3
    assert len(set(asked)) == 3


def let_pass(phone: Phone, days: int) -> list[str]:
    """What is said unasked in so many days, but for the check-in and what comes of it."""
    said = []
    for _ in range(days):
        phone.walk(DAY)
        said += [b.text for b in phone.news()]
    return [text for text in said if "just write it here" in text or "Shall I go on asking" in text]


def test_after_some_days_without_a_line_it_is_asked_once_whether_to_go_on(phone: Phone) -> None:
    """COACHING 6.7: then it is quiet."""
    with_prompt(phone)
    phone.news()
    said = let_pass(phone, 20)
    assert ["go on" in text for text in said] == [False] * 6 + [True]


@pytest.mark.parametrize("way", ["tap", "yes", "page"])
def test_a_yes_or_a_page_brings_the_questions_back(phone: Phone, way: str) -> None:
    with_prompt(phone)
    phone.news()
    let_pass(phone, 7)
    if way == "tap":
        phone.press("Yes, go on")
        assert "one question a day" in phone.last
    elif way == "yes":
        phone.say("yes please")
        assert "one question a day" in phone.last
        assert pages(phone) == []
    else:
        wrote(phone, "rang the office")
    phone.news()
    said = let_pass(phone, 3)
    assert len(said) == (2 if way == "page" else 3)  # none on the day of the page
    assert not any("go on" in text for text in said)


@pytest.mark.parametrize("way", ["tap", "no"])
def test_a_no_ends_them(phone: Phone, way: str) -> None:
    with_prompt(phone)
    let_pass(phone, 7)
    phone.press("No more of these") if way == "tap" else phone.say("no thanks")
    assert phone.mentee.journal_prompt is None
    assert let_pass(phone, 10) == []


def test_who_answers_now_and_then_is_not_asked(phone: Phone) -> None:
    with_prompt(phone)
    phone.news()
    for _ in range(5):
        assert not any("go on" in text for text in let_pass(phone, 4))
        wrote(phone, "rang the office")


def test_who_has_had_the_questions_since_before_is_asked_too(phone: Phone) -> None:
    """Kept by an older version, which knew nothing of it."""
    with_prompt(phone)
    for kept in (phone.mentee.since, phone.mentee.told):
        kept.pop("daily", None)
    phone.say("/menu")
    phone.news()
    assert sum("go on" in text for text in let_pass(phone, 20)) == 1


@pytest.mark.parametrize(
    ("text", "says"),
    [("cried all night", "I'm sorry"), ("scared to ring tbh", "all right to be nervous"), ("best day!!", "good news")],
)
def test_how_somebody_is_comes_before_that_it_is_kept(phone: Phone, text: str, says: str) -> None:
    wrote(phone, text)
    assert says in "\n".join(bubble.text for bubble in phone.bubbles)
    assert pages(phone)[-1].words == text
