"""What of a page gets into a scraped text, as the pages of many outlets show it; every text is invented."""

import pytest

from reader.paths import resources
from tests.text.cleaning import cleaned
from tests.text.cleaning.page import PARAGRAPHS, at_the_end, body, in_the_middle, on_top


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


def test_a_quotation_shown_twice_is_kept_once() -> None:
    assert not in_the_middle("“We climbed out of the windows”")


def test_the_address_and_sender_of_a_post_are_cut_off_its_words() -> None:
    post = "We will be back. pic.twitter.com/Ab3kLm9qZt — Vela Marsh (@velamarsh) June 3, 2021"
    assert in_the_middle(post) == ["We will be back."]
    assert not in_the_middle("— Vela Marsh (@velamarsh) June 3, 2021")


@pytest.mark.parametrize("link", ["[Read the ruling here.]", "WATCH | Families react to the news:"])
def test_a_link_in_brackets_or_behind_a_bar_is_no_body(link: str) -> None:
    assert not in_the_middle(link)


def test_points_of_a_summary_below_its_heading_are_kept() -> None:
    points = ["Residents of three streets were told to leave", "One home has been lost to the fire so far"]
    assert on_top("Fire threatens homes near Vinter", "Key points:", *points)[-2:] == points


def test_an_appeal_to_the_reader_of_the_page_between_paragraphs_is_furniture() -> None:
    assert not in_the_middle("To have our headlines on your phone, join our WhatsApp group.")


def test_advice_to_readers_between_paragraphs_is_kept() -> None:
    advice = "You can tell which browser you have by opening its settings."
    assert in_the_middle(advice) == [advice]


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
    "label", ["Continue reading the main story", "Related coverage", "Share this article"]
)
def test_a_button_glued_to_a_sentence_is_cut_off(label: str) -> None:
    assert body(f"{PARAGRAPHS[0]}{label}{PARAGRAPHS[1]}") == [*PARAGRAPHS[:2]]


def test_no_phrase_is_taken_for_the_name_of_a_section() -> None:
    for path in resources().glob("languages/*/cleaning.txt"):
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


def test_points_of_a_list_of_links_go_whatever_sign_they_end_with() -> None:
    points = ["- The walls of Velden", "- Who pays for the walls?", "- “No more walls”", "- Ten soups"]
    told = cleaned.body("\n\n".join([*PARAGRAPHS, "More Must-Reads From Velden", *points]))
    assert not any(point in told for point in points)


def test_a_line_with_an_acronym_in_a_script_without_capitals_is_no_heading() -> None:
    line = "ผลการตรวจสอบ DNA ยืนยัน ว่า เป็น คนสนิท"
    others = ["ศพ ลอย แม่น้ำ โขง DNA ของ ญาติ", "ตำรวจ กล่าว ว่า DNA จะ ทราบ ผล"]
    assert line in cleaned.body("\n\n".join([line, *others, line]), "th")
