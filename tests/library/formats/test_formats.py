import io
import zipfile
from collections.abc import Callable

import pytest

from reader.library.formats import Hints, Loaded, UnreadableFile, load_bytes
from reader.library.importing import limits as caps
from reader.text.model import FieldName, Kind, Provenance
from tests.library.formats import exports, samples
from tests.library.formats.samples import ADDRESS, AUTHOR, BODY, DATE, OTHER_TITLE, PARAGRAPHS, SOURCE, TITLE

ONE = {
    "txt": samples.text,
    "md": samples.markdown,
    "html": samples.html,
    "mhtml": samples.mhtml,
    "webarchive": samples.webarchive,
    "docx": samples.word,
    "odt": samples.opendocument,
    "rtf": samples.rtf,
    "eml": samples.message,
    "newsml": exports.newsml,
}
MANY = {
    "docx": exports.nexis,
    "epub": samples.epub,
    "csv": exports.table,
    "json": exports.objects,
    "factiva": exports.factiva,
    "proquest": exports.proquest,
}


def read(data: bytes, name: str = "dropped", hints: Hints | None = None) -> Loaded:
    (loaded,) = load_bytes(data, name, hints or Hints())
    return loaded


def without_known(loaded: Loaded, *kinds: Kind) -> str:
    article = loaded.article
    text = article.text
    for span, kind in reversed(article.kinds):
        if kind in kinds:
            text = text[: span.start] + text[span.end :].lstrip("\n")
    return text


@pytest.mark.parametrize("form", ONE)
def test_a_report_is_recognised_by_its_content_and_keeps_its_title_and_every_paragraph(form: str) -> None:
    loaded = read(ONE[form]())
    assert loaded.format == form
    assert loaded.article.title == TITLE
    assert loaded.article.language == "en"
    paragraphs = [line.removeprefix("VELDEN (Northwire) — ") for line in loaded.article.text.split("\n")]
    assert [p for p in paragraphs if p in PARAGRAPHS] == list(PARAGRAPHS)


@pytest.mark.parametrize("form", MANY)
def test_an_export_gives_all_of_its_articles(form: str) -> None:
    loaded = load_bytes(MANY[form](), "dropped")
    assert [one.format for one in loaded] == [form, form]
    assert [one.article.title for one in loaded] == [TITLE, OTHER_TITLE]
    first, second = loaded
    assert without_known(first, Kind.TITLE).strip() == BODY
    assert second.article.text.endswith("a victory for patience and for the people of the lower town.")
    assert first.article.source == SOURCE
    assert first.article.date.startswith(DATE)


@pytest.mark.parametrize("make", [exports.rss, exports.atom, exports.nitf, exports.ninjs, exports.newsml])
def test_what_agencies_and_feeds_send_has_its_fields_as_sent(make: object) -> None:
    assert callable(make)
    article = load_bytes(make(), "dropped")[0].article
    assert (article.title, article.source, article.date[:10]) == (TITLE, SOURCE, DATE)
    assert article.field(FieldName.TITLE).provenance is Provenance.EXPORT
    assert without_known(load_bytes(make(), "dropped")[0], Kind.CAPTION).strip() == BODY


def test_a_page_that_lost_its_beginning_shows_no_tags() -> None:
    page = samples.page()
    text = read(page[page.index("By Oda") :].encode(), "part").article.text
    assert PARAGRAPHS[1] in text
    assert "</" not in text


def test_a_text_that_names_a_tag_or_two_is_a_text_as_it_stands() -> None:
    text = f"Who writes </p> closes a paragraph, and </div> a block.\n{BODY}"
    assert read(text.encode(), "notes.txt").article.text == text


def test_a_caption_in_an_agency_file_is_marked_as_one() -> None:
    article = read(exports.nitf()).article
    assert [(span.of(article.text), kind) for span, kind in article.kinds] == [
        ("The tram on Sunday.", Kind.CAPTION)
    ]


def test_a_feed_entry_without_text_waits_for_its_page() -> None:
    second = load_bytes(exports.rss(), "feed.xml")[1].article
    assert second.is_text_missing
    assert (second.title, second.origin) == (OTHER_TITLE, f"{ADDRESS}-2")


def test_json_lines_lose_only_the_damaged_line() -> None:
    assert [one.article.title for one in load_bytes(exports.json_lines(), "a.jsonl")] == [TITLE, OTHER_TITLE]


def test_a_table_is_read_with_tabs_too_and_by_the_columns_the_person_chose() -> None:
    assert len(load_bytes(exports.table("\t"), "a.tsv")) == 2
    chosen = load_bytes(exports.table(), "a.csv", Hints(columns={"text": "body", "title": "outlet"}))
    assert chosen[0].article.title == SOURCE


def test_a_table_without_any_text_is_refused_with_the_reason() -> None:
    with pytest.raises(UnreadableFile, match="contains the text"):
        load_bytes(b"name,age\nAda,36\nBob,41\n", "people.csv")


@pytest.mark.parametrize("encoding", ["", "br"])
@pytest.mark.parametrize("packed", [False, True])
def test_a_web_archive_gives_its_pages_with_their_addresses(packed: bool, encoding: str) -> None:  # noqa: FBT001
    article = read(exports.warc(packed=packed, encoding=encoding)).article
    assert (article.title, article.origin) == (TITLE, ADDRESS)
    assert BODY in article.text


@pytest.mark.parametrize("lost", [b"WARC-Target-URI: ", b"200 OK"])
def test_a_web_archive_that_lacks_a_part_is_refused_with_a_sentence(lost: bytes) -> None:
    with pytest.raises(UnreadableFile):
        load_bytes(exports.warc().replace(lost, b""), "page.warc")


def test_an_mbox_gives_every_message() -> None:
    loaded = load_bytes(samples.mailbox(), "news.mbox")
    assert [one.article.title for one in loaded] == [TITLE, TITLE]


@pytest.mark.parametrize("line", ["From oda", "From - whoever", "From oda@example.org"])
def test_an_mbox_may_have_any_line_before_a_message(line: str) -> None:
    loaded = load_bytes(
        line.encode() + b"\n" + samples.message() + b"\n\n" + line.encode() + b"\n" + samples.message(),
        "news.mbox",
    )
    assert [one.article.title for one in loaded] == [TITLE, TITLE]


def test_a_message_of_apple_mail_is_read_without_what_stands_around_it() -> None:
    around = b'<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict><key>flags</key></dict></plist>\n'
    message = b"Subject: The bridge is open\nFrom: Oda Lind <oda@x.example>\nTo: y@x.example\n\nIt opened at noon.\n"
    loaded = read(b"%d\n" % len(message) + message + around, "1.emlx")
    assert (loaded.format, loaded.article.text) == ("eml", "It opened at noon.")


def test_an_opendocument_whose_kind_does_not_stand_first_is_read() -> None:
    with zipfile.ZipFile(io.BytesIO(samples.opendocument())) as held:
        parts = {name: held.read(name) for name in held.namelist()}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as turned:
        for name in reversed(parts):
            turned.writestr(name, parts[name])
    assert read(packed.getvalue()).format == "odt"


def test_an_opendocument_that_does_not_say_what_it_is_is_read() -> None:
    with zipfile.ZipFile(io.BytesIO(samples.opendocument())) as held:
        content = held.read("content.xml")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as bare:
        bare.writestr("content.xml", content)
    assert read(packed.getvalue()).format == "odt"


def test_a_message_is_known_by_its_subject_sender_and_date() -> None:
    article = read(samples.message()).article
    assert (article.title, article.author, article.date) == (TITLE, AUTHOR, "2023-05-14T06:10+02:00")
    assert article.field(FieldName.AUTHOR).is_guess


@pytest.mark.parametrize(
    ("make", "name"),
    [(samples.windows_link, "l.url"), (samples.mac_link, "l.webloc"), (samples.desktop_link, "l.desktop")],
)
def test_a_link_becomes_a_report_whose_text_is_missing(make: object, name: str) -> None:
    assert callable(make)
    article = read(make(), name).article
    assert article.is_text_missing
    assert article.origin.startswith(ADDRESS)
    assert article.source == "velden-observer.example"


def test_a_link_dragged_from_a_browser_brings_its_title() -> None:
    article = read(f"{ADDRESS}\n{TITLE}".encode(), "link", Hints(media_type="text/x-moz-url")).article
    assert (article.origin, article.title, article.text) == (ADDRESS, TITLE, "")


def test_a_link_to_a_file_or_a_script_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="not to a page on the web"):
        load_bytes(b"[InternetShortcut]\nURL=file:///etc/passwd\n", "l.url")


def test_a_page_states_every_field_with_its_origin() -> None:
    article = read(samples.html(), "page.html").article
    assert {name: (f.value, f.provenance, f.is_guess) for name, f in article.fields.items()} == {
        FieldName.TITLE: (TITLE, Provenance.HEADING, False),
        FieldName.SOURCE: (SOURCE, Provenance.JSON_LD, False),
        FieldName.AUTHOR: (AUTHOR, Provenance.JSON_LD, False),
        FieldName.DATE: ("2023-05-14T06:10+02:00", Provenance.JSON_LD, False),
        FieldName.LANGUAGE: ("en", Provenance.META_TAG, False),
    }
    assert article.origin == ADDRESS
    assert without_known(read(samples.html()), Kind.TITLE) == BODY


def test_embedded_pictures_do_not_cut_the_page_off() -> None:
    picture = f'<img src="data:image/png;base64,{"iVBORw0K" * 1_500_000}">'
    loaded = read(samples.page().replace("<article>", f"<article>{picture}").encode())
    assert without_known(loaded, Kind.TITLE) == BODY


def test_deeply_nested_elements_do_not_cut_the_page_off() -> None:
    nested = samples.page().replace("<main>", "<div>" * 400).replace("</main>", "</div>" * 400)
    assert BODY in read(nested.encode()).article.text


def test_a_selection_keeps_every_word_and_the_address_it_came_from() -> None:
    selection = (
        f"<meta charset='utf-8'><p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}<br>So it <b>was</b>.</p>".encode()
    )
    article = read(selection, "selection", Hints(address=ADDRESS, media_type="text/html")).article
    assert article.text == f"{PARAGRAPHS[0]}\n{PARAGRAPHS[1]}\nSo it was."
    assert (article.origin, article.source) == (ADDRESS, "velden-observer.example")


def test_a_selection_copied_on_windows_names_its_page() -> None:
    fragment = f"<p>{PARAGRAPHS[0]}</p>"
    selection = (
        f"Version:0.9\r\nStartHTML:0000000000\r\nEndHTML:0000000000\r\nSourceURL:{ADDRESS}\r\n<html><body>"
        f"<!--StartFragment-->{fragment}<!--EndFragment--></body></html>"
    )
    article = read(selection.encode(), "clipboard").article
    assert (article.text, article.origin) == (PARAGRAPHS[0], ADDRESS)


def test_text_is_read_again_in_the_encoding_the_person_chose() -> None:
    data = "Żółta łódź odpłynęła wczoraj wieczorem z przystani.".encode("cp1250")
    (loaded,) = load_bytes(data, "a.txt", encoding="cp1250")
    assert loaded.article.text == "Żółta łódź odpłynęła wczoraj wieczorem z przystani."


def test_an_unknown_encoding_is_refused_with_a_sentence() -> None:
    with pytest.raises(UnreadableFile, match="no encoding called"):
        load_bytes(b"text", "a.txt", encoding="klingon")


def test_the_text_of_a_plain_file_is_the_file() -> None:
    data = "\ufeffOne line\r\nAnother\twith a tab \r\n\r\n  Third. \r\n".encode()
    assert read(data, "a.txt").article.text == "One line\r\nAnother\twith a tab \r\n\r\n  Third. \r\n"


@pytest.mark.parametrize(
    ("data", "advice"),
    [
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "picture"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "save it as .docx"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "__substg1.0_".encode("utf-16-le"),
            "save the message as .eml",
        ),
        (b"", "empty"),
        (bytes(range(256)) * 40, "does not recognise"),
    ],
)
def test_what_is_not_read_is_refused_with_advice(data: bytes, advice: str) -> None:
    with pytest.raises(UnreadableFile, match=advice):
        load_bytes(data, "report.txt")


@pytest.mark.parametrize(
    "sign", ["BMW", "ID3", "GIF89", "II*", "MM", "RIFF raff", "OggS", "BZh", "Rar!", "7z", "8BPS"]
)
def test_a_text_that_begins_like_a_picture_or_an_archive_is_a_text(sign: str) -> None:
    (loaded,) = load_bytes(
        f"{sign} opens a works on the quay\n\nThe gate was open on Monday.".encode(), "a.txt"
    )
    assert "The gate was open" in loaded.article.text


@pytest.mark.parametrize("make", [exports.table, exports.objects, exports.nexis, exports.rss])
def test_a_file_of_more_reports_than_are_taken_is_refused_and_not_cut(
    make: Callable[[], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(load_bytes(make(), "dropped")) == 2
    monkeypatch.setattr(caps, "ARTICLES", 1)
    with pytest.raises(UnreadableFile, match="it contains more than 1 reports; split it into smaller files"):
        load_bytes(make(), "dropped")
