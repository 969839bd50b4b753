"""How long the window's thread is held, at the longest, by reports that are long or made to harm.

Milliseconds of computing in one turn of the loop; over 50 a person feels it:
    python -m tests.benchmarks.holds [NAME …]
"""

import os
import random
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QAbstractItemView, QApplication

from reader.library.formats import Loaded
from reader.text.model import Article, Field, FieldName, Provenance
from reader.ui.app.controllers import Controllers
from reader.ui.app.main_window import Window
from reader.ui.app.starting.frame import Frame
from reader.ui.app.starting.furnishing import furnish_application, keep_responsive
from reader.ui.centre.views import SIDE_BY_SIDE, WHO_SAYS_WHAT
from reader.ui.comparison.next_stop import Direction
from reader.ui.jobs import Jobs
from reader.ui.settings.file import open_store
from reader.ui.settings.table import Preferences
from reader.ui.story.story_view import StoryView
from tests.benchmarks.holding import LIMIT, is_compared, pause, told, until, wait
from tests.benchmarks.holds_of_list import measure_list
from tests.benchmarks.invented import invented

REPORTS: dict[str, Callable[[], tuple[str, str]]] = {
    "two of 100,000 words": lambda: (invented(100_000, 1), invented(100_000, 2)),
    "20,000 equal sentences": lambda: ("The mayor said that twelve people were hurt. " * 20_000,) * 2,
    "20,000 equal lines": lambda: ("The mayor said that twelve people were hurt.\n" * 20_000,) * 2,
    "20,000 dates": lambda: ("It was Friday, 31 December 2019. " * 20_000,) * 2,
    "sentences of 25,000 characters": lambda: (("and so it went on " * 1_400 + ".\n") * 40,) * 2,
    "names, again and again": lambda: ("Mayor Ada Lind met Mayor Ada Lind of Ada Lind. " * 10_000,) * 2,
    "quotations": lambda: ("“We did not expect it,” said Ada Lind. " * 10_000,) * 2,
    "one word of 3 MB": lambda: ("a" * 3_000_000,) * 2,
    "one sentence of 29,000 characters": lambda: ("word " * 5_800,) * 2,
}


EVENTS = {"who says what, 10 reports": 10, "who says what, 30 reports": 30}
"""Reports of about a thousand words each, half of whose sentences others have too."""
LIST = "10,000 reports in the list"


def main(names: list[str]) -> None:
    """Measure the reports of these names, or all."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    keep_responsive(application)
    furnish_application()
    for name in names or (*REPORTS, LIST, *EVENTS):
        with tempfile.TemporaryDirectory() as folder:
            app = opened(Path(folder))
            if name == LIST:
                measure_list(name, app)
            elif name in EVENTS:
                measure_event(name, app, EVENTS[name])
            else:
                measure(name, app, *REPORTS[name]())
            app.window.frame.close()
            application.processEvents()


def opened(folder: Path) -> Controllers:
    """A window on a library of its own."""
    frame = Frame(open_store(folder / "settings.ini"))
    frame.resize(1440, 900)
    window = Window(frame, Preferences(frame.store))
    app = Controllers(window, folder / "library.sqlite", Jobs(parent=window))
    frame.show()
    wait(300)
    return app


def measure(name: str, app: Controllers, left: str, right: str) -> None:
    """Read two reports beside each other, and do with them what one does."""
    session = app.session
    for text, outlet in ((left, "Harbour Times"), (right + "\nIt was late.", "Coast Post")):
        fields = {FieldName.SOURCE: Field(outlet, Provenance.HEADING)}
        session.library.add(
            Loaded(Article(text, fields, f"{outlet}.txt"), text.encode(), "text"), session.story_id
        )
    view, docks = app.comparison.view, app.inspector
    told(name, "read and compare", session.refresh, is_compared(app))
    told(name, "the inspector and the lists", docks.inspector.show, docks.lists.show, pause)
    told(name, "next difference, 20 times", *[lambda: view.go(Direction.NEXT), pause] * 20)
    told(name, "scroll to the end", lambda: scroll(app), pause)
    told(name, "choose a pair", lambda: view.select_pair(5), pause)
    told(name, "find one letter", view.open_find, lambda: view.find_bar.field.setText("e"), pause, pause)
    told(name, "next place found, 20 times", *[lambda: view.find_next(1), pause] * 20)
    told(name, "swap", session.swap, is_compared(app))


def measure_event(name: str, app: Controllers, reports: int) -> None:
    """Look at all reports of an event, and do in each of its tables what one does."""
    session = app.session
    for number in range(reports):
        text, fields = told_of_event(number), {FieldName.SOURCE: Field(f"Paper {number}", Provenance.HEADING)}
        article = Article(text, fields, f"{number}.txt")
        session.library.add(Loaded(article, text.encode(), "text"), session.story_id)
    told(name, "the first two", session.refresh, is_compared(app))
    before = process_time()
    told(name, "collate and show", app.window.actions_[WHO_SAYS_WHAT.key].trigger, is_collated(app))
    print(f"{name:36} {'all of it, every thread':28} {(process_time() - before) * 1000:7.0f} ms", flush=True)
    view = app.centre.widget(WHO_SAYS_WHAT)
    told(name, "paint", view.repaint, pause)
    for wanted, chip in view.statements.bar.chips.items():
        told(name, f"filter {wanted.name.lower()}"[:28], *[chip.click, pause] if chip.isVisible() else [])
        told(name, "  scroll to the end", lambda: scroll_table(view.statements.grid), pause)
    grid, search = view.statements.grid, view.statements.bar.search
    told(name, "search", *[partial(search.setText, text) for text in ("m", "ma", "mayor", "")], pause)
    told(name, "choose cells", *[partial(grid.go_to, row, row % reports) for row in range(20)], pause)
    told(name, "a row in full", grid.toggle_full, pause, grid.toggle_full, pause)
    told(name, "next difference", *[lambda: grid.next_difference(1), pause] * 3)
    for order in range(view.statements.bar.order.count()):
        told(name, f"order {order}", partial(choose_order, view, order), pause)
    told(name, "sort by a column", lambda: grid.heads.sectionClicked.emit(3), pause)
    for tab in range(view.tabs.count()):
        told(name, f"tab {view.tabs.tabText(tab)}"[:28], partial(view.tabs.setCurrentIndex, tab), pause)
        for table in view.tabs.currentWidget().findChildren(QAbstractItemView):
            told(name, "  scroll to the end", partial(scroll_table, table), pause)
    told(name, "back to two", lambda: app.centre.choose(SIDE_BY_SIDE), pause)
    told(name, "and again", app.window.actions_[WHO_SAYS_WHAT.key].trigger, pause)


def told_of_event(number: int) -> str:
    """One report of an event: some sentences that others have too, with other figures, and its own."""
    source = random.Random(number)  # noqa: S311  # no secret
    common, own = invented(1_500, 0).replace("\n\n", " ").split(". "), invented(500, number + 1).split(". ")
    kept = sorted(source.sample(range(len(common)), len(common) // 3))
    lines = [
        common[n] + (f", and {source.choice((12, 14, 20))} people were hurt" if n % 5 == 0 else "")
        for n in kept
    ]
    lines += [f"Mayor Ada Lind said: “{common[n]}”" for n in kept[::6]]
    return "\n\n".join(f"{line.strip()}." for line in lines + own if line.strip())


def is_collated(app: Controllers) -> Callable[[], None]:
    """Waits until the view of the event is filled, the later tables too."""
    what = app.who_says_what
    return lambda: until(lambda: what.told is not None and not what.is_collating)


def choose_order(view: StoryView, order: int) -> None:
    """Choose an order of the statements as the mouse does."""
    view.statements.bar.order.setCurrentIndex(order)
    view.statements.bar.order.activated.emit(order)


def scroll_table(table: QAbstractItemView) -> None:
    """Go down a table in twenty steps, and to its right end."""
    for bar in (table.verticalScrollBar(), table.horizontalScrollBar()):
        for part in range(1, 21):
            bar.setValue(bar.maximum() * part // 20)
            wait(5)


def scroll(app: Controllers) -> None:
    """Go down both reports in twenty steps."""
    for pane in app.comparison.view.page.panes:
        bar = pane.verticalScrollBar()
        for part in range(1, 21):
            bar.setValue(bar.maximum() * part // 20)
            wait(5)


if __name__ == "__main__":
    print(f"limit: {LIMIT * 1000:.0f} ms")
    main(sys.argv[1:])
