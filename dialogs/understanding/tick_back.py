"""Whether somebody takes back, right after it, that something is done: "wait no, I only did half of it"."""

from __future__ import annotations

import re

from dialogs.understanding.text import clean, fold

_LONGEST = 120  # characters: what is longer tells what came of it
_LED = (
    r"(?:(?:oh|ah|ay|uy|uh|um|er|wait|hang on|hold on|no|nope|sorry|oops|actually|hmm?|well|but|espera|"
    r"esperate|para|pera|perdon|"
    r"perdona|che|en realidad|bueno|pero|ups|mentira|la verdad|abeg|i mean|digo)[,.;:!… ]+)"
)
_HALF = (
    r"(?:i(?: have|'ve|ve)? )?(?:only|just) (?:did|done|finished|wrote|read|got|made|managed) (?:about "
    r")?(?:half|part|some|a bit|"
    r"a little|the first|one of)\b|"
    r"(?:solo|nomas|apenas|recien) (?:hice|termine|llegue a|he hecho|lei|escribi) (?:hasta )?(?:la mitad|una "
    r"parte|un poco|la primera|el primer)|"
    r"(?:hice|termine|he hecho) (?:solo|nomas|apenas) (?:la mitad|una parte|un poco)|"
    r"(?:it'?s|its|it is|that'?s) (?:only )?half[ -]?(?:done|finished)|esta (?:hecho )?a medias|(?:lo |la "
    r")?(?:tengo|deje) a medias"
)
_NOT = (
    r"(?:(?:it|that|this)(?: one)? |it'?s |that'?s )?(?:isn'?t|is not|wasn'?t|was not|'?s not|not) "
    r"(?:actually |really |quite |all )?(?:done|finished)"
    r"(?: yet)?|i (?:haven'?t|have not|didn'?t|did not) (?:actually |really )?(?:do|done|finish|finished)(?: "
    r"(?:it|that|this))?"
    r"(?: (?:all|yet))*|(?:wrong|not that) (?:one|step)|"
    r"(?:eso |ese |aun |todavia )*no (?:esta|estaba) (?:hecho|hecha|terminado|listo|lista)(?: (?:aun|todavia))?|"
    r"(?:aun |todavia )*no (?:lo |la )(?:hice|termine|he hecho|he terminado)(?: (?:aun|todavia|todo|toda))*|"
    r"ese no (?:era|es)"
)
_SLIP = (
    r"(?:please )?un-?tick (?:it|that|this|that one|this one|the step)|"
    r"(?:i )?(?:ticked|tapped|pressed|clicked|hit) (?:(?:it|that|this|that one|this one|done) )?"
    r"(?:by (?:mistake|accident)|too (?:soon|early))|me falta la (?:otra )?mitad|"
    r"(?:l[oa] )?(?:marque|toque|aprete|puse|pulse)(?: como hech[oa])? (?:sin querer|por error|antes de tiempo)|"
    r"desmarcal[oa]"
)
_BACK = re.compile(
    rf"{_LED}+(?:{_HALF}).*|{_LED}*(?:{_HALF})(?: of it| of that)?[\s.!]*|{_LED}*(?:{_NOT}|{_SLIP})[\s.!]*"
)
_ALL_THE_SAME = re.compile(r"\b(?:but|pero)\b.*\b(?:sent|did it|counts|done|finished|mande|envie|hecho|cuenta)\b")


def takes_tick_back(text: str) -> bool:
    """In either language, whichever the mentee speaks."""
    said = " ".join(fold(clean(text)).split())
    return len(said) <= _LONGEST and "?" not in said and bool(_BACK.fullmatch(said)) and not _ALL_THE_SAME.search(said)
