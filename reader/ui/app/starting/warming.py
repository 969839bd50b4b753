"""Loads what a comparison needs before anybody waits for one: libraries, word lists, rules."""

from threading import Event, Lock

from reader.text.checking import Checkpoint, unchecked
from reader.text.model import Article
from reader.ui.jobs import Jobs

FIRST = Article("The lamps of the pier were lit at six, said Mr. Orme. Nobody knew why they went out.")
SECOND = Article("At six the lamps on the pier were lit. Why they went out nobody knew, Mr. Orme said.")

_ALONE = Lock()
_LOADED = Event()


def warm_in_background(jobs: Jobs) -> None:
    """Load it all while the person looks at the window for the first time."""
    jobs.run(
        lambda progress: warm(progress.check),
        lambda _: None,
        lambda _: None,
        label="warming",
        is_awaited=False,
    )


def warm(check: Checkpoint = unchecked) -> None:
    """Load it all now, unless that was done: without it the first comparison takes ten times as long.

    Where another thread is at it, wait for that one: two at a time would take twice as long. What check
    raises ends it, and the next that asks loads the rest.
    """
    with _ALONE:
        if not _LOADED.is_set():
            _load(check)
            _LOADED.set()


def _load(check: Checkpoint) -> None:
    from reader.compare.comparison import compare  # takes longer to import than to run

    compare(FIRST, SECOND, check=check)
