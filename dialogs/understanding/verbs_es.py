"""Spanish verbs: the infinitive that a word of a goal or step is, or stands for, and slips of the thumb in it."""

from __future__ import annotations

import re

from dialogs.understanding.text import fold, row_of
from dialogs.understanding.verb_slips import slips

_INFINITIVE = re.compile(r"(?:[a-z]+(?:ar|er|ir)|ir)(?:me|te|se|nos|lo|la|los|las|le|les|melo|mela|selo|sela)?")
_NOT_VERBS = row_of(
    "trabajo curso paso lugar hogar bar mar mujer taller ayer alquiler celular familiar popular escolar "
    "par lider primer master poster newsletter bachiller influencer super manager developer tester trader bar "
    "celular dolar azucar"
)
_FUTURE = {
    "hare": "hacer", "dire": "decir", "tendre": "tener", "podre": "poder", "pondre": "poner", "saldre": "salir",
    "vendre": "venir", "sabre": "saber", "querre": "querer", "habre": "haber",
}  # fmt: skip
IMPERATIVE = {
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
SUBJUNCTIVE = {
    "fuera": "ser", "fuese": "ser", "estuviera": "estar", "tuviera": "tener", "hiciera": "hacer", "supiera": "saber",
    "haga": "hacer", "tenga": "tener", "ponga": "poner", "saque": "sacar", "sea": "ser", "vaya": "ir",
    "busque": "buscar", "entregue": "entregar", "consiga": "conseguir", "aprenda": "aprender",
    "escriba": "escribir", "lea": "leer", "venda": "vender", "decida": "decidir", "asista": "asistir",
    "suba": "subir", "abra": "abrir", "pida": "pedir", "siga": "seguir", "vuelva": "volver",
    "encuentre": "encontrar", "empiece": "empezar", "elija": "elegir", "de": "dar", "este": "estar",
    "pague": "pagar", "salga": "salir", "diga": "decir", "inscriba": "inscribir", "apruebe": "aprobar",
    "obtenga": "obtener", "venga": "venir", "corra": "correr", "viva": "vivir", "practique": "practicar",
    "aplique": "aplicar", "comparta": "compartir",
}  # fmt: skip
_ER_GERUNDS = row_of(
    "aprendiendo haciendo leyendo conociendo creciendo vendiendo corriendo entendiendo respondiendo teniendo poniendo "
    "viendo perteneciendo ofreciendo atendiendo emprendiendo comprendiendo defendiendo dependiendo metiendo comiendo "
    "moviendo volviendo resolviendo devolviendo perdiendo sabiendo mereciendo reconociendo estableciendo obteniendo "
    "manteniendo proponiendo componiendo exponiendo disponiendo rompiendo cosiendo tejiendo recogiendo escogiendo "
    "protegiendo ejerciendo promoviendo"
)
_IRREGULAR_GERUNDS = {
    "leyendo": "leer", "yendo": "ir", "diciendo": "decir", "pidiendo": "pedir", "siguiendo": "seguir",
    "siendo": "ser", "consiguiendo": "conseguir", "sintiendo": "sentir", "construyendo": "construir",
    "invirtiendo": "invertir", "durmiendo": "dormir", "viniendo": "venir", "eligiendo": "elegir",
    "sirviendo": "servir",
}  # fmt: skip


_COMMON = row_of(
    "llamar enviar mandar hablar buscar preparar estudiar escribir aprender terminar practicar trabajar "
    "entregar aplicar "
    "postular presentar comprar pagar ahorrar visitar preguntar organizar actualizar acabar publicar solicitar "
    "mejorar "
    "cambiar investigar conseguir encontrar hacer volver llevar dejar pedir grabar inscribirme apuntarme"
)
_WORDS = row_of("hablara llamara")
_PRONOUN = re.compile(r"(?<=[aei]r)(?:me|te|se|nos|les?|l[ao]s?)$")


def _by_ear(verb: str) -> set[str]:
    """As it sounds: "yamar", "actualisar", "bolver", "aser"."""
    found = {verb}
    for right, wrong in (
        ("ll", "y"),
        ("v", "b"),
        ("b", "v"),
        ("z", "s"),
        ("c", "s"),
        ("qu", "k"),
        ("h", ""),
        ("g", "j"),
    ):
        found |= {each.replace(right, wrong) for each in found}
    return found - {verb}


_SLIPS = slips(_COMMON, _WORDS) | {slip: verb for verb in _COMMON for slip in _by_ear(verb)}


def mended(word: str) -> str:
    """The verb that a folded word is a slip of ("mandr", "yamar"), or the word."""
    if word in _SLIPS:
        return _SLIPS[word]
    joined = _PRONOUN.search(word)
    return _SLIPS.get(word[: joined.start()], word[: joined.start()]) + joined[0] if joined else word


_NO_GERUNDS = row_of("cuando mando bando comando contrabando fernando orlando armando rolando hernando ando")


def from_gerund(text: str) -> str:
    """ "Programando para salud" as "programar para salud", for where it is quoted as what somebody aims at."""
    first, space, rest = text.partition(" ")
    word = fold(first)
    joined = _GERUND_WITH.fullmatch(word)
    known = (joined[1] if joined else word) not in _NO_GERUNDS and re.search("(?:ando|endo)(?:me|se|l[aeo]s?)?$", word)
    verb = base(word) if known else None
    return f"{verb}{space}{rest}" if verb else text


_GERUND_WITH = re.compile(r"(\w+(?:ando|iendo))(me|se|l[aeo]s?)")


def base(word: str) -> str | None:
    """The infinitive that a folded word is or stands for, or None."""
    if _INFINITIVE.fullmatch(word) and word not in _NOT_VERBS:
        return re.sub(r"(?<=[aei]r)se$", "me", word)
    if word in _PRESENT:
        return _PRESENT[word]
    if word.endswith("o") and word[:-1] in _REGULAR and word not in _NOT_VERBS:
        return f"{word[:-1]}ar"
    if word in _FUTURE or word in IMPERATIVE or word in _IRREGULAR_GERUNDS:
        return _FUTURE.get(word) or IMPERATIVE.get(word) or _IRREGULAR_GERUNDS[word]
    if word.endswith(("are", "ere", "ire")) and len(word) > 5:
        return word[:-1]
    if joined := _GERUND_WITH.fullmatch(word):
        plain = base(joined[1])
        return f"{plain}{joined[2]}" if plain else None
    if word.endswith("ando") and len(word) > 5 and word not in _NO_GERUNDS:
        return f"{word[:-4]}ar"
    if word.endswith("iendo"):
        return f"{word[:-5]}{'er' if word in _ER_GERUNDS else 'ir'}"
    return None
