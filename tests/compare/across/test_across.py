"""Reports in two languages: their sentences pair by what they mean, and what is said of them is true."""

import subprocess
import sys
from itertools import combinations

import pytest

from reader.compare.across.languages import PAIRED
from reader.compare.collation.collating import collate
from reader.compare.comparison import compare
from reader.compare.edits.values import NO_EDITS, Anchor, HandEdits, Link
from reader.compare.encoder import weights
from reader.compare.keeping.key import WantedComparison
from reader.compare.keeping.written import restored, written
from reader.compare.model import Comparison, Degree, ObstacleKind
from reader.compare.quotations.matching import Likeness, quotations
from reader.compare.story import Story
from reader.compare.telling import DiscrepancyKind, ReasonKind
from reader.text.checking import StoppedError
from tests.compare.across.reports import ELSEWHERE, ENGLISH, FRENCH, GERMAN, OTHERS, report

EVERY = {"en": ENGLISH, **OTHERS}


def across(left: str, right: str, edits: HandEdits = NO_EDITS) -> Comparison:
    return compare(report(EVERY[left], left), report(EVERY[right], right), edits=edits)


def cells(found: Comparison) -> set[tuple[int, int]]:
    return {(pair.left[0], pair.right[0]) for pair in found.pairs}


@pytest.mark.parametrize(("left", "right"), [*combinations(EVERY, 2)])
def test_each_sentence_pairs_with_its_translation(left: str, right: str) -> None:
    found = across(left, right)
    assert found.is_comparable
    assert found.is_across_languages
    assert len({(n, n) for n in range(len(ENGLISH))} & cells(found)) >= len(ENGLISH) - 1
    assert len(found.pairs) <= len(ENGLISH) + 1


@pytest.mark.parametrize("language", OTHERS)
def test_a_pair_in_two_languages_is_never_called_reworded_and_its_words_are_not_compared(
    language: str,
) -> None:
    found = across("en", language)
    assert {pair.degree for pair in found.pairs} <= {Degree.TRANSLATED, Degree.RELATED}
    assert any(pair.degree is Degree.TRANSLATED for pair in found.pairs)
    assert not any(pair.ops for pair in found.pairs)


def test_sentences_in_another_order_are_paired_and_stand_elsewhere() -> None:
    turned = report(GERMAN[4:] + GERMAN[:4], "de")
    found = compare(report(ENGLISH, "en"), turned)
    assert len({(n, (n + 4) % 8) for n in range(8)} & cells(found)) >= 7
    assert any(pair.is_moved for pair in found.pairs)


def test_what_one_report_alone_tells_stands_alone() -> None:
    shorter = report((*FRENCH[:3], *FRENCH[5:]), "fr")
    assert {3, 4} <= set(compare(report(ENGLISH, "en"), shorter).only.left)


@pytest.mark.parametrize("language", ["en", "de", "es", "ar"])
def test_reports_of_two_events_share_nothing(language: str) -> None:
    found = compare(report(EVERY[language], language), report(ELSEWHERE, "fr"))
    assert found.is_comparable
    assert not found.pairs


@pytest.mark.parametrize("language", OTHERS)
def test_a_figure_that_differs_is_told_and_names_and_words_are_not(language: str) -> None:
    found = across("en", language)
    texts = found.left.article.text, found.right.article.text
    differing = {(d.left.of(texts[0]), d.right.of(texts[1])) for d in found.discrepancies if d.differs}
    assert differing == ({("31", "36")} if language == "de" else set())
    assert {d.kind for d in found.discrepancies} <= {DiscrepancyKind.NUMBER}


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_another_given_name_with_the_same_surname_is_told(language: str) -> None:
    told = EVERY[language]
    other = report((*told[:3], told[3].replace("Ida Lorenz", "Vera Lorenz"), *told[4:]), language)
    found = compare(report(ENGLISH, "en"), other)
    texts = found.left.article.text, found.right.article.text
    names = [d for d in found.discrepancies if d.kind is DiscrepancyKind.NAME]
    assert [d.left.of(texts[0]) for d in names] == ["Ida Lorenz"]
    assert names[0].right.of(texts[1]).endswith("Vera Lorenz")
    assert all(d.differs for d in names)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ida Lorenz", "I. Lorenz"), ("Ida Lorenz", "Lorenz"), ("Ida Lorenz", "die Zeugin Lorenz")],
)
def test_a_name_told_more_briefly_is_no_other_name(one: str, other: str) -> None:
    ours = report((*ENGLISH[:3], ENGLISH[3].replace("Ida Lorenz", one), *ENGLISH[4:]), "en")
    its = report((*GERMAN[:3], GERMAN[3].replace("die Bäckerin Ida Lorenz", other), *GERMAN[4:]), "de")
    assert not [d for d in compare(ours, its).discrepancies if d.kind is DiscrepancyKind.NAME]


def test_two_people_of_one_name_whom_both_reports_know_are_not_held_against_each_other() -> None:
    ours = report((*ENGLISH, "Her sister Vera Lorenz slept through it."), "en")
    its = report((*GERMAN[:3], GERMAN[3].replace("Ida", "Vera"), *GERMAN[4:], "Ida Lorenz schlief."), "de")
    assert not [d for d in compare(ours, its).discrepancies if d.kind is DiscrepancyKind.NAME]


def test_a_quotation_stands_beside_its_translation() -> None:
    said = [quoting.likeness for quoting in quotations(across("en", "fr"))]
    assert said == [Likeness.TRANSLATED]


def test_a_pair_says_that_its_sentences_mean_the_same() -> None:
    assert all(ReasonKind.MEANING in {r.kind for r in pair.why} for pair in across("en", "ar").pairs)


def test_with_the_reports_changed_over_the_comparison_is_the_mirror_image() -> None:
    there, back = across("en", "de"), across("de", "en")
    assert [(p.left, p.right, p.score) for p in there.pairs] == sorted(
        (p.right, p.left, p.score) for p in back.pairs
    )


def test_what_was_kept_of_a_comparison_is_what_was_found() -> None:
    found = across("en", "es")
    wanted = WantedComparison(found.left.article, found.right.article)
    assert restored(written(found), wanted) == found


def test_a_link_by_hand_says_that_both_tell_the_same() -> None:
    link = Link((Anchor(ENGLISH[4]),), (Anchor(GERMAN[7]),))
    made = next(
        p for p in across("en", "de", HandEdits(linked=(link,))).pairs if (p.left, p.right) == ((4,), (7,))
    )
    assert made.degree is Degree.TRANSLATED


def test_a_sentence_that_both_have_in_one_language_is_in_the_same_words() -> None:
    found = compare(report(ENGLISH, "en"), report((*GERMAN[:3], ENGLISH[3], *GERMAN[4:]), "de"))
    assert next(p.degree for p in found.pairs if p.left == (3,) and p.right == (3,)) is Degree.SAME


@pytest.mark.parametrize("language", ["da", "ja", "he"])
def test_a_language_that_is_not_known_well_enough_is_not_paired_and_that_is_said(language: str) -> None:
    assert language not in PAIRED
    found = compare(report(ENGLISH, "en"), report(GERMAN, language))
    assert found.obstacle is not None
    assert found.obstacle.kind is ObstacleKind.LANGUAGES
    assert not found.pairs


def test_without_the_encoder_nothing_is_paired_and_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "PACKAGE", "no_such_package")
    found = across("en", "de")
    assert found.obstacle is not None
    assert found.obstacle.kind is ObstacleKind.ENCODER
    wanted = WantedComparison(found.left.article, found.right.article)
    assert restored(written(found), wanted) == found


def test_two_texts_as_long_as_books_are_not_paired_and_that_is_said() -> None:
    long = tuple(f"{n}. {sentence}" for n in range(70) for sentence in ENGLISH)
    found = compare(report(long, "en"), report(GERMAN * 70, "de"))
    assert found.obstacle is not None
    assert found.obstacle.kind is ObstacleKind.LONG_ACROSS


def test_the_work_can_be_stopped() -> None:
    left = compare(report(ENGLISH, "en"), report(ENGLISH, "en")).left.article  # ready but for what it means
    calls = 0

    def stop() -> None:
        nonlocal calls
        calls += 1
        if calls > 400:
            raise StoppedError

    with pytest.raises(StoppedError):
        compare(left, report(FRENCH * 20, "fr"), check=stop)


def test_two_reports_in_one_language_load_no_encoder() -> None:
    code = (
        "import sys\n"
        "from reader.compare.comparison import compare\n"
        "from reader.text.model import Article\n"
        "from reader.compare.encoder import encoder\n"
        "text = 'The ferry sank on Monday near Alva. Twelve people were hurt.'\n"
        "compare(Article(text), Article(text + ' Nobody died.'))\n"
        "print(encoder._LOADED)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "[]"


def test_statements_of_an_event_reach_over_its_languages() -> None:
    languages = ("en", "de", "fr", "ar")
    found = collate(Story(tuple(report(EVERY[language], language) for language in languages)))
    held = [{number for number, _ in statement.places} for statement in found.statements]
    assert held.count(set(range(len(languages)))) >= 5


def test_what_means_the_same_in_two_languages_is_not_loaded_for_two_reports_in_one() -> None:
    asked = (
        "import sys\n"
        "from reader.compare.comparison import compare\n"
        "from reader.text.model import Article\n"
        "one, other = map(Article, ('The mill fell on Monday.', 'On Monday the old mill fell.'))\n"
        "print(len(compare(one, other).pairs), 'reader.compare.encoder.encoder' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["1", "False"]
