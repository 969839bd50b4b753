"""Frees what was shown of two reports once others are shown, in a working thread."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from reader.text.letting_go import let_go
from reader.ui.jobs import Jobs
from reader.ui.session.compared_pair import ComparedPair
from reader.ui.session.ready import Ready

# Milliseconds for which what was shown waits at least: all views have filled themselves with the new
# comparison long before, and until then they hold the one before.
LATER = 1_000


class Freeing(QObject):
    """Holds what was shown until nothing else does: a view that dropped it last would be held by that.

    Of 20,000 sentences that takes 25 ms, in the turn in which the views are filled.
    """

    def __init__(self, pair: ComparedPair, jobs: Jobs) -> None:
        super().__init__(pair)
        self._pair, self._jobs = pair, jobs
        self._shown: Ready | None = None
        self._earlier: list[Ready] = []
        self._waiting: list[Ready] = []
        self._later = QTimer(self, interval=LATER)
        self._later.timeout.connect(self._free)
        pair.changed.connect(self._note)

    def _note(self) -> None:
        if self._shown is not None and self._shown is not self._pair.ready:
            self._waiting.append(self._shown)
            if not self._later.isActive():
                self._later.start()
        self._shown = self._pair.ready

    def _free(self) -> None:
        """Let go of all but the layouts: their fonts belong to the window's thread.

        Whoever chooses one report after the other has those before freed meanwhile: each that has waited
        from one timeout to the next.
        """
        held: list[object] = [part for ready in self._earlier for part in (ready.outline, ready.listings)]
        self._earlier, self._waiting = self._waiting, []
        if not self._earlier:
            self._later.stop()
        if not held:
            return
        label = self._shown.outline.comparison.left.article.name if self._shown else ""
        self._jobs.run(partial(_freed, held), lambda _: None, lambda _: None, label, is_awaited=False)


def _freed(held: list[object], _: object) -> None:
    let_go(held)
