"""Captions, credits and datelines as the pages of many outlets show them; every text is invented."""

import pytest

from reader.text.model import Article, Kind
from reader.text.sentences import sentences
from tests.text.cleaning.page import PARAGRAPHS, body, in_the_middle, kinds, on_top


def test_a_headline_with_a_colon_is_no_dateline() -> None:
    assert on_top("Revealed: How the valley line was built") == ["Revealed: How the valley line was built"]


@pytest.mark.parametrize("dateline", ["(KBN) ", "Port Sahl: ", "SHIVANPUR:"])
def test_a_dateline_may_stand_below_a_title(dateline: str) -> None:
    title = "Train leaves the rails in Vinter valley"
    assert body(title, dateline + PARAGRAPHS[0], *PARAGRAPHS[1:]) == [title, *PARAGRAPHS]


@pytest.mark.parametrize(
    "caption",
    [
        "Rescuers wait by the track - AP",
        "A crane lifts a carriage near Vinter on MondayImage: Karl Meinert/dpa",
        "Otto Lind (pictured) climbed out of a window of the first carriage",
        "Fire crews stand by the stream. | Photo: Vinter Fire Service",
    ],
)
def test_a_caption_is_known_by_its_credit_or_its_pointer(caption: str) -> None:
    assert not in_the_middle(caption)


@pytest.mark.parametrize(
    "credit", ["CORVUS/Piet Landers", "Bram Holt | Getty Images", "(Vinter Fire Service)"]
)
def test_the_line_above_a_lone_credit_is_its_caption(credit: str) -> None:
    assert not in_the_middle("A crane lifts a derailed carriage near Vinter, December 3, 2019.", credit)


def test_a_paragraph_above_the_credit_of_a_picture_that_stands_below_is_kept() -> None:
    assert not {Kind.CAPTION} & set(
        kinds(*PARAGRAPHS[:2], "ImageCredit...Lena Ostrow for The Post", *PARAGRAPHS[2:]).values()
    )


def test_a_name_of_two_small_letters_may_end_a_glued_credit() -> None:
    text = "Credit...Ann Lowe for ReutersThe train left the rails. " + PARAGRAPHS[1]
    assert body(text) == ["The train left the rails.", PARAGRAPHS[1]]


def test_a_caption_that_calls_itself_a_photo_is_one() -> None:
    assert not in_the_middle("This aerial photo shows flooded streets in Larrow on Wednesday, May 20, 2020.")


def test_a_credit_ends_where_the_date_of_publishing_follows() -> None:
    text = (
        PARAGRAPHS[0]
        + " ImageCredit...Bo Tarn for The Post Published Aug. 27, 2020 VINTER — "
        + PARAGRAPHS[1]
    )
    assert body(text) == [*PARAGRAPHS[:2]]


@pytest.mark.parametrize(
    "name", ["Ann Lowe", "Bo Tarn for The Post", "Ruth Frey/The Post", "Eli Marr/EPA, via Reuters"]
)
@pytest.mark.parametrize(
    "following", ["A judge ruled today.", "Mr. Roe was not there.", "1,200 people came.", "“No,” he said."]
)
def test_a_sentence_glued_to_a_credit_begins_where_the_name_ends(name: str, following: str) -> None:
    text = f"{PARAGRAPHS[0]}ImageCredit...{name}{following} They left after the rain."
    assert body(text) == [PARAGRAPHS[0], following, "They left after the rain."]


@pytest.mark.parametrize(
    "place", ["(CNX)", "Tarn (CNX)", "Tarn CNX — ", "CNX — ", "March 3 (Tarnews) - ", "March 3 (TNA) -- "]
)
def test_a_place_or_a_day_and_an_agency_are_cut_off_the_first_sentence(place: str) -> None:
    assert on_top(f"{place}The operator sent buses.") == ["The operator sent buses."]


def test_paragraphs_that_end_in_an_aside_are_no_captions() -> None:
    asides = [
        "The carriages were built in 1988 and were to be replaced by lighter ones soon. (They were not.)",
        "The operator paid for the work of the firefighters, who stood there for two days (and in rain.)",
    ]
    assert " ".join(in_the_middle(*asides)).count("rain") == 1
    assert set(kinds(*PARAGRAPHS[:2], *asides, *PARAGRAPHS[2:]).values()) == {Kind.BODY}


@pytest.mark.parametrize("button", ["hide caption", "View image in fullscreen"])
def test_what_somebody_said_is_no_caption_beside_a_button_of_one(button: str) -> None:
    said = "The mayor said the line would be shut for a month."
    assert in_the_middle(said, button, said.replace("month", "year")) == [said, said.replace("month", "year")]


@pytest.mark.parametrize("owner", ["© 2020 Vinter Post", "Source: Agencies"])
def test_the_last_paragraph_above_the_owner_of_a_text_is_kept(owner: str) -> None:
    text = "\n\n".join([*PARAGRAPHS, owner])
    assert [s.span.of(text) for s in sentences(Article(text=text)) if s.kind is Kind.BODY] == [*PARAGRAPHS]


def test_several_sentences_without_a_full_stop_behind_the_last_are_no_caption() -> None:
    note = (
        "The valve was old. It was checked twice. Both checks found that it leaked in long, hard frosts.1,2"
    )
    said = set(kinds(*PARAGRAPHS[:2], note, note.replace("valve", "pump"), *PARAGRAPHS[2:]).values())
    assert said == {Kind.BODY}


UNSTOPPED = (
    "The wardens walked along the whole of the dyke on Monday morning and found no crack in any part of it",
    "The farmers below the dyke had driven their herds up to the high ground before the water rose again",
)


def test_paragraphs_that_lack_a_full_stop_alone_are_no_captions() -> None:
    said = kinds(PARAGRAPHS[0], UNSTOPPED[0], PARAGRAPHS[1], UNSTOPPED[1], *PARAGRAPHS[2:])
    assert set(said.values()) == {Kind.BODY}


def test_lines_without_a_full_stop_that_name_the_day_and_its_year_are_captions() -> None:
    dated = [f"{line}, 4 March 2019" for line in UNSTOPPED]
    said = kinds(PARAGRAPHS[0], dated[0], PARAGRAPHS[1], dated[1], *PARAGRAPHS[2:])
    assert [said[line] for line in dated] == [Kind.CAPTION, Kind.CAPTION]


def test_a_report_that_is_said_twice_is_no_caption() -> None:
    assert body(PARAGRAPHS[0], PARAGRAPHS[0]) == [PARAGRAPHS[0]]
