"""A report on three or more articles: an overview of them, words in common, contents, and the pairs."""

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
from reader.report.sections.evidence import identical, left_out_of_all, originals
from reader.report.sections.glance import NO_PROOF
from reader.report.sections.legend import legend, wants_legend
from reader.report.sections.method import method_of_all
from reader.report.sections.obstacles import obstacle_words
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
# The deepest level of heading in the table of contents: deeper ones are on the page of another.
DEEPEST_ENTRY = 2
# Pairs whose sections are in the table of contents: with more of them it would fill several pages.
MOST_PAIRS_IN_DETAIL = 3


def several(
    given: Sequence[Comparison], labels: Labels, options: Options, check: Checkpoint = unchecked
) -> tuple[Block, ...]:
    """The overview of all reports, then the pages of the chosen pairs."""
    subjects = [subject_of(comparison, labels, options, check) for comparison in given]
    chosen = [
        s for s in subjects if not options.pairs or frozenset(labels.pair(s.comparison)) in options.pairs
    ]
    bare = [s for s in chosen if is_bare(s.comparison, options)]
    parts = (*pages_of([s for s in chosen if s not in bare]), *_left_out(subjects))
    same = tuple(Paragraph((Inline(said),)) for said in identical(labels))
    taken: tuple[Block, ...] = (
        Heading(2, labels.words.say("Originals"), "originals"),
        *originals(labels),
        Heading(2, labels.words.say("Method"), "method"),
        *method_of_all(subjects),
    )
    opening = (
        Heading(2, labels.words.say("The reports"), "reports"),
        _reports(given, labels),
        *same,
        Heading(2, labels.words.say("Words in common"), "shared"),
        _similarity(given, labels),
        Paragraph((Inline(labels.words.say(NO_PROOF)),), Style.SMALL),
        *_without_a_match(bare),
        *(taken if options.has(Part.METHOD) else ()),
        *legend_of(subjects),
    )
    heads = [block for block in (*opening, *parts) if isinstance(block, Heading)]
    deepest = DEEPEST_ENTRY if len(chosen) - len(bare) <= MOST_PAIRS_IN_DETAIL else 1
    tables = [head for head in opening if isinstance(head, Heading)]
    entries = tuple(
        ContentsLine(1 if head in tables else head.level, head.text, head.anchor)
        for head in heads
        if head in tables or head.level <= deepest
    )
    return (*opening, Heading(2, labels.words.say("Contents"), "contents"), Contents(entries), *parts)


def subject_of(comparison: Comparison, labels: Labels, options: Options, check: Checkpoint) -> Subject:
    """The subject of one comparison among several, whose anchors begin with its letters."""
    left, right = labels.pair(comparison)
    return Subject(comparison, labels, options, f"{left}-{right}-".lower(), check=check)


def legend_of(subjects: Sequence[Subject]) -> tuple[Block, ...]:
    """The legend for the pages of all pairs; () for two reports, whose pages have their own."""
    first = subjects[0]
    return legend(first) if wants_legend(first) and not first.is_alone else ()


def pages_of(subjects: Sequence[Subject]) -> tuple[Block, ...]:
    """The pages of these pairs, each under a heading."""
    return tuple(block for subject in subjects for block in _pair_pages(subject))


def in_full(subjects: Sequence[Subject]) -> tuple[Block, ...]:
    """Pairs printed behind who says what: the legend, their pages, and what was left out of their reports."""
    return (*legend_of(subjects), *pages_of(subjects), *_left_out(subjects)) if subjects else ()


def is_bare(comparison: Comparison, options: Options) -> bool:
    """Whether a pair that nobody chose by itself has nothing to set side by side."""
    return not (comparison.pairs or comparison.edits.notes or options.pairs or options.full_texts)


def _without_a_match(subjects: Sequence[Subject]) -> tuple[Block, ...]:
    """A section that names the pairs without pages of their own, and why some were not compared."""
    if not subjects:
        return ()
    words = subjects[0].words
    unlike = [_letters(s) for s in subjects if not s.comparison.obstacle]
    said = [words.say("No passages match between {pairs}.", pairs=words.listed(unlike))] if unlike else []
    hindered: dict[str, list[str]] = {}
    for subject in subjects:
        if obstacle := subject.comparison.obstacle:
            why = obstacle_words(obstacle, {side: subject.letter(side) for side in Side}, words)
            hindered.setdefault(why, []).append(_letters(subject))
    said += [f"{words.listed(pairs)}: {why}" for why, pairs in hindered.items()]
    last = words.say("Such pairs have no pages of their own. Choose one of them to print both texts.")
    heading = Heading(2, words.say("Pairs without a match"), "unmatched")
    return (heading, *(Paragraph((Inline(one),)) for one in said), Paragraph((Inline(last),), Style.SMALL))


def _letters(subject: Subject) -> str:
    return "\N{EN DASH}".join(subject.letter(side) for side in Side)


def _left_out(subjects: Sequence[Subject]) -> tuple[Block, ...]:
    first, articles = subjects[0], subjects[0].labels.articles
    if first.is_alone or not first.options.has(Part.LEFT_OUT):
        return ()
    text, names = first.words.say("Left out of the comparison"), tuple(map(first.labels.letter, articles))
    return (Heading(1, text, "left-out", new_page=True, names=names), *left_out_of_all(subjects))


def _pair_pages(subject: Subject) -> list[Block]:
    names = tuple(shown(subject.title(side).replace(" ·", "")) for side in Side)
    title = subject.words.listed(list(names))
    return [Heading(1, title, subject.anchor("pair"), new_page=True, names=names), *sections(subject)]


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
    """The first cells of a report's row: letter, outlet, headline, dates."""
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
    """A table of shares, 0 to 1, by the letters of two reports; a cell without one is empty."""
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
