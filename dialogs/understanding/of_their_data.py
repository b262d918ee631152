"""What somebody asks of what they have told, in place of an answer: whether it is kept and where, what is known of
them; and what they ask to be reassured: whether they are stupid, whether they do it right. All of it asks, from the
first word to the last: "is it used to me being late" may be told.
"""

from __future__ import annotations

from typing import Literal

from dialogs.understanding.gates import Gated, gated_leading

About = Literal["kept", "known", "judged"]

_LED = (
    r"(?:(?:hey|hi|so|ok|okay|wait|and|but|btw|um|sorry|quick question|one question|first|also|actually|please|pls|"
    r"just|"
    r"coach|be honest|honestly|"
    r"hola|oye|oiga|y|pero|perdon|una (?:duda|pregunta)|por cierto|che|bueno|espera|dime|digame|primero|antes|"
    r"la verdad|"
    r"sinceramente)[,.: ]+)*"
)
_ENDS = (
    r"(?:[ ,]+(?:btw|by the way|though|please|pls|again|lol|coach|then|anyway|now|already|or (?:what|not|something)|"
    r"so far|somewhere|anywhere|later|after(?:wards)?|any ?time|one day|if i want(?: to)?|forever|too|"
    r"por cierto|verdad|entonces|porfa|por favor|luego|despues|mas (?:tarde|adelante)|algun dia|si quiero|o no|o que|"
    r"hasta (?:ahora|aqui|el momento)|ya|aqui|en algun (?:sitio|lado|lugar)))*[ ?.!]*"
)
_WHAT = (
    r"(?:(?:this|it|that)(?: all)?|these|all(?: of)? (?:this|it|that|these)|any of (?:this|it|that)|"
    r"everything(?: i \w+)?|what(?:ever)? i(?:m| am)? (?:\w+ )?(?:say|said|saying|write|wrote|writing|type|typed|"
    r"typing|tell you|told you|put)(?: here)?|"
    r"(?:all )?(?:my|the|our) (?:data|answers?|words|messages?|info(?:rmation)?|details|stuff|chats?|conversations?|"
    r"replies|responses|story))"
)
_COSAS = (
    r"(?:esto|eso|todo(?: (?:esto|eso))?|(?:todo )?lo que (?:te |le )?(?:escrib|dig|pong|cuent|dij|pus|cont|he )\w*"
    r"(?: (?:dicho|escrito|contado|puesto|aqui))?|"
    r"(?:todas |todos )?(?:mis|los|las) (?:datos|respuestas|mensajes|palabras|cosas)|mi (?:informacion|historia)|"
    r"la (?:informacion|conversacion)|est[ea] (?:conversacion|chat))"
)
_KEPT = r"(?:kept|saved|stored|recorded|logged|encrypted|deleted|erased|shared|sold|used|backed up|public|secured?)"
_GUARDA = (
    r"(?:guard|grab|vend|compart|almacen|registr|usa|cifr|encript|borr|apunt|anot|publi)\w*|queda\w*|va|van|esta|estan"
)
_STUPID = (
    r"(?:stupid|dumb|silly|thick|crazy|mad|nuts|weird|odd|pathetic|ridiculous|hopeless|useless|delusional|lazy|boring|"
    r"annoying|an? (?:idiot|failure|fool|loser|mess|fraud|joke|lost cause|lot)|being (?:\w+ )?(?:silly|stupid|dumb|"
    r"ridiculous|unrealistic|unreasonable|dramatic|difficult|daft|lazy|annoying))"
)
_FIT = (
    r"(?:too (?:old|young|late|slow|stupid|dumb|shy|lazy)|(?:good|smart|clever|young|strong|brave) enough|smart|clever|"
    r"normal|ready|capable|cut out|wrong|right|wasting|doing|"
    r"a good \w+|past it|up to)"
)
_TONTA = (
    r"(?:(?:muy|tan|un|una|demasiado|un poco|medio|re|bastante) )*(?:tont[oa]|idiota|fracas(?:o|ad[oa])|estupid[oa]|"
    r"inutil|rar[oa]|burr[oa]|vag[oa]|loc[oa]|pesad[oa]|ridicul[oa]|exagerad[oa]|torpe|lent[oa]|imbecil|aburrid[oa]|"
    r"caso perdido|desastre)"
)
_APTA = (
    r"(?:(?:muy|tan|demasiado|lo bastante|bastante|suficientemente|ya) )*"
    r"(?:mayor|viej[oa]|joven|capaz|list[oa]|buen[oa]|normal|apt[oa])"
)
_ASKED: dict[About, str] = {
    "kept": (
        rf"(?:are|r) (?:you|u) (?:\w+ )?(?:sav|keep|stor|record|logg|collect|sell|shar|us|train|writ)\w*ing"
        rf"(?: down| on| with)* {_WHAT}(?: (?:for|to|with|down) .{{1,30}})?|"
        rf"(?:do|does|did|will|would) (?:you|u|they|it) (?:\w+ )?(?:save|keep|store|record|log|collect|sell|train on|"
        rf"write down) {_WHAT}(?: down| for .{{1,20}})?|"
        rf"where (?:do|does|did|will|is|are|r) {_WHAT} (?:all |being |get |be )*(?:go|going|sent|kept|saved|stored|"
        rf"end up|"
        rf"land|live)|"
        rf"(?:is|are|was|were|will) {_WHAT} (?:\w+ ){{0,3}}?{_KEPT}(?: (?:by|for|to|in|on|with|anywhere) .{{1,30}})?|"
        rf"(?:does|do|will) {_WHAT} (?:get|stay) (?:{_KEPT}|private|secret|safe|between us|here)|"
        rf"can i (?:delete|erase|remove|wipe|download|export) {_WHAT}|"
        r"(?:can|could) (?:you|u) (?:delete|erase|wipe) (?:all )?my (?:data|answers|info|messages)|"
        rf"how (?:do|can|would) i (?:delete|erase|wipe|download|export) {_WHAT}|"
        rf"what(?:s| is| are| do| does| will)? (?:\w+ )?(?:happen\w*|do|doing|done) (?:to|with) {_WHAT}|"
        rf"who (?:owns|keeps|gets|has(?: access to)?|can access|else (?:has|knows)) {_WHAT}|"
        rf"how (?:safe|private|secure) (?:is|are) {_WHAT}|how long (?:do|will) (?:you|u) (?:keep|store|save) {_WHAT}|"
        rf"que (?:es lo que )?(?:se )?(?:hac(?:es|en|e|eis)|har(?:as|an|a)|va[sn]? a hacer|pasa(?:ra)?) con {_COSAS}|"
        rf"(?:a |en )?(?:donde|adonde) (?:se |lo |los |las )?(?:{_GUARDA}|termina\w*|"
        rf"acaba\w*)(?: guardad[oa]s?)? {_COSAS}"
        rf"(?: guardad[oa]s?)?|"
        rf"{_COSAS} (?:se |lo |los |las )(?:va a |van a )?(?:{_GUARDA})|"
        rf"{_COSAS} (?:queda|quedan|esta|estan) (?:\w+ )?(?:guardad|grabad|cifrad|encriptad|registrad)[oa]s?|"
        rf"(?:me )?(?:lo |los |las )?(?:estas |esta )?(?:guard|grab|almacen|vend|registr)(?:as?|es?|ando|iendo|"
        rf"aste|an|aran?) {_COSAS}(?: para .{{1,30}})?|"
        rf"se (?:va a |van a )?(?:guarda|guardan|graba|graban|vende|venden|borra|borran|guardar|borrar|usa|usan) "
        rf"{_COSAS}(?: para .{{1,30}})?|"
        rf"(?:puedo|podre|podria|se puede|como (?:puedo|hago para|se)?) ?(?:borr|elimin|descarg|export)\w+ {_COSAS}|"
        rf"(?:esta|estan|va|van) (?:\w+ )?(?:cifrad|encriptad)[oa]s?(?: {_COSAS})?|"
        rf"cuanto (?:tiempo )?(?:se )?(?:guard|conserv|qued)\w+ {_COSAS}|"
        rf"quien(?:es)? (?:mas )?(?:tiene acceso a|guarda|se queda con|controla|tiene) {_COSAS}|"
        rf"(?:usas?|usan|sirven?|se usan?) {_COSAS} para (?:entrenar|vender|publicidad).{{0,30}}"
    ),
    "known": (
        r"what (?:all )?(?:do|did|have|are) (?:you|u) (?:\w+ )?(?:know|known|have|got|remember|sav\w+|kept|keep|"
        r"stor\w+|"
        r"not\w+|written(?: down)?|learn\w*) (?:\w+ )?(?:about|on|of|from) me|"
        r"what (?:have|did|had) i (?:\w+ )?(?:told|tell|said|say|answer\w*|written|write|wrote|given?|shared|put)"
        r"(?: (?:you|u|here|down|before|earlier|until now|up to now|last time|about me|about myself))*|"
        r"(?:can (?:you|u) )?remind me (?:of )?what i(?:ve)? (?:said|told you|wrote|written|answered|put)(?: before)?|"
        r"do (?:you|u) (?:still |even )?remember (?:me|what i(?:ve)? (?:said|told you|wrote|put)(?: before)?|"
        r"my (?:answers|story|name))|"
        r"(?:can|may|could) i (?:see|read|look at) (?:all )?(?:my answers|what i(?:ve)? (?:said|told you|wrote|put)"
        r"(?: before)?)|"
        r"(?:que|q) (?:es lo que )?(?:ya )?(?:sabes|sabe|conoces|tienes|guardas|recuerdas|recuerda|apuntaste|"
        r"has \w+|tenes|"
        r"sabras) (?:\w+ )?(?:de|sobre|acerca de) mi|"
        r"(?:que|q) (?:es lo que )?(?:te |le |os )?(?:he |llevo )?(?:contado|dicho|escrito|respondido|conte|dije|"
        r"escribi|"
        r"respondi)(?: (?:antes|de mi|sobre mi|yo))*(?: ?[?]| hasta (?:ahora|aqui).*)|"
        r"(?:te|se) acuerdas? (?:de )?(?:mi|lo que (?:te |le )?(?:he )?(?:dije|conte|dicho|contado|puse|escribi)|"
        r"mis respuestas)|"
        r"(?:me )?(?:recuerda(?:me|s)?|recordas|puedes recordarme) lo que (?:te |le )?(?:he )?(?:dije|conte|dicho|"
        r"contado|"
        r"puse|escribi)|"
        r"puedo (?:ver|leer) (?:todas )?(?:mis respuestas|lo que (?:te |le )?(?:he )?(?:dije|conte|dicho|contado|puse|"
        r"escribi|escrito))"
    ),
    "judged": (
        r"(?:do|does|did|would|dont) (?:you|u|ya) (?:\w+ )?(?:think|reckon|feel|believe)(?: that)? (?:im|i am|i was) "
        rf"(?:\w+ )?(?:{_STUPID}|{_FIT})(?: .{{1,40}})?|"
        r"(?:do|dont) (?:you|u|ya) (?:\w+ )?(?:think|reckon|believe)(?: that)? (?:i can|ill|i will|i could|ill ever|"
        r"i have what it takes)"
        r"(?: (?:really|actually|ever|even))? ?(?:(?:do|make|manage|pull|be able|get there|succeed|learn)\b.{0,30})?|"
        r"(?:do|dont) (?:you|u) believe in me|"
        rf"am i (?:just |really |so |too |a bit |that |being )*{_STUPID}(?: (?:for|to) .{{1,40}})?|"
        r"am i (?:even )?(?:doing|answering) (?:this|it|that|ok|okay|well)(?: (?:right|wrong|ok|okay|well|properly|"
        r"correctly))?|"
        r"(?:is|was) (?:that|this|it|my answer) (?:really |so |such |too |an? |very )*(?:(?:stupid|dumb|silly|bad|"
        r"weird|"
        r"wrong|good|ok|okay|boring|terrible|right) (?:answer|one|thing to (?:say|want))|stupid|dumb|weird|"
        r"embarrassing)|(?:is|was) my answer (?:\w+ )?(?:ok|okay|good|enough|right|wrong|bad)|"
        r"(?:is|isnt) it (?:normal|weird|ok|okay|bad|wrong) (?:to feel (?:like this|this way|so \w+|like that)|"
        r"(?:that )?i feel (?:like this|this way|like that|so \w+))|"
        r"are (?:you|u) (?:\w+ )?(?:judging|laughing at|making fun of|annoyed (?:with|at)|disappointed (?:with|in)|"
        r"mad at|"
        r"bored (?:of|with)|sick of) me|(?:do|dont) (?:you|u) (?:\w+ )?(?:like|hate|judge|pity) me|"
        r"(?:do|will) (?:you|u) think (?:less|badly) of me|what do (?:you|u) (?:\w+ )?think (?:of|about) me|"
        r"(?:please )?tell me (?:that )?(?:im|i am) not (?:\w+ )?(?:" + _STUPID + r")|"
        r"(?:you|u) (?:must|probably) think (?:im|i am) (?:\w+ )?" + _STUPID + r"|"
        r"is (?:it just|it only) me|is (?:something|anything) wrong with me|"
        r"(?:tu |usted |vos )?(?:crees?|piensas?|pensas|opinas?|diras|te parece|le parece)(?: (?:tu|usted|"
        r"vos))? (?:que )?"
        rf"(?:yo )?(?:soy|estoy|sea|parezco|sueno) (?:{_TONTA}|{_APTA})(?: .{{1,40}})?|"
        r"(?:tu |usted )?(?:crees?|piensas?|pensas|opinas?|te parece|le parece) que (?:de verdad |algun dia |yo )*"
        r"(?:puedo|podre|podria|lo (?:lograre|conseguire|logre|consiga|puedo)|valgo|sirvo|voy a (?:poder|lograrlo|"
        r"conseguirlo))(?: .{1,30})?|crees? que (?:puedo|podre)|crees? en mi|"
        rf"soy {_TONTA}(?: (?:por|para) .{{1,40}})? ?[?]|"
        r"(?:tu |usted )?me (?:estas |esta )?(?:juzgando|juzgas|juzga)|te (?:ries|estas riendo) de mi|(?:te|le) caigo "
        r"(?:bien|mal)|(?:que|q) (?:piensas?|pensas|opinas?) de mi|"
        r"(?:lo )?(?:estoy|voy) (?:haciendo|respondiendo)(?:lo)? (?:bien|mal)(?: .{0,15})? ?[?]|"
        r"(?:esta|estaba|estuvo) (?:bien|mal) (?:lo que (?:puse|dije|escribi|respondi)|mi respuesta|asi)|"
        r"(?:es|sera) (?:normal|raro|malo) (?:sentirse|sentirme|que me sienta|lo que siento|estar)(?: asi| tan \w+)?|"
        r"(?:hay|tengo) algo malo(?: en mi)? ?[?]|dime que no soy " + _TONTA
    ),
}
TABLE: dict[About, Gated] = {about: gated_leading(rf"{_LED}(?:{asks}){_ENDS}") for about, asks in _ASKED.items()}


def about_their_data(said: str, likely: int = ~0) -> About | None:
    """Of folded words without apostrophes; None where it may be an answer. `likely`: the bits of what may be found."""
    return next((about for about, asks in TABLE.items() if likely & asks.bit and asks.fullmatch(said)), None)
