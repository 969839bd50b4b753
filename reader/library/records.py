"""What the library hands out: entries, stories, and what became of an article that was added."""

from dataclasses import dataclass
from enum import StrEnum

from reader.text.model import Article


class Overtaken(Exception):  # noqa: N818  # it says what is the matter
    """What was to be changed has been changed by somebody else since; nothing was written."""


class AddOutcome(StrEnum):
    """What became of an article that was added."""

    ADDED = "added"
    ALREADY = "already there"
    UPDATED = "updated version"


@dataclass(frozen=True, slots=True)
class Added:
    """The answer to Library.add().

    Attributes:
        id: of the entry that now holds the article: the one that was there when the outcome is ALREADY.
        updates: the id of the version before it when the outcome is UPDATED, else None.
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
class Entry:
    """An article as the library keeps it.

    Attributes:
        story: the id of the story it is in.
        added: when it came in, ISO 8601 in UTC.
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
        """Whether only an address or fields are known: a link or a record that nobody has filled yet."""
        return not self.article.text.strip()
