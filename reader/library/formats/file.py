"""A file to be read: its bytes, its name, and what came along with them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePath

from reader.library.formats.decoding import Decoded, decode
from reader.library.importing.refusal import Refusal, RefusalReason
from reader.library.importing.refusal_words import in_english
from reader.library.importing.repairs import legible, one_line
from reader.library.importing.rewriting import composed_line

# As many bytes from the beginning as most recognisers look at.
HEAD = 4096


class UnreadableFile(Exception):  # noqa: N818  # the name is the design's: it says what is the matter
    """A file that cannot be read, and why; as text, a plain sentence in English."""

    def __init__(self, name: str, refusal: Refusal) -> None:
        self.name, self.refusal = one_line(name), refusal
        super().__init__(f"{self.name}: {in_english(refusal)}")


class Unreadable(Exception):  # noqa: N818  # see UnreadableFile
    """Raised by a format's module with the reason; the door adds the file's name."""

    def __init__(self, reason: RefusalReason, detail: str | float = "") -> None:
        self.refusal = Refusal(reason, detail)
        super().__init__(in_english(self.refusal))


@dataclass(frozen=True, slots=True)
class Hints:
    """What is known of some bytes beside themselves; every part may be empty.

    Attributes:
        address: the web address they came from.
        title: what the place they came from calls them, e.g. the text of a dragged link.
        media_type: e.g. "text/html", for a pasted selection.
        encoding: the codec that the person chose with Read as…; it goes before everything else.
        columns: for a table of articles, which column holds which field: {"text": "body", "title": "head"}.
        declared: the codec that what delivered them named, as a web server does.
        careful: use the slower parser that survives more, where there are two.
    """

    address: str = ""
    title: str = ""
    media_type: str = ""
    encoding: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    careful: bool = False
    declared: str = ""


NO_HINTS = Hints()


@dataclass(frozen=True)
class File:
    """Bytes with a name; decoded at most once."""

    data: bytes
    name: str
    hints: Hints = NO_HINTS

    @property
    def suffix(self) -> str:
        """The ending of the name, in small letters with its dot: ".txt"; what a file *is*, its bytes say."""
        return PurePath(self.name).suffix.lower()

    @property
    def stem(self) -> str:
        """The name without its folder and its ending."""
        return PurePath(self.name.replace("\\", "/")).stem

    @cached_property
    def head(self) -> bytes:
        """The first bytes, without a byte order mark of UTF-8 and white space before them."""
        return self.data[:HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()

    @cached_property
    def decoded(self) -> Decoded:
        """The bytes as text, by the encoding the person chose, else by what the bytes say."""
        return decode(self.data, self.hints.encoding, self.hints.declared)

    @cached_property
    def text(self) -> str:
        """The decoded text in Unicode's NFC, without its byte order mark and what no reader takes."""
        return composed_line(legible(self.decoded.text))

    @cached_property
    def opening(self) -> str:
        """The first decoded characters without white space before them, for recognising."""
        return self.text[: 4 * HEAD].lstrip()[:HEAD]
