"""By what a kept comparison is known again: what both articles say, the settings, the edits, the method."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from hashlib import sha256
from pathlib import Path

from reader import VERSION
from reader.compare.edits.regrouping import Regroupings
from reader.compare.edits.values import NO_EDITS, HandEdits
from reader.compare.model import DEFAULT, Settings
from reader.paths import resources
from reader.text.model import Article

FLOORS = ("languages", "text", "compare")
"""Where the method stands: what one of these finds, a comparison holds."""
LOOKS = frozenset({"fonts", "guide", "icons", "report", "screenshots", "themes", "translations"})
"""The resources that the method does not read."""

EVENT = "event "
"""What the key of a collation begins with: such a row holds words of the reports, the others do not."""

# Texts whose digests are remembered: those of an event of thirty reports and of the one before.
_KEPT = 64


@dataclass(frozen=True, slots=True)
class WantedComparison:
    """Two articles that are to be compared, with which settings, around what was changed by hand."""

    left: Article
    right: Article
    settings: Settings = DEFAULT
    edits: HandEdits = NO_EDITS


def key_of(wanted: WantedComparison) -> str:
    """A key that is equal exactly for requests that give the same comparison by this method.

    Where an article came from changes nothing in it, nor does a note.
    """
    said = (_said(wanted.left), _said(wanted.right), wanted.settings, replace(wanted.edits, notes=()))
    return _digest(repr(said))


def key_of_one(report: Article, settings: Settings) -> str:
    """A key of what one report is compared by with whichever others."""
    return _digest(repr(("likenesses", _said(report), settings)))


def key_of_event(compared: Iterable[WantedComparison]) -> str:
    """A key of the collation of an event, by all comparisons that it is made of."""
    return EVENT + _digest(repr([key_of(each) for each in compared]))


def key_of_said(said: Regroupings) -> str:
    """A key of what a person said of the statements of an event."""
    return _digest(repr(said))


@cache
def method() -> str:
    """What the program finds by: another one in each of its versions, and after each change to the code.

    A copy that holds no code of its own, as a packed one may, is known by its version alone.
    """
    held = sha256(VERSION.encode())
    for name, content in _parts():
        held.update(f"{name} {sha256(content).hexdigest()}\n".encode())
    return held.hexdigest()


def _said(article: Article) -> tuple[object, ...]:
    fields = sorted((name.value, field.value) for name, field in article.fields.items())
    return _digest_of_text(article.text), fields, article.kinds


@lru_cache(maxsize=_KEPT)
def _digest_of_text(text: str) -> str:
    return _digest(text)


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _parts() -> Iterator[tuple[str, bytes]]:
    """The code of the method and its data."""
    code, data = Path(__file__).parents[2], resources()
    for floor in FLOORS:
        for name in _files(code / floor):
            if name.endswith(".py"):
                yield f"{floor}/{name}", (code / floor / name).read_bytes()
    for name in _files(data):
        if name.partition("/")[0] not in LOOKS:
            yield name, (data / name).read_bytes()


def _files(folder: Path) -> list[str]:
    """The names of the files of a folder and of those in it."""
    above = len(str(folder)) + 1
    found = (f"{place}/{name}"[above:] for place, _, names in os.walk(folder) for name in names)
    return sorted(name.replace(os.sep, "/") for name in found)
