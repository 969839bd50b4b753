"""The page by templates: each kind of block has one, and no word of an article is ever markup."""

import re
from dataclasses import replace
from typing import get_args

import pytest

from reader.compare.side import Side
from reader.paths import resources
from reader.report.blocks import (
    Bar,
    Bars,
    BigNumber,
    Block,
    Contents,
    ContentsLine,
    Document,
    Figures,
    Fill,
    Gap,
    Head,
    Heading,
    Heads,
    Inline,
    Mark,
    OrderLine,
    OrderMap,
    Paragraph,
    Row,
    Rows,
    Ruled,
    Table,
)
from reader.report.options import Options
from reader.report.writers.html import to_html
from reader.text.checking import StoppedError

EVIL = "<b onclick='x()'>\"&{{ 7 * 7 }}{% raw %}"
SAID = (Inline(EVIL, Mark.FACT, EVIL), *(Inline(EVIL, mark, is_again=True) for mark in Mark))
HEAD = Head(Side.LEFT, EVIL, EVIL, (EVIL,))
BLOCKS: tuple[Block, ...] = (
    Heading(2, EVIL, EVIL),
    Paragraph(SAID, language=EVIL, anchor=EVIL),
    Heads(HEAD, replace(HEAD, side=Side.RIGHT)),
    Figures((BigNumber(EVIL, EVIL),)),
    Bars((Bar(Side.LEFT, EVIL, ((Fill.ONLY, 3), (Fill.SAME, 0)), EVIL),), ((Fill.ONLY, EVIL),)),
    Rows(EVIL, EVIL, (Row((EVIL,), (SAID,), (), Side.LEFT, EVIL), Gap(EVIL)), EVIL, (EVIL, EVIL)),
    Table(EVIL, (EVIL, EVIL), (((SAID), SAID),), (0.5, 0.5), frozenset({1}), ("", EVIL), is_folded=True),
    OrderMap(EVIL, EVIL, (OrderLine(0.1, 0.9, is_moved=True, is_related=True),), EVIL, EVIL),
    Contents((ContentsLine(1, EVIL, EVIL),)),
    Ruled(2),
)


def page(*blocks: Block) -> str:
    return to_html(Document(EVIL, EVIL, (EVIL,), blocks, Options())).decode()


def test_every_kind_of_block_is_on_the_page() -> None:
    assert {type(block) for block in BLOCKS} == set(get_args(Block))
    for block in BLOCKS:
        assert len(page(block)) > len(page())


def test_no_word_of_an_article_is_markup_or_runs_in_a_template() -> None:
    made = page(*BLOCKS)
    assert "<b onclick" not in made
    assert "{{ 7 * 7 }}" in made
    assert "49" not in re.sub("<style>.*</style>", "", made, flags=re.DOTALL)
    for tag in re.findall(r"<[a-z][^<>]*>", made):
        assert re.fullmatch(r"""<[a-z0-9]+( [a-zA-Z-]+="[^"]*")*/?>""", tag), tag
        assert "onclick=" not in re.sub('"[^"]*"', "", tag)


def test_what_is_folded_shows_its_caption_until_it_is_opened() -> None:
    table = Table("Left out", ("A", "B"), ((((Inline("1"),), (Inline("2"),))),), (0.5, 0.5))
    assert "<details>" not in page(table)
    folded = page(replace(table, is_folded=True))
    assert "<details><summary>Left out</summary>" in folded
    assert '<caption class="hidden">Left out</caption>' in folded


def test_marked_words_stand_as_close_as_they_were_written() -> None:
    made = page(
        Paragraph((Inline("twelve", Mark.FACT), Inline(", not "), Inline("14", Mark.DIFFERS), Inline(".")))
    )
    assert '<p><mark>twelve</mark>, not <b class="differs">14</b>.</p>' in made


def test_a_long_table_can_be_stopped_between_its_rows() -> None:
    row = Row(("A 1",), ((Inline("One."),),), ())
    calls = 0

    def check() -> None:
        nonlocal calls
        calls += 1
        if calls > 3:
            raise StoppedError

    with pytest.raises(StoppedError):
        to_html(Document("T", "", (), (Rows("A", "B", (row,) * 1_000, ""),), Options()), check)


def test_the_style_names_no_left_or_right_so_that_a_page_may_run_either_way() -> None:
    style = (resources() / "report" / "html" / "report.css").read_text("utf-8")
    assert not re.findall(r"(?:margin|padding|border)-(?:left|right)|text-align: (?:left|right)", style)
    assert not re.findall(r"(?<![\w.-])(?:left|right):", style)


def styled(*blocks: Block, shrunk: float = 1.0) -> str:
    options = Options(font_size=7.6)
    return to_html(Document("Title", "Subtitle", ("A",), blocks, options, shrunk=shrunk)).decode()


def test_type_that_is_smaller_on_paper_keeps_its_size_on_a_screen() -> None:
    page = styled(shrunk=0.8)
    assert ":root { font-size: 100% }" in page
    assert "@media print { :root { font-size: 7.6pt } }" in page


def test_a_page_with_many_texts_side_by_side_is_broad() -> None:
    def table(columns: int) -> Table:
        cells = (Inline("words"),)
        heads = tuple("ABCDEFG"[:columns])
        widths = (1 / columns,) * columns
        return Table("Told", heads, ((cells,) * columns,), widths, languages=("", *["en"] * (columns - 1)))

    assert 'class="colour broad"' in styled(table(6))
    assert 'class="colour broad"' not in styled(table(3))
