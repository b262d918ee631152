"""English for `wording`: what people put before the verb, and the verbs of goals and steps."""

from __future__ import annotations

import re

from dialogs.understanding.text import fold, row_of
from dialogs.understanding.verbs_en import base, mended
from dialogs.understanding.wording_en_things import COMPARED, is_thing, thing
from dialogs.understanding.wording_row import Row, lowered

_FILLERS = re.compile(
    r"(?:well|so|um+|uh+|er+m?|hmm+|ok(?:ay)?|yes|yeah|please|pls|maybe|perhaps|also|and|then|basically|honestly|"
    r"first(?! aid)|next(?! (?:week|month|year|term|mon|tue|wed|thu|fri|sat|sun))|probably|really|definitely|"
    r"just|to be honest|tbh|actually|i think(?: that)?|i guess|i "
    r"believe|hi|hey|"
    r"hello|if i could|how (?:do|can|could|would|should) (?:i|you|we)|how to|ideally|not sure but)[,:.]* "
    r"(?=\w)"
)
_WANTS = re.compile(
    r"(?:(?:my|the|our|a|main|first|next|long[- ]term|short[- ]term|career|personal|big) )*(?:goal|aim|plan|step|"
    r"objective|target|dream|hope|wish|idea|task)s? ?(?:is|would be|:|=|-)+ ?(?:that )?(?:to |i (?:will|can|could|"
    r"would) )?|(?:goal|aim|step|plan|todo|to do) ?\d*[:=-] ?|(?:i|we|you|someone|somebody|one|people) ?(?:really |"
    r"just |also |definitely |probably |still |do |would |'?d |might |may )*(?:want(?:ed)?|wish|hope|need|have|ought|"
    r"plan|intend|aim|like|love|prefer|try|decided|got|expect|mean|wanna|am going|are going|was going)(?:ing)? to |"
    r"(?:i|we|you|someone|somebody|one|people) ?(?:really |just |also |definitely |probably )*(?:should|shall|must|"
    r"could|can|would(?! like| love)|might|may|will|wanna|gotta|gonna|'?d better|had better|'?ll|ought to|"
    r"'d(?! (?:like|love|rather|prefer|been|be|have|had|never|gone|done|\w+ed)\b)) |"
    r"(?:can|"
    r"could|should|may) i |(?:i|we|you) ?(?:am|'?m|are|'?re) ?(?:really |just |also )*(?:going|planning|hoping|"
    r"trying|aiming|looking|wanting|about|supposed|willing|ready|keen|able|gonna|hopefully gonna) ?(?:to )?|(?:i|we) "
    r"?(?:am|'?m|'?re|are)? ?gonna |(?:(?:thinking|dreaming) (?:about|of)|considering|interested in|keen on|"
    r"contemplating|looking into) |(?:wanna|gonna|gotta|want to|need to|have to|would like to|going to|planning to|"
    r"hoping to|trying to|should|must|will|shall) |(?:i'?d|id|i would) (?:like|love) to |let'?s |lets |let us |in "
    r"order to |to |(?:i'd|id|i would|we'd) rather |(?:my |the )?dream (?:job|career|role) (?:is|would be) "
    r"(?:to be )?"
)
_WANT_A_THING = re.compile(
    r"(?:(?:i|we) ?(?:really |just |also )*(?:want|need|would like|'?d like|would love|'?d love|wanna have)|want|"
    r"need) (?=(?:a|an|the|my|more|some|better|new|another|help|support|advice|feedback)\b)"
)
_WANT_A_WAY = re.compile(
    r"(?:(?:i|we) ?(?:really |just |also |do )*)?(?:want|need|wanna|(?:would|'?d) like) (?=(?:out|off|in on|away) \w)"
)
_HOPES = re.compile(
    r"(?:some ?day |one day |hopefully )?(?:i ?(?:really |just |do )*)?(?:wish|hope|hoping|wishing|(?:was |been "
    r"|am )?thinking|think|"
    r"thinking|guess|suppose|"
    r"dunno|reckon|dream(?:ing)? of|fingers crossed|maybe|i'?d|id|would)[, ]+(?:that )?(?=i\b|i'|id\b|"
    r"to\b|for\b)(?:to |for |i ?(?:might |may |could |can |'?d "
    r"|will |'?ll |would |get to )?(?:like to |love to |want to |want )?)?|some ?day |one day |hopefully |"
    r"try(?:ing)? (?:to|and) |want |wanting "
)
_OF_OTHERS = re.compile(
    r"(?:(?:my|our|the|his|her) )?(?:\w+ ){1,3}?(?:(?:really |always |also |just |both |all |keeps? "
    r")*(?:wants?|wanted|needs?|expects?|would (?:like|love)|'?d like|"
    r"told|tells?|asked|asks?|hopes?|says?|said|saying|thinks?|thought|reckons?|suggests?|suggested|"
    r"wishes|keeps? (?:on )?(?:telling|asking|pushing)) )(?:that )?(?:(?:me|us|everyone|everybody) )?"
    r"(?:to |i (?:should|must|need to|have to|ought to|could|can|might|will) |(?:you|we|i) (?:should|must|"
    r"need to|have to) |i (?=\w)|(?=do |get |find |go |take |apply |learn ))"
)
_LATER = re.compile(
    r"(?:^|[ ,])(?:and |so |but |then )?(?:i ?(?:really |just |also |still )*(?:want to|wanna|would like "
    r"to|would love to|'?d like to|'?d love to|hope to|plan to|"
    r"need to|have to|will|'?ll|am going to|'?m going to|am gonna|'?m gonna)|would like to) "
)
_LATER_THING = re.compile(
    r"(?:^|[ ,])(?:and |so |but )?(?:i )?(?:would like|'?d like|want|wanted) (?=(?:a|an|the|my|more|some|"
    r"better|new|another)\b)"
)
_LATER_VERB = re.compile(r"^(?:by|in|before|until|this|next|at|on|after) .{2,40}? i (?=\w+)")
_TAIL = re.compile(
    r"[,.]? *(?:lol|haha+|lmao|tbh|i (?:guess|suppose|think|hope)|(?:and )?(?:that'?s|this is|thats) "
    r"(?:what i want|the (?:hope|plan|dream|goal)|my (?:dream|wish|hope|goal|plan))|"
    r"(?:they|he|she) (?:said|says)|fingers crossed|hopefully|please|"
    r"(?:just )?in case|just to be (?:safe|on the safe side)|or (?:something(?: like that)?|whatever)|and stuff|"
    r"and see (?:what happens|how it goes)|we'?ll see)$"
)
_NOT = re.compile(r"(?:i |we )?(?:really )?(?:do not|don'?t|no longer|never) (?:(?:want to|wanna|plan to) )?(?=\w)")
_OTHERS = re.compile(
    r"(my \w+|they|he|she|someone|somebody) (?:should|must|will|needs? to|has to|have to|ought to|could|can) "
)
_AND_WANTS = re.compile(r" (?:and|but) (?:i )?(?:really )?(?:want|would like|hope|plan|need|'?d like|wanna) ?to ")
_FEELS = re.compile(r"(?:i )?(?:really )?(?:hate|dislike|dread|loathe|miss|can'?t|cannot) ")
_HIM = {"they": "them", "he": "him", "she": "her"}
_I_AM = re.compile(r"i ?(?:am|'m|m) (?:currently |now |already |still )*")
_BEFORE_A_VERB = (" to", "should", " will", "gonna", "wanna", "might", " i")
_OBJECTS = row_of("the a an my his her their our your this that these those it him them up out down off us")
_GOT = row_of("promoted hired accepted chosen certified licensed qualified published selected shortlisted elected")
_THEM = re.compile(
    r"(?:i )?(?:want|would like|'?d like|need|wish|hope|hoping|love)(?:ed|ing)? (?:that )?(?:for )?(they|them|"
    r"him|he|her|she|someone|"
    r"somebody|people|(?:my|the|our) (?:boss|manager|team|company|employer|supervisor|parents|family|colleagues|"
    r"clients|"
    r"customers|director|school|university))(?:'?d|'?ll|'?s)? (?:to |would |will |could |might )?(?=\w+ )"
)
_OBJECT_OF = {"they": "them", "he": "him", "she": "her"}
_FEW = 3
_PHONE = (
    ("shud", "should"),
    ("shuld", "should"),
    ("shoud", "should"),
    ("cud", "could"),
    ("wud", "would"),
    ("wld", "would"),
    ("gona", "gonna"),
    ("wana", "wanna"),
    ("havta", "have to"),
    ("hafta", "have to"),
    ("gotto", "gotta"),
)
_LEADS = re.compile(rf"^((?:\S+ ){{0,4}}?)({'|'.join(slip for slip, _ in _PHONE)}) ", re.IGNORECASE)
_SAYS_NOTHING = row_of("idk dunno nothing anything unsure none no yes ok okay maybe whatever hmm um er n/a na")


def _turned(typed: str) -> str | None:
    """What follows "I will"; None where no verb reads right: their words stay alone then."""
    if slip := _LEADS.match(typed):
        typed = f"{slip[1]}{dict(_PHONE)[slip[2].lower()]} {typed[slip.end() :]}"
    typed = _without_fillers(_without_tail(typed))
    if them := _THEM.match(fold(typed)):
        return _get_them(typed, them)
    if away := _WANT_A_WAY.match(fold(typed)):  # "I want out of nursing"
        return f"get {typed[away.end() :]}"
    typed, verb_follows = _begun(typed)
    folded = fold(typed)
    if _says_nothing(folded):
        return None
    if verb_follows and not _NOT.match(folded):
        return _verb_first(typed) or lowered(typed)
    if folded.startswith("not to "):
        return f"not {typed[7:]}"
    if negated := _NOT.match(folded):
        return f"not {typed[negated.end() :]}"
    if other := _OTHERS.match(folded):
        who = typed[: len(other[1])]
        return f"ask {_HIM.get(fold(who), lowered(who))} to {_without_beginning(typed[other.end() :])}"
    if wanted := _WANT_A_THING.match(folded):
        return f"get {typed[wanted.end() :]}"
    if (being := _I_AM.match(folded)) and (later := _AND_WANTS.search(folded)):  # "I'm a nurse and want to …"
        return _verb_first(typed[later.end() :]) or lowered(typed[later.end() :])
    if _FEELS.match(folded):
        return None
    if being:
        return _verb_first(typed[being.end() :], forms=("ing",))  # "I'm bored" says nothing that could be done
    if re.match(r"i(?: \w+)", folded) and _verb_first(typed[2:]):
        typed = typed[2:]
    return thing(typed) if is_thing(typed) else (_verb_first(typed) or thing(typed))


def _says_nothing(folded: str) -> bool:
    """ "idk", "not sure yet", "…": nothing that could be done."""
    said = folded.replace("'", "").split()
    few = len(said) < _FEW and bool(said) and said[0] in _SAYS_NOTHING
    return few or not re.search(r"\w", folded) or said[:2] in (["not", "sure"], ["no", "idea"], ["dont", "know"])


def _get_them(typed: str, them: re.Match[str]) -> str:
    """ "want my boss to trust me", "wish they'd notice me" → "get my boss to trust me", "get them to notice me"."""
    who = them[1]
    rest = typed[them.end() :]
    shown = _OBJECT_OF.get(who) or typed[them.start(1) : them.end(1)]
    return f"get {lowered(shown)} to {_verb_first(rest) or rest}"


def _without_fillers(typed: str) -> str:
    found = _FILLERS.match(fold(typed))
    return typed[found.end() :] if found else typed


def _without_tail(typed: str) -> str:
    for _ in range(3):
        cut = _TAIL.search(fold(typed))
        if not cut or not typed[: cut.start()].strip(" ,."):
            return typed
        typed = typed[: cut.start()].rstrip(" ,.")
    return typed


def _begun(typed: str) -> tuple[str, bool]:
    """Where what they will do begins, and whether what was left out shows that a verb comes next."""
    verb = False
    for _ in range(6):
        folded = fold(typed)
        if _NOT.match(folded):
            return typed, False
        found = _OF_OTHERS.match(folded) or _HOPES.match(folded)
        rest = typed[found.end() :].lstrip() if found else _without_beginning(typed)
        if rest == typed or not rest:
            break
        led = folded[: len(folded) - len(fold(rest))].rstrip()
        verb, typed = led.endswith(_BEFORE_A_VERB), rest
    if verb and not _thing_first(typed):
        return typed, True
    if not _starts_well(typed):
        folded = fold(typed)
        later = _LATER.search(folded) or _LATER_VERB.search(folded)
        if later:
            return typed[later.end() :], True
        if thing := _LATER_THING.search(folded):
            return f"get {typed[thing.end() :]}", True
    return typed, False


def _thing_first(typed: str) -> bool:
    return fold(typed).split(" ", 1)[0] in ("a", "an", "the", "my", "more", "some", "something", "better")


def _starts_well(typed: str) -> bool:
    first = fold(typed).split(" ", 1)[0]
    return base(first) is not None and not _I_AM.match(fold(typed))


def _without_beginning(typed: str) -> str:
    for _ in range(6):
        folded = fold(typed)
        found = _FILLERS.match(folded) or (None if _NOT.match(folded) else _WANTS.match(folded))
        if not found or not typed[found.end() :].strip():
            return typed
        typed = typed[found.end() :].lstrip()
    return typed


def _verb_first(typed: str, forms: tuple[str, ...] = ()) -> str | None:
    """`typed` with its first word as a plain verb; None if that is no verb."""
    first, _, rest = typed.partition(" ")
    word = mended(fold(first))
    first = first if word == fold(first) else word
    following = fold(rest).split(" ", 1)[0]
    if forms and not word.endswith(forms):
        return None
    verb = base(word)
    if word == "not" or (verb is None and following in _OBJECTS and word.isalpha() and word not in COMPARED):
        return lowered(typed)  # "benchmark the API": a word before an object is a verb, known or not
    if word in _GOT:
        return f"get {lowered(typed)}"
    if verb is None:
        return None
    if not rest and word.endswith("ed"):  # "organised"
        return f"be {lowered(typed)}"
    if verb == "apply" and re.match(r"\d|jobs\b|more\b|some\b|two\b|three\b", following):
        rest = f"for {rest}"
    return f"{lowered(first) if verb == word else verb} {rest}".strip()


ENGLISH = Row(
    lead="I will",
    already=re.compile(r"(?:i ?will|i'll|ill|i shall)(?:\s+|$)(?:definitely |also |then )?"),
    kept=lambda lead: "I'll" if "'" in fold(lead) else "I will",
    turned=_turned,
)
