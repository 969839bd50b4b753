"""What is wrong with a case file harms no library: neither the one it is of nor the one that takes it."""

from pathlib import Path

import pytest

from reader.library.cases import case_file
from reader.library.cases.case_file import CaseFileError, take_case, write_case
from reader.library.store import Library
from tests.library.cases.test_case_file import spoiled


def test_a_case_is_never_written_over_the_library_it_is_of(library: Library, case: Path) -> None:
    assert case.exists()
    story = library.stories()[0].id
    before = [one.name for one in library.stories()]
    with pytest.raises(FileExistsError):
        write_case(library, story, library.path)
    with Library(library.path) as again:
        assert [one.name for one in again.stories()] == before


def test_what_cannot_be_read_of_a_case_is_no_damage_of_the_library_that_takes_it(
    case: Path, other: Library
) -> None:
    spoiled(case, "UPDATE note SET text = CAST(x'ff41' AS TEXT)")
    with pytest.raises(CaseFileError):
        take_case(case, other)
    assert not other.is_damaged
    assert other.add_story("Still written to")


@pytest.mark.parametrize("column", ["lineage = 'x'", "added = x'00'"])
def test_a_case_of_which_a_report_cannot_be_read_is_refused_whole(
    case: Path, other: Library, column: str
) -> None:
    before = other.counts()
    spoiled(case, f"UPDATE article SET {column} WHERE id = (SELECT min(id) FROM article)")  # noqa: S608  # ours
    with pytest.raises(CaseFileError):
        take_case(case, other)
    assert other.counts() == before


def test_an_anchor_that_is_no_text_is_left_out(case: Path, other: Library) -> None:
    spoiled(case, """UPDATE regrouping SET sentences = '[[1, "\\ud800", 0]]'""")
    take_case(case, other)


def test_a_text_that_hides_its_length_behind_a_nul_is_too_long(
    case: Path, other: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(case_file, "TEXT", 1_000)
    spoiled(case, f"UPDATE article SET text = 'a' || CAST(x'00{'62' * 9_000}' AS TEXT)")  # noqa: S608  # ours
    with pytest.raises(CaseFileError) as told:
        take_case(case, other)
    assert told.value.trouble is case_file.CaseTrouble.TOO_MUCH
