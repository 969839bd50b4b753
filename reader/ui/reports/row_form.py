"""The forms in which the list of reports shows a row, of which a person chooses one."""

from enum import StrEnum


class RowForm(StrEnum):
    """All that is known in lines of its own; two lines; one line in columns."""

    FULL = "full"
    TWO_LINES = "two lines"
    COLUMNS = "columns"
