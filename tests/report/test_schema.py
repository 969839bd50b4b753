"""The JSON of comparisons and events is as its schema says, whatever the reports, options and language."""

import json
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from referencing import Registry, Resource

from reader.compare.collation.collating import collate
from reader.compare.collation.values import Collation
from reader.compare.comparison import compare
from reader.compare.edits.values import Anchor, HandEdits, Link, Note
from reader.compare.model import Comparison, Degree, ObstacleKind, Status
from reader.compare.side import Both
from reader.compare.story import Story
from reader.compare.telling import DiscrepancyKind, OpKind, ReasonKind, Verdict
from reader.library.formats import load
from reader.paths import resources, seeds
from reader.report.export import Format, export, export_story
from reader.report.options import Options
from reader.report.sections.degrees import Confidence
from reader.report.story import json_export as story_json
from reader.report.wording import LANGUAGES
from reader.report.writers import json_export
from reader.text.model import Article, Field, FieldName, Kind
from tests.report.examples import LEFT, OPTIONS, comparison, comparisons, reading

Schema = dict[str, Any]


def schema(name: str) -> Schema:
    held: Schema = json.loads((resources() / "report" / f"{name}.schema.json").read_text("utf-8"))
    return held


COMPARISON, STORY = schema("comparison"), schema("story")
KNOWN: Registry[Any] = Registry().with_resources(
    (held["$id"], Resource.from_contents(held)) for held in (COMPARISON, STORY)
)


def told(content: bytes, held: Schema) -> str:
    """What is wrong with the JSON, "" for nothing."""
    found = best_match(Draft202012Validator(held, registry=KNOWN).iter_errors(json.loads(content)))
    return "" if found is None else f"{found.json_path}: {found.message[:200]}"


@cache
def sample() -> tuple[Article, ...]:
    files = sorted(path for path in seeds().iterdir() if path.suffix in {".txt", ".html"})
    return tuple(load(path)[0].article for path in files)


@cache
def event(reports: int) -> Collation:
    """The event of that many reports of the sample."""
    return collate(Story(sample()[:reports]))


def within(part: object) -> Iterator[Schema]:
    """Every object of the schema."""
    if isinstance(part, dict):
        yield part
        for value in part.values():
            yield from within(value)
    if isinstance(part, list):
        for value in part:
            yield from within(value)


@pytest.mark.parametrize("held", [COMPARISON, STORY], ids=["comparison", "story"])
def test_a_schema_is_one_and_leaves_nothing_open(held: Schema) -> None:
    Draft202012Validator.check_schema(held)
    for part in within({k: v for k, v in held.items() if k != "$defs"}):
        if "$ref" in part:
            assert KNOWN.resolver(held["$id"]).lookup(part["$ref"]).contents
    for name, part in held["$defs"].items():
        if part.get("type") == "object" and name != "comparison":  # that is closed where it is used
            assert part["additionalProperties"] is False, name
            assert set(part["required"]) == set(part["properties"]), name


def test_the_schema_names_what_the_program_can_say() -> None:
    defs = COMPARISON["$defs"]
    kinds = {name: part["items"]["properties"]["kind"] for name, part in defs["pair"]["properties"].items()
             if name in {"why", "ops"}}  # fmt: skip
    for held, values in (
        (defs["degree"], Degree),
        (defs["status"], Status),
        (defs["confidence"], Confidence),
        (defs["verdict"], Verdict),
        (defs["fact_kind"], DiscrepancyKind),
        (defs["sentence_kind"], Kind),
        (defs["obstacle"]["properties"]["kind"], ObstacleKind),
        (kinds["why"], ReasonKind),
        (kinds["ops"], OpKind),
    ):
        assert set(held["enum"]) == {one.value for one in values}
    assert COMPARISON["properties"]["version"]["const"] == json_export.SCHEMA_VERSION
    assert STORY["properties"]["version"]["const"] == story_json.SCHEMA_VERSION


def test_reports_of_the_sample_are_told_as_the_schema_says() -> None:
    every = [compare(one, other) for one, other in pairwise(sample())]
    assert told(export(every, Format.JSON), COMPARISON) == ""
    for options in (Options(), Options(anonymous=True)):
        assert told(export(every[:1], Format.JSON, options), COMPARISON) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_event_is_told_as_the_schema_says_in_every_language(language: str) -> None:
    for reports in (len(sample()), 2) if language == LANGUAGES[0] else (2,):
        for anonymous in (False, True):
            options = Options(language=language, anonymous=anonymous)
            assert told(export_story(event(reports), Format.JSON, options), STORY) == ""


@given(comparisons(), OPTIONS)
@settings(max_examples=20)
def test_any_comparison_is_told_as_the_schema_says(example: Comparison, options: Options) -> None:
    for given_ in ([example], [example, example]):
        assert told(export(given_, Format.JSON, options), COMPARISON) == ""


def test_what_was_changed_by_hand_and_what_was_not_compared_are_told_as_the_schema_says() -> None:
    link = Link((Anchor(LEFT[0]),), (Anchor(LEFT[1]),))
    kinds = Both(((Anchor(LEFT[0]), Kind.CAPTION),), ())
    note = Note("Ask.", left=Anchor(LEFT[0]))
    edits = HandEdits(linked=(link,), rejected=(link,), kinds=kinds, notes=(note,))
    assert told(export([comparison(edits=edits)], Format.JSON), COMPARISON) == ""
    danish = Article("Broen er faldet ned. Ingen havde spærret vejen.").with_field(
        FieldName.LANGUAGE, Field("da")
    )
    english = Article("The bridge has fallen. Nobody had closed the road. It was on a Monday.")
    other = compare(danish, english)
    assert other.obstacle is not None
    assert told(export([other], Format.JSON), COMPARISON) == ""


def test_a_pair_in_two_languages_is_told_as_the_schema_says() -> None:
    english = Article("The bridge at Orle fell on Monday.\n\nTwelve cars went into the river.")
    german = Article("Die Brücke bei Orle stürzte am Montag ein.\n\nZwölf Autos fielen in den Fluss.")
    value = export([compare(english, german)], Format.JSON)
    assert {pair["degree"] for pair in json.loads(value)["pairs"]} <= {"translated", "related"}
    assert json.loads(value)["pairs"]
    assert told(value, COMPARISON) == ""


def test_a_field_that_nobody_described_is_found() -> None:
    value = json.loads(export([comparison()], Format.JSON))
    for spoilt in (value | {"more": 1}, {k: v for k, v in value.items() if k != "pairs"}):
        assert told(json.dumps(spoilt).encode(), COMPARISON)
    value["pairs"][0]["degree"] = "alike"
    assert told(json.dumps(value).encode(), COMPARISON)
    twice = json.loads(export([comparison(), comparison(reading(LEFT))], Format.JSON))
    twice["comparisons"][0]["more"] = 1
    assert told(json.dumps(twice).encode(), COMPARISON)
