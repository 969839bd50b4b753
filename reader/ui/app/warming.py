"""Loads what a comparison needs before anybody waits for one: libraries, word lists, rules."""

from functools import cache
from threading import Lock

from reader.text.model import Article
from reader.ui.jobs import Jobs

FIRST = Article("The lamps of the pier were lit at six, said Mr. Orme. Nobody knew why they went out.")
SECOND = Article("At six the lamps on the pier were lit. Why they went out nobody knew, Mr. Orme said.")

_ALONE = Lock()


def warm_in_background(jobs: Jobs) -> None:
    """Load it all while the person looks at the window for the first time."""
    jobs.run(lambda _: warm(), lambda _: None, lambda _: None, label="warming")


def warm() -> None:
    """Load it all now, unless that was done: without it the first comparison takes ten times as long.

    Where another thread is at it, wait for that one: two at a time would take twice as long.
    """
    with _ALONE:
        _load()


@cache
def _load() -> None:
    from reader.compare.comparison import compare  # takes longer to import than to run

    compare(FIRST, SECOND)
