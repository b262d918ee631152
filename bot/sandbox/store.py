"""Where the stand-in keeps its state: one SQLite file, or memory. It knows nothing of what it keeps."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

Json = dict[str, Any]

_TABLES = """
CREATE TABLE IF NOT EXISTS kept (kind TEXT, id INTEGER, body TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS upload (id TEXT PRIMARY KEY, path TEXT UNIQUE, about TEXT NOT NULL, body BLOB NOT NULL);
"""


class Store:
    def __init__(self, folder: Path | None) -> None:
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(folder / "telegram.sqlite3" if folder else ":memory:", isolation_level=None)
        # NORMAL: a killed process loses nothing, a power cut may lose the last moments of a sandbox.
        self._db.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;" + _TABLES)
        self._counters = dict(self._db.execute("SELECT name, value FROM counter"))

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is kept inside is kept wholly or not at all."""
        if self._db.in_transaction:
            yield
            return
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            self._counters = dict(self._db.execute("SELECT name, value FROM counter"))
            raise
        self._db.execute("COMMIT")

    def count(self, name: str, start: int) -> int:
        """The next number under this name, never given before; the first is `start`."""
        value = self._counters[name] = self._counters.get(name, start - 1) + 1
        self._db.execute(
            "INSERT INTO counter VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", (name, value)
        )
        return int(value)

    def keep(self, kind: str, id: int, body: Json) -> None:
        self._db.execute("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", (kind, id, json.dumps(body)))

    def drop(self, kind: str, ids: list[int]) -> None:
        self._db.executemany("DELETE FROM kept WHERE kind = ? AND id = ?", [(kind, id) for id in ids])

    def all(self, kind: str) -> list[tuple[int, Json]]:
        """Everything of a kind, by id."""
        rows = self._db.execute("SELECT id, body FROM kept WHERE kind = ? ORDER BY id", (kind,))
        return [(id, json.loads(body)) for id, body in rows]

    def keep_upload(self, id: str, path: str, about: Json, body: bytes) -> None:
        self._db.execute("INSERT INTO upload VALUES (?, ?, ?, ?)", (id, path, json.dumps(about), body))

    def upload(self, id: str) -> tuple[Json, bytes] | None:
        return self._one_upload("id", id)

    def upload_at(self, path: str) -> tuple[Json, bytes] | None:
        return self._one_upload("path", path)

    def _one_upload(self, column: str, value: str) -> tuple[Json, bytes] | None:
        row = self._db.execute(f"SELECT about, body FROM upload WHERE {column} = ?", (value,)).fetchone()  # noqa: S608, the column is one of two constants
        return (json.loads(row[0]), row[1]) if row else None

    def close(self) -> None:
        self._db.close()
