"""That something was told before is no answer, and not put to the coach as a question either (COACHING 1.6)."""

from __future__ import annotations

import pytest

from dialogs.understanding.about_talk import about_talk
from tests.dialogs.mentees import met


@pytest.mark.parametrize(
    ("text", "language"),
    [
        *(
            (text, "en")
            for text in ("i already told u", "I already told you that", "I told you already", "I just said that")
        ),
        *(
            (text, "en")
            for text in ("you already asked me that", "but I already answered this", "ive told you that before")
        ),
        *(
            (text, "es")
            for text in ("ya te lo dije", "eso ya te lo conté", "ya se lo he dicho", "te lo acabo de decir")
        ),
        *((text, "es") for text in ("eso ya me lo preguntaste", "ya te dije eso", "ya respondí a eso")),
    ],
)
def test_it_was_told_before(text: str, language: str) -> None:
    assert about_talk(text, language) == "said"
    phone = met(language)
    phone.say("Leeds" if language == "en" else "Madrid")
    phone.say("take our time" if language == "en" else "con calma")
    phone.say("student" if language == "en" else "estudiante")
    phone.say("second year of biology" if language == "en" else "segundo de biología")
    at = phone.open
    phone.say(text)
    assert phone.open == at
    assert ("sorry to ask again" if language == "en" else "Perdona que vuelva a preguntar") in phone.last


@pytest.mark.parametrize(
    ("text", "language"),
    [
        *((text, "en") for text in ("I already told my boss", "I told you about Ana", "I already said yes to them")),
        *((text, "en") for text in ("already told them, they agreed", "I told you already that I like animals")),
        *(
            (text, "es")
            for text in ("ya se lo dije a mi jefa", "ya le conté todo a Ana", "ya te dije que me gusta el mar")
        ),
    ],
)
def test_what_was_told_to_others_is_told(text: str, language: str) -> None:
    assert about_talk(text, language) != "said"
