"""Whether what was ticked is said not to be done after all: "wait no, I only did half of it", "lo marqué sin
querer". In either language; all of the text has to be that."""

from __future__ import annotations

import re

from dialogs.understanding.text import clean, fold

_LONGEST = 90  # characters: more tells what came of it
_LED = (
    r"(?:(?:wait|no|nope|oh|oops|ops|actually|sorry|hang on|hold on|hm+|well|ok|but|to be honest|tbh|honestly|mm+|uy|"
    r"ay|espera|perdon|perdona|la verdad|en realidad|bueno|pero|eh|che|ah|es que|que) )*"
)
_IT = r"(?:it|that|this|that one|this one|the step|all of it)"
_QUITE = r"(?:actually |really |quite |even |fully )*"
_TAIL = (
    r"(?: (?:yet|really|actually|though|tbh|sorry|lol|haha\w*|so far|properly|todavia|aun|del todo|perdon|jaja\w*|"
    r"la verdad))*"
)
_HALF_DONE = re.compile(
    rf"{_LED}(?:(?:i|ive|i have) (?:only|just) (?:did|done|have done|managed|finished|got through) (?:about )?"
    rf"(?:half|part|some|a bit|the first (?:half|part|bit))(?: of {_IT})?|"
    rf"(?:i )?(?:didnt|did not|havent|have not|hadnt) {_QUITE}(?:do|done|finish|finished|complete|completed) {_IT}|"
    rf"(?:(?:its|it is|thats|that is|im|i am) )?(?:not {_QUITE}(?:done|finished)(?: with {_IT})?|"
    rf"(?:only |just )?half (?:done|finished))|(?:it|that) isnt {_QUITE}(?:done|finished)|untick {_IT}|"
    rf"(?:i )?(?:ticked|tapped|pressed|clicked|hit) (?:{_IT} |done )?(?:by (?:mistake|accident)|too (?:soon|early))|"
    r"(?:solo|nomas|apenas) (?:hice|he hecho|termine|logre|va|esta hecha) (?:la |una )?(?:mitad|parte|poco)"
    r"(?: (?:de eso|nomas))?|(?:hice|he hecho) (?:solo )?(?:la mitad|una parte)(?: nada mas| nomas)?|"
    r"(?:todavia |aun )?no l[oa] (?:hice|he hecho|termine|he terminado|acabe|he acabado)|"
    r"(?:todavia |aun )?no esta (?:hech[oa]|terminad[oa]|acabad[oa])|me falta la (?:otra )?mitad|"
    r"(?:l[oa] )?(?:marque|toque|aprete|puse|pulse)(?: como hech[oa])? (?:sin querer|por error|antes de tiempo)|"
    rf"desmarcal[oa]){_TAIL}"
)


def half_done(text: str) -> bool:
    """Nothing longer, and no question."""
    if len(text) > _LONGEST or "?" in text:
        return False
    return _HALF_DONE.fullmatch(" ".join(re.findall(r"\w+", fold(clean(text)).replace("'", "")))) is not None
