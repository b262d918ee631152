"""Pictures and documents, made just before their call."""

from pathlib import Path
from typing import Any

import pytest

from bot.calls import Call
from bot.storage import Store, StoreAway
from bot.telegram.sending import Sender
from tests.bot.outboxes import put, states
from tests.bot.telegram.senders import run_dry, sent
from tests.bot.times import NOW
from tests.bot.wire import Wire

TIMELINE = {
    "title": "Your plan",
    "sentence": "I will lead a team.",
    "today": "2027-03-01",
    "today_words": "1 March 2027",
    "goals": [],
    "language": "en",
    "labels": {},
}


async def test_a_picture_is_drawn_before_its_call_with_the_sign_that_it_is_being_made(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.artefacts.rendering import Picture

    drawn: list[Any] = []

    def draw(timeline: Any) -> Picture:
        drawn.append(timeline.sentence)
        return Picture(b"png", "ᚠ", ("I will learn ᚠ & <runes>",))

    monkeypatch.setattr("bot.telegram.drawing.draw_timeline", draw)
    picture = {"kind": "timeline", "data": TIMELINE}
    await put(store, NOW, 7, [Call("sendPhoto", {"caption": "Here", "parse_mode": "HTML"}, picture=picture)])
    await run_dry(sender)
    [photo] = wire.of("sendPhoto")
    assert drawn == ["I will lead a team."]
    assert photo["caption"] == "Here\nI will learn ᚠ &amp; &lt;runes&gt;"  # what no font draws stands below
    assert photo["files"]["photo"][:2] == ("timeline.png", b"png")
    assert wire.of("sendChatAction") == [{"chat_id": 7, "action": "upload_photo"}]


async def test_a_picture_that_cannot_be_drawn_does_not_take_its_words_with_it(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path
) -> None:
    broken = {"kind": "timeline", "data": {}}
    await put(store, NOW, 7, [Call("sendPhoto", {"caption": "<b>Your plan</b>", "parse_mode": "HTML"}, picture=broken)])
    await run_dry(sender)
    assert sent(wire) == [(7, "<b>Your plan</b>")]
    assert states(tmp_path) == ["sent"]


async def test_an_export_is_a_document_of_everything_that_is_kept(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path
) -> None:
    await put(store, NOW, 7, [Call("sendDocument", {"caption": "All of it"}, picture={"kind": "export"})])
    await run_dry(sender)
    [document] = wire.of("sendDocument")
    assert document["files"]["document"][:2] == ("milepost.json", b"{}")


async def test_an_export_waits_for_a_database_that_is_away(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[int] = []

    async def everything(chat: int) -> dict[str, Any]:
        tries.append(chat)
        if len(tries) == 1:
            raise StoreAway
        return {}

    monkeypatch.setattr(store, "everything", everything)
    await put(store, NOW, 7, [Call("sendDocument", {"caption": "All of it"}, picture={"kind": "export"})])
    await run_dry(sender)
    assert len(wire.of("sendDocument")) == 1
    assert states(tmp_path) == ["sent"]
