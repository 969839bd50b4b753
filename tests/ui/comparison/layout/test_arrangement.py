from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.compare.model import Comparison
from reader.compare.side import Side
from reader.ui.comparison.layout.arrangement import Choice, PieceKind, ReadingOrder, arrange
from tests.ui.comparison.making import Joined, compared, reading


def built(left: int, right: int, links: set[tuple[int, int]], aside: int = -1) -> Comparison:
    return compared(
        reading(numbered(left), "X", aside),
        reading(numbered(right), "Y"),
        [Joined((i,), (j,)) for i, j in links],
    )


def numbered(count: int) -> list[list[str]]:
    return [[f"Sentence {i:03}." for i in range(n, min(n + 3, count))] for n in range(0, count, 3)]


links = st.sets(st.tuples(st.integers(0, 9), st.integers(0, 7)), max_size=14)


@given(links, st.sampled_from(ReadingOrder), st.booleans(), st.booleans())
def test_no_sentence_is_lost_in_any_order(
    pairs: set[tuple[int, int]], order: ReadingOrder, shown: object, differences: object
) -> None:
    comparison = built(10, 8, pairs)
    choice = Choice(order, show_asides=bool(shown), differences_only=bool(differences))
    arrangement = arrange(comparison, choice)
    for side in Side:
        held = {s for piece in arrangement.of(side) for s in piece.sentences}
        assert held == set(range(len(comparison.of(side).sentences)))


@given(links)
def test_following_a_keeps_the_order_of_a_and_has_as_many_rows_on_both_sides(
    pairs: set[tuple[int, int]],
) -> None:
    arrangement = arrange(built(10, 8, pairs), Choice(ReadingOrder.FOLLOW_LEFT))
    assert len(arrangement.left) == len(arrangement.right)
    held = [s for piece in arrangement.left for s in piece.sentences if s not in piece.again]
    assert held == list(range(10))


def test_paragraphs_stand_as_the_outlet_wrote_them() -> None:
    arrangement = arrange(built(7, 3, set()), Choice())
    assert [piece.sentences for piece in arrangement.left] == [(0, 1, 2), (3, 4, 5), (6,)]


def test_a_caption_is_folded_until_it_is_asked_for() -> None:
    comparison = built(4, 4, {(0, 0)}, aside=1)
    folded = arrange(comparison, Choice())
    assert [p.kind for p in folded.left] == [
        PieceKind.TEXT,
        PieceKind.FOLDED_ASIDE,
        PieceKind.TEXT,
        PieceKind.TEXT,
    ]
    shown = arrange(comparison, Choice(show_asides=True))
    assert PieceKind.ASIDE in [p.kind for p in shown.left]
    opened = arrange(comparison, Choice(unfolded=frozenset({(Side.LEFT, 1)})))
    assert PieceKind.ASIDE in [p.kind for p in opened.left]


def test_differences_only_keeps_the_wanted_context_around_each_difference() -> None:
    same = {(i, i) for i in range(8) if i != 4}
    comparison = built(8, 8, same)
    arrangement = arrange(comparison, Choice(differences_only=True, context=1))
    shown = {s for p in arrangement.left if p.kind is PieceKind.TEXT for s in p.sentences}
    assert shown == {3, 4, 5}
    wider = arrange(comparison, Choice(differences_only=True, context=2))
    assert {s for p in wider.left if p.kind is PieceKind.TEXT for s in p.sentences} == {2, 3, 4, 5, 6}


def test_a_gap_is_marked_where_one_report_alone_speaks() -> None:
    arrangement = arrange(built(3, 1, {(0, 0)}), Choice(ReadingOrder.FOLLOW_LEFT))
    assert arrangement.right[-1].kind is PieceKind.GAP


def test_an_aside_between_two_sentences_of_one_partner_is_not_swallowed() -> None:
    arrangement = arrange(built(3, 2, {(0, 0), (2, 0)}, aside=1), Choice(ReadingOrder.FOLLOW_LEFT))
    assert [piece.sentences for piece in arrangement.left if piece.sentences] == [(0,), (2,)]


def test_a_sentence_with_two_partners_stands_beside_each_the_second_time_quietly() -> None:
    arrangement = arrange(built(1, 3, {(0, 0), (0, 1)}), Choice(ReadingOrder.FOLLOW_LEFT))
    assert [piece.sentences for piece in arrangement.right] == [(0,), (1,), (2,)]
    assert [(p.sentences, set(p.again)) for p in arrangement.left] == [
        ((0,), set()),
        ((0,), {0}),
        ((), set()),
    ]
    assert [p.pair.right if p.pair else () for p in arrangement.left] == [(0,), (1,), ()]


def test_the_context_of_a_difference_is_counted_in_passages() -> None:
    left = reading([["Aster."], ["Birch.", "Cedar."], ["Dill."], ["Elm."]], "X")
    right = reading([["Aster."], ["Birch.", "Cedar."], ["Dill."]], "Y")
    comparison = compared(left, right, [Joined((0,), (0,)), Joined((1, 2), (1, 2)), Joined((3,), (3,))])
    arrangement = arrange(comparison, Choice(differences_only=True, context=2))
    shown = {s for p in arrangement.left if p.kind is PieceKind.TEXT for s in p.sentences}
    assert shown == {1, 2, 3, 4}


def test_set_level_what_is_alike_is_one_fold_on_both_sides_and_opens() -> None:
    comparison = built(8, 8, {(i, i) for i in range(8) if i != 4})
    choice = Choice(ReadingOrder.FOLLOW_LEFT, differences_only=True, context=1)
    arrangement = arrange(comparison, choice)
    folds = [(a.sentences, b.sentences) for a, b in zip(arrangement.left, arrangement.right, strict=True)]
    assert arrangement.left[0].kind is arrangement.right[0].kind is PieceKind.FOLDED_ALIKE
    assert folds[0] == ((0, 1, 2), (0, 1, 2))
    for side in Side:
        opened = arrange(comparison, replace(choice, unfolded=frozenset({(side, 0)})))
        assert opened.left[0].kind is PieceKind.TEXT
