"""Statements as a person would have them: moved, split, joined, kept apart, named, noted and hidden."""

from dataclasses import replace

import pytest

from reader.compare.collation.by_hand import correcting
from reader.compare.collation.collating import collate
from reader.compare.collation.values import Collation, Place
from reader.compare.edits.among import EditsAmong
from reader.compare.edits.regrouping import Regroupings, with_said
from reader.compare.story import Story
from reader.text.model import Article, Field, FieldName
from tests.compare.collation.test_collating import sample

FIRE = "The town hall of Alva burned down on Monday night, and nobody was hurt, the mayor said. "
GOATS = "Forty goats were led across the old bridge by a shepherd who sang all the way. "
BAKER = "The baker Oren Bask has given away nine hundred loaves since the flood in March. "
RAIN = "It rained. "


def story(*texts: str) -> Story:
    return Story(tuple(Article(text, {FieldName.LANGUAGE: Field("en")}) for text in texts))


def after(of: Story, *wishes: Regroupings) -> Collation:
    """What the reports tell once those things were said, one after the other."""
    said: Regroupings = ()
    for wish in wishes:
        said = with_said(said, wish)
    return collate(replace(of, edits=EditsAmong(statements=said)))


def places(found: Collation) -> list[tuple[Place, ...]]:
    return [statement.places for statement in found.statements]


THREE = story(FIRE + GOATS, FIRE + GOATS + RAIN, FIRE + BAKER)


def test_a_sentence_that_is_not_the_same_leaves_its_statement_for_good() -> None:
    found = collate(THREE)
    changed = after(THREE, correcting.not_the_same(found, (2, 0)))
    assert places(changed) == [((0, 0), (1, 0)), ((0, 1), (1, 1))]
    assert (2, 0) not in {end for link in changed.links for end in (link.one, link.other)}
    assert 0 in changed.alone(2)


def test_not_the_same_sticks_when_another_report_is_added() -> None:
    wish = correcting.not_the_same(collate(THREE), (2, 0))
    more = replace(THREE, reports=(*THREE.reports, Article(FIRE, {FieldName.LANGUAGE: Field("en")})))
    assert ((0, 0), (1, 0), (3, 0)) in places(after(more, wish))


def test_a_sentence_is_moved_to_another_statement() -> None:
    found = collate(THREE)
    goats = found.statements[1]
    changed = after(THREE, correcting.move(found, (2, 1), goats))
    assert ((0, 1), (1, 1), (2, 1)) in places(changed)
    assert 1 not in changed.alone(2)


def test_moving_takes_a_sentence_out_of_the_statement_in_which_it_was() -> None:
    found = collate(THREE)
    changed = after(THREE, correcting.move(found, (2, 0), found.statements[1]))
    assert places(changed) == [((0, 0), (1, 0)), ((0, 1), (1, 1), (2, 0))]


def test_statements_are_joined_and_split_again() -> None:
    found = collate(THREE)
    joined = after(THREE, correcting.join(found, found.statements))
    assert places(joined) == [((0, 0), (0, 1), (1, 0), (1, 1), (2, 0))]
    (one,) = joined.statements
    wishes = correcting.join(found, found.statements), correcting.split(joined, one, [(0, 1), (1, 1)])
    assert places(after(THREE, *wishes)) == places(found)


def test_what_is_put_together_later_holds_against_what_was_kept_apart() -> None:
    found = collate(THREE)
    apart = correcting.not_the_same(found, (2, 0))
    again = correcting.together(found, [(2, 0), (0, 0)])
    assert places(after(THREE, apart, again)) == places(found)


def test_a_statement_has_the_name_and_the_note_that_it_was_given_last() -> None:
    found = collate(THREE)
    fire = found.statements[0]
    wishes = [correcting.name(found, fire, "Fire"), correcting.name(found, fire, "The fire ")]
    changed = after(THREE, *wishes, correcting.note(found, fire, "Ask the mayor."))
    assert [(s.name, s.note) for s in changed.statements] == [("The fire", "Ask the mayor."), ("", "")]
    assert after(THREE, *wishes, correcting.name(found, fire, "")).statements[0].name == ""


def test_a_name_stays_with_its_statement_when_a_report_is_added() -> None:
    wish = correcting.name(collate(THREE), collate(THREE).statements[1], "Goats")
    more = replace(THREE, reports=(Article(GOATS, {FieldName.LANGUAGE: Field("en")}), *THREE.reports))
    moved = tuple(replace(w, sentences=tuple((n + 1, a) for n, a in w.sentences)) for w in wish)
    assert [s.name for s in after(more, moved).statements] == ["Goats", ""]


def test_a_statement_is_hidden_and_shown_again() -> None:
    found = collate(THREE)
    goats = found.statements[1]
    hidden = correcting.hide(found, goats, is_hidden=True)
    assert [s.is_hidden for s in after(THREE, hidden).statements] == [False, True]
    shown = correcting.hide(found, goats, is_hidden=False)
    assert [s.is_hidden for s in after(THREE, hidden, shown).statements] == [False, False]


def test_what_was_changed_by_hand_says_so() -> None:
    found = collate(THREE)
    changed = after(THREE, correcting.not_the_same(found, (2, 0)))
    assert [s.is_by_hand for s in changed.statements] == [True, False]


@pytest.mark.parametrize("chosen", [[], [(0, 0), (1, 0), (2, 0)], [(2, 1)]])
def test_a_split_that_parts_nothing_says_nothing(chosen: list[Place]) -> None:
    found = collate(THREE)
    assert correcting.split(found, found.statements[0], chosen) == ()


def test_what_was_said_of_a_sentence_that_is_gone_changes_nothing() -> None:
    wish = correcting.not_the_same(collate(THREE), (2, 0))
    other = story(FIRE, FIRE, BAKER)
    assert places(after(other, wish)) == places(collate(other))


def test_a_report_that_is_not_compared_has_no_say() -> None:
    wish = correcting.not_the_same(collate(THREE), (2, 0))
    without = replace(THREE, reports=(*THREE.reports[:2], Article("")))
    assert places(after(without, wish)) == [((0, 0), (1, 0)), ((0, 1), (1, 1))]


def test_a_sentence_that_may_tell_a_statement_is_said_not_to_or_put_into_it() -> None:
    event = Story(sample())
    found = collate(event)
    (number, report), (likely, *_) = next(iter(found.likely.items()))
    statement = found.statements[number]
    apart = after(event, correcting.apart(found, likely, statement))
    (same,) = (n for n, each in enumerate(apart.statements) if each.places == statement.places)
    assert likely not in apart.likely.get((same, report), ())
    inside = after(event, correcting.move(found, likely, statement))
    assert any({likely, *statement.places} <= {*each.places} for each in inside.statements)
