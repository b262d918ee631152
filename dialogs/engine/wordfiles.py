"""Reads the Fluent files beside the dialogs and refuses what Fluent itself passes over in silence. Renders nothing.

Texts are Telegram's HTML: `<b>`, `<i>`, and `&amp;`, `&lt;`, `&gt;` for the three characters themselves; the same in
labels of buttons, which are shown without the tags. On several lines, what Fluent does: the indentation that all lines
share goes, blank lines between two lines stay (one blank line is one paragraph's end), those before and after the text
go. A line cannot begin with `[`, `*`, `.` or `}`: write `{"*"}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from babel import Locale, UnknownLocaleError
from fluent.runtime.builtins import BUILTINS
from fluent.syntax import FluentParser
from fluent.syntax import ast as FTL
from fluent.syntax.parser import with_span
from fluent.syntax.stream import FluentParserStream
from fluent.syntax.visitor import Visitor

from dialogs.engine.markup import REFERENCE, TAG

Entry = FTL.Message | FTL.Term


class WordsError(ValueError):
    """The words files, or how they are used, are wrong; it says where. It never holds the mentee's words."""


@dataclass
class Uses(Visitor):
    """What a pattern uses: variables, other messages and terms (by key), functions; and what is wrong with its text."""

    variables: set[str] = field(default_factory=set)
    messages: set[str] = field(default_factory=set)
    terms: dict[str, set[str]] = field(default_factory=dict)  # by key: the arguments given
    functions: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)

    def visit_VariableReference(self, node: FTL.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: FTL.MessageReference) -> None:
        self.messages.add(_key(node.id, node.attribute))

    def visit_TermReference(self, node: FTL.TermReference) -> None:
        given = {argument.name.name for argument in node.arguments.named} if node.arguments else set()
        self.terms["-" + _key(node.id, node.attribute)] = given

    def visit_FunctionReference(self, node: FTL.FunctionReference) -> None:
        self.functions.add(node.id.name)
        self.generic_visit(node)

    def visit_Pattern(self, node: FTL.Pattern) -> None:
        """Tags have to be closed in the pattern (the variant) that opens them."""
        text = "".join(element.value for element in node.elements if isinstance(element, FTL.TextElement))
        opened: list[str] = []
        for tag in TAG.findall(text):
            if tag[1] != "/":
                opened.append(tag[1])
            elif not opened or opened.pop() != tag[2]:
                self.faults.append(f"{tag} closes nothing")
        self.faults += [f"<{name}> is not closed" for name in opened]
        bare = REFERENCE.sub("", TAG.sub("", text))
        self.faults += [f"a bare {sign}: write {sign_as}" for sign, sign_as in _SIGNS.items() if sign in bare]
        self.generic_visit(node)


_SIGNS = {"<": "&lt; (or is it a tag other than <b> and <i>?)", "&": "&amp;"}


def _key(id: FTL.Identifier, attribute: FTL.Identifier | None) -> str:
    return f"{id.name}.{attribute.name}" if attribute else id.name


@dataclass(frozen=True)
class Language:
    """All words of one language. `needs`, by key: the variables that it asks for, those of messages within it too."""

    entries: tuple[Entry, ...]
    needs: Mapping[str, frozenset[str]]


def read(folder: Path) -> dict[str, Language]:
    """Every `{language}.ftl` below the folder, by language. Raises WordsError with a line for each fault found."""
    faults: list[str] = []
    found: dict[str, dict[str, tuple[Entry, str]]] = {}  # by language and id; with each its place
    for path in sorted(folder.rglob("*.ftl")):
        name, language = path.relative_to(folder).as_posix(), path.stem
        try:
            Locale.parse(language, sep="-")
        except (UnknownLocaleError, ValueError):
            faults.append(f"{name}: {language} is no language")
        known = found.setdefault(language, {})
        for entry, place, fault in _entries(path.read_text("utf-8"), name):
            if entry is None:
                faults.append(f"{place}: {fault}")
                continue
            id = _id(entry)
            if id in known:
                faults.append(f"{place}: {id} is already in {known[id][1]}")
            known[id] = entry, place
    languages = {language: _checked(known, faults) for language, known in found.items()}
    if "en" not in languages:
        faults.append(f"{folder.name}: no en.ftl in it")
    if faults:
        raise WordsError("\n".join(faults))
    return languages


def _id(entry: Entry) -> str:
    return f"-{entry.id.name}" if isinstance(entry, FTL.Term) else entry.id.name


def _entries(source: str, name: str) -> Iterator[tuple[Entry | None, str, str]]:
    """Each message or term with its place, or None with the place and what is wrong there."""
    body = _Parser(with_spans=False).parse(source).body  # where each piece of each text stood is megabytes
    if any(isinstance(entry, FTL.Junk) for entry in body):
        body = _Parser().parse(source).body
    starts = iter([(found[1], found.start()) for found in _BEGINNING.finditer(source)])
    for entry in body:
        if isinstance(entry, FTL.Junk):
            start = entry.span.start if entry.span else 0
            for note in entry.annotations[:1]:
                at = note.span.start if note.span else start
                # Where a line without its indentation ends a text, Fluent blames the line; where a brace is missing,
                # the end of the file: the beginning of what it could not read says more.
                yield None, f"{name}:{_line(source, min(at, start))}", f"cannot be read as Fluent ({note.message})"
        elif isinstance(entry, FTL.Message | FTL.Term):
            start = next(at for id, at in starts if id == _id(entry))  # both in the order of the file
            yield entry, f"{name}:{_line(source, start)}", ""


_BEGINNING = re.compile(r"^(-?[A-Za-z][\w-]*) *=", re.MULTILINE)


class _Parser(FluentParser):
    """Takes a run of text at once: character by character is a third of the time that all files take at the start."""

    @with_span
    def get_text_element(self, ps: FluentParserStream) -> FTL.TextElement:
        start = ps.index
        ps.index = _RUN.match(ps.string, start).end()  # type: ignore[union-attr]  # an empty run matches too
        ps.peek_offset = 0
        return FTL.TextElement(ps.string[start : ps.index])


_RUN = re.compile(r"[^{}\n]*")


def _line(source: str, offset: int) -> int:
    return source.count("\n", 0, offset) + 1


def patterns(entry: Entry) -> Iterator[tuple[str, FTL.Pattern]]:
    """The texts of a message or term by key."""
    if entry.value:
        yield _id(entry), entry.value
    for attribute in entry.attributes:
        yield f"{_id(entry)}.{attribute.id.name}", attribute.value


def _checked(known: Mapping[str, tuple[Entry, str]], faults: list[str]) -> Language:
    uses: dict[str, Uses] = {}
    places: dict[str, str] = {}
    for entry, place in known.values():
        for key, pattern in patterns(entry):
            if key in uses:
                faults.append(f"{place}: {key} is there twice")
            uses[key], places[key] = Uses(), place
            uses[key].visit(pattern)
    for key, use in uses.items():
        faults += [f"{places[key]}: {key}: {fault}" for fault in [*use.faults, *_dangling(use, uses)]]
    needs = {key: frozenset(_variables(key, uses, ())) for key in uses if not key.startswith("-")}
    for key in uses:
        if _circular(key, uses, ()):
            faults.append(f"{places[key]}: {key} comes back to itself")
    return Language(tuple(entry for entry, _ in known.values()), needs)


def _dangling(use: Uses, uses: Mapping[str, Uses]) -> Iterator[str]:
    for other in sorted(use.messages | set(use.terms)):
        if other not in uses:
            yield f"there is no {other}"
    for term, given in use.terms.items():
        if term in uses and uses[term].variables - given:
            yield f"{term} wants ${', $'.join(sorted(uses[term].variables - given))}"
    for function in sorted(use.functions - set(BUILTINS)):
        yield f"there is no function {function}"


def _variables(key: str, uses: Mapping[str, Uses], above: tuple[str, ...]) -> set[str]:
    """A term's variables are its own; a message's are given by whoever shows it."""
    if key not in uses or key in above:
        return set()
    return uses[key].variables.union(*(_variables(other, uses, (*above, key)) for other in uses[key].messages))


def _circular(key: str, uses: Mapping[str, Uses], above: tuple[str, ...]) -> bool:
    if key in above:
        return key == above[0]
    if key not in uses:
        return False
    return any(_circular(other, uses, (*above, key)) for other in uses[key].messages | set(uses[key].terms))
