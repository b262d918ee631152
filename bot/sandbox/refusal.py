"""What the stand-in answers to a request that Telegram would not carry out. The rules are in rules.toml, each once."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

_OURS = ", stricter"


@dataclass(frozen=True)
class Rule:
    """`id` as "texts.too-long". `at` and `says`: where the documentation states it, and its words; or `why`, ours."""

    id: str
    answer: str
    at: str = ""
    says: str = ""
    why: str = ""

    @property
    def code(self) -> int:
        return int(self.answer[:3])

    @property
    def description(self) -> str:
        """With {…} for what differs."""
        words = self.answer.removeprefix(f"{self.code} ")
        ours = words.endswith(_OURS)
        return f"{words.removesuffix(_OURS)} (the sandbox is stricter here than Telegram)" if ours else words


RULES = {
    f"{subject}.{name}": Rule(f"{subject}.{name}", **rule)
    for subject, rules in tomllib.loads((Path(__file__).parent / "rules.toml").read_text("utf-8")).items()
    for name, rule in rules.items()
}


class Refusal(Exception):
    """An unsuccessful answer: `code`, `description` and `parameters` (Telegram's ResponseParameters) as in its JSON.

    `rule` is the id of the rule that was broken; empty for what only people do on the page.
    """

    def __init__(self, code: int, description: str, rule: str = "", **parameters: int) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.rule = rule
        self.parameters = parameters


def broken(rule: str, parameters: dict[str, int] | None = None, /, **details: object) -> Refusal:
    """The refusal for breaking a rule; `details` fill in its words. Raises KeyError for one that is not listed."""
    known = RULES[rule]
    return Refusal(known.code, known.description.format(**details), rule, **(parameters or {}))


def bad_request(description: str) -> Refusal:
    """What a person cannot do on the page: no rule of the Bot API."""
    return Refusal(400, f"Bad Request: {description}")
