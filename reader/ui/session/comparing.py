"""Compares reports of a story in working threads, one pair at a time, unless the comparison is known."""

from time import perf_counter

from reader.compare.model import Comparison
from reader.compare.side import Side
from reader.compare.story import Story
from reader.ui.app.starting.warming import warm
from reader.ui.jobs import Progress
from reader.ui.session.ready import LayOut, Ready, made_ready


def compared(story: Story, left: int, right: int, progress: Progress) -> Comparison:
    """The comparison of the reports at two places; a known one is returned without waiting for other work."""
    found = story.known(left, right)
    if found is None:
        with progress.alone():
            found = story.comparison(left, right, progress.check)
    return found


def worked_out(
    story: Story, left: int, right: int, lay_out: LayOut | None, progress: Progress
) -> tuple[Ready, float]:
    """The comparison of the reports at two places, made ready to be shown, and the seconds it took.

    The layout is delivered once for each side, so that its text is laid out before it is shown.
    """
    from reader.compare.comparison import work_out  # its libraries take longer to import than to run

    warm(progress.check)
    with progress.alone():
        began = perf_counter()
        found = story.comparison(left, right, progress.check)
        if found.is_across_languages:  # words that translate each other are shown, too
            story.comparisons.bring_meanings(story.wanted(left, right), progress.check)
        work_out(found, progress.check)
        seconds = perf_counter() - began
        ready = made_ready(found, lay_out, progress.check)
    if ready.spread is not None:
        for side in Side:
            progress.deliver((ready.spread, side))
    return ready, seconds
