"""The places where a text names the outlet, an author or a credit of any of the reports."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

from reader.compare.model import Reading
from reader.text.model import Article, Kind, Span

# Letters that the last word of a name has at least where it stands for the whole, as in "the Gazette".
LEAST_SHORT_FORM = 4
# Letters that the article before such a short form has at most: the, die, le.
LONGEST_ARTICLE = 3
# Letters that an outlet's initials have at least: two stand for too many other things.
LEAST_INITIALS = 3
# Letters of a name that is looked for within web addresses and handles: shorter ones are found in any word.
LEAST_IN_ADDRESS = 5
_LEFT_OUT = frozenset({Kind.CAPTION, Kind.METADATA, Kind.BOILERPLATE})
"""Kinds of sentences that are hidden as a whole: they name authors, photographers, agencies, newsletters."""
_AGENCY = re.compile(r"^[^()\n]{2,60}\(([^()\n]{2,30})\)\s*[—–-]")
"""A dateline with the name of an agency: "ORLE (Tern Agency) —"."""
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]*\w|(?<![\w@])@\w{2,}")
_NO_LETTERS = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class HiddenName:
    """A name to be hidden behind the letter of its report."""

    words: str
    letter: str


@dataclass(frozen=True)
class Found:
    """A span that names one of the reports, and the letter that takes its place."""

    span: Span
    letter: str


@dataclass(frozen=True)
class Names:
    """The names of all reports.

    Attributes:
        names: the longest first, so that a part of one is not taken for another.
        in_headlines: last words of names, which in headlines stand for the whole without an article.
    """

    names: tuple[HiddenName, ...]
    in_headlines: tuple[HiddenName, ...] = ()

    @cached_property
    def pattern(self) -> re.Pattern[str] | None:
        """Matches any of the names as whole words; None where there is no name."""
        every = "|".join(re.escape(name.words).replace(r"\ ", r"\s+") for name in self.names)
        return re.compile(rf"(?<!\w)(?:{every})(?!\w)") if every else None

    @cached_property
    def _letters(self) -> dict[str, str]:
        return {" ".join(name.words.split()): name.letter for name in reversed(self.names)}

    def within(self, text: str) -> Iterator[Found]:
        """Where the text has one of the names."""
        for match in self.pattern.finditer(text) if self.pattern else ():
            yield Found(Span(*match.span()), self._letters[" ".join(match[0].split())])

    def headline(self, text: str) -> str:
        """The headline with letters in place of the names."""
        return Names((*self.names, *self.in_headlines)).hidden(text)

    def hidden(self, text: str) -> str:
        """The text with letters in place of the names."""
        for found in sorted(self.within(text), key=lambda f: -f.span.start):
            text = f"{text[: found.span.start]}{shown_as(found.letter)}{text[found.span.end :]}"
        return text


def shown_as(letter: str) -> str:
    """What stands in place of a name: "[A]" shows that there was one."""
    return f"[{letter}]"


def names_of(articles: Iterable[tuple[Article, str]]) -> Names:
    """The names of these articles, each given with its letter, in all forms that their texts may have."""
    given = list(articles)
    texts = [article.text for article, _ in given]
    found: dict[str, HiddenName] = {}
    for article, letter in given:
        for words in (*_outlet(article.source, texts), *_authors(article.author)):
            found.setdefault(words, HiddenName(words, letter))
    every = tuple(sorted(found.values(), key=lambda name: (-len(name.words), name.words)))
    bare = (
        HiddenName(article.source.split()[-1], letter)
        for article, letter in given
        if any(True for _ in _short_forms(article.source.split(), texts))
    )
    return Names(every, tuple(bare))


def _authors(author: str) -> Iterator[str]:
    return (name for part in re.split(r"[,;]", author) if (name := part.strip()))


def _outlet(source: str, texts: Sequence[str]) -> Iterator[str]:
    """The forms of an outlet's name: whole, without its article, its last word, its initials."""
    words = source.split()
    if not words:
        return
    yield " ".join(words)
    has_article = len(words) > 1 and len(words[0]) <= LONGEST_ARTICLE and words[0].istitle()
    bare = words[1:] if has_article else words
    yield " ".join(bare)
    yield from _short_forms(bare, texts)
    for held in (words, bare):
        initials = "".join(word[0] for word in held if word[0].isupper())
        if len(initials) >= LEAST_INITIALS:
            yield initials


def _short_forms(words: Sequence[str], texts: Sequence[str]) -> Iterator[str]:
    """The last word of a name with an article, "the Gazette", where the texts never have it without one."""
    last = words[-1] if words else ""
    if len(words) <= 1 or len(last) < LEAST_SHORT_FORM or not last[0].isupper():
        return
    before: set[str] = set()
    for text in texts:
        bare = re.sub(re.escape(" ".join(words)), " ", text)
        for match in re.finditer(rf"(\w*)\s?(?<!\w){re.escape(last)}(?!\w)(\s+[A-Z\u00c0-\u00de])?", bare):
            before.add(match[1] if not match[2] else "")
    if before and len({word.casefold() for word in before}) == 1 and all(map(_is_article, before)):
        yield from (f"{word} {last}" for word in sorted(before))


def _is_article(word: str) -> bool:
    return 0 < len(word) <= LONGEST_ARTICLE


def places(reading: Reading, letter: str, names: Names) -> tuple[Found, ...]:
    """The spans to hide in one report, in order and apart: credits, names, addresses, agencies."""
    text = reading.article.text
    whole = [Found(s.span, letter) for s in reading.sentences if s.kind in _LEFT_OUT]
    found = [*_agencies(reading, letter), *names.within(text), *_addresses(reading.article, letter, names)]
    free = [one for one in found if not any(one.span.overlaps(other.span) for other in whole)]
    kept: list[Found] = []
    for one in sorted((*whole, *free), key=lambda f: (f.span.start, -f.span.end)):
        if not kept or kept[-1].span.end <= one.span.start:
            kept.append(one)
    return tuple(kept)


def _agencies(reading: Reading, letter: str) -> Iterator[Found]:
    body = next((s for s in reading.sentences if s.kind is Kind.BODY), None)
    if body and (match := _AGENCY.match(reading.article.text[body.span.start : body.span.end])):
        yield Found(Span(body.span.start + match.start(1), body.span.start + match.end(1)), letter)


def _addresses(article: Article, letter: str, names: Names) -> Iterator[Found]:
    """Addresses and handles that contain a name, or the host from which the article was fetched."""
    host = (urlsplit(article.origin).hostname or "") if article.has_address else ""
    every = (*(name.words for name in names.names), host.removeprefix("www."))
    known = {name for name in map(_letters_and_digits, every) if len(name) >= LEAST_IN_ADDRESS}
    for match in _ADDRESS.finditer(article.text):
        if any(name in _letters_and_digits(match[0]) for name in known):
            yield Found(Span(*match.span()), letter)


def _letters_and_digits(words: str) -> str:
    return _NO_LETTERS.sub("", words.casefold())
