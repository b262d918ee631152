"""Whether somebody leaves the talk for a moment and means to be back: "one sec", "brb, the kids", "back in 5", "espera
un momento", "ahorita regreso". All of it says so. Unlike "that's enough for today", it says nothing of stopping:
whoever comes back goes on.
"""

from __future__ import annotations

import re

from dialogs.understanding.gates import gated_leading
from dialogs.understanding.text import squeezed

_MOST = 70  # characters
_SMALL = (
    r"(?:(?:ok|okay|oh|oops|hey|um+|hm+|ah|sorry|and|so|but|just|please|pls|plz|thanks|wait|no|yeah|well|actually|"
    r"coach|lol|can you|could you|ok so|bueno|pues|ay|uy|oye|oiga|mire|che|perdon|perdone|perdona|disculpa|disculpe|"
    r"por favor|porfa|y|pero|a ver|"
    r"vale|dale|gracias|jaja|si) )*"
)
_TIME = (
    r"(?:(?:just |only |like )?(?:a|an|one|1|two|2|three|3|five|5|ten|10|15|20|half|half a|a few|a couple|a couple of|"
    r"couple|few|another) )?(?:quick |little |short )?(?:few|secs?|seconds?|mins?|minutes?|moments?|mo|tick|bit|while|"
    r"half an hour|hours?|hr)"
)
_RATO = (
    r"(?:(?:un|una|solo un|nada mas un|dos|2|tres|3|cinco|5|diez|10|15|20|unos|media) )?(?:segund(?:o|ito)s?|seg|"
    r"min(?:utos?|utitos?|uticos?)?|moment(?:o|ito|ico)s?|rat(?:o|ito|ico)|toque|cach(?:o|ito)|tantito|hora|horas|chance)"
)
_SOON = rf"(?:soon|shortly|later|in {_TIME}|in (?:5|ten|10|15|20)|right away|(?:right )?after (?:dinner|lunch|this))"
_PRONTO = (
    rf"(?:en {_RATO}|en (?:5|10|15|20|cinco|diez)|enseguida|en seguida|en breve|pronto|luego|mas tarde|mas rato|"
    r"al rato|ahora|ahorita|ya|despues)"
)
_SIGO = r"(?:(?:le |te |la |lo )?(?:sigo|seguimos|continuo|continuamos))"
_VUELVO = r"(?:vuelvo|regreso|vengo)"
_GO = r"(?:(?:me )?(?:tengo (?:que|q)|debo) (?:irme|ir|salir|colgar|entrar))"
_AWAY = (  # where somebody goes who is soon back
    rf"(?:{_GO}(?: (?:ya|ahora(?: mismo)?|a clases?|al bano))*|(?:me )?(?:voy|salgo|bajo|subo|entro) (?:a |al |por )"
    r"(?:(?:el |la |un |una )?(?:comer|cenar|almorzar|desayunar|merendar|bano|cafe|cafecito|te|agua|mate|cocina|puerta|"
    r"tienda|clases?))|(?:ahora (?:mismo )?)?estoy (?:reunid[oa]|ocupad[oa]|en (?:una |la )?(?:reunion|clase|llamada|"
    r"guardia))|tengo (?:una )?(?:llamada|clase|junta|reunion)|"
    r"me (?:llama|habla|busca|necesita)n? (?:el |la |mi |un |una )\w+)"
)
_TELL = r"(?:te|le) (?:digo|cuento|escribo|respondo|contesto)"
_LUEGO = rf"(?:en {_RATO}|en (?:5|10|15|20|cinco|diez)|luego|despues|mas tarde|al rato|en breve)"
_WHY = (  # which alone may be what somebody tells
    r"(?:(?:(?:my|the|this) )?(?:phone|door ?bell|bell|baby|kids?|dog|boss|mum|mom|bus|dinner|lunch|food|oven)"
    r"(?: ?(?:is|s|are|at|just))*(?: (?:ringing|rings|rang|calling|crying|barking|here|ready|the door|waiting|"
    r"burning))?|(?:some(?:one|body)|the post|a delivery)(?: ?(?:is|s))? (?:at|at the|calling|knocking|ringing|here)"
    r"(?: (?:the )?door)?|"
    r"(?:(?:the|an?|another) )?(?:patient|client|customer|doctor|teacher|neighbou?r|visitor|delivery|train|taxi)"
    r"(?: ?(?:is|s))?(?: (?:calling|ringing|waiting|crying|here|needs me|coming|arriv(?:ed|ing)|at the door))?|"
    r"(?:the |my |a )?(?:meeting|class|shift|lecture|lesson|call)(?: ?(?:is|s))? (?:start(?:s|ing|ed)|begins|now)|"
    r"(?:i )?(?:have to|need to|must|gotta|got to) (?:take|get|answer) (?:this|a|the)(?: \w+)?|incoming call|"
    r"(?:me )?(?:estan? )?(?:llaman?(?:do)?|tocan|tocando|suena|llego|llega|llora|viene|empieza|empezo)"
    r"(?: (?:a |al |el |la |un |una |mi |por )*"
    r"\w+){0,2}|(?:el |la |los |mi |mis |un |una )?(?:pacientes?|client[ea]s?|tren|taxi|visita|"
    r"telefono|timbre|puerta|bebe|ninos|perro|jefe|jefa|mama|bus|cena|comida)|"
    r"my \w+(?: \w+)? (?:is|has|just) (?:here|calling|waiting|arrived|(?:just )?(?:came|walked) in)|"
    r"(?:my|mi|mis) \w+(?: \w+)?|im (?:on|at|in|off) the \w+|(?:estoy )?en (?:el|la) \w+)"
)
_THERE = rf"(?:{_WHY}|{_AWAY})"
_LEAVES = gated_leading(
    rf"{_SMALL}(?:{_THERE} )?{_SMALL}(?:"
    r"(?:ill |i will |will )?(?:brb|bbl|bbs|afk|be right back|brb in a sec)(?: \w+){0,5} |"
    rf"(?:(?:ill|i will|will|im) )?(?:be )?back {_SOON} |(?:ill|i will) be (?:right )?back |"
    rf"(?:gimme|give me|hold on|hang on|wait|bear with me)(?: for)? {_TIME} |"
    r"(?:one|1|another) more (?:sec|second|min|minute|moment)s? |"
    r"(?:i )?(?:just )?need (?:a|one|1|another) (?:quick )?(?:sec|second|min|minute|moment) |"
    r"(?:hold on|hang on|bear with me|one moment|(?:one|1) (?:sec(?:ond)?|min(?:ute)?)|(?:two|2) secs|a sec|sec) |"
    r"just (?:a|one|1|two|2|another) (?:quick )?(?:secs?|seconds?|mins?|minutes?|moment|mo|tick) |"
    r"hold up |(?:talk|speak) soon |be right there |in a (?:sec|second|min|minute|moment|bit) |"
    r"(?:toilet|bathroom|loo|coffee|tea|smoke) break |(?:5|five|10|ten) min(?:ute)?s? break |"
    r"(?:ill|i will) (?:answer|reply|respond|write(?: back)?|finish)(?: you| this| it)? "
    r"(?:later|soon|in a (?:bit|minute|sec|while)) |"
    r"(?:some(?:one|body)|my \w+)(?:s| is) (?:at the door|knocking|calling(?: me)?|ringing) |"
    r"(?:dinner|lunch)(?:s| is) ready |(?:me |te )?(?:estan )?(?:llaman(?:do)?|tocan(?:do)?)"
    r"(?: (?:a |al |en )?(?:la |el )?(?:puerta|timbre|telefono))? |"
    r"me esta llamando(?: mi \w+)? |voy al bano |(?:ya )?esta (?:la comida|la cena|el almuerzo) |"
    r"(?:(?:i )?(?:gotta|got to|have to|need to|must)|gtg) (?:run|dash|fly|head out|rush|pop out|step (?:away|out)) |"
    rf"(?:i )?(?:gotta|got to|have to|need to) go (?:now|sorry|{_WHY}) |"
    r"let me (?:just )?(?:check|look|think)(?: (?:something|quickly|real quick|a sec|for a (?:sec|minute|moment)))? |"
    r"(?:ill|i will|let me|can i|could i|can we|lets) (?:come|get) back to (?:this|you|that)(?: one)?"
    rf"(?: {_SOON})? |(?:ill|i will) come back(?: {_SOON})? |"
    rf"(?:ya|ahi|ahora|h?orita|ahorita|ahora mismo|en ?seguida|{_LUEGO}) {_VUELVO}"
    rf"(?: que)? |{_VUELVO} {_PRONTO} |(?:en ?seguida|ahorita) estoy |"
    rf"{_TELL} {_LUEGO} |(?:{_LUEGO}|ya|ahora|ahorita) (?:te|le) (?:escribo|respondo|contesto) |{_LUEGO} {_TELL} |"
    rf"(?:{_LUEGO}|ahorita) {_SIGO} |{_SIGO} {_LUEGO} |{_AWAY} y {_VUELVO} |{_GO} (?:ya|ahora(?: mismo)?) |"
    rf"(?:espera|esperame|espere|espereme|esperate|aguanta|aguantame|bancame|dame|deme|permiteme|permitame) "
    rf"{_RATO} |"
    r"necesito un (?:segund(?:o|ito)|min(?:uto|utito)|moment(?:o|ito)|ratito) |"
    r"(?:dejame|deja|deje|dejeme) (?:que )?(?:lo )?(?:pensar(?:lo)?|piense|pienso|ver(?:lo)?|mirar(?:lo)?|"
    r"revisar(?:lo)?)(?: un \w+)? |"
    r"(?:esperame|espereme|esperate|aguantame|bancame) |"
    rf"(?:un|solo un|nada mas un|1) (?:segund(?:o|ito|ico)|seg|min(?:uto|utito|utico)?|moment(?:o|ito|ico)|"
    r"ratico|ratito|momen) |"
    r"(?:momentito|segundito|momento) |"
    r"(?:tengo que|debo) (?:salir|correr)"
    rf"(?: (?:{_RATO}|ahora|corriendo|rapido)(?: \w+)?)? |"
    r"(?:espera|espere|aguanta|para) (?=me (?:esta )?llam)"
    rf"){_SMALL}(?:{_THERE} )?{_SMALL}"
)
_FOR_LONGER = re.compile(
    r"\b(?:paus\w*|stop\w*|today|tonight|good ?night|goodbye|bye|enough|break|tired|exhausted|sleep\w*|bed\w*|tomorrow|"
    r"(?:another|some other) (?:day|time)|call it|leave it|hoy|noches?|adios|cha[ou]+|basta|par(?:ar|emos|amos|o)|"
    r"dej(?:amos|emos|arlo|emoslo)|cort(?:amos|emos|ar)|termin\w+|cansad[oa]|agotad[oa]|sueno|manana|otro (?:dia|"
    r"momento|rato)|\w+day|next week|weekend|lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|finde)\b"
)


def leaves(text: str) -> bool:
    """In either language."""
    return len(text) <= _MOST and _LEAVES.fullmatch(f"{squeezed(text, _MOST)} ") is not None


def for_longer(text: str) -> bool:
    """Of words that let the talk wait: whether they put it off, "stop for today", and not only for a while."""
    return not leaves(text) and _FOR_LONGER.search(squeezed(text)) is not None
