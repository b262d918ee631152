"""Right after "Done", what says that it is not done takes the tick back, and is no evidence (COACHING 6.2)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.plan import DONE, OPEN
from tests.dialogs.wished import followed

BACK = [
    ("en", "no wait not done, only emailed em"),
    ("en", "Not that. Undo"),
    ("en", "undo done"),
    ("en", "wrong one"),
    ("en", "no i mean the other one"),
    ("en", "hang on thats not done"),
    ("en", "not yet, only left a message"),
    ("en", "sorry i pressed the wrong one"),
    ("en", "i havent done it tho"),
    ("en", "no wait i only emailed em"),
    ("en", "oops only sent half of it"),
    ("en", "hang on, i only left a message"),
    ("en", "take that back"),
    ("en", "false alarm"),
    ("es", "no espera, no está hecho, solo mandé un correo"),
    ("es", "eso no. deshacer"),
    ("es", "no, todavía no"),
    ("es", "me equivoqué de paso"),
    ("es", "perdón, era el otro"),
    ("es", "todavía no lo hice, apenas escribí"),
    ("es", "espera que no"),
    ("es", "espera, solo le escribí"),
    ("es", "no, apenas he mandado el correo"),
    ("es", "falsa alarma"),
]
CAME = [
    ("en", "he said not yet but maybe in june"),
    ("en", "it went ok, not great"),
    ("en", "she wasnt in so i left a note"),
    ("en", "sent it but not happy with it"),
    ("en", "not bad!"),
    ("es", "dijo que no"),
    ("es", "no estuvo mal"),
    ("es", "solo fueron 10 minutos"),
    ("en", "oh only two people came"),
    ("en", "wait i just got the job"),
    ("en", "actually just a nice chat"),
    ("en", "hang on just heard from them"),
    ("es", "uy solo vinieron dos personas"),
    ("es", "bueno, solo fue un rato"),
    ("es", "ah solo hablamos un rato"),
    ("es", "espera, solo vinieron dos"),
    ("es", "quedamos en hablar otra vez, no estaba segura"),
]


@pytest.mark.parametrize(("language", "text"), BACK)
def test_it_is_open_again_and_nothing_is_kept_of_it(language: str, text: str) -> None:
    phone = followed(language)
    phone.tap("step.1.1", "done")
    assert phone.open == "evidence/came"
    phone.say(text)
    assert phone.step(1).state == OPEN
    assert not phone.mentee.plan.evidence()
    assert phone.open is None


@pytest.mark.parametrize(("language", "text"), CAME)
def test_what_came_of_it_is_kept(language: str, text: str) -> None:
    phone = followed(language)
    phone.tap("step.1.1", "done")
    phone.say(text)
    assert phone.step(1).state == DONE
    assert [evidence.words for evidence in phone.mentee.plan.evidence()] == [text]


@pytest.mark.parametrize(("language", "text"), [("en", "not yet"), ("es", "todavía no")])
def test_what_may_be_about_something_else_takes_nothing_back_later(language: str, text: str) -> None:
    phone = followed(language)
    phone.tap("step.1.1", "done")
    phone.say({"en": "nothing", "es": "nada"}[language])
    phone.walk(timedelta(minutes=30))
    phone.say(text)
    assert phone.step(1).state == DONE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "cancel that"),
        ("en", "forget it"),
        ("en", "never mind"),
        ("es", "cancélalo"),
        ("es", "olvídalo"),
        ("es", "déjelo así"),
    ],
)
def test_who_wants_out_has_nothing_kept(language: str, text: str) -> None:
    phone = followed(language)
    phone.tap("step.1.1", "done")
    phone.say(text)
    assert phone.open is None
    assert not phone.mentee.plan.evidence()
