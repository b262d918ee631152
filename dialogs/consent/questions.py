"""COACHING 2.1: who the coach is, what it keeps, and whether that is all right."""

from __future__ import annotations

import re
from dataclasses import replace

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, tell
from dialogs.engine.kinds import choice
from dialogs.engine.questions import END, Dialog, Opening, Reading
from dialogs.engine.values import Invalid, Used, Value
from dialogs.plan import Changes
from dialogs.understanding.text import fold
from dialogs.understanding.yesno import is_yes

OLD_ENOUGH = 16
NAMED = (
    r"sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty)(?:[ -]\w+)?|dieciseis|diecisiete|"
    r"dieciocho|diecinueve|veint\w+|(?:treinta|cuarenta|cincuenta|sesenta)(?: y \w+)?"
)
AGE = re.compile(
    r"\s*(?:(?:i ?['’]?a?m|tengo)(?: only| just| solo)? )?(\d{1,2})(?: (?:years?|yrs?) old| ?y/?o\b| anos)?"
    r"(?=\s*(?:[^\w\s]|$)|\s(?:is|and|but|so|now|nearly|almost|can|y|pero|vale|casi|puedo)\b)"
)


AGE_AMONG = re.compile(
    r"\b(?:i ?['’]?a?m|tengo)(?: only| just| solo)? (\d{1,2})\b(?! (?:years?|yrs?|anos) (?:as|of|in|into|de|como)\b)"
)
CHILDS_AGE = re.compile(r"(?<![\w.])([7-9]|1[0-5])(?= ?(?:$|[,.!]|tengo\b))")  # "yeah, 15"
BEFORE_IT = r"(?:(?:ok|okay|okey|fine|sure|alright|well|oh|ah|hi|hello|hey|hola|vale|bueno|pues|venga|dale) )*"
OR_OLDER = re.compile(r"\b(\d{2}) (?:or|and|y|o) (?:older|over|above|up|more|mas)\b")
PLAIN_YES = re.compile(
    BEFORE_IT + r"(?:(?:yes|yep|yeah|yea|yup|aye|si|sip|sep|claro)(?: i should think(?: so)?)?"
    r"(?:,? (?:1[6-9]|[2-9]\d|(?:please|por favor|i am|im|i'm|tengo|soy)(?: (?:over |mas de )?\d{2})?)"
    r"(?: years old| anos)?)?|i agree|agreed|acepto|de acuerdo|go|let'?s (?:go|start|begin|do it)|"
    r"we can (?:start|begin)|"
    r"(?:i would like|i'd like|id like|i want|lets) to (?:start|begin)|quiero empezar|"
    r"empezamos|empecemos|vamos|adelante)"
)
# Their age, which a yes may stand beside: "yea im 19", "sí, tengo 20", "claro, soy mayor de edad".
THEIR_AGE = re.compile(
    r"[,.;:!]?\s*\b(?:and |y |that |because |porque |ya )*(?:(?:i ?['’]?a?m|i have|tengo|soy|cumpli)(?: \w+)? )"
    rf"(?:over |above |mas de |mayor de )?(?:\d{{2}}|{NAMED}|adult|an adult|mayor|adult[oa])\b"
    r"(?: years? old| yrs?(?: old)?| y/?o\b| anos| de edad| (?:n|and) a half| y medio|\+)*"
)
OLD_ENOUGH_SAID = "old-enough"
ONLY_AGE = re.compile(
    rf"[\s¡!.]*(?:(?:hi|hello|hey|hola|buenas|well|oh|ah|bueno|pues|ok|vale|sorry|perdon)[,.!]* )*"
    r"(?:(?:i ?['’]?a?m|i have|tengo|cumpli|soy|ya|already|just|only|solo|de|turned) )*"
    rf"(?:1[6-9]|[2-9]\d|{NAMED}|mayor(?: de edad)?|an? adult|adult[oa]?)(?: years? old| yrs?(?: old)?| y/?o| anos|\+)*"
    r"(?: (?:lol|jaja\w*|haha\w*|ya|cumplidos|now|here))*[\s.!…)]*"
)
TURNED_ROUND = re.compile(r"\?|\b(?:no|not|dont|don't|but|or|if|pero|aunque|sino)\b")


def read_agreed(text: str, reading: Reading) -> Value:
    """A child who says so is told goodbye (COACHING 2.1); that somebody is old enough is heard, and not yet a yes."""
    said = OR_OLDER.sub(r"\1", fold(text))
    alone = AGE.match(said)
    ages = [*([alone[1]] if alone else []), *AGE_AMONG.findall(said), *CHILDS_AGE.findall(said)]
    if any(int(age) < OLD_ENOUGH for age in ages):
        return "no"
    if _agrees(said):
        return "yes"
    return Invalid(OLD_ENOUGH_SAID) if ONLY_AGE.fullmatch(said) else _either.read(text, reading)


def _agrees(said: str) -> bool:
    """A yes that stands by itself among other words, which neither ask nor turn it round."""
    if TURNED_ROUND.search(said):
        return False
    besides = THEIR_AGE.sub("", said, count=1).strip(" ,.;:!…")
    with_age = besides != said.strip(" ,.;:!…") and any(is_yes(besides, of) for of in ("en", "es"))
    return with_age or any(PLAIN_YES.fullmatch(part) for part in _parts(said))


def _parts(said: str) -> list[str]:
    return [part.strip() for part in re.split(r"[,.;:!…\n]+|\b(?:and|so|y)\b", said) if part.strip()]


_either = choice(END, ("yes", "no"))
QUESTIONS = {
    "agree": replace(_either, read=read_agreed),
}


def effect(frame: int, about: str, used: Used) -> Changes:
    return {"mentee": {"consented": True}} if used["agree"] == "yes" else {}


def closes(turn: Turn, used: Used) -> list[Command]:
    return [] if used["agree"] == "yes" else [tell("consent-agree.goodbye")]


def leads_to(used: Used) -> Opening | None:
    return Opening("welcome") if used["agree"] == "yes" else None


DIALOG = Dialog("consent", QUESTIONS, effect, leads_to=leads_to, closes=closes)
