"""The texts of What's This, which explain the program's own terms where they are seen."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reader.compare.model import Degree
from reader.compare.side import Side
from reader.ui.app.main_window import Window
from reader.ui.comparison.around.summary import Chip
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.comparison.page import Page
from reader.ui.comparison.pane.marks import Tone

translate = QCoreApplication.translate


def explain_words(window: Window, view: ComparisonView) -> None:
    """Set the texts of the summary, the panes, the gutter, the overviews and the list."""
    for chip, button in window.summary.chips.items():
        button.setWhatsThis(_of_chip(chip))
    page = view.page
    for side, pane in page.panes.items():
        pane.setWhatsThis(f"{_text()}<br><br>{_likeness()}")
        pane.describe = partial(_of_sentence, page, side)
    page.gutter.setWhatsThis(_likeness())
    page.overview.setWhatsThis(_overview())
    page.order_map.setWhatsThis(_order_map())
    window.sources.list.setWhatsThis(_share())


def explain_docks(inspector: QWidget, lists: QWidget) -> None:
    """Set the texts of the inspector and the lists."""
    inspector.setWhatsThis(_inspector())
    lists.setWhatsThis(
        translate(
            "explained",
            "<b>Lists</b>: every pair, difference, fact, quotation and note of the comparison; choose one to"
            " go there.",
        )
    )


def _of_sentence(page: Page, side: Side, sentence: int) -> str:
    """The text for a sentence: what its ground means, and what else can be marked."""
    marks = page.spread.marks.of(side) if page.spread else None
    tone = marks.tone(sentence) if marks else Tone.PLAIN
    is_written = marks is not None and any(p.degree is Degree.WRITTEN for p in marks.pairs(sentence)[:1])
    is_translated = page.spread is not None and page.spread.comparison.is_across_languages
    is_left = side is Side.LEFT
    told = {
        Tone.SAME: _of_chip(Chip.WRITTEN if is_written else Chip.SAME),
        Tone.REWORDED: _of_chip(Chip.TRANSLATED if is_translated else Chip.REWORDED),
        Tone.RELATED: _of_chip(Chip.RELATED),
        Tone.ONLY: _of_chip(Chip.ONLY_LEFT if is_left else Chip.ONLY_RIGHT),
        Tone.PLAIN: translate(
            "explained", "<b>Plain text</b>: related passages are hidden at the moment (View menu)."
        ),
        Tone.ASIDE: translate(
            "explained",
            "<b>Left out</b>: a caption, credit, byline or advert, which is not compared. The inspector can"
            " include it.",
        ),
    }
    return f"{told[tone]}<br><br>{_text()}"


def _inspector() -> str:
    return translate(
        "explained",
        "<b>Inspector</b>: both passages of the selected pair in full, its degree and "
        "similarity, who paired them, the facts that differ, the quotations, your notes, why "
        "they were paired and the nearest alternatives.",
    )


def _of_chip(chip: Chip) -> str:
    only_here = translate(
        "explained",
        "<b>Only here</b>: sentences for which no match was found in the other report. It may"
        " still tell the same in words that have nothing in common with these.",
    )
    return {
        Chip.SAME: translate(
            "explained",
            "<b>Same words</b>: pairs of passages in the same words, as written. That is no proof that"
            " one report copied the other: both may have taken the words from a news agency or a speech.",
        ),
        Chip.WRITTEN: translate(
            "explained",
            "<b>Written differently</b>: pairs in the same words, some of which are spelled or formed"
            " differently: U.S. and American, 24 and twenty-four, colour and color. They are dotted.",
        ),
        Chip.TRANSLATED: translate(
            "explained",
            "<b>The same in another language</b>: pairs that tell the same in two languages, found by"
            " what the sentences mean. Their wording is not compared; the facts may differ. Point at a"
            " word, or go to it with the arrow keys: the word that answers it across is underlined.",
        ),
        Chip.REWORDED: translate(
            "explained",
            "<b>Reworded</b>: pairs that tell the same in other words. The words that differ are marked;"
            " the facts may differ too.",
        ),
        Chip.RELATED: translate(
            "explained",
            "<b>Related</b>: pairs about the same thing that do not quite tell the same. Their "
            "words are not compared until you select one of them.",
        ),
        Chip.FACTS: translate(
            "explained",
            "<b>Facts that differ</b>: numbers, dates, names, speakers or quotations on which the"
            " two passages of a pair disagree. Parallax cannot tell which report is right.",
        ),
        Chip.ONLY_LEFT: only_here,
        Chip.ONLY_RIGHT: only_here,
    }[chip]


def _text() -> str:
    return translate(
        "explained",
        "A <b>passage</b> is one sentence or several in a row. <b>Backgrounds</b>: grey has "
        "the same words in the other report, yellow is reworded there, pale violet is "
        "related. <b>Marks</b>: underlined words appear in no passage there that tells the "
        "same; dotted ones are written differently; a box is a fact that differs, a dashed "
        "box a name spelled differently or what one report tells less precisely; a solid bar "
        "beside the text means that only this report tells it; a dashed bar with an arrow means "
        "that it stands <b>elsewhere</b> in the other report, at the sentence of that number.",
    )


def _likeness() -> str:
    return translate(
        "explained",
        "<b>Bands</b> join the passages of a pair, in the colour of its degree, red where a "
        "fact differs, dashed where the passages stand elsewhere in the order. "
        "<b>Similarity</b> is how much two passages have in common, from 0 to 1: rare words, "
        "names, numbers, quotations and the passages around them. Pairs begin at the "
        "similarity set in Settings; from 0.90 they tell the same, below that they are "
        "related. It is not a measure of truth.",
    )


def _overview() -> str:
    return translate(
        "explained", "<b>Overview</b>: both reports from beginning to end in miniature; click to go there."
    )


def _order_map() -> str:
    return translate(
        "explained",
        "<b>Order map</b>: every dot is a pair; the sentences of A run across, those of B "
        "down. A straight diagonal means that both reports follow the same order.",
    )


def _share() -> str:
    return translate(
        "explained",
        "<b>Words in common</b>: the percentage of a report’s words that are also in A, as "
        "written, in runs of eight or more. It is no proof of copying.",
    )
