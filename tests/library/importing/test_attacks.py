import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.library.formats import Loaded, UnreadableFile
from reader.library.importing.limits import MEGABYTE, Allowance
from reader.library.importing.reading_process import ReadingProcess
from reader.library.importing.refusal import ReadingReason
from tests.counting import calls
from tests.library.formats import samples
from tests.library.formats.attacks import ATTACKS, entity_that_reads_a_file, second_page_too_large
from tests.library.formats.office_attacks import OFFICE_ATTACKS, THAT_ASK_FOR_FILES

ALLOWED = Allowance(seconds=2)
MOST_CALLS = 50_000
"""Of functions, in the window's process, for one file: it asks the child and makes values of the answer."""


@pytest.fixture(scope="module")
def process() -> Iterator[ReadingProcess]:
    with ReadingProcess(ALLOWED) as held:
        yield held


def resident() -> int:
    """Bytes of memory that this process holds now."""
    status = Path("/proc/self/statm")
    return int(status.read_text("ascii").split()[1]) * 4096 if status.exists() else 0


@pytest.mark.parametrize("attack", [*ATTACKS, *OFFICE_ATTACKS], ids=lambda attack: attack.__name__)
def test_a_hostile_file_costs_itself_and_nothing_else(
    process: ReadingProcess, attack: Callable[[], bytes]
) -> None:
    data = attack()
    loaded: tuple[Loaded, ...] = ()

    def read() -> None:
        nonlocal loaded
        try:
            loaded = process.load_bytes(data, "dropped.txt")
        except UnreadableFile as error:
            # either ending is good, if it is true
            assert error.refusal.reason is not ReadingReason.OUR_FAULT  # noqa: PT017

    before = resident()
    assert calls(read) < MOST_CALLS
    assert resident() - before < 150 * MEGABYTE
    assert all(one.article.text or one.article.origin for one in loaded)
    (good,) = process.load_bytes(samples.html(), "good.html")
    assert good.article.title == samples.TITLE


@pytest.mark.parametrize(
    "make", [samples.html, samples.word, samples.opendocument, samples.epub, samples.rtf, samples.mhtml]
)
def test_a_file_cut_off_anywhere_is_read_in_part_or_refused_with_a_sentence(
    process: ReadingProcess, make: Callable[[], bytes]
) -> None:
    data = make()
    for share in (0.05, 0.3, 0.6, 0.9, 0.99):
        try:
            process.load_bytes(data[: int(len(data) * share)], "cut")
        except UnreadableFile as error:
            assert error.refusal.reason is not ReadingReason.OUR_FAULT  # noqa: PT017  # as above


@pytest.mark.parametrize(
    "attack", [entity_that_reads_a_file, *THAT_ASK_FOR_FILES], ids=lambda attack: attack.__name__
)
def test_no_file_brings_in_another(process: ReadingProcess, attack: Callable[[], bytes]) -> None:
    host = Path("/etc/hostname")
    secret = host.read_text("utf-8").strip() if host.exists() else "localhost"
    try:
        loaded = process.load_bytes(attack(), "dropped")
    except UnreadableFile:
        loaded = ()
    assert all(secret not in one.article.text for one in loaded)


@pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux limits the memory of a running process reliably"
)
def test_a_child_that_wants_more_memory_than_its_share_is_refused_it() -> None:
    with (
        ReadingProcess(Allowance(seconds=30, memory=400 * MEGABYTE)) as held,
        pytest.raises(UnreadableFile, match=r"memory|fail|longer"),
    ):
        held.load_bytes(b"<!DOCTYPE html><html><body>" + b"<p><b>x</b></p>" * 700_000, "large.html")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere pdfium is given the memory that it asks for")
def test_a_pdf_that_ends_its_reader_is_read_by_the_slower_parser() -> None:
    with ReadingProcess(Allowance(seconds=60, memory=400 * MEGABYTE)) as held:
        (loaded,) = held.load_bytes(second_page_too_large(), "a.pdf")
        assert "The first page can be read." in loaded.article.text
