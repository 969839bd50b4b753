"""The gold beside the project, when it is there: which articles, which pairs, and its own scorer."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from reader.text.model import Article

EVAL = Path(__file__).parents[3] / "shared" / "eval"
SCORER = EVAL / "score.py"


@dataclass(frozen=True)
class Gold:
    """One set of judged pairs of reports.

    Attributes:
        name: what the table calls it.
        path, texts: its file, and the folder of its reports.
        wanted: how the names of its pairs begin; a file may hold several sets.
    """

    name: str
    path: Path
    texts: Path
    wanted: str = ""

    @property
    def judges_all(self) -> bool:
        """Whether kinds of text, degrees of sameness and discrepancies were judged too, not links alone."""
        return not self.wanted

    @cache  # noqa: B019  (a handful of sets, alive as long as the program)
    def content(self) -> dict[str, Any]:
        """The judged pairs of this set, in the form the scorer reads."""
        read: dict[str, Any] = json.loads(self.path.read_text("utf-8"))
        kept = {name: a for name, a in read["alignments"].items() if name.startswith(self.wanted)}
        return {"articles": read["articles"], "alignments": dict(sorted(kept.items()))}

    def article(self, name: str) -> Article:
        """One report of the set."""
        return Article((self.texts / self.content()["articles"][name]["file"]).read_text("utf-8"))

    def articles(self) -> list[Article]:
        """All reports of the set."""
        return [self.article(name) for name in self.content()["articles"]]

    def pairs(self) -> Iterator[tuple[str, Article, Article]]:
        """The judged pairs with their names."""
        for name in self.content()["alignments"]:
            left, right = name.split("|" if "|" in name else "-")
            yield name, self.article(left), self.article(right)


def sets() -> list[Gold]:
    """The sets that are there."""
    linked = EVAL / "wikinews"
    known = [
        Gold("seeds", EVAL / "gold.json", EVAL.parent / "seeds"),
        Gold("stories", EVAL / "stories" / "gold.json", EVAL / "stories" / "texts"),
        Gold("wikinews synth", linked / "gold.json", linked / "texts", "synth"),
        Gold("wikinews ecb", linked / "gold.json", linked / "texts", "ecb"),
    ]
    return [gold for gold in known if gold.path.is_file()]
