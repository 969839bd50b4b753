"""A story: its reports, the pair that is read, and comparisons that are made when they are asked for."""

from dataclasses import replace

import pytest

from reader.compare import comparison
from reader.compare.comparison import compare
from reader.compare.edits.among import EditsAmong
from reader.compare.edits.correcting import reject
from reader.compare.keeping.comparisons import Comparisons
from reader.compare.model import Settings
from reader.compare.pairing import preparation
from reader.compare.story import Story
from reader.text.model import Article
from tests.compare.keeping.making import Held, reports


class Counted:
    """Counts how often something is done, and does it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, module: object, name: str) -> None:
        self.times = 0
        done = getattr(module, name)

        def counting(*args: object, **named: object) -> object:
            self.times += 1
            return done(*args, **named)

        monkeypatch.setattr(module, name, counting)


def opened(story: Story) -> None:
    for left, right in story.every_two():
        story.comparison(left, right)


def test_a_story_of_ten_aligns_nothing_when_it_is_opened_a_second_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    memory = Held()
    first = Story(reports(10), comparisons=Comparisons(memory))
    aligned = Counted(monkeypatch, comparison, "aligned")
    opened(first)
    assert aligned.times == 45
    again = Story(reports(10), comparisons=Comparisons(memory))
    preparation.forget()
    made_ready = Counted(monkeypatch, preparation, "_prepare")
    opened(again)
    assert (aligned.times, made_ready.times) == (45, 0)
    every = [(left, right) for left, right in again.every_two()]
    assert [again.known(*two) for two in every] == [first.known(*two) for two in every]


def test_each_comparison_is_made_when_it_is_first_asked_for_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    aligned = Counted(monkeypatch, comparison, "aligned")
    story = Story(reports(3))
    assert aligned.times == 0
    assert story.known(0, 1) is None
    assert story.comparison(0, 1) is story.comparison(0, 1)
    assert aligned.times == 1


def test_every_article_of_a_story_is_made_ready_once_however_many_there_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    many = tuple(
        Article(f"Lamp {n} of the pier went out at {n}. Nobody knew why it did so.") for n in range(70)
    )
    preparation.forget()
    made_ready = Counted(monkeypatch, preparation, "_prepare")
    story = Story(many)
    for place in (*range(1, 70), *range(1, 70)):
        story.comparison(0, place)
        replace(story, settings=Settings(0.8)).comparison(place, 0)
    assert made_ready.times == 70


def test_long_texts_share_the_room_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preparation, "_MOST_CHARACTERS", 100)
    preparation.forget()
    made_ready = Counted(monkeypatch, preparation, "_prepare")
    one, other, third = (Article(f"Number {n} of the lamps went out early today.") for n in range(3))
    for article in (one, other, one, third, one, other):
        preparation.prepared(article)
    assert made_ready.times == 4


def test_a_comparison_of_a_story_is_what_compare_gives_with_its_settings_and_edits() -> None:
    one, other, third = reports(3)
    made = compare(one, third)
    edits = reject(made, made.pairs[0])
    story = Story((one, other, third), edits=EditsAmong(pairs={(0, 2): edits}), settings=Settings(0.4))
    assert story.comparison(0, 2) == compare(one, third, Settings(0.4), edits)
    assert story.comparison(0, 1) == compare(one, other, Settings(0.4))
    assert len(story.comparison(2, 0).edits.rejected) == 1
    assert {p.right + p.left for p in story.comparison(2, 0).pairs} == {
        p.left + p.right for p in story.comparison(0, 2).pairs
    }


def test_the_pair_that_is_read_is_one_choice_inside_a_story() -> None:
    one, other = reports(2)
    story = Story((one, Article("", origin="https://example.org/x"), other), chosen=(0, 2))
    assert story.pair == (0, 2)
    assert replace(story, chosen=(0, 1)).pair is None
    assert replace(story, chosen=(0, None)).pair is None
    assert story.readable == (0, 2)
    assert list(story.every_two()) == [(0, 2)]


def test_stories_are_equal_whatever_they_have_kept() -> None:
    story = Story(reports(2))
    story.comparison(0, 1)
    assert story == Story(reports(2))


def test_which_reports_have_a_text_is_found_out_once_of_a_story_of_thousands() -> None:
    story = Story((Article("One."), Article(""), Article("Two.")))
    assert story.readable == (0, 2)
    assert story.readable is story.readable
    assert replace(story, reports=story.reports[1:]).readable == (1,)
