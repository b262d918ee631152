"""What is asked behind the words that only make it polite: "could you tell me when the next check-in is?", "¿me podrías
decir a qué hora me escribes?"."""

from __future__ import annotations

import re

from dialogs.understanding.text import clean, fold

_LONGEST = 140  # characters: more tell a story
_HELLO = (
    r"(?:(?:ok|okay|so|and|but|hey|hi|hello|coach|sorry|excuse me|please|pls|by the way|btw|one question|"
    r"quick question|oye|oiga|y|pero|perdon|perdona|disculpa|disculpe|hola|por favor|porfa|una pregunta|una duda|"
    r"por cierto|che)"
    r"[ ,.:!¿]+)*"
)
_LED = re.compile(
    rf"\W*{_HELLO}(?:"
    r"(?:(?:can|could|would|will|cud) (?:you|u|ya) )?(?:please |pls |just |kindly )?(?:tell|remind) me"
    r"(?: please| again)?|(?:can|could|would|will) (?:you|u) (?:please )?let me know|"
    r"would (?:you|u) mind (?:telling|reminding) me|"
    r"(?:do|would) (?:you|u) (?:happen to )?(?:know|remember)|any idea|"
    r"any chance (?:you|u) (?:know|remember)|may i ask|can i ask(?: you)?|"
    r"(?:i(?:['’]?m| am| was)? (?:just )?)?wondering|i(?:['’]?d| would) (?:like|love) to know|"
    r"i (?:just )?(?:want|wanted|need) to know|"
    r"(?:me |nos )?(?:puedes|puede|podrias|podria|podes) (?:decir|recordar|contar|explicar)(?:me)?|"
    r"me (?:dices|decis|dice|dirias|diria|recuerdas|recordas|recuerda|cuentas)|(?:dime|decime|digame|recuerdame|"
    r"recordame|recuerdeme)|(?:yo )?(?:queria|quisiera|quiero|querria|me gustaria|necesito|necesitaria) saber|"
    r"(?:sabes|sabe|sabrias|sabria)(?: decirme)?|(?:te |le )?(?:puedo|podria) preguntar|me preguntaba|"
    r"(?:(?:just )?(?:a |one )?(?:quick )?question|una (?:pregunta|duda|consulta)(?: rapida)?)"
    r")[ ,:¿]+(?=(?:(?:at|by|for|from|on|a|de|en|para|desde|hasta|cada) )?(?:what|wat|when|which|how|where|whats|whens|"
    r"my|the|if|que|q|cuando|cual(?:es)?|cuant[oa]s?|como|donde|mis?|si|el|la|los)\b)"
)


def asked_behind(text: str) -> str | None:
    """In their own letters; None where nothing polite leads to a question."""
    said = clean(text, _LONGEST + 1)
    if len(said) > _LONGEST:
        return None
    found = _LED.match(fold(said))
    return f"{said[found.end() :].rstrip(' .!?')}?" if found else None
