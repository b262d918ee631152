"""How people write dates, a table a language: what `date_rules` is built from. Folded: lower case, no accents.

To add a language, add a row. Values that are patterns are regular expressions without capturing groups.
"""

from __future__ import annotations

from dataclasses import dataclass


def _numbered(row: str) -> dict[str, int]:
    """Words by place: "one two|a-couple-of three" is one → 1, two → 2, a couple of → 2, three → 3."""
    return {word.replace("-", " "): number for number, place in enumerate(row.split(), 1) for word in place.split("|")}


@dataclass(frozen=True)
class Words:
    code: str
    months: dict[str, int]
    shy_months: frozenset[str]  # also other words ("may"): a month only beside a number or after a lead
    weekdays: dict[str, int]  # Monday is 1
    shy_weekdays: frozenset[str]
    numbers: dict[str, int]
    ordinals: dict[str, int]
    units: dict[str, str]  # a pattern → "day", "week", "fortnight", "month", "half", "year"
    days: dict[str, int]  # a pattern → days from today
    feasts: dict[str, tuple[int, int]]  # a pattern → month, day
    lead: str  # words that come before a date and go with it, up to three of them
    tail: str  # a time of day after it
    within: str  # "in" three weeks
    from_now: str  # three weeks "from now"
    ago_before: str
    ago_after: str
    the: str
    of: str
    weekend: str
    next_week: str  # before a weekday
    of_next_week: str  # after a weekday
    weak_lead: frozenset[str]  # leads that come before names too: "call for April", "llamar a Mar"
    day_lead: str  # what a bare day of the month needs before it: "by the" 15th, not 15th Street
    day_suffix: str  # … and after its number
    suffix: str  # of a day's number
    this: str
    next: str
    last: str
    next_after: str  # "que viene"
    last_after: str
    end: str
    start: str
    middle: str
    early: str
    late: str
    ends: dict[str, str]  # a pattern for the end of a running period → "day", "month", "year"
    week_after: str  # Friday "week"
    range: str  # two "to" three weeks
    continued: str  # what would make a span longer: "and a half"
    recurring: str  # a rhythm, not a date
    vague: str  # never a date


ENGLISH = Words(
    code="en",
    months=_numbered(
        "january|jan|janury|januray february|feb|febuary|feburary march|mar april|apr|aprl may june|jun july|jul "
        "august|aug september|sep|sept|setember october|oct|octber november|nov|novemeber december|dec|decmber"
    ),
    shy_months=frozenset({"may", "march", "mar", "jan", "dec"}),
    weekdays=_numbered(
        "monday|mon|munday tuesday|tue|tues|tuseday wednesday|wed|weds|wensday|wednsday|wendsday thursday|thu|thur|"
        "thurs|thrusday friday|fri|firday saturday|sat|saterday sunday|sun"
    ),
    shy_weekdays=frozenset({"mon", "wed", "sat", "sun", "fri"}),
    numbers=_numbered(
        "a|an|one two|couple-of|a-couple-of|couple|a-couple three four five six seven eight nine ten eleven twelve"
    ),
    ordinals=_numbered("first second third fourth fifth sixth seventh eighth ninth tenth"),
    units={
        "days?|dys?": "day",
        "weeks?|wks?|wk": "week",
        "fortnights?": "fortnight",
        "half a year": "half",
        "months?|mths?|mnths?|mos": "month",
        "years?|yrs?": "year",
    },
    days={
        "(?:the )?day after (?:tomorrow|tmrw|tmr|tomorow|tommorow|tommorrow)": 2,
        "(?:tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|tmw|tmoro|tmorrow|tomoz|2moro|2morrow|2mrw|2moz)": 1,
        "(?:today|tonight|tonite|2day|2nite|this (?:morning|afternoon|evening)|eod|end of (?:the )?day)": 0,
        "(?:the )?day before yesterday": -2,
        "(?:yesterday|yday|last night)": -1,
    },
    feasts={
        "(?:christmas eve|xmas eve)": (12, 24),
        "(?:christmas|xmas)(?: day)?": (12, 25),
        "new year'?s eve": (12, 31),
        "(?:the )?new year(?:'?s)?(?: day)?": (1, 1),
    },
    lead=r"due|deadline:?|no later than|not later than|latest|by|on|before|b4|until|till|til|for|from|starting|around|"
    r"in|or before|the",
    tail=r"(?:,? (?:at|around|by|@) (?:noon|midday|midnight|\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\b\.?)?)|"
    r",? \d{1,2}(?::\d\d)? ?[ap]m\b|,? \d{1,2}:\d\d|,? (?:in the )?(?:morning|afternoon|evening|night|noon)| (?:at "
    r"the )?latest)",
    within=r"(?:in|within|after|in about|within the next|in the next|over the next)",
    from_now=r"(?:from now|from today|time|hence)",
    ago_before=r"(?!)",
    ago_after=r"ago",
    the=r"the",
    of=r"of",
    weekend=r"week ?end",
    next_week=r"(?:next|nxt) week",
    of_next_week=r"(?:of )?(?:next|nxt) week",
    weak_lead=frozenset({"", "the", "for", "from"}),
    day_lead=r"(?:by|on|before|until|till|the|by the|on the|before the|until the|till the) ",
    day_suffix=r"(?:st|nd|rd|th)",
    suffix=r"(?:st|nd|rd|th)",
    this=r"(?:this coming|this|coming|the coming)",
    next=r"(?:next|nxt|the next|the following)",
    last=r"(?:last|the last|past)",
    next_after=r"(?!)",
    last_after=r"(?!)",
    end=r"(?:the )?(?:very )?end(?: of)?",
    start=r"(?:(?:the )?(?:start|beginning) of)",
    middle=r"(?:(?:the )?middle of|mid-?)",
    early=r"early(?: in)?",
    late=r"late(?: in)?",
    ends={
        "(?:eom|month end|(?:the )?end of (?:the|this) month)": "month",
        "(?:eoy|year end|(?:the )?end of (?:the|this) year)": "year",
    },
    week_after=r"week",
    range=r"(?:-|to|or)",
    continued=r"(?:and (?:a|\d)|& ?\d)",
    recurring=r"(?:(?:every|each|evry)(?: other| single| second)? (?:\w+)|24/7|\d+/10|"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days))",
    vague=r"(?:some ?day|sometime|soon|asap|when|whenever|eventually|one day|later|never|maybe|term|semester|few|"
    r"several|not|summer|spring|autumn|winter|fall)",
)

SPANISH = Words(
    code="es",
    months=_numbered(
        "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sep|"
        "sept|set octubre|oct noviembre|nov diciembre|dic"
    ),
    shy_months=frozenset({"mar", "ago", "set", "may", "ene", "dic"}),
    weekdays=_numbered("lunes|lun martes|mar miercoles|mie|miercole jueves|jue viernes|vie sabado|sab domingo|dom"),
    shy_weekdays=frozenset({"lun", "mar", "mie", "jue", "vie", "sab", "dom"}),
    numbers=_numbered(
        "un|una|uno dos|un-par-de tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
    ),
    ordinals=_numbered("primero|uno"),
    units={
        "dias?": "day",
        "semanas?|sem": "week",
        "quincenas?": "fortnight",
        "medio ano": "half",
        "mes(?:es)?": "month",
        "anos?": "year",
    },
    days={
        "pasado manana": 2,
        "(?<!la )(?<!una )(?<!cada )(?<!esta )manana": 1,
        "(?:hoy(?: mismo)?|esta (?:noche|tarde|manana))": 0,
        "(?:anteayer|antes de ayer|antier)": -2,
        "(?:ayer|anoche)": -1,
    },
    feasts={
        "nochebuena": (12, 24),
        "(?:la )?navidad": (12, 25),
        "(?:nochevieja|fin de ano|fin del ano)": (12, 31),
        "(?:el )?ano nuevo": (1, 1),
    },
    lead=r"a mas tardar|como muy tarde|antes del?|para|hasta|desde|sobre|hacia|a|en|del|el|la|dia",
    tail=r"(?:,? (?:a|sobre|hacia) las? \d{1,2}(?::\d\d)?(?: ?(?:h|hs|am|pm))?|,? "
    r"(?:por|de|en) la (?:manana|tarde|noche)|,? a(?:l mediodia)|,? (?:a mas tardar|como muy tarde))",
    within=r"(?:en|dentro de|de aqui a|de aca a|tras|en unos|en unas|en los proximos|en las proximas)",
    from_now=r"(?:a partir de (?:hoy|ahora))",
    ago_before=r"hace",
    ago_after=r"(?:atras)",
    the=r"(?:el|la)",
    of=r"(?:del?)",
    weekend=r"(?:fin de semana|finde)",
    next_week=r"(?!)",
    of_next_week=r"(?:de|en) (?:la )?(?:(?:proxima|siguiente) semana|semana (?:que viene|proxima|siguiente))",
    weak_lead=frozenset({"", "el", "la", "a", "a la", "en el", "en la", "del"}),
    day_lead=r"(?:(?:para|antes d|hasta) ?el (?:dia )?|el (?:dia )?)",
    day_suffix=r"",
    suffix=r"(?:o|ero|ro|er)",
    this=r"(?:est[ea])",
    next=r"(?:proxim[oa]|siguiente)",
    last=r"(?:pasad[oa]|ultim[oa])",
    next_after=r"(?:que viene|que entra|proxim[oa]|siguiente)",
    last_after=r"(?:pasad[oa])",
    end=r"(?:(?:el )?(?:fin|final|finales|ultimo dia) del?)",
    start=r"(?:(?:el )?(?:principio|principios|inicio|inicios|comienzo|comienzos) del?)",
    middle=r"(?:(?:la )?(?:mitad|mediados) del?)",
    early=r"(?!)",
    late=r"(?!)",
    ends={
        "(?:(?:el )?(?:fin|final|finales|ultimo dia) del? (?:este )?mes)": "month",
        "(?:(?:el )?(?:fin|final|finales) del? (?:este )?ano)": "year",
    },
    week_after=r"(?!)",
    range=r"(?:-|a|o)",
    continued=r"(?:y (?:medi[oa]|un|\d))",
    recurring=r"(?:cada \w+|tod[oa]s (?:l[oa]s )?\w+|(?:todo el tiempo)|los (?:lunes|martes|miercoles|jueves|viernes|"
    r"sabados|domingos)|24/7|\d+/10)",
    vague=r"(?:algun dia|pronto|cuando|luego|despues|nunca|quizas?|tal vez|trimestre|semestre|curso|varios|varias|"
    r"unos|unas|verano|primavera|otono|invierno|no)",
)

LANGUAGES = {"en": ENGLISH, "es": SPANISH}
