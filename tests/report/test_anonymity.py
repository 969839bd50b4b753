"""An anonymous report names no outlet, author or credit, and says what it hid and what may still tell."""

import json
from dataclasses import replace

import pytest
from hypothesis import given

from reader.compare.collation.collating import collate
from reader.compare.comparison import compare
from reader.compare.edits.values import Anchor, HandEdits, Note
from reader.compare.model import Comparison
from reader.compare.side import Side
from reader.compare.story import Story
from reader.report.anonymity.comparisons import anonymous
from reader.report.anonymity.hiding import hidden_in
from reader.report.anonymity.names import names_of
from reader.report.build import build
from reader.report.export import Format, export, export_story
from reader.report.options import Options
from reader.report.tables.story import STORY_TABLES
from reader.text.model import Article, Field, FieldName, Kind, Span
from tests.report.examples import comparison, comparisons, reading
from tests.report.tables.reading import unpacked

HIDDEN = Options(anonymous=True, full_texts=True)
BODY = (
    "The bridge at Orle fell on Monday, the Orle Lantern has learned.",
    "Twelve cars went into the river, the mayor told The Lantern.",
    "Photo: Sten Abel for the Orle Lantern.",
    "Nobody had closed the road, Mira Holt wrote in the Vale Dispatch.",
    "The company’s page at https://www.orle-lantern.example/bridge went dark on Tuesday.",
)
OTHER = (
    "FERRIN (Tern Agency) — The bridge at Orle fell on Monday.",
    "Fourteen cars went into the river, it was said.",
    "The Lantern first had the story.",
)


def article(sentences: tuple[str, ...], **fields: str) -> Article:
    made = reading(sentences, **fields).article
    credits_ = tuple(
        (Span(at, at + len(said)), Kind.CAPTION)
        for said in sentences
        if said.startswith("Photo") and (at := made.text.index(said)) >= 0
    )
    return replace(made, kinds=credits_, digest="cd" * 32)


@pytest.fixture(scope="module")
def example() -> Comparison:
    left = article(
        BODY,
        source="Orle Lantern",
        author="Sten Abel, Joss Merrow",
        title="Bridge falls, says Lantern",
        language="en",
    )
    right = article(OTHER, source="The Vale Dispatch", author="Mira Holt", title="A bad week", language="en")
    note = Note("Ask Mira Holt", Anchor(BODY[1]), None)
    return compare(left, right, edits=HandEdits(notes=(note,)))


SECRET = (
    "orle lantern",
    "the lantern",
    "vale dispatch",
    "sten abel",
    "mira holt",
    "joss merrow",
    "tern agency",
    "cdcdcd",
)


@pytest.mark.parametrize("form", [form for form in Format if form.is_text])
def test_no_name_of_an_outlet_or_author_is_in_any_file(example: Comparison, form: Format) -> None:
    written = unpacked(export([example], form, HIDDEN)).decode().casefold()
    for secret in SECRET:
        assert secret not in " ".join(written.split()), secret
    assert "[a]" in written.replace("\\", "")
    assert "says lantern" not in written


def test_every_place_of_the_json_is_that_of_the_text_without_names(example: Comparison) -> None:
    found = json.loads(export([example], Format.JSON, HIDDEN))
    plain = json.loads(export([example], Format.JSON))
    for hidden, shown in zip(found["articles"], plain["articles"], strict=True):
        assert len(hidden["sentences"]) == len(shown["sentences"])
        for sentence in hidden["sentences"]:
            said = hidden["text"][sentence["start"] : sentence["end"]]
            assert said == said.strip() != ""
    for one, other in zip(found["discrepancies"], plain["discrepancies"], strict=True):
        assert (one["left"]["text"], one["right"]["text"]) == (other["left"]["text"], other["right"]["text"])


def test_what_was_hidden_is_listed_with_its_places(example: Comparison) -> None:
    told = {(one.report, one.sentence, one.words, one.letter) for one in hidden_in([example]).replaced}
    assert told >= {
        ("A", 1, "Orle Lantern", "[A]"),
        ("A", 2, "The Lantern", "[A]"),
        ("A", 3, "Photo: Sten Abel for the Orle Lantern.", "[A]"),
        ("A", 4, "Mira Holt", "[B]"),
        ("A", 4, "Vale Dispatch", "[B]"),
        ("A", 5, "https://www.orle-lantern.example/bridge", "[A]"),
        ("B", 1, "FERRIN (Tern Agency) —", "[B]"),
        ("B", 4, "The Lantern", "[A]"),
    }


def test_what_may_still_tell_is_named(example: Comparison) -> None:
    assert {(one.report, one.words) for one in hidden_in([example]).remaining} >= {
        ("A", "Orle"),
        ("B", "Orle"),
    }


def test_a_short_form_that_is_also_a_place_is_left_alone() -> None:
    text = "Radio Tamar reports. The coast of Tamar is long; the Tamar coast guard came."
    names = names_of([(Article(text, {FieldName.SOURCE: Field("Radio Tamar")}), "A")])
    assert names.hidden(text) == "[A] reports. The coast of Tamar is long; the Tamar coast guard came."


def test_an_event_is_as_anonymous_as_two_of_its_reports(example: Comparison) -> None:
    story = Story((example.left.article, example.right.article))
    for form, table in ((Format.TEXT, ""), (Format.JSON, ""), *((Format.CSV, name) for name in STORY_TABLES)):
        written = export_story(collate(story), form, Options(anonymous=True), table=table).decode().casefold()
        assert not [secret for secret in SECRET if secret in " ".join(written.split())]


def test_a_fact_of_an_event_gives_away_no_name_by_the_form_in_which_it_is_compared() -> None:
    first = article(
        ("The bridge was rotten, according to documents seen by the Orle Lantern.", BODY[1]),
        source="Orle Lantern",
        language="en",
    )
    second = article(
        ("The bridge was rotten, according to a report of the council.", OTHER[1]),
        source="Vale Dispatch",
        language="en",
    )
    written = export_story(collate(Story((first, second))), Format.JSON, Options(anonymous=True)).decode()
    assert "attribution" in written
    assert "lantern" not in written.casefold()


def test_the_name_and_note_of_a_statement_give_away_no_name(example: Comparison) -> None:
    collation = collate(Story((example.left.article, example.right.article)))
    named = tuple(replace(s, name="The Lantern on cars", note="Ask Mira Holt") for s in collation.statements)
    for form in (Format.JSON, Format.TEXT, Format.HTML):
        options = Options(anonymous=True)
        written = export_story(replace(collation, statements=named), form, options).decode().casefold()
        assert named
        assert not [secret for secret in SECRET if secret in " ".join(written.split())]
        assert "on cars" in written


@given(comparisons())
def test_whatever_the_reports_are_their_places_stay_within_the_texts(example: Comparison) -> None:
    (hidden,) = anonymous([example])
    for side in Side:
        text = hidden.of(side).article.text
        held = [s.span for s in hidden.of(side).sentences]
        held += [op.of(side) for pair in hidden.pairs for op in pair.ops]
        held += [span for d in hidden.discrepancies for span in d.every(side)]
        assert all(0 <= span.start <= span.end <= len(text) for span in held)
    assert [pair.number for pair in hidden.pairs] == [pair.number for pair in example.pairs]


def test_a_report_that_is_not_anonymous_keeps_its_text() -> None:
    assert "Orle Observer" in export([comparison()], Format.JSON).decode()


def test_anonymous_outlets_are_named_nowhere() -> None:
    document = build(comparison(), Options(anonymous=True))
    assert "Observer" not in repr(document)
    assert "somebody" not in repr(document)
    assert "Report A" in repr(document)
