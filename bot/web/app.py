"""The routes. Health says that the process answers, readiness that it can take work, metrics what it is doing."""

import asyncio
from collections.abc import Callable

from prometheus_client import CONTENT_TYPE_LATEST
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.clock import Clock
from bot.metrics import Metrics
from bot.storage import Store, StoreAway
from bot.web.webhook import Webhook

PATIENCE = 2.0  # seconds for the database to answer


def app(
    store: Store, clock: Clock, metrics: Metrics, ending: Callable[[], bool], hook: tuple[str, Webhook] | None
) -> Starlette:
    """`hook` is the webhook's path and what answers there. `ending` says that the process takes no more work."""

    async def health(request: Request) -> Response:
        return PlainTextResponse("alive\n")

    async def ready(request: Request) -> Response:
        if ending():
            return PlainTextResponse("ending\n", 503)
        try:
            async with asyncio.timeout(PATIENCE):
                await store.oldest_waiting()
        except (StoreAway, TimeoutError):
            return PlainTextResponse("the database is away\n", 503)
        return PlainTextResponse("ready\n")

    async def figures(request: Request) -> Response:
        return Response(await metrics.page(store, clock.now()), headers={"content-type": CONTENT_TYPE_LATEST})

    routes = [Route("/health", health), Route("/ready", ready), Route("/metrics", figures)]
    if hook:
        routes.append(Route(hook[0], hook[1].receive, methods=["POST"]))
    return Starlette(routes=routes)
