"""The sections of one comparison in their order, as a report or as a worksheet with answers."""

from dataclasses import replace

from reader.compare.arrangement.rows import Order
from reader.compare.arrangement.stops import alone as alone_in
from reader.compare.model import Degree
from reader.compare.side import Both, Side
from reader.report.blocks import Block, Heading, Inline, Mark, OrderLine, OrderMap, Paragraph
from reader.report.options import Part
from reader.report.sections.evidence import left_out, originals
from reader.report.sections.facts import facts_that_differ, names_spelled_differently, told_less_exactly
from reader.report.sections.full_texts import full_texts
from reader.report.sections.glance import at_a_glance, heads
from reader.report.sections.legend import legend, wants_legend
from reader.report.sections.method import method
from reader.report.sections.notes import list_of_notes, note_numbers, placed_notes
from reader.report.sections.passages import Marker
from reader.report.sections.quotations import quotations
from reader.report.sections.rows import alone, parallel
from reader.report.sections.worksheet import worksheet
from reader.report.subject import Subject


def sections(subject: Subject) -> tuple[Block, ...]:
    """The blocks of all sections that the options include."""
    if subject.options.worksheet:
        return _worksheet(subject)
    options = subject.options
    return (
        *((heads(subject),) if options.has(Part.HEAD) else ()),
        *(at_a_glance(subject) if options.has(Part.GLANCE) else ()),
        *(legend(subject) if subject.is_alone and wants_legend(subject) else ()),
        *_facts(subject),
        *_passages(subject),
        *_afterwards(subject),
        *(full_texts(subject) if options.full_texts else ()),
    )


def _worksheet(subject: Subject) -> tuple[Block, ...]:
    options = subject.options
    answers = replace(
        subject,
        options=replace(options, worksheet=False, differences_only=True, context=0, full_texts=False),
        prefix=f"{subject.prefix}key-",
    )
    return (
        *worksheet(subject),
        Heading(subject.level - 1, subject.words.say("Answer key"), subject.anchor("answers"), new_page=True),
        *(at_a_glance(answers) if options.has(Part.GLANCE) else ()),
        *legend(answers),
        *_facts(answers),
        _heading(answers, subject.words.say("Passages that differ"), "differing"),
        parallel(answers, Marker(answers)),
        *_afterwards(answers),
    )


def _facts(subject: Subject) -> tuple[Block, ...]:
    if not subject.options.has(Part.FACTS):
        return ()
    found = facts_that_differ(subject)
    quieter = (("vague", told_less_exactly(subject)), ("spellings", names_spelled_differently(subject)))
    nothing = Paragraph((Inline(subject.words.say("No differing facts were found."), Mark.FAINT),))
    return (
        _heading(subject, subject.words.say("Facts that differ"), "facts"),
        found if found.rows else nothing,
        *(
            block
            for name, rows in quieter
            if rows.rows
            for block in (Heading(subject.level + 1, rows.caption, subject.anchor(name)), rows)
        ),
    )


def _passages(subject: Subject) -> tuple[Block, ...]:
    options = subject.options
    marker = Marker(subject, note_numbers(placed_notes(subject)) if options.has(Part.NOTES) else {})
    blocks: list[Block] = []
    if options.has(Part.PARALLEL):
        rows = parallel(subject, marker)
        nothing = Paragraph((Inline(subject.words.say("No passages to set side by side."), Mark.FAINT),))
        blocks += [_heading(subject, _title(subject), "passages"), rows if rows.rows else nothing]
    if options.has(Part.ONLY):
        for side in Side:
            blocks += _only(subject, marker, side)
    return tuple(blocks)


def _title(subject: Subject) -> str:
    words = subject.words
    match subject.options.order:
        case Order.LEFT:
            return words.say(
                "Passages side by side, in the order of {letter}", letter=subject.letter(Side.LEFT)
            )
        case Order.RIGHT:
            return words.say(
                "Passages side by side, in the order of {letter}", letter=subject.letter(Side.RIGHT)
            )
        case Order.EACH:
            return words.say("Passages side by side, each in its own order")


def _only(subject: Subject, marker: Marker, side: Side) -> tuple[Block, ...]:
    """What one report alone tells: rows, or only the numbers where the passages side by side have them."""
    words, told = subject.words, {"letter": subject.letter(side), "name": subject.name(side)}
    heading = _heading(subject, words.say("Only in {letter}, {name}", **told), f"only-{side.value}")
    indices = subject.comparison.only.of(side)
    if not indices:
        return (heading, Paragraph((Inline(subject.words.say("Nothing."), Mark.FAINT),)))
    if not subject.options.has(Part.PARALLEL):
        return (heading, alone(subject, marker, side))
    passages = words.count(len(alone_in(subject.comparison, side)), "{n} passage", "{n} passages")
    sentences = words.count(len(indices), "{n} sentence", "{n} sentences")
    where = words.say(
        "{passages}, {sentences}, printed in place above: {places}.",
        passages=passages,
        sentences=sentences,
        places=subject.ref(side, indices),
    )
    return (heading, Paragraph((Inline(where),)))


def _afterwards(subject: Subject) -> tuple[Block, ...]:
    options, blocks = subject.options, list[Block]()
    if options.has(Part.ORDER_MAP) and subject.comparison.pairs:
        blocks += [_heading(subject, subject.words.say("Order of the passages"), "order"), order_map(subject)]
    if options.has(Part.QUOTATIONS):
        table = quotations(subject)
        nothing = Paragraph(
            (Inline(subject.words.say("Neither report quotes anyone at length."), Mark.FAINT),)
        )
        blocks += [
            _heading(subject, subject.words.say("Quotations"), "quotations"),
            table if table.rows else nothing,
        ]
    notes = placed_notes(subject)
    if options.has(Part.NOTES) and notes:
        blocks += [_heading(subject, subject.words.say("Notes"), "notes"), *list_of_notes(subject, notes)]
    if options.has(Part.LEFT_OUT) and subject.is_alone:
        heading = _heading(subject, subject.words.say("Left out of the comparison"), "left-out")
        blocks += [heading, *left_out(subject)]
    if options.has(Part.METHOD):
        if subject.is_alone:
            heading = _heading(subject, subject.words.say("Originals"), "originals")
            blocks += [heading, *originals(subject.labels)]
        if said := method(subject):
            blocks += [_heading(subject, subject.words.say("Method"), "method"), *said]
    return tuple(blocks)


def _heading(subject: Subject, text: str, name: str) -> Heading:
    subject.check()  # before each section
    return Heading(subject.level, text, subject.anchor(name))


def order_map(subject: Subject) -> OrderMap:
    """The order map: a line for each pair, from its place in A to its place in B."""
    comparison = subject.comparison
    sizes = Both.each(lambda side: max(len(subject.reading(side).sentences), 1))
    lines = tuple(
        OrderLine(
            _middle(p.left) / sizes.left,
            _middle(p.right) / sizes.right,
            p.is_moved,
            p.degree is Degree.RELATED,
        )
        for p in comparison.pairs
    )
    moved = sum(line.is_moved for line in lines)
    stay = len(lines) - moved
    words = subject.words
    summary = words.count(
        stay,
        "{n} pair in the same order in both reports, {moved} elsewhere.",
        "{n} pairs in the same order in both reports, {moved} elsewhere.",
        moved=words.number(moved),
    )
    key = words.say("Dashed lines lead elsewhere; thin ones join passages that are only related.")
    left, right = subject.title(Side.LEFT), subject.title(Side.RIGHT)
    return OrderMap(left, right, lines, summary, f"{summary} {key}")


def _middle(sentences: tuple[int, ...]) -> float:
    return (sentences[0] + sentences[-1] + 1) / 2
