"""A chat as a text file that can be read aloud, and played again as a test: the format of tests/conversations/.

Played again, each act takes a few seconds of a clock that stands otherwise, and passing time ends at a quarter of an
hour: that clock is kept here too, so that what is written about time comes true there. What a person sent that is no
text has no form in that file and becomes a remark.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import groupby
from typing import Any

Json = dict[str, Any]

TYPED, TYPED_ON, TAPPED = timedelta(seconds=10), timedelta(seconds=1), timedelta(seconds=5)  # when it is played again
QUARTER = timedelta(minutes=15)
JUST_AFTER = timedelta(minutes=3)  # past a quarter is still that quarter: moving the clock takes a moment itself
BY_BOT = ("told", "changed", "noted")
MINUTE = timedelta(minutes=1)
UNITS = {"week": timedelta(weeks=1), "day": timedelta(days=1), "hour": timedelta(hours=1), "minute": MINUTE}
LONG_AGO = datetime.min.replace(tzinfo=UTC)


def transcript(entries: Sequence[Json], head: Iterable[str], zone: tzinfo = UTC, reading: float = 3) -> str:
    """`entries` are a journal's; `head` are remarks for its reader; `zone` is that of the person's wall clock.

    Who writes within `reading` seconds of the bot's last word had not read it.
    """
    writer = _Writer(zone, timedelta(seconds=reading))
    lines = [f"# {line}".rstrip() for line in head]
    acts = list(_acts(entries))
    if acts:
        writer.now = _at(acts[0][0]).replace(second=0, microsecond=0)
        lines += ["", _clock(writer.now, UTC)]
    for act, came in acts:
        if passed := writer.passed(act):
            lines += ["", *passed]
        lines += ["", *writer.act(act, came)]
    return "\n".join(lines).rstrip() + "\n"


def _acts(entries: Sequence[Json]) -> Iterator[tuple[Json, list[Json]]]:
    """Each thing that a person did, or time did, with what came of it before the next; moves in a row are one."""
    act: Json | None = None
    came: list[Json] = []
    for by_bot, some in groupby(entries, key=lambda entry: entry["did"] in BY_BOT):
        if by_bot:
            came += some
            continue
        for entry in some:
            if act and act["did"] == entry["did"] == "moved" and not came:
                act = {**act, "until": entry["until"]}
                continue
            if act:
                yield act, came
            act, came = entry, []
    if act:
        yield act, came


@dataclass
class _Writer:
    zone: tzinfo
    reading: timedelta
    now: datetime = LONG_AGO  # by the clock of whoever plays it again
    last_word: datetime = LONG_AGO  # when the bot last said something

    def passed(self, act: Json) -> list[str]:
        """Time that went by with nobody moving the clock."""
        return self._until(_at(act)) if _at(act) - self.now > QUARTER + JUST_AFTER else []

    def act(self, act: Json, came: list[Json]) -> Iterator[str]:
        label = ""
        match act["did"]:
            case "said":
                early = _at(act).replace(microsecond=0) - self.last_word < self.reading
                self.now += TYPED_ON if early else TYPED
                yield f"{'>>' if early else '>'} {_indented(act['text'])}"
            case "pressed":
                self.now += TAPPED
                label = act["text"]
                yield f"* {label}"
            case "edited":
                self.now += TAPPED
                yield f"^ {_one_line(act['before'])} → {_one_line(act['text'])}"
            case "moved":
                if act["kind"] == "leap":
                    yield "# (the coach is away meanwhile)"
                yield from self._until(datetime.fromtimestamp(act["until"], UTC))
            case "blocked":
                yield f"# ({'blocks the bot' if act['on'] else 'unblocks the bot'})"
            case "sent":
                yield f"# (sends: {act['what']})"
        yield from self._answer(came, label, dated=act["did"] == "moved")
        if act["did"] == "moved":
            yield _clock(self.now, self.zone)

    def _until(self, at: datetime) -> list[str]:
        """Time passes up to the quarter of an hour that `at` is in, as whoever plays it again would arrive there."""
        until = at - (at - LONG_AGO) % QUARTER
        until += QUARTER if at - until > JUST_AFTER else timedelta()
        span = until - self.now
        if span < MINUTE:
            return []
        self.now = until
        return [f"~ {_spelled(span)}"]

    def _answer(self, came: list[Json], label: str, dated: bool) -> Iterator[str]:
        new = {entry["message"] for entry in came if entry["did"] == "told"}
        changes = [entry for entry in came if entry["did"] == "changed"]
        yield from _changes([change for change in changes if change["message"] not in new], label)
        left: dict[int, list[list[str]]] = {change["message"]: change["after"]["rows"] for change in changes}
        yield from (f"(notice: {entry['text']})" for entry in came if entry["did"] == "noted" and entry["text"])
        for entry in came:
            if entry["did"] != "told":
                continue
            self.last_word = _at(entry).replace(microsecond=0)
            if dated:
                yield _clock(_at(entry), self.zone)
            yield f"< {_indented(entry['text'])}".rstrip()
            if entry["attached"]:
                yield f"  {{{entry['attached']}}}"
            yield from _buttons(left[entry["message"]] if entry["message"] in left else entry["rows"])


def _changes(changes: list[Json], label: str) -> Iterator[str]:
    """What became of messages that stood there: a choice that the pressed button does not say, or other buttons."""
    by_message: dict[int, tuple[Json, Json]] = {}
    for change in changes:
        before, _ = by_message.get(change["message"], (change["before"], None))
        by_message[change["message"]] = before, change["after"]
    for _, (before, after) in sorted(by_message.items()):
        chosen = after["text"].removeprefix(before["text"]).strip()
        if after["text"] != before["text"] and chosen != f"✓ {label.removeprefix('✓ ')}":
            yield f"({chosen})"
        if after["rows"] and after["rows"] != before["rows"]:
            yield "(the buttons change)"
            yield from _buttons(after["rows"])


def _buttons(rows: list[list[str]]) -> Iterator[str]:
    return ("  " + " ".join(f"[{label}]" for label in row) for row in rows)


def _indented(text: str) -> str:
    first, *more = text.splitlines() or [""]
    return "\n".join([first.rstrip(), *(f"  {line}".rstrip() for line in more)])


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _spelled(span: timedelta) -> str:
    parts = []
    for name, length in UNITS.items():
        count, span = divmod(span, length)
        parts += [f"{count} {name}{'s' if count > 1 else ''}"] if count else []
    return " ".join(parts)


def _at(entry: Json) -> datetime:
    return datetime.fromtimestamp(entry["at"], UTC)


def _clock(at: datetime, zone: tzinfo) -> str:
    wall = at.astimezone(zone)
    return f"({wall:%A} {wall.day} {wall:%B %Y}, {wall.hour}:{wall:%M})"
