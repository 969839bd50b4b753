import io

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from odfdo import Document, Element

from reader.library.formats import UnreadableFile, load_bytes
from reader.text.model import Article, FieldName, Kind, Provenance
from tests.library.formats import exports, samples
from tests.library.formats.attacks import zipped

BOX = """<w:p {names}><w:r><w:t xml:space="preserve">Before </w:t></w:r><w:r><mc:AlternateContent
 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><w:txbxContent>
<w:p><w:r><w:t>Inside the box.</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>
<w:p><w:r><w:t>Inside the box.</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>
<w:del><w:r><w:delText>gone </w:delText></w:r></w:del><w:r><w:t>after.</w:t></w:r></w:p>"""


def word(*elements: str) -> Article:
    document = docx.Document()
    for element in elements:
        document.element.body.insert(0, parse_xml(element.format(names=nsdecls("w"))))
    held = io.BytesIO()
    document.save(held)
    return load_bytes(held.getvalue(), "a.docx")[0].article


def opendocument(*elements: str) -> Article:
    document = Document("text")
    document.body.clear()
    for element in elements:
        document.body.append(Element.from_tag(element))
    held = io.BytesIO()
    document.save(held)
    return load_bytes(held.getvalue(), "a.odt")[0].article


def test_a_text_box_of_a_word_document_is_read_once_and_deleted_words_are_not() -> None:
    assert word(BOX).text == "Before after.\nInside the box."


def test_a_text_box_of_an_open_document_is_read_once_and_notes_are_not() -> None:
    frame = (
        '<text:p>Before <draw:frame svg:width="5cm"><draw:text-box><text:p>Inside the box.</text:p></draw:text-box>'
        "</draw:frame>after.</text:p>"
    )
    note = (
        '<text:p>One<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
        "<text:p>A note.</text:p></text:note-body></text:note> two<text:tab/>three <text:span>four <text:span>five"
        "</text:span></text:span> six.</text:p>"
    )
    assert opendocument(frame, note).text == "Before after.\nInside the box.\nOne two three four five six."


def test_the_heading_is_the_title_and_marked_as_one() -> None:
    for make in (samples.word, samples.opendocument):
        article = load_bytes(make(), "a")[0].article
        assert article.field(FieldName.TITLE).provenance is Provenance.HEADING
        assert [span.of(article.text) for span, kind in article.kinds if kind is Kind.TITLE] == [
            samples.TITLE
        ]


def test_who_typed_a_document_is_only_a_guess_at_who_wrote_it() -> None:
    document = docx.Document()
    document.add_paragraph(
        "Nothing else is known of this text, which is a paragraph long and has no byline at all."
    )
    document.core_properties.author = "Ida Frost"
    held = io.BytesIO()
    document.save(held)
    author = load_bytes(held.getvalue(), "a.docx")[0].article.field(FieldName.AUTHOR)
    assert (author.value, author.is_guess) == ("Ida Frost", True)


@pytest.mark.parametrize(
    ("member", "advice"),
    [
        ("xl/workbook.xml", r"\.csv"),
        ("Index/Document.iwa", "Pages"),
        ("ppt/presentation.xml", "PowerPoint"),
        ("a.txt", "unpack"),
    ],
)
def test_other_zip_files_are_refused_with_advice(member: str, advice: str) -> None:
    with pytest.raises(UnreadableFile, match=advice):
        load_bytes(zipped({member: b"x"}), "a")


def test_a_nexis_export_as_rich_text_is_split_like_one_in_word() -> None:
    lines = [paragraph.text for paragraph in docx.Document(io.BytesIO(exports.nexis())).paragraphs]
    words = "".join(f"\\u{ord(c)}?" if not c.isascii() else c for c in "\\par\n".join(lines))
    loaded = load_bytes(f"{{\\rtf1\\ansi {words}}}".encode("ascii"), "a.rtf")
    expected = load_bytes(exports.nexis(), "a.docx")
    assert [one.article.text for one in loaded] == [one.article.text for one in expected]
    assert [one.article.fields for one in loaded] == [one.article.fields for one in expected]


@pytest.mark.parametrize(
    ("inside", "shown"),
    [
        (r"\bin10 {\b\x\y\z} at the pier", "The ferry left at the pier."),
        (r"\bin999999999999 at the pier", "The ferry left at the pier."),
        (r"\u-10000000? at the pier", "The ferry left \ufffd at the pier."),
        (r"\u99999999999999999999? at the pier", "The ferry left \ufffd at the pier."),
        (r"\uc \u8212? at the pier", "The ferry left — at the pier."),
        (r"{\uc}at the pier", "The ferry left at the pier."),
    ],
)
def test_raw_bytes_and_impossible_characters_of_a_rich_text_cost_no_words(inside: str, shown: str) -> None:
    (loaded,) = load_bytes(f"{{\\rtf1\\ansi The ferry left {inside}.}}".encode("ascii"), "a.rtf")
    assert " ".join(loaded.article.text.split()) == shown


def test_an_empty_document_says_so() -> None:
    held = io.BytesIO()
    docx.Document().save(held)
    with pytest.raises(UnreadableFile, match="no text"):
        load_bytes(held.getvalue(), "a.docx")


RELATION = '<Relationship Id="part{n}" Type="urn:aFChunk" Target="{name}"/>'


def word_with_parts(**parts: str) -> Article:
    names = [name.replace("_", ".") for name in parts]
    held = "".join(f'<w:altChunk r:id="part{n}"/>' for n in range(len(names)))
    body = f"<w:document {nsdecls('w', 'r')}><w:body><w:p><w:r><w:t>Before.</w:t></w:r></w:p>{held}</w:body></w:document>"
    relations = "".join(RELATION.format(n=n, name=name) for n, name in enumerate(names))
    members = {
        "word/document.xml": body,
        "word/_rels/document.xml.rels": f"<Relationships>{relations}</Relationships>",
        **{f"word/{name}": text for name, text in zip(names, parts.values(), strict=True)},
    }
    return load_bytes(zipped({name: text.encode() for name, text in members.items()}), "a.docx")[0].article


def test_what_word_shows_of_other_files_inside_a_document_is_read() -> None:
    page = "<html><body><p>First of the page.</p><p>Second of the page.</p></body></html>"
    saved = (
        f"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n{page.replace('page', 'saved page')}"
    )
    article = word_with_parts(a_html=page, b_mht=saved, c_txt="And a plain text.")
    assert article.text.split("\n") == [
        "Before.",
        "First of the page.",
        "Second of the page.",
        "First of the saved page.",
        "Second of the saved page.",
        "And a plain text.",
    ]


def book(spine: str, items: str, **pages: str) -> bytes:
    package = f"<package><metadata/><manifest>{items}</manifest><spine>{spine}</spine></package>"
    container = '<container><rootfiles><rootfile full-path="c.opf"/></rootfiles></container>'
    members = {"META-INF/container.xml": container, "c.opf": package}
    members |= {name.replace("_", "."): page for name, page in pages.items()}
    return zipped({name: page.encode() for name, page in members.items()})


PAGE = (
    f"<html><body><h1>{samples.TITLE}</h1>{''.join(f'<p>{p}</p>' for p in samples.PARAGRAPHS)}</body></html>"
)


def test_a_book_whose_only_text_stands_on_its_page_of_contents_is_read() -> None:
    items = '<item id="n" href="n.xhtml" properties="nav"/><item id="k" href="k.xhtml"/>'
    spine = '<itemref idref="k"/><itemref idref="n"/>'
    data = book(spine, items, n_xhtml=PAGE, k_xhtml="<html><body><h1>Cover</h1></body></html>")
    assert samples.PARAGRAPHS[-1] in load_bytes(data, "a.epub")[0].article.text


def test_a_picture_among_the_pages_of_a_book_costs_it_nothing() -> None:
    items = '<item id="s" href="s.svg"/><item id="p" href="p.xhtml"/>'
    data = book('<itemref idref="s"/><itemref idref="p"/>', items, s_svg="<svg><path/></svg>", p_xhtml=PAGE)
    assert samples.PARAGRAPHS[-1] in load_bytes(data, "a.epub")[0].article.text
