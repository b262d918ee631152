"""Where somebody stands and in which field, from their own words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.awareness.questions import SITUATIONS
from dialogs.understanding.situations import read_situation


@pytest.mark.parametrize(
    ("language", "typed", "situation", "fields"),
    [
        ("en", "midwife", "", ("health",)),
        ("en", "I work in a warehouse, nights", "", ("logistics",)),
        ("en", "first year biology", "student", ("science",)),
        ("en", "made redundant from retail in may", "seeking", ("retail",)),
        ("en", "nurse, but i want out of nursing", "industry", ("health",)),
        ("en", "on placement at a garage", "intern", ("trades",)),
        ("en", "doing an intership at the moment", "intern", ()),
        ("en", "stay at home mum, was an accountant", "returning", ("finance",)),
        ("en", "I want to be team lead at my shop", "advance", ("retail", "office")),
        ("en", "I want to leave my company", "move", ()),
        ("en", "security guard, nights", "", ("public",)),
        ("es", "vigilante de seguridad", "", ("public",)),
        ("es", "empleada de hogar", "", ("hospitality",)),
        ("es", "enfermera", "", ("health",)),
        ("es", "camarero en un bar de Sevilla", "", ("hospitality",)),
        ("es", "segundo de carrera, biología", "student", ("science",)),
        ("es", "en paro desde mayo, era cocinera", "seeking", ("hospitality",)),
        ("es", "pensando en un máster", "study", ()),
        ("en", "hmm", "", ()),
    ],
)
def test_what_the_words_show_is_read_and_the_rest_left_open(
    language: str, typed: str, situation: str, fields: tuple[str, ...]
) -> None:
    """COACHING 2.3: it steers examples and suggestions; nothing is guessed."""
    found = read_situation(typed, language)
    assert (found.situation, found.fields) == (situation, fields)


@pytest.mark.parametrize(
    ("language", "typed", "situation"),
    [
        ("en", "I'm in my 2nd year at uni and have no idea", "student"),
        ("en", "on a placement at an architect's", "intern"),
        ("en", "unemployed since may", "seeking"),
        ("en", "want to get promoted", "advance"),
        ("en", "I want to leave my job for another company", "move"),
        ("en", "i'd like to switch careers", "industry"),
        ("en", "thinking of a master's", "study"),
        ("en", "back to work after maternity leave", "returning"),
        ("en", "I paint", ""),
        ("es", "estoy en la universidad", "student"),
        ("es", "estoy de becaria", "intern"),
        ("es", "en paro desde mayo", "seeking"),
        ("es", "quiero que me asciendan", "advance"),
        ("es", "irme a otra empresa", "move"),
        ("es", "quiero cambiar de sector", "industry"),
        ("es", "pienso en un máster", "study"),
        ("es", "vuelvo al trabajo después de la maternidad", "returning"),
        ("en", "job hunting since may", "seeking"),
        ("en", "i got the sack", "seeking"),
        ("en", "currently not working", "seeking"),
        ("en", "still at school", "student"),
        ("en", "first year of law", "student"),
        ("en", "studying at university", "student"),
        ("en", "parental leave", "returning"),
        ("en", "I want to change my profession", "industry"),
        ("en", "change my job", "move"),
        ("en", "want to study psychology", "study"),
        ("en", "just finished uni and no clue", "seeking"),
        ("en", "been off sick for a year", "returning"),
        ("en", "i want to be a manager", "advance"),
        ("en", "uni", "student"),
        ("es", "en la uni", "student"),
        ("es", "no tengo trabajo", "seeking"),
        ("es", "me acabo de graduar", "seeking"),
        ("es", "busco chamba", "seeking"),
        ("es", "buscando laburo", "seeking"),
        ("es", "estoy parada", "seeking"),
        ("es", "vuelta al trabajo", "returning"),
        ("es", "cuidé de mis hijos y quiero volver", "returning"),
        ("es", "irme de aquí", "move"),
        ("es", "quiero subir", "advance"),
    ],
)
def test_a_situation_may_be_typed(language: str, typed: str, situation: str) -> None:
    """COACHING 1.6: free text always possible."""
    assert read_situation(typed, language).situation == situation


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "I'm a nurse on a ward, went to college for it"),
        ("en", "I teach maths at a secondary school, year 9 pupils"),
        ("en", "lecturer at the university and a mother"),
        ("en", "I come back from nights and sleep"),
        ("en", "back from work at ten most days"),
        ("en", "I have a degree in history and work in a call centre"),
        ("en", "graduated in 2015, work at a bank since"),
        ("en", "in my second year as an electrician"),
        ("en", "first year in the job"),
        ("en", "I'm studying for my HGV licence while working in a warehouse"),
        ("en", "we take on long term contracts"),
        ("es", "doy clases en la universidad"),
        ("es", "trabajo en un colegio, con mis alumnos"),
        ("es", "vuelvo a casa a las diez"),
        ("es", "llevo en la empresa desde que terminé la carrera"),
        ("es", "mi hijo está en la universidad y yo limpio casas"),
        ("es", "profesora de instituto"),
        ("es", "primer año en el trabajo"),
        ("es", "trabajo en un estudio de diseño"),
        ("es", "no es eso"),
    ],
)
def test_who_works_is_no_student_for_a_word(language: str, typed: str) -> None:
    """Words steer where nothing was tapped, in long texts too: a doubtful one shows nothing."""
    assert read_situation(typed, language).situation == ""


@given(st.text(max_size=1200), st.sampled_from(["en", "es", "pt-br"]))
def test_any_text_gives_ids_that_exist(text: str, language: str) -> None:
    found = read_situation(text, language)
    assert found.situation in ("", *SITUATIONS)
    assert len(found.fields) <= 3
