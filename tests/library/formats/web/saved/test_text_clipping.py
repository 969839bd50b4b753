"""What a Mac makes of a selection that is dragged onto its desktop."""

import plistlib

import pytest

from reader.library.formats import UnreadableFile, load_bytes
from reader.library.importing.refusal import FormatReason

WORDS = "The lock gate gave way at noon. Two barges ran aground, and nobody was hurt."
PAGE = f"<html><body><p>{WORDS}</p></body></html>"


def clipping(held: object, form: plistlib.PlistFormat = plistlib.FMT_BINARY) -> bytes:
    return plistlib.dumps({"UTI-Data": held}, fmt=form)


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
@pytest.mark.parametrize(
    "held",
    [
        {"public.utf8-plain-text": WORDS},
        {"public.utf8-plain-text": WORDS.encode()},
        {"public.utf16-plain-text": WORDS.encode("utf-16")},
        {"public.html": PAGE.encode(), "public.utf8-plain-text": "something shorter"},
    ],
    ids=["text", "bytes", "utf-16", "page"],
)
def test_a_clipping_is_read_as_the_words_in_it(held: object, form: plistlib.PlistFormat) -> None:
    (loaded,) = load_bytes(clipping(held, form), "clip.textClipping")
    assert WORDS in loaded.article.text
    assert "UTI" not in loaded.article.text


@pytest.mark.parametrize("held", [{}, [], "x", {"public.html": 7}, {"com.apple.picture": b"\0"}])
def test_a_clipping_without_words_is_refused(held: object) -> None:
    with pytest.raises(UnreadableFile):
        load_bytes(clipping(held), "clip.textClipping")


@pytest.mark.parametrize(
    "head", [b"L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0F", b"book\0\0\0\0mark\0\0\0\0"]
)
def test_a_shortcut_is_told_as_one(head: bytes) -> None:
    with pytest.raises(UnreadableFile, match="shortcut to another file") as caught:
        load_bytes(head + b"\0" * 600, "report")
    assert caught.value.refusal.reason is FormatReason.SHORTCUT
