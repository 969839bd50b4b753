"""What keeps comparisons, and what reports mean to the encoder, for longer than the program runs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Meant:
    """What an encoder made of one report.

    Attributes:
        text: of the report. model: which encoder it was. content: the vectors as bytes.
    """

    text: str
    model: str
    content: bytes


class Memory(Protocol):
    """Where both are kept; it may be asked in any thread, and never raises."""

    def recall(self, key: str) -> bytes | None:
        """The comparison that was kept under that key by the same method, if it is still there."""
        ...

    def keep(self, key: str, content: bytes, texts: Sequence[str] = ()) -> None:
        """Keep a comparison, if that can be done, and no longer than the texts whose words it holds."""
        ...

    def recall_meaning(self, key: str) -> bytes | None:
        """The vectors that were kept under that key, if they are still there."""
        ...

    def keep_meaning(self, key: str, meant: Meant) -> None:
        """Keep what an encoder made of a report, if that can be done."""
        ...


class Nowhere:
    """Keeps nothing."""

    def recall(self, _key: str) -> bytes | None:
        """Nothing."""
        return None

    def keep(self, _key: str, _content: bytes, _texts: Sequence[str] = ()) -> None:
        """Let go of it."""

    def recall_meaning(self, _key: str) -> bytes | None:
        """Nothing."""
        return None

    def keep_meaning(self, _key: str, _meant: Meant) -> None:
        """Let go of it."""
