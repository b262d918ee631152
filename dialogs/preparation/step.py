"""One action step, as a round of Preparation: what, when, and on request why, with whom, how it will show (5.10, 5.12).

"That's all" ends the rounds. A step with no date is an intention, not yet a step (REQUIREMENTS 2.12).
"""

from __future__ import annotations

from dialogs.awareness.lists import named
from dialogs.engine.kinds import choice, date, words
from dialogs.engine.questions import END, Choice, Dialog
from dialogs.engine.values import Used
from dialogs.preparation.correcting import read_earlier, read_other_words
from dialogs.preparation.rounds import DROP, ENOUGH, LONGEST, MORE, UNDATED, live, own_day, rhythm, wording
from dialogs.preparation.said_steps import (
    day_and_next,
    each_step,
    may_end,
    more_of_the_last,
    more_of_this,
    on_its_day,
    read_step,
    read_when,
)
from dialogs.understanding.wording import bare


def ended(used: Used) -> bool:
    return bool(used["what"] == ENOUGH)


def dated(used: Used) -> bool:
    """In the quick plan a step without a date gets one proposed, which is confirmed with the others."""
    return bool(used.get("quick")) or used["what"] == ENOUGH or bool(used["what"]["when"])


def likely_days(used: Used) -> tuple[Choice, ...]:
    """ "Next sunday" can be two: offered where the day is asked."""
    return (*(Choice(day.isoformat(), day) for day in used["what"].get("days", ())), Choice(UNDATED))


def not_detailed(used: Used) -> bool:
    return used.get("edit") != MORE


def ready_steps(used: Used) -> tuple[Choice, ...]:
    """For the first one the small step that is known for such a goal; after it, an end."""
    first = used.get("first-step")
    if used["round"] == 1 and first:
        return (Choice("suggested", first, says=first),)
    return (Choice(ENOUGH),) if may_end(used) else ()


def what_spoken(used: Used) -> Used:
    """What was just agreed comes back; before the first step, what is still needed for the goal; before the second, a
    strength that they told of (COACHING 3.8)."""
    before = live(used.get("rounds", ()))
    day = own_day(before[-1]) if before else None
    needed, strength = used.get("needed"), used.get("strength")
    return {
        "strength": named("strengths", strength) if strength else "",
        "quick": bool(used.get("quick")),
        "before": bare(wording(before[-1], day), used.get("language") or "en") if before else "",
        "dated": day is not None,
        "date": day or "",
        "repeats": (rhythm(before[-1]) if before else "") or "no",
        "count": len(before) + 1,
        "still": needed if needed and needed != "nothing" else "",
        "lift": used.get("lift") or "",
    }


STEP = Dialog(
    "step",
    {
        "what": words(
            ((END, ended), ("when", None)),
            upto=LONGEST,
            read=read_step,
            choices=ready_steps,
            speaks_of=what_spoken,
            completes=more_of_the_last,
            corrects=read_earlier,
            parts=each_step,
            again=on_its_day,
        ),
        "when": date(
            "edit",
            skip_if=dated,
            rests_on=("what",),
            choices=likely_days,
            read=read_when,
            completes=more_of_this,
            corrects=read_earlier,
            parts=day_and_next,
        ),
        "edit": choice(
            "why",
            (MORE, DROP),
            reopens={"reword": "what", "redate": "when"},
            offered=True,
            rests_on=("what",),
            corrects=read_other_words,
        ),
        "why": words("people", upto=300, skip_if=not_detailed, skippable=True, rests_on=("edit",)),
        "people": words("measure", upto=200, skip_if=not_detailed, skippable=True, rests_on=("edit",)),
        "measure": words(END, upto=300, skip_if=not_detailed, skippable=True, rests_on=("edit",)),
    },
    gone=lambda used: used.get("edit") == DROP,
)
