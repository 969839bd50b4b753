"""The inspector: all about the selected pair or passage, and the actions on it."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.compare.arrangement.note_places import NotePlace
from reader.compare.arrangement.outline import Outline
from reader.compare.arrangement.stops import Stop
from reader.compare.model import Comparison
from reader.compare.side import Both, Side
from reader.text.model import Kind
from reader.ui.app.actions import Actions
from reader.ui.editing.words import numbered
from reader.ui.inspector.about_pair import facts, measures, why
from reader.ui.inspector.action_buttons import ActionButtons
from reader.ui.inspector.near_misses import NearMisses
from reader.ui.inspector.notes import Notes
from reader.ui.inspector.passage_card import PassageCard
from reader.ui.inspector.quotes import Quotes, quotes_of
from reader.ui.look.theme import Theme
from reader.ui.settings.table import INSPECTOR_WIDTH, INSPECTOR_WIDTHS
from reader.ui.widgets.dock import Dock, DockScrollArea
from reader.ui.widgets.painting_later import PaintingLater
from reader.ui.widgets.plain import PlainText
from reader.ui.widgets.section import Section

translate = QCoreApplication.translate

FIRST_SIZE = QSize(INSPECTOR_WIDTH.default, 400)
"""The size of the inspector at first, in pixels."""


class Inspector(Dock):
    """Shows one stop, or an aside, or a hint."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget) -> None:
        super().__init__("inspector", self.tr("Inspector"), parent)
        self._painting, self.hint = PaintingLater(self), PlainText()
        self.cards = Both.each(lambda side: PassageCard(side, theme))
        self.measures, self.facts = Section(), Section(self.tr("FACTS THAT DIFFER"))
        self.quotes, self.why = Section(self.tr("QUOTATIONS")), Section(self.tr("WHY PAIRED"))
        self.near, self.notes = NearMisses(), Notes()
        self.buttons = ActionButtons(actions)
        self._lay_out()
        self.show_nothing(self.tr("Open two reports side by side first."))

    def show_stop(
        self,
        outline: Outline,
        stop: Stop,
        quotes: Quotes,
        places: tuple[NotePlace, ...],
    ) -> None:
        """Show a pair, or a passage of one report alone, with editors for the notes at some places."""
        self._painting.hold()
        pair, comparison = stop.pair, outline.comparison
        self._name(stop)
        self.hint.hide()
        for side, card in self.cards.items():
            card.show_passage(outline, stop.of(side), pair)
        self.measures.show_rows(measures(comparison, pair) if pair else ())
        self.facts.show_rows(facts(comparison, pair) if pair else ())
        self.quotes.show_rows(quotes_of(comparison, quotes, stop))
        self.why.show_rows(why(pair) if pair else ())
        self.near.show_stop(outline, stop)
        self._show_notes(comparison, places)

    def show_aside(self, outline: Outline, side: Side, sentence: int, places: tuple[NotePlace, ...]) -> None:
        """Show a sentence that is left out of the comparison."""
        self._empty(self.tr("Not part of the report"))
        comparison = outline.comparison
        kind = _kind_told(comparison.of(side).sentences[sentence].kind)
        self.hint.setText(self.tr("{kind}: not compared. Use the button to include it.").format(kind=kind))
        self.cards.of(side).show_passage(outline, (sentence,), None)
        self._show_notes(comparison, places)

    def show_nothing(self, hint: str) -> None:
        """Show only a hint."""
        self._empty(self.tr("Inspector"))
        self.notes.keep()
        self.notes.hide()
        self.buttons.hide()
        self.hint.setText(hint)

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        super().set_theme(theme)
        for card in self.cards:
            card.set_theme(theme)

    def _name(self, stop: Stop) -> None:
        if stop.pair is not None:
            shape = self.tr("Selected pair · A {left} · B {right}")
            self.set_heading(shape.format(left=numbered(stop.left), right=numbered(stop.right)))
        else:
            self.set_heading(Both(self.tr("Only in A"), self.tr("Only in B")).of(stop.only_side or Side.LEFT))

    def _empty(self, title: str) -> None:
        self._painting.hold()
        self.set_heading(title)
        self.hint.show()
        for part in (*self.cards, self.measures, self.facts, self.quotes, self.why):
            part.hide()
        for section in (self.measures, self.facts, self.quotes, self.why):
            section.show_rows(())
        self.near.clear()

    def _show_notes(self, comparison: Comparison, places: tuple[NotePlace, ...]) -> None:
        self.buttons.show()
        self.notes.show_places(comparison, places)
        self.notes.setVisible(bool(places))

    def _lay_out(self) -> None:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(16, 2, 16, 16)
        column.setSpacing(8)
        self.hint.setWordWrap(True)
        self.hint.setProperty("faint", "true")
        upper = (self.hint, *self.cards, self.measures, self.buttons, self.facts, self.quotes)
        for part in (*upper, self.notes, self.near, self.why):
            column.addWidget(part)
        column.addStretch()
        self.area = DockScrollArea("inspected", held, FIRST_SIZE)
        self.area.setAccessibleName(self.tr("Details of the selection"))
        self.area.setMinimumWidth(INSPECTOR_WIDTHS[0])
        self.setWidget(self.area)


def _kind_told(kind: Kind) -> str:
    names = {
        Kind.BODY: translate("inspector", "Text"),
        Kind.TITLE: translate("inspector", "Headline"),
        Kind.CAPTION: translate("inspector", "Caption or credit"),
        Kind.METADATA: translate("inspector", "Byline or date"),
        Kind.CORRECTION: translate("inspector", "Correction"),
        Kind.BOILERPLATE: translate("inspector", "Advert, other text of the page, or left out by you"),
    }
    return names[kind]
