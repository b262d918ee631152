"""Whether what somebody tells is heavy: bad news, or a mood that is low. It gets a word of sympathy before anything
else, and never a cheerful one. Nothing of it is a sign of crisis, which was heard before.
"""

from __future__ import annotations

import re

from dialogs.understanding.gates import Gated, gated
from dialogs.understanding.hardship import tells_of_hardship
from dialogs.understanding.in_the_way import in_the_way
from dialogs.understanding.joy import rejoices
from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.rejection import tells_of_a_no
from dialogs.understanding.text import plain_line

_LONGEST = 600  # characters: what is longer tells of many things
_POLITELY = (  # after "I'm afraid": no fear, but that something will not do
    r" (?:not|so)\b| (?:that )?(?:(?:\w+day|tomorrow|next week|that) (?:is|isnt|does|doesnt|wont|will)|"
    r"(?:i|we) (?:cant|cannot|wont|dont|didnt|havent|couldnt)\b[^.,;!]*\b(?:\w+day|tomorrow|tonight|(?:this|next) week|"
    r"make (?:it|that)|yet))\b"
)
_LOW_EN = (
    r"(?:down(?! (?:for|to)\b)|low(?! on (?:time|battery|data)\b)|sad|blue|awful|terrible|horrible|rubbish|crap|"
    r"shit|shitty|miserable|lousy|bad|depressed|discouraged|"
    r"disheartened|demoralised|demoralized|deflated|defeated|hopeless|lost(?! for words)|alone|lonely|stuck|ashamed|"
    r"embarrassed|"
    r"useless|worthless|frustrated|fed up|burn(?:ed|t) out|overwhelmed|stressed(?: out)?|anxious|worried|scared|"
    rf"afraid(?!{_POLITELY})|"
    r"upset|hurt|angry|furious|raging|exhausted|tired|drained|worn out|shattered|knackered|disappointed|devastated|"
    r"gutted|"
    r"heartbroken|homesick|unmotivated|humiliated|a failure|like a failure|like giving up|like crying|like quitting)"
)
_LOW_ES = (
    r"(?:desanimad|desmotivad|deprimid|frustrad|agobiad|angustiad|abrumad|estresad|agotad|cansad|decepcionad|"
    r"desilusionad|preocupad|asustad|nervios|hart|desesperad|hundid|destrozad|devastad|perdid|atascad|bloquead|"
    r"quemad|dolid|humillad|avergonzad|enojad|enfadad|furios|inutil|ansios|desesperanzad|bajonead|achicopalad|chat|"
    r"aguitad|desalentad|derrotad)[oa]s?|"
    r"sol[oa]s?(?! (?:\w+[aei]ndo|yo|un|una|por|para|a|de)\b)|triste|fatal|mal(?! de tiempo)|de bajon|bajon|"
    r"por los suelos|sin (?:ganas|fuerzas|animos?|"
    r"energia|esperanza)|un fracaso|fracasad[oa]|vacio|vacia|del asco|de la patada|como la mierda|hecha? polvo|"
    r"hecho polvo|deprimente|horrible|pesimo|pesima"
)
_VERY = (
    r"(?:really|so|very|quite|pretty|a wee bit|a bit|a little|kind of|kinda|rather|just|still|all|totally|"
    r"completely|too|"
    r"muy|tan|bien|bastante|algo|un poco|super|re|totalmente|demasiado|medio|toda|todo|como|cada vez mas|mas)"
)
_LOW = gated(
    rf"\b(?:i feel|im feeling|i am feeling|feeling|felt|ive felt|ive been feeling|im|i am|i was|ive been|got|makes me|"
    rf"made me|left me|leaves me|feel)(?: {_VERY})* {_LOW_EN}\b|"
    rf"\b(?:me siento|me senti|me he sentido|sintiendome|estoy|ando|estuve|quede|me quede|sigo|me tiene|me tienen|"
    rf"me dejo|me dejaron|me hace sentir|me pone|me puse|siento que soy|soy)(?: {_VERY})* (?:{_LOW_ES})\b|"
    r"\b(?:broke down|fed up|had enough|cant take|cant cope|giving up|given up|want to give up|"
    r"want to quit|no motivation|lost (?:hope|motivation|confidence)|nothing (?:works|worked)|"
    r"everything (?:goes|went|is) wrong|(?:bad|awful|terrible|horrible|rough|tough|hard|lousy|rubbish|"
    r"crap|shit|shitty|worst) (?:day|days|week|weeks|month|months|time|times|news|morning|night|year))\b|"
    r"\b(?:no tengo (?:ganas|fuerzas|animos?|energia)|no puedo mas|ya no puedo|"
    r"no doy mas|tirar la toalla|me rindo|rendirme|todo (?:me )?(?:sale|salio|va|fue|esta saliendo) mal|"
    r"nada (?:me )?(?:sale|funciona|salio|funciono)|que (?:mal|bajon|rabia|verguenza|impotencia|coraje)|"
    r"(?:mal|mala|malo|malos|malas|pesim[oa]|horrible|terrible|dur[oa]|dificil|fe[oa])s? "
    r"(?:dia|dias|semana|semanas|mes|meses|racha|noticias?|momento|rato|ano)|"
    r"(?:dia|semana|mes|racha|noticia|momento|noche)s? (?:(?:tan|muy|mas|re|super|bien) )?(?:mal[oa]|pesim[oa]|"
    r"horrible|terrible|dur[oa]|dificil|fe[oa]|de mierda)s?|"
    r"me va mal|voy mal(?! de tiempo))\b"
)
_TEARS = gated(r"\b(?:crying|cried|in tears|llor(?:e|ando|o|aba)|ganas de llorar)\b")  # of grief or of joy
_SAID_SHORT = gated(  # a mood without its "I am": "kinda sad ngl"
    rf"(?:^|[.,;!] ?|\b(?:and|but|just|y|pero|re|medio) )(?:{_VERY} )*(?:sad|gutted|devastated|heartbroken|depressed|"
    r"miserable|exhausted|overwhelmed|hopeless|burnt out|stressed(?: out)?)(?=$|[.,;!]| (?:about|that|now|today|ngl|"
    r"tbh|"
    r"lol|again|as|and|but|really)\b)|\b(?:kinda|kind of|so|really|proper|a bit|a little) sad\b|"
    rf"(?:^|[.,;!] ?)(?:{_VERY} )*(?:frustrated|disappointed|discouraged|demotivated|unmotivated|drained|ashamed|"
    rf"lonely|"
    r"triste|fatal|hech[oa] polvo|(?:desanimad|agotad|frustrad|decepcionad|desilusionad|desmotivad|agobiad|abrumad|"
    r"angustiad|deprimid|avergonzad)[oa])(?=$|[.,;!])"
)
_AFRAID = gated(
    rf"(?:(?:^|[.,;!] ?|\b(?:and|but|just|im|i am|am|i feel|feel|feeling|i was|kinda|makes me|"
    rf"made me) )(?:{_VERY} )*(?:scared|"
    rf"afraid(?!{_POLITELY})|terrified|frightened|anxious|nervous|worried))(?=$|[.,;!]| (?:to|of|about|when|that|"
    rf"now|today|ngl|tbh|lol|again|as|"
    r"and|"
    r"but|really|for|before|i)\b)|\b(?:me (?:da|dan|dio|esta dando) (?:(?:un poco de|algo de|\w+) )?"
    r"(?:miedo|vertigo|panico|terror|verguenza|cosa|"
    r"corte|"
    r"ansiedad)|tengo (?:mucho |tanto |un poco de |algo de )?(?:miedo|panico|ansiedad|nervios)|(?:estoy|ando|"
    r"me pone|me ponen|"
    rf"me puse) (?:{_VERY} )*(?:asustad|nervios|preocupad)[oa])\b|"
    r"\bque (?:nervios|miedo|vertigo|susto)\b|\bno quiero (?:hacerme (?:muchas )?ilusiones|ilusionarme)\b|"
    r"\bdont want to get (?:my|our) hopes up\b"
)
_NEWS = gated(
    r"\b(?:(?:got|was|been|they|he|she|were|being|getting|i was) (?:just )?(?:fired|sacked|laid off|made redundant|"
    r"let go|dismissed|dumped|robbed|mugged|evicted|bullied|humiliated|threatened|demoted|scammed)|"
    r"(?:fired|sacked|dumped|"
    r"robbed|bullied|scammed) me|lost (?:my|the|our|a) (?:job|house|home|flat|dad|mum|mom|mother|father|dog|cat|friend|"
    r"client|baby|grant|scholarship|contract|savings|money|brother|sister|grand\w+)|laid me off|let me go|"
    r"(?:yelled|shout(?:ed)?|screamed|swore) (?:at|on) me|laughed at me|insulted me|ignored me|passed (?:me )?over|"
    r"(?:broke|split|breaking|splitting) up|getting divorced|divorce|(?:had|in|was) an? (?:\w+ )?accident|"
    r"(?:it|that|everything) was (?:so |really |just |all )?(?:awful|terrible|horrible)|"
    r"(?:went|go|going|gone) (?:\w+ )?(?:badly|wrong|terribly|awful|horribly|horrible|terrible)|was a (?:\w+ )?"
    r"(?:disaster|mess|failure|nightmare)|fell through|screwed up|messed up|"
    r"(?:i )?failed|in debt|cant pay|couldnt pay|closing down|bankrupt)\b|"
    r"\b(?:me|nos|lo|la) (?:han )?(?:despidieron|despedido|echaron|echado|corrieron|botaron|robaron|robado|asaltaron|"
    r"asaltado|estafaron|gritaron|gritado|grito|insulto|insultaron|humillo|humillaron|ignoraron|ignoro|dejaron|"
    r"plantaron|planto|quitaron|quitado|bajaron|rechazaron|rechazo|amenazo|amenazaron|choteo|chotearon|bajonearon|"
    r"regano|reganaron|trato mal|trataron mal)\b|\bme dejo (?:mi|el|la) (?:novi[oa]|pareja|marido|espos[oa]|mujer)\b|"
    r"\b(?:perdi|perdimos|he perdido|perdio) (?:mi|el|la|los|a mi|mis|al) \w+|\b(?:me separe|nos separamos|"
    r"me divorci\w+|terminamos|rompimos|divorcio|tuve un accidente|accidente|choque el|se murio|quiebra|"
    r"deudas?|me quede sin|se rio de mi|se rieron de mi|se burl\w+ de mi|me fue (?:muy |re |super |bien )?"
    r"(?:mal|fatal|pesimo|horrible)|salio (?:muy |re |super |todo )?(?:mal|fatal|pesimo|horrible)|fue (?:un|una) "
    r"(?:desastre|fracaso|verguenza)|fracase|la regue|la cague|no hay vacantes?|se cayo (?:el|la|lo|todo))\b"
)
_TURNED = re.compile(
    r"\b(?:not|no longer|never|less|no more|dont|ya no|no|nunca|menos|sin)(?: (?:me|feel|feeling|siento|estoy|so|"
    r"as|tan|that|muy|felt|a|an|the|such|es|fue|un|una))* $"
)


_PUT_OFF = gated(
    r"\b(?:come|came|coming|try|ask|call|ring|write|check) (?:\w+ )?(?:back|again|later) (?:in|after|next|on|at|by|"
    r"around|"
    r"later|when|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|monday|tuesday|"
    r"wednesday|thursday|friday)\b|\bnot (?:until|till|before|right) \w+|\b(?:said|told me|wants me|have) to wait\b|"
    r"\b(?:vuelva|vuelve|que volviera|que vuelva|que espere|que esperara|que llame|que lo intente)\b|\bhasta (?:enero|"
    r"febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|el ano que viene|"
    r"nuevo aviso)\b|"
    r"\bno hay (?:plazas?|puestos?|vacantes?|sitio|cupos?|lugar)\b"
)


@once_a_turn
def went_badly(text: str) -> bool:
    """Whether what was told is nothing to be proud of: heavy, something in the way, or somebody put off. It is never
    quoted as what went well."""
    said = _plain(text)
    return is_heavy(text) or in_the_way(text) or _PUT_OFF.search(said) is not None


@once_a_turn
def is_heavy(text: str) -> bool:
    """In either language, whichever the mentee speaks."""
    said = _plain(text)
    if not said:
        return False
    if tells_of_hardship(text) or tells_of_a_no(text):
        return True
    glad = _TEARS.search(said) is not None and rejoices(text)
    return any(_has(kind, said) for kind in ((_NEWS,) if glad else (_LOW, _NEWS, _SAID_SHORT, _AFRAID, _TEARS)))


def is_afraid(text: str) -> bool:
    """Whether it is no more than a fear: "scared to ring", "estoy nerviosa por la entrevista". It needs another word
    than grief does."""
    said = _plain(text)
    return _has(_AFRAID, said) and not is_heavy(_AFRAID.sub(" ", said))


def _has(kind: Gated, said: str) -> bool:
    return any(not _TURNED.search(said[: match.start()]) for match in kind.finditer(said))


def _plain(text: str) -> str:
    said = plain_line(text, _LONGEST + 1)
    return "" if len(said) > _LONGEST else said
