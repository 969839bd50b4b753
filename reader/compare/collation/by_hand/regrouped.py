"""The groups of sentences as a person would have them: joined, parted, named, noted and hidden by hand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reader.compare.collation.values import LooseLink, Place, Statement
from reader.compare.edits.placing import Sought
from reader.compare.edits.regrouping import Act, Regroupings, Sentences
from reader.compare.model import Reading

PlacesTogether = frozenset[Place]
Apart = tuple[PlacesTogether, PlacesTogether]
"""Sentences of which no one belongs to any of the others."""


@dataclass(frozen=True, slots=True)
class Regrouped:
    """What is left of the groups, and which sentences a person keeps apart.

    Attributes:
        groups: those of two reports and more.
        apart: what no link may join either.
    """

    groups: tuple[PlacesTogether, ...]
    apart: tuple[Apart, ...]

    def kept(self, links: Iterable[LooseLink]) -> tuple[LooseLink, ...]:
        """Those of the links of which no person said that their sentences are not the same."""
        if not self.apart:
            return tuple(links)
        return tuple(link for link in links if not self._keeps_apart(link.one, link.other))

    def _keeps_apart(self, one: Place, other: Place) -> bool:
        return any((one in a and other in b) or (one in b and other in a) for a, b in self.apart)


class ByHand:
    """What a person said of the statements of these reports, found again in their sentences."""

    def __init__(self, readings: Sequence[Reading], said: Regroupings) -> None:
        """What no longer stands in the reports is left out."""
        self._readings = readings
        self._sought: dict[int, Sought] = {}
        self._said = [(each, self._places(each.sentences), self._places(each.others)) for each in said]

    def regrouped(self, groups: Iterable[PlacesTogether]) -> Regrouped:
        """The groups, as each thing that was said changes them, one after the other."""
        held = list(groups)
        apart: list[Apart] = []
        for each, sentences, others in self._said:
            if each.act is Act.TOGETHER:
                held = _joined(held, sentences)
                apart = [(a, b) for a, b in apart if not (sentences & a and sentences & b)]
            elif each.act is Act.APART:
                held = _parted(held, sentences, others)
                apart.append((sentences, others))
        return Regrouped(tuple(g for g in held if len({report for report, _ in g}) > 1), tuple(apart))

    def marked(self, statement: Statement) -> Statement:
        """The statement with its name, its note, and whether it is hidden or was made by hand."""
        own = frozenset(statement.places)
        for each, sentences, others in self._said:
            if own.isdisjoint(sentences) and own.isdisjoint(others):
                continue
            match each.act:
                case Act.NAMED if _is_of(own, sentences):
                    statement = replace(statement, name=each.text)
                case Act.NOTED if _is_of(own, sentences):
                    statement = replace(statement, note=each.text)
                case Act.HIDDEN if _is_of(own, sentences):
                    statement = replace(statement, is_hidden=bool(each.text))
                case Act.TOGETHER | Act.APART:
                    statement = replace(statement, is_by_hand=True)
                case _:
                    pass
        return statement

    def _places(self, sentences: Sentences) -> PlacesTogether:
        return frozenset(
            (report, place)
            for report, anchor in sentences
            if report < len(self._readings)
            for place in self._found(report).find((anchor,))
        )

    def _found(self, report: int) -> Sought:
        if report not in self._sought:
            reading = self._readings[report]
            self._sought[report] = Sought(reading.article, reading.sentences)
        return self._sought[report]


def _joined(groups: list[PlacesTogether], sentences: PlacesTogether) -> list[PlacesTogether]:
    """The groups with those made one that have any of the sentences, and these too."""
    touched = [group for group in groups if group & sentences]
    return [*(g for g in groups if not g & sentences), sentences.union(*touched)] if sentences else groups


def _parted(
    groups: list[PlacesTogether], sentences: PlacesTogether, others: PlacesTogether
) -> list[PlacesTogether]:
    """The groups with the sentences taken from the others, and left together."""
    parted: list[PlacesTogether] = []
    for group in groups:
        leaving = group & sentences
        is_mixed = bool(leaving and group & others - sentences)
        parted += [leaving, group - leaving] if is_mixed else [group]
    return parted


def _is_of(statement: PlacesTogether, sentences: PlacesTogether) -> bool:
    """Whether what is said of the sentences is said of the statement: it has half of them or more."""
    return len(statement & sentences) * 2 >= max(1, len(sentences))
