"""A collation that was kept is the one that is made anew."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from reader.compare.collation import collating
from reader.compare.collation.by_hand.correcting import name, split
from reader.compare.collation.collating import collate
from reader.compare.collation.values import Collation
from reader.compare.edits.among import EditsAmong
from reader.compare.edits.values import Anchor, HandEdits, Note
from reader.compare.keeping.collations import NEAR, restored, written
from reader.compare.keeping.comparisons import Comparisons
from reader.compare.keeping.fields import NotWritten, packed, unpacked
from reader.compare.keeping.key import EVENT
from reader.compare.model import Settings
from reader.compare.story import Story
from reader.library.formats import load
from reader.paths import seeds
from reader.text.model import Article, Field, FieldName, Kind
from tests.compare.keeping.making import Held, reports
from tests.compare.test_story import Counted

FIVE = 5
Spoil = Callable[[dict[str, Any]], object]


def sample() -> tuple[Article, ...]:
    files = sorted(path for path in seeds().iterdir() if path.suffix in {".txt", ".html"})
    return tuple(load(path)[0].article for path in files)


def event(held: Held, told: tuple[Article, ...] | None = None) -> Story:
    return Story(told or reports(FIVE), comparisons=Comparisons(held))


def first_changed(story: Story, report: Article) -> Story:
    return replace(story, reports=(report, *story.reports[1:]))


def row(held: Held) -> str:
    (key,) = [key for key in held.contents if key.startswith(EVENT)]
    return key


def test_the_sample_is_remembered_as_it_is_made() -> None:
    made = collate(Story(sample()))
    assert made.facts
    assert made.likely
    found = restored(written(made, ""), sample(), "")
    assert found == made
    assert found is not None
    assert (list(found.near), list(found.shares)) == (list(made.near), list(made.shares))


def test_an_event_is_collated_once(monkeypatch: pytest.MonkeyPatch) -> None:
    times = Counted(monkeypatch, collating, "collated")
    held = Held()
    first = collate(event(held))
    assert collate(event(held)) == first
    assert times.times == 1


def test_what_one_looks_through_is_made_of_the_reports_that_are_there_now() -> None:
    held = Held()
    collate(event(held))
    told = tuple(replace(report, origin="elsewhere") for report in reports(FIVE))
    assert [reading.article for reading in collate(event(held, told)).reports] == list(told)


@pytest.mark.parametrize(
    "change",
    [
        lambda story: replace(story, reports=(*story.reports[1:], story.reports[0])),
        lambda story: replace(story, reports=story.reports[:-1]),
        lambda story: first_changed(
            story, replace(story.reports[0], text=f"It rained. {reports(1)[0].text}")
        ),
        lambda story: first_changed(story, story.reports[0].with_field(FieldName.DATE, Field("2024-12-31"))),
        lambda story: replace(story, settings=Settings(0.9)),
        lambda story: replace(
            story, edits=EditsAmong({0: ((Anchor(story.reports[0].text.split("\n\n")[0]), Kind.CAPTION),)})
        ),
    ],
    ids=["order", "fewer", "text", "date", "threshold", "kind"],
)
def test_another_event_is_collated_anew(
    change: Callable[[Story], Story], monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held()
    collate(event(held))
    times = Counted(monkeypatch, collating, "collated")
    changed = change(event(held))
    assert collate(changed) == collate(replace(changed, comparisons=Comparisons()))
    assert times.times == 2  # once with the memory, once without


def test_a_note_on_a_sentence_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    held = Held()
    collate(event(held))
    times = Counted(monkeypatch, collating, "collated")
    noted = HandEdits(notes=(Note("Ask.", Anchor("By morning"), None),))
    collate(replace(event(held), edits=EditsAmong(pairs={(0, 1): noted})))
    assert times.times == 0


def test_what_a_person_says_of_statements_holds_and_takes_the_place_of_what_was_kept() -> None:
    held = Held()
    before = collate(event(held))
    first = before.statements[0]
    said = (*name(before, first, "The bank"), *split(before, before.statements[1], first.places[:0]))
    by_hand = replace(event(held), edits=EditsAmong(statements=said))
    for _ in range(2):
        assert collate(by_hand).statements[0].name == "The bank"
    assert row(held)
    assert collate(event(held)) == before


def spoilt(spoil: Spoil, made: Collation) -> bytes:
    told, near = unpacked(written(made, ""))
    spoil(told)
    return packed(told, near)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda told: told.clear(),
        lambda told: told["sentences"].pop(),
        lambda told: told["sentences"][0][0].__setitem__(1, 10**9),
        lambda told: told["statements"][0][0][0].__setitem__(0, FIVE),
        lambda told: told["statements"][0][0][0].__setitem__(1, -1),
        lambda told: told["statements"][0].__setitem__(1, 7),
        lambda told: told["facts"][0].__setitem__(0, "no such kind"),
        lambda told: told["facts"][0][2][0].__setitem__(3, -4),
        lambda told: told["facts"][0][2][0].__setitem__(4, None),
        lambda told: told["shares"][0].__setitem__(2, float("nan")),
        lambda told: told["likely"].append([[10**6, 0], []]),
        lambda told: told["linked"].append("x"),
    ],
)
def test_what_is_no_collation_of_these_reports_is_not_taken_for_one(spoil: Spoil) -> None:
    with pytest.raises(NotWritten):
        restored(spoilt(spoil, collate(Story(reports(FIVE)))), reports(FIVE), "")


@pytest.mark.parametrize(("name_", "value"), [("place", FIVE), ("other", -1), ("score", float("inf"))])
def test_no_sentence_is_near_to_one_that_is_not_there(name_: str, value: float) -> None:
    told, columns = unpacked(written(collate(Story(reports(FIVE))), ""))
    near = np.frombuffer(columns, NEAR).copy()
    near[name_][0] = value
    for spoilt_columns in (near.tobytes(), columns[:-1]):
        with pytest.raises(NotWritten):
            restored(packed(told, spoilt_columns), reports(FIVE), "")


@pytest.mark.parametrize("spoil", [lambda _: b"", lambda c: c[:-9], lambda c: c[:40] + b"\0" + c[41:]])
def test_a_damaged_row_is_made_anew_and_kept(spoil: Callable[[bytes], bytes]) -> None:
    held = Held()
    first = collate(event(held))
    sound = held.contents[row(held)]
    held.contents[row(held)] = spoil(sound)
    assert collate(event(held)) == first
    assert held.contents[row(held)] == sound
