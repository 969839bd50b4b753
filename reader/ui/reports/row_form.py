"""The forms of the rows in the list of reports, one of which the user chooses."""

from enum import StrEnum


class RowForm(StrEnum):
    """A line for each thing that is known; two lines; one line in columns."""

    FULL = "full"
    TWO_LINES = "two lines"
    COLUMNS = "columns"
