"""Compares two reports of a story in the background: one pair at a time, and none that is known already."""

from time import perf_counter

from reader.compare.model import Comparison
from reader.compare.side import Side
from reader.compare.story import Story
from reader.ui.app.starting.warming import warm
from reader.ui.jobs import Progress
from reader.ui.session.ready import LayOut, Ready, made_ready


def compared(story: Story, left: int, right: int, progress: Progress) -> Comparison:
    """The comparison of two reports, named by their places; what is known already waits for no other work."""
    found = story.known(left, right)
    if found is None:
        with progress.alone():
            found = story.comparison(left, right, progress.check)
    return found


def worked_out(
    story: Story, left: int, right: int, lay_out: LayOut | None, progress: Progress
) -> tuple[Ready, float]:
    """The comparison of two reports with all that is shown of it at once, and the seconds it took.

    The layout is delivered once for each side, so that its text is laid out before it is shown.
    """
    from reader.compare.comparison import work_out  # its libraries take longer to import than to run

    warm(progress.check)
    with progress.alone():
        began = perf_counter()
        found = story.comparison(left, right, progress.check)
        if found.is_across_languages:  # what their words mean is shown, too
            story.comparisons.bring_meanings(story.wanted(left, right), progress.check)
        work_out(found, progress.check)
        seconds = perf_counter() - began
        ready = made_ready(found, lay_out, progress.check)
    if ready.spread is not None:
        for side in Side:
            progress.deliver((ready.spread, side))
    return ready, seconds
