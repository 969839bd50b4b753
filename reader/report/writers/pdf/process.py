"""Typesets in a child process, kept while it is wanted, so that the work can be stopped at any moment."""

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

LOOK_AGAIN = 0.02  # seconds after which the work that waits looks whether it is still wanted
SECONDS = 120.0  # of computing for one report: a hundred times of what two hundred pages take
MEMORY = 4 << 30  # bytes of address space, in which the fonts of the system lie too
LONGEST_ANSWER = 1 << 30  # bytes
_DONE, _CANNOT, _FAILED = b"\x02", b"\x01", b"\x00"


class TooMuchError(Exception):
    """The pages took more computing or memory than any report should; its text is one plain sentence."""


class TypesettingProcess:
    """Makes PDFs in a spawned child, started at the first one; one thread at a time, others wait."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._lock = Lock()
        self._child: Child | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the child, whatever it does; one that is just being started ends at the work's next check."""
        if child := self._child:
            child.kill()

    def to_pdf(self, document: Document, check: Checkpoint) -> bytes:
        """The document as a PDF; what check raises ends the child and the work.

        Raises:
            TooMuchError: the child ended before it had an answer.
            CannotTypesetError: it answered that it can't.
            FaultInChildError: it answered that it failed at it.
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
        self._child = Child(__name__, self._seconds, memory=MEMORY)
        return self._child.connection

    def _end(self) -> None:
        if self._child:
            self._child.end()
        self._child = None


def serve(connection: Pipe, seconds: float) -> None:
    """The child's life: typeset what is asked, answer, until the asker goes."""
    confine(MEMORY)
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
        raise  # this process ends, and with it what the report took
    except Exception as error:  # noqa: BLE001  # whatever it is, it is told: nothing else would say it
        return _FAILED + "\n".join(where_raised(error)).encode()
