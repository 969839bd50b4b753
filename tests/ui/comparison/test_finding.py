from hypothesis import given
from hypothesis import strategies as st

from reader.text.model import Span
from reader.ui.comparison.find.finder import occurrences


def test_words_are_found_whatever_their_quotes_case_and_spacing() -> None:
    text = "He said “we can’t\nwait”. WE CAN'T  WAIT, she wrote."
    assert [span.of(text) for span in occurrences(text, "we can't wait")] == [
        "we can’t\nwait",
        "WE CAN'T  WAIT",
    ]


def test_nothing_is_found_for_nothing() -> None:
    assert not list(occurrences("some text", "  "))


@given(st.text(max_size=40), st.text(min_size=1, max_size=3))
def test_every_place_found_lies_in_the_text(text: str, wanted: str) -> None:
    for span in occurrences(text, wanted):
        assert Span(0, len(text)).start <= span.start < span.end <= len(text)
