"""The names that were hidden and those that remain, as lines in English for the command line."""

from collections.abc import Iterator

from reader.report.anonymity.hiding import Hidden

NO_NAMES = "no name of an outlet or an author was found to hide"
WARNING = "whoever searches the web for a headline or a sentence may still find whose report it is"


def lines_of(hidden: Hidden) -> Iterator[str]:
    """Each replacement, for the person to check, then what may still show whose reports they are."""
    yield from _replaced(hidden)
    yield from _remaining(hidden)


def _replaced(hidden: Hidden) -> Iterator[str]:
    for one in hidden.replaced:
        yield f"hidden in {one.report} {one.sentence}: “{one.words}” is now {one.letter}"
    if not hidden.replaced:
        yield NO_NAMES


def _remaining(hidden: Hidden) -> Iterator[str]:
    for words, places in remaining_places(hidden).items():
        yield f"may still identify: “{words}” in {places}"
    yield f"may still identify: {WARNING}"


def remaining_places(hidden: Hidden) -> dict[str, str]:
    """For each word that remains, the sentences in which it stands: "A 3, B 17"."""
    places: dict[str, list[str]] = {}
    for one in hidden.remaining:
        places.setdefault(one.words, []).append(f"{one.report} {one.sentence}")
    return {words: ", ".join(found) for words, found in places.items()}
