"""What the reading child may not do: use the network, start programs, write files, take all of a machine."""

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
_SPENT = 75  # exit code of a child that has used all the computing it was allowed
# Seconds between two looks at how much a child has used: often enough to stop it in time, too seldom to
# cost.
_LOOK_AGAIN = 0.05
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class ForbiddenError(PermissionError):
    """Something in a file, or a parser, tried what reading a file never needs."""


def confine(memory: int) -> None:
    """Give up, for the rest of this process's life, all that reading needs not.

    The address space is limited where the platform can: on Linux and most Unix; on Windows the process joins
    a job with such a limit; macOS has none, there its starter looks (see `child`).
    """
    sys.dont_write_bytecode = True
    _limit(memory)
    join_limited_job(memory)
    sys.addaudithook(refuse)


@contextmanager
def allow(seconds: float) -> Iterator[None]:
    """End this process when what is done in here takes more computing than that, whatever holds it up.

    Time in which a busy machine does other things does not count. Where there is no such timer (Windows) a
    thread looks, which a parser that never lets Python run can keep waiting.
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
    """Whether a process that ended so had used all the computing it was allowed."""
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
