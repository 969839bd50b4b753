"""What a first comparison waits for is loaded once, whoever asks for it first."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Lock

import pytest

from reader.compare import comparison
from reader.compare.pairing.preparation import forget
from reader.text.checking import Checkpoint, StoppedError
from reader.ui.app.starting import warming

FURNISHED = (
    "import sys; import reader.ui.app.controllers, reader.ui.app.starting.furnishing;"
    "heavy = ('numpy', 'nltk', 'lxml', 'pypdfium2', 'docx', 'http', 'email', 'ssl', 'importlib.metadata',"
    "'platform', 'reader.library.formats.encodings');"
    "print([name for name in heavy if name in sys.modules])"
)

WARMED = (
    "from reader.languages import identification; from reader.ui.app.starting.warming import warm; warm();"
    "print(identification._grammar_words.cache_info().currsize)"
)


class Door:
    """A lock that tells when a second one wants to come in."""

    def __init__(self) -> None:
        self.second_came = Event()
        self._lock, self._came = Lock(), 0

    def __enter__(self) -> None:
        self._came += 1
        if self._came > 1:
            self.second_came.set()
        self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        self._lock.release()


def test_a_comparison_waits_for_what_is_being_loaded_instead_of_loading_it_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loaded, has_begun, may_end = [], Event(), Event()
    door = Door()

    def slow(*articles: object, check: Checkpoint) -> None:
        loaded.append(articles)
        has_begun.set()
        assert may_end.wait(60)

    monkeypatch.setattr(comparison, "compare", slow)
    monkeypatch.setattr(warming, "_ALONE", door)
    monkeypatch.setattr(warming, "_LOADED", Event())
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(warming.warm)
        assert has_begun.wait(60)
        second = threads.submit(warming.warm)
        assert door.second_came.wait(60)
        assert not second.done()
        assert len(loaded) == 1
        may_end.set()
        first.result(60)
        second.result(60)
    assert len(loaded) == 1


def test_loading_ends_when_nobody_wants_it_and_is_done_by_the_next_that_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(warming, "_LOADED", Event())
    forget()

    def refuse() -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        warming.warm(refuse)
    assert not warming._LOADED.is_set()
    warming.warm()
    assert warming._LOADED.is_set()


def test_a_window_is_furnished_without_what_compares_reads_and_fetches() -> None:
    told = subprocess.run([sys.executable, "-c", FURNISHED], capture_output=True, check=True, text=True)
    assert told.stdout == "[]\n"


def test_for_reports_that_state_their_language_no_words_of_others_are_loaded() -> None:
    told = subprocess.run([sys.executable, "-c", WARMED], capture_output=True, check=True, text=True)
    assert told.stdout == "0\n"
