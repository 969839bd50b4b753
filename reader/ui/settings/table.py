"""The table of all settings, kept between runs in the user's settings file.

A row has the key in the file, the default, the type with its bounds, and the control in the dialog, if there
is one. To add a setting, add its row and put it into TABLE.
"""

from typing import Any, TypeVar

from PySide6.QtCore import QObject, QSettings, Signal

from reader.compare.model import Settings
from reader.kinds import Colour, Control, Flag, FontFamily, OneOf, Real, Text, Whole
from reader.ui.app.starting.frame import COLOURS, EDGES, INTERFACE, PLACE, STATE
from reader.ui.look.fonts import CHARACTERS_A_LINE
from reader.ui.look.theme import DARK, HIGH_CONTRAST, LIGHT
from reader.ui.reports.list_order import ListOrder
from reader.ui.reports.row_form import RowForm
from reader.ui.settings.setting import Setting, keep, kept
from reader.words import QT_TRANSLATE_NOOP

T = TypeVar("T")

# The zoom of the reading text: below, letters cannot be told apart; above, a line holds too few words.
LEAST_ZOOM, MOST_ZOOM = 0.6, 3.0
# Characters of the longest line: with fewer a line holds few words, with more the eye loses the next line.
MEASURES = (30, 120)
# Pixels, least and most: names, buttons and a few rows have to fit; the most is as large as screens are.
LIST_WIDTHS, INSPECTOR_WIDTHS, LISTS_HEIGHTS = (180, 4000), (236, 4000), (120, 4000)

# A table reads as a table.
# fmt: off
THEME = Setting("theme", "system", OneOf(("system", LIGHT.name, DARK.name, HIGH_CONTRAST.name)), Control(
    QT_TRANSLATE_NOOP("SettingsDialog", "T&heme"), QT_TRANSLATE_NOOP("SettingsDialog", "Theme"),
    names=(QT_TRANSLATE_NOOP("SettingsDialog", "Follow the system"),
           QT_TRANSLATE_NOOP("SettingsDialog", "Light"), QT_TRANSLATE_NOOP("SettingsDialog", "Dark"),
           QT_TRANSLATE_NOOP("SettingsDialog", "High contrast"))))
OWN_COLOURS = Setting("own colours", default=False, kind=Flag(), control=Control(
    QT_TRANSLATE_NOOP("SettingsDialog", "&Colours"),
    QT_TRANSLATE_NOOP("SettingsDialog", "Use my own colours for A and B")))
COLOUR_A = Setting("colour of A", LIGHT.a, Colour(), Control(
    "", QT_TRANSLATE_NOOP("SettingsDialog", "Colour of A"), needs=OWN_COLOURS.name))
COLOUR_B = Setting("colour of B", LIGHT.b, Colour(), Control(
    "", QT_TRANSLATE_NOOP("SettingsDialog", "Colour of B"), needs=OWN_COLOURS.name))
ZOOM = Setting("zoom", 1.0, Real(LEAST_ZOOM, MOST_ZOOM, is_percentage=True), Control(
    QT_TRANSLATE_NOOP("SettingsDialog", "Text &size"), QT_TRANSLATE_NOOP("SettingsDialog", "Text size")))
READING_FACE = Setting("reading face", "", FontFamily(), Control(
    QT_TRANSLATE_NOOP("SettingsDialog", "&Font"), QT_TRANSLATE_NOOP("SettingsDialog", "Font of the reports"),
    blank=QT_TRANSLATE_NOOP("SettingsDialog", "Noto Serif (as designed)")))
MEASURE = Setting("measure", CHARACTERS_A_LINE, Whole(*MEASURES), Control(
    QT_TRANSLATE_NOOP("SettingsDialog", "&Line length"),
    QT_TRANSLATE_NOOP("SettingsDialog", "Characters in the longest line"),
    QT_TRANSLATE_NOOP("SettingsDialog", "Characters a line at most; 60 to 75 are easiest to read.")))
_INTERFACE = INTERFACE._replace(control=Control(
    QT_TRANSLATE_NOOP("SettingsDialog", "&Interface size"),
    QT_TRANSLATE_NOOP("SettingsDialog", "Size of the whole window"),
    QT_TRANSLATE_NOOP("SettingsDialog",
                      "Menus, lists and buttons too; spaces follow at the next start.")))
THRESHOLD = Setting("threshold", Settings().threshold, Real(0.2, 0.9), Control(
    QT_TRANSLATE_NOOP("SettingsDialog", "&Pairing"),
    QT_TRANSLATE_NOOP("SettingsDialog", "How similar a pair must be"),
    QT_TRANSLATE_NOOP("SettingsDialog",
                      "Lower: more pairs, some of them doubtful. Higher: only the surest.")))
FETCHING = Setting("fetching allowed", default=True, kind=Flag(), control=Control(
    QT_TRANSLATE_NOOP("SettingsDialog", "Dropped web links"),
    QT_TRANSLATE_NOOP("SettingsDialog", "Offer to fetch the page of a dropped link")))
LETTER_KEYS = Setting("letters as shortcuts", default=True, kind=Flag(), control=Control(
    QT_TRANSLATE_NOOP("SettingsDialog", "&Keyboard"),
    QT_TRANSLATE_NOOP("SettingsDialog", "Single letters are shortcuts (N, P, C, A, B)"),
    QT_TRANSLATE_NOOP("SettingsDialog", "Help > Keyboard Shortcuts changes all of them.")))
KEYS = Setting("own shortcuts", "", Text(most=20_000))  # JSON; see ui/keys/own.py
REPORT = Setting("report options", "", Text(most=10_000))  # JSON; see report_dialog_memory
EXPORT_FOLDER = Setting("folder of the last export", "", Text(most=4_000))
TOUR_LEFT = Setting("tour left", default=False, kind=Flag())
RECENT_LIBRARIES = Setting("recent libraries", "", Text(most=20_000))  # JSON; see ui/library/libraries.py
SCROLL_TOGETHER = Setting("scroll together", default=True, kind=Flag())
RELATED = Setting("related passages", "pale", OneOf(("shown", "pale", "hidden")))
EVERY_WORD = Setting("mark every word", default=False, kind=Flag())
SHOW_LEGEND = Setting("legend", default=True, kind=Flag())
SHOW_SIDEBAR = Setting("list of reports", default=True, kind=Flag())
EVENTS = Setting("panel of events", "when there are several",
                 OneOf(("when there are several", "open", "closed")))
LIST_ORDER = Setting("order of the list of reports", ListOrder.ADDED, OneOf(tuple(ListOrder)))
LIST_ROWS = Setting("rows of the list of reports", RowForm.FULL, OneOf(tuple(RowForm)))
LIST_WIDTH = Setting("width of the list of reports", 252, Whole(*LIST_WIDTHS))
INSPECTOR = Setting("inspector", "when there is room", OneOf(("when there is room", "open", "closed")))
INSPECTOR_WIDTH = Setting("width of the inspector", 290, Whole(*INSPECTOR_WIDTHS))
LISTS = Setting("lists", "closed", OneOf(("open", "closed")))
LISTS_HEIGHT = Setting("height of the lists", 176, Whole(*LISTS_HEIGHTS))

TABLE: tuple[Setting[Any], ...] = (
    THEME, OWN_COLOURS, COLOUR_A, COLOUR_B, ZOOM, READING_FACE, MEASURE, _INTERFACE, THRESHOLD,
    FETCHING, LETTER_KEYS, KEYS, REPORT, EXPORT_FOLDER, RECENT_LIBRARIES, SCROLL_TOGETHER, RELATED,
    EVERY_WORD, SHOW_LEGEND, SHOW_SIDEBAR, EVENTS, LIST_ORDER, LIST_ROWS, LIST_WIDTH, INSPECTOR,
    INSPECTOR_WIDTH, LISTS, LISTS_HEIGHT, PLACE, STATE, COLOURS, EDGES, TOUR_LEFT,
)
# fmt: on


class Preferences(QObject):
    """The current values of the settings, kept in a store; changed is emitted with each that changes."""

    changed = Signal(object)

    def __init__(self, store: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store

    def value(self, setting: Setting[T]) -> T:
        """The current value."""
        return kept(self.store, setting)

    def change(self, setting: Setting[T], value: T) -> None:
        """Store a value, and tell of it if it is another one."""
        if self.value(setting) != value:
            keep(self.store, setting, value)
            self.changed.emit(setting)
