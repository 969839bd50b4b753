"""What a person corrects in the statements of an event: a wish in, what is said by it out."""

from collections.abc import Iterable

from reader.compare.collation.values import Collation, Place, Statement
from reader.compare.edits.correcting import anchor
from reader.compare.edits.regrouping import HIDDEN, Act, Regrouping, Regroupings, Sentences


def move(collation: Collation, place: Place, target: Statement) -> Regroupings:
    """Put a sentence into another statement; it leaves the one in which it is."""
    joined = Regrouping(Act.TOGETHER, _named(collation, (place, *target.places)))
    return (*not_the_same(collation, place), joined)


def not_the_same(collation: Collation, place: Place) -> Regroupings:
    """Take a sentence out of its statement, for good; () where it is in none."""
    own = next((s for s in collation.statements if place in s.places), None)
    return () if own is None else split(collation, own, (place,))


def apart(collation: Collation, place: Place, statement: Statement) -> Regroupings:
    """Say of a sentence that it does not tell a statement in which it is not, likely as that seems."""
    return (Regrouping(Act.APART, _named(collation, (place,)), _named(collation, statement.places)),)


def split(collation: Collation, statement: Statement, places: Iterable[Place]) -> Regroupings:
    """Make some sentences of a statement one of their own; () where nothing or all would leave."""
    leaving = frozenset(places) & frozenset(statement.places)
    staying = [place for place in statement.places if place not in leaving]
    if not leaving or not staying:
        return ()
    return (Regrouping(Act.APART, _named(collation, sorted(leaving)), _named(collation, staying)),)


def join(collation: Collation, statements: Iterable[Statement]) -> Regroupings:
    """Make several statements one."""
    return together(collation, (place for statement in statements for place in statement.places))


def together(collation: Collation, places: Iterable[Place]) -> Regroupings:
    """Say that sentences tell one thing, whichever statements they are in; () for fewer than two."""
    every = sorted(set(places))
    return (Regrouping(Act.TOGETHER, _named(collation, every)),) if len(every) > 1 else ()


def name(collation: Collation, statement: Statement, text: str) -> Regroupings:
    """Give a statement a name; "" takes it away."""
    return (Regrouping(Act.NAMED, _named(collation, statement.places), text=text.strip()),)


def note(collation: Collation, statement: Statement, text: str) -> Regroupings:
    """Write a note on a statement; "" takes it away."""
    return (Regrouping(Act.NOTED, _named(collation, statement.places), text=text.strip()),)


def hide(collation: Collation, statement: Statement, *, is_hidden: bool) -> Regroupings:
    """Hide a statement, or show it again."""
    text = HIDDEN if is_hidden else ""
    return (Regrouping(Act.HIDDEN, _named(collation, statement.places), text=text),)


def _named(collation: Collation, places: Iterable[Place]) -> Sentences:
    """Sentences by their content; those of a report by the number that it has in the collation."""
    return tuple((report, anchor(collation.reports[report], sentence)) for report, sentence in places)
