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
    between = [folded[a.end() : b.start()].strip() for a, b in pairwise(found)]
    waits: dict[int, set[int]] = {}
    for a, b, link in zip(found, found[1:], between, strict=False):
        one, other = int(a[0]), int(b[0])
        if signs.after.fullmatch(link):
            waits.setdefault(one, set()).add(other)
        elif signs.before.fullmatch(link):
            waits.setdefault(other, set()).add(one)
    if waits:
        return waits
    if len(found) > 1 and all(signs.chain.fullmatch(link) for link in between):
        return {int(b[0]): {int(a[0])} for a, b in pairwise(found)}
    return None
