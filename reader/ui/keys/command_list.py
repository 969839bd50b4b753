"""The list of commands with their shortcuts, by menu, in the dialog of shortcuts."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from reader.ui.app.action_table import MENU_TITLES, ActionRow, Menu
from reader.ui.app.actions import in_words, keys_in_words
from reader.ui.help.mac_keys import listed_in_signs
from reader.ui.look.fonts import chrome_font

DO = Qt.ItemDataRole.UserRole
"""The role of an item's action; headings and what cannot be changed have none."""
# Pixels of the column of names: most fit, and the shortcuts have the rest.
NAME_WIDTH = 340


class CommandList(QTreeWidget):
    """Lists all commands with a heading for each menu; command_changed is emitted at a new selection."""

    command_changed = Signal()

    def __init__(self, rows: Sequence[ActionRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setAccessibleName(self.tr("Shortcuts"))
        self.setHeaderLabels([self.tr("Command"), self.tr("Shortcuts")])
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for menu in Menu:
            self._add_menu(menu, rows)
        self._add_text()
        self._add_list()
        self.expandAll()
        self.setColumnWidth(0, NAME_WIDTH)
        self.show_rows(rows)
        self.currentItemChanged.connect(lambda *_: self.command_changed.emit())
        self.setCurrentItem(next(iter(self._items.values())))

    @property
    def command(self) -> str:
        """The selected action; "" where its keys cannot be changed."""
        item = self.currentItem()
        return str(item.data(0, DO) or "") if item is not None else ""

    def show_rows(self, rows: Sequence[ActionRow]) -> None:
        """Show the shortcuts of each action."""
        for row in rows:
            self._items[row.do].setText(1, keys_in_words(row.keys))

    def narrow(self, typed: str) -> None:
        """Show only commands with all of these words in the name of the menu, their own, or their keys."""
        wanted = typed.casefold().split()
        for heading in (self.topLevelItem(at) for at in range(self.topLevelItemCount())):
            if heading is None:
                continue
            items = [item for at in range(heading.childCount()) if (item := heading.child(at))]
            for item in items:
                told = f"{heading.text(0)} {item.text(0)} {item.text(1)}".casefold()
                item.setHidden(not all(word in told for word in wanted))
            heading.setHidden(all(item.isHidden() for item in items))

    def _add_menu(self, menu: Menu, rows: Sequence[ActionRow]) -> None:
        heading = self._heading(in_words(MENU_TITLES[menu]))
        for row in (row for row in rows if row.menu is menu):
            name = (
                f"{in_words(row.submenu)} \u203a {in_words(row.text)}" if row.submenu else in_words(row.text)
            )
            item = QTreeWidgetItem(heading, [name, ""])
            item.setData(0, DO, str(row.do))
            self._items[row.do] = item

    def _add_text(self) -> None:
        """Add the keys in the text of a report, which cannot be changed."""
        heading = self._heading(self.tr("In the text of a report"))
        for told, keys in (
            (self.tr("Sentence by sentence"), ("Ctrl+Down", "Ctrl+Up")),
            (self.tr("Letter by letter, with a caret"), ("Right", "Left")),
            (self.tr("Word by word"), ("Ctrl+Right", "Ctrl+Left")),
            (self.tr("Line up or down; passage by passage with a caret"), ("Down", "Up")),
            (self.tr("Select what the sentence belongs to, open a fold"), ("Return", "Space")),
            (self.tr("Remove the caret and the selection"), ("Esc",)),
        ):
            QTreeWidgetItem(heading, [told, keys_in_words(keys)])

    def _add_list(self) -> None:
        """Add the keys and clicks in the list of reports, which cannot be changed."""
        heading = self._heading(self.tr("List of reports"))
        QTreeWidgetItem(heading, [self.tr("Read the report as B"), self.tr("Enter, click")])
        QTreeWidgetItem(
            heading, [self.tr("Read the report as A"), self.tr("A, or drag it onto the head of A")]
        )
        several = self.tr("Ctrl+click, Shift+click, Shift+Down, Ctrl+A")
        told = listed_in_signs(several) if sys.platform == "darwin" else several
        QTreeWidgetItem(heading, [self.tr("Select several reports"), told])

    def _heading(self, words: str) -> QTreeWidgetItem:
        heading = QTreeWidgetItem(self, [words])
        heading.setFont(0, chrome_font(bold=True))
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        heading.setFirstColumnSpanned(True)
        return heading
