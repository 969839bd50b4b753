"""One row of the table of views: what a view is called, what makes it, what it needs and what holds in it."""

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
    """What there must be before a view can be shown.

    COMPARISON: two reports that are read beside each other, compared. STORY: two reports of the event that
    have a text, whether or not they are read just now.
    """

    COMPARISON = auto()
    STORY = auto()


@dataclass(frozen=True, slots=True)
class View(Generic[W]):
    """One view of the centre.

    Attributes:
        key: by which its action is known.
        text: in the View menu, with its mnemonic. tip: one sentence for tooltip and status bar.
        make: makes the widget, in a theme; views with the same maker share one widget.
        show: hands the widget what it shows: the story, and the comparison of the two that are read.
        wear: gives the widget another theme.
        enter: sets the widget up whenever the view is chosen.
        needs: what there must be.
        holds: the actions, by their keys, that mean something in this view; those that hold in other views
            alone are off while it is shown.
        keys, icon, tool: as of any action.
    """

    key: str
    text: str
    tip: str
    make: Callable[[Theme], W]
    show: Callable[[W, Story, Ready | None], None]
    wear: Callable[[W, Theme], None]
    enter: Callable[[W], None]
    needs: Needs
    holds: frozenset[str] = frozenset()
    keys: tuple[str, ...] = ()
    icon: str = ""
    tool: str = ""


def action_row(view: View[W]) -> ActionRow:
    """The action by which a view is chosen."""
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
