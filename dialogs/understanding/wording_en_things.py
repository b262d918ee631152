"""What an English goal or step says that names a thing and no verb: "cover letter", "less stress", "call with Ana"."""

from __future__ import annotations

import re

from dialogs.understanding.text import fold, row_of
from dialogs.understanding.verbs_en import base, mended
from dialogs.understanding.wording_row import lowered
from dialogs.understanding.wording_things import verb_for

COMPARED = row_of("better more less fewer stronger happier healthier faster fluent confident good")
# verbs that are a thing before these: "call with Ana", "cover letter"
_BOTH = row_of(
    "call email text message interview visit cover work volunteer own network practice study research report "
    "book record design test plan project job meet chat pay open"
)
_AFTER_A_THING = row_of(
    "letter letters practice prep life business application applications interview interviews call calls work course "
    "rise day days evening class club event events trip day days week review report shop company portfolio degree"
)
# … and what one of them is done to: "call class", "book course"
_DONE_TO = {
    **dict.fromkeys(
        ("call", "email", "text", "message", "visit"), row_of("class course club shop company event events")
    ),
    "book": row_of("class course trip event evening"),
    "plan": row_of("trip event events day days week evening club"),
    "open": row_of("shop company club"),
    "research": row_of("company course club"),
    "record": row_of("interview interviews call calls"),
}
_NAMED = ("interview", "master", "masters")  # before a place or a day: "masters in public health"
_BETWEEN_PEOPLE = re.compile(
    r"(?:call|email|text|message|interview|visit|chat) (?:with|to|from|for) (?!(?:a|an|the) \w+ to\b)"
)
_ADJECTIVE = re.compile(
    r"\w+(?:ed|ful|able|ible|ive|ous|ent|ant|less|ish|ic)|confident|fluent|patient|calm|focused|sure|kind|"
    r"strong|healthy|happy|open|honest|visible|brave|busy|tired|serious|professional|social|strategic"
)
_PRONOUNS = row_of("i im id ive i'm i'd i've we you it its it's they he she there this that")
_NOTHING_TO_WORK_ON = row_of("pay money work help news food")
_MASS = row_of(
    "pay money work sleep health time communication management english french spanish news feedback support "
    "help food energy training"
)
# "an hour at the gym" is spent; of "an hour of the course" nobody knows what is done with it
_SPAN = re.compile(
    r"(?:an?|another|some) (?:half )?(?:hour|day|evening|morning|afternoon|weekend|week)\b"
    r"(?P<where> (?:at|on|with|in) )?"
)
_HOURS = re.compile(r"(?:full|part)[ -]?time(?= (?:from|for|by|in|at)\b|$)|freelance$|self[ -]employed$")


def is_thing(typed: str) -> bool:
    """Whether it names a thing, though its first word could be a verb: "cover letter", "call with Ana"."""
    first, _, rest = fold(typed).partition(" ")
    following = rest.split(" ", 1)[0]
    if not rest:
        return base(first) is None
    if following in ("up", "down", "out", "off", "back"):  # "skill up"
        return False
    if _BETWEEN_PEOPLE.match(fold(typed)):
        return first not in ("text", "chat") or not rest.startswith("with")
    if first in _NAMED and following in ("in", "at", "on", "this", "next"):
        return True
    if first in _BOTH:
        return following in _AFTER_A_THING and rest not in _DONE_TO.get(first, ())
    return (base(first) is None or _gerund_noun(typed)) and mended(first) == first


def _gerund_noun(typed: str) -> bool:
    """ "driving licence" is no driving."""
    first, _, rest = fold(typed).partition(" ")
    return first.endswith("ing") and (
        (verb_for(rest, "en") or "").startswith("get ")
        or rest.split(" ", 1)[0] in ("test", "tests", "lesson", "lessons", "course", "exam", "job", "practice")
    )


def thing(typed: str) -> str | None:
    """A thing with the verb that reads right before it, or None."""
    first, _, rest = fold(typed).partition(" ")
    if first in _PRONOUNS:  # "i hate my job": a sentence, and no thing
        return None
    following = rest.split(" ", 1)[0]
    if re.match(r"[abc][12]\b", first):
        return f"reach {typed}"
    if first == "own" and rest:
        return f"start my {lowered(typed)}"
    if fold(typed).startswith("my own "):
        return f"start {lowered(typed)}"
    if first == "interview" and following in ("on", "this", "next"):
        return f"have an {lowered(typed)}"
    if _HOURS.match(fold(typed)):
        return f"go {lowered(typed)}"
    if first == "out" and following == "of":
        return f"get {lowered(typed)}"
    if first in ("something", "anything"):
        return f"do {lowered(typed)}"
    if first in COMPARED:
        return _compared(typed, first, rest)
    if first == "fluent" and following:
        return f"speak {lowered(typed)}" if following != "in" else f"become {lowered(typed)}"
    if first in ("mock", "practice") and following.startswith("interview"):
        return f"do {'a ' if following == 'interview' and first == 'mock' else ''}{lowered(typed)}"
    if verb := verb_for(typed, "en"):
        return f"{verb} {lowered(typed)}"
    if span := _SPAN.match(fold(typed)):
        return f"spend {lowered(typed)}" if span["where"] else None
    if first in ("a", "an", "another", "some"):
        return f"get {lowered(typed)}"
    if first == "my" and rest:
        return f"work on {lowered(typed)}"
    if (
        len(fold(typed).split()) == 1
        and first.isalpha()
        and ((first in _MASS - _NOTHING_TO_WORK_ON) or first.endswith(("ness", "ship", "tion", "ing")))
    ):
        return f"work on my {lowered(typed)}"
    return None


def _compared(typed: str, first: str, rest: str) -> str:
    """ "better at Excel", "less stress", "more confident in meetings", "healthier lifestyle"."""
    following = rest.split(" ", 1)[0]
    degree = first in ("better", "more", "less", "fewer")
    if following == "at" or (first == "better" and not rest):
        return f"get {lowered(typed)}"
    state = following in ("", "in", "with", "about", "when", "and", "enough", "on", "for")
    if (not degree and state) or (degree and following not in _MASS and _ADJECTIVE.fullmatch(following)):
        return f"be {lowered(typed)}"
    noun = re.split(r" (?:in|at|with|for|of|by|on)\b", rest)[0].split(" ")[-1]
    many = (noun.endswith("s") and not noun.endswith("ss")) or noun in _MASS or first in ("more", "less", "fewer")
    if not degree and (verb := verb_for(typed, "en")):
        return f"{verb} {lowered(typed)}"
    if degree and (verb := verb_for(f"a {rest}", "en")):
        return f"{verb.removesuffix(' my')} {'' if many else 'a '}{lowered(typed)}"
    return f"{'get' if first == 'more' else 'have'} {'' if many else 'a '}{lowered(typed)}"
