"""A card in the inspector with a whole passage, marked as in the side by side."""

from dataclasses import replace
from itertools import groupby, takewhile

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.compare.arrangement.outline import Outline
from reader.compare.model import Comparison, Pair
from reader.compare.side import Side
from reader.text.model import Span
from reader.ui.comparison.labels import passage
from reader.ui.comparison.layout.arrangement import Piece, PieceKind
from reader.ui.comparison.pane.inking import Inker
from reader.ui.comparison.pane.marks import Marks
from reader.ui.comparison.pane.measures import face
from reader.ui.comparison.pane.set_text import runs_right_to_left
from reader.ui.comparison.pane.text_column import TextColumn
from reader.ui.look.fonts import CHROME_SIZE
from reader.ui.look.theme import Theme
from reader.ui.widgets.plain import shown_line

# The zoom of the type: a little smaller than the side by side at 1.0, for the inspector is narrow.
ZOOM = 0.84
PADDING, EDGE, CORNER = 13, 3, 5
# Characters of a passage on a card: more than is in sight, and the report beside it has the rest.
LONGEST = 3_000


class PassageCard(QWidget):
    """Shows a passage; its height follows from its width."""

    def __init__(self, side: Side, theme: Theme) -> None:
        super().__init__()
        self._side, self._theme, self._face = side, theme, face(ZOOM)
        self._column: TextColumn | None = None
        self._inker = Inker(theme, side, CHROME_SIZE)
        self._mirrored = self._is_cut = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(120)
        self.set_theme(theme)

    def show_passage(self, outline: Outline, sentences: tuple[int, ...], pair: Pair | None) -> None:
        """Show sentences of this side with the marks of a pair; hidden without sentences."""
        comparison = outline.comparison
        reading = comparison.of(self._side)
        pieces = tuple(_pieces(comparison, self._side, sentences))
        self._is_cut = bool(sentences) and pieces[-1].span.end < reading.sentences[sentences[-1]].span.end
        self._column = TextColumn(reading, pieces, Marks(outline, self._side), self._face)
        self._column.choose(pair)
        self._mirrored = runs_right_to_left(reading.article.text)
        letter = self._side.letter
        told = passage(comparison, self._side, sentences)
        self.setAccessibleName(
            shown_line(self.tr("Passage of {letter}: {text}").format(letter=letter, text=told))
        )
        self.setVisible(bool(sentences))
        self._fit()

    def take_face(self) -> None:
        """Lay out the passage in the font that the settings choose now."""
        self._face = face(ZOOM)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Use another theme, with the ground of a card behind all degrees."""
        self._theme = theme
        self._inker.theme = replace(
            theme, pair_tint=theme.raised, same_tint=theme.raised, related_tint=theme.raised
        )
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.outline), 1))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
        edge = self.width() - EDGE if self._mirrored else 0
        painter.fillRect(QRectF(edge, 2, EDGE, self.height() - 4), self._inker.edge)
        painter.setClipRect(self.rect().adjusted(PADDING - 2, 0, 2 - PADDING, 0))
        if self._column is not None:
            for row in range(len(self._column.pieces)):
                corner = QPointF(PADDING, PADDING - 3 + self._column.rows.top(row))
                self._inker.draw(painter, self._column, row, corner)
            if self._is_cut:
                self._draw_cut(painter)

    def _draw_cut(self, painter: QPainter) -> None:
        """Paint an ellipsis below a passage that is cut."""
        box = QRectF(PADDING, 0, self.width() - 2 * PADDING, self.height() - PADDING)
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setFont(self._face.font)
        painter.setPen(QColor(self._theme.faint_ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignAbsolute | side, "…")

    def _fit(self) -> None:
        if self._column is None or not self._column.pieces:
            return
        column = self._column
        column.set_width(max(self.width() - 2 * PADDING, 40), self._face)
        for row in range(len(column.pieces)):
            column.settle(row)
        last = len(column.pieces) - 1
        room = self._face.line if self._is_cut else 0
        self.setFixedHeight(round(column.rows.top(last) + column.measured(last) + room) + 2 * PADDING - 6)
        self.update()


def _pieces(comparison: Comparison, side: Side, sentences: tuple[int, ...]) -> list[Piece]:
    """A piece for each run of sentences in one paragraph, cut after LONGEST characters."""
    every = comparison.of(side).sentences
    begin = every[sentences[0]].span.start if sentences else 0
    shown = takewhile(lambda at: every[at[1]].span.start < begin + LONGEST, enumerate(sentences))
    groups = groupby(shown, lambda at: (at[1] - at[0], every[at[1]].paragraph))
    pieces = []
    for _, group in groups:
        held = tuple(sentence for _, sentence in group)
        span = Span(every[held[0]].span.start, min(every[held[-1]].span.end, begin + LONGEST))
        pieces.append(Piece(PieceKind.TEXT, held, span))
    return pieces
