"""Quotations of two articles side by side."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare.comparison import compare
from reader.compare.model import Degree
from reader.compare.quotations.matching import Likeness, quotations
from reader.compare.quotations.quotes import Quote
from reader.compare.side import Side
from reader.text.model import Article

LEFT = (
    "“The old pier cannot be saved this winter,” Ann Lund said. She spoke at noon. The crowd sang “Save our "
    "pier now” until dusk.\n\n"
    "Peter Voss, the mayor, said: “We will build a new pier of stone. It will stand for a century.”\n\n"
    "“Nobody asked the fishermen about it,” he said.\n"
)
RIGHT = (
    'Mayor Peter Voss promised that "we will build a new pier of stone," he said.\n\n'
    '"The old pier can never be saved this winter," Ms. Lund said.\n\n'
    'Marchers sang "Save our pier now" all day.\n\n'
    '"The sea decides such things alone," a guard said.\n'
)


def said(quote: Quote | None, text: str) -> tuple[str, str] | None:
    return (quote.words(text), quote.speaker) if quote else None


def rows(left: str, right: str) -> list[tuple[Likeness, tuple[str, str] | None, tuple[str, str] | None]]:
    found = quotations(compare(Article(left), Article(right)))
    return [(q.likeness, said(q.left, left), said(q.right, right)) for q in found]


def test_quotations_of_one_utterance_stand_side_by_side_with_their_speakers() -> None:
    assert rows(LEFT, RIGHT) == [
        (
            Likeness.ALTERED,
            ("The old pier cannot be saved this winter", "Ann Lund"),
            ("The old pier can never be saved this winter", "Lund"),
        ),
        (Likeness.IDENTICAL, ("Save our pier now", ""), ("Save our pier now", "")),
        (
            Likeness.CUT,
            ("We will build a new pier of stone. It will stand for a century", "Peter Voss"),
            ("we will build a new pier of stone", ""),
        ),
        (Likeness.ONLY_LEFT, ("Nobody asked the fishermen about it", "Peter Voss"), None),
        (Likeness.ONLY_RIGHT, None, ("The sea decides such things alone", "a guard")),
    ]


def test_two_quotations_cut_at_other_ends_are_cut_and_not_altered() -> None:
    left = "“Nobody asked us. The pier will fall in the first storm of May,” Ann Lund said."
    right = "“The pier will fall in the first storm of May. Then they will ask,” Ann Lund said."
    assert [kind for kind, *_ in rows(left, right)] == [Likeness.CUT]
    assert [kind for kind, *_ in rows(right, left)] == [Likeness.CUT]


def test_single_terms_in_quote_marks_are_left_out() -> None:
    assert rows("The so-called “new pier” fell down.", "It fell.") == []


def test_a_quotation_that_one_report_interrupts_is_one_and_the_same_word_for_word() -> None:
    left = "Ann Lund said: “I looked for the pier all night. In the morning there was only the sea.”"
    right = "“I looked for the pier all night,” Ann Lund said. “In the morning there was only the sea.”"
    within = "“I looked for the pier all night. In the morning,” Ann Lund said, “there was only the sea.”"
    assert [kind for kind, *_ in rows(left, right)] == [Likeness.IDENTICAL]
    assert [kind for kind, *_ in rows(within, left)] == [Likeness.IDENTICAL]
    assert rows(right, "The pier is gone.") == [
        (
            Likeness.ONLY_LEFT,
            ("I looked for the pier all night” “In the morning there was only the sea", "Ann Lund"),
            None,
        )
    ]


def test_what_two_people_say_one_after_the_other_stays_two_quotations() -> None:
    text = "“The old pier was never safe,” Ann Lund said. “It stood for ninety years,” Peter Voss said."
    assert [said for _, said, _ in rows(text, "The pier fell.")] == [
        ("The old pier was never safe", "Ann Lund"),
        ("It stood for ninety years", "Peter Voss"),
    ]


def test_two_reports_that_each_leave_out_another_sentence_have_cut_the_quotation() -> None:
    left = "“The boats came late. We sang until dawn. Nobody slept on the beach,” Ann Lund said."
    right = "“The boats came late. The fog was thick as wool. We sang until dawn,” Ann Lund said."
    assert [kind for kind, *_ in rows(left, right)] == [Likeness.CUT]


def test_half_a_sentence_without_the_sentences_between_is_cut_and_not_altered() -> None:
    left = (
        "“The boats came late. We sang until dawn. I will go, but nobody slept on the beach,” Ann Lund said."
    )
    right = "“The boats came late,” Ann Lund said. “Nobody slept on the beach.”"
    assert [kind for kind, *_ in rows(left, right)] == [Likeness.CUT]


def test_the_halves_of_a_quotation_in_two_paragraphs_are_in_both_reports() -> None:
    whole = "“The harbour office closed the pier. Nobody told the fishermen before Friday,” Ann Lund said."
    halves = (
        "“The harbour office closed the pier,” Ann Lund said.\n\nThe crowd clapped.\n\n“Nobody told the "
        "fishermen before Friday,” she said."
    )
    assert [kind for kind, *_ in rows(whole, halves)] == [Likeness.CUT, Likeness.CUT]
    assert [kind for kind, *_ in rows(halves, whole)] == [Likeness.CUT, Likeness.CUT]


def speakers(text: str) -> list[str]:
    return [said[1] for _, said, _ in rows(text, "Nothing was said.") if said]


def test_the_attribution_of_the_quotations_own_sentence_goes_before_its_neighbours() -> None:
    assert speakers(
        "Ann Lund said the pier was lost. “We tried all we could,” he said. Peter Voss said nothing more."
    ) == ["Ann Lund"]


def test_the_speaker_of_the_next_quotation_has_not_said_this_one() -> None:
    text = "He shouted they would “pay for the pier.” His clerk, Ann Lund, said that it was “a joke of his.”"
    assert speakers(text) == ["", "Ann Lund"]
    assert speakers("“They will pay for the pier.” Ann Lund said it twice.") == ["Ann Lund"]


def test_a_name_set_behind_the_office_of_the_speaker_is_found() -> None:
    assert speakers("“We heard the bell twice,” said the bride’s brother, Ivar Holm, 34, who rowed out.") == [
        "Ivar Holm"
    ]


def test_an_unnamed_speaker_is_called_what_the_report_calls_him() -> None:
    assert speakers("“We heard the bell twice,” the younger one said.") == ["the younger one"]
    assert speakers("“We heard the bell twice,” the harbour office said.") == ["the harbour office"]


def test_he_is_who_spoke_last_or_whom_the_sentence_before_is_about() -> None:
    assert speakers("Harun Voss, 71, lives near the pier.\n\n“A lamp cannot see,” he said.") == ["Harun Voss"]
    assert speakers("A guard said the pier was shut. “Nobody may pass here,” he said.") == ["a guard"]


@pytest.mark.parametrize(
    "who", ["The union’s secretary, Zehra Malik-Toll,", "Zehra Malik-Toll", "His daughter"]
)
def test_she_is_never_he_who_spoke_before_her(who: str) -> None:
    before = "Peter Voss told the paper that the lamp works. Fog plays tricks, he said."
    hers = (
        f"{who} called that an insult. She said that lamps draw current. “A kettle draws current,” she said."
    )
    assert speakers(f"{before} {hers}") == ["Zehra Malik-Toll" if "Zehra" in who else ""]


def test_it_is_the_office_that_the_sentence_before_is_about() -> None:
    text = "The Orle Authority, a state agency, flatly denied it.\n\n“The lamp was lit all night,” it said."
    assert speakers(text) == ["Orle Authority"]
    assert speakers("Ann Lund, 34, flatly denied it. “The lamp was lit all night,” she said.") == ["Ann Lund"]
    assert speakers("The rain came at noon. “The lamp was lit all night,” it said.") == [""]


def test_a_pronoun_that_fits_nobody_near_is_put_to_nobody() -> None:
    assert speakers("Mr. Voss said the pier was shut. “Nobody may pass here,” she said.") == [""]
    assert speakers("“Nobody may pass here,” he said.") == [""]
    far = "Peter Voss said the pier was shut.\n\nIt rained.\n\nIt blew.\n\n“Nobody may pass here,” he said."
    assert speakers(far) == [""]


@given(st.text(alphabet="ab “”\"'.,\n", max_size=80), st.text(alphabet="ab “”\"'.,\n", max_size=80))
def test_swapping_the_articles_mirrors_the_list_of_quotations(left: str, right: str) -> None:
    ours, theirs = rows(left, right), rows(right, left)
    mirror = {Likeness.ONLY_LEFT: Likeness.ONLY_RIGHT, Likeness.ONLY_RIGHT: Likeness.ONLY_LEFT}
    swapped = [(mirror.get(kind, kind), a, b) for kind, b, a in theirs]
    assert sorted(map(repr, ours)) == sorted(map(repr, swapped))


def test_he_is_whom_the_sentence_before_the_quotation_is_about_also_at_its_second_sentence() -> None:
    text = "Mayor Peter Voss blamed the storm.\n\n“The pier was sound. It stood for ninety years,” he said."
    assert speakers(text) == ["Mayor Peter Voss"]


def test_the_subject_that_accuses_calls_or_warns_says_what_it_leads_to() -> None:
    assert speakers("Peter Voss accused the port of “leaving the pier to rot.”") == ["Peter Voss"]
    assert speakers("● Peter Voss accused the port of “leaving the pier to rot.”") == ["Peter Voss"]
    assert speakers("Mr. Voss was blunt, calling the pier “a heap of old wood.”") == ["Mr. Voss"]
    text = "Ann Lund wept. She doubled down at noon, saying the port had “left the pier to rot.”"
    assert speakers(text) == ["Ann Lund"]


def test_a_name_behind_a_quotation_is_its_speaker_whatever_stands_between_it_and_the_verb() -> None:
    text = '"We lost the old pier for nothing," Ivar Holm, a clerk of Mayor Peter Voss, wrote on Monday.'
    assert speakers(text) == ["Ivar Holm"]


def test_what_a_crowd_chants_is_not_said_by_who_tells_of_it() -> None:
    text = 'A crowd gathered, chanting "Save the old pier" in the rain, according to The Coast Press.'
    assert speakers(text) == [""]


def test_the_subject_behind_a_short_lead_in_may_be_it() -> None:
    text = (
        "In a statement, the Orle Harbour Ministry repeated itself.\n\n“The pier is shut for good,” it said."
    )
    assert speakers(text) == ["Orle Harbour Ministry"]


def test_quotations_in_paired_sentences_that_share_words_are_one_and_not_each_in_one_report_alone() -> None:
    left = (
        "“The harbour office will answer for the fall, for each boat, each net, each lost summer,” Ann "
        "Lund said."
    )
    right = (
        "“The office must answer for the fall and nothing under the sun changes that, as people in town "
        "know,” Ann Lund said."
    )
    found = compare(Article(left), Article(right))
    (pair,) = found.pairs
    told = replace(found, pairs=(replace(pair, degree=Degree.REWORDED),))
    related = replace(found, pairs=(replace(pair, degree=Degree.RELATED),))
    assert [q.likeness for q in quotations(told)] == [Likeness.ALTERED]
    assert [q.likeness for q in quotations(related)] == [Likeness.ONLY_LEFT, Likeness.ONLY_RIGHT]


def test_two_short_quotations_of_one_reworded_sentence_are_one() -> None:
    left, right = "Ann Lund said “the reason is unknown”.", "Ann Lund said “the reason is not yet known”."
    found = compare(Article(left), Article(right))
    assert [pair.degree for pair in found.pairs] == [Degree.REWORDED]
    assert [q.likeness for q in quotations(found)] == [Likeness.ALTERED]


def test_a_quotation_that_is_a_part_of_the_other_is_the_shorter_one() -> None:
    whole = "“The old pier cannot be saved. It will fall in the first storm of May,” Ann Lund said."
    part = "“It will fall in the first storm of May,” Ann Lund said."
    (found,) = quotations(compare(Article(whole), Article(part)))
    assert found.shorter is Side.RIGHT
    (found,) = quotations(compare(Article(part), Article(whole)))
    assert found.shorter is Side.LEFT
