"""Comparisons as JSON for other programs; the fields are described in JSON.md beside this module."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from reader import VERSION
from reader.compare.arrangement.counts import Counts, count
from reader.compare.arrangement.standing import pair_of
from reader.compare.edits.values import HandEdits, Link
from reader.compare.model import Comparison, Pair, Reading, Run, Share
from reader.compare.side import Side
from reader.compare.telling import Discrepancy, Op
from reader.report.dates import now
from reader.report.labels import Labels
from reader.report.sections.degrees import confidence
from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.harmless import escaped_json
from reader.text.model import STATED, Span

SCHEMA_VERSION = 3
Json = dict[str, object]

# Pieces of JSON, each a value or a sign, that are written between two checks.
OFTEN = 1_000


def to_json(comparisons: Sequence[Comparison], labels: Labels, check: Checkpoint = unchecked) -> bytes:
    """One comparison as one object; several as an object that lists them."""
    found = [_comparison(c, labels) for c in checked(comparisons, check, 1)]
    value: Json = found[0] if len(found) == 1 else {"comparisons": found}
    return packed("parallax-comparison", SCHEMA_VERSION, value, check)


def packed(form: str, version: int, value: Json, check: Checkpoint) -> bytes:
    """The object as UTF-8 behind its head: format, version of the schema, program, time."""
    head: Json = {
        "format": form,
        "version": version,
        "program": f"Parallax {VERSION}",
        "created": now().isoformat(timespec="seconds"),
    }
    parts = json.JSONEncoder(ensure_ascii=False, indent=1).iterencode(head | value)
    written = escaped_json("".join(checked(parts, check, OFTEN)))
    return f"{written}\n".encode("utf-8", "replace")


def _comparison(comparison: Comparison, labels: Labels) -> Json:
    left, right = comparison.left, comparison.right
    return {
        "articles": [article_json(left, labels), article_json(right, labels)],
        "is_comparable": comparison.is_comparable,
        "obstacle": asdict(comparison.obstacle) if comparison.obstacle else None,
        "settings": {"threshold": comparison.settings.threshold},
        "counts": _counts(count(comparison)),
        "share": _share(comparison.share),
        "share_unquoted": _share(comparison.share_unquoted),
        "pairs": [_pair(p) for p in comparison.pairs],
        "discrepancies": [_discrepancy(comparison, d) for d in comparison.discrepancies],
        "only": {"left": list(comparison.only.left), "right": list(comparison.only.right)},
        "only_numbers": {side.value: [index + 1 for index in comparison.only.of(side)] for side in Side},
        "runs": [_run(comparison, r) for r in comparison.runs],
        "candidates": [
            {"left": [c.left], "right": [c.right], "score": round(c.score, 4)} for c in comparison.candidates
        ],
        "edits": _edits(comparison.edits),
    }


def article_json(reading: Reading, labels: Labels) -> Json:
    """One report: its fields, sentences and text; spans are code points of that text."""
    article = reading.article
    fields = {name.value: labels.field(article, name) for name in STATED}
    return {
        "label": labels.letter(article),
        **fields,
        "origin": labels.origin(article),
        "digest": labels.digest(article),
        "bytes": 0 if labels.anonymous else article.size,
        "taken": article.taken,
        "words": reading.words(),
        "sentences": [
            {
                "index": s.index,
                "number": s.index + 1,
                **_span(s.span),
                "kind": s.kind.value,
                "paragraph": s.paragraph,
            }
            for s in reading.sentences
        ],
        "text": article.text,
    }


def _counts(found: Counts) -> Json:
    return {
        "pairs": found.pairs,
        "telling_the_same": found.telling_the_same,
        "by_degree": {degree.value: n for degree, n in found.by_degree.items()},
        "by_status": {status.value: n for status, n in found.by_status.items()},
        "elsewhere": found.elsewhere,
        "facts": found.facts,
        "vague": found.vague,
        "spellings": found.spellings,
        "only": {side.value: n for side, n in found.only.items()},
        "only_sentences": {side.value: n for side, n in found.only_sentences.items()},
        "differences": found.differences,
        "words": {side.value: n for side, n in found.words.items()},
        "longest_run": found.longest.words if found.longest else 0,
    }


def _pair(pair: Pair) -> Json:
    return {
        "number": pair.number,
        "left": list(pair.left),
        "right": list(pair.right),
        "numbers": {side.value: [index + 1 for index in pair.of(side)] for side in Side},
        "score": round(pair.score, 4),
        "degree": pair.degree.value,
        "confidence": confidence(pair).value,
        "status": pair.status.value,
        "is_moved": pair.is_moved,
        "why": [{"kind": r.kind.value, "words": list(r.words)} for r in pair.why],
        "ops": [_op(op) for op in pair.ops],
    }


def _op(op: Op) -> Json:
    return {"kind": op.kind.value, "left": _span(op.left), "right": _span(op.right)}


def _discrepancy(comparison: Comparison, found: Discrepancy) -> Json:
    pair = pair_of(comparison, found)
    return {
        "pair": pair.number if pair else None,
        "kind": found.kind.value,
        "verdict": found.verdict.value,
        "left": _stated(comparison, Side.LEFT, found.left) | {"form": found.left_form},
        "right": _stated(comparison, Side.RIGHT, found.right) | {"form": found.right_form},
        "is_spelling": found.is_spelling,
        "places": {side.value: [_stated(comparison, side, s) for s in found.every(side)] for side in Side},
    }


def _run(comparison: Comparison, run: Run) -> Json:
    return {
        "words": run.words,
        "in_quotation": run.in_quotation,
        "left": _stated(comparison, Side.LEFT, run.left),
        "right": _stated(comparison, Side.RIGHT, run.right),
    }


def _stated(comparison: Comparison, side: Side, span: Span) -> Json:
    return {**_span(span), "text": span.of(comparison.of(side).article.text)}


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _share(share: Share) -> Json:
    return {"left_in_right": round(share.left_in_right, 4), "right_in_left": round(share.right_in_left, 4)}


def _edits(edits: HandEdits) -> Json:
    return {
        "linked": [_link(link) for link in edits.linked],
        "confirmed": [_link(link) for link in edits.confirmed],
        "rejected": [_link(link) for link in edits.rejected],
        "left_kinds": [{"sentence": a.text, "kind": kind.value} for a, kind in edits.kinds.left],
        "right_kinds": [{"sentence": a.text, "kind": kind.value} for a, kind in edits.kinds.right],
        "notes": [
            {
                "text": note.text,
                "left": note.left.text if note.left else None,
                "right": note.right.text if note.right else None,
            }
            for note in edits.notes
        ],
    }


def _link(link: Link) -> Json:
    return {"left": [anchor.text for anchor in link.left], "right": [anchor.text for anchor in link.right]}
