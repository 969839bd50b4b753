"""The form of the options of print, made from their table."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QGroupBox, QVBoxLayout, QWidget

from reader.kinds import Control
from reader.report.option_row import Group, Option, rows_of
from reader.report.options import Options
from reader.ui.printing.pairs import PairList
from reader.ui.widgets.fields import field, translated
from reader.ui.widgets.plain import tip


class OptionsForm(QWidget):
    """Shows the offered options in groups, in the order of the printed pages; changed is emitted at a change.

    Args:
        options: those chosen at first.
        pairs: the list of comparisons.
        offered: the names of the options to show; None for all.
        parent: of this widget.
    """

    changed = Signal()

    def __init__(
        self,
        options: Options,
        pairs: PairList,
        offered: frozenset[str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.pairs, self._offered = pairs, offered
        self._options = replace(options, pairs=pairs.chosen())
        self._needing: list[tuple[QWidget, str]] = []
        whole = QVBoxLayout(self)
        whole.addWidget(pairs)
        for group, title in self._groups():
            box = self._group(group, title)
            whole.addWidget(box)
            box.setVisible(bool(box.children()[1:]))
        whole.addStretch()
        self._enable()
        pairs.changed.connect(lambda: self._change("pairs", pairs.chosen()))

    def options(self) -> Options:
        """The options as they are chosen now."""
        return self._options

    def _groups(self) -> Iterator[tuple[Group, str]]:
        yield Group.CONTENTS, self.tr("Contents")
        yield Group.PASSAGES, self.tr("Passages")
        yield Group.PAGE, self.tr("Page")

    def _group(self, group: Group, title: str) -> QGroupBox:
        box = QGroupBox(title)
        form = QFormLayout(box)
        for name, row in rows_of(type(self._options)):
            is_offered = self._offered is None or name in self._offered
            if row.group is group and row.control is not None and is_offered:
                self._add(form, name, row, translated(row.control, "OptionsForm"))
        return box

    def _add(self, form: QFormLayout, name: str, row: Option, control: Control) -> None:
        made = field(row.kind, control, getattr(self._options, name), lambda value: self._change(name, value))
        if control.hint:
            made.setToolTip(tip(control.hint))
        if control.needs:
            self._needing.append((made, control.needs))
        if control.label:
            form.addRow(control.label, made)
        else:
            form.addRow(made)

    def _change(self, name: str, value: Any) -> None:
        self._options = replace(self._options, **{name: value})
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        for made, flag in self._needing:
            made.setEnabled(getattr(self._options, flag))
