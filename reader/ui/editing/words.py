"""What corrections by hand are called in the Edit menu, between Undo and Redo."""

from PySide6.QtCore import QCoreApplication, QObject

from reader.compare.model import Comparison, Pair, Status
from reader.compare.side import Both, Side
from reader.ui.comparison.labels import passage
from reader.ui.widgets.plain import isolated
from reader.ui.widgets.plurals import listed

# Characters of a passage by which it is known: both ends fit a line of the narrowest window, or two.
QUOTED = 56

translate = QCoreApplication.translate


class EditWords(QObject):
    """Names for corrections, with the numbers of the sentences they are about."""

    def link(self, left: tuple[int, ...], right: tuple[int, ...]) -> str:
        """For joining two passages."""
        return self.tr("Match {a} with {b}").format(a=place(Side.LEFT, left), b=place(Side.RIGHT, right))

    def unlink(self, pair: Pair) -> str:
        """For taking a pair apart."""
        return self.tr("Unmatch {a} and {b}").format(**_ends(pair))

    def reject(self, pair: Pair) -> str:
        """For refusing a pair."""
        return self.tr("Reject Match of {a} and {b}").format(**_ends(pair))

    def confirm(self, pair: Pair) -> str:
        """For agreeing to a pair, or no longer."""
        if pair.status is Status.CONFIRMED:
            return self.tr("Remove Confirmation of {a} and {b}").format(**_ends(pair))
        return self.tr("Confirm Match of {a} and {b}").format(**_ends(pair))

    def note(self, left: int | None, right: int | None) -> str:
        """For writing on a sentence, or on a pair."""
        ends = Both(left, right).items()
        places = listed(place(side, (at,)) for side, at in ends if at is not None)
        return self.tr("Note on {place}").format(place=places)

    def leave_out(self, side: Side, sentences: tuple[int, ...]) -> str:
        """For saying that sentences are not part of the report."""
        return self.tr("Leave Out {place}").format(place=place(side, sentences))

    def take_in(self, side: Side, sentences: tuple[int, ...]) -> str:
        """For saying that they are."""
        return self.tr("Include {place}").format(place=place(side, sentences))


def place(side: Side, sentences: tuple[int, ...]) -> str:
    """A passage by letter and numbers, as "A 3" or "B 7–9"; sentences are counted from 1."""
    return f"{side.letter} {numbered(sentences)}"


def numbered(sentences: tuple[int, ...]) -> str:
    """The numbers of a passage's sentences, counted from 1, as "3" or "7–9"."""
    first, last = sentences[0] + 1, sentences[-1] + 1
    return f"{first}" if first == last else f"{first}–{last}"


def quoted(comparison: Comparison, side: Side, sentences: tuple[int, ...]) -> str:
    """A passage by its place and how it begins."""
    words = passage(comparison, side, sentences)
    shown = words if len(words) <= QUOTED else f"{words[:QUOTED].rsplit(' ', 1)[0]}…"
    told = translate("editing", "{place} “{words}”")
    return told.format(place=place(side, sentences), words=isolated(shown))


def _ends(pair: Pair) -> dict[str, str]:
    return {"a": place(Side.LEFT, pair.left), "b": place(Side.RIGHT, pair.right)}
