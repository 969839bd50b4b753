"""Confines the child process: no network, no programs, no writing, limited CPU time and memory."""

import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

from reader.library.importing.memory import join_limited_job

_FORBIDDEN = (
    "socket.__new__", "socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname",
    "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.forkpty",
    "os.startfile", "webbrowser.open", "urllib.Request", "http.client.connect", "ftplib.connect",
    "smtplib.connect", "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.truncate", "os.link",
    "os.symlink", "os.chmod", "shutil.rmtree", "winreg.CreateKey", "_winapi.CreateProcess",
)  # fmt: skip
# The exit code of a child that has used up its CPU time.
_SPENT = 75
# Seconds between two looks at a child's CPU time: often enough to stop it in time, too seldom to cost much.
_LOOK_AGAIN = 0.05
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class ForbiddenError(PermissionError):
    """A parser, misled by a file, tried to do what reading never needs."""


def confine(memory: int) -> None:
    """Give up, for good, all rights of this process that reading does not need.

    The address space is limited to memory bytes on Linux and most Unix systems, and by a job on Windows.
    macOS has no such limit; there the parent process watches (see `child`).
    """
    sys.dont_write_bytecode = True
    _limit(memory)
    join_limited_job(memory)
    sys.addaudithook(refuse)


@contextmanager
def allow(seconds: float) -> Iterator[None]:
    """End this process when the block takes more seconds of CPU time, whatever it is doing.

    Time in which a busy machine does other things does not count. Windows has no such timer: a thread looks
    there, which a parser that never returns to Python can hold up.
    """
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)
        yield
        signal.setitimer(signal.ITIMER_PROF, 0)
        return
    done = Event()
    Thread(target=_end_when_spent, args=(time.process_time() + seconds, done), daemon=True).start()
    yield
    done.set()


def has_spent_all(exit_code: int | None) -> bool:
    """Whether the exit code is that of a process that has used up its CPU time."""
    return exit_code == (_SPENT if sys.platform == "win32" else -signal.SIGPROF)


def _end_when_spent(limit: float, done: Event) -> None:
    while not done.wait(_LOOK_AGAIN):
        if time.process_time() > limit:
            os._exit(_SPENT)


def _limit(memory: int) -> None:
    try:
        import resource  # noqa: PLC0415  # not on Windows
    except ImportError:
        return
    wanted = [(resource.RLIMIT_AS, memory), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)]
    for what, limit in wanted:
        _, hard = resource.getrlimit(what)
        allowed = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        try:
            resource.setrlimit(what, (allowed, allowed))
        except (ValueError, OSError):  # macOS refuses RLIMIT_AS
            continue


def refuse(event: str, arguments: tuple[object, ...]) -> None:
    """The child's audit hook: raises ForbiddenError for what reading never needs."""
    if event in _FORBIDDEN:
        raise ForbiddenError(f"{event} is not for a reader of files")
    if event == "open":
        path, _, flags = arguments
        if isinstance(flags, int) and flags & _WRITING and path != os.devnull:
            raise ForbiddenError("writing is not for a reader of files")
