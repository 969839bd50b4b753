"""The method page: how the passages were paired, with what settings, and what was left out."""

from collections import Counter

from reader.compare.side import Both, Side
from reader.report.blocks import Block, Inline, Paragraph, Table, Text
from reader.report.labels import program_version
from reader.report.subject import Subject
from reader.report.wording import message
from reader.text.model import Kind

HOW = message(
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
    Kind.BODY: message("Text"),
    Kind.TITLE: message("Headline"),
    Kind.CAPTION: message("Caption or credit"),
    Kind.METADATA: message("Byline or date"),
    Kind.CORRECTION: message("Correction"),
    Kind.BOILERPLATE: message("Advert, or left out by hand"),
}


def method(subject: Subject) -> tuple[Block, ...]:
    """How it was done, the settings, what was left out and how much, manual edits and the version."""
    words = subject.words
    threshold = words.decimal(subject.comparison.settings.threshold)
    made = words.say(
        "Made by Parallax {version}. A pair needs a similarity of at least {least}.",
        version=program_version(),
        least=threshold,
    )
    settings = f"{made} {_edits(subject)} {_hidden(subject)}"
    return (Paragraph((Inline(words.say(HOW)),)), Paragraph((Inline(settings),)), *_left_out(subject))


def _left_out(subject: Subject) -> tuple[Block, ...]:
    words, counts = subject.words, Both.each(lambda side: _words_by_kind(subject, side))
    kinds = [k for k in Kind if not k.is_compared and any(counts.of(side)[k] for side in Side)]
    if not kinds:
        return (Paragraph((Inline(words.say("Nothing was left out of either report.")),)),)
    rows: tuple[tuple[Text, ...], ...] = tuple(
        (
            (Inline(words.say(_KINDS[kind])),),
            *((Inline(words.number(counts.of(side)[kind])),) for side in Side),
        )
        for kind in kinds
    )
    heads = tuple(words.say("words in {letter}", letter=subject.letter(side)) for side in Side)
    caption, kind = words.say("Left out of the comparison"), words.say("Kind")
    return (Table(caption, (kind, *heads), rows, (0.4, 0.3, 0.3), frozenset({1, 2})),)


def _words_by_kind(subject: Subject, side: Side) -> Counter[Kind]:
    reading = subject.reading(side)
    words: Counter[Kind] = Counter()
    for sentence in reading.sentences:
        words[sentence.kind] += reading.words_of(sentence.index)
    return words


def _edits(subject: Subject) -> str:
    words, edits = subject.words, subject.comparison.edits
    reclassified = len(edits.kinds.left) + len(edits.kinds.right)
    said = [
        words.count(len(edits.linked), "{n} pair joined by hand", "{n} pairs joined by hand"),
        words.count(len(edits.confirmed), "{n} pair confirmed", "{n} pairs confirmed"),
        words.count(len(edits.rejected), "{n} pair rejected", "{n} pairs rejected"),
        words.count(reclassified, "{n} sentence reclassified", "{n} sentences reclassified"),
        words.count(len(edits.notes), "{n} note", "{n} notes"),
    ]
    numbers = (len(edits.linked), len(edits.confirmed), len(edits.rejected), reclassified, len(edits.notes))
    made = [one for one, number in zip(said, numbers, strict=True) if number]
    if not made:
        return words.say("Nothing was changed by hand.")
    return words.say("Changed by hand: {edits}.", edits=words.say(", ").join(made))


def _hidden(subject: Subject) -> str:
    words, options = subject.words, subject.options
    said = []
    if options.anonymous:
        said.append(
            words.say("Outlets, bylines and origins are hidden; the texts are unchanged and may name them.")
        )
    if options.differences_only:
        said.append(words.say("Passages without a difference are left out of this print."))
    counted = words.say("Sentence numbers count every sentence of the file, left-out ones too.")
    return " ".join([*said, counted])
