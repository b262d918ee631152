"""Code and words agree: whatever a dialog can ask, tell or offer has its message, in every language that is whole."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

import dialogs
from dialogs.awareness.questions import SITUATIONS
from dialogs.engine.questions import Dialog, Question
from dialogs.engine.words import Words
from dialogs.examples import example
from dialogs.exploration.suggestions import by_id, first_few
from dialogs.mentee import Mentee
from dialogs.menu.commands import COMMANDS, LISTED
from dialogs.understanding.crisis import help_lines
from tests.dialogs.phone import Phone, the_coach, words

FOLDER = Path(dialogs.__file__).parent
SOURCES = sorted(path for path in FOLDER.rglob("*.py") if "understanding" not in path.parts)
GENERAL = (
    "too-long",
    "empty",
    "not-a-choice",
    "not-in-the-list",
    "not-on-the-scale",
    "not-a-date",
    "past",
    "which-date",
)


def asked() -> list[tuple[str, Question, Dialog]]:
    return [row for dialog in the_coach().dialogs.values() for row in dialog.paths()]


def every_key() -> frozenset[str]:
    return words().keys("en")


def ids_of_messages() -> set[str]:
    return {key.partition(".")[0] for key in every_key()}


@pytest.mark.parametrize(("key", "question"), [pytest.param(k, q, id=k) for k, q, _ in asked() if not q.child])
def test_every_question_has_its_message_and_can_tell_why_it_is_asked(key: str, question: Question) -> None:
    """COACHING 1.5. One that only reads an answer back needs no reason: its question had one."""
    assert words().has(key)
    if not question.rests_on:
        assert words().has(f"{key}.why")


@pytest.mark.parametrize(("key", "question"), [pytest.param(k, q, id=k) for k, q, _ in asked() if q.reopens])
def test_every_choice_that_reopens_has_its_words(key: str, question: Question) -> None:
    for id in question.reopens:
        assert words().has(f"{key}.{id}")


@pytest.mark.parametrize("dialog", the_coach().dialogs.values(), ids=lambda dialog: dialog.name)
def test_every_dialog_has_a_name(dialog: Dialog) -> None:
    assert words().has(dialog.name)


def test_no_message_belongs_to_a_question_that_is_not_there() -> None:
    """A question that was renamed takes its words along."""
    asked_of = {dialog.name for _, _, dialog in asked()}
    known = {key for key, _, _ in asked()} | asked_of | ids_in_code()
    assert sorted(id for id in ids_of_messages() if id.partition("-")[0] in asked_of and id not in known) == []


def test_no_choice_has_words_that_no_question_offers() -> None:
    """Where the choices are fixed, so that they can be listed."""
    in_code = ids_in_code(attributes=True)
    for key, question, _ in asked():
        if question.child or question.kind not in ("choice", "words"):
            continue
        written = {k.partition(".")[2] for k in every_key() if k.startswith(f"{key}.")}
        try:
            offered = {c.id for c in question.choices({})}
        except (KeyError, TypeError):
            continue
        unused = [a for a in written - offered - {"why"} if not in_code & {f"{key}.{a}", a}]
        assert unused == [], f"{key}: {unused}"


def strings() -> Iterator[tuple[Path, str]]:
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield path, node.value


def ids_in_code(attributes: bool = False) -> set[str]:
    return {text if attributes else text.partition(".")[0] for _, text in strings() if re.fullmatch(r"[a-z.-]+", text)}


def keys_told() -> Iterator[tuple[str, str]]:
    """First arguments of tell(…) and Phrase(…) in the code: whole ones, and the beginnings of those put together."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("tell", "Phrase") and node.args:
                place = f"{path.relative_to(FOLDER)}:{node.lineno}"
                for branch in branches(node.args[0]):
                    match branch:
                        case ast.Constant(value=str() as key):
                            yield place, key
                        case ast.JoinedStr(values=[ast.Constant(value=str() as start), *_]):
                            yield place, f"{start}*"


def branches(node: ast.expr) -> list[ast.expr]:
    return [*branches(node.body), *branches(node.orelse)] if isinstance(node, ast.IfExp) else [node]


@pytest.mark.parametrize(("place", "key"), sorted(set(keys_told())))
def test_everything_that_the_code_tells_has_words(place: str, key: str) -> None:
    if key.endswith("*"):
        assert any(known.startswith(key[:-1]) for known in every_key()), place
    else:
        assert words().has(key), place


def test_the_scan_finds_what_is_told() -> None:
    """Else the test above would hold of nothing."""
    keys = {key for _, key in keys_told()}
    assert {"engine-fault", "reminder-still", "crisis-answer"} <= keys
    assert len(keys) > 50


@pytest.mark.parametrize("why", GENERAL)
def test_every_refusal_of_the_kinds_has_words(why: str) -> None:
    assert words().has(f"engine-{why}")


def invalids() -> Iterator[tuple[str, str]]:
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Invalid" and node.args:
                match node.args[0]:
                    case ast.Constant(value=str() as why):
                        yield path.parent.name, why


@pytest.mark.parametrize(("folder", "why"), sorted(set(invalids())))
def test_every_refusal_in_the_code_has_words(folder: str, why: str) -> None:
    """The question's own, or the engine's for all."""
    own = any(key.partition(".")[2] == why for key in every_key() if key.startswith(f"{folder}-"))
    assert own or words().has(f"engine-{why}")


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_has_a_description(name: str) -> None:
    assert words().has(f"commands-{name}")
    assert name in LISTED or name == "start"


def test_telegrams_limits_on_commands_and_descriptions_are_kept() -> None:
    """Bot API: 256 characters a command's description, 512 the bot's, 120 its short one, 64 its name."""
    for key, limit in [(f"commands-{n}", 256) for n in LISTED] + [
        ("bot-description", 512),
        ("bot-short-description", 120),
        ("bot-name", 64),
    ]:
        assert 1 <= len(words().format(key, "en", {})) <= limit, key


def examples() -> list[tuple[str, dict[str, Any]]]:
    found = []
    for path in sorted(FOLDER.glob("*/examples.toml")):
        for key, entries in tomllib.loads(path.read_text("utf-8")).items():
            found += [(key, entry) for entry in entries]
    return found


def test_examples_are_for_real_questions_and_real_situations() -> None:
    keys = {key for key, _, _ in asked()}
    for key, entry in examples():
        assert key in keys
        assert set(entry["suits"]) <= {*SITUATIONS, "any"}, key
        assert set(entry) - {"suits"} >= set(words().languages) - {"xx"}, key


def test_an_open_question_with_examples_has_one_for_everybody() -> None:
    """COACHING 1.8: the one that fits best, a general one always."""
    for key, entry in examples():
        for situation in ("", *SITUATIONS):
            assert example(key, Mentee("m", 1, situation=situation)), key
        for situation in entry["suits"]:
            if situation != "any":
                fitting = example(key, Mentee("m", 1, situation=situation))
                assert fitting in [e["en"] for k, e in examples() if k == key and situation in e["suits"]]


OPEN = sorted({k for k, q, d in asked() if q.kind == "words" and d.name in ("awareness", "preparation", "step")})


@pytest.mark.parametrize("key", OPEN)
def test_every_open_question_of_the_plan_has_an_example(key: str) -> None:
    """COACHING 1.8."""
    assert example(key, Mentee("m", 1))


@pytest.mark.parametrize("situation", ["", *SITUATIONS])
def test_every_situation_has_suggestions_that_fit_on_a_button(situation: str) -> None:
    """COACHING 4.3; a label has 60 characters."""
    ids = first_few(situation, 5)
    assert len(set(ids)) == 5
    for id in ids:
        for language in words().languages:
            assert 1 <= len(by_id(id, language)) <= 57, id


def test_the_library_of_suggestions_names_real_situations() -> None:
    library = tomllib.loads((FOLDER / "exploration" / "suggestions.toml").read_text("utf-8"))
    for id, entry in library.items():
        assert set(entry["suits"]) <= {*SITUATIONS, "any"}, id
        assert len(id.encode()) <= 40, id


def test_the_words_for_other_languages_are_whole_or_not_offered() -> None:
    for language in words().languages:
        assert words().missing(language) == []


def plain(text: str, typed: set[str]) -> list[str]:
    """Words in plain letters that were neither typed nor are names or numbers."""
    for said in sorted(typed, key=len, reverse=True):
        text = text.replace(said, " ")
    text = re.sub(r"/[a-z]+|<[^>]+>|https?://\S+|\S+\.(?:org|com|net|gov|\w\w)\S*", " ", text)
    return re.findall(r"[A-Za-z]{3,}", text)


NAMES = {"Berlin", "Germany", "Milepost", "English"}


def test_a_whole_talk_in_the_pseudo_language_shows_no_plain_english() -> None:
    """Words left in code, or in data, would come out without accents. What is typed begins with "I will", since how a
    goal is turned round is a rule of English, not a message."""
    phone = Phone(language="xx")
    typed: set[str] = {*NAMES, *(line.name for line in help_lines("DE"))}
    found: list[str] = []

    def look() -> None:
        for bubble in phone.news():
            shown = [bubble.html, *(label for row in bubble.rows for label, _ in row)]
            found.extend(f"{word}: {text}" for text in shown for word in plain(text, typed))

    def say(text: str) -> None:
        typed.update({text, text[:1].upper() + text[1:], *text.split()})
        phone.say(text)
        look()

    say("/start")
    for answer in ("*yes", "Berlin", "*quick", "I will learn wxyz", "zzzz", "yyyy", "3", "vvvv"):
        tap(phone, answer[1:]) if answer.startswith("*") else say(answer)
        look()
        if phone.open == "preparation/by":
            break
    say("2027-06-30")
    tap(phone, "yes")
    for answer in ("I will call pppp by 2027-04-01", "I will read rrrr", "I will send ssss"):
        say(answer)
    for verb in ("?", "+", "#", "-"):
        tap(phone, verb)
        look()
    tap(phone, "yes")
    tap(phone, "yes")
    look()
    for command in ("/plan", "/today", "/help", "/privacy", "/menu", "/crisis", "/language", "/nothing"):
        say(command)
    say("*")
    phone.walk(timedelta(days=9))
    look()
    assert found == []


def tap(phone: Phone, choice: str) -> None:
    """By what the latest button carries, since labels are in the pseudo-language."""
    for bubble in reversed(phone.bubbles):
        for row in bubble.rows:
            for label, data in row:
                if data.rpartition(":")[2] == choice:
                    phone.press(label)
                    return
    raise AssertionError(f"no {choice} among {[b.rows for b in phone.bubbles[-1:]]}")


def test_the_sources_that_are_scanned_are_there() -> None:
    assert len(SOURCES) > 30
    assert isinstance(the_coach().words, Words)
