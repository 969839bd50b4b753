"""What came from watched folders is remembered, and what arrives stands once in the whole library."""

from pathlib import Path

from reader.library.importing.arriving import Arrival
from reader.library.records import Added, AddOutcome
from reader.library.store import Library
from tests.library.test_store import loaded


def test_the_library_remembers_folders_and_what_came_from_them(tmp_path: Path) -> None:
    with Library(tmp_path / "library.sqlite") as library:
        for folder in ("b", "a", "b"):
            library.watch(tmp_path / folder)
        library.note_arrived({"x": Arrival("1 2", "ab"), "caf\udce9": Arrival("3 4", "cd")})
        library.note_arrived({"x": Arrival("5 6", "ef")})
    with Library(tmp_path / "library.sqlite") as library:
        assert library.watched_folders() == (tmp_path / "a", tmp_path / "b")
        assert library.arrived() == {"x": ("5 6", "ef"), "caf\\xe9": ("3 4", "cd")}
        library.unwatch(tmp_path / "a")
        assert library.watched_folders() == (tmp_path / "b",)


def test_a_text_that_is_anywhere_stays_where_it_is_also_in_the_trash(tmp_path: Path) -> None:
    with Library(tmp_path / "library.sqlite") as library:
        event, inbox = library.add_story("Event"), library.make_inbox("Inbox")
        first = library.add(loaded("One.", "a.txt"), event).id
        assert library.add_arrival(loaded("One.", "b.txt"), inbox) == Added(AddOutcome.ALREADY, first)
        library.remove([first])
        assert library.add_arrival(loaded("One.", "c.txt"), inbox).outcome is AddOutcome.ALREADY
        assert not library.entries()


def test_another_text_of_a_file_is_a_version_of_the_first_wherever_that_went(tmp_path: Path) -> None:
    with Library(tmp_path / "library.sqlite") as library:
        event, inbox = library.add_story("Event"), library.make_inbox("Inbox")
        half = library.add_arrival(loaded("Half of", "a.txt"), inbox).id
        library.move([half], event)
        whole = library.add_arrival(loaded("Half of it, and the rest.", "a.txt"), inbox)
        assert (whole.outcome, whole.updates) == (AddOutcome.UPDATED, half)
        assert library.numbers(event) == (half, whole.id)
        library.remove_story(event)
        assert library.add_arrival(loaded("All anew.", "a.txt"), inbox).updates is None
