"""Why a file, a page or a link is not read: one value a reason, its words chosen where they are shown."""

from dataclasses import dataclass
from enum import Enum, auto, unique


@unique
class FileReason(Enum):
    """What the disk gives is no file that can be opened whole."""

    FOLDER = auto()
    NOT_FOUND = auto()
    NO_FILE = auto()
    LEADS_OUT = auto()
    BEING_WRITTEN = auto()
    SYSTEM = auto()
    """The system's own words are the detail."""
    TOO_LONG = auto()
    """The megabytes that are allowed are the detail, as in the two below the files and the reports."""
    TEXT_TOO_LONG = auto()
    TOO_MANY_FILES = auto()
    TOO_MANY_REPORTS = auto()
    EMPTY = auto()


@unique
class ContentReason(Enum):
    """What is in it is no article."""

    UNKNOWN_FORMAT = auto()
    UNKNOWN_ENCODING = auto()
    """The name that was asked for is the detail."""
    NO_ARTICLE = auto()
    NO_ARTICLE_IN_PAGE = auto()
    EMPTY_PAGE = auto()
    NO_PAGE = auto()
    NO_TEXT = auto()
    NO_LIST = auto()
    NO_TEXT_COLUMN = auto()
    NO_TEXT_IN_ITEMS = auto()
    SCAN = auto()
    NO_WEB_LINK = auto()


@unique
class FormatReason(Enum):
    """It may hold one, in a format that is not read here: there is advice for each."""

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
    """It is damaged, or made so that whoever reads it comes to harm."""

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
    """The reading itself came to no end, or to a bad one."""

    OUR_FAULT = auto()
    """An exception of this program: what a report of the bug should hold is the detail, see faults."""
    CRASHED = auto()
    TOO_SLOW = auto()
    """The seconds that are allowed are the detail, as in the next."""
    TOO_BUSY = auto()
    TOO_MUCH_MEMORY = auto()
    TOO_MUCH_MEMORY_OR_DAMAGED = auto()
    STOPPED = auto()
    NOT_STARTED = auto()
    PART_MISSING = auto()
    """The name of the part is the detail."""


@unique
class PageReason(Enum):
    """A page of the web that could not be fetched."""

    NOT_OF_THE_WEB = auto()
    MALFORMED = auto()
    TOO_SLOW = auto()
    CERTIFICATE = auto()
    UNREACHABLE = auto()
    REDIRECTS = auto()
    ERROR = auto()
    """The number of the error is the detail."""
    PRIVATE = auto()
    NO_PAGE = auto()
    TOO_LONG = auto()
    """The megabytes that are allowed are the detail."""
    BROKE_OFF = auto()
    PACKED = auto()
    """The name of the packing is the detail."""
    DAMAGED = auto()


RefusalReason = FileReason | ContentReason | FormatReason | DamageReason | ReadingReason | PageReason
KINDS: tuple[type[RefusalReason], ...] = (
    FileReason, ContentReason, FormatReason, DamageReason, ReadingReason, PageReason,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Refusal:
    """A reason with what differs from case to case: a number, a name, or "" where nothing does."""

    reason: RefusalReason
    detail: str | float = ""

    @property
    def is_our_fault(self) -> bool:
        """Whether nothing is the matter with the file, but with this program."""
        return self.reason is ReadingReason.OUR_FAULT


def key_of(reason: RefusalReason) -> str:
    """A name of the reason that may be kept or sent: "FileReason.FOLDER"."""
    return f"{type(reason).__name__}.{reason.name}"


def reason_of(key: str) -> RefusalReason:
    """The reason of that key; raises ValueError."""
    for kind in KINDS:
        for reason in kind:
            if key_of(reason) == key:
                return reason
    raise ValueError(f"{key!r} is no reason")
