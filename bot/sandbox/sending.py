"""The Bot API methods that put something new before a person: messages, the typing sign, answers to presses."""

from pathlib import PurePath
from typing import Any

from bot.sandbox import rules
from bot.sandbox.chats import Chat
from bot.sandbox.journal import face
from bot.sandbox.refusal import broken
from bot.sandbox.shapes import Upload
from bot.sandbox.state import State

Json = dict[str, Any]


def reachable(state: State, chat_id: int) -> Chat:
    """The chat, if the bot may write there: its person wrote first, is still there, and has not blocked the bot."""
    chat = state.chats.get(chat_id)
    if chat is None or not chat.started:
        raise broken("chats.not-found")
    if chat.migrated_to:
        raise broken("chats.migrated", {"migrate_to_chat_id": chat.migrated_to})
    if chat.deactivated:
        raise broken("chats.deactivated")
    if chat.blocked:
        raise broken("chats.blocked")
    return chat


def text_content(p: Json) -> Json:
    text, entities = rules.message_text(p["text"], p.get("parse_mode"))
    return {"text": text, **({"entities": entities} if entities else {})}


def caption_content(p: Json) -> Json:
    caption, entities = rules.caption_text(p.get("caption", ""), p.get("parse_mode"))
    if not caption:
        return {}
    above = {"show_caption_above_media": True} if p.get("show_caption_above_media") else {}
    return {"caption": caption, **({"caption_entities": entities} if entities else {}), **above}


def send_message(state: State, p: Json) -> Json:
    content = text_content(p)
    return _send(state, p, content)


def send_photo(state: State, p: Json) -> Json:
    caption = caption_content(p)
    reachable(state, p["chat_id"])
    spoiler = {"has_media_spoiler": True} if p.get("has_spoiler") else {}
    return _send(state, p, {**state.uploads.photo(p["photo"]), **caption, **spoiler})


def send_document(state: State, p: Json) -> Json:
    caption = caption_content(p)
    reachable(state, p["chat_id"])
    return _send(state, p, {**state.uploads.document(p["document"]), **caption})


def send_chat_action(state: State, p: Json) -> bool:
    """Shown for five seconds, or until the next message."""
    reachable(state, p["chat_id"]).type()
    return True


def answer_callback_query(state: State, p: Json) -> bool:
    rules.answer_text(p.get("text", ""))
    press = state.presses.pop(p["callback_query_id"], None)
    rules.answer_in_time(press.at if press else None, state.clock.now())
    if press and (chat := state.chats.get(press.chat_id)):
        notice = {"text": p.get("text", ""), "show_alert": p.get("show_alert", False)}
        state.journal.note(chat.id, "noted", text=notice["text"])
        chat.notice({"callback_query_id": p["callback_query_id"], **notice})
    return True


def _send(state: State, p: Json, content: Json) -> Json:
    chat = reachable(state, p["chat_id"])
    options = _replied_to(chat, p.get("reply_parameters"))
    if p.get("protect_content"):
        options["has_protected_content"] = True
    markup = p.get("reply_markup", {})
    if markup.get("inline_keyboard"):
        options["reply_markup"] = markup
    chat.typing_until = 0.0
    with state.store.together():
        message = state.chats.new_message(chat, state.profile.as_user(), {**options, **content})
        if markup and "inline_keyboard" not in markup:
            chat.keyboard = None if "remove_keyboard" in markup else markup
            state.chats.save(chat)
        state.journal.note(chat.id, "told", message=message["message_id"], attached=_attached(p), **face(message))
    return message


def _attached(p: Json) -> str:
    """By the name that the bot gave the file, since Telegram gives a picture none."""
    for name, what in (("photo", "picture"), ("document", "document")):
        if isinstance(given := p.get(name), Upload):
            return f"{what}: {PurePath(given.name).stem}"
    return ""


def _replied_to(chat: Chat, reply: Json | None) -> Json:
    if reply is None:
        return {}
    message = chat.message(reply["message_id"]) if reply.get("chat_id", chat.id) == chat.id else None
    if message is None and reply.get("allow_sending_without_reply"):
        return {}
    found = rules.found(message, "messages.reply-to-nothing")
    return {"reply_to_message": {name: part for name, part in found.items() if name != "reply_to_message"}}
