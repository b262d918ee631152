"""Whether something told is to be kept, said in answer to just that: "yes, save it", "no lo guardes", "bórralo".

Only where all of it is such an answer; whoever says more tells or wants something else.
"""

from __future__ import annotations

import re

from dialogs.understanding.text import squeezed
from dialogs.understanding.yesno import is_no, is_unknown, is_yes

_LONGEST = 100  # characters
_IT = r"(?:it|this|that|them|these|those|all of it|all of that|both|everything|anything)"
_WHERE = (
    r"(?: (?:in|to|into|from|for) (?:the|my|your|a) (?:journal|diary|notes?|file)| for (?:me|later)| there| anywhere|"
    r" (?:en|de|a|al|del) (?:el |la |mi |tu |un )?(?:diario|cuaderno|notas?)| ahi| alli|"
    r" en ningun (?:lado|sitio|lugar))"
)
_SMALL = (
    r"(?: (?:please|pls|plz|thanks|thank you|thx|ty|now|then|at all|either|ok|okay|coach|just|really|though|"
    r"por favor|porfa|porfis|gracias|mejor|ahora|entonces|tampoco|pues|nada|todavia|aun|vale|si|no))*"
)
_KEEP = r"(?:keep|save|store|record|note|write|put|add|log|jot)"
_GUARDA = r"(?:guarda|anota|apunta|escribe|pon|agrega|anade|mete|registra|conserva|deja)"
_GUARDES = r"(?:guardes|anotes|apuntes|escribas|pongas|agregues|anadas|metas|registres|conserves|dejes|hagas|guarde)"
_GUARDAR = r"(?:guardar|anotar|apuntar|escribir|poner|agregar|meter|registrar|conservar|hacer)"
_YES = re.compile(
    rf"(?:(?:yes|yeah|yep|sure|ok|okay|please|do|go ahead|you can|you may|can you|could you|id like you to|"
    rf"i want you to|i would like to|lets|and|great|fine) )*{_KEEP} {_IT}(?: (?:down|up))?{_WHERE}?{_SMALL}|"
    rf"(?:(?:si|claro|vale|ok|bueno|dale|por favor|porfa|sale|va|perfecto|puedes|quiero|quiero que|prefiero|"
    rf"me gustaria|y|adelante) )*(?:(?:tod[oa] )?(?:{_GUARDA}|{_GUARDAR})(?:me)?(?:l[oa]s?)|"
    rf"(?:me )?(?:l[oa]s? )(?:{_GUARDES}|puedes guardar|guardas)|{_GUARDA}(?:me)? (?:eso|esto|todo|las dos|los dos|"
    rf"ambas|ambos))(?: tod[oa])?"
    rf"{_WHERE}?{_SMALL}|"
    r"(?:yes|yeah|sure|ok|si|claro|vale)(?: (?:both|all|all of it|everything|todo|las dos|los dos|ambas|ambos))"
)
_DROP = r"(?:delete|erase|remove|forget|drop|scrap|discard|bin|ignore|skip|lose|leave|throw away)"
_BORRA = r"(?:borra|elimina|quita|olvida|deja|descarta|ignora|tira|saca)"
_NO = re.compile(
    rf"(?:(?:no|nah|nope|thanks|thank you|please|pls|sorry|just|better|and|but|oh|wait|hey|actually|rather) )*(?:"
    rf"(?:do not|dont|dont you(?: dare)?|no need to|you dont (?:have|need) to|i (?:dont|do not|wouldnt|didnt) "
    rf"(?:want|need|like) (?:you )?to|id rather (?:you )?(?:didnt|not|dont)|id prefer (?:you )?(?:not|didnt|dont)|"
    rf"(?:id )?prefer not|better not|rather not|not to|lets not|never)(?: to)?"
    rf"(?: (?:{_KEEP}(?: {_IT})?(?: down)?|have (?:it|this|that)(?: (?:kept|saved))?|bother))?{_WHERE}?|"
    rf"{_DROP}(?: about)? {_IT}(?: (?:be|alone|out|away))?{_WHERE}?|"
    rf"not {_IT}(?: one)?|not (?:in|for) (?:the|my) (?:journal|diary)|"
    r"(?:its|thats|this is|that is|it is|that was|this was) (?:private|personal|nothing|not (?:important|necessary|"
    r"worth (?:it|keeping)|for the journal)|unimportant|none of your business)|"
    r"nothing to keep|i(?:ll| will)? pass|skip|pass|next|never ?mind|nvm|not necessary|no journal"
    rf"){_SMALL}|"
    rf"(?:(?:no|nop|nah|na|gracias|ah|ay|ey|oye|porfa|por favor|pero|y|perdon|espera|mejor|eso|esto|prefiero que|"
    rf"mejor que) )*(?:"
    rf"(?:(?:no )?(?:me |te )?(?:l[oa]s? |nada de )?(?:hace falta que (?:l[oa]s? )?{_GUARDES}|"
    rf"(?:es|era|sera) necesario(?: (?:que l[oa]s? {_GUARDES}|{_GUARDAR}l[oa]s?))?))|"
    rf"no (?:me |se )?(?:l[oa]s? )?{_GUARDES}(?: (?:eso|esto|nada|todo))?|"
    rf"no (?:quiero|quisiera|deseo|necesito|prefiero|hace falta|me gustaria|hay que|hay por que|tienes que|debes)"
    rf"(?: que)?(?: (?:(?:me )?(?:l[oa]s? )?{_GUARDES}|{_GUARDAR}(?:l[oa]s?)?|(?:l[oa]s? )?{_GUARDAR}|quede|se quede|"
    r"este ahi))?(?: (?:eso|esto|nada))?|prefiero (?:que no|no)|mejor (?:que )?no|que no|no gracias|"
    rf"{_BORRA}(?:me)?l[oa]s?|{_BORRA} (?:eso|esto|todo)|ni (?:lo|se te ocurra)(?: {_GUARDES})?|"
    r"(?:eso |esto )?(?:es |era )(?:privado|personal|mio|una tonteria|nada|cosa mia)|"
    r"no (?:es|era) (?:importante|para (?:tanto|el diario|guardar\w*)|nada|necesario)|no vale la pena|"
    r"(?:eso|esto|ese|esta|este) no|nada de (?:diario|eso|guardar\w*)|sin (?:guardar\w*|diario)|no importa|da igual|"
    r"paso|salta(?:r|lo|rlo)?|omitir|siguiente|dejalo (?:asi|estar|correr)|no va (?:ahi|al diario|en el diario)"
    rf"){_WHERE}?{_SMALL}"
)
_UNSURE = re.compile(r"(?:maybe|perhaps|quiza|quizas|tal vez|puede ser|a lo mejor|capaz)")


def to_keep(text: str) -> bool | None:
    """In either language, whichever the mentee speaks; "don't know" is no yes. None where it is no answer."""
    if len(text) > _LONGEST:
        return None
    said = squeezed(text)
    for language in ("en", "es"):
        if is_no(text, language) or is_unknown(text, language):
            return False
    if _NO.fullmatch(said) or _UNSURE.fullmatch(said):
        return False
    return True if _YES.fullmatch(said) or any(is_yes(text, language) for language in ("en", "es")) else None
