"""The legend below the reports: what each ground, line and box of the side by side means."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.compare.model import Comparison, Settings
from reader.compare.pairing.degree import SURE
from reader.ui.comparison.layout.arrangement import Related
from reader.ui.comparison.pane.signs import draw_corners
from reader.ui.look.fonts import chrome_font
from reader.ui.look.theme import LIGHT, Theme
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.plurals import decimal

translate = QCoreApplication.translate

SAMPLE = QSize(22, 13)
"""Pixels of the drawing before each entry's words."""
# Pixels between entries and at both ends, and points of their type, which stands back behind the reports'.
GAP, MARGIN, SIZE = 16, 14, 8.4


class LegendEntry(Enum):
    """The entries of the legend, in order."""

    SAME = auto()
    TRANSLATED = auto()
    REWORDED = auto()
    RELATED = auto()
    WORDS = auto()
    WRITTEN = auto()
    FACT = auto()
    SPELLING = auto()
    ONLY = auto()
    ELSEWHERE = auto()


_OF_WORDS = (LegendEntry.REWORDED, LegendEntry.WORDS, LegendEntry.WRITTEN)
"""The entries for two reports in one language only, whose wording is compared."""


class Legend(QWidget):
    """Shows the entries that apply, wrapped; degrees of a pair with the similarity from which they hold."""

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("legend")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Legend"))
        self.entries = {entry: _Sample(entry, theme, self) for entry in LegendEntry}
        held, flow = QWidget(self), Flow(GAP, 1)
        held.setLayout(flow)
        for sample in self.entries.values():
            flow.addWidget(sample)
        around = QVBoxLayout(self)
        around.setContentsMargins(MARGIN, 4, MARGIN, 4)
        around.addWidget(held)
        self._threshold, self._related, self._is_across = Settings().threshold, Related.PALE, False
        self._written: object = None
        self._write()

    def show_comparison(self, comparison: Comparison) -> None:
        """Show the entries of this comparison with its threshold."""
        self._threshold = comparison.settings.threshold
        self._is_across = comparison.is_across_languages
        self._write()

    def show_related(self, related: Related) -> None:
        """Explain related passages as they are shown now, and not where they are hidden."""
        self._related = related
        self._write()

    def _write(self) -> None:
        asked = self._threshold, self._related, self._is_across
        if asked == self._written:  # else the page would be laid out again
            return
        self._written = asked
        for entry, sample in self.entries.items():
            sample.say(told(entry, self._threshold, self._related))
        self.entries[LegendEntry.RELATED].setHidden(self._related is Related.HIDDEN)
        self.entries[LegendEntry.TRANSLATED].setHidden(not self._is_across)
        for entry in _OF_WORDS:
            self.entries[entry].setHidden(self._is_across)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for sample in self.entries.values():
            sample.theme = theme
            sample.update()


class _Sample(QWidget):
    """One entry: a small drawing and its words."""

    def __init__(self, entry: LegendEntry, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry, self.theme, self._words = entry, theme, ""
        self.setFont(chrome_font(SIZE))

    def say(self, words: str) -> None:
        """Change the words."""
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        wide = SAMPLE.width() + 7 + metrics.horizontalAdvance(self._words) + 1
        return QSize(wide, max(SAMPLE.height(), metrics.height()) + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_mirrored = self.isRightToLeft()
        left = self.width() - SAMPLE.width() if is_mirrored else 0
        top = (self.height() - SAMPLE.height()) / 2
        _draw(painter, self.theme, self.entry, QRectF(left, top, SAMPLE.width(), SAMPLE.height()))
        painter.setFont(self.font())
        painter.setPen(QColor(self.theme.ink))
        shift = SAMPLE.width() + 7
        box = self.rect().adjusted(0, 0, -shift, 0) if is_mirrored else self.rect().adjusted(shift, 0, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self._words)


def told(entry: LegendEntry, threshold: float, related: Related = Related.PALE) -> str:
    """The words of an entry; the threshold is a similarity, 0 to 1, from which passages are paired."""
    if entry is LegendEntry.RELATED and related is Related.SHOWN:
        return translate("legend", "Related (from {least})").format(least=decimal(threshold))
    words = {
        LegendEntry.SAME: translate("legend", "Same words"),
        LegendEntry.TRANSLATED: translate("legend", "The same in another language (from {sure})"),
        LegendEntry.REWORDED: translate("legend", "Reworded (similarity from {sure})"),
        LegendEntry.RELATED: translate("legend", "Related (from {least}): words not compared"),
        LegendEntry.WORDS: translate("legend", "Words that differ"),
        LegendEntry.WRITTEN: translate("legend", "Written differently"),
        LegendEntry.FACT: translate("legend", "Fact that differs"),
        LegendEntry.SPELLING: translate("legend", "Spelled differently or less precise"),
        LegendEntry.ONLY: translate("legend", "Only here"),
        LegendEntry.ELSEWHERE: translate("legend", "Elsewhere"),
    }
    return words[entry].format(sure=decimal(SURE), least=decimal(threshold))


def _draw(painter: QPainter, theme: Theme, entry: LegendEntry, box: QRectF) -> None:
    match entry:
        case LegendEntry.RELATED:
            painter.fillRect(box, QColor(theme.related_tint))
            draw_corners(painter, theme.related, [box])
        case LegendEntry.SAME | LegendEntry.TRANSLATED | LegendEntry.REWORDED:
            grounds = {
                LegendEntry.SAME: (theme.same_tint, theme.bar),
                LegendEntry.TRANSLATED: (theme.pair_tint, theme.reworded),
                LegendEntry.REWORDED: (theme.pair_tint, theme.reworded),
            }
            ground, edge = grounds[entry]
            painter.setPen(QPen(QColor(edge), 0.8))
            painter.setBrush(QColor(ground))
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        case LegendEntry.WORDS:
            painter.fillRect(box, QColor(theme.a_word))
            painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), QColor(theme.a))
        case LegendEntry.WRITTEN:
            painter.setPen(QPen(QColor(theme.faint_ink), 1.4, Qt.PenStyle.DotLine))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        case LegendEntry.FACT | LegendEntry.SPELLING:
            is_fact = entry is LegendEntry.FACT
            style = Qt.PenStyle.SolidLine if is_fact else Qt.PenStyle.DashLine
            painter.setPen(QPen(QColor(theme.fact), 1.3, style))
            painter.setBrush(QColor(theme.fact_tint) if is_fact else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), 3, 3)
        case LegendEntry.ONLY | LegendEntry.ELSEWHERE:
            pen = QPen(QColor(theme.a), 3 if entry is LegendEntry.ONLY else 2)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if entry is LegendEntry.ELSEWHERE:
                pen.setDashPattern([2.0, 1.4])
            painter.setPen(pen)
            x = box.center().x()
            painter.drawLine(
                QRectF(x, box.top(), 0, box.height()).topLeft(), QRectF(x, box.bottom(), 0, 0).topLeft()
            )
