"""The sections of the answer to who says what: the answer itself, facts, statements, what one tells alone."""

from collections.abc import Iterator, Sequence

from reader.compare.collation.values import LooseLink
from reader.compare.facts.fact import Fact, Value
from reader.compare.telling import Verdict
from reader.report.blocks import Block, Heading, Inline, Mark, Paragraph, Style, Table, Text
from reader.report.labels import program_version
from reader.report.sections.glance import NO_PROOF
from reader.report.sections.passages import shown
from reader.report.sections.several import described, shares_table
from reader.report.story.named import NamedCollation
from reader.report.subject import count

COLUMNS = 3
"""Reports beside each other on paper: with more of them, lines of fewer than five words."""
_WORDS_AROUND = 8
_WIDTHS = {1: (0.16, 0.84), 2: (0.15, 0.425, 0.425), 3: (0.13, 0.29, 0.29, 0.29)}
HOW = (
    "Parallax compares every two of the reports, sentence by sentence. Sentences of several reports "
    "that are alike enough on average are one statement; what only two of them make alike is linked to "
    "it. Reports that share long runs of words count once where it says independent. A fact is what two "
    "reports or more count, name, date or say; it differs where no reading makes their values agree. No "
    "statement says who is right or who wrote first, and facts that are not in these tables may differ "
    "too. Nothing left this computer."
)


def sections(told: NamedCollation) -> tuple[Block, ...]:
    """All of them, in order."""
    return (*_answer(told), *_facts(told), *_statements(told), *_alone(told), *_shared(told), *_method())


def _answer(told: NamedCollation) -> Iterator[Block]:
    found = told.collation
    every = len(found.reports)
    by_all = sum(len(statement.reports) == every for statement in found.statements)
    differing = sum(fact.verdict is Verdict.DIFFER and not fact.is_spelling for fact in found.facts)
    yield Heading(2, "The answer", "answer")
    lead = (
        f"{count(len(found.statements), 'statement')} {'is' if len(found.statements) == 1 else 'are'} told by"
        f" two reports or more, {by_all:,} by all {every}; {count(differing, 'fact')}"
        f" {'differs' if differing == 1 else 'differ'}."
    )
    yield Paragraph((Inline(lead),), Style.LEAD)
    for telling in found.tellings:
        letters = told.letters(telling.reports)
        said = f"{letters} have the same {count(telling.words, 'word')} in a row: they count as one telling."
        yield Paragraph((Inline(said),))
    yield _reports(told)


def _reports(told: NamedCollation) -> Table:
    found = told.collation
    header = ("Report", "Outlet", "Headline", "Date", "Words", "Told with others", "Alone")
    rows = tuple(
        (
            *described(reading.article, told.labels),
            (Inline(f"{reading.words():,}"),),
            (Inline(f"{sum(n in statement.reports for statement in found.statements):,}"),),
            (Inline(f"{sum(1 for _ in found.alone(n)):,}"),),
        )
        for n, reading in enumerate(found.reports)
    )
    widths = (0.08, 0.2, 0.3, 0.15, 0.08, 0.1, 0.09)
    return Table("The reports", header, rows, widths, frozenset({4, 5, 6}), shows_caption=False)


def _facts(told: NamedCollation) -> Iterator[Block]:
    kinds = (
        ("Facts that differ", "facts", lambda f: f.verdict is Verdict.DIFFER and not f.is_spelling),
        (
            "Told less precisely by some",
            "vague",
            lambda f: f.verdict is Verdict.VAGUE and not f.is_spelling,
        ),
        ("Names spelled differently", "spellings", lambda f: f.is_spelling),
    )
    for caption, anchor, is_wanted in kinds:
        if wanted := [fact for fact in told.collation.facts if is_wanted(fact)]:
            yield Heading(2, caption, anchor)
            rows = tuple(_fact(told, fact) for fact in wanted)
            header = ("Kind", "Who says what", "In the words of")
            yield Table(caption, header, rows, (0.14, 0.38, 0.48), shows_caption=False)


def _fact(told: NamedCollation, fact: Fact) -> tuple[Text, ...]:
    by_form: dict[str, list[Value]] = {}
    for value in fact.values:
        by_form.setdefault(value.form, []).append(value)
    said: list[Inline] = []
    for values in by_form.values():
        letters = told.letters(dict.fromkeys(v.report for v in values))
        said += [Inline(" · ")] if said else []
        said += [Inline(_as_told(told, values[0]), Mark.FACT), Inline(f" — {letters}")]
    return (Inline(fact.kind.value),), tuple(said), _words(told, [values[0] for values in by_form.values()])


def _as_told(told: NamedCollation, value: Value) -> str:
    return shown(value.span.of(told.collation.reports[value.report].article.text))


def _words(told: NamedCollation, values: Sequence[Value]) -> Text:
    """One report's words for each value, a few of them on either side."""
    said: list[Inline] = []
    for value in values:
        reading = told.collation.reports[value.report]
        home, text = reading.sentences[value.sentence].span, reading.article.text
        said += [Inline(" / ")] if said else []
        said += [
            Inline(shown(_before(text[home.start : value.span.start]))),
            Inline(_as_told(told, value), Mark.FACT),
            Inline(shown(_behind(text[value.span.end : home.end]))),
            Inline(f" ({told.letter(value.report)}\N{NO-BREAK SPACE}{value.sentence + 1})", Mark.FAINT),
        ]
    return tuple(said)


def _before(text: str) -> str:
    """The last words of a stretch, spaced as they are from what follows."""
    words = text.split()
    opening = "… " if words[_WORDS_AROUND:] else ""
    return opening + " ".join(words[-_WORDS_AROUND:]) + (" " if words and text[-1].isspace() else "")


def _behind(text: str) -> str:
    """The first words of a stretch, spaced as they are from what stands before."""
    words = text.split()
    ending = " …" if words[_WORDS_AROUND:] else ""
    return (" " if words and text[0].isspace() else "") + " ".join(words[:_WORDS_AROUND]) + ending


def _statements(told: NamedCollation) -> Iterator[Block]:
    found = told.collation
    if not found.statements:
        return
    yield Heading(2, "Statements", "statements")
    every = range(len(found.reports))
    for columns in (every[start : start + COLUMNS] for start in every[::COLUMNS]):
        rows = tuple(
            (
                (Inline(f"{number:,}", Mark.STRONG), Inline(f" {told.by_how_many(statement)}", Mark.FAINT)),
                *(told.sentences(report, statement.sentences(report)) for report in columns),
            )
            for number, statement in enumerate(found.statements, 1)
            if not {*columns}.isdisjoint(statement.reports)
        )
        header = ("Told by", *map(told.title, columns))
        caption = f"What {told.letters(columns)} tell of what two reports or more tell"
        yield Table(caption, header, rows, _WIDTHS[len(columns)], languages=("", *told.languages(columns)))


def _alone(told: NamedCollation) -> Iterator[Block]:
    yield Heading(2, "Told by one report alone", "alone")
    linked = _linked(told)
    for number, reading in enumerate(told.collation.reports):
        yield Heading(3, shown(told.title(number)), f"alone-{number + 1}")
        alone = list(told.collation.alone(number))
        if not alone:
            yield Paragraph((Inline("Nothing: others tell all of it."),))
        for sentence in alone:
            words = told.sentences(number, (sentence,))
            near = linked.get((number, sentence))
            link = (Inline(f" → {near}", Mark.FAINT),) if near else ()
            yield Paragraph((*words, *link), Style.READING, reading.article.language)


def _linked(told: NamedCollation) -> dict[tuple[int, int], str]:
    """What a sentence of one report alone is near to, by the strongest loose link: a sentence elsewhere."""
    best: dict[tuple[int, int], tuple[float, str]] = {}
    for link in told.collation.links:
        for end, other in _ends(link):
            where = f"{told.letter(other[0])}\N{NO-BREAK SPACE}{other[1] + 1}"
            if link.score > best.get(end, (0.0, ""))[0]:
                best[end] = (link.score, where)
    return {end: where for end, (_, where) in best.items()}


def _ends(link: LooseLink) -> tuple[tuple[tuple[int, int], tuple[int, int]], ...]:
    return (link.one, link.other), (link.other, link.one)


def _shared(told: NamedCollation) -> Iterator[Block]:
    shares = told.collation.shares.items()
    by_letters = {(told.letter(of), told.letter(within)): share for (of, within), share in shares}
    yield Heading(2, "Words in common", "shared")
    yield shares_table(told.labels, by_letters)
    yield Paragraph((Inline(NO_PROOF),), Style.SMALL)


def _method() -> Iterator[Block]:
    yield Heading(2, "Method", "method")
    yield Paragraph((Inline(f"{HOW} Made by Parallax {program_version()}."),))
