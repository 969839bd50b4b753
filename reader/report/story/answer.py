"""The first page: the reports, and in short what they share, where they differ and who stands alone."""

from collections.abc import Iterator, Sequence

from reader.compare.collation.only_one import left_out
from reader.compare.facts.fact import Fact
from reader.report.blocks import Block, Heading, Inline, Paragraph, Style, Table
from reader.report.sections.passages import shown
from reader.report.story.facts import who_says
from reader.report.story.named import DASH, NamedCollation
from reader.report.story.naming.told_apart import names_of_facts
from reader.text.model import OPENING, Article, FieldName

# Characters of a file's SHA-256: so many tell files apart.
DIGEST_SHOWN = 12
# The share of a report's sentences that it alone has, 0 to 1, from which the first page says so.
MOST_ALONE = 0.5


def answer(named: NamedCollation) -> Iterator[Block]:
    """A table of the reports, then the findings in a few sentences."""
    yield Heading(2, named.words.say("The reports"), "reports")
    yield _reports(named)
    yield Heading(2, named.words.say("In short"), "answer")
    yield Paragraph((Inline(_lead(named)),), Style.LEAD)
    more = [*_tellings(named), *_standing_alone(named)]
    if more:
        yield Paragraph((Inline(" ".join(more)),))


def _reports(named: NamedCollation) -> Table:
    """A row for each report; outlets have a column where one of them is known."""
    say, number, found = named.words.say, named.words.number, named.collation
    articles = [reading.article for reading in found.reports]
    outlets = [_outlet(named, article) for article in articles]
    sharing = [sum(n in statement.reports for statement in found.statements) for n in named.every]
    alone = [sum(1 for _ in found.alone(n)) for n in named.every]
    columns = [
        (say("Report"), 0.06, map(named.letter, named.every)),
        (say("Outlet"), 0.13, (outlet or DASH for outlet in outlets)),
        (say("Headline"), 0.29, (article.title or _beginning(article) for article in articles)),
        (say("Date"), 0.14, (_dates(named, article) for article in articles)),
        (say("Words"), 0.06, (number(reading.words()) for reading in found.reports)),
        (say("Statements shared"), 0.09, map(number, sharing)),
        (say("Sentences alone"), 0.08, map(number, alone)),
        (say("Original"), 0.15, (_original(named, article) for article in articles)),
    ]
    if not any(outlets):
        (_, room, _), (head, width, headlines) = columns[1:3]
        columns[1:3] = [(head, room + width, headlines)]
    heads, widths, said = zip(*columns, strict=True)
    rows = tuple(tuple((Inline(shown(cell)),) for cell in row) for row in zip(*said, strict=True))
    numeric = frozenset(range(len(heads) - 4, len(heads) - 1))
    return Table(say("The reports"), heads, rows, widths, numeric, shows_caption=False)


def _outlet(named: NamedCollation, article: Article) -> str:
    """The outlet of a report, else "Report A" where nothing else names it; "" where something does."""
    return named.labels.outlet(article) or ("" if article.name else named.labels.name(article))


def _dates(named: NamedCollation, article: Article) -> str:
    dates = named.labels.dates(article) or named.words.say("No date")
    return named.words.say("{day} (a guess)", day=dates) if article.field(FieldName.DATE).is_guess else dates


def _beginning(article: Article) -> str:
    """The first sentence of an article, as far as it is kept; "…" where it goes on."""
    kept = article.field(FieldName.OPENING).value
    return kept if len(kept) < OPENING else f"{kept.rpartition(' ')[0] or kept} …"


def _original(named: NamedCollation, article: Article) -> str:
    is_told = article.digest and not named.labels.anonymous
    digest = f"SHA-256 {article.digest[:DIGEST_SHOWN]}…" if is_told else ""
    return " · ".join(filter(None, (named.labels.origin(article), digest)))


def _lead(named: NamedCollation) -> str:
    found, words = named.collation, named.words
    every = len(found.reports)
    by_all = sum(len(statement.reports) == every for statement in found.statements)
    lead = words.count(
        len(found.statements),
        "{n} statement is told by two reports or more, {all} by all {every}.",
        "{n} statements are told by two reports or more, {all} by all {every}.",
        all=words.number(by_all),
        every=words.number(every),
    )
    facts = named.collation.differing
    said = words.count(len(facts), "{n} fact differs.", "{n} facts differ.")
    return f"{lead} {said}" + (f" {_first(named, facts)}" if facts else "")


def _first(named: NamedCollation, facts: Sequence[Fact]) -> str:
    """The first of the facts that differ, in words."""
    said = named.words.say("; ").join(
        named.words.say("{value} ({letters})", value=value, letters=letters)
        for value, letters in who_says(named, facts[0])
    )
    return named.words.say(
        "First of them: {what}: {values}.", what=names_of_facts(named, facts)[0], values=said
    )


def _tellings(named: NamedCollation) -> Iterator[str]:
    """Sentences on the reports that share so long runs that they count once."""
    words = named.words
    for telling in named.collation.tellings:
        letters = [named.letter(report) for report in telling.reports]
        if len(letters) == len("AB"):
            yield words.say(
                "{b} has the same {n} words in a row as {a}.", a=letters[0], b=letters[1], n=telling.words
            )
        else:
            listed = words.listed(letters)
            yield words.say(
                "{letters} have up to {n} words in a row in common.", letters=listed, n=telling.words
            )
    if named.collation.tellings:
        every = len(named.collation.reports)
        independent = every - sum(len(t.reports) - 1 for t in named.collation.tellings)
        yield words.say(
            "So the {every} reports are at most {n} independent tellings.",
            every=words.number(every),
            n=words.number(independent),
        )


def _standing_alone(named: NamedCollation) -> Iterator[str]:
    words, found = named.words, named.collation
    for report, reading in enumerate(found.reports):
        compared = sum(sentence.kind.is_compared for sentence in reading.sentences)
        alone = sum(1 for _ in found.alone(report))
        if alone and alone >= MOST_ALONE * compared:
            yield words.say(
                "{n} of the {all} sentences in {letter} are in no other report.",
                letter=named.letter(report),
                n=words.number(alone),
                all=words.number(compared),
            )
    out = [missing.report for missing in left_out(found)]
    for report in sorted(set(out)):
        yield words.count(
            out.count(report),
            "{letter} alone leaves out {n} statement that all others make.",
            "{letter} alone leaves out {n} statements that all others make.",
            letter=named.letter(report),
        )
