"""So many of a group that is named by what befell it: "two of the injured", "vier der 23 Verletzten"."""

from reader.text.facts.figures.figure import Figure, Measure
from reader.text.facts.scan import Scan
from reader.text.numbers import number_of

# Words between "of" and the word for what befell them: "of all the 23 badly injured".
_MOST = 4


def behind_group(sentence: Scan, figure: Figure) -> int:
    """The token behind the group of which the figure counts a part; 0 where it counts no part of one."""
    words, link = sentence.lexicon, figure.last + 1
    if figure.measure is not Measure.NUMBER or not words.groups("of", sentence.word(link)):
        return 0
    has_article = bool(words.groups("article", sentence.word(link)))
    for at in range(link + 1, min(len(sentence.lower), link + 1 + _MOST)):
        word = sentence.lower[at]
        if has_article and sentence.events(at):
            return _behind_people(sentence, at)
        has_article = has_article or bool(words.groups("article", word))
        if not (
            word in words.words("skipped")
            or words.groups("article", word)
            or number_of(sentence.tokens[at].norm)
        ):
            return 0
    return 0


def _behind_people(sentence: Scan, at: int) -> int:
    """The token behind "injured" and behind "injured passengers"."""
    is_named = bool(sentence.lexicon.groups("people", sentence.word(at + 1)))
    return at + 2 if is_named else at + 1
