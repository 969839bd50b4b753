"""One damaged byte costs at most one report, wherever in the file or its log it stands."""

from pathlib import Path
from sqlite3 import DatabaseError

import pytest

from reader.library.disk.cells import INDEX_BRANCH, TABLE_BRANCH, kind_of
from reader.library.disk.examination import is_whole
from reader.library.disk.pages import HEADER, DatabasePages
from reader.library.disk.salvage import Damaged, salvage
from reader.library.disk.troubles import DamagedLibraryError, Unusable, UnusableLibrary
from reader.library.store import Library
from tests.library.disk.damaging import REPORTS, copied, fill, flipped, make_library, texts

SEEDS = 40
PAGE_HEAD = 30


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("whole") / "library.sqlite"
    make_library(path)
    return path


@pytest.fixture(scope="module")
def unfinished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library as a loss of power leaves it: much of it stands in the log alone."""
    folder = tmp_path_factory.mktemp("unfinished")
    with Library(folder / "library.sqlite") as library:
        fill(library)
        copied(library.path, folder / "copy.sqlite")
    return folder / "copy.sqlite"


def assert_at_most_one_is_lost(path: Path) -> None:
    """Open it, or what can be saved of it, and read everything; nothing is missing unsaid."""
    damaged: tuple[Damaged, ...] = ()
    try:
        library = Library(path)
    except UnusableLibrary:
        damaged = salvage(path, path.with_name("new.sqlite"), "Found again").damaged
        library = Library(path.with_name("new.sqlite"))
    with library:
        kept = {entry.article.text for entry in library.entries()}
        changed = {text for text in texts().values() if text not in kept}
        assert len(changed) <= 1
        assert len(kept) >= REPORTS - 1
        if len(kept) < REPORTS:
            assert [one.is_lost for one in (*damaged, *library.damaged)] == [True]
        assert library.stories()
        ids = [entry.id for entry in library.entries()]
        for left, right in zip(ids[::2], ids[1::2], strict=False):
            library.edits(left, right)


@pytest.mark.parametrize("seed", range(SEEDS))
def test_a_byte_anywhere_costs_at_most_one_report(whole: Path, tmp_path: Path, seed: int) -> None:
    flipped(whole, tmp_path / "x.sqlite", seed)
    assert_at_most_one_is_lost(tmp_path / "x.sqlite")


@pytest.mark.parametrize("seed", range(SEEDS // 4))
def test_a_byte_in_the_log_costs_at_most_one_report(unfinished: Path, tmp_path: Path, seed: int) -> None:
    flipped(unfinished, tmp_path / "x.sqlite", seed)
    assert_at_most_one_is_lost(tmp_path / "x.sqlite")


@pytest.mark.parametrize("place", [*range(0, HEADER, 4), 18, 19])
def test_a_byte_in_the_header_costs_nothing(whole: Path, tmp_path: Path, place: int) -> None:
    damage(whole, tmp_path / "x.sqlite", [place])
    assert_at_most_one_is_lost(tmp_path / "x.sqlite")


def test_the_head_of_any_page_that_leads_to_others_may_be_damaged(whole: Path, tmp_path: Path) -> None:
    pages = DatabasePages(whole)
    branches = [n for n in range(2, pages.count + 1) if kind_of(pages, n) in (TABLE_BRANCH, INDEX_BRANCH)]
    assert branches
    for number in branches:
        for place in (0, 3, 4, 8, 12):
            damage(whole, tmp_path / "x.sqlite", [(number - 1) * pages.size + place])
            assert_at_most_one_is_lost(tmp_path / "x.sqlite")
            for file in tmp_path.iterdir():
                file.unlink()


def test_a_whole_page_of_zeros_costs_the_reports_of_that_page(whole: Path, tmp_path: Path) -> None:
    with Library(whole) as library:
        wanted = library.entries()[30]
    pages = DatabasePages(whole)
    content = whole.read_bytes()
    number = content.index(f"/reports/30.txt{wanted.article.text[:50]}".encode()) // pages.size
    path = tmp_path / "x.sqlite"
    path.write_bytes(
        content[: number * pages.size] + bytes(pages.size) + content[(number + 1) * pages.size :]
    )
    with Library(path) as library:
        assert len(library.entries()) >= REPORTS - 3
        lost = {damaged.name for damaged in library.damaged if damaged.is_lost}
        assert lost == set(texts()) - {entry.article.title for entry in library.entries()}
        assert wanted.article.title in lost


@pytest.mark.parametrize("tenths", range(2, 10))
def test_of_a_library_that_was_cut_short_every_report_that_is_missing_is_named_or_counted(
    whole: Path, tmp_path: Path, tenths: int
) -> None:
    path = tmp_path / "x.sqlite"
    content = whole.read_bytes()
    path.write_bytes(content[: len(content) * tenths // 10 // 4096 * 4096])
    saved = salvage(path, tmp_path / "new.sqlite", "Found again")
    lost = [one for one in saved.damaged if one.is_lost]
    assert saved.unnamed is not None
    assert saved.reports + len(lost) + saved.unnamed == REPORTS
    with Library(tmp_path / "new.sqlite") as library:
        there = {entry.id for entry in library.entries()}
    assert not there & {one.id for one in lost}
    for one in lost:
        number = one.id - 1
        assert one.name in {
            "",
            f"Headline {number}",
            f"Outlet {number % 9}",
            f"/reports/{number}.txt",
        }


def test_a_library_whose_tables_cannot_be_written_for_damage_is_read_past_it_and_says_so(
    whole: Path, tmp_path: Path
) -> None:
    damage(whole, tmp_path / "x.sqlite", [52])
    told: list[object] = []
    with Library(tmp_path / "x.sqlite") as library:
        library.on_trouble = told.append
        with pytest.raises(DatabaseError), library.at_once():
            fill(library)  # needs another page, sooner or later
        assert library.is_damaged
        assert told
        assert len(library.entries()) == REPORTS


def test_nothing_is_written_to_a_damaged_library(whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    damage(whole, path, [place_in_text(whole, 20, "Müller") + 1])
    with Library(path) as library:
        assert len(library.entries()) == REPORTS
        assert library.is_damaged
        with pytest.raises(DamagedLibraryError):
            library.remember("place", "1")


def test_a_letter_that_became_another_is_found_by_looking_through_the_whole(
    whole: Path, tmp_path: Path
) -> None:
    path = tmp_path / "x.sqlite"
    damage(whole, path, [place_in_text(whole, 20, "line 2") + 3], by=1)
    assert is_whole(whole)
    assert not is_whole(path)
    with Library(path) as library:
        library.read_around_damage()
        assert [(damaged.name, damaged.is_lost) for damaged in library.damaged] == [("Headline 20", False)]


def test_a_file_that_cannot_be_found_any_more_is_damage_and_not_a_report_that_is_not_there(
    whole: Path, tmp_path: Path
) -> None:
    path = tmp_path / "x.sqlite"
    with Library(whole) as library:
        digest = library.entries()[20].article.digest
    content = whole.read_bytes()
    places = [at for at in range(len(content)) if content.startswith(digest.encode(), at)]
    in_its_own_row = next(at for at in places if content[at + len(digest) :].startswith(b"<html>"))
    damage(whole, path, [in_its_own_row], by=1)
    with Library(path) as library, pytest.raises(DamagedLibraryError):
        library.original(library.entries()[20].id)


@pytest.mark.parametrize(("before", "by"), [(2, 0x25), (-4, 0x40)], ids=["no key", "a key out of order"])
def test_a_damaged_index_of_notes_costs_no_note_and_not_the_event(
    whole: Path, tmp_path: Path, before: int, by: int
) -> None:
    path = tmp_path / "x.sqlite"
    damage(whole, path, [whole.read_bytes().rindex(b"articles 7 8") - before], by)
    with Library(path) as library:
        assert len(notes_among(library)) == REPORTS // 2
        assert library.is_damaged


def test_a_note_of_which_nothing_says_where_it_belongs_costs_no_other_note(
    whole: Path, tmp_path: Path
) -> None:
    path = tmp_path / "x.sqlite"
    damage(whole, path, [whole.read_bytes().index(b"articles 7 8Note 7") - 4], by=0x25)
    with Library(path) as library:
        assert library.handwork([entry.id for entry in library.entries()])
        assert library.is_damaged
        assert len(notes_among(library)) == REPORTS // 2 - 1


def notes_among(library: Library) -> list[str]:
    """The notes on all reports of a library."""
    among = library.edits_among([entry.id for entry in library.entries()])
    return [note.text for edits in among.pairs.values() for note in edits.notes]


def test_a_report_whose_text_and_file_are_both_damaged_is_named_once(whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    content = whole.read_bytes()
    of_file = content.index(b"line 2", content.index(b"<html>Report 20 "))
    damage(whole, path, [place_in_text(whole, 20, "line 2") + 3, of_file + 3], by=1)
    saved = salvage(path, tmp_path / "new.sqlite", "Found again")
    assert [(one.name, one.is_lost) for one in saved.damaged] == [("Headline 20", False)]


def test_what_is_saved_of_a_damaged_library_is_whole(whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    damage(whole, path, range(200, 4096, 7))  # all of its first page: no table can be found any more
    with pytest.raises(UnusableLibrary) as refused:
        Library(path)
    assert refused.value.why is Unusable.DAMAGED
    saved = salvage(path, tmp_path / "new.sqlite", "Found again")
    assert (saved.reports, saved.damaged) == (REPORTS, ())
    assert is_whole(tmp_path / "new.sqlite")
    with Library(tmp_path / "new.sqlite") as library, Library(whole) as before:
        assert library.entries() == before.entries()
        assert library.stories() == before.stories()
        assert [library.edits(n, n + 1) for n in range(1, REPORTS, 2)] == [
            before.edits(n, n + 1) for n in range(1, REPORTS, 2)
        ]
        assert [library.original(n) for n in range(1, REPORTS)] == [
            before.original(n) for n in range(1, REPORTS)
        ]


def test_a_report_whose_story_is_lost_is_in_a_story_of_its_own(whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    content = whole.read_bytes()
    damage(whole, path, range(content.index(b"Story 1") - 12, content.index(b"Story 1")))
    assert_at_most_one_is_lost(path)


def place_in_text(whole: Path, number: int, words: str) -> int:
    """Where words of a report stand in the file: in its article, not in the bytes that it was read from."""
    content = whole.read_bytes()
    return content.index(words.encode(), content.index(f"/reports/{number}.txtReport".encode()))


def damage(whole: Path, target: Path, places: "range | list[int]", by: int = 0xA5) -> None:
    content = bytearray(whole.read_bytes())
    for place in places:
        content[place] ^= by
    target.write_bytes(content)
