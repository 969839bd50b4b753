"""Reports without the names of outlets and authors: what is replaced by letters, and what remains."""

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

_SHOWN = (FieldName.TITLE, FieldName.OPENING)
"""The fields of an anonymous report that are shown, and in which names are hidden as in its text."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """Words that were replaced by a letter.

    Attributes:
        report: the letter of the report in which they stood.
        sentence: the number of their sentence, from 1.
        letter: what stands in their place, such as "[A]".
    """

    report: str
    sentence: int
    words: str
    letter: str


@dataclass(frozen=True, slots=True)
class Remaining:
    """A word of a name that was not hidden, and may show whose report it is; sentence counts from 1."""

    report: str
    sentence: int
    words: str


@dataclass(frozen=True, slots=True)
class Hidden:
    """What was hidden in some reports, and what remains."""

    replaced: tuple[Replaced, ...] = ()
    remaining: tuple[Remaining, ...] = ()


class Hiding:
    """Hides the names of several reports in all their texts, keeping each text that it has made."""

    def __init__(self, labels: Labels, check: Checkpoint = unchecked) -> None:
        self._labels, self._check = labels, check
        self.names: Names = names_of((article, labels.letter(article)) for article in labels.articles)
        self.parts_of_names = _parts_of_names(labels)
        self._made: dict[tuple[str, tuple[Sentence, ...]], tuple[Reading, Redaction]] = {}

    def of(self, reading: Reading) -> tuple[Reading, Redaction]:
        """The report without names, and where the spans of its old text are in the new one."""
        letter = self._labels.letter(reading.article)
        known = (letter, reading.sentences)
        if known not in self._made:
            self._made[known] = self._hide(reading, letter)
        return self._made[known]

    def words(self, text: str) -> str:
        """Any other text, such as a note, with letters in place of names."""
        return self.names.hidden(text)

    def has_part_of_name(self, text: str) -> bool:
        """Whether a word of any of the names is in the text."""
        return self.parts_of_names is not None and self.parts_of_names.search(text) is not None

    def _hide(self, reading: Reading, letter: str) -> tuple[Reading, Redaction]:
        self._check()
        redaction = redacted(reading.article.text, places(reading, letter, self.names))
        kinds = tuple((redaction.span(span), kind) for span, kind in reading.article.kinds)
        fields = {**reading.article.fields, **dict(self._fields(reading.article))}
        article = replace(reading.article, text=redaction.text, fields=fields, kinds=kinds)
        sentences = tuple(replace(s, span=redaction.span(s.span)) for s in reading.sentences)
        return Reading(article, sentences), redaction

    def _fields(self, article: Article) -> Iterator[tuple[FieldName, Field]]:
        for name in _SHOWN:
            known = article.field(name)
            if known.value:
                yield name, replace(known, value=self.names.headline(known.value))


def hidden_in(comparisons: Sequence[Comparison], check: Checkpoint = unchecked) -> Hidden:
    """What an anonymous printout of these comparisons hides, and what remains, in order of letters."""
    labels = labels_of(comparisons)
    readings = {labels.letter(c.of(side).article): c.of(side) for c in comparisons for side in Side}
    return hidden_among(
        [readings[letter] for letter in sorted(readings, key=lambda a: (len(a), a))], labels, check
    )


def hidden_among(readings: Sequence[Reading], labels: Labels, check: Checkpoint = unchecked) -> Hidden:
    """What an anonymous printout of these reports hides, and what remains."""
    hiding = Hiding(labels, check)
    replaced: list[Replaced] = []
    remaining: list[Remaining] = []
    for reading in readings:
        letter = labels.letter(reading.article)
        for found in places(reading, letter, hiding.names):
            said = " ".join(found.span.of(reading.article.text).split())
            replaced.append(
                Replaced(letter, _sentence_number(reading, found.span), said, shown_as(found.letter))
            )
        hid, _ = hiding.of(reading)
        remaining += _remaining(hid, letter, hiding.parts_of_names, check)
    return Hidden(tuple(replaced), tuple(remaining))


def _parts_of_names(labels: Labels) -> re.Pattern[str] | None:
    """Matches any word, of some length and with a capital, of the names of outlets and authors."""
    names = " ".join(f"{article.source} {article.author}" for article in labels.articles)
    words = {w for w in re.findall(r"\w+", names) if len(w) >= LEAST_SHORT_FORM and not w.islower()}
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(words)))})\b") if words else None


def _remaining(
    reading: Reading, letter: str, parts_of_names: re.Pattern[str] | None, check: Checkpoint
) -> Iterator[Remaining]:
    for sentence in checked(reading.sentences, check):
        said = reading.text(sentence.index)
        for word in dict.fromkeys(parts_of_names.findall(said) if parts_of_names else ()):
            yield Remaining(letter, sentence.index + 1, word)


def _sentence_number(reading: Reading, span: Span) -> int:
    held = (
        s.index for s in reading.sentences if s.span.start <= span.start < max(s.span.end, s.span.start + 1)
    )
    return next(held, 0) + 1
