"""What a page says and its article does not: nothing of it vanishes."""

from reader.library.formats.web.prose.unseen import PageBlock, left_lying, with_siblings
from reader.text.model import Kind
from reader.text.sentences import sentences
from tests.library.formats.samples import PARAGRAPHS, TITLE
from tests.library.formats.web.test_html import TEXT, article

ONE = "The council met on Tuesday evening to speak about the plans for the harbour."
TWO = "Members of the public had filled the hall and spoke against the proposal."
THREE = "The mayor said that the decision would be taken in the spring."


def test_a_paragraph_among_those_of_the_article_is_put_back_in_its_place() -> None:
    blocks = [PageBlock(ONE, 1), PageBlock(TWO, 1), PageBlock(THREE, 1)]
    assert with_siblings(f"{ONE}\n{THREE}", blocks) == f"{ONE}\n{TWO}\n{THREE}"


def test_a_paragraph_elsewhere_on_the_page_is_not_put_into_the_article() -> None:
    assert (
        with_siblings(f"{ONE}\n{THREE}", [PageBlock(ONE, 1), PageBlock(TWO, 2), PageBlock(THREE, 1)])
        == f"{ONE}\n{THREE}"
    )


def test_what_only_helps_to_break_a_line_makes_no_paragraph_missing() -> None:
    assert not left_lying(ONE, [PageBlock(ONE.replace("council", "coun\u00adcil"), 1)])


def test_a_few_words_left_on_a_page_are_nothing_to_speak_of() -> None:
    assert not left_lying(
        "\n".join([ONE, TWO, THREE] * 10), [PageBlock("Some words of a notice stand here.", 2)]
    )


def test_long_prose_that_is_not_taken_for_the_article_is_kept_and_left_out() -> None:
    other = "".join(
        f"<p>Day {n}: the tide rose over the old quay, and the shops were shut.</p>" for n in range(9)
    )
    found = article(
        f"<title>{TITLE}</title>",
        f"<article><h1>{TITLE}</h1>{TEXT}</article><div class='comment-list'><div class='comments'>{other}</div></div>",
    )
    kinds = {s.span.of(found.text): s.kind for s in sentences(found)}
    assert kinds["Day 7: the tide rose over the old quay, and the shops were shut."] is Kind.BOILERPLATE
    assert all(paragraph in found.text for paragraph in PARAGRAPHS)


def test_a_short_sentence_is_missed_among_paragraphs_of_the_article_alone() -> None:
    short = "Nobody was asked, she said."
    blocks = [PageBlock(one, 1) for one in (ONE, TWO, THREE)]
    blocks.insert(2, PageBlock(short, 1, is_short=True))
    assert with_siblings(f"{ONE}\n{TWO}\n{THREE}", blocks) == f"{ONE}\n{TWO}\n{short}\n{THREE}"
    assert with_siblings(f"{ONE}\n{TWO}", [*blocks[:3]]) == f"{ONE}\n{TWO}"
    assert not left_lying(ONE, [PageBlock(short, 2, is_short=True)] * 3)


def test_prose_between_breaks_is_known_by_its_lines() -> None:
    found = article(f"<title>{TITLE}</title>", f"<h1>{TITLE}</h1><div>{'<br><br>'.join(PARAGRAPHS)}</div>")
    assert [line for line in found.text.split("\n") if line != TITLE] == list(PARAGRAPHS)
