"""English for `wording`: what people put before the verb, and the verbs of goals and steps."""

from __future__ import annotations

import re

from dialogs.understanding.phone import Ear
from dialogs.understanding.text import fold, row_of
from dialogs.understanding.wording_row import Row, lowered
from dialogs.understanding.wording_things import verb_for

_VERBS = row_of(
    "accept achieve acquire act adapt add adjust advance agree aim analyse analyze answer apply appoint approach "
    "arrange ask assess attend audit back bake be become begin benchmark block book borrow brainstorm bring browse "
    "build buy calculate call cancel catch change chat check choose clarify clean clear close coach code collect "
    "come commit compare compile complete compose conduct connect consider contact continue contribute cook copy cover "
    "create cut decide declutter define delegate deliver demonstrate design determine develop discover discuss do "
    "document download draft draw drive drop earn edit email enrol enroll ensure enter establish evaluate examine "
    "exercise expand explain explore face facilitate figure fill finalise finalize find finish fix focus follow gain "
    "gather get give go graduate grow hand handle have help hire hold host identify implement improve increase "
    "initiate install interview introduce investigate invest invite join keep know land launch lead learn leave "
    "let lift limit link list listen log look make manage map master measure meet mentor message monitor move "
    "negotiate network note observe obtain offer open order organise organize own park participate pass pay perform "
    "phone pick ping pitch plan play post practice practise prepare present prioritise prioritize produce progress "
    "promote propose prove publish push put qualify quit raise reach read receive recommend record recruit redo "
    "reduce reflect register rehearse reply report request research resign resolve respond rest retrain "
    "return review revise "
    "rewrite ring run save say schedule search secure see seek select sell send set shadow share ship show sign sketch "
    "sleep solve speak spend start stay stick stop strengthen study submit subscribe succeed suggest support survey "
    "switch take talk target teach tell test text thank think tidy track train transfer transition translate travel "
    "try turn understand update upgrade upload upskill use visit volunteer wait wake walk watch win withdraw work "
    "write"
)
_EAR = Ear({}, _VERBS)
_SLIPS = {
    "aply": "apply",
    "lern": "learn",
    "rite": "write",
    "wright": "write",
    "finsh": "finish",
    "bok": "book",
    "stdy": "study",
}
_IRREGULAR = {
    "sent": "send", "wrote": "write", "met": "meet", "spoke": "speak", "told": "tell", "went": "go", "got": "get",
    "made": "make", "took": "take", "found": "find", "built": "build", "bought": "buy", "did": "do", "had": "have",
    "began": "begin", "chose": "choose", "held": "hold", "taught": "teach", "gave": "give", "saw": "see",
    "kept": "keep", "does": "do", "goes": "go", "has": "have", "is": "be", "am": "be", "are": "be",
    "studies": "study", "dying": "die",
}  # fmt: skip
_FILLERS = re.compile(
    r"(?:well|so|um+|uh+|er+m?|hmm+|ok(?:ay)?|yes|yeah|please|pls|maybe|perhaps|also|and|then|basically|honestly|"
    r"first|next|probably|just|to be honest|tbh|actually|i think(?: that)?|i guess|i believe|hi|hey|hello)[,:.]* "
    r"(?=\w)"
)
_WANTS = re.compile(
    r"(?:(?:my|the|our|a|main|first|next|long[- ]term|short[- ]term|career|personal|big) )*(?:goal|aim|plan|step|"
    r"objective|target|dream|hope|wish|idea|task)s? ?(?:is|would be|:|=|-)+ ?(?:that )?(?:to |i (?:will|can|could|"
    r"would) )?|(?:goal|aim|step|plan|todo|to do) ?\d*[:=-] ?|(?:i|we|you|someone|somebody|one|people) ?(?:really |"
    r"just |also |definitely |probably |still |do |would |'?d |might |may )*(?:want(?:ed)?|wish|hope|need|have|ought|"
    r"plan|intend|aim|like|love|prefer|try|decided|got|expect|mean|wanna|am going|are going|was going)(?:ing)? to |"
    r"(?:i|we|you|someone|somebody|one|people) ?(?:really |just |also |definitely |probably )*(?:should|shall|must|"
    r"could|can|would(?! like| love)|might|may|will|wanna|gotta|gonna|'?d better|had better|'?ll|ought to) |(?:can|"
    r"could|should|may) i |(?:i|we|you) ?(?:am|'?m|are|'?re) ?(?:really |just |also )*(?:going|planning|hoping|"
    r"trying|aiming|looking|wanting|about|supposed|willing|ready|keen|able|gonna|hopefully gonna) ?(?:to )?|(?:i|we) "
    r"?(?:am|'?m|'?re|are)? ?gonna |(?:wanna|gonna|gotta|want to|need to|have to|would like to|going to|planning to|"
    r"hoping to|trying to|should|must|will|shall) |(?:i'?d|id|i would) (?:like|love) to |let'?s |lets |let us |in "
    r"order to |to "
)
_WANT_A_THING = re.compile(
    r"(?:(?:i|we) ?(?:really |just |also )*(?:want|need|would like|'?d like|would love|'?d love|wanna have)|want|"
    r"need) (?=(?:a|an|the|my|more|some|better|new|another|help|support|advice|feedback)\b)"
)
_HOPES = re.compile(
    r"(?:some ?day |one day |hopefully )?(?:i ?(?:really |just |do )*)?(?:wish|hope|hoping|wishing|think|"
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
    r"wishes) )(?:that )?(?:(?:me|us|everyone|everybody) )?"
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
    r"(?:they|he|she) (?:said|says)|fingers crossed|hopefully|please)$"
)
_NOT = re.compile(r"(?:i |we )?(?:really )?(?:do not|don'?t|no longer|never) (?:(?:want to|wanna|plan to) )?(?=\w)")
_OTHERS = re.compile(
    r"(my \w+|they|he|she|someone|somebody) (?:should|must|will|needs? to|has to|have to|ought to|could|can) "
)
_HIM = {"they": "them", "he": "him", "she": "her"}
_I_AM = re.compile(r"i ?(?:am|'m|m) (?:currently |now |already |still )*")
_COMPARED = row_of("better more less stronger happier healthier faster fluent confident good")
_BEFORE_A_VERB = (" to", "should", " will", "gonna", "wanna", "might", " i")
_OBJECTS = row_of("the a an my his her their our your this that these those it him them up out down off us")


def base(word: str) -> str | None:
    """The verb that a folded word is a form of ("calling", "called", "calls" → "call"), or None."""
    if word in _VERBS:
        return word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for ending in ("ing", "ied", "ies", "ed", "es", "s"):
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < 2:
            continue
        undoubled = stem[:-1] if stem[-1] == stem[-2] else stem
        for verb in (stem, f"{stem}e", undoubled, f"{stem}y" if ending in ("ied", "ies") else stem):
            if verb in _VERBS:
                return verb
    return None


def _turned(typed: str) -> str:
    typed, verb_follows = _begun(_without_tail(typed))
    if verb_follows and not _NOT.match(fold(typed)):
        return _verb_first(typed) or lowered(typed)
    if negated := _NOT.match(fold(typed)):
        return f"not {typed[negated.end() :]}"
    if other := _OTHERS.match(fold(typed)):
        who = typed[: len(other[1])]
        return f"ask {_HIM.get(fold(who), lowered(who))} to {_without_beginning(typed[other.end() :])}"
    if wanted := _WANT_A_THING.match(fold(typed)):
        return f"get {typed[wanted.end() :]}"
    if being := _I_AM.match(fold(typed)):
        rest = typed[being.end() :]
        verb = _verb_first(rest, forms=("ing",))
        return verb or (f"be {rest}" if rest else "")
    if re.match(r"i(?: \w+)", fold(typed)) and _verb_first(typed[2:]):
        typed = typed[2:]
    if thing := (None if base(fold(typed).split(" ", 1)[0]) and not _gerund_noun(typed) else verb_for(typed, "en")):
        return f"{thing} {lowered(typed)}"
    return _verb_first(typed) or _as_a_thing(typed)


def _gerund_noun(typed: str) -> bool:
    """ "driving licence" is no driving."""
    first, _, rest = fold(typed).partition(" ")
    return first.endswith("ing") and (verb_for(rest, "en") or "").startswith("get ")


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
    word = _SLIPS.get(fold(first)) or _EAR.mended(fold(first))
    first = first if word == fold(first) else word
    following = fold(rest).split(" ", 1)[0]
    if forms and not word.endswith(forms):
        return None
    verb = base(word)
    if word == "not" or (verb is None and following in _OBJECTS and word.isalpha() and word not in _COMPARED):
        return lowered(typed)  # "benchmark the API": a word before an object is a verb, known or not
    if verb is None:
        return None
    return f"{lowered(first) if verb == word else verb} {rest}".strip()


def _as_a_thing(typed: str) -> str:
    first, _, rest = fold(typed).partition(" ")
    if verb := verb_for(typed, "en"):
        return f"{verb} {lowered(typed)}"
    if first in ("cv", "resume") and not rest:
        return f"work on my {typed}"
    if first in ("more", "something", "some"):
        return f"get {lowered(typed)}"
    if first in ("a", "an", "another"):
        return f"get {lowered(typed)}"
    if first == "better" and rest and not rest.startswith("at ") and not rest.split(" ", 1)[0].endswith(("ed", "able")):
        return f"get better at {typed.split(' ', 1)[1]}"
    if first in _COMPARED:
        return f"{'get' if rest.startswith('at ') else 'be'} {lowered(typed)}"
    return f"work on {lowered(typed) if first in _OBJECTS | {'more', 'some'} else typed}"


ENGLISH = Row(
    lead="I will",
    already=re.compile(r"(?:i ?will|i'll|ill|i shall)(?:\s+|$)(?:definitely |also |then )?"),
    kept=lambda lead: "I'll" if "'" in fold(lead) else "I will",
    turned=_turned,
)
