"""Listing and searching: one report a line, its parts with a tab between, for other programs too."""

from argparse import Namespace

from reader.cli.parsing import BadInputError
from reader.library.records import Entry, StoryName
from reader.library.searching.query import parsed
from reader.library.store import Library
from reader.terminal import complain, say_row

# The exit code of a search that finds nothing, as of other programs that search.
NOTHING_FOUND = 1


def list_reports(library: Library, wanted: Namespace) -> int:
    """The events with how many reports each has; or those of one, with number, day, outlet and headline."""
    if wanted.event is None:
        counts = library.counts()
        for story in library.stories():
            say_row(str(counts.get(story.id, 0)), story.name)
        return 0
    for entry in library.entries(event_named(library, wanted.event).id):
        say_row(*_row(entry))
    return 0


def search_reports(library: Library, wanted: Namespace) -> int:
    """The reports that are found, the best first, with their event and where the words stand."""
    query = parsed(" ".join(_quoted(word) for word in wanted.words))
    if query.is_empty:
        raise BadInputError("say what is to be found: a word, a phrase, source:, date:, event: or tag:")
    found = library.search(query, most=wanted.most)
    for hit in found.hits:
        say_row(*_row(hit.entry), hit.event, hit.snippet.text)
    if found.is_more:
        complain(f"there are more; these are the best {len(found.hits)}.")
    return 0 if found.hits else NOTHING_FOUND


def event_named(library: Library, name: str) -> StoryName:
    """The event of that name; raises BadInputError where there is none, or are several."""
    named = [story for story in library.stories() if story.name == name]
    if len(named) == 1:
        return named[0]
    told = "there are several events" if named else "there is no event"
    raise BadInputError(f"{told} named {name}")


def _row(entry: Entry) -> tuple[str, ...]:
    article = entry.article
    return str(entry.id), article.date, article.source, article.title or article.opening


def _quoted(word: str) -> str:
    """A word as the shell gave it: one with a space in it was quoted there."""
    key, colon, rest = word.partition(":")
    if " " not in word or '"' in word:
        return word
    return f'{key}:"{rest}"' if colon and " " not in key else f'"{word}"'
