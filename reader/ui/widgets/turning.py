"""The turn of a wheel, which touchpads tell in small pieces, as whole steps."""

NOTCH = 120
"""Eighths of a degree: what Qt says of one notch of a mouse's wheel."""


class Turning:
    """Sums what is turned up to whole steps, and keeps the rest for the next turn.

    Args:
        step: how much makes one step.
    """

    def __init__(self, step: float = NOTCH) -> None:
        self._step, self._rest = step, 0.0

    def steps(self, turned: float) -> int:
        """The whole steps that this turn completes, below 0 for one back; 0 while there is none."""
        if turned * self._rest < 0:  # turned back: what was begun the other way is given up
            self._rest = 0.0
        whole, self._rest = divmod(abs(self._rest + turned), self._step)
        sign = 1 if turned > 0 else -1
        self._rest *= sign
        return int(whole) * sign
