"""What a report has in common with very many others is remembered in a few bytes each."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.compare.edits.correcting import reject
from reader.compare.keeping.comparisons import Comparisons
from reader.compare.keeping.key import WantedComparison
from reader.compare.keeping.likenesses import MOST, FoundLikeness, packed, unpacked
from reader.compare.model import DEFAULT, ObstacleKind, Settings
from tests.compare.keeping.making import Held, reports

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
    assert comparisons.in_passing(wanted) == Comparisons().made(wanted)
    assert comparisons.known(wanted) is None
    assert not memory.contents
