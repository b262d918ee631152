"""The settings, from the environment or `.env`. A wrong one is a `SettingsTrouble` of one line, never a traceback."""

import re
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import BeforeValidator, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

DATA = Path("data")
ROLES = frozenset({"receive", "turn", "send", "tick"})
RESERVED = ("/", "/health", "/ready", "/metrics")  # paths of the web app that are not the webhook's
LOOPBACK = ("127.0.0.1", "::1", "localhost")
CODE = re.compile(r"[A-Za-z0-9_-]{6,64}")  # what Telegram takes behind "?start=", but for the six
SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")  # a Bot API limit, but for the sixteen
TOKEN = re.compile(r"[0-9]{1,20}:[A-Za-z0-9_-]{20,}")
RIGHT_FORMS = {
    "sqlite": "sqlite+aiosqlite:///path/to/file.db",
    "postgres": "postgresql+asyncpg://user:password@host/name",
}

Upper = BeforeValidator(lambda value: value.upper() if isinstance(value, str) else value)
Several = BeforeValidator(lambda value: _several(value) if isinstance(value, str) else value)
Chat = BeforeValidator(lambda value: _chat(value) if isinstance(value, str) else value)
Ids = BeforeValidator(lambda value: _ids(value) if isinstance(value, str) else value)
Lower = BeforeValidator(lambda value: value.lower() if isinstance(value, str) else value)


class SettingsTrouble(Exception):
    """What is wrong with the settings and what to do, in one line without any secret."""


class Settings(BaseSettings):
    """Names are those of the environment in lower case; DESIGN "Settings" and `.env.example` say what each means."""

    model_config = SettingsConfigDict(env_file_encoding="utf-8", env_ignore_empty=True, extra="ignore", frozen=True)

    telegram_token: SecretStr | None = None
    telegram_token_file: Path | None = None
    telegram_api_url: str = "https://api.telegram.org"
    database_url: SecretStr | None = None
    data_key: SecretStr | None = None
    data_key_file: Path | None = None
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    webhook_secret_file: Path | None = None
    allowed_users: Annotated[frozenset[int] | None, NoDecode, Ids] = None
    invitation_codes: SecretStr | None = None
    invitation_codes_file: Path | None = None
    intake_per_minute: int = Field(20, ge=0, le=10_000)
    operator_chat: Annotated[int | None, Chat] = None
    roles: Annotated[frozenset[str], NoDecode, Several] = ROLES
    messages_per_second: float = Field(28, gt=0, le=1000)
    reading_seconds: float = Field(3, ge=0, le=60)
    host: str = "127.0.0.1"
    port: int = Field(8080, ge=1, le=65535)
    log_format: Annotated[Literal["console", "json"], Lower] = "console"
    log_level: Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR"], Upper] = "INFO"

    @field_validator("telegram_api_url")
    @classmethod
    def _is_an_address(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.path.strip("/") or parts.query:
            raise ValueError("is to be http(s)://host:port and nothing behind it")
        return value.rstrip("/")

    @field_validator("webhook_url")
    @classmethod
    def _is_an_address_that_telegram_can_post_to(cls, value: str | None) -> str | None:
        if value is None:
            return None
        parts = urlsplit(value)
        schemes = ("https", "http") if parts.hostname in LOOPBACK else ("https",)
        if parts.scheme not in schemes or not parts.hostname or parts.query or parts.fragment or parts.username:
            raise ValueError("is to be https://host/path")
        if parts.path.rstrip("/") in ("", *RESERVED):
            raise ValueError("needs a path of its own, such as https://host/telegram")
        return value

    @field_validator("roles")
    @classmethod
    def _are_roles(cls, value: frozenset[str]) -> frozenset[str]:
        if not value or not value <= ROLES:
            raise ValueError("is to be one or more of receive,turn,send,tick")
        return value

    @field_validator("database_url")
    @classmethod
    def _has_a_driver_that_works(cls, value: SecretStr | None) -> SecretStr | None:
        if value is None:
            return None
        try:
            url = make_url(value.get_secret_value())
        except ArgumentError as trouble:
            raise ValueError(f"is no database address: write {' or '.join(RIGHT_FORMS.values())}") from trouble
        if url.drivername not in ("sqlite+aiosqlite", "postgresql+asyncpg"):
            forms = [form for name, form in RIGHT_FORMS.items() if url.drivername.startswith(name)]
            raise ValueError(f"has a scheme that is not known here: write {' or '.join(forms or RIGHT_FORMS.values())}")
        if url.drivername.startswith("sqlite") and url.database in (None, "", ":memory:"):
            raise ValueError(f"names no file, so nothing would be kept: write {RIGHT_FORMS['sqlite']}")
        return value

    @model_validator(mode="after")
    def _says_each_secret_once(self) -> Self:
        for name in ("telegram_token", "data_key", "webhook_secret", "invitation_codes"):
            if getattr(self, name) and getattr(self, f"{name}_file"):
                upper = name.upper()
                raise ValueError(f"{upper} and {upper}_FILE are both set: remove one of them")
        if (self.webhook_url is None) != (self.webhook_secret is None and self.webhook_secret_file is None):
            missing = "WEBHOOK_SECRET" if self.webhook_url else "WEBHOOK_URL"
            raise ValueError(f"{missing} is missing: a webhook needs WEBHOOK_URL and WEBHOOK_SECRET, long polling none")
        return self

    @property
    def secret(self) -> str | None:
        """What Telegram shows at the webhook. Raises `SettingsTrouble`."""
        secret = _secret("WEBHOOK_SECRET", self.webhook_secret, self.webhook_secret_file)
        if secret and not SECRET.fullmatch(secret):
            raise SettingsTrouble("WEBHOOK_SECRET is to be 16 to 256 of A-Z, a-z, 0-9, _ and -.")
        return secret

    @property
    def codes(self) -> frozenset[str]:
        """Invitation codes, one of which is needed to begin; none, and everybody may. Raises `SettingsTrouble`."""
        said = _secret("INVITATION_CODES", self.invitation_codes, self.invitation_codes_file)
        codes = _several((said or "").replace("\n", ","))
        if (said and not codes) or not all(CODE.fullmatch(code) for code in codes):
            raise SettingsTrouble(
                "INVITATION_CODES is to be codes of 6 to 64 of A-Z, a-z, 0-9, _ and -, separated by commas."
            )
        return codes

    @property
    def serves(self) -> bool:
        """Whether there is a web app: for a webhook always, for health and metrics alone when a port is named."""
        return self.webhook_url is not None or "port" in self.model_fields_set

    @property
    def token(self) -> str | None:
        """The bot's token, wherever it comes from. Raises `SettingsTrouble`."""
        token = _secret("TELEGRAM_TOKEN", self.telegram_token, self.telegram_token_file)
        if token and not TOKEN.fullmatch(token):
            raise SettingsTrouble("TELEGRAM_TOKEN is no token (123456789:AAF…): copy it again from BotFather.")
        return token

    @property
    def key(self) -> str | None:
        """What wraps the mentees' keys, as it was given. Raises `SettingsTrouble`."""
        return _secret("DATA_KEY", self.data_key, self.data_key_file)

    def database(self, data: Path) -> str:
        """The database's address; without one, that of a SQLite file in the folder `data`."""
        if self.database_url:
            return self.database_url.get_secret_value()
        return f"sqlite+aiosqlite:///{data / 'milepost.db'}"

    def database_folder(self, data: Path) -> Path | None:
        """Where a SQLite file is; None where the database is a server's."""
        url = make_url(self.database(data))
        return Path(url.database).parent if url.drivername.startswith("sqlite") and url.database else None


def read_settings(env_file: Path | None = Path(".env")) -> Settings:
    """The environment passes `.env`. Raises `SettingsTrouble`."""
    try:
        settings = Settings(_env_file=env_file)  # type: ignore[call-arg]  # pydantic-settings takes it, its plugin knows
    except ValidationError as trouble:
        raise SettingsTrouble(_line(trouble)) from None
    except (OSError, UnicodeDecodeError) as trouble:
        raise SettingsTrouble(f"{env_file} cannot be read ({type(trouble).__name__}).") from None
    # A file that is not there is told now, not when it is wanted.
    _ = settings.token, settings.key, settings.secret, settings.codes
    return settings


def _several(value: str) -> frozenset[str]:
    return frozenset(part for one in value.split(",") if (part := one.strip()))


def _ids(value: str) -> frozenset[int]:
    parts = _several(value)
    if not parts or not all(part.isascii() and part.isdecimal() for part in parts):
        raise ValueError("is to be Telegram's ids of people, separated by commas: 123456789,987654321")
    return frozenset(map(int, parts))


def _chat(value: str) -> int:
    if not re.fullmatch(r"-?[1-9][0-9]{0,17}", value.strip()):
        raise ValueError("is to be the number of a chat: 123456789, or -100123456789 for a group")
    return int(value)


def _secret(name: str, value: SecretStr | None, file: Path | None) -> str | None:
    if file is None:
        return value.get_secret_value().strip() if value else None
    try:
        read = file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as trouble:
        raise SettingsTrouble(f"{name}_FILE: {file} cannot be read ({type(trouble).__name__}).") from None
    if not read:
        raise SettingsTrouble(f"{name}_FILE: {file} is empty.")
    return read


def _line(trouble: ValidationError) -> str:
    """The first error in one line; never the value, which may be a secret."""
    first = trouble.errors(include_input=False, include_url=False)[0]
    name = "_".join(str(part) for part in first["loc"]).upper()
    what = first["msg"].removeprefix("Value error, ")
    if first["type"] == "value_error":
        return f"{name} {what}.".strip()
    return f"{name} is wrong: {what[0].lower()}{what[1:]}."
