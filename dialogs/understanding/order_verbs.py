"""The verb of an order in one form, however one is addressed: "mueva", "moved", "mové" and "muévame" are "mueve", "bin"
and "ditch" are "drop". What it is to be done with stays in their own letters."""

from __future__ import annotations

import re

_FORMS = {  # → the form in which an order is known
    "mueve": r"muev(?:as?|an|en?|o)|mov(?:e|ed|er)",
    "pasa": r"pas(?:e[ns]?|as?|ad|ar)",
    "pon": r"pon(?:ga[ns]?|ed?|er)?",
    "aplaza": r"aplace[ns]?|aplaz(?:as?|ad|ar)",
    "pospon": r"pospon(?:ga[ns]?|ed?|er)?|posterg(?:as?|ad|ar|uen?)",
    "retrasa": r"(?:re|a)tras(?:e[ns]?|as?|ad|ar)",
    "adelanta": r"adelant(?:e[ns]?|as?|ad|ar)",
    "corre": r"(?:re)?corr(?:an?|e|ed|er)",
    "cambia": r"cambi(?:e[ns]?|as?|ad|ar)|sustitu(?:ya[ns]?|ye|id|ir)|reempla(?:cen?|zas?|zad|zar)",
    "quita": r"quit(?:e[ns]?|as?|ad|ar)",
    "borra": r"borr(?:e[ns]?|as?|ad|ar)|tach(?:e[ns]?|as?|ad)|suprim(?:an?|e|id|ir)",
    "elimina": r"elimin(?:e[ns]?|as?|ad|ar)",
    "cancela": r"cancel(?:e[ns]?|as?|ad|ar)|anul(?:e[ns]?|as?|ad|ar)",
    "descarta": r"descart(?:e[ns]?|as?|ad|ar)|desech(?:e[ns]?|as?|ad|ar)",
    "saca": r"saque[ns]?|sac(?:as?|ad|ar)",
    "suelta": r"suelt(?:e[ns]?|as?)|solt(?:ad?|ar)|desha(?:zte|gase|cerme) del?",
    "olvida": r"olvid(?:e[ns]?|as?|ad|ar)(?:[st]e)?(?: del?)?",
    "deja": r"dej(?:e[ns]?|as?|ad)",
    "haz": r"hag(?:an?|as)",
    "repite": r"repit(?:an?|e)|repet[ií]",
    "modifica": r"modifi(?:quen?|cas?|cad|car)",
    "corrige": r"corrij(?:an?|as)",
    "renombra": r"renombr(?:e[ns]?|as?|ad|ar)",
    "recuerda": r"recuerd(?:e[ns]?|as?)|record(?:ad?)",
    "avisa": r"avis(?:e[ns]?|as?|ad)",
    "manda": r"mand(?:e[ns]?|as?|ad)",
    "muestra": r"muestr(?:e[ns]?|as?)",
    "silencia": r"silenci(?:e[ns]?|as?|ad|ar)",
}
_OBJECT = r"(?P<me>me|nos|le|les)?(?P<it>l[oa]s?)?"
_SPANISH = re.compile(
    "|".join(rf"(?P<{known}>{forms})" for known, forms in _FORMS.items()).join((r"(?:", rf"){_OBJECT}(?=[ :,]|$)"))
)
_ME_STAYS = ("recuerda", "avisa", "manda", "muestra", "deja")  # "recuérdeme": whom, too, is part of the order
_TOLD = re.compile(r"\w+é$", re.IGNORECASE)  # "cambié": it is done already; of verbs in -er it is an order, "mové"
_DROPS = re.compile(r"(?:bin|scrap|ditch|chuck|axe|trash|dump|nix|call off)(?: (?:off|out))?(?= \w)")
_MOVES = re.compile(r"(?:bump|push back|put back|put off|knock back)(?= \w)")
_ENGLISH = re.compile(  # "move it", "moved the CV": no voseo, unless an accent or what it is done to says so
    r"moved?(?! (?:el|la|l[oa]s?|mi|mis|al|del|eso|est[eao]s?)\b)(?=[ :,]|$)"
)
_EITHER = re.compile(r"\w+e")  # "saque", with its accent left out: an order, or what one did


def in_one_form(typed: str, folded: str, after_lead: bool) -> str:
    """`typed` with its first verb as it is known; `folded` is the same, letter for letter. An infinitive is an order
    only behind a "quiero" or a "¿puedes…?"; by itself it is something to do."""
    if found := _DROPS.match(folded):
        return f"drop{typed[found.end() :]}"
    if found := _MOVES.match(folded):
        return f"move{typed[found.end() :]}"
    found = _SPANISH.match(folded)
    if found is None:
        return typed
    known = next(name for name in _FORMS if found[name])
    verb = found[known]
    if verb.split()[0].endswith(("ar", "er", "ir")) and not after_lead:
        return typed
    if _ENGLISH.match(folded) and verb == typed[: len(verb)].lower():
        return typed
    if known.endswith("a") and _TOLD.fullmatch(typed[: len(verb)]):
        return typed
    stays = known in _ME_STAYS or (found["me"] or "").startswith("le")  # "quítale lo de … al 3": of what, too
    me = found["me"] if stays else ""
    return f"{known}{me or ''}{found['it'] or ''}{typed[found.end() :]}"


def may_be_told(folded: str) -> str:
    """The stem of a first verb that may as well be what somebody did, "saque la cita"; empty for any other."""
    found = _SPANISH.match(folded)
    if not found or not _EITHER.fullmatch(folded.split(maxsplit=1)[0]):
        return ""
    return next(known for known in _FORMS if found[known]).removesuffix("a")
