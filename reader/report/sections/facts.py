"""Level rows of facts: those that differ, are less precise in one report, or are spelled differently."""

import re
from collections.abc import Callable

from reader.compare.arrangement.standing import sentence_of, sentences_of
from reader.compare.side import Side
from reader.compare.telling import Discrepancy, DiscrepancyKind
from reader.report.blocks import Inline, Inlines, Mark, Row, Rows
from reader.report.sections.passages import marked, shown
from reader.report.subject import Subject
from reader.report.wording import Words, message
from reader.text.checking import SOME, checked
from reader.text.model import Span

# Words on either side of a value: enough to see what a number counts.
WORDS_AROUND = 7
_NAMES = {
    DiscrepancyKind.NUMBER: message("number"),
    DiscrepancyKind.MONEY: message("money"),
    DiscrepancyKind.PERCENT: message("per cent"),
    DiscrepancyKind.AGE: message("age"),
    DiscrepancyKind.TIME: message("time"),
    DiscrepancyKind.DATE: message("date"),
    DiscrepancyKind.NAME: message("name"),
    DiscrepancyKind.PLACE: message("place"),
    DiscrepancyKind.QUOTATION: "quotation",
    DiscrepancyKind.ATTRIBUTION: "who said it",
    DiscrepancyKind.OUTCOME: message("result"),
    DiscrepancyKind.CHARGE: message("charge"),
    DiscrepancyKind.CONDITION: message("state of the hurt"),
    DiscrepancyKind.ACT: message("what was done"),
    DiscrepancyKind.ACTOR: message("who did it"),
}
_SPELLING = message("spelling")
_SHORT = {
    DiscrepancyKind.ATTRIBUTION: message("said"),
    DiscrepancyKind.QUOTATION: message("quote"),
}  # what fits beside the columns
_WORD = re.compile(r"\S+")


def kind_in_words(kind: DiscrepancyKind, words: Words) -> str:
    """The name of a kind of fact, in the report's language."""
    return words.say((_NAMES | _SHORT)[kind])


def facts_that_differ(subject: Subject) -> Rows:
    """A row for each fact that differs, however often either report tells it."""
    return _listed(subject, subject.words.say("Facts that differ"), "fact", lambda found: found.differs)


def told_less_exactly(subject: Subject) -> Rows:
    """A row for each fact that one report tells less precisely than the other."""
    return _listed(
        subject,
        subject.words.say("Less precise in one report"),
        "vague",
        lambda found: not (found.differs or found.is_spelling),
    )


def names_spelled_differently(subject: Subject) -> Rows:
    """A row for each name that is only spelled differently."""
    return _listed(
        subject, subject.words.say("Names spelled differently"), "spelling", lambda found: found.is_spelling
    )


def told_of(found: Discrepancy) -> str:
    """The kind of a discrepancy in English: "number", "number, less precise" or "spelling"."""
    if found.is_spelling:
        return "spelling"
    return _NAMES[found.kind] if found.differs else f"{_NAMES[found.kind]}, less precise"


def _listed(subject: Subject, caption: str, stem: str, is_wanted: Callable[[Discrepancy], bool]) -> Rows:
    wanted = [found for found in subject.comparison.discrepancies if is_wanted(found)]
    rows = [
        _row(subject, subject.words.number(at), subject.anchor(f"{stem}-{at}"), found)
        for at, found in enumerate(checked(wanted, subject.check, SOME), 1)
    ]
    left, right = subject.title(Side.LEFT), subject.title(Side.RIGHT)
    return Rows(left, right, tuple(rows), caption, subject.languages())


def _row(subject: Subject, number: str, anchor: str, found: Discrepancy) -> Row:
    told = _SPELLING if found.is_spelling else _SHORT.get(found.kind, _NAMES[found.kind])
    kind = subject.words.say(told)
    held = sentences_of(subject.comparison, found)
    left, right = (_stated(subject, side, found, held.of(side)) for side in Side)
    return Row((number, kind), left, right, anchor=anchor)


def _stated(subject: Subject, side: Side, found: Discrepancy, held: tuple[int, ...]) -> tuple[Inlines, ...]:
    """A report's column: its values with their sentences, then the words around the first of them."""
    excerpt = _excerpt(subject, side, held[0], found)
    where = (Inline(f" ({shown(subject.ref(side, held[:1]))})", Mark.FAINT),) if held[1:] else ()
    return (_values(subject, side, found), (*excerpt, *where))


def _values(subject: Subject, side: Side, found: Discrepancy) -> Inlines:
    """Each different value with its places: "24 · A 3, 17; about 25 · A 9"."""
    text = subject.article(side).text
    places: dict[str, tuple[str, list[int]]] = {}
    for span in (found.of(side), *found.every(side)):
        said = shown(span.of(text))
        held = places.setdefault(said.casefold(), (said, []))[1]
        held.append(sentence_of(subject.comparison, side, span))
    told: list[Inline] = []
    for said, held in places.values():
        told += [Inline(subject.words.say("; "), Mark.FAINT)] if told else []
        told += [Inline(said, Mark.STRONG), Inline(f" · {shown(subject.ref(side, held))}", Mark.FAINT)]
    return tuple(told)


def _excerpt(subject: Subject, side: Side, index: int, found: Discrepancy) -> Inlines:
    reading, fact = subject.reading(side), found.of(side)
    text, home = reading.article.text, reading.sentences[index].span
    before = [m.start() for m in _WORD.finditer(text, home.start, max(fact.start, home.start))]
    after = [m.end() for m in _WORD.finditer(text, min(fact.end, home.end), home.end)]
    start = before[-WORDS_AROUND] if len(before) > WORDS_AROUND else home.start
    end = after[WORDS_AROUND - 1] if len(after) > WORDS_AROUND else home.end
    around = marked(text, Span(start, end), [(fact, Mark.FACT if found.differs else Mark.SPELLING)])
    return (
        *((Inline("…\N{NO-BREAK SPACE}"),) if start > home.start else ()),
        *around,
        *((Inline("\N{NO-BREAK SPACE}…"),) if end < home.end else ()),
    )
