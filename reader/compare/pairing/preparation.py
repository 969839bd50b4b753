"""What a comparison needs of one article, made once and reused: sentences, tokens and their features."""

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass, field, replace
from threading import Lock
from typing import Any

import numpy as np

from reader.compare.pairing.features import grams, names, pairs, stems, wholes, words
from reader.compare.pairing.matrix import Ints, SentenceFeatures
from reader.compare.pairing.meaning import Meaning
from reader.compare.pairing.stream import Stream
from reader.languages.identification import language_of
from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.facts.facts import Facts
from reader.text.model import Article, Field, FieldName, Kind, Sentence
from reader.text.quotations.quoted_words import quoted
from reader.text.sentences import sentences
from reader.text.tokens import Token, tokens

# Articles that are kept ready even where the story has fewer: one goes back and forth between stories.
_FEWEST_KEPT = 48
# An article is made ready as it was read, and once more with the kinds that a person set.
_READINGS = 2
# Of all texts that are kept ready together, so that the memory stays bounded: some 70 MB, a hundred bytes
# a character; that is a hundred and twenty reports, more than anybody reads across.
_MOST_CHARACTERS = 700_000

OverruledKinds = tuple[tuple[int, Kind], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """One article made ready.

    Attributes:
        text: what was read.
        language: ISO 639-1, as its field says or as guessed; "" when unknown.
        sentences: all of them, of every kind.
        tokens: those of each sentence.
        quotes: for each sentence, which of its tokens are quoted.
        compared: indices of the sentences that take part; the rows below are counted along it.
        words: the stems of each compared sentence, with their background weights.
        names: rare stems that are capitalised inside a sentence, all in one row.
        grams: groups of four characters inside its words, with their counts.
        pairs: ordered pairs of stems that stand close, with their mean background weight.
        whole: a hash of each compared sentence's words, equal for equal wording.
        facts: what passages state, by their sentences and the day from which they count; found when asked.
        claims: the figures of the whole, a `Claim` each, by the day from which they count; found when asked.
        streams: by the text, its words in one row; made when asked.
        meanings: what it means, one at most; made when it is set beside one in another language.
    """

    text: str
    language: str
    sentences: tuple[Sentence, ...]
    tokens: tuple[tuple[Token, ...], ...]
    quotes: tuple[tuple[bool, ...], ...]
    compared: Ints
    words: SentenceFeatures
    names: SentenceFeatures
    grams: SentenceFeatures
    pairs: SentenceFeatures
    whole: Ints
    facts: dict[tuple[tuple[int, ...], str], Facts] = field(default_factory=dict)
    claims: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    streams: dict[str, Stream] = field(default_factory=dict)
    meanings: list[Meaning] = field(default_factory=list)


def prepared(
    article: Article,
    overruled: OverruledKinds = (),
    check: Checkpoint = unchecked,
    *,
    is_passing: bool = False,
) -> Prepared:
    """The article made ready; overruled are sentences, by index, whose kind a person set.

    One that is only passing is not kept ready: of very many the last would push out all that are read.
    """
    return _SHELF.held(article, overruled, check, is_passing=is_passing)


def keep_ready(articles: int) -> None:
    """Keep at least so many articles ready from now on: as many as the story that is read has."""
    _SHELF.most = max(_FEWEST_KEPT, articles * _READINGS)


def forget() -> None:
    """Let go of all prepared articles, for measuring and to save memory."""
    _SHELF.clear()


class _Shelf:
    """The articles made ready last; one that is wanted again costs nothing.

    Attributes:
        most: how many are kept, as long as their texts are not too long together.
    """

    def __init__(self, most: int) -> None:
        self.most = most
        self._lock = Lock()
        self._kept: OrderedDict[tuple[str, Hashable], Prepared] = OrderedDict()
        self._characters = 0

    def held(
        self, article: Article, overruled: OverruledKinds, check: Checkpoint, *, is_passing: bool
    ) -> Prepared:
        key = article.text, (tuple(article.fields.items()), article.kinds, overruled)
        with self._lock:
            if found := self._kept.get(key):
                self._kept.move_to_end(key)
                return found
        made = _prepare(article, dict(overruled), check)
        if not is_passing:
            self._take(key, made)
        return made

    def _take(self, key: tuple[str, Hashable], made: Prepared) -> None:
        with self._lock:
            if key not in self._kept:
                self._characters += len(key[0])
            self._kept[key] = made
            while len(self._kept) > self.most or (
                self._characters > _MOST_CHARACTERS and len(self._kept) > 1
            ):
                (text, _), _ = self._kept.popitem(last=False)
                self._characters -= len(text)

    def clear(self) -> None:
        with self._lock:
            self._kept.clear()
            self._characters = 0


_SHELF = _Shelf(_FEWEST_KEPT)


def _prepare(article: Article, overruled: dict[int, Kind], check: Checkpoint) -> Prepared:
    language = language_of(article.language, article.text)
    told = article.with_field(FieldName.LANGUAGE, Field(language))  # so that it is guessed once
    found = sentences(told, check)
    split = tuple(replace(s, kind=overruled[s.index]) if s.index in overruled else s for s in found)
    read = tuple([tokens(article.text, s.span, language, check) for s in split])
    compared = [s.index for s in split if s.kind.is_compared]
    kept = [[t for t in read[i] if t.is_word] for i in checked(compared, check)]
    said = words(kept, language, check)
    return Prepared(
        article.text,
        language,
        split,
        read,
        quoted(article.text, split, read, language, check),
        np.array(compared, np.int64),
        stems(said, check),
        names(said, kept, article.text, check),
        grams(kept, check),
        pairs(said, check),
        wholes([read[i] for i in compared], check),
    )
