"""An event goes to another machine as one file and is merged there by content, whoever made the file."""

import sqlite3
from collections import Counter
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from reader.compare.edits.values import NO_EDITS
from reader.library.cases import case_file
from reader.library.cases.case_file import CaseFileError, bring_back, take_case, write_case
from reader.library.disk.log import log_of
from reader.library.formats import Loaded
from reader.library.store import Library
from reader.text.model import Article, Field, FieldName, Provenance
from tests.library.cases.conftest import TOGETHER
from tests.library.test_store import EDITS, loaded


def event(library: Library, name: str = "Bridge") -> list[int]:
    story = next(story.id for story in library.stories() if story.name == name)
    return list(library.numbers(story))


def test_all_that_belongs_to_an_event_comes_to_another_library(case: Path, other: Library) -> None:
    [done] = take_case(case, other)
    assert (done.added, done.there) == (2, 0)
    one, two = event(other)
    assert [other.entry(number).article.text for number in (one, two)] == ["One.", "Two."]
    assert other.original(one) == b"<p>One."
    assert other.edits(one, two) == EDITS
    assert other.edits_among([one, two]).statements == (TOGETHER,)
    assert [tag.name for tag in other.tags_of_reports()[one]] == ["To read"]
    assert other.entry(two).article.source == "The Mail"
    assert other.entry(two).article.field(FieldName.SOURCE).provenance is Provenance.BY_HAND


def test_nothing_of_other_events_of_the_trash_or_of_the_machine_is_in_it(case: Path) -> None:
    content = case.read_bytes()
    for secret in (b"Nobody's business", b"Not in it", b"Removed.", b"/home/ann"):
        assert secret not in content
    with Library(case) as opened:
        assert opened.entry(event(opened)[0]).article.origin == "one.html"


def test_a_case_that_comes_again_changes_nothing(case: Path, other: Library) -> None:
    take_case(case, other)
    other.set_field(event(other)[0], FieldName.TITLE, Field("Mine", Provenance.BY_HAND))

    def state() -> list[str]:
        with closing(sqlite3.connect(other.path)) as db:
            return [line for line in db.iterdump() if "'written'" not in line]

    before = state()
    [done] = take_case(case, other)
    assert (done.added, done.there) == (0, 2)
    assert state() == before


def test_what_was_done_there_comes_to_reports_that_are_here_already(case: Path, other: Library) -> None:
    story = other.add_story("Bridge")
    two, one = other.add(loaded("Two."), story).id, other.add(loaded("One."), story).id
    take_case(case, other)
    assert other.edits(one, two) == EDITS  # the other way round here: the sides are those of the reports
    assert other.entry(two).article.source == "The Mail"
    assert event(other) == [two, one]


def test_what_was_done_here_stays(case: Path, other: Library) -> None:
    story = other.add_story("Bridge")
    two = other.add(loaded("Two."), story).id
    other.set_field(two, FieldName.SOURCE, Field("The Post", Provenance.BY_HAND))
    take_case(case, other)
    assert other.entry(two).article.source == "The Post"


def test_versions_of_a_report_stay_versions(library: Library, other: Library, tmp_path: Path) -> None:
    story = library.add_story("Versions")
    first = library.add(Loaded(Article("Old.", {}, "x.txt"), b"1", "txt"), story).id
    second = library.add(Loaded(Article("New.", {}, "x.txt"), b"2", "txt"), story).id
    library.edit(first, second, lambda _: EDITS)
    write_case(library, story, tmp_path / "v.parallax")
    take_case(tmp_path / "v.parallax", other)
    old, new = event(other, "Versions")
    assert other.entry(new).lineage == other.entry(old).lineage == old
    assert other.edits(old, new).linked == EDITS.linked


def test_four_times_the_reports_take_four_times_the_work(library: Library, tmp_path: Path) -> None:
    steps: dict[int, int] = {}
    for number in (100, 400):
        name, path = f"{number} reports", tmp_path / f"{number}.parallax"
        story = library.add_story(name)
        with library.at_once():
            for n in range(number):
                library.add(loaded(f"Report {n} of {number}."), story)
        write_case(library, story, path)
        with Library(tmp_path / f"{number}.sqlite") as fresh:
            counted = Counter[str]()
            fresh._db.set_progress_handler(partial(counted.update, ["step"]), 100)
            take_case(path, fresh)
        steps[number] = counted["step"]
    assert steps[400] < 5 * steps[100]


def test_a_version_joins_those_that_are_here_when_the_first_was_forgotten(
    library: Library, other: Library, tmp_path: Path
) -> None:
    texts = [Loaded(Article(f"Text {n}.", {}, "x.txt"), bytes([n]), "txt") for n in range(3)]
    mine, theirs = library.add_story("Versions"), other.add_story("Versions")
    for loaded_here in texts[1:]:
        library.add(loaded_here, mine)
    first, second = (other.add(loaded_there, theirs).id for loaded_there in texts[:2])
    other.remove([first])
    other.forget([first])
    write_case(library, mine, tmp_path / "v.parallax")
    take_case(tmp_path / "v.parallax", other)
    assert [other.entry(number).lineage for number in event(other, "Versions")] == [first, first]
    assert second in event(other, "Versions")


def test_two_files_of_one_name_are_not_taken_for_versions(
    library: Library, other: Library, tmp_path: Path
) -> None:
    story = library.add_story("Same name")
    for folder in "ab":
        library.add(Loaded(Article(f"Text {folder}.", {}, f"/{folder}/1.txt"), folder.encode(), "txt"), story)
    write_case(library, story, tmp_path / "n.parallax")
    take_case(tmp_path / "n.parallax", other)
    assert len({other.entry(number).lineage for number in event(other, "Same name")}) == 2


def test_a_case_file_that_is_there_is_replaced_whole_or_not_at_all(
    case: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = case.read_bytes()

    def fail(*_: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr(Library, "write_copy", fail)
    with pytest.raises(OSError, match="no room"):
        write_case(library, 2, case)
    assert case.read_bytes() == before
    assert not list(case.parent.glob(".parallax-*"))


def spoiled(case: Path, *statements: str) -> Path:
    with closing(sqlite3.connect(case)) as db, db:
        for statement in statements:
            db.execute(statement)
    return case


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON state BEGIN DELETE FROM article; END",
        "CREATE VIEW v AS SELECT * FROM article",
        "DROP TABLE link",
        "PRAGMA user_version = 500",
    ],
)
def test_what_is_no_case_of_ours_is_refused(case: Path, other: Library, statement: str) -> None:
    with pytest.raises(CaseFileError) as told:
        take_case(spoiled(case, statement), other)
    assert told.value.name == "bridge.parallax"
    assert [story.name for story in other.stories()] == ["Elsewhere"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE link SET one = '[[1, 2]]'",
        "UPDATE link SET pairing = 'articles 77 78'",
        "UPDATE link SET pairing = 'articles'",
        "UPDATE link SET one = '" + "[" * 3_000 + "'",
        "UPDATE note SET one = '{}'",
        "UPDATE overruled SET kind = 'forged'",
        "UPDATE regrouping SET sentences = '[[99, \"x\", 0]]'",
        "UPDATE regrouping SET sentences = '7'",
        "INSERT INTO tagged VALUES (99, 1)",
        "UPDATE tag SET colour = 'x'",
    ],
)
def test_rows_that_mean_nothing_are_left_out(case: Path, other: Library, statement: str) -> None:
    [done] = take_case(spoiled(case, statement), other)
    assert done.added == 2
    one, two = event(other)
    other.edits(one, two)
    other.edits_among([one, two])
    other.tags_of_reports()


def test_the_log_beside_a_case_file_counts_as_a_part_of_it(
    case: Path, other: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(case_file, "MOST_BYTES", case.stat().st_size)
    log_of(case).write_bytes(b"\0")
    with pytest.raises(CaseFileError, match="TOO_LARGE"):
        take_case(case, other)
    assert [story.name for story in other.stories()] == ["Elsewhere"]


@pytest.mark.parametrize(
    ("name", "most"), [("MOST_BYTES", 10), ("ARTICLES", 1), ("FILE", 1), ("TEXT", 2), ("MOST_ROWS", 0)]
)
def test_what_is_too_large_is_refused(
    case: Path, other: Library, monkeypatch: pytest.MonkeyPatch, name: str, most: int
) -> None:
    monkeypatch.setattr(case_file, name, most)
    with pytest.raises(CaseFileError, match=r"TOO_LARGE|TOO_MUCH"):
        take_case(case, other)
    assert [story.name for story in other.stories()] == ["Elsewhere"]


@pytest.mark.parametrize("content", [b"", b"Dear reader", b"SQLite format 3\0" + bytes(5_000)])
def test_what_is_no_case_file_at_all_is_refused(tmp_path: Path, other: Library, content: bytes) -> None:
    path = tmp_path / "letter.parallax"
    path.write_bytes(content)
    with pytest.raises(CaseFileError):
        take_case(path, other)


def test_a_damaged_case_is_refused_and_not_changed(case: Path, other: Library) -> None:
    content = bytearray(case.read_bytes())
    content[8192:12288] = bytes(4096)
    content[20480:24576] = bytes(4096)
    case.write_bytes(content)
    with pytest.raises(CaseFileError, match="DAMAGED"):
        take_case(case, other)
    assert case.read_bytes() == content


def test_a_folder_and_a_missing_file_are_refused(tmp_path: Path, other: Library) -> None:
    for path in (tmp_path, tmp_path / "nowhere.parallax"):
        with pytest.raises(CaseFileError):
            take_case(path, other)


def test_an_import_that_fails_leaves_nothing(
    case: Path, other: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("disk full")

    monkeypatch.setattr("reader.library.cases.merging._take_handwork", fail)
    with pytest.raises(sqlite3.OperationalError):
        take_case(case, other)
    assert [story.name for story in other.stories()] == ["Elsewhere"]
    assert other.edits(1, 2) == NO_EDITS


def test_only_what_is_nowhere_in_the_library_is_brought_back_from_a_backup(
    library: Library, case: Path, tmp_path: Path
) -> None:
    story = next(story.id for story in library.stories() if story.name == "Bridge")
    one, two = event(library)
    library.write_copy(tmp_path / "backup.sqlite")
    library.rename_story(story, "Bridge renamed")
    library.edit(one, two, lambda _: NO_EDITS)
    library.remove([one])
    assert bring_back(tmp_path / "backup.sqlite", library) == ()
    assert [story.name for story in library.stories()] == ["Not in it", "Bridge renamed"]
    library.forget()
    back = bring_back(tmp_path / "backup.sqlite", library)
    [again] = event(library)
    assert sum(found.added for found in back) == 1
    assert library.entry(again).article.text == "One."
    assert library.edits(again, two).linked == EDITS.linked
    assert [tag.name for tag in library.tags_of_reports()[library.entry(again).lineage]] == ["To read"]
    assert event(library, "Bridge renamed") == [two]
