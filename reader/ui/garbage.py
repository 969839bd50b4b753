"""Runs Python's garbage collector in the window's thread, and in no other.

By itself it runs in whichever thread makes the next object. A working thread would delete widgets of the
window's thread, some of them a second time.
"""

import gc

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

# Objects made until the young ones are collected, and collections of these until the middle ones are too.
# Ten thousand objects take 3 ms, a hundred thousand 30, in which the window stands still.
YOUNG, OFTEN = 2_000, 5

# Objects that are gone through at the most in one go, which takes 6 ms: busy working threads bring so many
# more that the window would be held for 50 ms, and next to none of these are garbage.
MOST = 20_000

# Milliseconds between two looks at the count; using the window makes some ten thousand objects in that time.
# A look whenever the event loop wakes up would have each of its turns wait for the working threads.
LOOK_AGAIN = 200

# Milliseconds after the user has turned to another program: by then what is dragged from it has arrived.
AWAY = 5_000

_survivors: list[int] = []
"""Of each collection of the young objects since the middle ones were, how many there were at the most.

Trap: gc.get_objects, which tells how many there are, hands out tuples that working threads have only begun to
make, and Python then raises SystemError where they are made.
"""


def collect_in_this_thread(application: QGuiApplication) -> None:
    """Switch the collector off, and run it now and then in the application's thread.

    All garbage is collected only while the user is busy with another program.
    """
    gc.disable()
    looking = QTimer(application, interval=LOOK_AGAIN)
    looking.timeout.connect(collect_young)
    looking.start()
    away = QTimer(application, singleShot=True, interval=AWAY)
    away.timeout.connect(_collect_all)
    is_away = Qt.ApplicationState.ApplicationInactive
    application.applicationStateChanged.connect(
        lambda state: away.start() if state is is_away else away.stop()
    )


def _collect_all() -> None:
    gc.collect()


def collect_young() -> None:
    """Collect the young objects once they are many, and now and then the middle generation with them.

    Too many at once are made old as they are. The oldest generation is left alone while the window is in use:
    with hundreds of reports it takes 300 ms. Reports and comparisons are frozen values without cycles, so
    next to nothing would be found there.
    """
    young, middle, _ = gc.get_count()
    if young > MOST:
        _make_old()
    elif middle > OFTEN and young + sum(_survivors) <= MOST:
        gc.collect(1)
        _survivors.clear()
    elif young > YOUNG:
        gc.collect(0)
        _survivors.append(young)
        if middle > OFTEN:
            _make_old()


def _make_old() -> None:
    gc.freeze()  # which puts all objects aside, and takes no time
    gc.unfreeze()  # into the oldest generation
    _survivors.clear()
