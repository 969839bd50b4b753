import pytest
from pytestqt.qtbot import QtBot

from reader.ui.app.controllers import Controllers
from tests.ui.conftest import Open
from tests.ui.story.event import TELLERS, add, show_view


@pytest.fixture
def told(open_window: Open, qtbot: QtBot) -> Controllers:
    """A window with three reports of a quake, who says what shown."""
    app = open_window()
    add(app, TELLERS)
    show_view(app, qtbot)
    return app
