"""Makes the window's actions, menus and toolbar from the table of actions."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QSizePolicy, QToolBar, QToolButton, QWidget

from reader.ui.app.action_table import MENU_TITLES, VIEWS, Action, ActionRow, Menu, Where
from reader.ui.look.icons import icon
from reader.ui.look.theme import Theme
from reader.ui.widgets.context_menu import without_letter
from reader.ui.widgets.one_of import add_choice_tool
from reader.ui.widgets.plain import isolated, tip

Actions = Mapping[str, QAction]
ActionRows = Sequence[ActionRow]

_ROLES: Mapping[str, QAction.MenuRole] = {
    Action.SETTINGS: QAction.MenuRole.PreferencesRole,
    Action.ABOUT: QAction.MenuRole.AboutRole,
    Action.QUIT: QAction.MenuRole.QuitRole,
}
"""The actions that macOS moves to the menu with the program's name; all others stay where the table says."""

THE_VIEWS = ("views",)
"""The group of the toolbar that holds the views."""

TOOLS: tuple[tuple[str, ...], ...] = (
    (Action.ADD,),
    THE_VIEWS,
    (Action.PREVIOUS, Action.NEXT),
    (Action.SWAP,),
    (),
    (Action.PRINT, Action.EXPORT),
)
"""The toolbar from left to right: a line separates two groups, an empty group is a space that stretches."""


def make_actions(parent: QObject, rows: ActionRows) -> Actions:
    """A QAction for each row, by its do, not yet connected to anything."""
    groups: dict[str, QActionGroup] = {}
    actions: dict[str, QAction] = {}
    for row in rows:
        action = QAction(_tr(row.text), parent)
        action.setObjectName(str(row.do))
        show_keys(action, row)
        if row.where in {Where.READING, Where.LIST}:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setIconText(_tr(row.tool) if row.tool else "")
        action.setStatusTip(_tr(row.tip))
        action.setWhatsThis(tip(_tr(row.tip)))
        action.setCheckable(row.is_check)
        action.setMenuRole(_ROLES.get(row.do, QAction.MenuRole.NoRole))
        if row.group:
            groups.setdefault(row.group, QActionGroup(parent)).addAction(action)
        actions[row.do] = action
    return actions


def show_keys(action: QAction, row: ActionRow) -> None:
    """Set an action's shortcuts, and name the first in its tooltip."""
    action.setShortcuts([QKeySequence(key) for key in row.keys])
    told, keys = _tr(row.tip), keys_in_words(row.keys[:1])
    action.setToolTip(tip(f"{told} ({keys})" if keys else told))


def fill_menus(bar: QMenuBar, rows: ActionRows, actions: Actions) -> dict[Menu, QMenu]:
    """Make the menus and their submenus, and put every action into its own."""
    menus = {menu: bar.addMenu(_tr(MENU_TITLES[menu])) for menu in Menu}
    inner: dict[str, QMenu] = {}
    for row in rows:
        menu = menus[row.menu]
        if row.opens_section:
            menu.addSeparator()
        if row.submenu:
            inner[row.submenu] = inner.get(row.submenu) or menu.addMenu(_tr(row.submenu))
            menu = inner[row.submenu]
        menu.addAction(actions[row.do])
    return menus


def fill_toolbar(bar: QToolBar, rows: ActionRows, actions: Actions) -> None:
    """Put the groups of TOOLS onto the toolbar."""
    views = tuple(row.do for row in rows if row.group == VIEWS and row.tool)
    for number, group in enumerate(TOOLS):
        if not group:
            bar.addWidget(_space())
        elif number and TOOLS[number - 1]:
            bar.addSeparator()
        for do in views if group is THE_VIEWS else group:
            if group is THE_VIEWS:
                button: QWidget | None = add_choice_tool(bar, actions[do])
            else:
                bar.addAction(actions[do])
                button = bar.widgetForAction(actions[do])
            if isinstance(button, QToolButton):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.setAccessibleName(actions[do].iconText())


def paint_icons(rows: ActionRows, actions: Actions, theme: Theme) -> None:
    """Set all icons in the theme's ink."""
    for row in rows:
        if row.icon:
            actions[row.do].setIcon(icon(row.icon, theme))


def keys_in_words(keys: Sequence[str]) -> str:
    """Shortcuts as the system writes them, separated by commas."""
    return ", ".join(key_in_words(QKeySequence(key)) for key in keys)


def key_in_words(key: QKeySequence) -> str:
    """A shortcut as the system writes it, in its own direction within right-to-left text."""
    told = key.toString(QKeySequence.SequenceFormat.NativeText)
    return isolated(told) if QGuiApplication.isRightToLeft() else told


def in_words(text: str) -> str:
    """The text of an action, translated, without mnemonic and ellipsis."""
    return without_letter(_tr(text)).rstrip("…")


def menu_letters() -> frozenset[str]:
    """The shortcuts that open the menus, such as "Alt+F"."""
    titles = (_tr(title) for title in MENU_TITLES.values())
    return frozenset(QKeySequence.mnemonic(title).toString() for title in titles)


def _space() -> QWidget:
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return space


def _tr(text: str) -> str:
    # The texts stand in the table, marked there for the translators.
    return QCoreApplication.translate("actions", text)
