"""The names of corrections by hand in the Edit menu, and of passages: "A 3"."""

from PySide6.QtCore import QCoreApplication, QObject

from reader.compare.model import Comparison, Pair, Status
from reader.compare.side import Both, Side
from reader.ui.comparison.labels import passage
from reader.ui.widgets.plain import isolated
from reader.ui.widgets.plurals import listed

# Characters of a quoted passage: two of them fit on one or two lines of the narrowest window.
QUOTED = 56

translate = QCoreApplication.translate


class EditWords(QObject):
    """The names of corrections, with the numbers of their sentences."""

    def link(self, left: tuple[int, ...], right: tuple[int, ...]) -> str:
        """The name of matching two passages."""
        return self.tr("Match {a} with {b}").format(a=place(Side.LEFT, left), b=place(Side.RIGHT, right))

    def unlink(self, pair: Pair) -> str:
        """The name of unmatching a pair."""
        return self.tr("Unmatch {a} and {b}").format(**_ends(pair))

    def reject(self, pair: Pair) -> str:
        """The name of rejecting a pair."""
        return self.tr("Reject Match of {a} and {b}").format(**_ends(pair))

    def confirm(self, pair: Pair) -> str:
        """The name of confirming a pair, or of removing its confirmation."""
        if pair.status is Status.CONFIRMED:
            return self.tr("Remove Confirmation of {a} and {b}").format(**_ends(pair))
        return self.tr("Confirm Match of {a} and {b}").format(**_ends(pair))

    def note(self, left: int | None, right: int | None) -> str:
        """The name of writing a note on a sentence or a pair."""
        ends = Both(left, right).items()
        places = listed(place(side, (at,)) for side, at in ends if at is not None)
        return self.tr("Note on {place}").format(place=places)

    def leave_out(self, side: Side, sentences: tuple[int, ...]) -> str:
        """The name of leaving sentences out of the report."""
        return self.tr("Leave Out {place}").format(place=place(side, sentences))

    def take_in(self, side: Side, sentences: tuple[int, ...]) -> str:
        """The name of including sentences in the report."""
        return self.tr("Include {place}").format(place=place(side, sentences))


def place(side: Side, sentences: tuple[int, ...]) -> str:
    """The name of a passage, "A 3" or "B 7–9"; sentences are indices, the name counts from 1."""
    return f"{side.letter} {numbered(sentences)}"


def numbered(sentences: tuple[int, ...]) -> str:
    """The numbers of a passage's sentences, from 1: "3" or "7–9"."""
    first, last = sentences[0] + 1, sentences[-1] + 1
    return f"{first}" if first == last else f"{first}–{last}"


def quoted(comparison: Comparison, side: Side, sentences: tuple[int, ...]) -> str:
    """A passage by its name and its first words."""
    words = passage(comparison, side, sentences)
    shown = words if len(words) <= QUOTED else f"{words[:QUOTED].rsplit(' ', 1)[0]}…"
    told = translate("editing", "{place} “{words}”")
    return told.format(place=place(side, sentences), words=isolated(shown))


def _ends(pair: Pair) -> dict[str, str]:
    return {"a": place(Side.LEFT, pair.left), "b": place(Side.RIGHT, pair.right)}
