"""A file to be read: its bytes, its name, and what is known besides."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePath

from reader.library.formats.decoding import Decoded, decode
from reader.library.importing.refusal import Refusal, RefusalReason
from reader.library.importing.refusal_words import in_english
from reader.library.importing.repairs import legible, one_line
from reader.library.importing.rewriting import composed_line

# Bytes from the beginning that most formats need to recognise a file.
HEAD = 4096


class UnreadableFile(Exception):  # noqa: N818  # the name is the design's: it says what is the matter
    """A file cannot be read; the text is a sentence in English."""

    def __init__(self, name: str, refusal: Refusal) -> None:
        self.name, self.refusal = one_line(name), refusal
        super().__init__(f"{self.name}: {in_english(refusal)}")


class Unreadable(Exception):  # noqa: N818  # see UnreadableFile
    """Raised by the module of a format with the reason; load_bytes() adds the file's name."""

    def __init__(self, reason: RefusalReason, detail: str | float = "") -> None:
        self.refusal = Refusal(reason, detail)
        super().__init__(in_english(self.refusal))


@dataclass(frozen=True, slots=True)
class Hints:
    """What is known of some bytes besides themselves; each may be empty.

    Attributes:
        address: the web address from which they came.
        title: their title there, such as the text of a dragged link.
        media_type: of a pasted selection, such as "text/html".
        encoding: the codec that a person chose with Read as…, which overrides all else.
        columns: for a table of articles, the column of each field: {"text": "body", "title": "head"}.
        declared: the encoding that a web server named.
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
    """Bytes with a name and hints; decoded at most once."""

    data: bytes
    name: str
    hints: Hints = NO_HINTS

    @property
    def suffix(self) -> str:
        """The ending of the name, in small letters with its dot; only the bytes tell what a file is."""
        return PurePath(self.name).suffix.lower()

    @property
    def stem(self) -> str:
        """The name without its folder and its ending."""
        return PurePath(self.name.replace("\\", "/")).stem

    @cached_property
    def head(self) -> bytes:
        """The first bytes, without UTF-8's byte order mark and leading white space."""
        return self.data[:HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()

    @cached_property
    def decoded(self) -> Decoded:
        """The bytes as text, in the encoding that a person chose, else as decode() finds it."""
        return decode(self.data, self.hints.encoding, self.hints.declared)

    @cached_property
    def text(self) -> str:
        """The decoded text in Unicode's NFC, without characters that parsers refuse."""
        return composed_line(legible(self.decoded.text))

    @cached_property
    def opening(self) -> str:
        """The first decoded characters, without leading white space, to recognise a format by."""
        return self.text[: 4 * HEAD].lstrip()[:HEAD]
