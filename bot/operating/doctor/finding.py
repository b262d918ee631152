"""What was looked at, and what was found."""

from dataclasses import dataclass

OK, NOTE, WRONG = "ok", "note", "WRONG"


@dataclass(frozen=True)
class Finding:
    """One line; of something wrong with its remedy. `bot`: its id, where that is what was found."""

    kind: str
    what: str
    line: str
    bot: int | None = None

    def __str__(self) -> str:
        return f"{self.kind:<6} {self.what}: {self.line}"
