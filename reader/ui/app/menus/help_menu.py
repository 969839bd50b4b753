"""The actions of the menu Help, in its order."""

from reader.ui.app.action_table import Action, ActionRow, Feature, Menu
from reader.words import QT_TRANSLATE_NOOP

# A table reads as a table.
# fmt: off
ROWS: tuple[ActionRow, ...] = (
    ActionRow(Action.GUIDE, Menu.HELP, Feature.HELP, QT_TRANSLATE_NOOP("actions", "&Guide"),
        QT_TRANSLATE_NOOP("actions", "A short guide with pictures"),
        keys=("F1",)),
    ActionRow(Action.READING, Menu.HELP, Feature.HELP,
        QT_TRANSLATE_NOOP("actions", "How to &Read a Comparison"),
        QT_TRANSLATE_NOOP("actions", "What the colours, marks and bands mean, and what is counted")),
    ActionRow(Action.TOUR, Menu.HELP, Feature.HELP, QT_TRANSLATE_NOOP("actions", "Short &Tour"),
        QT_TRANSLATE_NOOP("actions", "Three steps through the sample event")),
    ActionRow(Action.WHATS_THIS, Menu.HELP, Feature.HELP, QT_TRANSLATE_NOOP("actions", "&What’s This?"),
        QT_TRANSLATE_NOOP("actions", "Click any part of the window for an explanation"),
        keys=("Shift+F1",)),
    ActionRow(Action.EXPLAIN, Menu.HELP, Feature.HELP, QT_TRANSLATE_NOOP("actions", "&Explain This Part"),
        QT_TRANSLATE_NOOP("actions", "Explain the part of the window you are in"),
        keys=("Ctrl+Shift+F1",)),
    ActionRow(Action.SHORTCUTS, Menu.HELP, Feature.HELP, QT_TRANSLATE_NOOP("actions", "&Keyboard Shortcuts"),
        QT_TRANSLATE_NOOP("actions", "All shortcuts on one page"),
        keys=("Ctrl+F1",)),
    ActionRow(Action.PALETTE, Menu.HELP, Feature.HELP, QT_TRANSLATE_NOOP("actions", "&Find a Command…"),
        QT_TRANSLATE_NOOP("actions", "All commands by a few letters of their name"), keys=("Ctrl+Shift+K",)),
    ActionRow(Action.REPEAT, Menu.HELP, Feature.HEARING,
        QT_TRANSLATE_NOOP("actions", "Show Last &Message Again"),
        QT_TRANSLATE_NOOP("actions", "What the status bar said last")),
    ActionRow(Action.PROBLEM, Menu.HELP, Feature.HELP,
        QT_TRANSLATE_NOOP("actions", "Report a &Problem…"),
        QT_TRANSLATE_NOOP("actions", "Write a text for those who can help, without a word of your reports"),
        opens_section=True),
    ActionRow(Action.ABOUT, Menu.HELP, Feature.HELP, QT_TRANSLATE_NOOP("actions", "&About Parallax"),
        QT_TRANSLATE_NOOP("actions", "Version and licences")),
)
# fmt: on
