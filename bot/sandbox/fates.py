"""What befalls a chat without anybody doing it in the chat: an account is deleted, a group becomes a supergroup."""

from typing import Any

from bot.sandbox.chats import FIRST_SUPERGROUP, Chat
from bot.sandbox.state import State

Json = dict[str, Any]


def deactivate(state: State, person: Chat, deactivated: bool) -> None:
    """The account is deleted, or (which Telegram does not know) there again. The bot is told nothing."""
    person.deactivated = deactivated
    state.chats.save(person)


def migrate(state: State, group: Chat) -> Chat:
    """The group as a supergroup, under another id: the bot reads of it in both chats, by a service message each."""
    with state.store.together():
        wider = FIRST_SUPERGROUP - state.store.count("supergroup", 1)
        supergroup = state.chats.add_group(wider, group.name)
        group.migrated_to = supergroup.id
        state.chats.save(group)
        anonymous = state.profile.as_user()
        for chat, content in (
            (group, {"migrate_to_chat_id": supergroup.id}),
            (supergroup, {"migrate_from_chat_id": group.id}),
        ):
            state.queue.add("message", state.chats.new_message(chat, anonymous, content))
    return supergroup
