"""What words say of the order of steps: whether a step sounds like waiting, and "3 after 2" as somebody types it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.text import clean, fold, of_language


@dataclass(frozen=True)
class Signs:
    """Patterns for folded text."""

    waiting: re.Pattern[str]  # how a step begins, or says, that another has to come first
    after: re.Pattern[str]  # between two numbers: the first waits for the second
    before: re.Pattern[str]  # … the second waits for the first
    chain: re.Pattern[str]  # between numbers in the order in which they come
    clause: re.Pattern[str]  # what has to come first, and a comma, before the step itself


LANGUAGES = {
    "en": Signs(
        waiting=re.compile(
            r"^(?:and )?(?:then|after (?:that|this|which)|afterwards|next)\b|\b(?:once|as soon as|when) (?:i have|i've|"
            r"ive|i get|i know|(?:that|this|it) is|that's|it's|(?:he|she|they) (?:has|have|answers?|repl))|\bafter "
            r"(?:the|my|that|this) (?:talk|call|course|meeting|first|answer|reply)\b"
        ),
        after=re.compile(r"(?:comes? |only |has to |must |should )*(?:waits? for|after|needs|depends on|once|when)"),
        before=re.compile(r"(?:comes? |has to be |must be |should be |goes )*before"),
        chain=re.compile(r"(?:,|->|→|>|and|then|,? ?(?:and )?then)"),
        clause=re.compile(r"(?:once|when|as soon as|after) [^,\n]{3,80}(?P<comma>,) (?=\w)"),
    ),
    "es": Signs(
        waiting=re.compile(
            r"^(?:y )?(?:luego|despues|a continuacion|entonces)\b|\b(?:una vez que|en cuanto|cuando) (?:\w+ )"
            r"{0,2}(?:haya|tenga|sepa|reciba|me|este|termine|responda)|\bdespues de (?:eso|esto|la|el|mi|que)\b"
        ),
        after=re.compile(
            r"(?:va |viene |solo |tiene que ir )*(?:despues (?:de|del)|tras|espera(?: a)?|necesita|depende de|cuando)"
        ),
        before=re.compile(r"(?:va |viene |tiene que ir )*antes (?:del|de(?: que)?|que)"),
        chain=re.compile(r"(?:,|->|→|>|y|luego|despues|,? ?(?:y )?(?:luego|despues))"),
        clause=re.compile(r"(?:una vez que|cuando|en cuanto|despues de) [^,\n]{3,80}(?P<comma>,) (?=\w)"),
    ),
}  # fmt: skip
_NUMBER = re.compile(r"\d{1,2}")
_NAME = re.compile(r"\b(?:steps?|numbers?|the|pasos?|el|los|la)\b")
_JOINT = re.compile(r",? ?(?:and|y|e|&)(?: del?)?")  # "3 after 1 and 2": both


@once_a_turn
def sounds_waiting(text: str, language: str) -> bool:
    """ "Then send it to Sam", "once I have his answer"."""
    return bool(of_language(LANGUAGES, language).waiting.search(fold(clean(text)).strip()))


@once_a_turn
def step_first(text: str, language: str) -> str:
    """ "Once she has agreed, prepare the agenda" the other way round, so that it begins with what is to be done."""
    typed = clean(text).strip()
    found = of_language(LANGUAGES, language).clause.match(fold(typed))
    if not found:
        return text
    first = typed[: found.start("comma")]
    return f"{typed[found.end() :]} {first[0].lower()}{first[1:]}"


def read_waits(text: str, language: str) -> Mapping[int, set[int]] | None:
    """By number of a step: those that it waits for. "3 after 2", "2 waits for 1 and 3 waits for 1", "1 before 3";
    "2, 1, 3" and "first 2, then 1" are an order from first to last. None where it says nothing of that kind."""
    signs = of_language(LANGUAGES, language)
    folded = fold(clean(text))
    found = list(_NUMBER.finditer(folded))
    between = [" ".join(_NAME.sub(" ", folded[a.end() : b.start()]).split()) for a, b in pairwise(found)]
    waits: dict[int, set[int]] = {}
    relations = [at for at, link in enumerate(between) if signs.after.fullmatch(link) or signs.before.fullmatch(link)]
    for at in relations:
        after = signs.after.fullmatch(between[at])
        left, right = _before(at, between, relations), _behind(at + 1, between, relations)
        for one in left if after else right:
            waits.setdefault(int(found[one][0]), set()).update(
                int(found[other][0]) for other in (right if after else left)
            )
    if waits:
        return waits
    if len(found) > 1 and all(signs.chain.fullmatch(link) for link in between):
        return {int(b[0]): {int(a[0])} for a, b in pairwise(found)}
    return None


def _before(at: int, between: list[str], relations: list[int]) -> list[int]:
    """The places of the numbers on the left of a word like "after": those joined, unless they belong to one before."""
    first = at
    while first and _JOINT.fullmatch(between[first - 1]):
        first -= 1
    return [at] if first - 1 in relations else [*range(first, at + 1)]


def _behind(at: int, between: list[str], relations: list[int]) -> list[int]:
    """The same on its right; the last of them may begin what is said next: "3 after 2 and 4 after 3"."""
    last = at
    while last < len(between) and _JOINT.fullmatch(between[last]):
        last += 1
    return [*range(at, last if last in relations and last > at else last + 1)]
