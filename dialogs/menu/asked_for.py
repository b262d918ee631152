"""What the coach can do, asked for in free words with no question open: "show me my plan please", "what do I have this
week?", "cambia el idioma". The name of its command; COACHING 1.6: free text always possible."""

from __future__ import annotations

import re

from dialogs.understanding.asking_for import asked_for as wished
from dialogs.understanding.checkin_names import NAMES
from dialogs.understanding.text import squeezed

LONGEST = 80  # characters: more tell a story
_POLITE = (
    r"(?:(?:ok|okay|hi|hey|hello|hola|oye|please|can|could|may|would|you|i|we|id|like|want|need|wanna|let|me|to|lets|"
    r"how|do|como|"
    r"just|now|por favor|porfa|puedes|puedo|podrias|quiero|quisiera|necesito|y|and|so|then) )*"
)
_SHOW = (
    r"(?:show|see|open|give|send|display|get|look at|check|read|whats|what is|where is|wheres|ver|muestra|muestrame|"
    r"ensena|ensename|dame|manda|mandame|abre|abreme|cual es|donde esta|mira|mirar)"
)
_MY = r"(?:me |us |my |the |all |of |mi |mis |el |la |los |las |todo |tu |whole |entire )*"
_END = r"(?: (?:please|pls|coach|plz|now|again|por favor|porfa|ahora|otra vez|de nuevo|gracias|thanks|today|hoy))*"
_NOW = r"(?: (?:now|today|tonight|tomorrow|this week|next|first|ahora|hoy|esta semana|primero|manana))*"
ASKED = {
    "plan": (
        r"(?:what|which|whats|wat|cual|cuales|que)(?: (?:are|is|was|were|did i (?:say|set|put)|es|son|era|eran|fue))? "
        r"(?:my |mi |mis |the |la |el |los )+(?:goals?|plan|steps?|metas?|objetivos?|pasos?)(?: (?:was|is|are|again|"
        r"es|era))?|"
        r"(?:mi|mis|la|el|los) (?:metas?|plan|objetivos?|pasos?) (?:cual|cuales|que) (?:es|era|son|eran)|"
        r"(?:remind|tell) me (?:of |about |what )?(?:my |the )?(?:goals?|plan|steps?)(?: (?:is|are|was))?|"
        r"(?:recuerda|recorda|di|deci)me (?:cual (?:es|era) |cuales son )?(?:mi|mis|la|los|el) (?:metas?|plan|pasos?|"
        r"objetivos?)|"
        r"how far (?:have i (?:got|gotten|come)|did i get|(?:along )?am i(?: in| now)?)(?: so far)?|"
        r"how much (?:have i|did i) (?:done?|do|got done|finish\w*|manage\w*)(?: so far| already)?|"
        r"(?:y )?(?:cuanto|que) (?:llevo|he avanzado|avance|he hecho|hice)(?: (?:hecho|avanzado|ya|hasta ahora|"
        r"del plan|de mi plan))*|"
        r"how am i (?:doing|getting on|coming along)(?: so far)?|como voy con (?:mi|el) (?:plan|meta)|"
        r"how far am i|hows it looking|como voy|que tal voy|how many (?:steps|things)(?: \w+){0,5}|"
        r"(?:cuantos|que) pasos (?:me |nos )?(?:faltan|quedan|tengo|llevo)|"
        rf"(?:{_SHOW}|pasa|pasame) {_MY}plan (?:as|in|en|como) (?:a |un )?(?:pdf|picture|image|imagen|foto)|"
        rf"(?:(?:{_SHOW}|a ver|pasa|pasame|lemme see) )?{_MY}"
        r"(?:plan(?: completo| entero| de accion)?|goals?|timeline|metas?)|"
        r"(?:como va|hows|how is) (?:mi|my|the|el) plan(?: (?:going|coming along|looking))?|"
        r"(?:and |y )?(?:is|was|have i done|did i (?:do|finish|tick)|esta hecho|esta listo) (?:the |el )?(?:step|paso)"
        r" \w+(?: (?:done|finished|ticked|open|or not|yet|already|o no|ya))*|el paso \w+ esta (?:hecho|listo) o no"
    ),
    "today": (
        rf"(?:{_SHOW} )?(?:what|que) (?:else )?(?:do i|should i|can i|must i|have i|am i|have|is|s|tengo que|tengo|"
        r"puedo|debo|me|toca|hay|hago|viene)"
        r"(?: (?:have|do|got|to do|to|next|supposed|hacer|que|toca|on|due|pendiente|para))*"
        rf"{_NOW}|(?:whats|wats|wots|wot is|wat is) (?:next|due|on|up)(?: for me| now| this week| today)*|"
        r"(?:what|wat|wot)(?: (?:have|did|do|am|are))? (?:you|u|i)(?: (?:have|got|put|meant|supposed|need|doing|"
        r"to do))+"
        r"(?: me| us)?(?: down)?(?: for)?(?: (?:next|first|now|today|tomorrow|this week|again))*|"
        r"(?:que|q|k) me (?:tiene|tienes|tenes) (?:apuntad[oa]|anotad[oa]|puesto|para)(?: (?:esta semana|hoy|"
        r"manana|para))*|"
        r"(?:(?:is|are) )?(?:there )?any ?thing(?: (?:due|to do|on|for|left|planned))*(?: (?:today|tomorrow|"
        r"this week|by \w+))*|"
        r"(?:what|wat) do i have to do(?: (?:by|until|before|on) \w+| this week| today| tomorrow)*|"
        r"how many (?:are )?left|"
        r"(?:what|which) (?:are|were) my next steps?|whats (?:still )?left(?: to do| for me)*|"
        r"(?:what|wat) did i (?:promise|commit|say id|agree)(?: to)?(?: do)?(?: this week| today| next)*|"
        r"(?:cuales son )?mis proximos pasos|que me (?:falta|queda)(?: por)? hacer|"
        r"(?:que|q) me comprometi(?: a hacer)?(?: (?:esta semana|hoy))?|"
        r"(?:que|q|k) tengo(?: para| en)?(?: (?:esta semana|hoy|manana))|"
        r"(?:que|q) (?:tenia|tengo|habia) que hacer(?: (?:esta semana|hoy|manana|antes del \w+))*|"
        r"hay algo (?:para|que hacer|pendiente)(?: (?:hoy|manana|esta semana|para))*|"
        r"(?:and |so )?(?:now (?:what|wat|wot)|(?:what|wat|wot) (?:now|then|else|next)|(?:what|wat|"
        r"wot) do i do(?: now| next)*)|"
        r"(?:y |pues )?(?:ahora|aora|despues|luego) (?:que|q|k)(?: (?:hago|ago|sigue|toca))?|"
        r"(?:y|bueno y|and|ok and) (?:ahora|aora|now)|(?:y )?(?:por|x) donde (?:sigo|seguimos|empiezo|empezamos|"
        r"arranco|arrancamos)|(?:and )?where (?:do|should|shall) (?:i|we) (?:start|begin|go on)|"
        r"(?:y )?(?:que|q|k|ke) (?:hago|ago|sigue|toca|viene|mas)(?: (?:ahora|aora|despues|luego|primero|hoy))?|"
        r"(?:y )?(?:cual|que) (?:es|seria) (?:el |mi )?(?:siguiente|proximo)(?: paso)?|"
        rf"(?:{_SHOW} )?{_MY}(?:steps|next steps?|pasos|tareas|tasks|to ?do list)"
    ),
    "checkin": (
        r"(?:(?:che|dale|bueno|vale|venga|va|vamos|si|yes|yeah|sure|right|alright|lets|go) )*"
        r"(?:(?:(?:do|start|begin|have|hacer|hagamos|hacemos|empezar|empieza|empecemos|arranquemos|"
        r"arrancamos|con|a|por) )*"
        rf"(?:the |a |my |our |el |la |un |una |mi |nuestr[oa] )*{NAMES}|"
        r"(?:hagamos|hacemos|empecemos|empezamos|arranquemos|arrancamos|vamos con) (?:con )?la revision)"
        r"(?: (?:de la semana|semanal|then|pues|entonces))?"
    ),
    "change": (
        rf"(?:change|edit|fix|correct|adjust|cambia|cambiar|corrige|corregir|editar|modificar|ajustar) {_MY}"
        r"(?:goals?|plan|steps?|metas?|pasos?)(?: (?:its|it is|is|which is|porque|que|esta|es)(?: \w+){1,4})?"
    ),
    "journal": rf"(?:(?:{_SHOW}|write in|escribir en) )?{_MY}(?:journal|diary|diario)",
    "evidence": rf"{_SHOW} {_MY}(?:evidence|what i (?:have|ve) done|done steps|evidencias?|logros|lo que he hecho)",
    "settings": rf"(?:(?:{_SHOW}|change) )?{_MY}(?:settings|preferences|ajustes|configuracion|preferencias)",
    "language": (
        r"(?:change|switch|cambia|cambiar|cambiame|set|put|pon|ponme|ponte|pasa|pasate)"
        r"(?: (?:the|el|of|de|al|to|a|en|my|mi))* (?:language|idioma|lengua|spanish|english|espanol|ingles)"
        r"(?: (?:to|a|al|en|de) \w+)?|"
        r"(?:speak|talk|write|habla|hablame|hablemos|escribe|escribeme|sigue)(?: (?:to me|with me|conmigo))?"
        r"(?: (?:in|en))? (?:english|spanish|ingles|espanol|castellano)|(?:in|en) (?:english|spanish|ingles|espanol)|"
        r"(?:talk|speak|hablar|hablemos|escribir|seguir|seguimos) (?:in |en )(?:english|spanish|ingles|espanol|"
        r"castellano)|"
        r"(?:i |yo )?(?:prefer|prefiero|rather|mejor)(?: (?:in|en|el))? (?:english|spanish|ingles|espanol|castellano)"
    ),
    "timezone": (
        r"(?:change|set|update|fix|cambia|cambiar|cambiame|ajusta|corrige) (?:my |the |mi |la |el )*(?:time ?zone|"
        r"clock|zona horaria|zona|huso horario|reloj)(?: (?:to|a|al|de) \w+(?: \w+){0,2} ?)?"
    ),
    "export": (
        rf"(?:{_SHOW}|export|download|exporta|exportar|descarga|descargar|baja|bajar|bajarme|descargarme|pasa|pasame) "
        rf"{_MY}(?:data|datos|information|informacion)|"
        rf"(?:{_SHOW}|pasa|pasame|have|get)? ?(?:me )?(?:a |una |la )?(?:copy|copia|backup|respaldo) (?:of|de) "
        rf"{_MY}(?:data|datos|information|informacion|stuff|cosas)|"
        rf"{_SHOW} (?:me )?(?:everything|all|todo)(?: (?:that|lo))?(?: que)? (?:you|u|tienes|tenes|tiene|"
        r"guardas|guarda|sabes)(?: (?:have|keep|know|got))? (?:on|about|of|de|sobre) (?:me|mi)"
    ),
    "delete": (
        r"(?:delete|erase|remove|wipe) (?:everything|all(?: of it)?|my (?:account|data|stuff)|all my data)|"
        r"(?:delete|erase|remove|forget(?: about)?) me(?: from (?:your|the) (?:system|database|memory))?|"
        r"(?:close|cancel) my account|"
        r"(?:borra|borrar|borro|elimina|eliminar) (?:todo|(?:todos )?mis (?:datos|cosas)|mi (?:cuenta|informacion|"
        r"historial)|todo lo (?:mio|que (?:tienes|guardas) de mi))|"
        r"(?:borra|elimina|quita|saca)me(?: de (?:tu|el|la) (?:sistema|base de datos|memoria))?|"
        r"que me (?:borres|elimines|olvides|quites)(?: de (?:tu|el|la) (?:sistema|base de datos|memoria))?|"
        r"(?:cierra|cerrar|cancela|cancelar) (?:mi|la) cuenta|olvida(?:te)? de mi|olvidame"
    ),
    "privacy": (
        r"what do you (?:know|keep|store|have) (?:about|of|on) me|(?:que|q) (?:sabes|guardas|tienes) (?:de|sobre) mi|"
        r"privacy|"
        r"privacidad"
    ),
    "help": r"help|ayuda|commands|comandos|what do you do|que haces|(?:what|que) (?:can you do|sabes hacer|puedes "
    "hacer)|how does (?:this|it) "
    "work|como funciona (?:esto)?",
    "restart": (
        r"(?:start|begin) (?:(?:all )?over|afresh|anew|(?:everything |all )?(?:from (?:scratch|zero|the beginning)|"
        r"again from (?:scratch|zero|the beginning)))|restart(?: (?:everything|all))?|"
        r"(?:empezar|empecemos|empieza|empezamos|comenzar|comencemos|arrancar|arranquemos)"
        r"(?: (?:todo|otra vez|de nuevo))*"
        r" (?:de (?:cero|nuevo)|desde (?:cero|el principio)|otra vez)|(?:reinicia|reiniciar)(?: todo)?"
    ),
    "menu": rf"(?:(?:{_SHOW}|go back to|volver a) )?{_MY}(?:menu|main menu|options|opciones)",
}
ORDERED = ("plan", "change", "language", "export", "delete", "restart", "timezone", "settings")  # not only asked after
_PATTERNS = {name: re.compile(rf"{_POLITE}(?:{asked}){_END}") for name, asked in ASKED.items()}


_BYE = re.compile(
    r"(?:(?:ok|okay|well|right|vale|bueno|listo|pues|thanks|thank you|thank u|thx|gracias|hey|ya) )*"
    r"(?:bye+(?: bye+)?|goodbye|good night|goodnight|night night|see (?:you|ya|u)|cya|ttyl|talk (?:later|soon|"
    r"tomorrow)|"
    r"(?:i )?love (?:you|u|ya)|ur the best|youre the best|"
    r"adios|ch(?:au|ao)+|hasta (?:luego|pronto|manana|la proxima)|nos vemos|buenas noches|que descanses|"
    r"te (?:quiero|adoro)|eres (?:el|la|lo) mejor|sos (?:un genio|una genia|el mejor|la mejor|lo mas))"
    r"(?: (?:bye|bye bye|love (?:you|u|ya)|coach|profe|capo|mate|x+|then|for now|later|soon|tomorrow|all|now|lol|jaja|"
    r"thanks|thank you|gracias|te (?:quiero|adoro)|mucho|so much|too|a lot|hasta (?:luego|pronto|manana)|nos vemos|"
    r"y|and|que descanses|un abrazo|besos))*"
)


def says_goodbye(text: str) -> bool:
    """Whether all of it is a goodbye, or fondness: "ok bye coach love u"."""
    return bool(_BYE.fullmatch(squeezed(text, LONGEST)))


def asked_for(text: str) -> str | None:
    """In either language, whichever the mentee speaks; None where it is something else."""
    if len(text) > LONGEST:
        return None
    said = squeezed(text)
    if name := next((name for name, asks in _PATTERNS.items() if asks.fullmatch(said)), None):
        return name
    order = squeezed(wished(text))  # its verb in one form
    return next((name for name in ORDERED if order != said and _PATTERNS[name].fullmatch(order)), None)
