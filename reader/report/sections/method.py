"""The method page: how the passages were paired, and with what settings."""

from collections.abc import Sequence

from reader import VERSION
from reader.report.blocks import Block, Inline, Paragraph
from reader.report.subject import Subject
from reader.report.wording import message

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


ACROSS = message(
    "The two reports are in different languages: their sentences were paired by what they mean, as a small "
    "language model on this computer reads them. Figures and dates are compared by value; wording and names "
    "are not."
)


def method(subject: Subject) -> tuple[Block, ...]:
    """How passages were paired, the settings, the changes by hand; among several pairs only these changes."""
    edits = _edits(subject)
    across = [subject.words.say(ACROSS)] if subject.comparison.is_across_languages else []
    if not subject.is_alone:
        own = " ".join([*across, edits]).strip()
        return (Paragraph((Inline(own),)),) if own else ()
    settings = " ".join([*across, _made(subject), edits or _unchanged(subject), _hidden(subject)])
    return (Paragraph((Inline(subject.words.say(HOW)),)), Paragraph((Inline(settings),)))


def method_of_all(subjects: Sequence[Subject]) -> tuple[Block, ...]:
    """How the passages of several comparisons were paired; the pages of each have its changes by hand."""
    first, is_changed = subjects[0], any(map(_edits, subjects))
    settings = " ".join((_made(first), *(() if is_changed else (_unchanged(first),)), _hidden(first)))
    return (Paragraph((Inline(first.words.say(HOW)),)), Paragraph((Inline(settings),)))


def _made(subject: Subject) -> str:
    words = subject.words
    threshold = words.decimal(subject.comparison.settings.threshold)
    return words.say(
        "Made by Parallax {version}. A pair needs a similarity of at least {least}.",
        version=VERSION,
        least=threshold,
    )


def _unchanged(subject: Subject) -> str:
    return subject.words.say("Nothing was changed by hand.")


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
        return ""
    return words.say("Changed by hand: {edits}.", edits=words.say(", ").join(made))


def _hidden(subject: Subject) -> str:
    words, options = subject.words, subject.options
    said = []
    if options.anonymous:
        said.append(
            words.say(
                "Outlets, authors and credits are hidden behind the reports’ letters, in the texts too. "
                "Whoever searches for the wording may still find the originals."
            )
        )
    if options.differences_only:
        said.append(words.say("Passages without a difference are left out of this printout."))
    counted = words.say(
        "Sentences and paragraphs are counted from 1 as they stand in the original, left-out ones too."
    )
    return " ".join([*said, counted])
