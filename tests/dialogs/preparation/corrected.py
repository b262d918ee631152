"""Preparation at a question that shows several things, each of which can be changed in words."""

from __future__ import annotations

from tests.dialogs.phone import Phone
from tests.dialogs.preparation.talks import begin, path, ready, talk

SPANISH = {
    "steps__1__what": "llamar a Ana el 10 de marzo",
    "steps__2__what": "ir al encuentro el 1 de abril",
    "steps__3__what": "escribir a tres personas el 2 de mayo",
    "by": "a finales de junio",
}


def at(question: str, way: str = "preparation", language: str = "en") -> Phone:
    phone = ready()
    phone.mentee.language = language
    begin(phone, way)
    spoken = SPANISH if language == "es" else {}
    talk(phone, question, **spoken)
    assert path(phone) == question
    return phone
