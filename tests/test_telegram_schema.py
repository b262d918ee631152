"""The second opinion refuses one wrong request of each kind, and lets right ones pass."""

from typing import Any

import pytest

from tests.telegram_schema import WrongSchema, check_request, check_update

BUTTON = {"text": "Yes", "callback_data": "41:yes"}


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("getUpdates", {"timeout": 25, "allowed_updates": ["message"]}),
        ("sendMessage", {"chat_id": 1, "text": "Hi", "reply_markup": {"inline_keyboard": [[BUTTON]]}}),
        ("sendPhoto", {"chat_id": 1, "photo": "attach://photo", "caption": "Plan", "parse_mode": "HTML"}),
        ("setMyCommands", {"commands": [{"command": "plan", "description": "Your plan"}], "language_code": "es"}),
    ],
)
def test_a_right_request_passes(method: str, params: dict[str, Any]) -> None:
    """What the Bot API describes is let through."""
    check_request(method, params)


@pytest.mark.parametrize(
    ("method", "params"),
    [
        pytest.param("sendMesage", {"chat_id": 1, "text": "Hi"}, id="unknown method"),
        pytest.param("SendMessage", {"chat_id": 1, "text": "Hi"}, id="method in the wrong case"),
        pytest.param("sendMessage", {"chat_id": 1}, id="required parameter missing"),
        pytest.param("sendMessage", {"chat_id": 1, "text": "Hi", "silent": True}, id="unknown parameter"),
        pytest.param("sendMessage", {"chat_id": 1, "text": ["Hi"]}, id="wrong type"),
        pytest.param("getUpdates", {"timeout": "soon"}, id="number that is none"),
        pytest.param(
            "sendMessage",
            {"chat_id": 1, "text": "Hi", "reply_markup": {"inline_keyboard": [[{**BUTTON, "data": "x"}]]}},
            id="unknown field in a button",
        ),
        pytest.param(
            "sendMessage",
            {"chat_id": 1, "text": "Hi", "reply_markup": {"inline_keyboard": [[BUTTON]], "rows": 1}},
            id="unknown field in a markup",
        ),
        pytest.param(
            "sendMessage", {"chat_id": 1, "text": "Hi", "reply_markup": {"buttons": [[BUTTON]]}}, id="no such markup"
        ),
        pytest.param(
            "sendMessage",
            {"chat_id": 1, "text": "Hi", "reply_parameters": {"message_id": 1, "mid": 2}},
            id="unknown field in a reply",
        ),
        pytest.param(
            "setMyCommands", {"commands": [{"command": "plan", "text": "Your plan"}]}, id="wrong field in a list"
        ),
    ],
)
def test_a_wrong_request_is_refused(method: str, params: dict[str, Any]) -> None:
    """DESIGN "The sandbox": an unknown field at any depth is refused, and so is what the model itself refuses."""
    with pytest.raises(WrongSchema):
        check_request(method, params)


def test_an_update_with_an_unknown_field_is_refused() -> None:
    """The stand-in's updates are held to the same."""
    chat = {"id": 1, "type": "private", "first_name": "Ada", "nick": "a"}
    with pytest.raises(WrongSchema, match="nick"):
        check_update({"update_id": 1, "message": {"message_id": 1, "date": 1, "chat": chat, "text": "Hi"}})
