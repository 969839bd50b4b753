"""Starts a child process that has no terminal from its first moment and leaves when its starter does."""

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

from reader.library.importing.memory import is_limited_by_system, watch

if sys.platform == "win32":
    from multiprocessing.connection import PipeConnection as Connection
else:
    from multiprocessing.connection import Connection

Pipe: TypeAlias = "Connection[bytes, bytes]"
FLAG = "--child-process"
"""The first word to a packaged program, which is its own interpreter, when it is to be a child."""
# Seconds for which the end of a child is waited, so that its exit code can say whether its time was spent.
_END_SECONDS = 2.0


class Child:
    """A process that serves what is asked over its connection.

    Its standard streams lead nowhere before Python starts in it: whatever ends it then, a killed window or
    Ctrl+C, shows no traceback on a terminal. What it has to say it says over the connection.
    """

    def __init__(self, module: str, *arguments: float, memory: int) -> None:
        """Start a process in which the module's serve() has a connection and the arguments.

        Where the system cannot hold it to those bytes of memory, it is looked at, and ended in time.
        """
        self.connection, theirs = pipes.Pipe()
        tied, self._tie = pipes.Pipe(duplex=False)  # its end is the end of this process, whatever ends it
        passed = (theirs.fileno(), tied.fileno())
        try:
            self._process = _started([*_interpreter(), module, *map(repr, (*passed, *arguments))], passed)
        except OSError:
            self._let_go()
            raise
        finally:
            theirs.close()
            tied.close()
        self.has_taken_too_much = False
        self._is_over = Event()
        if not is_limited_by_system():
            watched = (self.pid, memory, self._is_over, self._end_as_too_much)
            Thread(target=watch, args=watched, daemon=True).start()

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def is_alive(self) -> bool:
        """Whether it has not ended."""
        return self._process.poll() is None

    def join(self) -> int | None:
        """The exit code, for which is waited a moment; None if it does not end."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_END_SECONDS)
        return self._process.returncode

    def kill(self) -> None:
        """End it, from any thread; a thread that waits for its answer has EOFError."""
        self._process.kill()
        self.join()

    def end(self) -> None:
        """End it and let go of the connection."""
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
    """The life of a child that was started with these words: a module, two connections, and arguments."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who started us hears Ctrl+C, and ends us
    module, served, tied, *arguments = words
    Thread(target=_leave_with, args=(Connection(int(tied)),), daemon=True).start()
    with suppress(EOFError, OSError):  # who asked is gone
        import_module(module).serve(Connection(int(served)), *map(float, arguments))


def _leave_with(tied: Pipe) -> None:
    """End this process with the one that started it, though its work be keeping it busy without end."""
    with suppress(EOFError, OSError):
        tied.recv_bytes()
    os._exit(1)


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
