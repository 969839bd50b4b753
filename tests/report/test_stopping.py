"""A report that nobody wants any more is not written to its end, in whatever format."""

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from reader.compare.comparison import compare, work_out
from reader.compare.model import Comparison
from reader.report.export import Format, export
from reader.report.options import Options
from reader.text.checking import StoppedError
from reader.text.model import Article
from tests.benchmarks.invented import invented

WRITTEN = [form for form in Format if form is not Format.PDF]
MOST_CALLS = 45_000  # of functions between two checks: a section whose loops have none makes more

AT_ONE_GO = 90_000  # of the library for workbooks, which takes no check while it writes all its cells


@pytest.fixture(scope="module")
def long() -> Comparison:
    return made(12_000)


@pytest.fixture(scope="module")
def short() -> Comparison:
    return made(300)


def made(words: int) -> Comparison:
    text = invented(words, 1)
    found = compare(Article(text, origin="a.txt"), Article(f"{text} It was late.", origin="b.txt"))
    work_out(found)
    return found


def calls_between_checks(work: Callable[[Callable[[], None]], object]) -> int:
    """The greatest number of functions that were called between two checks."""
    called, most = 0, 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal called
        called += event == "call"

    def check() -> None:
        nonlocal called, most
        called, most = 0, max(most, called)

    sys.setprofile(count)
    try:
        work(check)
    finally:
        sys.setprofile(None)
    return max(most, called)


@pytest.mark.parametrize("form", WRITTEN)
def test_writing_checks_again_and_again_whether_it_is_still_wanted(
    form: Format, long: Comparison, short: Comparison
) -> None:
    options = Options(full_texts=True)
    export([short], form, options)  # what is loaded and compiled once is not counted
    most = AT_ONE_GO if form is Format.XLSX else MOST_CALLS
    assert calls_between_checks(lambda check: export([long], form, options, check=check)) < most


@pytest.mark.parametrize("form", WRITTEN)
@pytest.mark.parametrize("at", [1, 20, 60])
def test_writing_ends_at_the_check_that_says_so(form: Format, at: int, long: Comparison) -> None:
    calls = 0

    def check() -> None:
        nonlocal calls
        calls += 1
        if calls == at:
            raise StoppedError

    with pytest.raises(StoppedError):
        export([long], form, check=check)
    assert calls == at


def test_pairs_that_nobody_has_looked_at_are_worked_out_with_checks_too() -> None:
    text = invented(3_000, 2)
    found = compare(Article(text, origin="a.txt"), Article(f"{text} It was late.", origin="b.txt"))
    assert calls_between_checks(lambda check: export([found], Format.JSON, check=check)) < MOST_CALLS
