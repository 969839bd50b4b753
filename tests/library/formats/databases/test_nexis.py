"""Exports of Nexis, older and newer, in their file formats and languages: every article, every field."""

from dataclasses import replace

import pytest

from reader.library.formats import Loaded, load_bytes
from reader.text.model import FieldName, Kind
from tests.library.formats.layouts import (
    DAM,
    FERRY,
    REPORTS,
    Report,
    Words,
    in_language,
    older_blocks,
    older_page,
    older_text,
    rich,
    uni,
    word,
)

ENGLISH = Words()
GERMAN = Words(
    "Dokument {} von {}", "AUTOR", "RUBRIK", "LÄNGE", "Wörter", "SPRACHE", "GERMAN; DEUTSCH", "UPDATE",
    "5. März 2019", "PUBLICATION-TYPE", "Alle Rechte vorbehalten", "Ende des Dokuments", "Hauptteil", "Klassifizierung",
)  # fmt: skip
FRENCH = Words(
    "Document {} de {}", "AUTEUR", "RUBRIQUE", "LONGUEUR", "mots", "LANGUE", "FRENCH; FRANÇAIS", "DATE-CHARGEMENT",
    "05 mars 2019", "TYPE-PUBLICATION", "Tous droits réservés", "Fin du document", "Corps", "Classification",
)  # fmt: skip
SPANISH = Words(
    "{} de {} DOCUMENTOS", "AUTOR", "SECCIÓN", "LONGITUD", "palabras", "IDIOMA", "SPANISH; ESPAÑOL", "FECHA-DE-CARGA",
    "5 de marzo de 2019", "PUBLICATION-TYPE", "Todos los derechos", "Fin del documento", "Cuerpo", "Clasificación",
)  # fmt: skip
DUTCH = Words(
    "Document {} van {}", "AUTEUR", "RUBRIEK", "LENGTE", "woorden", "TAAL", "Dutch / Nederlands", "LOAD-DATE",
    "March 5, 2019", "PUB-TYPE", "Alle rechten voorbehouden", "Einde van document", "Hoofdtekst", "Classificatie",
)  # fmt: skip
LAYOUTS = [
    (ENGLISH, REPORTS),
    (GERMAN, in_language("de", ("Sonntag 3. März 2019", "4. März 2019 Montag 9:50 PM GMT+1"))),
    (FRENCH, in_language("fr", ("3 mars 2019 dimanche", "lundi 4 mars 2019"))),
    (SPANISH, in_language("es", ("3 de marzo de 2019 domingo", "lunes 4 de marzo de 2019"))),
    (DUTCH, in_language("nl", ("3 maart 2019 zondag", "4 maart 2019"))),
]


def check(found: tuple[Loaded, ...], reports: tuple[Report, ...]) -> None:
    articles = [loaded.article for loaded in found]
    assert [a.title for a in articles] == [one.title for one in reports]
    assert [a.text.split("\n") for a in articles] == [list(one.body) for one in reports]
    stated = [(one.source, one.date, one.author, one.language) for one in reports]
    assert [(a.source, a.date, a.author, a.language) for a in articles] == stated
    assert not any(a.field(name).is_guess for a in articles for name in (FieldName.TITLE, FieldName.DATE))


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: str(layout[0].end))
def test_the_older_text_arrives_in_any_language_encoding_and_line_ending(
    layout: tuple[Words, tuple[Report, ...]],
) -> None:
    words, reports = layout
    check(load_bytes(older_text(reports, words).encode(), "nexis.TXT"), reports)
    check(load_bytes(older_text(reports, words, "\r\n").encode("utf-8-sig"), "nexis.TXT"), reports)
    check(load_bytes(older_text(reports, words).encode("cp1252"), "nexis.TXT"), reports)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: str(layout[0].end))
def test_the_older_database_also_gives_pages_rich_text_and_word_files(
    layout: tuple[Words, tuple[Report, ...]],
) -> None:
    words, reports = layout
    check(load_bytes(older_page(reports, words).encode(), "nexis.HTML"), reports)
    paragraphs = [line for text, _ in older_blocks(reports, words) for line in text.split("\n")]
    check(load_bytes(rich(paragraphs), "nexis.RTF"), reports)
    check(load_bytes(word(paragraphs), "nexis.DOCX"), reports)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: str(layout[0].end))
def test_the_paper_may_stand_right_below_the_rights_or_a_logo(
    layout: tuple[Words, tuple[Report, ...]],
) -> None:
    words, reports = layout
    text, page = older_text(reports, words), older_page(reports, words)
    rights, logo = ("Copyright 2019 Velden Lines Ltd", words.rights), '<IMG SRC="logo.gif"><BR>'
    for one in reports:
        paper = one.source.center(78).rstrip()
        text = text.replace(f"\n{paper}\n", "\n".join(["", *(line.center(78) for line in rights), paper, ""]))
        shown = f'{logo}<SPAN CLASS="c4">{one.source.split()[0]}<'
        page = page.replace(shown, f"{'<BR>'.join(rights)}<BR>{shown}")
    check(load_bytes(text.encode(), "nexis.TXT"), reports)
    check(load_bytes(page.encode(), "nexis.HTML"), reports)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: str(layout[0].end))
def test_nexis_uni_gives_word_files_and_rich_text_with_a_cover_or_without(
    layout: tuple[Words, tuple[Report, ...]],
) -> None:
    words, reports = layout
    titles = tuple(one.title for one in reports)
    check(load_bytes(word(uni(reports, words), titles), "Files(2).DOCX"), reports)
    check(load_bytes(rich(uni(reports, words)), "Files(2).RTF"), reports)
    check(load_bytes(word(uni(reports[:1], words, has_cover=False), titles), "one.DOCX"), reports[:1])


def test_five_hundred_articles_and_doubles_among_them_all_arrive() -> None:
    reports = (FERRY, FERRY, *(replace(DAM, title=f"Dam {n}", author="TOM ASH, EVA ROY") for n in range(498)))
    check(load_bytes(older_text(reports, ENGLISH).encode(), "many.TXT"), reports)
    check(load_bytes(word(uni(reports[:40], ENGLISH)), "many.docx"), reports[:40])


def test_marks_of_the_database_within_a_body_are_words_of_the_article() -> None:
    said = (
        "The clerk read on.",
        "1 of 2 DOCUMENTS",
        "BODY: nothing was found.",
        "LOAD-DATE: a word.",
        "So it ended.",
    )
    report = replace(FERRY, body=said)
    check(load_bytes(older_text((report,), ENGLISH).encode(), "a.TXT"), (report,))
    said = (
        "The clerk read on.",
        "End of Document",
        "Load-Date: a word.",
        "Length: 3 metres.",
        "So it ended.",
    )
    report = replace(FERRY, body=said)
    check(load_bytes(word(uni((report, REPORTS[1]), ENGLISH)), "a.docx"), (report, REPORTS[1]))


def test_labels_for_headline_and_body_count_as_such() -> None:
    text = (
        "1 of 1 DOCUMENT\n\n" + " " * 20 + "Copyright 2002 De Vloedlijn\n\n" + " " * 20 + "De Vloedlijn\n\n"
        + " " * 20 + "24. September 2002\n\n" + " " * 20 + "September 24, 2002\n\nLENGTE: 58 words\n\n"
        "KOP: Veerpont vertrekt\n\nAUTEUR: Ann Lee\n\nTEKST:\n\n\nVELDEN, dinsdag\n\nNiemand zag hem gaan.\n\n"
        "PUB-TYPE: Paper\n\nTAAL: Dutch / Nederlands\n\nLOAD-DATE: September 26, 2002\n"
    )  # fmt: skip
    wanted = Report("Veerpont vertrekt", ("VELDEN, dinsdag", "Niemand zag hem gaan."), "De Vloedlijn")
    wanted = replace(wanted, date="2002-09-24", language="nl")
    check(load_bytes(text.encode(), "a.TXT"), (wanted,))
    check(load_bytes(text.partition("\n\n")[2].encode(), "without-count.TXT"), (wanted,))


def test_captions_and_codes_at_the_end_are_no_body_and_a_correction_is_marked() -> None:
    text = older_text((FERRY,), ENGLISH).replace(
        "LANGUAGE: ENGLISH", "LANGUAGE: ENGLISH\n\nGRAPHIC: PHOTO: The quay.\n\nAnother picture."
    )
    check(load_bytes(text.encode(), "a.TXT"), (FERRY,))
    held = uni((FERRY,), ENGLISH)
    at = held.index("Classification")
    corrected = [*held[:at], "Graphic", "The quay.", "Correction", "It has two funnels.", *held[at:]]
    article = load_bytes(word(corrected), "a.docx")[0].article
    assert article.text == "\n".join((*FERRY.body, "It has two funnels."))
    assert [kind for _, kind in article.kinds] == [Kind.CORRECTION]


def test_an_article_without_text_title_or_date_arrives_and_is_known_to_lack_it() -> None:
    empty, nameless = replace(FERRY, body=()), replace(DAM, title="", author="TOM ASH, EVA ROY")
    for data in (older_text((empty, nameless), ENGLISH).encode(), word(uni((empty, nameless), ENGLISH))):
        first, second = (loaded.article for loaded in load_bytes(data, "a"))
        assert (first.title, first.is_text_missing) == (FERRY.title, True)
        assert (second.title, second.source, second.date) == ("", "TIME", "2019-03-04")
        assert second.text.split("\n") == list(DAM.body)
    monthly = replace(DAM, day="March 2019")
    undated = load_bytes(word(uni((monthly,), ENGLISH)), "a.docx")[0].article
    assert (undated.title, undated.source) == (DAM.title, "TIME")
    assert undated.field(FieldName.DATE).value == "2019-03-05"
    assert undated.field(FieldName.DATE).is_guess


def test_paragraphs_that_are_only_indented_are_paragraphs() -> None:
    body = "The ferry left\nbefore dawn.\n   Nobody in the town\nheard its horn.\n   A search began.\n- one\n  boat\n"
    text = older_text((replace(DAM, body=("HERE",)),), ENGLISH).replace("HERE", body)
    article = load_bytes(text.encode(), "a.TXT")[0].article
    assert article.text.split("\n")[:2] == [
        "The ferry left before dawn.",
        "Nobody in the town heard its horn.",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "The library loses Nexis, Factiva and ProQuest.\n\nLENGTH: the lease runs ten years.\n\nCopyright 2019 T. Lee",
        "The clerk read on.\n\n2 of 50 DOCUMENTS\n\nUPDATE: he went home.\n\nEnd of Document\n\nThat was all he read.",
        "Body\n\nText\n\nThe body was found on Monday.\n\nLength: two metres.\n\nEnd of Document",
    ],
)
def test_an_ordinary_article_that_speaks_of_databases_stays_one_article(said: str) -> None:
    found = load_bytes(f"What the clerk read aloud\n\n{said}\n".encode(), "a.txt")
    assert [loaded.format for loaded in found] == ["txt"]
    assert said in found[0].article.text


def test_what_only_looks_like_an_export_is_read_as_what_else_it_is() -> None:
    (loaded,) = load_bytes(b"   1 of 1 DOCUMENTS\n\nLENGTH: 0 words\n", "a.TXT")
    assert loaded.format == "txt"
    assert "1 of 1 DOCUMENTS" in loaded.article.text


def test_further_authors_links_and_missing_papers_of_nexis_uni_are_understood() -> None:
    held = uni((FERRY,), Words(), has_cover=False)
    at = held.index("Byline:\xa0By Ann Lee") + 1
    found = load_bytes(word([*held[:at], "Tom Ash", "Eva Roy", *held[at:]]), "a.docx")
    check(found, (replace(FERRY, author="Ann Lee, Tom Ash, Eva Roy"),))
    linked = [*held[:2], "Link zum PDF-Dokument", *held[2:]]
    check(load_bytes(word(linked), "a.docx"), (FERRY,))
    without_paper = [text.replace("Copyright 2019 Tidewater Courier", "Copyright 2019 Lee") for text in held]
    without_paper.remove("Tidewater Courier")
    article = load_bytes(word(without_paper), "a.docx")[0].article
    assert (article.title, article.date) == (FERRY.title, FERRY.date)
    untitled = ["No Headline In Original" if text == FERRY.title else text for text in held]
    article = load_bytes(word(untitled), "a.docx")[0].article
    assert (article.title, article.source) == ("", FERRY.source)


def test_a_bare_count_of_words_below_the_headline_of_an_online_article_is_no_body() -> None:
    head = "1 of 1 DOCUMENTS\n\n\nVelden.nl\n\n3 maart 2019 zondag\n\nVeerpont vertrekt\n\n427 woorden\n\n"
    online = f"{head}Hij vertrok.\n\nLOAD-DATE: March 5, 2019\n"
    (loaded,) = load_bytes(online.encode(), "online.txt")
    article = loaded.article
    assert (article.source, article.title, article.text) == ("Velden.nl", "Veerpont vertrekt", "Hij vertrok.")
