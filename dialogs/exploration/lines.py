"""How several ideas are written in one message: a line each, or numbered, or a few words each between commas behind
what only leads to them: "none of those are me tbh. youth worker, teaching", "Separe por favor: 1 …, 2 …".
"""

from __future__ import annotations

import re

from dialogs.understanding.text import clean, fold, parted_by

_LONGEST = 600  # characters
_FEW = 4  # words of an idea between commas
_TWO = 2
_SMALL = (
    r"(?:(?:no+|nah|nope|ok|hm+|um|well|so|sorry|lol|haha\w*|tbh|honestly|actually|pues|bueno|ay|uy|jaja\w*|la verdad|"
    r"y|and|but|pero),? )*"
)
_BEHIND = (
    r"(?:,? (?:tbh|ngl|lol|haha\w*|really|honestly|to be honest|sorry|thanks|thank you|please|pls|for me|i think|"
    r"la verdad|jaja\w*|gracias|perdon|creo|por favor|porfa|de verdad))*"
)
_SEPARATE = (
    r"(?:please |por favor,? )?(?:split|separate|list|divide|separ(?:e|a|elas|alas|elos|alos|ame|eme)|divid(?:a|e|"
    r"alas|elas)|"
    r"part(?:a|e)las)(?: (?:them|these|it|those|up|las|los|ideas|mis ideas|my ideas|por separado|separately|in|en|"
    r"three|tres|two|dos))*"
)
_REJECTS = (
    r"(?:(?:none|neither|nothing|not (?:one|any)) of (?:those|these|them|that|it|your ideas)|"
    r"i (?:dont|don't|do not|didnt|didn't) (?:really )?(?:like|want|fancy|love) (?:any of )?(?:those|these|them)|"
    r"(?:those|these|they)(?: are|'re|re)?(?: not|n't|nt)(?: really)?|"
    r"ningun[oa]s?(?: de (?:es[oa]s|est[oa]s|ell[oa]s|l[oa]s tuy[oa]s|tus ideas))?|"
    r"no (?:me )?(?:gusta|convence|sirve|va|interesa|veo(?: en)?|quiero) ningun[oa]|(?:es[oa]s|est[oa]s|ell[oa]s) no)"
    r"(?: (?:are|is|sound|sounds|feel|feels|fit|fits|suit|suits|do|does|work|works|look|looks|really|like|it|one|ones|"
    r"me|my|mine|"
    r"for|thing|things|us|good|right|appeal|appeals|to|exactly|quite|es|son|van|va|conmigo|gusta|gustan|convence|"
    r"convencen|"
    r"sirve|sirven|encaja|encajan|para|mi|mio|mia|lo|de|ellas|ellos|soy|yo|interesa|interesan|exactamente))*"
)
_LED = re.compile(rf"{_SMALL}(?:(?P<list>{_SEPARATE})|(?P<rejects>{_REJECTS})){_BEHIND}\s*[.,;:!\n–—-]+\s*(?=\w)")
_THOUGHT = re.compile(  # "I've thought of counselling, HR or game design but I haven't tried any"
    rf"{_SMALL}(?:(?:i(?: have|['’]?ve)? )?(?:(?:already|only|also|mostly|sometimes) )?(?:been )?(?:thought|thinking|"
    r"considered|considering|wondered)(?: (?:of|about|maybe))*(?: (?:doing|being))?|"
    r"(?:he |estuve |estoy |llevo tiempo )?(?:pensado|pensando|pense|pensaba)(?: (?:en|sobre|quizas?))+|"
    r"(?:me (?:he planteado|plantee|planteo)))\s*:?\s+(?P<rest>\w.*?)"
    r"(?:[,.;]?\s+(?:but|though|pero|aunque) (?:i |we )?(?:have(?:n['’]?t| not)|did(?:n['’]?t| not)|never|"
    r"no (?:he|hemos|los|las)|nunca) ?(?:really |actually |lo |los |las |he |hemos )*(?:tried|done|started|probado|"
    r"probe|hecho|intentado)\b[^.,;]{0,25})?[.!]*",
    re.DOTALL,
)
_OR = re.compile(r",?\s+(?:or|o|u)\s+(?:maybe\s+|quiz[aá]s?\s+)?", re.IGNORECASE)
_NAMED = re.compile(
    r"(?:(?:and|y|ok|then|entonces|please|por favor|just|solo|mejor|instead),? )*(?P<verb>add|put|pon(?:ga|me|game)?|"
    r"agreg(?:a|ue|ame)|anad(?:e|a|eme)|incluy(?:e|a)|apunt(?:a|e|ame)|anot(?:a|e|ame))(?: (?:down|also|too|tambien))?"
    r"(?P<line>(?: (?:a|an|another|one|una?|otra))? (?:line|idea|option|linea|opcion)"
    r"(?: (?:for|about|that says|called|para|de|sobre|que diga))?)?(?P<colon>\s*:)?\s+(?=\w)"
)
_ONE_MORE = re.compile(  # "looks good, and one more: a podcast"
    r"(?:(?:(?:that |it |all |todo )?(?:looks|sounds|is|esta|muy) )?(?:ok|okay|good|fine|great|perfect|nice|bien|"
    r"genial|vale|perfecto|bueno),? )?(?:(?:and|y|oh|ah|also|tambien|plus) )*(?:one|another|otr[oa]|un[oa])"
    r"(?: more| mas| idea)?\s*:\s*(?=\w)"
)
_PLACED = re.compile(
    r"\b(?:on|in|into|up|together|out|away|off|to|en|al?|juntos|por)\b"
)  # "put my CV online" is an idea
_NUMBER = re.compile(r"(?:^|(?<=[\s,;.:(]))(\d{1,2})[.):]?\s+(?=[^\W\d])")
_COMMA = re.compile(
    r"\s*(?:,|\s/\s|\band also\b|\s[-–—]\s)\s*(?:(?:and|or|plus|maybe|also|y|o|e|quiz[aá]s?|tambi[eé]n)\s+)?",
    re.IGNORECASE,
)


def ideas_written(text: str) -> str:
    """The same with a line for each idea, and without what only leads to them; as it stands where it is so already."""
    if len(text) > _LONGEST:
        return text
    said = clean(text, _LONGEST).strip()
    led = _LED.match(fold(said))
    rest = said[led.end() :] if led else said
    if thought := _thought_of(said):
        return "\n".join(thought)
    if each := _numbered(rest):
        return "\n".join(each)
    if led and "\n" not in rest:
        return "\n".join(_between_commas(rest))
    return rest if led else text


def one_more(line: str) -> str:
    """An idea without what leads to one more: "and another: a podcast"."""
    said = clean(line, _LONGEST)
    more = _ONE_MORE.match(fold(said))
    return said[more.end() :] if more else line


def named(line: str) -> str:
    """The same without the "put" or "add" before it, on a list that is there."""
    line = one_more(line)
    said = clean(line, _LONGEST)
    found = _NAMED.match(fold(said))
    if not found:
        return line
    rest = said[found.end() :].strip()
    plain = found["line"] or found["colon"] or found["verb"] != "put"
    if plain or (len(rest.split()) <= _FEW and not _PLACED.search(fold(rest))):
        return rest
    return line


def _numbered(text: str) -> list[str]:
    """ "1 a master's, 2 a diploma, 3 ask the doctor": where the numbers count up from one."""
    found = list(_NUMBER.finditer(text))
    if len(found) < _TWO or [int(one[1]) for one in found] != list(range(1, len(found) + 1)) or found[0].start() > 0:
        return []
    ends = [*(one.start() for one in found[1:]), len(text)]
    each = [text[one.end() : end].strip(" ,;.\n") for one, end in zip(found, ends, strict=True)]
    each = [re.sub(r"\s*[,;.]?\s+(?:and|y|e)$", "", one, flags=re.IGNORECASE) for one in each]
    return each if all(each) else []


def _thought_of(said: str) -> list[str]:
    """Where somebody lists what they only thought of: empty where they tell more of it."""
    found = _THOUGHT.fullmatch(fold(said))
    parts = _between_commas(_OR.sub(", ", said[slice(*found.span("rest"))])) if found else []
    return parts if len(parts) > 1 else []


def _between_commas(text: str) -> list[str]:
    parts = [part.strip(" .") for part in parted_by(_COMMA, text) if part.strip(" .")]
    return parts if len(parts) > 1 and all(len(part.split()) <= _FEW for part in parts) else [text]
