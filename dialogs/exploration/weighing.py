"""At the choice of ideas: a doubt about one of them is no choice, "counselling pays badly, i think", and who cannot
choose is helped to (COACHING 4.5)."""

from __future__ import annotations

import re
from dataclasses import replace

from dialogs.engine.listed import CANNOT_CHOOSE, SENTENCES, meant
from dialogs.engine.questions import Question, Reading
from dialogs.engine.typed import begun_choice
from dialogs.engine.values import Invalid, Value
from dialogs.understanding.text import squeezed
from dialogs.understanding.undecided import is_undecided
from dialogs.understanding.yesno import is_unknown

LONGEST = 120  # characters
NAME = 5  # words that name one, at most
_LED = re.compile(
    r"(?:(?:i (?:think|guess|feel|suppose|know)|but|well|hm+|um|so|tbh|honestly|though|idk|lol|creo que|"
    r"pienso que|siento que|"
    r"la verdad|pero|pues|bueno|es que|supongo que|the|that|this|my|el|la|lo|los|las|eso|esa|ese|del|de|mi) )*"
)
_JUDGES = re.compile(
    r"(?:(?:one|idea|thing|option|would|will|might|could|probably|just|really|also|kind of|kinda|quizas|"
    r"seguro|tambien) )*"
    r"(?:is|are|was|isnt|arent|be|wont|doesnt|dont|does|cant|sounds?|seems?|looks?|feels?|pays?|takes?|costs?|needs?|"
    r"scares?|bores?|makes?|has|have|hardly|never|not|too|es|son|seria|sera|suena|parece|da|dan|daria|"
    r"pagan?|llevan?|tarda|"
    r"cuesta|necesita|exige|pide|me|no|se|esta|tiene|queda|aburre|asusta|hace)\b"
)
_ILL = re.compile(
    r"\b(?:bad(?:ly)?|not|no|never|isnt|doesnt|dont|wont|wouldnt|cant|cannot|hard(?:ly)?|difficult|tough|"
    r"boring|bores|dull|"
    r"scar\w+|afraid|too|expensive|costs?|years|long|far|little|less|poor(?:ly)?|low|stress\w*|risk\w*|"
    r"tir(?:ing|es)|hate|"
    r"worst|impossible|unrealistic|mal|dificil\w*|dur[oa]|aburr\w+|asusta|miedo|car[oa]|anos|lejos|poc[oa]|menos|"
    r"demasiad\w+|cuesta|estres\w*|riesg\w*|peor|imposible|pereza|nunca|tampoco|odi\w+)\b"
)
_OR = re.compile(r" (?:or|o|u) (?:the |la |el |lo )?")
_CHOSEN = re.compile(
    r"\b(?:not (?:too |so |that |all )?bad|no esta (?:nada )?mal|the one|i want|i choose|ill take|quiero|"
    r"elijo|me quedo|"
    r"prefiero|prefer|no matter)\b"
)
_TORN = re.compile(
    r"(?:(?:honestly|tbh|well|hm+|uf+|pues|la verdad|ay|sorry|perdon) )*(?:i )?(?:just |really )?(?:cant|"
    r"cannot|couldnt|"
    r"dont know (?:how to|which(?: one)?(?: to)?|what to)|no idea (?:which|what)(?: one)?|im torn|torn|"
    r"not sure which(?: one)?|"
    r"its (?:too )?hard to|hard to|no (?:me |se |puedo |logro )*(?:decid\w+|cual(?:es)?|que|eleg\w+|escog\w+)|"
    r"me cuesta|dudo)(?: (?:between (?:them|these|the two)|decide|choose|pick|select|to|one|them|elegir|"
    r"decidir(?:me)?|escoger|"
    r"entre (?:ellas|las dos)|elijo|escojo|yet|now|today|really|lol|aun|todavia|ahora|hoy|la verdad|ninguna))*"
)


def snag(text: str, ids: list[str], reading: Reading) -> str | None:
    """The one of the listed of which something ill is said, and nothing else."""
    said = squeezed(text, LONGEST + 1)
    if len(text) > LONGEST or len(SENTENCES.split(text.strip())) > 1:  # "the course. Not sure I can pay it"
        return None
    if not _ILL.search(said) or _CHOSEN.search(said):
        return None
    led = _LED.match(said)
    words = (said[led.end() :] if led else said).split()
    for count in range(min(NAME, len(words) - 1), 0, -1):
        name, rest = " ".join(words[:count]), " ".join(words[count:])
        if not _JUDGES.match(rest) or not _ILL.search(rest):
            continue
        if one := begun_choice(name, ids, reading) or meant(name, ids, reading):
            return one
    return None


def cannot_choose(text: str, reading: Reading) -> bool:
    said = squeezed(text, LONGEST)
    torn = CANNOT_CHOOSE.fullmatch(said) or _TORN.fullmatch(said)
    return torn is not None or is_unknown(text, reading.language) or is_undecided(text)


def _either(text: str, ids: list[str], reading: Reading) -> list[str]:
    """ "Maybe teaching or counselling"."""
    parts = _OR.split(squeezed(text, LONGEST)) if len(text) <= LONGEST else []
    named = [begun_choice(part, ids, reading) or meant(part, ids, reading) for part in parts]
    found = [one for one in dict.fromkeys(named) if one]
    return found if len(parts) > 1 and len(found) == len(parts) else []


def weighed(asked: Question, helps: bool = False) -> Question:
    """The same list, where a doubt about one of it is heard as that; with `helps` also who cannot choose."""

    def read(text: str, reading: Reading) -> Value:
        ids = [choice.id for choice in asked.choices(reading.used)]
        if one := snag(text, ids, reading):
            return Invalid("snag", {"idea": reading.labels[one]})
        between = _either(text, ids, reading)
        if helps and (between or cannot_choose(text, reading)):
            return Invalid("torn")
        return [id for id in ids if id in between] or asked.read(text, reading)

    return replace(asked, read=read)
