import os
import subprocess
import sys
from pathlib import Path

PRINT_MODULES = """
import sys
before = set(sys.modules)
from reader.ui import app
from reader.ui.settings import Preferences
from reader.ui.window import Window
application = app.make_application()
window = Window(Preferences())
def painted():
    print(*sorted(set(sys.modules) - before))
    application.quit()
window.shown_first.connect(painted)
window.show()
application.exec()
"""

ALLOWED = {"PySide6", "shiboken6", "shibokensupport", "__feature__", "reader", "signature_bootstrap"}


def test_nothing_but_qt_is_imported_before_the_first_window_is_painted(tmp_path: Path) -> None:
    home = {f"XDG_{kind}_HOME": str(tmp_path) for kind in ("DATA", "CONFIG", "STATE")}
    environment = os.environ | home | {"QT_QPA_PLATFORM": "offscreen"}
    answer = subprocess.run(
        [sys.executable, "-c", PRINT_MODULES],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        timeout=60,
    )
    modules = answer.stdout.split()
    foreign = {m for m in modules if m.split(".")[0] not in ALLOWED | sys.stdlib_module_names}
    assert "reader.ui.window" in modules
    assert foreign == set()
    assert not {"sqlite3", "multiprocessing", "asyncio", "email", "ssl"} & set(modules)
    late = (
        "reader.library.store",
        "reader.compare.comparison",
        "reader.ui.view",
        "reader.ui.desk",
        "reader.report",
    )
    assert [m for m in modules if m.startswith(late)] == []
