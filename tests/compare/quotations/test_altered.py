"""Quotations of which a word is changed, in every style of marks, and those that only seem other ones."""

import pytest

from reader.compare.comparison import compare
from reader.library.formats import load_bytes
from tests.compare.facts.facts_that_differ import shown

SAID = "We will never sell the ferry to {}"
STYLES = ["“”", "„“", "»«", "«»", "‹›", "‘’", "''", '""', "””", "「」"]


def kinds(left: str, right: str, language: str = "en") -> list[str]:
    return [kind for kind, *_ in shown(left, right, language)]


@pytest.mark.parametrize(("opening", "closing"), [*map(tuple, STYLES), ("``", "''"), ("« ", " »")])
@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SAID.format("strangers"), SAID.format("friends")),
        (SAID.format("strangers"), SAID.format("strangers").replace("We", "They")),
        ("She lied to us", "She lied to them"),
    ],
)
def test_a_changed_first_or_last_word_is_another_quotation(
    opening: str, closing: str, one: str, other: str
) -> None:
    left, right = (f"{opening}{said},{closing} said Olga Brandt." for said in (one, other))
    assert kinds(left, right) == ["quotation"]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        (
            "de",
            "„Wir werden die Fähre niemals an Fremde verkaufen“, sagte Olga Brandt.",
            "»Wir werden die Fähre niemals an Fremde verschenken«, sagte Olga Brandt.",
        ),
        (
            "fr",
            "« Nous ne vendrons jamais le bac à des étrangers », a dit Olga Brandt.",
            "« Nous ne vendrons jamais, a dit Olga Brandt, le bac à des amis. »",
        ),
        (
            "es",
            "«Nunca venderemos el barco a extraños», dijo Olga Brandt.",
            "«Nunca venderemos —dijo Olga Brandt— el barco a amigos».",
        ),
        (
            "en",
            "“We will never,” said Olga Brandt, “sell the ferry to strangers.”",
            "“We will never sell the ferry to friends,” said Olga Brandt.",
        ),
    ],
)
def test_a_changed_last_word_in_four_languages(language: str, left: str, right: str) -> None:
    assert kinds(left, right, language) == ["quotation"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("I am glad that the ferry is safe", "I am glad that the council has paid"),
        ("The ferry will be taken to court at last for all losses", "They will be taken to court at last"),
        ("We will never sell the ferry to [anyone]", "We will never sell the ferry to strangers"),
        ("We will never sell the ferry …", "We will never sell the ferry to strangers"),
        ("We will honour the labour programme", "We will honor the labor program"),
        ("The siren was broken", "Rain is on its way"),
    ],
)
def test_two_utterances_and_one_that_is_cut_or_spelled_in_two_ways_are_no_changed_ones(
    left: str, right: str
) -> None:
    left, right = (f"“{said},” said Olga Brandt." for said in (left, right))
    assert kinds(left, right) == []
    assert kinds(right, left) == []


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        (
            "fr",
            "« Nous ne vendrons jamais, a déclaré la maire, le bac à des étrangers. »",
            "« Nous ne vendrons jamais le bac à des étrangers », a déclaré la maire.",
        ),
        (
            "fr",
            "« Nous ne vendrons, a-t-elle dit, jamais le bac à des étrangers. »",
            "« Nous ne vendrons jamais le bac à des étrangers », a-t-elle dit.",
        ),
        (
            "es",
            "«Nunca venderemos —dijo Olga Brandt— el barco a extraños».",
            "«Nunca venderemos el barco a extraños», dijo Olga Brandt.",
        ),
    ],
)
def test_who_speaks_within_the_marks_is_not_quoted(language: str, left: str, right: str) -> None:
    assert kinds(left, right, language) == []


def test_a_page_that_marks_its_quotations_with_q() -> None:
    page = (
        "<html><body><article><h1>Ferry stays</h1><p>The company met in Tarn on Monday to hear the town.</p>"
        "<p><q>We will never sell the ferry to {}</q>, said Olga Brandt.</p></article></body></html>"
    )
    (left,), (right,) = (load_bytes(page.format(who).encode(), "a.html") for who in ("strangers", "friends"))
    found = compare(left.article, right.article).discrepancies
    assert [d.kind.value for d in found] == ["quotation"]
