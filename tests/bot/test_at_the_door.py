"""The worker, where an invitation code is needed to begin."""

from datetime import datetime
from pathlib import Path

from pydantic import SecretStr

from bot.inviting import Codes
from bot.storage import Incoming
from bot.telegram import happenings
from dialogs.engine.events import Command, Commanded, Event, Said, Uninvited, tell
from dialogs.mentee import Mentee
from tests.bot.desk import Desk, desk, message, words
from tests.bot.test_service import Stage, running, settings_for, stage
from tests.bot.times import NOW

__all__ = ["desk", "stage", "words"]


def agrees(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
    """Whoever is let in agrees at once."""
    if isinstance(event, Uninvited):
        return [tell("toy-noted")]
    mentee.id, mentee.consented = f"m{mentee.chat}", True
    return [tell("toy-hello", words="")]


def start(number: int, text: str, chat: int = 7) -> Incoming:
    return Incoming(number, chat, "command", {"id": number, "text": text, "at": NOW.isoformat(), "language": "en"})


async def test_where_a_code_is_needed_only_who_has_shown_it_begins(desk: Desk) -> None:
    worker = desk.worker(agrees, codes=Codes(["spring-27"]))
    for incoming in (message(1, "hello"), start(2, "/start spring-28"), start(3, "/start spring-27")):
        await desk.happens(incoming)
        assert await worker.once()
    assert desk.events == [
        Uninvited(Said((happenings.message(message(1, "hello").body),)), "wrong"),
        Uninvited(Commanded("start", "/start spring-28"), "wrong"),
        Commanded("start"),
    ]


async def test_a_code_is_shown_once_and_another_process_knows_it_too(desk: Desk) -> None:
    """Of a stranger there is a row with the chat's number and that it was shown, and nothing else."""

    def asks(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
        return [tell("toy-noted")]

    await desk.happens(message(1, "Spring-27"))
    await desk.worker(asks, codes=Codes(["spring-27"])).once()
    await desk.happens(message(2, "what is this?"))
    await desk.worker(asks, codes=Codes(["spring-27"])).once()
    assert [type(event) for event in desk.events] == [Commanded, Said]


async def test_who_has_begun_is_not_asked_for_a_code(desk: Desk) -> None:
    await desk.happens(message(1, "hello"))
    await desk.worker(agrees).once()
    await desk.happens(message(2, "hello again"))
    await desk.worker(agrees, codes=Codes(["spring-27"])).once()
    assert [type(event) for event in desk.events] == [Said, Said]
    assert await desk.said() == [(7, "Hello ")] * 2


async def test_who_is_not_on_the_list_is_told_so_and_not_asked_for_a_code(desk: Desk) -> None:
    """With ALLOWED_USERS and INVITATION_CODES both are needed."""
    await desk.happens(Incoming(1, 7, "closed", {"language": "en"}))
    await desk.worker(agrees, codes=Codes(["spring-27"])).once()
    assert await desk.said() == [(7, "For people let in.")]


async def test_a_link_with_the_code_leads_straight_to_the_first_question(stage: Stage, tmp_path: Path) -> None:
    """Over HTTP, with the real words: t.me/bot?start=CODE makes the phone send it behind /start."""
    settings = settings_for(stage).model_copy(update={"invitation_codes": SecretStr("spring-27")})
    async with running(settings, tmp_path):
        ana, eve = await stage.come(), await stage.come("Eve")
        await stage.does(eve, "text", text="/start")
        [asked] = await stage.sees(eve, 1)
        await stage.does(ana, "text", text="/start spring-27")
        [hello] = await stage.sees(ana, 1)
        [[yes], *_] = hello["reply_markup"]["inline_keyboard"]
        await stage.does(ana, "press", message_id=hello["message_id"], data=yes["callback_data"])
        welcomed = await stage.sees(ana, 2)
        await stage.does(eve, "text", text="Spring-27")
        let_in = (await stage.sees(eve, 2))[-1]
    assert "code" in asked["text"]
    assert "reply_markup" not in asked
    assert "reply_markup" in welcomed[-1]
    assert let_in["text"] == hello["text"]


async def test_what_is_said_in_the_place_of_what_was_dropped_needs_no_code_and_no_deciding(desk: Desk) -> None:
    worker = desk.worker(agrees, codes=Codes(["spring-27"]))
    told = [Incoming(1, 7, "hasty", {"language": "es", "words": "hola"}), Incoming(2, 8, "crowded", {"language": "en"})]
    await desk.happens(*told, Incoming(3, 9, "hasty", {"language": "en", "words": ""}))
    while await worker.once():
        pass
    assert await desk.said() == [(7, "Poco a poco."), (8, "In a minute."), (9, "Slowly.")]
    assert desk.events == []


async def test_what_was_dropped_is_quoted_to_a_mentee_and_nothing_of_a_stranger_s_is_kept_for_it(desk: Desk) -> None:
    """DESIGN "Storage": before consent nothing but id, chat and kind outlives the turn. What was sent stays a week."""
    await desk.happens(message(1, "hello"))
    await desk.worker(agrees).once()
    dropped = {"language": "en", "words": "xylophone"}
    await desk.happens(Incoming(2, 7, "hasty", dropped), Incoming(3, 8, "hasty", dropped))
    while await desk.worker(agrees).once():
        pass
    assert (await desk.said())[1:] == [(7, "Slowly: xylophone"), (8, "Slowly.")]
