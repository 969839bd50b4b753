"""The full name of a speaker whom the sentences beside a quotation call by the last name alone."""

from collections.abc import Iterable, Iterator, Sequence

from reader.compare.collation.same_speaker import stands_beside_names
from reader.compare.model import Reading
from reader.text.checking import FEW, Checkpoint, checked
from reader.text.facts.lexicon import Lexicon, lexicon
from reader.text.facts.names import ENDINGS, in_print, names
from reader.text.facts.scan import scan
from reader.text.passage import excerpt


def in_full(name: str, reports: Iterable[Reading], check: Checkpoint) -> str:
    """The name as the first of the reports gives it in full; as it is where none does, or for two people."""
    for reading in reports:
        words = _bare(name.split(), lexicon(reading.language))
        last_name, ending = _parted(words)
        if len(last_name) == 1 and words[0][0].isupper():
            every = list(_given(last_name[0], reading, check))
            found = [each for each in every if ending in {"", _parted(each)[1]}]
            people = {(each[0], _parted(each)[1]) for each in found}
            if len(people) == 1:
                return " ".join(found[0])
    return name


def _parted(words: Sequence[str]) -> tuple[Sequence[str], str]:
    """A name without "Jr." behind it, and that."""
    ending = words[-1].rstrip(".").casefold() if words else ""
    return (words[:-1], ending) if ending in ENDINGS else (words, "")


def _given(last_name: str, reading: Reading, check: Checkpoint) -> Iterator[tuple[str, ...]]:
    """The names of two words and more that end in that one, in the order of the report."""
    known = lexicon(reading.language)
    for number in checked(range(len(reading.sentences)), check, FEW):
        if last_name not in reading.text(number):
            continue
        passage = excerpt(reading.article.text, reading.sentences[number].span, reading.language)
        sentence = scan(passage)
        for name in names(sentence):
            words = _bare(in_print(sentence, name), known)
            own, _ = _parted(words)
            if len(own) > 1 and own[-1] == last_name:
                yield tuple(words)


def _bare(words: Iterable[str], known: Lexicon) -> list[str]:
    """What stands behind the last title or office."""
    bare: list[str] = []
    for word in words:
        bare = [] if stands_beside_names(word, known) else [*bare, word]
    return bare
