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
    r"(?:desmarc|destild)(?:a|ue|e)l[oa]|(?:quita|saca|quite|saque)(?:le)? (?:la|el) (?:marca|tilde|check|visto)"
)
_BACK = re.compile(
    rf"{_LED}+(?:{_HALF}).*|{_LED}*(?:{_HALF})(?: of it| of that)?[\s.!]*|{_LED}*(?:{_NOT}|{_SLIP})[\s.!]*"
)
_WAIT = (
    r"(?:(?:oh|ah|no+|nope|nah|wait|hang on|hold on|oops|sorry|actually|omg|ay|uy|ups|espera(?:te)?|perdon|pera)"
    r"[,.!… ]+)"
)
_NOT_IT = (  # after which they may tell what it was instead: "no wait not done, only emailed em"
    r"(?:(?:it|that|this)(?: one)?(?:'s| is| was)? |its |thats )?(?:not|isn'?t|wasn'?t|ain'?t|never) "
    r"(?:actually |really |quite |all |even )*(?:done|finished)(?: yet)?|not yet|"
    r"(?:i )?(?:haven'?t|havent|didn'?t|didnt) (?:actually|really|(?:actually |really )?(?:do|done|finish|"
    r"finished)(?: (?:it|that|this|any of it))?|yet)?|"
    r"(?:wrong|not that) (?:one|step)|(?:i )?(?:mean|meant) (?:the|that) other (?:one|step)|"
    r"it was the other (?:one|step)|"
    r"(?:i )?(?:ticked|tapped|pressed|clicked|hit|picked) (?:the )?wrong (?:one|step|button|thing)|"
    r"take (?:it|that) back|"
    r"un-?done|false alarm|(?:i was )?(?:just )?(?:kidding|joking)|jk|my (?:mistake|bad)|"
    r"(?:eso |es[ea] |aun |todavia )*no (?:esta|estaba|quedo|esta hech[oa]|estaba hech[oa]|quedo hech[oa]|era es[ea])|"
    r"(?:aun|todavia) no(?: (?:esta|l[oa] (?:hice|termine)|hice|termine))?(?: nada)?|"
    r"(?:aun |todavia )*no (?:lo |la )?(?:hice|termine|he hecho|he terminado)|"
    r"me equivoque(?: de (?:paso|boton))?|(?:era|es|digo|queria decir) (?:el|la) otr[oa](?: paso)?|es[ea] no(?: era)?|"
    r"(?:fue )?sin querer|falsa alarma|(?:era )?(?:una )?broma|mentira"
)
_ONLY_DID = (  # less than the step: not what came of it, "oh only two people came", "wait i just got the job"
    r"(?:(?:no+|nope|nah|wait|hang on|hold on|oops|actually)[,.!… ]+(?:i (?:have |'?ve )?)?only|no+[,.!… ]+i just) "
    r"(?!\w*(?:ceived|alised|alized|oticed|membered))(?:\w+ed|sent|left|wrote|rang|read|did|made|began|spoke|put)|"
    r"(?:no+|espera(?:te)?|pera|ups|perdon)[,.!… ]+(?:solo|apenas) (?:l[eoa]s? |me )?"
    r"(?:he \w+|(?!fue\b|dice\b|tiene\b|puede\b)\w+[ei])"
)
_MORE = r"(?: (?:yet|tho|though|actually|really|tbh|lol|haha|sorry|then|at all|aun|todavia|la verdad|perdon|jaja\w*))*"
_THEIRS = (  # what others have still to do came of it: "I haven't heard back yet, just waiting"
    r"(?! (?:heard|had|got|gotten|received|seen|me|nos|se|he recibido|recibi|tengo|hay|han)\b)"
)
_ONLY = r"(?:but |pero )?(?:i |ive |i've )?(?:only|just|solo|apenas|nomas|recien)"
_NOT_SO = re.compile(
    rf"{_WAIT}*(?:{_NOT_IT}){_MORE}(?:\s*[,;:.!…-]+\s*(?:\S+(?: \S+){{0,13}})?|\s+{_ONLY} .+)?|"
    rf"{_WAIT}*(?:(?:aun|todavia) no{_THEIRS}(?: \w+){{1,6}}|(?:i )?(?:haven'?t|have not){_THEIRS}(?: \w+){{1,6}} yet|"
    rf"(?:eso )?no (?:era|fue|es) (?:eso|es[ea]))\s*[,;:.!…-]*\s+{_ONLY} .+|"
    rf"{_WAIT}*(?:wait no|no wait|actually no|espera(?: que)? no)[\s.!]*|{_WAIT}*(?:{_ONLY_DID})\b.*"
)
# "Not yet, she asked me to wait", "falsa alarma: el puesto ya no existe" tell what came of it.
_CAME_OF_IT = re.compile(
    rf"{_WAIT}*(?:not yet|false alarm|(?:i was )?(?:just )?(?:kidding|joking)|jk|my (?:mistake|bad)|(?:aun|todavia) no|"
    rf"me equivoque|(?:fue )?sin querer|falsa alarma|(?:era )?(?:una )?broma|mentira){_MORE}\s*[,;:.!…-]+\s*"
    r"(?:but |pero |because |porque |y |and )?(?:she|he|they|theyre|shes|hes|she's|he's|they're|we|it|"
    r"it's|its|there|the|my|her|his|their|nobody|no one|people|i was|el|la|los|las|ella|ellos|su|sus|mi|nadie|"
    r"hay|habia|"
    r"(?:me|nos|se|le) \w+(?:o|io|aron|ieron|en|an)|(?:dij|deci|qued|espera)\w+) .*"
)
_ALL_THE_SAME = re.compile(r"\b(?:but|pero)\b.*\b(?:sent|did it|counts|done|finished|mande|envie|hecho|cuenta)\b")


def takes_tick_back(text: str) -> bool:
    """In either language, whichever the mentee speaks."""
    return _all_is(text, _BACK)


def not_so(text: str) -> bool:
    """The same in words that may be about something else, but not right after it: "not yet", "my mistake", "no wait I
    only emailed them"."""
    return _all_is(text, _NOT_SO) and not _all_is(text, _CAME_OF_IT)


def _all_is(text: str, meant: re.Pattern[str]) -> bool:
    said = " ".join(fold(clean(text)).split())
    return len(said) <= _LONGEST and "?" not in said and bool(meant.fullmatch(said)) and not _ALL_THE_SAME.search(said)
