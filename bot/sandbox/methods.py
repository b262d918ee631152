"""The Bot API methods that the stand-in has, and the parameters of each: a table, and how a request is read by it.

The table holds what the coach uses or may soon use, not all of Telegram: a method or parameter that is missing here is
refused, so that nothing is used whose rules the stand-in does not know. Add it here, its rules in rules.toml.
"""

from dataclasses import dataclass, field
from typing import Any

from bot.sandbox import rules
from bot.sandbox.refusal import broken
from bot.sandbox.shapes import (
    Shape,
    Upload,
    boolean,
    chat_id,
    chosen_by,
    file,
    having_one_of,
    integer,
    listed,
    one_of,
    only_true,
    record,
    words,
)

Json = dict[str, Any]

UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
_ALL_UPDATES = (
    *UPDATES, "channel_post", "edited_channel_post", "inline_query", "chosen_inline_result", "poll", "poll_answer",
    "shipping_query", "pre_checkout_query", "chat_member", "chat_join_request", "message_reaction",
    "message_reaction_count", "chat_boost", "removed_chat_boost",
)  # fmt: skip

_parse_mode = one_of("HTML", rule="texts.parse-mode")
_style = one_of("primary", "success", "danger")
_inline_button = record(
    {"text": words},
    {"url": words, "callback_data": words, "copy_text": record({"text": words}), "style": _style},
)
_key = record({"text": words}, {"request_location": boolean, "request_contact": boolean, "style": _style})
_inline = record({"inline_keyboard": listed(listed(_inline_button))})
_selective: dict[str, Shape] = {"selective": boolean}
_placeholder: dict[str, Shape] = {"input_field_placeholder": words, **_selective}
_markup = having_one_of(
    {
        "inline_keyboard": _inline,
        "keyboard": record(
            {"keyboard": listed(listed(_key))},
            {"is_persistent": boolean, "resize_keyboard": boolean, "one_time_keyboard": boolean, **_placeholder},
        ),
        "remove_keyboard": record({"remove_keyboard": only_true}, _selective),
        "force_reply": record({"force_reply": only_true}, _placeholder),
    }
)
_previews = ("is_disabled", "prefer_small_media", "prefer_large_media", "show_above_text")
_preview = record({}, {**dict.fromkeys(_previews, boolean), "url": words})
_reply = record({"message_id": integer()}, {"chat_id": chat_id, "allow_sending_without_reply": boolean})
_media: dict[str, Shape] = {"media": words, "type": words}
_media_options: dict[str, Shape] = {"caption": words, "parse_mode": _parse_mode}
_SCOPES = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")
_scope = chosen_by(
    "type",
    dict.fromkeys(_SCOPES, record({"type": words})) | {"chat": record({"type": words, "chat_id": chat_id})},
)

_sent: dict[str, Shape] = {
    "disable_notification": boolean,
    "protect_content": boolean,
    "reply_parameters": _reply,
    "reply_markup": _markup,
}
_captioned: dict[str, Shape] = {**_media_options, "show_caption_above_media": boolean}
_message: dict[str, Shape] = {"chat_id": chat_id, "message_id": integer(1)}
_language: dict[str, Shape] = {"language_code": words}
_commands_of: dict[str, Shape] = {"scope": _scope, **_language}
_ACTIONS = (
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note",
)  # fmt: skip


@dataclass(frozen=True)
class Method:
    required: dict[str, Shape] = field(default_factory=dict)
    optional: dict[str, Shape] = field(default_factory=dict)


METHODS: dict[str, Method] = {
    "getMe": Method(),
    "getUpdates": Method(
        {},
        {
            "offset": integer(),
            "limit": integer(1, 100),
            "timeout": integer(0, 50),
            "allowed_updates": listed(one_of(*_ALL_UPDATES)),
        },
    ),
    "setWebhook": Method(
        {"url": words},
        {
            "secret_token": words,
            "max_connections": integer(1, rules.CONNECTIONS),
            "allowed_updates": listed(one_of(*_ALL_UPDATES)),
            "drop_pending_updates": boolean,
        },
    ),
    "deleteWebhook": Method({}, {"drop_pending_updates": boolean}),
    "getWebhookInfo": Method(),
    "sendMessage": Method(
        {"chat_id": chat_id, "text": words}, {"parse_mode": _parse_mode, "link_preview_options": _preview, **_sent}
    ),
    "sendPhoto": Method({"chat_id": chat_id, "photo": file}, {**_captioned, "has_spoiler": boolean, **_sent}),
    "sendDocument": Method(
        {"chat_id": chat_id, "document": file},
        {**_media_options, "disable_content_type_detection": boolean, **_sent},
    ),
    "editMessageText": Method(
        {**_message, "text": words},
        {"parse_mode": _parse_mode, "link_preview_options": _preview, "reply_markup": _inline},
    ),
    "editMessageReplyMarkup": Method(_message, {"reply_markup": _inline}),
    "editMessageCaption": Method(_message, {**_captioned, "reply_markup": _inline}),
    "editMessageMedia": Method(
        {
            **_message,
            "media": chosen_by(
                "type",
                {
                    "photo": record(_media, {**_captioned, "has_spoiler": boolean}),
                    "document": record(_media, {**_media_options, "disable_content_type_detection": boolean}),
                },
            ),
        },
        {"reply_markup": _inline},
    ),
    "deleteMessage": Method(_message),
    "answerCallbackQuery": Method(
        {"callback_query_id": words}, {"text": words, "show_alert": boolean, "cache_time": integer(0)}
    ),
    "sendChatAction": Method({"chat_id": chat_id, "action": one_of(*_ACTIONS)}),
    "setMyCommands": Method({"commands": listed(record({"command": words, "description": words}))}, _commands_of),
    "getMyCommands": Method({}, _commands_of),
    "deleteMyCommands": Method({}, _commands_of),
    "setMyName": Method({}, {"name": words, **_language}),
    "getMyName": Method({}, _language),
    "setMyDescription": Method({}, {"description": words, **_language}),
    "getMyDescription": Method({}, _language),
    "setMyShortDescription": Method({}, {"short_description": words, **_language}),
    "getMyShortDescription": Method({}, _language),
    "getFile": Method({"file_id": words}),
}

_MISSING = {"text": "texts.empty", "chat_id": "chats.id-missing", "message_id": "messages.id-missing"}


def read(name: str, given: Json) -> Json:
    """The decoded parameters of a request. `given`: as they came, values text, JSON or Upload. Raises Refusal."""
    if name not in METHODS:
        raise broken("requests.unknown-method")
    method = METHODS[name]
    known = method.required | method.optional
    uploads = {key: value for key, value in given.items() if isinstance(value, Upload) and key not in known}
    decoded = {}
    for key, value in given.items():
        if key in known:
            decoded[key] = known[key](_attached(value, uploads), key)
        elif key not in uploads:
            raise broken("requests.unknown-parameter", name=key, method=name)
    for key in method.required:
        if key not in decoded:
            raise broken(_MISSING.get(key, "requests.missing-parameter"), name=key)
    if "media" in decoded:
        decoded["media"]["media"] = file(_attached(decoded["media"]["media"], uploads), "media.media")
    if uploads:
        raise broken("requests.unused-attachment", names=", ".join(uploads))
    if "reply_markup" in decoded:
        rules.reply_markup(decoded["reply_markup"])
    return decoded


def _attached(value: Any, uploads: dict[str, Any]) -> Any:
    """`attach://name` stands for the upload of that name, which is then used up."""
    if isinstance(value, str) and value.startswith("attach://"):
        return uploads.pop(value.removeprefix("attach://"), value)
    return value
