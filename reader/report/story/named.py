"""A collation with the words of its sections: letters, counts, places and cells."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from reader.compare.collation.clauses import Clause, Clauses, Contribution
from reader.compare.collation.passages import StoryText
from reader.compare.collation.values import Collation, Place, Statement, numbers_by_place
from reader.report.blocks import Inline, Inlines, Mark
from reader.report.labels import Labels
from reader.report.sections.passages import shown
from reader.report.story.brief import around
from reader.report.story.marked import MarkedText
from reader.report.story.same_words import SpanChange, changes
from reader.report.subject import numbers
from reader.report.wording import Words
from reader.text.checking import Checkpoint, unchecked
from reader.text.model import Span

TOLD, NOT_TOLD = "●", "○"
DASH, ARROW = "–", "→"
# Characters of the head of a column, which is repeated on every page.
LONGEST_HEAD = 30
# Reports that have a column each in tables of short words: with more, "indirectly" is wider than its column.
MOST_COLUMNS = 7
# Dots that can be counted at a glance, and after which a line may end.
TALLY = 5

_AT_EDGES = ' ,;:.“”„«»"'
_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class NamedCollation:
    """A collation with all that its sections need.

    Attributes:
        labels: the letters and names of its reports.
        clauses, text, marked: of its reports; each part is made when it is asked for.
        number: the number, from 0, of the statement that holds a sentence.
        check: called while sections are made; what it raises ends that.
    """

    collation: Collation
    labels: Labels
    clauses: Clauses
    text: StoryText
    marked: MarkedText
    number: Mapping[Place, int]
    check: Checkpoint = unchecked

    @property
    def words(self) -> Words:
        """The report's own words, in its language."""
        return self.labels.words

    @property
    def every(self) -> range:
        """The numbers of all reports."""
        return range(len(self.collation.reports))

    @property
    def is_many(self) -> bool:
        """Whether there are so many reports that tables list them in place of giving a column to each."""
        return len(self.every) > MOST_COLUMNS

    def in_sets(self, most: int) -> Iterator[Sequence[int]]:
        """The reports in sets of columns, as even as possible, of that many at most."""
        size = ceil(len(self.every) / ceil(len(self.every) / most))
        return (self.every[start : start + size] for start in self.every[::size])

    def letter(self, report: int) -> str:
        """The letter of a report by its number."""
        return self.labels.letter(self.collation.reports[report].article)

    def letters(self, reports: Iterable[int]) -> str:
        """The letters of reports as a list: "A, B and D"."""
        return self.words.listed([self.letter(report) for report in reports])

    def title(self, report: int) -> str:
        """Letter and outlet."""
        return self.labels.title(self.collation.reports[report].article)

    def head(self, report: int) -> str:
        """The head of a report's column: letter and outlet, cut between words where they are long."""
        title = self.title(report)
        words = title.split(" ")
        while len(" ".join(words)) > LONGEST_HEAD and len(words) > 1:
            words.pop()
        said = " ".join(words)
        return said if said == title else f"{said} …"

    def languages(self, reports: Iterable[int]) -> tuple[str, ...]:
        """The languages of those reports."""
        return tuple(self.collation.reports[report].article.language for report in reports)

    def dots(self, reports: Sequence[int]) -> str:
        """A dot for every report of the event, filled for these; those of many in groups, as in a tally."""
        dots = "".join(TOLD if report in reports else NOT_TOLD for report in self.every)
        return " ".join(dots[at : at + TALLY] for at in range(0, len(dots), TALLY)) if self.is_many else dots

    def by_how_many(self, reports: Sequence[int]) -> str:
        """How many reports tell something, and how many independently: "4 of 5 · 3 independent"."""
        independent = self.collation.independent(Statement(tuple((report, 0) for report in reports)))
        told = self.words.say("{n} of {all}", n=len(reports), all=len(self.every))
        if independent == len(reports):
            return told
        return f"{told} · {self.words.count(independent, '{n} independent', '{n} independent')}"

    def paragraphs(self, report: int, sentences: Iterable[int]) -> str:
        """The paragraphs of sentences: "¶ 3, 12"."""
        held = self.collation.reports[report].sentences
        return f"¶\N{NO-BREAK SPACE}{numbers(sorted({held[index].paragraph for index in sentences}))}"

    def at(self, place: Place) -> str:
        """The place of a sentence: "B ¶ 3"."""
        return f"{self.letter(place[0])}\N{NO-BREAK SPACE}{self.paragraphs(place[0], place[1:])}"

    def sentence(self, place: Place) -> Inlines:
        """A whole sentence, with its facts marked."""
        report, index = place
        return self.marked.stretch(report, self.collation.reports[report].told(index))

    def cells(self, statement: Statement, reports: Sequence[int]) -> tuple[Inlines, ...]:
        """The cells of a statement's row; one in nearly the words of another says only what differs."""
        before: list[Clause] = []
        found: list[Inlines] = []
        for report in reports:
            stated = self.clauses.stated(statement, report)
            said = self._like_one_before(stated, before) if stated else None
            if stated and said is None:
                before.append(stated.first)
            found.append(said or self.cell(statement, report))
        return tuple(found)

    def _like_one_before(self, stated: Contribution, before: Sequence[Clause]) -> Inlines | None:
        """A cell as changes to a clause before it; None where none is nearly the same."""
        for one in before:
            if (found := changes(one, stated.first, self.text, self.check)) is not None:
                letter = self.letter(one.place[0])
                said = [Inline(self.words.say("the same words as {letter}", letter=letter), Mark.FAINT)]
                for number, change in enumerate(found):
                    between = self.words.say("; ") if number else self.words.say(", but ")
                    said += [Inline(between, Mark.FAINT), *self._change(one, stated.first, change)]
                return (*said, *self._where(stated, 0), *self._further(stated))
        return None

    def _change(self, one: Clause, other: Clause, change: SpanChange) -> Iterator[Inline]:
        """One change: the other's words, with values marked, for the one's."""
        left, right = change
        parts: dict[str, Inlines] = {}
        if left is not None:
            parts["old"] = (Inline(self.quote(one.place[0], left).strip(_AT_EDGES)),)
        if right is not None:
            parts["new"] = self.marked.stretch(other.place[0], right)
        match left, right:
            case None, _:
                yield from filled(self.words.say("with “{new}”"), parts)
            case _, None:
                yield from filled(self.words.say("without “{old}”"), parts)
            case _:
                yield from filled(self.words.say("“{new}” for “{old}”"), parts)

    def cell(self, statement: Statement, report: int) -> Inlines:
        """A cell: the report's clauses, or the sentence in which it is likely to tell the statement."""
        stated = self.clauses.stated(statement, report)
        if stated is None:
            return self._likely(statement, report)
        return (*self._said(stated.first), *self._where(stated, 0), *self._further(stated))

    def _said(self, clause: Clause) -> Iterator[Inline]:
        yield Inline("… " if clause.shared.start > clause.sentence.start else "")
        yield from self.marked.stretch(clause.place[0], clause.shared)
        yield Inline(" …" if clause.shared.end < clause.sentence.end else "")

    def _further(self, stated: Contribution) -> Iterator[Inline]:
        """The other sentences that are shown, each with where it stands."""
        for number, clause in enumerate(stated.shown[1:], 1):
            yield Inline(" ")
            yield from self._said(clause)
            yield from self._where(stated, number)

    def _likely(self, statement: Statement, report: int) -> Inlines:
        """An arrow and the number of the statement that holds the likely sentence, or it; a dash for none."""
        found = self.collation.likely.get((self.number[statement.places[0]], report), ())
        if not found:
            return (Inline(DASH, Mark.FAINT),)
        number = self.number.get(found[0])
        if number is not None and not self.collation.statements[number].is_hidden:
            return (Inline(f"{ARROW} {self.words.number(number + 1)}", Mark.FAINT),)
        where = f" {self.paragraphs(report, found[0][1:])}"
        return (Inline(f"{ARROW} ", Mark.FAINT), *self.sentence(found[0]), Inline(where, Mark.FAINT))

    def brief(self, statement: Statement, at: Place, span: Span) -> str:
        """A statement's name by hand, else some words around a span of one of its sentences."""
        if statement.name:
            return statement.name
        report, sentence = at
        home = self.collation.reports[report].told(sentence)

        def word_at(place: int) -> int:
            return len(self.quote(report, Span(home.start, place)).split())

        speaking = [(word_at(a.span.start), word_at(a.span.end)) for a in self.text.facts(at).attributions]
        words = self.quote(report, home).split()
        first, end = around(words, word_at(span.start), speaking)
        said = " ".join(words[first:end])
        return ("… " if first else "") + said + (" …" if end < len(words) else "")

    def _where(self, stated: Contribution, number: int) -> Iterator[Inline]:
        """The paragraph of a clause, and behind the last one those in which the report tells it again."""
        report, sentence = stated.shown[number].place
        where = self.paragraphs(report, (sentence,))
        if stated.also and number == len(stated.shown) - 1:
            also = self.words.say("also {places}", places=self.paragraphs(report, stated.also))
            where = self.words.say(", ").join((where, also))
        yield Inline(f" {where}", Mark.FAINT)

    def quote(self, report: int, span: Span) -> str:
        """The words of a span, without characters that cannot be shown."""
        return shown(span.of(self.collation.reports[report].article.text))


def named_collation(
    collation: Collation, labels: Labels, check: Checkpoint = unchecked, *, shows_marks: bool = True
) -> NamedCollation:
    """The collation with all that its sections ask for; shows_marks is of sentences, not of lists."""
    return NamedCollation(
        collation,
        labels,
        Clauses(collation, check),
        StoryText(collation, check),
        MarkedText(collation, shows_marks=shows_marks),
        numbers_by_place(collation.statements),
        check,
    )


def filled(said: str, parts: Mapping[str, Inlines]) -> Iterator[Inline]:
    """A translated sentence with marked words in its places such as {new}."""
    for piece in _PLACE.split(said):
        if piece in parts:
            yield from parts[piece]
        elif piece:
            yield Inline(piece)
