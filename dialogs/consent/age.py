"""Whether somebody says that they are younger than 16: a number, in words, or that they will be so old only later."""

from __future__ import annotations

import re
from datetime import date

from dialogs.understanding.text import fold

OLD_ENOUGH = 16
_SIXTEEN = r"(?:16|sixteen|dieciseis)"
_OF_SOMETHING = (  # "tengo quince minutos", "ten years of experience"; but "15 años de edad"
    r"(?! (?:minut\w*|mins?|hours?|horas?|days?|dias?|weeks?|semanas?|months?|meses|steps?|pasos|people|personas|kids|"
    r"children|hij[oa]s|per ?cent|por ciento|(?:years?|yrs?|anos) (?:as|of(?! age)|in|into|de(?! edad)|como|\w+ing|"
    r"\w+ndo))\b)"
)
_AGE = re.compile(
    r"\s*(?:(?:i ?['’]?a?m|tengo)(?: only| just| solo)? )?(\d{1,2})(?: (?:years?|yrs?) old| ?y/?o\b| anos)?"
    r"(?=\s*(?:[^\w\s]|$)|\s(?:is|and|but|so|now|nearly|almost|can|y|pero|vale|casi|puedo)\b)"
)
_AGE_AMONG = re.compile(rf"\b(?:i ?['’]?a?m|tengo)(?: only| just| solo)? (\d{{1,2}})\b{_OF_SOMETHING}")
_CHILDS_AGE = re.compile(r"(?<![\w.])(?<!tiene )([7-9]|1[0-5])(?= ?(?:$|[,.!]|tengo\b))")  # "yeah, 15"
_CHILD_NAMED = re.compile(
    r"\b(?:(?:i ?['’]?a?m|tengo|soy de)(?: only| just| solo| nearly| casi)? )"
    r"(?:nine|ten|eleven|twelve|thirteen|fourteen|fifteen|nueve|diez|once|doce|trece|catorce|quince)\b"
    rf"{_OF_SOMETHING}|\b(?:once|doce|trece|catorce|quince) (?:anos )?tengo\b"
)
_OR_OLDER = re.compile(r"\b(\d{2}) (?:or|and|y|o) (?:older|over|above|up|more|mas)\b")
_SOON = (
    r"(?:soon|tomorrow|pronto|manana|(?:next|this|el|este|la|esta)(?: (?:proxim[oa]|next))? (?:week|month|year|\w*day|"
    r"summer|spring|autumn|winter|mes|ano|semana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|verano|"
    r"\d{1,2})|(?:in|on|en)(?: (?:an?|the|el|un|una))?(?: \w+)? ?(?:days?|weeks?|months?|\w+day|dias|semanas?|"
    r"mes(?:es)?|january|february|march|april|may|june|july|august|september|october|november|december|"
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre))\b"
)
_NOT_YET = re.compile(
    rf"\b(?<!not )(?<!no tengo )(?<!no soy )(?:under|below|younger than|less than|menor(?:es)? de|menos de) "
    rf"{_SIXTEEN}\b|"
    rf"\b(?:almost|nearly|not(?: yet| quite)?|casi|(?:aun|todavia) no(?: (?:tengo|cumplo))?(?: los)?|"
    rf"no (?:tengo|cumplo)(?: (?:aun|todavia))?(?: los)?) {_SIXTEEN}\b"
    rf"(?! (?:but|any ?more|for|since|sino|desde|hace)\b){_OF_SOMETHING}|"
    rf"\b(?:i ?['’]?ll be|i will be|about to (?:be|turn)|turning|voy a cumplir|cumplire) {_SIXTEEN}\b|"
    rf"(?<!turned )(?<!cumpli )(?<!been )\b{_SIXTEEN}(?: (?:years? old|anos))? {_SOON}|"
    r"\b(?:i ?['’]?a?m|i am|(?<!no )soy|still)(?: (?:still|only|just|a|an|un|una|aun|todavia))* (?:minor|"
    r"menor(?: de edad)?|under ?age|child|kid|nino|nina)\b(?! de (?:1[7-9]|[2-9]\d))"
)
_BORN = re.compile(r"\b(?:(?:was|were) born|naci(?:d[oa])?)(?: (?:in|en|el|del|ano))* (20\d\d)\b")


def as_typed(text: str) -> str:
    """Without accents; "16 or older" is 16."""
    return _OR_OLDER.sub(r"\1", fold(text))


def younger(text: str, today: date) -> bool:
    said = as_typed(text)
    alone, theirs = _AGE.match(said), _AGE_AMONG.findall(said)
    ages = [*([alone[1]] if alone else []), *theirs, *_CHILDS_AGE.findall(said)]
    born = any(today.year - int(year) < OLD_ENOUGH for year in _BORN.findall(said))
    if born or any(int(age) < OLD_ENOUGH for age in ages) or _CHILD_NAMED.search(said):
        return True
    grown = any(int(age) > OLD_ENOUGH for age in theirs)  # "my son is almost 16 and I'm 40"
    return not grown and _NOT_YET.search(said) is not None
