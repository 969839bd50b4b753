"""Saved searches: how the library's state has them, and which of them are for one event."""

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice

from reader.library.searching.folding import folded
from reader.library.searching.query import parsed
from reader.text.harmless import harmless_line

KEY = "saved searches"
"""The key of the saved searches in the library's state."""
# Letters of the name, and of the query, of a search that comes from elsewhere: nobody types so many.
LONGEST = 1_000
# Searches that come from elsewhere, at most: a longer menu is not read.
MOST = 100


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """The name of a search, and the text of the search field for it."""

    name: str
    query: str


def read_searches(written: str) -> tuple[SavedSearch, ...]:
    """The searches as they were written, sorted by name; none where they are damaged."""
    with suppress(ValueError, TypeError, RecursionError):
        found = [SavedSearch(str(name), str(query)) for name, query in json.loads(written)]
        return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.query)))
    return ()


def written_searches(searches: Iterable[SavedSearch]) -> str:
    """The searches as read_searches() reads them."""
    return json.dumps([[one.name, one.query] for one in searches], ensure_ascii=False)


def of_event(theirs: str, event: str, mine: str) -> tuple[SavedSearch, ...]:
    """The searches of another library that name the event, unless one of mine has their name."""
    names = {one.name for one in read_searches(mine)}
    found = (one for one in read_searches(theirs) if _is_for(one, event) and one.name not in names)
    return tuple(islice(found, MOST))


def _is_for(search: SavedSearch, event: str) -> bool:
    if any(len(part) > LONGEST or part != harmless_line(part) for part in (search.name, search.query)):
        return False
    wanted = parsed(search.query).stories
    return bool(search.name and wanted) and all(name in folded(event) for name in wanted)
