"""Says by name which scripts of a report no font of this computer can print."""

import unicodedata
from collections.abc import Iterator

from PySide6.QtGui import QFontMetricsF

from reader.report.blocks import Block, Document, Heads, Inline, Mark, Paragraph, Rows, Style, Table
from reader.report.blocks import Gap as GapRow
from reader.ui.printing.paper.faces import Face, font

_FIRST_TO_CHECK = 0x250  # the program's own faces have Latin, whatever the system has
_NEVER_SHOWN = {"Cf", "Mn", "Me", "Cc", "Zs", "Zl", "Zp", "Cn", "Co", "Cs"}
_NAMES_OF_NO_SCRIPT = {"LETTER", "SIGN", "SYMBOL", "DIGIT"}


def unprintable_notice(document: Document) -> tuple[Block, ...]:
    """A sentence that names them; nothing when all can be printed."""
    missing = missing_scripts("".join(_texts(document)))
    if not missing:
        return ()
    words = (
        f"This computer has no font for: {', '.join(missing)}. Such characters are printed as empty boxes."
    )
    return (Paragraph((Inline(words, Mark.STRONG),), Style.SMALL),)


def missing_scripts(text: str) -> tuple[str, ...]:
    """The names of the scripts, or of single symbols, in the text for which there is no font."""
    metrics = QFontMetricsF(font(Face.READING, 10))
    wanted = {
        c for c in set(text) if ord(c) >= _FIRST_TO_CHECK and unicodedata.category(c) not in _NEVER_SHOWN
    }
    return tuple(sorted({_script(c) for c in wanted if not metrics.inFontUcs4(ord(c))}))


def _script(character: str) -> str:
    words = unicodedata.name(character, "unnamed characters").split()
    is_letter = unicodedata.category(character).startswith("L") and words[0] not in _NAMES_OF_NO_SCRIPT
    return words[0].capitalize() if is_letter else " ".join(words).lower()


def _texts(document: Document) -> Iterator[str]:
    yield document.title
    for block in document.blocks:
        match block:
            case Paragraph():
                yield from (i.text for i in block.text)
            case Heads():
                yield from (line for head in (block.left, block.right) for line in (head.name, *head.lines))
            case Rows():
                rows = [row for row in block.rows if not isinstance(row, GapRow)]
                yield from (i.text for row in rows for text in (*row.left, *row.right) for i in text)
            case Table():
                yield from (i.text for row in block.rows for cell in row for i in cell)
            case _:
                pass
