"""Starts a child process without a terminal, which ends when the process that started it does."""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from multiprocessing import connection as pipes
from threading import Event, Thread
from typing import TypeAlias
from weakref import finalize

from reader.library.importing.memory import is_limited_by_system, watch

if sys.platform == "win32":
    from multiprocessing.connection import PipeConnection as Connection
else:
    from multiprocessing.connection import Connection

Pipe: TypeAlias = "Connection[bytes, bytes]"
FLAG = "--child-process"
"""The first argument that makes a packaged program, which is its own interpreter, a child."""
# Seconds to wait for a child to end, so that its exit code can show whether its time was used up.
_END_SECONDS = 2.0


class Child:
    """A process that answers requests over its connection.

    Its standard streams are the null device from the start, so that whatever ends it, a killed window or
    Ctrl+C, leaves no traceback on a terminal. All it has to say goes over the connection. One that nobody
    holds any more is ended.
    """

    def __init__(self, module: str, *arguments: float, memory: int) -> None:
        """Start a process that runs the module's serve() with a connection and the arguments.

        Where the system cannot limit its memory to so many bytes, it is watched, and ended in time.
        """
        self.connection, theirs = pipes.Pipe()
        tied, self._tie = pipes.Pipe(duplex=False)  # closed when this process ends, however it does
        passed = (theirs.fileno(), tied.fileno())
        try:
            self._process = _started([*_interpreter(), module, *map(repr, (*passed, *arguments))], passed)
        except OSError:
            self._let_go()
            raise
        finally:
            theirs.close()
            tied.close()
        finalize(self, _end, self._process)
        self.has_taken_too_much = False
        self._is_over = Event()
        if not is_limited_by_system():
            watched = (self.pid, memory, self._is_over, self._end_as_too_much)
            Thread(target=watch, args=watched, daemon=True).start()

    @property
    def pid(self) -> int:
        """The id of the process."""
        return self._process.pid

    def is_alive(self) -> bool:
        """Whether the process is running."""
        return self._process.poll() is None

    def join(self) -> int | None:
        """Wait a moment for the process to end; gives its exit code, None while it runs."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_END_SECONDS)
        return self._process.returncode

    def kill(self) -> None:
        """Kill the process, from any thread; a thread that waits for its answer gets EOFError."""
        self._process.kill()
        self.join()

    def end(self) -> None:
        """Kill the process and close the connection."""
        self._is_over.set()
        self.kill()
        self._let_go()

    def _end_as_too_much(self) -> None:
        self.has_taken_too_much = True
        self._process.kill()

    def _let_go(self) -> None:
        self.connection.close()
        self._tie.close()


def be_child(words: Sequence[str]) -> None:
    """Run as a child with these arguments: a module, two connections, and arguments of its serve()."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that started this one handles Ctrl+C
    module, served, tied, *arguments = words
    Thread(target=_leave_with, args=(Connection(int(tied)),), daemon=True).start()
    with suppress(EOFError, OSError):  # the other end is gone
        import_module(module).serve(Connection(int(served)), *map(float, arguments))


def _leave_with(tied: Pipe) -> None:
    """End this process when the one that started it does, however busy this one is."""
    with suppress(EOFError, OSError):
        tied.recv_bytes()
    os._exit(1)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()


def _interpreter() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    start = f"import sys; sys.path[:] = {sys.path!r}; from {__name__} import be_child; be_child(sys.argv[1:])"
    return [sys.executable, "-c", start]


def _started(command: list[str], passed: tuple[int, int]) -> subprocess.Popen[bytes]:
    null = subprocess.DEVNULL
    if sys.platform != "win32":
        return subprocess.Popen(  # noqa: S603  # our own interpreter and our own words
            command, stdin=null, stdout=null, stderr=null, pass_fds=passed
        )
    for handle in passed:
        os.set_handle_inheritable(handle, True)  # noqa: FBT003  # the system's own call
    told = subprocess.STARTUPINFO(lpAttributeList={"handle_list": list(passed)})
    return subprocess.Popen(  # noqa: S603  # as above
        command, stdin=null, stdout=null, stderr=null, startupinfo=told, close_fds=False
    )
