"""The short sentences that close an article in a PDF, also below the foot of a column."""

import pytest

from reader.library.formats.pdf.body import marked
from reader.library.formats.pdf.layout import PdfParagraph
from reader.text.model import Kind
from tests.library.formats.samples import PARAGRAPHS, TITLE

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
