"""What of a page gets into a scraped text, as the pages of many outlets show it; every text is invented."""

import pytest

from reader.paths import resources
from reader.text.model import Article, Kind
from reader.text.sentences import sentences

PARAGRAPHS = (
    "A commuter train came off the rails in the Vinter valley on Tuesday, injuring 30 people.",
    "The front carriage came to rest in a stream, the operator said in a statement.",
    "“We climbed out of the windows,” said a passenger, Otto Lind.",
    "An investigation was opened, and the line will stay closed until Friday.",
)


def kinds(*lines: str) -> dict[str, Kind]:
    """The kind of each sentence of a text that has one paragraph a line."""
    text = "\n".join(lines)
    return {sentence.span.of(text): sentence.kind for sentence in sentences(Article(text=text))}


def body(*lines: str) -> list[str]:
    return [said for said, kind in kinds(*lines).items() if kind.is_compared]


def in_the_middle(*lines: str) -> list[str]:
    """What is left of these lines between paragraphs."""
    return [said for said in body(*PARAGRAPHS[:2], *lines, *PARAGRAPHS[2:]) if said not in PARAGRAPHS]


def at_the_end(*lines: str) -> list[str]:
    return [said for said in body(*PARAGRAPHS, *lines) if said not in PARAGRAPHS]


def on_top(*lines: str) -> list[str]:
    return [said for said in body(*lines, *PARAGRAPHS) if said not in PARAGRAPHS]


def test_a_heading_between_paragraphs_is_kept() -> None:
    assert in_the_middle("What comes next") == ["What comes next"]


def test_a_run_of_short_lines_between_paragraphs_is_a_list_of_links() -> None:
    assert not in_the_middle(
        "Swan attacks rower in Tarn Park", "Man rescued from quarry after dog raises alarm"
    )


def test_a_list_that_a_paragraph_announces_is_kept() -> None:
    assert len(in_the_middle("The dead were named as these three workers:", "Anna Holt", "Bo Karlsen")) == 3


def test_points_with_a_bullet_are_kept() -> None:
    points = ["• Two firefighters are in hospital", "• Route 9 is closed in both directions"]
    assert in_the_middle(*points) == points


@pytest.mark.parametrize(
    "label", ["Related topics", "ALSO READ", "Most read", "Recommended", "More on this story"]
)
def test_a_headline_below_the_name_of_a_list_is_a_link(label: str) -> None:
    assert not in_the_middle(label, "Why hill roads turn deadly in the rains")


def test_short_lines_below_the_last_paragraph_are_tags_and_buttons() -> None:
    assert not at_the_end("Rail", "Accidents", "READ 214 COMMENTS")


def test_lines_that_speak_to_the_reader_of_the_page_are_furniture_at_the_end() -> None:
    assert not at_the_end(
        "Please include a number if you are willing to speak to a journalist.",
        "Story tips can be sent to desk@example.com.",
    )


def test_a_last_paragraph_that_speaks_to_the_reader_of_the_world_is_kept() -> None:
    assert at_the_end("You may never see a valley like it again.")


@pytest.mark.parametrize(
    "line", ["15:32", "0:00 / 2:34", "1", "Posted on May 3, 2021 4:31 PM EDTUPDATED MAY 4 2021"]
)
def test_a_line_of_figures_or_a_glued_stamp_is_no_body(line: str) -> None:
    assert not in_the_middle(line)


def test_the_buttons_of_a_player_above_the_text_are_no_body() -> None:
    title = "Train leaves the rails in Vinter valley"
    assert on_top(title, "Now Playing", "Volume 90%", "Keyboard Shortcuts", "Closed captions") == [title]


def test_the_deck_below_a_title_is_kept() -> None:
    head = ["Train leaves the rails in Vinter valley", "Thirty are hurt and the line stays closed for days"]
    assert on_top(*head) == head


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


def test_a_quotation_shown_twice_is_kept_once() -> None:
    assert not in_the_middle("“We climbed out of the windows”")


def test_the_address_and_sender_of_a_post_are_cut_off_its_words() -> None:
    post = "We will be back. pic.twitter.com/Ab3kLm9qZt — Vela Marsh (@velamarsh) June 3, 2021"
    assert in_the_middle(post) == ["We will be back."]
    assert not in_the_middle("— Vela Marsh (@velamarsh) June 3, 2021")


@pytest.mark.parametrize("link", ["[Read the ruling here.]", "WATCH | Families react to the news:"])
def test_a_link_in_brackets_or_behind_a_bar_is_no_body(link: str) -> None:
    assert not in_the_middle(link)


def test_a_name_of_two_small_letters_may_end_a_glued_credit() -> None:
    text = "Credit...Ann Lowe for ReutersThe train left the rails. " + PARAGRAPHS[1]
    assert body(text) == ["The train left the rails.", PARAGRAPHS[1]]


def test_points_of_a_summary_below_its_heading_are_kept() -> None:
    points = ["Residents of three streets were told to leave", "One home has been lost to the fire so far"]
    assert on_top("Fire threatens homes near Vinter", "Key points:", *points)[-2:] == points


def test_an_appeal_to_the_reader_of_the_page_between_paragraphs_is_furniture() -> None:
    assert not in_the_middle("To have our headlines on your phone, join our WhatsApp group.")


def test_advice_to_readers_between_paragraphs_is_kept() -> None:
    advice = "You can tell which browser you have by opening its settings."
    assert in_the_middle(advice) == [advice]


def test_a_caption_that_calls_itself_a_photo_is_one() -> None:
    assert not in_the_middle("This aerial photo shows flooded streets in Larrow on Wednesday, May 20, 2020.")


def test_a_credit_ends_where_the_date_of_publishing_follows() -> None:
    text = (
        PARAGRAPHS[0]
        + " ImageCredit...Bo Tarn for The Post Published Aug. 27, 2020 VINTER — "
        + PARAGRAPHS[1]
    )
    assert body(text) == [*PARAGRAPHS[:2]]


def test_the_questions_of_an_interview_are_kept() -> None:
    assert in_the_middle("What changed?", "My street flooded.", "Would you do it again?") == [
        "What changed?",
        "My street flooded.",
        "Would you do it again?",
    ]


def test_what_a_company_said_of_its_own_page_is_kept() -> None:
    said = "The firm said that you can email its desk, and that your account is safe."
    assert at_the_end(said) == [said]


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
    "label", ["Continue reading the main story", "Related coverage", "Share this article"]
)
def test_a_button_glued_to_a_sentence_is_cut_off(label: str) -> None:
    assert body(f"{PARAGRAPHS[0]}{label}{PARAGRAPHS[1]}") == [*PARAGRAPHS[:2]]


def test_no_phrase_is_taken_for_the_name_of_a_section() -> None:
    for path in resources().glob("language/*/cleaning.txt"):
        names = [line for line in path.read_text("utf-8").splitlines() if line[:1] + line[-1:] == "[]"]
        assert all(name[1:-1].replace(" ", "").isalpha() for name in names), path.parent.name


@pytest.mark.parametrize(
    "line",
    [
        "---",
        "*****",
        "Video Ad Feedback",
        "Listen to this article (4 minutes)",
        "Recommended Stories list 1 of 2 Swan attacks rower list 2 of 2 Tram runs again end of list",
        "list 1 of 2 Swan attacks rower",
        "Video Player is loading.",
        "This video cannot be played.",
        "Save articles for later",
        "Explore more on these topics",
        "Our morning email tells you what matters.",
        "Open image in gallery",
        "#vinter #trains",
        "IN THE VALLEY: Tram runs again after two years",
        "The carriages stand in the stream ( Getty Images )",
        "The carriages stand in the stream, March 3. TNA/Ann Lowe Purchase Licensing Rights , opens new tab",
        "ShareSaveBy Ann Lowe",
        "By Ann Lowe Tuesday, March 3, 2021",
        "Updated 0203 GMT (1003 HKT)",
    ],
)
def test_furniture_between_paragraphs_is_no_body(line: str) -> None:
    assert not in_the_middle(line)


@pytest.mark.parametrize(
    "line",
    [
        "Comments are closed.",
        "Check back for updates.",
        "The story has been updated.",
        "This story is breaking and will be updated.",
        "Follow her on Twitter @annlowe.",
        "(This story has not been edited by our staff and comes from a feed.)",
        f"Agency writers {', '.join(['Ann Lowe in Vinter', 'Otto Lind'] * 6)} contributed to this story.",
    ],
)
def test_what_a_page_says_below_a_report_is_no_body(line: str) -> None:
    assert not at_the_end(line)


@pytest.mark.parametrize(
    "button", ["Read more", "ShareSave", "Story highlights", "Listen to this article4 min"]
)
def test_a_button_glued_before_a_sentence_is_cut_off(button: str) -> None:
    assert not in_the_middle(button)
    assert on_top(f"{button}The operator sent buses.") == ["The operator sent buses."]


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


def glued(residue: str) -> list[str]:
    """What is left as body where the paragraphs were run together with that among them."""
    return body(
        "".join([*PARAGRAPHS[:2], residue, PARAGRAPHS[2].replace("“We", "They said: “We"), PARAGRAPHS[3]])
    )


@pytest.mark.parametrize(
    "residue",
    [
        "(Photo by Ann Lowe/Getty Images)",
        "(Reuters)",
        "Image caption, Carriages in the stream on Monday",
        "Carriages in the stream on Monday (Ann Lowe/Reuters)",
        "View image in fullscreen",
        "Follow us on Twitter",
        "Loading...",
        "pic.twitter.com/AbCdEf1234",
        "Video Ad Feedback",
        "Recommended",
        "More on this story",
        "(Read more: Tram runs again after two years)",
    ],
)
def test_what_stands_between_run_together_paragraphs_takes_none_of_them_along(residue: str) -> None:
    assert glued(residue) == glued("")


def test_several_sentences_without_a_full_stop_behind_the_last_are_no_caption() -> None:
    note = (
        "The valve was old. It was checked twice. Both checks found that it leaked in long, hard frosts.1,2"
    )
    said = set(kinds(*PARAGRAPHS[:2], note, note.replace("valve", "pump"), *PARAGRAPHS[2:]).values())
    assert said == {Kind.BODY}
