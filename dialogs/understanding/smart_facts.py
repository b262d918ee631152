"""What a goal says of others in a sentence of its own: "promotion to manager. My boss is retiring in April". A day in
it is theirs, not the goal's."""

from __future__ import annotations

import re

from dialogs.understanding.text import clean, fold

_SENTENCE = re.compile(r"(?<=[.!?;…])\s+|\n+")
_SOMEBODY = (
    r"(?:boss(?:es)?|managers?|supervisor|colleagues?|coworkers?|wife|husband|partner|girlfriend|boyfriend|mum|mom|dad|"
    r"mother|father|parents|sister|brother|son|daughter|kids?|children|friends?|director|lead|predecessor|landlord|"
    r"company|"
    r"team|firm|employer|mate|jef[ea]s?|encargad[oa]|companer[oa]s?|mujer|marido|espos[oa]|pareja|novi[oa]|madre|"
    r"padres?|"
    r"mama|papa|herman[oa]s?|hij[oa]s?|amig[oa]s?|director[a]?|soci[oa]|empresa|equipo)"
)
_OF_OTHERS = re.compile(
    r"(?:(?:and|but|so|because|since|as|also|y|pero|porque|ya que|ademas|es que) )*"
    rf"(?:(?:my|our|the|his|her|their|mi|mis|nuestr[oa]|el|la|los|las|su) (?:\w+ )?{_SOMEBODY}|he|she|they|somebody|"
    rf"someone|"
    r"ella|ellos|ellas|alguien)\b(?! (?:wants?|expects?|told|asked|says?|said|quieren?|dicen?|dijo|pide|piden)\b)"
)


def aims_and_facts(text: str) -> tuple[str, str]:
    """What is aimed at, and the sentences about others that follow it; the second is mostly empty."""
    sentences = [one for one in _SENTENCE.split(clean(text)) if one.strip()]
    facts = [one for one in sentences[1:] if _OF_OTHERS.match(" ".join(re.findall(r"\w+", fold(one))))]
    if not facts:
        return text, ""
    return " ".join(one for one in sentences if one not in facts), " ".join(facts).rstrip(" .;")


_WHO_THEY_ARE = re.compile(
    r"(?:(?:ok|so|well|and|hi|hola|bueno|pues|mira|y|a ver|che) )*(?:"
    r"(?:im|i am) (?:currently |now |just |only )*(?:\d\d(?: years old)?|(?:a|an) (?!(?:more|better|good|great|"
    r"confident|certified|qualified|fluent|strong|happy|successful)\b)\w+(?: \w+){0,3} ?)|"
    r"i (?:currently |now )?(?:work (?:as|at|in|for|with)|live in|have been working (?:as|at|in)) .+|"
    r"ive been (?:working (?:as|at|in)|an?) .+|"
    r"(?:yo )?(?:soy (?!capaz|mejor|buen)\w+(?: \w+){0,4} ?|"
    r"(?:yo|ahora|actualmente) trabajo (?:de|como|en|para) .+|vivo en .+|tengo \d\d anos|llevo .+ (?:anos|"
    r"meses)(?: .+)?))"
)
_WANTS = re.compile(
    r"\b(?:want|wanna|like|love|rather|hope|plan|going to|gonna|will|goal|by|but|"
    r"quiero|quisiera|me gustaria|voy a|meta|objetivo|pienso|espero|antes|para|pero|busco)\b"
)


def without_who(text: str) -> str:
    """A goal without the sentences that lead to it and only say who they are, "soy repartidor en moto"; empty where
    that is all."""
    sentences = [one for one in _SENTENCE.split(clean(text)) if one.strip()]
    said = [" ".join(re.findall(r"\w+", fold(one).replace("'", ""))) for one in sentences]
    who = [_WHO_THEY_ARE.fullmatch(one) is not None and not _WANTS.search(one) for one in said]
    if not any(who[:1]):
        return text
    first = next((at for at, is_who in enumerate(who) if not is_who), len(sentences))
    return " ".join(sentences[first:])
