"""The timeline on paper: dots leave more room than times for what they stand for."""

from reader.compare.collation.values import Collation
from reader.report.blocks import Table
from reader.report.options import Options
from reader.report.story.build import labels_of_story
from reader.report.story.named import named_collation
from reader.report.story.times import times
from tests.compare.collation.stories import told

BURNED = "The town hall of Alva burned down on Monday at {time} in the storm."


def widths(found: Collation) -> tuple[float, ...]:
    blocks = times(named_collation(found, labels_of_story(found, Options())))
    return next(block.widths for block in blocks if isinstance(block, Table))


def test_columns_of_dots_are_narrower_than_columns_of_times() -> None:
    alike = widths(told(*[BURNED.format(time="7.40 pm")] * 2))
    differing = widths(told(BURNED.format(time="7.40 pm"), BURNED.format(time="9.10 pm")))
    assert alike[0] > differing[0]
    assert [round(sum(each), 6) for each in (alike, differing)] == [1, 1]
