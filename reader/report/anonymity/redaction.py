"""A text with letters in place of names, and where each place of the old text is in the new one."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reader.report.anonymity.names import Found, shown_as
from reader.text.model import Span


@dataclass(frozen=True, slots=True)
class Redaction:
    """One text with its replacements.

    Attributes:
        text: the new text.
        starts, ends: where each replaced span started and ended in the old text, in order.
        shifts: for each replaced span, by how many characters what follows it has moved.
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    shifts: tuple[int, ...]

    def span(self, old: Span) -> Span:
        """The same span in the new text; the letter of a replacement is never cut."""
        return Span(self._place(old.start, is_end=False), self._place(old.end, is_end=True))

    def touches(self, old: Span) -> bool:
        """Whether any part of that span was replaced."""
        at = bisect_right(self.ends, old.start)
        return at < len(self.starts) and self.starts[at] < old.end

    def _place(self, old: int, *, is_end: bool) -> int:
        at = bisect_right(self.starts, old) - 1
        if at < 0:
            return old
        if self.starts[at] < old < self.ends[at]:  # within what was replaced: its edge
            before = self.shifts[at - 1] if at else 0
            return self.ends[at] + self.shifts[at] if is_end else self.starts[at] + before
        if old == self.starts[at]:
            return old + (self.shifts[at - 1] if at else 0)
        return old + self.shifts[at]


def redacted(text: str, found: Sequence[Found]) -> Redaction:
    """The text with each of these spans, which are in order and apart, replaced by its letter."""
    parts: list[str] = []
    shifts: list[int] = []
    end = moved = 0
    for one in found:
        letter = shown_as(one.letter)
        parts += [text[end : one.span.start], letter]
        end, moved = one.span.end, moved + len(letter) - len(one.span)
        shifts.append(moved)
    starts, ends = tuple(one.span.start for one in found), tuple(one.span.end for one in found)
    return Redaction("".join((*parts, text[end:])), starts, ends, tuple(shifts))
