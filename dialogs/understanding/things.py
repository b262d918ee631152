"""The nouns of goals and steps by the verb that reads right before them; data of `wording_things`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from dialogs.understanding.text import row_of


@dataclass(frozen=True)
class Things:
    nouns: dict[str, tuple[str, str]]  # noun → verb, and the article that it needs: "a", "my", or ""
    many: frozenset[str]  # nouns that need none
    last: bool  # whether the last word is the noun, else the first
    roles: re.Pattern[str]  # who one becomes
    no_roles: frozenset[str]
    exams: frozenset[str]
    determined: frozenset[str]
    numbers: frozenset[str]
    become: str
    learn: str
    passing: str
    article: Callable[[str, str, str], str]  # kind, first word, noun


def _rows(rows: dict[str, str]) -> dict[str, tuple[str, str]]:
    """ "find a": "job work" → {"job": ("find", "a"), …}."""
    found: dict[str, tuple[str, str]] = {}
    for verb, nouns in rows.items():
        *words, article = verb.split(" ")
        for noun in nouns.split():
            found[noun] = (" ".join(words), article.strip("-"))
    return found


def _english(kind: str, first: str, noun: str) -> str:
    if kind in ("my", "the"):
        return kind
    vowel = first[0] in "aeiou" and not _AS_YOU_OR_ONE.match(first)
    return "an" if vowel or _SPELT_OUT.match(first) else "a"


# An abbreviation, as no word begins so, whose first letter has a name that begins with a vowel: "an HGV licence".
_SPELT_OUT = re.compile(r"[hlmnx][^aeiouy]|r[^aeiouyh]|f[^aeioulry]|s[bdfgjrsvxz]")
# … and a vowel that is said as in "you" or "one": "a UX writer", "a European grant", "a one-year course".
_AS_YOU_OR_ONE = re.compile(
    r"uni(?!n|m[pa])|u(?:x|i|k|n|s|sb|sa|ta|tc)?$|us(?:e|ual|abil)|ut(?:il|op)|uk[ru]|eu|ewe|one\b|once\b"
)


def _spanish(kind: str, first: str, noun: str) -> str:
    if kind == "my":
        return "mi"
    feminine = noun.endswith(("a", "ion", "dad", "tud", "app")) and noun not in (
        "diploma",
        "programa",
        "tema",
        "camion",
        "avion",
    )
    if kind == "the":
        return "la" if feminine else "el"
    return "una" if feminine else "un"


ENGLISH = Things(
    nouns=_rows(
        {
            "find a": "job jobs work role position post internship placement apprenticeship traineeship mentor sponsor "
            "employer flat investor clients customers tutor coach supervisor client customer",
            "get my": "licence license certificate certification cert degree diploma card payrise qualification badge "
            "permit nvq ticket registration visa passport",
            "get "
            "a": "loan contract rise reference promotion raise offer interview award scholarship grant masters phd mba "
            "pgce",
            "get -": "references funding sponsorship feedback advice help support",
            "make a": "list plan budget video timetable schedule spreadsheet change shortlist start",
            "build a": "portfolio website app",
            "start a": "business podcast blog channel newsletter company shop career",
            "do a": "practice review audit volunteering shift shifts hours minutes applications drills squats sessions",
            "take a": "test tests lessons lesson classes class course courses workshop training exam theory bootcamp "
            "module break",
            "write a": "letter essay report statement article proposal dissertation thesis draft abstract "
            "speech pages words",
            "send a": "email emails message application text invitation invoice cvs",
            "have a": "word balance routine chat coffee call conversation catchup talk",
            "have -": "lunch dinner breakfast meetings coffees chats calls meeting",
            "go to a": "day days fair fairs event events meetup conference",
            "go to the": "gym",
            "read -": "book books articles papers",
            "work on my": "cv resume profile linkedin confidence skills communication grammar maths fitness portfolio "
            "mindset attitude punctuality",
        }
    ),
    many=row_of(
        "work jobs clients customers pages words hours minutes applications lessons classes courses cvs emails "
        "practice volunteering training theory days fairs events tests shifts drills squats sessions"
    ),
    last=True,
    roles=re.compile(
        r"\w{2,}(?:er|or|ist|ian|ant|ent|eer|man|woman|wife)|(?:nurse|analyst|chef|vet|lead|head|pilot|cook|"
        r"guard|dentist|"
        r"midwife|barista|paramedic|mechanic|medic|clerk|nanny|judge|captain|physio|lecturer)"
    ),
    no_roles=row_of(
        "better career paper computer number letter order offer character error mirror labour colour door floor "
        "water weather winter summer center theatre dinner sector government management development department "
        "assignment document statement payment investment agreement student content event parent restaurant "
        "english excellent apartment improvement client italian experiment equipment treatment appointment "
        "placement internship under over after never either other another whether together newsletter folder "
        "cover power answer layer tutor mentor master laser tender software employer supervisor human women order "
        "manner matter quarter whatever forever customer confident fluent independent present recent silent "
        "urgent different consistent patient efficient important proper sober ladder paper user larger smaller "
        "bigger faster stronger easier later former major minor poor prior senior junior interior moment argument "
        "comment entertainment talent accident rent percent consent accent scent tent"
    ),
    exams=row_of("ielts toefl gmat gre delf dele hsk toeic gcse gcses pte sat acca cfa cipd ciob"),
    determined=row_of("a an the my this that some more our his her their another any no all every each both your"),
    numbers=row_of("one two three four five six seven eight nine ten twelve twenty"),
    become="become",
    learn="learn",
    passing="pass",
    article=_english,
)
SPANISH = Things(
    nouns=_rows(
        {
            "encontrar un": "trabajo empleo curro chamba laburo puesto mentor mentora tutor piso clientes cliente "
            "clienta clientas practicas pasantia",
            "sacarme the": "carnet carne licencia certificado titulo diploma certificacion grado visa pasaporte",
            "conseguir "
            "un": "prestamo contrato traslado referencias ascenso aumento beca entrevista oferta financiacion plaza",
            "hacer the": "examen entrega",
            "hacer un": "visita lista plan presupuesto web app horario video voluntariado networking ejercicio curso "
            "master maestria doctorado practica practicas_de llamada postulaciones horas minutos simulacro deporte",
            "abrir un": "negocio blog podcast canal tienda panaderia cafeteria peluqueria taller",
            "tomar un": "clases clase cafe cafes",
            "ir a un": "jornada jornadas feria ferias evento eventos congreso meetup",
            "escribir un": "carta ensayo informe articulo propuesta discurso paginas palabras",
            "enviar un": "correo correos mensaje solicitud email emails cvs curriculums",
            "tener un": "reunion charla conversacion cita entrevistas equilibrio",
            "leer -": "libro libros articulos",
            "trabajar en "
            "my": "tesis tfg tfm tesina liderazgo cv curriculum perfil linkedin confianza autoestima portafolio "
            "comunicacion gramatica actitud",
            "trabajar en mis -": "habilidades",
        }
    ),
    many=row_of(
        "referencias cafes jornadas ferias eventos clientes clientas practicas clases correos emails cvs "
        "curriculums paginas palabras horas minutos "
        "postulaciones libros articulos entrevistas networking voluntariado ejercicio deporte financiacion"
    ),
    last=False,
    roles=re.compile(
        r"(?:enfermer|camarer|cociner|maestr|profesor|abogad|ingenier|medic|electricist|programador|disenador|"
        r"contador|"
        r"peluquer|barber|chef|policia|bomber|actor|actriz|traductor|periodist|psicolog|veterinari|mecanic|fontaner|"
        r"soldador|conductor|gerente|jef|supervisor|director|analist|auxiliar|dependient|recepcionist|arquitect|"
        r"carpinter|matron|fisioterapeut|dentist|piloto|azafat|barist|panader|pasteler|administrativ|desarrollador|"
        r"educador|cuidador|monitor|entrenador|investigador|biolog|quimic|economist|notari|funcionari|musico|"
        r"cantante|"
        r"fotograf|escritor|guia|celador|interprete|encargad|coordinador|camioner|transportist|agente|autonom)\w{0,2}"
    ),
    no_roles=frozenset(),
    exams=row_of("ielts toefl delf dalf dele hsk toeic gmat gre"),
    determined=row_of(
        "un una el la los las mi mis nuevo nueva nuevos nuevas buen buena buenos buenas más mas otro otra este "
        "esta unos unas algun algo"
    ),
    numbers=row_of("dos tres cuatro cinco seis siete ocho nueve diez doce veinte"),
    become="ser",
    learn="aprender",
    passing="aprobar el",
    article=_spanish,
)
