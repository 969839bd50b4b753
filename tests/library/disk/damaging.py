"""A library of invented reports, and copies of it in which one byte is another."""

import random
import shutil
from pathlib import Path

from reader.compare.edits.values import Anchor, HandEdits, Link, Note
from reader.library.formats import Loaded
from reader.library.store import Library
from reader.text.model import Article, Field, FieldName, Provenance

REPORTS = 60
WORDS = (
    "harbour",
    "lamp",
    "fog",
    "keeper",
    "boat",
    "choir",
    "quay",
    "storm",
    "rope",
    "bell",
    "Müller",
    "café",
)


def report(number: int) -> Loaded:
    """A report no two of which are alike: some short, some over several pages of the file."""
    lines = [
        f"Report {number} tells in line {n} of a {WORDS[(number * 7 + n) % len(WORDS)]}, {number * n}."
        for n in range(3 + (number * 37) % 160)
    ]
    text = "\n\n".join(lines)
    fields = {
        FieldName.TITLE: Field(f"Headline {number}", Provenance.HEADING),
        FieldName.SOURCE: Field(f"Outlet {number % 9}", Provenance.FILE_NAME, is_guess=True),
        FieldName.DATE: Field("2025-03-04", Provenance.HEADING),
    }
    article = Article(text, fields, f"/reports/{number}.txt")
    return Loaded(article, f"<html>{text}</html>".encode(), "html")


def texts() -> dict[str, str]:
    """The text of each report by its headline."""
    return {report(n).article.title: report(n).article.text for n in range(REPORTS)}


def make_library(path: Path) -> None:
    """A library of three stories with notes and matches, closed."""
    with Library(path) as library:
        fill(library)


def fill(library: Library) -> None:
    """Put the stories, the reports, the notes and the matches into a library."""
    stories = [library.add_story(f"Story {n}") for n in range(3)]
    ids = [library.add(report(n), stories[n * 3 // REPORTS]).id for n in range(REPORTS)]
    for left, right in zip(ids[::2], ids[1::2], strict=True):
        anchors = (Anchor("One sentence."),), (Anchor("Another."),)
        edits = HandEdits(linked=(Link(*anchors),), notes=(Note(f"Note {left}", anchors[0][0], None),))
        keep(library, left, right, edits)
    library.keep_comparisons({f"{n:064}": bytes(range(256)) * n for n in range(1, REPORTS)}, "some method")


def keep(library: Library, left: int, right: int, edits: HandEdits) -> None:
    """Keep hand edits between two reports."""
    library.edit(left, right, lambda _: edits)


def flipped(whole: Path, target: Path, seed: int) -> int:
    """A copy of a library, and of its log, with one byte made another; gives the place, counted over both."""
    chance = random.Random(seed)  # noqa: S311  # a test repeats what it did
    files = [file for file in (whole, whole.with_name(f"{whole.name}-wal")) if file.exists()]
    parts = [bytearray(file.read_bytes()) for file in files]
    place = chance.randrange(sum(map(len, parts)))
    rest, part = place, 0
    while rest >= len(parts[part]):
        rest, part = rest - len(parts[part]), part + 1
    parts[part][rest] ^= chance.randrange(1, 256)
    for file, content in zip(files, parts, strict=True):
        target.with_name(file.name.replace(whole.name, target.name)).write_bytes(content)
    return place


def copied(whole: Path, target: Path) -> None:
    """A copy of a library with its log as it stands, as after a loss of power."""
    for ending in ("", "-wal"):
        if (held := whole.with_name(whole.name + ending)).exists():
            shutil.copyfile(held, target.with_name(target.name + ending))
