"""A collation as JSON for other programs; the fields are described in JSON.md of the report."""

from reader.compare.collation.values import Collation, Statement
from reader.compare.facts.fact import Fact
from reader.report.labels import Labels
from reader.report.writers.json_export import Json, article_json, packed
from reader.text.checking import Checkpoint, unchecked

SCHEMA_VERSION = 1


def to_json(collation: Collation, labels: Labels, check: Checkpoint = unchecked) -> bytes:
    """One object: the reports, their statements, loose links and facts."""
    value: Json = {
        "reports": [article_json(reading, labels) for reading in collation.reports],
        "rows": [_row(collation, statement) for statement in collation.statements],
        "links": [
            {"left": list(link.one), "right": list(link.other), "score": round(link.score, 4)}
            for link in collation.links
        ],
        "facts": [_fact(collation, fact) for fact in collation.facts],
        "tellings": [{"reports": list(t.reports), "words": t.words} for t in collation.tellings],
        "shares": [
            {"of": of, "in": within, "share": round(share, 4)}
            for (of, within), share in sorted(collation.shares.items())
        ],
    }
    return packed("parallax-story", SCHEMA_VERSION, value, check)


def _row(collation: Collation, statement: Statement) -> Json:
    return {
        "cells": {str(report): list(statement.sentences(report)) for report in statement.reports},
        "told_by": len(statement.reports),
        "independent": collation.independent(statement),
    }


def _fact(collation: Collation, fact: Fact) -> Json:
    return {
        "kind": fact.kind.value,
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
