"""What is logged: names of events with an allow-list of fields. Never what a mentee wrote, never a token.

An exception's text may hold the mentee's words (a value that did not fit, a row, a request), so of an exception only
its type and the places it passed are written. So with what libraries log: their words, not what they put into them.
"""

import logging
import re
import secrets
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from types import TracebackType
from typing import Any, TextIO

import structlog

FIELDS = frozenset(
    {"event", "level", "timestamp", "reference", "fault", "passed", "row", "update", "kind", "method", "lane"}
    | {"seconds", "count", "bot", "address", "database", "telegram", "language"}
)
TOKEN = re.compile(r"(bot)?\d+:[\w-]{20,}|(?<=bot)\d+:[\w-]+")
OURS = ("bot", "dialogs")


def set_up(form: str = "console", level: str = "INFO", stream: TextIO | None = None) -> None:
    """From here on everything is logged to `stream` (stderr): ours from `level` on, libraries' warnings."""
    stream = stream or sys.stderr
    stamps: list[structlog.typing.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _only_fields,
    ]
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *stamps, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if form == "json"
        else structlog.dev.ConsoleRenderer(colors=stream.isatty(), pad_event_to=0)
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=stamps,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    handler.addFilter(WithoutSecrets())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    for name in OURS:
        logging.getLogger(name).setLevel(level)
    for name in ("httpx", "httpcore", "telegram", "uvicorn", "sqlalchemy", "alembic"):
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("apscheduler").setLevel(logging.ERROR)  # it warns of each tick that takes more than its second
    logging.captureWarnings(True)


class WithoutSecrets(logging.Filter):
    """Belongs on every handler: takes out tokens, exceptions' texts and whatever a library fills into its messages."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.msg, Mapping):
            record.msg = {key: _clean(value) for key, value in record.msg.items()}
        else:
            record.msg = _clean(str(record.msg).partition("\n")[0])
            record.args = ()
        raised = record.exc_info[1] if record.exc_info else None
        if raised is not None:
            record.msg = f"{record.msg} [{described(raised)} at {places(raised.__traceback__)}]"
        record.exc_info = record.exc_text = record.stack_info = None
        return True


_told: list[Callable[[str, str, str], None]] = []


@contextmanager
def telling(heard: Callable[[str, str, str], None]) -> Iterator[None]:
    """Meanwhile `heard` is called with each fault's event, its reference and the types of what was raised."""
    _told.append(heard)
    try:
        yield
    finally:
        _told.remove(heard)


def fault(event: str, raised: BaseException, **fields: Any) -> str:
    """Logs a fault of ours and gives the reference under which it is found again."""
    reference = secrets.token_hex(4)
    structlog.stdlib.get_logger("bot").error(
        event, reference=reference, fault=described(raised), passed=places(raised.__traceback__), **fields
    )
    for heard in _told:
        heard(event, reference, described(raised))
    return reference


def described(raised: BaseException) -> str:
    """The types of an exception and of those that led to it: "KeyError from ValueError"."""
    chain: list[str] = []
    this: BaseException | None = raised
    while this and len(chain) < 5:
        chain.append(type(this).__qualname__)
        this = this.__cause__ or (None if this.__suppress_context__ else this.__context__)
    return " from ".join(chain)


def places(passed: TracebackType | None) -> str:
    """The innermost eight places that an exception passed, the last first: "values.py:52 dump < turn.py:9 hear"."""
    frames = traceback.extract_tb(passed)[-8:]
    return " < ".join(f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}" for frame in reversed(frames))


def _only_fields(logger: Any, name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    for key in [key for key in event if key not in FIELDS and not key.startswith("_")]:
        del event[key]
    return event


def _clean(value: Any) -> Any:
    return TOKEN.sub("[token]", value) if isinstance(value, str) else value
