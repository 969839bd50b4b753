"""Golden files: what the program made of the sample story when somebody last looked and agreed."""

import difflib
from dataclasses import dataclass
from pathlib import Path

LONGEST_DIFF = 80  # lines: more than a screen or two is not read


@dataclass(frozen=True)
class GoldenFile:
    """One stored text; `make golden` writes it anew, and git shows what that changed.

    Attributes:
        path: where it is kept, among the tests.
        update: write what the program makes now instead of comparing.
    """

    path: Path
    update: bool = False

    def check(self, made: str) -> None:
        """Fail with a readable difference unless the text made now equals the stored one."""
        if self.update:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.write_text(made, "utf-8", newline="\n")
        assert self.path.exists(), f"{self.path.name} is not there yet: make it with `make golden`"
        stored = self.path.read_text("utf-8")
        assert made == stored, f"{self.path.name} is no longer what it was:\n{difference(stored, made)}"


def difference(stored: str, made: str) -> str:
    """The lines that differ with a little around them, cut short when there are many."""
    lines = list(difflib.unified_diff(stored.splitlines(), made.splitlines(), "stored", "now", lineterm=""))
    left_out = len(lines) - LONGEST_DIFF
    return "\n".join(lines[:LONGEST_DIFF]) + (f"\n… and {left_out} lines more" if left_out > 0 else "")
