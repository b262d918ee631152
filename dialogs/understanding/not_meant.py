"""Whether somebody who was shown where help is says that it was not meant so, or that they want to go on: "lol not
literally", "it was a joke, can we carry on", "i was just giving a number". All of it has to say so; that somebody is
fine says too little to go on by itself, but is to be answered as such."""

from __future__ import annotations

import re

from dialogs.understanding.text import row_of, words

_LONGEST = 150  # characters
_NOT_SO = (
    "(?:not|no|no es|no era) literal(?:ly|mente)?",
    "(?:didnt|did not|dont|do not|wasnt|never) (?:really )?(?:mean|meant|meaning)"
    "(?: (?:it|that|like|literally|way|so|for|real))+",
    "not (?:like that|what i meant|serious|for real)|nothing like that|false alarm",
    "(?<!not )(?<!no )(?<!not a )(?<!no a )(?:joke|joking|kidding|banter|figure of speech|expression|"
    "exaggerat(?:ing|ed|ion))",
    "(?:he|she|they) (?:wouldnt|would never|wont|isnt|doesnt)(?: (?:do|it|that|anything|hurt|kill|me|mean|like|"
    "actually|ever))+",
    "(?<!no es )(?<!no era )(?<!no fue )(?<!no es una )(?<!no era una )(?<!no fue una )(?:broma|cona|chiste|"
    "joda|es un decir|forma de hablar|manera de hablar|expresion|exageracion|bromeando|exagerando|exagera(?:ba|do))",
    "(?:you )?(?:misunderstood|misread|misheard)|you (?:got|took) (?:me|it|that|this) (?:all )?wrong",
    "(?:just|only|simply)(?: giving| saying| meant| typing| answering)*(?: you)?(?: an| a| my| the| your)? "
    "(?:number|score|answer|rating|question)|giving (?:you )?(?:a|the) (?:number|score)|"
    "answering (?:you|your question)",
    "(?:me|lo|la) (?:has |ha )?(?:entendiste|entendido|entendio|leiste|interpretaste) mal|(?:un )?malentendido",
    "(?:solo|nada mas|simplemente|nomas) (?:era |es |daba |di |decia |te )*(?:un|mi|la|el|una) "
    "(?:numero|nota|respuesta|puntuacion)|daba un numero|"
    "(?:solo |nomas |te |le |estaba )*(?:respondi(?:a|endo)|contesta(?:ba|ndo))(?: a (?:tu|su|la) pregunta)?",
    "no (?:lo )?(?:decia|digo|dije|iba|hablaba) (?:en serio|de verdad|asi)|no me referia a eso|"
    "no (?:quise|queria) decir eso|no es para tanto|falsa alarma|nada de eso",
)
_ON = "(?:carry on|go on|continue|keep going|move on|get on|go back)"
_MORE = "seguir|continuar|ir a lo nuestro"
_GO_ON = (
    f"(?:can|could|shall|may) (?:we|i|you) (?:just )?{_ON}|(?:lets|let us|i want to|i wanna|"
    f"id like to) (?:just )?{_ON}|"
    f"^(?:please |ok |just )*{_ON}",
    f"(?:^|(?<!no )(?<!si )(?<!que ))(?:podemos|puedo|quiero|quisiera|me gustaria|podriamos|vamos a|hay que) "
    f"(?:{_MORE})",
    "sigamos|seguimos|^sigue|sigue por favor|continuemos|continuamos|adelante|a lo nuestro|volvamos",
)
_SAYS = re.compile("|".join(rf"\b(?:{one})\b" if one[0] != "^" else one for one in (*_NOT_SO, *_GO_ON)))
_FINE = re.compile(
    r"(?:\bno )?\b(?:im|i am|doing|its all|i feel) (?:(?:really|totally|perfectly|absolutely|quite|all|just) )*"
    r"(?:fine|ok|okay|good|alright|right|safe)\b|"
    r"(?<!\bno )\b(?:estoy|todo|toy|me siento) (?:(?:muy|perfectamente|re) )*(?:bien|tranquil[oa]|a salvo)\b"
)
_BUT = re.compile(r"\b(?:not|never|no|isnt|arent|aint|nothing|nada|sin|if|si|but|pero|until|hasta)\b")
_PARTS = re.compile(r"[,.;:!?\n]+")
_DENIED = re.compile(r"\b(?:cant|cannot|dont know|not sure|no (?:se|puedo|quiero))\b")
_BESIDE = row_of(
    "lol lool lmao lmfao rofl haha hahaha hah jaja jajaja jajajaja jeje xd no nah nope oh omg sorry ok okay yes "
    "yeah yep but and so hey please pls just honestly seriously really thanks thank you of course come on im i am "
    "it its was is were thats that a an the only mate god dont worry about me to with my plan this where what we "
    "fine good alright all right safe great perfectly obviously obvs now then here back talk talking speaking "
    "question questions like in such perdon perdona vale bueno si pero y que por favor porfa de verdad en serio "
    "gracias hombre tranqui tranquilo tranquila te preocupes era es fue un una solo claro anda uy ay estoy todo "
    "bien perfectamente con mi el lo la al a esto eso ya ahora estaba otra vez tal cual donde estabamos "
)


def not_meant(text: str) -> bool:
    """In either language."""
    said = " ".join(words(text, _LONGEST + 1))
    if len(text) > _LONGEST or _DENIED.search(said) or not _SAYS.search(said):
        return False
    return not {*_SAYS.sub(" ", said).split()} - _BESIDE


def says_fine(text: str) -> bool:
    """In either language: "omg no im fine", "oye no, estoy bien"; and nothing that speaks against it."""
    if len(text) > _LONGEST:
        return False
    parts = [" ".join(words(part, _LONGEST + 1)) for part in _PARTS.split(text)]
    at = next((at for at, part in enumerate(parts) if _FINE.search(part)), None)
    return at is not None and not _BUT.search(" ".join([_FINE.sub(" ", parts[at]), *parts[at + 1 :]]))
