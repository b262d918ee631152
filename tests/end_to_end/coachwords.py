"""What the coach said, by the ids of its messages in en.ftl: so that no test here hangs on their wording."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast

import dialogs


@cache
def messages() -> dict[str, ast.Pattern]:
    """Every English message and attribute (`id.attribute`) that has a text."""
    found: dict[str, ast.Pattern] = {}
    for file in sorted(Path(dialogs.__file__).parent.rglob("en.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                named = {
                    entry.id.name: entry.value,
                    **{f"{entry.id.name}.{a.id.name}": a.value for a in entry.attributes},
                }
                found |= {key: pattern for key, pattern in named.items() if pattern}
    return found


def stands_in(what: str, text: str) -> bool:
    """Whether `text` is, or holds, the message with this id; for what is no id, whether it holds these words."""
    pattern = messages().get(what)
    return what in text if pattern is None else _matches(pattern, " ".join(text.split()))


def label(what: str) -> str:
    """A button's text as it stands on it, by its id or as it is; where it varies, what it says by default."""
    pattern = messages().get(what)
    return what if pattern is None else next(_by_default(pattern))


def _by_default(pattern: ast.Pattern) -> Iterator[str]:
    yield from _pieces(pattern)
    for element in pattern.elements:
        if isinstance(element, ast.Placeable) and isinstance(element.expression, ast.SelectExpression):
            yield from _by_default(next(one.value for one in element.expression.variants if one.default))


def glimpse(what: str) -> re.Pattern[str]:
    """Where only a piece of a message can be looked for: its longest, or that of any of its variants."""
    pattern = messages().get(what)
    return re.compile(re.escape(what) if pattern is None else _glimpse(pattern))


def _glimpse(pattern: ast.Pattern) -> str:
    if longest := max(_pieces(pattern), key=len, default=""):
        return re.escape(longest)
    choices = [element.expression for element in pattern.elements if isinstance(element, ast.Placeable)]
    return "|".join(_glimpse(v.value) for c in choices if isinstance(c, ast.SelectExpression) for v in c.variants)


def _matches(pattern: ast.Pattern, text: str) -> bool:
    """All that is said in any case, and one variant of each choice."""
    choices = [e.expression for e in pattern.elements if isinstance(e, ast.Placeable)]
    variants = [[v.value for v in choice.variants] for choice in choices if isinstance(choice, ast.SelectExpression)]
    said = all(piece in text for piece in _pieces(pattern))
    return said and all(any(_matches(one, text) for one in of) for of in variants)


def _pieces(pattern: ast.Pattern) -> Iterator[str]:
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            plain = re.sub(r"</?[a-z]+>", "\n", element.value) if "<" in element.value else element.value
            yield from (" ".join(line.split()) for line in plain.split("\n") if re.search(r"\w{2}", line))
