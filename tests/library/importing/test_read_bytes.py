import os
from pathlib import Path

import pytest

from reader.library.formats import UnreadableFile, read_bytes
from reader.library.importing import limits as caps


def test_a_pipe_that_took_the_place_of_a_file_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "a.txt")
    monkeypatch.setattr(Path, "is_file", lambda _: True)
    with pytest.raises(UnreadableFile, match="it is not a file"):
        read_bytes(tmp_path / "a.txt")


def test_a_file_that_grows_while_it_is_read_is_not_read_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(caps, "FILE", 10)
    monkeypatch.setattr(os, "fstat", lambda _: os.stat_result((0o100644, *[0] * 9)))
    (tmp_path / "a.txt").write_bytes(b"twelve bytes")
    with pytest.raises(UnreadableFile, match="it is larger than"):
        read_bytes(tmp_path / "a.txt")


@pytest.mark.parametrize("name", ["a" * 300, "file.txt/inner", "nul\0.txt", "gone.txt"])
def test_a_path_that_cannot_be_is_refused_with_a_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "file.txt").write_text("The ferry left.", "utf-8")
    with pytest.raises(UnreadableFile) as caught:
        read_bytes(tmp_path / name)
    assert str(caught.value).endswith(".")


def test_a_file_that_is_written_while_it_is_read_is_not_taken_for_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, look = tmp_path / "a.txt", os.fstat
    path.write_text("The ferry left.", "utf-8")

    def written_after(stream: int) -> os.stat_result:
        found = look(stream)
        with path.open("ab") as other:
            other.write(b" Nobody saw it go.")
        return found

    monkeypatch.setattr(os, "fstat", written_after)
    with pytest.raises(UnreadableFile, match="still being saved or downloaded"):
        read_bytes(path)
    monkeypatch.undo()
    assert read_bytes(path).endswith(b"Nobody saw it go.")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("new\nline.txt", "new line.txt"),
        ("\udcffé.txt", "%FFé.txt"),
        ("a\u202etxt.exe", "a\u2060txt.exe"),
        ("a" * 255, "a" * 255),
    ],
)
def test_an_odd_name_is_told_on_one_line_and_misleads_nobody(tmp_path: Path, name: str, shown: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read_bytes(tmp_path / name)
    assert caught.value.name == shown
