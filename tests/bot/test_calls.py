"""Commands of a turn as Bot API calls."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.calls import Call, calls
from dialogs.engine.events import (
    Ask,
    Button,
    Export,
    Forget,
    Notice,
    Occurrence,
    Phrase,
    Picture,
    Redraw,
    Retire,
    Tell,
    Withdraw,
    tell,
)
from dialogs.engine.markup import units, visible
from dialogs.engine.words import Words
from dialogs.mentee import Mentee

ROWS = ((Button("a:7:yes", "Yes"),),)
MARKUP = {"reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "a:7:yes"}]]}}
WALL = datetime.fromisoformat("2027-03-30T09:00")
NUDGE = Occurrence("step.1", "day", planned=WALL, before=WALL - timedelta(days=1))


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Words:
    folder = tmp_path_factory.mktemp("words") / "dialog"
    folder.mkdir()
    (folder / "en.ftl").write_text("x = <i>{ $said }</i>\nyes = Yes & { $said }\n".replace("&", "&amp;"))
    return Words.load(folder.parent)


def x(said: str) -> Tell:
    return tell("x", said=said)


def ask(asking: int, said: str) -> Ask:
    return Ask(asking, 0, "x", (Phrase("x", {"said": said}),), ROWS)


@pytest.fixture
def made(words: Words) -> Any:
    return lambda *commands: calls(commands, Mentee("m", 1), words)


def texts(found: list[Call]) -> list[str]:
    return [call.params.get("text", call.params.get("caption", call.method)) for call in found]


def test_what_is_told_before_a_question_stands_in_its_message(made: Any) -> None:
    [call] = made(x("Noted."), x("Now this."), ask(7, "When?")).calls
    assert call.method == "sendMessage"
    assert call.params == {
        "text": "<i>Noted.</i>\n\n<i>Now this.</i>\n\n<i>When?</i>",
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
        **MARKUP,
    }
    assert (call.asking, call.lane, call.edits) == (7, "reply", None)


def test_what_would_become_a_wall_of_text_stays_apart(made: Any) -> None:
    """A message of under 1,000 units may hold several; the markup does not count."""
    found = made(x("a" * 500), x("b" * 497), ask(7, "When?")).calls
    assert texts(found) == [f"<i>{'a' * 500}</i>\n\n<i>{'b' * 497}</i>", "<i>When?</i>"]
    assert texts(made(x("a" * 500), x("b" * 498)).calls) == [f"<i>{'a' * 500}</i>", f"<i>{'b' * 498}</i>"]


def test_what_is_told_with_buttons_or_a_picture_stays_a_message_of_its_own(made: Any) -> None:
    told = Tell((Phrase("x", {"said": "two"}),), ROWS)
    found = made(
        x("one"), told, x("three"), Tell((Phrase("x", {"said": "four"}),), picture=Picture("timeline", {"n": 1}))
    ).calls
    assert texts(found) == [f"<i>{said}</i>" for said in ("one", "two", "three", "four")]
    assert found[3] == Call(
        "sendPhoto", {"caption": "<i>four</i>", "parse_mode": "HTML"}, picture={"kind": "timeline", "data": {"n": 1}}
    )


def test_edits_come_before_what_is_said(made: Any) -> None:
    """The buttons are gone, and the choice is shown, before the next question comes."""
    found = made(ask(7, "When?"), Redraw(5, ROWS), Retire(6, Phrase("yes", {"said": "<go>"})), Retire(4))
    assert found.retires == [6, 4]
    assert found.calls[:3] == [
        Call("editMessageReplyMarkup", MARKUP, "edit", edits=5),
        Call("editMessageText", {"parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}, "edit", edits=6,
             chosen="✓ Yes &amp; &lt;go&gt;"),
        Call("editMessageReplyMarkup", {}, "edit", edits=4),
    ]  # fmt: skip
    assert found.calls[3].asking == 7


def test_a_choice_whose_button_has_a_tick_already_gets_no_second(made: Any) -> None:
    found = made(Retire(6, "✓ Done"))
    assert found.calls[0].chosen == "✓ Done"


def test_what_is_retired_in_its_own_turn_is_never_sent(made: Any) -> None:
    found = made(ask(7, "When?"), x("No."), Retire(7), ask(8, "Who?"))
    assert [(call.method, call.asking) for call in found.calls] == [("sendMessage", 8)]
    assert found.retires == [7]


def test_buttons_that_were_taken_off_are_not_redrawn(made: Any) -> None:
    assert [call.params for call in made(Redraw(5, ROWS), Retire(5)).calls] == [{}]


def test_a_nudge_has_its_lane_its_reasons_and_its_end(made: Any) -> None:
    end = datetime(2027, 3, 30, 21, tzinfo=UTC)
    found = made(x("one"), Tell((Phrase("x", {"said": "due"}),), occurrences=(NUDGE,), not_after=end), x("two")).calls
    assert [(call.lane, call.occurrences, call.not_after) for call in found] == [
        ("reply", (), None), ("nudge", (NUDGE,), end), ("reply", (), None),
    ]  # fmt: skip


def test_what_loses_its_sense_at_some_time_is_not_mixed_with_what_does_not(made: Any) -> None:
    end = datetime(2027, 3, 30, 21, tzinfo=UTC)
    found = made(x("one"), Tell((Phrase("x", {"said": "brief"}),), not_after=end), ask(7, "When?")).calls
    assert [(call.lane, call.not_after) for call in found] == [("reply", None), ("reply", end), ("reply", None)]


def test_a_text_too_long_for_a_message_becomes_several_with_the_buttons_on_the_last(made: Any) -> None:
    """Telegram takes 4,096 units; below a question there is room for the line that shows the choice."""
    said = "\n\n".join(["word " * 200] * 9)
    found = made(ask(7, said)).calls
    assert len(found) == 3
    assert all(units(visible(call.params["text"])) + 200 <= 4096 for call in found)
    assert [call.asking for call in found] == [None, None, 7]
    assert [("reply_markup" in call.params) for call in found] == [False, False, True]
    assert "".join(texts(found)).count("word") == 1800


def test_a_caption_too_long_goes_on_as_text(made: Any) -> None:
    """Telegram takes 1,024 units below a picture."""
    said = "\n\n".join(["First.", "word " * 250, "Last."])
    found = made(Tell((Phrase("x", {"said": said}),), ROWS, Picture("timeline", {}))).calls
    assert [call.method for call in found] == ["sendPhoto", "sendMessage"]
    assert found[0].params == {"caption": "<i>First.</i>", "parse_mode": "HTML"}
    assert found[1].params["text"].endswith("Last.</i>")
    assert "reply_markup" in found[1].params


def test_a_picture_may_come_without_words(made: Any) -> None:
    [call] = made(Tell((), picture=Picture("timeline", {}))).calls
    assert call.params == {}


def test_files_follow_the_words_that_they_belong_to(made: Any) -> None:
    told = Tell((Phrase("x", {"said": "Your proof:"}),), ROWS, files=(("photo", "p1"), ("document", "d1")))
    [words, photo, document] = made(told).calls
    assert (words.params["text"], "reply_markup" in words.params) == ("<i>Your proof:</i>", True)
    assert photo == Call("sendPhoto", {"photo": "p1"})
    assert document == Call("sendDocument", {"document": "d1"})


def test_an_export_is_a_document(made: Any) -> None:
    [before, document, after] = made(x("one"), Export(Phrase("x", {"said": "All of it."})), x("two")).calls
    assert document == Call(
        "sendDocument", {"caption": "<i>All of it.</i>", "parse_mode": "HTML"}, picture={"kind": "export"}
    )
    assert texts([before, after]) == ["<i>one</i>", "<i>two</i>"]


def test_after_forgetting_only_what_is_told_later_is_sent(made: Any) -> None:
    """What was to be said or edited before belongs to somebody who is no more."""
    found = made(Retire(6), x("before"), Forget(), x("Goodbye."))
    assert found.forget
    assert texts(found.calls) == ["<i>Goodbye.</i>"]
    assert not made(x("hello")).forget


def test_a_notice_is_plain_and_fits_under_a_button(made: Any) -> None:
    """The answer to a callback query holds 200 characters."""
    found = made(Notice(Phrase("yes", {"said": "<x>"})))
    assert (found.notice, found.calls) == ("Yes & <x>", [])
    assert len(made(Notice(Phrase("yes", {"said": "x" * 300}))).notice) == 200
    assert made(x("hello")).notice is None


def test_what_is_withdrawn_is_handed_on(made: Any) -> None:
    other = replace(NUDGE, subject="step.2")
    assert made(Withdraw((NUDGE,)), x("hello"), Withdraw((other,))).withdrawn == [NUDGE, other]


def test_the_mentees_language_and_country_are_spoken(words: Words) -> None:
    mentee = Mentee("m", 1, language="en", country="US")
    [call] = calls([tell("x", said=date(2027, 3, 30))], mentee, words).calls
    assert call.params["text"] == "<i>Tuesday, March 30, 2027</i>"
