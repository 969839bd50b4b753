"""The facts of an event, each once: what it is, who says what, and how many tell of it."""

from collections.abc import Iterator, Sequence

from reader.compare.collation.stances import by_form
from reader.compare.facts.fact import Fact, Value
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.report.blocks import Block, Heading, Inline, Inlines, Mark, Paragraph, Style, Table
from reader.report.sections.facts import kind_in_words
from reader.report.sections.passages import shown
from reader.report.story.marked import marks_of
from reader.report.story.named import NamedCollation
from reader.report.wording import message
from reader.text.facts.figures.quantities import Quantity
from reader.text.facts.scan import Scan
from reader.text.model import Span

# Words on either side of a value by which a fact is called that nothing names.
AROUND = 4
# Shares of the page: the values with the reports that give them need the most.
_WIDTHS = (0.3, 0.55, 0.15)
_TOLD_ELSEWHERE = {DiscrepancyKind.ATTRIBUTION, DiscrepancyKind.QUOTATION}
"""What is told less precisely in tables of its own: who says it, and who is quoted in part."""
_KEY = message("Red box: a value that differs · thin box: what most say · dotted: less precise")


def facts(told: NamedCollation) -> Iterator[Block]:
    """Those that differ, those of most reports first."""
    words = told.words
    if found := told.collation.differing:
        yield Heading(2, words.say("Facts that differ"), "facts")
        yield _table(told, words.say("Facts that differ"), found)
        yield Paragraph((Inline(words.say(_KEY)),), Style.LEGEND)


def asides(told: NamedCollation) -> Iterator[Block]:
    """What is no contradiction: values that are less precise, other spellings, other speakers."""
    spelled = [fact for fact in told.collation.facts if fact.is_spelling]
    others = [fact for fact in told.collation.facts if not fact.is_spelling]
    said = [fact for fact in others if fact.kind is DiscrepancyKind.ATTRIBUTION]
    vague = [fact for fact in others if fact.verdict is Verdict.VAGUE and fact.kind not in _TOLD_ELSEWHERE]
    say = told.words.say
    for caption, anchor, found in (
        (say("Told less precisely by some"), "vague", vague),
        (say("Names spelled differently"), "spellings", spelled),
        (say("Put to different speakers"), "attributions", said),
    ):
        if found:
            yield Heading(2, caption, anchor)
            yield _table(told, caption, found)


def who_says(told: NamedCollation, fact: Fact) -> Iterator[tuple[str, str]]:
    """Each value in the words of the first who gives it, and the letters of all who do."""
    for values in by_form(fact).values():
        yield (
            told.quote(values[0].report, values[0].span),
            told.letters(dict.fromkeys(v.report for v in values)),
        )


def what_of(told: NamedCollation, fact: Fact) -> str:
    """What a fact is of, in the reports' words: what is counted and what befell it, or what stands around."""
    if fact.kind is DiscrepancyKind.QUOTATION:
        said = told.quote(fact.values[0].report, fact.values[0].span).strip('“”"„«» ').split()
        return told.words.say("“{said}”", said=" ".join(said[:AROUND]) + " …")
    names = (_name(told, value) for value in fact.values)
    return next((name for name in names if name), "") or _around(told, fact.values[0])


def _table(told: NamedCollation, caption: str, found: Sequence[Fact]) -> Table:
    header = (told.words.say("What"), told.words.say("Who says what"), told.words.say("Told by"))
    rows = tuple(_row(told, fact) for fact in found)
    return Table(caption, header, rows, _WIDTHS, shows_caption=False)


def _row(told: NamedCollation, fact: Fact) -> tuple[Inlines, ...]:
    kind = Inline(f" · {kind_in_words(fact.kind, told.words)}", Mark.FAINT)
    reports = tuple(dict.fromkeys(value.report for value in fact.values))
    dots = Inline(f"{told.dots(reports)} ")
    return (
        (Inline(what_of(told, fact), Mark.STRONG), kind),
        tuple(_values(told, fact)),
        (dots, Inline(told.by_how_many(reports), Mark.FAINT)),
    )


def _values(told: NamedCollation, fact: Fact) -> Iterator[Inline]:
    marks = marks_of(fact)
    for number, (form, values) in enumerate(by_form(fact).items()):
        if number:
            yield Inline(f"   {told.words.turn}")
        yield Inline(told.quote(values[0].report, values[0].span), marks[form])
        yield Inline(f" {_places(told, values)}")


def _places(told: NamedCollation, values: Sequence[Value]) -> str:
    """Where a value stands: "A ¶ 1, 6 · E ¶ 1"."""
    held: dict[int, list[int]] = {}
    for value in values:
        held.setdefault(value.report, []).append(value.sentence)
    return " · ".join(
        f"{told.letter(report)}\N{NO-BREAK SPACE}{told.paragraphs(report, sentences)}"
        for report, sentences in held.items()
    )


def _name(told: NamedCollation, value: Value) -> str:
    """The thing counted, as written behind the figure, and what befell it; "" where nothing is said."""
    said = told.text.facts((value.report, value.sentence))
    held = next((q for q in said.quantities if q.span == value.span), None)
    if held is None:
        return ""
    parts = [_counted(said.scan, held), _befell(said.scan, held)]
    return shown(" ".join(dict.fromkeys(filter(None, parts))))


def _counted(said: Scan, held: Quantity) -> str:
    behind = range(held.at + 1, min(len(said.tokens), held.at + 2 * AROUND))
    return next((said.written[at] for at in behind if held.head and said.tokens[at].stem == held.head), "")


def _befell(said: Scan, held: Quantity) -> str:
    if not held.events:
        return ""
    near = sorted(range(len(said.tokens)), key=lambda at: abs(at - held.at))
    return next((said.lower[at] for at in near if said.events(at) & held.events), "")


def _around(told: NamedCollation, value: Value) -> str:
    reading = told.collation.reports[value.report]
    home, text = reading.sentences[value.sentence].span, reading.article.text
    before = Span(home.start, value.span.start).of(text).split()
    behind = Span(value.span.end, home.end).of(text).split()
    opening = "… " if len(before) > AROUND else ""
    return shown(f"{opening}{' '.join(before[-AROUND:])} … {' '.join(behind[:AROUND])}".strip(" …") + " …")
