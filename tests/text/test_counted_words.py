"""One measure of words, wherever a report's words are counted."""

import pytest

from reader.compare.comparison import compare
from reader.compare.side import Side
from reader.library.formats import load_bytes
from reader.library.importing.description import describe
from reader.report.blocks import Fill
from reader.report.sections.glance import fills
from reader.text.model import Kind

ENGLISH = "The crane fell into the harbour on Monday. Nobody was hurt.\n\nThe quay is closed."
CHINESE = "起重机星期一倒入港口。没有人受伤。\n\n码头已经关闭。"


@pytest.mark.parametrize(("text", "words"), [(ENGLISH, 15), (CHINESE, 10)])
def test_the_list_the_head_the_bar_and_what_is_read_count_the_same_words(text: str, words: int) -> None:
    (read,) = load_bytes(f"By Ada Moss, Northwire\n\n{text}".encode(), "a.txt")
    found = compare(read.article, read.article)
    assert found.left.words() == describe(read)["words"] == words
    bar = dict(fills(found, Side.LEFT))
    assert sum(size for fill, size in bar.items() if fill is not Fill.LEFT_OUT) == words
    assert bar[Fill.LEFT_OUT] == sum(
        found.left.words_of(s.index) for s in found.left.sentences if s.kind is Kind.METADATA
    )
