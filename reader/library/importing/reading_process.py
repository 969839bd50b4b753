"""Reads files in a child process, so that a hostile file costs nothing but its own articles."""

import gc
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

# Seconds for a child to start: it imports its parsers in one, on a busy machine in many.
_START_SECONDS = 60.0
# Times that a child is started for a file: one may die by chance before it takes it, three do not.
_STARTS = 3
_READY = b"!"
# Bytes of the fault of a child that cannot start: where_raised() gives some thousand.
_LONGEST_FAULT = 1 << 16


class LostError(Exception):
    """The child ended, or had to be ended, while it read a file."""

    def __init__(self, reason: ReadingReason, detail: str | float = "") -> None:
        super().__init__(reason.name)
        self.refusal = Refusal(reason, detail)


class ReadingProcess:
    """Reads files in a child process, which is started for the first and kept for others.

    One thread reads at a time, others wait; close() may be called from any thread and ends the reading.
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
        """End the child; a thread that waits for a file gets UnreadableFile."""
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
        """All articles in some bytes, as reader.library.formats.load_bytes() gives them."""
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
        """The child's answer; a PDF on which it ended is tried again with pypdf instead of pdfium."""
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
        except BaseException:  # as Ctrl+C: a late answer would be taken for that to the next file
            self._end()
            raise
        self._end()
        raise LostError(ReadingReason.TOO_BUSY, self._allowance.patience)

    def _ended(self) -> LostError:
        """The reason for which the child ended by itself."""
        is_spent = self._child is not None and has_spent_all(self._child.join())
        is_greedy = self._child is not None and self._child.has_taken_too_much
        self._end()
        if is_greedy:
            return LostError(ReadingReason.TOO_MUCH_MEMORY)
        if is_spent:
            return LostError(ReadingReason.TOO_SLOW, self._allowance.seconds)
        return LostError(ReadingReason.CRASHED)

    def _told(self, request: bytes, data: bytes) -> Pipe:
        """The connection to a child that was sent the file, to a new one where the old one is dead."""
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
        if self._is_closed:  # by close(), before there was a process to kill
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
    """Run in the child: read files and answer until the other end of the connection is closed."""
    try:
        _get_ready(memory)
    except Exception as error:  # noqa: BLE001  # the answer is the only way to report a fault
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
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # numpy reserves memory, which is limited, for each thread
    gc.disable()  # nothing of what is imported is garbage
    with suppress(ImportError):  # reported when a file is read
        import reader.library.formats.registry  # noqa: F401, PLC0415  # parsers belong to this process alone
    gc.freeze()
    gc.enable()

    confine(int(memory))


def _answer(data: bytes, name: str, hints: Hints) -> bytes:
    try:
        answer = encode_answer(load_bytes(data, name, hints))
        return (
            answer if len(answer) <= caps.RESULT else encode_refusal(Refusal(ReadingReason.TOO_MUCH_MEMORY))
        )
    except Exception as error:  # noqa: BLE001  # it is reported, and costs this file alone
        return encode_refusal(_refusal(error, len(data)))


def _refusal(error: Exception, size: int) -> Refusal:
    match error:
        case UnreadableFile():
            return error.refusal
        case MemoryError():
            return Refusal(ReadingReason.TOO_MUCH_MEMORY)
        case ImportError():
            return Refusal(ReadingReason.PART_MISSING, error.name or "?")
        case ForbiddenError():  # only a malicious file makes a parser try this
            return Refusal(ReadingReason.CRASHED)
        case _:
            return Refusal(ReadingReason.OUR_FAULT, fault_of(error, size))
