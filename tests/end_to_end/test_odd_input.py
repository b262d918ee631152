"""Input that is wrong, or that nobody expects: it is answered kindly, kept as it was typed, and loses nothing."""

import pytest

from tests.end_to_end.coachwords import stands_in
from tests.end_to_end.person import Person, written
from tests.end_to_end.talks import AWARENESS, agrees, begins_quickly, settles, talk
from tests.end_to_end.world import World

TRICKY = (
    "<b>bold</b> <script>alert('x')</script> &amp; & < 5 > 3",
    "*stars* _lines_ `code` [link](https://example.org) ~~gone~~ ||hidden||",
    "first \u202eright to left\u202c, שלום, \u2067مرحبا\u2069",
    "zero\u200bwidth\u200djoined\ufeff, e\u0301 and 👩🏽\u200d🔬",
)


async def test_a_phone_in_an_unknown_language_is_spoken_to_in_english(world: World) -> None:
    """DESIGN "Storage": before consent the language is taken from each update, and the nearest one is used."""
    kor = await Person.arrives(world.http, "Kor", language_code="tlh-QO'noS")
    await agrees(kor)


async def test_a_group_hears_one_sentence_and_then_nothing(world: World, ada: Person) -> None:
    """Issue "Input that is wrong"."""
    for text in ("hello all", "/start", "is anybody there?"):
        await world.http.post("groups/-1001/text", json={"from": ada.id, "text": text})
        await world.rest()
    (sentence,) = [sent for sent in world.requests("sendMessage") if sent["chat_id"] == -1001]
    assert stands_in("engine-group", sentence["text"])


async def test_an_unknown_command_points_to_help_and_the_question_stays(world: World, ada: Person) -> None:
    """Issue "Input that is wrong"; /help lists what there is."""
    await begins_quickly(ada)
    await ada.says("/frobnicate")
    await ada.sees("engine-unknown-command", "preparation-goal")
    await ada.says("/help")
    await ada.sees("menu-help", "/plan – ")
    await ada.sees("preparation-goal")


@pytest.mark.parametrize(
    ("what", "words"), [("voice", "voice messages"), ("sticker", "stickers"), ("contact", "that kind of message")]
)
async def test_what_has_no_text_is_declined_kindly(world: World, ada: Person, what: str, words: str) -> None:
    """Issue "Input that is wrong": says what it can read, asks again; the answer then counts."""
    await settles(ada)
    await talk(ada, AWARENESS[:2])
    await ada.does(what)
    await ada.sees("engine-cannot-read", words, "awareness-now")
    await talk(ada, AWARENESS[2:3])


async def test_what_is_too_long_stays_to_be_shortened_by_editing(world: World, ada: Person) -> None:
    """Issue "Input that is wrong": 1,000 characters unless the question says otherwise."""
    await settles(ada)
    await talk(ada, AWARENESS[:2])
    long = await ada.says("a" * 1001)
    await ada.sees("engine-too-long", "1,001", "1,000")
    await ada.edits(long, "b" * 1000)
    await ada.sees("awareness-style")


async def test_a_paste_that_came_in_two_messages_is_mended_by_one_edit(world: World, ada: Person) -> None:
    """DESIGN "The conversation": a paste that Telegram split is one answer; refused words are kept, to be mended."""
    await settles(ada)
    await talk(ada, AWARENESS[:2])
    first = await ada.says("word " * 900)
    await ada.sees("engine-too-long")
    await world.rest()
    await ada.edits(first, "a clerk")
    await ada.sees("awareness-style")


@pytest.mark.parametrize("tricky", TRICKY)
async def test_what_was_typed_is_shown_as_it_was_typed(world: World, ada: Person, tricky: str) -> None:
    """Issue "Input that is wrong": as text, not as markup; nothing is taken out."""
    await settles(ada)
    await talk(ada, AWARENESS[:2])
    await ada.says(tricky)
    await ada.sees("awareness-style")
    await talk(ada, AWARENESS[3:-1])
    assert tricky in written((await ada.new())[-1])


async def test_a_shared_place_answers_only_where_one_is_asked_for(world: World, ada: Person) -> None:
    """COACHING 2.4: a location gives the clock and the country."""
    await agrees(ada)
    await ada.does("place", latitude=53.8, longitude=-1.55)
    await ada.sees("welcome-sure", "United Kingdom")
    await ada.presses("welcome-sure.quick")
    await ada.sees("preparation-goal")
    await ada.does("place", latitude=53.8, longitude=-1.55)
    await ada.sees("engine-cannot-read", "preparation-goal")


async def test_a_picture_is_read_by_its_caption(world: World, ada: Person) -> None:
    """What cannot be read is left; what was written under it is an answer."""
    await settles(ada)
    await talk(ada, AWARENESS[:2])
    await ada.sends_photo("a clerk in a hospital archive")
    await ada.sees("awareness-style")


async def test_signs_of_crisis_get_help_before_consent_and_after(world: World, ada: Person) -> None:
    """COACHING 1.10: before everything; the talk waits, and goes on where it was when the mentee wants it to."""
    await ada.says("I want to kill myself")
    await ada.sees("crisis-answer")
    await begins_quickly(ada)
    await ada.says("I want to kill myself")
    await ada.sees("crisis-answer", "999")
    await ada.says("a bit better")
    await ada.sees("engine-paused-crisis")
    await ada.presses("crisis-answer.go-on")
    await ada.sees("preparation-goal")
