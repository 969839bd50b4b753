"""Tables of the originals and of what was left out, and sentences on reports that are identical."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations, groupby

from reader.compare.edits.placing import Sought
from reader.compare.model import Reading
from reader.compare.side import Side
from reader.report.blocks import Block, Inline, Inlines, Paragraph, Table
from reader.report.labels import Labels
from reader.report.sections.passages import shown
from reader.report.subject import Subject
from reader.report.wording import message
from reader.text.checking import checked
from reader.text.model import Article, Kind, Sentence

# Sentences that are searched between two checks.
OFTEN = 25
_BY_HAND = message("left out by hand")
_KINDS = {
    Kind.BODY: message("text"),
    Kind.TITLE: message("headline"),
    Kind.CAPTION: message("caption or credit"),
    Kind.METADATA: message("byline or date"),
    Kind.CORRECTION: message("correction"),
    Kind.BOILERPLATE: message("advert, or part of the page"),
}
# Shares of the page's width: a digest of 64 digits needs the last third, a number of bytes a tenth.
_WIDTHS = (0.16, 0.25, 0.18, 0.09, 0.32)
# Shares of the page's width: the words that were left out need most of it.
_LEFT_OUT_WIDTHS = (0.11, 0.29, 0.6)


def originals(labels: Labels) -> tuple[Block, ...]:
    """The table of originals: where and when each was fetched, its bytes and its SHA-256."""
    say = labels.words.say
    if labels.anonymous:
        return (Paragraph((Inline(say("Origins and digests of the originals are hidden.")),)),)
    header = (say("Report"), say("Taken from"), say("Taken on"), say("Bytes"), "SHA-256")
    rows = tuple(_original(article, labels) for article in labels.articles)
    return (Table(say("Originals"), header, rows, _WIDTHS, frozenset({3}), shows_caption=False),)


def _original(article: Article, labels: Labels) -> tuple[Inlines, ...]:
    words, unknown = labels.words, labels.words.say("not known")
    cells = (
        labels.short_title(article),
        labels.origin(article) or words.say("pasted"),
        words.moment(article.taken) if article.taken else unknown,
        words.number(article.size) if article.size else unknown,
        article.digest or unknown,
    )
    return tuple((Inline(shown(cell)),) for cell in cells)


def identical(labels: Labels) -> Iterator[str]:
    """A sentence for every two reports that are the same file, or have the same text."""
    for one, other in combinations(labels.articles, 2):
        letters = {"a": labels.letter(one), "b": labels.letter(other)}
        if not one.text.strip() or one.text.split() != other.text.split():
            continue
        is_file = bool(one.digest) and one.digest == other.digest
        if is_file and not labels.anonymous:
            yield labels.words.say("{a} and {b} are identical files, byte for byte.", **letters)
        elif is_file:
            yield labels.words.say("{a} and {b} are identical files.", **letters)
        else:
            yield labels.words.say("The texts of {a} and {b} are identical.", **letters)


def left_out(subject: Subject) -> tuple[Block, ...]:
    """The table of sentences that were not compared, with the reason; neighbours share a row."""
    say = subject.words.say
    rows = tuple(row for side in Side for row in _of_one(subject, side))
    if not rows:
        return (Paragraph((Inline(say("Nothing was left out of either report.")),)),)
    return (_left_out_table(rows, say),)


def left_out_of_all(subjects: Sequence[Subject]) -> tuple[Block, ...]:
    """The table of sentences that were not compared in any of several comparisons, each once."""
    say = subjects[0].words.say
    of_reports: dict[str, dict[tuple[Inlines, ...], None]] = {
        subjects[0].labels.letter(article): {} for article in subjects[0].labels.articles
    }
    for subject in subjects:
        for side in Side:
            of_reports[subject.letter(side)] |= dict.fromkeys(_of_one(subject, side))
    rows = tuple(row for rows in of_reports.values() for row in rows)
    if not rows:
        return (Paragraph((Inline(say("Nothing was left out of any report.")),)),)
    return (_left_out_table(rows, say),)


def _left_out_table(rows: tuple[tuple[Inlines, ...], ...], say: Callable[[str], str]) -> Table:
    header = (say("Sentences"), say("Why"), say("Words left out"))
    caption = say("Left out of the comparison")
    return Table(caption, header, rows, _LEFT_OUT_WIDTHS, shows_caption=False, is_folded=True)


def _of_one(subject: Subject, side: Side) -> Iterator[tuple[Inlines, ...]]:
    reading = subject.reading(side)
    overruled = subject.comparison.edits.kinds.of(side)
    by_hand = frozenset(at for at, _ in Sought(reading.article, reading.sentences).kinds(overruled))
    found = [s for s in checked(reading.sentences, subject.check, OFTEN) if not s.kind.is_compared]

    def alike(placed: tuple[int, Sentence]) -> tuple[str, int]:
        """A key that is equal for neighbouring sentences that were left out for one reason."""
        at, sentence = placed
        return _BY_HAND if sentence.index in by_hand else _KINDS[sentence.kind], sentence.index - at

    runs = ((why, [s.index for _, s in held]) for (why, _), held in groupby(enumerate(found), alike))
    for reason, indices, said in _hidden_together(subject, reading, runs):
        cells = (subject.ref(side, indices), subject.words.say(reason), said)
        yield tuple((Inline(cell),) for cell in cells)


def _hidden_together(
    subject: Subject, reading: Reading, runs: Iterable[tuple[str, list[int]]]
) -> Iterator[tuple[str, list[int], str]]:
    """Reason, sentences and words of each run; where names are hidden, equal words once for each reason."""
    together: dict[tuple[str, str], list[int]] = {}
    for reason, indices in runs:
        told = [shown(reading.text(index)) for index in indices]
        if not subject.options.anonymous:
            yield reason, indices, " ".join(told)
        for index, words in zip(indices, told, strict=True):
            together.setdefault((reason, words), []).append(index)
    if subject.options.anonymous:
        yield from ((reason, indices, words) for (reason, words), indices in together.items())
