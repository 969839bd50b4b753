"""The account of an event of many reports: listed in a row where those of few have columns."""

from functools import cache

from reader.report.blocks import Table
from reader.report.options import Options
from reader.report.story.build import build_story
from tests.report.story.test_story_report import event


@cache
def of_many(count: int) -> dict[str, list[Table]]:
    """The tables of reports on one day that name a quotation, a crowd and a time each."""
    crowd, found = ("protesters", "demonstrators"), dict[str, list[Table]]()
    told = (
        f"Many {crowd[n % 2]} gathered before the town hall of Alva on 5 May 2021 and threw {n} eggs.\n\n"
        "“We shall never leave this square,” said the mayor of Alva, Rosa Lund."
        for n in range(40, 40 + count)
    )
    for block in build_story(event(*told), Options()).blocks:
        if isinstance(block, Table):
            found.setdefault(block.caption, []).append(block)
    return found


def test_many_reports_are_listed_in_a_row_where_few_have_columns() -> None:
    few, many = of_many(5), of_many(12)
    for caption, alone in (("Who is quoted", 2), ("What they call it", 1), ("Timeline", 2)):
        assert len(few[caption][0].header) == alone + 5
        assert len(many[caption][0].header) == alone + 1
    quoted, named, timed = (
        "".join(part.text for part in many[caption][0].rows[0][-1]).replace("\u00a0", " ")
        for caption in ("Who is quoted", "What they call it", "Timeline")
    )
    assert quoted == "in full " + " · ".join(f"{letter} ¶ 2" for letter in "ABCDEFGHIJKL")
    assert named.startswith("demonstrators B 1 · D 1 · F 1 · H 1 · J 1 · L 1; protesters A 1 · C 1")
    assert timed.startswith("A ● ¶ 1 · B ● ¶ 1")


def test_what_every_two_of_many_have_in_common_stands_in_sets_of_columns_with_counts_alone() -> None:
    (few,), many = (of_many(count)["What every two have in common"] for count in (5, 12))
    assert [table.header[1:] for table in many] == [tuple("ABCDEF"), tuple("GHIJKL")]
    assert all(len(table.rows) == 12 for table in many)
    assert "statement" in few.rows[0][2][1].text
    assert "statement" not in many[0].rows[0][2][1].text


def test_the_dots_of_many_reports_stand_in_groups_of_five() -> None:
    assert of_many(12)["Facts that differ"][0].rows[0][2][0].text == "●●●●● ●●●●● ●● "
