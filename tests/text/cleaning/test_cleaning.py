"""What in a scraped text is not body, and what only looks so."""

import pytest

from reader.text.model import Article, Kind, Span
from reader.text.sentences import sentences
from tests.text.cleaning.cleaned import BODY, EN, MORE, body, kind_of_line, kinds


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "ADVERTISEMENT",
        "Story continues below advertisement",
        "Article continues after this ad",
        "Read more: Ferry firm’s shares tumble",
        "RELATED: Ferry had failed inspection in May",
        "WATCH: Drone video shows ferry on the rocks",
        "MORE: How to get a refund",
        "Sign up for our free daily newsletter",
        "Sign up for the Harbour Brief newsletter and never miss a story.",
        "Subscribe to our newsletter",
        "Download the Example News app for breaking news",
        "Get our free mobile app",
        "Follow us on Facebook and Twitter.",
        "Share this article",
        "ShareSaveComment",
        "Share",
        "Copy link",
        "Comments",
        "12 comments",
        "Most read",
        "Recommended Stories",
        "Related image",
        "Related Topics",
        "More on this story",
        "Get more newsLiveon",
        "Click here to read more.",
        "CLICK HERE TO GET THE EXAMPLE NEWS APP",
        "PASSENGERS DESCRIBE NIGHT OF TERROR ON BOARD",
        "[Latest: Ferry is pulled off the rocks.]",
        "[How the ferry was pulled off the rocks]",
        "© 2024 Example Media Ltd",
        "Copyright 2024 Example News. All rights reserved.",
        "This material may not be published, broadcast, rewritten, or redistributed.",
        "JavaScript is disabled in your browser.",
        "IE 9 is not supported.",
        "For the best experience please use another browser.",
        "We use cookies to improve your experience.",
        "Cookie settings",
        "toggle caption",
        "Getty Images",
        "Image 3 of 5",
        "You may also be interested in:",
        "Source: Coast guard",
        "skip past newsletter promotion",
        "Credit: Jane Doe",
        "Have a news tip? Email us at tips@example.com",
        "Your browser does not support this video.",
        "A version of this article appears in print on Jan. 1, 2020, Section A, Page 1.",
        "Let our news meet your inbox. The news and stories that matter, delivered weekday mornings.",
        "Sign up today.",
        "Liked this story? Get our bulletin by e-mail every weekday.",
        "Subscribe today and pay only after the summer.",
        "Media playback is unsupported on your device",
        "To contact the reporter on this story: Jane Doe in Oslo at jane@example.com",
        "___",
    ],
)
def test_page_furniture_is_boilerplate(line: str) -> None:
    assert kind_of_line(line) == {Kind.BOILERPLATE}


@pytest.mark.parametrize(
    "line",
    [
        "Correction: An earlier sentence gave the wrong pier.",
        "CORRECTION (Dec. 31, 2019, 10:31 a.m.): The ferry is called Morning Star. It is not new.",
        "An earlier version of this article misstated the number of passengers.",
        "This story has been updated with a statement from the ferry’s owner.",
        "This article was amended on 2 January 2020 to correct a name.",
        "Editor’s note: Jane Doe was once a captain. The opinions are her own.",
        "Clarification: The pier was shut, not closed for good.",
        "(This Feb 17 story has been corrected to say that the ferry was bound for the isle, not from it)",
        "(This version of the March 3 story corrects the spelling of a name in paragraph 4)",
        "(This story corrects paragraph 5 to say minister, not president)",
    ],
)
def test_a_correction_runs_to_the_end_of_its_paragraph(line: str) -> None:
    assert kind_of_line(line) == {Kind.CORRECTION}


@pytest.mark.parametrize(
    "line",
    [
        "This corrects nothing, she said, and left the pier.",
        "This 12-page report corrects an older one, the ministry said.",
        "(This was the third time that it has been updated, he said.)",
        "This report was read daily by the crew until the ship sank.",
    ],
)
def test_what_the_story_says_of_corrections_is_body(line: str) -> None:
    assert kind_of_line(line) == {Kind.BODY}


PROSE = [
    "The newsletter said on Friday that readers should sign up for updates by noon.",
    "A photo by Jane Doe of the ferry went around the world.",
    "In a photo posted online, the ferry lies on its side.",
    "Correction officers at the jail said this: nobody escaped.",
    "The minister corrected an earlier version of the report, which said twelve had died.",
    "An earlier version of the bill failed in the Senate.",
    "“Sign up for our newsletter,” the poster said.",
    "More than a hundred people watched live as the ferry sank.",
    "Related deaths rose to twelve, the ministry said.",
    "By Friday, the water had gone.",
    "He joined the coast guard/police task force in 2012.",
    "The deal (Smith/Jones) was struck in May.",
    "Watch out for the rocks, the captain shouted.",
    "The story was updated by historians for decades.",
    "Published in 1998, the book sold a million copies.",
    "Updated figures will be published on May 3, 2024, the office said.",
    "Read more than one book a year, he advised.",
    "Share prices of the ferry firm fell.",
    "Advertisement revenue fell by a tenth.",
    "Comments by the minister drew anger.",
    "Getty Images sued the firm on Monday.",
    "Reuters reported that two people died.",
    "Video from the scene showed smoke.",
    "Live music was banned.",
    "Source code was stolen.",
    "The Harbour Fund contributed $3,000 to the appeal.",
    "[The ministry did not comment.]",
    "Cookies are small files that browsers keep.",
    "This material may not be reproduced, the judge wrote.",
    "The crew of the Morning Star was fed (and clothed) by nuns.",
    "What we know",
    "Here’s what we know:",
]


@pytest.mark.parametrize("sentence", PROSE)
def test_prose_that_speaks_of_such_things_stays_body(sentence: str) -> None:
    assert kind_of_line(sentence) == {Kind.BODY}
    assert all(kind is Kind.BODY for kind, _ in kinds(f"{BODY} {sentence} {MORE}"))


def test_the_first_line_without_a_full_stop_is_the_title_and_what_stands_below_it_is_not_body() -> None:
    head = "Skip to content\nFerry runs aground off Maine\nJane Doe in Oslo\nTue 31 Dec 2019 10.31 GMT"
    text = f"{head}\n{BODY}\n{MORE}"
    assert [kind for kind, _ in kinds(text)] == [
        Kind.BOILERPLATE,
        Kind.TITLE,
        Kind.METADATA,
        Kind.METADATA,
        Kind.BODY,
        Kind.BODY,
    ]


def test_the_headlines_below_a_label_are_links() -> None:
    text = f"{BODY}\n\nRead more:\n\nFerry owner shares tumble\n\nHow the ferry sank, in pictures\n\n{MORE}"
    assert body(text) == f"{BODY} {MORE}"


def test_the_title_is_known_by_its_field_whatever_its_quotes_and_case() -> None:
    text = f"World news from all over\n\nFERRY RUNS AGROUND: ‘WE PRAYED’\n\n{BODY}"
    assert (Kind.TITLE, "FERRY RUNS AGROUND: ‘WE PRAYED’") in kinds(
        text, title="Ferry runs aground: 'We prayed'"
    )


def test_a_text_without_a_title_has_none() -> None:
    assert [kind for kind, _ in kinds(f"{BODY}\n\n{MORE}")] == [Kind.BODY, Kind.BODY]


def test_kinds_that_the_format_knows_are_taken_as_they_are() -> None:
    text = f"{BODY} {MORE}\n\nAdvertisement"
    start = text.index(MORE)
    known = ((Span(start, start + len(MORE)), Kind.BOILERPLATE), (Span(len(text) - 13, len(text)), Kind.BODY))
    found = sentences(Article(text, EN, kinds=known))
    assert [(s.kind, s.span.of(text)) for s in found] == [
        (Kind.BODY, BODY),
        (Kind.BOILERPLATE, MORE),
        (Kind.BODY, "Advertisement"),
    ]


def test_what_is_cut_out_ends_a_paragraph() -> None:
    found = sentences(Article(f"{BODY} Story continues below advertisement {MORE} {BODY}", EN))
    assert [s.paragraph for s in found] == [0, 1, 2, 2]


def test_lines_wrapped_at_a_fixed_width_are_one_paragraph() -> None:
    lines = [
        "The ferry ran aground on Friday night, and most of its",
        "passengers were taken off before the sun rose over",
        "the bay. Nobody was hurt.",
    ]
    text = "\n\n".join("\n".join(lines) for _ in range(4))
    found = sentences(Article(text, EN))
    assert len(found) == 8
    assert found[-1].paragraph == 3


@pytest.mark.parametrize(
    ("language", "line", "kind"),
    [
        ("fr", "Publicité", Kind.BOILERPLATE),
        ("fr", "Lire aussi : Le bac renfloué", Kind.BOILERPLATE),
        ("fr", "Publié le 31 décembre 2019 à 10h31", Kind.METADATA),
        ("fr", "Par Jeanne Dupont", Kind.METADATA),
        ("de", "Anzeige", Kind.BOILERPLATE),
        ("de", "Lesen Sie auch: Fähre geborgen", Kind.BOILERPLATE),
        ("de", "Von Max Muster und Erika Beispiel", Kind.METADATA),
        ("de", "Dieser Artikel wurde aktualisiert.", Kind.CORRECTION),
        ("es", "Publicidad", Kind.BOILERPLATE),
        ("es", "Lea también: El barco fue rescatado", Kind.BOILERPLATE),
        ("es", "Por Juana Pérez", Kind.METADATA),
        ("ru", "Поделиться", Kind.BOILERPLATE),
        ("ru", "Поделиться опытом приехали врачи из пяти городов.", Kind.BODY),
        ("ja", "この記事をシェアする", Kind.BOILERPLATE),
        ("zh", "分享到微信", Kind.BOILERPLATE),
        ("pl", "Udostępnij", Kind.BOILERPLATE),
    ],
)
def test_other_languages_have_their_own_rules(language: str, line: str, kind: Kind) -> None:
    assert kind_of_line(line, language) == {kind}
