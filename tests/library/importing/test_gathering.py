import sys
from pathlib import Path

import pytest

from reader.library.importing import gathering
from reader.library.importing.gathering import gather, leading_out


def made(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", "utf-8")


def names(folder: Path, found: tuple[Path, ...]) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in found]


def test_a_folder_gives_its_files_and_those_of_its_folders_in_order(tmp_path: Path) -> None:
    made(tmp_path, "b.txt", "A.txt", "inner/c.pdf")
    assert names(tmp_path, gather([tmp_path])) == ["A.txt", "b.txt", "inner/c.pdf"]


def test_the_folder_beside_a_saved_page_is_passed_over(tmp_path: Path) -> None:
    made(
        tmp_path,
        "page.html",
        "page_files/frame.html",
        "Seite.htm",
        "Seite-Dateien/ad.html",
        "other-Dateien/a.txt",
    )
    assert names(tmp_path, gather([tmp_path])) == ["other-Dateien/a.txt", "page.html", "Seite.htm"]


def test_hidden_files_and_those_of_the_system_are_passed_over(tmp_path: Path) -> None:
    made(tmp_path, ".hidden", ".git/config", "Thumbs.db", "~$report.docx", "report.docx")
    assert names(tmp_path, gather([tmp_path])) == ["report.docx"]


def test_a_link_beside_its_page_counts_once(tmp_path: Path) -> None:
    made(tmp_path, "Crane falls.html", "Crane falls.url", "Other.url")
    assert names(tmp_path, gather([tmp_path])) == ["Crane falls.html", "Other.url"]


def test_files_named_keep_their_order_and_come_once(tmp_path: Path) -> None:
    made(tmp_path, "b.txt", "a.txt")
    assert names(tmp_path, gather([tmp_path / "b.txt", tmp_path / "a.txt", tmp_path])) == ["b.txt", "a.txt"]


def test_a_missing_path_is_kept_so_that_it_can_be_named(tmp_path: Path) -> None:
    assert gather([tmp_path / "gone.txt"]) == (tmp_path / "gone.txt",)


@pytest.mark.parametrize("name", ["a" * 300, "good.txt/inner", "nul\0.txt"])
def test_a_path_that_cannot_be_is_kept_so_that_it_can_be_named(tmp_path: Path, name: str) -> None:
    made(tmp_path, "good.txt")
    assert gather([tmp_path / name, tmp_path]) == (tmp_path / name, tmp_path / "good.txt")


def test_folders_nested_deeper_than_calls_may_be_are_gone_through(tmp_path: Path) -> None:
    made(tmp_path, "good.txt")
    deepest = tmp_path.joinpath(*["d"] * 400)
    deepest.mkdir(parents=True)
    made(deepest, "deep.txt")
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(300)
    try:
        found = gather([tmp_path])
    finally:
        sys.setrecursionlimit(limit)
    assert {path.name for path in found} == {"good.txt", "deep.txt"}


def test_links_out_of_a_folder_are_followed_only_when_they_are_dropped_themselves(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "folder", tmp_path / "elsewhere"
    (folder / "inner").mkdir(parents=True)
    elsewhere.mkdir()
    (elsewhere / "secret.txt").write_text("x")
    (folder / "own.txt").write_text("x")
    (folder / "inner" / "out.txt").symlink_to(elsewhere / "secret.txt")
    (folder / "inner" / "up.txt").symlink_to("../../elsewhere/secret.txt")
    (folder / "folder-out").symlink_to(elsewhere)
    (folder / "loop").symlink_to(folder)
    (folder / "inner" / "round.txt").symlink_to(folder / "inner" / "round.txt")
    (folder / "within.txt").symlink_to(folder / "own.txt")
    assert [path.name for path in gather([folder])] == ["round.txt", "own.txt", "within.txt"]
    assert [path.name for path in leading_out([folder])] == ["folder-out", "out.txt", "up.txt"]
    dropped = folder / "inner" / "out.txt"
    assert gather([dropped]) == (dropped,)
    assert leading_out([dropped]) == ()
    (tmp_path / "to-folder").symlink_to(folder)
    assert len(gather([tmp_path / "to-folder"])) == 3


def test_no_more_of_a_folder_is_listed_than_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path, *(f"{n % 10}/{n:03}.txt" for n in range(300)))
    monkeypatch.setattr(gathering, "MOST", 20)
    listed: list[object] = []
    real = gathering.is_link_out

    def counted(path: Path, home: str) -> bool:
        listed.append(path)
        return real(path, home)

    monkeypatch.setattr(gathering, "is_link_out", counted)
    assert len(gather([tmp_path])) == 21
    assert len(listed) <= 21


def test_listing_stops_when_it_is_no_longer_wanted(tmp_path: Path) -> None:
    made(tmp_path, *(f"{n}/report.txt" for n in range(50)))
    answers = iter([True] * 5)
    assert len(gather([tmp_path], lambda: next(answers, False))) < 5


def test_the_root_of_a_drive_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "is_folder", lambda _: False)
    assert gather([Path("/"), Path("report.txt")]) == (Path("/"), Path("report.txt"))
