import re
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsTrouble, read_settings

ROOT = Path(__file__).parents[2]
TOKEN = "123456789:AAF-abcdefghijklmnopqrstuvwxyz_0123"


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize(
    ("name", "value", "advice"),
    [
        ("TELEGRAM_TOKEN", "hunter2", "BotFather"),
        ("TELEGRAM_TOKEN", "123456789:hunter2", "BotFather"),
        ("TELEGRAM_TOKEN_FILE", "/not/there", "TELEGRAM_TOKEN_FILE: /not/there cannot be read"),
        ("TELEGRAM_API_URL", "ftp://hunter2", "http(s)://host:port"),
        ("TELEGRAM_API_URL", "localhost:8081", "http(s)://host:port"),
        ("TELEGRAM_API_URL", "http://localhost:8081/bot", "nothing behind it"),
        ("DATABASE_URL", "sqlite:///hunter2.db", "sqlite+aiosqlite:///"),
        ("DATABASE_URL", "sqlite+aiosqlite://", "no file"),
        ("DATABASE_URL", "postgres://me:hunter2@host/name", "postgresql+asyncpg://"),
        ("DATABASE_URL", "postgresql://me:hunter2@host/name", "postgresql+asyncpg://"),
        ("DATABASE_URL", "mysql://me:hunter2@host/name", "scheme"),
        ("DATABASE_URL", "hunter2", "no database address"),
        ("DATA_KEY_FILE", "/not/there", "DATA_KEY_FILE: /not/there cannot be read"),
        ("MESSAGES_PER_SECOND", "0", "greater than 0"),
        ("MESSAGES_PER_SECOND", "many", "number"),
        ("READING_SECONDS", "-1", "READING_SECONDS"),
        ("PORT", "70000", "PORT"),
        ("LOG_FORMAT", "xml", "'console' or 'json'"),
        ("LOG_LEVEL", "loud", "'DEBUG', 'INFO', 'WARNING' or 'ERROR'"),
    ],
)
def test_a_wrong_setting_is_one_line_that_names_it_and_what_to_do(
    name: str, value: str, advice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And never shows the value, which may be a secret (hunter2 stands for one)."""
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsTrouble) as caught:
        read_settings(None)
    line = str(caught.value)
    assert "\n" not in line
    assert name.removesuffix("_FILE") in line
    assert advice in line
    assert "hunter2" not in line


@pytest.mark.parametrize("name", ["TELEGRAM_TOKEN", "DATA_KEY"])
def test_a_secret_and_its_file_together_are_refused(name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(name, TOKEN)
    monkeypatch.setenv(f"{name}_FILE", str(tmp_path / "secret"))
    with pytest.raises(SettingsTrouble, match=f"{name} and {name}_FILE are both set"):
        read_settings(None)


def test_a_secret_is_read_from_its_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(f"{TOKEN}\n")
    monkeypatch.setenv("TELEGRAM_TOKEN_FILE", str(tmp_path / "secret"))
    assert read_settings(None).token == TOKEN


def test_an_empty_file_of_a_secret_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("\n")
    monkeypatch.setenv("DATA_KEY_FILE", str(tmp_path / "secret"))
    with pytest.raises(SettingsTrouble, match="is empty"):
        read_settings(None)


def test_an_empty_setting_is_as_good_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """`.env.example` copied as it is works."""
    monkeypatch.setenv("TELEGRAM_TOKEN", "")
    assert read_settings(ROOT / ".env.example").token is None


def test_the_environment_passes_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("READING_SECONDS=1\nPORT=9000\n")
    monkeypatch.setenv("PORT", "9001")
    settings = read_settings(tmp_path / ".env")
    assert (settings.reading_seconds, settings.port) == (1, 9001)


def test_without_an_address_the_database_is_a_file_in_the_data_folder() -> None:
    assert read_settings(None).database(Path("data")) == "sqlite+aiosqlite:///data/milepost.db"


def test_no_secret_is_shown_when_settings_are_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("DATABASE_URL", "postgresql+asyncpg://me:hunter2@host/name")
    shown = repr(read_settings(None))
    assert TOKEN not in shown
    assert "hunter2" not in shown


def test_env_example_lists_exactly_the_settings_with_one_comment_line_each_and_their_defaults() -> None:
    lines = (ROOT / ".env.example").read_text().splitlines()
    comments, settings = lines[::2], lines[1::2]
    assert all(re.fullmatch(r"# .+\.", line) for line in comments)
    listed = dict(line.split("=", 1) for line in settings)
    assert list(listed) == [name.upper() for name in Settings.model_fields]
    defaults = {name.upper(): str(field.default or "") for name, field in Settings.model_fields.items()}
    assert {name: value for name, value in listed.items() if value} == {
        name: defaults[name] for name, value in listed.items() if value
    }
