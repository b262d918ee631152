"""The words files: what is refused at the start, and how messages come out."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.sandbox.markup import parse_html
from dialogs.engine.events import Phrase
from dialogs.engine.markup import clean
from dialogs.engine.wordfiles import WordsError
from dialogs.engine.words import Words

Load = Callable[..., Words]
DAY = date(2027, 3, 30)


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """Words from texts: `load("a = A", es="a = A")`, or by path: `load(**{"stuck/en": …})`."""

    def load(english: str | None = None, **files: str) -> Words:
        if english is not None:
            files["en"] = english
        for name, text in files.items():
            path = tmp_path / (name if "/" in name else f"dialog/{name}")
            path.parent.mkdir(exist_ok=True)
            path.with_suffix(".ftl").write_text(text, "utf-8")
        return Words.load(tmp_path)

    return load


def shown(words: Words, key: str, language: str = "en", /, html: bool = True, country: str = "", **args: Any) -> str:
    return words.text(Phrase(key, args), language, html, country)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a = A\nnot Fluent\n", "dialog/en.ftl:2: cannot be read as Fluent"),
        ("a = A\nb =\nno indentation\n", "dialog/en.ftl:2: cannot be read as Fluent"),
        ("a = A\n\nb = { $open\n", "dialog/en.ftl:3: cannot be read as Fluent"),
        ("a = A\n\na = B\n", "dialog/en.ftl:3: a is already in dialog/en.ftl:1"),
        ("a = A\n    .x = 1\n    .x = 2\n", "dialog/en.ftl:1: a.x is there twice"),
        ("a = { other }\n", "dialog/en.ftl:1: a: there is no other"),
        ("a = A\n    .x = { a.y }\n", "dialog/en.ftl:1: a.x: there is no a.y"),
        ("a = { -coach }\n", "dialog/en.ftl:1: a: there is no -coach"),
        ("-coach = { $case }\na = { -coach }\n", "dialog/en.ftl:2: a: -coach wants $case"),
        ("a = { b }\nb = { a }\n", "dialog/en.ftl:1: a comes back to itself"),
        ("a = { SHOUT($x) }\n", "dialog/en.ftl:1: a: there is no function SHOUT"),
        ("a = You & I\n", "dialog/en.ftl:1: a: a bare &: write &amp;"),
        ("a = <u>A</u>\n", "dialog/en.ftl:1: a: a bare <"),
        ("a = <b>A\n", "dialog/en.ftl:1: a: <b> is not closed"),
        ("a = <b><i>A</b></i>\n", "dialog/en.ftl:1: a: </b> closes nothing"),
        ("a = <b>{ $n ->\n    [one] A</b>\n   *[other] B\n    }\n", "dialog/en.ftl:1: a: <b> is not closed"),
    ],
)
def test_a_fault_in_a_words_file_is_refused_with_its_place(load: Load, text: str, fault: str) -> None:
    """Fluent itself passes over these in silence, and the mentee would see a key or nothing."""
    with pytest.raises(WordsError) as caught:
        load(text)
    assert any(line.startswith(fault) for line in str(caught.value).splitlines())


def test_an_id_can_be_used_once_in_all_folders(load: Load) -> None:
    with pytest.raises(WordsError, match=r"stuck/en\.ftl:1: a is already in journal/en\.ftl:1"):
        load(**{"journal/en": "a = A\n", "stuck/en": "a = B\n"})


def test_all_faults_are_told_at_once(load: Load) -> None:
    with pytest.raises(WordsError) as caught:
        load("a = { x }\nb = { y }\n", klingonese="a = A\n")
    assert len(str(caught.value).splitlines()) == 3


def test_english_cannot_be_left_out(load: Load) -> None:
    with pytest.raises(WordsError, match=r"no en\.ftl"):
        load(es="a = A\n")


def test_messages_of_all_folders_can_be_referred_to(load: Load) -> None:
    words = load(**{"journal/en": "-coach = Milepost\n", "stuck/en": "a = I am { -coach }.\n    .why = { a } Hello.\n"})
    assert shown(words, "a.why") == "I am Milepost. Hello."


def test_a_language_counts_once_it_says_all_that_english_says(load: Load) -> None:
    """Ids, attributes and variables are compared; of messages within messages too."""
    words = load(
        "a = A { $x }\n    .yes = Yes\nb = { a }\n",
        es="a = A { $x }\n    .yes = Sí\nb = { a }\n",
        fr="a = A { $y }\nc = C\nb = B\n",
    )
    assert words.languages == ("en", "es")
    assert words.missing("es") == []
    assert sorted(words.missing("fr")) == [
        "a.yes: not there", "a: $y is not in en", "a: without $x", "b: without $x", "c: not in en",
    ]  # fmt: skip
    assert words.keys() == {"a", "a.yes", "b"}


@pytest.mark.parametrize(("asked", "got"), [("es", "es"), ("es-MX", "es"), ("ES", "es"), ("pt-br", "pt-BR"),
                                            ("pt", "en"), ("fr", "en"), ("", "en")])  # fmt: skip
def test_the_nearest_complete_language_is_spoken(load: Load, asked: str, got: str) -> None:
    """Telegram gives IETF tags in any case; a language half done is not spoken at all."""
    words = load("a = A\nb = B\n", es="a = A\nb = B\n", fr="a = A\n", **{"dialog/pt-BR": "a = A\nb = B\n"})
    assert words.nearest(asked) == got


def test_words_are_found_by_key(load: Load) -> None:
    words = load("a = A\n    .why = Because\nb =\n    .only = Attribute\n")
    assert words.has("a.why", "en")
    assert not words.has("a.because", "en")
    assert not words.has("b", "en")
    assert shown(words, "b.only") == "Attribute"
    with pytest.raises(WordsError, match="there is no b in en"):
        shown(words, "b")


def test_an_argument_that_is_missing_is_refused(load: Load) -> None:
    """Fluent would show its name; in a message within the message too."""
    words = load("a = Dear { $name }\nb = { a }!\n")
    for key in ("a", "b"):
        with pytest.raises(WordsError, match=r"no \$name given"):
            shown(words, key)
    assert shown(words, "b", name="Ana", other=object()) == "Dear Ana!"


@pytest.mark.parametrize("value", [None, {"a": object()}, object(), datetime(2027, 3, 30, tzinfo=UTC), [["x", None]]])
def test_an_argument_that_cannot_be_shown_is_refused_by_its_name(load: Load, value: Any) -> None:
    """An instant too: which day it is depends on a zone that nobody has chosen."""
    with pytest.raises(WordsError, match=r"a: \$x: "):
        shown(load("a = { $x }\n"), "a", x=value)


@given(st.text())
@example("<b>bold</b> & { $n } {-coach}")
@example("x" * 10_000)
def test_the_mentees_words_come_through_escaped_and_whole(text: str) -> None:
    """Whatever is typed stands in the message as it was typed, at any length, in labels too."""
    read, styles = parse_html(shown(QUOTED, "a", said=text))
    assert read == f"You said “{clean(text)}” then."
    assert [style["type"] for style in styles] == (["bold"] if clean(text) else [])
    assert shown(QUOTED, "a", html=False, said=text) == read


@pytest.fixture(scope="module", autouse=True)
def quoted(tmp_path_factory: pytest.TempPathFactory) -> None:
    global QUOTED
    folder = tmp_path_factory.mktemp("words") / "dialog"
    folder.mkdir()
    (folder / "en.ftl").write_text("a = You said “<b>{ $said }</b>” then.\n", "utf-8")
    QUOTED = Words.load(folder.parent)


QUOTED: Words


def test_markup_of_the_words_files_reaches_messages_and_not_labels(load: Load) -> None:
    words = load("a = <b>R&amp;D</b> &lt;3 { $x }\n")
    assert shown(words, "a", x="<i>") == "<b>R&amp;D</b> &lt;3 &lt;i&gt;"
    assert shown(words, "a", html=False, x="<i>") == "R&D <3 <i>"


def test_labels_that_are_no_phrases_are_shown_as_they_are(load: Load) -> None:
    words = load("a = A\n")
    assert words.text("1 < 2", "en", html=False) == "1 < 2"
    assert words.text("1 < 2", "en", html=True) == "1 &lt; 2"
    assert words.text(DAY, "en", html=False) == "Tuesday, 30 March 2027"


@pytest.mark.parametrize(
    ("language", "country", "full", "this_year"),
    [
        ("en", "", "Tuesday, 30 March 2027", "Tuesday, 30 March"),
        ("en", "GB", "Tuesday, 30 March 2027", "Tuesday 30 March"),
        ("en", "US", "Tuesday, March 30, 2027", "Tuesday, March 30"),
        ("en", "ES", "Tuesday, 30 March 2027", "Tuesday, 30 March"),
        ("en", "zz", "Tuesday, 30 March 2027", "Tuesday, 30 March"),
        ("es", "MX", "martes 30 de marzo de 2027", "martes 30 de marzo"),
        ("es", "GB", "martes 30 de marzo de 2027", "martes 30 de marzo"),
    ],
)
def test_dates_are_written_out_for_language_and_country(
    load: Load, language: str, country: str, full: str, this_year: str
) -> None:
    """Weekday, day and month in full; the year only when it is not the current one."""
    words = load("a = { $day }\n", es="a = { $day }\n")
    assert shown(words, "a", language, country=country, day=DAY) == full
    assert shown(words, "a", language, country=country, day=DAY, today=date(2026, 12, 31)) == full
    assert shown(words, "a", language, country=country, day=DAY, today=date(2027, 1, 1)) == this_year


def test_times_numbers_lists_and_phrases_are_written_out(load: Load) -> None:
    words = load(
        "at = { $x }\n"
        "steps = { $n ->\n    [one] one step\n   *[other] { $n } steps\n }\n"
        "late = { $overdue ->\n    [yes] late\n   *[no] in time\n }\n"
    )
    assert shown(words, "at", x=time(18)) == "18:00"
    assert shown(words, "at", x=datetime.combine(DAY, time(8, 5)), today=DAY) == "Tuesday, 30 March, 08:05"
    assert [shown(words, "steps", n=n) for n in (0, 1, 2, 1200)] == ["0 steps", "one step", "2 steps", "1,200 steps"]
    assert [shown(words, "late", overdue=overdue) for overdue in (True, False)] == ["late", "in time"]
    several = ["a<b", DAY, Phrase("steps", {"n": 1})]
    assert shown(words, "at", x=several) == "• a&lt;b\n• Tuesday, 30 March 2027\n• one step"
    assert shown(words, "at", x=tuple(several)) == "a&lt;b, Tuesday, 30 March 2027, one step"
    assert shown(words, "at", x={1: several[0], 3: several[2]}) == "1. a&lt;b\n3. one step"
    assert shown(words, "at", x=Phrase("at", {"x": DAY}), today=DAY) == "Tuesday, 30 March"


def test_plurals_follow_the_language(load: Load) -> None:
    steps = "n = { $n ->\n    [one] { $n } krok\n    [few] { $n } kroky\n   *[other] { $n } kroků\n }\n"
    words = load("n = { $n }\n", cs=steps)
    assert [shown(words, "n", "cs", n=n) for n in (1, 3, 5)] == ["1 krok", "3 kroky", "5 kroků"]


def test_blank_lines_and_indentation_come_out_as_documented(load: Load) -> None:
    words = load("a =\n\n    First line\n      indented more\n\n    second paragraph\n\n    .why = Because\nb = B\n")
    assert shown(words, "a") == "First line\n  indented more\n\nsecond paragraph"


def test_the_pseudo_language_leaves_no_plain_english(load: Load) -> None:
    """Letters get accents; variables, tags and references stay; plurals and dates work as in English."""
    words = load(
        "-coach = Milepost\n"
        "a = <b>Hello</b> &amp; welcome to { -coach }, { $name }, on { $day }: { $n ->\n"
        "    [one] one step\n   *[other] many steps\n }\n    .yes = Yes\n"
    ).with_pseudo()
    assert words.languages == ("en", "xx")
    assert shown(words, "a", "xx", name="Ana", day=DAY, n=1) == (
        "⟦<b>Ĥéļļó</b> &amp; ŵéļçóɱé ţó Ṁíļéƥóšţ, Ana, óñ Ţúéšďáý, 30 Ṁáŕçĥ 2027: óñé šţéƥ⟧"
    )
    assert shown(words, "a.yes", "xx", html=False) == "⟦Ýéš⟧"
    assert shown(words, "a", "en", name="Ana", day=DAY, n=2).endswith("many steps")


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("I ring Ada.", "“I ring Ada”. And I ring Ada: yes. I ring Ada."),
        ("at 9 a.m.", "“at 9 a.m.”. And at 9 a.m.: yes. at 9 a.m.."),
        ("well...", "“well...”. And well...: yes. well...."),
        ("now", "“now”. And now: yes. now."),
    ],
)
def test_two_stops_are_not_written_where_one_will_do(load: Load, words: str, written: str) -> None:
    """Theirs goes, ours stays; what is no stop of a sentence is left."""
    for text in ("a = “{ $x }”. And { $x }: yes. { $x }.\n", "a = “{ $x }”. And { $x }: yes. { $x }.{ NUMBER($n) }\n"):
        assert shown(load(text), "a", x=words, n=1).removesuffix("1") == written
