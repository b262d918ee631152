"""What takes back what sounded like a crisis, and asks to go on."""

from __future__ import annotations

import pytest

from dialogs.understanding.not_meant import not_meant, says_fine


@pytest.mark.parametrize(
    "text",
    [
        "lol not literally",
        "im fine, it was a joke. can we carry on",
        "im fine it was a joke, can we carry on",
        "haha no just a figure of speech",
        "Sorry, I was joking!",
        "no no, I didn't mean it like that",
        "it's just an expression, let's go on please",
        "I'm ok, can we continue?",
        "just kidding",
        "carry on",
        "Thanks, I'm fine. Could we go back to my plan?",
        "he wouldn't actually do it lol",
        "I was exaggerating",
        "era broma, sigamos",
        "jaja no, es un decir",
        "no literalmente, jajaja",
        "estoy bien, era una broma. ¿podemos seguir?",
        "no lo decía en serio, perdón",
        "es una forma de hablar, tranquilo",
        "quiero seguir con mi plan",
        "exageraba, sigue por favor",
        "omg no im fine i was just giving a number",
        "it was just a number!!",
        "you got that wrong, I'm fine",
        "i was only answering your question",
        "no no, me entendiste mal, estoy bien",
        "solo era un número",
        "estaba respondiendo a tu pregunta, perdón",
    ],
)
def test_it_was_not_meant(text: str) -> None:
    assert not_meant(text)


@pytest.mark.parametrize(
    "text",
    [
        "im fine",
        "hello?",
        "it was no joke",
        "im not joking",
        "this is not a joke",
        "I don't know if I can go on",
        "i cant go on",
        "can you help me",
        "ok",
        "thanks",
        "it was a joke but nobody believes me at home",
        "he is not joking when he says that",
        "no es broma",
        "no era una broma",
        "estoy bien",
        "no puedo seguir",
        "no sé si quiero seguir",
        "gracias",
    ],
)
def test_what_does_not_say_so_waits(text: str) -> None:
    assert not not_meant(text)


@pytest.mark.parametrize(
    "text", ["im fine", "omg no I'm totally fine", "oye no, estoy bien eh jajaja", "no no, todo bien"]
)
def test_who_says_that_they_are_fine(text: str) -> None:
    assert says_fine(text)


@pytest.mark.parametrize(
    "text",
    [
        "im not fine",
        "I'm fine, but he isn't",
        "no estoy bien",
        "im fine until he comes home",
        "ok",
        "estoy bien si no bebo",
    ],
)
def test_who_does_not_say_it_without_a_but(text: str) -> None:
    assert not says_fine(text)
