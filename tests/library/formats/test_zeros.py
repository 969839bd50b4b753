"""Data of zeros and control characters, which is no text, and texts in encodings that have many zeros."""

import pytest

from reader.library.formats import UnreadableFile, load_bytes

ONES_AND_ZEROS = [bytes(ones).ljust(4, b"\0") * 300 for ones in ([1], [0, 1], [0, 1, 0, 1], [0, 1, 1])]


@pytest.mark.parametrize(
    "data",
    [
        *ONES_AND_ZEROS,
        b"1\0" * 600,
        b"\0\xff" * 600,
        b"The ferry left." + b"\0" * 9_000,
        b"\0" * 900 + b"\1" * 300,
    ],
)
def test_data_of_zeros_and_control_characters_is_no_text(data: bytes) -> None:
    with pytest.raises(UnreadableFile, match="most of it is zeros or control characters"):
        load_bytes(data, "report.txt")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-16"])
@pytest.mark.parametrize(
    "text", ["The ferry left Ostmark at noon. ", "Паром вышел в полдень. ", "渡輪中午離開。"]
)
def test_a_text_in_an_encoding_with_many_zeros_is_a_text(encoding: str, text: str) -> None:
    (loaded,) = load_bytes((text * 4).encode(encoding), "a.txt")
    assert loaded.article.text == text * 4
