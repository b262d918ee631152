"""Presses: twice, stale, out of order, and the choices that every question has."""

import pytest

from dialogs.engine import putting
from dialogs.engine.events import Ask, Notice, Redraw, Retire
from tests.dialogs.engine.talks import at_date_sure, begun, finished, planning


def test_a_press_twice_acts_once() -> None:
    chat, _ = at_date_sure()
    asking = chat.mentee.asking
    chat.press("yes", asking)
    chat.press("yes", asking)
    assert chat.keys == ["engine-old-button"]
    assert chat.open == "steps.1.what"


def test_a_press_of_an_old_button_only_gets_a_short_word() -> None:
    """Answered kindly; no question is put again under it."""
    chat, _ = at_date_sure()
    chat.press("yes")
    last = chat.press("yes", 1)
    assert [type(c) for c in last] == [Notice]


def test_a_press_stays_good_when_its_question_was_only_asked_again() -> None:
    chat, _ = at_date_sure()
    asking = chat.mentee.asking
    chat.say("hm?")
    assert chat.keys == ["engine-not-a-choice"]
    chat.press("yes", asking)
    assert chat.open == "steps.1.what"


def test_who_tells_something_in_place_of_a_button_is_heard() -> None:
    chat, _ = at_date_sure()
    chat.say("my sister says I should take more time for it")
    assert chat.keys == ["engine-not-a-choice"]
    assert chat.phrase("engine-not-a-choice").args["told"]


def test_words_that_overtake_a_press_do_not_void_it() -> None:
    """Telegram keeps presses and messages in separate queues: their order is not promised."""
    chat, _ = at_date_sure()
    asking = chat.mentee.asking
    chat.say("call Anna")
    chat.press("yes", asking)
    assert chat.open == "steps.1.what"


def test_a_press_that_is_no_choice_of_the_question_is_harmless() -> None:
    chat, _ = at_date_sure()
    for choice in ("no", "o7", "m2027-03", "~", "*", "%", "=", "x", "@", "@nowhere", "🙂", "-"):
        chat.press(choice)
        assert chat.open == "by-sure", choice


def test_a_press_of_something_inert_changes_nothing() -> None:
    chat, _ = planning()
    chat.say("a certificate")
    assert chat.press(".") == []
    assert chat.open == "by"


def test_a_stale_press_with_nothing_open_is_answered() -> None:
    chat, _ = finished()
    assert chat.press("yes", 3) != []
    assert chat.keys == ["engine-old-button"]


def test_a_typed_choice_is_as_good_as_a_press() -> None:
    """By its words, its number, or plain yes."""
    for typed in ("yes", "1", "Yes!", "ok"):
        chat, _ = at_date_sure()
        chat.say(typed)
        assert chat.open == "steps.1.what", typed


def test_typing_the_choice_that_reopens_is_as_good_as_pressing_it() -> None:
    """ "change" typed under "is that the date?" asks for the date, as its button does."""
    for typed in ("change", "2"):
        chat, _ = at_date_sure()
        chat.say(typed)
        assert chat.open == "by", typed


def test_after_an_answer_the_buttons_go_and_the_choice_is_shown() -> None:
    chat, _ = at_date_sure()
    asking = chat.mentee.asking
    chat.press("yes")
    [retired] = [c for c in chat.last if isinstance(c, Retire)]
    assert retired.asking == asking
    assert getattr(retired.chosen, "key", None) == "plan-by-sure.yes"


def test_only_the_latest_asking_has_buttons() -> None:
    """Whatever leads on, each new asking is preceded by the loss of the buttons before it."""
    chat, said = finished()
    with_buttons = {chat.mentee.buttons_on}
    for act in (
        lambda: chat.tap("step.1.1", "stuck"),
        lambda: chat.say("no time", 60),
        lambda: chat.command("look"),
        lambda: chat.tap("menu", "plan"),
        lambda: chat.edit(said["goal"], "learn Word"),
        lambda: chat.press("x"),
        lambda: chat.press("<"),
    ):
        act()
        with_buttons -= {c.asking for c in chat.last if isinstance(c, Retire)}
        with_buttons |= {c.asking for c in chat.last if isinstance(c, Ask)}
        assert with_buttons == {chat.mentee.asking}


def test_skip_is_only_where_it_may_be() -> None:
    chat, _ = planning()
    assert chat.press("+")[0] == Redraw(chat.mentee.asking, chat.last[0].rows)  # type: ignore[union-attr]
    chat.press("~")
    assert chat.value("evidence") is None
    assert chat.open == "by"
    chat.press("~")
    assert chat.open == "by"


def test_what_was_skipped_can_be_answered_after_going_back() -> None:
    chat, _ = planning()
    chat.press("~")
    chat.press("<")
    assert chat.open == "evidence"
    assert "=" in chat.buttons
    chat.say("a certificate")
    assert chat.value("evidence") == "a certificate"


def test_why_and_the_example_are_told_and_the_question_put_again() -> None:
    """Nothing has changed, so the buttons from before stay good."""
    chat = begun()
    asking = chat.mentee.asking
    chat.press("?")
    assert "plan-goal.why" in chat.keys
    assert chat.put[-1].path == "goal"
    chat.press("!", asking)
    assert "engine-for-example" in chat.keys
    assert chat.phrase("engine-for-example").args == {"example": "learn Excel"}
    chat.say("learn Word", 60)
    assert chat.open == "evidence"


def test_an_example_is_offered_only_where_there_is_one() -> None:
    chat = begun()
    assert "!" in chat.buttons
    chat.say("learn Excel")
    assert "!" not in chat.buttons


def test_more_only_changes_the_buttons() -> None:
    chat, _ = planning()
    for choice in ("+", "#", "-"):
        last = chat.press(choice)
        assert [type(c) for c in last] == [Redraw], choice


def test_a_confirmation_offers_to_change_an_earlier_answer() -> None:
    chat, said = finished()
    chat.edit(said["goal"], "learn Word")
    assert chat.open == "commit"
    assert "#" in chat.buttons


def test_any_earlier_answer_can_be_found_in_the_list_a_page_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """COACHING 8. A confirmation is not in it: what it confirms is."""
    monkeypatch.setattr(putting, "LISTED", 3)
    chat, said = finished()
    chat.edit(said["goal"], "learn Word")
    listed: list[str] = []
    page: str | None = "#"
    while page:
        [redrawn] = chat.press(page)
        assert isinstance(redrawn, Redraw)
        data = [button.data.split(":", 2)[2] for row in redrawn.rows for button in row]
        paths = [choice[1:] for choice in data if choice.startswith("@")]
        assert len(paths) <= 3
        listed = [*paths, *listed]
        page = next(
            (choice for choice in data if choice.startswith("#") and int(choice[1:]) > int(page[1:] or 0)), None
        )
    walked = [path for path in chat.way.asked if path not in ("by-sure", "commit")]
    assert listed == walked
    chat.press(f"@{walked[0]}")
    assert chat.open == walked[0]


def test_every_asking_has_a_number_of_its_own() -> None:
    chat, _ = finished()
    numbers = [ask.asking for ask in chat.put]
    assert numbers == list(range(len(numbers)))
