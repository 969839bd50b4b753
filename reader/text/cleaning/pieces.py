"""The pieces into which cleaning cuts a text: stretches with a kind, or none while nobody knows better."""

import re
from dataclasses import dataclass

from reader.text.cleaning.phrases import cleaning_words
from reader.text.model import Kind, Span

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class LinePiece:
    """A sentence, or a part of one, of a known kind; kind None means that nothing speaks against body."""

    span: Span
    kind: Kind | None = None

    def of(self, kind: Kind) -> "LinePiece":
        """The stretch, as that kind where it had none."""
        return self if self.kind else LinePiece(self.span, kind)


PiecedLine = list[LinePiece]


def is_spoken(content: str, language: str) -> bool:
    """Whether that tells what somebody said, as neither a caption nor page furniture does."""
    spoken = cleaning_words(language, "spoken")
    return bool(spoken) and not spoken.isdisjoint(_WORD.findall(content))


def content(text: str, line: PiecedLine) -> str:
    """The characters of a line that has pieces."""
    return text[line[0].span.start : line[-1].span.end]


def is_open(line: PiecedLine) -> bool:
    """Whether no piece of the line has a kind yet."""
    return all(piece.kind is None for piece in line)


def as_kind(line: PiecedLine, kind: Kind) -> PiecedLine:
    """The line with every piece that had no kind being of that kind."""
    return [piece.of(kind) for piece in line]
