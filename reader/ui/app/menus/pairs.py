"""The actions of the menu Pairs, in its order."""

from reader.ui.app.action_table import Action, ActionRow, Feature, Menu, Where
from reader.words import QT_TRANSLATE_NOOP

# A table reads as a table.
# fmt: off
ROWS: tuple[ActionRow, ...] = (
    ActionRow(Action.SWAP, Menu.PAIRS, Feature.COMPARISON, QT_TRANSLATE_NOOP("actions", "S&wap A and B"),
        QT_TRANSLATE_NOOP("actions", "Swap the left and right reports"),
        keys=("Alt+\\", "Ctrl+Shift+X"), icon="swap", tool=QT_TRANSLATE_NOOP("actions", "Swap")),
    ActionRow(Action.AS_A, Menu.PAIRS, Feature.REPORTS, QT_TRANSLATE_NOOP("actions", "Read as &A"),
        QT_TRANSLATE_NOOP("actions", "Show the selected report on the left"),
        keys=("A",), where=Where.LIST),
    ActionRow(Action.AS_B, Menu.PAIRS, Feature.REPORTS, QT_TRANSLATE_NOOP("actions", "Read as &B"),
        QT_TRANSLATE_NOOP("actions", "Show the selected report on the right"),
        keys=("B",), where=Where.LIST),
    ActionRow(Action.LINK, Menu.PAIRS, Feature.EDITING, QT_TRANSLATE_NOOP("actions", "&Match…"),
        QT_TRANSLATE_NOOP("actions", "Match the two selected passages; both are shown and named first"),
        keys=("Ctrl+L",), opens_section=True),
    ActionRow(Action.LINK_TO, Menu.PAIRS, Feature.EDITING, QT_TRANSLATE_NOOP("actions", "Match with Ne&xt…"),
        QT_TRANSLATE_NOOP("actions", "Match the selected passage with the sentence you click next")),
    ActionRow(Action.UNLINK, Menu.PAIRS, Feature.EDITING, QT_TRANSLATE_NOOP("actions", "&Unmatch"),
        QT_TRANSLATE_NOOP("actions", "Undo the match of the selected pair"),
        keys=("Ctrl+Shift+L",)),
    ActionRow(Action.CONFIRM, Menu.PAIRS, Feature.EDITING, QT_TRANSLATE_NOOP("actions", "&Confirm"),
        QT_TRANSLATE_NOOP("actions", "Mark the selected pair as right"),
        keys=("C",), where=Where.PAIR, is_check=True),
    ActionRow(Action.REJECT, Menu.PAIRS, Feature.EDITING, QT_TRANSLATE_NOOP("actions", "Re&ject"),
        QT_TRANSLATE_NOOP("actions", "Mark the selected pair as wrong"),
        keys=("Del",), where=Where.PAIR),
    ActionRow(Action.NOTE, Menu.PAIRS, Feature.EDITING, QT_TRANSLATE_NOOP("actions", "&Note…"),
        QT_TRANSLATE_NOOP("actions", "Write a note on the selected passage"),
        keys=("Ctrl+M",), opens_section=True),
    ActionRow(Action.NOT_BODY, Menu.PAIRS, Feature.EDITING,
        QT_TRANSLATE_NOOP("actions", "Not &Part of the Report"),
        QT_TRANSLATE_NOOP("actions", "Leave the selected sentence out of the comparison"),
        is_check=True),
    ActionRow(Action.BEGINS, Menu.PAIRS, Feature.EDITING, QT_TRANSLATE_NOOP("actions", "Report Be&gins Here"),
        QT_TRANSLATE_NOOP("actions", "Leave out everything before the selected sentence"),
        opens_section=True),
    ActionRow(Action.ENDS, Menu.PAIRS, Feature.EDITING, QT_TRANSLATE_NOOP("actions", "Report &Ends Here"),
        QT_TRANSLATE_NOOP("actions", "Leave out everything after the selected sentence")),
    ActionRow(Action.WHOLE, Menu.PAIRS, Feature.EDITING,
        QT_TRANSLATE_NOOP("actions", "&Restore Whole Report"),
        QT_TRANSLATE_NOOP("actions", "Put back everything you left out of this report")),
)
# fmt: on
