"""Damage inside property lists and packed files is damage of the file, whatever the parser makes of it."""

import io
import plistlib
import zipfile

import pytest

from reader.library.formats import UnreadableFile, load_bytes
from reader.library.importing.refusal import DamageReason
from tests.library.formats import samples

LINK = plistlib.dumps({"URL": samples.ADDRESS})


@pytest.mark.parametrize(
    "damaged",
    [
        LINK.replace(b"UTF-8", b"UXF-8"),
        LINK.replace(b"<string>", b"<date>").replace(b"</string>", b"</date>"),
        plistlib.dumps({"URL": 1.5}).replace(b"real", b"integer"),
    ],
    ids=["unknown encoding", "date", "number"],
)
def test_a_damaged_property_list_is_told_as_damaged(damaged: bytes) -> None:
    with pytest.raises(UnreadableFile) as caught:
        load_bytes(damaged, "page.webloc")
    assert caught.value.refusal.reason is DamageReason.CUT_OFF


def test_a_part_that_was_packed_in_another_way_and_is_damaged_is_told_as_damaged() -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(samples.word())) as given, zipfile.ZipFile(held, "w") as kept:
        for name in given.namelist():
            kept.writestr(name, given.read(name), zipfile.ZIP_LZMA)
    packed = bytearray(held.getvalue())
    start = packed.index(b"word/document.xml") + len(b"word/document.xml")
    packed[start + 20 : start + 120] = bytes(100)
    with pytest.raises(UnreadableFile) as caught:
        load_bytes(bytes(packed), "report.docx")
    assert caught.value.refusal.reason is DamageReason.CUT_OFF_OR_LOCKED


@pytest.mark.parametrize("cut", [60, 150, 300])
@pytest.mark.parametrize(
    "whole", [samples.rtf(), samples.mhtml(), samples.message()], ids=["rtf", "mhtml", "eml"]
)
def test_what_is_left_of_a_file_without_its_beginning_is_told_as_damaged(whole: bytes, cut: int) -> None:
    with pytest.raises(UnreadableFile) as caught:
        load_bytes(whole[cut:], "report.txt")
    assert caught.value.refusal.reason is DamageReason.CUT_OFF


def test_a_text_that_tells_of_such_codes_is_read() -> None:
    told = "\n".join(
        [*samples.PARAGRAPHS, "A line ends in \\par, a part begins with", "Content-Type: text/html", "====="]
    )
    (read,) = load_bytes(told.encode(), "report.txt")
    assert "Content-Type" in read.article.text
