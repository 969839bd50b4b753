"""What stands in the list of reports."""

from PySide6.QtCore import QPoint

from reader.ui.app.controller import Desk
from reader.ui.reports.list_model import Role
from reader.ui.reports.row import SourceRow


def rows(desk: Desk) -> list[SourceRow]:
    model = desk.window.sources.list.model()
    return [model.index(at, 0).data(Role.ROW) for at in range(model.rowCount())]


def row_point(desk: Desk, at: int) -> QPoint:
    reports = desk.window.sources.list
    return reports.visualRect(reports.model().index(at, 0)).center()
