"""Describes an exception for a bug report: its type and its place, and no word of an article."""

from collections.abc import Iterator
from types import TracebackType

from reader import VERSION

# Innermost frames that are given: those that called the reader are the same each time.
_MOST_FRAMES = 12
# Causes of an exception that are given: the first says what happened, more only repeat it.
_MOST_CAUSES = 4
_PARTS = ("lxml", "trafilatura", "pypdfium2", "pypdf", "python-docx", "feedparser")


class FaultInChildError(Exception):
    """A child process failed; told is where_raised() of its exception."""

    def __init__(self, told: str) -> None:
        super().__init__("a child process failed")
        self.told = told


def fault_of(error: BaseException, size: int) -> str:
    """An exception's type and frames, as modules and lines, the size of the file, and versions.

    Messages and paths are left out: they may hold words of the article or a person's name.
    """
    lines = [*_raised(error), f"in a file of {size} bytes", versions()]
    return "\n".join(lines)


def where_raised(error: BaseException) -> tuple[str, ...]:
    """The type and frames of an exception that no file caused, and versions, a line each."""
    return (*(line.strip() for line in _raised(error)), versions())


def versions() -> str:
    """The versions of the program, its parsers and Python, and the system, on one line."""
    import platform  # noqa: PLC0415  # for few, as below

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
