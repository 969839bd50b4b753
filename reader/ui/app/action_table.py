"""The form of the table of actions, from which menus, toolbar, shortcuts and the help page are made."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, StrEnum, auto

from reader.words import QT_TRANSLATE_NOOP


class Action(StrEnum):
    """Everything the user can have the window do; the views have keys of their own in centre/views.py."""

    ADD = "add reports"
    ADD_FOLDER = "add folder"
    PASTE = "paste"
    TRY_AGAIN = "try again"
    WATCH = "watch folders"
    SAMPLE = "sample story"
    NEW_STORY = "new story"
    RENAME_STORY = "rename story"
    REMOVE_STORY = "remove story"
    STORY_OF_SELECTED = "event of selected"
    MERGE_STORY = "merge event"
    GROUP = "group by event"
    EXPORT_SOURCES = "export sources"
    EXPORT_CASE = "export case file"
    OPEN_CASE = "open case file"
    FROM_BACKUP = "bring back from backup"
    TRASH = "trash"
    PRINT = "print"
    PREVIEW = "print preview"
    EXPORT = "export"
    SEVERAL = "report on several"
    OPEN_LIBRARY = "open library"
    NEW_LIBRARY = "new library"
    RECENT_LIBRARIES = "recent libraries"
    RESTORE_LIBRARY = "restore library"
    SAVE_LIBRARY = "save library as"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    COPY = "copy"
    COPY_SOURCED = "copy with source"
    FIND = "find"
    FIND_NEXT = "find next"
    FIND_PREVIOUS = "find previous"
    DETAILS = "details"
    READ_AS = "read as"
    FETCH = "fetch page"
    PASTE_TEXT = "paste text"
    MOVE = "move to story"
    TAG = "tag"
    MORE_LIKE = "more like this"
    SAVED_SEARCHES = "saved searches"
    KEEP_GUESS = "keep in event"
    NOT_OF_EVENT = "not of this event"
    REMOVE = "remove"
    SETTINGS = "settings"
    DIFFERENCES_ONLY = "differences only"
    SCROLL_TOGETHER = "scroll together"
    ORDER_MAP = "order map"
    RELATED_SHOWN = "related shown"
    RELATED_PALE = "related pale"
    RELATED_HIDDEN = "related hidden"
    EVERY_WORD = "every word"
    LEGEND = "legend"
    ASIDES = "asides"
    NUMBERS = "sentence numbers"
    SIDEBAR = "sidebar"
    EVENTS = "events"
    INSPECTOR = "inspector"
    LISTS = "lists"
    SORT_ADDED = "sort by when added"
    SORT_DATE = "sort by date"
    SORT_OUTLET = "sort by outlet"
    SORT_HEADLINE = "sort by headline"
    SORT_WORDS = "sort by words"
    SORT_LIKENESS = "sort by likeness"
    ROWS_FULL = "full rows"
    ROWS_TWO = "rows of two lines"
    ROWS_COLUMNS = "rows in columns"
    THEME_SYSTEM = "theme of the system"
    THEME_LIGHT = "light theme"
    THEME_DARK = "dark theme"
    THEME_CONTRAST = "high contrast theme"
    ZOOM_IN = "zoom in"
    ZOOM_OUT = "zoom out"
    ZOOM_RESET = "zoom reset"
    FULL_SCREEN = "full screen"
    NEXT = "next difference"
    PREVIOUS = "previous difference"
    NEXT_FACT = "next fact"
    PREVIOUS_FACT = "previous fact"
    FIRST = "first difference"
    LAST = "last difference"
    PARTNER = "partner"
    OTHER_PANE = "other pane"
    SEARCH_REPORTS = "search reports"
    SWAP = "swap"
    AS_A = "read as a"
    AS_B = "read as b"
    LINK = "link"
    LINK_TO = "link to"
    UNLINK = "unlink"
    CONFIRM = "confirm"
    REJECT = "reject"
    NOTE = "note"
    NOT_BODY = "not body"
    BEGINS = "begins here"
    ENDS = "ends here"
    WHOLE = "whole report"
    NAME_STATEMENT = "name statement"
    NOTE_STATEMENT = "note on statement"
    HIDE_STATEMENT = "hide statement"
    JOIN_STATEMENTS = "join statements"
    MOVE_SENTENCE = "move sentence"
    PUT_SENTENCE = "put sentence into statement"
    NOT_THE_SAME = "not the same"
    GUIDE = "guide"
    READING = "how to read a comparison"
    TOUR = "tour"
    WHATS_THIS = "what is this"
    EXPLAIN = "explain"
    SHORTCUTS = "shortcuts"
    PALETTE = "find a command"
    PROBLEM = "report a problem"
    REPEAT = "repeat last message"
    ABOUT = "about"


class Menu(Enum):
    """The menus, in the order of the menu bar."""

    FILE = auto()
    EDIT = auto()
    VIEW = auto()
    GO = auto()
    PAIRS = auto()
    HELP = auto()


MENU_TITLES = {
    Menu.FILE: QT_TRANSLATE_NOOP("actions", "&File"),
    Menu.EDIT: QT_TRANSLATE_NOOP("actions", "&Edit"),
    Menu.VIEW: QT_TRANSLATE_NOOP("actions", "&View"),
    Menu.GO: QT_TRANSLATE_NOOP("actions", "&Go"),
    Menu.PAIRS: QT_TRANSLATE_NOOP("actions", "&Pairs"),
    Menu.HELP: QT_TRANSLATE_NOOP("actions", "&Help"),
}


class Feature(StrEnum):
    """The feature that carries out an action: its controller is in the folder of that name."""

    APP = "app"
    CASES = "cases"
    CENTRE = "centre"
    COMPARISON = "comparison"
    EDITING = "editing"
    HANDING = "handing"
    HEARING = "hearing"
    HELP = "help"
    IMPORTING = "importing"
    INSPECTOR = "inspector"
    LIBRARY = "library"
    PRINTING = "printing"
    REPORTS = "reports"
    SEARCH = "search"
    SETTINGS = "settings"
    STORIES = "stories"
    STORY = "story"
    TAGS = "tags"
    TRASH = "trash"
    WATCHING = "watching"


VIEWS = "view"
"""The group of the actions that choose a view."""


class Where(Enum):
    """Where the keyboard must be for a shortcut to work."""

    WINDOW = auto()
    READING = auto()
    LIST = auto()
    PAIR = auto()
    """Anywhere save where the key has another meaning: it acts on the selected pair."""


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action.

    Attributes:
        do: an Action, or the key of a view.
        menu: the menu that holds it.
        by: the feature that carries it out.
        text: in the menu, with its mnemonic. tip: one sentence for tooltip and status bar.
        keys: its shortcuts; the first is the one shown. where: what must have the keyboard for them.
        icon: the name of a drawing in resources/icons. tool: its name on the toolbar; "" keeps it off there.
        is_check: whether it is switched on and off. group: of the actions that share it, exactly one is on.
        submenu: the submenu that holds it; "" when it is in the menu itself.
        opens_section: whether a line separates it from the entry before.
    """

    do: str
    menu: Menu
    by: Feature
    text: str
    tip: str = ""
    keys: tuple[str, ...] = ()
    where: Where = Where.WINDOW
    icon: str = ""
    tool: str = ""
    is_check: bool = False
    group: str = ""
    submenu: str = ""
    opens_section: bool = False


_MAC_KEYS: Mapping[str, tuple[str, ...]] = {
    "F2": ("Ctrl+Alt+2",),
    "F3": ("Ctrl+G",),
    "Shift+F3": ("Ctrl+Shift+G",),
    "F4": ("Ctrl+Alt+1",),
    "F9": ("Ctrl+Alt+3",),
    "F11": ("Ctrl+Meta+F",),
    "F12": ("Ctrl+Alt+4",),
    "Shift+F12": ("Ctrl+Alt+5",),
    "Shift+F4": ("Ctrl+Alt+6",),
    "Ctrl+M": ("Ctrl+Shift+N",),
    "Alt+\\": (),
    "Del": ("Backspace", "Del"),
}
"""What replaces keys that macOS reserves, that write a letter there, or that its keyboards lack."""


def on_a_mac(row: ActionRow) -> ActionRow:
    """The row with shortcuts that work on macOS, where Qt's Ctrl is Cmd and its Meta is Ctrl."""
    return replace(row, keys=tuple(key for own in row.keys for key in keys_on_a_mac(own)))


def keys_on_a_mac(key: str) -> tuple[str, ...]:
    """The keys on macOS for one of the table, often the same; () where there is none."""
    return _MAC_KEYS.get(key, (key,))
