"""What the document of a comparison says, whatever writes it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings

from reader.compare.arrangement.rows import Order
from reader.compare.edits.values import Anchor, HandEdits, Note
from reader.compare.model import Comparison, Obstacle, ObstacleKind
from reader.compare.side import Both, Side
from reader.compare.telling import Verdict
from reader.report.blocks import (
    Contents,
    Document,
    Fill,
    Gap,
    Heading,
    Inline,
    Mark,
    Paragraph,
    Row,
    Rows,
    Ruled,
    Table,
)
from reader.report.build import build
from reader.report.options import Look, Options, Part
from reader.report.sections.glance import bar_in_words
from reader.report.sections.passages import shown
from reader.report.wording import IN_ENGLISH
from reader.text.model import Span
from tests.report.examples import LEFT, OPTIONS, RIGHT, comparison, comparisons, reading, with_facts
from tests.report.leads import lead


def all_rows(document: Document) -> list[Row]:
    return [
        row
        for block in document.blocks
        if isinstance(block, Rows)
        for row in block.rows
        if isinstance(row, Row)
    ]


def inlines(document: Document) -> Iterator[Inline]:
    for block in document.blocks:
        match block:
            case Paragraph():
                yield from block.text
            case Rows():
                for row in block.rows:
                    if isinstance(row, Row):
                        yield from (i for text in (*row.left, *row.right) for i in text)
            case Table():
                yield from (i for row in block.rows for cell in row for i in cell)
            case _:
                pass


def anchors(document: Document) -> list[str]:
    blocks = [b.anchor for b in document.blocks if isinstance(b, Heading | Paragraph) and b.anchor]
    return blocks + [row.anchor for row in all_rows(document) if row.anchor]


def headings(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading)]


def said(document: Document) -> str:
    return "".join(i.text for i in inlines(document))


def test_a_fact_that_differs_is_boxed_on_both_sides() -> None:
    boxed = [i.text for i in inlines(build(comparison())) if i.mark is Mark.FACT]
    assert boxed.count("Twelve") == 2  # among the facts and at its place
    assert boxed.count("Fourteen") == 2


def test_a_passage_that_stands_elsewhere_has_a_flag_at_its_number_and_no_words() -> None:
    document = build(comparison())
    assert [row.numbers for row in all_rows(document) if row.numbers[0].startswith("A\xa04")] == [
        ("A\xa04 ¶\xa04", "B\xa02 ¶\xa02 ↕", "reworded", "sure")
    ]
    assert "stands at" not in said(document)


def test_what_one_report_alone_tells_names_the_nearest_of_the_other() -> None:
    row = next(row for row in all_rows(build(comparison())) if row.only is Side.LEFT)
    assert "".join(i.text for i in row.right[0]) == "Only in Orle Observer · nearest: B\xa01, similarity 0.31"


def test_below_its_heading_what_one_report_alone_tells_does_not_say_so_again() -> None:
    document = build(comparison(), Options(parts=frozenset(Part) - {Part.PARALLEL}))
    at = next(at for at, b in enumerate(document.blocks) if isinstance(b, Heading) and "Only in B" in b.text)
    rows = document.blocks[at + 1]
    assert isinstance(rows, Rows)
    words = [["".join(i.text for i in t) for t in row.left] for row in rows.rows if isinstance(row, Row)]
    assert not any("Only in" in text for row in words for text in row)


def test_a_bar_says_words_and_parts_of_the_hundred() -> None:
    held = ((Fill.SAME, 3), (Fill.REWORDED, 0), (Fill.ONLY, 1), (Fill.LEFT_OUT, 5))
    words = bar_in_words(held, IN_ENGLISH).replace("\N{NO-BREAK SPACE}", " ")
    told = "3 (75 %) in passages of the same words, 1 (25 %) in passages only here; 5 more left out"
    assert words == f"4 words compared: {told}"


def test_each_part_can_be_left_out() -> None:
    whole = headings(build(comparison()))
    assert whole == [
        "Facts that differ",
        "Passages side by side, in the order of A",
        "Only in A, Orle Observer",
        "Only in B, North Star",
        "Order of the passages",
        "Quotations",
        "Left out of the comparison",
        "Originals",
        "Method",
    ]
    assert not build(comparison(), Options(parts=frozenset())).blocks
    for part in (
        Part.FACTS,
        Part.PARALLEL,
        Part.ONLY,
        Part.ORDER_MAP,
        Part.QUOTATIONS,
        Part.LEFT_OUT,
        Part.METHOD,
    ):
        options = Options(parts=frozenset(Part) - {part})
        assert len(headings(build(comparison(), options))) < len(whole)


def test_differences_only_leaves_out_what_does_not_differ_and_says_so() -> None:
    document = build(comparison(), Options(differences_only=True))
    rows = next(b for b in document.blocks if isinstance(b, Rows) and b.caption == "Passages side by side")
    assert Gap("1 passage without a difference left out") in rows.rows
    kept = build(comparison(), Options(differences_only=True, context=1))
    assert not any(isinstance(row, Gap) for b in kept.blocks if isinstance(b, Rows) for row in b.rows)


def test_no_folder_of_the_computer_is_printed() -> None:
    assert "somebody" not in repr(build(comparison()))


def test_a_worksheet_has_no_marks_before_the_answers() -> None:
    document = build(comparison(), Options(worksheet=True))
    start = next(
        i for i, b in enumerate(document.blocks) if isinstance(b, Heading) and b.text == "Answer key"
    )
    before = Document("", "", (), document.blocks[:start], document.options)
    after = Document("", "", (), document.blocks[start:], document.options)
    assert not any(i.mark in {Mark.DIFFERS, Mark.FACT} for i in inlines(before))
    assert any(i.mark is Mark.FACT for i in inlines(after))
    assert any(isinstance(block, Ruled) for block in before.blocks)


def test_plain_has_no_marks_in_the_passages() -> None:
    document = build(comparison(), Options(look=Look.PLAIN, parts=frozenset({Part.PARALLEL})))
    texts = [text for row in all_rows(document) for text in (*row.left, *row.right)]
    assert not any(i.mark in {Mark.DIFFERS, Mark.FACT} for text in texts for i in text)
    assert "the passages side by side carry no marks" in said(document)


def test_full_texts_come_with_a_reminder_whose_they_are() -> None:
    document = build(comparison(), Options(full_texts=True))
    assert "ask the publisher" in said(document)
    assert all(said(document).count(sentence) >= 2 for sentence in (*LEFT, *RIGHT))


def test_notes_are_numbered_in_the_order_of_a_and_anchored() -> None:
    notes = (Note("late", left=Anchor(LEFT[2])), Note("early", left=Anchor(LEFT[0]), right=Anchor(RIGHT[2])))
    document = build(comparison(edits=HandEdits(notes=notes)))
    text = said(document)
    assert "[1] early (on A\xa01 and B\xa03)" in text
    assert "[2] late (on A\xa03)" in text
    assert {"note-1", "note-2"} <= set(anchors(document))
    assert any(i.target == "note-2" for i in inlines(document))


def test_a_note_whose_sentence_is_gone_is_still_printed() -> None:
    edits = HandEdits(notes=(Note("lost", left=Anchor("No such sentence.")),))
    assert "the sentence it refers to is no longer in either report" in said(build(comparison(edits=edits)))


def test_quotations_say_who_spoke_and_where_they_are_shorter() -> None:
    table = next(b for b in build(comparison()).blocks if isinstance(b, Table) and b.caption == "Quotations")
    assert ["".join(i.text for i in row[0]) for row in table.rows] == ["Mara Denn · shorter in\xa0A"]


def test_reports_in_different_languages_say_why_nothing_is_paired() -> None:
    example = replace(comparison(cells=()), obstacle=Obstacle(ObstacleKind.LANGUAGES))
    assert "different languages" in said(build(example))


def test_several_reports_have_tables_contents_and_every_pair() -> None:
    third = reading(("The bridge fell.",), source="Third Paper")
    one = comparison()
    given = [one, comparison(one.left, third, ((0, 0),)), comparison(one.right, third, ((2, 0),))]
    document = build(given)
    contents = next(block for block in document.blocks if isinstance(block, Contents))
    titles = [entry.text for entry in contents.entries if entry.level == 1]
    assert titles == [
        "The reports",
        "Words in common",
        "Originals",
        "Method",
        "A Orle Observer and B North Star",
        "A Orle Observer and C Third Paper",
        "B North Star and C Third Paper",
        "Left out of the comparison",
    ]
    assert {entry.target for entry in contents.entries} <= set(anchors(document))
    shared = [block for block in document.blocks if isinstance(block, Table)][1]
    assert [cell[0].text for cell in shared.rows[0]] == ["of A", "–", "25\xa0%", "25\xa0%"]
    chosen = build(given, Options(pairs=frozenset({frozenset({"A", "C"})})))
    assert [h.text for h in chosen.blocks if isinstance(h, Heading) and h.level == 1] == titles[5::2]


def test_a_report_needs_a_comparison() -> None:
    with pytest.raises(ValueError, match="at least one"):
        build([])


@settings(max_examples=60)
@given(comparisons(), OPTIONS)
def test_anchors_are_unique_and_links_lead_somewhere(example: Comparison, options: Options) -> None:
    document = build(example, options)
    found = anchors(document)
    assert len(found) == len(set(found))
    assert {i.target for i in inlines(document) if i.target} <= set(found)


@given(comparisons())
def test_the_text_of_every_sentence_is_in_the_rows(example: Comparison) -> None:
    options = Options(parts=frozenset({Part.PARALLEL, Part.ONLY}), order=Order.EACH)
    text = "".join(said(build(example, options)).split())
    for side in Side:
        held = example.of(side)
        assert all("".join(shown(held.text(s.index)).split()) in text for s in held.sentences)


def test_a_fact_is_boxed_beside_every_partner_from_which_it_differs() -> None:
    left = reading(("Twelve cars fell.", "Sixteen cars fell."), source="A")
    right = reading(("Fourteen cars fell.",), source="B")
    document = build(comparison(left, right, ((0, 0), (1, 0))), Options(parts=frozenset({Part.PARALLEL})))
    boxed = [i.text for i in inlines(document) if i.mark is Mark.FACT]
    assert boxed == ["a fact that differs", "Twelve", "Fourteen", "Sixteen", "Fourteen"]


def test_a_fact_is_listed_once_with_all_its_places() -> None:
    cars = ("Twelve cars fell.", "Twelve cars fell again.", "The dog slept.")
    left, right = reading(cars), reading(("Fourteen cars fell.", "Fourteen cars fell again.", "A cat woke."))
    example = comparison(left, right, ((0, 0), (1, 1)))
    found = example.pairs[0].discrepancies[0]
    places = Both((Span(0, 6), Span(18, 24)), (Span(0, 8), Span(20, 28)))
    first = with_facts(example.pairs[0], (replace(found, places=places),))
    example = replace(example, pairs=(first, with_facts(example.pairs[1], ())))
    (row,) = all_rows(build(example, Options(parts=frozenset({Part.FACTS}))))
    assert row.numbers == ("1", "number")
    assert "".join(i.text for i in row.left[0]) == "Twelve · A\xa01–2"
    assert "".join(i.text for i in row.right[0]) == "Fourteen · B\xa01–2"
    assert "".join(i.text for i in row.left[1]) == "Twelve cars fell. (A\xa01)"


def test_what_one_report_tells_less_exactly_is_no_fact_that_differs_but_a_list_of_its_own() -> None:
    example = comparison()
    vague = tuple(
        with_facts(p, tuple(replace(d, verdict=Verdict.VAGUE) for d in p.discrepancies))
        for p in example.pairs
    )
    document = build(replace(example, pairs=vague), Options(parts=frozenset({Part.FACTS})))
    assert headings(document) == ["Facts that differ", "Less precise in one report"]
    assert lead(replace(example, pairs=vague)).endswith(
        "; no differing facts were found and 1 is less precise in one report."
    )


def test_names_spelled_differently_are_no_facts_that_differ_but_a_list_of_their_own() -> None:
    example = comparison()
    spelled = tuple(
        with_facts(p, tuple(replace(d, is_spelling=True) for d in p.discrepancies)) for p in example.pairs
    )
    document = build(replace(example, pairs=spelled), Options(parts=frozenset({Part.FACTS})))
    assert headings(document) == ["Facts that differ", "Names spelled differently"]
    assert "No differing facts were found." in said(document)
    (row,) = all_rows(document)
    assert [i.text for i in row.left[1] if i.mark is Mark.SPELLING] == ["Twelve"]


def test_nothing_says_that_one_report_was_made_from_the_other() -> None:
    text = said(build(comparison())) + repr(build(comparison()).blocks)
    for word in ("moved from", "was cut", "added", "→", "stands at"):
        assert word not in text
