"""What fetching gives: a page, or why there is none; apart, as what fetches takes 80 ms to import."""

from dataclasses import dataclass

from reader.library.formats import Hints
from reader.library.importing.refusal import PageReason, Refusal
from reader.library.importing.refusal_words import in_english


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as the server sent it.

    Attributes:
        data: its bytes, unpacked.
        address: where it was found in the end.
        hints: to hand to load_bytes, so that it is read as a saved page is.
    """

    data: bytes
    address: str
    hints: Hints


class UnfetchablePage(Exception):  # noqa: N818  # as UnreadableFile: it says what is the matter
    """A page that could not be fetched, and why; as text, a plain sentence in English."""

    def __init__(self, reason: PageReason, detail: str | float = "") -> None:
        self.refusal = Refusal(reason, detail)
        super().__init__(in_english(self.refusal))
