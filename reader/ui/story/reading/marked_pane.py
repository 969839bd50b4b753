"""A pane for one report alone, with a margin that says how many reports tell each sentence."""

from collections.abc import Iterator
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.compare.arrangement.marks import Stroke
from reader.compare.model import Pair
from reader.compare.side import Side
from reader.text.model import Span
from reader.ui.comparison.pane.marks import Tone
from reader.ui.comparison.pane.measures import TOP_MARGIN, face
from reader.ui.comparison.pane.reading_pane import ReadingPane
from reader.ui.comparison.pane.set_text import runs_right_to_left
from reader.ui.comparison.pane.text_column import TextColumn
from reader.ui.look.fonts import chrome_font
from reader.ui.look.theme import Theme
from reader.ui.story.reading.annotated import AnnotatedReport, SentenceTold
from reader.ui.story.reading.reading_words import in_margin

# Pixels of the margin before the text at least, and of the one after it.
MARGIN, INNER = 168, 20
# Pixels between the margin and the text, so that nobody reads from one into the other.
BESIDE = 16
DOT, GAP = 9.0, 6
# Reports of an event up to which the margin has a dot for each; of more it only has their number.
MOST_DOTS = 8
# Points of the numbers in the margin, small so that they do not disturb reading.
SMALL = 8.0
# Pixels of the column at least: a narrower one would break every word.
LEAST_WIDTH = 120


class ReportMarks:
    """The marks of a report that is read alone: those of its facts; there are no pairs."""

    def __init__(self, report: AnnotatedReport) -> None:
        self._report = report

    def notes(self, _sentence: int) -> tuple[str, ...]:
        """None: notes belong to the side by side."""
        return ()

    def tone(self, sentence: int, _pair: Pair | None = None) -> Tone:
        """Plain, or that of an aside."""
        return Tone.PLAIN if sentence in self._report.told else Tone.ASIDE

    def moved(self, _sentence: int) -> Pair | None:
        """None: nothing is elsewhere."""
        return None

    def is_moved(self, _sentence: int) -> bool:
        """No: nothing is elsewhere."""
        return False

    def strokes(self, sentence: int, _chosen: Pair | None) -> list[tuple[Stroke, Span]]:
        """The strokes at values in a sentence that other reports contradict."""
        return list(self._report.strokes.get(sentence, ()))

    def in_row(self, sentence: int, _pair: Pair, *, is_chosen: bool) -> list[tuple[Stroke, Span]]:
        """The same strokes, whatever the pair."""
        del is_chosen
        return self.strokes(sentence, None)


class MarkedPane(ReadingPane):
    """Shows an annotated report; its sentences can be stepped through, chosen and copied as in any pane."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Side.LEFT, theme, parent)
        self._report: AnnotatedReport | None = None
        self._every, self._margin = 0, MARGIN
        self._face = face(1.0)
        self._small = chrome_font(SMALL)
        self.relate = self._told
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.resized.connect(self._set_width)

    def show_report(self, report: AnnotatedReport, name: str, every: int) -> None:
        """Show another report; name is for screen readers, every is how many the event has."""
        self.forget()
        self._report, self._every = report, every
        self._margin = self._needed(report)
        self.set_mirrored(runs_right_to_left(report.reading.article.text))
        column = TextColumn(report.reading, report.pieces, ReportMarks(report), self._face)
        self.column_left, width = self._place()
        column.set_width(width, self._face)
        self.show_column(column, {})
        self.setAccessibleName(name)

    def set_zoom(self, zoom: float) -> None:
        """Set the size of type, 1.0 as designed."""
        self._face, self._small = face(zoom), chrome_font(SMALL)
        self._set_width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight, and the margin beside it."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small)
        high, free = QFontMetricsF(self._small).height(), float("-inf")
        for y, told in self._in_sight():
            free = max(y, free)
            self._draw(painter, free, high, told)
            free += high

    def _told(self, sentence: int) -> str:
        """What the margin says about a sentence."""
        told = self._report.told.get(sentence) if self._report else None
        return in_margin(told, self._every) if told else ""

    def _in_sight(self) -> Iterator[tuple[float, SentenceTold]]:
        """The top of each sentence in sight, in the viewport, and who tells it."""
        column, report = self.column, self._report
        if column is None or report is None:
            return
        top = self.offset - TOP_MARGIN
        for row in column.rows.between(top, top + self.viewport().height()):
            corner = self.shown_y(column.rows.top(row))
            for ink in column.inks(row):
                told = report.told.get(ink.sentence)
                if told is not None and ink.ground and column.begins(ink.sentence, row):
                    yield corner + ink.ground[0].top(), told

    def _draw(self, painter: QPainter, y: float, high: float, told: SentenceTold) -> None:
        left = self.column_left - self._margin if not self.inker.mirrored else self._behind()
        box = QRectF(left, y + 2, self._margin - BESIDE, high)
        theme = self.inker.theme
        dots = self._dots(painter, box, told) if self._every <= MOST_DOTS else 0.0
        painter.setPen(QColor(theme.fact if told.differs else theme.faint_ink))
        text = box.adjusted(0, 0, -dots, 0) if not self.inker.mirrored else box.adjusted(dots, 0, 0, 0)
        side = Qt.AlignmentFlag.AlignLeft if self.inker.mirrored else Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(text, flags | Qt.TextFlag.TextSingleLine, in_margin(told, self._every))

    def _dots(self, painter: QPainter, box: QRectF, told: SentenceTold) -> float:
        """Paint a dot for each report next to the text, full where it tells the sentence; their width."""
        wide = DOT * self._every
        start = box.left() if self.inker.mirrored else box.right() - wide
        painter.setPen(QPen(QColor(self.inker.theme.ink), 1.0))
        for report in range(self._every):
            full = report in told.reports
            painter.setBrush(QColor(self.inker.theme.ink) if full else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(start + DOT * (report + 0.5), box.center().y()), 2.8, 2.8)
        return wide + GAP

    def _needed(self, report: AnnotatedReport) -> int:
        """The width in pixels of a margin in which nothing is cut."""
        said = {in_margin(told, self._every) for told in report.told.values()}
        metrics = QFontMetricsF(self._small)
        widest = max((metrics.horizontalAdvance(words) for words in said), default=0.0)
        dots = DOT * self._every + GAP if self._every <= MOST_DOTS else 0.0
        return max(MARGIN, ceil(widest + dots) + BESIDE)

    def _behind(self) -> float:
        return self.column_left + (self.column.width if self.column else 0.0) + BESIDE

    def _place(self) -> tuple[float, float]:
        """The left edge and width of the column."""
        room = self.viewport().width() - self._margin - INNER
        width = min(self._face.measure, max(float(room), LEAST_WIDTH))
        before = INNER if self.inker.mirrored else self._margin
        return before + max(0.0, (room - width) / 2), width

    def _set_width(self) -> None:
        if self.column is not None:
            self.column_left, width = self._place()
            self.column.set_width(width, self._face)
            self.update_range()
            self.viewport().update()
