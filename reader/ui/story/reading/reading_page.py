"""The tab in which one report is read with marks, and who tells the chosen sentence is said below it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.ui.look.theme import Theme
from reader.ui.story.reading.annotated import AnnotatedReport, SentenceTold
from reader.ui.story.reading.marked_pane import MarkedPane
from reader.ui.story.reading.reading_words import in_full
from reader.ui.story.rows import StoryRows
from reader.ui.story.tabs.list_table import Opening
from reader.ui.story.tabs.tab_page import TabPage
from reader.ui.story.words import explained, short_name
from reader.ui.widgets.flow import BAR_GAP
from reader.ui.widgets.plain import PlainText, shown_line


class ReadingPage(TabPage):
    """Shows one of the reports; emits which sentence is wanted side by side, or in the statements."""

    wanted = Signal(object)  # Opening
    statement_wanted = Signal(int, int)  # its number, the report

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.report, self.pane = QComboBox(), MarkedPane(theme, self)
        self.told = PlainText()
        self.beside, self.in_grid = (
            QPushButton(self.tr("Open Side &by Side")),
            QPushButton(self.tr("&Show in Statements")),
        )
        self._story: StoryRows | None = None
        self._reports: tuple[AnnotatedReport, ...] = ()
        self._sentence: int | None = None
        self.main_part = self.pane
        self._lay_out()
        self.report.activated.connect(self.show_report)
        self.pane.sentence_chosen.connect(self.show_sentence)
        self.beside.clicked.connect(self._open)
        self.in_grid.clicked.connect(self._show_in_grid)

    def show_reports(self, story: StoryRows, reports: tuple[AnnotatedReport, ...]) -> None:
        """Offer these reports, and show the one at the same place as before."""
        at = max(0, self.report.currentIndex())
        self._story, self._reports = story, reports
        self.report.clear()
        self.report.addItems([shown_line(report.reading.article.name) for report in reports])
        self.pane.setVisible(bool(reports))
        self.show_report(min(at, len(reports) - 1))

    def show_report(self, report: int) -> None:
        """Show the report at that place."""
        if 0 <= report < len(self._reports):
            self.report.setCurrentIndex(report)
            name = self.tr("{name}, with marks").format(name=self.report.currentText())
            self.pane.show_report(self._reports[report], name, len(self._reports))
            self.show_sentence(None)

    def show_sentence(self, sentence: int | None) -> None:
        """Say below who tells a sentence, and what others say of its facts; None is no sentence."""
        self._sentence = sentence
        told = self._told()
        self.told.setText(self._said(told) if told else self.tr("Click a sentence to see who tells it."))
        self.beside.setEnabled(told is not None and len(self._reports) > 1)
        self.in_grid.setEnabled(told is not None and told.statement is not None)

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        self.pane.set_theme(theme)

    def _told(self) -> SentenceTold | None:
        at = self.report.currentIndex()
        return self._reports[at].told.get(self._sentence) if self._sentence is not None and at >= 0 else None

    def _said(self, told: SentenceTold) -> str:
        """Who tells the sentence, then a line for each fact in it that differs."""
        story = self._story
        outlets = [short_name(report.reading.article.name) for report in self._reports]
        lines = [in_full(told, len(self._reports), outlets)]
        if story is not None and told.statement is not None and told.differs:
            cell = story.statements[told.statement].cells[self.report.currentIndex()]
            values = explained(story, cell).splitlines() if cell else []
            lines += values[len(cell.said) if cell else 0 :]
        return "\n".join(lines)

    def _open(self) -> None:
        told, at = self._told(), self.report.currentIndex()
        if told is not None and self._sentence is not None:
            other = next((report for report in told.reports if report != at), None)
            self.wanted.emit(Opening(at, (at, self._sentence), other))

    def _show_in_grid(self) -> None:
        told = self._told()
        if told is not None and told.statement is not None:
            self.statement_wanted.emit(told.statement, self.report.currentIndex())

    def _lay_out(self) -> None:
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
        self.told.setWordWrap(True)
        self.told.setProperty("faint", "true")
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.report)
        top.addStretch()
        below.addWidget(self.told, 1)
        below.addWidget(self.in_grid)
        below.addWidget(self.beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, BAR_GAP, 0, 0)
        column.addLayout(top)
        column.addWidget(self.pane, 1)
        column.addLayout(below)
        QWidget.setTabOrder(self.report, self.pane)
