"""What a call attaches, made just before it is sent: a picture, or a document of everything that is kept."""

import asyncio
import json
import os
import sys
import threading
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from bot.artefacts.cards import CARDS, draw_card
from bot.artefacts.rendering import Picture
from bot.artefacts.timeline import Timeline, draw_timeline
from bot.telegram.api import attached
from dialogs.engine.markup import CAPTION, escape, units, visible

Json = Mapping[str, Any]
LAST = 19  # of Linux's priorities


async def illustrated(params: Json, picture: Json, everything: Callable[[], Awaitable[Json]]) -> dict[str, Any]:
    """A call's parameters with what `picture` asks for; what no font could draw is added to the caption.

    Drawing is done in a thread: it takes tens of milliseconds in which nobody else should wait. In one: each keeps some
    fifteen megabytes. Raises `KeyError` for a kind that is not known, and whatever drawing raises.
    """
    match picture["kind"]:
        case "timeline":
            drawn = await _drawn(draw_timeline, Timeline.from_json(picture["data"]))
            told = _captioned(str(params.get("caption", "")), drawn.untold)
            return {**params, **told, "photo": attached(drawn.png, "timeline.png")}
        case kind if kind in CARDS:
            drawn = await _drawn(draw_card, kind, picture["data"])
            told = _captioned(str(params.get("caption", "")), drawn.untold)
            return {**params, **told, "photo": attached(drawn.png, f"{kind}.png")}
        case "export":
            kept = json.dumps(await everything(), ensure_ascii=False, indent=2, default=str)
            return {**params, "document": attached(kept.encode(), "milepost.json")}
        case kind:
            raise KeyError(kind)


def _give_way() -> None:
    """Who waits for words is served before whoever waits for a picture. Linux knows of threads; elsewhere it would be
    the whole process that gives way."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), LAST)


_THREAD = ThreadPoolExecutor(1, "drawing", initializer=_give_way)


async def _drawn(draw: Callable[..., Picture], *about: object) -> Picture:
    return await asyncio.get_running_loop().run_in_executor(_THREAD, draw, *about)


def _captioned(caption: str, untold: tuple[str, ...]) -> dict[str, str]:
    for text in untold:
        longer = f"{caption}\n{escape(text)}" if caption else escape(text)
        if units(visible(longer)) <= CAPTION:
            caption = longer
    return {"caption": caption} if caption else {}
