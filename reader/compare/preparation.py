"""What a comparison needs of one article, made once and reused: sentences, tokens and their features."""

from dataclasses import dataclass, replace
from functools import lru_cache
from string import ascii_uppercase

import numpy as np

from reader.compare.features import grams, names, pairs, stems, wholes, words
from reader.compare.kinship import lexicon
from reader.compare.matrix import Ints, Rows
from reader.compare.quotations import quoted
from reader.text.facts import facts
from reader.text.languages import guess_language
from reader.text.model import Article, Field, FieldName, Kind, Sentence, Span
from reader.text.sentences import sentences
from reader.text.words import Token, tokens

_LONG_TEXT = 40_000  # characters; of longer articles fewer are kept, so that the memory stays bounded
_ANY_TEXT = (  # what a report has: a place, a day, a count, a name, a quotation, a credit
    "ALVA, 3 May — At least twelve people were hurt on Friday, officials said.\n"
    "“We did not expect this,” said Mayor Ada Lind of the U.S. port. It is what it is...\n"
    "Crews at work (Photo: Staff)\n"
)
_ANY_LINES = (  # with each letter, by which phrases of residue are compiled
    "{0}e one\n"
    "{0}e went home at last on that day, and then {0} did so too. {0}e one. ({0}e three) [{0}e four]\n"
)
_CODE = 2  # letters of a language code; a country may follow (pt-BR)

Fields = tuple[tuple[FieldName, Field], ...]
Kinds = tuple[tuple[Span, Kind], ...]
Overruled = tuple[tuple[int, Kind], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """One article made ready.

    Attributes:
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
    """

    language: str
    sentences: tuple[Sentence, ...]
    tokens: tuple[tuple[Token, ...], ...]
    quotes: tuple[tuple[bool, ...], ...]
    compared: Ints
    words: Rows
    names: Rows
    grams: Rows
    pairs: Rows
    whole: Ints


def prepared(article: Article, overruled: Overruled = ()) -> Prepared:
    """The article made ready; overruled are sentences, by index, whose kind a person set."""
    keep = _keep_few if len(article.text) > _LONG_TEXT else _keep_many
    return keep(article.text, tuple(article.fields.items()), article.kinds, overruled)


def warm_up(language: str = "en") -> None:
    """Load what the first comparison of a process would wait for: stemmer, tables, compiled expressions.

    Some 0.4 s the first time, nothing after that. It keeps no article and touches no widget, so that it may
    run in any thread while a window paints; a comparison made meanwhile only loads the same things itself.
    """
    text = _ANY_TEXT + "".join(_ANY_LINES.format(letter) for letter in ascii_uppercase)
    lexicon(language)
    ready = _prepare(Article(text, {FieldName.LANGUAGE: Field(language)}), {})
    for sentence, read in zip(ready.sentences, ready.tokens, strict=True):
        facts(text, read, sentence.span, language)


def forget() -> None:
    """Let go of all prepared articles, for measuring and to save memory."""
    _keep_many.cache_clear()
    _keep_few.cache_clear()


@lru_cache(maxsize=48)
def _keep_many(text: str, fields: Fields, kinds: Kinds, overruled: Overruled) -> Prepared:
    return _prepare(Article(text, dict(fields), kinds=kinds), dict(overruled))


@lru_cache(maxsize=4)
def _keep_few(text: str, fields: Fields, kinds: Kinds, overruled: Overruled) -> Prepared:
    return _prepare(Article(text, dict(fields), kinds=kinds), dict(overruled))


def _prepare(article: Article, overruled: dict[int, Kind]) -> Prepared:
    language = article.language[:_CODE].lower() or guess_language(article.text)
    told = article.with_field(FieldName.LANGUAGE, Field(language))  # so that it is guessed once
    split = tuple(replace(s, kind=overruled[s.index]) if s.index in overruled else s for s in sentences(told))
    read = tuple(tokens(article.text, s.span, language) for s in split)
    compared = [s.index for s in split if s.kind.is_compared]
    kept = [[t for t in read[i] if t.is_word] for i in compared]
    said = words(kept, language)
    return Prepared(
        language,
        split,
        read,
        quoted(article.text, split, read),
        np.array(compared, np.int64),
        stems(said),
        names(said, kept, article.text),
        grams(kept),
        pairs(said),
        wholes([read[i] for i in compared]),
    )
