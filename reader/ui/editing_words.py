"""What corrections by hand are called in the Edit menu, between Undo and Redo."""

from PySide6.QtCore import QObject

from reader.compare.model import Pair, Side, Status


class EditWords(QObject):
    """Names for corrections, with the numbers of the sentences they are about."""

    def link(self, left: tuple[int, ...], right: tuple[int, ...]) -> str:
        """For joining two passages."""
        return self.tr("Link {a} to {b}").format(a=place(Side.LEFT, left), b=place(Side.RIGHT, right))

    def unlink(self, pair: Pair) -> str:
        """For taking a pair apart."""
        return self.tr("Unlink {a} from {b}").format(**_ends(pair))

    def reject(self, pair: Pair) -> str:
        """For refusing a pair."""
        return self.tr("Reject {a} with {b}").format(**_ends(pair))

    def confirm(self, pair: Pair) -> str:
        """For agreeing to a pair, or no longer."""
        if pair.status is Status.CONFIRMED:
            return self.tr("Withdraw {a} with {b}").format(**_ends(pair))
        return self.tr("Confirm {a} with {b}").format(**_ends(pair))

    def note(self, left: int | None, right: int | None) -> str:
        """For writing on a sentence, or on a pair."""
        ends = ((Side.LEFT, left), (Side.RIGHT, right))
        places = ", ".join(place(side, (at,)) for side, at in ends if at is not None)
        return self.tr("Note on {place}").format(place=places)

    def leave_out(self, side: Side, sentences: tuple[int, ...]) -> str:
        """For saying that sentences are no part of the report."""
        return self.tr("Leave Out {place}").format(place=place(side, sentences))

    def take_in(self, side: Side, sentences: tuple[int, ...]) -> str:
        """For saying that they are."""
        return self.tr("Take In {place}").format(place=place(side, sentences))


def place(side: Side, sentences: tuple[int, ...]) -> str:
    """A passage by letter and numbers, as "A 3" or "B 7–9"; sentences are counted from 1."""
    letter, first, last = "A" if side is Side.LEFT else "B", sentences[0] + 1, sentences[-1] + 1
    return f"{letter} {first}" if first == last else f"{letter} {first}–{last}"


def _ends(pair: Pair) -> dict[str, str]:
    return {"a": place(Side.LEFT, pair.left), "b": place(Side.RIGHT, pair.right)}
