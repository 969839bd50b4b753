"""How a report looks: grounds, underlines, boxes and edge bars behind its words."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout

from reader.compare.model import Side
from reader.text.model import Span
from reader.ui.theme import Theme, mixed
from reader.ui.view.arrangement import NOWHERE
from reader.ui.view.galley import Galley, Ink
from reader.ui.view.marks import Stroke, Tone
from reader.ui.view.setting import SetPiece

BAR_DISTANCE = 14.0
BAR_WIDTH = 3.0
UNDERLINE = 2.0
BRIGHT = 0.3
"""How much of the bright colour is in the ground of the selected pair: text on it must stay readable."""


@dataclass(frozen=True)
class Highlights:
    """What is drawn beyond the marks themselves, in positions of the article's text.

    Attributes:
        chosen: sentences of the selected pair or passage, drawn bright.
        focused: the sentence on which the keyboard stands.
        selected: the text that is selected for copying.
        hits: what was found; current_hit: the one just gone to.
    """

    chosen: frozenset[int] = frozenset()
    focused: int | None = None
    selected: Span = NOWHERE
    hits: tuple[Span, ...] = ()
    current_hit: Span = NOWHERE


@dataclass
class Inker:
    """Draws rows of a galley; one per pane, rebuilt when the theme changes."""

    theme: Theme
    side: Side
    label_font: QFont
    mirrored: bool = False
    highlights: Highlights = field(default_factory=Highlights)

    @property
    def edge(self) -> QColor:
        """The colour of lines and bars of this side."""
        return QColor(self.theme.a if self.side is Side.LEFT else self.theme.b)

    def draw(self, painter: QPainter, galley: Galley, row: int, corner: QPointF) -> None:
        """Draw one set piece with its upper left corner at that place."""
        found = galley.set(row)
        if found is None:
            return
        painter.translate(corner)
        for ink in galley.inks(row):
            self._ground(painter, ink)
            self._edge(painter, ink, galley)
            for stroke, rects in sorted(ink.strokes, key=lambda s: s[0].value):
                for rect in rects:
                    self._stroke(painter, stroke, rect)
        self._hits(painter, found)
        self._text(painter, galley, row, found)
        painter.translate(-corner.x(), -corner.y())

    def _ground(self, painter: QPainter, ink: Ink) -> None:
        colour = self._ground_colour(ink)
        if colour:
            for rect in ink.ground:
                painter.fillRect(rect, QColor(colour))
        if ink.sentence == self.highlights.focused:
            painter.setPen(QPen(QColor(self.theme.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for rect in ink.ground:
                painter.drawRoundedRect(rect.adjusted(-2, 0, 2, 0), 3, 3)

    def _ground_colour(self, ink: Ink) -> str:
        theme, is_chosen = self.theme, ink.sentence in self.highlights.chosen
        match ink.tone:
            case Tone.SAME | Tone.REWORDED if is_chosen:
                return mixed(theme.pair_tint, theme.band_selected, BRIGHT)
            case Tone.SAME:
                return theme.same_tint
            case Tone.REWORDED:
                return theme.pair_tint
            case _:
                return (theme.a_tint if self.side is Side.LEFT else theme.b_tint) if is_chosen else ""

    def _edge(self, painter: QPainter, ink: Ink, galley: Galley) -> None:
        is_moved = galley.marks.is_moved(ink.sentence)
        if not ink.ground or not (ink.tone is Tone.ONLY or is_moved):
            return
        x = galley.width + BAR_DISTANCE if self.mirrored else -BAR_DISTANCE
        top, bottom = ink.ground[0].top(), ink.ground[-1].bottom()
        style = Qt.PenStyle.CustomDashLine if is_moved else Qt.PenStyle.SolidLine
        pen = QPen(self.edge, BAR_WIDTH - 1 if is_moved else BAR_WIDTH, style, Qt.PenCapStyle.FlatCap)
        if is_moved:
            pen.setDashPattern([2.5, 2.0])
        painter.setPen(pen)
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        pair = galley.marks.moved(ink.sentence)
        if pair is not None:
            partner = pair.right if self.side is Side.LEFT else pair.left
            arrow = "↓" if partner[0] > ink.sentence else "↑"
            self._label(painter, f"{arrow}{partner[0] + 1}", x, ink.ground[0])

    def _label(self, painter: QPainter, text: str, x: float, beside: QRectF) -> None:
        painter.setFont(self.label_font)
        painter.setPen(QColor(self.theme.faint_ink))
        left = x + 4 if self.mirrored else x - 4 - _LABEL_WIDTH
        flags = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignLeft if self.mirrored else Qt.AlignmentFlag.AlignRight
        )
        painter.drawText(QRectF(left, beside.top(), _LABEL_WIDTH, beside.height()), flags, text)

    def _stroke(self, painter: QPainter, stroke: Stroke, rect: QRectF) -> None:
        match stroke:
            case Stroke.WORD:
                word = self.theme.a_word if self.side is Side.LEFT else self.theme.b_word
                painter.fillRect(rect, QColor(word))
                painter.fillRect(
                    QRectF(rect.left(), rect.bottom() - UNDERLINE, rect.width(), UNDERLINE), self.edge
                )
            case Stroke.VARIANT:
                painter.setPen(QPen(QColor(self.theme.faint_ink), 1.2, Qt.PenStyle.DotLine))
                y = rect.bottom() - 1.5
                painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
            case Stroke.FACT | Stroke.SPELLING:
                is_fact = stroke is Stroke.FACT
                style = Qt.PenStyle.SolidLine if is_fact else Qt.PenStyle.DashLine
                painter.setPen(QPen(QColor(self.theme.fact), 1.3, style))
                painter.setBrush(QColor(self.theme.fact_tint) if is_fact else Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(rect.adjusted(-2, 0.5, 2, -0.5), 4, 4)

    def _hits(self, painter: QPainter, found: SetPiece) -> None:
        end = found.start + len(found.text)
        for hit in self.highlights.hits:
            if hit.end <= found.start or hit.start >= end:
                continue
            is_current = hit == self.highlights.current_hit
            painter.setPen(QPen(QColor(self.theme.focus), 2 if is_current else 1))
            painter.setBrush(QColor(self.theme.active if is_current else self.theme.chip))
            for rect in found.rects(hit):
                painter.drawRoundedRect(rect.adjusted(-1, 1, 1, -1), 3, 3)

    def _text(self, painter: QPainter, galley: Galley, row: int, found: SetPiece) -> None:
        is_aside = all(ink.tone is Tone.ASIDE for ink in galley.inks(row))
        painter.setPen(QColor(self.theme.faint_ink if is_aside else self.theme.ink))
        found.layout.draw(painter, QPointF(0, 0), self._selections(found))

    def _selections(self, found: SetPiece) -> list[QTextLayout.FormatRange]:
        span = self.highlights.selected
        start = max(span.start - found.start, 0)
        end = min(span.end - found.start, len(found.text))
        if start >= end:
            return []
        chosen, style = QTextLayout.FormatRange(), QTextCharFormat()
        style.setBackground(QColor(self.theme.focus))
        style.setForeground(QColor(self.theme.paper))
        first, last = found.positions.units(start), found.positions.units(end)
        chosen.start, chosen.length, chosen.format = first, last - first, style
        return [chosen]


_LABEL_WIDTH = 40.0
