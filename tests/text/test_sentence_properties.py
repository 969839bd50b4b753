"""What holds of the sentences of any text whatever."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.languages.identification import guess_language
from reader.text.model import Article, Kind, Span
from reader.text.sentences import sentences
from tests.counting import calls

SNIPPETS = [
    "The ferry sank.",
    "U.S. officials",
    "“Who?” Lund asked.",
    "Credit...",
    "ImageCredit...Jane Doe/Reuters",
    "(AP)",
    "[",
    "]",
    "(",
    "By Jane Doe",
    "PORTVALE — ",
    "Published Dec. 31, 2019",
    "Advertisement",
    "Image caption,",
    "\n",
    "\n\n",
    " ",
    "\u00a0",
    "\r\n",
    "...",
    "…",
    "”",
    "“",
    '"',
    "'",
    "●",
    "。",
    "؟",
    "۔",
    "قال الوزير.",
    "他来了。",
    "שלום.",
    "🙂",
    "👩‍👩‍👧",
    "e\u0301",
    "\u202e",
    "\ufeff",
    "\x00",
    "\u2028",
    "ſ",
    "İ",
    "ß",
    "1.",
    "3.5",
    "a.b@c.org",
    "https://example.com/A.B",
    "Correction:",
    "FILE - ",
    "Sign up for our newsletter",
]
TEXTS = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(SNIPPETS), max_size=30).map("".join))
NAUGHTY = [
    "",
    " ",
    "\n",
    ".",
    "a",
    "\x00",
    "“",
    "。",
    "\ud800",
    "undefined",
    "../../etc/passwd",
    "<script>alert(1)</script>",
    "Ω≈ç√∫˜µ",
    "ﷺ",
    "\u202etest\u202c",
    "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
    "👾 🙇 💁",
    "1E+02",
    "''''\"",
    "ab\u00adcd",
    "\u200b",
]


def assert_sound(text: str, article: Article | None = None) -> None:
    found = sentences(article or Article(text))
    assert [sentence.index for sentence in found] == list(range(len(found)))
    at, paragraph = 0, 0
    for sentence in found:
        span = sentence.span
        assert at <= span.start < span.end <= len(text)
        assert not text[at : span.start].strip()
        assert span.of(text) == span.of(text).strip()
        assert sentence.paragraph >= paragraph
        at, paragraph = span.end, sentence.paragraph
    assert not text[at:].strip()


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_sentences_are_in_range_in_order_and_cover_the_text(text: str) -> None:
    assert_sound(text)


@settings(max_examples=100, deadline=None)
@given(TEXTS, st.lists(st.integers(0, 300), max_size=6, unique=True).map(sorted), st.sampled_from(Kind))
def test_kinds_given_beforehand_change_nothing_of_that(text: str, borders: list[int], kind: Kind) -> None:
    inside = [min(border, len(text)) for border in borders]
    spans = [Span(start, end) for start, end in pairwise(inside)][::2]
    assert_sound(text, Article(text, kinds=tuple((span, kind) for span in spans if len(span))))


@pytest.mark.parametrize("text", NAUGHTY)
def test_naughty_strings_are_taken_as_text(text: str) -> None:
    assert_sound(text)


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_guessing_the_language_of_anything_gives_a_code_or_nothing(text: str) -> None:
    assert len(guess_language(text)) in {0, 2}


GROWTH = 4.5  # four for the text, and a little for what is done at its ends; a quadratic rule shows as 16

UNITS = [
    "a",
    ".",
    " ",
    "a.",
    ". ",
    "a.B",
    'a."B',
    "Aa ",
    "Aa, ",
    "(",
    "[A] ",
    "(Aa ",
    "a (Aa/Bb) ",
    "Credit...",
    "ImageCredit...Aa ",
    "Aaa.VideoAa ",
    "Published Dec. 31, 2019 ",
    "1 ",
    "\n",
    "a\n",
    "Aaa aaa\n",
    "Sign up for ",
    "BAGHDAD, ",
    "By Aa ",
    "“",
    "?” A said ",
    "。",
    "● ",
    "… ",
    "U.S. ",
    "e\u0301",
    "🙂 ",
    "Related\n",
    "AA BB CC DD\n",
    "Aa Bb and ",
    "Aa/",
    "Photo: ",
    "The man said so. ",
    "« ",
]


@pytest.mark.parametrize("unit", UNITS)
def test_four_times_the_text_takes_four_times_the_calls(unit: str) -> None:
    short, long = (Article(unit * (size // len(unit))) for size in (6_000, 24_000))
    sentences(short)  # what is loaded or remembered once is no part of it
    assert calls(lambda: sentences(long)) <= GROWTH * calls(lambda: sentences(short))


@pytest.mark.parametrize("unit", UNITS)
def test_a_long_text_is_read_to_its_end(unit: str) -> None:
    """A rule whose pattern goes back over the text again and again would never end."""
    text = unit * (160_000 // len(unit))
    found = sentences(Article(text))
    assert not found or text[found[-1].span.end :].strip() == ""


def test_ten_megabytes_of_one_line_are_read_through() -> None:
    text = "a" * 10_000_000
    assert [s.span for s in sentences(Article(text))] == [Span(0, len(text))]
