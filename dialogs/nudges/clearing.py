"""Buttons that are taken off what was said when their subject is over, so that the chat reads well when scrolled back.

Over is what is done, dropped or removed, what belongs to a goal that has ended, a check-in that was held, a talk that
was gone on with. What only rests keeps its buttons.
"""

from __future__ import annotations

from collections.abc import Collection

from dialogs.engine.events import Clear
from dialogs.mentee import Mentee
from dialogs.nudges.checkins import CHECKIN, MISSED, OFFER
from dialogs.plan import DONE, DROPPED, Goal, Milestone, Step

LASTING = frozenset({"undo", "unkept", "evidence", "record"})  # of use after the end


def running(mentee: Mentee) -> list[str]:
    """What has buttons in the chat, or may have. A question about missed check-ins stays good, whatever is said."""
    rows = [id for id, row in mentee.plan.rows.items() if isinstance(row, Step | Milestone | Goal)]
    others = [id for id in mentee.told if id not in mentee.plan.rows and id not in (MISSED, OFFER)]
    told = [id for id in others if mentee.told[id] != mentee.since.get(id)]
    return [*(id for id in rows if not _over(mentee, id)), *told]


def clear(mentee: Mentee, before: Collection[str], checked: object) -> list[Clear]:
    """After a turn: of what was `running` before it, what is over; and the check-in, when another has been held."""
    held = [CHECKIN, MISSED] if mentee.checked != checked else []
    return [Clear(id, LASTING) for id in [*(id for id in before if _over(mentee, id)), *held]]


def _over(mentee: Mentee, subject: str) -> bool:
    plan = mentee.plan
    row = plan.rows.get(subject)
    if not isinstance(row, Step | Milestone | Goal):
        return row is not None or subject not in mentee.told
    above = plan.goal(row.goal) if isinstance(row, Step | Milestone) else None
    return row.state in (DONE, DROPPED) or (above is not None and above.state in (DONE, DROPPED))
