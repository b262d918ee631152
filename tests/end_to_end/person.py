"""A person with a phone, spoken for over the sandbox's API: what they do, and what they then see.

What is seen or pressed is named by the id of the coach's message (see coachwords.py), or by plain words.
"""

import time
from datetime import UTC, datetime
from typing import Any

import httpx

from tests.end_to_end.coachwords import label, stands_in
from tests.end_to_end.world import PATIENCE

Json = dict[str, Any]

DOT = bytes.fromhex(  # a PNG of one pixel
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
)


class Person:
    """`sees` looks at what came since this person last did something, `sees_changed` and `news` also at edits."""

    def __init__(self, http: httpx.AsyncClient, id: int) -> None:
        self._http, self.id = http, id
        self._messages: dict[int, Json] = {}
        self._revision = 0
        self._mark = self._newest = 0

    @classmethod
    async def arrives(cls, http: httpx.AsyncClient, name: str = "Ada", language_code: str = "en") -> "Person":
        made = await http.post("people", json={"name": name, "language_code": language_code})
        return cls(http, made.json()["id"])

    # What they do.
    async def says(self, text: str, reply_to: int | None = None) -> Json:
        """Gives the message; of a long paste, the first piece."""
        about = {} if reply_to is None else {"reply_to": reply_to}
        sent: Json = (await self.does("text", text=text, **about))["messages"][0]
        return sent

    async def presses(self, name: str) -> tuple[int, str]:
        """The latest button that begins so; gives its message id and data, to be pressed again."""
        button = await self._button(name)
        await self.presses_again(button, stale=False)
        return button

    async def presses_again(self, button: tuple[int, str], stale: bool = True) -> None:
        """`stale`: as a phone that has not yet seen that the button is gone."""
        await self.does("press", message_id=button[0], data=button[1], stale=stale)

    async def edits(self, message: Json, text: str) -> None:
        await self.does("edit", message_id=message["message_id"], text=text)

    async def does(self, what: str, **details: Any) -> Json:
        """Anything that the sandbox's API lets people do."""
        await self.reads()
        answer = await self._http.post(f"chats/{self.id}/{what}", json=details)
        assert answer.status_code == 200, answer.text
        done: Json = answer.json()
        return done

    async def sends_photo(self, caption: str) -> None:
        await self.reads()
        answer = await self._http.post(
            f"chats/{self.id}/photo", data={"caption": caption}, files={"file": ("p.png", DOT)}
        )
        assert answer.status_code == 200, answer.text

    # What they see.
    async def sees(self, *words: str) -> Json:
        """Waits for one new message of the coach that holds all of these."""
        return await self._sees(words, self._newest)

    async def sees_changed(self, *words: str) -> Json:
        """Waits for one message of the coach, new or edited, that holds all of these."""
        return await self._sees(words, 0)

    async def _sees(self, words: tuple[str, ...], after: int) -> Json:
        end = time.monotonic() + PATIENCE
        while True:
            for message in await self.news():
                if message["message_id"] > after and all(stands_in(word, written(message)) for word in words):
                    return message
            if time.monotonic() > end:
                raise AssertionError(f"{words} did not come; there is {[written(m) for m in await self.news()]}")
            await self._look(wait=1)

    async def sees_notice(self, words: str) -> None:
        """Waits for the short word that a pressed button is answered with."""
        end = time.monotonic() + PATIENCE
        while not any(
            stands_in(words, notice["text"] or "") for notice in self._notices if notice["revision"] > self._mark
        ):
            assert time.monotonic() < end, f"no notice {words!r} came"
            await self._look(wait=1)

    async def news(self) -> list[Json]:
        """What the coach wrote, or changed, in the order of writing."""
        await self._look()
        return [message for message in self._of_coach() if message["revision"] > self._mark]

    async def new(self) -> list[Json]:
        """What the coach wrote, without what it changed."""
        return [m for m in await self.news() if m["message_id"] > self._newest]

    async def times(self, what: str) -> int:
        """How many of the coach's messages that stand there are, or hold, this."""
        return sum(stands_in(what, written(message)) for message in await self.all())

    async def labels(self) -> list[str]:
        """Of all buttons that can be pressed now."""
        await self._look()
        return [button["text"] for message in self._of_coach() for button in buttons(message)]

    async def all(self) -> list[Json]:
        """All that the coach has written to this person and that still stands there."""
        await self._look()
        return self._of_coach()

    async def mine(self) -> list[Json]:
        """All that this person wrote."""
        await self._look()
        return [m for _, m in sorted(self._messages.items()) if not m["from"]["is_bot"]]

    async def downloads(self, message: Json) -> bytes:
        """The picture or document of a message."""
        file = message["photo"][-1] if "photo" in message else message["document"]
        answer = await self._http.get(f"files/{file['file_id']}")
        assert answer.status_code == 200
        return answer.content

    async def reads(self) -> None:
        """All that stands there is old news from here on."""
        await self._look()
        self._mark, self._newest = self._revision, max(self._messages, default=0)

    _notices: tuple[Json, ...] = ()

    def _of_coach(self) -> list[Json]:
        return [m for _, m in sorted(self._messages.items()) if m["from"]["is_bot"] and not m["gone"]]

    async def _button(self, name: str) -> tuple[int, str]:
        end = time.monotonic() + PATIENCE
        while True:
            await self._look()
            for message in reversed(self._of_coach()):
                for button in buttons(message):
                    if button["text"].startswith(label(name)):
                        return message["message_id"], button["callback_data"]
            assert time.monotonic() < end, f"no button {name!r}; there are {await self.labels()}"
            await self._look(wait=1)

    async def _look(self, wait: int = 0) -> None:
        found = (await self._http.get(f"chats/{self.id}", params={"after": self._revision, "wait": wait})).json()
        self._revision = found["revision"]
        self._notices = (*self._notices, *found["notices"])
        self._messages |= {message["message_id"]: message for message in found["messages"]}


def written(message: Json) -> str:
    """Its text or caption."""
    return str(message.get("text") or message.get("caption") or "")


def buttons(message: Json) -> list[Json]:
    return [button for row in message.get("reply_markup", {}).get("inline_keyboard", []) for button in row]


def sent_at(message: Json) -> datetime:
    return datetime.fromtimestamp(message["date"], UTC)
