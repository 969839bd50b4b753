"""What a person can set about the program: one table of settings, kept in the user's own settings file."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QSettings, Signal

from reader.compare.model import Settings
from reader.ui.theme import LIGHT


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: the name it is kept under and the value it has until somebody changes it."""

    name: str
    default: str | bool | float


THEME = Setting("theme", "system")
"""The name of a theme, or "system" for the system's choice of light or dark."""
OWN_COLOURS = Setting("own colours", default=False)
COLOUR_A = Setting("colour of A", LIGHT.a)
COLOUR_B = Setting("colour of B", LIGHT.b)
ZOOM = Setting("zoom", 1.0)
"""Size of the reading text, 1.0 being the usual one."""
THRESHOLD = Setting("threshold", Settings().threshold)
"""The least likeness at which two passages are paired, 0..1, on the scale of Pair.score."""
FETCHING = Setting("fetching allowed", default=True)
"""Whether "Fetch page" may be offered; nothing is ever fetched unasked."""
REPORT = Setting("report options", "")
"""What was chosen about the last printed or exported report, as JSON; "" until there was one."""
SCROLL_TOGETHER = Setting("scroll together", default=True)
RELATED = Setting("related passages", "pale")
"""How related passages are shown: "shown", "pale" or "hidden"."""
EVERY_WORD = Setting("mark every word", default=False)
SHOW_LEGEND = Setting("legend", default=True)
SHOW_SIDEBAR = Setting("list of reports", default=True)

TABLE = (
    *(THEME, OWN_COLOURS, COLOUR_A, COLOUR_B, ZOOM, THRESHOLD, FETCHING, REPORT),
    *(SCROLL_TOGETHER, RELATED, EVERY_WORD, SHOW_LEGEND, SHOW_SIDEBAR),
)


class Preferences(QObject):
    """The settings as they are, kept in a store; tells when one changes."""

    changed = Signal(object)

    def __init__(self, store: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store

    def text(self, setting: Setting) -> str:
        """The value of a setting that is a word."""
        return str(self.store.value(setting.name, setting.default))

    def flag(self, setting: Setting) -> bool:
        """The value of a setting that is yes or no."""
        return str(self.store.value(setting.name, setting.default)).lower() == "true"

    def number(self, setting: Setting) -> float:
        """The value of a setting that is a number; its default when the file holds anything else."""
        try:
            return float(str(self.store.value(setting.name, setting.default)))
        except ValueError:
            return float(setting.default)

    def change(self, setting: Setting, value: str | bool | float) -> None:  # noqa: FBT001  # a value, not a switch
        """Keep another value."""
        if str(self.store.value(setting.name, setting.default)) != str(value):
            self.store.setValue(setting.name, str(value))
            self.changed.emit(setting)
