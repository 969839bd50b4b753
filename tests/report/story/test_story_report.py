"""Who says what in the sample event, in print and in files."""

import json
from dataclasses import replace
from functools import cache

import pytest

from reader.compare.collation.collating import collate
from reader.compare.collation.values import Collation
from reader.compare.story import Story
from reader.report.blocks import Heading, Mark, Table
from reader.report.export import Format, export_story
from reader.report.options import Look, Options
from reader.report.story.build import build_story
from reader.text.model import OPENING, Article, Field, FieldName
from tests.compare.collation.test_collating import sample


@cache
def collated() -> Collation:
    return collate(Story(sample()))


def text(options: Options | None = None) -> str:
    return export_story(collated(), Format.TEXT, options or Options()).decode()


def page(options: Options | None = None) -> str:
    return " ".join(text(options).split())


def test_the_first_page_says_how_many_statements_and_facts_there_are() -> None:
    found = collated()
    assert f"{len(found.statements)} statements are told by two reports or more" in page()
    assert f"{len(found.differing)} facts differ." in page()


def test_the_first_page_says_who_stands_alone_and_which_are_one_telling() -> None:
    (telling,) = collated().tellings
    one, other = ("ABCDE"[report] for report in telling.reports)
    assert f"{other} has the same {telling.words} words in a row as {one}." in page()
    assert "So the 5 reports are at most 4 independent tellings." in page()


def test_every_report_stands_in_the_answer_with_its_letter() -> None:
    for letter, article in zip("ABCDE", sample(), strict=True):
        row = next(line for line in text().splitlines() if line.startswith(f"{letter} "))
        assert article.name.split()[0] in row


def test_a_first_sentence_that_is_kept_in_part_ends_with_its_last_whole_word_and_a_sign() -> None:
    long = "The ferry Amsel went down " + "in the strait of Orle " * 20
    begun = [
        Article(words, {FieldName.LANGUAGE: Field("en"), FieldName.OPENING: Field(words[:OPENING])})
        for words in (f"{long}on Friday.", "The ferry Amsel went down in the strait.")
    ]
    blocks = build_story(collate(Story(tuple(begun))), Options()).blocks
    reports = next(block for block in blocks if isinstance(block, Table))
    headline = reports.header.index("Headline")
    cut, whole = ("".join(inline.text for inline in row[headline]) for row in reports.rows)
    assert cut.endswith(" …")
    assert f"{long}on Friday.".startswith(f"{cut.removesuffix(' …')} ")
    assert whole == "The ferry Amsel went down in the strait."


def test_an_anonymous_answer_names_no_outlet() -> None:
    said = text(Options(anonymous=True)).partition("FACTS THAT DIFFER")[0]
    assert not [article.name for article in sample() if article.name in said]


def bare(words: str) -> str:
    """The letters and figures alone: marks of facts and ends of lines put aside."""
    return "".join(filter(str.isalnum, words))


def test_each_sentence_that_one_report_alone_tells_is_printed_whole() -> None:
    found, said = collated(), bare(text())
    for number, reading in enumerate(found.reports):
        for sentence in found.alone(number):
            assert bare(reading.text(sentence)) in said


def test_words_that_another_report_has_too_are_said_once_with_what_differs() -> None:
    told = [
        "The old ferry Orla went down off Qarin on Monday with forty goats on board, the harbour said.",
        "The old ferry Orla went down off Qarin on Monday with forty sheep on board, the harbour said.",
        "The old ferry Orla went down off Qarin on Monday with forty goats on board, the harbour said.",
    ]
    story = Story(tuple(Article(words, {FieldName.LANGUAGE: Field("en")}) for words in told))
    blocks = build_story(collate(story), Options()).blocks
    table = next(b for b in blocks if isinstance(b, Table) and b.header[0] == "Told by")
    cells = ["".join(part.text for part in cell) for cell in table.rows[0][1:]]
    assert cells[1:] == [
        "the same words as A, but “sheep” for “goats” ¶\u00a01",
        "the same words as A ¶\u00a01",
    ]


def test_a_hidden_statement_is_not_printed_but_counted() -> None:
    found = collated()
    hidden = replace(found, statements=(replace(found.statements[0], is_hidden=True), *found.statements[1:]))
    said = " ".join(export_story(hidden, Format.TEXT, Options()).decode().split())
    assert "1 statement is hidden by hand." in said


def test_a_statement_has_the_name_and_note_that_a_person_gave_it() -> None:
    found = collated()
    first = replace(found.statements[0], name="The crossing", note="Ask the harbour")
    blocks = build_story(replace(found, statements=(first, *found.statements[1:])), Options()).blocks
    table = next(b for b in blocks if isinstance(b, Table) and b.header[0] == "Told by")
    head = "".join(part.text for part in table.rows[0][0])
    assert "The crossing" in head
    assert "Note: Ask the harbour" in head


def test_reports_stand_in_even_sets_of_columns_with_the_statement_in_each() -> None:
    many = [f"The ferry Orla sank off Qarin on Monday with {n} goats on board." for n in range(40, 47)]
    story = Story(tuple(Article(words, {FieldName.LANGUAGE: Field("en")}) for words in many))
    blocks = build_story(collate(story), Options()).blocks
    tables = [b for b in blocks if isinstance(b, Table) and b.header[0] == "Told by"]
    assert [len(table.header) - 1 for table in tables] == [4, 3]
    assert all(table.rows[0][0][0].text == "1" for table in tables)


def test_the_column_with_the_longest_words_is_the_widest() -> None:
    told = "The old ferry Orla went down off Qarin on Monday with forty goats on board, the harbour said."
    story = Story(tuple(Article(told, {FieldName.LANGUAGE: Field("en")}) for _ in range(3)))
    blocks = build_story(collate(story), Options()).blocks
    table = next(b for b in blocks if isinstance(b, Table) and b.header[0] == "Told by")
    assert table.widths[1] > table.widths[2] == pytest.approx(table.widths[3], abs=0.01)
    assert sum(table.widths) == pytest.approx(1)


def event(*told: str, **fields: str) -> Collation:
    known = {FieldName.LANGUAGE: Field("en")} | {FieldName(n): Field(value) for n, value in fields.items()}
    return collate(Story(tuple(Article(words, known, f"{n}.txt") for n, words in enumerate(told))))


def tables(found: Collation, options: Options | None = None) -> dict[str, Table]:
    blocks = build_story(found, options or Options()).blocks
    return {block.caption: block for block in blocks if isinstance(block, Table)}


GOATS = "The old ferry Orla went down off Qarin on Monday with {n} goats on board, the harbour said."


def test_the_places_of_each_value_stand_behind_it_in_grey_and_values_are_told_apart() -> None:
    table = tables(event(*(GOATS.format(n=n) for n in (40, 50, 40))))["Facts that differ"]
    cell = table.rows[0][1]
    assert "".join(part.text for part in cell) == "40 A\u00a0¶\u00a01 · C\u00a0¶\u00a01; 50 B\u00a0¶\u00a01"
    assert {part.mark for part in cell if "¶" in part.text} == {Mark.FAINT}


def test_one_word_with_and_without_its_date_is_one_value() -> None:
    told = "The old ferry Orla went down off Qarin {when} with 40 goats on board, the harbour said."
    dated, undated, vague = (told.format(when=when) for when in ("on Sunday", "on Sunday", "at the weekend"))
    dates: tuple[dict[FieldName, Field], ...] = ({FieldName.DATE: Field("2019-12-31")}, {}, {})
    articles = (
        Article(words, {FieldName.LANGUAGE: Field("en")} | date, f"{words[-40:]}{len(date)}")
        for words, date in zip((dated, undated, vague), dates, strict=True)
    )
    table = tables(collate(Story(tuple(articles))))["Told less precisely by some"]
    said = "".join(part.text for part in table.rows[0][1])
    assert said.count("Sunday") == 1
    assert said.startswith("Sunday A\u00a0¶\u00a01 · B\u00a0¶\u00a01; ")


def test_outlets_have_a_column_where_one_is_known() -> None:
    told = [GOATS.format(n=n) for n in (40, 50, 40)]
    unknown, known = (tables(event(*told, **more))["The reports"] for more in ({}, {"source": "Echo"}))
    assert "Outlet" not in unknown.header
    assert "Outlet" in known.header
    for table in (unknown, known):
        assert len(table.header) == len(table.widths) == len(table.rows[0])
        assert sum(table.widths) == pytest.approx(1)
        assert table.header[min(table.numeric)] == "Words"


def test_the_legend_shows_each_mark_as_the_file_has_it() -> None:
    assert (
        "[a value that differs] · what most say · ~less precise, or more so~ · {spelled differently}"
        in page()
    )


def test_sentences_carry_no_marks_where_none_are_wanted_but_lists_of_facts_do() -> None:
    found = tables(event(*(GOATS.format(n=n) for n in (40, 50, 40))), Options(look=Look.PLAIN))
    cells = [
        part.mark
        for row in next(t for t in found.values() if t.languages).rows
        for c in row[1:]
        for part in c
    ]
    assert Mark.FACT not in cells
    assert Mark.FACT in {part.mark for part in found["Facts that differ"].rows[0][1]}


def test_a_name_that_is_used_all_over_is_shown_in_three_places() -> None:
    crowd = "Many {} gathered before the town hall of Alva on Monday and threw eggs at its windows.\n\n"
    again = "The {} sang.\n\nThe {} went home.\n\nNobody stopped the {}.\n\nA few {} came back."
    many = [(crowd + again).replace("{}", word) for word in ("protesters", "demonstrators")]
    story = Story(tuple(Article(words, {FieldName.LANGUAGE: Field("en")}) for words in many))
    blocks = build_story(collate(story), Options()).blocks
    table = next(b for b in blocks if isinstance(b, Table) and b.header[0] == "Names")
    assert "".join(part.text for part in table.rows[0][1]) == "protesters\u00a05 ¶\u00a01–3 …"


def test_the_chosen_comparison_follows_whole() -> None:
    story = Story(sample())
    blocks = build_story(collated(), Options(), [story.comparison(0, 1)]).blocks
    heads = [block for block in blocks if isinstance(block, Heading) and block.level == 1]
    assert [head.anchor for head in heads] == ["a-b-pair", "left-out"]
    assert blocks.index(heads[0]) > blocks.index(
        next(b for b in blocks if isinstance(b, Heading) and b.anchor == "method")
    )


@pytest.mark.parametrize("form", [Format.HTML, Format.MARKDOWN, Format.DOCX])
def test_it_can_be_written_in_every_form_of_a_document(form: Format) -> None:
    assert len(export_story(collated(), form, Options())) > 1_000


def test_json_gives_reports_rows_links_and_facts_by_number() -> None:
    told = json.loads(export_story(collated(), Format.JSON, Options()))
    reports = told["reports"]
    cells = [(int(r), s) for row in told["rows"] for r, held in row["cells"].items() for s in held]
    assert cells
    assert all(reports[r]["sentences"][s]["index"] == s for r, s in cells)
    assert all(len(row["cells"]) >= 2 for row in told["rows"])
    for fact in told["facts"]:
        for value in fact["values"]:
            text = reports[value["report"]]["text"]
            assert text[value["start"] : value["end"]] == value["text"]


@pytest.mark.parametrize("language", ["de", "fr", "ar"])
def test_it_is_in_the_language_that_is_asked_for(language: str) -> None:
    own = build_story(collated(), Options(language=language)).blocks
    english = build_story(collated(), Options()).blocks
    heads = [[b.text for b in blocks if isinstance(b, Heading) and b.level == 2] for blocks in (own, english)]
    assert len(heads[0]) == len(heads[1])
    assert set(heads[0]).isdisjoint(set(heads[1]))


def test_the_answer_facts_statements_and_all_else_stand_in_their_order() -> None:
    anchors = [
        b.anchor for b in build_story(collated(), Options()).blocks if isinstance(b, Heading) and b.level == 2
    ]
    wanted = [
        "reports",
        "answer",
        "facts",
        "statements",
        "quoted",
        "missing",
        "alone",
        "shared",
        "timeline",
        "method",
    ]
    assert [anchor for anchor in anchors if anchor in wanted] == wanted
