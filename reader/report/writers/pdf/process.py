"""Typesets in a child process, kept while it is wanted, so that the work can be stopped at any moment."""

import json
import multiprocessing
import signal
from contextlib import suppress
from datetime import datetime
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Lock
from typing import Self

from reader.library.importing.confinement import allow, confine, leave_with_asker
from reader.report.blocks import Document
from reader.report.dates import now
from reader.report.writers.pdf.data import data_of
from reader.report.writers.pdf.typesetting import CannotTypesetError, typeset
from reader.text.checking import Checkpoint

LOOK_AGAIN = 0.02  # seconds after which the work that waits looks whether it is still wanted
SECONDS = 120.0  # of computing for one report: a hundred times of what two hundred pages take
MEMORY = 4 << 30  # bytes of address space, in which the fonts of the system lie too
LONGEST_ANSWER = 1 << 30  # bytes
_END_SECONDS = 2.0
_DONE, _FAILED = b"\x01", b"\x00"


class TooMuchError(Exception):
    """The pages took more computing or memory than any report should; its text is one plain sentence."""


class TypesettingProcess:
    """Makes PDFs in a spawned child, started at the first one; one thread at a time, others wait."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._lock = Lock()
        self._process: BaseProcess | None = None
        self._connection: Connection[bytes, bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the child, whatever it does; one that is just being started ends at the work's next check."""
        process = self._process
        if process is not None and process.pid is not None:
            process.kill()

    def to_pdf(self, document: Document, check: Checkpoint) -> bytes:
        """The document as a PDF; what check raises ends the child and the work.

        Raises:
            TooMuchError: the child ended before it had an answer.
            CannotTypesetError: it answered that it can't.
        """
        moment = now()
        request = json.dumps({"moment": moment.isoformat(), "report": data_of(document, moment)}).encode()
        while not self._lock.acquire(timeout=LOOK_AGAIN):
            check()
        try:
            answer = self._answer(request, check)
        finally:
            self._lock.release()
        if answer[:1] == _FAILED:
            raise CannotTypesetError(answer[1:].decode())
        return answer[1:]

    def _answer(self, request: bytes, check: Checkpoint) -> bytes:
        try:
            connection = self._started()
            connection.send_bytes(request)
            while not connection.poll(LOOK_AGAIN):
                check()
            return connection.recv_bytes(LONGEST_ANSWER)
        except (EOFError, OSError):
            self._end()
            raise TooMuchError("This is too much for one document. Leave out sections or pairs.") from None
        except BaseException:  # an answer that comes later must not be taken for the next one
            self._end()
            raise

    def _started(self) -> "Connection[bytes, bytes]":
        if self._connection is not None and self._process is not None and self._process.is_alive():
            return self._connection
        self._end()
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, self._seconds), daemon=True)
        self._process.start()
        theirs.close()
        return self._connection

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join(_END_SECONDS)
        if self._connection is not None:
            self._connection.close()
        self._process = self._connection = None


def _serve(connection: "Connection[bytes, bytes]", seconds: float) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who started us hears Ctrl+C, and ends us
    leave_with_asker()
    confine(MEMORY)
    with suppress(EOFError, OSError):
        while True:
            asked = json.loads(connection.recv_bytes())
            with allow(seconds):
                answer = _typeset(asked["report"], datetime.fromisoformat(asked["moment"]))
            connection.send_bytes(answer)


def _typeset(report: dict[str, object], moment: datetime) -> bytes:
    try:
        return _DONE + typeset(report, moment)
    except CannotTypesetError as error:
        return _FAILED + str(error).encode()
