"""The method page: how the passages were paired, with what settings, and what was left out."""

from collections import Counter

from reader.compare.side import Both, Side
from reader.report.blocks import Block, Inline, Paragraph, Table, Text
from reader.report.labels import program_version
from reader.report.subject import Subject, count
from reader.text.model import Kind

HOW = (
    "Parallax splits each report into sentences and sets aside what is not the report: captions, credits, "
    "bylines, advertisements, corrections. It scores every sentence of one against every sentence of the "
    "other by the words, names, numbers and quotations that they share, rare ones counting most, wherever "
    "they stand. Neighbouring pairs are joined into passages, and the words of pairs that tell the same are "
    "compared one by one. Pairs in the same words, written differently or reworded tell the same; related "
    "ones are about the same thing, which is less. No pair says who is right or who wrote first. A passage "
    "is one sentence, or several in a row; a sentence may stand in several pairs. A word is whatever stands "
    "between two spaces; in scripts without spaces, words are a guess. Nothing left this computer."
)

_KINDS = {
    Kind.BODY: "Text",
    Kind.TITLE: "Headline",
    Kind.CAPTION: "Caption or credit",
    Kind.METADATA: "Byline or date",
    Kind.CORRECTION: "Correction",
    Kind.BOILERPLATE: "Advert, or left out by hand",
}


def method(subject: Subject) -> tuple[Block, ...]:
    """How it was done, the settings, what was left out and how much, manual edits and the version."""
    threshold = subject.comparison.settings.threshold
    settings = (
        f"Made by Parallax {program_version()}. A pair needs a similarity of at least {threshold:.2f}."
        f" {_edits(subject)} {_hidden(subject)}"
    )
    return (Paragraph((Inline(HOW),)), Paragraph((Inline(settings),)), *_left_out(subject))


def _left_out(subject: Subject) -> tuple[Block, ...]:
    counts = Both.each(lambda side: _words_by_kind(subject, side))
    kinds = [k for k in Kind if not k.is_compared and any(counts.of(side)[k] for side in Side)]
    if not kinds:
        return (Paragraph((Inline("Nothing was left out of either report."),)),)
    rows: tuple[tuple[Text, ...], ...] = tuple(
        ((Inline(_KINDS[kind]),), *((Inline(f"{counts.of(side)[kind]:,}"),) for side in Side))
        for kind in kinds
    )
    heads = tuple(f"words in {subject.letter(side)}" for side in Side)
    return (Table("Left out of the comparison", ("Kind", *heads), rows, (0.4, 0.3, 0.3), frozenset({1, 2})),)


def _words_by_kind(subject: Subject, side: Side) -> Counter[Kind]:
    reading = subject.reading(side)
    words: Counter[Kind] = Counter()
    for sentence in reading.sentences:
        words[sentence.kind] += reading.words_of(sentence.index)
    return words


def _edits(subject: Subject) -> str:
    edits = subject.comparison.edits
    made = [
        (len(edits.linked), "pair joined by hand", "pairs joined by hand"),
        (len(edits.confirmed), "pair confirmed", "pairs confirmed"),
        (len(edits.rejected), "pair rejected", "pairs rejected"),
        (len(edits.kinds.left) + len(edits.kinds.right), "sentence reclassified", "sentences reclassified"),
        (len(edits.notes), "note", "notes"),
    ]
    said = [count(n, one, many) for n, one, many in made if n]
    return f"Changed by hand: {', '.join(said)}." if said else "Nothing was changed by hand."


def _hidden(subject: Subject) -> str:
    options = subject.options
    said = []
    if options.anonymous:
        said.append("Outlets, bylines and origins are hidden; the texts are unchanged and may name them.")
    if options.differences_only:
        said.append("Passages without a difference are left out of this print.")
    return " ".join([*said, "Sentence numbers count every sentence of the file, left-out ones too."])
