"""Every word that some widgets hold, with where it stands and whether Qt would take it for markup."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, product, takewhile

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtGui import Qt as Text
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

SHOWN_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.StatusTipRole)
SPOKEN_ROLES = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole)
GUESSED_ROLES = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.WhatsThisRole)
DRIVING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066\u2067\ud800-\udfff]")
SET_APART = re.compile("\u2068[^\u2066-\u2069]*\u2069")


@dataclass(frozen=True)
class Words:
    """Some words: where they stand, and whether they would be read as markup there."""

    where: str
    text: str
    is_rich: bool = False

    @property
    def is_driving(self) -> bool:
        """Whether a control in them acts on what stands beside them."""
        return bool(DRIVING.search(self.text) or set("\u2068\u2069") & set(SET_APART.sub("", self.text)))


def words_of(top: QWidget) -> Iterator[Words]:
    """The words of a widget and of all that is in it, seen or not."""
    for widget in (top, *top.findChildren(QWidget)):
        where = f"{type(widget).__name__} {widget.objectName()}".strip()
        yield from _common(widget, where)
        yield from _own(widget, where)
    for action in top.findChildren(QAction):
        yield from _of_action(action)


def _common(widget: QWidget, where: str) -> Iterator[Words]:
    for name in ("windowTitle", "accessibleName", "accessibleDescription", "statusTip"):
        yield Words(f"{where}.{name}", getattr(widget, name)())
    yield _guessed(f"{where}.toolTip", widget.toolTip())
    yield _guessed(f"{where}.whatsThis", widget.whatsThis())
    for action in widget.actions():
        yield from _of_action(action)


def _own(widget: QWidget, where: str) -> Iterator[Words]:
    match widget:
        case QLabel():
            form = widget.textFormat()
            guessed = form is Qt.TextFormat.AutoText and Text.mightBeRichText(widget.text())
            is_rich = guessed or form in {Qt.TextFormat.RichText, Qt.TextFormat.MarkdownText}
            yield Words(where, widget.text(), is_rich)
        case QTextEdit():
            yield Words(where, _text(widget.document()), is_rich=True)
        case QPlainTextEdit() | QLineEdit():
            yield Words(f"{where}.placeholder", widget.placeholderText())
        case QAbstractButton():
            yield Words(where, widget.text())
        case QComboBox():
            yield from (Words(where, widget.itemText(at)) for at in range(widget.count()))
        case QAbstractItemView() if widget.model() is not None:
            yield from _items(widget.model(), QModelIndex(), where)
            yield from _heads(widget.model(), where)
        case QMainWindow():
            yield Words(f"{where}.status", widget.statusBar().currentMessage())


def _of_action(action: QAction) -> Iterator[Words]:
    where = f"action {action.objectName()}".strip()
    yield Words(where, action.text())
    yield _guessed(f"{where}.toolTip", action.toolTip())
    yield _guessed(f"{where}.whatsThis", action.whatsThis())


def _items(model: QAbstractItemModel, parent: QModelIndex, where: str) -> Iterator[Words]:
    for row in range(model.rowCount(parent)):
        columns = takewhile(QModelIndex.isValid, (model.index(row, at, parent) for at in count()))
        for column, index in enumerate(columns):
            for role in (*SHOWN_ROLES, *SPOKEN_ROLES, *GUESSED_ROLES):
                told = model.data(index, role)
                make = _guessed if role in GUESSED_ROLES else Words
                yield make(f"{where} {row},{column} {role.name}", told if isinstance(told, str) else "")
            if column == 0:
                yield from _items(model, index, where)


def _heads(model: QAbstractItemModel, where: str) -> Iterator[Words]:
    columns = next(at for at in count() if not model.index(0, at).isValid())
    for orientation, heads in (
        (Qt.Orientation.Vertical, model.rowCount()),
        (Qt.Orientation.Horizontal, columns),
    ):
        for head, role in product(range(heads), (*SHOWN_ROLES, *SPOKEN_ROLES, *GUESSED_ROLES)):
            told = model.headerData(head, orientation, role)
            make = _guessed if role in GUESSED_ROLES else Words
            yield make(f"{where} head {head} {role.name}", told if isinstance(told, str) else "")


def _guessed(where: str, text: str) -> Words:
    return Words(where, text, Text.mightBeRichText(text))


def _text(document: QTextDocument) -> str:
    return document.toPlainText()
