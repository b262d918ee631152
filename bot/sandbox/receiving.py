"""The Bot API methods by which the bot fetches updates and files, and learns who it is."""

import time
from typing import Any

from bot.sandbox.refusal import Refusal
from bot.sandbox.state import State

Json = dict[str, Any]


async def get_updates(state: State, p: Json) -> list[Json]:
    """Long polling. A second poller ends the first with 409, as there; `timeout` runs on real time."""
    mine = state.poll_number = state.poll_number + 1
    state.queue.bell.ring()
    if "allowed_updates" in p:
        state.queue.allow(p["allowed_updates"])
    if p.get("offset"):
        with state.store.together():
            state.queue.confirm(p["offset"])
    until = time.monotonic() + p.get("timeout", 0)
    while True:
        if state.poll_number != mine:
            raise Refusal(
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
            )
        if state.trouble.outage:
            raise Refusal(502, "Bad Gateway")
        if updates := state.queue.read(p.get("limit", 100)):
            return updates
        left = until - time.monotonic()
        if left <= 0 or state.closing:
            return []
        await state.queue.bell.wait(left)


def delete_webhook(state: State, p: Json) -> bool:
    """There never is a webhook, so it is gone already."""
    if p.get("drop_pending_updates"):
        state.queue.clear()
    return True


def get_webhook_info(state: State, p: Json) -> Json:
    allowed = {"allowed_updates": state.queue.allowed} if state.queue.allowed else {}
    return {"url": "", "has_custom_certificate": False, "pending_update_count": state.queue.count(), **allowed}


def get_me(state: State, p: Json) -> Json:
    abilities = (
        "can_connect_to_business",
        "has_main_web_app",
        "supports_inline_queries",
        "can_read_all_group_messages",
    )
    return {**state.profile.as_user(), "can_join_groups": True, **dict.fromkeys(abilities, False)}


def get_file(state: State, p: Json) -> Json:
    return state.uploads.path(p["file_id"])
