"""A collation as JSON for other programs; JSON.md describes its fields."""

from reader.compare.collation.clauses import Contribution
from reader.compare.collation.values import Collation, Statement
from reader.compare.facts.fact import Fact
from reader.report.labels import Labels
from reader.report.story.json_tables import tables
from reader.report.story.named import NamedCollation, named_collation
from reader.report.story.naming.told_apart import names_of_facts
from reader.report.writers.json_export import Json, article_json, packed
from reader.text.checking import Checkpoint, unchecked

SCHEMA_VERSION = 1


def to_json(collation: Collation, labels: Labels, check: Checkpoint = unchecked) -> bytes:
    """One object: the reports, their statements, loose links and facts, and the tables beside them."""
    named = named_collation(collation, labels, check)
    value: Json = {
        "reports": [article_json(reading, labels) for reading in collation.reports],
        "rows": [_row(named, statement) for statement in collation.statements],
        "links": [
            {"left": list(link.one), "right": list(link.other), "score": round(link.score, 4)}
            for link in collation.links
        ],
        "facts": [
            _fact(collation, fact, name)
            for fact, name in zip(collation.facts, names_of_facts(named, collation.facts), strict=True)
        ],
        "tellings": [{"reports": list(t.reports), "words": t.words} for t in collation.tellings],
        "shares": [
            {"of": of, "in": within, "share": round(share, 4)}
            for (of, within), share in sorted(collation.shares.items())
        ],
        **tables(named),
    }
    return packed("parallax-story", SCHEMA_VERSION, value, check)


def _row(named: NamedCollation, statement: Statement) -> Json:
    clauses = {report: named.clauses.stated(statement, report) for report in statement.reports}
    return {
        "cells": {str(report): list(statement.sentences(report)) for report in statement.reports},
        "clauses": {str(report): _clauses(stated) for report, stated in clauses.items() if stated},
        "told_by": len(statement.reports),
        "independent": named.collation.independent(statement),
        "name": statement.name,
        "note": statement.note,
        "is_hidden": statement.is_hidden,
        "is_by_hand": statement.is_by_hand,
    }


def _clauses(stated: Contribution) -> Json:
    first, *further = (
        {"sentence": c.place[1], "start": c.shared.start, "end": c.shared.end} for c in stated.shown
    )
    return {**first, "further": further, "also": list(stated.also)}


def _fact(collation: Collation, fact: Fact, name: str) -> Json:
    return {
        "kind": fact.kind.value,
        "what": name,
        "verdict": fact.verdict.value,
        "is_spelling": fact.is_spelling,
        "values": [
            {
                "report": value.report,
                "sentence": value.sentence,
                "start": value.span.start,
                "end": value.span.end,
                "text": value.span.of(collation.reports[value.report].article.text),
                "normal": value.form,
            }
            for value in fact.values
        ],
    }
