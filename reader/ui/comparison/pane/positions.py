"""Converts between code points, which spans count, and UTF-16 units, which Qt counts."""

from bisect import bisect_left


class Positions:
    """Converts positions in one text; costs next to nothing where no character needs two units."""

    def __init__(self, text: str) -> None:
        self._wide = [] if text.isascii() else [i for i, c in enumerate(text) if ord(c) > _LAST_OF_ONE_UNIT]
        self._wide_units = [i + k for k, i in enumerate(self._wide)]

    def units(self, point: int) -> int:
        """The UTF-16 position of a code-point position."""
        return point + bisect_left(self._wide, point)

    def point(self, units: int) -> int:
        """The code-point position of a UTF-16 one; within a surrogate pair that after the character."""
        return units - bisect_left(self._wide_units, units)


_LAST_OF_ONE_UNIT = 0xFFFF
