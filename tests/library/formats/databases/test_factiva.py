"""Exports of Factiva as pages, texts, Rich Text and XML, in several languages of the interface."""

from dataclasses import dataclass, replace

import pytest

from reader.library.formats import Loaded, load_bytes
from reader.text.model import Kind
from tests.library.formats.layouts import DAM, DAM_AUTHORS, FERRY, Report, rich, word

STYLES = "<style>" + ".headline a:hover{color:#007ec5;text-decoration:underline}" * 9_000 + "</style>"
"""Half a megabyte of style sheets stands above the articles of a real export."""


@dataclass(frozen=True)
class Interface:
    """What the interface writes in one language: the count of words, two days, a language, the last word."""

    code: str
    count: str
    days: tuple[str, str]
    language: str
    number: str


INTERFACES = [
    Interface("en", "1,234 words", ("3 March 2019", "4 March 2019"), "English", "Document"),
    Interface("de", "574 Wörter", ("3 März 2019", "4. März 2019"), "Englisch", "Dokument"),
    Interface("fr", "1 295 mots", ("3 mars 2019", "4 mars 2019"), "Anglais", "Document"),
    Interface("es", "295 palabras", ("3 marzo 2019", "4 de marzo de 2019"), "Inglés", "Documento"),
    Interface("zh", "3153 字", ("2019 年 3 月 3 日", "2019 年 3 月 4 日"), "英文", "文件"),
]
REPORTS = (FERRY, replace(DAM, author=DAM_AUTHORS))
NUMBERS = ("TDC0000020190303ef330001h", "J000000020190304ef34000j")


def headed_page(reports: tuple[Report, ...], form: Interface) -> bytes:
    shown = ""
    for one, day, number in zip(reports, form.days, NUMBERS, strict=True):
        last = ' id="lastArticle"' if number == NUMBERS[-1] else ""
        paragraphs = "".join(f'<p class="articleParagraph enarticleParagraph">{p}   </p>\n' for p in one.body)
        head = "".join(f"<div>{line}</div>" for line in (form.count, day, "09:04", one.source, "TDC", "A1"))
        shown += f"""<div id="article-{number}" class="article" ><div{last} class="article enArticle"><p>
<div>Politics</div>
<div id="hd" ><span class='enHeadline'>{one.title}   </span>
</div><div class="author">{one.stated}.   </div>{head}<div>{form.language}</div><div>(c) 2019 Courier   </div>
</p>
{paragraphs}<p>Courier Press Ltd.</p><p>{form.number} {number}</p></div></div><br/><span></span>"""
    return f"<!DOCTYPE html><html><head><title>Factiva</title>{STYLES}</head><body>{shown}</body></html>".encode()


def codes(one: Report, day: str, form: Interface, number: str) -> list[tuple[str, str]]:
    return [
        ("SE", "Politics"), ("HD", one.title), ("BY", one.stated), ("WC", form.count), ("PD", day), ("ET", "09:04"),
        ("SN", one.source), ("SC", "TDC"), ("PG", "A1"), ("LA", form.language), ("DLN", "VELDEN"),
        ("CY", "(c) 2019 Courier"),
        ("LP", "\n".join(one.body[:1])), ("TD", "\n".join(one.body[1:])),
        ("RST", "TPRT"), ("CO", "vlines : Velden Lines"),
        ("NS", "gcat : Political/General News | npag : Page One"), ("RE", "uk : United Kingdom"),
        ("PUB", "Courier Press Ltd."), ("AN", f"{form.number} {number}"),
    ]  # fmt: skip


def coded_page(reports: tuple[Report, ...], form: Interface) -> bytes:
    shown = ""
    for one, day, number in zip(reports, form.days, NUMBERS, strict=True):
        rows = ""
        for code, value in codes(one, day, form, number):
            lines = (
                f'<p class="articleParagraph enarticleParagraph">{line}</p>' for line in value.split("\n")
            )
            cell = "".join(lines) if code in {"LP", "TD"} else value
            rows += f'<tr><td class="index"><b>{code}</b>&nbsp;</td><td>{cell}</td></tr>'
        shown += f'<div class="article enArticle"><table>{rows}</table><br/></div><br/><span></span>'
    return f"<html><head>{STYLES}</head><body>{shown}</body></html>".encode()


def coded_lines(reports: tuple[Report, ...], form: Interface, separator: str) -> list[str]:
    found: list[str] = []
    for one, day, number in zip(reports, form.days, NUMBERS, strict=True):
        for code, value in codes(one, day, form, number):
            found += f"{code}{separator}{value}".split("\n")
        found.append("")
    return found


def headed_lines(reports: tuple[Report, ...], form: Interface) -> list[str]:
    found: list[str] = []
    for one, day, number in zip(reports, form.days, NUMBERS, strict=True):
        found += [
            "Politics",
            "",
            one.title,
            "",
            one.stated,
            "",
            form.count,
            day,
            "09:04",
            one.source,
            "TDC",
            "A1",
        ]
        found += [
            form.language,
            "(c) 2019 Courier. All rights reserved.",
            "",
            *one.body,
            "",
            "Courier Press Ltd.",
        ]
        found += [
            "",
            f"{form.number} {number}",
            "",
            "Page 1 of 2 © 2019 Factiva, Inc. All rights reserved.",
            "",
        ]
    return found


def check(found: tuple[Loaded, ...], reports: tuple[Report, ...] = REPORTS) -> None:
    articles = [loaded.article for loaded in found]
    assert [a.title for a in articles] == [one.title for one in reports]
    kept = [[line for line in a.text.split("\n") if line != "Courier Press Ltd."] for a in articles]
    assert kept == [list(one.body) for one in reports]
    stated = [(one.source, one.date, one.author, one.language) for one in reports]
    assert [(a.source, a.date, a.author, a.language) for a in articles] == stated


@pytest.mark.parametrize("form", INTERFACES, ids=lambda form: form.code)
def test_pages_arrive_headed_or_under_codes_in_any_language_of_the_interface(form: Interface) -> None:
    check(load_bytes(headed_page(REPORTS, form), "Factiva.htm"))
    check(load_bytes(coded_page(REPORTS, form), "Factiva.htm"))


@pytest.mark.parametrize("form", INTERFACES, ids=lambda form: form.code)
def test_texts_and_documents_arrive_headed_or_under_codes(form: Interface) -> None:
    for lines in (
        headed_lines(REPORTS, form),
        coded_lines(REPORTS, form, "   "),
        coded_lines(REPORTS, form, "\t"),
        coded_lines(REPORTS, form, "\n"),
    ):
        check(load_bytes("\r\n".join(lines).encode("utf-8-sig"), "Factiva.txt"))
        check(load_bytes(rich(lines), "Factiva.rtf"))
        check(load_bytes(word(lines), "Factiva.docx"))


def test_words_that_look_like_codes_counts_and_languages_are_the_articles_own() -> None:
    said = (
        "TD Bank paid.",
        "English",
        "IN OTHER NEWS the mayor spoke.",
        "12 words",
        "CO was measured.",
        "It ended.",
    )
    reports = (replace(FERRY, body=said), REPORTS[1])
    form = INTERFACES[0]
    check(load_bytes("\n".join(headed_lines(reports, form)).encode(), "a.txt"), reports)
    check(load_bytes("\n".join(coded_lines(reports, form, "   ")).encode(), "a.txt"), reports)
    check(load_bytes("\n".join(coded_lines(reports, form, "\n")).encode(), "a.txt"), reports)


def test_the_publisher_below_a_headed_text_is_marked_as_no_body() -> None:
    article = load_bytes("\n".join(headed_lines(REPORTS, INTERFACES[0])).encode(), "a.txt")[0].article
    assert [(s.of(article.text), kind) for s, kind in article.kinds] == [
        ("Courier Press Ltd.", Kind.METADATA)
    ]


def test_an_article_without_text_arrives_and_is_known_to_lack_it() -> None:
    reports = (replace(FERRY, body=()), REPORTS[1])
    form = INTERFACES[0]
    for data in (headed_page(reports, form), coded_page(reports, form)):
        assert [loaded.article.is_text_missing for loaded in load_bytes(data, "a.htm")] == [True, False]
    lines = [line for line in headed_lines(reports, form) if line != "Courier Press Ltd."]
    found = load_bytes("\n".join(lines).encode(), "a.txt")
    assert [(one.article.title, one.article.is_text_missing) for one in found] == [
        (FERRY.title, True),
        (DAM.title, False),
    ]


def test_answers_of_the_service_as_xml_have_all_their_paragraphs() -> None:
    items = "".join(
        f"""<ppsarticle><article><accessionNo>{number}</accessionNo><baseLanguage>EN</baseLanguage>
<byline>{one.stated}</byline><copyright>(c) 2019</copyright><headline><paragraph lang="EN"><hlt>{one.title[:4]}</hlt>
{one.title[4:]}</paragraph></headline><leadParagraph><paragraph>{one.body[0]}</paragraph></leadParagraph>
<publicationDate><date>{one.date}</date></publicationDate><sourceName>{one.source}</sourceName>
<tailParagraphs>{"".join(f"<paragraph>{p}</paragraph>" for p in one.body[1:])}</tailParagraphs></article></ppsarticle>"""
        for one, number in zip(REPORTS, NUMBERS, strict=True)
    )
    answer = f'<?xml version="1.0"?><PPSResponse><r xmlns="http://x/pps">{items}</r></PPSResponse>'
    check(load_bytes(answer.replace("</hlt>\n", "</hlt>").encode(), "answer.xml"))


def test_an_ordinary_article_with_a_count_of_words_and_a_document_stays_one_article() -> None:
    said = "Words on a wall\n\n431 words\n\n14 March 2023\n\nDocument A12 was found in the cellar of Factiva House.\n"
    found = load_bytes(said.encode(), "a.txt")
    assert [loaded.format for loaded in found] == ["txt"]
    page = (
        "<html><body><article class='article'><h1>Ferry leaves</h1><div id='article-body'><p>"
        + "It left. " * 90
    )
    assert [
        loaded.format for loaded in load_bytes(f"{page}</p></div></article></body></html>".encode(), "a.htm")
    ] == ["html"]


def test_a_list_of_contents_above_a_text_is_no_article() -> None:
    form = INTERFACES[0]
    shown = headed_lines(REPORTS, form)
    listed = [f"{one.title}, {one.source}, {form.count}, {form.days[0]} (English)" for one in REPORTS]
    check(load_bytes("\n\n".join([*listed, *shown]).encode(), "factiva.txt"))
    titles = (*(one.title.upper() for one in REPORTS), "NEWS IN BRIEF")
    for leader in (f" {'.' * 60} ", "\t"):
        contents = [f"{title}{leader}2" for title in titles]
        check(load_bytes("\n\n".join([*contents, *shown]).encode(), "factiva.txt"))
