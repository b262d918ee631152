"""A dialog's table as a picture: Mermaid, printed from the machine that walks it. Not used by the coach itself."""

from __future__ import annotations

from types import SimpleNamespace

from transitions.extensions import GraphMachine

from dialogs.engine.questions import Dialog

COLOURS = ("classDef", "Class", "state ")  # how Mermaid's lines about looks begin


def mermaid(dialog: Dialog) -> str:
    """States are questions; `answer` and `skip` are the triggers of `dialog.machine`."""
    nobody = SimpleNamespace()  # a drawing is made for a model only, and hung on it
    GraphMachine(
        model=nobody,
        states=list(dialog.machine.states),
        initial=dialog.first,
        transitions=[[name, *way] for name in ("answer", "skip") for way in _ways(dialog, name)],
        auto_transitions=False,
        graph_engine="mermaid",
        title=dialog.name,
    )
    lines = nobody.get_graph().draw(None).splitlines()
    return "".join(f"{line}\n" for line in lines if line.strip() and not line.lstrip().startswith(COLOURS))


def _ways(dialog: Dialog, trigger: str) -> list[tuple[str, str]]:
    """The machine's own transitions; of the skips, those of questions that may be passed by."""
    made = [way for ways in dialog.machine.events[trigger].transitions.values() for way in ways]
    passed = {name for name, question in dialog.questions.items() if question.may_be_left_out}
    return [(way.source, str(way.dest)) for way in made if trigger == "answer" or way.source in passed]
