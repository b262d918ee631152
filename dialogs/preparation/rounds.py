"""What the rounds of steps come to: which of them count, on which days they are, how they read (COACHING 5.10)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date as Date
from datetime import timedelta

from dialogs.engine.values import Used
from dialogs.understanding.text import of_language

COUNT = 3  # of the quick plan; of the full way it is the usual number
MOST = 7
LONGEST = 300  # characters of one
ENOUGH, UNDATED, DROP, MORE = "enough", "undated", "drop", "more"
LAST = 9  # rounds, when each so far was left out again
OFTEN = {  # each rhythm as it is read again
    "en": {
        "weekdays": "every weekday",
        "daily": "every day",
        "weekly": "every week",
        "fortnightly": "every two weeks",
        "monthly": "every month",
    },
    "es": {
        "weekdays": "cada día laborable",
        "daily": "cada día",
        "weekly": "cada semana",
        "fortnightly": "cada dos semanas",
        "monthly": "cada mes",
    },
}
SOON = 14  # days to the next step, at most, where the mentee named none


def enough(steps: list[Used], used: Used) -> bool:
    """Three in the quick plan; else when they say so, or at seven. A round that progress only guesses at, unlike one
    that is done, knows its number: three are guessed."""
    if len(steps) >= LAST:
        return True
    if used.get("quick"):
        return len(steps) >= COUNT and ("what" not in steps[-1] or bool(live(steps)))
    if steps and ("round" in steps[-1] or "what" not in steps[-1]):
        return len(steps) > COUNT
    return bool(live(steps)) and (len(live(steps)) >= MOST or steps[-1]["what"] == ENOUGH)


def live(steps: Sequence[Used]) -> list[Used]:
    return [step for step in steps if is_live(step)]


def is_live(step: Used) -> bool:
    """Whether it is a step: neither "that's all" nor left out again."""
    return bool(step["what"] != ENOUGH and step.get("edit") != DROP)


def own_day(step: Used) -> Date | None:
    """The day that was said for it."""
    when = step.get("when") or step["what"]["when"]
    when = when["on"] if isinstance(when, dict) else when
    return when if isinstance(when, Date) else None


def rhythm(step: Used) -> str:
    """How often, where it repeats: as it was said with the step, or with its day."""
    when = step.get("when")
    later = str(when.get("repeats") or "") if isinstance(when, dict) else ""
    return later or str(step["what"].get("repeats") or "")


def likely(step: Used, when: Date | None) -> bool:
    """Whether it is one of the days that its words can mean: "next Friday"."""
    return when in step["what"].get("days", ())


def wording(step: Used, when: Date | None) -> str:
    """The step in the first person, with what was said beside its day; once it has one of the days that its words can
    mean, without these words."""
    what, said = step["what"], step.get("when")
    around = what.get("around")
    meant = likely(step, when) or (when and around and around[0] <= when <= around[1])
    whole = str(what["undated"] if meant and what.get("undated") else what["text"])
    return f"{whole}, {said['beside']}" if isinstance(said, dict) and said["beside"] else whole


def dates(steps: Sequence[Used], by: Date) -> list[Date]:
    """Of steps that all get one, those left out again among them. Those without a date of their own come between their
    neighbours, soon rather than late; there they stay, whatever becomes of the others since."""
    own = [step["what"]["when"] for step in steps]
    found: list[Date] = []
    for number, day in enumerate(own):
        before = found[-1] if found else steps[0]["what"]["written"]
        after = min([d for d in own[number:] if d and d > before] or [max(by, before)])
        gap = (after - before).days // (len(own) - number + 1)
        likely: Date | None = steps[number]["what"]["likely"]
        found.append(day or likely or before + timedelta(days=max(1, min(gap, SOON))))
    return [own_day(step) or day for step, day in zip(steps, found, strict=True)]


def room(used: Used) -> int:
    """How many steps there can still be, this one among them."""
    if used.get("quick"):
        return COUNT + 1 - int(used["round"])
    return MOST - len(live(used.get("rounds", ())))


def again_on_its_day(said: str, step: Used, language: str) -> str:
    """Other words for a step, with the rhythm and the day that it has, as they are read again."""
    day, often = own_day(step), of_language(OFTEN, language).get(rhythm(step), "")
    return ", ".join(part for part in (said.rstrip(" .,;"), often, day.isoformat() if day else "") if part)
