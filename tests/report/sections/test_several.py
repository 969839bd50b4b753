"""What a document of several comparisons says once, for all its pairs."""

from dataclasses import replace
from itertools import combinations

from reader.compare.edits.values import Anchor, HandEdits, Note
from reader.compare.model import Comparison
from reader.report.blocks import Block, Heading, Paragraph, Style, Table
from reader.report.build import build
from reader.report.options import Options
from reader.text.model import Kind
from tests.report.examples import comparison, reading

NOTE = HandEdits(notes=(Note("Ask the harbour office.", left=Anchor("No such sentence.")),))


def three() -> list[Comparison]:
    """Every two of three reports, each with an advert that was left out."""
    texts = {sign: (f"The bridge fell{sign}", "Tickets on sale.") for sign in ".!?"}
    held = [reading(texts[sign], source=f"Paper {sign}") for sign in texts]
    held = [
        replace(one, sentences=(one.sentences[0], replace(one.sentences[1], kind=Kind.BOILERPLATE)))
        for one in held
    ]
    return [comparison(one, other, ((0, 0),)) for one, other in combinations(held, 2)]


def said(blocks: tuple[Block, ...]) -> list[str]:
    return [block.text[0].text for block in blocks if isinstance(block, Paragraph) and block.text]


def test_the_method_the_legend_and_what_was_left_out_are_told_once() -> None:
    blocks = build(three()).blocks
    heads = [block.text for block in blocks if isinstance(block, Heading)]
    assert heads.count("Left out of the comparison") == heads.count("Method") == 1
    assert len([b for b in blocks if isinstance(b, Paragraph) and b.style is Style.LEGEND]) == 2
    (left_out,) = [b for b in blocks if isinstance(b, Table) and b.caption == "Left out of the comparison"]
    assert [row[0][0].text for row in left_out.rows] == ["A\xa02", "B\xa02", "C\xa02"]


def test_where_nothing_was_changed_by_hand_that_is_told_once() -> None:
    assert len([one for one in said(build(three()).blocks) if "Nothing was changed by hand." in one]) == 1


def test_a_pair_of_several_says_what_was_changed_by_hand_in_it() -> None:
    first, *others = three()
    found = said(build([replace(first, edits=NOTE), *others]).blocks)
    assert found.count("Changed by hand: 1 note.") == 1
    assert not [one for one in found if "Nothing was changed" in one]


def test_where_nothing_was_left_out_of_any_report_that_is_said() -> None:
    held = [reading((f"The bridge fell{sign}",), source=f"Paper {sign}") for sign in ".!?"]
    given = [comparison(one, other, ((0, 0),)) for one, other in combinations(held, 2)]
    assert "Nothing was left out of any report." in said(build(given).blocks)


def headings(blocks: tuple[Block, ...]) -> list[str]:
    return [block.text for block in blocks if isinstance(block, Heading)]


def with_a_stranger() -> list[Comparison]:
    """Two reports of one event, and one that tells of something else."""
    one, other, stranger = (reading((f"The bridge fell{s}",), source=f"Paper {s}") for s in ".!?")
    return [comparison(one, other, ((0, 0),)), *(comparison(a, stranger, ()) for a in (one, other))]


def test_pairs_of_several_without_a_match_are_named_and_have_no_pages() -> None:
    blocks = build(with_a_stranger()).blocks
    assert "Pairs without a match" in headings(blocks)
    assert "No passages match between A–C and B–C." in said(blocks)
    assert [
        block.text for block in blocks if isinstance(block, Heading) and block.anchor.endswith("-pair")
    ] == ["A Paper . and B Paper !"]


def test_a_pair_without_a_match_that_is_chosen_has_its_pages() -> None:
    blocks = build(with_a_stranger(), Options(pairs=frozenset({frozenset({"A", "C"})}))).blocks
    assert "Pairs without a match" not in headings(blocks)
    assert "A Paper . and C Paper ?" in headings(blocks)
