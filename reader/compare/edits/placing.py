"""What a person changed by hand, found again among the sentences of the two articles."""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.compare.edits.values import Anchor, HandEdits, Link
from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.model import Article, Kind, Sentence

Indices = tuple[int, ...]
"""Sentences of one article, by index."""
BothIndices = tuple[Indices, Indices]
"""A passage of the left and one of the right article."""


@dataclass(frozen=True, slots=True)
class Joined:
    """The passages a person joined, agreed to or kept apart, as indices of sentences.

    A passage joined or agreed to pairs whatever was rejected before: rejecting it takes the joining away.
    """

    linked: tuple[tuple[Indices, Indices], ...]
    confirmed: tuple[tuple[Indices, Indices], ...]
    rejected: frozenset[tuple[int, int]]

    @property
    def kept(self) -> tuple[tuple[Indices, Indices], ...]:
        """All passages that pair because a person says so, each once."""
        return tuple(dict.fromkeys((*self.linked, *self.confirmed)))


def joined(edits: HandEdits, left: "Sought", right: "Sought") -> Joined:
    """The edits as sentences; what no longer stands in the articles is left out."""
    linked = _links(edits.linked, left, right)
    confirmed = _links(edits.confirmed, left, right)
    rejected = _links(edits.rejected, left, right)
    return Joined(
        linked, confirmed, frozenset((i, j) for ours, theirs in rejected for i in ours for j in theirs)
    )


class Sought:
    """The sentences of one article, to be found by their text."""

    def __init__(
        self, article: Article, sentences: tuple[Sentence, ...], check: Checkpoint = unchecked
    ) -> None:
        self._text, self._sentences, self._check = article.text, sentences, check
        self._places: dict[str, list[int]] | None = None  # found when one is sought: most are never asked

    def find(self, anchors: Iterable[Anchor]) -> Indices:
        """The sentences so named, in order; those not found are left out."""
        places = {self._place(anchor) for anchor in anchors}
        return tuple(sorted(place for place in places if place >= 0))

    def kinds(self, overruled: Iterable[tuple[Anchor, Kind]]) -> tuple[tuple[int, Kind], ...]:
        """The sentences whose kind was overruled; of several wishes for one the later holds."""
        wished = {self._place(anchor): kind for anchor, kind in overruled}
        return tuple(sorted((place, kind) for place, kind in wished.items() if place >= 0))

    def _place(self, anchor: Anchor) -> int:
        if self._places is None:
            self._places = self._by_text()
        found = self._places.get(anchor.text, [])
        return found[anchor.occurrence] if 0 <= anchor.occurrence < len(found) else -1

    def _by_text(self) -> dict[str, list[int]]:
        places: dict[str, list[int]] = {}
        for sentence in checked(self._sentences, self._check):
            places.setdefault(sentence.span.of(self._text), []).append(sentence.index)
        return places


def _links(links: Iterable[Link], left: Sought, right: Sought) -> tuple[tuple[Indices, Indices], ...]:
    found = ((left.find(link.left), right.find(link.right)) for link in links)
    return tuple(dict.fromkeys((ours, theirs) for ours, theirs in found if ours and theirs))
