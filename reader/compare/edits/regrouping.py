"""What a person said of the statements of an event: which sentences belong together, what they are called."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from reader.compare.edits.values import Anchor

Sentences = tuple[tuple[int, Anchor], ...]
"""Sentences of several reports: each with the number of its report among those of the event."""


class Act(StrEnum):
    """What was said of sentences.

    TOGETHER: they tell one thing. APART: they don't tell what certain others do. NAMED, NOTED: the statement
    that they make has that name, or that note. HIDDEN: it is not to be shown.
    """

    TOGETHER = "together"
    APART = "apart"
    NAMED = "named"
    NOTED = "noted"
    HIDDEN = "hidden"

    @property
    def is_a_mark(self) -> bool:
        """Whether it tells of a statement as it is, which then is said of it once."""
        return self not in {Act.TOGETHER, Act.APART}


@dataclass(frozen=True, slots=True)
class Regrouping:
    """One thing that a person said.

    Attributes:
        sentences: of which it is said; of APART those that leave the others.
        others: of APART, what they leave.
        text: of NAMED and NOTED; "" takes name or note away, as it does HIDDEN.
    """

    act: Act
    sentences: Sentences
    others: Sentences = ()
    text: str = ""


Regroupings = tuple[Regrouping, ...]
"""In the order in which they were said: where two can't both hold, the later one does."""

HIDDEN = "hidden"
"""The text of an act that hides: any other than none."""


def with_said(kept: Regroupings, said: Iterable[Regrouping]) -> Regroupings:
    """What is kept when more is said: one name and one note of a statement, and nothing twice."""
    every = list(kept)
    for one in said:
        every = [old for old in every if old != one and not _is_overtaken(old, one)]
        if one.text or not one.act.is_a_mark:
            every.append(one)
    return tuple(every)


def _is_overtaken(old: Regrouping, new: Regrouping) -> bool:
    is_mark = new.act.is_a_mark and old.act is new.act
    return is_mark and not set(old.sentences).isdisjoint(new.sentences)
