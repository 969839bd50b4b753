from contextlib import suppress

import pytest

from reader.library.formats import Loaded, UnreadableFile, load_bytes
from reader.library.formats.file import Hints
from reader.library.formats.pdf.by_pdfium import PdfLine, PdfPages, read_pages
from reader.library.formats.pdf.layout import paragraphs
from reader.text.model import FieldName, Kind, Provenance
from tests.library.formats.pdfs import Placed, assembled, pdf, set_in, stream
from tests.library.formats.samples import OTHER, PARAGRAPHS, SOURCE, TITLE


def read(data: bytes, hints: Hints | None = None) -> Loaded:
    (loaded,) = load_bytes(data, "dropped", hints or Hints())
    assert loaded.format == "pdf"
    return loaded


def own_lines(loaded: Loaded) -> list[str]:
    """The paragraphs of which the format says nothing: the article's own."""
    article = loaded.article
    known = {span.of(article.text) for span, _ in article.kinds}
    return [line for line in article.text.split("\n") if line not in known]


def of_kind(loaded: Loaded, kind: Kind) -> list[str]:
    return [span.of(loaded.article.text) for span, known in loaded.article.kinds if known is kind]


def column(paragraphs: tuple[str, ...], left: float, top: float, width: int) -> list[Placed]:
    lines: list[Placed] = []
    for paragraph in paragraphs:
        lines += set_in(paragraph, left, top, width)
        top = lines[-1][1] - 24
    return lines


def printed(pages: int = 2) -> bytes:
    parts = (PARAGRAPHS, OTHER)[:pages]
    return pdf(
        [
            [
                (30, 780, 8, "14/05/2023, 09:12"),
                (200, 780, 8, f"{TITLE} | {SOURCE}"),
                *(
                    [(50, 740, 10, "Home"), (50, 726, 10, "Sport"), (50, 660, 22, TITLE)]
                    if number == 0
                    else []
                ),
                *column(part, 50, 620, 90),
                *([(50, 120, 10, "More stories"), (50, 100, 10, "Ten soups")] if number == pages - 1 else []),
                (30, 15, 8, "https://www.velden-observer.example/a/night-tram"),
                (550, 15, 8, f"{number + 1}/{pages}"),
            ]
            for number, part in enumerate(parts)
        ],
        title=f"{TITLE} | {SOURCE}",
    )


def test_a_printed_page_is_its_article_with_everything_else_marked() -> None:
    loaded = read(printed())
    assert own_lines(loaded) == [*PARAGRAPHS, *OTHER]
    assert of_kind(loaded, Kind.TITLE) == [TITLE]
    assert {"Home", "Sport"} & set(" ".join(of_kind(loaded, Kind.BOILERPLATE)).split())
    assert "Ten soups" in of_kind(loaded, Kind.BOILERPLATE)


def test_a_printed_page_has_its_title_and_address_from_the_print() -> None:
    article = read(printed()).article
    assert article.title == TITLE
    assert not article.field(FieldName.TITLE).is_guess
    assert article.origin == "https://www.velden-observer.example/a/night-tram"
    assert (article.source, article.field(FieldName.SOURCE).provenance) == (SOURCE, Provenance.PROPERTIES)


def test_the_day_of_printing_is_not_taken_for_the_day_of_the_report() -> None:
    assert read(printed()).article.date == ""


def test_two_columns_are_read_one_after_the_other_even_when_written_row_by_row() -> None:
    left, right = column(PARAGRAPHS, 50, 700, 48), column(OTHER, 320, 700, 48)
    rows = sorted([*left, *right], key=lambda line: (-line[1], line[0]))
    assert own_lines(read(pdf([rows]))) == [*PARAGRAPHS, *OTHER]


def test_columns_written_one_after_the_other_keep_their_order() -> None:
    lines = [*column(PARAGRAPHS, 50, 700, 48), *column(OTHER, 320, 700, 48)]
    assert own_lines(read(pdf([lines]))) == [*PARAGRAPHS, *OTHER]


def test_a_word_broken_at_the_end_of_a_line_is_whole_again_and_a_compound_stays_one() -> None:
    text = [
        "The govern-",
        "ment met the Iran-backed group on Monday and the Iran-",
        "backed group agreed to the plan.",
    ]
    lines = [(50.0, 700.0 - 12 * row, 10.0, words) for row, words in enumerate(text)]
    assert own_lines(read(pdf([lines]))) == [
        "The government met the Iran-backed group on Monday and the Iran-backed group agreed to the plan."
    ]


def test_a_paragraph_goes_on_over_the_end_of_a_page() -> None:
    lines = set_in(" ".join(PARAGRAPHS), 50, 700, 80)
    half = len(lines) // 2
    foot = (300.0, 20.0, 8.0, "1")
    loaded = read(
        pdf([[*lines[:half], foot], [*set_in(" ".join(line[3] for line in lines[half:]), 50, 700, 80), foot]])
    )
    assert " ".join(own_lines(loaded)) == " ".join(PARAGRAPHS)


def test_an_indented_line_begins_a_paragraph() -> None:
    lines = []
    top = 700.0
    for paragraph in PARAGRAPHS:
        first, *rest = set_in(paragraph, 50, top, 80)
        lines += [(64.0, *first[1:]), *rest]
        top = lines[-1][1] - 12
    assert own_lines(read(pdf([lines]))) == list(PARAGRAPHS)


def test_the_slower_parser_reads_the_same_words() -> None:
    words = read(printed(), Hints(careful=True)).article.text.split()
    assert set(" ".join(PARAGRAPHS).split()) <= set(words)


def test_a_scan_says_that_it_has_no_text() -> None:
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>"
    scan = assembled(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page,
            stream(b"0 0 9 9 re f"),
        ]
    )
    with pytest.raises(UnreadableFile, match="pictures of pages without text"):
        load_bytes(scan, "scan.pdf")


def test_a_line_has_the_height_of_its_letters_though_every_third_sign_is_a_space_of_no_height() -> None:
    words = [(50, 700, 12, "the"), *((80 + 22 * number, 700, 12, "an") for number in range(8))]
    (line,) = read_pages(pdf([words])).lines[0]
    assert line.text == "the" + 8 * " an"
    assert line.size > 10


def test_letters_that_are_none_make_no_line() -> None:
    nameless = [(50.0, 700.0 - 12 * row, 10.0, "\x1c\x1d \x1f\x1e") for row in range(5)]
    lines = set_in(" ".join(PARAGRAPHS), 50.0, 600.0, 70)
    (loaded,) = load_bytes(pdf([nameless, [*nameless, *lines]]), "a.pdf")
    assert "parapet" in loaded.article.text
    with pytest.raises(UnreadableFile, match="pictures of pages without text"):
        load_bytes(pdf([nameless]), "a.pdf")


@pytest.mark.parametrize("box", ["[0 0 0 0]", "[9 9 9 9]", "[0 0 -5 -5]", "[0 0 1e30 1e30]", "[]", "null"])
def test_a_page_without_size_is_read_or_refused(box: str) -> None:
    data = pdf([set_in(" ".join(PARAGRAPHS), 50.0, 600.0, 70)]).replace(
        b"[0 0 612 792]", box.ljust(13).encode()
    )
    with suppress(UnreadableFile):
        assert load_bytes(data, "a.pdf")


def test_an_unknown_packing_is_no_text_for_the_careful_parser() -> None:
    data = pdf([set_in(" ".join(PARAGRAPHS), 50.0, 600.0, 70)]).replace(b"/FlateDecode", b"/FlateDecodf")
    with pytest.raises(UnreadableFile, match="incomplete or damaged"):
        load_bytes(data, "a.pdf", Hints(careful=True))


def test_a_file_without_pages_is_refused() -> None:
    with pytest.raises(UnreadableFile):
        load_bytes(pdf([]), "a.pdf")


def test_a_damaged_file_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="incomplete or damaged"):
        load_bytes(b"%PDF-1.7\n" + b"nothing here " * 40, "a.pdf")


TEASER = "Ten soups for a long winter, and the one that the cook of the harbour inn would not tell us about."


def with_below(*below: str, links: tuple[str, ...] = ()) -> Loaded:
    """A printed article and, a paragraph each, what stands below it."""
    lines = [(50.0, 740.0, 22.0, TITLE), *column(PARAGRAPHS, 50, 700, 90)]
    for words in below:
        top = lines[-1][1] - 30
        lines += set_in(words, 50, top, 100)
    return read(pdf([lines], title=f"{TITLE} | {SOURCE}", links=links))


def test_teasers_that_lead_elsewhere_are_no_part_of_the_article_however_long_they_are() -> None:
    assert own_lines(with_below(TEASER, TEASER[:60], links=(TEASER, TEASER[:60]))) == list(PARAGRAPHS)


def test_a_sentence_with_a_link_in_it_stays_and_a_line_that_is_one_goes() -> None:
    first, *rest = column(PARAGRAPHS, 50, 700, 90)
    away = "Read on: what the tram cost"
    lines = [(50.0, 740.0, 22.0, TITLE), first, *rest[:-1], (50.0, rest[-1][1] - 60, 10.0, away)]
    lines += set_in(PARAGRAPHS[0], 50, lines[-1][1] - 30, 90)
    loaded = read(pdf([lines], links=(first[3], away)))
    assert away in of_kind(loaded, Kind.BOILERPLATE)
    assert own_lines(loaded)[0] == PARAGRAPHS[0]
    assert own_lines(loaded)[-1] == PARAGRAPHS[0]


@pytest.mark.parametrize("heading", ["3 Comments", "Readers' comments (3)", "Kommentare", "Commentaires"])
def test_what_readers_wrote_is_no_part_of_the_article_even_where_it_is_longer(heading: str) -> None:
    comments = [f"Reader {number} says that {' '.join(PARAGRAPHS)[:150]}." for number in range(9)]
    assert own_lines(with_below(heading, *comments)) == list(PARAGRAPHS)


def test_what_stands_between_links_of_one_wording_was_written_by_readers() -> None:
    comments = [f"Reader {number} says that {' '.join(PARAGRAPHS)[:100]}." for number in range(6)]
    below = [words for comment in comments for words in (comment, "Reply Report")]
    own = own_lines(with_below(*below, links=("Reply Report",)))
    assert own[: len(PARAGRAPHS)] == list(PARAGRAPHS)
    assert len(own) <= len(PARAGRAPHS) + 1


def test_links_beyond_all_number_are_not_looked_for_in_each_of_too_many_lines() -> None:
    lines = [(20.0 + 58 * place, 740.0 - 7 * row, 5.0, "word") for row in range(101) for place in range(10)]
    assert {line.linked for line in read_pages(pdf([lines], links=("word",))).lines[0]} == {0.0}
    assert {line.linked for line in read_pages(pdf([lines[:99]], links=("word",))).lines[0]} == {1.0}


def test_a_title_far_above_the_article_is_found_and_what_stands_between_is_not_the_article() -> None:
    share = [f"Share {number}" for number in range(30)]
    lines = [(50.0, 700.0, 22.0, TITLE)]
    lines += [(50.0, 680.0 - 20 * place, 10.0 + place % 2 * 3, words) for place, words in enumerate(share)]
    loaded = read(pdf([lines, column(PARAGRAPHS, 50, 700, 90)], title=f"{TITLE} | {SOURCE}"))
    assert of_kind(loaded, Kind.TITLE) == [TITLE]
    assert own_lines(loaded) == list(PARAGRAPHS)


def test_paragraphs_of_two_lines_are_not_run_together() -> None:
    paragraphs = [words for part in (*PARAGRAPHS, *OTHER) for words in part.split(". ")]
    shorts = tuple(f"{words[:130].rstrip()}." for words in paragraphs if len(words) > 100)[:5]
    lines: list[Placed] = []
    top = 700.0
    for words in shorts:
        lines += set_in(words, 50, top, 90)
        top = lines[-1][1] - 22
    assert own_lines(read(pdf([lines]))) == list(shorts)


@pytest.mark.parametrize(("right", "count"), [(500.0, 1), (200.0, 2)], ids=["full", "short"])
def test_a_sentence_without_capitals_goes_on_over_the_page_below_a_full_line(
    right: float, count: int
) -> None:
    first = (PdfLine("הגשר ייסגר לתשעה", 0, 50, 100, 500, 112), PdfLine("שבועות החל", 0, 50, 86, right, 98))
    second = (PdfLine("ביום שני הקרוב.", 1, 50, 700, 300, 712),)
    assert len(paragraphs(PdfPages((first, second), (792.0, 792.0), {}))) == count


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("The harbour council spoke of the catas-", "trophe that had been foretold.", "catastrophe"),
        ("The tram line was built by the Anglo-", "Danish company in those years.", "Anglo-Danish"),
        ("The council spoke of the short-", "and long-term plans of the port.", "short- and long-term"),
    ],
)
def test_a_word_parted_at_the_end_of_a_line_is_whole_again(first: str, second: str, joined: str) -> None:
    lines = [(72.0, 700.0, 12.0, first), (72.0, 685.0, 12.0, second)]
    text = " ".join(read(pdf([lines])).article.text.split("\n"))
    assert joined in text
