"""What `smart` knows of a language: the tables of `smart.*.toml` and `smart_words.*.toml`, ready for use."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import chain
from typing import Any

from dialogs.understanding.phone import Ear
from dialogs.understanding.phrases import STEM, Phrases, compiled
from dialogs.understanding.text import of_language
from dialogs.understanding.verbs_en import base as english_verb
from dialogs.understanding.verbs_es import base as infinitive

_WITH_PRONOUN = re.compile(r"(?<=[aei]r)(?:me|te|se|nos|les?|l[ao]s?|[mts]e?l[ao]s?)$")
_FILES = ("smart_outcome", "smart_measure", "smart_means", "smart_vague")  # phrases besides those of `smart`
# kinds of words, by the list that has them; the first counts
_KINDS = {
    "count": "counts",
    "clear": "clear",
    "itself": "leading",
    "own": "own",
    "time": "times",
    "plain": "plain",
    "endless": "unmeasured",
    "given": "given",
    "wish": "wishes",
    "determiner": "determiners",
    "border": "borders",
}
_SEAMS = ("meanwhile", "again", "reasons", "causes", "leading_on", "helping")  # lists of `smart_joined`
# how a half of a goal begins, by the list that has its first word; the first counts
_BEGINNINGS = {
    "article": "articles",
    "possessive": "possessives",
    "degree": "degrees",
    "count": "counts",
    "determiner": "determiners",
    "wish": "wishes",
    "border": "borders",
    "mine": "mine",
    "lead": "leads",
}
LANGUAGES = {"en": "en", "es": "es"}
_NOTHING = frozenset[str]()


@dataclass(frozen=True)
class Topics:
    """What words are about: whole words, and beginnings of words by their first letters."""

    words: dict[str, frozenset[str]]
    beginnings: dict[str, list[tuple[str, str]]]

    def of(self, words: Sequence[str]) -> frozenset[str]:
        found = [topics for topics in map(self.of_word, words) if topics]
        return frozenset(chain.from_iterable(found)) if len(found) > 1 else found[0] if found else _NOTHING

    def of_word(self, word: str) -> frozenset[str]:
        if word[-1] == "@":
            word = word[:-1]
        found = self.words.get(word, _NOTHING)
        if word[:STEM] in self.beginnings:
            begun = [topic for begins, topic in self.beginnings[word[:STEM]] if word.startswith(begins)]
            return found.union(begun) if begun else found
        return found


@dataclass(frozen=True)
class Table:
    language: str
    ear: Ear
    kinds: tuple[tuple[str, frozenset[str]], ...]  # of words, the first that has one counts; see `smart_specific`
    periods: Phrases  # bound it without a date: "this term"
    other: Phrases  # somebody else's wish
    hope: Phrases
    hope_last: Phrases  # said at the end: "…, that's my dream"
    will: Phrases
    others_act: Phrases  # what others do to the mentee, whatever the verb
    outcome: Phrases  # what is gained through them
    not_outcome: Phrases
    lasting: Phrases  # what others do all the time, not at one moment: "respect me"
    done_when: Phrases  # measurable without a number
    numbers: Phrases
    not_measures: Phrases  # ages, years of service, names of levels
    means: Phrases
    effort: Phrases  # hours a week
    joined: Phrases  # two verbs, one goal
    listed: Phrases  # two goals are announced: "goal 1 … goal 2"
    vague: Phrases
    not_vague: Phrases  # names of things with such words: "leadership course"
    vague_alone: Phrases  # where no plainer one stands beside them
    vague_verbs: frozenset[str]
    sometime: frozenset[str]  # vague words that only say when: "one day"
    backing: frozenset[str]  # begin a clause that says what the goal rests on
    no_backing: frozenset[str]
    negations: frozenset[str]
    amounts: frozenset[str]  # before an amount that is no time set aside: "down to an hour a day"
    finite: frozenset[str]  # verbs that say it of somebody: "is", "lets"
    until: frozenset[str]  # what gives a rhythm its end
    starts: frozenset[str]  # verbs that begin a goal
    infinitives: bool  # whether every infinitive may
    to: str  # between "learn" and what is learnt
    adverb: str  # how adverbs end
    skill: tuple[str, ...]  # and verbs that name what is learnt
    quality: tuple[str, ...]  # and words for how somebody is
    participle: tuple[str, ...]  # and participles
    pronouns: tuple[str, ...]  # and verbs with what they are done to
    background: frozenset[str]  # how a clause begins that tells of now, not of the goal
    and_then: frozenset[str]
    also: frozenset[str]  # after which another goal needs no object: "también ahorrar"
    one: frozenset[str]  # of those that were named before
    articles: frozenset[str]  # any two of which may do that: "a job and an office"
    pairs: frozenset[str]  # before each of two things: "a job and a flat"
    mine: frozenset[str]  # before a verb that tells of now, unless it wishes
    learn: str
    informing: frozenset[str]  # verbs of saying what stands before
    telling: frozenset[str]  # verbs of saying something to somebody
    it: frozenset[str]  # what a pronoun before a verb goes back to
    conjunction: str  # "and"
    added: str  # "and also" in one word
    joints: re.Pattern[str]  # what else is typed for it
    joint_marks: tuple[str, ...]  # one of which is in what else is typed: most goals need no search
    verb_kinds: dict[str, tuple[str, ...]]
    topics: Topics
    finer: Topics
    roles: Topics  # parts that things play in a plan
    beginnings: tuple[tuple[str, frozenset[str]], ...]  # how halves begin, the first that has the word counts
    again: frozenset[str]  # goes back to what was named, in a wider sense than `back`
    again_endings: tuple[str, ...]
    meanwhile: frozenset[str]  # joins what is done at once: "get promoted while saving for a house"
    causes: frozenset[str]  # begin a reason, which a second half may belong to
    leading_on: frozenset[str]  # verbs that do nothing but lead to the next: "try and get"
    helping: frozenset[str]  # verbs after whose object another follows: "help mum get my room ready"
    pointing: frozenset[str]  # two words, before each of what was named together: "la de"
    at_once_endings: tuple[str, ...]  # of the word after it, where another is done meanwhile
    way_endings: tuple[str, ...]  # of verbs that say how: "by cooking and cycling"
    purpose: Phrases  # begin what a goal is for: "so i can help people and …"
    means_to: Phrases  # begin a clause that says what it takes: "for that i need …"
    reasons: frozenset[str]  # begin why, how, or which
    stages: dict[tuple[str, str], frozenset[str]]  # verbs, those that go on with what they begin, and unless with what
    others: frozenset[str]  # who is given what is wished of others: "que me suban el sueldo"
    back: frozenset[str]  # goes back to what was named before: "walk her through it"
    attributes: frozenset[str]  # before what a thing is like: "a job with more pay"
    perhaps: frozenset[str]
    possessives: frozenset[str]  # begin an object of its own
    reaching: frozenset[str]  # verbs that end in what is reached
    knowing: frozenset[str]  # verbs of finding out or showing
    whether: frozenset[str]  # begin what is found out
    proofs: frozenset[str]  # of what was learnt
    apart: frozenset[str]  # verbs that share no object with what is learnt: "learn to swim and stop smoking"
    companions: frozenset[str]  # verbs that go on with the same thing: "update my profile and add a photo"
    being: frozenset[str]  # verbs that do nothing
    either: frozenset[str]  # verbs that are things as well: "salaries and interview tips"
    degrees: frozenset[str]  # how much, after two verbs: "read more and scroll less"
    leads: frozenset[str]  # what may stand before that verb
    not_another: frozenset[str]  # what follows no second goal
    generic: frozenset[str]  # make no goal more specific
    common: frozenset[str]  # make it a little more so
    finishing: frozenset[str]  # verbs that end with their object: "write my will"
    unmeasured: frozenset[str]  # objects that have no end
    determiners: frozenset[str]  # before a thing, not a verb
    own_states: frozenset[str]  # "be organised", "get married": no others needed
    passive: frozenset[str]  # verbs that make "be chosen", "get asked"
    participles: frozenset[str]  # those that do not end like others
    leading: frozenset[str]  # small words that lead to others
    own: frozenset[str]  # what one has one of, so that "my" says which
    times: frozenset[str]  # how often and how long
    plain: frozenset[str]  # kinds of things
    certain: frozenset[str]  # those of a certain thing
    links: frozenset[str]  # between a verb and its object
    getting: frozenset[str]  # verbs whose object may be in others' hands
    lasting_verbs: frozenset[str]  # verbs that last: "work at the BBC"
    gaining: frozenset[str]  # verbs after which some phrases are
    given: frozenset[str]  # what others give
    compounds: frozenset[str]  # after which it is no more so: "job search"
    borders: frozenset[str]  # end the object
    not_heads: frozenset[str]  # verbs that only lead to the one that says what is done
    no_names: frozenset[str]  # written with a capital, and no names
    wishes: frozenset[str]  # verbs that only wish
    qualified: frozenset[str]  # named by the word beside: "leadership course"
    no_qualifiers: frozenset[str]  # and not by these: "online course"
    counts: frozenset[str]  # numbers in words
    numbered: frozenset[str]  # of which a number names one: "chapter 2"
    units: frozenset[str]  # of numbers that say what is meant
    clear: frozenset[str]  # make one specific alone
    naming: frozenset[str]  # before a craft or a calling, which is specific alone: "become a farrier"
    being_one: frozenset[str]  # and before those with an article: "be a farrier"
    wished: frozenset[str]  # before what is wished of others, beside a first goal
    states: frozenset[str]  # before how somebody is, which names nothing: "be more patient"
    known: frozenset[str]  # all words of the table
    verbs: dict[str, str | None]  # of these, the verb that each is a form of: `smart_goals.verb_of` made quick


def table(language: str) -> Table:
    """The row of a language; English for one that is not there."""
    return _table(of_language(LANGUAGES, language))


@cache
def _table(language: str) -> Table:
    data = _read(f"smart.{language}.toml") | _read(f"smart_joined.{language}.toml")
    rows_of = data["phrases"] | {
        "joined": data["joined"],
        "listed": data["listed"],
        "means_to": data["means_to"],
        "purpose": data["purpose"],
    }
    for file in _FILES:
        rows_of |= _read(f"{file}.{language}.toml")
    lists: dict[str, Any] = {
        name: frozenset(row.split())
        for file in ("smart_words", "smart_kinds")
        for name, row in _read(f"{file}.{language}.toml").items()
    }
    lists |= {name: frozenset(data[name].split()) for name in _SEAMS}
    right = _read(f"smart_right.{language}.toml")["right"].split()
    phrases: dict[str, Any] = {name: compiled(rows, data["classes"]) for name, rows in rows_of.items()}
    known = frozenset(_words(data, lists)) | frozenset(word for rows in phrases.values() for word in rows.vocabulary)
    return Table(
        language=language,
        stages=_stages(data["stages"], data["verbs"]),
        verb_kinds=_verb_kinds(data["verbs"]),
        topics=_topics("smart_topics.toml", language),
        finer=_topics("smart_topics.finer.toml", language),
        roles=_topics("smart_roles.toml", language),
        conjunction=data["conjunction"],
        added=data["added"],
        joint_marks=tuple(data["joint_marks"]),
        joints=re.compile("|".join(data["joints"]), re.IGNORECASE),
        pointing=frozenset(data["pointing"]),
        at_once_endings=tuple(data["at_once_endings"]),
        way_endings=tuple(data["way_endings"]),
        again_endings=tuple(data["again_endings"]),
        kinds=tuple((kind, lists[name]) for kind, name in _KINDS.items()),
        beginnings=tuple((name, lists[of]) for name, of in _BEGINNINGS.items()),
        ear=Ear(data["phone"], known, right),
        known=known,
        verbs={word: plain_verb(word, data["infinitives"]) for word in known if word},
        infinitives=data["infinitives"],
        to=data["to"],
        learn=data["learn"],
        telling=frozenset(data["verbs"]["tell"].split()),
        reaching=frozenset(data["verbs"]["reach"].split()),
        adverb=data["adverb"],
        participle=tuple(data["participle"]),
        skill=tuple(data["skill"]),
        quality=tuple(data["quality"]),
        pronouns=tuple(data["pronouns"]),
        **lists,
        **phrases,
    )


def plain_verb(word: str, infinitives: bool) -> str | None:
    """Of a folded word, in the language that has infinitives or in the other."""
    if not infinitives:
        return english_verb(word)
    found = infinitive(word)
    return _WITH_PRONOUN.sub("", found) if found else None


def _stages(rows: Iterable[str], verbs: Mapping[str, str]) -> dict[tuple[str, str], frozenset[str]]:
    """ "tell tell name": for each verb of the first kind and each of the second, the objects that make another goal."""
    found: dict[tuple[str, str], frozenset[str]] = {}
    for row in rows:
        first, then, *others = row.split()
        unless = frozenset(others)
        for one in verbs[first].split():
            for other in verbs[then].split():
                found.setdefault((one, other), unless)
    return found


def _verb_kinds(verbs: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """By the verb: the kinds that it is of, in which they are written."""
    found: dict[str, tuple[str, ...]] = {}
    for kind, row in verbs.items():
        for verb in row.split():
            found[verb] = (*found.get(verb, ()), kind)
    return found


def _topics(file: str, language: str) -> Topics:
    words, beginnings = defaultdict[str, set[str]](set), defaultdict[str, list[tuple[str, str]]](list)
    for topic, row in _read(file).items():
        for word in row[language].split():
            if word[-1] == "*":
                beginnings[word[:STEM]].append((word[:-1], topic))
            else:
                words[word].add(topic)
    same: dict[frozenset[str], frozenset[str]] = {}  # most words share theirs
    of = {word: frozenset(topics) for word, topics in words.items()}
    return Topics({word: same.setdefault(topics, topics) for word, topics in of.items()}, dict(beginnings))


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath(name).read_text(encoding="utf-8"))


def _words(data: dict[str, Any], lists: dict[str, frozenset[str]]) -> Iterator[str]:
    for row in lists.values():
        yield from row
    for said in data["phone"].values():
        yield from said.split()
