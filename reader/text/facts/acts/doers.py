"""Who did something at an event: the police, a SWAT team, neighbours, firefighters."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.text.facts.acts.phrases import Phrase, phrases
from reader.text.facts.scan import Scan
from reader.text.model import Span

# Tokens between what was done, "by", and who did it: "by a SWAT team", "by the local police".
_BEHIND = 4


@dataclass(frozen=True, slots=True)
class Doer:
    """Who did one thing.

    Attributes:
        span: the words for who it is.
        act: what was done: "arrest", "rescue".
        role: a class of people and, behind the stroke, which of them: "police/swat".
        at: the token of the word for what was done.
    """

    span: Span
    act: str
    role: str
    at: int


def doers(scan: Scan) -> Iterator[Doer]:
    """Who the sentence tells to have done what, in order."""
    roles = phrases(scan, "role")
    if not roles:
        return
    between = {at for phrase in phrases(scan, "also done") for at in range(phrase.first, phrase.last + 1)}
    by = {phrase.last for phrase in phrases(scan, "done by")}
    for done in phrases(scan, "done"):
        role = _behind(done, roles, by) or _before(done, roles, between)
        if role:
            yield Doer(scan.cover(role.first, role.last), done.group, role.group, done.first)


def _before(done: Phrase, roles: tuple[Phrase, ...], between: set[int]) -> Phrase | None:
    """Who stands right before it, or with "have" and its like between."""
    at = done.first - 1
    while at in between:
        at -= 1
    return next((role for role in roles if role.last == at), None)


def _behind(done: Phrase, roles: tuple[Phrase, ...], by: set[int]) -> Phrase | None:
    """Who stands behind "by"."""
    if done.last + 1 not in by:
        return None
    near = range(done.last + 2, done.last + 2 + _BEHIND)
    return next((role for role in roles if role.first in near), None)
