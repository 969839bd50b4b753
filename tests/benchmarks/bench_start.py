"""Time to the first painted window against an empty two-pane PySide6 window, each in a process of its own.

Milliseconds from the start of the interpreter to the end of the first paint, the least of several rounds,
taken in turns; CPU time decides, since the clock of a busy machine says little:
    python -m tests.benchmarks.bench_start
"""

import os
import subprocess
import sys
import tempfile

ROUNDS = 7
LIMIT = 1.3
"""The most that our first window may take, as a multiple of the empty one."""

EMPTY = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QSplitter
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, done)
def done():
    print(time.process_time() * 1000, (time.time() - began) * 1000)
    application.exit()
application = QApplication([])
window = Window()
panes = QSplitter()
panes.addWidget(QPlainTextEdit())
panes.addWidget(QPlainTextEdit())
window.setCentralWidget(panes)
room = window.screen().availableSize()
window.resize(min(1440, room.width()), min(900, room.height()))
window.show()
application.exec()
"""

OURS = """
import time
from reader.ui.app.starting import start as app
def done(frame, *rest, **options):
    print(time.process_time() * 1000, (time.time() - began) * 1000)
    frame.close()
app._furnish = done
app.run([])
"""


def main() -> None:
    """Print both times and their ratio."""
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {f"XDG_{kind}_HOME": home for kind in ("DATA", "CONFIG", "STATE")}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        rounds = [(_first_paint(EMPTY, environment), _first_paint(OURS, environment)) for _ in range(ROUNDS)]
    for name, at in (("CPU", 0), ("wall", 1)):
        empty, ours = (min(pair[which][at] for pair in rounds) for which in (0, 1))
        said = f"limit {LIMIT}" if at == 0 else "for information"
        ratio = f"{ours / empty:.2f} ({said})"
        print(f"first window, {name:4}: empty {empty:5.0f} ms, Parallax {ours:5.0f} ms, ratio {ratio}")


def _first_paint(program: str, environment: dict[str, str]) -> tuple[float, float]:
    timed = f"import time\nbegan = time.time()\n{program}"
    answer = subprocess.run(
        [sys.executable, "-c", timed], capture_output=True, text=True, check=True, env=environment, timeout=60
    )
    cpu, wall = answer.stdout.split()
    return float(cpu), float(wall)


if __name__ == "__main__":
    main()
