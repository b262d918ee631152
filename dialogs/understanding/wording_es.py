"""Spanish for `wording`: "Voy a" and an infinitive."""

from __future__ import annotations

import re

from dialogs.understanding.text import fold, row_of
from dialogs.understanding.wording_row import Row, lowered
from dialogs.understanding.wording_things import verb_for

_ADVERBS = r"(?:de verdad |realmente |tambien |solo |ya )*"
_WANTS = re.compile(
    rf"(?:(?:yo|tu|usted|nosotros|alguien|uno) )?{_ADVERBS}(?:me |te |nos |le )?(?:gustaria|encantaria)(?: poder)? |"
    rf"(?:(?:yo|tu|usted|nosotros|alguien|uno) )?{_ADVERBS}(?:quiero|quisiera|querria|necesito|debo|deberia|"
    rf"deberias|debes|"
    r"deberiamos|debemos|debe|puedo|podria|podrias|puedes|pienso|planeo|espero|intento|pretendo|deseo|queremos|"
    r"necesitamos|logro)(?: de)? |"
    rf"(?:(?:yo|tu|usted|nosotros|alguien) )?{_ADVERBS}(?:tengo|tienes|tenemos|tiene|tendria|tendrias|hay|habria) que |"
    r"(?:voy(?= a [a-z]*[aei]r)|vamos|vas|va|hemos de|he de) a |(?:mi|la|el|nuestra|nuestro) ?"
    r"(?:gran |principal |primer[ao]? )?(?:meta|objetivo|plan|sueno|idea|paso|tarea)"
    r"(?: principal)? ?(?:es|seria|:|=)+ ?(?:que )?|(?:meta|objetivo|paso|tarea) "
    r"?\d*[:=-] ?|para |a "
)
_PERSON = r"(?:(?:mi|el|la|mis|los|las|su) )?(?:\w+ ){1,3}?"
_OF_OTHERS = re.compile(
    rf"(?:{_PERSON}|me )(?:(?:siempre |tambien )*(?:quieren?|queria|esperan?|dicen?|dijo|dijeron|piensan?|"
    rf"creen?|pide|piden|pidio|insisten?(?: en)?|"
    r"repiten?|recomiendan?|recomendo|sugieren?|exigen?|manda) )(?:que|q|k|ke) (?:yo )?(?:(?:tengo|"
    r"tendria|tenga) que |deberia |debo |podria |puedo )?"
)
_HOPES = re.compile(
    r"(?:sueno con|mi sueno (?:es|seria)|ojala(?: pueda)?|a ver si|intentar(?:e)?|intento|tratar(?:e)? de|"
    r"trato de|q[iu]ero|kiero|aspiro a|tengo ganas de|estoy pensando en|pensando en) "
)
_TENDRIAMOS = re.compile(r"(?:tendriamos|deberiamos|habria|tenemos|debemos|podriamos|hay)(?: que)? ")
_LATER = re.compile(
    r"^(?:en|para|antes de|a partir de|desde|este|esta|el|la|tras|despues de) .{2,40}? (?:quiero|quisiera|"
    r"me gustaria|voy a|espero|necesito) "
)
_TAIL = re.compile(
    r"[,.]? *(?:me (?:gustaria|encantaria|interesa)|(?:eso|es lo que|lo) (?:quiero|quisiera|espero|deseo)|"
    r"ojala|si (?:se puede|dios quiere|puedo)|jaja\w*|"
    r"me (?:repite|dice|insiste) .{2,25}|porfa|por favor|creo|supongo)$"
)
_THAT_OTHERS = re.compile(r"(?:que|q|k) (?:(?:por fin|algun dia|alguien|me|nos|al fin) )*\w+")
_FILLERS = re.compile(
    r"(?:bueno|pues|eh+|este|mmm*|ok|vale|si|por favor|porfa|quizas?|tal vez|creo que|yo creo que|a ver|tambien|y|"
    r"luego|entonces|hola)[,:.]* (?=\w)"
)
_INFINITIVE = re.compile(r"(?:[a-z]+(?:ar|er|ir)|ir)(?:me|te|se|nos|lo|la|los|las|le|les|melo|mela|selo|sela)?")
_NOT_VERBS = row_of(
    "trabajo curso paso lugar hogar bar mar mujer taller ayer alquiler celular familiar popular escolar "
    "par lider primer"
)
_FUTURE = {
    "hare": "hacer", "dire": "decir", "tendre": "tener", "podre": "poder", "pondre": "poner", "saldre": "salir",
    "vendre": "venir", "sabre": "saber", "querre": "querer", "habre": "haber",
}  # fmt: skip
_IMPERATIVE = {
    "llama": "llamar", "llamo": "llamar", "envia": "enviar", "envio": "enviar", "manda": "mandar",
    "mando": "mandar", "habla": "hablar", "hablo": "hablar", "busca": "buscar", "busco": "buscar",
    "prepara": "preparar", "preparo": "preparar", "estudia": "estudiar", "estudio": "estudiar",
    "escribe": "escribir", "escribo": "escribir", "lee": "leer", "leo": "leer", "aprende": "aprender",
    "aprendo": "aprender", "haz": "hacer", "hago": "hacer", "termina": "terminar", "termino": "terminar",
    "practica": "practicar", "practico": "practicar", "consigue": "conseguir", "consigo": "conseguir", "voy": "ir",
    "apunto": "apuntar", "inscribo": "inscribir", "pido": "pedir", "pregunto": "preguntar", "reuno": "reunir",
    "presento": "presentar", "ofrezco": "ofrecer", "cuento": "contar", "miro": "mirar", "digo": "decir",
    "doy": "dar", "pongo": "poner", "matriculo": "matricular",
}  # fmt: skip
_CLITIC = re.compile(r"(me|nos|le|les|lo|la|los|las) (\w+)(?= |$)")
_PRESENT = {
    "hago": "hacer", "pongo": "poner", "salgo": "salir", "traduzco": "traducir", "consigo": "conseguir",
    "sigo": "seguir", "pido": "pedir", "leo": "leer", "escribo": "escribir", "aprendo": "aprender",
    "vendo": "vender", "corro": "correr", "asisto": "asistir", "subo": "subir", "abro": "abrir",
    "decido": "decidir", "comparto": "compartir", "doy": "dar", "empiezo": "empezar", "encuentro": "encontrar",
    "elijo": "elegir", "reviso": "revisar", "inscribo": "inscribir", "vuelvo": "volver", "juego": "jugar",
    "cuelgo": "colgar", "pruebo": "probar", "apruebo": "aprobar", "rindo": "rendir",
}  # fmt: skip
_REGULAR = row_of(
    "llam envi mand habl busc prepar estudi termin practic trabaj grab entreg postul present apunt bail "
    "cocin baj compr pag ahorr firm visit "
    "pregunt ensay organiz actualiz acab complet public lanz cre sac tom dej complet aplic contact "
    "solicit matricul particip mejor cambi "
    "disen investig dedic inscrib naveg entren program redact edit pas"
)
_SUBJUNCTIVE = {
    "haga": "hacer", "tenga": "tener", "ponga": "poner", "saque": "sacar", "sea": "ser", "vaya": "ir",
    "busque": "buscar", "entregue": "entregar", "consiga": "conseguir", "aprenda": "aprender",
    "escriba": "escribir", "lea": "leer", "venda": "vender", "decida": "decidir", "asista": "asistir",
    "suba": "subir", "abra": "abrir", "pida": "pedir", "siga": "seguir", "vuelva": "volver",
    "encuentre": "encontrar", "empiece": "empezar", "elija": "elegir", "de": "dar", "este": "estar",
    "pague": "pagar", "salga": "salir", "diga": "decir", "inscriba": "inscribir", "apruebe": "aprobar",
    "obtenga": "obtener", "venga": "venir", "corra": "correr", "viva": "vivir", "practique": "practicar",
    "aplique": "aplicar", "comparta": "compartir",
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
    if word in _PRESENT:
        return _PRESENT[word]
    if word.endswith("o") and word[:-1] in _REGULAR and word not in _NOT_VERBS:
        return f"{word[:-1]}ar"
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
    typed, others = _begun(_without_tail(typed))
    folded = fold(typed)
    if being := re.match(r"(?:yo )?(?:estoy|sigo|voy) (?=\w+ndo\b)", folded):
        typed = typed[being.end() :]
    if fold(typed).startswith("no ") and (verb := _verb_first(typed[3:])):
        return f"no {verb}"
    if others and (verb := _wished_of_me(typed)):
        return verb
    if chosen := re.match(r"me (\w{3,})(an|en)(?= |$)", fold(typed)):  # "(a ver si) me seleccionan", "(que) me hagan"
        ending = chosen[2] if others else {"an": "en", "en": "an"}[chosen[2]]
        return f"lograr que me {chosen[1]}{ending}{typed[chosen.end() :]}"
    if _THAT_OTHERS.match(fold(typed)):
        return f"lograr {re.sub(r'^(?:q|k)(?= )', 'que', typed)}"
    if verb := _reflexive(typed):
        return verb
    if thing := (None if base(fold(typed).split(" ", 1)[0]) else verb_for(typed, "es")):
        return f"{thing} {lowered(typed)}"
    return _verb_first(typed) or _as_a_thing(typed)


def _begun(typed: str) -> tuple[str, bool]:
    """Where what they will do begins, and whether it is somebody else's wish, in the subjunctive: "que estudie"."""
    others = False
    for _ in range(6):
        folded = fold(typed)
        found = _OF_OTHERS.match(folded)
        others = others or bool(found)
        found = found or _HOPES.match(folded) or _TENDRIAMOS.match(folded) or _LATER.match(folded)
        rest = typed[found.end() :].lstrip() if found else _without_beginning(typed)
        if rest == typed or not rest:
            break
        typed = rest
    return typed, others


def _without_tail(typed: str) -> str:
    cut = _TAIL.search(fold(typed))
    return typed[: cut.start()].rstrip(" ,.") if cut and typed[: cut.start()].strip(" ,.") else typed


def _wished_of_me(typed: str) -> str | None:
    """ "(que) estudie derecho" → "estudiar derecho"."""
    first, _, rest = typed.partition(" ")
    word = fold(first)
    verb = _SUBJUNCTIVE.get(word) or (f"{word[:-1]}ar" if word.endswith("e") and len(word) > 4 else None)
    return f"{verb} {rest}".strip() if verb else None


def _reflexive(typed: str) -> str | None:
    """ "me presento al examen" → "presentarme al examen"; "apuntarnos" → "apuntarme"."""
    found = re.match(r"me (\w+)(?= |$)", fold(typed))
    if found and (verb := base(found[1])) and not verb.endswith(("me", "se")):
        return f"{verb}me{typed[found.end() :]}"
    plural = re.match(r"(\w+[aei]r)nos(?= |$)", fold(typed))
    return f"{typed[: plural.end() - 3]}me{typed[plural.end() :]}" if plural else None


def _verb_first(typed: str) -> str | None:
    """`typed` with its first word as an infinitive; None if that is no verb."""
    if (joined := _CLITIC.match(fold(typed))) and (verb := _IMPERATIVE.get(joined[2])):  # "le escribo a Ana"
        return f"{verb}{joined[1]}{typed[joined.end() :]}"
    first, _, rest = typed.partition(" ")
    word = fold(first)
    verb = base(word)
    return None if verb is None else f"{lowered(first) if verb == word else verb} {rest}".strip()


def _as_a_thing(typed: str) -> str:
    first, _, rest = typed.partition(" ")
    word = fold(first)
    if word == "cv":
        return f"trabajar en mi {typed}"
    if word in ("un", "una", "otro", "otra", "algo"):
        return f"conseguir {lowered(typed)}"
    if word == "que" and rest:
        return f"lograr {lowered(typed)}"
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
