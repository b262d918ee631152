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
        ("WEBHOOK_URL", "https://coach.example/telegram", "WEBHOOK_SECRET is missing"),
        ("WEBHOOK_URL", "http://coach.example/hunter2", "https://host/path"),
        ("WEBHOOK_URL", "https://coach.example", "a path of its own"),
        ("WEBHOOK_URL", "https://coach.example/health", "a path of its own"),
        ("WEBHOOK_SECRET", "hunter2-hunter2-hunter2", "WEBHOOK_URL is missing"),
        ("ALLOWED_USERS", "123456789,@hunter2", "separated by commas"),
        ("ALLOWED_USERS", ",", "separated by commas"),
        ("INVITATION_CODES", "hunter2,x", "6 to 64"),
        ("INVITATION_CODES", "hunter2 hunter3", "6 to 64"),
        ("INVITATION_CODES", ",", "6 to 64"),
        ("INVITATION_CODES_FILE", "/not/there", "INVITATION_CODES_FILE: /not/there cannot be read"),
        ("INTAKE_PER_MINUTE", "-1", "INTAKE_PER_MINUTE"),
        ("INTAKE_PER_MINUTE", "many", "INTAKE_PER_MINUTE"),
        ("OPERATOR_CHAT", "@hunter2", "the number of a chat"),
        ("OPERATOR_CHAT", "0", "the number of a chat"),
        ("ROLES", "receive,hunter2", "receive,turn,send,tick"),
        ("ROLES", ",", "receive,turn,send,tick"),
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


@pytest.mark.parametrize("name", ["TELEGRAM_TOKEN", "DATA_KEY", "WEBHOOK_SECRET", "INVITATION_CODES"])
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


@pytest.mark.parametrize("secret", ["too-short", "with spaces in its middle", "ünïcödé-ünïcödé-ünïcödé"])
def test_a_webhooks_secret_is_long_and_of_letters_that_telegram_takes(
    secret: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bot API setWebhook: A-Z, a-z, 0-9, _ and -, at most 256."""
    monkeypatch.setenv("WEBHOOK_URL", "https://coach.example/telegram")
    monkeypatch.setenv("WEBHOOK_SECRET", secret)
    with pytest.raises(SettingsTrouble, match="16 to 256") as caught:
        read_settings(None)
    assert secret not in str(caught.value)


def test_a_webhooks_two_settings_together_are_taken_and_its_secret_may_be_in_a_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "secret").write_text("a-secret-for-tests\n")
    monkeypatch.setenv("WEBHOOK_URL", "https://coach.example/telegram")
    monkeypatch.setenv("WEBHOOK_SECRET_FILE", str(tmp_path / "secret"))
    settings = read_settings(None)
    assert (settings.secret, settings.serves) == ("a-secret-for-tests", True)


def test_lists_are_separated_by_commas_and_spaces_do_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLOWED_USERS", "7, 8,")
    monkeypatch.setenv("ROLES", " receive ,turn")
    settings = read_settings(None)
    assert (settings.allowed_users, settings.roles) == (frozenset({7, 8}), frozenset({"receive", "turn"}))


def test_invitation_codes_come_on_one_line_or_on_many(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert read_settings(None).codes == frozenset()
    (tmp_path / "codes").write_text("autumn-27, spring-28\nnurses_28\n")
    monkeypatch.setenv("INVITATION_CODES_FILE", str(tmp_path / "codes"))
    assert read_settings(None).codes == {"autumn-27", "spring-28", "nurses_28"}


@pytest.mark.parametrize(("said", "chat"), [("123456789", 123456789), (" -100123456789 ", -100123456789)])
def test_the_operators_chat_may_be_a_group(said: str, chat: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPERATOR_CHAT", said)
    assert read_settings(None).operator_chat == chat


def test_there_is_a_web_app_only_when_somebody_asked_for_one(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not read_settings(None).serves
    monkeypatch.setenv("PORT", "9000")
    assert read_settings(None).serves


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
