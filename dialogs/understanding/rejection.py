"""Whether somebody tells of a no that they got: "they rejected me", "no me cogieron" (COACHING 6.4).

Only what has happened: a fear of it, a condition or a question is none.
"""

from __future__ import annotations

import re

from dialogs.understanding.gates import gated
from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.text import plain

_LONGEST = 300  # characters: what is longer tells a story
_ANOTHER = (
    r"(?:(?:someone|somebody) (?:else|from outside|external|internal|younger|older)|"
    r"(?:another|a different|some other|an external|an internal|a younger) (?:candidate|person|guy|girl|man|woman|one|"
    r"colleague|applicant|company|firm)|an (?:outsider|external|insider)\b|"
    r"(?:my|his|her|their|a) (?:colleague|coworker|mate|friend|nephew|son|cousin|stranger))"
)
_OTRO = (
    r"(?:otr[oa]s?(?: (?:persona|candidat[oa]|chic[oa]|companer[oa]))?|alguien (?:mas|de fuera|externo|de dentro)|"
    r"un (?:externo|colega|companero)|una (?:externa|colega|companera))"
)
_TO_ANOTHER = (
    rf"went (?:to|with|for) {_ANOTHER}|(?<!\bi )(?<!\bwe )(?<!\bive )(?:(?:gave|given|offered) (?:the|my|that|it)"
    rf"(?: \w+){{0,2}} to|hired|chose|picked|took|promoted|preferred|appointed) {_ANOTHER}|"
    rf"lost (?:the |my )?(?:job|promotion|role|place|post|position) to {_ANOTHER}|"
    r"(?:passed|overlooked)(?: me)?(?: over)? for (?:the |a |my )?(?:job|promotion|role|post|position)|"
    rf"(?:dieron|han dado|dio|ha dado|fue|ha ido)(?: (?:el|la|los|las|mi|mis) \w+)? (?:a|para) {_OTRO}|"
    rf"(?:contrataron|han contratado|eligieron|han elegido|cogieron|han cogido|prefirieron|escogieron|"
    rf"ascendieron) a {_OTRO}"
)
_NO = gated(
    r"\b(?:reject(?:ed|ion)|turned (?:me|it|us) down|(?:was|been|got|were) (?:turned down|rejected|declined|refused)|"
    r"declined (?:me|my)|said no to (?:me|my)|(?!we\b)\w{2,} said no(?= *(?:$|[.,;!]|and\b|but\b|again\b))|got a no|"
    r"(?:didnt|did not|havent|have not) (?:get|got|gotten) (?:the|it|that|in|into|accepted|selected|invited|a place)\b|"
    r"(?:wasnt|was not|werent|were not) (?:selected|accepted|chosen|shortlisted|invited|successful)|unsuccessful|"
    rf"{_TO_ANOTHER}|"
    r"(?:failed|flunked) (?:the|my|it)|(?:didnt|did not) pass|"
    r"(?:me|nos|lo|la|fui|he sido|han) rechaz(?:aron|ad[oa]|o)|rechazaron (?:mi|la|el|mis)|rechazo de|"
    r"no me (?:cogieron|eligieron|escogieron|seleccionaron|contrataron|aceptaron|admitieron|agarraron|quisieron|"
    r"han (?:cogido|elegido|escogido|seleccionado|contratado|aceptado|admitido|dado))|no me (?:lo|la) dieron|"
    r"no me dieron (?:el|la|las|los)|(?:me dijeron|me han dicho|dijeron) que no|"
    r"(?:me )?dijo que no(?= *(?:$|[.,;!]| hay (?:plazas?|puestos?|vacantes?|cupos?|lugar)))|"
    r"no (?:pase|aprobe|supere) (?:el|la|las|los)|suspendi (?:el|la)|reprobe|no quede (?:seleccionad[oa]|en)|"
    r"(?:quede|me quede) fuera)\b"
)
_NOT_YET = re.compile(
    r"\b(?:if|unless|afraid|fear|scared|worried|might|may|could|would|will|wont|rather|wish|si (?:me|no|la|lo)|"
    r"miedo|temo|por si|"
    r"puede que|quiza|quizas|tal vez)\b"
)
_DENIED = re.compile(r"\b(?:not|never|didnt|havent|hasnt|havent been|nobody|nunca|nadie)(?: been| ever| yet)?\s*$")


@once_a_turn
def tells_of_a_no(text: str) -> bool:
    """In either language, whichever the mentee speaks."""
    said = plain(text, _LONGEST + 1)
    found = _NO.search(said)
    if found is None or len(said) > _LONGEST or "?" in said or _DENIED.search(said[: found.start()]):
        return False
    rest = " ".join([*said[: found.start()].split(), *said[found.end() :].split()])  # "didn't get it" is the no itself
    return not _NOT_YET.search(rest)
