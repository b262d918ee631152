"""A talk in a language made from English: what comes out in plain letters did not go through the words."""

from __future__ import annotations

import re
from datetime import timedelta

from dialogs.understanding.crisis import help_lines
from tests.dialogs.phone import Phone


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
