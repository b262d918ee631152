"""What the stand-in answers to a request that Telegram would not carry out."""


class Refusal(Exception):
    """An unsuccessful answer: `code`, `description` and `parameters` (Telegram's ResponseParameters) as in its JSON."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.parameters = parameters


def bad_request(description: str) -> Refusal:
    return Refusal(400, f"Bad Request: {description}")


def stricter(description: str) -> Refusal:
    """A refusal of our own, where Telegram would look away: its words say so."""
    return Refusal(400, f"Bad Request: {description} (the sandbox is stricter here than Telegram)")
