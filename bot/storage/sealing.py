"""Encryption of one text in one place: AES-256-GCM, bound to table, column and row so that rows cannot be swapped.

Sealed is: a version byte, the nonce (12 bytes), the ciphertext with its tag (16 bytes).
"""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

VERSION = b"\x01"
NONCE = 12


class SealBroken(Exception):
    """Another key, another place, or bytes that were changed; which of these cannot be told."""


def seal_bytes(key: bytes, table: str, column: str, row_id: str, data: bytes) -> bytes:
    nonce = os.urandom(NONCE)
    return VERSION + nonce + AESGCM(key).encrypt(nonce, data, _place(table, column, row_id))


def open_bytes(key: bytes, table: str, column: str, row_id: str, sealed: bytes) -> bytes:
    """Raises `SealBroken`."""
    nonce, encrypted = sealed[1 : 1 + NONCE], sealed[1 + NONCE :]
    try:
        if sealed[:1] != VERSION:
            raise InvalidTag
        return AESGCM(key).decrypt(nonce, encrypted, _place(table, column, row_id))
    except (InvalidTag, ValueError):
        raise SealBroken(f"{table}.{column} of row {row_id} cannot be opened") from None


def seal(key: bytes, table: str, column: str, row_id: str, text: str) -> bytes:
    """Any text, lone surrogates too: what a person typed is never a reason to fail."""
    return seal_bytes(key, table, column, row_id, text.encode("utf-8", "surrogatepass"))


def unseal(key: bytes, table: str, column: str, row_id: str, sealed: bytes) -> str:
    """The inverse of `seal`. Raises `SealBroken`."""
    return open_bytes(key, table, column, row_id, sealed).decode("utf-8", "surrogatepass")


def _place(table: str, column: str, row_id: str) -> bytes:
    return f"{table}.{column}:{row_id}".encode()
