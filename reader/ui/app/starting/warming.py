"""Loads in advance what a comparison needs, libraries and word lists, by comparing two short texts."""

from threading import Event, Lock

from reader.text.checking import Checkpoint, unchecked
from reader.text.model import Article, Field, FieldName
from reader.ui.jobs import Jobs

STATED = {FieldName.LANGUAGE: Field("en")}
"""Stated, as in reports that were read: to tell a language the words of grammar of all are loaded."""
FIRST = Article(
    "The lamps of the pier were lit at six, said Mr. Orme. Nobody knew why they went out.", STATED
)
SECOND = Article(
    "At six the lamps on the pier were lit. Why they went out nobody knew, Mr. Orme said.", STATED
)

_ALONE = Lock()
_LOADED = Event()


def warm_in_background(jobs: Jobs) -> None:
    """Load it all in a thread, while the user first looks at the window."""
    jobs.run(
        lambda progress: warm(progress.check),
        lambda _: None,
        lambda _: None,
        label="warming",
        is_awaited=False,
    )


def warm(check: Checkpoint = unchecked) -> None:
    """Load it all now, if that has not been done; the first comparison takes a tenth of the time after it.

    If another thread is loading, this waits for it. What check raises ends the loading; the next call
    loads the rest.
    """
    with _ALONE:
        if not _LOADED.is_set():
            _load(check)
            _LOADED.set()


def _load(check: Checkpoint) -> None:
    from reader.compare.comparison import compare  # takes longer to import than to run

    compare(FIRST, SECOND, check=check)
