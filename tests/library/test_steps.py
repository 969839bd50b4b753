"""A step is taken back alone: what others did in the same library stays, whatever the order of it all."""

import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.compare.edits import steps
from reader.compare.edits.values import NO_EDITS, Anchor, HandEdits, Link, Note
from reader.compare.side import Both
from reader.library.formats import Loaded
from reader.library.records import Overtaken
from reader.library.store import Library
from reader.text.model import Article, Kind

Thing = tuple[str, str, str]
"""A verdict, or "note", with its two ends; "left" or "right" with a sentence of overruled kind, and ""."""
VERDICTS = ("linked", "confirmed", "rejected")
HERE, THERE = ("One.", "Two."), ("Five.", "Six.")

things = st.one_of(
    st.tuples(st.sampled_from((*VERDICTS, "note")), st.sampled_from(HERE), st.sampled_from(THERE)),
    st.tuples(st.just("left"), st.sampled_from(HERE), st.just("")),
    st.tuples(st.just("right"), st.sampled_from(THERE), st.just("")),
)
wishes = st.dictionaries(things, st.sampled_from(("", "yes", "no")), min_size=1, max_size=3)
acts = st.one_of(wishes, st.sampled_from(("undo", "redo")))


@dataclass
class Actor:
    """Somebody with a window of their own on the library: what they did, and what they took back."""

    library: Library
    ends: tuple[int, int]
    turn: Callable[[HandEdits], HandEdits]
    done: list[tuple[steps.Changes, Mapping[Thing, tuple[str, str]]]] = field(default_factory=list)
    undone: list[tuple[steps.Changes, Mapping[Thing, tuple[str, str]]]] = field(default_factory=list)

    def act(self, wish: Mapping[Thing, str], model: dict[Thing, str]) -> None:
        changes = {t: (model.get(t, ""), v) for t, v in wish.items() if model.get(t, "") != v}
        step = self.library.edit(*self.ends, lambda kept: self.turn(wished(self.turn(kept), wish)))
        assert bool(step) == bool(changes)
        if changes:
            model.update(wish)
            self.done.append((step, changes))
            self.undone.clear()

    def undo(self, model: dict[Thing, str]) -> None:
        if self.done:
            step, changes = self.done.pop()
            back = {thing: (after, before) for thing, (before, after) in changes.items()}
            if (made := self._retrace(steps.inverse(step), back, model)) is not None:
                self.undone.append((steps.inverse(made), changes))

    def redo(self, model: dict[Thing, str]) -> None:
        if self.undone:
            step, changes = self.undone.pop()
            if (made := self._retrace(step, changes, model)) is not None:
                self.done.append((made, changes))

    def _retrace(
        self, step: steps.Changes, changes: Mapping[Thing, tuple[str, str]], model: dict[Thing, str]
    ) -> steps.Changes | None:
        """Take the step if the model says that it can be taken; else see that it is refused whole."""
        if any(model.get(thing, "") != before for thing, (before, _) in changes.items()):
            with pytest.raises(Overtaken):
                self.library.retrace(*self.ends, step)
            return None
        model.update({thing: after for thing, (_, after) in changes.items()})
        return self.library.retrace(*self.ends, step)


def same(edits: HandEdits) -> HandEdits:
    return edits


def mirrored(edits: HandEdits) -> HandEdits:
    linked, confirmed, rejected = (
        tuple(Link(link.right, link.left) for link in links)
        for links in (edits.linked, edits.confirmed, edits.rejected)
    )
    notes = tuple(Note(note.text, note.right, note.left) for note in edits.notes)
    return HandEdits(linked, confirmed, rejected, edits.kinds.swapped(), notes)


def wished(edits: HandEdits, wish: Mapping[Thing, str]) -> HandEdits:
    """The edits with some things brought to other values; "" takes a thing away."""
    return of_model({**as_model(edits), **wish})


def of_model(model: Mapping[Thing, str]) -> HandEdits:
    there = {thing: value for thing, value in model.items() if value}

    def links(verdict: str) -> tuple[Link, ...]:
        return tuple(
            Link((Anchor(one), Anchor(value, 1)), (Anchor(other),))
            for (what, one, other), value in there.items()
            if what == verdict
        )

    def kinds(side: str) -> tuple[tuple[Anchor, Kind], ...]:
        said = {"yes": Kind.BODY, "no": Kind.BOILERPLATE}
        return tuple((Anchor(one), said[value]) for (what, one, _), value in there.items() if what == side)

    notes = tuple(Note(v, Anchor(one), Anchor(o)) for (what, one, o), v in there.items() if what == "note")
    verdicts = [links(verdict) for verdict in VERDICTS]
    return HandEdits(verdicts[0], verdicts[1], verdicts[2], Both(kinds("left"), kinds("right")), notes)


def as_model(edits: HandEdits) -> dict[Thing, str]:
    found: dict[Thing, str] = {}
    for verdict, links in zip(VERDICTS, (edits.linked, edits.confirmed, edits.rejected), strict=True):
        found |= {(verdict, link.left[0].text, link.right[0].text): link.left[1].text for link in links}
    for side, kinds in edits.kinds.items():
        found |= {(side, a.text, ""): "yes" if kind is Kind.BODY else "no" for a, kind in kinds}
    for note in edits.notes:
        assert note.left is not None
        assert note.right is not None
        found["note", note.left.text, note.right.text] = note.text
    return found


def two_reports(library: Library) -> tuple[int, int]:
    story = library.add_story("Bridge")
    texts = (" ".join(HERE), " ".join(THERE))
    one, two = (library.add(Loaded(Article(text, {}), text.encode(), "txt"), story).id for text in texts)
    return one, two


@given(st.lists(st.tuples(st.booleans(), acts), max_size=30))
def test_two_people_undo_each_their_own_steps_in_whatever_order(
    acted: list[tuple[bool, dict[Thing, str] | str]],
) -> None:
    with TemporaryDirectory() as folder, Library(Path(folder, "l.sqlite")) as mine:
        one, two = two_reports(mine)
        with Library(mine.path) as other:
            actors = (Actor(mine, (one, two), same), Actor(other, (two, one), mirrored))
            model: dict[Thing, str] = {}
            for is_other, act in acted:
                actor = actors[is_other]
                if act == "undo":
                    actor.undo(model)
                elif act == "redo":
                    actor.redo(model)
                elif not isinstance(act, str):
                    actor.act(act, model)
                wanted = {thing: value for thing, value in model.items() if value}
                assert as_model(mine.edits(one, two)) == wanted
                assert as_model(mirrored(other.edits(two, one))) == wanted


@example(
    [{("note", "One.", "Five."): "yes", ("note", "Two.", "Five."): "yes"}, {("note", "One.", "Five."): ""}]
)
@given(st.lists(wishes, min_size=1, max_size=8))
def test_undoing_all_and_redoing_all_gives_the_same_edits_in_the_same_order(
    wanted: list[dict[Thing, str]],
) -> None:
    with TemporaryDirectory() as folder, Library(Path(folder, "l.sqlite")) as library:
        one, two = two_reports(library)
        done, stages = [], [library.edits(one, two)]
        for wish in wanted:
            done.append(library.edit(one, two, partial(wished, wish=wish)))
            stages.append(library.edits(one, two))
        for number in reversed(range(len(done))):
            done[number] = steps.inverse(library.retrace(one, two, steps.inverse(done[number])))
            assert library.edits(one, two) == stages[number]
        for number, step in enumerate(done):
            library.retrace(one, two, step)
            assert steps.things(library.edits(one, two)) == steps.things(stages[number + 1])


def test_a_note_written_in_another_process_stays_when_a_link_is_undone(tmp_path: Path) -> None:
    with Library(tmp_path / "library.sqlite") as library:
        one, two = two_reports(library)
        link = Link((Anchor("One."),), (Anchor("Five."),))
        step = library.edit(one, two, lambda kept: replace(kept, linked=(link,)))
        code = (
            "import sys; from dataclasses import replace; from reader.library.store import Library;"
            "from reader.compare.edits.values import Anchor, Note; one, two = map(int, sys.argv[2:]);"
            "note = Note('Ask them.', Anchor('Two.'));"
            "Library(sys.argv[1]).edit(one, two, lambda kept: replace(kept, notes=(note,)))"
        )
        command = [sys.executable, "-c", code, str(library.path), str(one), str(two)]
        subprocess.run(command, check=True, timeout=600)
        library.retrace(one, two, steps.inverse(step))
        assert library.edits(one, two) == replace(NO_EDITS, notes=(Note("Ask them.", Anchor("Two.")),))


def test_a_sentence_left_out_of_both_versions_of_one_report_is_taken_in_again(tmp_path: Path) -> None:
    with Library(tmp_path / "library.sqlite") as library:
        story = library.add_story("Bridge")
        older, newer = (
            library.add(Loaded(Article(text, {}, "a.txt"), text.encode(), "txt"), story).id
            for text in ("One. Advert.", "One. Two. Advert.")
        )
        advert = ((Anchor("Advert."), Kind.BOILERPLATE),)
        step = library.edit(older, newer, lambda kept: replace(kept, kinds=Both(advert, ())))
        kept = library.edits(older, newer)
        assert kept.kinds == Both(advert, advert)
        library.retrace(older, newer, steps.inverse(step))
        assert library.edits(older, newer) == NO_EDITS


def test_what_is_done_at_once_is_kept_whole_or_not_at_all(tmp_path: Path) -> None:
    with Library(tmp_path / "library.sqlite") as library:
        story = library.add_story("Bridge")

        def fail() -> None:
            with library.at_once():
                library.rename_story(story, "Ferry")
                library.add_story("Dam")
                raise Overtaken

        with pytest.raises(Overtaken):
            fail()
        assert [each.name for each in library.stories()] == ["Bridge"]
