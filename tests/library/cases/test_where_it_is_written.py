"""A case file is put where a person wants it; where that cannot be, it is said and nothing is lost."""

import os
import tempfile
from errno import EACCES
from pathlib import Path
from types import SimpleNamespace

import pytest

from reader import moving_files
from reader.library.cases.case_file import write_case
from reader.library.store import Library


def test_a_case_file_that_another_program_holds_is_told_as_that(
    library: Library, case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, real = case.read_bytes(), Path.replace

    def replace(made: Path, target: Path) -> Path:
        if target == case:
            raise PermissionError(EACCES, "The process cannot access the file")
        return real(made, target)

    monkeypatch.setattr(moving_files, "sleep", lambda _: None)
    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(moving_files.InUseError):
        write_case(library, 1, case)
    assert case.read_bytes() == before
    assert not list(case.parent.glob(".parallax-*"))


def test_a_folder_that_takes_nothing_new_is_asked_once(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, real = [], os.mkdir

    def mkdir(path: str | Path, *arguments: int) -> None:
        asked.append(path)
        if len(asked) > 1:
            real(path, *arguments)  # so that whoever asks again is not refused for ever
            return
        raise PermissionError(EACCES, "Permission denied", str(path))

    monkeypatch.setattr(os, "mkdir", mkdir)
    monkeypatch.setattr(tempfile, "_os", SimpleNamespace(**{**vars(os), "name": "nt", "mkdir": mkdir}))
    with pytest.raises(PermissionError):
        write_case(library, 1, tmp_path / "v.parallax")
    assert len(asked) == 1


def test_a_link_stays_and_its_file_stays_hidden_from_others(library: Library, case: Path) -> None:
    before, link = case.stat().st_ino, case.with_name("link.parallax")
    case.chmod(0o600)
    link.symlink_to(case)
    write_case(library, 1, link)
    assert link.is_symlink()
    assert case.stat().st_ino != before
    assert case.stat().st_mode & 0o777 == 0o600


def test_a_pipe_is_not_replaced(library: Library, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(FileExistsError):
        write_case(library, 1, pipe)
    assert pipe.is_fifo()
