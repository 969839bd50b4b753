"""Which passages stand on one level."""

from dataclasses import replace
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare.model import Comparison, Side
from reader.report.blocks import Row
from reader.report.labels import labels_of
from reader.report.options import Options, Order
from reader.report.passages import Marker
from reader.report.plan import levels, only_levels
from reader.report.rows import parallel
from reader.report.subject import Subject
from tests.report.examples import comparison, comparisons, reading


def test_the_order_of_a_keeps_what_a_alone_tells_at_its_place() -> None:
    found = levels(comparison(), Order.LEFT)
    assert [level.left for level in found] == [(0,), (1,), (2,), (3,)]
    assert [level.right for level in found] == [(2,), (3,), (), (1,)]
    assert found[2].only is Side.LEFT


def test_the_order_of_b_follows_b() -> None:
    found = levels(comparison(), Order.RIGHT)
    assert [level.right for level in found] == [(0,), (1,), (2,), (3,)]


def test_each_in_its_own_order_prints_a_moved_passage_where_each_report_tells_it() -> None:
    found = levels(comparison(), Order.EACH)
    assert list(chain(*(level.left for level in found))) == [0, 1, 2, 3]
    assert list(chain(*(level.right for level in found))) == [0, 1, 2, 3]
    assert [level.beside for level in found if level.beside] == [Side.RIGHT, Side.LEFT]


def test_a_sentence_of_several_pairs_stands_beside_its_likest() -> None:
    left, right = (
        reading(("The bridge.", "The bridge fell on Monday.")),
        reading(("The bridge fell on Monday.",)),
    )
    example = comparison(left, right, ((0, 0), (1, 0)))
    weak, strong = example.pairs
    example = replace(example, pairs=(replace(weak, score=0.5), replace(strong, score=1.0)))
    assert [level.right for level in levels(example, Order.LEFT)] == [(), (0,)]
    subject = Subject(example, labels_of([example]), Options())
    first, second = parallel(subject, Marker(subject)).rows
    assert isinstance(first, Row)
    assert isinstance(second, Row)
    assert "is printed further down" in "".join(inline.text for text in first.right for inline in text)
    assert [inline.target for inline in first.right[0]] == [second.anchor, ""]


@pytest.mark.parametrize("order", Order)
def test_a_pair_whose_sentences_all_stand_beside_likelier_ones_has_no_row(order: Order) -> None:
    left = reading(("The bridge fell.", "The road is shut."))
    right = reading(("The bridge fell down.", "The road is shut now."))
    example = comparison(left, right, ((0, 0), (0, 1), (1, 1)))
    scores = (1.0, 0.5, 0.9)
    example = replace(
        example, pairs=tuple(replace(p, score=s) for p, s in zip(example.pairs, scores, strict=True))
    )
    assert [(level.left, level.right) for level in levels(example, order)] == [((0,), (0,)), ((1,), (1,))]


def test_the_same_wording_in_the_same_place_is_no_difference() -> None:
    same, number, only, moved = levels(comparison(), Order.LEFT)
    assert not same.is_difference
    assert number.is_difference
    assert only.is_difference
    assert moved.is_difference


@given(comparisons(), st.sampled_from(Order))
def test_every_compared_sentence_is_printed_once(example: Comparison, order: Order) -> None:
    found = [*levels(example, order)]
    if order is not Order.EACH:
        found += only_levels(example, Side.RIGHT if order is Order.LEFT else Side.LEFT)
    for side in Side:
        printed = sorted(chain(*(level.sentences(side) for level in found)))
        assert printed == list(range(len(example.side(side).sentences)))
