"""Somebody at a phone, who answers each question once, as soon as it is there. Knows the chat, not the coach."""

import re
from collections.abc import Callable, Iterator, Sequence

from bot.sandbox import StandIn, people
from bot.sandbox.chats import Chat
from tests.proof.quick_plan import DONE, Act, Presses, Says

ASKING = re.compile(r"a:(\d+):")
TICK, ENOUGH = "[", "*"  # under a list


class Person:
    """`known` is one who was here before.

    `waiting`: something was said or pressed, and the question that follows it is not there yet.
    """

    def __init__(self, telegram: StandIn, number: int, acts: Sequence[Act], known: Chat | None = None) -> None:
        self._telegram, self.number, self._acts = telegram, number, acts
        self._chat = known or telegram.chats.add_person(f"Person {number}", "en")
        self.chat = self._chat.id
        self.acted = 0
        self._answered = -1
        self.waiting = self.done = False

    @property
    def said(self) -> list[str]:
        """The words of the answers given so far, in order."""
        return [act.text for act in self._acts[: self.acted] if isinstance(act, Says)]

    async def talk(self, answers: int | None = None) -> None:
        """From /start to the menu after the plan, or until the question after so many answers is there.

        Raises `KeyError` when another question came than was to come.
        """
        people.write(self._telegram, self._chat, "/start")
        await self.go_on(answers)

    async def go_on(self, answers: int | None = None) -> None:
        """As `talk`, without the /start."""
        for act in self._acts[self.acted : answers]:
            await self._until(lambda: self._asking() > self._answered)
            self.act(act)
        await self._until(lambda: self._sees(DONE) if answers is None else self._asking() > self._answered)
        self.done = answers is None

    def says(self, text: str) -> None:
        people.write(self._telegram, self._chat, text)

    def act(self, act: Act) -> None:
        """Answers the latest question."""
        self.acted += 1
        self._answered = self._asking()
        match act:
            case Says(text):
                self.says(text)
            case Presses(choice):
                self.taps(f"a:{self._answered}:{choice}")

    def taps(self, data: str) -> None:
        """The latest button that carries this. Raises `KeyError`."""
        message_id = {button: id for id, button in self._buttons()}[data]
        people.press(self._telegram, self._chat, message_id, data)

    def ticks(self) -> None:
        """What is first on the latest question's list. Raises `KeyError`."""
        start = f"a:{self._asking()}:{TICK}"
        self.taps(next((data for _, data in self._buttons() if data.startswith(start)), start))

    async def _until(self, seen: Callable[[], bool]) -> None:
        while not seen():
            self.waiting = True
            await self._chat.changed.wait(60)
        self.waiting = False

    def _asking(self) -> int:
        """The number of the latest question on the screen; a copy of one has the same."""
        return max((int(found[1]) for _, data in self._buttons() if (found := ASKING.match(data))), default=-1)

    def _sees(self, data: str) -> bool:
        return any(button == data for _, button in self._buttons())

    def _buttons(self) -> Iterator[tuple[int, str]]:
        for id, kept in self._chat.messages.items():
            rows = kept.message.get("reply_markup", {}).get("inline_keyboard", [])
            yield from ((id, button["callback_data"]) for row in rows for button in row)
