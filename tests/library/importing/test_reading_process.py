import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.library.formats import Hints, UnreadableFile, load, load_bytes
from reader.library.importing import confinement
from reader.library.importing.child import Pipe
from reader.library.importing.limits import ALLOWANCE, Allowance
from reader.library.importing.reading_process import LostError, ReadingProcess
from reader.library.importing.refusal import ReadingReason, Refusal
from reader.library.importing.serialising import decode_request, encode_answer
from tests.library.formats import exports, pdfs, samples

SPENDING = b"The ferry left before dawn. Nobody saw it go.\n" * 2_000
_LINES = [(72.0, 700.0 - 16 * n, 12.0, "The ferry left before dawn. Nobody saw it go.") for n in range(9)]


@pytest.fixture(scope="module")
def process() -> Iterator[ReadingProcess]:
    with ReadingProcess() as held:
        yield held


@pytest.mark.parametrize(
    "make",
    [samples.text, samples.html, samples.word, samples.opendocument, samples.rtf, exports.nexis, exports.rss],
)
def test_the_child_reads_what_is_read_in_this_process(
    process: ReadingProcess, make: Callable[[], bytes]
) -> None:
    data = make()
    assert process.load_bytes(data, "dropped") == load_bytes(data, "dropped")


def test_a_path_is_the_origin_and_several_articles_of_it_are_numbered(
    process: ReadingProcess, tmp_path: Path
) -> None:
    one, many = tmp_path / "one.txt", tmp_path / "many.docx"
    one.write_bytes(samples.text())
    many.write_bytes(exports.nexis())
    assert [loaded.article.origin for loaded in process.load(one)] == [str(one)]
    assert [loaded.article.origin for loaded in process.load(many)] == [f"{many}#1", f"{many}#2"]
    assert process.load(many) == load(many)


def test_hints_and_the_chosen_encoding_reach_the_child(process: ReadingProcess) -> None:
    data = "Łódź wypłynęła z przystani przed świtem.".encode("cp1250")
    (loaded,) = process.load_bytes(data, "a.txt", Hints(address="https://x.example/a"), encoding="cp1250")
    assert loaded.article.text == "Łódź wypłynęła z przystani przed świtem."
    assert loaded.article.origin == "https://x.example/a"


def test_lone_surrogates_and_bidi_overrides_come_back_harmless(process: ReadingProcess) -> None:
    data = "The \u202eelif\u202c was here, and so was the \ud800 mark.".encode("utf-8", "surrogatepass")
    (loaded,) = process.load_bytes(data, "a.txt")
    loaded.article.text.encode("utf-8")
    assert "\u202e" not in loaded.article.text


@pytest.mark.parametrize(
    ("path", "reason"), [("missing.txt", "not found"), ("folder", "folder"), ("pipe", "not a file")]
)
def test_what_cannot_be_opened_is_named_with_the_reason(
    process: ReadingProcess, tmp_path: Path, path: str, reason: str
) -> None:
    (tmp_path / "folder").mkdir()
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(UnreadableFile, match=reason) as caught:
            process.load(tmp_path / path)
        assert caught.value.name == path


def test_a_child_that_died_is_replaced_for_the_next_file() -> None:
    with ReadingProcess() as held:
        held.load_bytes(samples.text(), "a.txt")
        first = held._child
        assert first
        first.kill()
        first.join()
        assert held.load_bytes(samples.text(), "b.txt")


def test_a_stuck_child_costs_its_file_and_no_other() -> None:
    with ReadingProcess(Allowance(seconds=0.05)) as held:
        with pytest.raises(UnreadableFile, match=r"longer than 0\.05 seconds"):
            held.load_bytes(exports.nexis(), "slow.docx")
        assert held._child is None
        held._allowance = ALLOWANCE
        assert held.load_bytes(samples.html(), "quick.html")


def test_time_in_which_the_machine_does_other_things_is_not_the_files() -> None:
    allowance = Allowance(seconds=2)
    with ReadingProcess(allowance) as held:
        held.load_bytes(samples.text(), "a.txt")
        child = held._child
        assert child
        os.kill(child.pid, signal.SIGSTOP)
        go_on = threading.Timer(allowance.seconds * 1.5, os.kill, (child.pid, signal.SIGCONT))
        go_on.start()
        (loaded,) = held.load_bytes(samples.text(), "b.txt")
        go_on.join()
        assert loaded.article.text
        assert held._child is child


def test_a_child_that_stands_still_is_not_blamed_on_the_file() -> None:
    with ReadingProcess() as held:
        held.load_bytes(samples.text(), "a.txt")
        child = held._child
        assert child
        os.kill(child.pid, signal.SIGSTOP)
        held._allowance = Allowance(patience=0.2)
        with pytest.raises(UnreadableFile, match=r"not read within 0\.2 seconds: the computer is too busy"):
            held.load_bytes(samples.text(), "b.txt")
        held._allowance = ALLOWANCE
        assert held.load_bytes(samples.text(), "c.txt")


def test_a_child_is_allowed_its_time_anew_for_each_file() -> None:
    with ReadingProcess(Allowance(seconds=0.6)) as held:
        held.load_bytes(samples.text(), "a.txt")
        child = held._child
        for _ in range(60):
            held.load_bytes(SPENDING, "spending.txt")
        assert held._child is child


def test_a_pdf_that_the_fast_parser_never_ends_is_read_by_the_careful_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[bool] = []

    def never_ends_at_first(self: ReadingProcess, request: bytes, data: bytes) -> bytes:
        name, hints = decode_request(request)
        asked.append(hints.careful)
        if not hints.careful:
            raise LostError(ReadingReason.TOO_SLOW, 15.0)
        return encode_answer(load_bytes(data, name, hints))

    monkeypatch.setattr(ReadingProcess, "_ask", never_ends_at_first)
    with ReadingProcess() as held:
        (loaded,) = held.load_bytes(pdfs.pdf([_LINES]), "a.pdf")
    assert "The ferry left before dawn." in loaded.article.text
    assert asked == [False, True]


def test_a_child_that_does_not_start_once_is_started_again(monkeypatch: pytest.MonkeyPatch) -> None:
    start, failures = ReadingProcess._started, [EOFError(), OSError("no more processes")]

    def fails_at_first(self: ReadingProcess) -> Pipe:
        if failures:
            raise failures.pop()
        return start(self)

    monkeypatch.setattr(ReadingProcess, "_started", fails_at_first)
    with ReadingProcess() as held:
        assert held.load_bytes(samples.text(), "a.txt")


def test_a_reader_that_never_starts_is_not_blamed_on_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(self: ReadingProcess) -> Pipe:
        raise EOFError

    monkeypatch.setattr(ReadingProcess, "_started", fails)
    with ReadingProcess() as held, pytest.raises(UnreadableFile, match="could not be started"):
        held.load_bytes(samples.text(), "a.txt")


@pytest.mark.parametrize(
    ("part", "make"),
    [("striprtf", samples.rtf), ("feedparser", exports.rss), ("lxml", samples.html), ("lxml", samples.text)],
)
def test_a_library_that_is_missing_is_named_and_not_blamed_on_the_file(
    part: str, make: Callable[[], bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / f"{part}.py").write_text(f"raise ModuleNotFoundError(name={part!r})")
    monkeypatch.syspath_prepend(str(tmp_path))
    with ReadingProcess() as held, pytest.raises(UnreadableFile) as caught:
        held.load_bytes(make(), "a")
    assert caught.value.refusal == Refusal(ReadingReason.PART_MISSING, part)


def test_closing_ends_what_is_under_way_in_another_thread() -> None:
    held = ReadingProcess(Allowance(seconds=60))
    held.load_bytes(samples.text(), "a.txt")
    assert held._child
    os.kill(held._child.pid, signal.SIGSTOP)  # so that the file is under way until it is closed
    raised: list[UnreadableFile] = []

    def read() -> None:
        try:
            held.load_bytes(samples.html(), "slow.html")
        except UnreadableFile as error:
            raised.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    while not held._lock.locked():
        time.sleep(0.01)
    held.close()
    thread.join()
    assert [error.refusal for error in raised] == [Refusal(ReadingReason.STOPPED)]
    with pytest.raises(UnreadableFile, match="stopped"):
        held.load_bytes(samples.text(), "b.txt")


@pytest.mark.parametrize("event", ["socket.__new__", "subprocess.Popen", "os.system", "os.remove"])
def test_the_child_may_not_do_what_reading_never_needs(event: str) -> None:
    with pytest.raises(confinement.ForbiddenError):
        confinement.refuse(event, ())


def test_the_child_may_read_files_but_not_write_them() -> None:
    confinement.refuse("open", ("file.txt", "r", os.O_RDONLY))
    with pytest.raises(confinement.ForbiddenError):
        confinement.refuse("open", ("file.txt", "w", os.O_WRONLY | os.O_CREAT))


def test_an_older_encoding_is_told_in_the_child_too(process: ReadingProcess) -> None:
    text = (
        "Prezydent powiedział w środę, że rząd przyśpieszy pracę nad ustawą, której żądały związki zawodowe."
    )
    (loaded,) = process.load_bytes(text.encode("cp1250"), "a.txt")
    assert loaded.article.text == text


@pytest.mark.parametrize(
    ("module", "unwanted"),
    [
        (
            "reader.library.importing.reading_process",
            "PySide6 lxml trafilatura numpy docx pypdf pypdfium2 feedparser ftfy",
        ),
        ("reader.library.formats.registry", "PySide6 trafilatura numpy docx pypdf pypdfium2 feedparser ftfy"),
    ],
)
def test_a_parser_is_imported_in_the_child_and_when_it_is_needed(module: str, unwanted: str) -> None:
    code = f"import {module}, sys; print(*set('{unwanted}'.split()) & set(sys.modules))"
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=600
    )
    assert told.stdout.split() == []


def test_what_the_child_imports_is_not_searched_for_garbage_what_it_makes_of_files_is() -> None:
    code = (
        "import gc; from reader.library.importing import limits, reading_process;"
        "reading_process._get_ready(limits.ALLOWANCE.memory);"
        "print(gc.isenabled(), gc.get_freeze_count() > 0)"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=600
    )
    assert told.stdout.split() == ["True", "True"]
