"""The table of views, in the order of the View menu; a row here is all that a further one takes."""

from dataclasses import replace
from typing import Any

from reader.compare.story import Story
from reader.ui.app.action_table import Do
from reader.ui.app.ready import Ready
from reader.ui.centre.view import Needs, View
from reader.ui.comparison.arrangement import ReadingOrder
from reader.ui.comparison.comparison_view import ComparisonView
from reader.words import QT_TRANSLATE_NOOP

OF_TWO: frozenset[str] = frozenset(
    {
        *(Do.COPY, Do.FIND, Do.FIND_NEXT, Do.FIND_PREVIOUS, Do.DIFFERENCES_ONLY),
        *(Do.RELATED_SHOWN, Do.RELATED_PALE, Do.RELATED_HIDDEN, Do.EVERY_WORD),
        *(Do.SCROLL_TOGETHER, Do.ASIDES, Do.NUMBERS, Do.ORDER_MAP, Do.LEGEND),
        *(Do.PREVIOUS, Do.NEXT, Do.PREVIOUS_FACT, Do.NEXT_FACT, Do.FIRST, Do.LAST),
        *(Do.PARTNER, Do.OTHER_PANE, Do.LINK, Do.LINK_TO, Do.UNLINK, Do.CONFIRM, Do.REJECT),
        *(Do.NOTE, Do.NOT_BODY, Do.BEGINS, Do.ENDS, Do.WHOLE),
    }
)
"""The actions that mean something where two reports stand beside each other."""


def _show(view: ComparisonView, _: Story, ready: Ready | None) -> None:
    view.show_outline(ready.outline if ready else None, ready.spread if ready else None)


SIDE_BY_SIDE = View(
    "side by side",
    QT_TRANSLATE_NOOP("actions", "&Side by Side"),
    QT_TRANSLATE_NOOP("actions", "Show each report in its own order"),
    ComparisonView,
    _show,
    ComparisonView.set_theme,
    lambda view: view.set_order(ReadingOrder.OWN),
    Needs.COMPARISON,
    OF_TWO,
    keys=("Ctrl+1",),
    icon="side-by-side",
    tool=QT_TRANSLATE_NOOP("actions", "Side by side"),
)
ALIGNED_TO_A = replace(
    SIDE_BY_SIDE,
    key="follow a",
    text=QT_TRANSLATE_NOOP("actions", "Aligned to &A"),
    tip=QT_TRANSLATE_NOOP("actions", "Keep A’s order and line up the passages of B beside it"),
    enter=lambda view: view.set_order(ReadingOrder.FOLLOW_LEFT),
    keys=("Ctrl+2",),
    icon="aligned",
    tool=QT_TRANSLATE_NOOP("actions", "Aligned"),
)
ALIGNED_TO_B = replace(
    SIDE_BY_SIDE,
    key="follow b",
    text=QT_TRANSLATE_NOOP("actions", "Aligned to &B"),
    tip=QT_TRANSLATE_NOOP("actions", "Keep B’s order and line up the passages of A beside it"),
    enter=lambda view: view.set_order(ReadingOrder.FOLLOW_RIGHT),
    keys=("Ctrl+3",),
    icon="",
    tool="",
)

VIEWS: tuple[View[Any], ...] = (SIDE_BY_SIDE, ALIGNED_TO_A, ALIGNED_TO_B)
"""The first is shown when a window opens."""
