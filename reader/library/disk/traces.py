"""Traces of lost reports in a library's file: their numbers and origins."""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field

from reader.library.disk.cells import (
    BROKEN,
    INDEX_BRANCH,
    INDEX_LEAF,
    TABLE_BRANCH,
    TABLE_LEAF,
    branches_of,
    kind_of,
    rows_on,
)
from reader.library.disk.pages import DatabasePages
from reader.library.disk.recovery import PagesDone, roots, tell

DIGEST = re.compile(r"[0-9a-f]{64}")
# Reports that one lost page is believed to have held, so that a damaged number does not name a million.
WIDEST = 1_000


@dataclass(slots=True)
class Traces:
    """Numbers of reports in other places than their own rows.

    Attributes:
        told: how often each number occurs in indexes.
        origins: of reports, by their numbers.
        between: numbers whose rows were on pages that are gone; not all of them need have been used.
    """

    told: Counter[int] = field(default_factory=Counter)
    origins: dict[int, str] = field(default_factory=dict)
    between: set[int] = field(default_factory=set)


def traces(pages: DatabasePages, at: PagesDone) -> Traces:
    """All traces of reports in indexes and in the branches of their table."""
    found = Traces()
    free = pages.free()
    for number in range(1, pages.count + 1):
        tell(at, number)
        if number not in free and kind_of(pages, number) in (INDEX_LEAF, INDEX_BRANCH):
            _take(pages, number, found)
    for name, root in roots(pages):
        if name == "article":
            found.between.update(_between(pages, root))
    return found


def _take(pages: DatabasePages, number: int, found: Traces) -> None:
    for row in rows_on(pages, number):
        match row.values:
            case (int(_), str(words), int(article)):
                found.told[article] += 1
                if not DIGEST.fullmatch(words):
                    found.origins[article] = words
            case _:
                pass


def _between(pages: DatabasePages, root: int) -> Iterator[int]:
    """The numbers of rows on pages below a root that are missing or empty."""
    waiting, seen = [(root, 0)], set[int]()
    while waiting:
        number, below = waiting.pop()
        if number in seen:
            continue
        seen.add(number)
        with suppress(*BROKEN):
            for child, last in branches_of(pages, number):
                if not _is_gone(pages, child):
                    waiting.append((child, below))
                elif below < last <= below + WIDEST:
                    yield from range(below + 1, last + 1)
                below = last


def _is_gone(pages: DatabasePages, number: int) -> bool:
    return not 1 <= number <= pages.count or kind_of(pages, number) not in (TABLE_LEAF, TABLE_BRANCH)
