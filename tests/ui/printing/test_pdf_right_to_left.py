"""Arabic and Hebrew as Qt sets them: every line comes back as it was typed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPageSize, QPainter, QPdfWriter, QTextOption

from reader.text.model import Kind
from tests.library.formats.pdf.test_articles import of_kind, own_lines, read

ARABIC = (
    (
        "قالت الوزارة يوم الاثنين إن 12.5 مليون راكب (أي 40٪) استخدموا قطار Night Tram في عام 2023،"
        " بحسب تقرير Lena Vos. لا يعمل القطار بعد الساعة 23:30."
    ),
    (
        "وأضافت المديرة «لن نرفع الأسعار هذا العام»، ثم شرحت أن الخط رقم 7 يمر بتسع محطات بين الميناء"
        " والمستشفى، وأن كلفته تبلغ 3,200,000 يورو."
    ),
)
HEBREW = (
    'שר התחבורה אמר ביום שני כי הקו החדש (מספר 7) ייפתח ב-14 במאי 2023, לדברי Lena Vos מ-"Velden Observer".',
    "לדבריו, 62% מן התושבים תומכים בקו, ורק 9 מתוך 40 נהגים אמרו שהם מתנגדים לו: הם חוששים לעבודתם.",
)
ARABIC_TITLE = "افتتاح خط الترام الليلي في المدينة القديمة"
HEBREW_TITLE = "קו הרכבת הלילית נפתח בעיר העתיקה"


def set_by_qt(path: Path, paragraphs: tuple[str, ...], title: str, columns: int = 1) -> bytes:
    """A page with a running head, a title, paragraphs from the right, and a foot."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(72)
    painter = QPainter(writer)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    width = (495 - 30 * (columns - 1)) / columns
    each = len(paragraphs) // columns

    def put(words: str, left: float, top: float, width: float, size: int) -> float:
        font = QFont("DejaVu Sans")
        font.setPixelSize(size)
        painter.setFont(font)
        box = painter.boundingRect(QRectF(left, top, width, 800), words, option)
        painter.drawText(QRectF(left, top, width, box.height() + 2), words, option)
        return top + box.height()

    put("23/04/2024, 18:05", 450, 12, 120, 8)
    put(title, 50, 70, 495, 22)
    for column in range(columns):
        top = 130.0
        for paragraph in paragraphs[column * each : (column + 1) * each]:
            top = put(paragraph, 545 - (column + 1) * width - column * 30, top, width, 11) + 12
    painter.drawText(QPointF(30, 830), "https://www.velden-observer.example/ar/tram")
    painter.drawText(QPointF(550, 830), "1/1")
    painter.end()
    return path.read_bytes()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("title", "paragraphs"),
    [(ARABIC_TITLE, ARABIC), (HEBREW_TITLE, HEBREW)],
    ids=["Arabic", "Hebrew"],
)
@pytest.mark.parametrize("columns", [1, 2])
def test_a_report_from_right_to_left_is_read_as_it_was_typed(
    tmp_path: Path, title: str, paragraphs: tuple[str, ...], columns: int
) -> None:
    assert QGuiApplication.instance()
    loaded = read(set_by_qt(tmp_path / "a.pdf", paragraphs, title, columns))
    assert own_lines(loaded) == list(paragraphs)
    assert of_kind(loaded, Kind.TITLE) == [title]
    assert loaded.article.origin == "https://www.velden-observer.example/ar/tram"
