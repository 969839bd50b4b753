"""The short sentences that close an article in a PDF, also below the foot of a column."""

import pytest

from reader.library.formats.pdf.body import marked
from reader.library.formats.pdf.layout import PdfParagraph
from reader.text.model import Kind
from tests.library.formats.samples import OTHER, PARAGRAPHS, TITLE

BODY = [PdfParagraph(text, 10, 0) for text in PARAGRAPHS]
FOOT = [PdfParagraph(text, 10, 0, is_furniture=True) for text in ("The Velden Observer", "1")]


def kind_of(last: PdfParagraph) -> Kind | None:
    found = marked([PdfParagraph(TITLE, 20, 0), *BODY, *FOOT, last], "")
    return found[-1][1]


def test_a_last_short_sentence_below_the_foot_is_of_the_article() -> None:
    assert kind_of(PdfParagraph("Trams run again from Sunday.", 10, 0)) is None


@pytest.mark.parametrize(
    "last",
    [
        PdfParagraph("Trams run again from Sunday.", 8, 0),
        PdfParagraph("Trams run again from Sunday.", 10, 0, linked=1.0),
        PdfParagraph("Ten soups for winter", 10, 0),
    ],
    ids=["small", "linked", "no sentence"],
)
def test_what_else_stands_there_is_left_out(last: PdfParagraph) -> None:
    assert kind_of(last) is Kind.BOILERPLATE


def test_a_last_sentence_below_a_box_beside_the_article_is_of_it() -> None:
    box = [PdfParagraph(text, 8, 0, left=400.0) for text in ("Also today", "Rain, then sun.", "By Ed Wrong")]
    last = PdfParagraph("Trams run again from Sunday.", 10, 0)
    found = marked([PdfParagraph(TITLE, 20, 0), *BODY, *box, last], "")
    assert [kind for _, kind in found[-4:]] == [Kind.BOILERPLATE] * 3 + [None]


def test_an_article_goes_on_behind_what_stands_in_a_column_beside_it() -> None:
    column = [PdfParagraph(f"Soups for winter, part {n}", 9, 0, left=400.0) for n in range(30)]
    menu = PdfParagraph("Home News Sport Weather", 10, 0, linked=0.9)
    rest = [PdfParagraph(text, 10, 1) for text in OTHER]
    found = marked([PdfParagraph(TITLE, 20, 0), *BODY, *column, menu, *rest], "")
    kinds = {paragraph.text: kind for paragraph, kind in found}
    assert [p.text for p, _ in found] == [TITLE, *(p.text for p in (*BODY, *column, menu, *rest))]
    assert all(kinds[p.text] is None for p in (*BODY, *rest))
    assert all(kinds[p.text] is Kind.BOILERPLATE for p in (*column, menu))


def test_what_follows_in_the_column_of_an_article_on_the_same_page_is_not_fetched_over_others() -> None:
    column = [PdfParagraph(f"Soups for winter, part {n}", 9, 0, left=400.0) for n in range(30)]
    below = [PdfParagraph(text, 10, 0) for text in OTHER[:1]]
    found = marked([PdfParagraph(TITLE, 20, 0), *BODY, *column, *below], "")
    assert {p.text: kind for p, kind in found}[OTHER[0]] is Kind.BOILERPLATE


def news(hours: list[str]) -> list[PdfParagraph]:
    """A ticker of short news, each with its hour on a line of its own, then a headline and a sentence."""
    told = ("Ferry is late again", "It left Northgate half an hour after its time, for want of a pilot.")
    return [PdfParagraph(text, 10, 0) for hour in hours for text in (hour, *told)]


def test_a_ticker_of_other_news_below_an_article_is_no_part_of_it_however_long_it_is() -> None:
    ticker = news([f"{22 - n}.15 Uhr" for n in range(14)])
    found = marked([PdfParagraph(TITLE, 20, 0), *BODY, *BODY, PdfParagraph("Ticker", 14, 0), *ticker], "")
    assert [p.text for p, kind in found if kind is None] == [p.text for p in (*BODY, *BODY)]


def test_what_tells_of_a_day_in_its_order_is_of_the_article() -> None:
    hours = [PdfParagraph(f"{8 + n}:15 {words}", 10, 0) for n, words in enumerate((*PARAGRAPHS, *OTHER))]
    found = marked([PdfParagraph(TITLE, 20, 0), *BODY, *BODY, *hours], "")
    assert all(kind is None for _, kind in found[1:])


def test_a_live_report_with_the_newest_first_is_the_article() -> None:
    live = [
        PdfParagraph(f"{22 - n}:15 {words} {words}", 10, 0) for n, words in enumerate((*PARAGRAPHS, *OTHER))
    ]
    found = marked([PdfParagraph(TITLE, 20, 0), *BODY, *live], "")
    assert all(kind is None for _, kind in found[1:])
