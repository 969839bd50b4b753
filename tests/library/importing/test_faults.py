"""What a report of a bug tells: the kind and the place of a fault, none of the article's words, no paths."""

from pathlib import Path

import pytest

from reader.library.formats import UnreadableFile
from reader.library.importing.faults import fault_of
from reader.library.importing.reading_process import ReadingProcess
from reader.library.importing.refusal import ReadingReason
from tests.library.formats import samples

WORDS = "The words of the article"


def fail(text: str) -> None:
    try:
        int(text)
    except ValueError as error:
        raise KeyError(f"no {text} in /home/somebody/report.txt") from error


def test_a_fault_is_told_by_its_kind_and_its_place_alone() -> None:
    with pytest.raises(KeyError, match=WORDS) as caught:
        fail(WORDS)
    told = fault_of(caught.value, 12)
    assert told.startswith("KeyError\n  tests.library.importing.test_faults:")
    assert "after\nValueError" in told
    assert "in a file of 12 bytes" in told
    assert "parallax-reader " in told
    assert "Python 3" in told
    assert WORDS not in told
    assert "/" not in told


def test_an_exception_inside_a_reader_is_told_as_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "striprtf.py").write_text(f"raise ZeroDivisionError({WORDS!r})", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    with ReadingProcess() as held:
        with pytest.raises(UnreadableFile, match="the fault is in Parallax, not in the file") as caught:
            held.load_bytes(samples.rtf(), "a.rtf")
        assert held.load_bytes(samples.text(), "b.txt")
    refusal = caught.value.refusal
    assert refusal.reason is ReadingReason.OUR_FAULT
    assert "ZeroDivisionError" in str(refusal.detail)
    assert "reader.library.formats.office.rtf:" in str(refusal.detail)
    assert WORDS not in str(refusal.detail)
    assert str(tmp_path) not in str(refusal.detail)


def test_a_child_that_fails_before_it_can_read_says_what_it_failed_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resource.py").write_text(f"raise ZeroDivisionError({WORDS!r})", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    with ReadingProcess() as held, pytest.raises(UnreadableFile, match="the fault is in Parallax") as caught:
        held.load_bytes(samples.rtf(), "a.rtf")
    assert "ZeroDivisionError" in str(caught.value.refusal.detail)
    assert WORDS not in str(caught.value.refusal.detail)
