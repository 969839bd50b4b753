"""Two reports in two languages on screen: nothing is called reworded, and what was done is said in full."""

import pytest
from pytestqt.qtbot import QtBot

from reader.compare.arrangement.outline import outline
from reader.compare.comparison import compare
from reader.compare.model import Comparison, Degree, Obstacle, ObstacleKind
from reader.ui.comparison.around.legend import LegendEntry
from reader.ui.comparison.around.summary import Chip, Summary
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.comparison.labels import described
from reader.ui.comparison.obstacles import across_languages, obstacle_words
from reader.ui.inspector.about_pair import measures, why
from tests.compare.across.reports import ARABIC, ENGLISH, GERMAN, report


@pytest.fixture(scope="module")
def paired() -> Comparison:
    return compare(report(ENGLISH, "en"), report(GERMAN, "de"))


def test_the_legend_explains_what_is_drawn_in_two_languages_and_nothing_of_words(
    view: ComparisonView, paired: Comparison
) -> None:
    shown = {entry for entry, sample in view.legend.entries.items() if not sample.isHidden()}
    assert {LegendEntry.REWORDED, LegendEntry.WORDS} <= shown
    assert LegendEntry.TRANSLATED not in shown
    view.show_comparison(paired)
    shown = {entry for entry, sample in view.legend.entries.items() if not sample.isHidden()}
    assert LegendEntry.TRANSLATED in shown
    assert not {LegendEntry.REWORDED, LegendEntry.WORDS, LegendEntry.WRITTEN} & shown


def test_the_chips_count_what_both_tell_and_none_speaks_of_other_words(
    qtbot: QtBot, paired: Comparison
) -> None:
    summary = Summary()
    qtbot.addWidget(summary)
    summary.show_counts(outline(paired).counts, across_languages(paired), is_across=True)
    assert not summary.chips[Chip.TRANSLATED].isHidden()
    assert summary.chips[Chip.REWORDED].isHidden()
    assert summary.chips[Chip.TRANSLATED].accessibleName().endswith("the same in another language")


@pytest.mark.parametrize("wide", [1600, 1000, 700])
def test_the_note_is_never_cut_off(qtbot: QtBot, paired: Comparison, wide: int) -> None:
    summary = Summary()
    qtbot.addWidget(summary)
    summary.resize(wide, 44)
    summary.show()
    summary.show_counts(outline(paired).counts, across_languages(paired), is_across=True)
    note, row = summary._note, summary.layout()
    assert row is not None
    row.activate()
    assert note.text().startswith("English / German")
    assert note.width() >= note.sizeHint().width()
    assert "wording is not compared" in note.toolTip()


def test_a_pair_is_told_as_the_same_in_another_language(paired: Comparison) -> None:
    pair = next(pair for pair in paired.pairs if pair.degree is Degree.TRANSLATED)
    assert "the same in another language" in described(paired, pair)
    told = {row.name: row.value for row in measures(paired, pair)}
    assert "Wording" not in told
    assert "wording is not compared" in told["Degree"]
    assert any("mean" in row.value for row in why(pair))


def test_a_text_from_right_to_left_stands_beside_one_from_left_to_right(view: ComparisonView) -> None:
    view.show_comparison(compare(report(ENGLISH, "en"), report(ARABIC, "ar")))
    assert view.page.gutter.bands
    assert {band.pair.degree for band in view.page.gutter.bands} <= {Degree.TRANSLATED, Degree.RELATED}


@pytest.mark.parametrize("kind", [ObstacleKind.LANGUAGES, ObstacleKind.ENCODER, ObstacleKind.LONG_ACROSS])
def test_each_obstacle_between_two_languages_has_its_sentence(
    view: ComparisonView, kind: ObstacleKind
) -> None:
    assert "different languages" in obstacle_words(Obstacle(kind), view.locale())
