"""What a story shows, by rules (COACHING 3.3)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.awareness.hints import strengths_in
from dialogs.awareness.lists import STRENGTHS

STORIES = [
    ("en", "Last summer I organised the street party. Forty people came.", "organising"),
    ("en", "i ran the lab tours on our open day, 60 school kids, two of them wrote me after", "explaining"),
    ("en", "taught my nephew to read over the holidays", "explaining"),
    ("en", "fixed the old bike", "solving"),
    ("en", "I made a quilt for my sister", "making"),
    ("en", "looked after gran for two years", "caring"),
    ("en", "I just listened to him the whole night", "listening"),
    ("en", "three neighbours who never talk sat at one table", "connecting"),
    ("en", "I was captain of our team for a season", "leading"),
    ("en", "Finally passed my driving test after four tries", "persisting"),
    ("en", "learnt Polish from the radio", "learning"),
    ("en", "The accounts balanced to the penny, I checked each line", "careful"),
    ("en", "everybody panicked and I stayed calm", "calm"),
    ("en", "Nobody asked me to, but I spoke up", "starting"),
    ("en", "I opened the café every morning at six and was never late", "reliable"),
    ("en", "raised 2,000 for the shelter and sold out the raffle", "convincing"),
    ("es", "El verano pasado organicé la fiesta de la calle", "organising"),
    ("es", "enseñé a leer a mi sobrino", "explaining"),
    ("es", "Arreglé la bici de mi vecino", "solving"),
    ("es", "hice un vestido para mi hermana", "making"),
    ("es", "cuidé de mi abuela dos años", "caring"),
    ("es", "me quedé toda la noche a escucharlo", "listening"),
    ("es", "reuní a todos los vecinos", "connecting"),
    ("es", "Me encargué del turno cuando faltó la jefa", "leading"),
    ("es", "por fin aprobé el carnet, sin rendirme", "persisting"),
    ("es", "aprendí polaco desde cero", "learning"),
    ("es", "revisé las cuentas hasta el último céntimo", "careful"),
    ("es", "todo el mundo en pánico y yo en calma", "calm"),
    ("es", "Lo hice sin que nadie me lo pidiera", "starting"),
    ("es", "abrí el bar cada mañana, siempre puntual", "reliable"),
    ("es", "convencí a la clienta y vendimos todo", "convincing"),
]


@pytest.mark.parametrize(("language", "story", "strength"), STORIES)
def test_a_story_brings_the_strength_that_it_shows(language: str, story: str, strength: str) -> None:
    """COACHING 3.3: among the first three, whatever else is in it."""
    assert strength in strengths_in(story, language, 3)


def test_there_is_a_story_for_every_strength_in_both_languages() -> None:
    for language in ("en", "es"):
        assert {strength for spoken, _, strength in STORIES if spoken == language} == set(STRENGTHS)


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_story_with_no_word_that_is_known_shows_nothing(language: str) -> None:
    """Nothing is read into it; the usual list stands."""
    assert strengths_in("xyzzy", language, 3) == []


@given(st.text(max_size=1200), st.sampled_from(["en", "es", "pt-br"]))
def test_any_text_gives_ids_that_exist_and_not_too_many(text: str, language: str) -> None:
    shown = strengths_in(text, language, 3)
    assert len(shown) == len(set(shown)) <= 3
    assert set(shown) <= set(STRENGTHS)
