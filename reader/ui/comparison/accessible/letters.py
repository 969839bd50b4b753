"""How marked letters look, for a screen reader that is asked for it: as near to the drawing as they can."""

from typing import assert_never

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from reader.compare.arrangement.marks import Stroke
from reader.compare.side import Side
from reader.ui.look.theme import Theme

_Line = QTextCharFormat.UnderlineStyle


def look(stroke: Stroke, theme: Theme, side: Side) -> QTextCharFormat:
    """The look of words and facts that differ, and of what is written differently; facts are heavier."""
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
    """The look of what is not part of the report."""
    form = QTextCharFormat()
    form.setForeground(QColor(theme.faint_ink))
    return form
