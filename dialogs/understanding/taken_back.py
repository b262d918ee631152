"""What somebody writes and takes back in the same breath, or leads to with a no: "a race no wait. a job"; and what they
say more exactly behind it: "something with data? health data i mean"."""

from __future__ import annotations

import re

_LONGEST = 200  # characters of what is said more exactly in the same breath
TELLING = 3  # words: with fewer left, all of it stays
_LED = re.compile(
    r"\s*(?:(?:no|nope)[,.:;]\s*)?(?:(?:mejor|better|actually|rather|m[aá]s bien|make it)\s*[:,]\s*)?", re.IGNORECASE
)
_TAKEN_BACK = re.compile(
    r".*\b(?:no,? wait|wait,? no|scratch that|espera,? no|no,? espera)\b[^.:]*[.:]\s*", re.IGNORECASE | re.DOTALL
)


_MORE_EXACTLY = re.compile(
    r"(?P<said>.+?)\s*[?.,;…-]+\s*(?:(?:i mean|i meant|mean|o sea|es decir|quiero decir|digo|mejor dicho)\b[,:]?\s+"
    r"(?P<exact>.+?)|(?P<before>.+?),?\s+(?:i mean|i meant|quiero decir|digo))[\s.!?]*",
    re.IGNORECASE | re.DOTALL,
)
_UNSURE = re.compile(
    r"(?P<joint>\s*(?:and|y|e)\s+)?(?:(?:maybe|perhaps|i guess|i think|possibly|probably|well|hm+|quiz[aá]s?|tal vez|"
    r"creo que|supongo que|pues|bueno|a lo mejor|capaz)[,\s]+)+(?=\w)",
    re.IGNORECASE,
)


def exactly(text: str) -> str:
    """Without the doubt that leads to it, and with what is said more exactly in its place: "and maybe do something with
    data? health data i mean" is "and do something with health data"."""
    if len(text) > _LONGEST:
        return text.strip()
    led = _UNSURE.match(text)
    said = f"{led['joint'] or ''}{text[led.end() :]}".strip() if led else text.strip()
    found = _MORE_EXACTLY.fullmatch(said)
    if not found:
        return said
    first, exact = found["said"].split(), (found["exact"] or found["before"]).split()
    if first[-1].lower() == exact[-1].strip("?.!").lower():  # "data": "health data"
        return " ".join([*first[:-1], *exact])
    return " ".join(exact) if len(exact) >= TELLING else f"{found['said']}, {' '.join(exact)}"


def meant(text: str) -> str:
    """What is left to stand."""
    back = _TAKEN_BACK.match(text)  # from the beginning or nowhere: a search would try each letter
    rest = _LED.sub("", text[back.end() :] if back else text, count=1)
    return rest if len(rest.split()) >= TELLING else text


_OTHERWISE = re.compile(  # from where its stops begin: else each of them would be tried
    r"(?<![.,;!…\s])[.,;!…\s]+"
    r"(?:actually,? no|no,? actually|no,? wait|wait,? no|wait|on second thou?ghts?|scratch that|never ?mind|"
    r"no,? mejor|mejor no|espera,? no|no,? espera|pensandolo bien|perd[oó]n,? no|"
    r"no,? perd[oó]n)\b[.,:;!\s]*(?:keep it,? )?"
    r"(?:and |but |y |pero )?",
    re.IGNORECASE,
)


def taken_back(text: str) -> tuple[str, str] | None:
    """What was asked for and taken back, and what is asked for then; None where nothing is taken back, or nothing
    follows."""
    parts = _OTHERWISE.split(text, maxsplit=1)
    return (parts[0], parts[1]) if len(parts) == 2 and all(len(part.split()) > 1 for part in parts) else None
