"""Of what reports call somebody the head: the harbour office here, the port authority there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.compare.facts.claims import facts_at, sentences_with_facts
from reader.compare.facts.event.joining import Contrast, told_of_each
from reader.compare.facts.fact import Fact, Value
from reader.compare.facts.same_thing import is_same_person
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import FEW, Checkpoint, checked
from reader.text.facts.acts.posts import HeadedPost, posts

# Posts in one report: more of them are a list.
_MOST = 200


@dataclass(frozen=True, slots=True)
class _Held:
    place: Value
    post: HeadedPost


def posts_told(reports: Sequence[ComparedArticle], check: Checkpoint) -> tuple[Fact, ...]:
    """One fact for each person of whom two reports say otherwise what he or she heads; both may be so."""
    held = [list(_held(number, report, check))[:_MOST] for number, report in enumerate(reports)]
    return told_of_each(_contrasts(held, check))


def _contrasts(held: Sequence[Sequence[_Held]], check: Checkpoint) -> Iterator[tuple[str, Contrast]]:
    for ours, theirs in combinations(held, 2):
        for a in checked(ours, check, FEW):
            for b in theirs:
                if is_same_person(a.post.named, b.post.named):
                    verdict = Verdict.AGREE if a.post.of == b.post.of else Verdict.VAGUE
                    one = Contrast(DiscrepancyKind.NAME, a.place, b.place, verdict)
                    yield min(a.post.named[-1], b.post.named[-1]), one


def _held(number: int, report: ComparedArticle, check: Checkpoint) -> Iterator[_Held]:
    for index in checked(sentences_with_facts(report.article), check, FEW):
        for post in posts(facts_at(report, (index,))):
            yield _Held(Value(number, index, post.span, " ".join(sorted(post.of))), post)
