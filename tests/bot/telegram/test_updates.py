from typing import Any

import pytest

from bot.storage import Incoming
from bot.telegram.updates import incoming

DATE = 1_800_000_000
AT = "2027-01-15T08:00:00+00:00"
PRIVATE = {"id": 7, "type": "private", "first_name": "Ana"}
ANA = {"id": 7, "is_bot": False, "first_name": "Ana", "language_code": "pt-br"}

Json = dict[str, Any]


def message(**of: Any) -> Json:
    return {"message_id": 5, "date": DATE, "chat": PRIVATE, "from": ANA, **of}


def read(**update: Any) -> Incoming | None:
    return incoming({"update_id": 1, **update})


def body(**of: Any) -> Json:
    return {"id": 5, "text": "", "at": AT, "language": "pt-br", **of}


def test_a_message_keeps_its_id_text_time_and_language_and_nothing_about_its_sender() -> None:
    assert read(message=message(text="hello")) == Incoming(1, 7, "message", body(text="hello"))


def test_a_message_that_replies_to_one_says_to_which() -> None:
    replied = message(message_id=3, text="Where to?")
    read_as = read(message=message(text="York", reply_to_message=replied))
    assert read_as == Incoming(1, 7, "reply", body(text="York", reply_to=3))


def test_a_command_is_known_by_the_entity_at_its_beginning() -> None:
    entity = {"type": "bot_command", "offset": 0, "length": 5}
    assert read(message=message(text="/plan now", entities=[entity])) == Incoming(
        1, 7, "command", body(text="/plan now")
    )
    later = {**entity, "offset": 4}
    assert read(message=message(text="try /plan", entities=[later])) == Incoming(
        1, 7, "message", body(text="try /plan")
    )


def test_an_edited_message_has_the_time_of_its_edit() -> None:
    """A date in it is read from the day on which it was written so."""
    read_as = read(edited_message=message(text="in June", edit_date=DATE + 60))
    assert read_as == Incoming(1, 7, "edited", body(text="in June", at="2027-01-15T08:01:00+00:00"))


def test_a_press_carries_its_data_and_what_is_needed_to_answer_it() -> None:
    press = {"id": "99", "from": ANA, "message": message(text="?"), "chat_instance": "1", "data": "a:3:yes"}
    pressed = {"data": "a:3:yes", "callback": "99", "message_id": 5, "language": "pt-br"}
    assert read(callback_query=press) == Incoming(1, 7, "press", pressed)


def test_a_press_below_a_message_that_telegram_keeps_no_more_counts() -> None:
    """InaccessibleMessage: only chat and id, date 0."""
    gone = {"chat": PRIVATE, "message_id": 5, "date": 0}
    press = {"id": "99", "from": ANA, "message": gone, "data": "a:3:yes"}
    assert read(callback_query=press) is not None


@pytest.mark.parametrize(
    ("kind", "of"),
    [
        ("sticker", {"sticker": {"file_id": "x", "emoji": "🙂"}}),
        ("voice", {"voice": {"file_id": "x", "duration": 2}}),
        ("contact", {"contact": {"phone_number": "1", "first_name": "Bo"}}),
        ("video_note", {"video_note": {"file_id": "x"}}),
        ("poll", {"poll": {"id": "1"}}),
        ("dice", {"dice": {"emoji": "🎲", "value": 3}}),
    ],
)
def test_what_cannot_be_read_keeps_telegrams_name_of_it(kind: str, of: Json) -> None:
    assert read(message=message(**of)) == Incoming(1, 7, "message", body(kind=kind))


def test_a_caption_is_what_was_written_beside_the_kind() -> None:
    read_as = read(message=message(photo=[{"file_id": "x"}], caption="my desk"))
    assert read_as == Incoming(1, 7, "message", body(text="my desk", kind="photo", file="x"))


def test_of_a_photo_or_a_document_telegrams_id_is_kept_to_send_it_back_by() -> None:
    """Of a photo, that of its largest size, which is the last (Bot API: PhotoSize)."""
    sizes = [{"file_id": "small"}, {"file_id": "large"}]
    assert read(message=message(photo=sizes)) == Incoming(1, 7, "message", body(kind="photo", file="large"))
    sent = {"file_id": "cv", "file_name": "cv.pdf"}
    assert read(message=message(document=sent)) == Incoming(1, 7, "message", body(kind="document", file="cv"))


def test_a_location_and_a_venue_are_a_spot() -> None:
    spot = {"latitude": 53.96, "longitude": -1.08}
    read_as = Incoming(1, 7, "message", body(kind="location", spot=[53.96, -1.08]))
    assert read(message=message(location=spot)) == read_as
    assert read(message=message(venue={"location": spot, "title": "Minster"})) == read_as


@pytest.mark.parametrize(
    "of",
    [
        {"forward_origin": {"type": "hidden_user"}, "text": "forwarded"},
        {"via_bot": {"id": 3}, "text": "by another bot"},
        {"external_reply": {}, "quote": {"text": "x"}, "text": "quoted"},
    ],
)
def test_what_was_forwarded_or_quoted_is_text(of: Json) -> None:
    assert read(message=message(**of)) == Incoming(1, 7, "message", body(text=of["text"]))


@pytest.mark.parametrize(
    "update",
    [
        {"message": message(pinned_message={"message_id": 3})},
        {"message": message(message_auto_delete_timer_changed={"message_auto_delete_time": 5})},
        {"message": message(something_that_telegram_will_think_of={})},
        {"edited_message": message(location={"latitude": 1, "longitude": 2}, chat={"id": -5, "type": "group"})},
        {"channel_post": message(text="x")},
        {"inline_query": {"id": "1", "query": "x"}},
        {"callback_query": {"id": "1", "from": ANA, "inline_message_id": "x", "data": "x"}},
        {"my_chat_member": {"chat": {"id": -5, "type": "group"}, "new_chat_member": {"status": "left"}}},
        {},
    ],
)
def test_nobody_is_owed_an_answer_to_a_notice(update: Json) -> None:
    assert read(**update) is None


@pytest.mark.parametrize(("status", "back"), [("kicked", False), ("member", True)])
def test_being_stopped_and_being_let_in_again_is_known(status: str, back: bool) -> None:
    change = {"chat": PRIVATE, "from": ANA, "new_chat_member": {"status": status}}
    assert read(my_chat_member=change) == Incoming(1, 7, "member", {"back": back})


def test_whatever_happens_in_a_group_is_a_group() -> None:
    group = {"id": -5, "type": "supergroup", "title": "us"}
    added = {"chat": group, "from": ANA, "new_chat_member": {"status": "member"}}
    heard = Incoming(1, -5, "group", {"language": "pt-br"})
    assert read(message=message(chat=group, text="hi")) == heard
    assert read(my_chat_member=added) == heard


def test_sizes_are_bounded() -> None:
    """By what Telegram allows; a server of somebody else's may not keep to it."""
    read_as = read(message=message(text="x" * 100_000, **{"from": {**ANA, "language_code": "e" * 1000}}))
    assert read_as is not None
    assert (len(read_as.body["text"]), len(read_as.body["language"])) == (4096, 16)
    press = {"id": "9", "from": ANA, "message": message(), "data": "d" * 1000}
    pressed = read(callback_query=press)
    assert pressed is not None
    assert len(pressed.body["data"]) == 64
