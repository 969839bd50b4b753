"""Characters that no XML may hold, wherever they stand in a file: repaired, never a reason to refuse it."""

import io
import json
import plistlib
import re
import zipfile
from collections.abc import Callable

import pytest

from reader.library.formats import load_bytes
from reader.library.formats.markup import repaired_page, repaired_xml, unescaped
from reader.library.importing.repairs import repaired
from reader.text.model import Article
from tests.library.formats import exports, samples

CONTROLS = [*(chr(code) for code in range(0x20) if chr(code) not in "\t\n\r"), "\x7f", "\x81", "\x9d"]
NO_CHARACTERS = ["\ufffe", "\uffff", "\ufdd0", "\U0001fffe", "\U0010ffff"]
REFERENCES = [
    "&#0;",
    "&#1;",
    "&#11;",
    "&#12;",
    "&#x1b;",
    "&#xFFFE;",
    "&#xFFFF;",
    "&#xD800;",
    "&#x110000;",
    "&#" + "9" * 5000 + ";",
]
LEFT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]|&#")
WORD = "parapet"
"""Stands in the first paragraph of every sample; the character is put into the middle of it."""


def with_word(word: str) -> str:
    return samples.page().replace(WORD, word).replace("Home", f"Home{word}")


def page(word: str) -> bytes:
    source = with_word(word).replace("<h1>", f'<h1 title="{word}">').replace("Ten soups", word)
    return source.encode("utf-8", "surrogatepass")


def page_with_title(word: str) -> bytes:
    return samples.page(title=f"{samples.TITLE} {word}").replace(WORD, word).encode("utf-8", "surrogatepass")


def mhtml(word: str) -> bytes:
    head = (
        b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n"
    )
    return head + b"--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page(word) + b"\r\n--x--\r\n"


def webarchive(word: str) -> bytes:
    main = {
        "WebResourceData": page(word),
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceURL": samples.ADDRESS,
    }
    written = plistlib.dumps({"WebMainResource": main, "Comment": "HERE"})
    return written.replace(b"HERE", word.encode("utf-8", "surrogatepass"))


def feed(word: str) -> bytes:
    return exports.rss().decode().replace("rails", word).encode("utf-8", "surrogatepass")


def packed(make: Callable[[], bytes]) -> Callable[[str], bytes]:
    def made(word: str) -> bytes:
        held = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(make())) as given, zipfile.ZipFile(held, "w") as kept:
            for name in given.namelist():
                content = given.read(name)
                if name.endswith((".xml", ".xhtml")):
                    content = content.replace(WORD.encode(), word.encode("utf-8", "surrogatepass"))
                kept.writestr(name, content)
        return held.getvalue()

    return made


def markdown(word: str) -> bytes:
    return samples.markdown().decode().replace(WORD, word).encode("utf-8", "surrogatepass")


PLACES: dict[str, Callable[[str], bytes]] = {
    "a.html": page, "title.html": page_with_title, "a.mhtml": mhtml, "a.webarchive": webarchive, "a.docx": packed(samples.word),
    "a.odt": packed(samples.opendocument), "a.epub": packed(samples.epub), "feed.xml": feed,
}  # fmt: skip


ALONE = [(name, unfit) for name in ("a.html", "a.odt") for unfit in (*CONTROLS, *NO_CHARACTERS, *REFERENCES)]
GROUPS = ["".join(CONTROLS[at : at + 8]) for at in range(1, len(CONTROLS), 8)]
TOGETHER = [
    (name, unfit)
    for name in PLACES
    for unfit in ("\0", *GROUPS, "".join(NO_CHARACTERS), *REFERENCES[-3:], "".join(REFERENCES))
]


@pytest.mark.parametrize(
    ("name", "unfit"), dict.fromkeys([*ALONE, *TOGETHER]), ids=lambda told: ascii(told)[:12]
)
def test_what_no_xml_may_hold_is_repaired_wherever_it_stands(name: str, unfit: str) -> None:
    loaded = load_bytes(PLACES[name](f"para{unfit}pet"), name)
    text = loaded[0].article.text
    assert "questioned by the police" in text or name == "feed.xml"
    assert not LEFT.search(text)
    assert not LEFT.search(loaded[0].article.title)


@pytest.mark.parametrize("unfit", [*CONTROLS, *NO_CHARACTERS, "\ud800"], ids=ascii)
def test_a_text_keeps_its_length_when_it_is_repaired(unfit: str) -> None:
    (loaded,) = load_bytes(markdown(f"para{unfit}pet"), "a.md")
    assert not LEFT.search(loaded.article.text)
    assert len(repaired(f"a{unfit}b")) == 3


def test_numbers_of_controls_mean_what_windows_means_by_them() -> None:
    (loaded,) = load_bytes(page("para&#x93;pet&#148; &#150; &#128;5"), "a.html")
    assert "para“pet” – €5" in loaded.article.text


def test_a_reference_that_is_fit_stays_as_it_is_written() -> None:
    assert repaired_page("&#38;lt; &#65; &amp;#11; &#10;") == "&#38;lt; &#65; &amp;#11; &#10;"


def test_a_number_of_thousands_of_digits_is_no_character() -> None:
    assert unescaped("a&#" + "1" * 10_000 + ";b") == "a\ufffdb"


def test_xml_of_two_bytes_a_character_is_repaired_too() -> None:
    source = '<?xml version="1.0" encoding="utf-16"?><a>b\x0bc&#1;d\uffff</a>'
    assert repaired_xml(source.encode("utf-16")) == "<a>b c d\ufffd</a>".encode()


def test_the_escapes_of_a_japanese_encoding_are_no_controls() -> None:
    source = '<?xml version="1.0" encoding="iso-2022-jp"?><a>日本</a>'.encode("iso2022_jp")
    assert repaired_xml(source) == source


@pytest.mark.parametrize("unfit", ["\\u0000", "\\u000b", "\\uffff", "\\ud800", "\\u0085"])
def test_what_json_spells_out_is_repaired(unfit: str) -> None:
    data = json.dumps({"articleBody": samples.BODY, "headline": "HERE"})
    written = samples.page(extra_head=f'<script type="application/ld+json">{data}</script>')
    (loaded,) = load_bytes(
        written.replace("HERE", f"a{unfit}b").replace("Brandt", f"Br{unfit}t").encode(), "a.html"
    )
    assert not any(map(LEFT.search, _words(loaded.article)))


def _words(article: Article) -> list[str]:
    return [article.text, *(field.value for field in article.fields.values())]


@pytest.mark.parametrize("control", ["\x0b", "\x0c"])
def test_a_break_within_a_sentence_ends_no_line(control: str) -> None:
    assert repaired(f"taken to hospital{control} and the driver") == "taken to hospital  and the driver"
    assert repaired(f"taken{control}home") == "taken home"
    assert repaired(f"on Sunday.{control}Nine people") == "on Sunday.\nNine people"
    assert repaired(f"on Sunday.\n{control}said so") == "on Sunday.\n\nsaid so"
