"""Tables of the facts of an event: what each is, who says what, and how many tell of it."""

from collections.abc import Iterator, Sequence

from reader.compare.collation.stances import by_form
from reader.compare.facts.fact import Fact, Value
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.report.blocks import Block, Heading, Inline, Inlines, Mark, Paragraph, Style, Table
from reader.report.sections.facts import kind_in_words
from reader.report.sections.legend import marked_parts
from reader.report.sections.passages import shown
from reader.report.story.marked import marks_of
from reader.report.story.named import NamedCollation
from reader.report.story.naming.in_a_list import in_a_list, states_it
from reader.report.story.naming.told_apart import names_of_facts
from reader.report.wording import message

# Shares of the page's width: the values with the reports that give them need the most.
_WIDTHS = (0.27, 0.56, 0.17)
_TOLD_ELSEWHERE = {DiscrepancyKind.ATTRIBUTION, DiscrepancyKind.QUOTATION}
"""Kinds that are never in the table of less precise facts: speakers and quotations have their own."""
_KEY = message(
    "Legend: [[a value that differs]] · [[what most say]] · [[less precise, or more so]] · "
    "[[spelled differently]] · ¶ the paragraph in the original · → where something like it is told"
)
_MARKED = (Mark.FACT, Mark.MAJORITY, Mark.VARIANT, Mark.SPELLING)
"""The marks on the parts in double brackets, in their order, which translations keep."""


def facts(named: NamedCollation) -> Iterator[Block]:
    """The table of facts that differ, those of most reports first, then the legend of all tables."""
    words = named.words
    if found := named.collation.differing:
        yield Heading(2, words.say("Facts that differ"), "facts")
        yield _table(named, words.say("Facts that differ"), found)
    yield Paragraph(marked_parts(words.say(_KEY), _MARKED), Style.LEGEND)


def asides(named: NamedCollation) -> Iterator[Block]:
    """Tables of what is no contradiction: less precise values, other spellings, other speakers."""
    spelled = [fact for fact in named.collation.facts if fact.is_spelling]
    others = [fact for fact in named.collation.facts if not fact.is_spelling]
    said = [fact for fact in others if fact.kind is DiscrepancyKind.ATTRIBUTION]
    vague = [fact for fact in others if fact.verdict is Verdict.VAGUE and fact.kind not in _TOLD_ELSEWHERE]
    say = named.words.say
    for caption, anchor, found in (
        (say("Told less precisely by some"), "vague", vague),
        (say("Names spelled differently"), "spellings", spelled),
        (say("Attributed differently"), "attributions", said),
    ):
        if found:
            yield Heading(2, caption, anchor)
            yield _table(named, caption, found)


def who_says(named: NamedCollation, fact: Fact) -> Iterator[tuple[str, str]]:
    """Each value in words of a report, with the letters of all that give it."""
    for said, _, values in _told(named, fact):
        yield said, named.letters(sorted({v.report for v in values}))


def _table(named: NamedCollation, caption: str, found: Sequence[Fact]) -> Table:
    header = (named.words.say("What"), named.words.say("Who says what"), named.words.say("Told by"))
    names = names_of_facts(named, found)
    rows = tuple(_row(named, fact, name) for fact, name in zip(found, names, strict=True))
    return Table(caption, header, rows, _WIDTHS, shows_caption=False)


def _row(named: NamedCollation, fact: Fact, name: str) -> tuple[Inlines, ...]:
    kind = Inline(f" · {kind_in_words(fact.kind, named.words)}", Mark.FAINT)
    reports = tuple(dict.fromkeys(value.report for value in fact.values))
    dots = Inline(f"{named.dots(reports)} ")
    return (
        (Inline(name, Mark.STRONG), kind),
        tuple(_values(named, fact)),
        (dots, Inline(named.by_how_many(reports), Mark.FAINT)),
    )


def _values(named: NamedCollation, fact: Fact) -> Iterator[Inline]:
    for number, (said, mark, values) in enumerate(_told(named, fact)):
        if number:
            yield Inline(named.words.say("; "), Mark.FAINT)
        yield Inline(said, mark)
        yield Inline(f" {_places(named, values)}", Mark.FAINT)


def _told(named: NamedCollation, fact: Fact) -> Iterator[tuple[str, Mark, list[Value]]]:
    """The values in the words of the first report that states each outright, their marks, and who gives them.

    Of a fact that nobody contradicts, values in the same words are one: "Sunday" with and without its date.
    """
    marks = marks_of(fact)
    found: dict[str, tuple[str, Mark, list[Value]]] = {}
    for form, values in by_form(fact).items():
        outright = next((v for v in values if states_it(named.text, v)), values[0])
        said = shown(in_a_list(named.text, fact, outright))
        key = said.casefold() if fact.verdict is Verdict.VAGUE and not fact.is_spelling else form
        first, mark, held = found.get(key, (said, Mark.PLAIN, []))
        found[key] = first, marks[form] if mark is Mark.PLAIN else mark, sorted([*held, *values], key=_place)
    yield from found.values()


def _place(value: Value) -> tuple[int, int]:
    return value.report, value.sentence


def _places(named: NamedCollation, values: Sequence[Value]) -> str:
    """The places of a value: "A ¶ 1, 6 · E ¶ 1"."""
    held: dict[int, list[int]] = {}
    for value in values:
        held.setdefault(value.report, []).append(value.sentence)
    return " · ".join(
        f"{named.letter(report)}\N{NO-BREAK SPACE}{named.paragraphs(report, sentences)}"
        for report, sentences in held.items()
    )
