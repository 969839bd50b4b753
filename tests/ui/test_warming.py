"""What a first comparison waits for is loaded once, whoever asks for it first."""

from concurrent.futures import ThreadPoolExecutor, wait
from threading import Event

import pytest

from reader.compare import comparison
from reader.ui import warming


def test_a_comparison_waits_for_what_is_being_loaded_instead_of_loading_it_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loaded, has_begun, may_end = [], Event(), Event()

    def slow(*articles: object) -> None:
        loaded.append(articles)
        has_begun.set()
        may_end.wait(10)

    monkeypatch.setattr(comparison, "compare", slow)
    warming._load.cache_clear()
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(warming.warm)
        assert has_begun.wait(10)
        second = threads.submit(warming.warm)
        assert not wait([second], timeout=0.2).done
        may_end.set()
        first.result(20)
        second.result(20)
    warming._load.cache_clear()
    assert len(loaded) == 1
