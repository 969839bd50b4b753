"""The head above a pane: outlet, dates and authors, below a rule in the colour of its side."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.compare.side import Side
from reader.text.model import Article, FieldName
from reader.ui.look.fonts import chrome_font
from reader.ui.look.theme import Theme
from reader.ui.widgets.carried import carried
from reader.ui.widgets.eliding import elided
from reader.ui.widgets.plain import isolated, shown_line, tip

# Pixels of the rule that says A or B by its colour: thinner ones hardly show their hue.
RULE = 3
# Pixels above and below the text; and where the head has one line only, as there is little room.
PADDING, COMPACT_PADDING = 11, 4
# Points of the outlet's name: a little larger than the interface, since it heads its report.
NAME_SIZE = 10.5
# Points of the details, which are less important than the name.
DETAIL_SIZE = 8.8
# Lines of details: in a narrow pane date and authors need two.
DETAIL_LINES = 2
BETWEEN = " · "
"""What stands between date, update and byline."""


class ReportHead(QWidget):
    """Outlet, date, update and authors of a report; cut where they are too long, and whole in the tooltip.

    report_dropped is emitted with the id of a report that is dropped here, to be read on this side.
    """

    report_dropped = Signal(int)

    def __init__(self, side: Side, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side, self.theme = side, theme
        self.text_left, self.text_width = 44.0, 0.0
        self._name, self._details, self._mirrored, self._is_awaiting = "", "", False, False
        self._is_compact = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAcceptDrops(True)

    def show_article(self, article: Article | None) -> None:
        """Show the outlet and details of the report below, or nothing."""
        self._name = shown_line(article.name) if article else ""
        details = _details(article, self.tr("updated {date}")) if article else []
        self._details = " · ".join(map(isolated, map(shown_line, details)))
        letter = self.side.letter
        self.setAccessibleName(shown_line(f"{letter}: {self._name}"))
        self.setAccessibleDescription(shown_line(self._details))
        self.setToolTip(
            tip("\n".join(t for t in (self._name, article.title if article else "", self._details) if t))
        )
        self.update()

    def set_column(self, left: float, width: float, *, mirrored: bool) -> None:
        """Align with the column of text: its left edge and width in pixels, and whether it is mirrored."""
        self.text_left, self.text_width, self._mirrored = left, width, mirrored
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.theme = theme
        self.update()

    def set_compact(self, *, is_compact: bool) -> None:
        """Show the name alone with less space around it; the rest is in the tooltip."""
        self._is_compact = is_compact
        self.updateGeometry()
        self.update()

    @property
    def _name_font(self) -> QFont:
        return chrome_font(NAME_SIZE, bold=True)

    @property
    def _detail_font(self) -> QFont:
        return chrome_font(DETAIL_SIZE)

    @property
    def _padding(self) -> int:
        return COMPACT_PADDING if self._is_compact else PADDING

    def sizeHint(self) -> QSize:
        """The height of three lines, or of the name alone."""
        name, detail = QFontMetricsF(self._name_font).height(), QFontMetricsF(self._detail_font).height()
        lines = 0 if self._is_compact else DETAIL_LINES
        return QSize(200, round(RULE + 2 * self._padding + name + lines * detail))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept a report from the list; other drags are left to the window."""
        self._await(is_awaiting=carried(event, self) is not None)
        event.setAccepted(self._is_awaiting)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go back to the normal background."""
        self._await(is_awaiting=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Emit report_dropped with the report."""
        self._await(is_awaiting=False)
        if (number := carried(event, self)) is not None:
            event.acceptProposedAction()
            self.report_dropped.emit(number)

    def _await(self, *, is_awaiting: bool) -> None:
        self._is_awaiting = is_awaiting
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rule, the name and the details."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self.theme.paper))
        if self._is_awaiting:
            painter.fillRect(self.rect(), QColor(self.theme.word_tints.of(self.side)))
        painter.fillRect(0, 0, self.width(), RULE, QColor(self.theme.lines.of(self.side)))
        wide = min(self.text_width or self.width(), self.width() - self.text_left)
        box = QRectF(self.text_left, RULE + self._padding, wide, QFontMetricsF(self._name_font).height())
        painter.setFont(self._name_font)
        painter.setPen(QColor(self.theme.ink))
        name = elided(QFontMetricsF(self._name_font), self._name, wide)
        painter.drawText(box, self._aligned(), isolated(name))
        if not self._is_compact:
            self._draw_details(painter, box.bottom(), wide)

    def _draw_details(self, painter: QPainter, top: float, wide: float) -> None:
        metrics = QFontMetricsF(self._detail_font)
        painter.setFont(self._detail_font)
        painter.setPen(QColor(self.theme.faint_ink))
        first, rest = _first_line(self._details, metrics, wide)
        for k, line in enumerate((first, elided(metrics, rest, wide))):
            box = QRectF(self.text_left, top + k * metrics.height(), wide, metrics.height())
            painter.drawText(box, self._aligned(), line)

    def _aligned(self) -> int:
        """How a line stands in its box; letters of taller scripts are not cut there."""
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
        return int(aligned) | int(Qt.TextFlag.TextDontClip)


def _first_line(text: str, metrics: QFontMetricsF, wide: float) -> tuple[str, str]:
    """What fits on the first line, and the rest; broken between parts, so that no date is cut in two."""
    parts = text.split(BETWEEN)
    for k in range(len(parts), 0, -1):
        line = BETWEEN.join(parts[:k])
        if metrics.horizontalAdvance(line) <= wide:
            return line, BETWEEN.join(parts[k:])
    return elided(metrics, parts[0], wide), BETWEEN.join(parts[1:])


def _details(article: Article, updated_as: str) -> list[str]:
    updated = article.field(FieldName.UPDATED).value
    found = [_date(article.date), updated_as.format(date=_date(updated)) if updated else "", article.author]
    return [part for part in found if part]


def _date(iso: str) -> str:
    """An ISO date in the window's language; anything else unchanged."""
    parsed = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    pattern = QCoreApplication.translate("dates", "d MMMM yyyy")
    return QLocale().toString(parsed.date(), pattern) if parsed.isValid() else iso
