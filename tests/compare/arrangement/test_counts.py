from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from reader.compare.arrangement.counts import count, degree_of, percent
from reader.compare.arrangement.rows import Order, rows
from reader.compare.arrangement.stops import is_difference, stops
from reader.compare.comparison import compare
from reader.compare.model import Comparison
from reader.compare.side import Side
from reader.library.formats import load
from reader.paths import seeds
from tests.compare.making import paired, reading

BESIDE = Path(__file__).parents[4] / "shared" / "seeds"


def _comparisons() -> Iterator[Comparison]:
    """All pairs of the sample story, and of the reports that lie beside the project where they do."""
    for folder in (seeds(), BESIDE):
        files = (
            sorted(p for p in folder.glob("*") if p.suffix in {".txt", ".html"}) if folder.is_dir() else []
        )
        for one, other in combinations(files, 2):
            yield compare(load(one)[0].article, load(other)[0].article)


@pytest.fixture(scope="module")
def comparisons() -> tuple[Comparison, ...]:
    return tuple(_comparisons())


def test_the_counts_of_every_pair_of_reports_add_up(comparisons: tuple[Comparison, ...]) -> None:
    assert len(comparisons) >= 10
    for comparison in comparisons:
        found, every = count(comparison), stops(comparison)
        assert found.pairs == sum(found.by_degree.values()) == sum(found.by_status.values())
        assert found.stops == len(every) == len(stops(comparison, Side.RIGHT))
        assert found.differences == sum(stop.is_difference for stop in every)
        alike = sum(not is_difference(pair) for pair in comparison.pairs)
        assert found.differences + alike == found.stops
        for side in Side:
            alone = [stop for stop in every if stop.only_side is side]
            assert found.only.of(side) == len(alone)
            assert found.only_sentences.of(side) == sum(len(stop.of(side)) for stop in alone)
            compared = sum(s.kind.is_compared for s in comparison.of(side).sentences)
            assert found.only_sentences.of(side) + len(degree_of(comparison, side)) == compared


def test_every_stop_has_its_rows(comparisons: tuple[Comparison, ...]) -> None:
    for comparison in comparisons:
        for order in Order:
            assert {row.stop for row in rows(comparison, order)} == set(stops(comparison))


def test_what_is_left_out_does_not_cut_a_passage_in_two() -> None:
    comparison = paired(reading(4, asides=frozenset({1})), reading(1), set())
    assert [stop.left for stop in stops(comparison) if stop.left] == [(0, 2, 3)]


@pytest.mark.parametrize(
    ("part", "shown"),
    [(0.0, 0), (0.001, None), (0.004, None), (0.006, 1), (0.5, 50), (0.994, 99), (0.999, 99), (1.0, 100)],
)
def test_a_share_is_nothing_or_all_only_where_it_is(part: float, shown: int | None) -> None:
    assert percent(part) == shown
