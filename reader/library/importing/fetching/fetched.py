"""The results of fetching; a module of its own, as the one that fetches takes 80 ms to import."""

from dataclasses import dataclass

from reader.library.formats import Hints
from reader.library.importing.refusal import PageReason, Refusal
from reader.library.importing.refusal_words import in_english


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as the server sent it.

    Attributes:
        data: its bytes, unpacked.
        address: the address after all redirects.
        hints: for load_bytes(), so that it is read as a saved page is.
    """

    data: bytes
    address: str
    hints: Hints


class UnfetchablePage(Exception):  # noqa: N818  # as UnreadableFile: it says what is the matter
    """A page could not be fetched; the text is a sentence in English."""

    def __init__(self, reason: PageReason, detail: str | float = "") -> None:
        self.refusal = Refusal(reason, detail)
        super().__init__(in_english(self.refusal))
