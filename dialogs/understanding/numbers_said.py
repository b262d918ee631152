"""The one number in a few words: "5 i guess", "seven", "7? 8 on good days", "nueve; no, mejor un ocho", "3-4 hours"."""

from __future__ import annotations

import re

from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.put_right import is_action
from dialogs.understanding.text import clean, fold, of_language, plain, row_of

NONE = -1  # in place of a number, where there is none, or more than one
SHORT = 40  # characters of an answer in which a number is looked for
LONG = 200  # … where it is plain which number is meant
_FIVES = 5  # the steps in which a share is guessed at
DAYS = 7  # the hours asked for are those of a week
_NAMES = {
    "en": ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
    "es": ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"],
}
_MORE = {
    "en": {"nought": 0, "naught": 0, "nil": 0, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14}
    | {"fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "hundred": 100},
    "es": {"once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciseis": 16, "diecisiete": 17}
    | {"dieciocho": 18, "diecinueve": 19, "veintiuno": 21, "veintiun": 21, "veintidos": 22, "veintitres": 23}
    | {"veinticuatro": 24, "veinticinco": 25, "veintiseis": 26, "veintisiete": 27, "veintiocho": 28}
    | {"veintinueve": 29, "cien": 100},
}
_TENS = {
    "en": ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
    "es": ["veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"],
}
_VALUES = {
    language: {name: number for number, name in enumerate(names) if number != 1}  # "one" is mostly no number
    | _MORE[language]
    | {name: 20 + 10 * place for place, name in enumerate(_TENS[language])}
    for language, names in _NAMES.items()
}
_COMPOUND = {
    language: re.compile(rf"\b({'|'.join(_TENS[language])})(?:{joint})({'|'.join(_NAMES[language][1:10])})\b")
    for language, joint in (("en", "[ -]"), ("es", " y "))
}
_WHOLE = {"en": re.compile(r"\b(?:a|one) (?=hundred\b)"), "es": re.compile(r"\bun (?=cien\b)")}
_ENDS = r"(?= *(?:$|[.,;!?]|of (?:it|the way)\b|more or less|i (?:think|guess|suppose)|mas o menos|creo|del camino))"
_HALF = {  # of all there is, not "half my colleagues"
    "en": re.compile(rf"\bhalf(?: ?-?way)?(?: (?:there|done|through))?{_ENDS}"),
    "es": re.compile(rf"\b(?:la mitad|a (?:la mitad|medias)){_ENDS}"),
}
_PART = re.compile(  # of all there is: "two thirds", "3/4", "un cuarto"
    r"(?<![\d/])(?:(?P<over>[1-4])/(?P<under>[2-5])(?![\d/])|"
    r"(?<!and )(?<!y )\b(?P<many>an?|one|un|two|dos|2|three|tres|3) (?P<of>thirds?|tercios?|quarters?|cuartos?)"
    r"(?= *(?:$|[.,;!?]|(?:of (?:it|the way|all)|done|through|there|finished|more or less|i (?:think|guess|suppose)|"
    r"maybe|so far|now|mas o menos|creo|del camino|hech[oa]|ya)\b)))"
)
_ALL = re.compile(
    r"(?:(?:it ?s|its|im|i am|yes|si|ya|pues|well|lo) )*(?:all (?:of it|done|finished)|(?:totally |completely |fully )?"
    r"(?:done|finished|complete|completed)|the whole (?:thing|lot)|todo|(?:ya )?esta (?:hech[oa]|terminad[oa])|"
    r"terminad[oa]|acabad[oa]|complet[oa])(?: (?:now|already|ya|lol|jaja\w*))*[.!]*"
)
_NOTHING_YET = re.compile(
    r"(?:(?:honestly|well|tbh|pues|la verdad|bueno),? )?(?:(?:still |todavia |aun )?(?:nothing|none|not at all|nowhere|"
    r"nada|ningun[oa]?|havent (?:started|begun)|not (?:started|begun)|no (?:he )?(?:empezado|empece|arranque))"
    r"(?: (?:yet|so far|at all|really|todavia|aun|por ahora|de nada))?)[.!]*"
)
_MARKED = re.compile(r"(?<![\d.,])(\d{1,3}) ?(?:%|per ?cent\b|por ?ciento\b)")
_A_DAY_ALONE = re.compile(r"(\d)(?= (?:a|per|every|each|al|por|cada) (?:day|dia)\b)")
_A_PAIR = re.compile(r"\b(?:(?:a|un) )?(?:couple|par)\b(?: (?:of|de)\b)?")
_AN_HOUR = re.compile(r"(?<!half )\b(?:an?|una) (?=h(?:ou)?r\b|h?ora\b)")
_A_RANGE = re.compile(
    r"(?:\b(?:between|entre) (?P<least>\d{1,2}) (?:and|y)|"
    r"(?<![\d.,/:-])(?<!from )(?<!de )(?P<low>\d{1,2}) ?%? ?(?:-|to|or(?: maybe)?|o|a|u|,? ?(?:maybe|perhaps|"
    r"possibly|quizas?|tal vez|a lo mejor|capaz))) ?(?:an? |un )?(?P<high>\d{1,2})\b"
)
_OF_A_SCALE = row_of(
    "hours hrs hs horas horitas oras oritas points pts puntos its was has his us plus less guess yes cos does unless "
    "tops max pues es nos always perhaps thereabouts thats mas menos quizas pues "
    "tras this is yes as "
    "sometimes depends"
)
_AROUND_IT = _OF_A_SCALE | row_of(  # what may stand beside the number in a part of a longer answer
    "about around roughly maybe probably only just a an i id ill would say think guess suppose like so ok well um "
    "percent per cent out of or a week unos unas un como creo que diria yo quiza supongo por ciento pongo ponle de "
    "sobre la semana"
)
_OF_A_PERCENT = _AROUND_IT | row_of(
    "bit than little over under past not quite poco "
    "halfway half way through done almost nearly ish so far more less at by now medio mitad camino a del casi mas "
    "menos o there of ponele ponle tal vez calculo digamos porque estoy voy llevo im am ya por ahora ahi hasta aqui en "
    "el la de no wait espera perdon sorry oops thirds third quarter quarters tercio tercios cuarto cuartos"
)
_MORE_OF = r"(?:(?:extra|more|new|whole|full|long|big|small|good|bad|other|night) )?"
_LABELLED = re.compile(  # a number that is a name: "channel 4", "módulo 2"
    r"\b(?:module|unit|chapter|step|week|lesson|part|level|day|channel|platform|room|floor|year|grade|band|route|bus|"
    r"gate|studio|radio|form|version|windows|team|group|class|ward|block|phase|stage|page|question|task|goal|"
    r"modulo|unidad|capitulo|paso|semana|leccion|parte|nivel|dia|tema|canal|piso|sala|aula|ano|grado|grupo|linea|ruta|"
    r"planta|clase|fase|etapa|pagina|pregunta|tarea|meta|zona|anden)s? "
    r"(?:\d+|one|two|three|uno|dos|tres)\b(?: (?:and|y) (?:\d+|two|three|dos|tres)\b)?"
)
_AT_AN_HOUR = re.compile(  # a number of a clock: "monday at 10", "el lunes a las 9"
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|lunes|martes|miercoles|jueves|viernes|"
    r"sabado|domingo|manana|hoy)(?: (?:morning|afternoon|evening|night))?,? (?:at|a las?) \d{1,2}\b(?! ?(?:/|of |out ))"
)
_LASTED = re.compile(  # how long it has been, no number of a scale: "0, it's literally been 10 mins"
    r"(?<![\d.,/])\d{1,3} ?(?:seconds?|secs?|mins?|minutes?|minutos?|minutitos|segundos?|days?|dias?|weeks?|wks?|"
    r"semanas?|months?|meses|mes|years?|yrs?|anos?)\b(?! (?:a|per|each|every|al|por|a la|cada)\b)"
)
_OF_HOURS = re.compile(
    r"(?<![\d.,/:-])(\d{1,2})(?:\s?(?:-|to|or|o|a|y)?\s?\d{1,2})?\s?"
    r"(?:h|hs|hrs?|hours?|h?or(?:it)?as?)\b(?! (?:ago|later|antes))"
)
_OF_A_MONTH = (  # after a number that is a day: "make it 30 June"
    r"(?! ?(?:st|nd|rd|th)?(?: of| de)? (?:jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may(?! be\b)|june?|july?|"
    r"aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|"
    r"agosto|septiembre|setiembre|octubre|noviembre|diciembre)\b)"
)
_SETTLED = re.compile(
    r"\b(?:(?:lets |let's )?say|put|make it|call it|ponle|pon|pongamos(?:le|lo)?(?: en)?|digamos|dejemoslo en|"
    r"more like|rather|actually|i mean|"
    r"(?:but|pero) (?:it was|i meant|era|quise decir)|digo|mas bien|mejor(?: dicho)?) (?:an? |un )?(\d{1,3})\b"
    + _OF_A_MONTH
)
_NOT_THAT = {  # "20, no 8"
    "en": re.compile(r"\b(?:not|instead of) (?:an? )?\d{1,3}\b(?! ?h)"),
    "es": re.compile(r"\b(?:no|en vez de) (?:un )?\d{1,3}\b(?! ?h)"),
}
_TAKEN_BACK = re.compile(
    r"\d(?: (?:maybe|perhaps|probably|i (?:think|guess)|quizas?|tal vez|capaz|ponele|creo|"
    r"calculo))?(?:\s*[.;,!…-]+\s*(?:no[,.;:!]+|(?:no,? )?(?:wait|espera|perdon|sorry|oops)[,.;:!]*)|"
    r" (?:no,? )?(?:wait|espera|perdon|sorry|oops)[,.;:!]*) (?:an? |un )?(?=\d)"
)
_AND_A_HALF = re.compile(r"(?<=\d)(?: (?:and a|y) (?:half|media|medio)\b|[.,]5(?![\d.,/]))")
_WEIGHED = re.compile(
    r"\b(?:if|when|unless|depending|on (?:a |my )?(?:good|bad|better|worse)|cuando|si|en (?:los )?dias|los dias|"
    r"a veces|sometimes|at (?:best|worst)|en el mejor|en el peor)\b"
)
_A_DAY = re.compile(
    r"\b(?:h|hs|hrs?|hours?|horas?) (?:a|per|every|each|al|por|cada) (?:day|dia)\b|\bhours? daily\b|\bhoras diarias\b"
)
_WORD = re.compile(r"[^\W\d_]+")
_PUTS = row_of("put say call make give rate count pon ponle di da cuenta")
_CLAUSE = re.compile(r"[.;?!\n…]+(?!\d)|,(?!\d)| [-–—] ")
_ONE = re.compile(
    r"^\W*(?:(?:a|just|only|maybe|about|like|around|say|ok|um|hm+|solo|quiza|como|un|pues) )*(?:one|uno)\b"
    r"(?! of\b| de\b)"
)
_NUMBER = re.compile(r"(?<![\d.,])\d{1,3}(?![\d.,]*\d)" + _OF_A_MONTH)


def only_number(text: str, language: str, about: str = "") -> int:
    """ "7 of 10" is one number, so is what is settled on, "say 3", or put right, "nine; no, an 8"; of "3-4 hours" it is
    the lower, which is within reach. NONE where there is no number, or more than one. `about`: how what is asked for
    may be named beside it, where several scales are answered at once."""
    told = _AND_A_HALF.sub("", _in_digits(fold(clean(text, LONG)), language))
    if about and (of_it := _beside(told, about)) != NONE:
        return of_it
    told = _without_others(told)
    for pattern in (_OF_HOURS, _SETTLED):
        named = {int(number) for number in pattern.findall(told)}
        if len(named) == 1 and not _A_DAY.search(told):
            return named.pop()
        if len(named) > 1:
            return NONE
    if taken_back := _TAKEN_BACK.search(told):
        told = told[taken_back.end() :]
    if len(_NUMBER.findall(told)) > 1:
        told = of_language(_NOT_THAT, language).sub(" ", told)
    said = _plainest(told)
    if len(said) > SHORT:
        return NONE
    said = re.sub(r"\s*(?:/|out of|of|de|sobre) ?\d+", " ", said)
    found = list(dict.fromkeys(_NUMBER.findall(said))) or ["1" for _ in _ONE.findall(said)]
    if len(found) != 1 or re.search(r"-\d", said) or _counts_things(said) or _is_of_a_deed(said, language):
        return NONE
    return int(found[0]) * (DAYS if _A_DAY.search(said) else 1)


def number_of_hours(text: str, language: str) -> int:
    """As `only_number`, of hours: "five hours" of "Approximately five hours. What is customary?", 4 of "unas 4 o 5"."""
    told = _A_PAIR.sub("2", _AN_HOUR.sub("1 ", fold(clean(text, LONG))))
    told = re.sub(r"\b(?:one|uno)(?= h| ?(?:-|to|or|o|a)\b)", "1", _in_digits(told, language))
    told = _lower(told)
    told = _A_DAY_ALONE.sub(r"\1 hours", told)
    parts = [part for part in re.findall(r"[^.?!;\n]+[.?!;\n]*", told) if re.search(r"\d", part)]
    return only_number(parts[0].strip(" .?!;\n") if len(parts) == 1 else told, language)


def number_of_percent(text: str, language: str) -> int:
    """As `only_number`, of 100: "about half", "none yet"."""
    told = plain(text, LONG).strip()
    if _NOTHING_YET.fullmatch(told):
        return 0
    if _ALL.fullmatch(told):
        return 100
    told = _PART.sub(_share, told)
    if not re.search(r"\d", told):  # "40, halfway there"
        told = of_language(_HALF, language).sub("50", told)
    told = _without_others(_lower(_in_digits(told, language), _FIVES))
    marked = {int(number) for number in _MARKED.findall(_in_digits(told, language))}
    number = only_number(told, language)
    return marked.pop() if number == NONE and len(marked) == 1 else number


def _share(part: re.Match[str]) -> str:
    many, of = (part["over"], int(part["under"])) if part["over"] else (part["many"], 3 if part["of"][0] == "t" else 4)
    count = {"two": 2, "dos": 2, "three": 3, "tres": 3}.get(many, int(many) if many.isdecimal() else 1)
    return str(round(100 * count / of)) if count <= of else part[0]


def _lower(told: str, by: int = 1) -> str:
    """Of a range its lower end: 10 of "un 10 o un 15". A share is guessed at in fives; "7 or 8" may be of ten."""

    def lower(found: re.Match[str]) -> str:
        low = found["least"] or found["low"]
        return found[0] if int(low) % by or int(found["high"]) % by else low

    return _A_RANGE.sub(lower, told)


def just_a_percent(text: str, language: str) -> bool:
    """Whether it is no more than that number, whatever small words are around it: "un 50 más o menos, mitad de
    camino"."""
    if number_of_percent(text, language) == NONE:
        return False
    told = _in_digits(fold(clean(text, LONG)), language)
    return len({*re.findall(r"[^\W\d_]+", told.replace("'", ""))} - _OF_A_PERCENT) < 2  # one word more tells nothing


def _without_others(told: str) -> str:
    """Without the numbers that name or time something, where there are others, or where they are all there is."""
    named = _AT_AN_HOUR.sub(" ", _LABELLED.sub(" ", told))
    lasted = _LASTED.sub(" ", named)
    return lasted if _NUMBER.search(lasted) else named


def _beside(told: str, about: str) -> int:
    """The number of the one part of several that names what is asked for: 10 of "ten for importance, maybe 6 for how
    sure I am", 9 of "importance 9, confidence 5"."""
    found = list(_NUMBER.finditer(told))
    if len(found) < 2:
        return NONE
    ends = [0, *(one.end() for one in found)]
    starts = [*(one.start() for one in found), len(told)]
    parts = [told[end:start] for end, start in zip(ends, starts, strict=True)]
    named_before = bool({*_WORD.findall(parts[0])} - _AROUND_IT)
    sides = parts[:-1] if named_before else parts[1:]
    named = [int(one[0]) for one, side in zip(found, sides, strict=True) if re.search(about, side)]
    return named[0] if len(named) == 1 else NONE


@once_a_turn
def _in_digits(told: str, language: str) -> str:
    """The names of the numbers, but for "one"."""
    compound, values = of_language(_COMPOUND, language), of_language(_VALUES, language)
    names = of_language(_NAMES, language)
    told = of_language(_WHOLE, language).sub("", told)
    told = compound.sub(lambda found: str(values[found[1]] + names.index(found[2])), told)
    return re.sub(r"[^\W\d_]+", lambda word: str(values.get(word[0], word[0])), told)


def _plainest(told: str) -> str:
    """Of several parts, the one that says the number, where the others have none or only weigh it: "7? 8 on good
    days". All of it where that is not so."""
    parts = [part.strip() for part in _CLAUSE.split(told) if part.strip()]
    bare = [part for part in parts if _NUMBER.search(part) and not {*_WORD.findall(part)} - _AROUND_IT]
    doubted = any(part.startswith("no ") for part in parts)  # "7, no 6"
    if len(bare) == 1 and len(parts) > 1 and not doubted and len(_NUMBER.findall(bare[0])) == 1:
        return bare[0]
    sure = [part for part in parts if _NUMBER.search(part) and not _WEIGHED.search(part)]
    if len(parts) < 2 or len(sure) != 1:
        return told
    if len(told) > SHORT and {*_WORD.findall(sure[0])} - _AROUND_IT:  # it tells more than a number
        return told
    return sure[0]


def _is_of_a_deed(said: str, language: str) -> bool:
    """Whether it says what to do, with a number in it: "talk to 3 people", not "do 3 at weekends", nor "put me
    down for 5"."""
    verb = re.match(r"\W*(\w+)\W+(?!\d)", said)
    return bool(verb and verb[1] not in _PUTS and is_action(said, language))


def _counts_things(said: str) -> bool:
    """Whether a number says how many of something there are: "2 applications sent", not "2 hours"."""
    counted = re.findall(rf"\b\d+ ?{_MORE_OF}([^\W\d_]+)", said)
    return any(word.endswith("s") and word not in _OF_A_SCALE for word in counted)
