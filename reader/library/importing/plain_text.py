"""Reads plain text in the command's own process, as it needs no parser, and all else in the child."""

import re
from pathlib import Path

from reader.library.formats import Loaded, load_bytes, read_bytes, with_origin
from reader.library.formats.file import File
from reader.library.importing.reading_process import ReadingProcess

# Bytes, some forty thousand words: longer texts are read in the child, which has a limit of time.
LONGEST = 1 << 18
_ENDINGS = {".txt", ".text"}
_NEVER_WRITTEN = re.compile(rb"[\x00-\x08\x0e-\x1f\x7f]")
_PLAIN = "txt"
"""The name of plain text in the table of formats."""


def articles_of(path: Path, reader: ReadingProcess) -> tuple[Loaded, ...]:
    """All articles of a file, read by the child process unless it is plain text; raises UnreadableFile."""
    data = read_bytes(path)
    here = _read_here(data, path.name)
    return with_origin(reader.load_bytes(data, path.name) if here is None else here, str(path))


def _read_here(data: bytes, name: str) -> tuple[Loaded, ...] | None:
    """The article of a plain text; None for what may be another format."""
    if not _is_plain(data, name):
        return None
    from reader.library.formats.registry import FORMATS  # noqa: PLC0415  # the table is for those who read

    file = File(data, name)
    form = next((form for form in FORMATS if form.recognises(file)), None)
    return load_bytes(data, name) if form and form.name == _PLAIN else None


def _is_plain(data: bytes, name: str) -> bool:
    if Path(name).suffix.lower() not in _ENDINGS or len(data) > LONGEST or _NEVER_WRITTEN.search(data):
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
