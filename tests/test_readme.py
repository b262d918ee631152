"""The README shows what is: its transcript is a test's, its diagram the machine's, its example works.

`pytest tests/test_readme.py --record` writes transcript and diagram anew.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message

from dialogs.awareness.questions import QUESTIONS
from dialogs.engine.diagram import mermaid
from dialogs.engine.kinds import words
from dialogs.engine.questions import Dialog
from dialogs.exploration.questions import DIALOG as EXPLORATION

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
SHOWN = 5  # turns of the conversation


def transcript() -> str:
    """From the goal on, the first turns of the quick plan."""
    text = (ROOT / "tests/conversations/en/intern_quick_plan.txt").read_text(encoding="utf-8")
    turns = re.split(r"\n\n(?=[>*^~(])", text)
    first = next(n for n, turn in enumerate(turns) if turn.startswith("* Quick plan"))
    return "```\n" + "\n\n".join(turns[first : first + SHOWN]) + "\n```\n"


def diagram() -> str:
    return f"```mermaid\n{mermaid(EXPLORATION)}```\n"


@pytest.mark.parametrize(("name", "made"), [("transcript", transcript), ("diagram", diagram)])
def test_what_is_printed_in_the_readme_is_as_it_is_now(name: str, made: object, pytestconfig: pytest.Config) -> None:
    """STYLE: the diagram is printed from the machine, and a test keeps it so."""
    assert callable(made)
    readme = README.read_text(encoding="utf-8")
    begin, end = re.search(rf"<!-- {name}.*? -->\n", readme), re.search(rf"<!-- /{name} -->", readme)
    assert begin
    assert end
    if pytestconfig.getoption("record"):
        README.write_text(readme[: begin.end()] + made() + readme[end.start() :], encoding="utf-8")
    else:
        assert readme[begin.end() : end.start()] == made()


def test_the_question_that_the_readme_adds_works() -> None:
    """ "Add a question": the line stands in a table, the message is whole."""
    readme = README.read_text(encoding="utf-8")
    line = re.search(r'"pride": (words\(.*\)),', readme)
    assert line
    added = {"pride": eval(line[1], {"words": words})}  # noqa: S307, our own README
    before = list(QUESTIONS)[: list(QUESTIONS).index("aspiration")]
    after = {name: question for name, question in QUESTIONS.items() if name not in before}
    Dialog("trial", {**{name: QUESTIONS[name] for name in before}, **added, **after})
    message = re.search(r"```\n# dialogs/awareness/en.ftl\n(.*?)```", readme, re.DOTALL)
    assert message
    parsed = FluentParser().parse(message[1]).body
    assert not [part for part in parsed if isinstance(part, Junk)]
    [entry] = [part for part in parsed if isinstance(part, Message)]
    assert entry.id.name == "awareness-pride"
    assert [attribute.id.name for attribute in entry.attributes] == ["why"]


def test_every_file_and_command_that_the_readme_names_is_there() -> None:
    """A newcomer follows it to the letter."""
    readme = README.read_text(encoding="utf-8")
    named = re.findall(r"(?:`|\()((?:dialogs|bot|tests|docs)/[\w./-]+|LICENSE|\.env\.example)", readme)
    assert named
    assert not [name for name in named if not (ROOT / name).exists()]
    targets = re.findall(r"^\s*make (\w+)", readme, re.MULTILINE)
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert targets
    assert not [name for name in targets if f"\n{name}:" not in makefile]
