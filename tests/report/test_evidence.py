"""What an archive or a court asks: originals bit by bit, what was left out and why, how sure each pair is."""

from dataclasses import replace

import pytest

from reader.compare.edits.values import Anchor, HandEdits
from reader.compare.model import Degree, Pair, Reading, Status
from reader.compare.side import Both
from reader.report.blocks import Paragraph, Style, Table
from reader.report.build import build
from reader.report.options import Options, Part
from reader.report.sections.degrees import Confidence, confidence
from reader.text.model import Kind
from tests.report.examples import LEFT, comparison, reading

DIGEST = "0123456789abcdef" * 4


def tables(left: Reading, options: Options) -> list[tuple[tuple[str, ...], ...]]:
    document = build(comparison(left), options)
    return [
        tuple(tuple("".join(i.text for i in cell) for cell in row) for row in block.rows)
        for block in document.blocks
        if isinstance(block, Table)
    ]


def taken() -> Reading:
    made = reading(LEFT, source="Orle Observer")
    article = replace(made.article, digest=DIGEST, size=6805, taken="2026-11-29T01:15:00+00:00")
    return replace(made, article=article)


def test_an_original_is_named_with_its_whole_digest_its_bytes_and_when_and_from_where_it_was_taken() -> None:
    rows = tables(taken(), Options(parts=frozenset({Part.METHOD})))[-1]
    assert rows[0] == (
        "A · Orle Observer",
        "Orle Observer.txt",
        "29 November 2026, 01:15:00 UTC",
        "6,805",
        DIGEST,
    )
    assert rows[1][2:4] == ("not known", "not known")


def test_what_was_left_out_is_printed_with_its_words_and_the_reason() -> None:
    left = taken()
    kinds = (Kind.METADATA, Kind.BODY, Kind.CAPTION, Kind.CAPTION)
    sentences = tuple(replace(s, kind=kind) for s, kind in zip(left.sentences, kinds, strict=True))
    edits = HandEdits(kinds=Both(((Anchor(LEFT[0]), Kind.METADATA),), ()))
    example = replace(comparison(replace(left, sentences=sentences), cells=((1, 3),)), edits=edits)
    document = build(example, Options(parts=frozenset({Part.LEFT_OUT})))
    (table,) = [block for block in document.blocks if isinstance(block, Table)]
    assert table.is_folded
    assert [tuple(cell[0].text for cell in row) for row in table.rows] == [
        ("A\xa01", "left out by hand", LEFT[0]),
        ("A\xa03–4", "caption or credit", f"{LEFT[2]} {LEFT[3]}"),
    ]


def test_one_file_given_twice_is_called_identical() -> None:
    left = taken()
    said = [b.text[0].text for b in build(comparison(left, left, ())).blocks if isinstance(b, Paragraph)]
    assert "A and B" not in said[0]  # one article has one letter
    again = replace(left, article=replace(left.article, origin="copy.txt"))
    leads = [
        block.text[0].text
        for block in build(comparison(left, again, ((0, 0),))).blocks
        if isinstance(block, Paragraph) and block.style is Style.LEAD
    ]
    assert leads[0] == "A and B are identical files, byte for byte."


def test_one_text_in_two_files_is_called_an_identical_text_and_no_identical_file() -> None:
    left = taken()
    other = replace(left, article=replace(left.article, digest="ff" * 32))
    document = build(comparison(left, other, ((0, 0),)))
    assert "The texts of A and B are identical." in repr(document)
    assert "identical files" not in repr(document)


@pytest.mark.parametrize(
    ("score", "sure"),
    [
        (0.95, Confidence.SURE),
        (0.85, Confidence.VERY_LIKELY),
        (0.7, Confidence.LIKELY),
        (0.69, Confidence.POSSIBLE),
        (0.5, Confidence.DOUBTFUL),
    ],
)
def test_how_sure_a_related_pair_is_is_said_in_words(score: float, sure: Confidence) -> None:
    assert confidence(Pair(1, (0,), (0,), score, Degree.RELATED)) is sure
    assert confidence(Pair(1, (0,), (0,), score, Degree.SAME)) is Confidence.SURE
    assert confidence(Pair(1, (0,), (0,), score, Degree.RELATED, Status.CONFIRMED)) is Confidence.SURE
