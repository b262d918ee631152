"""A chat is written down as the text that tests/conversations/ holds."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.sandbox.transcript import transcript
from tests.bot.sandbox.world import PNG, World
from tests.conversations.transcript import Act, read

START = datetime(2027, 3, 1, 9, 0, tzinfo=UTC).timestamp()  # a Monday


def entry(did: str, seconds: float, /, **details: Any) -> dict[str, Any]:
    """`seconds` since the start."""
    usual: dict[str, Any] = {"rows": [], "attached": "", "message": 1} if did == "told" else {}
    return {"did": did, "at": START + seconds, **usual, **details}


def test_what_people_do_and_what_is_said_stand_in_order() -> None:
    """`>` typed, `<` said with its buttons, `*` pressed, the choice under a message only where no button says it."""
    before, after = {"text": "Sure?", "rows": [["Yes", "No"]]}, {"text": "Sure?\n\n✓ Yes", "rows": []}
    entries = [
        entry("said", 0, text="/start"),
        entry("told", 1, text="Sure?\nReally?", rows=[["Yes", "No"], ["⋯"]]),
        entry("pressed", 9, text="Yes"),
        entry("changed", 9.1, message=1, before=before, after=after),
        entry("noted", 9.2, text="Noted"),
        entry("told", 9.3, text="Good.", attached="picture: timeline"),
        entry("edited", 30, before="one\ntwo", text="three"),
        entry("told", 31, text="I see."),
    ]
    assert transcript(entries, ["Somebody says hello."]) == (
        "# Somebody says hello.\n\n(Monday 1 March 2027, 9:00)\n\n"
        "> /start\n< Sure?\n  Really?\n  [Yes] [No]\n  [⋯]\n\n"
        "* Yes\n(notice: Noted)\n< Good.\n  {picture: timeline}\n\n"
        "^ one two → three\n< I see.\n"
    )


def test_buttons_that_change_and_choices_in_other_words_are_told() -> None:
    """Several changes of one message between two acts are one."""
    first = {"text": "Which?", "rows": [["☐ a", "☐ b"]]}
    second = {"text": "Which?", "rows": [["☑ a", "☐ b"]]}
    third = {"text": "Which?\n\n✓ a and b", "rows": []}
    entries = [
        entry("pressed", 0, text="☐ a"),
        entry("changed", 1, message=7, before=first, after=second),
        entry("pressed", 5, text="That's all"),
        entry("changed", 6, message=7, before=second, after=third),
    ]
    told = transcript(entries, [])
    assert "* ☐ a\n(the buttons change)\n  [☑ a] [☐ b]\n" in told
    assert told.endswith("* That's all\n(✓ a and b)\n")


def test_what_was_typed_before_the_answer_could_be_read_says_so() -> None:
    """`>>`: within three seconds of the coach's last word; a robot's three are none."""
    entries = [
        entry("said", 0, text="one"),
        entry("told", 1, text="What?"),
        entry("said", 2, text="two\nlines"),
        entry("told", 3, text="And?"),
        entry("said", 6, text="three"),
    ]
    assert ">> two\n  lines\n" in transcript(entries, [])
    assert "\n> three\n" in transcript(entries, [])
    assert ">>" not in transcript(entries, [], reading=0)


def test_moves_of_the_clock_pass_to_a_quarter_and_what_fell_due_is_dated_on_the_persons_wall() -> None:
    """One line for moves in a row; played again, they end at the same quarter of an hour."""
    entries = [
        entry("said", 40, text="hello"),
        entry("moved", 120, kind="walk", until=START + 120 + 86_400),
        entry("moved", 121, kind="walk", until=START + 121 + 2 * 86_400),
        entry("told", 90_000, text="Tomorrow is the day."),
        entry("moved", 172_922, kind="leap", until=START + 172_922 + 3600),
    ]
    assert transcript(entries, [], ZoneInfo("Europe/Berlin")) == (
        "\n(Monday 1 March 2027, 9:00)\n\n> hello\n\n"
        "~ 1 day 23 hours 59 minutes\n"  # the typing took ten seconds of it
        "(Tuesday 2 March 2027, 11:00)\n< Tomorrow is the day.\n(Wednesday 3 March 2027, 10:00)\n\n"
        "# (the coach is away meanwhile)\n~ 1 hour\n(Wednesday 3 March 2027, 11:00)\n"
    )


def test_what_came_and_lost_its_buttons_meanwhile_stands_without_them() -> None:
    """As somebody finds it who looks at the end of the way: a newer reminder has taken those of the older one."""
    entries = [
        entry("moved", 0, kind="walk", until=START + 86_400),
        entry("told", 1, message=4, text="Tomorrow.", rows=[["Done"]]),
        entry("told", 2, message=5, text="Today.", rows=[["Done"]]),
        entry("changed", 3, message=4, before={"text": "", "rows": [["Done"]]}, after={"text": "", "rows": []}),
    ]
    assert "< Tomorrow.\n(Monday 1 March 2027, 9:00)\n< Today.\n  [Done]\n" in transcript(entries, [])


def test_time_that_passes_by_itself_is_told_when_it_matters() -> None:
    """A pause of more than a quarter of an hour; a shorter one is as if it had not been."""
    entries = [entry("said", 0, text="one"), entry("said", 600, text="two"), entry("said", 9000, text="three")]
    told = transcript(entries, [])
    assert told.count("~") == 1
    assert "> two\n\n~ 2 hours 29 minutes\n\n> three\n" in told


def test_each_act_can_be_read_again_by_the_tests() -> None:
    """What has no form there is a remark, which is passed over when the file is played."""
    entries = [
        entry("said", 0, text="# no remark\nbut two lines"),
        entry("sent", 5, what="sticker"),
        entry("blocked", 6, on=True),
    ]
    acts = [(act.sign, act.text) for act in read(transcript(entries, ["head"]))]
    typed = Act(">", "# no remark\nbut two lines")
    assert acts == [("#", "head"), (typed.sign, typed.text), ("#", "(sends: sticker)"), ("#", "(blocks the bot)")]


async def test_a_chat_is_saved_as_a_file_named_after_its_person(world: World) -> None:
    """GET /sandbox/chats/ID/conversation: from all that people and bot did; other chats are not in it."""
    ada, eve = await world.person("Ada Lovelace"), await world.person("Eve")
    markup = {"inline_keyboard": [[{"text": "Yes", "callback_data": "1:yes"}]]}
    asked = await world.bot("sendMessage", chat_id=ada, text="<b>Sure?</b>", parse_mode="HTML", reply_markup=markup)
    await world.post(f"chats/{ada}/press", message_id=asked["message_id"], data="1:yes")
    query = (await world.updates())[-1]["callback_query"]["id"]
    await world.bot("answerCallbackQuery", callback_query_id=query, text="Noted")
    await world.bot("editMessageText", chat_id=ada, message_id=asked["message_id"], text="Sure?\n\n✓ Yes")
    world.later(seconds=20)
    said = (await world.post(f"chats/{ada}/text", text="hi"))["messages"][0]
    await world.post(f"chats/{ada}/edit", message_id=said["message_id"], text="hello")
    await world.post("clock", walk_seconds=3600)
    url = f"/bot{world.stand_in.token}/sendPhoto"
    await world.http.post(url, data={"chat_id": ada}, files={"photo": ("timeline.png", PNG)})
    await world.post(f"chats/{eve}/text", text="I am somebody else")
    saved = await world.http.get(f"/sandbox/chats/{ada}/conversation")
    assert saved.headers["content-disposition"] == 'attachment; filename="ada_lovelace.txt"'
    assert saved.headers["content-type"] == "text/plain; charset=utf-8"
    head, body = saved.text.split("\n\n", 1)
    assert [line[:2] for line in head.splitlines()] == ["# ", "# "]
    assert body == (
        "(Monday 1 March 2027, 9:00)\n\n> /start\n< Sure?\n  [Yes]\n\n* Yes\n(notice: Noted)\n\n> hi\n\n"
        "^ hi → hello\n\n~ 59 minutes\n(Monday 1 March 2027, 10:00)\n<\n  {picture: timeline}\n"
        "(Monday 1 March 2027, 10:00)\n"
    )
    assert (await world.http.get("/sandbox/chats/-5/conversation")).status_code == 404


async def test_what_happened_is_still_known_after_a_restart(tmp_path: Any) -> None:
    """The journal is kept with the chat."""
    first = World(tmp_path)
    ada = await first.person()
    saved = (await first.http.get(f"/sandbox/chats/{ada}/conversation")).text
    await first.close()
    second = World(tmp_path)
    assert (await second.http.get(f"/sandbox/chats/{ada}/conversation")).text == saved
    assert "> /start" in saved
    await second.close()
