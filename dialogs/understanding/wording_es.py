"""Spanish for `wording`: "Voy a" and an infinitive."""

from __future__ import annotations

import re

from dialogs.understanding.accents_es import accented
from dialogs.understanding.text import fold, row_of
from dialogs.understanding.verbs_es import IMPERATIVE, SUBJUNCTIVE, base, mended
from dialogs.understanding.wording_row import Row, lowered
from dialogs.understanding.wording_things import verb_for

_ADVERBS = r"(?:de verdad |realmente |tambien |solo |ya )*"
_WANTS = re.compile(
    rf"(?:(?:yo|tu|usted|nosotros|alguien|uno) )?{_ADVERBS}(?:me |te |nos |le )?(?:gustaria|encantaria)(?: poder)? |"
    rf"(?:(?:yo|tu|usted|nosotros|alguien|uno) )?{_ADVERBS}(?:quiero|quisiera|querria|queria|prefiero|"
    rf"preferiria|necesito|debo|deberia|"
    rf"deberias|debes|"
    r"deberiamos|debemos|debe|puedo|podria|podrias|puedes|pienso|planeo|espero|intento|pretendo|deseo|queremos|"
    r"necesitamos|logro)(?: de)? |"
    rf"(?:(?:yo|tu|usted|nosotros|alguien) )?{_ADVERBS}(?:tengo|tienes|tenes|tenemos|tiene|tendria|tendrias|hay|"
    rf"habria) (?:que|q|k|ke) |"
    r"(?:nos|me|te) (?:toca|urge|conviene|falta|interesa|interesaria|late|apetece|molaria|tinca|provoca|"
    r"ilusiona)(?: mucho)? |"
    r"(?:estoy|ando|sigo|estamos|vengo) (?=\w+ndo\b)|(?:puedo|podria|pudiera|poder|logre|lograr) "
    r"(?=[a-z]+(?:[aei]r)\w* )|"
    r"como (?:puedo|hago para|podria|consigo(?= \w+[aei]r)) |como (?=\w+o )|"
    r"(?:ando|estoy) (?:pensando|viendo|considerando)(?: en)? (?=[a-z]+(?:[aei]r)\w*)|"
    r"(?:voy(?= a [a-z]*[aei]r)|vamos|vas|va|hemos de|he de) a |(?:mi|la|el|nuestra|nuestro) ?"
    r"(?:gran |principal |primer[ao]? )?(?:(?:trabajo|puesto) (?:sonado|ideal|de mis suenos)|meta|objetivo|plan|"
    r"sueno|idea|paso|tarea)"
    r"(?: principal)? ?(?:es|seria|:|=)+ ?(?:que )?|(?:meta|objetivo|paso|tarea|plan) "
    r"?\d*[:=-] ?|para |a "
)
_PERSON = r"(?:(?:(?:mi|el|la|mis|los|las|su) )?(?:\w+ ){1,3}?)?"
_OF_OTHERS = re.compile(
    rf"(?:{_PERSON})(?:me |nos |te )?(?:(?:siempre |tambien )*(?:quieren?|queria|esperan?|dicen?|dijo|dijeron|"
    rf"piensan?|"
    rf"creen?|pide|piden|pidio|insisten?(?: en)?|"
    r"repiten?|recomiendan?|recomendo|sugieren?|exigen?|manda) )(?:que|q|k|ke) (?:yo )?(?:(?:tengo|"
    r"tendria|tenga) que |deberia |debo |podria |puedo )?"
)
_HOPES = re.compile(
    r"(?:sueno con|estaba pensando (?:que|en)|mi sueno (?:es|seria)|ojala(?: (?:pueda|pudiera|logre))?|(?:a "
    r")?lo mejor|quizas?|tal vez|igual|a ver si|intentar(?:e)?|intento|tratar(?:e)? de|"
    r"trato de|q[iu]ero|kiero|aspiro a|tengo ganas de|estoy pensando en|pensando en) "
)
_TENDRIAMOS = re.compile(r"(?:tendriamos|deberiamos|habria|tenemos|debemos|podriamos|hay)(?: que)? ")
_LATER = re.compile(
    r"^(?:en|para|antes de|a partir de|desde|este|esta|el|la|tras|despues de) .{2,40}? (?:quiero|quisiera|"
    r"me gustaria|voy a|espero|necesito) |"
    r"^(?:soy|estoy|trabajo|era|llevo) .{2,40}? (?:y|pero) (?:quiero|quisiera|me gustaria|necesito) |"
    r"^(?:\w+ ){1,3}?me (?:mando|mandaron|pidio|recomendo|obligo a) (?=\w+[aei]r\b)"
)
_TAIL = re.compile(
    r"[,.]? *(?:me (?:gustaria|encantaria|interesa)|(?:eso|es lo que|lo) (?:quiero|quisiera|espero|deseo)|"
    r"(?:y )?(?:ese|esa|eso|este|esta) es (?:mi (?:sueno|meta|objetivo|ilusion)|lo que quiero)|"
    r"ojala|si (?:se puede|dios quiere|puedo)|jaja\w*|"
    r"me (?:repite|dice|insiste) .{2,25}|porfa|por favor|creo|supongo|"
    r"(?:por|x) si (?:las moscas|las dudas|acaso)|por las dudas|o algo(?: asi| por el estilo)?|o asi|o lo que sea|"
    r"y ya(?: esta)?|y listo|a ver (?:que tal(?: me va)?|que pasa|si sale|si resulta|como me va))$"
)
_THAT_OTHERS = re.compile(r"(?:que|q|k) (?:(?:por fin|algun dia|alguien|me|nos|al fin) )*\w+")
_FILLERS = re.compile(
    r"(?:bueno|pues|eh+|este|mmm*|ok|vale|si|por favor|porfa|quizas?|tal vez|supongo que|la verdad|solo|"
    r"solamente|honestamente|creo que|yo creo que|a ver|tambien|y|"
    r"luego|entonces|primero|hola)[,:.]* (?=\w)"
)
_NOTHING = re.compile(
    r"(?:todavia |aun |la verdad )?no (?:lo )?(?:se|estoy segur[oa]|tengo ni idea)\b|ni idea|nada$|nose\b|no$|si$"
)
_MUST = re.compile(r"\b(?:tienen?|deben?|deberian?|podrian?|quieren?|pueden?|van?) (?:que |a )?\w+[aei]r")
_WOULD = re.compile(
    r"(?P<own>yo )?(?:(?P<to>me|te|le|les|lo|la|los|las|nos) )?(?!(?:secret|not|comis|vic)aría)"
    r"(?P<verb>\w+?)(?P<end>ar|er|ir|dr|r)ía(?= \w)"
)
_IRREGULAR_WOULD = {
    "har": "hacer", "saldr": "salir", "pondr": "poner", "vendr": "venir", "dir": "decir", "propondr": "proponer",
}  # fmt: skip
_IRREGULAR_VERBS = frozenset(_IRREGULAR_WOULD.values())
_IN_ER = row_of(
    "aprender leer ver ofrecer conocer correr volver mover vender comer meter responder resolver escoger recoger beber "
    "emprender atender coser establecer defender entender"
)
_NOT = re.compile(r"no (?:(?:quiero|quisiera|voy a|volver a) )?(?=\w)")
_OTHERS_DO = re.compile(r"(me|nos|se) (\w{3,})(an|en)(?= |$)")
_GOING = re.compile(r"(?:yo )?(me|le|les|nos|te) (?:voy a|vamos a|tengo que|quiero|debo) (\w*[aei]r)(?= |$)")
_BEFORE_DE = ("cambio", "salgo", "vengo", "termino", "acabo", "dejo", "hablo")  # verbs: "cambio de carrera"
_OWN = re.compile(r"(?:mi |un )?(?:propi[oa] \w+|(?:negocio|empresa|tienda) propi[oa])")
_FELT = re.compile(
    r"segur[oa]|confiad[oa]|tranquil[oa]|valorad[oa]|motivad[oa]|content[oa]|feliz|comod[oa]|realizad[oa]|"
    r"respetad[oa]"
)
_ADJECTIVE = re.compile(
    r"\w+(?:ad[oa]|id[oa]|iv[oa]|os[oa]|nte|ble|or|ora|al)|pacientes?|organizad[oa]|fuerte|san[oa]|constante|amable"
)
_PRESENT_OF = {
    "dieran": "den", "diera": "dé", "hicieran": "hagan", "hiciera": "haga", "ascendieran": "asciendan",
    "cogieran": "cojan", "eligieran": "elijan", "eligiera": "elija", "subieran": "suban", "ofrecieran": "ofrezcan",
    "admitieran": "admitan", "reconocieran": "reconozcan", "promovieran": "promuevan", "escogieran": "escojan",
    "transfirieran": "transfieran", "tuvieran": "tengan", "pusieran": "pongan", "vieran": "vean", "fueran": "sean",
    "renovaran": "renueven", "aprobaran": "aprueben", "renovara": "renueve", "aprobara": "apruebe", "hubiera": "haya",
    "dijeran": "digan", "creyeran": "crean", "permitieran": "permitan",
    "para": "para", "cara": "cara", "clara": "clara",
}  # fmt: skip
_CLITIC = re.compile(r"(me|nos|le|les|lo|la|los|las) (\w+)(?= |$)")


def _turned(typed: str) -> str | None:
    """What follows "Voy a"; None where no verb reads right: their words stay alone then."""
    if going := _GOING.match(fold(typed)):  # "me voy a inscribir al curso"
        typed = f"{typed[going.start(2) : going.end(2)]}{going[1]}{typed[going.end() :]}"
    typed, others, wished = _begun(_without_tail(typed))
    if would := _would(typed):
        return would
    folded = fold(typed)
    if _says_nothing(folded):
        return None
    if (negated := _NOT.match(folded)) and (verb := _verb_first(typed[negated.end() :])):
        return f"no {verb}"
    if others and (verb := _wished_of_me(typed)):
        return verb
    if chosen := _OTHERS_DO.match(folded):  # "(a ver si) me seleccionan", "(que) me hagan", "(ojalá) se fijen en mí"
        ending = chosen[3] if wished else {"an": "en", "en": "an"}[chosen[3]]
        return f"lograr que {chosen[1]} {chosen[2]}{ending}{typed[chosen.end() :]}"
    if _THAT_OTHERS.match(folded):
        return f"lograr {_in_the_present(re.sub(r'^(?:q|k)(?= )', 'que', typed))}"
    if verb := _reflexive(typed):
        return verb
    if _is_thing(typed):
        return _thing(typed)
    return _verb_first(typed) or _thing(typed)


def _would(typed: str) -> str | None:
    """ "Llamaría al instituto" → "llamar al instituto"; not "panadería en mi barrio"."""
    found = _WOULD.match(typed.lower())
    if not found:
        return None
    verb = _IRREGULAR_WOULD.get(found["verb"] + found["end"]) or found["verb"] + found["end"]
    known = base(fold(verb)) == fold(verb)
    plainly = found["own"] or found["to"] or found["end"] != "er" or fold(verb) in _IN_ER or verb in _IRREGULAR_VERBS
    return f"{verb}{found['to'] or ''}{typed[found.end() :]}" if known and plainly else None


def _says_nothing(folded: str) -> bool:
    return bool(_NOTHING.match(folded)) or not re.search(r"\w", folded)


def _in_the_present(typed: str) -> str:
    """ "que me dieran la beca" → "que me den la beca"."""

    def present(found: re.Match[str]) -> str:
        word = fold(found[0])
        if word in _PRESENT_OF:
            return _PRESENT_OF[word]
        stem = word.removesuffix("aran").removesuffix("ara")
        for hard, soft in (("g", "gu"), ("c", "qu"), ("z", "c")):
            stem = re.sub(f"{hard}$", soft, stem)
        return f"{stem}e{'n' if word.endswith('n') else ''}"

    return re.sub(r"\b\w+(?:aran?|ieran?|jeran?)\b", present, typed, count=1)


def _is_thing(typed: str) -> bool:
    """Whether it names a thing, though its first word could be a verb: "práctica de …", "llamada con …"."""
    first = typed.split(" ", 1)[0].lower()
    word = fold(first)
    if _CLITIC.match(fold(typed)):
        return False
    if word in ("visita", "consulta") and fold(typed).startswith(f"{word} a "):
        return True
    of_something = (
        fold(typed).startswith((f"{word} de ", f"{word} sobre ")) and base(word) != word and word not in _BEFORE_DE
    )
    if of_something or (word == "practica" and first != word):  # "entrega de la tesis", "práctica"
        return True
    return base(word) is None and mended(word) == word


def _begun(typed: str) -> tuple[str, bool, bool]:
    """Where what they will do begins; whether it is somebody's wish, in the subjunctive ("que estudie"); and whether
    it was wished, not asked ("ojalá", not "a ver si")."""
    others, wished = False, True
    for _ in range(6):
        folded = fold(typed)
        found = _OF_OTHERS.match(folded)
        hoped = None if found else _HOPES.match(folded)
        others = others or bool(found) or (hoped is not None and folded.startswith("ojala"))
        found = found or hoped or _TENDRIAMOS.match(folded) or _LATER.match(folded)
        rest = typed[found.end() :].lstrip() if found else _without_beginning(typed)
        if rest == typed or not rest:
            break
        wished = wished and not folded[: len(folded) - len(fold(rest))].rstrip().endswith((" si", "quizas", "quiza"))
        typed = rest
    return typed, others, wished


def _without_tail(typed: str) -> str:
    """Without the asides at its end, one after another: ", por si las moscas, jaja"."""
    while (cut := _TAIL.search(fold(typed))) and typed[: cut.start()].strip(" ,."):
        typed = typed[: cut.start()].rstrip(" ,.")
    return typed


def _wished_of_me(typed: str) -> str | None:
    """ "(que) estudie derecho" → "estudiar derecho"."""
    own = fold(typed).startswith("me ")  # "(que) me calme"
    first, _, rest = typed[3 * own :].partition(" ")
    word = fold(first)
    if word.endswith("emos") and len(word) > 6:
        return f"{word[:-4]}ar {rest}".strip()
    verb = SUBJUNCTIVE.get(word) or (f"{word[:-1]}ar" if word.endswith("e") and len(word) > 4 else None)
    return f"{verb}{'me' * own} {rest}".strip() if verb else None


def _reflexive(typed: str) -> str | None:
    """ "me presento al examen" → "presentarme al examen"; "apuntarnos" → "apuntarme"."""
    found = re.match(r"me (\w+)(?= |$)", fold(typed))
    if found and (verb := base(found[1])) and not verb.endswith(("me", "se")):
        return f"{verb}me{typed[found.end() :]}"
    plural = re.match(r"(\w+[aei]r)nos(?= |$)", fold(typed))
    return f"{typed[: plural.end() - 3]}me{typed[plural.end() :]}" if plural else None


def _verb_first(typed: str) -> str | None:
    """`typed` with its first word as an infinitive; None if that is no verb."""
    if (joined := _CLITIC.match(fold(typed))) and (verb := IMPERATIVE.get(joined[2])):  # "le escribo a Ana"
        return f"{verb}{joined[1]}{typed[joined.end() :]}"
    first, _, rest = typed.partition(" ")
    word = mended(fold(first))
    verb = base(word)
    return None if verb is None else f"{lowered(first) if verb == fold(first) else verb} {rest}".strip()


def _thing(typed: str) -> str | None:
    """A thing with the verb that reads right before it, or None."""
    first, _, rest = typed.partition(" ")
    word = fold(first)
    if re.match(r"[abc][12]\b", word):
        return f"alcanzar el {typed}"
    if word == "algo":
        return f"hacer {lowered(typed)}" if rest else None
    if re.match(r"(?:media jornada|jornada (?:completa|parcial))", fold(typed)):
        return f"trabajar a {lowered(typed)}"
    if _OWN.match(fold(typed)):
        return f"abrir {'' if word in ('mi', 'un') else 'mi '}{lowered(typed)}"
    if word in ("mejor", "mas", "menos") and rest:
        return _compared(typed, fold(rest))
    if re.match(r"carta de (?:recomendacion|referencia)", fold(typed)):
        return f"conseguir una {lowered(typed)}"
    if verb := verb_for(typed, "es"):
        return f"{verb} {lowered(typed)}"
    if span := re.match(
        r"(?:una?|otr[oa]) (?:hora|dia|tarde|manana|noche|semana)\b(?P<where> (?:en|con) )?", fold(typed)
    ):
        return f"pasar {lowered(typed)}" if span["where"] else None
    if word in ("un", "una", "otro", "otra"):
        return f"conseguir {lowered(typed)}"
    if word in ("mi", "mis") and rest and not _MUST.search(fold(rest)):  # "mi jefa tiene que aprobarlo"
        return f"trabajar en {lowered(typed)}"
    return None


def _compared(typed: str, rest: str) -> str:
    """ "mejor en mates", "menos estrés", "más segura en las reuniones"."""
    following = rest.split(" ", 1)[0]
    if _FELT.fullmatch(following):
        return f"sentirme {lowered(typed)}"
    if following == "en" or _ADJECTIVE.fullmatch(following):
        return f"ser {lowered(typed)}"
    return f"{'encontrar un' if re.match('trabajo|empleo|puesto', following) else 'tener'} {lowered(typed)}"


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
    spelt=accented,
    refuses=("no ", "No voy a"),
    turned=_turned,
)
