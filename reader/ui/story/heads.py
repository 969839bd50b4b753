"""The headings of a grid: a report above each column, and who tells it at the left of each row."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from reader.ui.look.fonts import chrome_font
from reader.ui.look.theme import Theme
from reader.ui.story.grid_model import GridModel
from reader.ui.story.rows import StatementRow
from reader.ui.story.words import heading
from reader.ui.widgets.eliding import Eliding

# Pixels of the margin round the text, and of the line in the colour of A or B.
PADDING, LINE = 7, 3
# Pixels of the row headings: "4 of 5 · 3 independent" fits on one line, or on two where there is little room.
SIDE, NARROW_SIDE = 152, 92
# Pixels of a grid's width below which its row headings are narrow, as they would take a fifth of it.
NARROW = 760
# Pixels from dot to dot, most and least: where the reports would need less, there are no dots.
DOT, LEAST_DOT = 12.0, 4.0
SORTED = "▾"
# Points of the lines below a name, which are less important than it.
SMALL = 8.5
# Pixels of the height in which a heading is measured: more than any name needs.
MOST_HIGH = 400


class ReportHeads(QHeaderView):
    """Paints outlet, date, words and telling of each report, A and B, and the report that sorts the rows."""

    def __init__(self, theme: Theme, rows: GridModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme, self._rows = theme, rows
        self.sorted_by: int | None = None
        self._take_type()
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._take_type()
        super().changeEvent(event)

    def _take_type(self) -> None:
        self._bold, self._plain = chrome_font(bold=True), chrome_font(SMALL)
        self._metrics = QFontMetricsF(self._bold), QFontMetricsF(self._plain)
        self._elided = Eliding(self._metrics[0]), Eliding(self._metrics[1])

    def sizeHint(self) -> QSize:
        # Not Qt's own, which measures a hundred sections: each has three lines.
        lines = QFontMetricsF(self._bold).lineSpacing() + 2 * QFontMetricsF(self._plain).lineSpacing()
        return QSize(SIDE, round(lines) + 2 * PADDING + LINE)

    def visible(self) -> list[int]:
        """The reports with a visible column, in the order of the columns."""
        count = self.count()
        if not (self.sectionsMoved() or self.sectionsHidden()):  # as nearly always
            return list(range(count))
        return [n for n in map(self.logicalIndex, range(count)) if not self.isSectionHidden(n)]

    def order(self) -> list[int]:
        """All reports, in the order of their columns."""
        return [self.logicalIndex(n) for n in range(self.count())]

    def arrange(self, order: list[int]) -> None:
        """Put the columns of these reports into that order."""
        for place, section in enumerate(order):
            if (was := self.visualIndex(section)) != place:
                self.moveSection(was, place)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, story = self.theme, self._rows.story
        painter.fillRect(rect, QColor(theme.paper))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.bar))
        if story is None:
            return
        letter = self._rows.letter(section)
        if letter:
            colour = theme.a if letter == "A" else theme.b
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width() - 1, LINE), QColor(colour))
        name, details, group = heading(story, section)
        sign = f" {SORTED}" if section == self.sorted_by else ""
        room = QRectF(rect).adjusted(PADDING, PADDING + LINE, -PADDING, 0)
        self._lines(painter, room, (" · ".join(filter(None, (letter, name))), sign), (details, group))

    def _lines(self, painter: QPainter, room: QRectF, name: tuple[str, str], rest: tuple[str, str]) -> None:
        painter.save()
        bold, plain = self._metrics
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine
        painter.setFont(self._bold)
        painter.setPen(QColor(self.theme.ink))
        called, sign = name
        kept = room.width() - bold.horizontalAdvance(sign)
        painter.drawText(room, flags, self._elided[0]((called,), kept) + sign)
        painter.setFont(self._plain)
        painter.setPen(QColor(self.theme.faint_ink))
        top = room.top() + bold.lineSpacing()
        for number, line in enumerate(rest):
            place = QRectF(room.left(), top + number * plain.lineSpacing(), room.width(), plain.height())
            whole = int(flags) | int(Qt.TextFlag.TextDontClip)  # scripts that reach below the line stay whole
            painter.drawText(place, whole, self._elided[1]((line,), room.width()))
        painter.restore()


def _side_fonts() -> tuple[QFont, QFont]:
    """The fonts of a row's name and of the lines below it."""
    return chrome_font(SMALL, bold=True), chrome_font(SMALL)


class RowHeads(QHeaderView):
    """Paints a dot for each report, full where it tells the row, with how many do; of facts their name.

    Args:
        theme: its colours.
        rows: the model of the grid.
        visible: gives the reports in the order of their columns.
        parent: the grid.
    """

    def __init__(
        self, theme: Theme, rows: GridModel, visible: Callable[[], list[int]], parent: QWidget
    ) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.theme, self._rows, self._visible = theme, rows, visible
        self._fonts, self._high = _side_fonts(), dict[tuple[str, str, int], float]()
        rows.modelReset.connect(self._high.clear)
        self.fit(NARROW)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    def fit(self, width: int) -> None:
        """Set the width of the headings for a grid of that width."""
        self.setFixedWidth(SIDE if width >= NARROW else NARROW_SIDE)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._fonts = _side_fonts()
            self._high.clear()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(SIDE, 0)

    def needed(self, section: int) -> int:
        """The height in pixels that a row's heading needs: names of facts have any length."""
        dots = DOT + 4 if isinstance(self._rows.rows[section], StatementRow) else 0
        high = self._height_of(*self._rows.side(section), self.width() - 2 * PADDING)
        return round(high + dots + 2 * PADDING)

    def _height_of(self, name: str, below: str, width: int) -> float:
        """The height of a heading, kept: of a thousand statements most have the same as others."""
        if (name, below, width) not in self._high:
            room, flags = QRectF(0, 0, width, MOST_HIGH), int(Qt.TextFlag.TextWordWrap)
            parts = [(font, told) for font, told in zip(self._fonts, (name, below), strict=True) if told]
            boxes = (QFontMetricsF(font).boundingRect(room, flags, told) for font, told in parts)
            self._high[name, below, width] = sum(box.height() for box in boxes)
        return self._high[name, below, width]

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        row = self._rows.rows[section]
        painter.fillRect(rect, QColor(self.theme.paper))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(self.theme.rule))
        room = QRectF(rect).adjusted(PADDING, PADDING, -PADDING, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self._dots(painter, row, room) if isinstance(row, StatementRow) else 0.0
        self._write(painter, section, room.adjusted(0, top, 0, 0))
        painter.restore()

    def _write(self, painter: QPainter, section: int, room: QRectF) -> None:
        """Write a row's heading, without its name where it stands beside a row above already."""
        name, below = self._rows.side(section)
        is_told = self._rows.is_about_the_same(section) and section != self.logicalIndexAt(0)
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        inks, texts = (self.theme.ink, self.theme.faint_ink), ("" if is_told else name, below)
        for font, ink, told in zip(self._fonts, inks, texts, strict=True):
            if told:
                painter.setFont(font)
                painter.setPen(QColor(ink))
                painter.drawText(room, flags, told)
                high = QFontMetricsF(font).boundingRect(room, int(Qt.TextFlag.TextWordWrap), told).height()
                room = room.adjusted(0, high, 0, 0)

    def _dots(self, painter: QPainter, row: StatementRow, room: QRectF) -> float:
        """Paint the dots; returns their height in pixels, 0 where there is no room for them."""
        reports = self._visible()
        step = min(DOT, room.width() / max(1, len(reports)))
        if step < LEAST_DOT:
            return 0.0
        size = step - max(1.0, step / 4)
        painter.setPen(QPen(QColor(self.theme.ink), 1.0))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for number, report in enumerate(reports):
            along = number * step + size / 2 + 1
            x = room.right() - along if mirrored else room.left() + along
            full = row.cells[report] is not None
            painter.setBrush(QColor(self.theme.ink) if full else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, room.top() + DOT / 2), size / 2, size / 2)
        return DOT + 4
