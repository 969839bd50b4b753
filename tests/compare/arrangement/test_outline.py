"""What views ask of a comparison is worked out once, and answers as a search through all of it would."""

from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from reader.compare.arrangement.outline import Outline, outline
from reader.compare.arrangement.route import DrawnAs, look
from reader.compare.arrangement.stops import Stop, stops
from reader.compare.comparison import compare, work_out
from reader.compare.model import Comparison, Degree
from reader.compare.side import Side
from reader.library.formats import load
from reader.paths import seeds
from reader.text.checking import StoppedError
from reader.text.model import Article
from tests.benchmarks.invented import invented
from tests.compare.test_stopping import MOST_CALLS, calls_between_checks


def made(words: int) -> Comparison:
    return compare(Article(invented(words, 1)), Article(invented(words, 2)))


SAMPLE = tuple(pairwise(sorted(path for path in seeds().glob("*") if path.suffix in {".txt", ".html"})))


@cache
def of_the_sample(one: Path, other: Path) -> Comparison:
    return compare(load(one)[0].article, load(other)[0].article)


@pytest.fixture(scope="module", params=SAMPLE, ids=lambda files: files[1].stem)
def comparison(request: pytest.FixtureRequest) -> Comparison:
    return of_the_sample(*request.param)


@pytest.fixture(scope="module")
def found(comparison: Comparison) -> Outline:
    return outline(comparison)


def test_every_stop_is_found_again_by_its_sentences(comparison: Comparison, found: Outline) -> None:
    every = stops(comparison)
    assert found.route.stops == every
    assert [found.route.number(stop) for stop in every] == list(range(len(every)))
    assert found.route.number(None) is None
    assert found.route.number(Stop((0, 1, 2, 3), (0,))) is None


def test_the_stops_of_a_sentence_are_those_that_hold_it(comparison: Comparison, found: Outline) -> None:
    for side in Side:
        for sentence in comparison.of(side).sentences:
            held = tuple(stop for stop in found.route.stops if sentence.index in stop.of(side))
            assert found.route.holding(side, sentence.index) == held


def test_differences_and_facts_that_differ_are_numbered_in_the_order_of_a(found: Outline) -> None:
    every = found.route.stops
    assert found.route.differences == tuple(n for n, stop in enumerate(every) if stop.is_difference)
    assert found.route.discrepancies == tuple(
        n for n, stop in enumerate(every) if stop.pair and stop.pair.facts
    )
    assert all(look(every[n]) is DrawnAs.FACT for n in found.route.discrepancies)


def test_what_tells_the_same_leaves_out_pairs_that_are_merely_related(found: Outline) -> None:
    kept = [s for s in found.route.stops if s.pair is None or s.pair.degree is not Degree.RELATED]
    assert found.telling.stops == tuple(kept)


def test_the_sample_has_facts_that_differ_and_pairs_that_are_merely_related() -> None:
    every = [outline(of_the_sample(*files)) for files in SAMPLE]
    assert any(found.route.discrepancies for found in every)
    assert any(len(found.telling.stops) < len(found.route.stops) for found in every)


def test_each_stop_has_its_part_of_the_whole(found: Outline) -> None:
    tops, every = found.route.tops, found.route.stops
    assert (tops[0], tops[-1]) == (0, 1)
    assert list(tops) == sorted(tops)
    for number, stop in enumerate(every):
        assert found.route.at((tops[number] + tops[number + 1]) / 2) is stop
    assert found.route.at(1.5) is every[-1]


def test_the_candidates_of_a_sentence_are_its_best_that_no_pair_has(
    comparison: Comparison, found: Outline
) -> None:
    paired = {(i, j) for pair in comparison.pairs for i in pair.left for j in pair.right}
    for side in Side:
        for sentence, numbers in found.near.of(side).items():
            best = [
                n
                for n, c in enumerate(comparison.candidates)
                if c.of(side) == sentence and (c.left, c.right) not in paired
            ]
            assert numbers == best[: len(numbers)]
            assert len(numbers) >= min(len(best), 3)


def test_an_outline_of_a_long_report_checks_again_and_again_whether_it_is_still_wanted() -> None:
    long = made(20_000)
    work_out(long)
    assert calls_between_checks(lambda check: outline(long, check)) < MOST_CALLS


def test_an_outline_that_nobody_wants_any_more_ends(comparison: Comparison) -> None:
    checks = iter(range(5))

    def check() -> None:
        if next(checks, None) is None:
            raise StoppedError

    with pytest.raises(StoppedError):
        outline(comparison, check)
