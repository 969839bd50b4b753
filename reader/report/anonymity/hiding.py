"""Reports without their outlets and authors: what gives way to letters, and what may still tell."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.compare.model import Comparison, Reading
from reader.compare.side import Side
from reader.report.anonymity.names import LEAST_SHORT_FORM, Names, names_of, places, shown_as
from reader.report.anonymity.redaction import Redaction, redacted
from reader.report.labels import Labels, labels_of
from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.model import Article, Field, FieldName, Sentence, Span

_TOLD = (FieldName.TITLE, FieldName.OPENING)
"""The fields that are shown of an anonymous report, and that may name an outlet too."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """Words that gave way to a letter.

    Attributes:
        report: the letter of the report in which they stood; sentence: the number of theirs, from 1.
    """

    report: str
    sentence: int
    words: str
    letter: str


@dataclass(frozen=True, slots=True)
class Remaining:
    """A word of a name that still stands in a report, and may tell whose it is."""

    report: str
    sentence: int
    words: str


@dataclass(frozen=True, slots=True)
class Hidden:
    """All that was hidden in some reports, and what could not be."""

    replaced: tuple[Replaced, ...] = ()
    remaining: tuple[Remaining, ...] = ()


class Hiding:
    """Hides the names of some reports in each other's texts; asked for one report after the other."""

    def __init__(self, labels: Labels, check: Checkpoint = unchecked) -> None:
        self._labels, self._check = labels, check
        self.names: Names = names_of((article, labels.letter(article)) for article in labels.articles)
        self.single = _single(labels)
        self._made: dict[tuple[str, tuple[Sentence, ...]], tuple[Reading, Redaction]] = {}

    def of(self, reading: Reading) -> tuple[Reading, Redaction]:
        """The report without names, and where all its places are now; the same for each asking."""
        letter = self._labels.letter(reading.article)
        known = (letter, reading.sentences)
        if known not in self._made:
            self._made[known] = self._hide(reading, letter)
        return self._made[known]

    def words(self, text: str) -> str:
        """Any other words, such as a note of the person's, without the names."""
        return self.names.hidden(text)

    def are_telling(self, words: str) -> bool:
        """Whether a single word of any of the names is among them."""
        return self.single is not None and self.single.search(words) is not None

    def _hide(self, reading: Reading, letter: str) -> tuple[Reading, Redaction]:
        self._check()
        redaction = redacted(reading.article.text, places(reading, letter, self.names))
        kinds = tuple((redaction.span(span), kind) for span, kind in reading.article.kinds)
        fields = {**reading.article.fields, **dict(self._fields(reading.article))}
        article = replace(reading.article, text=redaction.text, fields=fields, kinds=kinds)
        sentences = tuple(replace(s, span=redaction.span(s.span)) for s in reading.sentences)
        return Reading(article, sentences), redaction

    def _fields(self, article: Article) -> Iterator[tuple[FieldName, Field]]:
        for name in _TOLD:
            known = article.field(name)
            if known.value:
                yield name, replace(known, value=self.names.headline(known.value))


def hidden_in(comparisons: Sequence[Comparison], check: Checkpoint = unchecked) -> Hidden:
    """What an anonymous report on these comparisons hides, and what may still tell whose they are."""
    labels = labels_of(comparisons)
    readings = {labels.letter(c.of(side).article): c.of(side) for c in comparisons for side in Side}
    return hidden_among(
        [readings[letter] for letter in sorted(readings, key=lambda a: (len(a), a))], labels, check
    )


def hidden_among(readings: Sequence[Reading], labels: Labels, check: Checkpoint = unchecked) -> Hidden:
    """The same of any readings."""
    hiding = Hiding(labels, check)
    replaced: list[Replaced] = []
    remaining: list[Remaining] = []
    for reading in readings:
        letter = labels.letter(reading.article)
        for found in places(reading, letter, hiding.names):
            said = " ".join(found.span.of(reading.article.text).split())
            replaced.append(Replaced(letter, _sentence(reading, found.span), said, shown_as(found.letter)))
        hid, _ = hiding.of(reading)
        remaining += _remaining(hid, letter, hiding.single, check)
    return Hidden(tuple(replaced), tuple(remaining))


def _single(labels: Labels) -> re.Pattern[str] | None:
    """The single words of all names of outlets and authors, which may still stand in the texts."""
    names = " ".join(f"{article.source} {article.author}" for article in labels.articles)
    words = {w for w in re.findall(r"\w+", names) if len(w) >= LEAST_SHORT_FORM and not w.islower()}
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(words)))})\b") if words else None


def _remaining(
    reading: Reading, letter: str, rest: re.Pattern[str] | None, check: Checkpoint
) -> Iterator[Remaining]:
    for sentence in checked(reading.sentences, check):
        said = reading.text(sentence.index)
        for word in dict.fromkeys(rest.findall(said) if rest else ()):
            yield Remaining(letter, sentence.index + 1, word)


def _sentence(reading: Reading, span: Span) -> int:
    held = (
        s.index for s in reading.sentences if s.span.start <= span.start < max(s.span.end, s.span.start + 1)
    )
    return next(held, 0) + 1
