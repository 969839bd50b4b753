"""The method of who says what, and its limits."""

from collections.abc import Iterator

from reader import VERSION
from reader.report.blocks import Block, Heading, Inline, Paragraph, Style
from reader.report.story.named import NamedCollation
from reader.report.wording import message

_HOW = (
    message(
        "Parallax compares every two of the reports, sentence by sentence. Sentences of several reports that "
        "are alike enough on average are one statement; a sentence that is like one sentence of it alone is "
        "only linked to it (→), since one sentence may tell several things."
    ),
    message(
        "Reports that share long runs of words outside quotations count once where it says independent; who "
        "wrote first, or whether both took it from a third, can’t be told from the words."
    ),
    message(
        "A fact is what two reports or more count, name, date or say. It differs where no reading makes "
        "their values agree; where one is only less precise, it says so. Facts that stand in no table may "
        "differ too."
    ),
    message(
        "No statement here says who is right. What a person changed by hand holds. Nothing left this "
        "computer."
    ),
)


def method(named: NamedCollation) -> Iterator[Block]:
    """A paragraph on the method, its limits and the version of the program."""
    say = named.words.say
    yield Heading(2, say("Method"), "method")
    made = say("Made by Parallax {version}.", version=VERSION)
    yield Paragraph((Inline(" ".join([*map(say, _HOW), made])),), Style.SMALL)
