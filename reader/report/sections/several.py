"""What a report on three and more articles has besides its pairs: all of them, words in common, contents."""

from collections.abc import Mapping, Sequence

from reader.compare.model import Comparison
from reader.compare.side import Side
from reader.report.blocks import (
    Block,
    Contents,
    ContentsLine,
    Heading,
    Inline,
    Inlines,
    Mark,
    Paragraph,
    Style,
    Table,
)
from reader.report.labels import Labels
from reader.report.options import Options, Part
from reader.report.sections.evidence import identical, originals
from reader.report.sections.glance import NO_PROOF
from reader.report.sections.method import HOW
from reader.report.sections.order import sections
from reader.report.sections.passages import shown
from reader.report.subject import Subject
from reader.report.wording import Words, message
from reader.text.checking import Checkpoint, unchecked
from reader.text.model import Article

SHARED = message(
    "Share of the words of the report in this row that are also in the report in this column, in runs of "
    "eight or more"
)
DEEPEST_ENTRY = 2  # headings of deeper levels stay out of the table of contents
MOST_PAIRS_IN_DETAIL = 3  # of more pairs, only their own pages are listed, or the contents would fill several


def several(
    given: Sequence[Comparison], labels: Labels, options: Options, check: Checkpoint = unchecked
) -> tuple[Block, ...]:
    """The table of all reports, the similarity table, the contents, and the chosen pairs."""
    parts: list[Block] = []
    for comparison in given:
        if not options.pairs or frozenset(labels.pair(comparison)) in options.pairs:
            parts += pair_pages(comparison, labels, options, check)
    same = tuple(Paragraph((Inline(said),)) for said in identical(labels))
    taken: tuple[Block, ...] = (
        Heading(2, labels.words.say("Originals"), "originals"),
        *originals(labels),
        Heading(2, labels.words.say("Method"), "method"),
        Paragraph((Inline(labels.words.say(HOW)),)),
    )
    opening = (
        Heading(2, labels.words.say("The reports"), "reports"),
        _reports(given, labels),
        *same,
        Heading(2, labels.words.say("Words in common"), "shared"),
        _similarity(given, labels),
        Paragraph((Inline(labels.words.say(NO_PROOF)),), Style.SMALL),
        *(taken if options.has(Part.METHOD) else ()),
    )
    heads = [block for block in (*opening, *parts) if isinstance(block, Heading)]
    pairs = sum(head.level == 1 for head in heads)
    deepest = DEEPEST_ENTRY if pairs <= MOST_PAIRS_IN_DETAIL else 1
    tables = [head for head in opening if isinstance(head, Heading)]
    entries = tuple(
        ContentsLine(1 if head in tables else head.level, head.text, head.anchor)
        for head in heads
        if head in tables or head.level <= deepest
    )
    return (*opening, Heading(2, labels.words.say("Contents"), "contents"), Contents(entries), *parts)


def pair_pages(comparison: Comparison, labels: Labels, options: Options, check: Checkpoint) -> list[Block]:
    """All pages of one comparison among several."""
    left, right = labels.pair(comparison)
    prefix = f"{left}-{right}-".lower()
    subject = Subject(comparison, labels, options, prefix, check=check)
    title = labels.words.listed([subject.title(side).replace(" ·", "") for side in Side])
    return [Heading(1, shown(title), f"{prefix}pair", new_page=True), *sections(subject)]


def _reports(given: Sequence[Comparison], labels: Labels) -> Table:
    words = {labels.letter(c.of(side).article): c.of(side).words() for c in given for side in Side}
    say, number = labels.words.say, labels.words.number
    rows = tuple(
        (*described(article, labels), (Inline(number(words[labels.letter(article)])),))
        for article in labels.articles
    )
    header = (say("Report"), say("Outlet"), say("Headline"), say("Date"), say("Words compared"))
    widths = (0.09, 0.24, 0.36, 0.19, 0.12)
    return Table(say("The reports"), header, rows, widths, frozenset({4}), shows_caption=False)


def described(article: Article, labels: Labels) -> tuple[Inlines, ...]:
    """The cells that say which report a row is about: letter, outlet, headline, dates."""
    dates = labels.dates(article) or labels.words.say("No date")
    is_known = bool(article.source) or labels.anonymous
    outlet = labels.name(article) if is_known else labels.words.say("not known")
    headline = article.title or ("" if is_known else labels.name(article))
    cells = (labels.letter(article), outlet, headline, dates)
    return tuple((Inline(shown(cell)),) for cell in cells)


def _similarity(given: Sequence[Comparison], labels: Labels) -> Table:
    shares: dict[tuple[str, str], float] = {}
    for comparison in given:
        left, right = labels.pair(comparison)
        shares[left, right] = comparison.share.left_in_right
        shares[right, left] = comparison.share.right_in_left
    return shares_table(labels, shares)


def shares_table(labels: Labels, shares: Mapping[tuple[str, str], float]) -> Table:
    """By letters, how much of the report in a row the one in a column has too; blank where it is not told."""
    words = labels.words
    letters = [labels.letter(article) for article in labels.articles]
    rows = tuple(
        (
            (Inline(words.say("of {letter}", letter=row), Mark.STRONG),),
            *((_share(words, shares, row, column),) for column in letters),
        )
        for row in letters
    )
    width = 1 / (len(letters) + 1)
    return Table(
        words.say(SHARED),
        ("", *(words.say("in {letter}", letter=letter) for letter in letters)),
        rows,
        tuple([width] * (len(letters) + 1)),
        frozenset(range(1, len(letters) + 1)),
    )


def _share(words: Words, shares: Mapping[tuple[str, str], float], row: str, column: str) -> Inline:
    if row == column:
        return Inline("–", Mark.FAINT)
    return Inline(words.share(shares[row, column])) if (row, column) in shares else Inline("")
