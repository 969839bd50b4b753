"""Exports of ProQuest as text, pages, documents and mail, and of Europresse: every article, every field."""

from dataclasses import replace
from email.message import EmailMessage

import pytest

from reader.library.formats import Loaded, load_bytes
from reader.text.model import Kind
from tests.library.formats.layouts import DAM, FERRY, RULE, Report, proquest, rich, word

SAID = (
    *FERRY.body,
    "Title: nobody gave it one.",
    "Location: the town hall.",
    "Document 1 of 2 was read aloud.",
    "The search goes on.",
)
REPORTS = (replace(FERRY, body=SAID, author="Ann Lee, Tom Ash"), replace(DAM, date="2019-03-04"))


def page(reports: tuple[Report, ...]) -> str:
    def field(name: str, value: str) -> str:
        return f'<p style="margin-bottom:5pt"><strong>{name}: </strong>{value}</p>\n'

    shown = ""
    for number, one in enumerate(reports, 1):
        names = "; ".join(
            " ".join(reversed(name.split())).replace(" ", ", ") for name in one.author.split(", ")
        )
        body = "".join(f"<p>{p}</p>            " for p in one.body)
        shown += f"""<div style="margin-bottom:20px;border-bottom:2px solid #ccc">
<a name="DocID_STAR_{number}"></a><p style="margin-bottom:5pt"></p>
<p style="font-size:11pt;font-weight:bold;">{one.title}</p>
{field("Author", names)}{field("Publication info", f"{one.source} ; Velden [Velden]03 Mar 2019: AA.2.")}
<p><a href="https://search.example.com/docview/{number}">ProQuest document link</a></p>
{field("Abstract", "")}<p>A short one.</p><div style="clear:both"></div>
<div><strong>Links: </strong><a href="http://links.example.com">Links</a></div>
<p><strong>Full text: </strong><text wordcount="239" htmlcontent="true"><html><head><title></title></head><body>
{body}</body></html></text></p>
{field("Subject", "Ships")}{field("Publication title", f"{one.source}; Velden")}
{field("Publication date", one.date)}{field("Language of publication", "English")}
{field("ProQuest document ID", str(number))}{field("Database", "Newsstream")}</div>\n"""
    return f"<html><head><title>ProQuest Export</title></head><body><p>Email 4 of 5</p>{shown}</body></html>"


def check(found: tuple[Loaded, ...], reports: tuple[Report, ...] = REPORTS) -> None:
    articles = [loaded.article for loaded in found]
    assert [a.title for a in articles] == [one.title for one in reports]
    assert [a.text.split("\n") for a in articles] == [list(one.body) for one in reports]
    stated = [(one.source, one.date, one.author, one.language) for one in reports]
    assert [(a.source, a.date, a.author, a.language) for a in articles] == stated


def test_texts_and_documents_of_proquest_arrive_whole() -> None:
    lines = proquest(REPORTS)
    check(load_bytes("\n".join(lines).encode(), "ProQuest.txt"))
    check(load_bytes("\r\n".join(lines).encode("utf-8-sig"), "ProQuest.txt"))
    shown = [line for line in lines if line != RULE]
    check(load_bytes(rich(shown), "ProQuest.rtf"))
    check(load_bytes(word([line for line in shown if line]), "ProQuest.docx"))


def test_pages_and_mail_of_proquest_arrive_whole() -> None:
    check(load_bytes(page(REPORTS).encode(), "ProQuest.html"))
    mail = EmailMessage()
    mail["From"], mail["To"] = "noreply@example.com", "reader@example.org"
    mail["Subject"], mail["Date"] = "Your research", "Sun, 5 Jul 2020 01:02:03 -0400"
    mail.set_content(page(REPORTS), subtype="html", cte="quoted-printable")
    check(load_bytes(mail.as_bytes(), "research.eml"))


@pytest.mark.parametrize("first", ["Full text", "Title", "Publication title"])
def test_the_fields_may_stand_in_any_order(first: str) -> None:
    parts = ""
    for one in REPORTS:
        names = one.author.replace(", ", "; ")
        fields = [("Title", one.title), ("Publication date", one.date), ("Author", names)]
        fields += [("Full text", "\n".join(one.body)), ("Publication title", one.source)]
        fields.sort(key=lambda field: field[0] != first)
        parts += f"{RULE}\n\n" + "".join(f"{name}: {value}\n\n" for name, value in fields)
    check(load_bytes(parts.encode(), "brief.txt"))


def test_fields_in_german_are_read_too() -> None:
    fields = {"Autor": "Lee, Ann", "Volltext": "\n".join(DAM.body), "Thema": "Schiffe"}
    fields |= {"Titel der Publikation": "TIME; Velden", "Erscheinungsdatum": "4. März 2019"}
    fields |= {"Publikationssprache": "Englisch", "ProQuest-Dokument-ID": "27"}
    text = f"{RULE}\n\n{DAM.title}\n\n" + "".join(f"{name}: {value}\n\n" for name, value in fields.items())
    check(load_bytes(text.encode(), "a.txt"), (replace(DAM, author="Ann Lee"),))


def test_an_article_without_full_text_arrives_and_captions_are_marked() -> None:
    lines = proquest(REPORTS)
    at = lines.index(f"Full text: {SAID[0]}")
    cut = [*lines[:at], "Full text: Not available.", *lines[at + len(SAID) :]]
    first, second = (loaded.article for loaded in load_bytes("\n".join(cut).encode(), "a.txt"))
    assert (first.title, first.is_text_missing, second.is_text_missing) == (FERRY.title, True, False)
    captioned = "\n".join(lines).replace("The search goes on.", "CAPTION: The quay.\nCREDIT: Ann Lee")
    article = load_bytes(captioned.encode(), "a.txt")[0].article
    assert [kind for _, kind in article.kinds] == [Kind.CAPTION, Kind.METADATA]


def test_a_letter_with_a_title_and_a_full_text_stays_one_article() -> None:
    said = "Full text of the letter\n\nTitle: A letter\n\nFull text: we leave.\n\nThe mayor read it to ProQuest.\n"
    assert [loaded.format for loaded in load_bytes(said.encode(), "a.txt")] == ["txt"]


def europresse() -> bytes:
    shown = "".join(
        f"""<article> <header> <img src="x.gif" /> <div><span class="DocPublicationName">{one.source}, no. 12
</span></div> <div><span class="DocHeader">Politique, {day}, p. 16</span></div> <div><p>MEDIAS</p></div>
<div class="titreArticle"> <p class="titreArticleVisu">{one.title}</p> </div> <div>{one.author}</div> </header>
<section> <div class="DocText"> <div class='docOcurrContainer'> {"".join(f"<p>{p}</p>" for p in one.body)} </div></div>
</section> <aside> <p><b>Illustration(s) : </b></p><div><p>A photo.</p></div></aside> <footer><small>© 2019</small>
<p>Numéro de document : news·{one.date.replace("-", "")}·TC·0q1</p></footer> </article>"""
        for one, day in zip(REPORTS, ("dimanche 3 mars 2019", "Monday, March 4, 2019"), strict=True)
    )
    return f"<!DOCTYPE html> <html> <head><title></title></head> <body> {shown} </body> </html>".encode()


def test_pages_of_europresse_are_split_with_their_fields() -> None:
    check(load_bytes(europresse(), "biblioeuropresse.HTML"))
