import io
import json
import logging
from collections.abc import Callable, Iterator

import pytest
import structlog

from bot import logs

TOKEN = "7000000001:AAF-abcdefghijklmnopqrstuvwxyz_0123"
CANARY = "I am afraid of my boss"


@pytest.fixture
def logged() -> Iterator[Callable[[], str]]:
    """What was written to the log, which is set up anew and put back afterwards."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    stream = io.StringIO()
    logs.set_up("json", "DEBUG", stream)
    yield stream.getvalue
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.captureWarnings(False)
    structlog.reset_defaults()


def test_an_event_is_one_line_of_json_with_its_name_level_and_time(logged: Callable[[], str]) -> None:
    structlog.stdlib.get_logger("bot.test").warning("flood", seconds=3)
    line = json.loads(logged())
    assert (line["event"], line["level"], line["seconds"]) == ("flood", "warning", 3)
    assert line["timestamp"].endswith("Z")


def test_only_fields_of_the_list_are_logged(logged: Callable[[], str]) -> None:
    structlog.stdlib.get_logger("bot.test").info("turn", row=4, text=CANARY, words=CANARY)
    assert CANARY not in logged()
    assert json.loads(logged())["row"] == 4


def test_a_fault_is_logged_by_reference_type_and_places_never_by_its_text(logged: Callable[[], str]) -> None:
    """An exception's message may hold what a mentee wrote; so may that of the one that led to it."""
    try:
        try:
            dict[str, str]()[CANARY]
        except KeyError as cause:
            raise ValueError(f"no such thing: {CANARY}") from cause
    except ValueError as raised:
        reference = logs.fault("turn-failed", raised, row=9)
    line = json.loads(logged())
    assert CANARY not in logged()
    assert line["reference"] == reference
    assert line["fault"] == "ValueError from KeyError"
    assert "test_logs.py" in line["passed"]


@pytest.mark.parametrize("name", ["bot.test", "telegram.Bot", "asyncio", "uvicorn.error"])
def test_no_exception_writes_its_text_through_any_logger(name: str, logged: Callable[[], str]) -> None:
    try:
        raise RuntimeError(CANARY)
    except RuntimeError as raised:
        logging.getLogger(name).exception("it broke: %s", raised)
        logging.getLogger(name).error("it broke\nfuture: <Task exception=%r>" % raised)  # noqa: UP031, as asyncio does
    assert CANARY not in logged()
    assert "RuntimeError at test_logs.py" in logged()


def test_a_token_is_taken_out_wherever_it_stands(logged: Callable[[], str]) -> None:
    structlog.stdlib.get_logger("bot.test").info("started", telegram=f"https://api.telegram.org/bot{TOKEN}/getMe")
    logging.getLogger("somebody").warning(f"POST https://api.telegram.org/bot{TOKEN}/sendMessage")
    logging.getLogger("somebody").warning("POST %s", f"https://api.telegram.org/bot{TOKEN}/sendMessage")
    logging.getLogger("somebody").warning(TOKEN)
    assert "AAF" not in logged()
    assert logged().count("[token]") == 3  # what a library fills in is not written at all


def test_the_http_library_is_not_heard_below_warning(logged: Callable[[], str]) -> None:
    """It logs each address with the token in it at INFO."""
    logging.getLogger("httpx").info("HTTP Request: POST …")
    logging.getLogger("httpcore.connection").debug("connect_tcp.started …")
    assert logged() == ""


def test_the_console_form_tells_the_same(capsys: pytest.CaptureFixture[str], logged: Callable[[], str]) -> None:
    stream = io.StringIO()
    logs.set_up("console", "INFO", stream)
    structlog.stdlib.get_logger("bot.test").info("started", bot=7, words=CANARY)
    structlog.stdlib.get_logger("bot.test").debug("unheard")
    assert "started" in stream.getvalue()
    assert "bot=7" in stream.getvalue()
    assert CANARY not in stream.getvalue()
    assert "unheard" not in stream.getvalue()
