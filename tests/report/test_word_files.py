"""What a Word file of a comparison has besides its words: the order map, and pages in its contents."""

import re
from io import BytesIO
from zipfile import ZipFile

from reader.report.blocks import Contents, Document, Heading, Inline, OrderMap, Paragraph, Style, Table
from reader.report.build import build
from reader.report.export import Format, write
from reader.report.options import Options
from reader.report.writers.pdf.inlines import is_leftward
from tests.report.examples import comparison, reading


def test_word_files_have_the_order_map_as_a_picture_that_is_told_in_words() -> None:
    document = build(comparison())
    order = next(block for block in document.blocks if isinstance(block, OrderMap))
    with ZipFile(BytesIO(write(document, Format.DOCX))) as file:
        (picture,) = [file.read(name) for name in file.namelist() if name.startswith("word/media/")]
        body = file.read("word/document.xml").decode()
    assert picture.startswith(b"\x89PNG")
    assert f'descr="{order.left}; {order.right}. {order.summary}"' in body


def test_the_contents_of_a_word_file_have_fields_for_their_pages() -> None:
    third = reading(("The bridge fell.",), source="Third Paper")
    first = comparison()
    given = [first, comparison(first.left, third, ((0, 0),))]
    document = build(given)
    contents = next(block for block in document.blocks if isinstance(block, Contents))
    with ZipFile(BytesIO(write(document, Format.DOCX))) as file:
        body = file.read("word/document.xml").decode()
    places = set(re.findall(r'w:bookmarkStart[^>]*w:name="([^"]+)"', body))
    asked = re.findall(r"PAGEREF (\S+)", body)
    assert len(asked) == len(contents.entries)
    assert set(asked) <= places


def parts(content: bytes) -> tuple[str, str]:
    """The text of a Word file and its styles, as XML."""
    with ZipFile(BytesIO(content)) as file:
        return file.read("word/document.xml").decode(), file.read("word/styles.xml").decode()


def test_an_arabic_report_runs_from_the_right_in_pages_tables_paragraphs_and_words() -> None:
    content = write(build(comparison(), Options(language="ar")), Format.DOCX)
    body, styles = parts(content)
    assert re.search(r"<w:sectPr.*<w:bidi/><w:docGrid", body)
    assert body.count("<w:bidiVisual/>") == body.count("<w:tbl>")
    normal = styles[styles.index('w:styleId="Normal"') :]
    assert "<w:bidi/>" in normal[: normal.index("</w:style>")]
    for run in re.findall(r"<w:r>(?:(?!</w:r>).)*</w:r>", body):
        words = "".join(re.findall(r"<w:t[^>]*>([^<]*)</w:t>", run))
        assert ("<w:rtl/>" in run) == is_leftward(words), words


def test_an_english_article_in_an_arabic_report_runs_from_the_left_and_an_arabic_one_in_an_english() -> None:
    body, _ = parts(write(build(comparison(), Options(language="ar")), Format.DOCX))
    assert re.search(r'<w:bidi w:val="0"/>(?:(?!</w:p>).)*The bridge at Orle', body)
    arabic = reading(("انهار الجسر في أورلي.",), source="صحيفة", language="ar")
    body, styles = parts(write(build(comparison(arabic, arabic, ((0, 0),))), Format.DOCX))
    assert re.search(r'<w:bidi w:val="1"/>(?:(?!</w:p>).)*<w:rtl/>(?:(?!</w:p>).)*انهار', body)
    assert '<w:lang w:bidi="ar"/>' in body
    assert "<w:bidi/>" not in styles + body


def test_the_contents_of_several_reports_are_a_field_that_word_makes_anew() -> None:
    first = comparison()
    third = reading(("The bridge fell.",), source="Third Paper")
    several = [first, comparison(first.left, third, ((0, 0),)), comparison(first.right, third, ((2, 0),))]
    body, _ = parts(write(build(several), Format.DOCX))
    kinds = re.findall(r'<w:fldChar w:fldCharType="(\w+)"', body)
    assert kinds == ["begin", "separate", "end"]
    assert 'TOC \\o "1-2"' in body
    assert body.index('"begin"') < body.index("PAGEREF") < body.index('"end"')


def listed(*names: str, language: str = "en") -> Document:
    blocks = (
        Heading(2, "Alone", "alone"),
        Heading(3, "A", "a", is_listed=True),
        Paragraph((Inline("One sentence."),), Style.LISTED),
        Heading(2, "Behind", "behind"),
    )
    return Document("The title", "Subtitle", names, blocks, Options(language=language), language=language)


def test_listed_sentences_stand_in_two_columns_between_pages_of_one() -> None:
    body, _ = parts(write(listed("A"), Format.DOCX))
    columns = [re.search(r'w:num="(\d)"', one) for one in re.findall(r"<w:cols[^>]*>", body)]
    assert [int(one[1]) if one else 1 for one in columns] == [1, 2, 1]
    assert body.index("Alone") < body.index("<w:cols") < body.index("One sentence.") < body.index('w:num="2"')
    assert body.index('w:num="2"') < body.index("Behind")
    assert body.count('<w:type w:val="continuous"/>') == 2


def test_the_foot_has_the_title_where_the_names_of_many_have_no_room() -> None:
    def foot(*names: str) -> str:
        with ZipFile(BytesIO(write(listed(*names), Format.DOCX))) as file:
            return next(file.read(name).decode() for name in file.namelist() if "footer" in name)

    assert "A Echo · B Star · C Sun" in foot("A Echo", "B Star", "C Sun")
    long = foot(*(f"{letter} The Very Old and Very Honourable Harbour Gazette" for letter in "ABC"))
    assert "Gazette" not in long
    assert "The title" in long


def test_the_figures_and_the_full_stop_of_english_words_stay_with_them_on_arabic_pages() -> None:
    table = Table("ع", ("ع",), (((Inline("001_a.txt"),),), ((Inline("It fell."),),)), (1.0,))
    document = Document("ع", "ع", ("ع",), (table,), Options(language="ar"), language="ar")
    body, _ = parts(write(document, Format.DOCX))
    assert "\u200e001_a.txt\u200e" in body
    assert "\u200eIt fell.\u200e" in body
