"""Every fact on which the reports of the sample story differ, read against their texts."""

from reader.compare.collation.collating import collate
from reader.compare.facts.fact import Fact
from reader.compare.story import Story
from reader.compare.telling import Verdict
from reader.library.formats import load
from reader.paths import seeds

REPORTS = (
    "ostrel-gazette.txt",
    "radio-tamaray.txt",
    "tern-agency.txt",
    "wendlemere-ledger.txt",
    "harbour-courier.html",
)
TRUE = {
    "the dead": "A At least 12, A at least 12, B Twelve, C 14, C Fourteen, D at least 12, E thirteen",
    "when it sailed": "A 7:40 p.m., B 19:10, D 7:40 p.m., E 7.40 pm",
    "the missing": "A Five, B Five, C three, D Five, E Four",
    "brought ashore by the village": "A 164, B 161, D 164, E 164",
    "on board": "A about 200, B 203, C 211, D about 200",
    "the captain's age": "A 58, C 57, E 58",
    "tickets sold": "A 187, C 193",
    "when it was built": "A 1987, C 1989",
    "saved a year, in dollars": "A about $610,000, D about $820,000",
    "complaints about the light": "A Six, C seven",
    "the dead of 1994": "A 41, C Thirty-nine",
    "saved a year, in crowns": "C 4.6 million, E 4.2 million",
    "who tells of the complaints": "A according to documents seen by The Gazette, C The seamen's union said",
}


def test_the_facts_on_which_the_sample_differs_are_true() -> None:
    reports = tuple([load(seeds() / name)[0].article for name in REPORTS])
    found = collate(Story(reports)).facts
    told = {_told(fact, [r.text for r in reports]) for fact in found if fact.verdict is Verdict.DIFFER}
    assert told == set(TRUE.values())


def _told(fact: Fact, texts: list[str]) -> str:
    return ", ".join(f"{'ABCDE'[v.report]} {v.span.of(texts[v.report])}" for v in fact.values)
