"""Which rows the parallel text has, and with what marks."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reader.compare.arrangement.rows import Order
from reader.compare.arrangement.rows import rows as arranged
from reader.compare.comparison import compare
from reader.compare.model import Comparison, Degree, Pair
from reader.compare.side import Side
from reader.report.blocks import Inline, Inlines, Mark, Row
from reader.report.labels import labels_of
from reader.report.options import Look, Options
from reader.report.sections.passages import Marker, shown
from reader.report.sections.rows import parallel
from reader.report.subject import Subject
from tests.report.examples import comparison, comparisons, reading, with_facts

ORDERS = st.sampled_from(Order)


def rows_of(example: Comparison, options: Options | None = None) -> list[Row]:
    subject = Subject(example, labels_of([example]), options or Options())
    return [row for row in parallel(subject, Marker(subject)).rows if isinstance(row, Row)]


def words(texts: tuple[Inlines, ...]) -> str:
    return "".join(inline.text for text in texts for inline in text)


def marked(texts: tuple[Inlines, ...], mark: Mark) -> list[str]:
    return [inline.text for text in texts for inline in text if inline.mark is mark]


def passage(example: Comparison, pair: Pair, side: Side) -> list[str]:
    return [shown(example.of(side).text(i)) for i in pair.of(side)]


@given(comparisons(), ORDERS)
def test_every_pair_has_one_row_with_both_its_passages_side_by_side(
    example: Comparison, order: Order
) -> None:
    assume(example.left.article != example.right.article)  # one article has one letter, on both sides
    found = rows_of(example, Options(order=order))
    level = [row for row in found if row.left and row.right and row.only is None]
    for pair in example.pairs:
        left, right = pair.left[0] + 1, pair.right[0] + 1
        numbers = {f"A\xa0{left} ¶\xa0{left}", f"B\xa0{right} ¶\xa0{right}"}
        rows = [r for r in level if numbers == {r.numbers[0], r.numbers[1].removesuffix(" ↕")}]
        whole = [
            r
            for r in rows
            if all(s in words(r.left) for s in passage(example, pair, Side.LEFT))
            and all(s in words(r.right) for s in passage(example, pair, Side.RIGHT))
        ]
        assert len([r for r in whole if "↕ see" not in words(r.left)]) >= 1
    assert len([r for r in level if "↕ see" not in words(r.left)]) == len(example.pairs)


@given(comparisons(), ORDERS)
def test_every_compared_sentence_is_printed_in_full_exactly_once(example: Comparison, order: Order) -> None:
    found = arranged(example, order)
    for side in Side:
        full = [i for row in found for i in row.of(side) if i not in row.again.of(side)]
        assert sorted(full) == list(range(len(example.of(side).sentences)))


def with_two_partners() -> Comparison:
    left = reading(("Twelve cars fell into the river.", "Sixteen cars fell into the river."), source="A")
    right = reading(("Fourteen cars fell into the river.",), source="B")
    return comparison(left, right, ((0, 0), (1, 0)))


def test_a_sentence_of_two_pairs_stands_in_both_rows_the_second_time_quietly_and_with_its_number() -> None:
    first, second = rows_of(with_two_partners())
    assert words(first.right) == "Fourteen cars fell into the river."
    assert words(second.right) == "B\xa01 again: Fourteen cars fell into the river."
    assert not any(inline.is_again for inline in first.right[0])
    assert {inline.is_again for inline in second.right[0][2:]} == {True}
    assert second.right[0][0].target == first.anchor


def test_each_row_has_the_marks_of_its_own_partner() -> None:
    example = with_two_partners()
    first, second = example.pairs
    example = replace(example, pairs=(first, with_facts(second, ())))
    one, two = rows_of(example)
    assert marked(one.right, Mark.FACT) == ["Fourteen"]
    assert marked(two.right, Mark.FACT) == []
    assert marked(two.right, Mark.DIFFERS) == ["Fourteen"]


def related() -> Comparison:
    example = comparison()
    pairs = tuple(replace(p, degree=Degree.RELATED) if p.discrepancies else p for p in example.pairs)
    return replace(example, pairs=pairs)


def test_a_related_pair_has_no_marks_but_those_of_its_facts_and_says_what_it_is() -> None:
    row = next(row for row in rows_of(related()) if row.is_related)
    assert row.numbers[2:] == ("related", "sure")
    assert marked(row.left, Mark.FACT) == ["Twelve"]
    assert marked(row.left, Mark.DIFFERS) == []
    example = related()
    bare = replace(example, pairs=tuple(with_facts(p, ()) for p in example.pairs))
    row = next(row for row in rows_of(bare) if row.is_related)
    assert {inline.mark for inline in (*row.left[0], *row.right[0])} == {Mark.PLAIN}


def test_what_another_spelling_writes_differently_is_dotted_and_not_said_to_differ() -> None:
    left = reading(("The colour of the ferry was grey, the harbour office said.",), language="en")
    right = reading(("The color of the ferry was gray, the harbor office said.",), language="en")
    (row,) = rows_of(compare(left.article, right.article))
    assert row.numbers[2:] == ("written differently", "sure")
    assert marked(row.left, Mark.VARIANT) == ["colour", "grey", "harbour"]
    assert marked(row.left, Mark.DIFFERS) == []


def test_a_name_spelled_differently_has_a_box_of_its_own() -> None:
    example = comparison()
    spelled = tuple(
        with_facts(p, tuple(replace(d, is_spelling=True) for d in p.discrepancies)) for p in example.pairs
    )
    found = rows_of(replace(example, pairs=spelled))
    assert [name for row in found for name in marked(row.left, Mark.SPELLING)] == ["Twelve"]
    assert not any(marked(row.left, Mark.FACT) for row in found)


def test_what_b_alone_tells_stands_at_its_place_in_the_order_of_a() -> None:
    found = rows_of(comparison())
    assert [row.only for row in found].count(Side.RIGHT) == 1
    assert [row.only for row in found].count(Side.LEFT) == 1


def test_each_in_its_own_order_points_from_the_place_in_b_to_the_row_in_the_order_of_a() -> None:
    found = rows_of(comparison(), Options(order=Order.EACH))
    pointer = next(row for row in found if "↕ see" in words(row.left))
    home = next(row for row in found if row.anchor == pointer.left[0][1].target)
    assert pointer.numbers[:2] == home.numbers[:2] == ("A\xa04 ¶\xa04", "B\xa02 ¶\xa02 ↕")
    assert words(home.left) == "“We heard it crack for a week,” said Mara Denn."


def test_one_row_of_b_points_to_every_row_of_a_that_has_it() -> None:
    left = reading(tuple(f"The {word} boat sank." for word in ("first", "second", "third", "fourth")))
    right = reading(tuple(f"The {word} boat sank." for word in ("third", "fourth", "red")))
    example = comparison(left, right, ((0, 2), (1, 2), (2, 0), (3, 1)))
    found = rows_of(example, Options(order=Order.EACH))
    (pointer,) = [row for row in found if "↕ see" in words(row.left)]
    assert words(pointer.left) == "↕ see A\xa01; A\xa02"
    assert pointer.numbers == ("B\xa03 ¶\xa03 ↕", "reworded", "sure")
    targets = [inline.target for inline in pointer.left[0] if inline.target]
    assert targets == [row.anchor for row in found if row.numbers[0] in {"A\xa01 ¶\xa01", "A\xa02 ¶\xa02"}]
    assert len(targets) == 2
    assert not any(inline.mark in {Mark.DIFFERS, Mark.FACT} for inline in pointer.right[0])


def test_when_what_does_not_differ_is_left_out_what_follows_is_printed_in_full() -> None:
    left = reading(("The bridge fell.", "The bridge fell down."))
    right = reading(("The bridge fell.",))
    example = comparison(left, right, ((0, 0), (1, 0)))
    _, second = rows_of(example)
    (only,) = rows_of(example, Options(differences_only=True))
    assert second.right[0][2].is_again
    assert only.right == ((Inline("The bridge fell."),),) or not any(i.is_again for i in only.right[0])
    assert "again" not in words(only.right)


@pytest.mark.parametrize("look", [Look.COLOUR, Look.GREYSCALE])
def test_no_row_says_that_something_is_printed_elsewhere(look: Look) -> None:
    said = " ".join(
        words((*row.left, *row.right)) for row in rows_of(with_two_partners(), Options(look=look))
    )
    assert "printed" not in said
    assert "stands at" not in said


def test_what_came_nearest_and_was_near_enough_says_why_it_is_no_partner() -> None:
    example = comparison()
    near = tuple(c._replace(score=0.7, right=2) for c in example.candidates)
    only = next(row for row in rows_of(replace(example, candidates=near)) if row.only is Side.LEFT)
    assert words(only.right).endswith("nearest: B\xa03, similarity 0.70, paired with A\xa01")
    unpaired = tuple(c._replace(score=0.7) for c in example.candidates)
    only = next(row for row in rows_of(replace(example, candidates=unpaired)) if row.only is Side.LEFT)
    assert words(only.right).endswith("nearest: B\xa01, similarity 0.70, rejected")
