"""What a goal already holds of S, M, A, R, T, read by simple rules (COACHING 5.1 to 5.6). Judges words, not worth."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from dialogs.understanding.deadlines import Deadline, read_deadline
from dialogs.understanding.phone import Word
from dialogs.understanding.phrases import Phrases
from dialogs.understanding.smart_goals import Parted, begins_plainly, clauses, every_clause, rests_on_means
from dialogs.understanding.smart_outcome import at_one_moment, finishes, in_others_hands, parts, without
from dialogs.understanding.smart_seams import Seam, count_goals, seams
from dialogs.understanding.smart_specific import is_specific
from dialogs.understanding.smart_tables import Table, table
from dialogs.understanding.text import clean, fold

_ANY_DAY = date(2000, 1, 1)  # whether there is a date does not hang on today; from here all are ahead
_TITLE = re.compile(r"\b([DM]rs?|Ms|Prof|Dra|Sra?|St)\.")  # its stop ends no sentence
_NEAR = 2  # words before another, in which a "no" takes it back
_COMMA = Word(",", ",")
_SHOUTING = 0.8  # of the words with capitals: they mark no names then

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


def read_goal(text: str, language: str, deadline: Deadline | None = None) -> GoalReading:
    """Reads the first 1,000 characters of a goal. `deadline`: what `read_deadline` makes of it, if that is known."""
    signs = table(language)
    heard = _heard(text, signs, deadline)
    main, said, every = heard.main, [word.said for word in heard.words], heard.every
    whole = [word.said for word in every] or said  # "an hour every night" is a date, too
    endless = heard.repeats and not signs.until & set(whole)
    whose = _whose(said, signs)
    split = [part for clause in main for part in parts([word.said for word in clause], signs)]
    others = in_others_hands(split, signs)
    vague = _vague(main, signs)
    content = [word for word in said if word[0].isalnum()]
    return GoalReading(
        specific=is_specific(main, says_little(vague, signs), signs),
        measurable=_measurable(main, split, signs) or any(at_one_moment(part, signs) for part in others),
        achievable=_possible(whole, signs) or rests_on_means(every or heard.words, signs),
        realistic=signs.effort.holds(whole),
        timebound=(heard.dated and not endless) or signs.periods.holds(said),
        owned=bool(content) and whose != "other",
        whose=whose,
        outcome=bool(others),
        vague=vague,
        goals=count_goals(_all_of_it(heard, signs), signs) if content else 0,
    )


@dataclass(frozen=True)
class _Heard:
    """`every`: all words, where there is a date in them; `words`: those without it; `parted`: the clauses of these
    that say the goal."""

    every: list[Word]
    words: list[Word]
    parted: list[Parted]
    dated: bool
    repeats: bool

    @property
    def main(self) -> list[list[Word]]:
        return [clause for _, clause in self.parted]


def _heard(text: str, signs: Table, deadline: Deadline | None = None) -> _Heard:
    typed = _plain(clean(text), signs)
    deadline = deadline or read_deadline(typed, _ANY_DAY, signs.language)
    every: list[Word] = []
    if deadline.date or deadline.offers or deadline.past:
        every = signs.ear.words(typed)
        goal = " ".join(word.typed for _, clause in clauses(every, signs) for word in (*clause, _COMMA))
        if len(goal.split()) < len(every):  # "…, I have Saturday free" is no deadline
            deadline = read_deadline(goal, _ANY_DAY, signs.language)
    dated = bool(deadline.date or deadline.offers or deadline.past)
    words = _marked(signs.ear.words(_plain(deadline.rest, signs) if dated else typed), signs)
    return _Heard(every, words, clauses(words, signs), dated, bool(deadline.repeats))


def _plain(typed: str, signs: Table) -> str:
    """Without the stop of a title, and with its "and" in letters."""
    lower = typed.lower()
    if any(mark in lower for mark in signs.joint_marks):
        typed = signs.joints.sub(f" {signs.added} ", typed)
    typed = _TITLE.sub(r"\1", typed) if "." in typed else typed
    return typed.replace(" & ", f" {signs.conjunction} ")


def goal_of(text: str, language: str) -> tuple[list[list[Word]], tuple[str, ...]]:
    """The clauses that say the goal, without its date, and the vague words in them."""
    signs = table(language)
    main = _heard(text, signs).main
    return main, _vague(main, signs)


def seams_of(text: str, language: str) -> list[Seam]:
    """Where a goal may be two."""
    signs = table(language)
    return seams(_all_of_it(_heard(text, signs), signs), signs)


def _all_of_it(heard: _Heard, signs: Table) -> list[Parted]:
    """Every clause, as they stand before a date is taken out of them."""
    if _stops(heard.every) > _stops(heard.words):  # "by 1 dec. Apply …": the stop went with the date
        return every_clause(_marked(heard.every, signs))
    return every_clause(heard.words)


def says_little(vague: tuple[str, ...], signs: Table) -> bool:
    """Whether any of the vague words says more than when: "soon" and "one day" leave a goal as specific as it is."""
    return any(fold(word).replace(" ", "_") not in signs.sometime for word in vague)


def _possible(said: list[str], signs: Table) -> bool:
    """Means, time or help; not "I don't have the money", nor "cut it down to an hour a day"."""
    found = [*signs.means.found(said), *signs.effort.found(said)]
    return any(
        not signs.negations & set(said[max(0, start - _NEAR) : start])
        and not signs.amounts & set(said[start - 1 : start])
        for start, _ in found
    )


def _stops(words: list[Word]) -> int:
    """Of those inside."""
    return sum(word.said == "." for word in words[:-1])


def _marked(words: list[Word], signs: Table) -> list[Word]:
    """Names in the middle of a sentence are marked: "priya@"; so are two words of the table that stand together with
    capitals ("Teach First")."""
    loud = [word.capital and (at == 0 or words[at - 1].said != ".") for at, word in enumerate(words)]
    if sum(loud) > len(words) * _SHOUTING:
        return words
    marked: list[Word] = []
    for at, word in enumerate(words):
        name = loud[at] and at > 0 and word.said not in signs.no_names
        if name and word.said not in signs.clear and (word.said in signs.known or word.said in signs.generic):
            name = (at > 1 and loud[at - 1]) or (at + 1 < len(words) and loud[at + 1])
        marked.append(Word(f"{word.said}@", word.typed) if name else word)
    return marked


def _whose(said: list[str], signs: Table) -> Whose:
    """What is said first decides; a wish at the end takes a plain verb at the beginning back."""
    plain = said and (said[0] in signs.starts or begins_plainly(said[0], signs))
    said = [".", *said]
    firsts = {
        "other": signs.other.first(said),
        "hope": signs.hope.first(said),
        "will": signs.will.first(said),
    }
    if signs.hope_last.holds([*said, "."]):
        return "hope"
    first = min(firsts, key=lambda kind: firsts[kind])
    if firsts[first] == len(said) or (plain and firsts[first] > 1):
        return "will"
    return "other" if first == "other" else "hope" if first == "hope" else "will"


def _measurable(main: list[list[Word]], split: list[list[str]], signs: Table) -> bool:
    left = [part for clause in main for part in _without(clause, signs.not_measures)]
    if any(signs.done_when.holds(part) or signs.numbers.holds(part) for part in left):
        return True
    return any(finishes(part, signs) and not signs.others_act.holds([".", *part, "."]) for part in split)


def _without(clause: list[Word], taken_out: Phrases) -> list[list[str]]:
    """What is left of a clause, with a stop before and after it."""
    return without([".", *(word.said for word in clause), "."], taken_out)


def _without_wishes(clause: list[Word], signs: Table) -> list[Word]:
    """ "that would be nice" is no vague word of the goal, nor is "leadership course"."""
    said = [word.said for word in clause]
    wishes = [*signs.hope_last.found([*said, "."]), *signs.not_vague.found(said)]
    return [word for at, word in enumerate(clause) if not any(start <= at < end for start, end in wishes)]


def _vague(main: list[list[Word]], signs: Table) -> tuple[str, ...]:
    """As typed; the words that are vague only by themselves, where no plainer ones are there."""
    plain = [[*(word.said for word in clause), "."] for clause in main]
    if not any(signs.vague.holds(said) or signs.vague_alone.holds(said) for said in plain):
        return ()
    goal = [_without_wishes(clause, signs) for clause in main]
    for phrases in (signs.vague, signs.vague_alone):
        found = [
            " ".join(dict.fromkeys(word.typed for word in clause[start:end]))
            for clause in goal
            for start, end in phrases.found([*(word.said for word in clause), "."])
        ]
        if found:
            return tuple(dict.fromkeys(found))
    return ()
