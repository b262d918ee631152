"""What is typed under the summary to change a line of it: "my strengths are fixing stuff", "the learnt one too", "mis
puntos fuertes son …". A line is named as it is shown, or as people call it."""

from __future__ import annotations

import re

from dialogs.awareness.swapping import swapped
from dialogs.engine.questions import Reading
from dialogs.understanding.text import clean, fold

LONGEST = 350  # characters
_NAMES = {
    "situation": r"where i am|my situation|situation|mi momento|mi situacion|situacion",
    "now": r"(?:what i do|the|my job) now|now(?= ?:| line| one)|ahora(?= ?:)|lo que hago(?: ahora)?",
    "style": r"(?:how |the way )?i work(?: best)?|work best|work(?:ing)? style|(?:como )?trabajo mejor|como trabajo|"
    r"(?:mi )?(?:manera|forma) de trabajar",
    "interests": r"(?:i )?get lost(?: in)?|interests?|hobbies|what i like|intereses|aficiones|lo que me gusta|"
    r"se me pasa la tarde(?: con)?",
    "story": r"(?:i )?felt good(?: about)?|story|(?:me )?senti bien(?: con)?|historia",
    "strengths": r"strengths?|strenghts?|strong (?:points?|sides?)|(?:what )?(?:i'?m |i am )?good at|fortalezas?|"
    r"puntos? fuertes?|(?:lo que )?se me da bien|(?:en lo que )?soy buen[oa](?: en)?",
    "skills": r"(?:i )?(?:have |'?ve )?learn(?:t|ed)|skills?|(?:he )?aprendido|aprendi|habilidades|"
    r"capacidades|competencias",
    "values": r"(?:a )?(?:work|job) (?:should|must|has to) give me|what (?:a )?(?:work|job) (?:should|must|"
    r"has to) give me|"
    r"(?:lo que )?(?:un|el|mi) (?:trabajo|empleo) (?:tiene que|debe) darme|values?|what matters(?: to me)?|"
    r"what i want from work|"
    r"(?:el trabajo )?debe darme|valores|lo que (?:me )?importa",
    "aspiration": r"(?:in )?(?:a )?few years|aspirations?|dream|aim|(?:dentro de |en )?unos anos|aspiracion|sueno",
    "hurdle": r"(?:what'?s |what is )?in the way|hurdles?|obstacles?|(?:lo que )?se interpone|"
    r"obstaculos?|lo que me frena",
    "managed": r"(?:what )?i managed(?: before)?|managed(?: before)?|(?:ya )?lo logre(?: una vez)?|lo que logre",
    "support": r"beside me|support|who helps(?: me)?|(?:my )?helper|a mi lado|apoyo|quien me ayuda",
}
# These go on to what they say as they stand: "I get lost in old maps".
_GO_ON = {
    "style": r"i work best|trabajo mejor",
    "interests": r"i get lost in|se me pasa la tarde con",
    "story": r"i felt good about|me senti bien con",
    "strengths": r"i'?m good at|i am good at|soy buen[oa] en",
    "skills": r"i(?: have|'?ve) learn(?:t|ed)|aprendi a",
    "values": r"work (?:should|must) give me|(?:el|un) trabajo (?:debe|tiene que) darme|"
    r"(?:de|en|a) (?:un |el |mi )?(?:trabajo|empleo) (?:quiero|busco|espero|pido)|"
    r"(?:quiero|busco|espero) (?:de|en) (?:un |el |mi )?(?:trabajo|empleo)|(?:from|out of) (?:a |my )?(?:work|"
    r"job),? i (?:want|need)",
    "aspiration": r"in a few years|dentro de unos anos",
    "managed": r"i managed",
    "support": r"beside me(?: is)?|a mi lado(?: esta)?",
}
_LEAD = (
    r"(?:(?:no|nope|nah|wrong|actually|sorry|but|and|n|also|well|oh|please|pls|can you|"
    r"that'?s (?:wrong|not (?:right|it|true))|not (?:quite|right)|change|fix|correct|pero|y|tambien|bueno|perdon|"
    r"por favor|(?:eso )?(?:no es asi|esta mal)|cambi(?:a|e|ar)|corri(?:ge|ja)|modifi(?:ca|"
    r"que)|as (?:to|for)|en cuanto a|respecto a|"
    r"sobre)[,.:;!]? +)*"
)
_MINE = (
    r"(?:(?:la|esa|the|that) (?:linea|parte|line|part) (?:de|del|sobre|que dice|about|on|of|with|for|that says) )?"
    r"(?:(?:my|the|mis?|las?|los|el|lo de|la de|el de|lo)(?: |\b))*"
)
_ONE = r"(?: (?:one|line|part|bit|list|linea|parte|lista))?"
_IS = (
    r"(?:\s+(?:no (?:es|son|esta|estan) (?:asi|bien|correct[oa]s?|cierto)|estan? mal|(?:isn'?t|is not|aren'?t|are not) "
    r"(?:quite )?(?:right|true|it)|(?:is|are) (?:wrong|off))\s*[:,-]"
    r"(?:\s+(?:(?:it|that|they|eso) (?:should be|deberia ser)|son|es|its|it'?s|they are|they'?re)"
    r"(?: (?:that|que))?(?= ))?|"
    r"\s*[:=]|\s+-|\s+(?:is|are|r|was|were|should (?:be|say)|shd be|would be|es|son|era|eran|seria|serian|"
    r"deberian? (?:ser|decir)|tendrian? que (?:ser|decir))\s*:?)\s+"
)
_NO_MORE = (
    r"(?:,? (?:too|as well|is|are|r|isnt|isn't|arent|aren't|not|wrong|off|right|true|also|please|pls|"
    r"tambien|esta|estan|no|mal|es|son|asi|bien|correct[oa]s?|por favor|it|cambial[oa]s?))*"
)
_JOINED = r"(?:,? (?:n|and|y|&) .*)?"
_SENTENCES = re.compile(r"[^.!?;\n]+")


_ANY_LINE = "|".join(
    [rf"{_MINE}(?:{names}){_ONE}{_IS}" for names in _NAMES.values()] + [rf"(?:{led})\s+" for led in _GO_ON.values()]
)
_NEXT_LINE = re.compile(rf"\s*(?:[,;.]\s*(?:and|y|also|tambien)?|\b(?:and|y|also|tambien))\s+(?={_ANY_LINE})")


def read_corrections(text: str, reading: Reading) -> list[tuple[str, str]]:
    """The paths of the questions that it answers anew, and with which words, none where only the line is named; empty
    where it is nothing of the kind. What rests on another line stands after it: the latest question comes first."""
    cleaned = clean(text, LONGEST + 1)
    if len(cleaned) > LONGEST or "?" in cleaned:
        return []
    parts = [part for part in (cleaned[start:end] for start, end in _lines(cleaned)) if part.strip()]
    found = [one for part in parts if (one := _line(part, reading))]
    if not found and (swap := swapped(text, reading.used)):
        return [swap]
    order = list(_NAMES)
    return sorted(dict(found).items(), key=lambda one: -order.index(one[0]))


def read_correction(text: str, reading: Reading) -> tuple[str, str] | None:
    """The first of these."""
    return next(iter(read_corrections(text, reading)), None)


def read_others(text: str, reading: Reading) -> list[tuple[str, str]]:
    """Those after the first, where each says what it should be."""
    return [one for one in read_corrections(text, reading)[1:] if one[1]]


def lines_named(text: str) -> list[tuple[str, str]]:
    """The parts of it by the line that each begins with, "lo que un trabajo tiene que darme: …"; with no name where it
    begins with none."""
    cleaned = clean(text)
    parts = [cleaned[start:end].strip() for start, end in _lines(cleaned)]
    return [_begun(part) for part in parts if part]


def _begun(part: str) -> tuple[str, str]:
    said = fold(part)
    for key, names in _NAMES.items():
        led = rf"{_MINE}(?:{names}){_ONE}{_IS}" + (rf"|(?:{_GO_ON[key]})\s+" if key in _GO_ON else "")
        if value := re.match(rf"\s*{_LEAD}(?:{led})(?=\S)", said):
            return key, part[value.end() :].strip(" ,")
    return "", part


def _lines(cleaned: str) -> list[tuple[int, int]]:
    """Where the name of another line begins a new part: "my strengths are a, and beside me is Arjun"."""
    cuts = [found.span() for found in _NEXT_LINE.finditer(fold(cleaned))]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(cleaned)]
    return list(zip(starts, ends, strict=True))


def _line(cleaned: str, reading: Reading) -> tuple[str, str] | None:
    said = fold(cleaned)
    for sentence in _SENTENCES.finditer(said):
        start, end = sentence.span()
        for key, names in _NAMES.items():
            if reading.used.get(key) is None:
                continue  # no such line
            if re.fullmatch(rf"\s*{_LEAD}{_MINE}(?:{names}){_ONE}{_NO_MORE}{_JOINED}\s*", sentence[0]):
                return key, ""
            led = rf"{_MINE}(?:{names}){_ONE}{_IS}" + (rf"|(?:{_GO_ON[key]})\s+" if key in _GO_ON else "")
            if value := re.match(rf"\s*{_LEAD}(?:{led})(?=\S)", sentence[0]):
                return key, cleaned[start + value.end() : end].strip(" ,\"“”«»'")
    return None
