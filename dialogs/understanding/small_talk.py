"""What is said with no question open and tells nothing: a greeting, thanks, "you pick". In either language,
whichever the mentee speaks; all of it has to be that."""

from __future__ import annotations

import re
from typing import Literal

from dialogs.understanding.gates import Gated, gated, gated_leading
from dialogs.understanding.text import row_of, squeezed
from dialogs.understanding.waking import woken_by

Small = Literal["hello", "well", "pick", "thanks", "nod", "never", "wishes", "blessing", "praise", "joke"]

LONGEST = 60  # characters: more tell something
_BESIDE = row_of(
    "ok okay k kk so well coach there again everyone all my friend mate bro buddy love u you lol haha x xx im i am "
    "back here "
    "its me and to for now then please y pues bueno vale che amigo amiga de nuevo otra vez por aqui estoy ya soy yo "
    "jaja "
    "coach aqui muy milepost ah oh hm mmm senor senora te quiero por favor gracias"
)
_HELLO = (
    r"(?:hi\b|hello|hey|heya|hiya|hi ya|yo\b|good (?:morning|afternoon|evening|day)|morning|evening|greetings|"
    r"are (?:you|u) there|(?:you|u) there|anyone there|test|testing|estas ahi|hay alguien|sigues ahi|prueba|"
    r"che(?: che)+|hola|holi|holis|ola|buenas(?: (?:tardes|noches))?|buen(?:os)? dias?|saludos|buenas a todos)"
)
_WELL = (
    r"(?:how are (?:you|u)(?: doing)?|how r (?:you|u)|hru|how(?:s| is) it going|hows (?:you|u|things|life)|whats up|"
    r"wassup|sup|"
    r"you ok|(?:you|u) good|como (?:estas|esta|andas|anda|va|te va|le va|vas|estamos)(?: (?:usted|todo|vos|tu))?|"
    r"(?:que|q|k) (?:tal|onda|hubo|hay)(?: (?:estas|todo|andas))?|todo bien)"
)
_NEVER = (
    r"(?:nvm|never ?mind|forget (?:it|that|about it)|no worries|nothing|nope|no|nah|olvida(?:lo)?|dejalo(?: (?:asi|"
    r"estar))?|nada|"
    r"no importa|da igual|no pasa nada)"
)
_NOD = (
    r"(?:loll*|lmao|ha\b|hah\b|haha(?:ha)*h?|ja\b|jaj\b|jaja(?:ja)*j?|je\b|jeje(?:je)*|nice(?: one)?|cool|"
    r"awesome|sweet|great|got it|noted|understood|i see|"
    r"makes sense|"
    r"gotcha|right|(?:looks|reads|sounds) (?:great|lovely|good now|much better|perfect)|much better|love it|"
    r"ahora si|que (?:bien|bonito|lindo|hermoso) (?:me )?(?:ha quedado|quedo|queda|esta quedando)|"
    r"entendido|entiendo|anotado|genial|buenisimo|que bien|que bueno|joya|ya veo|mira vos)"
)
_PICK = (
    r"(?:(?:u|you) (?:pick|choose|decide|say|tell me)(?: (?:one|for me|it))?|pick (?:one|for me)|choose (?:one|for me)|"
    r"surprise me|any(?: of them| one)?|whichever|elige(?: (?:tu|vos|uno|una))?|elegi(?: vos)?|escoge(?: tu)?|"
    r"decide tu|"
    r"decidi vos|el que (?:sea|quieras)|cualquiera|lo que (?:sea|quieras|digas)|dime tu|tu (?:eliges|decides|dices)|"
    r"vos (?:elegis|decidis))"
)
_THANKED = (
    r"(?:thanks?|thank (?:you|u)|thx|thnx|ty|tysm|cheers|ta|gracias?|grax|grasias|(?:mil|muchas|muchisimas) gracias|"
    r"te (?:lo )?agradezco|se (?:lo )?agradezco)"
)
_WISHES = (
    r"(?:(?:merry|happy) (?:christmas|xmas|holidays|new years?(?: eve)?|easter|eid|diwali|hanukkah|thanksgiving|"
    r"weekend)|"
    r"season'?s greetings|compliments of the season|feliz (?:navidad|ano(?: nuevo)?|nochebuena|nochevieja|pascuas?|"
    r"finde|fin de semana|fin de ano)|felices (?:fiestas|pascuas|reyes)|buen(?:as fiestas| ano| fin de ano| finde)|"
    r"prospero ano(?: nuevo)?|feliz dia de reyes|have a (?:nice|good|great|lovely) (?:day|evening|weekend|one|"
    r"week|night)|"
    r"feliz (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|tarde|semana)|"
    r"que (?:tengas?|pases?) (?:un |una |muy )*(?:buen|buena|bonito|lindo|linda|feliz|excelente) (?:dia|tarde|"
    r"noche|semana|finde|"
    r"fin de semana))"
)
_WISHED = gated(rf"\b{_WISHES}\b")
_TO_YOU = row_of(
    "and a an very y e u un una muy to you all te les os deseo deseamos para ti vos usted ustedes tu vosotros familia "
    "family coach che jaja haha lol ok oh hey hola hi hello gracias thanks merry happy feliz prospero milepost my "
    "friend amigo amiga the your from me i wish we everyone everybody todos todas dear bueno pues ay tambien too nuevo "
    "new year ano"
)
_BLESSING = row_of(
    "don dona milepost coach q que usted ud siempre always you u amen muchas mil gracias thanks thank profe"
)
_PRAISE = row_of(
    "paciencia patience su fenomeno fenomena crac capa star youve been brilliant amazing profe usted ud don dona "
    "milepost lovely super "
    "vos ty thx "
    "ok okay great perfect cool vale genial perfecto bueno so much a lot very again mate coach de nuevo verdad por "
    "todo you u "
    "ur youre are is the best star legend great love it this that helps helped helpful really lol haha "
    "capo genio genia crack maestro maestra sos eres es un una lo la el maximo maxima mejor grande te pasaste amigo "
    "amiga "
    "buenisimo buena ayuda tu su me has ayudado ayudaste mucho muy amable linda lindo tia tio wey jaja for "
    "everything all "
    "your help advice kind thats nice of my guy man bro buddy friend and y "
    "tambien corazon de todo bien dale listo si yes yeah"
)
_BLESSED = gated(
    r"\b(?:(?:may )?(?:god|the lord|allah) bless(?: (?:you|u|ya))?|god bless|bless (?:you|u)|blessings|bendiciones|"
    r"(?:que |q )?(?:dios|la virgen|el senor) (?:te|lo|la|le|os|me lo|me la|se lo) (?:bendiga|pague|guarde|cuide|"
    r"acompane)|"
    r"(?:te|lo|la) bendigo)\b"
)
_GOOD = (
    r"(?:amazing|awesome|brilliant|fantastic|wonderful|great|lovely|so (?:good|nice|kind|helpful|sweet)|kind|"
    r"sweet|helpful|"
    r"funny|smart|clever|cool|(?:a |an |such an? )?(?:star|legend|gem|angel|genius|life ?saver|good (?:coach|bot|"
    r"friend))|"
    r"(?:the )?best(?: coach| bot)?)"
)
_BUENO = (
    r"(?:increible|genial|buenisim[oa]|maravillos[oa]|fantastic[oa]|estupend[oa]|buen[oa]|amable|list[oa]|inteligente|"
    r"(?:un |una )?(?:genio|genia|fenomeno|crack|capo|capa|sol|angel|amor|maestro|maestra|buen (?:coach|bot|amigo))|"
    r"(?:el|la|lo) (?:mejor|maximo|mas))"
)
_PRAISED = gated_leading(
    rf"(?:(?:ok|well|wow|haha|lol|honestly|and|coach|milepost|man) )*(?:(?:you are|youre|u are|ur|u r|youve been|"
    rf"you have been) "
    rf"(?:really |so |very |quite |just |actually |absolutely )*{_GOOD}|(?:good|great|nice|best) (?:bot|"
    rf"coach)(?: ever)?|"
    r"(?:i )?(?:really )?(?:like|love) (?:you|u|talking to you|this bot|this coach)|(?:you|u) rock)"
    r"(?: (?:(?:you|u) know(?: that)?|tbh|honestly|coach|lol|haha|mate|really|so much|a lot|ngl|xx?|at this))*|"
    rf"(?:(?:ay|che|jaja\w*|oye|la verdad|coach|milepost|y|pues) )*(?:(?:eres|sos|es usted|usted es|estas siendo) "
    rf"(?:muy |tan |realmente |super |re )*{_BUENO}|que (?:buen|gran) (?:coach|bot)(?: (?:eres|sos|es usted))?|"
    rf"me (?:caes|cae) (?:muy |re |super )?bien|buen bot|que {_BUENO} (?:eres|sos|es usted))"
    r"(?: (?:che|la verdad|coach|jaja\w*|de verdad|en serio|usted|milepost|mucho))*"
)
_JOKE = gated_leading(
    r"(?:(?:please|pls|hey|ok|can|could|will|would|you|u|me|puedes|podes|puede|podrias|oye|che|coach|a ver|dale|"
    r"por favor|"
    r"porfa) )*(?:(?:tell|give|say|know|do you know|got|have)(?: me| us)? (?:a |an|any |another |"
    r"some )?(?:\w+ )?jokes?|make me laugh|"
    r"(?:cuenta|conta|cuente|di|deci|dime|tira|tire|echa|lanza|sabes|te sabes|sabe|tienes|tenes)(?:me|te|"
    r"nos)?(?: (?:un|algun|otro|unos))?"
    r"(?: \w+)? chistes?(?: \w+)?|(?:hazme|haceme|hagame) reir|(?:a |another )?joke|un chiste)"
    r"(?: (?:please|pls|lol|che|porfa|por favor|coach|then|haha|jaja))*"
)
_PATTERNS: dict[Small, Gated] = {
    "well": gated(rf"\b{_WELL}\b"),
    "hello": gated(rf"\b{_HELLO}\b"),
    "never": gated(rf"\b{_NEVER}\b"),
    "nod": gated(rf"\b{_NOD}\b"),
}
_THANKS_SAID = gated(rf"\b{_THANKED}\b")
_PICKED = gated_leading(
    rf"(?:ok |well |idk |no se |bueno |pues |ay |hm+ )*{_PICK}(?: (?:please|pls|porfa|por favor|then))?"
)


@woken_by(_PICKED, _JOKE, _BLESSED, _PRAISED, _THANKS_SAID, _WISHED, *_PATTERNS.values())
def small_talk(text: str) -> Small | None:
    """None for whatever tells or asks something."""
    if len(text) > LONGEST:
        return None
    said = squeezed(text)
    if _PICKED.fullmatch(said):
        return "pick"
    if _JOKE.fullmatch(said):
        return "joke"
    if (blessed := _BLESSED.search(said)) and not {*_without(said, blessed)} - _PRAISE - _BLESSING:
        return "blessing"
    if _PRAISED.fullmatch(said):
        return "praise"
    if (thanked := _THANKS_SAID.search(said)) and not {*_without(said, thanked)} - _PRAISE:
        return "thanks"
    if _WISHED.search(said) and not {*_WISHED.sub(" ", said).split()} - _TO_YOU:
        return "wishes"
    left = said
    found: Small | None = None
    for small, pattern in _PATTERNS.items():
        if pattern.search(left):
            found, left = found or small, pattern.sub(" ", left)
    return found if found and not {*left.split()} - _BESIDE else None


def _without(said: str, found: re.Match[str]) -> list[str]:
    return f"{said[: found.start()]} {said[found.end() :]}".split()
