from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.formats import load_bytes
from reader.library.formats.markdown import plain
from reader.library.importing.reading_process import ReadingProcess
from reader.text.model import Article, FieldName, Provenance


@pytest.fixture(scope="module")
def reader() -> Iterator[ReadingProcess]:
    with ReadingProcess() as held:
        yield held


def article(text: str, name: str = "a.md") -> Article:
    return load_bytes(text.encode(), name)[0].article


def test_front_matter_gives_the_fields_and_is_no_part_of_the_text() -> None:
    found = article(
        "---\ntitle: 'Crane falls'\nauthors:\n  - Oda Brandt\n  - Pell Aster\ndate: 2023-05-14\ntags: [a, b]\n---\n\nText.\n"
    )
    assert (found.title, found.author, found.date, found.text) == (
        "Crane falls",
        "Oda Brandt, Pell Aster",
        "2023-05-14",
        "Text.",
    )
    assert found.field(FieldName.AUTHOR).provenance is Provenance.PROPERTIES


def test_the_first_heading_is_the_title_where_nothing_else_is() -> None:
    found = article("# Crane *falls*\n\nThe quay is\nclosed, see [here](https://x.example).\n")
    assert (found.title, found.text) == ("Crane falls", "Crane falls\n\nThe quay is closed, see here.")


def test_lists_quotes_and_code_keep_their_words() -> None:
    assert plain("> Quoted.\n\n- one\n- two\n\n![A crane](crane.png)\n\n***\n\n2 * 3 * 4\n") == (
        "Quoted.\n\n- one\n- two\n\nA crane\n\n2 * 3 * 4"
    )


def test_a_text_file_is_its_text_even_when_it_looks_like_markdown() -> None:
    text = "---\ntitle: x\n---\n# Head\n\nText that is kept as it stands.\n"
    assert article(text, "a.txt").text == text


@given(st.text(alphabet="#*_[]()!>- \nab`|", max_size=200))
def test_no_markdown_makes_the_reader_fail(text: str) -> None:
    plain(text)


@pytest.mark.parametrize("sign", ["[a](", "![a](", "[", "# ", "#", "*a ", "_", "> ", " ", "- "])
def test_a_megabyte_of_signs_that_lead_nowhere_is_read_in_time(reader: ReadingProcess, sign: str) -> None:
    text = "# Crane falls\n\nThe quay is closed.\n\n" + sign * (1_000_000 // len(sign)) + "end"
    (loaded,) = reader.load_bytes(text.encode(), "a.md")
    assert loaded.article.title == "Crane falls"


def test_tags_of_a_page_among_the_marks_are_not_shown() -> None:
    found = article(
        "# Crane falls\n\n<p align='left'>One <b>man</b> fell.</p><p>Two<br>stood.</p>\n\n1 < 2 and 3 > 2\n"
    )
    assert found.text.split("\n\n") == ["Crane falls", "One man fell.", "Two", "stood.", "1 < 2 and 3 > 2"]
