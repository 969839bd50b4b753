"""How hard a report is to read, by LIX, the readability index of Carl-Hugo Björnsson.

LIX is the average number of words in a sentence plus the percentage of words of more than six letters. It
needs no count of syllables, which programs can only guess. It was tested on newspapers in eleven languages
(Björnsson, Readability of Newspapers in 11 Languages, Reading Research Quarterly 18, 1983); others get none.
"""

import re
from dataclasses import dataclass

from reader.compare.model import Reading
from reader.report.wording import Words, message
from reader.text.model import Kind

LANGUAGES = frozenset({"da", "de", "en", "es", "fi", "fr", "it", "no", "nb", "nn", "pt", "ru", "sv"})
# Words that a text needs for its averages to mean anything: the formula was made on samples of as many.
LEAST_WORDS = 100
# Letters that a long word has at least, by the definition of LIX.
LONG = 7
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_JOINT = re.compile(r"[’'-]")
_LEVELS = (
    (30, message("very easy")),
    (40, message("easy")),
    (50, message("medium")),
    (60, message("hard")),
)
"""Björnsson's scale: below 30 a children's book, 40 to 50 an average newspaper, from 60 a law."""
_HARDEST = message("very hard")


@dataclass(frozen=True, slots=True)
class Lix:
    """The two numbers that make the index of a text.

    Attributes:
        words: the average number in a sentence.
        long: the share of long words in per cent, 0 to 100.
    """

    words: float
    long: float

    @property
    def index(self) -> int:
        """The LIX: both numbers added."""
        return round(self.words + self.long)


def lix(reading: Reading) -> Lix | None:
    """The index of a report's body; None for other languages than LANGUAGES, and for too short a text."""
    if reading.language not in LANGUAGES:
        return None
    said = [_WORD.findall(reading.text(s.index)) for s in reading.sentences if s.kind is Kind.BODY]
    held = [words for words in said if words]
    total = sum(map(len, held))
    if total < LEAST_WORDS:
        return None
    long = sum(len(_JOINT.sub("", word)) >= LONG for words in held for word in words)
    return Lix(total / len(held), 100 * long / total)


def level_in_words(reading: Reading, words: Words) -> str:
    """The reading level as a sentence, "" where there is none."""
    found = lix(reading)
    if found is None:
        return ""
    level = next((said for least, said in _LEVELS if found.index < least), _HARDEST)
    return words.say(
        "Reading level (LIX) {index}, {level}: {words} words a sentence, {long} of the words have more than "
        "six letters",
        index=found.index,
        level=words.say(level),
        words=round(found.words),
        long=words.share(found.long / 100),
    )
