"""Files are replaced whole or not at all, and a failure is told in a sentence."""

import errno
import os
from pathlib import Path

import pytest

from reader import moving_files
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


def test_a_file_that_another_program_holds_is_told_as_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "report.pdf").write_bytes(b"old")

    def held(_: Path, target: Path) -> None:
        raise PermissionError(errno.EACCES, "The process cannot access the file", str(target))

    monkeypatch.setattr(moving_files, "sleep", lambda _: None)
    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(CannotSaveError, match="close it first if another program") as caught:
        save(tmp_path / "report.pdf", b"new")
    assert caught.value.fault is WriteFault.IN_USE
    assert [found.name for found in tmp_path.iterdir()] == ["report.pdf"]


def test_a_file_that_is_held_for_a_moment_is_written_when_it_is_free(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "report.pdf").write_bytes(b"old")
    real, refused = Path.replace, [PermissionError(errno.EACCES, "held")] * 2

    def replace(beside: Path, target: Path) -> Path:
        if refused:
            raise refused.pop()
        return real(beside, target)

    monkeypatch.setattr(moving_files, "sleep", lambda _: None)
    monkeypatch.setattr(Path, "replace", replace)
    save(tmp_path / "report.pdf", b"new")
    assert (tmp_path / "report.pdf").read_bytes() == b"new"


def test_a_folder_that_takes_no_new_file_is_asked_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def refuse(path: Path, *_: int) -> int:
        asked.append(path)
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(CannotSaveError) as caught:
        save(tmp_path / "report.pdf", b"words")
    assert caught.value.fault is WriteFault.NOT_ALLOWED
    assert len(asked) == 1


def test_a_file_keeps_its_permissions_and_a_new_one_has_the_usual(tmp_path: Path) -> None:
    kept, new, usual = tmp_path / "kept.txt", tmp_path / "new.txt", tmp_path / "usual.txt"
    kept.write_bytes(b"old")
    kept.chmod(0o440)
    usual.touch()
    save(kept, b"words")
    save(new, b"words")
    assert kept.stat().st_mode & 0o777 == 0o440
    assert new.stat().st_mode == usual.stat().st_mode


def test_what_only_its_owner_may_read_is_never_open_to_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, seen = tmp_path / "kept.txt", []
    kept.write_bytes(b"old")
    kept.chmod(0o600)
    monkeypatch.setattr(os, "fsync", lambda handle: seen.append(os.fstat(handle).st_mode & 0o777))
    save(kept, b"words")
    assert seen == [0o600]
    assert kept.stat().st_mode & 0o777 == 0o600
