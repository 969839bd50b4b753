"""The text formats of marks for screen readers, as near to what is painted as Qt allows."""

from typing import assert_never

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from reader.compare.arrangement.marks import Stroke
from reader.compare.side import Side
from reader.ui.look.theme import Theme

_Line = QTextCharFormat.UnderlineStyle


def look(stroke: Stroke, theme: Theme, side: Side) -> QTextCharFormat:
    """The format of a mark: words or facts that differ, and what is written differently."""
    form = QTextCharFormat()
    match stroke:
        case Stroke.WORD:
            form.setUnderlineStyle(_Line.SingleUnderline)
            form.setBackground(QColor(theme.word_tints.of(side)))
        case Stroke.VARIANT:
            form.setUnderlineStyle(_Line.DotLine)
        case Stroke.FACT:
            form.setUnderlineStyle(_Line.SingleUnderline)
            form.setFontWeight(QFont.Weight.Bold)
            form.setBackground(QColor(theme.fact_tint))
        case Stroke.SPELLING:
            form.setUnderlineStyle(_Line.DashUnderline)
        case _:
            assert_never(stroke)
    return form


def aside(theme: Theme) -> QTextCharFormat:
    """The format of an aside, which is not part of the report."""
    form = QTextCharFormat()
    form.setForeground(QColor(theme.faint_ink))
    return form
