"""The form of a row in the table of views."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from reader.compare.story import Story
from reader.ui.app.action_table import VIEWS, ActionRow, Feature, Menu
from reader.ui.look.theme import Theme
from reader.ui.session.ready import Ready

W = TypeVar("W", bound=QWidget)


class Needs(Enum):
    """What a view needs before it can be shown.

    COMPARISON: two reports that are open side by side, and compared. STORY: two reports of the event that
    have a text, whether or not they are open.
    """

    COMPARISON = auto()
    STORY = auto()


@dataclass(frozen=True, slots=True)
class View(Generic[W]):
    """A view of the centre.

    Attributes:
        key: the name of its action.
        text: in the View menu, with its mnemonic. tip: one sentence for tooltip and status bar.
        make: makes the widget in a theme; views with the same make share one widget.
        show: passes the widget what it shows: the story, and the comparison of A and B if there is one.
        set_theme: gives the widget another theme.
        enter: prepares the widget each time the view is chosen.
        needs: what it needs before it can be shown.
        holds: the names of the actions that apply in this view; those that apply only in others are disabled.
        keys, icon, tool: as of any action.
        module: what is imported in a job before the widget is made; "" where the window has it already.
    """

    key: str
    text: str
    tip: str
    make: Callable[[Theme], W]
    show: Callable[[W, Story, Ready | None], None]
    set_theme: Callable[[W, Theme], None]
    enter: Callable[[W], None]
    needs: Needs
    holds: frozenset[str] = frozenset()
    keys: tuple[str, ...] = ()
    icon: str = ""
    tool: str = ""
    module: str = ""


def action_row(view: View[W]) -> ActionRow:
    """The row of the action that chooses a view."""
    return ActionRow(
        view.key,
        Menu.VIEW,
        Feature.CENTRE,
        view.text,
        view.tip,
        keys=view.keys,
        icon=view.icon,
        tool=view.tool,
        is_check=True,
        group=VIEWS,
    )
