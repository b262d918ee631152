"""Databases that are files beside the coach's own: backups, and the SQLite database that is moved away from.

The coach's own is opened by `database`; these are opened in the thread that asks, and closed again. And how any
file is written, so that it lasts.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from sqlalchemy import Connection, create_engine, event

Begin = Literal["DEFERRED", "IMMEDIATE", "EXCLUSIVE"]


@contextmanager
def opened(file: Path, begin: Begin = "DEFERRED") -> Iterator[Connection]:
    """In a transaction, committed at the end. Deferred reads see one moment and hinder nobody; an immediate one keeps
    all others from writing.
    """
    engine = create_engine(f"sqlite+pysqlite:///{file}", connect_args={"isolation_level": None, "timeout": 10})
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(f"BEGIN {begin}"))
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Whoever else writes parts there waits; what one that was killed has left there goes."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        except OSError:
            pass  # a file system without locks
        else:
            for left in folder.glob(".milepost-*.part"):
                left.unlink(missing_ok=True)
        yield
    finally:
        os.close(descriptor)


@contextmanager
def part(file: Path) -> Iterator[Path]:
    """A file that only its owner may read, to be written in the place of `file`: it is on the disk when it gets there,
    whole or not at all.
    """
    unfinished = file.with_name(f".{file.name}.part")
    unfinished.unlink(missing_ok=True)
    os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        yield unfinished
        sync(unfinished)
        os.replace(unfinished, file)
        sync(file.parent)
    finally:
        unfinished.unlink(missing_ok=True)


def sync(path: Path) -> None:
    """A file's content, or the names in a folder, outlive a power cut from here on."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
