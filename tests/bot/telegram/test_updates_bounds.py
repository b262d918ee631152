"""Whatever a server says, what is kept of an update is small and fits the database."""

import json
from typing import Any

import pytest

from bot.storage.codec import text as as_json
from bot.telegram.updates import LONGEST_ID, incoming

Json = dict[str, Any]
HUGE = "x" * 100_000


def message(**of: Any) -> Json:
    chat = {"id": 7, "type": "private", "first_name": HUGE, "username": HUGE}
    return {"message_id": 5, "date": 1_800_000_000, "chat": chat, "from": {"id": 7, "language_code": HUGE}, **of}


@pytest.mark.parametrize(
    "of",
    [
        {"text": HUGE},
        {"caption": HUGE, "photo": [{"file_id": HUGE}]},
        {"caption": HUGE, "document": {"file_id": HUGE, "file_name": HUGE, "mime_type": HUGE}},
        {"contact": {"first_name": HUGE, "vcard": HUGE}},
        {"venue": {"title": HUGE, "address": HUGE, "location": {"latitude": 1, "longitude": 2}}},
        {"location": {"latitude": 52.123456789, "longitude": 13.123456789, "heading": HUGE}},
        {"text": "a", "quote": {"text": HUGE}, "reply_to_message": {"message_id": 1, "text": HUGE}},
        {"text": "\ud800" * 5000},
        {"poll": {"question": HUGE}},
    ],
)
def test_the_largest_message_is_a_few_kilobytes(of: Json) -> None:
    kept = incoming({"update_id": 1, "message": message(**of)})
    assert kept
    assert len(as_json(kept.body)) < 4_096 + 3 * LONGEST_ID


def test_the_largest_press_is_smaller_still() -> None:
    press = {"id": HUGE, "from": {"language_code": HUGE}, "message": message(text=HUGE), "data": HUGE}
    kept = incoming({"update_id": 1, "callback_query": press})
    assert kept
    assert len(as_json(kept.body)) < 1_000


@pytest.mark.parametrize(
    "place",
    ['{"latitude": NaN, "longitude": 2}', '{"latitude": 1, "longitude": Infinity}', '{"latitude": 91, "longitude": 2}'],
)
def test_a_place_that_is_none_cannot_be_read(place: str) -> None:
    """Such numbers JSON does not have, and Python reads all the same."""
    with pytest.raises(ValueError, match="Earth"):
        incoming({"update_id": 1, "message": message(location=json.loads(place))})


FAR = {"chat": {"id": 2**70, "type": "private"}, "new_chat_member": {"status": "member"}}


@pytest.mark.parametrize(
    "update",
    [
        {"update_id": 2**63, "message": message(text="a")},
        {"update_id": 1, "message": message(text="a", message_id=2**63)},
        {"update_id": 1, "message": {**message(text="a"), "chat": {"id": -(2**63), "type": "private"}}},
        {"update_id": 1, "message": message(text="a", reply_to_message={"message_id": 2**80})},
        {"update_id": 1, "my_chat_member": FAR},
    ],
)
def test_a_number_that_the_database_cannot_hold_cannot_be_read(update: Json) -> None:
    with pytest.raises(ValueError, match="Telegram"):
        incoming(update)
