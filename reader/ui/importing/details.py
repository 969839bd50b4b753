"""The details of an import as a tree: what became of each report, and the reports in a file to be split."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from reader.text.model import Article, FieldName
from reader.ui.importing.tally import Split, Tally
from reader.ui.importing.words import told, why
from reader.ui.reports.row import shown_date
from reader.ui.widgets.plain import shown_line, tip
from reader.ui.widgets.plurals import tr

# Lines of reports that were simply added: more would take over a tenth of a second to make.
MOST_LINES = 300
_NUMBER = Qt.ItemDataRole.UserRole


def fill(tree: QTreeWidget, tally: Tally) -> None:
    """Fill the tree: failures first, then files to be split, then the reports that came in."""
    tree.clear()
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    for failure in tally.failures:
        _add(tree, failure.name, why(failure))
    for number, split in enumerate(tally.splits):
        _add_split(tree, number, split)
    for line in tally.lines[:MOST_LINES]:
        _add(tree, line.name, f"{line.title}: {told(line)}" if line.title != line.name else told(line))
    if (more := len(tally.lines) - MOST_LINES) > 0:
        _add(tree, tr("%n more", "", more), "")


def shown_splits(tree: QTreeWidget, tally: Tally) -> list[Split]:
    """The files to be split, each with only the articles that are ticked in the tree."""
    return [_ticked(tree, number, split) for number, split in enumerate(tally.splits)]


def _add(tree: QTreeWidget, *texts: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(tree, list(map(shown_line, texts)))
    for column, text in enumerate(texts):
        item.setToolTip(column, tip(text))
    return item


def _add_split(tree: QTreeWidget, number: int, split: Split) -> None:
    top = _add(tree, split.name, "")
    top.setData(0, _NUMBER, number)
    top.setFlags(top.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
    for loaded in split.articles:
        article = loaded.article
        item = QTreeWidgetItem(top, [shown_line(article.title or article.name), shown_line(_said(article))])
        item.setCheckState(0, Qt.CheckState.Checked)
    top.setExpanded(True)


def _said(article: Article) -> str:
    date = shown_date(article.field(FieldName.DATE))
    return " · ".join(part for part in (article.source, date) if part)


def _ticked(tree: QTreeWidget, number: int, split: Split) -> Split:
    tops = (tree.topLevelItem(at) for at in range(tree.topLevelItemCount()))
    top = next(item for item in tops if item is not None and item.data(0, _NUMBER) == number)
    children = (top.child(at) for at in range(top.childCount()))
    is_on = [c is not None and c.checkState(0) is Qt.CheckState.Checked for c in children]
    return replace(split, articles=tuple(a for a, on in zip(split.articles, is_on, strict=True) if on))
