"""Who speaks where only "she", "the minister" or the last paragraph tells, and who is no speaker."""

import pytest

from reader.compare.comparison import compare
from reader.compare.quotations.matching import Quoting, quotations
from reader.compare.quotations.quotes import quotes
from reader.text.model import Article, Field, FieldName

BOTH = "Foreign minister Ana Reyl met interior minister Otto Falk."


def article(text: str, language: str = "en") -> Article:
    return Article(text, {FieldName.LANGUAGE: Field(language)})


def speakers(text: str, language: str = "en") -> list[str]:
    report = article(text, language)
    return [quote.speaker for quote in quotes(compare(report, report).left)]


def beside(left: str, right: str) -> Quoting:
    (row,) = quotations(compare(article(left), article(right)))
    return row


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("en", "“We sold the boats,” said the owner, Mathews.\n\n“They sail in May,” she says.", "Mathews"),
        ("en", "The foreign minister, Ana Reyl, came. “We open the border,” the minister said.", "Ana Reyl"),
        (
            "en",
            f"{BOTH} “We open it now,” the minister said.",
            "Otto Falk",
        ),
        (
            "en",
            f"{BOTH} “We must go,” the foreign minister said.",
            "Ana Reyl",
        ),
        ("de", "Lena Mathes führt die Fähre. „Die Boote sind wieder da“, sagte sie.", "Lena Mathes"),
        ("es", "Lena Mateo dirige el barco. «Los barcos han vuelto», dice ella.", "Lena Mateo"),
        ("fr", "« Nous partons, a déclaré Paul Roche, avant la nuit. »", "Paul Roche"),
        ("en", "Crane driver Paul Kerr, 35, said: “I earn less than I did.”", "Paul Kerr"),
        ("en", "Dad-of-two Paul Kerr, 35, from Orle, said: “The roof just peeled off.”", "Paul Kerr"),
        ("en", "But union boss Karl Mons fumed: “Our members warned of that signal.”", "Karl Mons"),
        ("en", "The judge, Ada Mons, raged: “You sold the trust of the town.”", "Ada Mons"),
        ("en", "Defense lawyer Karl Mons called it “a trial of the whole town”.", "Karl Mons"),
        ("en", "A boy had yelled, “Hide in the old boat now!” Karl Mons said.", ""),
        ("en", "“We never sold the boats.\n\n“They sail in May,” said Lena Mathews.", "Lena Mathews"),
    ],
)
def test_who_speaks_is_named_before_or_at_the_end(language: str, text: str, who: str) -> None:
    assert speakers(text, language)[-1] == who


@pytest.mark.parametrize("line", ["Harbour Festival Opens In Orle", "Orle Harbour Festival"])
def test_a_first_line_is_no_speaker(line: str) -> None:
    assert speakers(f"{line}\n\n“We are glad that the boats are back,” she said on Monday.") == [""]


def test_a_quotation_of_two_ministers_is_of_two_speakers() -> None:
    said = "“We will open the border in spring,” the {} minister said."
    assert beside(said.format("foreign"), said.format("interior")).is_apart
    assert not beside(said.format("foreign"), said.format("foreign")).is_apart
