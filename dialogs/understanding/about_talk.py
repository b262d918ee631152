"""What somebody says of the talk itself in place of an answer: that it is long, that a question is hard, a sigh; or
asks how much of it is left, what comes after it, or how the coach lives; says something of the coach, or how it feels
to be asked, that it was told before; or only leads to what is still to be said. None of it is what they were asked for.
"""

from __future__ import annotations

import re
from typing import Literal

from dialogs.understanding.gates import gated_leading
from dialogs.understanding.leading_in import leads_in
from dialogs.understanding.remarks import remarks
from dialogs.understanding.text import of_language, squeezed
from dialogs.understanding.to_coach_words import LEAD, TAIL
from dialogs.understanding.waking import woken_by
from dialogs.understanding.yesno import is_sigh

AboutTalk = Literal["left", "next", "remark", "said", "life", "lead"]

_MOST = 90  # characters
_VERY = r"(?:(?:so|very|really|quite|pretty|rather|too|a bit|kinda|kind of|getting|such|a|all) )*"
_MUY = r"(?:(?:muy|re|tan|super|bastante|un poco|medio|demasiado|una|un) )*"
_HARD = r"(?:long|hard|tough|tricky|difficult|deep|big|weird|strange|personal|heavy|confusing|boring)"
_DIFICIL = r"(?:larg|dificil|complicad|profund|pesad|rar|jodid|fuert|personal|bueni?sim|aburrid|chung)[oa]?"
_LEFT = {
    "en": (
        r"how (?:many|much|long)(?: (?:more|longer|questions?|steps?|of (?:this|these|it)|is|are|there|left|still|"
        r"to go|till|until|the end|does|will|this|it|we|do|take|have|go on|all))+|"
        r"(?:are we|is (?:this|it)|am i) (?:(?:nearly|almost|still|finally) )*(?:done|there|over|finished|"
        r"at the end)(?: yet)?|(?:(?:nearly|almost) )?(?:done|there|finished) yet|"
        rf"(?:this|it|that|all this)(?: is|s)? {_VERY}(?:long|a lot|endless|taking (?:ages|forever|long))|"
        r"(?:this|it) takes (?:so |too )?(?:long|ages|forever)|(?:so|too) many questions|"
        r"(?:that|this) is a lot of questions"
    ),
    "es": (
        r"(?:cuant[oa]s?) (?:(?:preguntas|pasos|me|nos|le|te|mas|falta|faltan|queda|quedan|tarda|dura|todavia|aun|para|"
        r"terminar|acabar|esto|son|hay|van|de|esta|estas|tiempo|es) ?)+|"
        r"ya (?:casi )?(?:terminamos|acabamos|estamos)|"
        rf"(?:(?:esto|eso|todo esto) )?(?:es|se (?:me )?(?:hace|esta haciendo)|esta) {_MUY}(?:larg[oa]|etern[oa])|"
        r"(?:esto|eso) (?:muy )?largo|que larg[oa] (?:es |se (?:me )?hace )?(?:esto|todo esto|eso)|que larg[oa]|"
        r"(?:tantas|demasiadas|muchas) preguntas"
    ),
}
_IF_YES = r"(?: (?:if|once|when|after) i (?:say (?:yes|no|it)|commit|tap (?:it|yes|that)|agree|do|dont))?"
_SI_SI = r"(?: (?:si|cuando|una vez que) (?:digo que (?:si|no)|me comprometo|acepto|lo toco|no|si|le doy))?"
_NEXT = {
    "en": (
        r"what(?:s| is| comes| happens| will happen| do we do| do i do| are we doing)? "
        rf"(?:next|now|then|after (?:this|that|it)|afterwards?){_IF_YES}|"
        r"what (?:happens|will happen|changes|do i get)(?: (?:if|once|when|after) i (?:say (?:yes|no|it)|commit|"
        r"tap (?:it|yes|that)|agree|do|dont))|(?:so|and|ok) (?:then(?: what)?|now what|what now|next)"
    ),
    "es": (
        r"(?:y )?(?:ahora |despues |luego |entonces |a partir de ahora )?que (?:sigue|viene|toca|pasa|hacemos|hago|"
        rf"va a pasar|pasara|ocurre|sucede)(?: (?:ahora|despues|luego|entonces|a partir de ahora|con esto))*{_SI_SI}|"
        r"y (?:ahora|despues|luego|entonces)(?: que)?|(?:ahora|despues|luego|entonces) que"
    ),
}
_MUCH_LEFT = re.compile(r"(?:y |uf+ )*(?:ya )?(?:falta|queda) (?:mucho|poco)(?: mas)?(?: para (?:terminar|acabar))?")
_REMARK = {
    "en": (
        rf"(?:(?:that|this|it)(?: is|s)? |what )?{_VERY}(?:(?:{_HARD}|good) )+(?:question|one to answer)|"
        rf"(?:the|your|that|this) question(?: is|s)? {_VERY}{_HARD}|"
        r"(?:that|this) (?:is|s) (?:a )?(?:hard|tough|tricky) one|(?:im|i am) (?:thinking|still thinking)|let me see"
    ),
    "es": (
        rf"(?:que |es |esta es |esa es |vaya |menuda )?{_MUY}(?:preguntas? |preguntita )(?:mas |tan )?{_MUY}{_DIFICIL}|"
        rf"que {_DIFICIL} (?:es )?(?:la |esta |esa |tu |est[eo] )?(?:pregunta|pregunton|preguntita)|"
        rf"(?:la|esta|esa|tu) pregunta (?:es|esta|se (?:me )?hace) {_MUY}{_DIFICIL}|"
        r"(?:vaya|menuda|que) pregunt(?:a|ita|on)|(?:estoy|sigo) pensando|dejame ver"
    ),
}
_SAID = {  # "I already told you that": no answer, wherever it may stand
    "en": (
        r"(?:but )?(?:i|ive|i have) (?:(?:already|just|literally) )+(?:told|answered|said (?:(?:that|this|it) )?to) "
        r"(?:you|u)"
        r"(?: (?:that|this|it|so|already|before|earlier))*|"
        r"(?:but )?(?:i|ive|i have) (?:told|answered) (?:you|u)(?: (?:that|this|it))? (?:already|before|earlier)|"
        r"(?:but )?(?:i|ive|i have) (?:already|just) (?:said|answered) (?:that|this|it)(?: (?:before|earlier))?|"
        r"(?:you|u)(?:ve| have)? (?:already|just) asked(?: me)?(?: (?:that|this|it))?"
    ),
    "es": (
        r"(?:pero )?(?:(?:eso|esto) )?(?:ya (?:te|se) l[oa] (?:dije|he dicho|conte|he contado|respondi|conteste)|"
        r"ya (?:te|le) (?:dije|conte|he dicho) (?:eso|esto)|(?:te|se) l[oa] acabo de (?:decir|contar)|"
        r"ya (?:lo )?(?:respondi|conteste|he respondido|he contestado) (?:a )?(?:eso|esto)|"
        r"(?:eso|esto) ya (?:me )?l[oa] (?:preguntaste|has preguntado|pregunto))(?: (?:antes|eso|esto))*"
    ),
}
_COACHS_LIFE = re.compile(  # in either language
    r"(?:(?:and|so|but|btw|y|pero|che|oye) )*(?:(?:do|did|have|are|were|would) (?:you|u) (?:ever |also |really |even )*"
    r"(?:like|play|played|work|live|study|studied|love|enjoy|sleep|eat|drink|cook|been|married|happy|tired|"
    r"have (?:a |any )?(?:kids|children|hobbies|job|boss|friends|family))\b.*|(?:a )?(?:vos |tu |usted |ti )?"
    r"(?:jugas|juegas|juega|trabajas|vivis|vives|estudias|estudiaste|dormis|duermes|cocinas|te gustan?|le gustan?|"
    r"(?:tenes|tienes|tiene) (?:hij[oa]s|novi[oa]|jefe|jefa|hobbies|familia|amigos)|(?:sos|eres) feliz)\b.*)"
)
_TABLES: dict[AboutTalk, dict[str, str]] = {"left": _LEFT, "next": _NEXT, "remark": _REMARK, "said": _SAID}
_ROWS = {
    about: {language: gated_leading(rf"{LEAD[language]}(?:{row}){TAIL[language]}") for language, row in rows.items()}
    for about, rows in _TABLES.items()
}


def about_talk(text: str, language: str) -> AboutTalk | None:
    """Whether all of it is that."""
    if len(text) > _MOST:
        return None
    said = squeezed(text, _MOST)
    if is_sigh(text) or remarks(text):
        return "remark"
    if leads_in(text):
        return "lead"
    if "?" in text and _MUCH_LEFT.fullmatch(said):  # it may be what stands in their way
        return "left"
    if "?" in text and _COACHS_LIFE.fullmatch(said):
        return "life"
    return _of_rows(text, said, language)


@woken_by(*(row for rows in _ROWS.values() for row in rows.values()))
def _of_rows(text: str, said: str, language: str) -> AboutTalk | None:
    return next((about for about, rows in _ROWS.items() if said and of_language(rows, language).fullmatch(said)), None)
