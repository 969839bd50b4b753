"""The dialog of a report's details: each field with where it came from, to be corrected by hand."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLineEdit, QWidget

from reader.text.model import Article, Field, FieldName, Provenance
from reader.ui.widgets.dialog_layout import lay_out
from reader.ui.widgets.plain import PlainText, shown_line
from reader.ui.widgets.plurals import tr
from reader.words import QT_TRANSLATE_NOOP

# Pixels of the dialog: a headline of usual length fits on one line.
WIDTH = 560
SHOWN = (
    *(FieldName.TITLE, FieldName.SOURCE, FieldName.AUTHOR, FieldName.DATE, FieldName.UPDATED),
    FieldName.LANGUAGE,
)

translate = QCoreApplication.translate

_ORIGINS = {
    Provenance.NONE: QT_TRANSLATE_NOOP("details", "unknown"),
    Provenance.BY_HAND: QT_TRANSLATE_NOOP("details", "entered by you"),
    Provenance.JSON_LD: QT_TRANSLATE_NOOP("details", "stated on the page"),
    Provenance.OPEN_GRAPH: QT_TRANSLATE_NOOP("details", "stated on the page"),
    Provenance.META_TAG: QT_TRANSLATE_NOOP("details", "stated on the page"),
    Provenance.PROPERTIES: QT_TRANSLATE_NOOP("details", "stated in the file"),
    Provenance.EXPORT: QT_TRANSLATE_NOOP("details", "stated by the database"),
    Provenance.HEADING: QT_TRANSLATE_NOOP("details", "the heading"),
    Provenance.PAGE: QT_TRANSLATE_NOOP("details", "shown on the page"),
    Provenance.OPENING_LINES: QT_TRANSLATE_NOOP("details", "the first lines"),
    Provenance.ADDRESS: QT_TRANSLATE_NOOP("details", "the web address"),
    Provenance.FILE_NAME: QT_TRANSLATE_NOOP("details", "the file name"),
    Provenance.DETECTED: QT_TRANSLATE_NOOP("details", "detected from the text"),
}

_LABELS = {
    FieldName.TITLE: QT_TRANSLATE_NOOP("details", "&Headline"),
    FieldName.SOURCE: QT_TRANSLATE_NOOP("details", "&Outlet"),
    FieldName.AUTHOR: QT_TRANSLATE_NOOP("details", "&Author"),
    FieldName.DATE: QT_TRANSLATE_NOOP("details", "&Date"),
    FieldName.UPDATED: QT_TRANSLATE_NOOP("details", "&Updated"),
    FieldName.LANGUAGE: QT_TRANSLATE_NOOP("details", "&Language"),
    FieldName.OPENING: QT_TRANSLATE_NOOP("details", "&First sentence"),
}


class DetailsDialog(QDialog):
    """Shows a line for each field and says which are guesses; of several reports, the values they share.

    Args:
        articles: the report, or those whose fields are to be changed together.
        parent: the window.
        kept: a sentence that says where the report is kept.
        is_fixed: whether nothing can be changed, as the library is read-only.
    """

    def __init__(
        self, articles: Sequence[Article], parent: QWidget, kept: str = "", *, is_fixed: bool = False
    ) -> None:
        super().__init__(parent)
        several = tr("Details of %Ln Report(s)", "", len(articles))
        self.setWindowTitle(several if len(articles) > 1 else self.tr("Report Details"))
        self._articles, self._kept, self._is_fixed = articles, kept, is_fixed
        shared = {name: shared_field(articles, name) for name in SHOWN}
        self._lines = {
            name: QLineEdit(shown_line(field.value if field else "")) for name, field in shared.items()
        }
        self._shown = {name: line.text() for name, line in self._lines.items()}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(9)
        for at, (name, line) in enumerate(self._lines.items()):
            label = PlainText(field_label(name))
            label.setBuddy(line)
            line.setReadOnly(is_fixed)
            line.setCursorPosition(0)  # a long one is read from its beginning
            line.setAccessibleName(field_label(name).replace("&", ""))
            field = shared[name]
            line.setPlaceholderText(
                _placeholder(name) if field else self.tr("not the same in all; left as it is")
            )
            origin = PlainText(origin_of(field) if field else self.tr("differs"))
            origin.setProperty("faint", "true")
            for place, widget in enumerate((label, line, origin)):
                grid.addWidget(widget, at, place)
        lay_out(self, WIDTH, grid, self._origin_label(), agree=QDialogButtonBox.StandardButton.Save)
        buttons = self.findChild(QDialogButtonBox)
        if buttons and (save := buttons.button(QDialogButtonBox.StandardButton.Save)):
            save.setEnabled(not is_fixed)

    def changed(self) -> dict[FieldName, Field]:
        """The fields that were changed, as set by hand."""
        # Compared with what the line showed: Qt drops some characters of what is put in, and cuts long texts.
        return {
            name: Field(" ".join(line.text().split()), Provenance.BY_HAND)
            for name, line in self._lines.items()
            if line.text().split() != self._shown[name].split()
        }

    def _origin_label(self) -> PlainText:
        said = self.tr("What you enter here applies to all of them; Undo restores the old values.")
        origin = "" if self._is_fixed else said
        if len(self._articles) == 1:
            origin = self._articles[0].origin or self.tr("pasted text")
            origin = self.tr("From: {origin}").format(origin=origin)
        label = PlainText("\n".join(filter(None, (origin, self._kept))))
        label.setProperty("faint", "true")
        label.setWordWrap(True)
        return label


def shared_field(articles: Sequence[Article], name: FieldName) -> Field | None:
    """The field with the value that all reports share, as the first has it; None where they differ."""
    values = {article.field(name).value for article in articles}
    return articles[0].field(name) if len(values) == 1 else None


def field_label(name: FieldName) -> str:
    """The label of a field, with its mnemonic."""
    return translate("details", _LABELS[name])


def origin_of(field: Field) -> str:
    """The words for where a field came from, and for a guess."""
    if not field.value:
        return translate("details", "unknown")
    told = translate("details", _ORIGINS[field.provenance])
    return translate("details", "guess: {origin}").format(origin=told) if field.is_guess else told


def _placeholder(name: FieldName) -> str:
    match name:
        case FieldName.DATE | FieldName.UPDATED:
            return translate("details", "2024-03-18, or with the time: 2024-03-18T09:30")
        case FieldName.LANGUAGE:
            return translate("details", "two letters: en, de, fr …")
        case FieldName.AUTHOR:
            return translate("details", "names, separated by commas")
        case FieldName.TITLE | FieldName.SOURCE | FieldName.OPENING:
            return ""
        case _:
            assert_never(name)
