"""The collation of an event where it is remembered, so that an event opens at once the second time."""

from collections.abc import Callable, Sequence

from reader.compare.collation.values import Collation
from reader.compare.edits.regrouping import Regroupings
from reader.compare.keeping.key import WantedComparison, key_of_event, key_of_said
from reader.compare.keeping.memory import Memory, Nowhere
from reader.text.model import Article

# What reads and writes it is imported where it is used: a window that holds a story does not wait for it.


class KeptCollation:
    """What a memory holds of one event: one collation, the last that was made of it.

    What it gives is what collate() gives, in less time.
    """

    def __init__(
        self,
        memory: Memory,
        reports: Sequence[Article],
        compared: Sequence[WantedComparison],
        said: Regroupings,
    ) -> None:
        """The reports in the order of the collation, every two of them, and what was said of statements."""
        self._memory, self._reports = memory, reports
        self._is_kept = bool(compared) and not isinstance(memory, Nowhere)
        self._key = key_of_event(compared) if self._is_kept else ""
        self._said = key_of_said(said)

    def known(self) -> Collation | None:
        """The collation if it was made before of the same reports, edits and settings by this method."""
        from reader.compare.keeping.collations import restored
        from reader.compare.keeping.fields import NotWritten

        content = self._memory.recall(self._key) if self._is_kept else None
        if content is None:
            return None
        try:
            return restored(content, self._reports, self._said)
        except NotWritten:  # damaged on the disk: it is made again, and that is kept in its place
            return None

    def or_made(self, make: Callable[[], Collation]) -> Collation:
        """The collation that is known; else the one that is made now, and kept in place of the one before."""
        found = self.known()
        if found is None:
            found = make()
            self._keep(found)
        return found

    def _keep(self, collation: Collation) -> None:
        from reader.compare.keeping.collations import written

        if self._is_kept:
            texts = [report.text for report in self._reports]
            self._memory.keep(self._key, written(collation, self._said), texts)
