"""A collation as bytes, and whether the one that is kept of an event is still what its reports tell."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

import numpy as np

from reader.compare.collation.values import Collation, LooseLink, Near, Place, Statement, Telling
from reader.compare.facts.fact import Fact, Value
from reader.compare.keeping.fields import (
    MISREAD,
    NotWritten,
    ends,
    packed,
    part,
    place,
    sentences_read,
    sentences_told,
    span_read,
    unpacked,
    whole,
    words,
)
from reader.compare.model import Reading
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.model import Article

NEAR = np.dtype([("place", "<i4", 2), ("other", "<i4", 2), ("score", "<f8")])
"""How it is written which sentence is nearest to which, on every machine."""


def written(collation: Collation, said: str) -> bytes:
    """All of it but the articles, behind a checksum, for restored(); said tells what a person said of it."""
    told = {
        "said": said,
        "sentences": [sentences_told(reading.sentences) for reading in collation.reports],
        "statements": [[s.places, s.name, s.note, s.is_hidden, s.is_by_hand] for s in collation.statements],
        "links": [[link.one, link.other, link.score] for link in collation.links],
        "facts": [_fact_told(fact) for fact in collation.facts],
        "tellings": [[telling.reports, telling.words] for telling in collation.tellings],
        "shares": [[*two, share] for two, share in collation.shares.items()],
        "likely": list(collation.likely.items()),
        "surely": list(collation.surely.items()),
        "linked": sorted(collation.linked),
    }
    near = [(at, other.place, other.score) for at, others in collation.near.items() for other in others]
    return packed(told, np.array(near, NEAR).tobytes())


def restored(content: bytes, articles: Sequence[Article], said: str) -> Collation | None:
    """The collation of these articles that was written; None where a person has said something else since.

    Raises:
        NotWritten: it was not that of these articles.
    """
    try:
        told, near = unpacked(content)
        return _Restoring(told, articles).collation(near) if words(told["said"]) == said else None
    except MISREAD as error:
        raise NotWritten(str(error)) from error


def _fact_told(fact: Fact) -> list[Any]:
    values = [[v.report, v.sentence, *ends(v.span), v.form] for v in fact.values]
    verdicts = [[*forms, verdict] for forms, verdict in fact.verdicts.items()]
    return [fact.kind, fact.verdict, values, verdicts, fact.is_spelling]


class _Restoring:
    """Reads what was told of a collation, each number held against the reports and their sentences."""

    def __init__(self, told: dict[str, Any], articles: Sequence[Article]) -> None:
        self._told = told
        rows = zip(told["sentences"], articles, strict=True)
        self._reports = tuple([Reading(each, tuple(sentences_read(held, each))) for held, each in rows])
        self._sizes = [len(reading.sentences) for reading in self._reports]

    def collation(self, near: bytes) -> Collation:
        told = self._told
        statements = tuple(map(self._statement, told["statements"]))
        return Collation(
            self._reports,
            statements,
            tuple([LooseLink(self._place(a), self._place(b), part(score)) for a, b, score in told["links"]]),
            tuple(map(self._fact, told["facts"])),
            tuple([Telling(self._numbers(reports), whole(run)) for reports, run in told["tellings"]]),
            MappingProxyType({(self._report(a), self._report(b)): part(s) for a, b, s in told["shares"]}),
            MappingProxyType(self._near(near)),
            MappingProxyType(self._of_statements(told["likely"], len(statements))),
            MappingProxyType(self._of_statements(told["surely"], len(statements))),
            frozenset(self._places(told["linked"])),
        )

    def _statement(self, row: Sequence[Any]) -> Statement:
        places, name, note, is_hidden, is_by_hand = row
        return Statement(self._places(places), words(name), words(note), bool(is_hidden), bool(is_by_hand))

    def _fact(self, row: Sequence[Any]) -> Fact:
        kind, verdict, values, verdicts, is_spelling = row
        return Fact(
            DiscrepancyKind(kind),
            Verdict(verdict),
            tuple(map(self._value, values)),
            MappingProxyType({(words(a), words(b)): Verdict(told) for a, b, told in verdicts}),
            bool(is_spelling),
        )

    def _value(self, row: Sequence[Any]) -> Value:
        report, sentence, start, end, form = row
        number, index = self._place((report, sentence))
        return Value(number, index, span_read(start, end, self._reports[number].article), words(form))

    def _near(self, content: bytes) -> dict[Place, tuple[Near, ...]]:
        rows = np.frombuffer(content, NEAR)
        for side in ("place", "other"):
            self._check_places(rows[side])
        if not np.isfinite(rows["score"]).all():
            raise NotWritten("it is no part of a whole")
        found: dict[Place, list[Near]] = {}
        for at, other, score in zip(*(rows[name].tolist() for name in NEAR.names or ()), strict=True):
            found.setdefault(tuple(at), []).append(Near(tuple(other), score))
        return {at: tuple(others) for at, others in found.items()}

    def _check_places(self, places: "np.ndarray[Any, np.dtype[np.int32]]") -> None:
        report, sentence = places[:, 0], places[:, 1]
        if len(places) and not (0 <= report.min() <= report.max() < len(self._sizes)):
            raise NotWritten("there is no such report")
        if not ((sentence >= 0) & (sentence < np.array(self._sizes)[report])).all():
            raise NotWritten("there is no such sentence")

    def _of_statements(
        self, rows: Iterable[Sequence[Any]], count: int
    ) -> Mapping[tuple[int, int], tuple[Place, ...]]:
        return {
            (place(number, count), self._report(report)): self._places(places)
            for (number, report), places in rows
        }

    def _places(self, rows: Iterable[Sequence[object]]) -> tuple[Place, ...]:
        return tuple([self._place(row) for row in rows])

    def _place(self, row: Sequence[object]) -> Place:
        report, sentence = row
        number = self._report(report)
        return number, place(sentence, self._sizes[number])

    def _numbers(self, reports: Iterable[object]) -> tuple[int, ...]:
        return tuple(map(self._report, reports))

    def _report(self, value: object) -> int:
        return place(value, len(self._reports))
