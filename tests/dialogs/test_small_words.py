"""Small words with no talk open, with a plan and without one: "why", "skip", "next", "meh", "?", "brb", "remind me
tomorrow" have nothing to be about, and are told so kindly instead of being greeted (COACHING 1.6)."""

from __future__ import annotations

import pytest

from dialogs.engine.events import Tell
from tests.dialogs.followed import Followed
from tests.dialogs.wished import followed


def no_plan(language: str) -> Followed:
    phone = followed(language)
    phone.mentee.plan.rows = {}
    return phone


def told(phone: Followed) -> list[str]:
    return [phrase.key for one in phone.commands if isinstance(one, Tell) for phrase in one.phrases]


SAID = [
    *(("en", said, "menu-small.why") for said in ("why", "why?", "what for", "why do you ask")),
    *(("es", said, "menu-small.why") for said in ("por qué", "¿por qué?", "¿para qué?", "y eso por qué")),
    *(("en", said, "menu-small.skip") for said in ("skip", "pass", "skip it", "can we skip this one")),
    *(("es", said, "menu-small.skip") for said in ("saltar", "paso", "saltemos esta", "prefiero no decirlo")),
    *(("en", said, "menu-small.back") for said in ("go back", "previous question", "take me back")),
    *(("es", said, "menu-small.back") for said in ("atrás", "volver atrás", "la anterior")),
    *(("en", said, "menu-small.meh") for said in ("meh", "ugh", "boring", "im bored", "bleh", "this is boring")),
    *(("es", said, "menu-small.meh") for said in ("meh", "bah", "uf", "qué aburrido", "me aburro", "ni fu ni fa")),
    *(("en", said, "engine-take-your-time") for said in ("brb", "one sec", "hold on", "back in 5")),
    *(("es", said, "engine-take-your-time") for said in ("ahora vuelvo", "un momento", "espera un segundo")),
    *(("en", said, "menu-help") for said in ("?", "what?", "example", "wdym")),
    *(("es", said, "menu-help") for said in ("?", "¿qué?", "ejemplo", "no entiendo")),
]


@pytest.mark.parametrize(("language", "said", "key"), SAID)
@pytest.mark.parametrize("planned", [True, False])
def test_what_has_nothing_to_be_about_is_told_so(language: str, said: str, key: str, planned: bool) -> None:
    phone = followed(language) if planned else no_plan(language)
    phone.say(said)
    assert told(phone) == [key]
    assert phone.open is None


@pytest.mark.parametrize(
    ("language", "said"),
    [*(("en", said) for said in ("next", "next one", "so?", "and?")), *(("es", said) for said in ("siguiente", "¿y?"))],
)
def test_next_is_the_next_step(language: str, said: str) -> None:
    phone = followed(language)
    phone.say(said)
    assert told(phone) == ["showing-next", "showing-when"]
    phone = no_plan(language)
    phone.say(said)
    assert told(phone) == ["menu-small.next"]


REMINDS = [
    *(("en", said) for said in ("remind me tomorrow", "remind me later", "can you remind me tonight")),
    *(("en", said) for said in ("remind me in an hour", "remind me on friday", "remind me next week")),
    *(("es", said) for said in ("recuérdamelo mañana", "recuérdame mañana", "recuérdamelo luego")),
    *(("es", said) for said in ("avísame el viernes", "recuérdamelo en una hora", "me lo recuerdas mañana?")),
]


@pytest.mark.parametrize(("language", "said"), REMINDS)
def test_with_nothing_told_there_is_nothing_to_be_reminded_of(language: str, said: str) -> None:
    """It is said plainly, with what can be done."""
    phone = followed(language)
    phone.say(said)
    assert told(phone) == ["showing-next.reminds", "showing-when"]
    phone = no_plan(language)
    phone.say(said)
    assert told(phone) == ["menu-small.reminds"]
    assert phone.labels


def test_after_a_reminder_it_is_put_off() -> None:
    phone = Followed()
    phone.told(8)
    phone.say("remind me in an hour")
    assert phone.mentee.snoozed


@pytest.mark.parametrize(("language", "note"), [("en", "the wedding was lovely"), ("es", "la boda fue preciosa")])
def test_to_a_note_that_was_offered_skip_is_a_no(language: str, note: str) -> None:
    phone = followed(language)
    phone.say(note)
    assert [frame.dialog for frame in phone.mentee.stack] == ["aside"]
    phone.say({"en": "skip", "es": "saltar"}[language])
    assert phone.open is None
    assert not phone.mentee.plan.journal()


@pytest.mark.parametrize("said", ["im back", "back", "here again"])
def test_who_only_says_that_they_are_back_is_greeted(said: str) -> None:
    phone = followed("en")
    phone.say(said)
    assert told(phone) == ["showing-next.hello", "showing-when"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *(("en", said) for said in ("why did they say no to me", "i skip lunch to study", "work was boring today")),
        *(
            ("es", said)
            for said in ("por qué me dijeron que no", "paso mucho tiempo en el bus", "hoy el curso fue un bah")
        ),
    ],
)
def test_what_tells_something_is_none(language: str, said: str) -> None:
    phone = followed(language)
    phone.say(said)
    assert not any(key.startswith("menu-small") for key in told(phone))
