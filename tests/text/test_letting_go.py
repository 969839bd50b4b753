import weakref
from dataclasses import dataclass

from reader.compare.side import Both
from reader.text.letting_go import FEW, let_go, pieces


class Leaf:
    """Something that can be watched as it is freed."""


@dataclass(frozen=True)
class Table:
    name: str
    rows: tuple[Leaf, ...]
    places: Both[dict[int, list[Leaf]]]


def table() -> Table:
    rows = tuple(Leaf() for _ in range(3 * FEW))
    return Table("rows", rows, Both({1: [rows[0], Leaf()]}, {2: [Leaf()] * (FEW + 1)}))


def test_a_large_value_is_taken_apart_down_to_what_it_has_of_each_sentence() -> None:
    whole = table()
    assert list(pieces(whole)) == [
        "rows",
        *whole.rows,
        whole.places.left[1],
        *whole.places.right[2],
    ]


def test_what_nothing_else_holds_is_freed_and_the_list_is_empty() -> None:
    held: list[object] = [table(), table()]
    watched = [weakref.ref(row) for whole in held if isinstance(whole, Table) for row in whole.rows]
    let_go(held)
    assert held == []
    assert [leaf() for leaf in watched] == [None] * len(watched)


def test_what_is_still_shown_stays() -> None:
    shown = table()
    before = list(pieces(shown))
    let_go([shown])
    assert list(pieces(shown)) == before
