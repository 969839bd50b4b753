"""What every part of a report is typeset with: options, language, direction, anchors."""

import re
from dataclasses import dataclass, replace

from reader.report.options import Options
from reader.report.writers.pdf.anchors import Anchors

TypstValue = dict[str, object]

_LEFTWARD = re.compile("[\u0590-\u08ff]")
_LETTER = re.compile(r"[^\W\d_]")
_APART, _TOGETHER = "\u2068", "\u2069"  # the first strong isolate, and the end of it


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The report in which a block stands.

    Attributes:
        language: of the report's own words (ISO 639-1).
        is_leftward: its pages run from right to left.
        anchors: the places that links lead to.
        links: whether there are links.
    """

    options: Options
    language: str
    is_leftward: bool
    anchors: Anchors
    links: bool = True

    @property
    def unlinked(self) -> "Surroundings":
        """The same without links."""
        return replace(self, links=False)

    def target(self, anchor: str) -> str:
        """The anchor if there are links and it is set somewhere, else ""."""
        return self.anchors.target(anchor) if self.links else ""

    def isolated(self, name: str) -> str:
        """A name, isolated where it may run the other way, so that it changes no order around it."""
        return f"{_APART}{name}{_TOGETHER}" if self.is_leftward or _LEFTWARD.search(name) else name

    def apart(self, words: str) -> str:
        """Words, isolated where they run the other way than the page, so that their signs stay with them."""
        is_turned = bool(_LEFTWARD.search(words)) != self.is_leftward
        if not (is_turned and _LETTER.search(words)):
            return words
        said = words.strip(" ")  # a space within would stand at the far end
        before, _, behind = words.partition(said)
        return f"{before}{_APART}{said}{_TOGETHER}{behind}"
