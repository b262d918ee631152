"""Which of several phrasings a message takes: by the mentee and the moment, not by chance (COACHING 1.6).

Whoever comes back hears another sentence, and a question that is put again keeps its own. A message says
`{ $two -> [1] … *[2] … }`, or `$three`; each language as it likes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from zlib import crc32

from dialogs.engine.events import Ask, Command, Phrase, Tell
from dialogs.mentee import Mentee


def varied(mentee: Mentee, commands: Iterable[Command]) -> list[Command]:
    """The same commands, their phrases with a number each."""
    return [_varied(mentee, command) for command in commands]


def _varied(mentee: Mentee, command: Command) -> Command:
    match command:
        case Ask(frame=frame, path=path):
            place = f"{frame} {path}" if path else f"menu {command.asking}"  # the menu is no question of a talk
            phrases = _phrases(f"{mentee.id} {place}", command.phrases)
            return Ask(command.asking, frame, path, phrases, command.rows)
        case Tell(occurrences=told) if told:
            day = max(occurrence.planned for occurrence in told).toordinal()
            return replace(command, phrases=_phrases(mentee.id, command.phrases, 2 * (day // 7) + day % 2))
        case Tell():
            return replace(command, phrases=_phrases(f"{mentee.id} {mentee.asking}", command.phrases))
    return command


def _phrases(seed: str, phrases: tuple[Phrase, ...], turns: int = 0) -> tuple[Phrase, ...]:
    """`turns` on: a nudge has another wording than that of the day before, and of the week before, also to somebody who
    has said nothing in between."""
    return tuple(Phrase(phrase.key, phrase.args, crc32(f"{seed} {phrase.key}".encode()) + turns) for phrase in phrases)


def choosing(variant: int) -> dict[str, int]:
    """The numbers that the words may choose by."""
    return {"two": variant % 2 + 1, "three": variant // 2 % 3 + 1}
