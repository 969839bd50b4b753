"""The nouns of the program: spans, fields, articles and their sentences, all frozen."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of code points, 0 <= start <= end, of one article's text."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters of text that this span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether both cover a character in common."""
        return self.start < other.end and other.start < self.end


class Kind(StrEnum):
    """What a stretch of an article's text is; only BODY and TITLE take part in the pairing."""

    BODY = "body"
    TITLE = "title"
    CAPTION = "caption"
    METADATA = "metadata"
    CORRECTION = "correction"
    BOILERPLATE = "boilerplate"

    @property
    def is_compared(self) -> bool:
        """Whether sentences of this kind take part in the pairing."""
        return self is Kind.BODY or self is Kind.TITLE


class Provenance(StrEnum):
    """Where the value of a field came from."""

    NONE = "none"
    BY_HAND = "by hand"
    JSON_LD = "json-ld"
    OPEN_GRAPH = "open graph"
    META_TAG = "meta tag"
    PROPERTIES = "document properties"
    EXPORT = "database export"
    HEADING = "heading"
    PAGE = "shown on the page"
    OPENING_LINES = "opening lines"
    ADDRESS = "web address"
    FILE_NAME = "file name"
    DETECTED = "detected from the text"


@dataclass(frozen=True, slots=True)
class Field:
    """One piece of metadata: its value ("" when unknown), where it came from, and whether it is a guess."""

    value: str = ""
    provenance: Provenance = Provenance.NONE
    is_guess: bool = False

    def __str__(self) -> str:
        return self.value


NO_FIELD = Field()

# Characters of its first sentence by which a report is called where nothing better is known.
LONGEST_NAME = 80

# A first line of fewer words is a label, not how the text begins.
FIRST_WORDS = 6

# Characters of how a text begins: more than any list or head shows.
OPENING = 240

# Characters in which the line that shows how a text begins is looked for.
HEAD = 2_000


class FieldName(StrEnum):
    """What is known of an article beside its text; all but OPENING can be edited.

    OPENING is the first sentence of the body, by which a report without outlet and headline is called.
    """

    TITLE = "title"
    SOURCE = "source"
    AUTHOR = "author"
    DATE = "date"
    UPDATED = "updated"
    LANGUAGE = "language"
    OPENING = "opening"


STATED = tuple(name for name in FieldName if name is not FieldName.OPENING)
"""The fields that a person can see and edit."""


@dataclass(frozen=True, slots=True)
class Article:
    """One news report as read.

    Attributes:
        text: everything that was read, boilerplate too; paragraphs are separated by newlines. Every span of
            the program points into this string.
        fields: what is known of it; dates as ISO 8601 (YYYY-MM-DD or with a time), language as ISO 639-1.
        origin: the path or web address it came from, as shown to the person; "" for pasted text.
        digest: SHA-256, in hex, of the bytes it was read from.
        kinds: stretches whose kind the format already knows (page furniture, a trimmed part), in order;
            cleaning takes them as they are.
        size: how many bytes it was read from; 0 where nobody has counted them.
        taken: when it was read or fetched, ISO 8601; "" when unknown. Like the size it is evidence, by which
            no two articles differ.
    """

    text: str
    fields: Mapping[FieldName, Field] = field(default_factory=dict)
    origin: str = ""
    digest: str = ""
    kinds: tuple[tuple[Span, Kind], ...] = ()
    size: int = field(default=0, compare=False)
    taken: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "fields", MappingProxyType(dict(self.fields)))

    def field(self, name: FieldName) -> Field:
        """The field of that name; an empty one when nothing is known."""
        return self.fields.get(name, NO_FIELD)

    @property
    def title(self) -> str:
        """The headline, or ""."""
        return self.field(FieldName.TITLE).value

    @property
    def source(self) -> str:
        """Who published it, or ""."""
        return self.field(FieldName.SOURCE).value

    @property
    def author(self) -> str:
        """The byline, names separated by commas, or ""."""
        return self.field(FieldName.AUTHOR).value

    @property
    def date(self) -> str:
        """When it was published, ISO 8601, or ""."""
        return self.field(FieldName.DATE).value

    @property
    def language(self) -> str:
        """ISO 639-1 code, or "" when unknown."""
        return self.field(FieldName.LANGUAGE).value

    @property
    def name(self) -> str:
        """What to call it on screen: its source, its title, how it begins, or without a text its origin."""
        return self.source or self.title or _shortened(self.opening) or self._origin_name()

    def _origin_name(self) -> str:
        return self.origin.replace("\\", "/").rstrip("/").rpartition("/")[2]

    @property
    def opening(self) -> str:
        """How it begins: the first sentence of its body, where it was looked for, else a first line."""
        if known := self.field(FieldName.OPENING).value:
            return known
        lines = [line.split() for line in self.text[:HEAD].splitlines() if line.strip()]
        told = next((words for words in lines if len(words) >= FIRST_WORDS), lines[0] if lines else [])
        return " ".join(told)[:OPENING]

    @property
    def is_text_missing(self) -> bool:
        """Whether only its address or its fields are known yet: its text can be fetched or pasted."""
        return not self.text or self.text.isspace()  # to strip a text copies it, and very many are asked

    @property
    def has_address(self) -> bool:
        """Whether it came from a web address, from which its page can be fetched."""
        return self.origin.startswith(("http://", "https://"))

    def with_field(self, name: FieldName, value: Field) -> "Article":
        """This article with one field changed."""
        return replace(self, fields={**self.fields, name: value})


def _shortened(text: str) -> str:
    """As many whole words as a name may have characters."""
    if len(text) <= LONGEST_NAME:
        return text
    return (text[:LONGEST_NAME].rpartition(" ")[0] or text[:LONGEST_NAME]).rstrip(",;:–— ") + " …"


LIST_MARKS = "●•▪◦‣■"
"""Signs in front of each thing of a list."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article.

    Attributes:
        index: its place among all sentences of the article, from 0, of whatever kind.
        span: where it stands in the article's text, without surrounding white space.
        kind: what it is; only body and title are paired.
        paragraph: the number, from 0, of the paragraph in which it stands.
    """

    index: int
    span: Span
    kind: Kind
    paragraph: int
