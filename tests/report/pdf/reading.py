"""What other programs find in a PDF of ours: its words, its tags, and where its letters stand."""

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
from pypdf import PdfReader

from reader.compare.model import Comparison
from reader.report.build import build
from reader.report.options import Options
from reader.report.writers.pdf.data import to_pdf

HYPHEN = "\u00ad"  # at the end of a line, where a word was divided


@dataclass(frozen=True)
class Tag:
    """A part of the page's structure, as a screen reader meets it."""

    name: str
    language: str
    alternative: str
    inside: tuple["Tag", ...]

    def every(self) -> Iterator["Tag"]:
        """This tag and all within it, in reading order."""
        yield self
        for part in self.inside:
            yield from part.every()

    def all(self, name: str) -> list["Tag"]:
        """Those of that name."""
        return [tag for tag in self.every() if tag.name == name]


def pdf(example: Comparison | Sequence[Comparison], options: Options | None = None) -> bytes:
    return to_pdf(build(example, options))


def structure(content: bytes) -> Tag:
    root: Any = PdfReader(BytesIO(content)).trailer["/Root"]
    return _tags(root["/StructTreeRoot"]["/K"])[0]


def _tags(held: Any) -> tuple[Tag, ...]:
    held = held.get_object()
    if isinstance(held, list):
        return tuple(tag for part in held for tag in _tags(part))
    if not isinstance(held, dict) or "/S" not in held:
        return ()
    inside = _tags(held["/K"]) if "/K" in held else ()
    return (Tag(held["/S"][1:], str(held.get("/Lang", "")), str(held.get("/Alt", "")), inside),)


def copied(content: bytes, *settings: str) -> str:
    """What pdftotext copies, with divided words whole again and all white space drawn together."""
    tool = shutil.which("pdftotext")
    assert tool, "pdftotext is not installed; packaging/system-packages.sh test installs it"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.pdf"
        path.write_bytes(content)
        done = subprocess.run([tool, *settings, str(path), "-"], check=True, capture_output=True, timeout=100)
    return " ".join(done.stdout.decode().replace(f"{HYPHEN}\n", "").split())


def solid(text: str) -> str:
    """Without white space, hyphens and marks of direction: what must be there however lines fall."""
    return re.sub(rf"[-\s{HYPHEN}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2060\ufffe\x02]", "", text)


def pages(content: bytes) -> list[str]:
    with pypdfium2.PdfDocument(content) as document:
        return [page.get_textpage().get_text_range() for page in document]


def letters_outside(content: bytes, margin: float) -> Iterator[tuple[int, str]]:
    """Every letter that hangs over into the margins at the sides and at the top and foot of its page."""
    with pypdfium2.PdfDocument(content) as document:
        for number, page in enumerate(document):
            width, height = page.get_size()
            text = page.get_textpage()
            for at in range(text.count_chars()):
                left, bottom, right, top = text.get_charbox(at)
                is_inside = margin <= left and right <= width - margin and bottom >= 20 and top <= height - 20
                if right > left and not is_inside and (letter := text.get_text_range(at, 1)).strip():
                    yield number, letter
