"""A worksheet for a class: a line for the name, both texts side by side without marks, and questions."""

from itertools import groupby

from reader.compare.side import Side
from reader.report.blocks import Block, Heading, Inline, Inlines, Mark, Paragraph, Row, Rows, Ruled
from reader.report.options import Part
from reader.report.sections.full_texts import full_texts
from reader.report.sections.glance import heads
from reader.report.sections.passages import shown
from reader.report.subject import Subject
from reader.report.wording import message
from reader.text.checking import checked

# Lines for an answer: across the page they hold some fifty words by hand, as a class writes them.
LINES_FOR_AN_ANSWER = 3
QUESTIONS = (
    message("Which facts do the two reports state differently?"),
    message("What does only one report mention, and what difference does leaving it out make?"),
    message("Where does the choice of words change the picture? Name three places."),
)
_WHO = ((message("Name"), 34), (message("Class"), 12), (message("Date"), 16))
"""What a pupil fills in, with the length of the line for it in underscores."""
# Sentences that are turned into text between two checks.
OFTEN = 25


def worksheet(subject: Subject) -> tuple[Block, ...]:
    """All blocks but the answers: two pages at most for reports of some six hundred words."""
    options, words = subject.options, subject.words
    questions: list[Block] = [Heading(subject.level, words.say("Questions"), subject.anchor("questions"))]
    for at, question in enumerate(QUESTIONS, 1):
        questions += [Paragraph((Inline(f"{at}. {words.say(question)}"),)), Ruled(LINES_FOR_AN_ANSWER)]
    return (
        _who(subject),
        *((heads(subject),) if options.has(Part.HEAD) else ()),
        *((_texts(subject),) if options.has(Part.PARALLEL) else ()),
        *questions,
        *(full_texts(subject) if options.full_texts else ()),
    )


def _who(subject: Subject) -> Paragraph:
    said = (f"{subject.words.say(asked)}: {'_' * length}" for asked, length in _WHO)
    return Paragraph((Inline("\N{EM SPACE}".join(said)),))


def _texts(subject: Subject) -> Rows:
    """One row with both texts in full: level rows would give the pairs away."""
    left, right = (_text(subject, side) for side in Side)
    caption = subject.words.say("Both texts")
    row = Row((), left, right, anchor=subject.anchor("texts"))
    return Rows(
        subject.title(Side.LEFT),
        subject.title(Side.RIGHT),
        (row,),
        caption,
        subject.languages(),
        is_text=True,
    )


def _text(subject: Subject, side: Side) -> tuple[Inlines, ...]:
    reading = subject.reading(side)
    compared = (s for s in checked(reading.sentences, subject.check, OFTEN) if s.kind.is_compared)
    paragraphs: list[Inlines] = []
    for _, held in groupby(compared, lambda sentence: sentence.paragraph):
        words: list[Inline] = []
        for sentence in held:
            words += [Inline(" ")] if words else []
            words += [
                Inline(f"{sentence.index + 1}\N{NO-BREAK SPACE}", Mark.NUMBER),
                Inline(shown(reading.text(sentence.index))),
            ]
        paragraphs.append(tuple(words))
    return tuple(paragraphs)
