"""What a goal already holds of S, M, A, R, T, read by simple rules (COACHING 5.1 to 5.6). Judges words, not worth."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.smart_words import LANGUAGES, Signs
from dialogs.understanding.text import clean, fold, of_language

_ANY_DAY = date(2000, 1, 1)  # whether there is a date does not hang on today; from here all are ahead


@dataclass(frozen=True)
class GoalReading:
    """True where the words show it; False is "not said", never "not so".

    `owned`: the mentee is the one who acts. `outcome`: it hangs on others ("get the job", 5.3). `vague`: the words, as
    typed, that ask to be narrowed (5.2). `goals`: how many goals the text names, 0 for none.
    """

    specific: bool
    measurable: bool
    achievable: bool
    realistic: bool
    timebound: bool
    owned: bool
    outcome: bool
    vague: tuple[str, ...]
    goals: int


def read_goal(text: str, language: str) -> GoalReading:
    """Reads the first 1,000 characters of a goal."""
    signs = of_language(LANGUAGES, language)
    typed = clean(text)
    deadline = read_deadline(typed, _ANY_DAY, language)
    timebound = bool(deadline.date or deadline.offers)
    undated = deadline.rest if timebound else typed
    folded = fold(undated)
    vague = tuple(dict.fromkeys(undated[m.start() : m.end()] for m in signs.vague.finditer(folded)))
    measurable = bool(signs.measure.search(folded))
    content = [word for word in re.findall(r"\w[\w+#]*", folded) if word not in signs.empty]
    return GoalReading(
        specific=len(content) >= 3 and (not vague or measurable or _names_something(undated)),
        measurable=measurable,
        achievable=bool(signs.achievable.search(folded)),
        realistic=bool(signs.realistic.search(folded)),
        timebound=timebound,
        owned=bool(content) and not signs.others_act.search(folded),
        outcome=bool(signs.outcome.search(folded)),
        vague=vague,
        goals=_count(folded, signs) if content else 0,
    )


def _names_something(typed: str) -> bool:
    """A name in the middle of a sentence: of a person, a place, a tool."""
    return bool(re.search(r"(?<=[a-z,] )(?!I\b|I')[A-Z]\w*", typed)) and not typed.isupper()


def _count(folded: str, signs: Signs) -> int:
    lines = [line for line in re.split(r"\n|;|(?<!\w)(?:\d{1,2}[.)]|[-*•])\s", folded) if re.search(r"\w", line)]
    return sum(1 + len(signs.another.findall(line)) for line in lines)
