"""All that the coach says, by key and language: Fluent messages with the mentee's words and dates put in.

Not the place of any text: that is the `{language}.ftl` files beside the dialogs. A key is `dialog-question` or
`dialog-question.attribute`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle, resolver
from fluent.runtime.types import fluent_number
from fluent.syntax import ast as FTL

from dialogs.engine import pseudo
from dialogs.engine.dates import locale, written_date, written_time
from dialogs.engine.events import Label, Phrase
from dialogs.engine.markup import blank, clean, escape, shortened, visible
from dialogs.engine.templates import Template, filled, taken_apart
from dialogs.engine.variants import choosing
from dialogs.engine.wordfiles import Language, WordsError, patterns, read

ENGLISH = "en"  # the language that the others are compared with, and that is spoken where they are not complete
LABEL = 60  # characters of a button: two lines on a phone
NUMBERS = (int, float)
VARIANTS = frozenset(choosing(0))  # any message may choose its phrasing by them

# Fluent gives up on an argument of more characters than this, as a guard against hostile words files. Ours are not,
# and people's answers are longer.
resolver.MAX_PART_LENGTH = sys.maxsize
# Behind words of theirs that end in a stop, until all is written; not that of "…", "a.m." or "etc.".
_MARK = "\0"
_STOPS = re.compile(r"(?<!\.)(?<!\.\w)(?<!\betc)(?<!\bSr)(?<!\bSra)(?<!\bDr)\.\s*$")
_STOPPED = re.compile(r"\.\s*\0(?=[”»’]?[.,:;])|\0")


class Words:
    """Made with `Words.load`; holds no mentee's words and never changes, so one is shared by all.

    `languages` are the complete ones, English first.
    """

    def __init__(self, written: Mapping[str, Language]) -> None:
        self._written = written
        self._bundles = {language: _bundle(language, words) for language, words in written.items()}
        complete = sorted(language for language in written if not self.missing(language))
        self.languages = tuple(sorted(complete, key=lambda language: language != ENGLISH))
        self._nearest = {language.lower(): language for language in self.languages}
        self._messages = {language: dict(_messages(language, words)) for language, words in written.items()}
        self._fixed: dict[tuple[str, str], _Fixed] = {}  # what has no arguments, once it was written

    @classmethod
    def load(cls, folder: Path) -> Words:
        """From every `{language}.ftl` below the folder. Raises WordsError, with file and line of each fault."""
        return cls(read(folder))

    def with_pseudo(self) -> Words:
        """The same and one language more, "xx": English with accents on its letters and in brackets."""
        english = self._written[ENGLISH]
        made = Language(pseudo.entries(english.entries), english.needs)
        return Words({**self._written, pseudo.NAME: made})

    def missing(self, language: str) -> list[str]:
        """What keeps a language from being complete: keys and variables that differ from English, a line each."""
        english, other = self._written[ENGLISH].needs, self._written[language].needs
        found = [f"{key}: not there" for key in english if key not in other]
        for key, needs in other.items():
            if key not in english:
                found.append(f"{key}: not in {ENGLISH}")
                continue
            found += [f"{key}: without ${name}" for name in sorted(english[key] - needs - VARIANTS)]
            found += [f"{key}: ${name} is not in {ENGLISH}" for name in sorted(needs - english[key] - VARIANTS)]
        return found

    def keys(self, language: str = ENGLISH) -> frozenset[str]:
        """Every key of a language, attributes too."""
        return frozenset(self._written[language].needs)

    def has(self, key: str, language: str = ENGLISH) -> bool:
        return key in self._written[self.nearest(language)].needs

    def nearest(self, language: str) -> str:
        """The complete language for an IETF tag as Telegram gives it ("pt-br"): itself, its root, else English."""
        exactly = self._nearest.get(language) or self._nearest.get(language.lower())
        return exactly or self._nearest.get(language.lower().partition("-")[0], ENGLISH)

    def text(self, phrase: Label, language: str, html: bool = True, country: str = "") -> str:
        """The phrase written out: for a message (`html`: Telegram's HTML, the mentee's words escaped), or plain.

        Strings are shown as typed, the items of a list on lines that start with "• ", those of a tuple on one line,
        those of a dict on lines that start with their key and a full stop, phrases in the same language.
        Dates are written in full, without the year when it is that of the argument `today`; wall times as "18:00".
        True and false are "yes" and "no", to be selected on. Arguments that the phrase does not speak of are not
        looked at. Raises WordsError for a key or an argument that is not there, or cannot be shown.
        """
        if not html and isinstance(phrase, str):
            return clean(phrase)  # escaped and resolved again, it would be the same
        language = self.nearest(language)
        if fixed := self._fix(phrase, language):
            return fixed.source if html else fixed.plain
        source = _Writing(self, language, country).value(phrase, None)
        if _MARK in source:  # where our sentence goes on or ends behind theirs, their stop is one too many
            source = _STOPPED.sub("", source)
        return source if html else visible(source)

    def label(self, label: Label, language: str, country: str = "") -> str:
        """Plain, on one line, at most 60 characters, and never blank: Telegram refuses a button without a text."""
        fixed = self._fix(label, self.nearest(language))
        return fixed.label if fixed else _on_a_button(self.text(label, language, False, country))

    def asks_for(self, key: str, language: str) -> frozenset[str]:
        """The arguments that a key cannot do without. Raises WordsError when it is not there."""
        return self.message(key, self.nearest(language)).needs

    def format(self, key: str, language: str, args: Mapping[str, str | int | float]) -> str:
        """A complete language's message with arguments that are written out already."""
        message = self.message(key, language)
        if message.template is None:
            return self._by_fluent(key, language, args)
        return filled(message.template, args, message.number, message.plural)

    def message(self, key: str, language: str) -> Message:
        """A complete language's. Raises WordsError when it is not there."""
        try:
            return self._messages[language][key]
        except KeyError:
            raise WordsError(f"there is no {key} in {language}") from None

    def _fix(self, phrase: Label, language: str) -> _Fixed | None:
        """What has no arguments is written once."""
        if not isinstance(phrase, Phrase) or self.message(phrase.key, language).needs:
            return None
        fixed = self._fixed.get((language, phrase.key))
        if fixed is None:
            source = self.format(phrase.key, language, {})
            fixed = _Fixed(source, visible(source), _on_a_button(visible(source)))
            self._fixed[language, phrase.key] = fixed
        return fixed

    def _by_fluent(self, key: str, language: str, args: Mapping[str, str | int | float]) -> str:
        bundle = self._bundles[language]
        id, _, attribute = key.partition(".")
        message = bundle.get_message(id)
        pattern = message.attributes[attribute] if attribute else message.value
        assert pattern is not None  # it is among the keys
        text, errors = bundle.format_pattern(pattern, dict(args))
        if errors or not isinstance(text, str):
            raise WordsError(f"{key} in {language}: {'; '.join(map(str, errors))}")
        return text


@dataclass(frozen=True)
class Message:
    """A message of one language, made ready. Without a template it is Fluent's to write."""

    template: Template | None
    needs: frozenset[str]
    given: tuple[str, ...]  # of these, what whoever shows it has to give
    varied: bool  # it chooses among phrasings
    number: Callable[[int | float], str]  # as the language writes it
    plural: Callable[[int | float], str]


@dataclass(frozen=True)
class _Fixed:
    source: str  # as HTML
    plain: str
    label: str


@dataclass
class _Writing:
    """Values as they are put into messages of one language and country, as HTML."""

    words: Words
    language: str
    country: str

    def value(self, value: Any, today: date | None) -> str:
        kind = type(value)  # most are of these three
        if kind is str:
            return escape(value)
        if kind is Phrase:
            return self._phrase(value, today)
        if kind is date:
            return self._date(value, today)
        match value:
            case str():
                return escape(value)
            case Phrase():
                return self._phrase(value, today)
            case bool():
                return "yes" if value else "no"
            case int() | float():
                return str(value)
            case datetime() if value.tzinfo is None:
                return f"{self._date(value.date(), today)}, {written_time(value.time())}"
            case datetime():
                raise WordsError("an instant has no date before a zone is chosen: give a wall time")
            case date():
                return self._date(value, today)
            case time():
                return written_time(value)
            case list():
                return "\n".join(f"• {self.value(item, today)}" for item in value)
            case dict():
                return "\n".join(f"{number}. {self.value(item, today)}" for number, item in value.items())
            case tuple():
                return ", ".join(self.value(item, today) for item in value)
        raise WordsError(f"a {type(value).__name__} cannot be shown")

    def _phrase(self, phrase: Phrase, today: date | None) -> str:
        given = phrase.args
        today = given.get("today", today)
        message = self.words.message(phrase.key, self.language)
        args: dict[str, str | int | float] = {**choosing(phrase.variant)} if message.varied else {}
        for name in message.given:
            value = given.get(name, _ABSENT)
            kind = type(value)  # most are of these two
            if kind is str:
                args[name] = _theirs(value)
            elif kind is int or (kind is not bool and isinstance(value, NUMBERS)):
                args[name] = value  # Fluent chooses the plural by it
            elif value is _ABSENT:
                raise WordsError(f"{phrase.key} in {self.language}: no ${name} given")
            else:
                try:
                    args[name] = self.value(value, today)
                except WordsError as error:
                    raise WordsError(f"{phrase.key}: ${name}: {error}") from None
        if message.template is None:
            return self.words.format(phrase.key, self.language, args)
        return filled(message.template, args, message.number, message.plural)

    def _date(self, day: date, today: date | None) -> str:
        year = today is None or day.year != today.year
        if self.language == pseudo.NAME:
            return pseudo.accented(written_date(day, ENGLISH, "", year))
        return written_date(day, self.language, self.country, year)


_ABSENT = object()


def _number(number: int | float, locale: Locale) -> str:
    return str(fluent_number(number).format(locale))


def _plural(number: int | float, locale: Locale) -> str:
    return str(locale.plural_form(number))


def _messages(language: str, words: Language) -> Iterator[tuple[str, Message]]:
    spoken = locale(ENGLISH if language == pseudo.NAME else language)
    number, plural = (lru_cache(4096)(partial(how, locale=spoken)) for how in (_number, _plural))
    for entry in words.entries:
        for key, pattern in patterns(entry) if isinstance(entry, FTL.Message) else ():
            needs = words.needs[key]
            yield (
                key,
                Message(taken_apart(pattern), needs, tuple(needs - VARIANTS), bool(needs & VARIANTS), number, plural),
            )


def _theirs(value: str) -> str:
    stopped = value.rstrip().endswith(".") and _STOPS.search(value)
    return escape(value) + _MARK if stopped else escape(value)


def _on_a_button(plain: str) -> str:
    text = " ".join(plain.split())
    return "…" if blank(text) else shortened(text, LABEL)


def _bundle(language: str, words: Language) -> FluentBundle:
    name = ENGLISH if language == pseudo.NAME else language
    bundle = FluentBundle([name], use_isolating=False)
    bundle.add_resource(FTL.Resource(list(words.entries)))
    return bundle
