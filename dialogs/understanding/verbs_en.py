"""English verbs of goals and steps: the plain verb that a word is a form of, and slips of the thumb in it."""

from __future__ import annotations

from dialogs.understanding.phone import Ear
from dialogs.understanding.text import row_of
from dialogs.understanding.verb_slips import slips

VERBS = row_of(
    "swap view reorder repay restore foster audition breed brew weave adopt hem brush chase crew freeze "
    "pack double triple survive thrive juggle hold recover restart refresh reconnect rejoin pitch polish land pass "
    "accept achieve acquire act adapt add adjust advance advertise agree aim analyse analyze answer apologise "
    "apologize apply appoint approach argue arrange ask assemble assess attend audit automate avoid babysit "
    "back bake "
    "be beat become begin believe benchmark bid block blog book borrow brainstorm breathe bring browse budget build "
    "buy calculate call cancel care catch celebrate certify change chat check choose cite clarify clean clear climb "
    "clock close coach code collaborate collect come commit compare compete compile complete compliment compose "
    "conduct confide configure confirm congratulate connect consider contact continue contribute convert convince "
    "cook cope copy count cover create cut cycle dance deal debate debug decide declutter define delegate delete "
    "deliver demonstrate deploy design determine develop dig discover discuss do document donate download draft draw "
    "drive drop earn edit email enjoy enrol enroll ensure enter establish evaluate examine exercise expand explain "
    "explore face facilitate feed feel fetch figure fill film finalise finalize find finish fit fix fly focus follow "
    "foster gain gather get give go graduate grow haggle hand handle have help hike hire hit hold host identify "
    "implement impress improve increase initiate install interview introduce invent invest investigate invite "
    "invoice "
    "jog join judge keep knit knock know land launch lay lead learn leave lecture lend let lift limit link list "
    "listen log look lose love lower make manage map mark master measure meet memorise memorize mend mentor merge "
    "message migrate monitor move negotiate network note nurture observe obtain offer open order organise organize "
    "overcome overhaul owe own paint park participate pass pay perform persuade phone photograph pick ping "
    "pitch plan "
    "play polish post practice practise praise prepare present price print prioritise prioritize produce program "
    "progress promote proofread propose prove publish pursue push put qualify quit quote raise reach read rebuild "
    "receive recharge recommend record recruit redo reduce refactor reflect register rehearse relax relocate renew "
    "renovate rent repair replace reply report request research resign resit resolve respond rest retake retire "
    "retrain return review revise rewrite ring run save say scan schedule score scroll search secure see seek select "
    "sell send serve set settle sew shadow share ship shoot show sign sing sit sketch sleep solve sort speak spend "
    "sponsor spot stand start stay stick stop stream streamline strengthen stretch study submit subscribe succeed "
    "suggest support survey swim switch tackle take talk target teach tell test text thank think tidy tile track train "
    "transfer transition translate travel treat trust try turn tutor type understand unpack update upgrade upload "
    "upskill use visit volunteer wait wake walk wash watch weld win wire withdraw work worry write"
)
_NO_SLIPS = row_of(  # everyday words that are near to a verb, and no slip of it
    "matter chance became quality charge product contract cancer secret purpose complex prevent fellow lunch "
    "identity faster chosen assets concert surely decade steam memories deeply handed seattle resort phrase "
    "summit intent retain accent scream jungle reign intimate priorities streak analyst massage archive pursue "
    "purse clarity browns apologies reactor endure explode remake participant complement registry surrey migrant "
    "withdrew revive retains stitch refrain rebuilt resin repost organism mister crater meteor covert stroll "
    "conform evacuate chanel convent breadth crate mater finalist browne muster compute barrow incest ignite "
    "ensued rector crease starch forster chiang conduit crates restrain overcame hadley revolve tickle unload "
    "budge lear compost crete emil thrice incite "
    "addition auditing recorder"
)
_EAR = Ear({}, VERBS, _NO_SLIPS)
_COMMON = row_of(
    "send call email apply write finish learn find book read talk speak meet make start study practise practice "
    "update "
    "ask visit join pass save build search look take prepare submit register contact improve become move change "
    "complete research message phone ring attend enrol"
)
_WORDS = row_of(
    "lean star red fin met boo rad stud stat writ reed tale tall male mate met meat jon pas sand lok raed road "
    "reds mane "
    "loose loop earch chang chane chance rind rig"
)
_SLIPS = slips(_COMMON, _WORDS) | {
    "cal": "call", "aplly": "apply", "appy": "apply", "rite": "write",
    "wright": "write", "bok": "book", "aks": "ask", "mak": "make", "snd": "send",
    "sen": "send", "finde": "find", "applie": "apply", "wirk": "work", "lern": "learn", "tlk": "talk", "fnd": "find",
    "speek": "speak", "reed": "read", "meat": "meet", "vist": "visit", "bild": "build", "serch": "search",
}  # fmt: skip
IRREGULAR = {
    "sent": "send", "wrote": "write", "met": "meet", "spoke": "speak", "told": "tell", "went": "go", "got": "get",
    "made": "make", "took": "take", "found": "find", "built": "build", "bought": "buy", "did": "do", "had": "have",
    "began": "begin", "chose": "choose", "held": "hold", "taught": "teach", "gave": "give", "saw": "see",
    "kept": "keep", "does": "do", "goes": "go", "has": "have", "is": "be", "am": "be",
    "were": "be", "was": "be", "are": "be",
    "studies": "study", "dying": "die",
}  # fmt: skip


def base(word: str) -> str | None:
    """The verb that a folded word is a form of ("calling", "called", "calls" → "call"), or None."""
    if word in VERBS:
        return word
    if word in IRREGULAR:
        return IRREGULAR[word]
    for ending in ("ing", "ied", "ies", "ed", "es", "s"):
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < 2:
            continue
        undoubled = stem[:-1] if stem[-1] == stem[-2] else stem
        for verb in (stem, f"{stem}e", undoubled, f"{stem}y" if ending in ("ied", "ies") else stem):
            if verb in VERBS:
                return verb
    return None


def mended(word: str) -> str:
    """The verb that a folded word is a slip of ("sned", "aply"), or the word."""
    if word in VERBS or word in IRREGULAR or word in _NO_SLIPS:
        return word
    return _SLIPS.get(word) or _EAR.mended(word)
