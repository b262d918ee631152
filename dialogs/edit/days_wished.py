"""To which day, or how often, something in the plan is to come, said in free words: "can we move the talk to 6 April",
"push the course back a week", "lo de Excel mejor cada semana", "change the goal's date to the end of May"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from dialogs.edit.wishes import named
from dialogs.understanding.alike import EMPTY, among
from dialogs.understanding.asking_for import LONGEST, asked_for
from dialogs.understanding.deadlines import Deadline, read_deadline
from dialogs.understanding.gates import gated_leading
from dialogs.understanding.text import clean, fold, row_of, words
from dialogs.understanding.waking import woken_by

MORE = 2  # words beside those of the step and the small ones, after a verb that is plain
FEW = 1  # … and after one that may mean other things
SMALL = EMPTY | row_of(
    "my thing things stuff about back forward until till date day fecha dia instead rather better now again then i "
    "should be is it was did do done hacer lo las los le se me tema cosa para hasta desde ahora mejor pues si please "
    "from on out off up want would like can we earlier later sooner antes despues estaria seria deberia debe ser quede "
    "sea"
)
_MOVES = re.compile(
    r"(?:move|moving|postpone|push|shift|reschedule|delay|mueve(?:me)?|muevo|mover|movamos|pasa(?:me)?|paso|pasar|"
    r"pasemos|aplaza(?:r|me)?|aplazo|pospon(?:er|go|me)?|retrasa(?:r)?|retraso|adelanta(?:r|me)?|adelanto|"
    r"reprograma(?:r)?|"
    r"corre(?:r)?)\b(?P<what>.*)",
    re.DOTALL,
)
_SETS = re.compile(  # … in words that can be said of other things, too
    r"(?:put|set|swap|can|could|should|puede|podria|change|leave|do|make|have|switch|start|bring|cambia(?:r|me)?|"
    r"cambio|cambiemos|pon(?:er|go|me|"
    r"gamos)?|deja(?:r|me)?|"
    r"dejo|hago|hacer|haz(?:me|lo|la)?|repite|repetir)\b(?P<what>.*)",
    re.DOTALL,
)
_REPEATS = re.compile(  # … and only of what comes more than once; no "¿qué …?"
    r"(?:repeat|haga|que(?= (?:sea|se|lo|la|los|las|el|mi|mis)\b))\b(?P<what>.*)", re.DOTALL
)
_DATE_OF = re.compile(
    r"(?:(?:move|change|edit|adjust|set|put|cambia(?:r|me)?|mueve|mover|modifica(?:r)?|ajusta(?:r)?|pon(?:er)?)\s+)"
    r"(?:the |my |la |el )?(?:date|deadline|day|due date|fecha|fecha limite|dia|plazo)s?\s+"
    r"(?:of|for|on|de|del|para)\s+(?P<what>.+)",
    re.DOTALL,
)
_OBJECT_FIRST = re.compile(  # "lo de Excel, ¿se puede pasar para enero?", "the talk, can we move it to Friday"
    r"(?P<what>.{3,60}?),? ¿?(?:se (?:puede|podria)|(?:lo |la )?(?:podemos|puedes|podrias|puede)|can (?:we|you|u|i)|"
    r"could (?:we|you)|"
    r"mejor|lets) (?:pasar|mover|cambiar|aplazar|posponer|move|push|change|shift|postpone|reschedule|muevelo|pasalo|"
    r"ponlo)"
    r"(?:l[oa])?(?: it| that)?\b(?P<rest>.*)",
    re.DOTALL,
)
_ONE_FOR = re.compile(  # "the greggs one for tomorrow", "lo de Excel para el lunes"
    r"(?:the|my) .{2,40} (?:one|step|thing) (?:for|to|by|on)\b|(?:lo|la|el) del? .{2,40} (?:para|al|hasta)\b"
)
_MORE_TIME = re.compile(
    r"(?:i )?(?:really )?(?:need|want|have to have|could use) (?:some |a bit |a little |much )?more time (?:for|with|"
    r"on|to)\s+"
    r"(?P<en>.+)|(?:more|mas) (?:time|tiempo) (?:for|with|on|to|para|con)\s+(?P<more>.+)|"
    r"(?:i )?(?:cant|can't|cannot|wont|won't) (?:do|finish|make|get) (?P<cant>.+?)\s+(?:by|on|until|before|in time|"
    r"so soon|"
    r"yet)\b.*|"
    r"(?:me falta|un poco) (?:mas )?(?:de )?tiempo (?:para|con|en)\s+(?P<es>.+)|"
    r"no (?:llego|alcanzo|me da tiempo|me alcanza(?: el tiempo)?) (?:con|a|para|de)\s+(?P<no>[^,.;¿]+).*",
    re.DOTALL,
)
_LATER = re.compile(  # "leave the course for later", "déjame lo del CV para después"
    r"(?:leave|put|keep|save|deja(?:r|me)?|pon(?:er|me)?|guarda(?:r|me)?) (?P<what>.+?) (?:for|until|para|hasta) "
    r"(?:later(?: on)?|another (?:day|time)|some other (?:day|time)|despues|luego|mas (?:tarde|adelante)|otro (?:dia|"
    r"momento))"
)
_GOAL_DUE = gated_leading(
    r"(?:que )?(?:the |my |la |mi |el )?(?:goal|meta|objetivo) "
    r"(?:que )?(?:should|needs to|has to|could|can|better|rather|sea|quede|mejor|deberia|tiene que|puede) ?"
    r"(?:be|ser)? ?(?P<when>(?:by|for|in|until|para|hasta|en)\b.{3,25})|"
    r"(?:finish|reach|alcanzar|terminar) (?:the |my |la |mi )?(?:goal|meta|objetivo) "
    r"(?:earlier|later|sooner|antes|despues|mas tarde)",
    re.DOTALL,
)
_EVERYTHING = gated_leading(
    r"(?:move|push|shift|postpone|delay|put|mueve(?:me)?|muevo|mover|pasa(?:r)?|aplaza(?:r)?|atrasa(?:r)?|"
    r"retrasa(?:r)?|"
    r"pospon(?:er)?|corre(?:r)?)\s+(?:everything|all(?: of it)?|all (?:my |the )?steps|(?:my |the )?(?:whole |"
    r"entire )?plan|"
    r"todo|todos (?:mis |los )pasos|(?:el |mi )?plan(?: entero)?)\b(?P<when>.*)",
    re.DOTALL,
)
_GOAL_DATE = gated_leading(
    r"(?:move|change|edit|adjust|set|put|push|extend|postpone|shift|make|cambia(?:r|me)?|mueve|mover|muevo|paso|"
    r"pasa(?:r)?|"
    r"modifica(?:r)?|ajusta(?:r)?|pon(?:er)?|aplaza(?:r)?|pospon(?:er)?|alarga(?:r)?|extiende|extender|corre(?:r)?|recorre|atrasa(?:r)?|retrasa(?:r)?|"
    r"adelanta(?:r)?|delay|deja(?:r)?)\s+"
    r"(?:(?:the |my )?goal(?:'?s)? (?:date|deadline|day|due date|end date)|"
    r"(?:the |my )?(?:date|deadline|due date|end date) (?:of|for|on) (?:the |my )?goal|(?:the |my )?goal(?= (?:to|"
    r"until|till|"
    r"by|back|on|forward|an?|one|two|three|four|six|\d)\b)|(?:the |my )?deadline(?= (?:to|until|till|by)\b)|"
    r"(?:la |el )?(?:fecha|fecha limite|plazo|dia)(?: limite)? (?:de |del |para )(?:la |el |mi )?(?:meta|objetivo)|"
    r"(?:la |el |mi )?(?:meta|objetivo)(?= (?:a|al|para|hasta|una?|dos|tres|cuatro|seis|\d)\b))(?P<when>.*)|"
    r"(?:the |my |la )?(?:goal(?:'?s)? (?:date|deadline)|fecha (?:de |del )(?:la |el |mi )?(?:meta|objetivo))"
    r"(?: should be| is now| now| debe ser| ahora)?:? (?P<bare>(?:to|for|until|by|a|al|para|el) .{2,30})",
    re.DOTALL,
)
_SHIFT = re.compile(
    r"\b(?:(?P<before>(?:earlier|forward|sooner|antes)) (?:by )?)?(?:back |later |by |un poco )*"
    r"(?P<n>an?|one|another|two|three|four|five|six|una?|otra?|dos|tres|cuatro|cinco|seis|\d{1,2}) (?:more |mas )?"
    r"(?P<unit>day|week|month|dia|semana|mes)(?:e?s)?(?: (?P<way>later|back|more|earlier|sooner|forward|mas|despues|"
    r"antes|"
    r"mas tarde))?\b"
)
_SHIFTED = re.compile(r"\b(?:back|later|forward|earlier|sooner|more|another|by|mas|despues|antes|otra?|adelant\w*)\b")
_NUMBERS = {"a": 1, "an": 1, "one": 1, "another": 1, "un": 1, "una": 1, "otro": 1, "otra": 1, "two": 2, "dos": 2} | {
    "three": 3, "tres": 3, "four": 4, "cuatro": 4, "five": 5, "cinco": 5, "six": 6, "seis": 6,
}  # fmt: skip
_DAYS = {"day": 1, "dia": 1, "week": 7, "semana": 7, "month": 30, "mes": 30}
_EARLIER = re.compile(r"\b(?:earlier|sooner|forward|antes|adelant\w+)\b")

Steps = Sequence[tuple[str, str]]  # ids and titles


def moved_to(text: str, steps: Steps, today: date, language: str, country: str) -> tuple[str, str] | None:
    """The id of the one step that is to be moved, and what is said of its day, which may be nothing."""
    said = asked_for(text)
    if len(text) > LONGEST or not said:
        return None
    if later := _MORE_TIME.fullmatch(fold(said)) or _LATER.fullmatch(fold(said)):
        step = _named(next(filter(None, later.groupdict().values())), steps)
        return (step, "") if step else None
    if (first := _OBJECT_FIRST.fullmatch(fold(said))) and _named(first["what"], steps):
        said = f"move {said[: first.end('what')]} {said[first.start('rest') :]}"
    if (found := _DATE_OF.match(fold(said))) or (found := _MOVES.match(fold(said))):
        what = said[found.start("what") :]
    else:
        return _set_to(said, steps, today, language, country)
    day = read_deadline(what, today, language, country)
    rest = _without_shift(what) if shift_in(what) else day.rest if _has_day(day) else what
    step = _named(rest, steps)
    if step is None or len(_beside(rest, dict(steps)[step])) > MORE:
        return None
    return step, what if _has_day(day) or day.hints or shift_in(what) else ""


def _set_to(said: str, steps: Steps, today: date, language: str, country: str) -> tuple[str, str] | None:
    """ "Put the course on 5 April", "the course should be by the 24th", "can I do the course a week later": nothing but
    the words of one step, and a day."""
    found = _SETS.match(fold(said))
    what = said[found.start("what") :] if found else said
    day = read_deadline(what, today, language, country)
    shifted = bool(shift_in(what)) and _SHIFTED.search(fold(what)) is not None
    if day.repeats or _RHYTHM.search(fold(what)) or not (_has_day(day) or shifted):
        return None
    rest = _without_shift(what) if shifted else day.rest
    step = _named(rest, steps)
    if step is None or len(_beside(rest, dict(steps)[step])) > (FEW if found else 0):
        return None
    wished = (
        found
        or shifted
        or re.search(r"\b(?:should|better|mejor|instead|rather|deberia|sea|que quede)\b", fold(said))
        or _ONE_FOR.match(fold(said))
    )
    return (step, what) if wished else None


def repeated(text: str, steps: Steps, today: date, language: str, country: str) -> tuple[str, str] | None:
    """The id of the one step that is to come in a rhythm, empty for "it", and which: "make the course weekly"."""
    said = asked_for(text)
    if len(text) > LONGEST:
        return None
    found = _SETS.match(fold(said)) or _REPEATS.match(fold(said))
    what = said[found.start("what") :] if found else said
    rhythm, rest = rhythm_in(what, today, language, country)
    if not rhythm:
        return None
    if found and not _beside(rest, ""):
        return "", rhythm
    step = _named(rest, steps)
    if step is None or len(_beside(rest, dict(steps)[step])) > (FEW if found else 0):
        return None
    wished = found or re.search(
        r"\b(?:instead|rather|better|mejor|from now on|desde ahora|a partir de ahora)\b", fold(text)
    )
    return (step, rhythm) if wished else None


@woken_by(_GOAL_DATE, _GOAL_DUE, _EVERYTHING)
def goal_moved(text: str) -> str | None:
    """What is said of the goal's new day: empty where only that it is to be another; None where nothing is."""
    if len(text) > LONGEST:
        return None
    said = asked_for(text)
    found = _GOAL_DATE.match(fold(said))
    if due := _GOAL_DUE.fullmatch(fold(said)):
        found = due
    if (all_of_it := _EVERYTHING.match(fold(said))) and shift_in(all_of_it["when"]):
        found = all_of_it  # whether its steps go with it is asked then
    if found and found.groupdict().get("bare"):  # "goal date to 2028"
        return said[found.start("bare") :].strip()
    when = said[found.start("when") :].strip() if found and found["when"] is not None else ""
    return re.sub(r"^to\s+", "", when, flags=re.IGNORECASE) if found else None


def shift_in(text: str) -> timedelta | None:
    """By how much: "back a week", "dos semanas más tarde"; None where it is none."""
    said = fold(clean(text))
    found = _SHIFT.search(said)
    if found is None or re.search(r"\b(?:in|en|dentro de|every|cada|for|por) " + re.escape(found[0].strip()), said):
        return None
    n = _NUMBERS.get(found["n"]) or int(found["n"])
    days = timedelta(days=n * _DAYS[found["unit"]])
    return -days if _EARLIER.search(said) else days


def _without_shift(text: str) -> str:
    found = _SHIFT.search(fold(clean(text)))
    return f"{text[: found.start()]} {text[found.end() :]}" if found else text


_RHYTHM = re.compile(
    r"\b(?:(?P<fortnightly>fortnightly|biweekly|every (?:two|2|other) weeks?|quincenal(?:mente)?|cada (?:dos|"
    r"2) semanas|"
    r"cada quince dias)|(?P<weekdays>(?:each|every) (?:working day|weekday)|cada dia (?:laborable|habil))|"
    r"(?P<daily>daily|(?:each|every) day|diari[oa](?:mente)?|cada dia|todos los dias)|"
    r"(?P<weekly>weekly|(?:each|every|once a) week|semanal(?:mente)?|cada semana|todas las semanas|una vez (?:a la|"
    r"por) "
    r"semana)|(?P<monthly>monthly|(?:each|every|once a) month|mensual(?:mente)?|cada mes|todos los meses|"
    r"una vez al mes))\b"
)


def rhythm_in(text: str, today: date, language: str, country: str) -> tuple[str, str]:
    """How often something is to come, and what is said beside it; "" where nothing says so."""
    day = read_deadline(text, today, language, country)
    found = _RHYTHM.search(fold(text))
    said = next((name for name, its in found.groupdict().items() if its), "") if found else ""
    beside = _RHYTHM.search(fold(clean(day.rest)))
    return day.repeats or said, f"{day.rest[: beside.start()]} {day.rest[beside.end() :]}" if beside else day.rest


def _has_day(day: Deadline) -> bool:
    return bool(day.date or day.offers or day.past)


def _beside(text: str, title: str) -> list[str]:
    """The words that are neither the step's nor small ones."""
    return [word for word in words(text) if word not in SMALL and not among(word, words(title))]


def _named(text: str, steps: Steps) -> str | None:
    return named(" ".join(word for word in words(text) if word not in SMALL), list(steps))
