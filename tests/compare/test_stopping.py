"""A comparison can be stopped at any moment, and says of what is too long that it is."""

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from reader.compare import extent
from reader.compare.comparison import compare, work_out
from reader.compare.model import ObstacleKind
from reader.compare.pairing.preparation import forget
from reader.compare.side import Side
from reader.text.checking import Checkpoint, StoppedError, checked, unchecked
from reader.text.model import Article
from tests.benchmarks.invented import invented

BEGINNING = 6_000  # code points of a text: all that is loaded for it is loaded for these
MOST_CALLS = 25_000  # of functions between two checks, some milliseconds: a loop without a check makes more

LONG = {
    "a long report": invented(4_000, 1),
    "one sentence again and again": "The mayor said that 12 people were hurt. " * 1_500,
    "a list of dates": "31 December 2019, " * 1_600,
    "lines": "The ferry left.\n" * 2_000,
    "one sentence": " ".join(invented(6_000, 2).replace(".", "").split())[:29_000],
    "quotation marks": '"' * 21_000,
    "names": "Mayor Ada Lind of Lund " * 1_200,
    "figures": " ".join(map(str, range(10_000, 14_900))),
    "commas": ",;:-()" * 4_900,
    "hyphens": "a-" * 5_000,
    "combining marks": "\u0301" * 29_000,
    "emoji": "😀" * 29_000,
    "datelines": "LONDON (Reuters) - " * 1_000,
}


def calls_between_checks(work: Callable[[Callable[[], None]], object]) -> int:
    """The greatest number of functions that were called between two checks."""
    called, most = 0, 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal called
        called += event in {"call", "c_call"}

    def check() -> None:
        nonlocal called, most
        called, most = 0, max(most, called)

    sys.setprofile(count)
    try:
        work(check)
    finally:
        sys.setprofile(None)
    return max(most, called)


def worked_out(left: Article, right: Article, check: Checkpoint) -> None:
    work_out(compare(left, right, check=check), check)


@pytest.mark.parametrize("name", LONG)
def test_a_comparison_checks_again_and_again_whether_it_is_still_wanted(name: str) -> None:
    left, right = Article(LONG[name]), Article(LONG[name][: -len(LONG[name]) // 3] + " It was late.")
    short = Article(LONG[name][:BEGINNING])
    worked_out(short, short, unchecked)  # what is loaded and compiled once is not counted
    assert calls_between_checks(lambda check: worked_out(left, right, check)) < MOST_CALLS


@pytest.mark.parametrize("at", [1, 10, 100, 1_000])
def test_a_comparison_ends_at_the_check_that_says_so_and_can_be_made_again(at: int) -> None:
    forget()
    left, right = Article(invented(2_000, 1)), Article(invented(2_000, 2))
    calls = 0

    def check() -> None:
        nonlocal calls
        calls += 1
        if calls == at:
            raise StoppedError

    with pytest.raises(StoppedError):
        worked_out(left, right, check)
    assert calls == at
    assert compare(left, right) == compare(left, right)
    assert compare(left, right).pairs


def test_checked_hands_on_all_items_in_order() -> None:
    for size in (0, 1, 5, 10, 11):
        assert list(checked(range(size), lambda: None, 5)) == list(range(size))


def test_what_is_not_wanted_is_not_read_ahead() -> None:
    taken = iter(range(100))
    checks = iter([None, None])

    def refuse() -> None:
        if next(checks, "no more") is not None:
            raise StoppedError

    with pytest.raises(StoppedError):
        list(checked(taken, refuse, 5))
    assert next(taken) == 10


@pytest.mark.parametrize("text", ["word " * 240_001, "a" * 3_000_000])
def test_a_text_longer_than_any_report_is_told_and_not_looked_at(text: str) -> None:
    found = compare(Article("The ferry left. It rained."), Article(text))
    assert found.obstacle is not None
    assert (found.obstacle.kind, found.obstacle.side) == (ObstacleKind.CHARACTERS, Side.RIGHT)
    assert (found.obstacle.count, found.obstacle.most) == (len(text), extent.MOST_CHARACTERS)
    assert len(found.left.sentences) == 2
    assert not found.is_read


@pytest.mark.parametrize(
    "text",
    [
        "word " * 240_001,
        "a" * 1_300_000,
        "31 December 2019\n" * 60_000,
        " \n" * 9 + "東京。" * 40_000 + "\n ",
    ],
    ids=["words", "one word", "dates", "no spaces"],
)
def test_a_text_that_is_not_compared_can_be_read_whole_in_stretches_of_a_bounded_number(text: str) -> None:
    found = compare(Article("The ferry left. It rained."), Article(text)).right
    told = [found.text(sentence.index) for sentence in found.sentences]
    assert "".join("".join(told).split()) == "".join(text.split())
    assert len(told) <= extent.MOST_STRETCHES
    assert max(map(len, told)) <= extent.LONGEST_SHOWN * max(
        extent.LEAST_STRETCH, len(text) // extent.MOST_STRETCHES
    )


@pytest.mark.parametrize("text", ["He ran. " * 40_000, "Ab\r" * 40_000, "東京。" * 40_000])
def test_a_text_of_endless_tiny_sentences_is_told_and_not_looked_at(text: str) -> None:
    obstacle = compare(Article(text), Article(text)).obstacle
    assert obstacle is not None
    assert (obstacle.kind, obstacle.side) == (ObstacleKind.STOPS, Side.LEFT)
    assert obstacle.count >= 40_000


@pytest.mark.parametrize(
    "text", ["word " * 8_000, "31 December 2019, " * 50_000, '"' * 50_000, "東京" * 20_000]
)
def test_a_text_without_sentences_is_told_and_not_looked_at(text: str) -> None:
    obstacle = compare(Article("The ferry left."), Article(f"It rained. {text}\nThe sun shone.")).obstacle
    assert obstacle is not None
    assert obstacle.kind is ObstacleKind.STRETCH
    assert obstacle.count == len(text)


@pytest.mark.parametrize(
    "text", ["1234567890" * 900, "12 " + "million " * 200, "$9" + " trillion" * 90, "a-_" * 9_000]
)
def test_endless_numbers_and_words_are_compared(text: str) -> None:
    report = Article(f"The mayor spoke on Monday. {text}")
    assert compare(report, report).pairs


def test_twenty_thousand_equal_sentences_are_compared() -> None:
    text = "The mayor said it again. " * 20_000
    found = compare(Article(text), Article(text))
    assert found.is_comparable
    assert len(found.pairs) == 20_000
