"""Typed yes and no."""

from __future__ import annotations

import pytest

from dialogs.understanding.yesno import Which, is_no, is_unknown, is_yes, says_just, written_after_no

YES = {
    "en": (
        "yes,Yep!,OK,ok.,yeah,sure thing,k,👍,That's it,yes please,yesss,yeeees pls lol,definately,yep thanks mate,"
        "obvs,yesyes,im in,count me in lol"
    ),
    "es": (
        "sí,si,Claro,vale,de acuerdo,Sí por favor,dale,✅,siiii,claro q si,vale pues gracias,obvioo,"
        "sisi,sí obvio,obvio que sí,me apunto,cuenta conmigo"
    ),
}
NO = {
    "en": "no,Nah,nope,no thanks,No thank you,not really,👎,nooo,not rly,nope sorry,nah not now,not this time",
    "es": "no,No gracias,todavía no,para nada,mejor no,nooo,pues no,aún no,esta vez no",
}
UNKNOWN = {
    "en": "dunno lol,no idea!!,idk,not sure tbh,I honestly don't know,i dont know what more,can't think of anything,🤷,"
    "how should I know,how am i supposed to know,ngl idk,literally no idea,genuinely no clue",
    "es": "ni idea,no sé,nose,pues no lo sé,no tengo ni idea jaja,quién sabe,no se me ocurre nada,"
    "cómo voy a saberlo,cómo quieres que lo sepa,la vdd ni idea,pues la vdd no se,la neta ni idea,en realidad no sé",
}


def typed(rows: dict[str, str]) -> list[tuple[str, str]]:
    return [(language, each) for language, row in rows.items() for each in row.split(",")]


NEITHER = [
    "",
    "maybe",
    "yes but I want to change the date",
    "no idea, call Anna",
    "👍👎",
    "7",
    "ok so I think that we should",
]


@pytest.mark.parametrize(("language", "said"), typed(YES))
def test_yes_is_heard(language: str, said: str) -> None:
    """And is not a no."""
    assert is_yes(said, language)
    assert not is_no(said, language)


@pytest.mark.parametrize(("language", "said"), typed(NO))
def test_no_is_heard(language: str, said: str) -> None:
    """COACHING 1.4: "No, thank you" is taken at once."""
    assert is_no(said, language)
    assert not is_yes(said, language)


@pytest.mark.parametrize("said", NEITHER)
@pytest.mark.parametrize("language", ["en", "es"])
def test_what_says_more_is_neither(said: str, language: str) -> None:
    """An answer with more in it is read for what it says."""
    assert not is_yes(said, language)
    assert not is_no(said, language)


@pytest.mark.parametrize(("language", "said"), typed(UNKNOWN))
def test_not_knowing_is_heard(language: str, said: str) -> None:
    """COACHING 3.5: "I don't know yet" is a good answer; it is no "no"."""
    assert is_unknown(said, language)
    assert not is_no(said, language)
    assert not is_yes(said, language)


def test_two_that_say_the_same_are_one() -> None:
    assert is_yes("yeah go on", "en")
    assert is_yes("sí, adelante", "es")
    assert is_no("no, not really", "en")
    assert not is_yes("yeah no", "en")
    assert not is_no("no yes", "en")


def test_what_follows_a_no_keeps_its_letters() -> None:
    assert written_after_no(" No, mañana voy con Óscar. ") == "mañana voy con Óscar."
    assert written_after_no("no pude ir") is None


TABLES = {
    "tea": {"en": frozenset({"tea", "green tea", "camomile"}), "es": frozenset({"te", "manzanilla"})},
    "none": {"en": frozenset({"no tea", "nothing hot"}), "es": frozenset({"nada caliente"})},
}


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    "text",
    ["tea", "green tea lol", "teeaaa", "camomlie please", "nothing hot", "no, tea!", "te", "manzanila", "hot", "", "…",
     "tea and a biscuit", "nada caliente gracias", "no_tea", "I would like a pot of tea for each of us two, thank you"],
)  # fmt: skip
def test_of_several_tables_it_is_the_first_that_a_text_alone_would_be_one_of(text: str, language: str) -> None:
    alone = [name for name, sets in TABLES.items() if says_just(text, language, sets, frozenset())]
    assert Which(TABLES).said(text, language) == next(iter(alone), None)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("aye", "en"),
        ("aye ok then", "en"),
        ("aye, on you go", "en"),
        ("aye that's me", "en"),
        ("if it's no bother", "en"),
        ("si no es molestia", "es"),
        ("dale dale", "es"),
    ],
)
def test_a_yes_in_other_clothes_is_heard(said: str, language: str) -> None:
    assert is_yes(said, language)
    assert not is_no(said, language)


@pytest.mark.parametrize(
    ("said", "language"),
    [("bye", "en"), ("aye but not in May", "en"), ("if it's no good", "en"), ("si no es en mayo", "es")],
)
def test_words_like_it_are_no_yes(said: str, language: str) -> None:
    assert not is_yes(said, language)
