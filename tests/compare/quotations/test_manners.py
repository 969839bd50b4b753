"""Quotations, their speakers and the shares without them, in the manners of several languages."""

import pytest

from reader.compare.comparison import compare
from reader.compare.quotations.matching import Likeness, quotations
from reader.compare.quotations.quotes import Quote, quotes
from reader.text.model import Article, Field, FieldName
from tests.text.quotations.test_parsing import STYLES, written

STORY = (
    "The ferry to Lund was late on Friday, and nobody at the harbour could say why it did not leave.\n"
    "{We waited for two hours and nobody told us anything}, said Ada Lind. {It isn't right,} she added.\n"
    "The company, which runs four, did not answer. {They called it <fog> and went home}, wrote Pell Moss.\n"
    "Two more boats were cancelled before the evening, and the last of them was towed to the yard.\n"
)


def report(text: str, language: str = "en") -> Article:
    return Article(text, {FieldName.LANGUAGE: Field(language)})


def found(text: str, language: str) -> list[Quote]:
    article = report(text, language)
    return list(quotes(compare(article, article).left))


@pytest.mark.parametrize("style", STYLES)
def test_the_shares_with_and_without_quotations_are_the_same_in_any_style(style: str) -> None:
    other = report(written(STORY, "curly").replace("late on Friday", "two hours late"))
    styled, curly = (compare(report(written(STORY, each)), other) for each in (style, "curly"))
    assert styled.share == curly.share
    assert styled.share_unquoted == curly.share_unquoted != curly.share


@pytest.mark.parametrize("style", STYLES)
def test_two_reports_in_two_styles_quote_alike(style: str) -> None:
    compared = compare(report(written(STORY, style)), report(written(STORY, "curly")))
    assert [row.likeness for row in quotations(compared)] == [Likeness.IDENTICAL] * 2
    assert [row.speaker for row in quotations(compared)] == ["Ada Lind", "Pell Moss"]


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("de", "„Wir haben lange auf die Fähre gewartet“, sagte Ada Lind am Freitag.", ["Ada Lind"]),
        ("de", "Pell Moss erklärte: „Die Fähre fährt heute nicht mehr.“", ["Pell Moss"]),
        ("fr", "« Nous avons attendu le bac pendant des heures », a déclaré Ada Lind.", ["Ada Lind"]),
        ("fr", "Ada Lind est partie. « Nous avons attendu le bac », a-t-elle dit.", ["Ada Lind"]),
        ("fr", "Ada Lind est partie. « Nous avons attendu le bac », dit-elle.", ["Ada Lind"]),
        ("es", "«Esperamos el barco durante horas», dijo Ada Lind el viernes.", ["Ada Lind"]),
        ("es", "Pell Moss aseguró que “el barco no sale hoy”.", ["Pell Moss"]),
        ("de", "„Die Fähre fährt heute nicht mehr“, so Ada Lind.", ["Ada Lind"]),
        ("de", "„Die Fähre fährt heute nicht mehr“, fuhr Ada Lind fort.", ["Ada Lind"]),
        ("de", "„Die Fähre fährt nicht mehr“, so die Sprecherin der Stadt, Ada Lind.", ["Ada Lind"]),
        ("de", "Ada Lind kam. „Wir haben lange gewartet“, sagte sie der Zeitung.", ["Ada Lind"]),
        ("de", "Laut Ada Lind fährt heute „keine einzige Fähre mehr“.", ["Ada Lind"]),
        ("de", "Ada Lind zufolge fährt heute „keine einzige Fähre mehr“.", ["Ada Lind"]),
        ("de", "Nach Angaben von Ada Lind fährt heute „keine einzige Fähre mehr“.", ["Ada Lind"]),
        ("fr", "Selon Ada Lind, il n'y a « plus un seul bac dans le port ».", ["Ada Lind"]),
        ("fr", "D’après Ada Lind, il n'y a « plus un seul bac dans le port ».", ["Ada Lind"]),
        ("fr", "« Nous avons attendu le bac », a poursuivi Ada Lind.", ["Ada Lind"]),
        ("es", "Según Ada Lind, no queda «ni un solo barco en el puerto».", ["Ada Lind"]),
        ("es", "De acuerdo con Ada Lind, no queda «ni un solo barco en el puerto».", ["Ada Lind"]),
        ("es", "«Esperamos el barco durante horas», continuó Ada Lind.", ["Ada Lind"]),
        ("en", "Pell Moss Jr. replied, “Before noon I cannot say where the ferry is.”", ["Pell Moss Jr."]),
        ("en", "Ada Lind came. Lind also said that “the ferry will not leave”.", ["Lind"]),
        ("en", "“The ferry will not leave,” said the Liberal leader of the council, Ada Lind.", ["Ada Lind"]),
        ("en", "“The ferry will not leave,” continued Ada Lind.", ["Ada Lind"]),
        ("en", "Ada Lind came. Last week, Lind said that “the ferry will leave”.", ["Lind"]),
        (
            "en",
            "Mr. Moss came. Speaking at the Quay, Mr. Moss thanked the crew. “They were brave,” he said.",
            ["Mr. Moss"],
        ),
        ("en", "Al Moss came. Their mother, Joan, said she knew. “I sat on the stairs,” she said.", ["Joan"]),
        ("en", "Mr. Moss came. “The ferry will not leave,” he went on.", ["Mr. Moss"]),
        ("en", "According to the report, it is “the last of the ferries”.", ["the report"]),
        (
            "en",
            "“We did not wait for it,” Mr. Moss said, although he also said, “We did wait.”",
            ["Mr. Moss"] * 2,
        ),
        (
            "en",
            "“The ferry will not leave,” the Liberal leader, Ada Lind, said. “We wait for a plan.”",
            ["Ada Lind"],
        ),
    ],
)
def test_who_speaks_is_told_in_the_words_of_the_language(
    language: str, text: str, speakers: list[str]
) -> None:
    assert [quote.speaker for quote in found(text, language)] == speakers


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "“[Lund] was … a sad place to be,” she said.",
            "“It was, and will be, a sad place to be,” she said.",
        ),
        ("“[T]he ferry was late again,” she said.", "“The ferry was late again,” she said."),
    ],
)
def test_words_in_brackets_and_words_left_out_alter_no_quotation(left: str, right: str) -> None:
    (row,) = quotations(compare(report(left), report(right)))
    assert row.likeness in {Likeness.IDENTICAL, Likeness.CUT}


def test_a_quotation_over_paragraphs_is_listed_once_with_its_parts() -> None:
    text = "She wrote: “The ferry is late again.\n“It was late on Monday too.”\nThe harbour stayed closed."
    (quote,) = found(text, "en")
    assert quote.words(text) == "The ferry is late again It was late on Monday too"
