"""The Bot API methods by which the bot fetches updates and files, and learns who it is."""

import time
from typing import Any

from bot.sandbox import rules
from bot.sandbox.refusal import broken
from bot.sandbox.state import State
from bot.sandbox.webhook import Hook

Json = dict[str, Any]


async def get_updates(state: State, p: Json) -> list[Json]:
    """Long polling. A second poller ends the first with 409, as there; `timeout` runs on real time."""
    if state.webhook.hook:
        raise broken("updates.polled-with-webhook")
    mine = state.poll_number = state.poll_number + 1
    state.queue.bell.ring()
    if "allowed_updates" in p:
        state.queue.allow(p["allowed_updates"])
    if p.get("offset"):
        with state.store.together():
            state.queue.confirm(p["offset"])
    until = time.monotonic() + p.get("timeout", 0)
    while True:
        if state.webhook.hook:
            raise broken("updates.webhook-while-polling")
        if state.poll_number != mine:
            raise broken("updates.second-poller")
        if state.trouble.outage:
            raise broken("trouble.gateway")
        if updates := state.queue.read(p.get("limit", 100)):
            return updates
        left = until - time.monotonic()
        if left <= 0 or state.closing:
            return []
        await state.queue.bell.wait(left)


def set_webhook(state: State, p: Json) -> bool:
    """An empty url removes it. On this machine plain HTTP and any port will do, as with a local Bot API server."""
    if not p["url"]:
        return delete_webhook(state, p)
    rules.webhook_url(p["url"])
    rules.secret_token(p.get("secret_token"))
    if "allowed_updates" in p:
        state.queue.allow(p["allowed_updates"])
    if p.get("drop_pending_updates"):
        state.queue.clear()
    state.webhook.set(Hook(p["url"], p.get("secret_token", ""), p.get("max_connections", 40)))
    state.queue.bell.ring()
    return True


def delete_webhook(state: State, p: Json) -> bool:
    """True also when there is none."""
    if p.get("drop_pending_updates"):
        state.queue.clear()
    if state.webhook.hook:
        state.webhook.set(None)
    return True


def get_webhook_info(state: State, p: Json) -> Json:
    about: Json = {"has_custom_certificate": False, "pending_update_count": state.queue.count()}
    if state.queue.allowed:
        about["allowed_updates"] = state.queue.allowed
    hook = state.webhook.hook
    if hook is None:
        return {"url": "", **about}
    if state.webhook.error:
        about["last_error_date"], about["last_error_message"] = state.webhook.error
    return {"url": hook.url, **about, "max_connections": hook.connections}


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
