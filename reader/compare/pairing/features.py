"""The features of sentences by which they are likened: stems, character groups, ordered pairs of stems."""

from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b
from itertools import chain

import numpy as np

from reader.compare.pairing.background import background
from reader.compare.pairing.matrix import Floats, Ints, Keyed, SentenceFeatures, begins, distinct
from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.tokens import Token

# Characters of a group: four tell inflected forms and spellings of one name from other words.
_GRAM = 4
# Words that the two stems of a pair may stand apart: further apart they are no phrase any more.
_REACH = 2
# The least background weight of a name: Monday, President and Police have less.
_NAME = 0.5
_MIX = np.int64(0x1E3779B97F4A7C15)  # odd, its bits well mixed: tells "a b" from "b a"
# Words whose hashes are remembered: those of some hundred articles.
_KEPT = 100_000
# Words whose groups are remembered: fewer, since each of them holds many numbers.
_KEPT_GRAMS = 20_000
# Characters of a word that are looked at: what is longer is an address or noise.
_LONGEST = 60

Sentences = Sequence[Sequence[Token]]


def words(sentences: Sentences, language: str, check: Checkpoint = unchecked) -> SentenceFeatures:
    """Every word of each sentence in order, as its stem; the value is the background weight."""
    row = np.repeat(np.arange(len(sentences)), [len(s) for s in sentences])
    said = [t.stem for s in sentences for t in s]
    known = {stem: (hashed(stem), background(stem, language)) for stem in checked(set(said), check)}
    each = [known[stem] for stem in checked(said, check)]
    key = np.fromiter([key for key, _ in each], np.int64, len(said))
    weight = np.fromiter([weight for _, weight in each], np.float64, len(said))
    return SentenceFeatures(row, key, weight, len(sentences))


def stems(words: SentenceFeatures, check: Checkpoint = unchecked) -> SentenceFeatures:
    """The distinct stems of each sentence; the value is the background weight."""
    return _distinct(words.row, words.key, words.value, words.count, check)


def names(
    words: SentenceFeatures, sentences: Sentences, text: str, check: Checkpoint = unchecked
) -> SentenceFeatures:
    """The distinct stems of an article that are rare and stand capitalised inside a sentence, in one row."""
    is_name = np.array(
        [text[at].isupper() for at in checked([t.start for s in sentences for t in s], check)], bool
    )
    is_name &= ~begins(words.row)
    is_name &= words.value >= _NAME
    key, value = words.key[is_name], words.value[is_name]
    return _distinct(np.zeros(len(key), np.int64), key, value, 1, check)


def pairs(words: SentenceFeatures, check: Checkpoint = unchecked) -> SentenceFeatures:
    """The distinct ordered pairs of stems that stand close; the value is their mean background weight."""
    row, key, weight = words.row, words.key, words.value
    rows, keys, weights = [], [], []
    for apart in range(1, _REACH + 1):
        together = row[apart:] == row[:-apart]
        rows.append(row[apart:][together])
        keys.append((key[:-apart] * _MIX + key[apart:])[together])
        weights.append(((weight[:-apart] + weight[apart:]) / 2)[together])
    value = np.concatenate(weights)
    return _distinct(np.concatenate(rows), np.concatenate(keys), value, words.count, check)


def grams(sentences: Sentences, check: Checkpoint = unchecked) -> SentenceFeatures:
    """The groups of four characters inside the words, ends marked; the value is how often each occurs."""
    found = [_word_grams(norm) for norm in checked([t.norm for s in sentences for t in s], check)]
    row = np.repeat(np.arange(len(sentences)), [len(s) for s in sentences])
    sizes = list(map(len, found))
    key = np.fromiter(chain.from_iterable(checked(found, check)), np.int64, sum(sizes))
    return _distinct(np.repeat(row, sizes), key, None, len(sentences), check)


def wholes(sentences: Sequence[Sequence[Token]], check: Checkpoint = unchecked) -> Ints:
    """A hash of each sentence's norms, equal for equal wording, case and typography aside."""
    return np.array([_hash(" ".join([t.norm for t in s])) for s in checked(sentences, check)], np.int64)


@lru_cache(maxsize=_KEPT)
def hashed(text: str) -> int:
    """The same 63 bits for the same text, on every machine and in every run."""
    return _hash(text)


def _hash(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()) >> 1


@lru_cache(maxsize=_KEPT_GRAMS)
def _word_grams(norm: str) -> tuple[int, ...]:
    marked = f" {norm[:_LONGEST]} "
    return tuple(hashed(marked[at : at + _GRAM]) for at in range(max(1, len(marked) - _GRAM + 1)))


def _distinct(row: Ints, key: Ints, value: Floats | None, count: int, check: Checkpoint) -> SentenceFeatures:
    """One entry for each key of each sentence, ordered by both.

    A key has one value throughout; without values, it is how often the key occurs in the sentence.
    """
    keys, number, _ = distinct(key, check)
    cells, _, often = distinct(row * len(keys) + number, check)
    sentence, held = np.divmod(cells, max(len(keys), 1))
    in_order = Keyed(keys, held, np.bincount(held, minlength=len(keys)))
    if value is None:
        return SentenceFeatures(sentence, keys[held], often.astype(np.float64), count, in_order)
    worth = np.empty(len(keys))
    worth[number] = value
    return SentenceFeatures(sentence, keys[held], worth[held], count, in_order)
