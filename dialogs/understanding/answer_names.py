"""What people call an answer, by the name of its question: "my story", "lo que un trabajo tiene que darme". Folded,
without apostrophes."""

from __future__ import annotations

import re

_GIVES = r"(?:must|should|has to|have to|needs to|ought to|can)"
_DA = r"(?:tiene que|debe|deberia|tendria que|ha de)"
NAMES = {
    "situation": r"situation|where i am|situacion|donde estoy",
    "style": r"(?:work(?:ing)? )?style|how i work(?: best)?|(?:forma|manera) de trabajar|como trabajo(?: mejor)?",
    "interests": r"interests?|hobbies|intereses|aficiones",
    "story": r"story|historia|anecdota",
    "strengths": r"strengths?|fortalezas?|puntos? fuertes?",
    "skills": r"skills?|what i(?:ve| have)? learn(?:t|ed)|habilidad(?:es)?|lo que aprendi",
    "values": rf"values?|what (?:a |my |the )?(?:work|job) {_GIVES} give me|what i (?:want|need) from (?:a |"
    rf"my )?(?:work|job)|"
    rf"valor(?:es)?|lo que (?:el |un |mi )?(?:trabajo|empleo) {_DA} darme|"
    r"lo que (?:quiero|busco|espero|pido) (?:de|a|en) (?:un |el |mi )?(?:trabajo|empleo)",
    "aspiration": r"aspiration|dream|where i(?: want to|d like to| see myself| will)(?: be)?|(?:a |in a )?few years|"
    r"sueno|aspiracion|(?:dentro de |en )?unos anos",
    "hurdle": r"hurdle|obstacle|what(?: i)?s in (?:the|my) way|what stands in (?:the|my) way|"
    r"obstaculo|lo que se interpone|lo que me frena",
    "managed": r"change i(?:ve| have)? managed|cambio que logre",
    "support": r"support|who(?: i)?s beside me|apoyo|quien esta a mi lado",
    "goal": r"goal|meta|objetivo",
    "evidence": r"evidence|measure|prueba|evidencia|medida",
    "hours": r"hours|horas",
    "needed": r"needs?|lo que (?:me )?falta",
    "importance": r"importance|importancia",
    "confidence": r"confidence|confianza|seguridad",
    "commitment": r"commitment|compromiso",
    "by": r"date|deadline|fecha",
    "obstacle": r"obstacle|obstaculo",
    "lower": r"reason|razon|motivo",
    "tried": r"list|ideas?|lista",
    "percent": r"percent(?:age)?|porcentaje",
}
ANY = "|".join(nouns for name, nouns in NAMES.items() if name != "obstacle")  # these are the hurdle's, too


def named(noun: str) -> str:
    """The name of the question; empty where it is none."""
    return next((name for name, nouns in NAMES.items() if noun and re.fullmatch(nouns, noun)), "")
