"""XML of other kinds: its prose is read, its tags never."""

import pytest

from reader.library.formats import UnreadableFile, load_bytes
from tests.library.formats.samples import PARAGRAPHS, TITLE
from tests.library.formats.test_formats import read

DECLARED = '<?xml version="1.0" encoding="UTF-8"?>\n'


def word2003() -> str:
    runs = "".join(
        f"<w:p><w:r><w:t>{p[:9]}</w:t></w:r><w:r><w:t>{p[9:]}</w:t></w:r></w:p>" for p in (TITLE, *PARAGRAPHS)
    )
    return f'<w:wordDocument xmlns:w="urn:w"><w:body>{runs}</w:body></w:wordDocument>'


def fiction_book() -> str:
    body = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    about = f"<description><title-info><book-title>{TITLE}</book-title></title-info></description>"
    return f'<FictionBook xmlns="urn:f">{about}<body><section>{body}</section></body><binary>QUJD</binary></FictionBook>'


def unknown() -> str:
    return "<story>" + "".join(f"<absatz>{p}</absatz>" for p in PARAGRAPHS) + "</story>"


@pytest.mark.parametrize("make", [word2003, fiction_book, unknown])
def test_each_paragraph_is_a_line_without_tags(make) -> None:  # type: ignore[no-untyped-def]
    loaded = read((DECLARED + make()).encode())
    assert loaded.format == "xml"
    assert [line for line in loaded.article.text.split("\n") if line != TITLE] == list(PARAGRAPHS)


def test_what_is_written_in_two_bytes_a_letter_shows_no_tags_either() -> None:
    article = read(f'<?xml version="1.0" encoding="utf-16"?>{unknown()}'.encode("utf-16")).article
    assert article.text.split("\n") == list(PARAGRAPHS)


def test_the_title_of_a_book_is_the_title() -> None:
    assert read((DECLARED + fiction_book()).encode()).article.title == TITLE


@pytest.mark.parametrize("make", [word2003, fiction_book, unknown])
def test_what_does_not_declare_that_it_is_xml_is_read_without_tags_too(make) -> None:  # type: ignore[no-untyped-def]
    text = read(make().encode()).article.text
    assert [line for line in text.split("\n") if line != TITLE] == list(PARAGRAPHS)


def test_an_article_of_another_vocabulary_is_no_page() -> None:
    paragraphs = "".join(f"<para>{p}</para>" for p in PARAGRAPHS)
    loaded = read(f"<article xmlns='urn:books'><title>{TITLE}</title>{paragraphs}</article>".encode())
    assert (loaded.format, loaded.article.title) == ("xml", TITLE)
    assert "<" not in loaded.article.text


@pytest.mark.parametrize("declared", [DECLARED, ""])
def test_a_map_of_a_site_is_refused(declared: str) -> None:
    places = "".join(f"<url><loc>https://paper.example/{n}</loc></url>" for n in range(9))
    with pytest.raises(UnreadableFile):
        read(f"{declared}<urlset xmlns='urn:maps'>{places}</urlset>".encode())


def test_a_list_of_addresses_is_no_report() -> None:
    places = "".join(f"<url><loc>https://x.example/{n}</loc></url>" for n in range(9))
    with pytest.raises(UnreadableFile):
        read(f"{DECLARED}<urlset>{places}</urlset>".encode())


@pytest.mark.parametrize(
    "root",
    [
        '<html lang="en" xmlns:og="http://ogp.me/ns#" xmlns:fb="http://www.facebook.com/2008/fbml">',
        '<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns="http://www.w3.org/TR/REC-html40">',
        '<div xmlns:og="http://ogp.me/ns#">',
    ],
)
def test_a_page_that_names_other_vocabularies_is_a_page_all_the_same(root: str) -> None:
    name = root[1:].split(maxsplit=1)[0]
    page = f"{root}<nav><p>All of today's reports</p></nav><p>The pier was closed on Monday.</p></{name}>"
    assert load_bytes(page.encode(), "saved.html")[0].format == "html"
