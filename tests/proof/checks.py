"""What must hold after any number of kills (DESIGN "What it must hold"), each breach as one line for people."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from tests.proof.killing import STRAIGHT, Outcome

Json = dict[str, Any]

# Ids and instants differ from person to person, and so does the number in their words.
OWN = {"id", "chat", "at", "message_id", "touched", "clock", "written"}  # the last: the day, at midnight
COUNTED = re.compile(r"\b1\d{9}\b")  # askings and frames are counted on from the second of the consent
WRITTEN = re.compile(r"p[a-j]{3}(?=q[a-j]{2})")
LEFT = re.compile(r"\b(frame\.\d+\.)(\d{12})\b")  # a conversation left, as a subject: when it was
MOMENT = re.compile(r"(\d{4}-\d\d-\d\dT)?\d\d:\d\d(:\d\d)?(\.\d+)?(\+\d\d:\d\d)?")


def breaches(outcome: Outcome) -> list[str]:
    return [
        *(f"not led on: {stuck}" for stuck in outcome.stuck),
        *(f"not dealt with: inbox row {key}" for key in outcome.undone),
        *_answers(outcome),
        *_data(outcome),
        *messages(outcome),
        *faults(outcome),
    ]


def faults(outcome: Outcome) -> Iterator[str]:
    for line in outcome.log.splitlines():
        if '"level": "error"' in line:
            yield f"a fault was logged: {line[:300]}"


def _answers(outcome: Outcome) -> Iterator[str]:
    """Each word is there as it was sent, once."""
    for person in outcome.people:
        kept = texts(outcome.kept[person.number])
        if kept != person.said:
            yield f"person {person.number} said {person.said}, and kept is {kept}"


def _data(outcome: Outcome) -> Iterator[str]:
    """Each answer where it belongs, no question skipped or put twice, one plan: all is as after a straight talk."""
    for person in outcome.people[STRAIGHT:]:
        straight, own = plain(outcome.kept[person.number % STRAIGHT]), plain(outcome.kept[person.number])
        for part in straight:
            if own.get(part) != straight[part]:
                yield f"person {person.number}: {part} differ: {difference(straight[part], own.get(part))}"


def messages(outcome: Outcome) -> Iterator[str]:
    """Each once, and once more at most for each kill that it was being sent at."""
    chances = Counter(row for kill in outcome.kills for row in kill.sending)
    known = set()
    for row in outcome.rows:
        if row.sign is None:
            continue
        known.add(row.sign)
        copies = outcome.sent[row.sign]
        if row.state == "sent" and not copies:
            yield f"outbox row {row.id}: noted as sent and never seen"
        if row.state not in ("sent", "withdrawn"):
            yield f"outbox row {row.id}: is {row.state}, {copies} copies"
        if copies > 1 + chances[row.id]:
            yield f"outbox row {row.id}: {copies} copies, under way at {chances[row.id]} kills"
    yield from (f"nobody decided to send {sign}" for sign in outcome.sent if sign not in known)


def texts(kept: Json) -> list[str]:
    """The words of all answers that are kept, in the order of their sending."""
    answers = [answer for frame in kept.get("conversations", ()) for answer in frame["answers"].values()]
    messages = [message for answer in answers for message in answer["messages"]]
    return [message["text"] for message in sorted(messages, key=lambda message: int(message["id"]))]


def copies(outcome: Outcome) -> int:
    return sum(number - 1 for number in outcome.sent.values() if number > 1)


def plain(kept: Json) -> Json:
    """What is kept about a person, without what is theirs alone. How it was sent is looked at elsewhere."""
    parts = {name: part for name, part in kept.items() if name != "messages"}
    parts["questions"] = [[one[name] for name in ("number", "frame", "path")] for one in kept.get("questions", ())]
    written = json.dumps(_bare(parts))
    stamps = sorted({stamp for _, stamp in LEFT.findall(written)})
    written = LEFT.sub(lambda left: f"{left[1]}{stamps.index(left[2])}", written)
    first = min(map(int, COUNTED.findall(written)), default=0)
    bare: Json = json.loads(COUNTED.sub(lambda number: str(int(number[0]) - first), written))
    return bare


def difference(wanted: Any, had: Any) -> str:
    """The first lines that differ."""
    one, other = (json.dumps(part, indent=0, sort_keys=True).splitlines() for part in (wanted, had))
    lost, new = list((Counter(one) - Counter(other)).elements()), list((Counter(other) - Counter(one)).elements())
    return f"without {lost[:6]}, with {new[:6]}"


def _bare(part: Any) -> Any:
    if isinstance(part, dict):
        return {name: _bare(value) for name, value in part.items() if not _own(part, name)}
    if isinstance(part, list):
        return [_bare(one) for one in part]
    return MOMENT.sub("…", WRITTEN.sub("p…", part)) if isinstance(part, str) else part


def _own(part: Json, name: str) -> bool:
    """The ids of frames and of the plan's rows are the same for everyone."""
    return name in OWN and (name != "id" or "chat" in part or "text" in part)
