"""Whether a report is of a size that is compared: no report comes near these limits, a list or a dump may."""

import re

from reader.compare.model import Obstacle, ObstacleKind
from reader.compare.side import Side
from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.model import Article, Kind, Sentence, Span

# Characters of one text: 200,000 words are twice as many as a thick book has, so that no report is refused.
MOST_CHARACTERS = 1_200_000
# Lines and full stops of one text: each may end a sentence, and every one of them is looked at.
MOST_STOPS = 25_000
# Characters without a line's end or a full stop: in 5,000 words without either no sentence can be told from
# another.
LONGEST_STRETCH = 30_000
# Characters at least of a stretch of a text that is only shown, if a line ends behind it.
LEAST_STRETCH = 200
# How many times the least a stretch has at the most, where no line ends in it.
LONGEST_SHOWN = 10
# Stretches of one text that are shown: fewer rows than a long report has, which a pane takes at once.
MOST_STRETCHES = 1_500

_STOPS = re.compile(r"[.!?…؟۔।॥。！？｡●•▪◦‣■]+\s*|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]\s*")


def obstacle(article: Article, side: Side, check: Checkpoint = unchecked) -> Obstacle | None:
    """What about the size of a text keeps it from being compared; None for a report."""
    size = len(article.text)
    if size > MOST_CHARACTERS:
        return Obstacle(ObstacleKind.CHARACTERS, side, size, MOST_CHARACTERS)
    if size <= min(MOST_STOPS, LONGEST_STRETCH):
        return None  # too short to have too much of anything
    stops = longest = at = 0
    for found in checked(_STOPS.finditer(article.text), check):
        stops += 1
        longest = max(longest, found.start() - at)
        at = found.end()
    longest = max(longest, size - at)
    if stops > MOST_STOPS:
        return Obstacle(ObstacleKind.STOPS, side, stops, MOST_STOPS)
    if longest > LONGEST_STRETCH:
        return Obstacle(ObstacleKind.STRETCH, side, longest, LONGEST_STRETCH)
    return None


def stretches(article: Article, check: Checkpoint = unchecked) -> tuple[Sentence, ...]:
    """A text that is not compared, in pieces in which it can be shown: no sentences are sought in it."""
    text, least = article.text, max(LEAST_STRETCH, len(article.text) // MOST_STRETCHES)
    found: list[Sentence] = []
    at = 0
    while at < len(text):
        check()
        end = _end_of_stretch(text, at + least, at + LONGEST_SHOWN * least)
        piece = text[at:end]
        if held := piece.strip():
            start = at + len(piece) - len(piece.lstrip())
            span = Span(start, start + len(held))
            found.append(Sentence(len(found), span, Kind.BODY, len(found)))
        at = end
    return tuple(found)


def _end_of_stretch(text: str, least: int, most: int) -> int:
    """Where a line ends between the two, else a word."""
    line = text.find("\n", least, most)
    word = text.rfind(" ", least, most) if line < 0 else line
    return word + 1 if word >= 0 else most
