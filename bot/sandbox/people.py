"""What people do in their Telegram app: each makes the update that the bot would get."""

from typing import Any

from bot.sandbox.chats import Chat
from bot.sandbox.markup import find_commands, units
from bot.sandbox.refusal import Refusal, bad_request
from bot.sandbox.rules import PRESS_ANSWERED_WITHIN, TEXT_UNITS
from bot.sandbox.shapes import Upload
from bot.sandbox.state import Press, State

Json = dict[str, Any]


def write(state: State, chat: Chat, text: str, reply_to: int | None = None, sender: Chat | None = None) -> list[Json]:
    """Sends a text; one of more than 4,096 UTF-16 units goes as several messages, as apps split a long paste."""
    pieces = _split(text.strip())
    if not pieces:
        raise bad_request("a message needs a text")
    replied = _replied_to(chat, reply_to)
    return [_say(state, chat, {**replied, **_text(piece)}, sender) for piece in pieces]


def send(state: State, chat: Chat, content: Json) -> Json:
    """Sends anything but a text: `content` is what Telegram's Message holds for it."""
    return _say(state, chat, content)


def send_file(state: State, chat: Chat, kind: str, upload: Upload, caption: str, album: str) -> Json:
    """Sends a photo or document; those with the same `album` belong together."""
    content = state.uploads.photo(upload) if kind == "photo" else state.uploads.document(upload)
    described = {"caption": caption} if caption else {}
    return _say(state, chat, {**content, **described, **({"media_group_id": album} if album else {})})


def press(state: State, chat: Chat, message_id: int, data: str, stale: bool = False) -> str:
    """Taps the inline button with this data; `stale`: as an app that has not seen the latest edit. Gives the id."""
    message = chat.message(message_id)
    if message is None:
        raise bad_request("there is no such message")
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    labels = [button["text"] for row in rows for button in row if button.get("callback_data") == data]
    if not stale and not labels:
        raise bad_request("that message has no such button")
    _may_write(chat)
    now = state.clock.now()
    for id in [id for id, press in state.presses.items() if now - press.at > PRESS_ANSWERED_WITHIN]:
        del state.presses[id]
    with state.store.together():
        id = f"{chat.id}{state.store.count('callback_query', 1):08}"
        query = {
            "id": id,
            "from": chat.as_user(),
            "message": message,
            "chat_instance": str(chat.id * 7919),
            "data": data,
        }
        state.queue.add("callback_query", query)
        state.journal.note(chat.id, "pressed", text=labels[0] if labels else data)
    state.presses[id] = Press(chat.id, now)
    return id


def edit(state: State, chat: Chat, message_id: int, text: str) -> Json:
    """Edits a text of one's own."""
    message = chat.message(message_id)
    if message is None or message["from"]["is_bot"] or "text" not in message:
        raise bad_request("there is no such text of yours")
    if not text.strip() or units(text.strip()) > TEXT_UNITS:
        raise bad_request("a message needs a text of up to 4,096 characters")
    kept = {name: part for name, part in message.items() if name not in ("text", "entities")}
    edited = {**kept, **_text(text.strip()), "edit_date": state.chats.seconds()}
    with state.store.together():
        state.chats.keep(chat, edited)
        state.queue.add("edited_message", edited)
        state.journal.note(chat.id, "edited", before=message["text"], text=edited["text"])
    return edited


def block(state: State, chat: Chat, blocked: bool) -> None:
    """Blocks or unblocks the bot; that which is so already stays so, without an update."""
    if chat.blocked == blocked:
        return
    chat.blocked = blocked
    statuses = ("member", "kicked") if blocked else ("kicked", "member")
    with state.store.together():
        state.chats.save(chat)
        _membership(state, chat, chat, *statuses)
        state.journal.note(chat.id, "blocked", on=blocked)
    chat.touch()


def write_in_group(state: State, group_id: int, title: str, sender: Chat, text: str) -> list[Json]:
    """A text from a group; the first one brings the bot into it. (Privacy mode is not played: every text arrives.)"""
    if group_id >= 0:
        raise bad_request("the id of a group is negative")
    group = state.chats.get(group_id)
    if group is None:
        group = state.chats.add_group(group_id, title)
        _membership(state, group, sender, "left", "member")
    return write(state, group, text, sender=sender)


def _say(state: State, chat: Chat, content: Json, sender: Chat | None = None) -> Json:
    _may_write(chat)
    with state.store.together():
        if not chat.started:
            chat.started = True
            state.chats.save(chat)
        message = state.chats.new_message(chat, (sender or chat).as_user(), content)
        state.queue.add("message", message)
        if "text" in content:
            state.journal.note(chat.id, "said", message=message["message_id"], text=content["text"])
        else:
            kinds = ("photo", "document", "location", "sticker", "voice", "contact")
            what = next(kind for kind in kinds if kind in content)
            state.journal.note(chat.id, "sent", what=what)
    return message


def _may_write(chat: Chat) -> None:
    if chat.blocked:
        raise Refusal(409, "unblock the bot first")


def _text(text: str) -> Json:
    entities = find_commands(text, [])
    return {"text": text, **({"entities": entities} if entities else {})}


def _replied_to(chat: Chat, message_id: int | None) -> Json:
    if message_id is None:
        return {}
    message = chat.message(message_id)
    if message is None:
        raise bad_request("there is no such message to reply to")
    return {"reply_to_message": {name: part for name, part in message.items() if name != "reply_to_message"}}


def _membership(state: State, chat: Chat, who: Chat, before: str, after: str) -> None:
    bot = state.profile.as_user()
    members = [
        {"user": bot, "status": status, **({"until_date": 0} if status == "kicked" else {})}
        for status in (before, after)
    ]
    change = {"chat": chat.as_json(), "from": who.as_user(), "date": state.chats.seconds()}
    state.queue.add("my_chat_member", {**change, "old_chat_member": members[0], "new_chat_member": members[1]})


def _split(text: str) -> list[str]:
    pieces = []
    while text:
        end = len(text)
        while units(text[:end]) > TEXT_UNITS:
            end -= max((units(text[:end]) - TEXT_UNITS) // 2, 1)
        if end < len(text):
            end = max(text.rfind(" ", 0, end), text.rfind("\n", 0, end)) + 1 or end
        pieces.append(text[:end].strip())
        text = text[end:].strip()
    return pieces
