"""Spanish for `wording`: "Voy a" and an infinitive."""

from __future__ import annotations

import re

from dialogs.understanding.text import fold, row_of
from dialogs.understanding.wording_row import Row, lowered

_ADVERBS = r"(?:de verdad |realmente |tambien |solo |ya )*"
_WANTS = re.compile(
    rf"(?:(?:yo|tu|usted|nosotros|alguien|uno) )?{_ADVERBS}(?:me |te |nos |le )?(?:gustaria|encantaria)(?: poder)? |"
    rf"(?:(?:yo|tu|usted|nosotros|alguien|uno) )?{_ADVERBS}(?:quiero|quisiera|querria|necesito|debo|deberia|"
    rf"deberias|debes|"
    r"deberiamos|debemos|debe|puedo|podria|podrias|puedes|pienso|planeo|espero|intento|pretendo|deseo|queremos|"
    r"necesitamos|logro)(?: de)? |"
    rf"(?:(?:yo|tu|usted|nosotros|alguien) )?{_ADVERBS}(?:tengo|tienes|tenemos|tiene|tendria|tendrias|hay|habria) que |"
    r"(?:vamos|vas|va|hemos de|he de) a |(?:mi|la|el|nuestra|nuestro) ?(?:gran |principal |primer[ao]? )?(?:meta|"
    r"objetivo|plan|sueno|idea|paso|tarea)(?: principal)? ?(?:es|seria|:|=)+ ?(?:que )?|(?:meta|objetivo|paso|tarea) "
    r"?\d*[:=-] ?|para |a "
)
_FILLERS = re.compile(
    r"(?:bueno|pues|eh+|este|mmm*|ok|vale|si|por favor|porfa|quizas?|tal vez|creo que|yo creo que|a ver|tambien|y|"
    r"luego|hola)[,:.]* (?=\w)"
)
_INFINITIVE = re.compile(r"[a-z]+(?:ar|er|ir)(?:me|te|se|nos|lo|la|los|las|le|les|melo|mela|selo|sela)?")
_NOT_VERBS = row_of("lugar hogar bar mar mujer taller ayer alquiler celular familiar popular escolar par lider primer")
_FUTURE = {
    "hare": "hacer", "dire": "decir", "tendre": "tener", "podre": "poder", "pondre": "poner", "saldre": "salir",
    "vendre": "venir", "sabre": "saber", "querre": "querer", "habre": "haber",
}  # fmt: skip
_IMPERATIVE = {
    "llama": "llamar", "llamo": "llamar", "envia": "enviar", "envio": "enviar", "manda": "mandar", "mando": "mandar",
    "habla": "hablar", "hablo": "hablar", "busca": "buscar", "busco": "buscar", "prepara": "preparar",
    "preparo": "preparar", "estudia": "estudiar", "estudio": "estudiar", "escribe": "escribir", "escribo": "escribir",
    "lee": "leer", "leo": "leer", "aprende": "aprender", "aprendo": "aprender", "haz": "hacer", "hago": "hacer",
    "termina": "terminar", "termino": "terminar", "practica": "practicar", "practico": "practicar",
    "consigue": "conseguir", "consigo": "conseguir",
}  # fmt: skip
_ER_GERUNDS = row_of("aprendiendo haciendo leyendo conociendo creciendo vendiendo corriendo entendiendo respondiendo")
_IRREGULAR_GERUNDS = {
    "leyendo": "leer", "yendo": "ir", "diciendo": "decir", "pidiendo": "pedir", "siguiendo": "seguir",
    "siendo": "ser", "consiguiendo": "conseguir", "sintiendo": "sentir", "construyendo": "construir",
    "invirtiendo": "invertir", "durmiendo": "dormir", "viniendo": "venir", "eligiendo": "elegir",
    "sirviendo": "servir",
}  # fmt: skip


def base(word: str) -> str | None:
    """The infinitive that a folded word is or stands for, or None."""
    if _INFINITIVE.fullmatch(word) and word not in _NOT_VERBS:
        return re.sub(r"(?<=[aei]r)se$", "me", word)
    if word in _FUTURE or word in _IMPERATIVE or word in _IRREGULAR_GERUNDS:
        return _FUTURE.get(word) or _IMPERATIVE.get(word) or _IRREGULAR_GERUNDS[word]
    if word.endswith(("are", "ere", "ire")) and len(word) > 5:
        return word[:-1]
    if word.endswith("ando") and len(word) > 5:
        return f"{word[:-4]}ar"
    if word.endswith("iendo"):
        return f"{word[:-5]}{'er' if word in _ER_GERUNDS else 'ir'}"
    return None


def _turned(typed: str) -> str:
    typed = _without_beginning(typed)
    folded = fold(typed)
    if being := re.match(r"(?:yo )?(?:estoy|sigo|voy) (?=\w+ndo\b)", folded):
        typed = typed[being.end() :]
    if fold(typed).startswith("no ") and (verb := _verb_first(typed[3:])):
        return f"no {verb}"
    return _verb_first(typed) or _as_a_thing(typed)


def _verb_first(typed: str) -> str | None:
    """`typed` with its first word as an infinitive; None if that is no verb."""
    first, _, rest = typed.partition(" ")
    word = fold(first)
    verb = base(word)
    return None if verb is None else f"{lowered(first) if verb == word else verb} {rest}".strip()


def _as_a_thing(typed: str) -> str:
    first, _, rest = typed.partition(" ")
    word = fold(first)
    if word in ("un", "una", "otro", "otra"):
        return f"conseguir {lowered(typed)}"
    if word in ("mejor", "mas"):
        return f"{'ser' if fold(rest).startswith('en ') else 'tener'} {lowered(typed)}"
    return f"trabajar en {lowered(typed) if word in ('mi', 'mis', 'el', 'la', 'los', 'las') else typed}"


def _without_beginning(typed: str) -> str:
    for _ in range(6):
        found = _FILLERS.match(fold(typed)) or _WANTS.match(fold(typed))
        if not found or not typed[found.end() :].strip():
            return typed
        typed = typed[found.end() :].lstrip()
    return typed


SPANISH = Row(
    lead="Voy a",
    already=re.compile(r"(?:yo )?voy a(?:\s+|$)"),
    kept=lambda _: "Voy a",
    turned=_turned,
)
