"""A few suggestions at a time (COACHING 4.2), as a round of Exploration: what is kept, then the list and "more?"."""

from __future__ import annotations

from dataclasses import replace

from dialogs.engine.events import Phrase
from dialogs.engine.kinds import many, words
from dialogs.engine.questions import END, Choice, Dialog, Reading
from dialogs.engine.spoken import short
from dialogs.engine.values import Invalid, Used, Value
from dialogs.exploration.asking import asks_for_some, more_wished
from dialogs.exploration.choosing import AT_ONCE, Seeker, suggest
from dialogs.exploration.ideas import Item, items, off_this, off_tried, read_more, rounds_of, suggested
from dialogs.exploration.library import entry, library
from dialogs.exploration.lines import ideas_written
from dialogs.exploration.removing import no_idea
from dialogs.exploration.topics import topics_of
from dialogs.understanding.text import words as words_of
from dialogs.understanding.yesno import is_no, is_yes

MOST_ROUNDS = 5
LINE = 120  # characters of an idea in the numbered list
ASPECTS = {"work": ["work"], "place": ["place"], "unknown": ["work", "place"]}  # what is open, and what is looked at
ALL = frozenset(("all", "both", "everything", "todo", "ambos", "ambas", "dos"))
SHORT = 4  # words: no more tell of a direction


def read_open(text: str, reading: Reading) -> Value:
    """What is most open; or, in more words, the direction that they see."""
    said = words_of(text)
    if text in ASPECTS or len(said) > SHORT:
        return text.strip()
    named = [id for id in ("work", "place") if set(words_of(reading.labels[id])[-1:]) & set(said)]
    if len(named) == 2 or ALL & set(said) or is_yes(text, reading.language) or is_no(text, reading.language):
        return "unknown"
    return named[0] if named else text.strip()


def aspects(used: Used) -> list[str]:
    """What is still to be chosen, in the order in which it is looked at; the kind of work and the kind of place apart
    (REQUIREMENTS 3.17). One empty one where the direction is known."""
    return ASPECTS.get(str(used.get("open")), [""])


def offered(used: Used) -> list[list[str]]:
    """The suggestions of every round so far and of the open one; none in a round that they were not wanted in."""
    rounds = rounds_of(used)
    aim = direction(used)
    inside = "suggestions" not in used and "kept" not in used
    seeker = Seeker(
        used["situation"],
        tuple(dict.fromkeys([*used["towards"], *(topics_of(aim, used["language"]) if aim else ())])),
        tuple(used["against"]),
        tuple(used["leans"]),
    )
    found: list[list[str]] = []
    for number in range(len(rounds) + inside):
        if not wanted(used, rounds[:number]):
            found.append([])
            continue
        had = {*used["had"], *(id for few in found for id in few), *(id for _, _, id in used["tried"]["ideas"])}
        kept = [id for done in rounds[:number] for id in done.get("kept") or () if entry(id)]
        turns = sum(map(bool, found))
        looked_at = aspects(used)
        few = suggest(seeker, had, kept, looked_at[min(turns, len(looked_at) - 1)])
        if turns >= len(looked_at) and len(few) < AT_ONCE:  # what helps to choose is told: then whatever fits
            few += suggest(seeker, {*had, *few}, kept, count=AT_ONCE - len(few))
        found.append(few)
    return found


def wanted(used: Used, before: list[Used]) -> bool:
    """Whether suggestions are wanted in the round after these: permission first, and "no" is taken (COACHING 1.4)."""
    if not before:
        return bool(used["may-i"] == "yes")
    return bool(before[-1].get("more", "more") == "more")


def goes_on_by_itself(used: Used) -> bool:
    """The kinds of work were shown, and the kinds of place come next: "more?" is asked after these."""
    return used["may-i"] == "yes" and int(used["round"]) < len(aspects(used))


def settled(rounds: list[Used], used: Used) -> bool:
    if not rounds:
        return False
    last = rounds[-1].get("more", "")
    if not last:
        return len(rounds) >= len(aspects(used))
    again = last == "more" or (isinstance(last, dict) and "without" in last)
    return not again or len(rounds) >= MOST_ROUNDS


def direction(used: Used) -> str:
    """Where it should lead, if that was told only here, in words."""
    said = used.get("open") or ""
    return "" if said in ASPECTS else str(said)


def passed(used: Used) -> list[Item]:
    """Suggestions that were shown and not kept."""
    kept = {item.entry for item in items(used)}
    shown = [(number, id) for number, few in enumerate(offered(used), 1) for id in few]
    return [suggested(library()[id], number, used["language"]) for number, id in shown if id not in kept]


def _to_tick(used: Used) -> tuple[Choice, ...]:
    shown = offered(used)[int(used["round"]) - 1]
    return tuple(Choice(id, library()[id].said(used["language"]).text) for id in shown)


def _ways_on(used: Used) -> tuple[Choice, ...]:
    """More of the coach's, as long as there are some."""
    then = {name: value for name, value in used.items() if name != "kept"}
    then["rounds"] = [*used["rounds"], {"kept": used.get("kept") or [], "more": "more"}]
    more = int(used["round"]) < MOST_ROUNDS and bool(offered(then)[-1])
    return (*((Choice("more"),) if more else ()), Choice("enough"))


def numbered(used: Used) -> dict[int, Phrase]:
    """The list as it is shown, each idea with whose it is."""
    told = [
        Phrase("exploration-idea", {"title": short(it.title, LINE), "whose": it.whose, "tried": bool(it.tried)})
        for it in items(used)
    ]
    return dict(enumerate(told, 1))


def _few_spoken(used: Used) -> Used:
    before = [few for few in offered(used)[: int(used["round"]) - 1] if few]
    looked_at = aspects(used)
    like = any(done.get("kept") for done in used["rounds"])
    more = "like" if like else "other"
    aspect = looked_at[len(before)] if len(before) < len(looked_at) else ""
    return {"aspect": aspect or (more if before else "first"), "second": bool(before)}


def _list_spoken(used: Used) -> Used:
    return {"list": numbered(used), "count": len(items(used)), "shown": any(offered(used))}


_KEPT = many(
    "more",
    _to_tick,
    own=True,
    means=more_wished,
    corrects=off_tried,
    skip_if=lambda used: not wanted(used, used["rounds"]),
    speaks_of=_few_spoken,
)


def read_kept(text: str, reading: Reading) -> Value:
    if asks_for_some(text):  # "none of those, any others?": the list, where more is a tap away
        return []
    why = no_idea(text)
    return Invalid(why) if why else _KEPT.read(ideas_written(text), reading)


SUGGESTIONS = Dialog(
    "suggestions",
    {
        "kept": replace(_KEPT, read=read_kept),
        "more": words(
            END,
            read=read_more,
            choices=_ways_on,
            means=more_wished,
            corrects=off_this,
            skip_if=goes_on_by_itself,
            rests_on=("kept",),
            speaks_of=_list_spoken,
        ),
    },
)
