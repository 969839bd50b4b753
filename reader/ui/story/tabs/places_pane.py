"""The list of all sentences that state the chosen fact, beside or below the facts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.look.theme import Theme
from reader.ui.story.cells.text import in_short
from reader.ui.story.rows import Cell, FactRow, Said, StoryRows
from reader.ui.story.tabs.list_table import ListedRow, ListTable, Opening
from reader.ui.story.words import short_name, value_told
from reader.ui.widgets.plain import PlainText, isolated, shown_line

# Pixels of the list's width: an outlet's name, and beside it five words a line.
WIDTH = 360

# Pixels between the list and the facts beside it, and of the margin above its heading.
BESIDE, ABOVE = 7, 6
# Lines of a sentence: most are shown whole.
LINES = 8


class PlacesPane(QWidget):
    """Lists the sentences, and emits the one that is opened."""

    wanted = Signal(object)  # Opening

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._head = PlainText()
        heads = (self.tr("Report"), self.tr("Words"))
        self.table = ListTable(theme, self.tr("Every place of the fact"), heads, (1,), self, lines=LINES)
        self._head.setWordWrap(True)
        self.setFocusProxy(self.table)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, ABOVE, 0, 0)
        column.addWidget(self._head)
        column.addWidget(self.table, 1)
        self.table.wanted.connect(self.wanted)

    def show_fact(self, story: StoryRows | None, row: FactRow | None) -> None:
        """Show the sentences that state a fact; None is no fact."""
        if story is None or row is None:
            self._head.setText(self.tr("Choose a fact to see every place that states it."))
            self.table.show_rows(())
            return
        name = isolated(shown_line(row.name))
        every = self.tr("%n place(s)", "", len(row.places))
        self._head.setText(" · ".join(filter(None, (name, every))))
        self.table.show_rows(tuple(_listed(story, said) for said in row.places))

    def stand_beside(self, *, is_beside: bool) -> None:
        """Keep clear of the facts where they are beside the list, and stand in line with them below."""
        self._column.setContentsMargins(BESIDE if is_beside else 0, ABOVE, 0, 0)

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        self.table.set_theme(theme)


def _listed(story: StoryRows, said: Said) -> ListedRow:
    report, sentence = said.place
    words = in_short(Cell((said,)))
    told = "\n".join((said.text, *(value_told(story, said, mark) for mark in said.marks)))
    outlet = f"{short_name(story.reports[report].name)} · {sentence + 1}"
    return ListedRow((outlet, words.text), Opening(report, said.place), words.marks, told)
