import pytest

from reader.library.importing.metadata.byline import may_hold_byline
from reader.library.importing.metadata.signatures import author_field, credited
from reader.text.model import Field, Provenance

BODY = "The harbour office closed the quay after a crane fell, and no ship has called since then. " * 12


def test_a_byline_between_a_credit_and_a_date_is_found() -> None:
    opening = "PhotoThe crane on Monday.Credit...Ilan VossBy Oda Brandt and Pell AsterPublished May 14, 2023"
    text = opening + BODY
    assert author_field(text) == Field("Oda Brandt, Pell Aster", Provenance.OPENING_LINES)


def test_who_reported_from_where_is_a_guess_at_the_authors() -> None:
    credits_ = "Oda Brandt reported from Velden, and Pell Aster from Rill. Ib Moss contributed reporting."
    text = f"{BODY}\n\n{credits_}"
    assert author_field(text) == Field("Oda Brandt, Pell Aster", Provenance.DETECTED, is_guess=True)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("(Reporting by Oda Brandt in Velden; Editing by Ib Moss)", "Oda Brandt"),
        (
            "Reporting by Oda Brandt, Pell Aster and Ib Moss in Rill; Writing by Una Loy",
            "Oda Brandt, Pell Aster, Ib Moss",
        ),
        (
            "Oda Brandt reported from Velden, Pell van Aster from Rill, Tarn, and Ib Q. Moss from Ostrel.",
            "Oda Brandt, Pell van Aster, Ib Q. Moss",
        ),
        ("Pell Aster contributed reporting from Rill.", ""),
        ("Reporting by our staff", ""),
    ],
)
def test_names_are_taken_out_of_credits(line: str, names: str) -> None:
    assert credited(line) == names


def test_what_the_story_says_of_reporters_signs_nothing() -> None:
    assert author_field(f"{BODY}Two ships reported from Velden were late. He came from Rill.") is None


@pytest.mark.parametrize("text", ["", " ", "x", "By", "\n\n"])
def test_next_to_nothing_is_signed_by_nobody(text: str) -> None:
    assert author_field(text) is None


@pytest.mark.parametrize(
    "line", ["By Oda Brandt", "BY ODA BRANDT", "Von der Tann, Ib", "par de la Cruz Ana", "By Ægir Moss"]
)
def test_no_byline_is_refused_unread(line: str) -> None:
    assert may_hold_byline(f"The crane on Monday.{line}")
