"""The child that typesets: the same pages as without it, stopped at once, and its end no harm."""

import os
import signal
from pathlib import Path

import pytest

from reader.library.importing.faults import FaultInChildError, where_raised
from reader.report.build import build
from reader.report.writers.pdf.data import to_pdf
from reader.report.writers.pdf.process import TooMuchError, TypesettingProcess
from reader.text.checking import StoppedError, unchecked
from tests.report.examples import comparison, reading

FAILING = """
class TypstError(Exception): ...
class Fonts:
    def __init__(self, **_): raise KeyError("some words")
"""


@pytest.fixture(autouse=True)
def at_one_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1715000000")


def test_the_child_makes_the_same_bytes() -> None:
    with TypesettingProcess() as typesetting:
        document = build(comparison())
        assert typesetting.to_pdf(document, unchecked) == to_pdf(document)


def stop() -> None:
    raise StoppedError


def test_what_is_stopped_ends_and_the_next_one_has_a_new_child() -> None:
    with TypesettingProcess() as typesetting:
        with pytest.raises(StoppedError):
            typesetting.to_pdf(build(comparison()), stop)
        assert typesetting._child is None
        assert typesetting.to_pdf(build(comparison()), unchecked).startswith(b"%PDF")


def test_a_child_that_dies_is_told_of() -> None:
    with TypesettingProcess() as typesetting:
        typesetting.to_pdf(build(comparison()), unchecked)
        asked: list[bool] = []

        def kill() -> None:
            if not asked and typesetting._child:
                os.kill(typesetting._child.pid, signal.SIGKILL)
            asked.append(True)

        long = reading(("word " * 200_000,), source="Long")
        with pytest.raises(TooMuchError):
            typesetting.to_pdf(build(comparison(long, long, ((0, 0),))), kill)


def test_a_report_that_takes_more_computing_than_it_may_is_given_up() -> None:
    long = reading(("word " * 200_000,), source="Long")
    with TypesettingProcess(seconds=0.2) as typesetting, pytest.raises(TooMuchError):
        typesetting.to_pdf(build(comparison(long, long, ((0, 0),))), unchecked)


def test_what_the_child_fails_of_is_told_as_a_fault_of_ours_and_with_where_it_happened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "typst.py").write_text(FAILING, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    with TypesettingProcess() as typesetting, pytest.raises(FaultInChildError) as caught:
        typesetting.to_pdf(build(comparison()), unchecked)
    told = "\n".join(where_raised(caught.value))
    assert "in a child process\nKeyError\n" in told
    assert "reader.report.writers.pdf.typesetting:" in told
    assert "some words" not in told
