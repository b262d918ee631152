"""What came of it: asked for, kept, shown again (COACHING 6.2, 6.9; REQUIREMENTS 1.7, 1.16)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.engine.events import Edited, Message, Tell
from dialogs.plan import DONE, Evidence
from tests.dialogs.followed import Followed
from tests.dialogs.wished import followed


def kept(phone: Followed) -> list[tuple[str, str, list[list[str]]]]:
    return [(piece.subject, piece.words, piece.files) for piece in phone.mentee.plan.evidence()]


def sent_back(phone: Followed) -> list[tuple[str, str]]:
    return [file for command in phone.commands if isinstance(command, Tell) for file in command.files]


def test_what_was_agreed_on_is_quoted() -> None:
    """REQUIREMENTS 1.7: the evidence that was to show it is asked for at completion."""
    phone = Followed()
    phone.step(1).measure = "ten minutes on the phone"
    phone.tap("step.1.1", "done")
    assert "“ten minutes on the phone”" in phone.last
    other = Followed()
    other.tap("step.1.1", "done")
    assert "“three demos and a word from my manager”" in other.last


def test_what_the_goal_will_show_by_is_said_with_the_first_step_only() -> None:
    phone = Followed()
    phone.step(2).state = DONE
    phone.tap("step.1.1", "done")
    assert "What came of it?" in phone.last
    assert "three demos and a word from my manager" not in phone.last


def test_words_are_kept_with_the_step() -> None:
    phone = Followed()
    phone.tap("step.1.1", "done")
    phone.say("she gave me two names")
    assert kept(phone) == [("step.1.1", "she gave me two names", [])]
    assert "“she gave me two names”" in phone.bubbles[-1].text


def test_a_photo_alone_will_do_and_is_sent_back_on_demand() -> None:
    phone = Followed()
    phone.tap("step.1.1", "done")
    phone.send_photo()
    assert kept(phone) == [("step.1.1", "", [["photo", "PHOTO"]])]
    phone.say("/evidence")
    phone.press("Show: I will call Anna")
    assert sent_back(phone) == [("photo", "PHOTO")]


def test_the_second_photo_of_an_album_joins_the_first() -> None:
    phone = Followed()
    phone.tap("step.1.1", "done")
    phone.send_photo("both sides", "ONE")
    phone.now -= timedelta(seconds=9)  # sent together
    phone.send_photo("", "TWO")
    [(_, words, files)] = kept(phone)
    assert "both sides" in words
    assert [id for _, id in files] == ["ONE", "TWO"]


def test_an_edit_changes_what_is_kept() -> None:
    phone = Followed()
    phone.tap("step.1.1", "done")
    message = phone.say("she gave me two names")
    phone.turn(Edited(Message(message.id, "she gave me three names", phone.now)))
    assert kept(phone) == [("step.1.1", "she gave me three names", [])]


@pytest.mark.parametrize("way", ["button", "elsewhere", "an hour"])
def test_nothing_is_an_answer_too(way: str) -> None:
    phone = Followed()
    phone.tap("step.1.1", "done")
    match way:
        case "button":
            phone.press("Nothing to add")
        case "elsewhere":
            phone.say("/plan")
        case _:
            phone.now += timedelta(hours=2)
            phone.say("good evening")
    assert kept(phone) == []
    assert phone.open is None
    assert phone.step(1).state == DONE


def test_it_can_be_told_later_from_the_button() -> None:
    phone = Followed()
    phone.tap("step.1.1", "done")
    phone.say("/today")
    phone.tap("step.1.1", "evidence")
    phone.say("it went well")
    assert kept(phone) == [("step.1.1", "it went well", [])]


def test_an_empty_list_says_where_to_begin() -> None:
    phone = Followed()
    phone.say("/evidence")
    assert "/today" in phone.last


def test_the_list_has_steps_and_pieces_the_latest_first_a_page_at_a_time() -> None:
    """COACHING 6.9: what has been done stays visible."""
    phone = Followed()
    phone.step(1).state, phone.step(1).done_at = DONE, phone.now
    for n in range(12):
        id = f"evidence.{n}"
        at = phone.now + timedelta(hours=n + 1)
        phone.mentee.plan.rows[id] = Evidence(id, "step.1.2", at, f"piece {n}", [["document", f"FILE{n}"]])
    phone.say("/evidence")
    first = phone.last
    assert first.index("piece 11") < first.index("piece 2")
    assert "piece 1”" not in first
    phone.press("Further back")
    assert "piece 1”" in phone.last
    assert "✓ I will call Anna" in phone.last
    assert "Further back" not in [label for row in phone.bubbles[-1].rows for label, _ in row]


def test_long_words_come_whole_on_a_tap() -> None:
    phone = Followed()
    phone.tap("step.1.1", "done")
    phone.say("she said " + "a lot " * 60)
    phone.say("/evidence")
    assert "…" in phone.last
    phone.press("Show: I will call Anna")
    assert "a lot " * 50 in phone.last


@pytest.mark.parametrize("said", ["3", "ok", "Nothing", "dunno", "👍"])
def test_a_bare_number_or_an_ok_is_no_evidence(said: str) -> None:
    phone = Followed()
    phone.tap("step.1.1", "done")
    phone.say(said)
    assert kept(phone) == []
    assert "All right." in "".join(bubble.text for bubble in phone.bubbles)


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("en", "take a break until 3 april", "rest-offer-sure"),
        ("es", "me tomo un descanso hasta el 3 de abril", "rest-offer-sure"),
        ("en", "show me my plan", "showing-goal"),
        ("es", "muéstrame mi plan", "showing-goal"),
        ("es", "mandame los avisos a las 11", "settings-now.hour"),
        ("en", "remind me at 11 instead", "settings-now.hour"),
        ("en", "move the excel course to the 25th", "move/sure"),
        ("es", "cambiá la fecha de inscribirme al curso de excel al 25 de marzo", "move/sure"),
        ("es", "agregá un paso: hablar con mi jefe el viernes", "edit-add-now"),
        ("en", "add a step: talk to my boss on friday", "edit-add-now"),
    ],
)
def test_an_order_is_heard_at_what_came_of_it(language: str, text: str, key: str) -> None:
    phone = followed(language)
    phone.tap("step.1.1", "done")
    phone.say(text)
    assert key in (*phone.keys, phone.open), phone.last
    assert not kept(phone)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "she told me to move the talk to Friday, and I did"),
        ("en", "they will call me at 7 in the evening"),
        ("en", "nothing at first, then at 10 they rang"),
        ("en", "a break until january was what they offered"),
        ("es", "me dijo que mueva la charla al viernes"),
        ("es", "nada, a las 10 me llamaron"),
        ("es", "me descansó la cabeza hasta el lunes"),
    ],
)
def test_what_came_of_it_is_kept_where_it_only_speaks_of_such(language: str, text: str) -> None:
    phone = followed(language)
    phone.tap("step.1.1", "done")
    phone.say(text)
    assert [words for _, words, _ in kept(phone)] == [text]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "she never answered me"),
        ("en", "they didnt get back to me"),
        ("es", "no me contestó"),
        ("es", "no me respondió"),
        ("es", "nunca me contestaron"),
    ],
)
def test_that_nobody_answered_is_what_came_of_it(language: str, said: str) -> None:
    phone = Followed(language=language)
    phone.tap("step.1.1", "done")
    phone.say(said)
    assert [words for _, words, _ in kept(phone)] == [said]
