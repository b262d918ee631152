"""The commands as they are typed: what is wrong is one line on stderr, with exit status 2."""

import sqlite3
from pathlib import Path

import pytest

from bot.operating.commands import COMMANDS, parser
from tests.bot.test_main import TOKEN, refusal, start


def done(folder: Path, *arguments: str, **settings: str) -> list[str]:
    """The lines of a command that ends well."""
    process = start(folder, *arguments, **settings)
    said, told = process.communicate(timeout=30)
    assert (process.returncode, told) == (0, "")
    return said.splitlines()


def test_a_day_of_an_operator(tmp_path: Path) -> None:
    """On the coach's own SQLite file and key: each command, in the order in which one might be needed."""
    assert done(tmp_path, "migrate") == ["The database is up to date."]
    assert "holds the data" in done(tmp_path, "backup")[0]
    assert "wrapped by the new key" in done(tmp_path, "rotate-key")[0]
    assert done(tmp_path, "failed") == []
    (data,) = (tmp_path / "data" / "backups").glob("milepost-2*.db")
    done(tmp_path, "backup")
    (tmp_path / "data" / "milepost.db").unlink()
    for left in ("-wal", "-shm"):
        (tmp_path / "data" / f"milepost.db{left}").unlink(missing_ok=True)
    assert "0 mentees are back" in done(tmp_path, "restore", str(data))[0]
    assert "Nothing is kept about chat 7." in refusal(tmp_path, "erase", "7", "--yes")
    assert "Nothing is kept about chat 7." in refusal(tmp_path, "export", "7")


def test_doctor_ends_with_one_when_something_is_wrong(tmp_path: Path) -> None:
    process = start(tmp_path, "doctor")
    said, told = process.communicate(timeout=30)
    assert (process.returncode, told) == (1, "One thing has to be put right.\n")
    assert "WRONG  token: there is no TELEGRAM_TOKEN" in said
    assert list(tmp_path.iterdir()) == [], "it makes nothing"


def test_the_hosts_own_time_zones_are_not_used(tmp_path: Path) -> None:
    """They may be years old: the same coach says the same hour on every host (RELIABILITY 8, rule 18)."""
    broken = tmp_path / "zones" / "America" / "Sao_Paulo"
    broken.parent.mkdir(parents=True)
    broken.write_text("no such thing")
    said, told = start(tmp_path, "doctor", PYTHONTZPATH=str(tmp_path / "zones")).communicate(timeout=30)
    assert "those of tzdata" in said, told


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["frobnicate"], "invalid choice: 'frobnicate'"),
        (["backup", "--keep", "0"], "argument --keep"),
        (["export"], "the following arguments are required: chat"),
        (["erase", "Ana"], "argument chat"),
        (["failed", "again"], "argument retry"),
        (["doctor", "--now"], "unrecognized arguments: --now"),
    ],
)
def test_a_wrong_word_is_one_line(arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parser().parse_args(arguments)
    assert ended.value.code == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert told in line
    assert "--help says more" in line


def test_every_command_says_what_it_is_for() -> None:
    listed = parser().format_help()
    for name, command in COMMANDS.items():
        assert f"    {name} " in listed
        assert command.HELP in listed.replace("\n" + " " * 16, " ")
        assert command.__doc__.startswith(f"`python -m bot {name}`")  # type: ignore[union-attr]  # each has one


def test_a_database_that_does_not_answer_is_one_line(tmp_path: Path) -> None:
    line = refusal(tmp_path, "failed", DATABASE_URL="postgresql+asyncpg://nobody:secret@127.0.0.1:9/nothing")
    assert "The database does not answer" in line
    assert "secret" not in line


@pytest.mark.parametrize("arguments", [["migrate"], []])
def test_a_database_of_an_unreleased_state_is_one_line(tmp_path: Path, arguments: list[str]) -> None:
    done(tmp_path, "migrate")
    with sqlite3.connect(tmp_path / "data" / "milepost.db") as database:
        database.execute("ALTER TABLE mentee DROP COLUMN faults")
    line = refusal(tmp_path, *arguments, TELEGRAM_TOKEN=TOKEN)
    assert "unreleased state of the coach (table mentee, column faults)" in line


def test_what_is_no_database_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "milepost.db").write_text("This is a text, and no database at all. " * 40)
    assert "is no SQLite database" in refusal(tmp_path, "migrate")
