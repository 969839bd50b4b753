"""What a report has in common with very many others is remembered in a few bytes each."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare.edits.correcting import link, overrule, reject
from reader.compare.keeping.comparisons import Comparisons
from reader.compare.keeping.key import WantedComparison
from reader.compare.keeping.likenesses import MOST, FoundLikeness, packed, unpacked
from reader.compare.model import DEFAULT, ObstacleKind, Settings
from reader.compare.pairing import preparation
from reader.compare.pairing.preparation import Prepared, forget, prepared
from reader.compare.side import Side
from reader.text.model import Article, Kind
from tests.compare.keeping.making import Held, reports, two

GERMAN = Article(
    "Das Wasser des Flusses stieg am Montag in der Stadt auf fünf Meter, wie die Feuerwehr mitteilte."
)
ENDLESS = Article("and so it went on " * 2_000)

LIKENESS = st.builds(
    FoundLikeness,
    st.integers(0, 2**32 - 1),
    st.floats(0, 1),
    st.none() | st.integers(0, 2**31 - 1),
    st.none() | st.sampled_from(ObstacleKind),
)


@given(st.dictionaries(st.binary(min_size=16, max_size=16), LIKENESS))
def test_what_was_found_is_read_again_as_it_was(known: dict[bytes, FoundLikeness]) -> None:
    assert unpacked(packed(known)) == known


@given(st.integers(0, 200), st.integers(1, 255))
def test_what_is_damaged_is_found_anew(place: int, change: int) -> None:
    content = bytearray(packed({bytes([n]) * 16: FoundLikeness(n, 0.5, 90) for n in range(9)}))
    content[place % len(content)] ^= change
    assert unpacked(bytes(content)) == {}


def test_of_too_many_those_that_came_last_are_kept() -> None:
    known = {n.to_bytes(16, "big"): FoundLikeness(1, 0.0, 9) for n in range(MOST + 2)}
    assert list(unpacked(packed(known))) == list(known)[2:]


def test_they_are_known_again_in_the_next_run_and_only_of_the_same_reports_and_settings() -> None:
    first, second, third = reports(3)
    memory, wanted, found = Held(), WantedComparison(first, second), FoundLikeness(3, 0.25, 60)
    kept = Comparisons(memory).likenesses(first, DEFAULT)
    kept.add(wanted, found)
    kept.keep()
    later = Comparisons(memory).likenesses(first, DEFAULT)
    assert later.of(wanted) == found
    assert later.of(WantedComparison(first, third)) is None
    others = Settings(threshold=DEFAULT.threshold + 0.1)
    assert Comparisons(memory).likenesses(first, others).of(replace(wanted, settings=others)) is None
    assert Comparisons(memory).likenesses(second, DEFAULT).of(wanted) is None


def test_a_pair_that_was_rejected_makes_another_likeness() -> None:
    first, second = reports(2)
    memory, wanted = Held(), WantedComparison(first, second)
    comparison = Comparisons().made(wanted)
    pair = comparison.pairs[0]
    kept = Comparisons(memory).likenesses(first, DEFAULT)
    kept.add(wanted, FoundLikeness(3, 0.25, 60))
    assert kept.of(replace(wanted, edits=reject(comparison, pair))) is None


def test_what_is_compared_in_passing_is_the_same_and_pushes_nothing_out() -> None:
    first, second = reports(2)
    memory, wanted = Held(), WantedComparison(first, second)
    comparisons = Comparisons(memory)
    assert comparisons.in_passing(wanted) == as_compared(wanted)
    assert comparisons.known(wanted) is None
    assert not memory.contents


@pytest.mark.parametrize("other", [GERMAN, ENDLESS, Article("")], ids=["German", "endless", "empty"])
def test_what_is_not_compared_in_passing_says_why(other: Article) -> None:
    (report,) = reports(1)
    for wanted in (WantedComparison(report, other), WantedComparison(other, report)):
        assert Comparisons().in_passing(wanted) == as_compared(wanted)


def test_what_a_person_changed_counts_in_passing() -> None:
    wanted = WantedComparison(*two())
    comparison = Comparisons().made(wanted)
    rejected = reject(comparison, comparison.pairs[0])
    linked = link(comparison, comparison.pairs[0].left, comparison.pairs[-1].right)
    overruled = overrule(comparison, Side.RIGHT, comparison.pairs[-1].right, Kind.CAPTION)
    for edits in (rejected, linked, overruled):
        edited = replace(wanted, edits=edits)
        assert Comparisons().in_passing(edited) == as_compared(edited) != as_compared(wanted)


def test_a_report_that_is_read_stays_ready_while_very_many_are_compared_in_passing() -> None:
    forget()
    first, second, *others = reports(60)
    Comparisons().made(WantedComparison(first, second))
    ready = prepared(first), prepared(second)
    for other in others:
        Comparisons().in_passing(WantedComparison(first, other))
    assert (prepared(first), prepared(second)) == ready


def test_a_report_in_sight_stays_ready_for_what_is_chosen_next(monkeypatch: pytest.MonkeyPatch) -> None:
    forget()
    first, second, third = reports(3)
    made: list[str] = []
    prepare = preparation._prepare

    def noted(article: Article, *rest: Any) -> Prepared:
        made.append(article.text)
        return prepare(article, *rest)

    monkeypatch.setattr(preparation, "_prepare", noted)
    for chosen in (first, third):
        Comparisons().in_passing(WantedComparison(chosen, second), is_in_sight=True)
    assert made.count(second.text) == 1


def as_compared(wanted: WantedComparison) -> FoundLikeness:
    """What a whole comparison says of it."""
    found = Comparisons().made(wanted)
    is_long = found.obstacle is not None and found.obstacle.side is Side.RIGHT
    words = None if is_long else found.right.words()
    kind = found.obstacle.kind if found.obstacle else None
    return FoundLikeness(len(found.pairs), found.share.right_in_left, words, kind)
