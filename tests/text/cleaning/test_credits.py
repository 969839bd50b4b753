"""Bylines, datelines, captions and credits in a scraped text."""

import pytest

from reader.text.model import Kind
from tests.text.cleaning.cleaned import BODY, MORE, body, kind_of_line, kinds


@pytest.mark.parametrize(
    "line",
    [
        "By JANE DOE and JOHN ROE",
        "By Jane Doe, Staff Writer",
        "Jane Doe, Harbour Correspondent",
        "Published 31 December 2019",
        "Updated 3:45 PM ET, Tue December 31, 2019",
        "Last modified on Wed 1 Jan 2020 09.12 GMT",
        "Dec. 31, 2019, 10:31 AM UTC",
        "2019-12-31T10:31:00Z",
        "3 hours ago",
        "5 min read",
        "Listen 3 min",
        "(Reporting by Jane Doe in Portvale; Editing by John Roe)",
        "-- With assistance from Jane Doe and John Roe.",
        "PORTVALE —",
        "Dec. 31, 2019, 7:34 AM UTC / Updated Dec. 31, 2019, 10:31 PM UTC",
    ],
)
def test_who_wrote_where_and_when_is_metadata(line: str) -> None:
    assert kind_of_line(line) == {Kind.METADATA}


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        (
            "Rescue boats near the ferry on Saturday. (Jane Doe/EPN)",
            "Rescue boats near the ferry on Saturday.",
        ),
        (
            "Rescue boats near the ferry on Saturday. Jane Doe/Agence Nord",
            "Rescue boats near the ferry on Saturday.",
        ),
        ("Rescue boats near the ferry.Jane Doe / Nordpress", "Rescue boats near the ferry."),
        ("Rescue boats near the stricken ferry [Jane Doe/Nordpress]", "Rescue boats near the stricken ferry"),
        ("Rescue boats near the ferry. Photograph: Jane Doe/Nordpress", "Rescue boats near the ferry."),
        ("Rescue boats near the ferry. (Photo by Jane Doe/Getty Images)", "Rescue boats near the ferry."),
        (
            "FILE - The ferry at its berth on June 3, 2019. (AP Photo/J. Doe, File)",
            "The ferry at its berth on June 3, 2019.",
        ),
        (
            "Open this photo in gallery Rescue boats near the ferry. JANE DOE/Nordpress",
            "Rescue boats near the ferry.",
        ),
        ("Rescue boats near the ferry. (AP Photo/Jane Doe)", "Rescue boats near the ferry."),
        ("Rescue boats near the ferry. REUTERS/Jane Doe", "Rescue boats near the ferry."),
        ("Rescue boats near the ferry. | Jane Doe/AP Photo", "Rescue boats near the ferry."),
        ("Image: The ferryRescue boats near it.Jane Doe / Nordpress file", "The ferryRescue boats near it."),
        ("Image: Rescue boats near the ferry", "Rescue boats near the ferry"),
        ("Image caption, Rescue boats near the ferry", "Rescue boats near the ferry"),
        ("Image caption,\nRescue boats near the ferry", "Rescue boats near the ferry"),
        (
            "Rescue boats near the ferry. Jane Doe/EPN hide caption\ntoggle caption",
            "Rescue boats near the ferry.",
        ),
        (
            "Boats wait near the ferry\nBoats wait near the ferry",
            "Boats wait near the ferry",
        ),
    ],
)
def test_a_caption_is_known_by_its_label_its_credit_or_its_double(line: str, caption: str) -> None:
    text = f"{BODY}\n\n{line}\n\n{MORE}"
    assert (Kind.CAPTION, caption) in kinds(text)
    assert body(text) == f"{BODY} {MORE}"


def test_credits_glued_between_sentences_are_cut_out() -> None:
    text = (
        f"{BODY}ImageCredit...Jane Doe/Nordpress, via Getty Images{MORE}PhotoBoats wait nearby."
        f"CreditCredit...John Roe/ReutersThe mayor spoke.Photo: Jane Doe/ReutersOfficials will meet."
    )
    assert body(text) == f"{BODY} {MORE} The mayor spoke. Officials will meet."
    assert (Kind.CAPTION, "Boats wait nearby.") in kinds(text)


def test_links_and_prompts_glued_between_sentences_are_cut_out() -> None:
    text = f"{BODY}[Read: What sank the ferry]{MORE}AdvertisementHe spoke.Story continues belowNobody slept."
    assert body(text) == f"{BODY} {MORE} He spoke. Nobody slept."


@pytest.mark.parametrize(
    "opening",
    [
        "date 2019-12-31 ",
        "PORTVALE — ",
        "PORTVALE, Maine (EPN) — ",
        "PORTVALE, Maine, Dec 31 (Nordpress) - ",
        "Portvale, Maine (EPN) — ",
        "(EPN) — ",
        "PORTVALE, December 31. /EPN/. ",
        "Portvale, Dec 31 (EPN) ",
        "date 2019-12-31 (EPN) - ",
        "PORTVALE: ",
        "Portvale (epn) - ",
        "By Jane Doe and John Roe-SmithPORTVALE — ",
        "PORTVALE, Dec. 31 (Nordpress) -- ",
        "(EPN) ",
        "Portvale — ",
        "Published Dec. 31, 2019Updated April 25, 2021PORTVALE — ",
        "31 December 2019 - ",
    ],
)
def test_dates_and_datelines_are_cut_off_the_first_sentence(opening: str) -> None:
    text = opening + BODY
    assert body(text) == BODY
    assert {kind for kind, _ in kinds(text)} == {Kind.BODY, Kind.METADATA}


@pytest.mark.parametrize(
    "trailer",
    [
        "Jane Doe and John Roe-Smith contributed reporting from Washington.",
        "Jane Doe reported from Portvale, John Roe from Oslo, Norway, and Mary J. Major from Paris.",
        "Nordpress writers Jane Doe in Oslo and John Roe in Rome contributed to this report.",
        "Additional reporting by Jane Doe",
        "Reporting was contributed by Jane Doe from Oslo and John Roe from Rome.",
        "With files from Nordpress",
        "Contributing: Nordpress",
    ],
)
def test_those_who_contributed_are_named_at_the_end_only(trailer: str) -> None:
    assert kinds(f"{BODY}\n\n{trailer}")[-1] == (Kind.METADATA, trailer)
    later = [f"The boat of pier number {number} was shut." for number in range(9)]
    assert trailer in body("\n\n".join([BODY, trailer, *later]))
