"""What comes out of Exploration: up to three goals of what was named, and the list, kept (COACHING 4.4, 4.6)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from dialogs.engine.kinds import words
from dialogs.engine.questions import Choice, Question, Reading
from dialogs.engine.spoken import short
from dialogs.engine.values import Invalid, Used, Value
from dialogs.exploration.ideas import MINE, Item, items, left_out, off_already, to_rate
from dialogs.exploration.library import Suggestion, entry, like
from dialogs.exploration.suggesting import direction, passed
from dialogs.exploration.topics import topics_of
from dialogs.plan import CHOSEN, PARKED, Changes, Idea
from dialogs.understanding.fillers import trimmed
from dialogs.understanding.gist import whole
from dialogs.understanding.remarks import is_nervous

RATINGS = ("pull", "fit", "feasible")  # questions, and fields of an idea
CLOSER = {"usual-steps": "usual_steps", "risks": "risks", "to-find-out": "to_find_out"}
SERVES = ("step", "skill", "sure", "doors")
LINE = 60  # characters of an idea in the middle of a sentence


def chosen(used: Used) -> list[Item]:
    """What was chosen, as many as there is room for goals; a list of one needs no choice. Raises KeyError before."""
    return _all_chosen(used)[: used["room"]]


def _all_chosen(used: Used) -> list[Item]:
    listed = to_rate(used)
    if "chosen" not in used and nothing_to_choose(used):
        return listed if used["room"] else []
    by_key = {item.key: item for item in listed}
    picked = enumerate(used["chosen"], 1)
    return [by_key.get(key) or Item(f"own{number}", key, MINE) for number, key in picked]


def several(used: Used) -> bool:
    return "chosen" in used and len(chosen(used)) > 1


def in_order(used: Used) -> list[Item]:
    """The chosen ones, the one that is to be planned first before the others."""
    return sorted(chosen(used), key=lambda item: item.key != used.get("first"))


def first(used: Used) -> Item | None:
    return next(iter(in_order(used)), None)


def aim(used: Used) -> str:
    """The main goal, however rough; empty where it is still to be found."""
    return used["aspiration"] or direction(used)


def read_line(text: str, reading: Reading) -> Value:
    """How a goal serves another is told, not asked: "what if I don't want to study at all?" is a doubt."""
    if is_nervous(text):
        return Invalid("afraid")
    return Invalid("a-question") if text.rstrip(" .)").endswith("?") else trimmed(text.strip(), reading.language)


def serving(number: int, then: str) -> Question:
    """How the goal with this number serves the main goal: a line, or the id of one of the ready ones."""

    def title(used: Used) -> Used:
        return {"goal": short(in_order(used)[number].title, LINE), "aim": whole(aim(used)), "number": number + 1}

    return words(
        then,
        upto=300,
        read=read_line,
        choices=SERVES,
        by_number=True,
        skip_if=lambda used: not aim(used) or (number > 0 and not several(used)) or len(chosen(used)) <= number,
        rests_on=("chosen", "first"),
        skippable=True,
        speaks_of=title,
    )


def known(item: Item, language: str) -> Suggestion | None:
    """What the library has of it: it is from there, or says the same."""
    return entry(item.entry) or like(item.title, language)


def theme(item: Item, language: str) -> str:
    """COACHING 4.6: career, study, skill, other; by what the idea is like, else by its words."""
    if found := known(item, language):
        return found.theme
    about = topics_of(item.title, language)
    return "study" if "study" in about else "skill" if "skills" in about else "career"


def ideas(used: Used, frame: int) -> list[Idea]:
    """The list as rows of the plan, rated as far as it was."""
    decided = _all_chosen(used) if "chosen" in used or nothing_to_choose(used) else []
    picked = {item.key for item in decided}
    ownly = [item for item in decided if item.key.startswith("own")]
    return [_idea(used, item, frame, n, item.key in picked) for n, item in enumerate([*items(used), *ownly], 1)]


def to_compare(used: Used, frame: int) -> list[Idea]:
    """Those that there is a choice of: without what was tried and is over, unless it was chosen all the same."""
    over = {item.row or f"idea.{frame}.{item.key}" for item in left_out(used)}
    return [idea for idea in ideas(used, frame) if idea.id not in over or idea.state == "chosen"]


def _idea(used: Used, item: Item, frame: int, number: int, picked: bool) -> Idea:
    asked = item.key in {one.key for one in to_rate(used)}
    rated: dict[str, Any] = {name: item.key in used[name] for name in RATINGS if asked and used.get(name) is not None}
    row = item.row or f"idea.{frame}.{item.key}"
    found = known(item, used["language"])
    idea = Idea(row, number, item.title, item.whose, found.id if found else "", item.came_of, **rated)
    return replace(idea, state="chosen" if picked else "kept")


def effect(frame: int, about: str, used: Used) -> Changes:
    rows: dict[str, dict[str, Value]] = {}
    for idea in ideas(used, frame):
        fields = {name: value for name, value in vars(idea).items() if name != "id"}
        if idea.id in {row for row, *_ in used["earlier"]}:  # named in an earlier talk, rated anew
            fields = {name: fields[name] for name in (*RATINGS, "state") if fields[name] is not None}
        rows[idea.id] = fields
    for item in passed(used):
        told = {"title": item.title, "whose": item.whose, "entry": item.entry, "state": "passed"}
        rows.setdefault(f"idea.{frame}.{item.key}", told)
    rows |= {row: {"state": "passed"} for row, *_ in used["earlier"] if row in off_already(used)}
    main = first(used)
    if main:
        row = main.row or f"idea.{frame}.{main.key}"
        rows[row] |= {field: used.get(name) or "" for name, field in CLOSER.items()}
    waits = used.get("not-yet") or {}
    told_aim = {"aspiration": direction(used)} if direction(used) else {}
    return {**rows, **_goals(used, frame), "mentee": {"ask_again": waits.get("on"), **told_aim}}


def _goals(used: Used, frame: int) -> dict[str, dict[str, Value]]:
    main, language = first(used), used["language"]
    if main and used.get("small"):
        row = main.row or f"idea.{frame}.{main.key}"
        goal = {"title": used["small"], "idea": row, "theme": theme(main, language), "state": CHOSEN}
        return {f"goal.{frame}.small": goal}
    goals: dict[str, dict[str, Value]] = {}
    serves = [used.get(name) or "" for name in ("serves", "serves-second", "serves-third")]
    for item, line in zip(in_order(used), serves, strict=False):
        goals[goal_id(frame, item)] = {
            "title": item.title,
            "idea": item.row or f"idea.{frame}.{item.key}",
            "serves": line,
            "theme": theme(item, language),
            "state": CHOSEN,
        }
    if main:
        goals[goal_id(frame, main)] |= {"importance": used["importance"], "confidence": used["confidence"]}
    for item in _all_chosen(used)[used["room"] :]:  # a fourth is kindly parked
        parked = {"title": item.title, "idea": item.row or f"idea.{frame}.{item.key}", "theme": theme(item, language)}
        goals[goal_id(frame, item)] = {**parked, "state": PARKED}
    return goals


def goal_id(frame: int, item: Item) -> str:
    """Of the goal that an idea became; one that was kept in an earlier talk says in which."""
    return f"goal.{frame}.{item.row.removeprefix('idea.').replace('.', '-') or item.key}"


def parked(used: Used) -> list[str]:
    """Chosen beyond the three (COACHING 4.6)."""
    return [item.title for item in _all_chosen(used)[used["room"] :]]


def to_choose(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(item.key, item.title) for item in to_rate(used))


def which_first(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(item.key, item.title) for item in chosen(used))


def nothing_to_choose(used: Used) -> bool:
    return used["room"] == 0 or len(to_rate(used)) < 2
