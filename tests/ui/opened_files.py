"""Which files are opened, by this process or any other, as the kernel tells it."""

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

IN_ACCESS, IN_OPEN, IN_NONBLOCK = 0x1, 0x20, 0o4000
EVENTS = 4096  # bytes: more than one event, which is all that is asked for


class Watched:
    """A file that nobody should open."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @property
    def was_opened(self) -> bool:
        """Whether it was opened since this was asked last."""
        with suppress(BlockingIOError):
            return bool(os.read(self._descriptor, EVENTS))
        return False


@contextmanager
def watching(path: Path) -> Iterator[Watched]:
    """Watch a file for as long as the block runs."""
    kernel = ctypes.CDLL(None, use_errno=True)
    descriptor = kernel.inotify_init1(IN_NONBLOCK)
    assert descriptor >= 0, os.strerror(ctypes.get_errno())
    try:
        assert kernel.inotify_add_watch(descriptor, os.fsencode(path), IN_OPEN | IN_ACCESS) >= 0
        yield Watched(descriptor)
    finally:
        os.close(descriptor)
