"""What was on the screen when an older copy was written over the library is put into that copy."""

import shutil
from pathlib import Path

import pytest

from reader.compare.edits.regrouping import Act, Regrouping
from reader.compare.edits.values import Anchor, HandEdits, Note
from reader.library.disk.putting_back import OnScreen, put_back
from reader.library.disk.troubles import MovedLibraryError
from reader.library.store import Library
from tests.library.disk.damaging import keep, make_library, report
from tests.library.disk.test_place import overwrite


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
