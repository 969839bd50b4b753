"""Describes what was read from a file: fields with their provenance, sentences with their kinds."""

import json
from collections.abc import Sequence
from typing import Any

from reader.compare.model import Reading
from reader.library.formats import Loaded
from reader.text.harmless import escaped_json, harmless
from reader.text.model import STATED, Article, FieldName, Kind, Sentence
from reader.text.sentences import sentences


def as_json(loaded: Sequence[Loaded]) -> str:
    """The articles as JSON, one object: {"articles": […]}; see describe for an article's keys."""
    described = {"articles": [describe(one) for one in loaded]}
    return escaped_json(json.dumps(described, ensure_ascii=False, indent=1))


def as_text(loaded: Sequence[Loaded]) -> str:
    """The articles as text for a person: fields with their provenance, then sentences with their kinds."""
    return harmless("\n\n".join(map(_described, loaded)))


def describe(loaded: Loaded) -> dict[str, Any]:
    """One article as plain data.

    Keys: format, origin, digest; words, how many are compared; title, source, author, date, updated,
    language, each with value, provenance and is_guess; is_text_missing; text; body, the spans of body
    sentences merged within their paragraph; sentences, each with index from 0, number from 1, start,
    end, kind and paragraph.
    Offsets are code points into text.
    """
    article = loaded.article
    found = sentences(article)
    fields = {
        name.value: {
            "value": article.field(name).value,
            "provenance": article.field(name).provenance.value,
            "is_guess": article.field(name).is_guess,
        }
        for name in STATED
    }
    return {
        "format": loaded.format,
        "origin": article.origin,
        "digest": article.digest,
        **fields,
        "is_text_missing": article.is_text_missing,
        "words": Reading(article, found).words(),
        "text": article.text,
        "body": [{"start": start, "end": end} for start, end in _body(found)],
        "sentences": [
            {
                "index": s.index,
                "number": s.index + 1,
                "start": s.span.start,
                "end": s.span.end,
                "kind": s.kind.value,
                "paragraph": s.paragraph,
            }
            for s in found
        ],
    }


def _body(found: Sequence[Sentence]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    last: Sentence | None = None
    for sentence in found:
        if sentence.kind is Kind.BODY:
            if last and last.index + 1 == sentence.index and last.paragraph == sentence.paragraph:
                spans[-1] = (spans[-1][0], sentence.span.end)
            else:
                spans.append((sentence.span.start, sentence.span.end))
            last = sentence
    return spans


def _described(loaded: Loaded) -> str:
    article = loaded.article
    head = [f"{article.origin or 'without origin'} ({loaded.format})"]
    head += [f"  {name.value + ':':<10} {_field(article, name)}" for name in STATED]
    if article.is_text_missing:
        known = "the address is" if article.has_address else "the fields are"
        return "\n".join([*head, f"  Its text is missing: only {known} known."])
    return "\n".join([*head, "", *_lines(article)])


def _field(article: Article, name: FieldName) -> str:
    field = article.field(name)
    if not field.value:
        return "not known"
    return f"{field.value}  [{field.provenance.value}{', a guess' if field.is_guess else ''}]"


def _lines(article: Article) -> list[str]:
    shown: list[str] = []
    last: tuple[int, Kind] | None = None
    for sentence in sentences(article):
        words = " ".join(sentence.span.of(article.text).split())
        if last == (sentence.paragraph, sentence.kind):
            shown[-1] += f" {words}"
        else:
            shown.append(f"  {sentence.kind.value:<12}{words}")
        last = (sentence.paragraph, sentence.kind)
    return shown
