"""Names spelled differently, other names in the same slot, other places."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.compare.facts.slots import MOST_CELLS, PairedFacts, may_fill_slot
from reader.compare.pairing.background import background
from reader.compare.telling import Discrepancy, DiscrepancyKind
from reader.text.facts.facts import Facts
from reader.text.facts.names import Name, may_hold, place
from reader.text.facts.scan import Scan
from reader.text.model import Span
from reader.text.numbers import number_of
from reader.text.spelling import is_respelled


@dataclass(frozen=True, slots=True)
class _Word:
    """One word of a name, or two that the other side may join with a hyphen."""

    key: str
    name: int
    at: int
    end: int
    first: int
    last: int
    before: str
    after: str
    hyphens: bool


def name_discrepancies(both: PairedFacts) -> Iterator[Discrepancy]:
    """Spelling variants, then names and places that answer each other in a slot."""
    yield from _respelled(both)
    yield from _replaced(both)


def _respelled(both: PairedFacts) -> Iterator[Discrepancy]:
    ours, theirs = _words(both.left, both.right), _words(both.right, both.left)
    if len(ours) * len(theirs) > MOST_CELLS:
        return
    first: dict[tuple[str, str, int], tuple[_Word, _Word]] = {}  # a name that stands twice is compared once
    one = [(a, b) for a in ours for b in theirs if _is_one(both, a, b)]
    for a, b in sorted(one, key=lambda two: both.in_text(two[0].first, two[1].first)):
        first.setdefault((a.key, b.key, a.end - a.at), (a, b))
    pairs = list(first.values())
    taken: set[int] = set()
    for n, (a, b) in enumerate(pairs):
        if n in taken:
            continue
        group = [(a, b)]
        for m in range(n + 1, len(pairs)):
            c, d = pairs[m]
            last = group[-1]
            if (c.name, c.at, d.name, d.at) == (a.name, last[0].end, b.name, last[1].end):
                group.append((c, d))
                taken.add(m)
        left = both.left.scan.cover(a.first, group[-1][0].last)
        right = both.right.scan.cover(b.first, group[-1][1].last)
        forms = _form(both.left, left), _form(both.right, right)
        yield Discrepancy(DiscrepancyKind.NAME, left, right, *forms, is_spelling=True)


def _words(facts: Facts, other: Facts) -> list[_Word]:
    """Words of names that the other side does not have, and pairs of them that it may join with a hyphen."""
    found = []
    named = {key for name in other.names for key in name.keys}
    joined = {k for n in other.names for k, w in zip(n.keys, n.words, strict=True) if "-" in w}
    titles = facts.scan.where("title")
    for number, name in enumerate(facts.names):
        for at, key in enumerate(name.keys):
            first, is_known = name.first[at], key in named or key in other.scan.said
            if is_known:
                is_new = "-" in name.words[at] and key not in joined
            else:  # Dane and Denmark have one norm
                is_new = first != name.last[at] or facts.scan.norms[first] not in other.scan.norms
            if is_new and first not in titles:
                found.append(_word(name, number, at, at + 1))
            if joined and at + 1 < len(name.keys) and key + name.keys[at + 1] in joined:
                found.append(_word(name, number, at, at + 2))
    return found


def _word(name: Name, number: int, at: int, end: int) -> _Word:
    keys = name.keys
    return _Word(
        "".join(keys[at:end]),
        number,
        at,
        end,
        name.first[at],
        name.last[end - 1],
        keys[at - 1] if at else "",
        keys[end] if end < len(keys) else "",
        any("-" in w for w in name.words[at:end]) or end - at > 1,
    )


def _is_one(both: PairedFacts, left: _Word, right: _Word) -> bool:
    spans = left.end - left.at, right.end - right.at
    if spans[0] != spans[1]:  # "Al Masri" and "Al-Masri"
        return left.hyphens and right.hyphens and left.key == right.key
    if spans[0] > 1:
        return False
    if left.key == right.key:
        return left.hyphens != right.hyphens
    beside = _is_beside(left.after, right.after) or _is_beside(left.before, right.before)
    if beside and _nicknames(both, left.key) & _nicknames(both, right.key):
        return True
    return is_respelled(left.key, right.key, has_neighbour=beside)


def _is_beside(left: str, right: str) -> bool:
    return bool(left) and (left == right or is_respelled(left, right, has_neighbour=False))


def _nicknames(both: PairedFacts, key: str) -> frozenset[str]:
    return both.left.scan.lexicon.groups("nickname", key)


def _form(facts: Facts, span: Span) -> str:
    return span.of(facts.scan.text)


def _replaced(both: PairedFacts) -> Iterator[Discrepancy]:
    """A name, or a place, that fills a slot while another one fills it on the other side."""
    if not (_has_own_name(both.left, both.right) and _has_own_name(both.right, both.left)):
        return
    for slot in both.slots:
        ours = [n for n in both.left.names if n.first[0] in slot.left and n.last[-1] in slot.left]
        theirs = [n for n in both.right.names if n.first[0] in slot.right and n.last[-1] in slot.right]
        if len(ours) == 1 and len(theirs) == 1 and _differ(both, ours[0], theirs[0]):
            a, b = ours[0], theirs[0]
            if _is_noun(both.left.scan, a) or _is_noun(both.right.scan, b):
                continue
            here, there = place(both.left.scan, a), place(both.right.scan, b)
            if here and there:
                if not _may_lie_in(both, a, b) and (
                    here != there or not {here, there} & {_whole(a), _whole(b)}
                ):
                    yield Discrepancy(DiscrepancyKind.PLACE, a.span, b.span, _whole(a), _whole(b))
            elif len(slot.left) == _size(a) and len(slot.right) == _size(b) and not (here or there):
                yield Discrepancy(DiscrepancyKind.NAME, a.span, b.span, " ".join(a.words), " ".join(b.words))


def _has_own_name(facts: Facts, other: Facts) -> bool:
    """Whether it has a name that may fill a slot, and of which the other side has no word."""
    return any(
        not (name.opens or _is_acronym(name) or _is_said(name, other.scan))
        and may_fill_slot(facts.scan, name.first[0], name.last[-1], other.scan)
        for name in facts.names
    )


def _is_said(name: Name, other: Scan) -> bool:
    """Whether a word of the name stands in the other sentence."""
    return any(word.casefold() in other.said for word in name.words)


def _is_noun(sentence: Scan, name: Name) -> bool:
    """Whether a word that is no known place has its capital as a noun: "bei dem Brand", "bei Brand"."""
    words, at = sentence.lexicon, name.first[0] - 1
    if not words.words("capital nouns") or len(name.words) > 1 or at < 0 or _whole(name) in words.places:
        return False
    before = sentence.lower[at]
    if words.groups("determiner", before) or words.groups("contracted", before):
        return True
    is_common = background(sentence.tokens[at + 1].stem, words.language) < 1
    is_counted = number_of(sentence.tokens[at].norm) is not None
    return is_counted or (is_common and bool(words.groups("place", before)))


def _may_lie_in(both: PairedFacts, left: Name, right: Name) -> bool:
    """Whether one is a country or a part of one, and the other a place that is not known."""
    wholes = may_hold(both.left.scan, left), may_hold(both.right.scan, right)
    places = both.left.scan.lexicon.places
    is_known = _whole(left) in places, _whole(right) in places
    return (wholes[0] and not is_known[1]) or (wholes[1] and not is_known[0])


def _size(name: Name) -> int:
    return name.last[-1] + 1 - name.first[0]


def _whole(name: Name) -> str:
    return " ".join(name.words).casefold()


def _differ(both: PairedFacts, left: Name, right: Name) -> bool:
    """Whether neither side has a word of the other's name, a form of it, or its initials."""
    ours, theirs = left.keys, right.keys
    initials = {"".join(w[:1] for w in ours), "".join(w[:1] for w in theirs)}
    if (
        left.opens
        or right.opens
        or initials & {"".join(ours), "".join(theirs)}
        or _is_acronym(left)
        or _is_acronym(right)
    ):
        return False
    if _is_said(left, both.right.scan) or _is_said(right, both.left.scan):
        return False
    return not any(is_respelled(a, b, has_neighbour=True) or a[:4] == b[:4] for a in ours for b in theirs)


def _is_acronym(name: Name) -> bool:
    return any(w.isupper() and len(w) > 1 for w in name.words)
