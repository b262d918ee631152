"""The Bot API methods that change or remove what the bot has sent."""

from typing import Any

from bot.sandbox import rules
from bot.sandbox.chats import Chat
from bot.sandbox.journal import face
from bot.sandbox.sending import caption_content, reachable, text_content
from bot.sandbox.state import State

Json = dict[str, Any]

_CAPTION = {"caption", "caption_entities", "show_caption_above_media"}
_CONTENT = {"text", "entities", "photo", "document", "has_media_spoiler", *_CAPTION}


def edit_message_text(state: State, p: Json) -> Json:
    content = text_content(p)
    chat, message = _to_edit(state, p)
    rules.has_text(message)
    return _put(state, chat, message, _without(message, _CONTENT) | content, p)


def edit_message_caption(state: State, p: Json) -> Json:
    content = caption_content(p)
    chat, message = _to_edit(state, p)
    rules.has_caption(message)
    return _put(state, chat, message, _without(message, _CAPTION) | content, p)


def edit_message_media(state: State, p: Json) -> Json:
    media = p["media"]
    content = caption_content(media)
    chat, message = _to_edit(state, p)
    new = state.uploads.photo(media["media"]) if media["type"] == "photo" else state.uploads.document(media["media"])
    if media.get("has_spoiler"):
        new["has_media_spoiler"] = True
    return _put(state, chat, message, _without(message, _CONTENT) | new | content, p)


def edit_message_reply_markup(state: State, p: Json) -> Json:
    chat, message = _to_edit(state, p)
    return _put(state, chat, message, message, p)


def delete_message(state: State, p: Json) -> bool:
    chat = reachable(state, p["chat_id"])
    message = rules.found(chat.message(p["message_id"]), "messages.delete-nothing")
    rules.deletable(message, state.clock.now())
    state.chats.keep(chat, message, gone=True)
    return True


def _to_edit(state: State, p: Json) -> tuple[Chat, Json]:
    chat = reachable(state, p["chat_id"])
    message = rules.found(chat.message(p["message_id"]), "messages.edit-nothing")
    rules.own(message)
    return chat, message


def _put(state: State, chat: Chat, before: Json, content: Json, p: Json) -> Json:
    """An edit without markup takes the buttons off, as there."""
    markup = p.get("reply_markup", {})
    buttons = {"reply_markup": markup} if markup.get("inline_keyboard") else {}
    after = _without(content, {"reply_markup"}) | buttons
    rules.modified(before, after)
    # A change of buttons alone is no edit in a person's eyes: clients show no mark for it.
    if _without(before, {"reply_markup"}) != _without(after, {"reply_markup"}):
        after["edit_date"] = state.chats.seconds()
    with state.store.together():
        state.chats.keep(chat, after)
        changed = {"before": face(before), "after": face(after)}
        state.journal.note(chat.id, "changed", message=after["message_id"], **changed)
    return after


def _without(message: Json, names: set[str]) -> Json:
    return {name: part for name, part in message.items() if name not in names}
