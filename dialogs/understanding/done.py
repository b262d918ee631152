"""Which open step somebody says they have finished: "sent the CV!!" (COACHING 8). The coach still asks for a yes.

A clause that says something is finished, and the words of a step's title; what is planned, failed, asked, half done or
done by others takes its step out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dialogs.understanding.done_clauses import Clause, clauses_of
from dialogs.understanding.done_heard import heard_in, may_name, titles_of
from dialogs.understanding.done_passing import finds_out, in_its_words, is_awaited, speaks_of_a_plan, without_asides
from dialogs.understanding.done_steps import does, finished, score
from dialogs.understanding.done_titles import Step, steps_of
from dialogs.understanding.done_words import Words, words_of
from dialogs.understanding.heavy import is_heavy
from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.resuming import says_back
from dialogs.understanding.text import clean, fold

_LONGEST = 300  # characters: what is longer tells a story, and is not a tick
_IT = re.compile(
    r"^\W*(?:(?:ok|well|so|i|ive|i've|we|finally|yes|yeah|bueno|pues|ya|si|por fin|al final|hoy|ayer|today|"
    r"yesterday)\W+)*"
    r"(?:(?:se |me )?(?:lo|la|le|los|las|les) \w+|\w+(?: (?:to|with|w|from))? (?:him|her|it|them|that)\b|"
    r"(?:me )?\w+ (?:con|a|de) (?:el|ella|ellos|ellas)(?= *(?:$|[.,;:!]|y\b|pero\b|hoy\b|ayer\b)))"
)
_FEELING = frozenset({"am", "im", "feel", "feeling", "felt", "estoy", "ando", "sigo", "siento"})  # "I am so tired"
_STATE = re.compile(
    r"tired|bored|confused|frustrated|disappointed|drained|annoyed|blocked|interested|excited|stressed|distracted|"
    r"discouraged|embarrassed|depressed|demotivated|unmotivated|motivated|inspired|shocked|surprised|pissed|swamped|"
    r"ashamed|intimidated|rejected|ghosted|ignored|trapped|"
    r"(?:cansad|aburrid|confundid|frustrad|decepcionad|agobiad|atascad|atorad|bloquead|trabad|estancad|preocupad|"
    r"emocionad|ilusionad|desilusionad|enojad|enfadad|olvidad|liad|estresad|agotad|abrumad|angustiad|desanimad|"
    r"desmotivad|motivad|inspirad|interesad|distraid|sorprendid|asustad|rechazad|ignorad|atrasad|saturad|deprimid|"
    r"avergonzad)[oa]s?"
)
_TOLD_COACH = re.compile(r"\bi (?:\w+ )?(?:said|meant|asked|told (?:you|u|ya))\b")
_AHEAD = 0.4  # by which the best must lead


def match_done(
    text: str,
    steps: Sequence[tuple[str, str]],
    language: str,
    before: Sequence[tuple[str, str]] = (),
    named: bool = False,
) -> str | None:
    """The id of the open step (id, title) that `text` says is finished; None when it says no such thing, or of two.

    With `named`, also the only step has to be spoken of: "did it" is not enough.
    Steps finished `before` are none to finish, but one of them may be what `text` speaks of once more.
    """
    return _match_done(text, tuple(steps), language, tuple(before), named)


@once_a_turn
def _match_done(
    text: str, steps: tuple[tuple[str, str], ...], language: str, before: tuple[tuple[str, str], ...], named: bool
) -> str | None:
    if not steps or len(text) > 2 * _LONGEST or speaks_of_a_plan(text):
        return None
    if len(text := without_asides(text)) > _LONGEST:
        return None
    table = words_of(language)
    titles = steps_of(steps, table)
    known = titles_of(titles, table)
    heard = heard_in(text, known, table)
    if own := _in_its_words(text, steps, table):
        return own
    if (len(titles) > 1 or named) and not any(may_name(one.words, titles, table) for one in heard):
        return None
    clauses = clauses_of(heard, known, table)
    if any(clause.asks for clause in clauses):
        return None
    told = [clause for clause in clauses if not clause.denies]
    if (
        len(titles) == 1
        and not named
        and told == clauses
        and _just_done(text, titles[0], [one for one in told if one.stems or one.done][:1], table)
    ):
        return titles[0].id
    if len(out := [step.id for step in titles if _found_out(step, titles, told, table)]) == 1:
        return out[0]
    best = _best(_scores(told, titles, table), _AHEAD)
    if best is None:  # of two, the one that is said to be finished
        best = _best(
            _scores([clause for clause in told if clause.done and not clause.by_others], titles, table), _AHEAD
        )
    if best is None:
        return None
    each = {_best(_scores([clause], titles, table), _AHEAD) for clause in told if clause.done or clause.placed} - {None}
    if len(each) > 1:  # two are finished: neither is chosen in silence
        return None
    step = next(step for step in titles if step.id == best)
    if _taken_back(step, titles, clauses, table) or not finished(step, told, table):
        return None
    if is_awaited(text) and not any(step.verb in clause.verbs for clause in told):
        return None  # "rang about it, it takes ten days" has not got it
    return None if _told_again(step, steps, before, told, table) else best


def _found_out(step: Step, titles: Sequence[Step], told: Sequence[Clause], table: Words) -> bool:
    """ "Abre el 15 de enero la inscripción", where it was to be found out when it opens: the answer itself is told."""
    if len(step.telling) < 2 or not finds_out(" ".join(step.words)):
        return False
    return any(clause.numbers and step.telling <= clause.stems and not clause.done for clause in told)


def _in_its_words(text: str, steps: Sequence[tuple[str, str]], table: Words) -> str | None:
    """ "I wrote down what I'd say", of "write down what I'd say on the phone": no word of it is any other's either."""
    named = in_its_words(text, steps)
    if len(named) != 1:
        return None
    [step] = steps_of(named, table)
    if step.telling:
        return None
    known = titles_of([step], table)
    clauses = clauses_of(heard_in(text, known, table), known, table)
    plain = not any(one.denies or one.asks for one in clauses)
    did = any(step.verb in one.verbs and one.begins_or_ends and not one.by_others for one in clauses)
    return step.id if plain and did else None


def says_done(text: str, language: str) -> bool:
    """Whether `text` is no more than that something is finished, whatever it is: "done!", "i did it", "terminé"."""
    table = words_of(language)
    known = titles_of([], table)
    clauses = clauses_of(heard_in(text, known, table), known, table)
    told = [one for one in clauses if one.stems or one.done]
    plain = [one for one in told if one.done and not (one.denies or one.asks or one.by_others)]
    if not told or plain != told or any(one.denies or one.asks for one in clauses):
        return False
    return all(not one.stems - one.verbs and bool(one.said_done or one.verbs & table.general) for one in told)


def done_to_it(text: str, step: tuple[str, str], language: str) -> bool:
    """Whether `text` tells, without naming anything, of what the step (id, title) says: "met him, a waste of time",
    "la llamé". It needs to be known which step is spoken of."""
    if len(text) > _LONGEST or not _IT.search(fold(clean(text))):
        return False
    table = words_of(language)
    titles = steps_of([step], table)
    known = titles_of(titles, table)
    told = clauses_of(heard_in(text, known, table)[:1], known, table)
    plain = bool(told) and told[0].done and not (told[0].denies or told[0].asks or told[0].by_others)
    return plain and _fits(titles[0], told[0], table) and finished(titles[0], told, table)


def _fits(step: Step, clause: Clause, table: Words) -> bool:
    """Whether a verb of it is one of the step, or does the like; to meet somebody, only where the step names one:
    "saw him at lunch" is not the report that was to be written."""
    return does(
        step, clause, table, but=frozenset() if step.names or table.people & set(step.words) else frozenset({"meet"})
    )


def _told_again(
    step: Step,
    steps: Sequence[tuple[str, str]],
    before: Sequence[tuple[str, str]],
    told: Sequence[Clause],
    table: Words,
) -> bool:
    """ "The CV is done": of "update my CV", ticked on Thursday, rather than of "send the CV to Dana"."""
    scores = _scores(told, steps_of((*steps, *before), table), table)
    return any(scores[id] > scores[step.id] for id, _ in before)


def _scores(told: Sequence[Clause], titles: Sequence[Step], table: Words) -> dict[str, float]:
    return {step.id: score(step, titles, told, table) for step in titles}


def _best(scores: dict[str, float], ahead: float) -> str | None:
    ranked = sorted(scores, key=lambda id: -scores[id])
    if not ranked or scores[ranked[0]] <= 0:
        return None
    if len(ranked) > 1 and scores[ranked[0]] - scores[ranked[1]] <= ahead:
        return None
    return ranked[0]


def _just_done(text: str, step: Step, told: Sequence[Clause], table: Words) -> bool:
    """No more than that it is: "done!", "did it"; it says of what where one step alone is open. "Got fired" is not."""
    protests = _TOLD_COACH.search(fold(clean(text))) is not None  # "i said 14"
    if says_back(text):
        return False
    return bool(told) and all(
        clause.done
        and not clause.by_others
        and not clause.stems - clause.verbs
        and (clause.said_done or does(step, clause, table) or not (is_heavy(text) or _is_state(clause) or protests))
        for clause in told
    )


def _is_state(clause: Clause) -> bool:
    """How they are, which sounds like what they did: "frustrated", "muy cansada", "I am so bored"."""
    return bool(clause.words & _FEELING) or any(map(_STATE.fullmatch, clause.words))


def _taken_back(step: Step, titles: Sequence[Step], clauses: Sequence[Clause], table: Words) -> bool:
    """By a clause that denies it, or that denies without naming any ("…, 2 left"); by nobody having answered a call."""
    called = not any(clause.verbs & table.writing for clause in clauses)
    if called and any(clause.unreached for clause in clauses):
        return True
    for clause in clauses:
        if clause.denies and (
            clause.stems & step.stems or (clause.takes_back and not any(clause.stems & one.stems for one in titles))
        ):
            return True
    return False
