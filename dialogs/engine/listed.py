"""What was typed to a list: numbers, what buttons say or nearly say, own words beside them."""

from __future__ import annotations

import re

from dialogs.engine.places import all_but, places, turned_down
from dialogs.engine.questions import Reading
from dialogs.engine.typed import NOT, begun_choice, counted, exact_choice, held, held_choice
from dialogs.understanding.alike import among
from dialogs.understanding.enough import is_enough
from dialogs.understanding.gist import fluent
from dialogs.understanding.text import clean, fold, parted_by, row_of, squeezed, together, words
from dialogs.understanding.yesno import is_no, is_unknown, is_yes, written_after_no

ALL_OF_THEM = ("all", "all of them", "all of these", "everything", "todas", "todos", "todo", "todas ellas", "all three")
BOTH = ("both", "both of them", "ambas", "ambos", "las dos", "los dos", "the two", "all two")
ENOUGH = (
    "thats all", "that is all", "thats it", "that will be all", "thatll be all", "all done", "nothing else",
    "eso es todo", "es todo", "eso seria todo", "seria todo", "esos son todos", "esas son todas", "nada mas",
    "con eso basta", "con eso es suficiente",
)  # fmt: skip
COMMA = 3  # words of an item between commas, at most
LISTED = 8  # … where they are plainly a list
PAIR = 2
POINTED = 4  # words that point to one, at most
JOINED = re.compile(r"^\s*(?:and|plus|also|y|e|tambien|también)\s+(?=\w)", re.IGNORECASE)
_SEPARATOR = re.compile(r",|\s(?:and also|as well as|y también|y tambien|y además|y ademas)\s", re.IGNORECASE)
_LINES = re.compile(r"[;\n]+")
_EACH = re.compile(r"\s*[,;\n&+]\s*(?:and\s+|y\s+)?|\s+(?:and|y|e|plus|also)\s+", re.IGNORECASE)
_AROUND = re.compile(  # what a "both" stands among: "both I suppose", "pues las dos, la verdad"
    r"^(?:(?:well|oh|ok|um|hm+|id say|i think|i guess|i want|ill take|"
    r"pues|bueno|yo diria|creo que|quiero|me quedo con) )+|"
    r"(?: (?:i (?:suppose|guess|think|reckon)|id say|really|actually|then|please|pls|tbh|to be honest|of course|"
    r"supongo|creo|creo yo|diria|la verdad|entonces|por favor|porfa|claro|jaja\w*|haha\w*|lol))+$"
)
_POINTS_BACK = re.compile(  # to what was said of them before: it is no name of any
    r"(?:(?:ok|well|just|pues|bueno) )*(?:(?:the |my )?(?:same(?: ones?)?(?: (?:as|like) (?:before|above|last time))?|"
    r"(?:top|best|highest)(?: rated)? ones?|ones? (?:that )?(?:i|ive) (?:rated|ticked|chose|marked|picked|put|said)"
    r"(?: \w+){0,3})|"
    r"l[ao]s? (?:mism[oa]s?(?: (?:de|que) antes)?|que (?:mas )?(?:puntue|marque|elegi|valore|dije)(?: \w+){0,3}|"
    r"mejor (?:valorad|puntuad)[oa]s?))"
)
CANNOT_CHOOSE = re.compile(
    r"(?:(?:hm+|ugh+|sorry|honestly|i just|just|well|uf+|pues|la verdad|perdon) )*"
    r"(?:i (?:cant|cannot|can not|dont know how to|dont want to) (?:choose|decide|pick)(?: (?:one|yet|now|any|"
    r"between (?:them|these|those)))*|(?:its |it is )?(?:too )?hard to (?:choose|decide|pick|say)|"
    r"no (?:puedo|se|me puedo|me se|consigo) (?:elegir|decidir(?:me)?|escoger)(?: (?:una|aun|todavia|ahora))*|"
    r"no me decido|no se (?:cual|cuales)(?: (?:elegir|escoger|tomar))?|"
    r"(?:me cuesta|es dificil) (?:elegir|decidir(?:me)?))"
    r"(?: (?:lol|tbh|sorry|really|jaja\w*|la verdad|perdon))*"
)
# One that is pointed to, and what is thought of it: "la de la Puri me da alegría", "I wanted the school one".
_POINTS = re.compile(
    r"(?:(?:ay|uy|no|nono|pues|bueno|yo|a mi|perdon|perdona|espera|creo que|well|oh|sorry|wait|maybe|probably|"
    r"i (?:wanted|want|like|liked|love|meant|mean|said)|queria|quiero|queria decir|digo|"
    r"me (?:gusta|gustaba|encanta|atrae|quedo con|tira|llama)) )*"
    r"(?:(?:la|lo|el|esa|ese|eso|aquell[oa]) (?:del|de)|the|that)(?: (?:la|el|los|las|mi|my))? (?P<rest>.+)"
)
_THOUGHT = re.compile(
    r"(?:que |which |that |because |porque |y |and |for me |para mi )*"
    r"(?:me (?:da|hace|gusta|encanta|atrae|tira|ilusiona|"
    r"llama|apetece|parece|emociona|anima|pone|alegra|sirve)|"
    r"(?:es|seria|sera)\b|makes? me|is\b|was\b|would|feels?|sounds?|looks?|"
    r"pulls?|excites?|i (?:like|love|suppose|guess|think)|supongo|creo)"
)
_THOUGHT_ILL = re.compile(
    r"\b(?:no|not|never|nunca|nada|isnt|doesnt|dont|wont|cant|too|demasiad[oa]|but|pero|less|least|menos|miedo|pereza|"
    r"fiaca|pena|lata|scar\w+|bor(?:es|ing|ed)|aburr\w+|hate|odi\w+|hard|dificil|imposible|impossible|asco|worst|peor)\b"
)
SENTENCES = re.compile(r"(?<=[.!?;\n])\s+|,?\s+(?=(?:but|although|though|pero|aunque|idk)\b)", re.IGNORECASE)
CHOOSING = re.compile(
    r"(?:(?:so|ok|well|hm+|um|yeah|pues|bueno|a ver|mm+),? )*(?:i ?'?d (?:say|go (?:for|with)|pick|choose|take)|"
    r"(?:i(?:'m| am)? )?(?:would (?:say|go (?:for|with)|pick|choose)|going (?:for|with)|go(?:ing)? (?:for|with)|"
    r"choose|pick|prefer)|i(?:'ll| will) (?:take|go (?:for|with)|pick|choose)|i (?:think|guess)|probably|maybe|"
    r"lets say|(?:only|just)(?= the )|(?:solo|solamente|nomas)(?= (?:el|la|lo) )|"
    r"(?:yo )?(?:diria(?: que)?|elijo|escojo|elegiria|prefiero|me quedo con|me voy (?:por|con)|iria (?:por|con)|"
    r"creo que|voto por)|quizas?|tal vez|digamos)[:,]? "
)
WEIGHING = re.compile(
    r"(?:but|although|though|idk|i (?:don'?t|do not) know|dunno|not sure|im not sure|i'm not sure|if|only|just|"
    r"it depends|"
    r"maybe|pero|aunque|no (?:lo )?se|no estoy segur[oa]|si|depende|solo|eso si|a ver si|lo que pasa|the thing is)\b"
)
EMPTY = row_of(
    "i will to the a an my and of in on at for with it that this one ones can do id like would want sure maybe think "
    "is but also so then ok definitely only just me us our your be some any all "
    "voy ir el la los las un una de del y en con para por que mi mis lo eso ese esa esta pues creo quiero tambien "
    "si a solo o ya me gusta gustaria mas alguien"
)


def says_enough(text: str) -> bool:
    """Whether it says what the button under a list says: what is ticked, ticked it is."""
    return squeezed(text) in ENOUGH or is_enough(text)


def items(text: str, ids: list[str], reading: Reading, own: bool) -> list[str] | None:
    """Ids and own words; nothing where neither was meant."""
    if numbers := places(text, len(ids)):
        return list(dict.fromkeys(ids[n - 1] for n in numbers)) if all(1 <= n <= len(ids) for n in numbers) else None
    if one := exact_choice(text, ids, reading) or counted(text, ids):
        return [one]
    if turned_down(text) or _POINTS_BACK.fullmatch(squeezed(text)):
        return None
    core = _AROUND.sub("", squeezed(text))
    if core in ALL_OF_THEM or (len(ids) == PAIR and core in BOTH):
        return ids
    if one := _pointed(text, ids, reading):
        return [one]
    if chosen := _named_among(text, ids, reading, own) or _one_by_one(text, ids, reading):
        return chosen
    if some := _all_but(text, ids, reading):
        return some
    if is_no(text, reading.language) or is_unknown(text, reading.language) or CANNOT_CHOOSE.fullmatch(squeezed(text)):
        return []
    if not own and (rest := written_after_no(text)) is not None:
        return items(rest, ids, reading, own) or []  # "no, sponsor ill", "no, the last two"
    if not own:
        parts = [part for part in re.split(r"[,;\n]+", text) if part.strip()]
        named = [begun_choice(part, ids, reading) or counted(part, ids) or meant(part, ids, reading) for part in parts]
        return list(dict.fromkeys(id for id in named if id)) if named and all(named) else None
    parts = [" ".join(part.split()) for line in parted_by(_LINES, text) for part in _parted(line, ids, reading)]
    said = [
        _numbered(part, ids) or exact_choice(part, ids, reading) or _within(part, ids, reading) or _own(part)
        for part in parts
        if part and not is_yes(part, reading.language)  # "the kennel, of course"
    ]
    return list(dict.fromkeys(said)) or None


def _one_by_one(text: str, ids: list[str], reading: Reading) -> list[str]:
    """Several of them, each in a few words of its own: "youtube and the small brave thing"."""
    parts = [held(part) for part in parted_by(_EACH, clean(text)) if part.strip()]
    if len(parts) < PAIR or any(len(part.split()) > LISTED for part in parts):
        return []
    named = [begun_choice(part, ids, reading) or counted(part, ids) or meant(part, ids, reading) for part in parts]
    found = [id for id in named if id]
    return list(dict.fromkeys(found)) if len(found) == len(parts) == len({*found}) else []


def _named_among(text: str, ids: list[str], reading: Reading, own: bool) -> list[str]:
    """The items that sentences choose, where the others only weigh them: "id say apprenticeship. but idk if they take
    people without a degree". Where own words are items too, only what is led to by choosing, or says just that."""
    named: list[str] = []
    for sentence in (part.strip() for part in SENTENCES.split(text)):
        led = CHOOSING.match(fold(clean(sentence)))
        core = sentence[led.end() :] if led else sentence
        found = exact_choice(held(core), ids, reading)
        if found is None and (led or not own):  # "I prefer writing code" is more than "writing"
            found = begun_choice(held(core), ids, reading) if own else held_choice(core, ids, reading)
        if found is None and not (named and WEIGHING.match(fold(clean(sentence)))):
            return []
        named += [found] if found else []
    return list(dict.fromkeys(named)) if len(SENTENCES.split(text)) > 1 or CHOOSING.match(fold(clean(text))) else []


def _own(part: str) -> str:
    """Own words stand in the middle of our sentences, so without a full stop of theirs."""
    return part.rstrip(" .,;") or part


def _parted(line: str, ids: list[str], reading: Reading) -> list[str]:
    """Commas part items where each is short or on the list, or an "and" leads the last of several; "ask Jana, who works
    in IT" is one. What joins them, or only fills, belongs to none."""
    parts = parted_by(_SEPARATOR, line)
    short = all(len(together(part).split()) <= COMMA or exact_choice(part, ids, reading) for part in parts)
    listed = len(parts) > 2 and JOINED.match(parts[-1]) and all(len(together(part).split()) <= LISTED for part in parts)
    return [fluent(JOINED.sub("", fluent(part))) for part in (parts if short or listed else [line])]


def _within(part: str, ids: list[str], reading: Reading) -> str | None:
    """The one item that these words, two or more, stand in: "mechanic course" of "a bike mechanic course"."""
    said = squeezed(part)
    held = [id for id in ids if " " in said and f" {said} " in f" {squeezed(reading.labels.get(id, ''))} "]
    return held[0] if len(held) == 1 else None


def _numbered(part: str, ids: list[str]) -> str | None:
    """The item with this number: "1, 2, drawing"."""
    return ids[int(part) - 1] if re.fullmatch(r"\d{1,2}", part) and 1 <= int(part) <= len(ids) else None


def _pointed(text: str, ids: list[str], reading: Reading) -> str | None:
    """The one that is pointed to by a word or a few of it, with no ill said of it: "the school one makes me happy"."""
    found = _POINTS.fullmatch(squeezed(text))
    words_of = found["rest"].split() if found else []
    for count in range(min(POINTED, len(words_of)), 0, -1):
        rest = " ".join(words_of[count:])
        rest = re.sub(r"^(?:one|idea|thing|option|opcion)\b ?", "", rest)
        one = meant(" ".join(words_of[:count]), ids, reading)
        if one and (not rest or _THOUGHT.match(rest)) and not _THOUGHT_ILL.search(rest):
            return one
    return None


def _all_but(text: str, ids: list[str], reading: Reading) -> list[str]:
    """ "All but the course"."""
    rest = all_but(squeezed(text))
    left_out = rest and (begun_choice(rest, ids, reading) or counted(rest, ids) or meant(rest, ids, reading))
    return [id for id in ids if id != left_out] if left_out else []


def meant(part: str, ids: list[str], reading: Reading) -> str | None:
    """The one item that shares the most words with these, and more than one word or all of them: "the shadow day"."""
    said = [word for word in words(part) if word not in EMPTY]
    if not said or NOT & {*words(part)}:
        return None
    scores = {id: sum(among(word, words(reading.labels.get(id, ""))) for word in said) for id in ids}
    best = [id for id in ids if scores[id] == max(scores.values())]
    return best[0] if len(best) == 1 and scores[best[0]] >= min(len(said), PAIR) else None
