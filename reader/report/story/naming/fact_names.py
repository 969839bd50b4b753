"""The name of a fact: a phrase of a few words from the reports themselves."""

from collections.abc import Sequence

from reader.compare.facts.fact import Fact, Value
from reader.compare.telling import DiscrepancyKind
from reader.report.sections.passages import shown
from reader.report.story.named import NamedCollation
from reader.report.story.naming.clause_words import (
    AROUND,
    around,
    following,
    is_bound,
    is_light,
    said_beside,
    tokens_in,
)
from reader.report.story.naming.proper_names import proper_name_of
from reader.text.facts.facts import Facts
from reader.text.facts.figures.figure import Measure
from reader.text.facts.figures.quantities import Quantity
from reader.text.facts.lexicon import EVENT_WORDS
from reader.text.facts.scan import Scan, several_words
from reader.text.model import Span
from reader.text.stems import stem

# Tokens behind a figure within which the noun that it counts is looked for.
_NOUN = 8
# Tokens on either side of a figure within which the word for what it grades is looked for.
_GRADED = 6
# Words that tell what sort is counted: with more of them the name is none that one would say.
_SORT = 2
# Groups of words that tell of others or more of them, and of no sort.
_MORE = ("further", "looking back", "both", "event", "vague", "approximate", "scope")
# Words of a phrase for what happens: those of a verb and its particle stand further apart.
_PHRASE = 4
# Events that befall people, and are told without a noun for them: "612 killed".
_OF_PEOPLE = frozenset({"kill", "wound", "miss", "rescue", "infect", "trap", "hospital"})
# Tokens from a verb of saying to the day on which it was said: "said late Tuesday".
_SAID_WHEN = 3
# Words with a capital from which a phrase says whom or where, not what.
_NAMES = 3
# Words that a phrase with such faults must have besides to be taken.
_CROWDED = 2
# Kinds of facts whose value is followed by its object: "rocket attack", "evacuated the embassy".
_TOLD_OF = frozenset({DiscrepancyKind.ACT, DiscrepancyKind.OUTCOME, DiscrepancyKind.CONDITION})


def what_of(named: NamedCollation, fact: Fact) -> str:
    """The name of a fact: what is counted and what befell it, else the words around a value."""
    if fact.kind is DiscrepancyKind.QUOTATION:
        return _opening(named, fact.values[0])
    if name := proper_name_of(named, fact):
        return shown(name)
    found = [name for value in fact.values if (name := _name(named, fact.kind, value))]
    several = [name for name in found if " " in name]
    if name := next(iter([*several, *found]), ""):
        return shown(name)
    told = [(named.text.facts((v.report, v.sentence)), v.span) for v in fact.values]
    every = [(said.scan, _beside(said, fact.kind, span)) for said, span in told]
    _, first = max(every, key=_telling)  # the first that says enough
    return named.words.say("“{said}”", said=shown(first)) if first else ""


def _beside(said: Facts, kind: DiscrepancyKind, span: Span) -> str:
    """The words around a value; of who says something, or of when it was said, what is said."""
    if kind is DiscrepancyKind.ATTRIBUTION:
        return said_beside(said.scan, span)
    if kind in {DiscrepancyKind.TIME, DiscrepancyKind.DATE}:
        at = next(iter(tokens_in(said.scan, span)), 0)
        speech = next((a for a in said.attributions if a.verb < at <= a.verb + _SAID_WHEN), None)
        if speech:
            return said_beside(said.scan, Span(speech.span.start, span.end))
    return around(said.scan, span)


def _telling(beside: tuple[Scan, str]) -> int:
    """How many words tell what a fact is about, up to enough; those of a crowded phrase count less."""
    scan, words = beside
    said = words.split()
    is_full = any(word[0].isalnum() and word.lower() not in scan.lexicon.light for word in said)
    return min(len(said), AROUND) - _CROWDED * _is_crowded(scan, said) if is_full else 0


def _is_crowded(scan: Scan, said: Sequence[str]) -> bool:
    """Whether a phrase is mostly names, has a mark of its own, or breaks off behind "and later"."""
    known = scan.lexicon
    names = [word for word in said if word[0].isupper() and not known.groups("weekday", word.lower())]
    has_names = len(names) >= _NAMES and not known.words("capital nouns")
    has_mark = any(not (word == "…" or any(map(str.isalnum, word))) for word in said)
    gap = said.index("…") if "…" in said else 0
    return has_names or has_mark or any(known.groups("and", w) for w in said[max(0, gap - 2) : gap])


def _opening(named: NamedCollation, value: Value) -> str:
    """The first words of a quotation in quotation marks, with "…" where it goes on."""
    whole = named.quote(value.report, value.span).strip('“”"„«» ').split()
    said = " ".join(whole[:AROUND]) + (" …" if len(whole) > AROUND else "")
    return named.words.say("“{said}”", said=said)


def _name(named: NamedCollation, kind: DiscrepancyKind, value: Value) -> str:
    """The name that one value gives its fact; "" where its sentence has none."""
    said = named.text.facts((value.report, value.sentence))
    held = next((q for q in said.quantities if q.span == value.span), None)
    if held is not None:
        return _of_figure(said, held)
    at = tokens_in(said.scan, value.span)
    return _told_of(said.scan, at[-1] + 1, kind) if at and kind in _TOLD_OF else ""


def _of_figure(said: Facts, held: Quantity) -> str:
    scan = said.scan
    if held.grade:
        return _graded(scan, held)
    if held.owner:
        return _owner(scan, held)
    if held.size or held.measure is Measure.TIME:  # its unit stands beside the value
        return ""
    if held.measure is Measure.AGE:
        return _of_that_age(scan, held)
    noun, befell = _counted(scan, held), _befell(scan, held)
    if noun is None:
        return _without_noun(scan, held, befell)
    is_of_others = not held.people and held.events <= _OF_PEOPLE  # helicopters for the injured
    happened = "" if befell in {None, noun} or is_of_others else _happened(scan, held, befell or 0)
    described = " ".join(_written(said, at) for at in (*_describing(scan, held, noun), noun))
    happened = happened or _parted(scan, held, noun)
    is_other = bool(scan.lexicon.groups("article", scan.word(noun + 1)))  # "two buildings the bank owns"
    return f"{described} {happened or ('' if is_other else following(scan, noun + 1))}".strip()


def _parted(scan: Scan, held: Quantity, noun: int) -> str:
    """A verb before a figure and its particle behind the noun: "pulled four people out"; "" for none."""
    verb, particle = held.at - 1, scan.word(noun + 1)
    is_verb = bool(verb >= 0 and scan.lower[verb].endswith(tuple(scan.lexicon.words("participle"))))
    is_parted = is_verb and bool(scan.lexicon.groups("particle", particle))
    return f"{scan.lower[verb]} {particle}" if is_parted else ""


def _describing(scan: Scan, held: Quantity, noun: int) -> range:
    """The words between a figure and its noun that tell what sort is counted: Marine reinforcements."""
    first = next((at for at in range(held.at, noun) if scan.tokens[at].start >= held.span.end), noun)
    near = range(first, noun)
    is_plain = all(scan.tokens[at].is_word and not is_light(scan, at) for at in near)
    is_other = any(scan.lexicon.groups(section, scan.lower[at]) for at in near for section in _MORE)
    return near if is_plain and not is_other and len(near) <= _SORT else range(noun, noun)


def _graded(scan: Scan, held: Quantity) -> str:
    """The word for what a figure grades, such as "magnitude"."""
    near = range(max(0, held.at - _GRADED), min(len(scan.tokens), held.at + _GRADED))
    grades = [at for at in near if scan.lexicon.groups("grade", scan.lower[at]) or _is(scan, at, held.head)]
    nearest = min(grades, key=lambda at: abs(at - held.at), default=None)
    return "" if nearest is None else _in_prose(scan, nearest)


def _owner(scan: Scan, held: Quantity) -> str:
    """The person whose age it is, as written."""
    places = [at for at, word in enumerate(scan.lower) if word in held.owner]
    first = min(places, key=lambda at: abs(at - held.at), default=None)
    if first is None:
        return ""
    near = [at for at in places if abs(at - first) <= len(held.owner)]
    return scan.between(near[0], near[-1])


def _of_that_age(scan: Scan, held: Quantity) -> str:
    """Who is so old and has no name, such as "driver"."""
    places = [at for at, token in enumerate(scan.tokens) if held.head in (token.stem, _role(scan, at))]
    near = min(places, key=lambda at: abs(at - held.at), default=None) if held.head else None
    return "" if near is None else _in_prose(scan, near)


def _role(scan: Scan, at: int) -> str:
    return scan.lexicon.group("role", scan.lower[at])


def _counted(scan: Scan, held: Quantity) -> int | None:
    """The token that names what is counted."""
    behind = range(held.at + 1, min(len(scan.tokens), held.at + _NOUN))
    return next((at for at in behind if held.head and _is(scan, at, held.head)), None)


def _is(scan: Scan, at: int, head: str) -> bool:
    return scan.tokens[at].stem == head or scan.lexicon.thing(scan.lower[at]) == head


def _written(said: Facts, at: int) -> str:
    """A noun as it stands within a sentence: with a capital where it is a name, or nouns have them."""
    scan = said.scan
    is_name = any(n.first[0] <= at <= n.last[-1] and not n.opens for n in said.names)
    is_as_written = (is_name or scan.written[at].isupper()) and not scan.is_title_case
    return scan.written[at] if is_as_written else _in_prose(scan, at)


def _in_prose(scan: Scan, at: int) -> str:
    """A word in small letters, except in languages whose nouns have capitals."""
    return scan.written[at] if scan.lexicon.words("capital nouns") else scan.lower[at]


def _befell(scan: Scan, held: Quantity) -> int | None:
    """The token nearest to a figure that tells what befell those counted."""
    near = sorted(range(len(scan.tokens)), key=lambda at: abs(at - held.at))
    told = (at for at in near if held.events and scan.events(at) & held.events)
    return next((at for at in told if not _is_of_others(scan, held, at)), None)


def _is_of_others(scan: Scan, held: Quantity, at: int) -> bool:
    """Whether "and" parts the verb from those counted "in three towns": somebody else did that."""
    known = scan.lexicon
    is_inside = bool(known.groups("preposition", scan.word(held.at - 1)))
    return at > held.at and is_inside and bool(known.groups("and", scan.word(at - 1)))


def _happened(scan: Scan, held: Quantity, at: int) -> str:
    """What befell those counted, as it follows a noun: "killed" for "killing", "on board"; "" for none."""
    word, known = _in_prose(scan, at), scan.lexicon
    before = scan.word(at - 1)
    if at in scan.phrased:
        return _phrase(scan, at)
    if known.groups("preposition", before) or known.groups("unreal", before):
        return f"{before} {word}"
    if at > held.at and known.groups("perfect", before):
        return f"{before} {word}"  # "ont défilé"
    endings = tuple(known.words("participle"))
    if not endings or at > held.at or word.endswith(endings):
        particle = scan.word(at + 1) if known.groups("particle", scan.word(at + 1)) else ""
        return f"{word} {particle}".strip()  # "walked out"
    root = stem(word, known.language)
    named = (w for w, g in known.words("event").items() if g & scan.events(at) and w.endswith(endings))
    is_acting = not at or is_light(scan, at - 1)
    return next((w for w in named if stem(w, known.language) == root), "" if is_acting else word)


def _phrase(scan: Scan, at: int) -> str:
    """The words that tell one happening together: "on fire", "walked out"; of parted ones the first."""
    ends = [end for end, _ in several_words(scan, EVENT_WORDS, at) if end - at < _PHRASE]
    return " ".join(scan.lower[at : max(ends, default=at) + 1])


def _without_noun(scan: Scan, held: Quantity, befell: int | None) -> str:
    """What befell people who are counted without saying so: "612 killed"."""
    if befell is None:
        return ""
    if not held.events & _OF_PEOPLE:  # "a handful of votes", "90 per cent of those arrested"
        is_noun = befell > held.at and held.measure is not Measure.MONEY
        return _in_prose(scan, befell) if is_noun else ""
    happened = _happened(scan, held, befell)
    if not happened or scan.lexicon.groups("harm", happened):  # "numerous casualties"
        return happened
    people = next((w for w, groups in scan.lexicon.words("people").items() if "anyone" in groups), "")
    people = people.capitalize() if scan.lexicon.words("capital nouns") else people
    return f"{people} {happened}".strip()


def _told_of(scan: Scan, at: int, kind: DiscrepancyKind) -> str:
    """The noun behind a value with what belongs to it: "attack on an Iraqi base", "evacuate the embassy"."""
    start = at
    while scan.lexicon.groups("article", scan.word(at)):
        at += 1
    if at >= len(scan.tokens) or is_light(scan, at) or is_bound(scan, at):
        return ""
    name = following(scan, at)
    if kind is DiscrepancyKind.OUTCOME and name and (at > start or scan.written[at][:1].isupper()):
        return f"{scan.between(start - 1, at - 1)} {name}"
    is_name = at > start or (" " in name and kind is not DiscrepancyKind.OUTCOME)
    return name if is_name else ""  # of "on the second floor" the last word names nothing
