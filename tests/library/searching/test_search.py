"""Everything in a library is found, by the index of words or without it, and no index is worth a report."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.disk.salvage import salvage
from reader.library.formats import Loaded
from reader.library.migrating import migrate
from reader.library.searching import index
from reader.library.searching.query import Query, parsed
from reader.library.store import Library
from reader.text.checking import StoppedError
from reader.text.model import Article, Field, FieldName

QUERIES = [
    "bridge",
    "brid clos",
    '"was closed"',
    "source:mail",
    "date:2024",
    "event:elec bridge",
    "cafe",
    "京奥",
]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite") as opened:
        yield opened


def report(text: str, source: str = "The Mail", title: str = "", date: str = "2025-03-04") -> Loaded:
    told = {FieldName.SOURCE: source, FieldName.TITLE: title, FieldName.DATE: date}
    fields = {name: Field(value) for name, value in told.items() if value}
    return Loaded(Article(text, fields, f"{source}.txt"), text.encode(), "txt")


@pytest.fixture
def filled(library: Library) -> Library:
    bridge, vote = library.add_story("Bridge"), library.add_story("Élection")
    library.add(report("The bridge was closed on Tuesday.", title="Closed"), bridge)
    library.add(report("A lorry hit the bridge.", "Coast Post", "Lorry", "2024-11-30"), bridge)
    library.add(report("Le café près du bridge fut fermé. 北京奥运会开幕。", "Le Jour", "Vote"), vote)
    return library


def found(library: Library, typed: str, apart_from: int | None = None) -> list[int]:
    return [hit.entry.id for hit in library.search(parsed(typed), apart_from).hits]


def test_the_index_finds_what_reading_through_finds(filled: Library) -> None:
    before = {query: sorted(found(filled, query)) for query in QUERIES}
    assert before["bridge"] == [1, 2, 3]
    filled.index()
    assert filled.waiting == 0
    assert {query: sorted(found(filled, query)) for query in QUERIES} == before


def test_letters_that_sqlite_holds_for_marks_are_found_alone(filled: Library) -> None:
    number = filled.add(report("Two vowels: \u19b0 and \u1cf2."), 1).id
    filled.index()
    assert found(filled, "\u19b0") == found(filled, "\u1cf2") == [number]


def test_what_stands_in_the_headline_comes_first(filled: Library) -> None:
    filled.index()
    number = filled.add(report("Nobody came.", title="The bridge"), 1).id
    filled.index()
    assert found(filled, "bridge")[0] == number


def test_a_hit_says_in_which_event_it_is_and_shows_the_words(filled: Library) -> None:
    [hit] = filled.search(parsed("lorry hit")).hits
    assert (hit.event, hit.snippet.text) == ("Bridge", "A lorry hit the bridge.")
    assert [hit.snippet.text[span.start : span.end] for span in hit.snippet.marks] == ["lorry", "hit"]


def test_one_story_can_be_left_out(filled: Library) -> None:
    assert found(filled, "bridge", apart_from=1) == [3]


def not_at_all(_: Library) -> None:
    pass


@pytest.mark.parametrize("fill", [Library.index, not_at_all])
def test_what_is_changed_removed_and_brought_back_is_found_as_it_is_now(
    filled: Library, fill: Callable[[Library], None]
) -> None:
    def settle() -> None:
        fill(filled)

    settle()
    filled.replace_article(1, Article("The ferry ran.", {}, "mail"))
    filled.set_field(2, FieldName.TITLE, Field("Headlights"))
    filled.remove([3])
    settle()
    assert (found(filled, "closed"), found(filled, "ferry"), found(filled, "headlights")) == ([], [1], [2])
    assert (found(filled, "lorry"), found(filled, "cafe")) == ([2], [])
    filled.restore([3])
    assert found(filled, "cafe") == [3]


def test_what_is_forgotten_leaves_no_word_in_the_index(filled: Library) -> None:
    filled.index()
    filled.add(report("Zebulonia sank."), 1)
    filled.index()
    filled.settle()
    assert b"zebulonia" in filled.path.read_bytes()
    filled.remove([4])
    filled.forget()
    filled.settle()
    filled.close()
    assert b"zebulonia" not in filled.path.read_bytes().lower()


def test_tags_are_searched(filled: Library) -> None:
    with closing(sqlite3.connect(filled.path)) as db, db:
        db.execute("INSERT INTO tag VALUES (1, 'To read', 'blue')")
        db.execute("INSERT INTO tagged VALUES (2, 1)")
    assert found(filled, "tag:read") == [2]
    assert found(filled, "tag:read bridge") == [2]
    assert found(filled, "tag:done") == []


def test_no_more_than_asked_for_are_shown_and_it_is_said_that_there_are_more(filled: Library) -> None:
    filled.index()
    told = filled.search(parsed("bridge"), most=2)
    assert (len(told.hits), told.is_more) == (2, True)
    assert not filled.search(parsed("bridge"), most=3).is_more


@pytest.mark.parametrize(
    "ruin",
    [
        "DELETE FROM sought_data",
        "DROP TABLE sought",
        "UPDATE sought_data SET block = x'00'",
        "UPDATE sought_data SET block = randomblob(length(block)) WHERE id > 10",
    ],
)
def test_a_damaged_index_is_made_anew_and_costs_no_report(filled: Library, ruin: str) -> None:
    filled.index()
    filled.close()
    with closing(sqlite3.connect(filled.path)) as db, db:
        db.execute(ruin)
    with Library(filled.path) as again:
        again.index()
        assert sorted(found(again, "bridge")) == [1, 2, 3]
        assert not again.is_damaged
        again.add(report("The bridge, again."), 1)
        again.index()
        assert again.waiting == 0
        assert sorted(found(again, "bridge")) == [1, 2, 3, 4]
        assert not again.is_damaged


def test_a_table_of_that_name_that_is_no_index_of_ours_is_not_asked(filled: Library) -> None:
    with closing(sqlite3.connect(filled.path)) as db, db:
        db.execute("CREATE TABLE sought (title TEXT)")
    assert found(filled, "lorry") == [2]
    filled.index()
    assert (found(filled, "lorry"), filled.waiting) == ([2], 0)


def test_what_is_saved_of_a_damaged_library_is_searched_and_counts_no_row_of_the_index(
    filled: Library, tmp_path: Path
) -> None:
    filled.index()
    filled.close()
    told = salvage(filled.path, tmp_path / "saved.sqlite", "?")
    assert (told.reports, told.damaged, told.unnamed) == (3, (), 0)
    with Library(tmp_path / "saved.sqlite") as saved:
        assert saved.waiting == 3
        assert sorted(found(saved, "bridge")) == [1, 2, 3]
        saved.index()
        assert saved.waiting == 0


def test_a_library_of_an_earlier_version_is_searched_and_a_copy_of_it_kept(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        migrate(db, 4)
        db.execute("INSERT INTO story VALUES (1, 'Bridge', '', NULL)")
        db.execute("INSERT INTO original VALUES ('d', x'')")
        row = "INSERT INTO article VALUES (7, 1, 7, 'd', 'txt', '', 'The bridge.', 't', '[]', '', NULL)"
        db.execute(row)
    with Library(path) as library:
        assert found(library, "bridge") == [7]
        library.index()
        assert found(library, "bridge") == [7]
    assert (tmp_path / "library.sqlite.version-4").exists()


def test_filling_can_be_stopped_and_goes_on_where_it_was(filled: Library) -> None:
    for number in range(4):
        filled.add(report(f"Number {number}. " + "word " * (index.LETTERS // 4)), 1)
    calls = 0

    def check() -> None:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise StoppedError

    with pytest.raises(StoppedError):
        filled.index(check)
    assert 0 < filled.waiting < 7
    assert sorted(found(filled, "number")) == [4, 5, 6, 7]
    filled.index()
    assert filled.waiting == 0


def test_texts_that_were_replaced_again_and_again_do_not_fill_the_index(
    filled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "SPENT", 2)
    for number in range(12):
        filled.replace_article(1, Article(f"Text {number}.", {}, "mail"))
        filled.index()
    with closing(sqlite3.connect(filled.path)) as db:
        [rows] = db.execute("SELECT count(*) FROM sought_docsize").fetchone()
    assert rows <= 2 * 3 + 2 + 1


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40))
def test_nothing_that_is_typed_is_an_error_of_the_index(typed: str) -> None:
    with Library(":memory:") as library:
        story = library.add_story("x")
        library.add(report(typed), story)
        library.index()
        query = parsed(typed)
        if query.terms:
            unfiltered = Query(query.words, query.phrases)
            assert library.search(unfiltered).hits


def test_the_reports_most_like_one_come_first_and_its_own_versions_not_at_all(filled: Library) -> None:
    story = filled.add_story("Bridge again")
    words = "Engineers of the harbour found cracks in the piers of the Ostrel bridge, said Ida Moen."
    first = filled.add(report(words, "Herald"), story).id
    like = filled.add(report(f"Ida Moen and her engineers looked at the Ostrel bridge. {words}"), 1).id
    far = filled.add(report("The harbour of Ostrel has a new mayor.", "Post"), story).id
    filled.index()
    found = [hit.entry.id for hit in filled.alike(first).hits]
    assert found[:2] == [like, far]
    assert first not in found
    assert filled.alike(like).hits[0].event == "Bridge again"
    filled.remove([like])
    assert filled.alike(first).hits[0].entry.id == far
    with pytest.raises(KeyError):
        filled.alike(999)


def test_without_an_index_nothing_is_like_a_report(library: Library) -> None:
    number = library.add(report("The bridge was closed."), library.add_story("Bridge")).id
    assert library.alike(number).hits == ()
