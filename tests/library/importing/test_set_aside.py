"""Files on which the program failed, kept beside the library."""

import hashlib
import os
from pathlib import Path

import pytest

from reader.library.importing import limits, set_aside
from reader.library.importing.set_aside import forget, keep, kept


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library.parallax"


def test_a_file_is_kept_whole_with_what_is_known_of_it(library: Path) -> None:
    assert keep(library, b"<p>\xff", "a b\udcff.html", "https://x.example/a", "text/html")
    (one,) = kept(library)
    assert one.bytes_at.read_bytes() == b"<p>\xff"
    assert (one.name, one.origin, one.media_type) == ("a b\udcff.html", "https://x.example/a", "text/html")
    assert one.version


def test_the_same_file_is_kept_once_and_let_go_of_when_it_was_read(library: Path) -> None:
    assert keep(library, b"one", "a", "")
    assert keep(library, b"one", "a", "")
    assert len(kept(library)) == 1
    forget(library, hashlib.sha256(b"one").hexdigest())
    assert kept(library) == ()
    assert list(library.parent.iterdir()) == []


def test_only_the_newest_are_kept(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(set_aside, "MOST_BYTES", 100)
    for number in range(30):
        assert keep(library, bytes([number]), str(number), "")
        for one in kept(library):  # a clock may not tell two of them apart
            os.utime(one.bytes_at, ns=(int(one.name), int(one.name)))
    assert [one.name for one in kept(library)] == [str(number) for number in range(29, 9, -1)]
    assert keep(library, bytes(90), "large", "")
    assert [one.name for one in kept(library)] == ["large", *(str(number) for number in range(29, 19, -1))]


def test_what_is_damaged_is_left_out(library: Path) -> None:
    assert keep(library, b"one", "a", "")
    assert keep(library, b"two", "b", "")
    kept(library)[0].bytes_at.with_suffix(".json").write_bytes(b"{")
    assert len(kept(library)) == 1


@pytest.mark.parametrize("data", [b"", bytes(limits.FILE + 1)], ids=["empty", "too long"])
def test_what_is_of_no_use_is_not_kept(library: Path, data: bytes) -> None:
    assert not keep(library, data, "a", "")


def test_nothing_is_kept_beside_a_library_that_is_not_kept_itself(tmp_path: Path) -> None:
    assert not keep(Path(":memory:"), b"one", "a", "")
    assert not keep(tmp_path / "missing" / "library", b"one", "a", "")
    assert kept(Path(":memory:")) == ()
