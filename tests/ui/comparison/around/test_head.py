"""The head of a report shows its name whole, in whatever script it is written."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from pytestqt.qtbot import QtBot

from reader.compare.side import Side
from reader.text.model import Article, Field, FieldName, Provenance
from reader.ui.comparison.around.head import NAME_SIZE, RULE, ReportHead
from reader.ui.look.fonts import chrome_font
from reader.ui.look.theme import LIGHT


@pytest.mark.parametrize("name", ["Harbour jetty", "جريدة ميناء الصيادين اليومية"])
def test_a_name_in_any_script_is_not_cut_above_or_below(qtbot: QtBot, name: str) -> None:
    head = ReportHead(Side.LEFT, LIGHT)
    qtbot.addWidget(head)
    head.resize(500, head.sizeHint().height())
    head.set_column(20, 460, mirrored=False)
    head.show_article(Article("The lamp is lit.", {FieldName.SOURCE: Field(name, Provenance.HEADING)}))
    seen = head.grab().toImage()
    assert inked(seen.copy(0, RULE, 500, seen.height() - RULE)) == inked(written(name))


def written(name: str) -> QImage:
    """The name where there is room for all of it."""
    image = QImage(500, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.paper))
    painter = QPainter(image)
    painter.setFont(QFont(chrome_font(NAME_SIZE, bold=True)))
    painter.setPen(QColor(LIGHT.ink))
    painter.drawText(QPointF(20, 100), name)
    painter.end()
    return image


def inked(image: QImage) -> int:
    """How many rows of pixels lie between the highest and the lowest that has ink in it."""
    paper = QColor(LIGHT.paper).lightness()
    rows = [
        y
        for y in range(image.height())
        if any(paper - image.pixelColor(x, y).lightness() > 40 for x in range(image.width()))
    ]
    return rows[-1] - rows[0] + 1
