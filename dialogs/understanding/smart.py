"""What a goal already holds of S, M, A, R, T, read by simple rules (COACHING 5.1 to 5.6). Judges words, not worth."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.fields import field_spans
from dialogs.understanding.phone import Word
from dialogs.understanding.phrases import Phrases
from dialogs.understanding.smart_goals import clauses, count_goals, is_verb, rests_on_means
from dialogs.understanding.smart_tables import Table, table
from dialogs.understanding.text import clean

_ANY_DAY = date(2000, 1, 1)  # whether there is a date does not hang on today; from here all are ahead
_ENOUGH = 2  # words that say something, for a goal to be specific

Whose = Literal["will", "hope", "other"]


@dataclass(frozen=True)
class GoalReading:
    """True where the words show it; False is "not said", never "not so".

    `owned`: the mentee is the one who acts; `whose`: that they "will", that they "hope" to, or that it is the wish of
    an "other" (COACHING 1.2). `outcome`: it hangs on others ("get the job", 5.3). `vague`: the words, as typed, that
    ask to be narrowed (5.2). `goals`: how many goals the text names, 0 for none.
    """

    specific: bool
    measurable: bool
    achievable: bool
    realistic: bool
    timebound: bool
    owned: bool
    whose: Whose
    outcome: bool
    vague: tuple[str, ...]
    goals: int


def read_goal(text: str, language: str) -> GoalReading:
    """Reads the first 1,000 characters of a goal."""
    signs = table(language)
    typed = clean(text)
    deadline = read_deadline(typed, _ANY_DAY, language)
    dated = bool(deadline.date or deadline.offers)
    words = _marked(signs.ear.words(deadline.rest if dated else typed), signs)
    said = [word.said for word in words]
    endless = bool(deadline.repeats) and not signs.until & {word.said for word in signs.ear.words(typed)}
    bounded = bool(signs.periods.found(said))
    main = clauses(words, signs)
    whose = _whose(said, signs)
    content = [word for word in said if word[0].isalnum()]
    return GoalReading(
        specific=_specific(main, signs, language),
        measurable=_measurable(main, signs),
        achievable=bool(signs.means.found(said) or signs.effort.found(said)) or rests_on_means(words, signs),
        realistic=bool(signs.effort.found(said)),
        timebound=bounded or (dated and not endless),
        owned=bool(content) and whose != "other",
        whose=whose,
        outcome=_outcome(main, signs),
        vague=_vague(main, signs),
        goals=count_goals(main, signs) if content else 0,
    )


def _marked(words: list[Word], signs: Table) -> list[Word]:
    """Names in the middle of a sentence are marked: "priya@"."""
    shouting = sum(word.capital for word in words) > len(words) / 2
    marked: list[Word] = []
    for at, word in enumerate(words):
        begins = at == 0 or words[at - 1].said == "."
        name = word.capital and not begins and not shouting and word.said not in signs.generic
        name = name and (word.said not in signs.known or word.said in signs.clear)
        marked.append(Word(f"{word.said}@", word.typed) if name else word)
    return marked


def _whose(said: list[str], signs: Table) -> Whose:
    """What is said first decides; a wish at the end takes a plain verb at the beginning back."""
    firsts = {
        "other": min((start for start, _ in signs.other.found(said)), default=len(said)),
        "hope": min((start for start, _ in signs.hope.found(said)), default=len(said)),
        "will": min((start for start, _ in signs.will.found(said)), default=len(said)),
    }
    starts = said and said[0] in signs.starts
    if signs.hope_last.found([*said, "."]):
        return "hope"
    first = min(firsts, key=lambda kind: firsts[kind])
    if firsts[first] == len(said) or (starts and firsts[first] > 0):
        return "will"
    return "other" if first == "other" else "hope" if first == "hope" else "will"


def _specific(main: list[list[Word]], signs: Table, language: str) -> bool:
    """Names, fields and words that say something; after "improve" and the like, more of them are needed."""
    weight = 0
    for clause in main:
        said = [word.said for word in clause]
        fields = {
            start for start, end in field_spans(said, language) if end - start > 1 or said[start] not in signs.generic
        }
        for at, word in enumerate(said):
            unit = word[0].isdigit() and (word.endswith("%") or signs.units & {*said[at + 1 : at + 2]})
            level = word[0].isalpha() and word[-1].isdigit()  # "b2"
            if level or word.endswith("@") or word in signs.clear or unit or at in fields:
                weight += _ENOUGH
            else:
                weight += word.isalpha() and len(word) > 2 and word not in signs.generic and not is_verb(word, signs)
    vague = any(word.said in signs.vague_verbs for clause in main for word in clause)
    return weight > _ENOUGH if vague else weight >= _ENOUGH


def _measurable(main: list[list[Word]], signs: Table) -> bool:
    left = [_without(clause, signs.not_measures) for clause in main]
    return any(signs.done_when.found(clause) or signs.numbers.found(clause) for clause in left)


def _outcome(main: list[list[Word]], signs: Table) -> bool:
    return any(signs.outcome.found(_without(clause, signs.not_outcome)) for clause in main)


def _without(clause: list[Word], taken_out: Phrases) -> list[str]:
    left = [word.said for word in clause]
    for start, end in taken_out.found(left):
        left[start:end] = ["."] * (end - start)
    return left


def _vague(main: list[list[Word]], signs: Table) -> tuple[str, ...]:
    """As typed; the words that are vague only by themselves, where no plainer ones are there."""
    for phrases in (signs.vague, signs.vague_alone):
        found = [
            " ".join(dict.fromkeys(word.typed for word in clause[start:end]))
            for clause in main
            for start, end in phrases.found([word.said for word in clause])
        ]
        if found:
            return tuple(dict.fromkeys(found))
    return ()
