"""Author and date of a PDF's article, from the short paragraphs beside its title and its end."""

import pytest

from reader.library.formats import load_bytes
from reader.library.formats.pdf.beside import fields_beside
from reader.library.formats.pdf.body import MarkedParagraphs
from reader.library.formats.pdf.layout import PdfParagraph
from reader.text.model import FieldName, Kind
from tests.library.formats.pdfs import pdf, set_in

TITLE = "Ferry runs aground off the northern cape"
PROSE = (
    "The ferry ran aground on Friday night, and most of its passengers, who had come from the islands for the"
    " market, were taken off before dawn by two boats of the harbour office."
)
MENU = "News Sport Weather Culture Travel Food Motoring Property Letters Puzzles Cartoons Archive Shop Help Contact About Jobs"


def page(above: list[str], below: list[str], behind: list[str]) -> MarkedParagraphs:
    def shown(text: str, kind: Kind | None, linked: float = 0.0) -> tuple[PdfParagraph, Kind | None]:
        return PdfParagraph(text, 12.0, 0, linked=linked), kind

    return [
        *(shown(text, Kind.BOILERPLATE) for text in above),
        shown(TITLE, Kind.TITLE),
        shown(MENU, Kind.BOILERPLATE, 1.0),
        *(shown(text, None if text == PROSE else Kind.BOILERPLATE) for text in below),
        shown(PROSE, None),
        *(shown(text, Kind.BOILERPLATE) for text in behind),
    ]


def told(marked: MarkedParagraphs, address: str = "") -> tuple[str, str]:
    found = fields_beside(marked, address)
    return tuple(found[name].value if name in found else "" for name in (FieldName.AUTHOR, FieldName.DATE))  # type: ignore[return-value]


def test_two_names_next_to_the_day_are_the_authors_and_an_outlet_before_it_is_none() -> None:
    assert told(page([], ["Ada Lind and Tom Vane", "3 June 2021"], [])) == (
        "Ada Lind, Tom Vane",
        "2021-06-03",
    )
    assert told(page([], ["The Velden Observer, Thursday 3 June 2021"], [])) == ("", "2021-06-03")


@pytest.mark.parametrize(
    ("above", "below", "behind"),
    [
        ([], ["By Ada Lind", "3 June 2021"], []),
        (["3 June 2021"], ["By Ada Lind"], []),
        (["Ada Lind 3 June 2021"], [], []),
        ([], ["Ada Lind 3 June 2021"], ["Soups for winter. 1 May 2020", "By Ed Wrong"]),
        ([], ["Ada Lind", "Ada Lind", "3 June 2021"], []),
        ([], ["Ada Lind Thu 3 June 2021 07.12 CET"], []),
        ([], ["Ada Lind, The Courier Updated 9:40 AM CET, Thu June 3, 2021"], []),
        ([], ["Von Ada Lind -Aktualisiert am 3. Juni 2021-15:49"], []),
        ([], ["Ada Lind  3 June 2021", TITLE], []),
        ([], [TITLE, "By Ada Lind", "3 June 2021"], []),
        (
            [],
            [
                "Boats in the harbour on 1 May 2019, seen from the wall of the town",
                "By: Ada Lind",
                "3 June 2021",
            ],
            [],
        ),
        ([], [PROSE, "By Ada Lind", "June 3, 2021 3:53 PM EDT"], []),
        ([], ["lind-portrait-small By Ada Lind2021-06-03 21:32:46 UTC"], []),
        ([], ["Ada Lind Published 3 June 2021, 18:04 GMT · Updated 2 hours ago"], []),
    ],
)
def test_author_and_date_are_read_beside_the_title(
    above: list[str], below: list[str], behind: list[str]
) -> None:
    assert told(page(above, below, behind)) == ("Ada Lind", "2021-06-03")


def test_who_is_named_above_the_day_is_not_the_outlet_too() -> None:
    shown = [
        (72.0, 700.0, 20.0, TITLE),
        (72.0, 670.0, 10.0, "Ada Lind 3 June 2021"),
        *set_in(f"{PROSE} {PROSE}", 72, 640, 80),
    ]
    (loaded,) = load_bytes(pdf([shown]), "printed.pdf")
    assert loaded.article.author == "Ada Lind" != loaded.article.source


@pytest.mark.parametrize("label", ["Related Stories", "FIND MY CAR", "Ferry Timetable"])
def test_a_label_beside_a_date_is_nobody(label: str) -> None:
    assert told(page([], [label, "3 June 2021"], [])) == ("", "2021-06-03")


def test_a_date_in_the_prose_is_not_that_of_the_report() -> None:
    marked: MarkedParagraphs = [
        (PdfParagraph(TITLE, 20.0, 0), Kind.TITLE),
        (PdfParagraph(f"{PROSE} On 3 June 2021.", 12.0, 0), None),
    ]
    assert told(marked) == ("", "")


def test_a_caption_gives_no_day_where_the_address_does() -> None:
    marked = page(
        [], ["The wall of the harbour of the town as it stood on 3 June 2021, seen from a boat"], []
    )
    assert told(marked, "https://courier.example/2022/05/04/ferry")[1] == "2022-05-04"
    assert told(marked)[1] == "2021-06-03"


def test_a_month_behind_a_name_is_no_part_of_it() -> None:
    assert told(page([], ["By Ada Lind March 18 at 12:22 PM Follow @AdaLind"], [])) == ("Ada Lind", "")


@pytest.mark.parametrize("written", ["Ada Lind", "ADA LIND"])
def test_a_name_beside_the_day_that_the_page_presents_is_the_author(written: str) -> None:
    behind = ["Ada Lind writes on harbours and those who work in them."]
    assert told(page([written, "NEWS JUNE 3, 2021 2:00 AM"], [], behind)) == ("Ada Lind", "2021-06-03")
    assert told(page([written, "NEWS JUNE 3, 2021 2:00 AM"], [], ["Harbours"]))[0] == ""


@pytest.mark.parametrize(("agency", "author"), [("AFP", "AFP"), ("dpa", "dpa"), ("Sport", ""), ("Photo", "")])
def test_an_agency_before_the_day_is_the_author(agency: str, author: str) -> None:
    assert told(page([], [f"{agency} 3 June 2021, 07:19"], [])) == (author, "2021-06-03")


def test_a_day_in_figures_is_read_where_the_language_puts_the_day_first() -> None:
    prose = (
        "El transbordador encalló el viernes por la noche y la mayoría de los pasajeros, que habían llegado de las"
        " islas para el mercado, fueron rescatados antes del amanecer por dos botes de la oficina del puerto."
    )
    for words, day in ((prose, "2021-06-03"), (PROSE, "")):
        marked: MarkedParagraphs = [
            (PdfParagraph(TITLE, 20.0, 0), Kind.TITLE),
            (PdfParagraph("Ada Lind | Puerto Sahl | 03/06/2021", 12.0, 0), Kind.BOILERPLATE),
            (PdfParagraph(words, 12.0, 0), None),
        ]
        assert told(marked)[1] == day
