"""Which of the two reports is meant."""

from enum import StrEnum


class Side(StrEnum):
    """Which of the two reports: left is A on screen, right is B."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> "Side":
        """The report across the gutter."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT
