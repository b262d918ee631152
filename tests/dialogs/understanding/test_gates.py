"""A gate before an expression never turns away what the expression would find."""

import ast
import importlib.util
import json
import re
import sys
from functools import cache
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import dialogs.catalogue  # noqa: F401 - all that listens
from dialogs.understanding import gates
from dialogs.understanding.gates import Gated, Keys, beginnings, gated, gated_leading, needed
from dialogs.understanding.text import plain_line

TESTS = Path(__file__).parents[2]


def every_gate() -> list[tuple[str, Gated]]:
    found: dict[int, tuple[str, Gated]] = {}
    for name, module in sorted(sys.modules.items()):
        if name.startswith("dialogs."):
            for at, kept in vars(module).items():
                of_it = kept.items() if isinstance(kept, dict) else [("", kept)]
                found |= {id(one): (f"{name}.{at}.{key}", one) for key, one in of_it if isinstance(one, Gated)}
    return [*found.values()]


GATES = every_gate()
EACH = pytest.mark.parametrize("gate", [gate for _, gate in GATES], ids=[name for name, _ in GATES])


@cache
def typed() -> list[str]:
    """What people type: of the sets for tuning, and all that the tests of the dialogs say."""
    said = set[str]()
    for file in (TESTS / "accuracy").glob("*/*.tune.jsonl"):
        for line in file.read_text(encoding="utf-8").splitlines()[::7]:
            said |= {one for one in json.loads(line).values() if isinstance(one, str)}
    for file in (TESTS / "dialogs").rglob("test_*.py"):
        nodes = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        said |= {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    for file in (TESTS / "conversations").rglob("*.txt"):
        said |= {*file.read_text(encoding="utf-8").splitlines()}
    return sorted(one for one in said if len(one) < 300)


@cache
def phrases() -> list[tuple[str, Keys]]:
    """The same made plain, with its beginnings."""
    return [(one, beginnings(one)) for one in sorted({*map(plain_line, typed())})]


def as_found(gate: Gated, said: str) -> None:
    for asked in ("search", "match", "fullmatch"):
        found, gated_found = getattr(gate.pattern, asked)(said), getattr(gate, asked)(said)
        assert (found and found.span()) == (gated_found and gated_found.span()), (asked, said)
    assert [found.span() for found in gate.pattern.finditer(said)] == [found.span() for found in gate.finditer(said)]


@EACH
def test_no_phrase_is_turned_away(gate: Gated) -> None:
    assert len(phrases()) > 10_000
    finds = gate.pattern.match if gate._leading else gate.pattern.search
    for said, begun in phrases():
        if not gate.lets(begun):
            assert finds(said) is None, said


@EACH
def test_nor_is_anything_that_can_be_made_of_the_expression_itself(gate: Gated) -> None:
    @settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(st.from_regex(gate.pattern), st.from_regex(gate.pattern, fullmatch=True))
    def holds(anywhere: str, whole: str) -> None:
        as_found(gate, anywhere)
        as_found(gate, whole)
        as_found(gate, f"{whole} so")

    holds()


@EACH
def test_each_keeps_something_out(gate: Gated) -> None:
    assert gate.keys


@pytest.mark.parametrize(
    ("pattern", "keys"),
    [
        (r"\bfired\b", {"fire"}),
        (r"fired", None),  # of "misfired", too
        (r"\b(?:cat|dog)s?\b", {"cat", "cats", "dog", "dogs"}),
        (r"\bcat\w*", {"cat*"}),
        (r"\bca\w*", None),
        (r"\bthe (?:\w+ )*boat\b", {"boat"}),
        (r"\bthe (?:\w+)*boat\b", {"the"}),
        (r"\bboat(?: ashore)?\b|\bship$", {"boat", "ship"}),
        (r"\bboat(?= ashore)|\d+", None),
        (r"\b(?:boat)?ship\b", {"boat", "ship"}),
        (r"\b(?:red )?ship\b", {"ship"}),
        (r"\b(?:(?i:boat)|ship)\b", None),
        (r"\b(?:boat\s+|\W*)ship", {"boat", "ship"}),
        (r"(?<!the )\bship(?!s)", {"ship"}),
        (r"^x{3,5}ship", None),
    ],
)
def test_what_an_expression_needs(pattern: str, keys: set[str] | None) -> None:
    assert needed(pattern) == (None if keys is None else frozenset(keys))


def test_what_is_matched_from_the_beginning_needs_no_edge() -> None:
    asks = gated_leading(r"(?:ok )?(?:boat|ship)")
    assert asks.keys == frozenset({"boat", "ship"})
    assert asks.match("ok ship it")
    assert asks.search("the spaceship")
    assert not asks.match("spaceship")
    assert gated(asks.pattern.pattern).keys is None


@pytest.mark.parametrize("flags", [re.IGNORECASE, re.ASCII])
def test_what_reads_letters_otherwise_is_simply_asked(flags: int) -> None:
    asks = gated(r"\bboat\b", flags)
    assert asks.keys is None
    assert asks.search("a boat")


def made_anew() -> ModuleType:
    """The gates as another Python would have them."""
    spec = importlib.util.spec_from_file_location("gates_elsewhere", gates.__file__)
    assert spec
    assert spec.loader
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@pytest.mark.parametrize("lacks", ["re._parser", "re._constants", "POSSESSIVE_REPEAT", "its shape"])
def test_where_re_is_made_otherwise_each_is_simply_asked(lacks: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The parser of `re` is nobody's promise: without it the coach is slower, and otherwise the same."""
    if lacks == "its shape":
        elsewhere = made_anew()
        monkeypatch.setattr(elsewhere, "_parser", SimpleNamespace(parse=lambda *of: [(1, 2, 3)]))
    elif lacks.startswith("re."):
        monkeypatch.delattr(re, lacks.partition(".")[2])
        monkeypatch.setitem(sys.modules, lacks, None)
        elsewhere = made_anew()
    else:
        monkeypatch.delattr(re._constants, lacks)  # type: ignore[attr-defined]
        elsewhere = made_anew()
    asks = elsewhere.gated(r"\b(?:boat|ship)\b")
    assert asks.keys is None
    assert asks.search("a boat")
    assert not asks.search("a train")
