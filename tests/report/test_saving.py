"""Files are replaced whole or not at all, and a failure is told in a sentence."""

import errno
import os
from pathlib import Path

import pytest

from reader.report.writers.saving import CannotSaveError, WriteFault, save


def test_a_file_is_written_and_nothing_else_is_left(tmp_path: Path) -> None:
    save(tmp_path / "report.txt", b"words")
    assert [p.name for p in tmp_path.iterdir()] == ["report.txt"]
    assert (tmp_path / "report.txt").read_bytes() == b"words"


def test_a_full_disk_leaves_the_old_file_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "report.txt"
    target.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotSaveError, match="the disk is full"):
        save(target, b"new")
    assert target.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["report.txt"]


def test_a_real_full_device_is_told_in_a_sentence() -> None:
    with pytest.raises(CannotSaveError, match="could not be written"):
        save(Path("/dev/null/report.txt"), b"words")


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(CannotSaveError, match=r"there is no folder .*absent"):
        save(tmp_path / "absent" / "report.txt", b"words")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(CannotSaveError, match="it is a folder"):
        save(tmp_path, b"words")


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.ENOENT])
def test_a_failure_is_a_value_and_not_only_a_sentence(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_: int) -> None:
        raise OSError(number, "in the words of the system")

    monkeypatch.setattr(os, "fsync", refused)
    with pytest.raises(CannotSaveError) as caught:
        save(tmp_path / "report.txt", b"words")
    assert caught.value.fault is not WriteFault.OTHER
    assert "words of the system" not in str(caught.value)


def test_a_link_keeps_pointing_at_the_file_it_names(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_bytes(b"old")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    save(tmp_path / "link.txt", b"new")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_bytes() == b"new"


def test_what_is_written_to_a_pipe_goes_through_it_and_the_pipe_stays(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    end = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        save(pipe, b"words")
        assert os.read(end, 100) == b"words"
    finally:
        os.close(end)
    assert pipe.is_fifo()
    assert [found.name for found in tmp_path.iterdir()] == ["pipe"]
