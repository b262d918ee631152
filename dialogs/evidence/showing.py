"""/evidence: what has been done so far, the latest first, with what was kept of it; files are sent back on a tap."""

from __future__ import annotations

from datetime import datetime

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Notice, Phrase, Rows, Tell, tell
from dialogs.engine.spoken import short, spoken
from dialogs.plan import DONE, Evidence, Goal, Step
from dialogs.showing.record import record_card

PAGE = 10
WORDS = 120  # characters of one piece in the list; all of it comes with a tap


def show_evidence(turn: Turn, skipped: int = 0) -> list[Command]:
    pieces = _pieces(turn)
    if not pieces:
        return [tell("evidence-none")]
    shown = pieces[skipped : skipped + PAGE]
    rows: Rows = tuple(row for _, piece in shown for row in _rows(turn, piece))
    if len(pieces) > skipped + PAGE:
        rows = (*rows, (Button(subject_data(f"{skipped + PAGE}", "earlier"), Phrase("evidence-list.earlier")),))
    args = {"pieces": [_line(turn, piece) for _, piece in shown], "count": len(pieces), "today": turn.today}
    return [Tell((Phrase("evidence-list", args),), rows)]


def earlier(turn: Turn, subject: str) -> list[Command]:
    return show_evidence(turn, int(subject) if subject.isdecimal() else 0)


def show_one(turn: Turn, subject: str) -> list[Command]:
    """All of one piece: its words, and its files as they were sent."""
    piece = turn.mentee.plan.rows.get(subject)
    if not isinstance(piece, Evidence):
        return [Notice(Phrase("engine-old-button"))]
    args = spoken({"title": _title(turn, piece), "words": piece.words})
    return [Tell((Phrase("evidence-one", args),), files=tuple((kind, id) for kind, id in piece.files))]


def show_record(turn: Turn, subject: str) -> list[Command]:
    """The card of a goal that has ended."""
    goal = turn.mentee.plan.goal(subject)
    if goal is None or goal.state != DONE:
        return [Notice(Phrase("engine-old-button"))]
    return [record_card(turn, goal)]


def _pieces(turn: Turn) -> list[tuple[datetime, Step | Goal | Evidence]]:
    """Steps that are done, goals that have ended, and what was kept of either, the latest first."""
    plan, zone = turn.mentee.plan, turn.mentee.tz
    found: list[tuple[datetime, Step | Goal | Evidence]] = []
    told = {piece.subject for piece in plan.evidence()}
    for step in plan.steps():
        if step.state == DONE and step.done_at and step.id not in told:
            found.append((step.done_at, step))
    for goal in plan.goals():
        if goal.state == DONE and goal.ended:
            found.append((datetime.combine(goal.ended, datetime.max.time(), zone), goal))
    found += [(piece.at, piece) for piece in plan.evidence() if piece.at]
    return sorted(found, key=lambda one: one[0], reverse=True)


def _line(turn: Turn, piece: Step | Goal | Evidence) -> Phrase:
    if isinstance(piece, Evidence):
        args = {"title": short(_title(turn, piece), WORDS), "words": short(piece.words, WORDS), "n": len(piece.files)}
        return Phrase("evidence-piece.kept", spoken(args))
    kind = "goal" if isinstance(piece, Goal) else "step"
    return Phrase(f"evidence-piece.{kind}", {"title": short(piece.title, WORDS)})


def _rows(turn: Turn, piece: Step | Goal | Evidence) -> Rows:
    if isinstance(piece, Goal):
        return ((Button(subject_data(piece.id, "record"), Phrase("evidence-list.record", {"title": piece.title})),),)
    if isinstance(piece, Evidence) and (piece.files or len(piece.words) > WORDS):
        title = Phrase("evidence-list.show", {"title": _title(turn, piece)})
        return ((Button(subject_data(piece.id, "shown"), title),),)
    return ()


def _title(turn: Turn, piece: Evidence) -> str:
    return getattr(turn.mentee.plan.rows.get(piece.subject), "title", "")
