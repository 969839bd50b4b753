"""Parses what a person searches for: words, phrases, outlets, dates, events and tags."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from reader.library.searching.folding import folded, in_letters, is_running, letter_folded, spaced
from reader.text.model import Span

_PARTS = re.compile(r'(?:(?P<key>[^\W\d_]+):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
_BETWEEN, _BEFORE, _AFTER = r"[\W_]+", r"(?<![^\W_])", r"(?![^\W_])"
_YEAR_FIRST = re.compile(r"(\d{4})(?:[-/.](0?[1-9]|1[0-2])(?:[-/.](0?[1-9]|[12]\d|3[01]))?)?")
# Characters of a day in ISO 8601.
_ISO_DAY = 10
_KEYS = {
    "source": "sources",
    "outlet": "sources",
    "date": "dates",
    "story": "stories",
    "event": "stories",
    "tag": "tags",
}
"""The keys that may stand before a colon; any other word with a colon is a word."""
# Terms of a query: more come only from a text that was pasted into the field.
MOST_TERMS = 30


@dataclass(frozen=True, slots=True)
class Days:
    """A range of time from a year, month or day (ISO 8601) to another, both included; "" for an open end."""

    first: str
    last: str

    def holds(self, date: str) -> bool:
        """Whether a date (ISO 8601) is within the range."""
        return bool(date) and self.first <= date[: len(self.first)] and date[: len(self.last)] <= self.last


@dataclass(frozen=True, slots=True)
class Searched:
    """What a query is matched with: the words of an article, its date, event and tags."""

    title: str = ""
    source: str = ""
    author: str = ""
    text: str = ""
    date: str = ""
    event: str = ""
    tags: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """All that is searched for words and phrases."""
        return "\n".join((self.title, self.source, self.author, self.text))


@dataclass(frozen=True)
class Query:
    """Conditions that an article must all meet; every text in them is folded.

    Attributes:
        words: beginnings of words.
        phrases: whole words side by side.
        sources, stories, tags: parts of names; of several tags an article must have all.
        dates: ranges that include its date.
    """

    words: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    stories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    dates: tuple[Days, ...] = field(default=())

    @property
    def is_empty(self) -> bool:
        """Whether there is no condition."""
        return self == Query()

    @property
    def terms(self) -> tuple[str, ...]:
        """All words and phrases, which are marked in texts."""
        return (*self.words, *self.phrases)

    def is_in(self, article: Searched, *, anywhere: bool = False) -> bool:
        """Whether an article meets all conditions; with anywhere, words may be parts of others."""
        if not all(days.holds(article.date) for days in self.dates):
            return False
        source, event, tags = (
            folded(article.source),
            folded(article.event),
            [folded(tag) for tag in article.tags],
        )
        return (
            all(name in source for name in self.sources)
            and all(name in event for name in self.stories)
            and all(any(name in tag for tag in tags) for name in self.tags)
            and self._are_words_in(article, anywhere=anywhere)
        )

    def _are_words_in(self, article: Searched, *, anywhere: bool) -> bool:
        if not self.terms:
            return True
        words = folded(article.words)
        patterns = self._anywhere if anywhere else self._beginnings
        return all(pattern.search(words) for pattern in patterns)

    @cached_property
    def _beginnings(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(pattern) for pattern in self._patterns(anywhere=False))

    @cached_property
    def _anywhere(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(pattern) for pattern in self._patterns(anywhere=True))

    def _patterns(self, *, anywhere: bool) -> Iterator[str]:
        for word in self.words:
            yield _pattern(word, begins=not anywhere, ends=False)
        for phrase in self.phrases:
            yield _pattern(phrase, begins=True, ends=True)

    def expression(self) -> str:
        """The words and phrases as a query of FTS5; "" for none."""
        each = (f'"{spaced(word)}"{"" if is_running(word[-1]) else "*"}' for word in self.words)
        whole = (f'"{spaced(phrase)}"' for phrase in self.phrases)
        return " AND ".join((*each, *whole))


def parsed(text: str) -> Query:
    """The query that a person typed; no text is an error."""
    found: dict[str, list[str]] = {}
    for place in list(_PARTS.finditer(text))[:MOST_TERMS]:
        key, phrase, word = place.group("key", "phrase", "word")
        kind = _KEYS.get((key or "").casefold(), "")
        value = phrase if phrase is not None else word
        if not key and value.removesuffix(":").casefold() in _KEYS and value.endswith(":"):
            continue  # the value is still to be typed
        if key and not kind:  # as in "Update: the bridge", or an address
            found.setdefault("words", []).append(key)
        kind = kind or ("words" if phrase is None else "phrases")
        found.setdefault(kind, []).append(value)
    return _query(found)


def _query(found: dict[str, list[str]]) -> Query:
    return Query(
        words=_known(found.get("words", ())),
        phrases=_known(found.get("phrases", ())),
        sources=_names(found.get("sources", ())),
        stories=_names(found.get("stories", ())),
        tags=_names(found.get("tags", ())),
        dates=tuple(_days(value.strip()) for value in found.get("dates", ()) if value.strip(". ")),
    )


def _known(values: Iterable[str]) -> tuple[str, ...]:
    """The values as folded letters and digits, each once, without empty ones."""
    told = (in_letters(folded(value)) for value in values)
    return tuple(dict.fromkeys(one for one in told if one))


def _names(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in (folded(value).strip() for value in values) if one))


def _days(value: str) -> Days:
    """A day, month or year, or a range with two dots, of which one end may be missing."""
    first, dots, last = value.partition("..")
    return Days(_day(first), _day(last if dots else first))


def _day(value: str) -> str:
    """A day, month or year as ISO 8601 has it, however it is written; what is half typed stays."""
    value = value.strip("- ")
    if found := _YEAR_FIRST.fullmatch(value):
        return "-".join(part.zfill(2) for part in found.groups() if part)
    from reader.library.importing.metadata.dates import iso  # noqa: PLC0415  # brings what reads e-mails

    return iso(value)[:_ISO_DAY] or value


def places(text: str, terms: Iterable[str], most: int) -> tuple[Span, ...]:
    """The first places of terms in a text, in order, at most so many; spans are of the text as written."""
    patterns = "|".join(_pattern(term, begins=True, ends=False) for term in terms)
    if not patterns:
        return ()
    sought, at = _with_places(text)
    found: list[Span] = []
    for place in re.finditer(patterns, sought):
        span = Span(at[place.start()], at[place.end() - 1] + 1)
        if found and span.start < found[-1].end:
            continue  # two terms within one letter, as in "㌔"
        found.append(span)
        if len(found) == most:
            break
    return tuple(found)


def _with_places(text: str) -> tuple[str, Sequence[int]]:
    """The folded text, and for each of its characters the offset in the text."""
    if text.isascii():
        return text.casefold(), range(len(text))
    folds = {letter: letter_folded(letter) for letter in set(text)}
    if all(len(fold) == 1 for fold in folds.values()):  # of most texts the quotation marks alone are no ASCII
        others = {ord(letter): fold for letter, fold in folds.items() if letter.casefold() != fold}
        return (text.translate(others) if others else text).casefold(), range(len(text))
    each = [folds[letter] for letter in text]
    return "".join(each), [at for at, fold in enumerate(each) for _ in fold]


def _pattern(term: str, *, begins: bool, ends: bool) -> str:
    pattern = _BETWEEN.join(re.escape(part) for part in term.split())
    is_running_on = is_running(term[0]) or is_running(term[-1])
    before, after = (_BEFORE if begins else ""), (_AFTER if ends else "")
    return pattern if is_running_on else f"{before}{pattern}{after}"
