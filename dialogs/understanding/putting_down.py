"""Whether somebody runs themselves down where they are asked for what is good: "im not good at anything tbh", "no sirvo
para nada". Whether there is need behind it, `crisis` says.
"""

from __future__ import annotations

import re

from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.text import of_language, squeezed

_MOST = 14  # words: more tell something
_SMALL = {
    "en": r"(?:(?:idk|dunno|i dont know|no idea|um|hm+|well|och|ach|aye|eh|ok|no|nothing|nah|bc|because|"
    "cos|coz|cuz|just|so|really|"
    r"but|"
    r"honestly|tbh|lol|maybe|probably|i think|i guess|i feel like|at my age|its that|thats because) )*",
    "es": r"(?:(?:no se|nose|ni idea|pues|bueno|eh|hm+|porque|xq|es que|no|nada|ya|a (?:mi|esta) edad|la "
    "verdad|creo que|siento que|yo|"
    r"jaja|pero|"
    r"que|quiza|de verdad|sinceramente) )*",
}
_DOWN = {
    "en": r"(?:im|i am|i was never|ive never been) (?:just |really |so |too |kinda |pretty |a bit |honestly |"
    r"literally |such "
    r"an? |an? )*(?:(?:not|no|never|bad|rubbish|terrible|awful|crap|shit|useless|hopeless) (?:very |that |really |any |"
    r"particularly |much )*(?:good |great |talented |skilled )?(?:at|with|in) (?:anything|any of (?:it|this|that|"
    r"these)|"
    r"much|everything|stuff|all|most things)|(?:not|no) (?:very |that |really |all that |particularly |exactly |even )*"
    r"(?:smart|clever|bright|intelligent|talented|good|good enough|smart enough|clever enough|special|skilled|able|"
    r"capable|strong|cut out for (?:it|this|anything))|(?:total |complete |real )?(?:stupid|dumb|thick|useless|"
    r"worthless|"
    r"hopeless|failure|idiot|moron|loser|waste of space|no good|nothing special|good for nothing|nobody))|"
    r"i (?:have|got|ve got|havent got|dont have|have got|havent) (?:no|any|zero) (?:real |special |particular |"
    r"actual )*"
    r"(?:strengths?|skills?|talents?|abilit(?:y|ies)|qualities)|i (?:cant|cannot|can not) do (?:anything|shit|nothing)"
    r"(?: right| well| properly)?|i (?:dont|do not|never) feel (?:good|proud) (?:about|of) (?:anything|myself)|"
    r"(?:im|i am) not proud of anything|nothing (?:ive done |i did |i do )?(?:makes|made) me (?:feel )?(?:good|"
    r"proud)|i suck(?: at (?:everything|it all|all of it))?|(?:there(?: i)?s )?nothing (?:im|"
    r"i am) "
    r"(?:any )?good at|i (?:wouldnt|would not|cant) say (?:that )?(?:im|i am) "
    r"(?:any |very |really |particularly |that |all that )*(?:good|great) (?:at|with|in) (?:any of (?:it|"
    r"this|that|these|"
    r"those)|anything|much|(?:it|this|that|those|these)(?: things)?)|"
    r"(?:im|i am) (?:only |really |literally |just )*good (?:at|with|in|for) (?:absolutely |literally |basically |"
    r"pretty much |just )*(?:nothing|fuck all|sod all|bugger all|nowt|nada)(?: much)?|"
    r"(?:theres |there is )?nothing (?:comes|goes) (?:easy|well) (?:to|for) me|i do nothing (?:well|right)|"
    r"i have nothing to offer|im no use|i (?:always )?(?:fail|mess up|"
    r"screw up)(?: at)?(?: everything)",
    "es": r"no (?:soy|era|he sido) (?:muy |nada |tan |lo bastante |lo suficientemente |nunca )*(?:buen[oa]|list[oa]|"
    r"inteligente|capaz|habil)(?: (?:en|para|con) (?:nada|ninguna cosa))?|no (?:se me da|se me dan|me sale|hago)"
    r"(?: bien)? (?:nada|ninguna cosa)(?: bien)?|(?:ya )?no (?:sirvo|valgo)(?: para)?(?: (?:nada|estudiar|esto|eso))?|"
    r"soy (?:muy |tan |un |una |bastante |una? |medio )*(?:tont[oa]|burr[oa]|inutil|torpe|fracas(?:o|ad[oa])|desastre|"
    r"negad[oa]|idiota|perdedor[a]?|mediocre|nulo|nula|cero a la izquierda|mal[oa] (?:en|para) todo|don nadie)|"
    r"no tengo (?:ningun[a]?|nada de|ni una?) (?:fortaleza|talento|habilidad|virtud|cualidad|don)s?|"
    r"no tengo (?:fortalezas|talentos|talento|habilidades|virtudes|cualidades)|no se hacer nada(?: bien)?|"
    r"(?:todo me sale|lo hago todo|hago todo) mal|no hay nada que (?:se me de|haga) bien|no destaco en nada|"
    r"nada se me (?:da|dio|ha dado)(?: nunca)? (?:bien|muy bien)|(?:soy|era) buen[oa] (?:en|para) nada|"
    r"(?:a mi )?nada me sale(?: bien)?|no hago nada bien|"
    r"no (?:me siento (?:bien|orgullos[oa]) (?:con|de)|estoy orgullos[oa] de) (?:nada|mi)|"
    r"nada (?:de lo que hago |de lo que hice )?me (?:enorgullece|hace sentir bien)|"
    r"no diria que (?:se me de bien|sea buen[oa] en) nada",
}
_AFTER = {
    "en": r"(?: (?:tbh|lol|really|honestly|at all|i think|i guess|though|actually|either|sorry|haha|you know))*",
    "es": r"(?: (?:la verdad|jaja|creo|de verdad|en realidad|sinceramente|perdon|supongo|que yo sepa))*",
}
_COMPILED = {
    language: re.compile(f"{_SMALL[language]}(?:{down}){_AFTER[language]}") for language, down in _DOWN.items()
}


@once_a_turn
def puts_down(text: str, language: str) -> bool:
    """Whether all of it is that; "I'm not good at maths" names something."""
    said = squeezed(text)
    return len(said.split()) <= _MOST and of_language(_COMPILED, language).fullmatch(said) is not None
