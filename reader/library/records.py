"""The values that a library gives: entries, stories, and the outcome of adding an article."""

from dataclasses import dataclass
from enum import StrEnum

from reader.text.model import Article


class Overtaken(Exception):  # noqa: N818  # it says what is the matter
    """Somebody else has changed what was to be changed; nothing was written."""


class AddOutcome(StrEnum):
    """The outcomes of adding an article."""

    ADDED = "added"
    ALREADY = "already there"
    UPDATED = "updated version"


@dataclass(frozen=True, slots=True)
class Added:
    """The result of Library.add().

    Attributes:
        id: of the entry with the article, which for ALREADY was there before.
        updates: for UPDATED the id of the version before it, else None.
    """

    outcome: AddOutcome
    id: int
    updates: int | None = None


@dataclass(frozen=True, slots=True)
class StoryName:
    """A story: a named group of articles about one event."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where an article is: the id of its story, its lineage, and whether it is in the trash."""

    story: int
    lineage: int
    is_removed: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """An article as the library keeps it.

    Attributes:
        story: the id of the story it is in.
        added: when it was added, ISO 8601 in UTC.
        format: of the original file, for example "html".
        lineage: the id of the first version of this report; the same for all its versions.
    """

    id: int
    article: Article
    story: int
    added: str
    format: str
    lineage: int = 0

    @property
    def is_missing_text(self) -> bool:
        """Whether it has no text: a link or a record whose text nobody has added yet."""
        return self.article.is_text_missing
