"""Whether what comes with no question open asks something: "how do i get a job faster", "am so nervous, what do i say",
"¿y si mi jefe lo toma a mal?". A question mark, or how a clause of it begins; nothing that is only told."""

from __future__ import annotations

import re
from typing import Literal

from dialogs.understanding.text import plain_line
from dialogs.understanding.to_coach import parted

Asked = Literal["ticking", "crisis", "other"]

_CLAUSE = re.compile(r"[.!?;,\n…]+|\s(?:but|pero)\s|¿")
_LEAD = (
    r"(?:(?:and|so|but|ok|okay|well|sorry|hey|hi|coach|then|also|btw|lol|wait|just|actually|y|pero|perdon|bueno|"
    r"entonces|oye|"
    r"oiga|pues|che|hola|disculpa|disculpe|ah|ay|eh|a ver|no se|idk) )*"
)
_EN = (
    r"(?:what|wat|wot|which|who|whom|why|y|how|when|where)(?:s)? (?:else |much |many |long |often |one |day |time )*"
    r"(?:do|does|did|would|should|shd|can|could|is|are|r|will|shall|was|am|if|now|next|to do|about)\b|"
    r"(?:whats|hows|whos|wheres|whens) (?!app)|"
    r"did (?:you|u|i|we|they|he|she) |(?:do|does|can|could|should|shall|will|would|am|are|is) (?:you|u|i|we|it|this|"
    r"that|there|they|he|she|my|"
    r"the) |"
    r"what if\b|any (?:tips|ideas|advice|suggestions)\b|why not\b"
)
_ES = (
    r"(?:que|q|k|qe|ke) (?:hago|ago|digo|pongo|puedo|debo|tengo que|tendria que|deberia|me (?:recomiendas|recomienda|"
    r"aconsejas|"
    r"conviene|toca)|le digo|les digo|opinas|piensas|crees|sigue|harias|haria|significa|pasa si|tal si|es eso|"
    r"dirias)\b|"
    r"(?:por que|xq|porque) (?:me|no|lo|tengo|tu|usted|dices|dice|preguntas)\b(?= ?\w+(?:s|e|as|es)\b)|"
    r"(?:como|komo) (?:(?:le|les|te|lo|la|se|me)(?: lo| la)? \w+o\b|puedo|podria|hago|consigo|empiezo|se (?:hace|dice)|"
    r"deberia)|(?:cuando|donde|adonde) (?:es|toca|quedo|puedo|debo|tengo)\b|(?:cual|cuales|quien|quienes) (?:es|son|"
    r"seria|"
    r"puede|podria)\b|cuanto (?:falta|tarda|dura|cuesta|tiempo)\b|(?:tu |usted |vos )?(?:crees|cree|piensas|"
    r"opinas) que\b|"
    r"(?:alguna idea|algun consejo|algun tip)\b"
)
_ASKS = re.compile(rf"{_LEAD}(?:{_EN}|{_ES})")
_TICKING = re.compile(
    r"\bhow (?:do|can|should|would|shall) i (?:\w+ )?(?:tell|show|let|say|mark|tick|check|report)\b.*\b(?:did|done|"
    r"finish\w*|"
    r"complete\w*|off|know)\b|"
    r"\b(?:como|komo|donde) (?:te |le |lo |la |se )*(?:aviso|digo|marco|cuento|tacho|pongo|registro|"
    r"informo)\b.*\b(?:hice|ise|"
    r"hecho|termine|listo|acabe|hacer)\b"
)
_CRISIS = re.compile(r"\b(?:crisis|suicid\w*|help ?lines?|hotlines?|lineas? de ayuda)\b")


def question_put(text: str, language: str) -> Asked | None:
    """None where nothing is asked."""
    said = plain_line(text)
    if _TICKING.search(said):
        return "ticking"
    clauses = [" ".join(clause.split()) for clause in _CLAUSE.split(said)]
    asks = "?" in text or "¿" in text or any(_ASKS.match(f"{clause} ") for clause in clauses if clause)
    if not asks and not parted(text, language).asked:
        return None
    return "crisis" if _CRISIS.search(said) else "other"
