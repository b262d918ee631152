"""The one number that is meant in a few words: of a scale, or of hours a week."""

from __future__ import annotations

import re

from dialogs.understanding.text import clean, fold, row_of

_SHORT = 40  # characters of an answer in which a number is looked for
_NAMES = {
    "en": ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
    "es": ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"],
}
_COUNTED = {  # of hours, beside the names of the numbers up to ten
    "en": {"twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40},
    "es": {"doce": 12, "quince": 15, "veinte": 20, "treinta": 30, "cuarenta": 40},
}
_A_DAY_ALONE = re.compile(r"(\d)(?= (?:a|per|every|each|al|por|cada) (?:day|dia)\b)")
_A_PAIR = re.compile(r"\b(?:(?:a|un) )?(?:couple|par)\b(?: (?:of|de)\b)?")
_AN_HOUR = re.compile(r"(?<!half )\b(?:an?|una) (?=h(?:ou)?r\b|hora\b)")
_A_RANGE = re.compile(
    r"(?:\b(?:between|entre) (?P<least>\d{1,2}) (?:and|y)|"
    r"(?<![\d.,/:-])(?<!from )(?<!de )(?P<low>\d{1,2}) ?(?:-|to|or(?: maybe)?|o|a|u)) ?(?P<high>\d{1,2})\b"
)
_OF_A_SCALE = row_of(
    "hours hrs hs horas points pts puntos always perhaps thats mas menos quizas pues tras this is yes as"
)
_LONG = 200  # … where it is plain which number is meant
_OF_HOURS = re.compile(
    r"(?<![\d.,/:-])(\d{1,2})(?:\s?(?:-|to|or|o|a|y)?\s?\d{1,2})?\s?"
    r"(?:h|hs|hrs?|hours?|horas?)\b(?! (?:ago|later|antes))"
)
_OF_A_MONTH = (  # after a number that is a day: "make it 30 June"
    r"(?! ?(?:st|nd|rd|th)?(?: of| de)? (?:jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may(?! be\b)|june?|july?|"
    r"aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    r"septiembre|setiembre|octubre|noviembre|diciembre)\b)"
)
_SETTLED = re.compile(
    r"\b(?:(?:lets |let's )?say|put|make it|call it|ponle|pon|pongamos|digamos) (?:a |un )?(\d{1,2})\b" + _OF_A_MONTH
)
_DIGITS = re.compile(r"(?<![\d.,])\d{1,3}(?![\d.,]*\d)" + _OF_A_MONTH)
_A_DAY = re.compile(
    r"\b(?:h|hs|hrs?|hours?|horas?) (?:a|per|every|each|al|por|cada) (?:day|dia)\b|\bhours? daily\b|\bhoras diarias\b"
)
_DAYS = 7  # the hours asked for are those of a week


def number_in(text: str, language: str) -> int:
    """The one number in a few words, "7 of 10" being one, or that of hours, or of "say 3"; of "3-4 hours" the lower,
    which is within reach. Below zero where there is none, or there are more."""
    told = fold(clean(text, _LONG))
    for plain in (_OF_HOURS, _SETTLED):
        named = {int(number) for number in plain.findall(told)}
        if len(named) == 1 and not _A_DAY.search(told):
            return named.pop()
        if len(named) > 1:
            return -1
    said = fold(clean(text, _SHORT + 1))
    if len(said) > _SHORT:
        return -1
    said = re.sub(r"\s*(?:/|out of|of|de|sobre) ?\d+", " ", said)
    digits = _DIGITS.findall(said)
    names = [_NAMES[language].index(word) for word in re.findall(r"\w+", said) if word in _NAMES.get(language, ())]
    found = digits or names
    if len(found) != 1 or re.search(r"-\d", said) or _counts_things(said, language):
        return -1
    return int(found[0]) * (_DAYS if _A_DAY.search(said) else 1)


def hours_in(text: str, language: str) -> int:
    """As `number_in`, of hours a week: "a couple of hours", "2 to 3 a day", the lower of "3-4 max"."""
    return number_in(_of_hours(text, language), language)


def _of_hours(text: str, language: str) -> str:
    """What says how many, in digits: "five hours" of "Approximately five hours. What is customary?" is "5 hours", "unas
    4 o 5" is "unas 4"."""
    names = {name: number for number, name in enumerate(_NAMES.get(language, ())) if number != 1}
    names |= _COUNTED.get(language, {})
    told = _A_PAIR.sub("2", _AN_HOUR.sub("1 ", fold(clean(text, _LONG))))
    told = re.sub(r"[^\W\d_]+", lambda word: str(names.get(word[0], word[0])), told)
    told = re.sub(r"\b(?:one|uno)(?= h| ?(?:-|to|or|o|a)\b)", "1", told)
    told = _A_RANGE.sub(lambda found: found["least"] or found["low"], told)
    told = _A_DAY_ALONE.sub(r"\1 hours", told)
    parts = [part for part in re.findall(r"[^.?!;\n]+[.?!;\n]*", told) if re.search(r"\d", part)]
    return parts[0].strip(" .?!;\n") if len(parts) == 1 else told


def _counts_things(said: str, language: str) -> bool:
    """Whether a number says how many of something there are: "2 applications sent", not "2 hours"."""
    names = "|".join(_NAMES.get(language, _NAMES["en"]))
    counted = re.findall(rf"\b(?:\d+|{names}) ?([^\W\d_]+)", said)
    return any(word.endswith("s") and word not in _OF_A_SCALE for word in counted)
