"""What the answer just given should have been: "i meant physio not psycho", "wait no, put teaching instead", "corrijo:
son dos años", "*marzo". Only what can hardly answer the next question: "I meant to call her" and "no, put people first"
may be told.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import NamedTuple

from dialogs.understanding.gates import gated_leading
from dialogs.understanding.text import clean, fold
from dialogs.understanding.waking import Begun, woken_by

_LONGEST = 200  # characters
_FEW = 2  # words that take the place of the one that they are like …
_LIKE, _LONGER = 0.5, 2  # … so much, each from its first letter on, and longer by no more letters
_SORRY = (
    r"(?:(?:oh|oops|whoops|ups|sorry|so sorry|wait|hold on|hang on|no|nah|nope|um|hm+|ah|actually|my bad|"
    r"my mistake|typo|ok|"
    r"perdona?|perdone|disculpa|disculpe|espera|espere|uy|ay|bueno|digo|a ver|me equivoque|mejor)[\s,.!:;…-]+)"
)
_SLIPPED = (
    r"(?:(?:oops|whoops|ups|sorry|so sorry|my bad|my mistake|typo|perdona?|perdone|perdon|disculpa|disculpe|uy|"
    r"me equivoque)[\s,.!:;…-]+)"
)
# "Ok, write a book", "actually put my phone in a drawer", "bueno, pon una tienda" are what somebody does.
_DEED = (
    r"(?!(?<=put )(?:up|together|out|in|down|on|off|by|it|them|more|less|money|effort|time|work|energy|posters|"
    r"an? (?:stop|end|smile|plan|ad|advert|notice|cap|limit|bid|team|sign)|"
    r"(?:my|the|our|all) (?:\w+ )?(?:phone|laptop|kids|children|son|daughter|foot|feet|name|cv|savings|energy|"
    r"heart|time|effort|ideas|house|car|tv))\b)"
    r"(?!(?<=write )(?:(?:an?|my|the|some|more|two|three|one|\d+|thank) )?(?:\w+ )?(?:books?|blogs?|letters?|e?mails?|"
    r"pages?|lists?|diary|journal|songs?|novels?|story|stories|reports?|essays?|cvs?|resumes?|posts?|articles?|code|plan|"
    r"poems?|applications?|messages?|thesis|dissertation)\b)"
    r"(?!(?<=(?:pon|one|nga) )(?:(?:un[oa]?|mi|el|la|mas|los|las) )?(?:anuncios?|tienda|negocio|bar|panaderia|"
    r"limites?|fin|orden|atencion|empeno|ganas|esfuerzo|movil|telefono|carteles?|horas)\b)"
    r"(?!(?<=(?:ribe|riba) )(?:(?:un[oa]?|mi|mis|el|la|mas|los|las|unas?|dos|tres) )?(?:libros?|blogs?|cartas?|"
    r"correos?|paginas?|listas?|diario|canciones|novela|cuentos?|informes?|cvs?|articulos?|tesis|mensajes?|herman[oa]|amig[oa])\b)"
)
# "No, put people first", "ok, write every day", "wait, make it easier for others" tell what helps.
_PUT = (
    r"(?:(?!.*\b(?:first|aside|away|forward|together|off|on hold|to (?:bed|use|work|rest)|behind|ahead|back|up|down|"
    r"primero|por delante|a un lado|de lado|aparte)[\s.!]*$)"
    r"(?:(?:please |pls |can you |could you )?(?:put|write(?! (?:every|each|daily|more|less|about|to|for|with|it)\b)|"
    r"make (?:it|that)(?! (?:in|to|as|work|on|through|big|happen|easier|better|simpler|more|less)\b)|"
    r"(?:change (?:it|that|this) to|replace (?:it|that|this) with)(?! something\b))|"
    r"(?:mejor )?(?:pon|ponga|pone|ponle|ponga(?:le|lo)|ponlo|anota|anote|apunta|apunte|escribe|escriba|"
    r"cambi(?:a|e)(?:lo|la) (?:por|a)(?! algo\b)|que sea)(?! (?:(?:a|de|en) |(?:cada|todos|todas|mas|menos)\b))))"
)
_LAST = (
    r"(?:(?:that|the|my) last (?:one|bit|answer|message|thing)|(?:my|the) (?:last |previous )?answer|"
    r"what i (?:just )?(?:said|wrote|put)|"
    r"lo (?:ultimo|anterior|de antes)(?: que (?:dije|puse|escribi))?|(?:la|mi) (?:ultima|anterior)(?: respuesta)?|"
    r"(?:mi|la) respuesta(?: anterior)?|lo que (?:acabo de (?:decir|poner|escribir)|(?:dije|puse|escribi)(?: antes)?))"
)
_ENDS = r"(?:[\s,]+(?:instead|en (?:su lugar|vez de eso)|(?<=,\s)mejor|please|pls|por favor|porfa))*[\s.!]*"
# "I meant to call her" and "quería decir que no" tell what was never done.
_MEANT = (
    r"(?:(?:what )?i (?:actually |really )?meant(?: is| was)?:?"
    r"(?! (?:to|that|it|no (?:harm|offen[cs]e|disrespect)|every|well|a lot|business|nothing|what|"
    r"the world|so)\b)|"
    r"(?:yo )?(?<!no )(?:queria|quise) decir:?(?! (?:que|"
    r"no|si|algo|nada|eso|esto|la verdad|adios|lo que|todo|"
    r"basta|a)\b)|"
    r"me referia a|i meant to say(?! (?:that|no|yes|something|it|how|sorry|thanks|hello)\b))"
)
_INSTEAD = gated_leading(
    rf"(?:{_SORRY})*{_MEANT}[\s,]+(?P<meant>\S.*?){_ENDS}|"
    rf"(?:{_SORRY})*?{_SLIPPED}(?:{_SORRY})*"
    r"(?:i meant to (?:write|put|type)|(?:yo )?(?:queria|quise) (?:poner|escribir))"
    rf"[\s:,]+(?P<slip>\S.*?){_ENDS}|"
    rf"(?:{_SORRY})*(?:correction|correccion|corrijo|rectifico|fe de erratas|typo|errata)\s*[:,–-]\s*"
    rf"(?P<put>\S.*?){_ENDS}|"
    rf"(?:{_SORRY})+{_PUT}[\s:]+{_DEED}(?P<rather>\S.*?){_ENDS}|"
    rf"(?:{_SORRY})*mejor (?:pon|ponga|pone)[\s:]+{_DEED}(?P<mejor>\S.*?){_ENDS}|"
    rf"(?:{_SORRY})*(?:put|make it(?! to\b)|write|pon|ponga|pone|anota|apunta) {_DEED}(?P<end>\S.*?),? "
    r"(?:instead(?! of)|en su lugar|en vez de eso)[\s.!]*|"
    rf"(?:{_SORRY})*(?:(?:scratch|delete|forget|ignore|strike|scrap|erase|drop|borra|borre|quita|quite|olvida|tacha|"
    rf"ignora) {_LAST}[\s,.:;!–-]+(?:(?:its|it's|it is|i mean|make it|put|es|son|pon|mejor)\s+)?(?P<new>\S.*?)|"
    rf"(?:change|replace|cambia|cambie|reemplaza) {_LAST} (?:to|with|for|a|por)[\s:]+(?P<to>\S.*?)){_ENDS}",
    re.DOTALL,
)
_STAR = re.compile(r"\*\s?(?P<star>\w[^*]*?)[\s.!]*", re.DOTALL)
_OF_A_LIST = re.compile(
    r"(?:(?:the|that|la|el|lo) )?(?:first|second|third|fourth|fifth|sixth|last|other|1st|2nd|3rd|4th|primer[oa]?|"
    r"segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|ultim[oa]|otr[oa])(?: (?:one|option|opcion|idea|two|dos))?"
    r"(?: (?:as well|too|also|please|instead|tambien|mejor|porfa))*|"
    r"(?:both|all|none|all of them|both of them|amb[oa]s|tod[oa]s|l[oa]s (?:dos|tres)|ningun[oa])(?: of them)?"
)
_ADDED = re.compile(r".*[\s,](?:as well|too|also|tambien|ademas)[\s.!]*")  # it takes the place of nothing
_SAID_BACK = ("meant", "slip")  # of an answer that may be some way back
_PUT_SO = ("rather", "mejor")  # by a verb that is also done with other things than answers …
_WAITS = re.compile(  # … unless it is taken back first
    r"\b(?:wait|hold on|hang on|sorry|oops|whoops|ups|uy|ay|actually|my bad|mistake|typo|perdon\w*|disculp\w+|esper\w+|"
    r"digo|equivoque)\b"
)
_NOT_THAT = re.compile(
    r"(?P<new>.+?)[\s,]+(?:not|and not|no|y no|rather than|instead of|en (?:vez|lugar) de)\s+(?P<old>[^,.;]+)|"
    r"(?:not|no)\s+(?P<before>[^,.;]+?)(?:,\s*|\s+(?=but\b|sino\b))(?:(?:but|sino|it's|its|es)\s+)?(?P<after>.+)",
    re.DOTALL,
)


class Instead(NamedTuple):
    """What it should have been, and what of it was wrong, if that is said; in their letters."""

    words: str
    wrong: str = ""
    one: bool = False  # a slip of the pen: only where it can be seen which word is meant
    slip: bool = False  # "sorry, I meant …" may be said of an answer some way back
    weak: bool = False  # "no, put limits", "mejor pon música" may as well be what helps


@woken_by(_INSTEAD, Begun("*"))
def meant_instead(text: str) -> Instead | None:
    """None where it may be an answer of its own."""
    said = clean(text, _LONGEST + 1).strip()
    found = _INSTEAD.fullmatch(fold(said)) or _STAR.fullmatch(fold(said)) if len(said) <= _LONGEST else None
    if found is None:
        return None
    group = next(name for name, words in found.groupdict().items() if words)
    words = said[found.start(group) : found.end(group)].strip(" ,")
    if _ADDED.fullmatch(fold(words)) and not of_a_list(words):
        return None
    other = _NOT_THAT.fullmatch(fold(words))
    weak = group in _PUT_SO and not _WAITS.search(fold(said[: found.start(group)]))
    if other is None:
        return Instead(words, one=group == "star", slip=group in _SAID_BACK, weak=weak)
    new, old = ("new", "old") if other["new"] else ("after", "before")
    return Instead(
        words[other.start(new) : other.end(new)],
        words[other.start(old) : other.end(old)].strip(),
        slip=group in _SAID_BACK,
    )


def of_a_list(words: str) -> bool:
    """Whether it is something that was to be chosen: "the second one as well", "both", "la otra"."""
    return _OF_A_LIST.fullmatch(fold(words).strip(" .!")) is not None


def put_in(old: str, instead: Instead) -> str | None:
    """The old answer with what was wrong in it replaced; what should have been alone, where that is no part of it.
    None where a slip of the pen is in none of its words."""
    words = re.findall(r"\S+", old)
    count = len(instead.words.split())
    wrong = instead.wrong
    if not wrong and count <= _FEW and count < len(words):
        runs = [" ".join(words[at : at + count]) for at in range(len(words) - count + 1)]
        alike = max(runs, key=lambda run: _likeness(run, instead.words))
        wrong = alike if _likeness(alike, instead.words) >= _LIKE else ""
    at = re.search(rf"(?<!\w){re.escape(fold(wrong.strip('.,;:!?')))}(?!\w)", fold(old)) if wrong else None
    if at and len(fold(old)) == len(old):
        return old[: at.start()] + instead.words + old[at.end() :]
    return None if instead.one and len(words) > _FEW else instead.words


def _likeness(one: str, other: str) -> float:
    """Of as many words, each with its own: the least."""
    return min(map(_alike, fold(one).split(), fold(other).split()))


def _alike(one: str, other: str) -> float:
    first = one.strip(".,;:!?")
    if first[:1] != other[:1] or abs(len(first) - len(other)) > _LONGER:
        return 0.0
    return SequenceMatcher(None, first, other).ratio()
