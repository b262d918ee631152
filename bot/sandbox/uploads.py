"""Files that were sent: kept under a file_id, looked at only far enough to know a picture's size."""

import mimetypes
import struct
from pathlib import PurePath
from typing import Any

from bot.sandbox import rules
from bot.sandbox.refusal import broken
from bot.sandbox.shapes import Upload
from bot.sandbox.store import Store

Json = dict[str, Any]


class Uploads:
    def __init__(self, store: Store) -> None:
        self._store = store

    def photo(self, given: Upload | str) -> Json:
        """The `photo` field of a message: one size only, since the stand-in scales nothing."""
        if isinstance(given, str):
            return {"photo": [self._known(given, "photo")]}
        width, height = rules.photo(given.data, picture_size(given.data))
        return {"photo": [self._keep("photo", given, {"width": width, "height": height})]}

    def document(self, given: Upload | str) -> Json:
        """The `document` field of a message."""
        if isinstance(given, str):
            return {"document": self._known(given, "document")}
        rules.document(given.data)
        name = PurePath(given.name.replace("\\", "/")).name or "file"
        return {"document": self._keep("document", given, {"file_name": name, "mime_type": _mime_type(given)})}

    def get(self, file_id: str) -> tuple[Json, bytes] | None:
        return self._store.upload(file_id)

    def at(self, path: str) -> tuple[Json, bytes] | None:
        return self._store.upload_at(path)

    def path(self, file_id: str) -> Json:
        """Telegram's File, for getFile."""
        about, _ = self._store.upload(file_id) or (None, b"")
        if about is None:
            raise broken("files.get-unknown")
        rules.download(about["file"]["file_size"])
        sizes = {name: about["file"][name] for name in ("file_id", "file_unique_id", "file_size")}
        return {**sizes, "file_path": about["path"]}

    def _known(self, file_id: str, kind: str) -> Json:
        about, _ = self._store.upload(file_id) or (None, b"")
        if about is None or about["kind"] != kind:
            raise broken("files.unknown")
        file: Json = about["file"]
        return file

    def _keep(self, kind: str, given: Upload, details: Json) -> Json:
        number = self._store.count("file", 1)
        ids = {"file_id": f"sandbox-{kind}-{number:07}", "file_unique_id": f"sandbox{number:07}"}
        file = {**ids, "file_size": len(given.data), **details}
        suffix = mimetypes.guess_extension(_mime_type(given)) or ""
        path = f"{kind}s/file_{number}{suffix}"
        about = {"kind": kind, "file": file, "path": path, "mime_type": _mime_type(given)}
        self._store.keep_upload(file["file_id"], path, about, given.data)
        return file


def _mime_type(given: Upload) -> str:
    if picture_size(given.data):
        return "image/png" if given.data.startswith(b"\x89PNG") else "image/jpeg"
    by_name = mimetypes.guess_type(given.name)[0]
    return by_name or given.content_type or "application/octet-stream"


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels of a PNG or JPEG; None for all else."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    if not data.startswith(b"\xff\xd8"):
        return None
    position = 2
    while position + 9 <= len(data) and data[position] == 0xFF:
        marker, length = data[position + 1], int.from_bytes(data[position + 2 : position + 4], "big")
        # The start-of-frame markers hold the size; C4, C8 and CC share their range and are tables.
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[position + 5 : position + 9])
            return width, height
        position += 2 + length
    return None
