"""Rules for files: photos and documents that are sent, files that are fetched."""

import httpx
import pytest

from tests.bot.sandbox.breaking import Case, Cases, ask, asking, check, each, to_person, uploading
from tests.bot.sandbox.world import PNG, World


def png(width: int, height: int) -> bytes:
    """As much of a picture as tells its size."""
    return b"\x89PNG\r\n\x1a\n" + b"\0" * 8 + width.to_bytes(4) + height.to_bytes(4)


async def given(world: World, data: bytes) -> str:
    """The file_id of a document from a person."""
    chat = await world.person()
    answer = await world.http.post(f"/sandbox/chats/{chat}/document", files={"file": ("cv.pdf", data)})
    return str(answer.json()["message"]["document"]["file_id"])


async def a_file_of_20_megabytes(world: World) -> httpx.Response:
    return await ask(world, "getFile", file_id=await given(world, b"x" * 20_000_001))


async def a_document_as_a_photo(world: World) -> httpx.Response:
    return await ask(world, "sendPhoto", chat_id=await world.person(), photo=await given(world, b"x"))


BROKEN: Cases = {
    "files.empty": [uploading("sendPhoto", "photo", b""), uploading("sendDocument", "document", b"")],
    "files.unknown": [
        to_person("sendPhoto", photo="sandbox-photo-9"),
        to_person("sendPhoto", photo="https://example.org/a.png"),
        to_person("sendDocument", document="attach://nothing"),
        a_document_as_a_photo,
    ],
    "files.photo-too-large": [uploading("sendPhoto", "photo", PNG + b"\0" * 10_000_000)],
    "files.no-picture": [uploading("sendPhoto", "photo", b"no picture")],
    "files.photo-sides": [
        uploading("sendPhoto", "photo", png(9000, 1001)),
        uploading("sendPhoto", "photo", png(2100, 100)),
        uploading("sendPhoto", "photo", png(0, 5)),
    ],
    "files.document-too-large": [uploading("sendDocument", "document", b"x" * 50_000_001)],
    "files.get-unknown": [asking("getFile", file_id="x")],
    "files.get-too-large": [a_file_of_20_megabytes],
    "files.no-such-path": [lambda world: world.http.get(f"/file/bot{world.stand_in.token}/documents/file_9.pdf")],
}


@pytest.mark.parametrize(("rule", "case"), each(BROKEN))
async def test_a_file_that_telegram_cannot_take_or_give_is_refused(world: World, rule: str, case: Case) -> None:
    """Photos up to 10 MB, 10,000 pixels both sides together, 20 to 1; documents 50 MB; what is fetched 20 MB."""
    await check(world, rule, case)


@pytest.mark.parametrize(("width", "height"), [(9000, 1000), (2000, 100)])
async def test_a_photo_at_its_limits_passes(world: World, width: int, height: int) -> None:
    """10,000 together and 20 to 1 are allowed."""
    answer = await uploading("sendPhoto", "photo", png(width, height))(world)
    assert answer.json()["result"]["photo"][0]["width"] == width


async def test_a_file_is_fetched_by_its_path(world: World) -> None:
    """getFile gives file_path; under /file/bot<token>/ it can be downloaded."""
    file = await world.bot("getFile", file_id=await given(world, b"my CV"))
    answer = await world.http.get(f"/file/bot{world.stand_in.token}/{file['file_path']}")
    assert answer.content == b"my CV"
