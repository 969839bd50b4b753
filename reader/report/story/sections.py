"""The sections of the answer to who says what: the answer itself, facts, statements, what one tells alone."""

from collections.abc import Iterator, Sequence

from reader.compare.collation.values import LooseLink
from reader.compare.facts.fact import Fact, Value
from reader.compare.telling import Verdict
from reader.report.blocks import Block, Heading, Inline, Mark, Paragraph, Style, Table, Text
from reader.report.labels import program_version
from reader.report.sections.facts import kind_in_words
from reader.report.sections.glance import NO_PROOF
from reader.report.sections.passages import shown
from reader.report.sections.several import described, shares_table
from reader.report.story.named import NamedCollation
from reader.report.wording import message

COLUMNS = 3
"""Reports beside each other on paper: with more of them, lines of fewer than five words."""
_WORDS_AROUND = 8
_VAGUE = message("Told less precisely by some")
_COLUMNS_OF_REPORTS = (
    message("Report"),
    message("Outlet"),
    message("Headline"),
    message("Date"),
    message("Words"),
    message("Told with others"),
    message("Alone"),
)
_WIDTHS = {1: (0.16, 0.84), 2: (0.15, 0.425, 0.425), 3: (0.13, 0.29, 0.29, 0.29)}
HOW = message(
    "Parallax compares every two of the reports, sentence by sentence. Sentences of several reports "
    "that are alike enough on average are one statement; what only two of them make alike is linked to "
    "it. Reports that share long runs of words count once where it says independent. A fact is what two "
    "reports or more count, name, date or say; it differs where no reading makes their values agree. No "
    "statement says who is right or who wrote first, and facts that are not in these tables may differ "
    "too. Nothing left this computer."
)


def sections(told: NamedCollation) -> tuple[Block, ...]:
    """All of them, in order."""
    return (*_answer(told), *_facts(told), *_statements(told), *_alone(told), *_shared(told), *_method(told))


def _answer(told: NamedCollation) -> Iterator[Block]:
    words = told.words
    yield Heading(2, words.say("The answer"), "answer")
    yield Paragraph((Inline(_lead(told)),), Style.LEAD)
    for telling in told.collation.tellings:
        said = words.say(
            "{letters} share {words} in a row: they count as one telling.",
            letters=told.letters(telling.reports),
            words=words.count(telling.words, "{n} word", "{n} words"),
        )
        yield Paragraph((Inline(said),))
    yield _reports(told)


def _lead(told: NamedCollation) -> str:
    found, words = told.collation, told.words
    every = len(found.reports)
    by_all = sum(len(statement.reports) == every for statement in found.statements)
    differing = sum(fact.verdict is Verdict.DIFFER and not fact.is_spelling for fact in found.facts)
    statements = words.count(
        len(found.statements),
        "{n} statement is told by two reports or more, {all} by all {every}",
        "{n} statements are told by two reports or more, {all} by all {every}",
        all=words.number(by_all) if by_all else words.say("none"),
        every=words.number(every),
    )
    facts = words.count(differing, "{n} fact differs", "{n} facts differ")
    return words.say("{statements}; {facts}.", statements=statements, facts=facts)


def _reports(told: NamedCollation) -> Table:
    found, words = told.collation, told.words
    header = tuple(map(words.say, _COLUMNS_OF_REPORTS))
    rows = tuple(
        (
            *described(reading.article, told.labels),
            (Inline(words.number(reading.words())),),
            (Inline(words.number(sum(n in statement.reports for statement in found.statements))),),
            (Inline(words.number(sum(1 for _ in found.alone(n)))),),
        )
        for n, reading in enumerate(found.reports)
    )
    widths = (0.09, 0.19, 0.28, 0.15, 0.09, 0.11, 0.09)
    return Table(words.say("The reports"), header, rows, widths, frozenset({4, 5, 6}), shows_caption=False)


def _facts(told: NamedCollation) -> Iterator[Block]:
    words = told.words
    kinds = (
        ("Facts that differ", "facts", lambda f: f.verdict is Verdict.DIFFER and not f.is_spelling),
        (_VAGUE, "vague", lambda f: f.verdict is Verdict.VAGUE and not f.is_spelling),
        ("Names spelled differently", "spellings", lambda f: f.is_spelling),
    )
    for name, anchor, is_wanted in kinds:
        if wanted := [fact for fact in told.collation.facts if is_wanted(fact)]:
            caption = words.say(name)
            yield Heading(2, caption, anchor)
            rows = tuple(_fact(told, fact) for fact in wanted)
            header = (words.say("Kind"), words.say("Who says what"), words.say("In the words of"))
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
    kind = kind_in_words(fact.kind, told.words)
    return (Inline(kind),), tuple(said), _words(told, [values[0] for values in by_form.values()])


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
    words = told.words
    yield Heading(2, words.say("Statements"), "statements")
    every = range(len(found.reports))
    for columns in (every[start : start + COLUMNS] for start in every[::COLUMNS]):
        rows = tuple(
            (
                (
                    Inline(words.number(number), Mark.STRONG),
                    Inline(f" {told.by_how_many(statement)}", Mark.FAINT),
                ),
                *(told.sentences(report, statement.sentences(report)) for report in columns),
            )
            for number, statement in enumerate(found.statements, 1)
            if not {*columns}.isdisjoint(statement.reports)
        )
        header = (words.say("Told by"), *map(told.title, columns))
        caption = words.say(
            "What {letters} tell of what two reports or more tell", letters=told.letters(columns)
        )
        yield Table(caption, header, rows, _WIDTHS[len(columns)], languages=("", *told.languages(columns)))


def _alone(told: NamedCollation) -> Iterator[Block]:
    yield Heading(2, told.words.say("Told by one report alone"), "alone")
    linked = _linked(told)
    for number, reading in enumerate(told.collation.reports):
        yield Heading(3, shown(told.title(number)), f"alone-{number + 1}")
        alone = list(told.collation.alone(number))
        if not alone:
            yield Paragraph((Inline(told.words.say("Nothing: others tell all of it.")),))
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
    yield Heading(2, told.words.say("Words in common"), "shared")
    yield shares_table(told.labels, by_letters)
    yield Paragraph((Inline(told.words.say(NO_PROOF)),), Style.SMALL)


def _method(told: NamedCollation) -> Iterator[Block]:
    words = told.words
    made = words.say("Made by Parallax {version}.", version=program_version())
    yield Heading(2, words.say("Method"), "method")
    yield Paragraph((Inline(f"{words.say(HOW)} {made}"),))
