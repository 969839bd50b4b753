"""Tables read back as other programs read them."""

import csv
import io
from zipfile import ZipFile

from reader.compare.model import Comparison
from reader.report.export import Format, export
from reader.report.options import Options

Lines = list[dict[str, str]]


def lines_of(content: bytes) -> Lines:
    """The lines of a CSV file by the names of its columns."""
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def in_zip(content: bytes) -> dict[str, bytes]:
    """The files in a zip file by their names."""
    with ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def unpacked(content: bytes) -> bytes:
    """What is in a file, unpacked where it is a zip file."""
    return b"\n".join(in_zip(content).values()) if content.startswith(b"PK") else content


def table(name: str, *comparisons: Comparison, options: Options | None = None) -> Lines:
    """The lines of that table of comparisons."""
    return lines_of(export(comparisons, Format.CSV, options, table=name))
