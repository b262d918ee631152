from bot.calls import Call
from bot.storage import Outgoing
from bot.telegram.calling import Request, plain, request, without_picture

CHOSEN = Call("editMessageText", {"parse_mode": "HTML"}, "edit", edits=3, chosen="✓ Yes &amp; now")


def test_what_was_chosen_is_added_below_what_was_sent() -> None:
    made = request(Outgoing(1, 7, CHOSEN, message_id=55, text="<b>Shall we?</b>"))
    text = "<b>Shall we?</b>\n\n✓ Yes &amp; now"
    assert made == Request("editMessageText", {"chat_id": 7, "parse_mode": "HTML", "message_id": 55, "text": text})


def test_when_the_text_is_not_known_any_more_only_the_buttons_go() -> None:
    made = request(Outgoing(1, 7, CHOSEN, message_id=55))
    assert made == Request("editMessageReplyMarkup", {"chat_id": 7, "message_id": 55})


def test_when_the_choice_finds_no_room_below_only_the_buttons_go() -> None:
    """4,096 UTF-16 units after parsing, a Bot API limit; what Telegram would refuse is not tried."""
    made = request(Outgoing(1, 7, CHOSEN, message_id=55, text="<b>" + "😀" * 2047 + "</b>"))
    assert made == Request("editMessageReplyMarkup", {"chat_id": 7, "message_id": 55})


def test_what_never_arrived_needs_no_edit() -> None:
    assert request(Outgoing(1, 7, CHOSEN)) is None


def test_the_plain_form_has_the_same_words() -> None:
    html = Request("sendMessage", {"chat_id": 7, "text": "<b>2 &lt; 3</b> & <x>", "parse_mode": "HTML"})
    assert plain(html) == Request("sendMessage", {"chat_id": 7, "text": "2 < 3 & <x>"})


def test_without_its_picture_the_caption_is_a_message_with_the_same_buttons() -> None:
    markup = {"inline_keyboard": [[{"text": "Go", "callback_data": "a:1:go"}]]}
    undrawn = Request("sendPhoto", {"chat_id": 7, "caption": "Your plan", "parse_mode": "HTML", "reply_markup": markup})
    said = {"chat_id": 7, "text": "Your plan", "parse_mode": "HTML", "reply_markup": markup}
    assert without_picture(undrawn) == Request("sendMessage", said)
    assert without_picture(Request("sendPhoto", {"chat_id": 7})) is None


def test_a_message_that_was_told_is_changed_by_its_own_id() -> None:
    made = request(Outgoing(1, 7, Call("editMessageReplyMarkup", {}, "edit", changes=55)))
    assert made == Request("editMessageReplyMarkup", {"chat_id": 7, "message_id": 55})
