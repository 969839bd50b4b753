"""What stands in the list of reports."""

from PySide6.QtCore import QPoint

from reader.ui.app.controllers import Controllers
from reader.ui.reports.list_model import Role
from reader.ui.reports.row import SourceRow


def rows(app: Controllers) -> list[SourceRow]:
    model = app.window.sources.list.model()
    return [model.index(at, 0).data(Role.ROW) for at in range(model.rowCount())]


def row_point(app: Controllers, at: int) -> QPoint:
    reports = app.window.sources.list
    return reports.visualRect(reports.model().index(at, 0)).center()
