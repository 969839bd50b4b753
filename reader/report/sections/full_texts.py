"""Both reports in full, each sentence with its number, below a reminder of their copyright."""

from itertools import groupby

from reader.compare.side import Side
from reader.report.blocks import Block, Heading, Inline, Mark, Paragraph, Style
from reader.report.sections.passages import shown
from reader.report.subject import Subject
from reader.report.wording import message
from reader.text.checking import checked

REMINDER = message(
    "The texts remain the copyright of their publishers. They are reproduced here for study, criticism or "
    "review; ask the publisher before sharing them."
)


def full_texts(subject: Subject) -> tuple[Block, ...]:
    """A heading, the reminder and both articles; sentences that were not compared are faint."""
    level = subject.level
    head = Heading(level, subject.words.say("Full texts"), subject.anchor("full-texts"), new_page=True)
    return (
        head,
        Paragraph((Inline(subject.words.say(REMINDER)),), Style.SMALL),
        *_text(subject, Side.LEFT),
        *_text(subject, Side.RIGHT),
    )


def _text(subject: Subject, side: Side) -> tuple[Block, ...]:
    reading = subject.reading(side)
    blocks: list[Block] = [
        Heading(subject.level + 1, subject.title(side), subject.anchor(f"full-{side.value}"))
    ]
    for paragraph, sentences in groupby(checked(reading.sentences, subject.check), key=lambda s: s.paragraph):
        words = [Inline(f"¶\N{NO-BREAK SPACE}{paragraph + 1}  ", Mark.FAINT)]
        for sentence in sentences:
            mark = Mark.PLAIN if sentence.kind.is_compared else Mark.FAINT
            words.append(Inline(f"{sentence.index + 1} ", Mark.NUMBER))
            words.append(Inline(f"{shown(reading.text(sentence.index))} ", mark))
        blocks.append(Paragraph(tuple(words), Style.READING, reading.article.language))
    return tuple(blocks)
