"""Help that is asked for with no question open: "ayúdame, no sé cómo pedírselo", "help me, I don't know how to ask".
What they wrote is what is in the way of the step that it is about; where it may be any, they say which (COACHING 6.3).
"""

from __future__ import annotations

import re
from dataclasses import replace

from dialogs.edit.wishes import named
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Message, Phrase, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.questions import Opening
from dialogs.engine.taking import take_words
from dialogs.plan import OPEN
from dialogs.reminder.answering import told_last
from dialogs.understanding.mood import mood
from dialogs.understanding.text import plain, words
from dialogs.which.questions import which_one

LONGEST = 300  # characters: more tell a story
OFFERED = 4  # steps
TELLING = 4  # letters of a word that may name one
_PLEA = re.compile(
    r"(?:(?:hi|hey|hello|please|pls|ok|so|well|but|sorry|coach|hola|oye|porfa|por favor|bueno|pues|pero|y|es que|"
    r"disculpa|perdon)[,.!]? )*"
    r"(?:help(?: me)?(?: please)?\b|i (?:really )?need (?:some |your |a bit of )?help\b|(?:can|could) (?:you|u) help\b|"
    r"ayud[ae](?:me|nme)?\b|necesito (?:\w+ )?ayuda\b|me (?:puedes |podrias )?ayuda[sr]\b|"
    r"(?:puedes|podrias) ayudarme\b|echame una mano\b|"
    r"i (?:really |still |just )?(?:dont|do not) (?:really )?know (?:how|what to (?:say|write|do|ask|tell)|"
    r"where to (?:start|begin)|who to)\b|no se (?:bien |muy bien )?(?:como|por donde|que (?:decir|hacer|escribir|"
    r"pedir|poner)|"
    r"a quien|con quien)\w*\b)(?=.* \w+ \w+)"
)
_UNEASY = re.compile(  # what is to be said, or what may come of it; that somebody is afraid is met elsewhere
    r"\bwhat (?:do|should|shall|can|could|would) i (?:even |actually )?(?:say|write|tell|ask)\b|"
    r"\bhow (?:do|should|shall|can|could) i (?:even |actually )?(?:say|ask|tell (?:him|her|them|my)|begin|start|"
    r"bring it up)\b|"
    r"\bwhat if \w+ \w+\b|\b(?:y|que pasa) si \w+ \w+[^.]*[?]|"
    r"\b(?:que|q) (?:le|les) (?:digo|pongo|escribo|pregunto)\b|"
    r"\bcomo (?:se lo|le|les) (?:digo|pido|pregunto|explico|cuento|planteo)\b|"
    r"(?:^|[,.] ?)(?:(?:y|pero|oye|oiga|ay)[, ]+)*(?:que pasa |y )si (?:mi|el|ella|me|no me|lo|la|se|no|dice)\b"
)
_ALONE = re.compile(
    r"(?:(?:please|pls|ok|coach|porfa|por favor|hola|hi)[ ,]+)*(?:help me|can (?:you|u) help(?: me)?|i need help|"
    r"ayuda(?:me)?|necesito ayuda|me ayudas|i (?:dont|do not) know what to do|idk what to do|not sure what to do|"
    r"no se que hacer|no se por donde (?:seguir|empezar))"
    r"(?: (?:please|pls|porfa|por favor|with (?:a step|this)|con (?:un paso|esto)))*"
)
_NAME = re.compile(r"(?<=\w )[A-ZÁÉÍÓÚÑ]\w+")  # "Ana", which is short
_IF = re.compile(r"^\W*(?:(?:and|but|hey|oye|oiga|y|pero)\W+)*(?:what if|(?:y |qu[eé] pasa )?si)\s+", re.IGNORECASE)
_WITH_LIFE = re.compile(r"(?:que (?:quiero )?hacer con mi vida|what to do with my life|(?:quiero|want to) morir|die\b)")


def which_step(turn: Turn, subject: str) -> list[Command]:
    """Help with a step: they say with which."""
    steps = [step for step in turn.mentee.plan.steps() if step.state == OPEN]
    if not steps:
        return [tell("showing-no-plan")]
    rows = [Button(subject_data(step.id, "stuck"), step.title) for step in steps[:OFFERED]]
    return which_one(turn, Phrase("stuck-which"), rows)


def for_help(turn: Turn, message: Message) -> list[Command] | None:
    """None where no help is asked for, or there is no step that it could be with."""
    said = " ".join(plain(message.text, LONGEST + 1).replace("¿", "").split())
    steps = [step for step in turn.mentee.plan.steps() if step.state == OPEN]
    if len(said) > LONGEST or not steps or not _pleads(said, message.text) or _WITH_LIFE.search(said):
        return None
    last = [step.id for step in steps if step.id in told_last(turn)]
    names = {word for name in _NAME.findall(message.text) for word in words(name)}
    telling = " ".join(word for word in words(message.text) if len(word) >= TELLING or word in names)
    about = named(telling, [(step.id, step.title) for step in steps])
    about = about or (last[0] if len(last) == 1 else steps[0].id if len(steps) == 1 else None)
    if about is None:
        return which_step(turn, "menu")
    opened = open_frame(turn, Opening("stuck", about))
    frame = turn.mentee.live
    place = turn.way(frame).open if frame else None
    if frame and place and frame.dialog == "stuck" and place.path == "obstacle":
        take_words(turn, frame, place, (replace(message, text=_IF.sub("", message.text).strip(" ?")),))
        return [*opened, tell("stuck-about", step=frame.facts["title"])]
    return opened


def _pleads(said: str, text: str) -> bool:
    if _PLEA.match(said) or _ALONE.fullmatch(said.strip(" .!?")):
        return True
    return _UNEASY.search(said) is not None and mood(text) == "plain"
