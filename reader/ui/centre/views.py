"""The table of views in the order of the View menu; a new view needs only its row here."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from reader.compare.story import Story
from reader.ui.app.action_table import Action
from reader.ui.centre.view import Needs, View
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.comparison.layout.arrangement import ReadingOrder
from reader.ui.look.theme import Theme
from reader.ui.session.ready import Ready
from reader.words import QT_TRANSLATE_NOOP

OF_TWO: frozenset[str] = frozenset(
    {
        *(
            Action.COPY,
            Action.COPY_SOURCED,
            Action.FIND,
            Action.FIND_NEXT,
            Action.FIND_PREVIOUS,
            Action.DIFFERENCES_ONLY,
        ),
        *(Action.RELATED_SHOWN, Action.RELATED_PALE, Action.RELATED_HIDDEN, Action.EVERY_WORD),
        *(Action.SCROLL_TOGETHER, Action.ASIDES, Action.NUMBERS, Action.ORDER_MAP, Action.LEGEND),
        *(Action.PREVIOUS, Action.NEXT, Action.PREVIOUS_FACT, Action.NEXT_FACT, Action.FIRST, Action.LAST),
        *(
            Action.PARTNER,
            Action.OTHER_PANE,
            Action.LINK,
            Action.LINK_TO,
            Action.UNLINK,
            Action.CONFIRM,
            Action.REJECT,
        ),
        *(Action.NOTE, Action.NOT_BODY, Action.BEGINS, Action.ENDS, Action.WHOLE),
    }
)
"""The actions that apply in a view of two reports."""

OF_STATEMENTS: frozenset[str] = frozenset(
    {
        *(Action.NAME_STATEMENT, Action.NOTE_STATEMENT, Action.HIDE_STATEMENT, Action.JOIN_STATEMENTS),
        *(Action.MOVE_SENTENCE, Action.PUT_SENTENCE, Action.NOT_THE_SAME),
    }
)
"""The actions that apply to a statement of an event."""


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


def _story_view(theme: Theme) -> QWidget:
    from reader.ui.story.story_view import StoryView  # two reports, read side by side, do without

    return StoryView(theme)


WHO_SAYS_WHAT: View[Any] = View(
    "who says what",
    QT_TRANSLATE_NOOP("actions", "&Who Says What"),
    QT_TRANSLATE_NOOP("actions", "Show what each report of the event says, and which facts differ"),
    _story_view,
    lambda view, story, _: view.mark_story(story),
    lambda view, theme: view.set_theme(theme),
    lambda view: view.enter(),
    Needs.STORY,
    frozenset({Action.COPY_SOURCED, *OF_STATEMENTS}),
    keys=("Ctrl+4",),
    icon="who-says-what",
    tool=QT_TRANSLATE_NOOP("actions", "Who says what"),
    module="reader.ui.story.showing",
)

VIEWS: tuple[View[Any], ...] = (SIDE_BY_SIDE, ALIGNED_TO_A, ALIGNED_TO_B, WHO_SAYS_WHAT)
"""All views; the first is chosen when a window opens."""
