"""What a report means to the encoder is worked out once, and known again when the report is."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from reader.compare.across import vectors
from reader.compare.comparison import compare
from reader.compare.encoder import encoder
from reader.compare.keeping.comparisons import Comparisons
from reader.compare.keeping.key import WantedComparison
from reader.compare.model import Comparison
from reader.compare.pairing.preparation import forget
from reader.text.checking import Checkpoint
from reader.text.model import Article
from tests.compare.across.reports import ARABIC, ENGLISH, FRENCH, GERMAN, report
from tests.compare.keeping.making import Held, two

FOREIGN = WantedComparison(report(ENGLISH, "en"), report(GERMAN, "de"))


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many texts the encoder was given, each time."""
    counts: list[int] = []
    encoded = encoder.Encoder.vectors

    def counted(ours: encoder.Encoder, texts: Sequence[str], check: Checkpoint) -> object:
        counts.append(len(texts))
        return encoded(ours, texts, check)

    monkeypatch.setattr(encoder.Encoder, "vectors", counted)
    return counts


@pytest.fixture(autouse=True)
def nothing_is_ready() -> Iterator[None]:
    """No report is kept ready in this process from before."""
    forget()
    yield
    forget()


def later(memory: Held, wanted: WantedComparison = FOREIGN) -> Comparison:
    """The comparison as another run makes it that finds what reports mean, and no comparison."""
    forget()
    memory.contents.clear()
    return Comparisons(memory).made(wanted)


def test_a_later_run_reads_no_text_again(read: list[int]) -> None:
    memory = Held()
    made = Comparisons(memory).made(FOREIGN)
    assert len(read) == len(memory.meanings) == 2
    assert later(memory) == made
    assert len(read) == 2


def test_a_third_report_is_all_that_is_read_where_the_others_are_known(read: list[int]) -> None:
    memory = Held()
    Comparisons(memory).made(FOREIGN)
    for other in (report(FRENCH, "fr"), report(ARABIC, "ar")):
        later(memory, replace(FOREIGN, right=other))
    assert len(read) == len(memory.meanings) == 4


def test_what_is_found_is_what_is_found_without_a_memory() -> None:
    memory = Held()
    first, second = Comparisons(memory).made(FOREIGN), later(memory)
    forget()
    assert first == second == compare(FOREIGN.left, FOREIGN.right)


@pytest.mark.parametrize("spoil", [lambda held: held[:-1], lambda held: held[:40] + b"x" + held[41:]])
def test_what_was_damaged_is_made_again(spoil: type[bytes], read: list[int]) -> None:
    memory = Held()
    made = Comparisons(memory).made(FOREIGN)
    key = next(iter(memory.meanings))
    memory.meanings[key] = replace(memory.meanings[key], content=spoil(memory.meanings[key].content))
    assert later(memory) == made
    assert len(read) == 3


def test_what_another_encoder_made_is_not_taken(monkeypatch: pytest.MonkeyPatch, read: list[int]) -> None:
    memory = Held()
    Comparisons(memory).made(FOREIGN)
    monkeypatch.setattr(vectors, "model", lambda: "another")
    later(memory)
    assert len(read) == 4


def test_of_two_reports_in_one_language_or_too_long_a_text_nothing_is_kept(read: list[int]) -> None:
    memory = Held()
    Comparisons(memory).made(WantedComparison(*two()))
    Comparisons(memory).made(replace(FOREIGN, right=Article("Wort " * 20_000)))
    assert not memory.meanings
    assert not read
