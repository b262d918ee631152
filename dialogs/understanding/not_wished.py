"""That something is not to be done: "don't change my hour", "no quiero pausa", "no la saltes". What follows a no that a
stop parts from it is another matter: "no, quiero una pausa"."""

from __future__ import annotations

import re

from dialogs.understanding.text import clean, fold

_LONGEST = 90  # characters: more tell something
_LED = (
    r"(?:(?:ok|okay|please|pls|hey|hi|oh|ah|wait|sorry|well|but|and|so|actually|coach|hang on|hold on|nono|"
    r"por favor|porfa|oye|che|ay|uy|eh|hola|pero|y|espera|perdon|bueno|mira|ya|todavia|aun|yo|mejor|que no que|"
    r"que no, que|i said|dije que|te dije que|digo que|que)[\s,.:!]+)*"
)
_NOT = re.compile(
    rf"{_LED}(?:no+[,.!]+\s*)?(?:"
    r"(?P<want>(?:(?:i|you|u|we) (?:really |just |also )?)?(?:dont|do not|didnt|did not|never) "
    r"(?:really |even |actually )?(?:want|need|wish|wanna|mean|ask|wanted|meant|asked)(?: (?:you|u))?"
    r"(?: (?:to|for))?\s+)|"
    r"(?P<do>(?:please )?(?:dont|do not|never|u dont|you dont) (?:u |you )?(?:ever |just |dare )?(?:please )?)|"
    r"(?P<quiero>(?:no|nunca|jamas) (?:te |se |lo |le )?(?:quiero|queria|quisiera|quise|necesito|pretendo|pedi|deseo|"
    r"hace falta|hay que|tienes que|tenes que|tiene que)(?: que)?(?: (?:me|lo|la|te|tu|usted))*\s+)|"
    r"(?P<subjunctive>(?:no|nunca|jamas) (?:vayas a )?(?=(?:(?:me|se|te|l[oa]s?|le|nos) )*\w{3,}(?:e|es|a|as|an|en)\b))"
    r")(?=\w)"
)
_ITS = r"(?:(?:me|la|lo|te|nos|se) )*"
_OR_LIFE = (  # what a job, or all of it, may be said of as well
    r"(?:stop|go back|quit|leave|vuelv(?:as?|amos)|volver|regres(?:es?|ar)|par(?:es?|ar|emos)|dej(?:es|ar)(?:lo|la)?)"
)
_AROUND = r"(?: (?:it|this|that|now|here|please|pls|yet|ahora|aqui|todavia|porfa|por favor|at all|para nada))*"
_OF_LIFE = re.compile(_ITS + _OR_LIFE + _AROUND)
_THEIR_OWN = re.compile(r"\b(?:want|wish|wanna|need|never|nunca|jamas|quiero|quisiera|deseo)\b")
_OF_TALK = re.compile(  # a pause, a question passed over, the one before
    rf"{_ITS}(?:{_OR_LIFE}|skip|pause|salt(?:es?|ar(?:la|lo|me(?:la|lo))?)|omit(?:as?|ir(?:la|lo)?)|"
    r"pas(?:es|ar) (?:a la siguiente|de pregunta)|paus(?:es?|ar)|"
    r"(?:a |una |un |ninguna |ningun |any )?(?:break|pause|rest|pausa|descanso|respiro))"
    r"(?: (?:it|this|that|this one|the question|now|here|please|pls|yet|back|atras|anterior|a la|la|esta|esa|"
    r"pregunta|question|ahora|aqui|todavia|porfa|por favor|thanks|gracias|lol|jaja\w*|at all|para nada))*"
)


def negated(text: str) -> str | None:
    """What is not to be done, in their own letters, as it would be asked for; None where nothing is negated so."""
    said = clean(text, _LONGEST + 1)
    if len(said) > _LONGEST or "?" in said:
        return None
    plain = " ".join(fold(said).split())
    own = " ".join(said.split())
    bare = plain.replace("'", "")
    found = _NOT.match(bare)
    if found is None or len(own) != len(plain):
        return None
    left = len(bare) - found.end()  # apostrophes stand in what is cut off
    rest = own[len(own) - left :] if "'" not in plain[len(plain) - left :] else bare[found.end() :]
    rest = rest.strip(" .!")
    if found["subjunctive"] is not None or " que " in (found["quiero"] or ""):
        return f"quiero que {rest}"
    return f"quiero {rest}" if found["quiero"] else rest


def negates_way(text: str, telling: bool = False) -> bool:
    """Whether all of it says that the talk is not to stop, to pass over a question or to go back. `telling`: where it
    may be told that they never want to quit, or do not want to go back."""
    rest = negated(text)
    if rest is None:
        return False
    way = re.sub(r"^quiero (?:que )?", "", _bare(rest))
    if telling and _OF_LIFE.fullmatch(way) and _THEIR_OWN.search(_bare(text)):
        return False
    return _OF_TALK.fullmatch(way) is not None


def _bare(text: str) -> str:
    return " ".join(fold(clean(text)).replace("'", "").split()).strip(" .!")
