"""COACHING 2.1: who the coach is, what it keeps, and whether that is all right."""

from __future__ import annotations

import re
from dataclasses import replace

from dialogs.consent.age import as_typed, younger
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, tell
from dialogs.engine.kinds import choice
from dialogs.engine.questions import END, Dialog, Opening, Reading
from dialogs.engine.values import Invalid, Used, Value
from dialogs.plan import Changes
from dialogs.understanding.text import row_of
from dialogs.understanding.yesno import is_yes

NAMED = (
    r"sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty)(?:[ -]\w+)?|dieciseis|diecisiete|"
    r"dieciocho|diecinueve|veint\w+|(?:treinta|cuarenta|cincuenta|sesenta)(?: y \w+)?"
)
BEFORE_IT = (
    r"(?:(?:ok|okay|okey|fine|sure|alright|right|good|great|perfect|well|oh|ah|hi|hello|hey|hola|vale|bueno|bien|"
    r"perfecto|genial|listo|pues|venga|dale) )*"
)
PLAIN_YES = re.compile(
    BEFORE_IT + r"(?:(?:yes|yep|yeah|yea|yup|aye|si|sip|sep|claro)(?: i should think(?: so)?| definitely|"
    r" i(?: would|'?d) (?:like|love) (?:that|to))?"
    r"(?:,? (?:1[6-9]|[2-9]\d|(?:please|por favor|i am|im|i'm|tengo|soy)(?: (?:over |mas de )?\d{2})?)"
    r"(?: years old| anos)?)?|i (?:do )?(?:agree|consent)|agreed|acepto|de acuerdo|(?:estoy )?conforme|"
    r"(?:por supuesto|desde luego|claro|obvio)(?: que si)?|"
    r"(?:thats |that's |its |it's |that is )?(?:fine|ok|okay|alright|all right|good) (?:by|with|for) me|"
    r"(?:me parece|por mi|para mi|a mi me parece)(?: esta)? bien|(?:esta )?bien (?:por|para) mi|si,? senor(?:a)?|"
    r"go|good to go|let'?s (?:go|start|begin|do it)|"
    r"we can (?:start|begin)|"
    r"(?:i would like|i'd like|id like|i want|lets) to (?:start|begin)|quiero empezar|"
    r"empezamos|empecemos|vamos|adelante)"
)
# Their age, which a yes may stand beside: "yea im 19", "sí, tengo 20", "claro, soy mayor de edad".
THEIR_AGE = re.compile(
    r"[,.;:!]?\s*\b(?:and |y |that |because |porque |ya )*(?:(?:i ?['’]?a?m|i have|tengo|soy|cumpli)(?: \w+)? )"
    rf"(?:(?:over|above|older than|past|well past|mas de|mayor de|mayor que) )?(?:the age of )?"
    rf"(?:\d{{2}}|{NAMED}|adult|an adult|old enough|of age|mayor|adult[oa]|la edad)\b"
    r"(?: years?(?: old| of age)?| yrs?(?: old)?| y/?o\b| anos| pirulos| tacos| de edad| (?:n|and) a half| y medio|"
    r" cumplidos|\+)*"
)
OLD_ENOUGH_SAID = "old-enough"
AGE_SAID = re.compile(  # … and without the "I'm": "23 tengo", "sí, 19 años", "yes, 24 here", "absolutely. 51"
    rf"[,.;:!]?\s*\b(?:1[6-9]|[2-9]\d|{NAMED})(?: (?:tengo|years? old|yrs?(?: old)?|y/?o|anos|here|now|ya|"
    rf"cumplidos|pirulos|tacos))+\b|(?:^|[,.;:!]\s*)(?:1[6-9]|[2-9]\d)(?=\s*(?:$|[,.;!]))|"
    r"\b(?:over|above|past|older than|mas de|mayor de) (?:1[68]|sixteen|eighteen|dieciseis|dieciocho)\b"
)
# What says that it may begin, beside an age: "crack on", "fire away"; alone it may be meant of anything.
LET_US = re.compile(
    r"(?:(?:lets|let's|let us|we can|please|so|just|ok|and|then|yes|yep|yeah|aye|sure|pues|ya|che|nomas|si|claro|"
    r"vale|dale) )*"
    r"(?:(?:of )?course(?: (?:i am|i do|we can))?|no (?:problem|worries|prob)s?|(?:sin|no hay) problemas?|"
    r"(?:im |i'm )?happy to(?: start| begin)?|100 ?%|"
    r"crack on|fire away|hit me|shoot|carry on|get (?:going|started|on with it|cracking)|bring it on|count me in|"
    r"im in|i'm in|im up for it|i'm up for it|im game|start|begin|ready(?: when you are)?|im ready|i'm ready|"
    r"off we go|here we go|have at it|"
    r"al lio|manos a la obra|estoy list[oa]|list[oa]|me apunto|metele|mandale|arranquemos|arrancamos|arranca|empecemos|"
    r"empezamos|empieza|comencemos|comenzamos|comienza|dale (?:que va|nomas|pues)|vamos alla|"
    r"vamos con todo|vamos a ello|a darle|hagamoslo|dele|echale|demosle|cuando quieras|venga)"
    r"(?: (?:then|mate|please|pls|now|already|pues|ya|che|nomas|porfa|por favor|con (?:todo|ganas|toda la \w+)))*"
)
LEADING = row_of(
    "ok okay right fine good great well done true bueno bien vale listo genial perfecto"
)  # to what follows
LAUGHS = re.compile(
    r"\b(?:(?:ja|je|ji|ha|he){2,}[jah]?|lol|lmao|xd|mate|bro|man|pal|tio|tia|che|amig[oa])\b|[^\w\s,.;:!?¿¡…'’/-]+"
)
SENTENCES = re.compile(r"(?<=[.!?…\n])\s*|(?=¿)")
ONLY_AGE = re.compile(
    rf"[\s¡!.]*(?:(?:hi|hello|hey|hola|buenas|well|oh|ah|bueno|pues|ok|vale|sorry|perdon)[,.!]* )*"
    r"(?:(?:i ?['’]?a?m|i have|tengo|cumpli|soy|ya|already|just|only|solo|de|turned) )*"
    rf"(?:1[6-9]|[2-9]\d|{NAMED}|mayor(?: de edad)?|an? adult|adult[oa]?)(?: years? old| yrs?(?: old)?| y/?o| anos|\+)*"
    r"(?: (?:lol|jaja\w*|haha\w*|ya|cumplidos|now|here))*[\s.!…)]*"
)
TURNED_ROUND = re.compile(
    r"\?|\b(?:no(?! (?:problem|worries|prob|hay problema)s?\b)(?<!como no)|not|dont|don't|but|or|if|pero|aunque|sino)\b"
)


def read_agreed(text: str, reading: Reading) -> Value:
    """A child who says so is told goodbye (COACHING 2.1); that somebody is old enough is heard, and not yet a yes."""
    if too_young(text, reading):
        return "no"
    said = as_typed(text)
    if _agrees(said) or _agrees_by_age(said):
        return "yes"
    return Invalid(OLD_ENOUGH_SAID) if ONLY_AGE.fullmatch(said) else _either.read(text, reading)


def too_young(text: str, reading: Reading) -> str | None:
    """A yes of somebody under 16 is a no, however short it is."""
    return "no" if younger(text, reading.day) else None


def _agrees(said: str) -> bool:
    """A yes that stands by itself among other words, which neither ask nor turn it round."""
    return not TURNED_ROUND.search(said) and any(PLAIN_YES.fullmatch(part) for part in _parts(said))


def _agrees_by_age(said: str) -> bool:
    """A yes and an age of 16 or more: what else is told before it, or asked after it, takes nothing back. Only what
    turns it round in its own sentence or behind it does, and a question that is part of it."""
    sentences = [one.strip() for one in SENTENCES.split(LAUGHS.sub(" ", said)) if one.strip()]
    told = [_without_age(one) for one in sentences if not one.endswith("?")]
    if told == [one for one in sentences if not one.endswith("?")]:  # no age
        return False
    yes = [at for at, one in enumerate(told) if _says_yes(one) or any(map(_says_yes, {*_parts(one)} - LEADING))]
    return bool(yes) and not any(TURNED_ROUND.search(one) for one in told[yes[0] :])


def _without_age(sentence: str) -> str:
    return AGE_SAID.sub(" ", THEIR_AGE.sub(" ", sentence))


def _says_yes(part: str) -> bool:
    said = " ".join(part.strip(" ,.;:!…").split())
    return any(is_yes(said, of) for of in ("en", "es")) or bool(LET_US.fullmatch(said) or PLAIN_YES.fullmatch(said))


def _parts(said: str) -> list[str]:
    return [part.strip() for part in re.split(r"[,.;:!…\n]+|\b(?:and|so|y)\b", said) if part.strip()]


_either = choice(END, ("yes", "no"))
QUESTIONS = {
    "agree": replace(_either, read=read_agreed, means=too_young, plainly=True),
}


def effect(frame: int, about: str, used: Used) -> Changes:
    return {"mentee": {"consented": True}} if used["agree"] == "yes" else {}


def closes(turn: Turn, used: Used) -> list[Command]:
    return [] if used["agree"] == "yes" else [tell("consent-agree.goodbye")]


def leads_to(used: Used) -> Opening | None:
    return Opening("welcome") if used["agree"] == "yes" else None


DIALOG = Dialog("consent", QUESTIONS, effect, leads_to=leads_to, closes=closes)
