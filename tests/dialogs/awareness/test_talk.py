"""Awareness as somebody has it on the phone: what is said back, what may be left out, what is kept at the end."""

from __future__ import annotations

import pytest

from dialogs.engine import verbs
from dialogs.engine.events import Picture, Tapped, Tell
from tests.dialogs.awareness.talks import TOLD, at
from tests.dialogs.mentees import met, place_of, press, talk_through


def test_what_was_told_is_the_mentees_at_the_end() -> None:
    """COACHING 3.2 to 3.6 and 3.15 of REQUIREMENTS: ids of the lists, own words as they were written."""
    phone = met()
    talk_through(phone, TOLD)
    mentee = phone.mentee
    assert (mentee.situation, mentee.aspiration) == ("industry", "clinical research, days only")
    assert mentee.now.startswith("Nurse on a ward")
    assert mentee.style == ["together", "by the sea"]
    assert mentee.interests == ["people"]
    assert mentee.strengths == ["organising", "explaining"]
    assert mentee.skills == ["care"]
    assert mentee.values == ["time", "no nights"]
    assert mentee.hurdle == "all my contacts are on the ward"
    assert mentee.managed.startswith("I moved here alone")
    assert mentee.support == "counsellor"
    assert mentee.story == TOLD["awareness/story"]


def test_welcome_and_awareness_take_at_most_seventeen_answers_half_of_them_taps() -> None:
    """COACHING 5.18: this part's share of the 55; a tap, or a list with "that's all"."""
    phone = met()
    asked = talk_through(phone, TOLD)
    assert 1 + len(asked) <= 17
    taps = {"situation", "style", "interests", "strengths", "skills", "values", "support", "right", "sure"}
    tapped = [path for path in asked if path.partition("/")[2] in taps]
    assert 2 * (1 + len(tapped)) >= 1 + len(asked)


@pytest.mark.parametrize(
    ("question", "said_back"),
    [
        ("now", "A new field"),
        ("style", "“Nurse on a ward for nine years”"),
        ("hurdle", "“clinical research, days only”"),
        ("support", "“I moved here alone at nineteen; a flatmate helped”"),
    ],
)
def test_what_opens_a_topic_or_will_come_back_is_reflected_in_their_words(question: str, said_back: str) -> None:
    """COACHING 3.1 and 1.6: first words, the direction, the change that comes back when it gets steep."""
    assert said_back in at(question).last


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("interests", "together with others"),
        ("story", "people and their stories"),
        ("skills", "explaining things"),
        ("values", "care and first aid"),
        ("aspiration", "time for life outside it"),
        ("managed", "“all my contacts are on the ward”"),
    ],
)
def test_what_was_just_ticked_or_said_is_not_read_out_again_each_time(question: str, told: str) -> None:
    """COACHING 1.6: a talk, not a form that repeats each field."""
    assert told not in at(question).last


def test_not_knowing_where_to_is_a_good_answer() -> None:
    """COACHING 3.5: typed or tapped; it leads on, and nothing is kept as if it were the aim."""
    phone = at("aspiration")
    phone.say("no idea yet")
    assert phone.open == "awareness/hurdle"
    assert "finding out can be the goal" in phone.last
    while place_of(phone):
        press(phone, "later" if phone.open == "awareness/right" else verbs.SKIP)
    assert phone.mentee.aspiration == ""
    assert any("direction is still open" in bubble.text for bubble in phone.bubbles)


@pytest.mark.parametrize(("typed", "situation"), [("job hunting since may", "seeking"), ("midwife", "else")])
def test_a_typed_situation_is_understood_or_something_else(typed: str, situation: str) -> None:
    """COACHING 1.6 and 2.3."""
    phone = at("now", situation=typed)
    assert phone.mentee.stack[-1].answers["situation"].value == {"is": situation, "text": typed}


def test_whoever_skips_and_says_no_everywhere_comes_through() -> None:
    """Only what now and where to want an answer. No list is invented, nothing is said of what was not told."""
    phone = at("situation")
    phone.say("I paint")
    phone.say("at home")
    for _ in ("style", "interests", "story", "strengths", "skills", "values"):
        phone.say("no")
    phone.say("dunno")
    for question in ("hurdle", "managed", "support"):
        assert phone.open == f"awareness/{question}"
        phone.say("no")
    assert [line for line in phone.last.splitlines() if line.startswith("•")] == [
        "• Where I am: I paint",
        "• Now: at home",
        "• In a few years: I don't know yet",
    ]
    press(phone, "later")
    assert phone.mentee.strengths == []
    assert not any(bubble.picture for bubble in phone.bubbles)


@pytest.mark.parametrize("question", ["style", "interests", "strengths", "skills", "values"])
def test_dunno_to_a_list_is_not_taken_for_an_item(question: str) -> None:
    phone = at(question)
    phone.say("dunno")
    assert "dunno" not in phone.last


def test_numbers_and_own_words_go_together() -> None:
    phone = at("skills")
    phone.say("1, 2, drawing")
    assert phone.bubbles[-2].text.endswith("✓ writing, speaking to a group, drawing")  # how it was read


def test_what_is_written_to_a_full_list_is_kept_and_what_made_room_for_it_is_said() -> None:
    """What matters most is few; what was written need not be written again."""
    phone = at("values")
    for id in ("pay", "team"):
        press(phone, f"{verbs.TICK}{id}")
    phone.say("a garden, no commute")
    assert phone.open == "awareness/aspiration"
    assert phone.bubbles[-2].text.endswith("✓ good pay, a garden, no commute")
    assert "this went out: good colleagues" in phone.last


def test_more_than_three_are_refused_kindly_where_all_of_them_are_written() -> None:
    """Nothing that was ticked is lost by it."""
    phone = at("values")
    press(phone, f"{verbs.TICK}pay")
    phone.say("a garden, no commute, a view, a dog")
    assert phone.open == "awareness/values"
    assert "3 at most" in phone.last
    phone.say("a garden")
    assert phone.bubbles[-2].text.endswith("✓ good pay, a garden")


def test_a_long_text_is_no_item() -> None:
    phone = at("style")
    phone.say("word " * 90)
    assert phone.open == "awareness/style"
    assert "300" in phone.last


def test_a_yes_to_whether_somebody_helps_is_asked_who() -> None:
    phone = at("support")
    phone.say("yes")
    assert "Who is it?" in phone.last
    phone.say("my sister")
    assert phone.open == "awareness/right"
    assert "Beside me: my sister" in phone.last


def test_a_story_told_anew_brings_its_own_strengths_and_the_old_ones_are_offered() -> None:
    """Strengths rest on the story; an id of a list that is no longer shown still has its name."""
    phone = at("skills", story="I negotiated with the landlord and convinced him", strengths="winning people over")
    phone.edit("I negotiated with the landlord and convinced him", "fixed the old bike")
    assert phone.open == "awareness/strengths"
    first = next(label for label in phone.labels if label.startswith("☐"))
    assert first == "☐ solving problems"
    phone.press("Keep: winning people over")
    assert phone.open == "awareness/skills"
    press(phone, verbs.CHANGE)
    assert "My strengths: winning people over" in phone.labels


def test_a_story_changed_to_another_gives_what_that_one_would_have_given() -> None:
    """The law of changed answers, with a list whose order follows the story."""
    told = {"strengths": "being reliable, explaining things, singing"}
    at_first = at("right", story="I taught my nephew to read", **told)
    changed = at("right", story="I was always on time", **told)
    changed.edit("I was always on time", "I taught my nephew to read")
    changed.press("Keep: being reliable")
    for phone in (at_first, changed):
        press(phone, "later")
    assert changed.mentee.strengths == at_first.mentee.strengths == ["explaining", "reliable", "singing"]
    assert changed.mentee.story == at_first.mentee.story


def test_the_talk_ends_with_the_card_and_the_counsellor_is_not_forgotten() -> None:
    """Issue: a strengths card in the hand. REQUIREMENTS 3.15: the help that they have goes on."""
    phone = at("right")
    press(phone, "later")
    [card] = [c for c in phone.commands if isinstance(c, Tell) and c.picture]
    assert isinstance(card.picture, Picture)
    assert card.picture.kind == "strengths"
    assert any("Do go on with your counsellor" in bubble.text for bubble in phone.bubbles)


def test_a_second_talk_keeps_what_is_skipped_in_it() -> None:
    """Months later somebody goes through it again and passes over what is the same."""
    phone = met()
    talk_through(phone, TOLD)
    phone.turn(Tapped("menu", "awareness"))
    press(phone, verbs.SKIP)
    phone.say("I work in research now")
    while place_of(phone):
        match phone.open:
            case "awareness/aspiration":
                phone.say("lead a study")
            case "awareness/right":
                press(phone, "later")
            case _:
                press(phone, verbs.SKIP)
    assert phone.mentee.now == "I work in research now"
    assert phone.mentee.values == ["time", "no nights"]
    assert phone.mentee.situation == "industry"
    assert phone.mentee.story == TOLD["awareness/story"]


@pytest.mark.parametrize("said", ["no1", "nobody", "just me", "no"])
def test_nobody_is_not_a_somebody(said: str) -> None:
    phone = at("support")
    phone.say(said)
    assert phone.open == "awareness/right"
    assert "Beside me" not in phone.last


WAREHOUSE = "i work in warehouse 11 year, forklift. im 52"


def test_who_tells_at_the_first_question_is_not_asked_the_same_again() -> None:
    """COACHING 1.6: their words are said back, and kept; what they say they are is no button that fits none of it."""
    phone = at("now", situation="a job")  # two words say too little
    assert "What are you doing these days" in phone.last
    phone = at("situation")
    phone.say(WAREHOUSE)
    assert phone.open == "awareness/style"
    assert "“i work in warehouse 11 year, forklift”" in phone.last
    while phone.open != "awareness/right":
        phone.say(TOLD[phone.open].removeprefix("*"))
    assert phone.last.count(WAREHOUSE) == 1
    assert "Something else" not in phone.last
    press(phone, "later")
    assert (phone.mentee.situation, phone.mentee.now) == ("else", WAREHOUSE)


def test_a_few_words_in_place_of_a_button_are_kept_with_what_comes_after() -> None:
    phone = at("style", situation="apprentice baker in Leeds", now="second year, nights, and tired of it")
    assert "“second year, nights, and tired of it”" in phone.last
    rest = list(TOLD)[list(TOLD).index("awareness/style") :]
    talk_through(phone, {name: TOLD[name] for name in rest})
    assert phone.mentee.now == "apprentice baker in Leeds. second year, nights, and tired of it"


@pytest.mark.parametrize(
    ("language", "said", "aim"),
    [
        ("es", "Programando para salud", "programar para salud"),
        ("es", "pues, viviendo de mis ilustraciones", "vivir de mis ilustraciones"),
        ("es", "un trabajo con animales", "un trabajo con animales"),
        ("en", "working with animals", "working with animals"),
    ],
)
def test_an_aim_in_the_gerund_is_kept_as_one_would_quote_it(language: str, said: str, aim: str) -> None:
    phone = at("aspiration")
    phone.mentee.language = language
    phone.say(said)
    assert phone.open == "awareness/hurdle"
    assert aim in phone.last
