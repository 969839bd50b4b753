"""What a report of a bug tells of an exception: its kind and its place, and not a word of an article."""

import platform
from collections.abc import Iterator
from types import TracebackType

from reader import VERSION

# The innermost: what called the reader is the same each time.
_MOST_FRAMES = 12
# Faults behind a fault that are told: the first of them says what happened, more say it again.
_MOST_CAUSES = 4
_PARTS = ("lxml", "trafilatura", "pypdfium2", "pypdf", "python-docx", "feedparser")


class FaultInChildError(Exception):
    """What a child process failed with; told is where_raised() of it, as the child saw it."""

    def __init__(self, told: str) -> None:
        super().__init__("a child process failed")
        self.told = told


def fault_of(error: BaseException, size: int) -> str:
    """The exception's type and where it came from, by modules and lines; the versions of what reads files.

    The exception's own message is left out, and so are paths: they may hold words of the article or a name.
    """
    lines = [*_raised(error), f"in a file of {size} bytes", versions()]
    return "\n".join(lines)


def where_raised(error: BaseException) -> tuple[str, ...]:
    """An exception that no file caused: its type, where it came from, and the versions."""
    return (*(line.strip() for line in _raised(error)), versions())


def versions() -> str:
    """The versions of the program, of what reads files, of Python and the kind of system."""
    parts = ", ".join((f"parallax-reader {VERSION}", *(f"{part} {_version(part)}" for part in _PARTS)))
    return f"{parts}, Python {platform.python_version()}, {platform.system()} {platform.machine()}"


def _raised(error: BaseException) -> Iterator[str]:
    cause: BaseException | None = error
    for _ in range(_MOST_CAUSES):
        if cause is None:
            return
        yield f"{type(cause).__module__}.{type(cause).__qualname__}".removeprefix("builtins.")
        yield from list(_frames(cause.__traceback__))[-_MOST_FRAMES:]
        if isinstance(cause, FaultInChildError):
            yield from ("in a child process", *cause.told.splitlines())
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
        if cause is not None:
            yield "after"


def _frames(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        frame = trace.tb_frame
        yield f"  {frame.f_globals.get('__name__', '?')}:{trace.tb_lineno} {frame.f_code.co_name}"
        trace = trace.tb_next


def _version(part: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415  # for few, and takes a while

    try:
        return version(part)
    except PackageNotFoundError:
        return "?"
