"""The table of quotations: who is quoted, how alike the two reports quote it, and their words."""

from reader.compare.quotations.matching import Likeness, Quoting
from reader.compare.quotations.matching import quotations as quotings
from reader.compare.quotations.quotes import Quote
from reader.compare.side import Side
from reader.report.blocks import Inline, Inlines, Mark, Table
from reader.report.sections.passages import shown
from reader.report.subject import Subject
from reader.report.wording import message
from reader.text.checking import checked

_STOPS = frozenset(".!?…")  # within the quote marks and yet no part of the quoted words


def quotations(subject: Subject) -> Table:
    """A row for each quotation: those in both reports first, in the order of A."""
    found = sorted(
        quotings(subject.comparison, subject.check), key=lambda q: q.left is None or q.right is None
    )
    return Table(
        subject.words.say("Quotations"),
        (subject.words.say("Who is quoted"), *(subject.title(side) for side in Side)),
        tuple(_row(subject, quoting) for quoting in checked(found, subject.check)),
        (0.18, 0.41, 0.41),
        languages=("", *subject.languages()),
        shows_caption=False,
    )


def _row(subject: Subject, quoting: Quoting) -> tuple[Inlines, ...]:
    how = _likeness(subject, quoting)
    who = shown(_speakers(subject, quoting))
    said = (Inline(who), Inline(f" · {how}", Mark.FAINT)) if who else (Inline(how, Mark.FAINT),)
    return (said, _cell(subject, Side.LEFT, quoting.left), _cell(subject, Side.RIGHT, quoting.right))


def _speakers(subject: Subject, quoting: Quoting) -> str:
    """The speaker; where the reports put it to two, both: "A: …; B: …"."""
    if not quoting.is_apart:
        return quoting.speaker
    left, right = (quote.speaker if quote else "" for quote in (quoting.left, quoting.right))
    return f"{subject.letter(Side.LEFT)}: {left}; {subject.letter(Side.RIGHT)}: {right}"


def _likeness(subject: Subject, quoting: Quoting) -> str:
    words, shorter = subject.words, quoting.shorter
    if quoting.likeness is Likeness.CUT and shorter is not None:
        return words.say("shorter in\N{NO-BREAK SPACE}{letter}", letter=subject.letter(shorter))
    only = Side.RIGHT if quoting.likeness is Likeness.ONLY_RIGHT else Side.LEFT
    return words.say(_HANDED_ON[quoting.likeness], letter=subject.letter(only))


_HANDED_ON = {
    Likeness.IDENTICAL: message("word for word"),
    Likeness.CUT: message("each quotes different parts"),
    Likeness.ALTERED: message("worded differently"),
    Likeness.TRANSLATED: message("in two languages"),
    Likeness.ONLY_LEFT: message("quoted only in\N{NO-BREAK SPACE}{letter}"),
    Likeness.ONLY_RIGHT: message("quoted only in\N{NO-BREAK SPACE}{letter}"),
}


def _cell(subject: Subject, side: Side, quote: Quote | None) -> Inlines:
    if quote is None:
        return ()
    text, end = subject.article(side).text, quote.span.end
    stop = text[end : end + 1] if text[end : end + 1] in _STOPS else ""
    words = shown(quote.words(text) + stop)
    return (Inline(f"“{words}”"), Inline(f" ({subject.ref(side, (quote.sentence,))})", Mark.FAINT))
