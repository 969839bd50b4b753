"""The actions of the menu Go, in its order."""

from reader.ui.app.action_table import Action, ActionRow, Feature, Menu
from reader.words import QT_TRANSLATE_NOOP

# A table reads as a table.
# fmt: off
ROWS: tuple[ActionRow, ...] = (
    ActionRow(Action.PREVIOUS, Menu.GO, Feature.COMPARISON,
        QT_TRANSLATE_NOOP("actions", "&Previous Difference"),
        QT_TRANSLATE_NOOP("actions", "Go to the previous difference"),
        keys=("Alt+Up", "F7", "P"), icon="previous", tool=QT_TRANSLATE_NOOP("actions", "Previous")),
    ActionRow(Action.NEXT, Menu.GO, Feature.COMPARISON, QT_TRANSLATE_NOOP("actions", "&Next Difference"),
        QT_TRANSLATE_NOOP("actions", "Go to the next difference"),
        keys=("Alt+Down", "F8", "N"), icon="next", tool=QT_TRANSLATE_NOOP("actions", "Next difference")),
    ActionRow(Action.PREVIOUS_FACT, Menu.GO, Feature.COMPARISON,
        QT_TRANSLATE_NOOP("actions", "Previous &Fact That Differs"),
        QT_TRANSLATE_NOOP("actions", "Go to the previous fact on which the reports disagree"),
        keys=("Alt+Shift+Up",), opens_section=True),
    ActionRow(Action.NEXT_FACT, Menu.GO, Feature.COMPARISON,
        QT_TRANSLATE_NOOP("actions", "Next F&act That Differs"),
        QT_TRANSLATE_NOOP("actions", "Go to the next fact on which the reports disagree"),
        keys=("Alt+Shift+Down",)),
    ActionRow(Action.FIRST, Menu.GO, Feature.COMPARISON, QT_TRANSLATE_NOOP("actions", "F&irst Difference"),
        QT_TRANSLATE_NOOP("actions", "Go to the first difference"),
        keys=("Alt+Home",), opens_section=True),
    ActionRow(Action.LAST, Menu.GO, Feature.COMPARISON, QT_TRANSLATE_NOOP("actions", "&Last Difference"),
        QT_TRANSLATE_NOOP("actions", "Go to the last difference"),
        keys=("Alt+End",)),
    ActionRow(Action.PARTNER, Menu.GO, Feature.COMPARISON, QT_TRANSLATE_NOOP("actions", "To the Pa&rtner"),
        QT_TRANSLATE_NOOP("actions", "Go to the matching passage in the other report"),
        keys=("Ctrl+J",), opens_section=True),
    ActionRow(Action.OTHER_PANE, Menu.GO, Feature.COMPARISON, QT_TRANSLATE_NOOP("actions", "&Other Report"),
        QT_TRANSLATE_NOOP("actions", "Switch to the other report"),
        keys=("F6",)),
    ActionRow(Action.SAVED_SEARCHES, Menu.GO, Feature.SEARCH,
        QT_TRANSLATE_NOOP("actions", "Saved &Searches"),
        QT_TRANSLATE_NOOP("actions", "Search again for what you saved, or save what you search for now"),
        opens_section=True),
)
# fmt: on
