"""What a person types is understood: words, phrases, and names of outlets, days, events and tags."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.searching import query
from reader.library.searching.folding import folded, letter_folded
from reader.library.searching.query import Days, Query, Searched, parsed, places
from reader.library.searching.snippets import snippet
from reader.text.model import Span

BRIDGE = Searched(
    title="Bridge closed",
    source="The Mail",
    author="Ann Reed",
    text="The U.S. envoy crossed the Straße on foot. Le café fut fermé.\n\nNobody was hurt.",
    date="2025-03-04",
    event="Élection",
    tags=("to read", "Archive"),
)


def test_words_phrases_and_filters_are_told_apart() -> None:
    found = parsed('bridge "closed on" source:mail outlet:"New York" date:2025 event:vote story:x tag:later')
    assert found == Query(
        words=("bridge",),
        phrases=("closed on",),
        sources=("mail", "new york"),
        stories=("vote", "x"),
        tags=("later",),
        dates=(Days("2025", "2025"),),
    )


@pytest.mark.parametrize("typed", ["", "  ", '"', "source:", 'date:"', "—", "date:..", '""'])
def test_what_asks_for_nothing_is_empty(typed: str) -> None:
    assert parsed(typed).is_empty


def test_a_word_before_a_colon_that_is_no_filter_is_a_word() -> None:
    assert parsed("Update:bridge").words == ("update", "bridge")
    assert parsed("https://a.example/b").words == ("https", "a example b")


def test_a_quotation_that_is_still_being_typed_is_a_phrase_already() -> None:
    assert parsed('"closed on').phrases == ("closed on",)


@pytest.mark.parametrize(
    "typed",
    [
        "brid",
        "BRIDGE reed",
        "strasse",
        "cafe ferme",
        "U.S.",
        '"u.s. envoy"',
        '"ferme nobody"',
        "source:mail",
        "date:2025",
        "date:2025-03..",
        "date:..2025-03-04",
        "date:2024..2025-03",
        "date:2025-3",
        "date:4.3.2025",
        "date:2025/3/4..5.3.2025",
        'date:"4 March 2025"',
        "event:elec",
        "tag:read tag:arch",
    ],
)
def test_it_is_found(typed: str) -> None:
    assert parsed(typed).is_in(BRIDGE)


@pytest.mark.parametrize(
    "typed",
    [
        "ridge",
        '"crossed the str"',
        '"envoy the"',
        "source:post",
        "date:2024",
        "date:2025-04..",
        "date:soon",
        "date:5.3.2025",
        "date:2025-1",
        "event:vote",
        "tag:later",
        "tag:read tag:later",
        "bridge lorry",
    ],
)
def test_it_is_not_found(typed: str) -> None:
    assert not parsed(typed).is_in(BRIDGE)


def test_a_word_may_stand_within_others_where_that_is_asked() -> None:
    assert parsed("ridge").is_in(BRIDGE, anywhere=True)


def test_a_report_without_a_date_is_of_no_day() -> None:
    assert not parsed("date:..2030").is_in(Searched(text="x"))


def test_places_are_those_of_the_text_as_it_is_written() -> None:
    text = "Die STRASSE, die Straße, café und cafe\u0301."
    found = places(text, ("strasse", "cafe"), 9)
    assert [text[span.start : span.end] for span in found] == ["STRASSE", "Straße", "café", "cafe"]


def test_a_script_without_spaces_is_searched_letter_by_letter() -> None:
    assert parsed("奥运").is_in(Searched(text="北京奥运会开幕。"))
    assert places("北京奥运会", ("奥运",), 9) == (Span(2, 4),)


def test_a_snippet_is_where_most_of_the_words_stand_together() -> None:
    text = "The mayor spoke. " + "Nothing else happened that day. " * 20 + "The mayor closed the\n\nbridge."
    found = snippet(text, ("mayor", "bridge"))
    assert found.text.startswith("… ")
    assert found.text.endswith("The mayor closed the bridge.")
    assert [found.text[span.start : span.end] for span in found.marks] == ["mayor", "bridge"]


def test_a_snippet_without_the_words_is_the_opening() -> None:
    assert snippet("One two three.", ("four",)).text == "One two three."


@given(st.text(max_size=60), st.text(max_size=60))
def test_nothing_that_is_typed_is_an_error(typed: str, text: str) -> None:
    query = parsed(typed)
    query.is_in(Searched(text=text))
    found = snippet(text, query.terms)
    assert all(0 <= span.start < span.end <= len(found.text) for span in found.marks)


@given(st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("aßİ“éΣς㌔ё"), max_size=40))
def test_a_letter_of_a_text_is_found_where_it_stands_whatever_the_others_fold_to(text: str) -> None:
    letters = "".join(f"{letter} " for letter in text)
    found = [place.start for place in places(f"{letters}É", ("e",), 100)]
    begin_so = (re.search(r"(?<![^\W_])e", folded(letter)) for letter in text)
    assert found == [*(2 * n for n, begins in enumerate(begin_so) if begins), len(letters)]


def test_each_letter_of_a_text_is_folded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def counted(letter: str) -> str:
        asked.append(letter)
        return letter_folded(letter)

    monkeypatch.setattr(query, "letter_folded", counted)
    text = "“The café is shut,” she said. " * 50
    assert len(places(text, ("cafe",), 100)) == 50
    assert sorted(asked) == sorted(set(text))
