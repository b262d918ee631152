"""What holds in whatever order things are said, changed and delivered."""

from __future__ import annotations

from datetime import datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dialogs.engine.coach import Turn
from dialogs.engine.events import Message, Pressed, Tapped
from dialogs.mentee import Frame
from tests.dialogs.chat import Chat
from tests.dialogs.engine.talks import begun, plan_of

GOALS = ["be better", "better at it", "learn Excel", "learn French"]
DAYS = ["2027-06-01", "2027-07-01"]
MOVES = ["answer", "answer", "answer", "answer", "edit", "back", "reopen", "keep", "command", "pause"]


def words_for(path: str, data: st.DataObject) -> str:
    leaf = path.rpartition(".")[2]
    if leaf in ("by", "when"):
        return data.draw(st.sampled_from([*DAYS, "someday"]))
    return data.draw(st.sampled_from(GOALS if leaf == "goal" else ["p", "q"]))


def pressed_for(path: str, data: st.DataObject) -> str:
    return data.draw(st.sampled_from(["yes", "no"])) if path.endswith("more") else "yes"


def is_choice(path: str) -> bool:
    return path.rpartition(".")[2] in ("by-sure", "more", "commit")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_changing_an_answer_gives_what_answering_so_at_first_would_have(data: st.DataObject) -> None:
    """The law of changed answers: any order of answers, edits, backs, keeps, reopened questions, pauses and
    confirmations ends in the same way, and the same plan, as the final answers alone, given in their order."""
    chat = begun()
    said: dict[str, Message] = {}
    budget = 30
    while chat.open or (budget > 0 and data.draw(st.booleans())):
        budget -= 1
        move = data.draw(st.sampled_from(MOVES)) if budget > 0 else "answer"
        move = move if chat.open else "edit"
        path = chat.open or ""
        if move == "edit" and said:
            changed = data.draw(st.sampled_from(sorted(said)))
            chat.edit(said[changed], words_for(changed, data))
        elif move == "back":
            chat.press("<")
        elif move == "keep":
            chat.press("=")
        elif move == "reopen":
            chat.press("@" + data.draw(st.sampled_from(chat.way.asked)))
        elif move == "command":
            chat.command("look")
        elif move == "pause":
            chat.command("pause")
            chat.command("resume")
        elif is_choice(path):
            chat.press(pressed_for(path, data) if budget > 0 else "no" if path.endswith("more") else "yes")
        elif budget > 0:
            said[path] = chat.say(words_for(path, data))
        else:
            said[path] = chat.say(DAYS[0])
    [frame] = chat.mentee.finished
    straight = begun()
    while asked := straight.open:
        final = frame.answers[asked]
        if final.messages:
            straight.say("\n".join(m.text for m in final.messages))
        else:
            straight.press("~" if final.value is None else str(final.value))
    assert plan_of(straight.mentee) == plan_of(chat.mentee)
    [other] = straight.mentee.finished
    assert way_of(straight, other) == way_of(chat, frame)


def way_of(chat: Chat, frame: Frame) -> list[str]:
    return Turn(chat.coach, chat.mentee, chat.now).way(frame).asked


TIMES = [0, 1, 2, 3, 5, 60, 4000]
OTHERS = [("work", 0), ("work", 0), ("send", 0), ("look", 0), ("press", 0), ("back", 0), ("stuck", 0), ("wait", 9)]
AMISS = {"engine-no-question", "engine-not-asked-any-more"}  # told of words that answer nothing


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.tuples(st.just("type"), st.sampled_from(TIMES)), st.sampled_from(OTHERS)), max_size=30))
def test_no_message_is_lost_and_none_answers_a_question_that_was_not_on_the_screen(
    moves: list[tuple[str, int]],
) -> None:
    """When a message is taken it is part of one answer, or waits for "is this your answer?", or is told to be neither;
    and in each answer there is one that was written three seconds or more after its question had come."""
    chat = begun()
    waiting: list[Message] = []
    asked_early: set[int] = set()
    came: dict[tuple[int, str], list[tuple[int, datetime]]] = {}

    def deliver() -> None:
        asks = list(chat.unsent)
        chat.send()
        for ask in asks:
            shown = chat.mentee.shown[ask.asking]
            came.setdefault((ask.frame, ask.path), []).append((shown.message_id, shown.at))

    def take() -> None:
        batch = tuple(waiting)
        waiting.clear()
        chat.take(*batch, send=False)
        asked_early.update(m.id for f in chat.mentee.stack for m in f.early)
        kept = {m.id for *_, messages in answers(chat) for m in messages} | asked_early
        assert "engine-came-before" not in chat.keys or "%" in chat.buttons, "asked, but there is no way to say yes"
        assert AMISS & set(chat.keys) or {m.id for m in batch} <= kept, "lost"

    chat.unsent = [chat.put[0]]
    deliver()
    for move, seconds in [*moves, ("work", 0)]:
        match move:
            case "type":
                written = len(chat.said) + len(waiting)
                text = "2027-06-01" if chat.open in ("by", "steps.1.when") else f"learn {written}"
                waiting.append(chat.typed(text, seconds))
            case "work" if waiting:
                take()
            case "send":
                deliver()
            case "wait":
                chat.wait(seconds)
            case "look":
                chat.command("look", send=False)
            case "press" | "back":
                chat.turn(Pressed(chat.mentee.asking, "yes" if move == "press" else "<"), send=False)
            case "stuck":
                chat.turn(Tapped("menu", "wide"), send=False)
    ids = [m.id for *_, messages in answers(chat) for m in messages]
    assert len(set(ids)) == len(ids), "in two answers"
    for frame, path, messages in answers(chat):
        seen = [
            (id, at)
            for id, at in came.get((frame, path), [])
            for m in messages
            if id < m.id and (m.at - at).total_seconds() >= 3
        ]
        assert seen or {m.id for m in messages} <= asked_early, path


def answers(chat: Chat) -> list[tuple[int, str, tuple[Message, ...]]]:
    """All that was said, good or refused, by the frame and the path where it is kept."""
    found = [(f.id, path, a.messages) for f in chat.mentee.frames() for path, a in f.answers.items()]
    found += [(f.id, path, a.messages) for f in chat.mentee.frames() for path, a in f.refused.items()]
    return [place for place in found if place[2]]
