"""DATA_KEY: found, made once or refused; and what is derived from it.

Each mentee has a random key of their own, wrapped by DATA_KEY, so that /delete needs to destroy only that.
"""

import base64
import binascii
import contextlib
import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.storage.files import sync
from bot.storage.sealing import open_bytes, seal_bytes
from bot.storage.troubles import KeyTrouble

FILE = "data.key"
NEW, OLD = f"{FILE}.new", f"{FILE}.old"  # while it is changed, and afterwards
BYTES = 32


class Mark(NamedTuple):
    """What a database remembers of its key: enough to know it again and to say where it was."""

    id: str
    where: str


@dataclass(frozen=True)
class Keys:
    """`data_key` is None while there is none; `where` says to people where it was found."""

    folder: Path
    data_key: bytes | None = None
    where: str = ""

    @classmethod
    def find(cls, given: str | None, folder: Path, where: str = "DATA_KEY") -> "Keys":
        """The key in the settings, else the one in `folder`. Raises `KeyTrouble` when it is no key."""
        if given:
            return cls(folder, _read(given, where), where)
        none = cls(folder)
        return none.read(folder / FILE) or none

    def settled(self, remembered: Mark | None) -> "Keys":
        """The keys to work with a database that remembers this mark; for an empty one a key is made if there is none.

        To be called while nobody else opens the database: of several first starts one makes the key, and the others
        find it. Raises `KeyTrouble` when the database was sealed with a key that this is not.
        """
        if self.data_key is None and (since := self.read(self.folder / FILE)):  # looked for before it was made
            return since.settled(remembered)
        if remembered is None:
            return self if self.data_key else self._made()
        if not (self.data_key and self.mark.id == remembered.id) and (rotated := self._rotated(remembered)):
            return rotated
        if self.data_key is None:
            raise KeyTrouble(
                f"The key that opens this database is missing: it was {_was(remembered)}. "
                f"Put it into {self.folder / FILE} here, or set DATA_KEY to it."
            )
        if self.mark.id != remembered.id:
            raise KeyTrouble(
                f"The key in {self.where} does not open this database: the one that does was {_was(remembered)}. "
                "Put that one in its place."
            )
        return self

    def _rotated(self, remembered: Mark) -> "Keys | None":
        """A change of the key in `folder` that was cut off behind its commit is brought to its end."""
        if self.where not in ("", str(self.folder / FILE)):
            return None
        new = self.read(self.folder / NEW)
        if new is None or new.mark.id != remembered.id:
            return None
        self.put_in_place()
        return self.find(None, self.folder)

    def put_in_place(self) -> None:
        """The new key in `folder` takes the place of the old one, which stays beside it under another name."""
        file = self.folder / FILE
        if not (self.folder / NEW).exists():
            return  # a coach that was started just now has done it; again, the old key would be lost
        if file.exists():
            (self.folder / OLD).unlink(missing_ok=True)
            os.link(file, self.folder / OLD)
        os.replace(self.folder / NEW, file)
        sync(self.folder)

    def read(self, file: Path) -> "Keys | None":
        """The key in a file, None when there is none. Raises `KeyTrouble` when it is no key."""
        try:
            return Keys(self.folder, _read(file.read_text(encoding="utf-8"), str(file)), str(file))
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as trouble:
            raise KeyTrouble(f"The key in {file} cannot be read ({type(trouble).__name__}).") from None

    @cached_property
    def mark(self) -> Mark:
        return Mark(self._derived(b"milepost key id")[:8].hex(), self.where)

    @cached_property
    def intake(self) -> bytes:
        """For inbox bodies and outbox payloads of chats that have no key of their own."""
        return self._derived(b"milepost intake")

    @cached_property
    def _wrapping(self) -> bytes:
        return self._derived(b"milepost wrapping")

    def wrap(self, mentee: str, key: bytes) -> bytes:
        return seal_bytes(self._wrapping, "key", "wrapped", mentee, key)

    def unwrap(self, mentee: str, wrapped: bytes) -> bytes:
        """Raises `SealBroken`."""
        return open_bytes(self._wrapping, "key", "wrapped", mentee, wrapped)

    def _derived(self, purpose: bytes) -> bytes:
        if self.data_key is None:
            raise KeyTrouble("There is no DATA_KEY.")
        return HKDF(algorithm=SHA256(), length=BYTES, salt=None, info=purpose).derive(self.data_key)

    def _made(self) -> "Keys":
        self.folder.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(FileExistsError):  # another process has just made one
            write_key(self.folder / FILE)
        return self.find(None, self.folder)


def write_key(file: Path) -> None:
    """A new DATA_KEY that only its owner can read, whole or not at all. Raises `FileExistsError` when there is one."""
    part = file.with_name(f".{file.name}.{os.getpid()}")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as out:
            out.write(base64.urlsafe_b64encode(os.urandom(BYTES)) + b"\n")
            out.flush()
            os.fsync(out.fileno())
        os.link(part, file)  # never over a key that is there
    finally:
        part.unlink()
    sync(file.parent)


def new_key() -> bytes:
    return os.urandom(BYTES)


def _read(written: str, where: str) -> bytes:
    """32 bytes, as base64 or as 64 hexadecimal digits."""
    text = written.strip()
    try:
        key = bytes.fromhex(text) if len(text) == 2 * BYTES else base64.b64decode(_standard(text), validate=True)
    except (ValueError, binascii.Error):
        key = b""
    if len(key) != BYTES:
        raise KeyTrouble(
            f"The key in {where} is no key: it is to be 32 random bytes in base64 (openssl rand -base64 32)."
        )
    return key


def _standard(text: str) -> str:
    return text.replace("-", "+").replace("_", "/").rstrip("=") + "="


def _was(mark: Mark) -> str:
    return f"in {mark.where} (key {mark.id})"
