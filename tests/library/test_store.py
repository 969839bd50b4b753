"""The library keeps what it was given, once, and gives it back as it was."""

import sqlite3
import threading
import tracemalloc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.compare.edits.values import Anchor, HandEdits, Link, Note
from reader.compare.side import Both
from reader.library import migrating, schema
from reader.library.disk.troubles import UnusableLibrary
from reader.library.formats import Loaded
from reader.library.records import AddOutcome
from reader.library.store import Library
from reader.text.model import Article, Field, FieldName, Kind, Provenance, Span

TITLE = Field("Bridge closed", Provenance.HEADING, is_guess=True)
HANG = 60.0


def loaded(text: str, origin: str = "", title: Field = TITLE, original: bytes | None = None) -> Loaded:
    article = Article(text, {FieldName.TITLE: title}, origin, kinds=((Span(0, 1), Kind.CAPTION),))
    return Loaded(article, text.encode("utf-8", "replace") if original is None else original, "txt")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite") as opened:
        yield opened


@pytest.fixture
def story(library: Library) -> int:
    return library.add_story("Bridge")


def test_an_article_comes_back_as_it_went_in(library: Library, story: int) -> None:
    added = library.add(loaded("The bridge is closed.\r\nFor good.", "/news/a.txt"), story)
    entry = library.entry(added.id)
    assert added.outcome is AddOutcome.ADDED
    assert entry.article.text == "The bridge is closed.\r\nFor good."
    assert entry.article.field(FieldName.TITLE) == TITLE
    assert entry.article.kinds == ((Span(0, 1), Kind.CAPTION),)
    assert entry.article.origin == "/news/a.txt"
    assert (entry.story, entry.format) == (story, "txt")
    assert library.original(added.id) == b"The bridge is closed.\r\nFor good."


def test_reports_that_are_as_they_were_are_given_again(library: Library, story: int) -> None:
    one, other = (library.add(loaded(text), story).id for text in ("One.", "Another."))
    known = {entry.id: entry for entry in library.entries(story)}
    library.set_field(other, FieldName.TITLE, Field("Bridge open", Provenance.BY_HAND))
    again = library.entries(story, known=known)
    assert again[0] is known[one]
    assert again[1] != known[other]
    assert again == library.entries(story)


def test_reading_known_reports_again_does_not_hold_their_texts_twice(library: Library, story: int) -> None:
    with library.at_once():
        for number in range(1_500):
            library.add(loaded(f"{number} boats left the harbour. " * 300), story)
    known = {entry.id: entry for entry in library.entries(story)}
    tracemalloc.start()
    try:
        library.entries(story, known=known)
        held = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert held < sum(len(entry.article.text) for entry in known.values()) / 2


def test_another_window_sees_what_was_added(library: Library, story: int) -> None:
    added = library.add(loaded("One."), story)
    with Library(library.path) as other:
        assert [entry.id for entry in other.entries(story)] == [added.id]


def test_the_same_text_is_kept_once_whatever_its_white_space(library: Library, story: int) -> None:
    first = library.add(loaded("The bridge\nis closed.", "a.txt"), story)
    again = library.add(loaded("The bridge  is closed.\n", "copy of a.txt"), story)
    assert (again.outcome, again.id) == (AddOutcome.ALREADY, first.id)
    assert len(library.entries()) == 1


def test_the_same_text_may_stand_in_two_stories(library: Library, story: int) -> None:
    other = library.add_story("Another")
    assert library.add(loaded("One."), story).outcome is AddOutcome.ADDED
    assert library.add(loaded("One."), other).outcome is AddOutcome.ADDED


def test_two_links_without_text_are_two_articles(library: Library, story: int) -> None:
    library.add(loaded("", "https://a.example/1"), story)
    library.add(loaded("", "https://a.example/2"), story)
    assert [entry.is_missing_text for entry in library.entries(story)] == [True, True]


def test_another_text_from_the_same_origin_is_an_updated_version(library: Library, story: int) -> None:
    first = library.add(loaded("Two hurt.", "a.html"), story)
    second = library.add(loaded("Three hurt.", "a.html"), story)
    assert (second.outcome, second.updates) == (AddOutcome.UPDATED, first.id)


def test_many_articles_of_one_file_are_not_versions_of_each_other(library: Library, story: int) -> None:
    outcomes = [
        library.add(loaded(text, "export.docx", original=b"the whole file"), story).outcome
        for text in ("One.", "Two.", "Three.")
    ]
    assert outcomes == [AddOutcome.ADDED] * 3


def test_an_updated_export_updates_the_article_of_the_same_title(library: Library, story: int) -> None:
    flood = Field("Flood")
    library.add(loaded("Closed.", "export.docx", original=b"1"), story)
    first = library.add(loaded("Water.", "export.docx", flood, original=b"1"), story)
    second = library.add(loaded("More water.", "export.docx", flood, original=b"2"), story)
    assert second.updates == first.id


def test_a_removed_article_can_be_brought_back(library: Library, story: int) -> None:
    added = library.add(loaded("One."), story)
    library.remove([added.id])
    assert library.entries(story) == ()
    library.restore([added.id])
    assert [entry.id for entry in library.entries(story)] == [added.id]


def test_adding_a_removed_article_brings_it_back_with_its_edits(library: Library, story: int) -> None:
    one, two = (library.add(loaded(text), story).id for text in ("One.", "Two."))
    library.edit(one, two, lambda _: EDITS)
    library.remove([one])
    again = library.add(loaded("One."), story)
    assert (again.outcome, again.id) == (AddOutcome.ADDED, one)
    assert library.edits(one, two) == EDITS


def test_a_field_edited_by_hand_survives_another_reading(library: Library, story: int) -> None:
    number = library.add(loaded("Caf\xc3\xa9."), story).id
    library.set_field(number, FieldName.SOURCE, Field("The Mail", Provenance.BY_HAND))
    library.replace_article(number, Article("Café.", {FieldName.TITLE: Field("Other")}))
    article = library.entry(number).article
    assert (article.text, article.title, article.source) == ("Café.", "Other", "The Mail")


EDITS = HandEdits(
    linked=(Link((Anchor("One.", 0), Anchor("One.", 1)), (Anchor("Two."),)),),
    confirmed=(Link((Anchor("“Three.”"),), (Anchor("Four."),)),),
    rejected=(Link((Anchor("Five."),), (Anchor("Six."),)),),
    kinds=Both(((Anchor("Advert."), Kind.BOILERPLATE),), ((Anchor("Quote."), Kind.BODY),)),
    notes=(Note("Ask them.", Anchor("One."), None), Note("Both.", Anchor("One."), Anchor("Two."))),
)


def mirrored(edits: HandEdits) -> HandEdits:
    def turn(links: tuple[Link, ...]) -> tuple[Link, ...]:
        return tuple(Link(link.right, link.left) for link in links)

    notes = tuple(Note(note.text, note.right, note.left) for note in edits.notes)
    return HandEdits(
        turn(edits.linked),
        turn(edits.confirmed),
        turn(edits.rejected),
        edits.kinds.swapped(),
        notes,
    )


def test_hand_edits_come_back_and_mirrored_from_the_other_side(library: Library, story: int) -> None:
    one, two = (library.add(loaded(text), story).id for text in ("One.", "Two."))
    library.edit(one, two, lambda _: EDITS)
    assert library.edits(one, two) == EDITS
    assert library.edits(two, one) == mirrored(EDITS)
    library.edit(two, one, lambda _: EDITS)
    assert library.edits(one, two) == mirrored(EDITS)


def test_hand_edits_hold_for_an_updated_version(library: Library, story: int) -> None:
    one, two = (library.add(loaded(text, text), story).id for text in ("One.", "Two."))
    library.edit(one, two, lambda _: EDITS)
    newer = library.add(loaded("One. And more.", "One."), story)
    assert library.edits(newer.id, two) == EDITS


def test_two_versions_of_one_article_keep_the_edits_between_them(library: Library, story: int) -> None:
    one = library.add(loaded("One.", "a.txt"), story).id
    two = library.add(loaded("One. And more.", "a.txt"), story).id
    edits = HandEdits(linked=EDITS.linked)
    library.edit(two, one, lambda _: edits)
    assert library.edits(two, one) == edits
    assert library.edits(one, two) == mirrored(edits)


def test_a_sentence_marked_as_not_body_is_so_in_every_comparison(library: Library, story: int) -> None:
    one, two, three = (library.add(loaded(text), story).id for text in ("One.", "Two.", "Three."))
    library.edit(one, two, lambda _: EDITS)
    assert library.edits(three, one).kinds.right == EDITS.kinds.left


def test_state_is_remembered(library: Library) -> None:
    assert library.recall("story", "1") == "1"
    library.remember("story", "2")
    library.remember("story", "3")
    assert library.recall("story") == "3"


def test_a_file_that_is_no_library_is_refused_with_a_sentence_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "holiday.jpg"
    path.write_bytes(b"not a database at all" * 100)
    with pytest.raises(UnusableLibrary, match=r"holiday\.jpg"):
        Library(path)
    assert path.read_bytes() == b"not a database at all" * 100


def test_a_library_of_a_later_version_is_refused(library: Library) -> None:
    library.close()
    with sqlite3.connect(library.path) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(UnusableLibrary, match="later version"):
        Library(library.path)


def test_an_unwritable_place_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UnusableLibrary, match="cannot be opened"):
        Library(tmp_path / "file" / "library.sqlite")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.text(st.characters(), max_size=80), st.text(st.characters(), max_size=20))
def test_any_text_can_be_kept(library: Library, text: str, title: str) -> None:
    story = library.add_story(title)
    number = library.add(loaded(text, "x", Field(title)), story).id
    kept = library.entry(number).article
    assert kept.text.encode("utf-8").decode() == text.encode("utf-16", "surrogatepass").decode(
        "utf-16", "replace"
    )


def test_windows_that_open_a_new_library_at_the_same_moment_all_get_it(tmp_path: Path) -> None:
    for attempt in range(20):
        file, starting = tmp_path / f"{attempt}.sqlite", threading.Barrier(4)

        def opened(file: Path = file, starting: threading.Barrier = starting) -> int:
            starting.wait()
            with Library(file) as library:
                return len(library.stories())

        with ThreadPoolExecutor(4) as windows:
            assert [found.result() for found in [windows.submit(opened) for _ in range(4)]] == [0] * 4


def test_windows_that_bring_a_library_up_to_date_at_the_same_moment_all_get_it_and_keep_one_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, both = tmp_path / "library.sqlite", threading.Barrier(2)
    with closing(sqlite3.connect(file)) as db:
        db.executescript(migrating.scripts()[0].read_text("utf-8"))
        db.executescript(f"PRAGMA user_version = 1; PRAGMA application_id = {migrating.APPLICATION}")
    seen = threading.local()

    def version_of(db: sqlite3.Connection) -> int:
        version = migrating.version_of(db)
        if version == 1 and not hasattr(seen, "once"):
            seen.once = True
            both.wait(HANG)
        return version

    monkeypatch.setattr(schema, "version_of", version_of)
    with ThreadPoolExecutor(2) as windows:
        for opened in [windows.submit(lambda: Library(file).close()) for _ in range(2)]:
            opened.result()
    assert [found.name for found in tmp_path.glob("*version*")] == ["library.sqlite.version-1"]
    with closing(sqlite3.connect(tmp_path / "library.sqlite.version-1")) as db:
        assert migrating.version_of(db) == 1


def test_a_library_that_another_window_makes_just_now_is_not_copied_as_an_earlier_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "library.sqlite"

    def version_of(db: sqlite3.Connection) -> int:
        monkeypatch.undo()
        version = migrating.version_of(db)
        Library(file).close()
        return version

    monkeypatch.setattr(schema, "version_of", version_of)
    Library(file).close()
    assert not list(tmp_path.glob("*version*"))
