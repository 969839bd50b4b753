"""Typesets in a child process, so that the work can be stopped at any moment."""

import json
from datetime import datetime
from threading import Lock
from typing import Self

from reader.library.importing.child import Child, Pipe
from reader.library.importing.confinement import allow, confine
from reader.library.importing.faults import FaultInChildError, where_raised
from reader.report.blocks import Document
from reader.report.dates import now
from reader.report.writers.pdf.data import data_of
from reader.report.writers.pdf.typesetting import CannotTypesetError, typeset
from reader.text.checking import Checkpoint

# Seconds between two checks of work that waits: a person sees it stop at once.
LOOK_AGAIN = 0.02
# Seconds of CPU time for one report: a hundred times what two hundred pages take.
CPU_SECONDS = 120.0
# Bytes of address space, in which the fonts of the system lie too.
ADDRESS_SPACE = 4 << 30
# Bytes of an answer: far more than any report has.
LONGEST_ANSWER = 1 << 30
_DONE, _CANNOT, _FAILED = b"\x02", b"\x01", b"\x00"


class TooMuchError(Exception):
    """The report took more CPU time or memory than is allowed; the text is a sentence for a person."""


class TypesettingProcess:
    """Makes PDFs in a child process that is started for the first; one thread at a time, others wait."""

    def __init__(self, seconds: float = CPU_SECONDS) -> None:
        self._seconds = seconds
        self._lock = Lock()
        self._child: Child | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the child, whatever it is doing; one that is being started ends at the next check."""
        if child := self._child:
            child.kill()

    def to_pdf(self, document: Document, check: Checkpoint) -> bytes:
        """The document as a PDF; what check raises ends the child and the work.

        Raises:
            TooMuchError: the child ended without an answer.
            CannotTypesetError: Typst refuses the report.
            FaultInChildError: the child failed otherwise.
        """
        moment = now()
        request = json.dumps({"moment": moment.isoformat(), "report": data_of(document, moment)}).encode()
        while not self._lock.acquire(timeout=LOOK_AGAIN):
            check()
        try:
            answer = self._answer(request, check)
        finally:
            self._lock.release()
        kind, said = answer[:1], answer[1:]
        if kind == _CANNOT:
            raise CannotTypesetError(said.decode())
        if kind == _FAILED:
            raise FaultInChildError(said.decode())
        return said

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

    def _started(self) -> Pipe:
        if self._child and self._child.is_alive():
            return self._child.connection
        self._end()
        self._child = Child(__name__, self._seconds, memory=ADDRESS_SPACE)
        return self._child.connection

    def _end(self) -> None:
        if self._child:
            self._child.end()
        self._child = None


def serve(connection: Pipe, seconds: float) -> None:
    """Run in the child: answer requests until the other end of the connection is closed."""
    confine(ADDRESS_SPACE)
    while True:
        asked = json.loads(connection.recv_bytes())
        with allow(seconds):
            answer = _typeset(asked["report"], datetime.fromisoformat(asked["moment"]))
        connection.send_bytes(answer)


def _typeset(report: dict[str, object], moment: datetime) -> bytes:
    try:
        return _DONE + typeset(report, moment)
    except CannotTypesetError as error:
        return _CANNOT + str(error).encode()
    except MemoryError:
        raise  # the process ends, and its memory is free
    except Exception as error:  # noqa: BLE001  # the answer is the only way to report a fault
        return _FAILED + "\n".join(where_raised(error)).encode()
