"""Presses: twice, stale, out of order, and the choices that every question has."""

from datetime import date

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
    for typed, meant in (("1, 3", ["a", "c"]), ("no", []), ("2", ["b"])):
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


def test_a_confirmation_offers_to_change_an_earlier_answer() -> None:
    chat, said = finished()
    chat.edit(said["goal"], "learn Word")
    assert chat.open == "commit"
    assert "#" in chat.buttons


def test_every_asking_has_a_number_of_its_own() -> None:
    chat, _ = finished()
    numbers = [ask.asking for ask in chat.put]
    assert numbers == list(range(len(numbers)))
