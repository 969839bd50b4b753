import pytest

from reader.library.formats import Hints, load_bytes
from reader.text.model import Article, FieldName, Provenance
from tests.library.formats.samples import BODY, PARAGRAPHS, SOURCE, TITLE

NAVIGATION = (
    "<nav><ul>" + "".join(f"<li><a href='/{n}'>Section {n}</a></li>" for n in range(12)) + "</ul></nav>"
)
TEASERS = (
    "<section>"
    + "".join(
        f"<div><h3><a href='/r{n}'>Another story of the day, number {n}</a></h3><time datetime='2022-01-0{n}'>x</time></div>"
        for n in range(1, 5)
    )
    + "</section>"
)
TEXT = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)


def article(head: str, body: str) -> Article:
    page = f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"
    (loaded,) = load_bytes(page.encode(), "page.html")
    return loaded.article


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (f"<title>{TITLE} - {SOURCE}</title>", f"<h1>{TITLE}</h1>"),
        (f"<title>{SOURCE}: {TITLE}</title>", f"<h1>{SOURCE}</h1>{NAVIGATION}<h2>{TITLE}</h2>"),
        (f"<title>{TITLE} | {SOURCE}</title>", f"<h1>{SOURCE}</h1>{NAVIGATION}<div>{TITLE}</div>"),
        (f"<title>x</title><meta property='og:title' content='{TITLE}'>", f"<h1>Live</h1><h1>{TITLE}</h1>"),
        (
            f"<title>{TITLE} – World – {SOURCE}</title><meta property='og:site_name' content='{SOURCE}'>",
            f"<h1>{TITLE}</h1>",
        ),
    ],
)
def test_the_title_is_the_heading_that_the_metadata_confirm(head: str, body: str) -> None:
    assert article(head, body + TEXT).title == TITLE


def test_the_metadata_win_over_a_heading_they_do_not_confirm() -> None:
    found = article(f"<meta property='og:title' content='{TITLE}'>", f"<h1>Breaking</h1>{TEXT}")
    assert (found.title, found.field(FieldName.TITLE).provenance) == (TITLE, Provenance.OPEN_GRAPH)


def test_the_date_below_the_title_is_taken_and_not_those_of_other_stories() -> None:
    found = article(f"<title>{TITLE}</title>", f"<h1>{TITLE}</h1><div>May 14, 2023</div>{TEXT}{TEASERS}")
    assert (found.date, found.field(FieldName.DATE).is_guess) == ("2023-05-14", True)


def test_no_date_is_invented_for_a_page_without_one() -> None:
    found = article(f"<title>{TITLE}</title>", f"<h1>{TITLE}</h1>{TEXT}<footer>© 2024 {SOURCE}</footer>")
    assert found.date == ""


def test_every_date_not_stated_by_the_metadata_is_flagged() -> None:
    found = article("<link rel=canonical href='https://x.example/2023/05/14/a-story'>", TEXT)
    assert (found.date, found.field(FieldName.DATE).is_guess) == ("2023-05-14", True)


def test_people_and_publishers_are_found_behind_references() -> None:
    data = (
        '{"@graph": [{"@type": ["NewsArticle"], "headline": "x y z", "author": [{"@id": "#p"}], "publisher": {"@id": "#o"}},'
        ' {"@id": "#o", "@type": "Organization", "name": "The Post"}, {"@id": "#p", "@type": "Person", "name": "Pell Aster"}]}'
    )
    found = article(f'<script type="application/ld+json">{data}</script>', TEXT)
    assert (found.author, found.source) == ("Pell Aster", "The Post")


def test_the_text_in_the_metadata_is_taken_when_the_page_itself_is_empty() -> None:
    words = BODY.replace('"', "'").replace("\n", "\\n")
    data = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{words}"}}</script>'
    assert article(data, "<div id=app><p>Please turn on scripts.</p></div>").text == BODY


def test_a_page_laid_out_with_tables_is_no_table() -> None:
    found = article(
        f"<title>{TITLE}</title>", f"<table><tr><td>{NAVIGATION}</td><td><div>{TEXT}</div></td></tr></table>"
    )
    assert found.text == BODY


@pytest.mark.parametrize(
    "note",
    [
        "<!-- saved from url=(0042)https://velden.example/a/story -->",
        "<!--\n Page saved with SingleFile \n url: https://velden.example/a/story \n saved date: x -->",
    ],
)
def test_a_saved_page_knows_where_it_was_saved_from(note: str) -> None:
    (loaded,) = load_bytes(f"<!DOCTYPE html>\n{note}\n<html><body>{TEXT}</body></html>".encode(), "page.html")
    assert loaded.article.origin == "https://velden.example/a/story"


def test_the_front_page_of_a_site_is_not_taken_for_the_address_of_an_article() -> None:
    assert article("<link rel=canonical href='https://velden.example/'>", TEXT).origin == ""


def test_a_page_in_a_script_without_spaces_is_read_whole() -> None:
    paragraphs = [
        f"港务局星期{day}说，一台起重机倒入水中后，北码头已经关闭，至今没有船只停靠，也没有人受伤。"
        for day in "一二三四"
    ]
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    found = article(
        "<title>起重机倒入港口 | 港报</title>",
        f"{NAVIGATION}<article><h1>起重机倒入港口</h1>{text}</article>{TEASERS}",
    )
    assert (found.title, found.language) == ("起重机倒入港口", "zh")
    assert found.text.split("\n")[-4:] == paragraphs


def test_a_page_without_metadata_tells_its_author_and_date_in_its_first_lines() -> None:
    found = article(
        f"<title>{TITLE}</title>",
        f"<article><p>By Oda Brandt</p><p>Published: May 14, 2023</p>{TEXT}</article>",
    )
    assert (found.author, found.date[:10]) == ("Oda Brandt", "2023-05-14")


def test_a_selection_tells_its_title_in_its_first_line() -> None:
    (loaded,) = load_bytes(
        f"<div>{TITLE}</div><p>By Oda Brandt</p>{TEXT}".encode(), "selection", Hints(media_type="text/html")
    )
    assert (loaded.article.title, loaded.article.author) == (TITLE, "Oda Brandt")


def test_a_date_of_history_in_a_sentence_below_the_title_is_not_the_reports() -> None:
    told = "<ul><li>The act was signed into law on August 14, 1935</li></ul>"
    found = article(f"<title>{TITLE}</title>", f"<h1>{TITLE}</h1>{told}<p>May 14, 2023</p>{TEXT}")
    assert found.date == "2023-05-14"
    archived = article(f"<title>{TITLE}</title>", f"<h1>{TITLE}</h1><p>August 14, 1935</p>{TEXT}")
    assert archived.date == "1935-08-14"


def test_a_paragraph_with_code_that_the_source_breaks_over_lines_is_one_paragraph() -> None:
    wrapped = "<p>The harbour board switched its signs to\n  <code>CLOSED</code> on Monday\n  for want of a pilot.</p>"
    listing = "<pre>signs on\nsigns off</pre>"
    page = article("", f"<article><h1>{TITLE}</h1>{TEXT}{wrapped}{listing}</article>")
    assert "The harbour board switched its signs to CLOSED on Monday for want of a pilot." in page.text
    assert "signs on\nsigns off" in page.text


@pytest.mark.parametrize("stated", ["name, email@example.com", "Your name", "Author"])
def test_what_a_template_brings_along_is_nobodys_name(stated: str) -> None:
    assert article(f"<meta name=author content='{stated}'>", TEXT).author == ""
    assert article("<meta name=author content='Nina Nameth'>", TEXT).author == "Nina Nameth"


def test_a_comment_of_the_source_costs_no_word() -> None:
    split = "<p>It has three members, <!-- --><a href='https://x.example/a'>the chair<!-- --></a>, who began in May.<!-- --></p>"
    found = article(f"<title>{TITLE}</title>", f"<h1>{TITLE}</h1>{TEXT}{split}")
    assert "It has three members, the chair, who began in May." in found.text


@pytest.mark.parametrize("heading", [TITLE, "Mayor resigns", "„Wir gehen“"])
def test_a_heading_of_few_words_before_a_long_name_of_a_site_is_the_title(heading: str) -> None:
    head = f"<title>{heading} - The Northern Evening Telegraph and Post</title>"
    assert article(head, f"<article><h1>{heading}</h1>{TEXT}</article>").title == heading


def test_a_name_behind_a_title_is_no_part_of_it_where_each_of_its_words_has_a_capital() -> None:
    assert (
        article("<title>Mayor resigns | The Northern Evening Telegraph</title>", TEXT).title
        == "Mayor resigns"
    )


def test_a_headed_part_of_the_article_whose_heading_is_a_link_stays() -> None:
    part = "<section><h2><a href='/topics/1'>Market square</a></h2><p>The square will lose its parking places before the end of the year.</p></section>"
    found = article(f"<title>{TITLE}</title>", f"<article><h1>{TITLE}</h1>{TEXT}{part}</article>")
    assert "Market square\nThe square will lose its parking places" in found.text


def test_the_copy_of_an_article_for_telephones_is_taken_once() -> None:
    found = article(
        f"<title>{TITLE}</title>", f"<h1>{TITLE}</h1><div>{TEXT}</div><div class='phone'>{TEXT}</div>"
    )
    assert [found.text.count(paragraph) for paragraph in PARAGRAPHS] == [1] * len(PARAGRAPHS)


def test_all_authors_that_the_head_names_are_authors_and_the_site_is_none() -> None:
    metas = "".join(
        f"<meta name='author' content='{name}'>" for name in ("Ada Lind", "Tomas Berg", "x.example")
    )
    assert article(f"<title>{TITLE}</title>{metas}", TEXT).author == "Ada Lind, Tomas Berg"


def test_an_author_may_be_stated_as_given_and_family_name() -> None:
    stated = '{"@type": "NewsArticle", "author": {"givenName": "Ada", "familyName": "Lind"}}'
    head = f"<title>{TITLE}</title><script type='application/ld+json'>{stated}</script>"
    assert article(head, TEXT).author == "Ada Lind"


def stated_body(body: str) -> str:
    data = f'{{"@type": "NewsArticle", "articleBody": "{body}"}}'
    return f"<title>{TITLE}</title><script type='application/ld+json'>{data}</script>"


def test_a_stated_text_of_another_article_is_not_believed() -> None:
    other = "Quite another report stands in the data of this page, of a fair and its many visitors. " * 40
    assert article(stated_body(other), f"<h1>{TITLE}</h1>{TEXT}").text.endswith(PARAGRAPHS[-1])


def test_a_fuller_stated_text_is_believed_and_its_references_are_read() -> None:
    more = (
        " ".join(PARAGRAPHS) + " It ends &amp; begins&#8217; here." + " More of it follows on this day." * 40
    )
    found = article(stated_body(more), f"<h1>{TITLE}</h1><p>{PARAGRAPHS[0]}</p>")
    assert "It ends & begins’ here." in found.text


def test_where_the_head_names_a_role_the_byline_of_the_page_is_read() -> None:
    head = f"<title>{TITLE}</title><meta name='author' content='Senior Reporter'>"
    body = f"<article><h1>{TITLE}</h1><p class='byline'>By Ada Lind, Senior Reporter</p>{TEXT}</article>"
    assert article(head, body).author == "Ada Lind"
