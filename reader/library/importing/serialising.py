"""Requests and answers of the child process as JSON, the only form in which its answers are taken."""

import json
from dataclasses import asdict, replace
from math import isfinite
from typing import Any

from reader.library.formats import Hints, Loaded, UnreadableFile
from reader.library.importing.refusal import Refusal, key_of, reason_of
from reader.text.model import Article, Field, FieldName, Kind, Provenance, Span

# Characters of the detail of a refusal: a bug report has some thousand.
_LONGEST = 4_000


def encode_request(name: str, hints: Hints) -> bytes:
    """A request to read a file, without its bytes."""
    return json.dumps({"name": name, "hints": asdict(hints)}).encode("ascii")


def decode_request(request: bytes) -> tuple[str, Hints]:
    """The name and the hints in a request."""
    asked = json.loads(request)
    return asked["name"], Hints(**asked["hints"])


def encode_answer(loaded: tuple[Loaded, ...]) -> bytes:
    """An answer with articles, without the original bytes, which the other process has."""
    return json.dumps({"articles": [{"format": one.format, **_plain(one.article)} for one in loaded]}).encode(
        "ascii"
    )


def encode_refusal(refusal: Refusal) -> bytes:
    """An answer with the reason for which there are no articles."""
    detail = refusal.detail[:_LONGEST] if isinstance(refusal.detail, str) else refusal.detail
    return json.dumps({"reason": key_of(refusal.reason), "detail": detail}).encode("ascii")


def decode_answer(answer: bytes, original: bytes, name: str) -> tuple[Loaded, ...]:
    """The articles of an answer; raises UnreadableFile for a refusal, ValueError for anything else."""
    try:
        told = json.loads(answer)
        if "reason" in told:
            raise UnreadableFile(name, Refusal(reason_of(str(told["reason"])), _detail(told["detail"])))
        return tuple(
            Loaded(replace(_article(one), size=len(original)), original, str(one["format"]))
            for one in told["articles"]
        )
    except (KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise ValueError("not an answer of the child process") from error


def _detail(told: object) -> str | float:
    if not isinstance(told, int | float):
        return str(told)[:_LONGEST]
    if not isfinite(number := float(told)):
        raise ValueError("not a number that can be told")
    return number


def _plain(article: Article) -> dict[str, Any]:
    return {
        "text": article.text,
        "origin": article.origin,
        "digest": article.digest,
        "fields": {name: [f.value, f.provenance, f.is_guess] for name, f in article.fields.items()},
        "kinds": [[span.start, span.end, kind] for span, kind in article.kinds],
    }


def _article(plain: dict[str, Any]) -> Article:
    text = str(plain["text"])
    fields = {
        FieldName(name): Field(str(value), Provenance(provenance), bool(is_guess))
        for name, (value, provenance, is_guess) in plain["fields"].items()
    }
    kinds = tuple(
        (Span(max(0, int(start)), min(int(end), len(text))), Kind(kind))
        for start, end, kind in plain["kinds"]
    )
    return Article(text, fields, str(plain["origin"]), str(plain["digest"]), kinds)
