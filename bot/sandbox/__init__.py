"""A stand-in for Telegram on this machine: the Bot API server for one bot, and a chat page for people.

Nouns: a **person** uses the page and has one private **chat** with the bot; a **message** is Telegram's own JSON; an
**update** waits in the **queue** until the bot confirms it, or its **webhook** takes it; a **refusal** is what Telegram
would answer to a wrong request, by one of the **rules** in rules.toml (the answer's header X-Sandbox-Rule names it);
**trouble** is misbehaviour on demand (429, 5xx, dropped connections, outage, repeated updates: trouble_api.py).

It is an independent opinion on how Telegram behaves, so it shares no code with the coach and uses none of the Bot API
libraries. Where Telegram is lenient with what is surely a mistake of ours (an unknown parameter), it is stricter.
It serves this machine only, keeps its state in one SQLite file or in memory, and is not safe to call from two threads.

The way in for Python is `StandIn` (telegram.py), `app` (http.py) and `server` (serve.py).
"""

from bot.sandbox.clock import Clock, OwnClock
from bot.sandbox.http import app
from bot.sandbox.serve import Server, server
from bot.sandbox.telegram import StandIn

__all__ = ["Clock", "OwnClock", "Server", "StandIn", "app", "server"]
