"""What one does about a thing that is named without a verb: "job in accounting" is found, a nurse is become.

Not grammar: the nouns of goals, by what is done about them. The first that the words begin with, or end in, decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dialogs.understanding.fields import fields_in
from dialogs.understanding.text import fold, row_of, words

_LEARNT = ("language", "tech", "science", "creative", "finance", "trades", "sport")  # fields of what can be learnt


@dataclass(frozen=True)
class Things:
    found: frozenset[str]  # a job, a mentor
    got: frozenset[str]  # a licence, a promotion
    made: frozenset[str]  # a list, a plan
    roles: re.Pattern[str]  # who one becomes
    no_roles: frozenset[str]
    find: str
    get: str
    make: str
    become: str
    learn: str


ENGLISH = Things(
    found=row_of(
        "job jobs work role position post internship placement apprenticeship traineeship mentor sponsor employer flat "
        "investor clients customers tutor coach supervisor"
    ),
    got=row_of(
        "licence license certificate certification cert degree diploma visa card promotion raise payrise qualification "
        "scholarship grant offer interview badge permit award masters phd mba nvq pgce raise scholarship funding"
    ),
    made=row_of("list portfolio website app plan budget video podcast blog timetable"),
    roles=re.compile(
        r"\w{2,}(?:er|or|ist|ian|ant|ent|eer|man|woman|wife)|(?:nurse|chef|vet|lead|head|pilot|cook|guard|"
        r"dentist|midwife)"
    ),
    no_roles=row_of(
        "better career paper computer number letter order offer character error mirror labour colour door "
        "floor doctor's "
        "water weather winter summer center theatre dinner career sector government management development department "
        "assignment document statement payment investment agreement student content event parent restaurant english "
        "excellent apartment improvement client italian experiment equipment treatment appointment placement "
        "internship "
        "under over after never either other another whether together newsletter folder cover power answer layer tutor "
        "mentor master laser tender software employer supervisor's german human women order manner matter quarter"
    ),
    find="find",
    get="get",
    make="make",
    become="become",
    learn="learn",
)
SPANISH = Things(
    found=row_of(
        "trabajo empleo curro chamba laburo puesto practicas pasantia mentor mentora tutor clientes piso beca"
    ),
    got=row_of(
        "carnet carne licencia certificado titulo diploma visa ascenso aumento beca certificacion b1 b2 c1 grado"
    ),
    made=row_of("lista portafolio web app plan presupuesto video podcast blog horario"),
    roles=re.compile(
        r"(?:enfermer|camarer|cociner|maestr|profesor|abogad|ingenier|medic|electricist|programador|disenador|contador|"
        r"peluquer|barber|chef|policia|bomber|actor|actriz|traductor|periodist|psicolog|veterinari|mecanic|fontaner|"
        r"soldador|conductor|gerente|jef|supervisor|director|analist|auxiliar|dependient|recepcionist|arquitect|"
        r"carpinter|matron|fisioterapeut|dentist|piloto|azafat|barist|panader|pasteler|administrativ|desarrollador|"
        r"educador|cuidador|monitor|entrenador|investigador|biolog|quimic|economist|notari|funcionari|musico|cantante|"
        r"fotograf|escritor|guia|celador|interprete)\w{0,2}"
    ),
    no_roles=frozenset(),
    find="encontrar",
    get="sacarme",
    make="hacer",
    become="ser",
    learn="aprender",
)
_BY_LANGUAGE = {"en": ENGLISH, "es": SPANISH}
_DETERMINED = row_of("a an the my this that some more better new un una el la los las mi mis más mas mejor otro otra")
_BORDER = re.compile(r"\b(?:in|at|for|with|as|of|on|by|to|that|en|de|para|con|como|que|por)\b|,")


def verb_for(thing: str, language: str) -> str | None:
    """The verb that "I will" needs before `thing`, with an article where it lacks one; None when that is not known."""
    row = _BY_LANGUAGE[language]
    said = words(thing)
    head = words(_BORDER.split(fold(thing), maxsplit=1)[0])
    if not said or not head or len(said) > 12:
        return None
    last = head[-1] if language == "en" else head[0]
    named = said[0] in _DETERMINED
    if last in row.found:
        return f"{row.find}{'' if named or _many(last, language) else _article(head[0], last, language)}"
    if last in row.got:
        return f"{row.get}{'' if named else ' my' if language == 'en' else _the(last)}"
    if last in row.made:
        return f"{row.make}{'' if named else _article(head[0], last, language)}"
    if row.roles.fullmatch(last) and last not in row.no_roles and not named and len(head) <= 4:
        return f"{row.become}{_article(head[0], last, language) if language == 'en' else ''}"
    if len(said) <= 3 and not named and set(fields_in(said, language)) & set(_LEARNT):
        return row.learn
    return None


def _many(noun: str, language: str) -> bool:
    return noun in ("work", "practicas", "clientes", "jobs", "clients", "customers")


def _article(first: str, noun: str, language: str) -> str:
    if language == "en":
        return " an" if first[0] in "aeiou" and not first.startswith(("uni", "use", "eu")) else " a"
    return " una" if noun.endswith("a") or noun == "app" else " un"


def _the(noun: str) -> str:
    return " la" if noun.endswith(("a", "cion")) and noun != "diploma" else " el"
