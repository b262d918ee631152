"""Buttons that are typed instead of tapped, in the words of people (COACHING 1.6: free text always possible)."""

from __future__ import annotations

import pytest

from dialogs.engine.kinds import choice
from dialogs.engine.listed import items
from dialogs.engine.questions import Reading
from dialogs.engine.typed import held_choice, typed_choice, yes_and
from tests.dialogs.awareness.talks import at_the_summary
from tests.dialogs.exploration.explorer import KNOWN, explorer, goes
from tests.dialogs.phone import START

LABELS = {"quick": "Quick plan", "full": "Take our time", "change": "That's not my place", "later": "Not yet"}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("take our time please", "full"),
        ("the quick one", "quick"),
        ("quick plan i think", "quick"),
        ("ok lets take our time then", "full"),
        ("not the quick plan", None),
        ("no, quick", "quick"),
        ("no no, the quick one", "quick"),
        ("no, not the quick plan", None),
        ("whatever you think is best for me", None),
        ("one", None),
        ("not yet sorry", "later"),
    ],
)
def test_small_words_around_a_choice_do_not_hide_it(said: str, meant: str | None) -> None:
    reading = Reading(START, START.date(), START, {}, "en", "GB", LABELS)
    assert held_choice(said, [*LABELS], reading) == meant


def test_a_long_answer_to_a_choice_is_still_asked_about() -> None:
    phone = explorer(**KNOWN)
    goes(phone, "a blog", "well it depends on what you would suggest")
    assert phone.open == "exploration/may-i"


@pytest.mark.parametrize("said", ["yes please go on", "yes please, a few", "yes i would", "yeah sure why not"])
def test_a_yes_with_more_words_is_a_yes(said: str) -> None:
    phone = explorer(**KNOWN)
    goes(phone, "a blog", said)
    assert phone.open == "exploration/suggestions.1.kept"


@pytest.mark.parametrize(
    ("said", "language", "meant"),
    [
        ("Yes. By the way, my boss is called Sam", "en", ("yes", "By the way, my boss is called Sam")),
        ("I commit, although the rota may get in the way", "en", ("yes", "although the rota may get in the way")),
        ("yes ok, let's go, I start on Monday with Ana", "en", ("yes", "I start on Monday with Ana")),
        ("yes and thank you for the patience", "en", ("yes", "and thank you for the patience")),
        ("no, that one is private", "en", ("no", "that one is private")),
        ("¡Sí, vale! Por cierto, mi jefa se llama Ana", "es", ("yes", "Por cierto, mi jefa se llama Ana")),
        ("me comprometo, aunque los martes no puedo", "es", ("yes", "aunque los martes no puedo")),
        ("no sorry, I work then", "en", ("no", "I work then")),
        ("no sorry, two mornings. well one to start", "en", None),
        ("no, perdona, la paella era la historia", "es", None),
        ("yes, but the second one is wrong", "en", None),
        ("yes, change the date", "en", None),
        ("yes, xmas 2027", "en", None),
        ("sí, pero no en junio", "es", None),
        ("sí, mejor en junio", "es", None),
        ("yes, no", "en", None),
        ("yes, I'm 15", "en", None),
        ("sí, tengo 15", "es", None),
        ("well, yes", "en", None),
        ("it depends. yes", "en", None),
    ],
)
def test_a_plain_yes_that_goes_on_is_a_yes(said: str, language: str, meant: tuple[str, str] | None) -> None:
    """Not where what follows turns it round, or would be another answer."""
    reading = Reading(START, START.date(), START, {}, language, "GB")
    assert yes_and(said, choice("end", ("yes", "no")), ["yes", "no"], reading) == meant


def test_what_follows_a_yes_is_said_to_be_read() -> None:
    phone = explorer(**KNOWN)
    goes(phone, "a blog", "yes. by the way, my sister writes one too")
    assert phone.open == "exploration/suggestions.1.kept"
    assert any("“by the way, my sister writes one too”" in bubble.text for bubble in phone.bubbles)


def test_a_yes_that_only_goes_on_a_little_is_no_more_than_a_yes() -> None:
    phone = explorer(**KNOWN)
    goes(phone, "a blog", "yes, go on, i'm curious")
    assert phone.open == "exploration/suggestions.1.kept"
    assert not any("/journal" in bubble.text for bubble in phone.bubbles)


LISTED = {
    "shadow": "message our trusts clinical systems team and ask for a shadow day",
    "write": "write up my handover spreadsheet as a case study",
    "other": "Spend a day alongside somebody at work",
}
TWO = {"psy": "hablar con una psicóloga que conoce mi tía, y hacer un test", "day": "Pasar un día junto a alguien"}


@pytest.mark.parametrize(
    ("said", "labels", "meant"),
    [
        ("the first one", LISTED, ["shadow"]),
        ("la segunda", TWO, ["day"]),
        ("solo la psicóloga", TWO, ["psy"]),
        ("all but the case study", LISTED, ["shadow", "other"]),
        ("all but the moon", LISTED, None),
        ("the last two", LISTED, ["write", "other"]),
        ("the first two", LISTED, ["shadow", "write"]),
        ("both", TWO, ["psy", "day"]),
        ("las dos", TWO, ["psy", "day"]),
        ("hablar con la psicóloga", TWO, ["psy"]),
        ("the shadow day for sure, writing up I can do on my breaks", LISTED, ["shadow", "write"]),
        ("not the shadow day", LISTED, None),
        ("no, sponsor ill. moved", LISTED, []),
        ("no, the shadow day", LISTED, ["shadow"]),
        ("day", LISTED, None),
        ("something quite different", LISTED, None),
    ],
)
def test_items_of_a_list_are_named_in_other_words(said: str, labels: dict[str, str], meant: list[str] | None) -> None:
    """What was heard is shown in place of the buttons, so that nothing is guessed in silence."""
    reading = Reading(START, START.date(), START, {}, "es" if labels is TWO else "en", "GB", labels)
    assert items(said, [*labels], reading, own=False) == meant


PLAN = {"onward": "Yes, let's plan it", "later": "Not yet", "other": "Another one"}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("aye ok let's plan it", "onward"),
        ("aye ok", "onward"),
        ("aye ok another one", "other"),
        ("aye but not in May", None),
        ("no sorry, two mornings. well one to start", None),
    ],
)
def test_a_yes_before_the_words_of_a_button(said: str, meant: str | None) -> None:
    reading = Reading(START, START.date(), START, {}, "en", "GB", PLAN)
    question = choice("end", ("onward", "later"), yes="onward", no="later")
    assert typed_choice(said, question, [*PLAN], reading) == meant


@pytest.mark.parametrize(
    ("said", "language"),
    [
        *(("ya thats right lets go on", "en"), ("yeah thats me lets go", "en"), ("looks good carry on", "en")),
        *(("all good lets continue", "en"), ("yh perf", "en"), ("yep yep that works", "en")),
        *(("sí, eso es, sigamos", "es"), ("dale perfecto vamos", "es"), ("todo bien continuemos", "es")),
        *(("vale, muy bien", "es"), ("perfe, seguimos", "es")),
    ],
)
def test_one_yes_after_another_is_a_yes(said: str, language: str) -> None:
    phone = at_the_summary(language)
    phone.say(said)
    assert phone.open != "awareness/right"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        *(("yes but later", "en"), ("ok but the date is wrong", "en"), ("lets go on holiday", "en")),
        ("where were we", "en"),
        *(("sí, pero no", "es"), ("vale, pero la fecha está mal", "es"), ("en qué íbamos", "es")),
    ],
)
def test_what_turns_a_yes_round_or_says_more_is_none(said: str, language: str) -> None:
    phone = at_the_summary(language)
    phone.say(said)
    assert phone.open == "awareness/right"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        *(("thats it really", "en"), ("that's all i can think of", "en"), ("no more ideas", "en")),
        *(("eso es todo", "es"), ("no se me ocurre nada más", "es"), ("nada más, gracias", "es")),
    ],
)
def test_who_has_told_all_wants_no_more_ideas(said: str, language: str) -> None:
    phone = explorer(**KNOWN)
    phone.mentee.language = language
    goes(phone, "a blog", said)
    assert phone.open != "exploration/suggestions.1.kept"
