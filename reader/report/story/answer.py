"""The first page: the reports, and in short what they share, where they differ and who stands alone."""

from collections.abc import Iterator

from reader.compare.collation.only_one import left_out
from reader.compare.facts.fact import Fact
from reader.report.blocks import Block, Heading, Inline, Inlines, Paragraph, Style, Table
from reader.report.sections.passages import shown
from reader.report.story.facts import who_says
from reader.report.story.named import DASH, NamedCollation
from reader.report.story.naming.fact_names import what_of
from reader.text.model import OPENING, Article, FieldName

# Characters of a file's SHA-256: so many tell files apart.
DIGEST_SHOWN = 12
# The share of a report's sentences that it alone has, 0 to 1, from which the first page says so.
MOST_ALONE = 0.5


def answer(told: NamedCollation) -> Iterator[Block]:
    """A table of the reports, then the findings in a few sentences."""
    yield Heading(2, told.words.say("The reports"), "reports")
    yield _reports(told)
    yield Heading(2, told.words.say("In short"), "answer")
    yield Paragraph((Inline(_lead(told)),), Style.LEAD)
    more = [*_tellings(told), *_standing_alone(told)]
    if more:
        yield Paragraph((Inline(" ".join(more)),))


def _reports(told: NamedCollation) -> Table:
    say, number, found = told.words.say, told.words.number, told.collation
    rows = tuple(
        (
            *_described(told, n),
            (Inline(number(reading.words())),),
            (Inline(number(sum(n in statement.reports for statement in found.statements))),),
            (Inline(number(sum(1 for _ in found.alone(n)))),),
            _original(told, n),
        )
        for n, reading in enumerate(found.reports)
    )
    header = (
        *(say("Report"), say("Outlet"), say("Headline"), say("Date")),
        say("Words"),
        say("Statements shared"),
        say("Sentences alone"),
        say("Original"),
    )
    widths = (0.06, 0.13, 0.29, 0.14, 0.06, 0.09, 0.08, 0.15)
    return Table(say("The reports"), header, rows, widths, frozenset({4, 5, 6}), shows_caption=False)


def _described(told: NamedCollation, report: int) -> tuple[Inlines, ...]:
    """Letter, outlet, headline or first words, and dates."""
    article, labels = told.collation.reports[report].article, told.labels
    outlet = labels.field(article, FieldName.SOURCE) or (DASH if article.name else labels.name(article))
    dates = labels.dates(article) or told.words.say("No date")
    if article.field(FieldName.DATE).is_guess:
        dates = told.words.say("{day} (a guess)", day=dates)
    cells = labels.letter(article), outlet, article.title or _beginning(article), dates
    return tuple((Inline(shown(cell)),) for cell in cells)


def _beginning(article: Article) -> str:
    """The first sentence of an article, as far as it is kept; "…" where it goes on."""
    kept = article.field(FieldName.OPENING).value
    return kept if len(kept) < OPENING else f"{kept.rpartition(' ')[0] or kept} …"


def _original(told: NamedCollation, report: int) -> Inlines:
    article = told.collation.reports[report].article
    is_told = article.digest and not told.labels.anonymous
    digest = f"SHA-256 {article.digest[:DIGEST_SHOWN]}…" if is_told else ""
    return (Inline(shown(" · ".join(filter(None, (told.labels.origin(article), digest))))),)


def _lead(told: NamedCollation) -> str:
    found, words = told.collation, told.words
    every = len(found.reports)
    by_all = sum(len(statement.reports) == every for statement in found.statements)
    lead = words.count(
        len(found.statements),
        "{n} statement is told by two reports or more, {all} by all {every}.",
        "{n} statements are told by two reports or more, {all} by all {every}.",
        all=words.number(by_all),
        every=words.number(every),
    )
    facts = told.collation.differing
    said = words.count(len(facts), "{n} fact differs.", "{n} facts differ.")
    return f"{lead} {said}" + (f" {_first(told, facts[0])}" if facts else "")


def _first(told: NamedCollation, fact: Fact) -> str:
    """The first fact that differs, in words."""
    said = told.words.say("; ").join(
        told.words.say("{value} ({letters})", value=value, letters=letters)
        for value, letters in who_says(told, fact)
    )
    return told.words.say("First of them: {what}: {values}.", what=what_of(told, fact), values=said)


def _tellings(told: NamedCollation) -> Iterator[str]:
    """Sentences on the reports that share so long runs that they count once."""
    words = told.words
    for telling in told.collation.tellings:
        letters = [told.letter(report) for report in telling.reports]
        if len(letters) == len("AB"):
            yield words.say(
                "{b} has the same {n} words in a row as {a}.", a=letters[0], b=letters[1], n=telling.words
            )
        else:
            listed = words.listed(letters)
            yield words.say(
                "{letters} have up to {n} words in a row in common.", letters=listed, n=telling.words
            )
    if told.collation.tellings:
        every = len(told.collation.reports)
        independent = every - sum(len(t.reports) - 1 for t in told.collation.tellings)
        yield words.say(
            "So the {every} reports are at most {n} independent tellings.",
            every=words.number(every),
            n=words.number(independent),
        )


def _standing_alone(told: NamedCollation) -> Iterator[str]:
    words, found = told.words, told.collation
    for report, reading in enumerate(found.reports):
        compared = sum(sentence.kind.is_compared for sentence in reading.sentences)
        alone = sum(1 for _ in found.alone(report))
        if alone and alone >= MOST_ALONE * compared:
            yield words.say(
                "{n} of the {all} sentences in {letter} are in no other report.",
                letter=told.letter(report),
                n=words.number(alone),
                all=words.number(compared),
            )
    out = [missing.report for missing in left_out(found)]
    for report in sorted(set(out)):
        yield words.count(
            out.count(report),
            "{letter} alone leaves out {n} statement that all others make.",
            "{letter} alone leaves out {n} statements that all others make.",
            letter=told.letter(report),
        )
