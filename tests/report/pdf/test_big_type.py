"""Tables in the biggest type that can be chosen."""

from reader.report.blocks import Block, Document, Inline, Table
from reader.report.options import Options
from reader.report.writers.pdf.data import to_pdf
from tests.report.pdf.reading import pages

HEADER = ("Sentences", "Why", "Words left out")
WIDTHS = (0.1, 0.3, 0.6)
BIG = Options(font_size=24)


def words(table: Block, options: Options) -> list[str]:
    made = Document("Title", "Subtitle", ("Foot",), (table,), options)
    return "".join(pages(to_pdf(made))).split()


def table(first: str, header: tuple[str, ...] = HEADER) -> Table:
    return Table("", header, (((Inline(first),), (Inline("caption"),), (Inline("A ferry."),)),), WIDTHS)


def test_the_words_over_the_columns_of_a_table_stay_whole() -> None:
    assert {"Sentences", "Why", "left"} <= set(words(table("A 1"), BIG))


def test_the_names_in_the_first_column_stay_whole() -> None:
    assert "Straits" in words(table("Straits Authority"), BIG)
    assert "Authority" in words(table("Straits Authority"), BIG)


def test_a_word_that_no_column_has_room_for_leaves_room_for_the_others() -> None:
    assert {"caption", "ferry."} <= set(words(table("x" * 200), BIG))


def test_a_figure_of_originals_is_never_parted() -> None:
    row = tuple(
        (Inline(cell),)
        for cell in (
            "A · Wendlemere Ledger",
            "wendlemere-ledger.txt",
            "29 November 2026, 11:59:01 UTC",
            "16,805",
            "9" * 64,
        )
    )
    header, widths = ("Report", "Taken from", "Taken on", "Bytes", "SHA-256"), (0.16, 0.25, 0.18, 0.09, 0.32)
    found = words(Table("", header, (row,), widths, frozenset({3})), BIG)
    assert {"16,805", "November", "Bytes"} <= set(found)
