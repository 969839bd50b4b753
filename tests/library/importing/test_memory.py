"""A child that takes more memory than it may is ended, on systems without such a limit too."""

import os
import subprocess
import sys
from struct import unpack_from
from threading import Event

import pytest

from reader.library.formats import NO_HINTS
from reader.library.importing import child, confinement, memory, reading_process
from reader.library.importing.child import Pipe
from reader.library.importing.limits import Allowance
from reader.library.importing.reading_process import LostError, ReadingProcess
from reader.library.importing.refusal import ReadingReason
from reader.library.importing.serialising import decode_request, encode_request

HANG = 120
MEGABYTE = 1 << 20


def serve(connection: Pipe, seconds: float, allowed: float) -> None:
    """A child that takes more and more memory, as on a system that limits none, and never answers."""
    connection.send_bytes(b"!")
    decode_request(connection.recv_bytes())
    held = []
    while True:
        held.append(bytearray(os.urandom(MEGABYTE)))


def test_a_reader_that_takes_too_much_is_ended_and_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "is_limited_by_system", lambda: False)
    monkeypatch.setattr(reading_process, "__name__", __name__)
    allowed = Allowance(seconds=HANG, patience=HANG, memory=200 * MEGABYTE)
    with ReadingProcess(allowed) as reader, pytest.raises(LostError) as lost:
        reader._ask(_request(), b"words")
    assert lost.value.refusal.reason is ReadingReason.TOO_MUCH_MEMORY


def test_what_a_process_takes_is_seen_from_outside() -> None:
    code = "import os, sys; held = os.urandom(100 << 20); print(flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as started:
        assert started.stdout
        assert started.stdin
        started.stdout.readline()
        assert 100 * MEGABYTE < memory.used(started.pid) < 200 * MEGABYTE
        started.stdin.close()
    assert memory.used(started.pid) == 0


def test_a_process_that_stays_within_its_memory_is_left_alone() -> None:
    ended, is_over = [], Event()
    is_over.set()
    memory.watch(os.getpid(), 1, is_over, lambda: ended.append("over already"))
    assert ended == []
    memory.watch(os.getpid(), 1, Event(), lambda: ended.append("too much"))
    assert ended == ["too much"]


def test_windows_is_told_the_memory_and_that_no_program_is_started() -> None:
    limits = memory.job_limits(512 * MEGABYTE)
    assert len(limits) == 144
    assert unpack_from("<I", limits, 16) == (0x108,)
    assert unpack_from("<I", limits, 40) == (1,)
    assert unpack_from("<Q", limits, 112) == (512 * MEGABYTE,)


def test_no_reader_starts_a_program_on_windows_by_another_door() -> None:
    with pytest.raises(confinement.ForbiddenError):
        confinement.refuse("_winapi.CreateProcess", ())


def _request() -> bytes:

    return encode_request("a.txt", NO_HINTS)
