"""The timeline on paper: dots leave more room than times for what they stand for."""

from reader.compare.collation.values import Collation
from reader.report.blocks import Table
from reader.report.options import Options
from reader.report.story.build import labels_of_story
from reader.report.story.named import named_collation
from reader.report.story.times import times
from tests.compare.collation.stories import told
from tests.compare.collation.test_collating import of_the_sample

BURNED = "The town hall of Alva burned down on Monday at {time} in the storm."


def table(found: Collation) -> Table:
    blocks = times(named_collation(found, labels_of_story(found, Options())))
    return next(block for block in blocks if isinstance(block, Table))


def widths(found: Collation) -> tuple[float, ...]:
    return table(found).widths


def test_columns_of_dots_are_narrower_than_columns_of_times() -> None:
    alike = widths(told(*[BURNED.format(time="7.40 pm")] * 2))
    differing = widths(told(BURNED.format(time="7.40 pm"), BURNED.format(time="9.10 pm")))
    assert alike[0] > differing[0]
    assert [round(sum(each), 6) for each in (alike, differing)] == [1, 1]


def test_a_moment_is_called_by_the_words_of_a_report_that_tells_it() -> None:
    said = ["".join(part.text for part in row[0]) for row in table(of_the_sample()).rows]
    assert [words for words in said if "Qaravel at 7:40 p.m." in words]
    assert not [words for words in said if "19:10" in words]
