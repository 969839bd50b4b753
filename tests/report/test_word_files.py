"""What a Word file of a comparison has besides its words: the order map, and pages in its contents."""

import re
from io import BytesIO
from zipfile import ZipFile

from reader.report.blocks import Contents, OrderMap
from reader.report.build import build
from reader.report.export import Format, write
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
