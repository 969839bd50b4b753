"""The sections of one comparison in their order, as a report or as a worksheet with its answers."""

from dataclasses import replace

from reader.compare.model import Side
from reader.report.blocks import Block, Heading, Inline, Mark, Paragraph, Ruled
from reader.report.facts import facts_that_differ
from reader.report.full_texts import full_texts
from reader.report.glance import at_a_glance, heads, legend, wants_legend
from reader.report.method import method
from reader.report.notes import list_of_notes, note_numbers, placed_notes
from reader.report.options import Order, Part
from reader.report.order_map import order_map
from reader.report.passages import Marker
from reader.report.quotations import quotations
from reader.report.rows import alone, parallel
from reader.report.subject import Subject

LINES_FOR_AN_ANSWER = 4
QUESTIONS = (
    "Which facts do the two reports state differently?",
    "What does only one of them tell, and what changes when it is missing?",
    "Where does the choice of words change the picture? Name three places.",
)


def sections(subject: Subject) -> tuple[Block, ...]:
    """Everything that was chosen about this comparison."""
    if subject.options.worksheet:
        return _worksheet(subject)
    options = subject.options
    return (
        *((heads(subject),) if options.has(Part.HEAD) else ()),
        *(at_a_glance(subject) if options.has(Part.GLANCE) else ()),
        *((legend(subject),) if wants_legend(subject) else ()),
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
    questions: list[Block] = [_heading(subject, "Questions", "questions")]
    for at, question in enumerate(QUESTIONS, 1):
        questions += [Paragraph((Inline(f"{at}. {question}"),)), Ruled(LINES_FOR_AN_ANSWER)]
    return (
        *((heads(subject),) if options.has(Part.HEAD) else ()),
        *_passages(subject),
        *questions,
        *(full_texts(subject) if options.full_texts else ()),
        Heading(subject.level - 1, "Answer key", subject.anchor("answers"), new_page=True),
        *(at_a_glance(answers) if options.has(Part.GLANCE) else ()),
        legend(answers),
        *_facts(answers),
        _heading(answers, "Passages that differ", "differing"),
        parallel(answers, Marker(answers)),
        *_afterwards(answers),
    )


def _facts(subject: Subject) -> tuple[Block, ...]:
    if not subject.options.has(Part.FACTS):
        return ()
    found = facts_that_differ(subject)
    nothing = Paragraph((Inline("No fact was found to differ.", Mark.FAINT),))
    return (_heading(subject, "Facts that differ", "facts"), found if found.rows else nothing)


def _passages(subject: Subject) -> tuple[Block, ...]:
    options = subject.options
    marker = Marker(subject, note_numbers(placed_notes(subject)) if options.has(Part.NOTES) else {})
    blocks: list[Block] = []
    if options.has(Part.PARALLEL):
        rows = parallel(subject, marker)
        nothing = Paragraph((Inline("No passages to set side by side.", Mark.FAINT),))
        title = f"Passages side by side, {_order(subject)}"
        blocks += [_heading(subject, title, "passages"), rows if rows.rows else nothing]
    if options.has(Part.ONLY):
        for side in Side:
            blocks += _only(subject, marker, side)
    return tuple(blocks)


def _order(subject: Subject) -> str:
    match subject.options.order:
        case Order.LEFT:
            return f"in the order of {subject.letter(Side.LEFT)}"
        case Order.RIGHT:
            return f"in the order of {subject.letter(Side.RIGHT)}"
        case Order.EACH:
            return "each in its own order"


def _only(subject: Subject, marker: Marker, side: Side) -> tuple[Block, ...]:
    """Rows of what one report alone tells; only their numbers where the parallel text holds them."""
    heading = _heading(subject, f"Only in {subject.letter(side)}, {subject.name(side)}", f"only-{side.value}")
    comparison = subject.comparison
    indices = comparison.only_left if side is Side.LEFT else comparison.only_right
    if not indices:
        return (heading, Paragraph((Inline("Nothing.", Mark.FAINT),)))
    if subject.options.has(Part.PARALLEL) and _stands_above(subject, side):
        words = f"{subject.ref(side, indices)}, each printed at its place above."
        return (heading, Paragraph((Inline(words),)))
    return (heading, alone(subject, marker, side))


def _stands_above(subject: Subject, side: Side) -> bool:
    return subject.options.order in {Order.EACH, Order.LEFT if side is Side.LEFT else Order.RIGHT}


def _afterwards(subject: Subject) -> tuple[Block, ...]:
    options, blocks = subject.options, list[Block]()
    if options.has(Part.ORDER_MAP) and subject.comparison.pairs:
        blocks += [_heading(subject, "Order of telling", "order"), order_map(subject)]
    if options.has(Part.QUOTATIONS):
        table = quotations(subject)
        nothing = Paragraph((Inline("Neither report quotes anyone at length.", Mark.FAINT),))
        blocks += [_heading(subject, "Quotations", "quotations"), table if table.rows else nothing]
    notes = placed_notes(subject)
    if options.has(Part.NOTES) and notes:
        blocks += [_heading(subject, "Notes", "notes"), *list_of_notes(subject, notes)]
    if options.has(Part.METHOD):
        blocks += [_heading(subject, "How this was made", "method"), *method(subject)]
    return tuple(blocks)


def _heading(subject: Subject, text: str, name: str) -> Heading:
    return Heading(subject.level, text, subject.anchor(name))
