"""The web app of the sandbox: the Bot API, the people's API, the page."""

from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from bot.sandbox import authors_api, bot_api, knobs_api, people_api, trouble_api
from bot.sandbox.clock import Move
from bot.sandbox.loopback import LoopbackOnly
from bot.sandbox.telegram import StandIn

_PAGE = Path(__file__).parent / "page"


def app(stand_in: StandIn, move: Move) -> Starlette:
    """`move` is called when somebody on the page moves the clock; it returns when the clock has arrived."""
    page = Mount("/", StaticFiles(directory=_PAGE, html=True))
    people = [*people_api.routes(stand_in), *authors_api.routes(stand_in), *knobs_api.routes(stand_in, move)]
    routes = [*bot_api.routes(stand_in), *people, *trouble_api.routes(stand_in), page]
    return Starlette(routes=routes, middleware=[Middleware(LoopbackOnly)])
