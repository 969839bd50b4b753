"""`parallax library list` and `search`: one report a line, with tabs between its parts."""

from argparse import Namespace

from reader.cli.parsing import BadInputError
from reader.library.records import Entry, StoryName
from reader.library.searching.query import parsed
from reader.library.store import Library
from reader.terminal import complain, is_watched, say_row

# The exit code of a search that finds nothing, as in grep and its kind.
NOTHING_FOUND = 1


def list_reports(library: Library, wanted: Namespace) -> int:
    """Print the events with their numbers of reports, or the reports of one: id, date, outlet, headline."""
    if wanted.event is None:
        counts = library.counts()
        for story in library.stories():
            say_row(str(counts.get(story.id, 0)), story.name)
        return 0
    for entry in library.entries(event_named(library, wanted.event).id):
        say_row(*_row(entry))
    return 0


def search_reports(library: Library, wanted: Namespace) -> int:
    """Print the reports that are found, best first, with their event and an excerpt; gives the exit code."""
    query = parsed(" ".join(_quoted(word) for word in wanted.words))
    if query.is_empty:
        raise BadInputError("nothing to search for: give a word, a phrase, source:, date:, event: or tag:")
    found = library.search(query, most=wanted.most)
    for hit in found.hits:
        say_row(*_row(hit.entry), hit.event, hit.snippet.text)
    if found.is_more:
        complain("there are more than these; --most N shows up to N reports")
    if not found.hits and is_watched():
        complain("no report has all of that")
    return 0 if found.hits else NOTHING_FOUND


def event_named(library: Library, name: str) -> StoryName:
    """The event of that name; raises BadInputError where there is none, or where there are several."""
    named = [story for story in library.stories() if story.name == name]
    if len(named) == 1:
        return named[0]
    fault = "there are several events" if named else "there is no event"
    raise BadInputError(f"{fault} named {name}")


def _row(entry: Entry) -> tuple[str, ...]:
    article = entry.article
    return str(entry.id), article.date, article.source, article.title or article.opening


def _quoted(word: str) -> str:
    """A word of the query; one with a space in it was a quoted phrase in the shell, and is one again."""
    key, colon, rest = word.partition(":")
    if " " not in word or '"' in word:
        return word
    return f'{key}:"{rest}"' if colon and " " not in key else f'"{word}"'
