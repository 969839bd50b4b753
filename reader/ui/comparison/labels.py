"""The words for pairs, passages and facts in tooltips, folds and for screen readers."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from reader.compare.arrangement.stops import Stop
from reader.compare.edits.correcting import anchor
from reader.compare.edits.values import Note
from reader.compare.model import Comparison, Degree, Pair
from reader.compare.side import Side
from reader.compare.telling import Discrepancy, Reason, ReasonKind
from reader.text.model import Article, Kind, Span
from reader.ui.comparison.layout.arrangement import Piece, PieceKind
from reader.ui.comparison.pane.marks import Marks, Tone
from reader.ui.widgets.plain import isolated, shown_line
from reader.ui.widgets.plurals import apart, decimal, listed, tr

translate = QCoreApplication.translate

# Characters of a passage that are quoted: more than the longest passage that is ever paired.
LONGEST = 4_000


def spoken(comparison: Comparison, stop: Stop, heard: Side | None = None) -> str:
    """A stop for screen readers: number, degree, place, values that differ, both passages, and their notes.

    heard is a side whose single sentence the screen reader has read out already; it is left out here.
    """
    return " ".join((_told(comparison, stop, heard), *(noted(text) for text in _notes(comparison, stop))))


def _told(comparison: Comparison, stop: Stop, heard: Side | None) -> str:
    if stop.pair is None:
        side = Side.LEFT if stop.left else Side.RIGHT
        name = isolated(comparison.of(side).article.name)
        if side is heard and len(stop.of(side)) == 1:
            return translate("labels", "Only in {name}").format(name=name)
        text = passage(comparison, side, stop.of(side))
        return translate("labels", "Only in {name}: {text}").format(name=name, text=text)
    pair = stop.pair
    words = [
        passage(comparison, side, pair.of(side))
        for side in Side
        if side is not heard or len(pair.of(side)) > 1
    ]
    return translate("labels", "Pair {number} of {total}, {what}: {text}").format(
        number=pair.number, total=len(comparison.pairs), what=what(comparison, pair), text=" — ".join(words)
    )


def what(comparison: Comparison, pair: Pair) -> str:
    """The degree and place of a pair, and the values that differ."""
    return apart((described(comparison, pair), *(fact_told(comparison, fact) for fact in pair.facts)))


def _notes(comparison: Comparison, stop: Stop) -> tuple[str, ...]:
    held = (
        note.text for note in comparison.edits.notes for side in Side if _is_on(comparison, note, side, stop)
    )
    return tuple(dict.fromkeys(held))


def _is_on(comparison: Comparison, note: Note, side: Side, stop: Stop) -> bool:
    reading, at = comparison.of(side), note.of(side)
    alike = (s for s in stop.of(side) if at is not None and reading.text(s) == at.text)
    return any(anchor(reading, s) == at for s in alike)


def named(comparison: Comparison, stop: Stop) -> str:
    """A stop in a few words: a pair with number and degree, or the outlet that alone tells it."""
    if stop.pair is not None:
        return translate("labels", "Pair {number}: {what}").format(
            number=stop.pair.number, what=described(comparison, stop.pair)
        )
    side = Side.LEFT if stop.left else Side.RIGHT
    return translate("labels", "Only in {name}").format(name=comparison.of(side).article.name)


def described(comparison: Comparison, pair: Pair) -> str:
    """The degree of a pair, its place if that is elsewhere, and how many facts differ."""
    parts = [degree_told(pair.degree)]
    if pair.is_moved:
        parts.append(
            translate("labels", "elsewhere: paragraph {left} in A, {right} in B").format(
                left=comparison.left.sentences[pair.left[0]].paragraph + 1,
                right=comparison.right.sentences[pair.right[0]].paragraph + 1,
            )
        )
    if pair.facts:
        parts.append(tr("%n fact(s) differ", "", len(pair.facts)))
    return listed(parts)


def fact_told(comparison: Comparison, found: Discrepancy) -> str:
    """The words with which both reports state a fact: "A 39 · B 34"."""
    stated = found.left.of(comparison.left.article.text), found.right.of(comparison.right.article.text)
    left, right = (isolated(shown_line(words)) for words in stated)
    return translate("inspector", "A {left} · B {right}").format(left=left, right=right)


def degree_told(degree: Degree) -> str:
    """The words for a degree."""
    match degree:
        case Degree.SAME:
            return translate("labels", "same words")
        case Degree.WRITTEN:
            return translate("labels", "same words, written differently")
        case Degree.TRANSLATED:
            return translate("labels", "the same in another language")
        case Degree.REWORDED:
            return translate("labels", "reworded")
        case Degree.RELATED:
            return translate("labels", "related")


def explained(comparison: Comparison, pair: Pair) -> str:
    """Two lines for a tooltip: number, degree and similarity of a pair, and why it is one."""
    head = translate("labels", "Pair {number}: {what} · similarity {score}").format(
        number=pair.number, what=described(comparison, pair), score=decimal(pair.score)
    )
    why = " · ".join(reason_told(reason) for reason in pair.why)
    return f"{head}\n{why}" if why else head


def noted(text: str) -> str:
    """A note of the user's with the word Note before it."""
    return translate("labels", "Note: {text}").format(text=text)


def passage(comparison: Comparison, side: Side, sentences: tuple[int, ...]) -> str:
    """The text of consecutive sentences on one line, cut at LONGEST."""
    reading, told, room = comparison.of(side), list[str](), LONGEST
    for sentence in sentences:
        words = " ".join(reading.text(sentence)[: room + 1].split())
        if len(words) > room:
            return " ".join((*told, f"{words[:room].rstrip()} …"))
        told.append(words)
        room -= len(words) + 1
    return " ".join(told)


def relations(comparison: Comparison, marks: Marks, sentence: int) -> str:
    """What a screen reader says about a sentence: its pairs, the values that differ, and its notes."""
    told = list(dict.fromkeys(what(comparison, pair) for pair in marks.pairs(sentence)))
    tone = marks.tone(sentence)
    if tone is Tone.ONLY:
        told.append(translate("labels", "Only here"))
    if tone is Tone.ASIDE:
        told.append(translate("labels", "Not part of the report"))
    return ". ".join((*told, *(noted(text) for text in marks.notes(sentence))))


def instead(piece: Piece, article: Article, across: str) -> str:
    """The label in place of text: of a gap, which names the outlet across, or of a fold; "" for text."""
    n = len(piece.sentences)
    match piece.kind:
        case PieceKind.TEXT | PieceKind.ASIDE:
            return ""
        case PieceKind.GAP:
            return translate("labels", "Only in {name}").format(name=across)
        case PieceKind.FOLDED_ASIDE if _was_beside(article, piece.span):
            return tr("▸ %n line(s) found on the page, not taken for the report", "", n)
        case PieceKind.FOLDED_ASIDE:
            return tr("▸ %n line(s) not part of the report", "", n)
        case PieceKind.FOLDED_ALIKE:
            return tr("▸ %n sentence(s) the same in both", "", n)
        case _:
            assert_never(piece.kind)


def _was_beside(article: Article, span: Span) -> bool:
    """Whether the file itself set a stretch apart from its report."""
    return any(
        kind is Kind.BOILERPLATE and beside.start <= span.start and span.end <= beside.end
        for beside, kind in article.kinds
    )


def reason_told(reason: Reason) -> str:
    """The words for a reason why two passages are a pair."""
    told = {
        ReasonKind.RARE_WORDS: translate("labels", "rare words in both: {words}"),
        ReasonKind.NAMES: translate("labels", "names in both: {words}"),
        ReasonKind.NUMBERS: translate("labels", "numbers in both: {words}"),
        ReasonKind.QUOTATION: translate("labels", "the same quotation: {words}"),
        ReasonKind.RUN: translate("labels", "the same words in a row: {words}"),
        ReasonKind.MEANING: translate("labels", "both sentences mean much the same"),
        ReasonKind.POSITION: translate("labels", "the passages before and after are paired too"),
    }
    return told[reason.kind].format(words=listed(reason.words))
