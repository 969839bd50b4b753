"""Why a file, a page or a link is not read, as values; the words are chosen where they are shown."""

from dataclasses import dataclass
from enum import Enum, auto, unique


@unique
class FileReason(Enum):
    """The file itself cannot be opened, or is too large."""

    FOLDER = auto()
    NOT_FOUND = auto()
    NO_FILE = auto()
    LEADS_OUT = auto()
    BEING_WRITTEN = auto()
    SYSTEM = auto()
    """Detail: the system's own words."""
    TOO_LONG = auto()
    """Detail: the limit in megabytes; of TOO_MANY_FILES and TOO_MANY_REPORTS their limit."""
    TEXT_TOO_LONG = auto()
    TOO_MANY_FILES = auto()
    TOO_MANY_REPORTS = auto()
    EMPTY = auto()


@unique
class ContentReason(Enum):
    """The file holds no article."""

    UNKNOWN_FORMAT = auto()
    UNKNOWN_ENCODING = auto()
    """Detail: the name that was asked for."""
    NO_ARTICLE = auto()
    NO_ARTICLE_IN_PAGE = auto()
    EMPTY_PAGE = auto()
    NO_PAGE = auto()
    NO_TEXT = auto()
    CONTROLS = auto()
    NO_LIST = auto()
    NO_TEXT_COLUMN = auto()
    NO_TEXT_IN_ITEMS = auto()
    SCAN = auto()
    NO_WEB_LINK = auto()


@unique
class FormatReason(Enum):
    """The file may hold an article in a format that is not read; there is advice for each."""

    PICTURE = auto()
    RECORDING = auto()
    PACKED = auto()
    ZIP = auto()
    OUTLOOK = auto()
    OLD_WORD = auto()
    OLD_OFFICE = auto()
    OLD_EXCEL = auto()
    EXCEL = auto()
    POWERPOINT = auto()
    PAGES = auto()
    PACKED_PAGES = auto()
    SHORTCUT = auto()
    LOCKED = auto()


@unique
class DamageReason(Enum):
    """The file is damaged, or made to harm whoever reads it."""

    CUT_OFF = auto()
    CUT_OFF_OR_LOCKED = auto()
    ROWS = auto()
    XML = auto()
    XML_TOO_LONG = auto()
    TOO_MANY_PARTS = auto()
    SWELLS = auto()
    BRACKETS_TOO_DEEP = auto()
    PARTS_TOO_DEEP = auto()
    LONG_TAG = auto()


@unique
class ReadingReason(Enum):
    """Reading the file failed, or did not end."""

    OUR_FAULT = auto()
    """An exception in this program. Detail: the text for a bug report, see faults."""
    CRASHED = auto()
    TOO_SLOW = auto()
    """Detail: the limit in seconds, as for TOO_BUSY."""
    TOO_BUSY = auto()
    TOO_MUCH_MEMORY = auto()
    TOO_MUCH_MEMORY_OR_DAMAGED = auto()
    STOPPED = auto()
    NOT_STARTED = auto()
    PART_MISSING = auto()
    """Detail: the name of the missing part."""


@unique
class PageReason(Enum):
    """A web page could not be fetched."""

    NOT_OF_THE_WEB = auto()
    MALFORMED = auto()
    TOO_SLOW = auto()
    CERTIFICATE = auto()
    UNREACHABLE = auto()
    REDIRECTS = auto()
    ERROR = auto()
    """Detail: the HTTP status."""
    PRIVATE = auto()
    NO_PAGE = auto()
    TOO_LONG = auto()
    """Detail: the limit in megabytes."""
    BROKE_OFF = auto()
    PACKED = auto()
    """Detail: the name of the compression."""
    DAMAGED = auto()


RefusalReason = FileReason | ContentReason | FormatReason | DamageReason | ReadingReason | PageReason
KINDS: tuple[type[RefusalReason], ...] = (
    FileReason, ContentReason, FormatReason, DamageReason, ReadingReason, PageReason,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Refusal:
    """A reason with its detail: a number or a text, "" where the reason has none."""

    reason: RefusalReason
    detail: str | float = ""

    @property
    def is_our_fault(self) -> bool:
        """Whether the fault is in this program, not in the file."""
        return self.reason is ReadingReason.OUR_FAULT


def key_of(reason: RefusalReason) -> str:
    """A key for a reason that can be stored or sent: "FileReason.FOLDER"."""
    return f"{type(reason).__name__}.{reason.name}"


def reason_of(key: str) -> RefusalReason:
    """The reason with that key; raises ValueError."""
    for kind in KINDS:
        for reason in kind:
            if key_of(reason) == key:
                return reason
    raise ValueError(f"{key!r} is no reason")
