"""Disk, time zones and fonts of this machine."""

import os
import shutil
import stat
import zoneinfo
from collections.abc import Iterator
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from bot.operating.doctor.finding import NOTE, OK, WRONG, Finding
from bot.storage.keys import FILE

ROOM = 200 * 2**20  # bytes: below it a database, its log and a backup are soon without
# Where the texts of mentees may need more than the fonts that come with the coach: a sample, and Debian's package.
SCRIPTS = {
    "Chinese, Japanese, Korean": ("语かな한", "fonts-noto-cjk"),
    "Bengali": ("ব", "fonts-noto-core"),
    "Tamil": ("த", "fonts-noto-core"),
    "Telugu": ("త", "fonts-noto-core"),
    "Georgian": ("გ", "fonts-noto-core"),
    "Armenian": ("ա", "fonts-noto-core"),
    "Ethiopic": ("አ", "fonts-noto-core"),
    "Khmer": ("ក", "fonts-noto-core"),
    "Burmese": ("မ", "fonts-noto-core"),
}


def look(data: Path) -> Iterator[Finding]:
    yield _disk(data)
    if data.exists():
        yield from _folder(data)
    yield _zones()
    yield _fonts()


def _disk(data: Path) -> Finding:
    there = next(folder for folder in (data.absolute(), *data.absolute().parents) if folder.exists())
    free = shutil.disk_usage(there).free
    if free < ROOM:
        return Finding(WRONG, "disk", f"{free // 2**20} MB are free in {data}/: make room, at least {ROOM // 2**20}.")
    return Finding(OK, "disk", f"{free // 2**20} MB are free in {data}/")


def _folder(data: Path) -> Iterator[Finding]:
    if not os.access(data, os.W_OK | os.X_OK):
        yield Finding(WRONG, "folder", f"{data}/ cannot be written to: chown it to the user that the coach runs as.")
    closed = not stat.S_IMODE(data.stat().st_mode) & 0o001
    for file in (data / FILE, data / "milepost.db"):
        if not closed and file.exists() and stat.S_IMODE(file.stat().st_mode) & 0o007:
            yield Finding(WRONG, "folder", f"{file} can be read by everybody here: chmod 600 {file}")


def _zones() -> Finding:
    known = zoneinfo.available_timezones()
    try:
        here = datetime.now(zoneinfo.ZoneInfo("America/Sao_Paulo")).utcoffset()
    except zoneinfo.ZoneInfoNotFoundError:
        here = None
    if here is None or len(known) < 400:
        return Finding(WRONG, "time zones", "there are none: install the coach's dependencies anew (tzdata is one).")
    return Finding(OK, "time zones", f"{len(known)} are known, those of tzdata {version('tzdata')}")


def _fonts() -> Finding:
    from bot.artefacts.ink import Ink  # a second, when the system has many fonts

    without = {name: package for name, (sample, package) in SCRIPTS.items() if Ink.for_texts([sample]).missing}
    if not without:
        return Finding(OK, "fonts", "pictures can be drawn in every script that was tried")
    packages = " ".join(sorted(set(without.values())))
    return Finding(
        NOTE,
        "fonts",
        f"in pictures these go into the caption: {', '.join(without)}. apt install {packages}",
    )
