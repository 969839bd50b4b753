"""Reads files in a child process of its own, so that a hostile one costs its own article and nothing else."""

import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import Self

from reader.library.formats import (
    NO_HINTS,
    Hints,
    Loaded,
    UnreadableFile,
    load_bytes,
    read_bytes,
    with_origin,
)
from reader.library.importing import limits as caps
from reader.library.importing.child import Child, Pipe
from reader.library.importing.confinement import ForbiddenError, allow, confine, has_spent_all
from reader.library.importing.faults import fault_of, where_raised
from reader.library.importing.limits import ALLOWANCE, Allowance
from reader.library.importing.refusal import FileReason, ReadingReason, Refusal
from reader.library.importing.serialising import (
    decode_answer,
    decode_request,
    encode_answer,
    encode_refusal,
    encode_request,
)

# A new child imports its parsers within a second; a machine under load may need many.
_START_SECONDS = 60.0
# Times that a child is started to take a file: one may die before it does, three do not by chance.
_STARTS = 3
_READY = b"!"
# Bytes of what a child says that can't start: where_raised() gives some thousand.
_LONGEST_FAULT = 1 << 16


class LostError(Exception):
    """The child ended, or had to be ended, in the middle of a file."""

    def __init__(self, reason: ReadingReason, detail: str | float = "") -> None:
        super().__init__(reason.name)
        self.refusal = Refusal(reason, detail)


class ReadingProcess:
    """Reads files in a spawned child, reused while it is healthy; started at the first file.

    One thread reads at a time, others wait; close() may be called from any thread and ends what is under way.
    """

    def __init__(self, allowance: Allowance = ALLOWANCE) -> None:
        self._allowance = allowance
        self._lock = Lock()
        self._child: Child | None = None
        self._is_closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the child; what it is reading raises UnreadableFile in the thread that waits for it."""
        self._is_closed = True
        if child := self._child:
            child.kill()
        with self._lock:
            self._end()

    def load(self, path: Path) -> tuple[Loaded, ...]:
        """All articles of a file; raises UnreadableFile."""
        return with_origin(self.load_bytes(read_bytes(path), path.name), str(path))

    def load_bytes(
        self, data: bytes, name: str, hints: Hints = NO_HINTS, *, encoding: str = ""
    ) -> tuple[Loaded, ...]:
        """All articles in some bytes, as reader.library.formats.load_bytes; raises UnreadableFile."""
        if len(data) > caps.FILE:
            raise UnreadableFile(name, Refusal(FileReason.TOO_LONG, caps.FILE // caps.MEGABYTE))
        if encoding:
            hints = replace(hints, encoding=encoding)
        with self._lock:
            answer = self._answer(name, hints, data)
        try:
            return decode_answer(answer, data, name)
        except ValueError:
            raise UnreadableFile(name, Refusal(ReadingReason.CRASHED)) from None

    def _answer(self, name: str, hints: Hints, data: bytes) -> bytes:
        """The child's answer; a PDF that pdfium dies of, or never ends, is tried with pypdf."""
        tries = [hints, replace(hints, careful=True)] if b"%PDF-" in data[:1024] else [hints]
        refusal = Refusal(ReadingReason.CRASHED)
        for asked in tries:
            try:
                return self._ask(encode_request(name, asked), data)
            except LostError as lost:
                refusal = lost.refusal
                if self._is_closed:
                    break
        raise UnreadableFile(name, Refusal(ReadingReason.STOPPED) if self._is_closed else refusal)

    def _ask(self, request: bytes, data: bytes) -> bytes:
        if self._is_closed:
            raise LostError(ReadingReason.STOPPED)
        try:
            connection = self._told(request, data)
            if connection.poll(self._allowance.patience):
                return connection.recv_bytes(caps.RESULT)
        except (EOFError, OSError):
            raise self._ended() from None
        except BaseException:  # Ctrl+C: an answer that comes later must not be taken for the next file's
            self._end()
            raise
        self._end()
        raise LostError(ReadingReason.TOO_BUSY, self._allowance.patience)

    def _ended(self) -> LostError:
        """What is to be said of a child that ended by itself in the middle of a file."""
        is_spent = self._child is not None and has_spent_all(self._child.join())
        is_greedy = self._child is not None and self._child.has_taken_too_much
        self._end()
        if is_greedy:
            return LostError(ReadingReason.TOO_MUCH_MEMORY)
        if is_spent:
            return LostError(ReadingReason.TOO_SLOW, self._allowance.seconds)
        return LostError(ReadingReason.CRASHED)

    def _told(self, request: bytes, data: bytes) -> Pipe:
        """The connection to a child that has the file; a new one where the old one died or did not start."""
        for _ in range(_STARTS):
            if self._is_closed:
                break
            try:
                connection = self._started()
                connection.send_bytes(request)
                connection.send_bytes(data)
            except (OSError, EOFError):
                self._end()
            else:
                return connection
        raise LostError(ReadingReason.NOT_STARTED)

    def _started(self) -> Pipe:
        if self._child and self._child.is_alive():
            return self._child.connection
        self._end()
        allowed = self._allowance
        self._child = child = Child(__name__, allowed.seconds, allowed.memory, memory=allowed.memory)
        if self._is_closed:  # before there was a process to be killed
            raise EOFError
        if not child.connection.poll(_START_SECONDS):
            self._end()
            raise EOFError
        said = child.connection.recv_bytes(_LONGEST_FAULT)
        if said != _READY:
            raise LostError(ReadingReason.OUR_FAULT, said.decode())
        return child.connection

    def _end(self) -> None:
        if self._child:
            self._child.end()
        self._child = None


def serve(connection: Pipe, seconds: float, memory: float) -> None:
    """The child's life: read what is asked, answer, until the asker goes."""
    try:
        _get_ready(memory)
    except Exception as error:  # noqa: BLE001  # a child that can't start has no other way to say why
        connection.send_bytes("\n".join(where_raised(error)).encode())
        return
    connection.send_bytes(_READY)
    while True:
        name, hints = decode_request(connection.recv_bytes())
        data = connection.recv_bytes(caps.FILE)
        with allow(seconds):
            answer = _answer(data, name, hints)
        connection.send_bytes(answer)


def _get_ready(memory: float) -> None:
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # numpy reserves memory for each thread, and there is a limit
    with suppress(ImportError):  # said when a file is to be read
        import reader.library.formats.registry  # noqa: F401, PLC0415  # parsers belong to this process alone

    confine(int(memory))


def _answer(data: bytes, name: str, hints: Hints) -> bytes:
    try:
        answer = encode_answer(load_bytes(data, name, hints))
        return (
            answer if len(answer) <= caps.RESULT else encode_refusal(Refusal(ReadingReason.TOO_MUCH_MEMORY))
        )
    except Exception as error:  # noqa: BLE001  # whatever it is, it is told, and costs this file alone
        return encode_refusal(_refusal(error, len(data)))


def _refusal(error: Exception, size: int) -> Refusal:
    match error:
        case UnreadableFile():
            return error.refusal
        case MemoryError():
            return Refusal(ReadingReason.TOO_MUCH_MEMORY)
        case ImportError():
            return Refusal(ReadingReason.PART_MISSING, error.name or "?")
        case ForbiddenError():  # only a file that means harm makes a parser try such things
            return Refusal(ReadingReason.CRASHED)
        case _:
            return Refusal(ReadingReason.OUR_FAULT, fault_of(error, size))
