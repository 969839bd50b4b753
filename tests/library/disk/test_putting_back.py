"""What was on the screen when an older copy was written over the library is put into that copy."""

import shutil
from pathlib import Path

import pytest

from reader.compare.edits.among import EditsAmong
from reader.compare.edits.regrouping import Act, Regrouping
from reader.compare.edits.values import Anchor, HandEdits, Note
from reader.library.disk.putting_back import OnScreen, put_back
from reader.library.disk.troubles import MovedLibraryError
from reader.library.formats import Loaded
from reader.library.store import Library
from reader.text.model import Article, Field, FieldName, Provenance
from tests.library.disk.damaging import keep, make_library, report
from tests.library.disk.test_place import overwrite

BY_HAND = Provenance.BY_HAND


def test_what_is_on_the_screen_can_be_put_into_the_older_copy(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    make_library(path)
    older, saved = tmp_path / "older.sqlite", tmp_path / "saved.sqlite"
    with Library(path) as library:
        story = library.add_story("Older")
        kept = library.add(report(98), story).id
        library.settle()
        shutil.copyfile(path, older)
        new = library.add(report(99), story).id
        library.rename_story(story, "Newer")
        third = library.add(report(97), story).id
        keep(library, kept, new, HandEdits(notes=(Note("Mind this", Anchor("A sentence."), None),)))
        keep(library, new, third, HandEdits(notes=(Note("And this", Anchor("Another."), None),)))
        among = (kept, new, third)
        said = Regrouping(Act.NAMED, ((0, Anchor("A sentence.")), (2, Anchor("A third."))), text="The fog")
        library.regroup(among, lambda _: (said,))
        shown = OnScreen("Newer", library.entries(story), kept, new, library.edits_among(among))
        library.settle()
        overwrite(path, older)
        with pytest.raises(MovedLibraryError):
            library.check_place()
        library.write_copy(saved)
        library.continue_in(saved)
        story, left, right = put_back(shown, library)
        assert left is not None
        assert right is not None
        assert [entry.article.text for entry in library.entries(story)] == [
            report(number).article.text for number in (98, 99, 97)
        ]
        assert library.edits_among(library.numbers(story)) == shown.edits
    assert path.read_bytes() == older.read_bytes()


def two_of_one(path: Path, note: str, title: Field) -> tuple[Library, int, tuple[int, int]]:
    """A library with two reports between which there is a note, the first with a headline."""
    library = Library(path)
    story = library.add_story("Event")
    one, two = (library.add(report(number), story).id for number in (1, 2))
    keep(library, one, two, HandEdits(notes=(Note(note, Anchor("Here."), None),)))
    library.set_field(one, FieldName.TITLE, title)
    return library, story, (one, two)


@pytest.mark.parametrize(
    ("shown", "kept"), [(Field("Machine's", Provenance.HEADING), "Theirs"), (Field("Ours", BY_HAND), "Ours")]
)
def test_what_was_done_by_hand_in_the_file_written_over_it_stays(
    tmp_path: Path, shown: Field, kept: str
) -> None:
    ours, story, (one, two) = two_of_one(tmp_path / "a.sqlite", "Our note", shown)
    theirs, _, (first, second) = two_of_one(tmp_path / "b.sqlite", "Their note", Field("Theirs", BY_HAND))
    theirs.regroup((first, second), lambda _: (Regrouping(Act.NOTED, ((0, Anchor("S.")),), text="Theirs"),))
    ours.regroup((one, two), lambda _: (Regrouping(Act.NOTED, ((0, Anchor("S.")),), text="Ours"),))
    with ours, theirs:
        on_screen = OnScreen("Event", ours.entries(story), one, two, ours.edits_among((one, two)))
        for _ in range(2):
            put_back(on_screen, theirs)
            assert [note.text for note in theirs.edits(first, second).notes] == ["Their note\nOur note"]
            assert theirs.entry(first).article.title == kept
            [noted] = theirs.edits_among((first, second)).statements
            assert noted.text == "Theirs\nOurs"


def test_versions_of_a_report_stay_versions_of_it(tmp_path: Path) -> None:
    with Library(tmp_path / "a.sqlite") as ours, Library(tmp_path / "b.sqlite") as theirs:
        story = ours.add_story("Event")
        one, two = (Loaded(Article(text, {}, "x.txt"), text.encode(), "txt") for text in ("Old.", "New."))
        numbers = [ours.add(loaded, story).id for loaded in (one, report(1), two)]
        put_back(OnScreen("Event", ours.entries(story), None, None, ours.edits_among(numbers)), theirs)
        assert [entry.lineage for entry in theirs.entries()] == [1, 2, 1]


def test_the_inbox_is_put_back_as_the_inbox(tmp_path: Path) -> None:
    with Library(tmp_path / "b.sqlite") as library:
        story, _, _ = put_back(OnScreen("Inbox", (), None, None, EditsAmong(), is_inbox=True), library)
        assert library.make_inbox("Inbox") == story
        assert len(library.stories()) == 1
        event, _, _ = put_back(OnScreen("Inbox", (), None, None, EditsAmong()), library)
        assert event != story
