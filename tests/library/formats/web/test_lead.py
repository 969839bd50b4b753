"""The lead of a saved page, which stands in a block of its own between the title and the text."""

import pytest

from reader.library.formats import load_bytes
from reader.text.model import Kind

TITLE = "Cable ferry stops after rope frays twice in a week"
LEAD = "The crossing at Aldermouth stays shut until divers have looked at every yard of the rope below."
BODY = (
    "The ferry was stopped on Tuesday at noon, when its mate saw strands of the rope stand out by the drum.",
    "Some 300 people cross by it on a working day; the bridge upstream is eleven miles away by road.",
    "“I would sooner walk than hear it snap,” said Tobias Wenlock, who has kept its books since 1998.",
    "A new rope has been ordered from a works on the coast and is to be laid before the schools open.",
)


def text_of(below_title: str, head: str = "", body: tuple[str, ...] = BODY) -> str:
    story = "".join(f"<p>{words}</p>" for words in body)
    held = (
        f'<h1>{TITLE}</h1><div class="tools">Print</div>{below_title}<div class="article__body">{story}</div>'
    )
    source = f"<!DOCTYPE html><html><head><title>{TITLE}</title>{head}</head><body><main>{held}</main></body></html>"
    (loaded,) = load_bytes(source.encode(), "saved.html")
    left_out = [span.start for span, kind in loaded.article.kinds if kind is Kind.BOILERPLATE]
    return loaded.article.text[: min(left_out, default=None)]


@pytest.mark.parametrize(
    ("block", "head"),
    [
        (f'<div class="article__lead">\n {LEAD} </div>', ""),
        (f'<div class="story-standfirst"><span>{LEAD}</span></div>', ""),
        (f'<div class="x1y2z">{LEAD}</div>', f'<meta name="description" content="{LEAD}">'),
        (f'<h2 class="x1y2z">{LEAD}</h2>', f'<meta property="og:description" content="{LEAD[:75]}…">'),
    ],
)
def test_a_lead_in_a_block_of_its_own_begins_the_text(block: str, head: str) -> None:
    lines = text_of(block, head).splitlines()
    assert lines[-len(BODY) :] == list(BODY)
    assert lines.count(LEAD) == 1


@pytest.mark.parametrize(
    "block",
    [
        f'<div class="x1y2z">{LEAD}</div>',
        f'<div class="lead"><a href="/other">{LEAD}</a></div>',
        f'<a href="/other"><div class="lead">{LEAD}</div></a>',
        f'<div class="lead-image-caption">{LEAD}</div>',
        f'<figure class="lead"><div class="lead">{LEAD}</div></figure>',
        '<div class="lead">Rope frays</div>',
        '<div class="lead">Posted by the desk of the paper on 3 May 2021, and seen by many</div>',
        '<div class="lead">By Ada Lind, Chief Political Correspondent, and Pell Aster, Reporter for Rill</div>',
        '<div class="lead">First told at 05:18 PM, and told once more at 11:41 PM by the desk</div>',
    ],
)
def test_a_block_that_nothing_tells_to_be_the_lead_is_left_aside(block: str) -> None:
    assert text_of(block).splitlines()[-len(BODY) :] == list(BODY)
    assert LEAD not in text_of(block)


def test_a_lead_within_the_text_is_not_repeated() -> None:
    text = text_of("", f'<meta name="description" content="{LEAD}">', (LEAD, *BODY))
    assert text.count(LEAD) == 1


def test_what_is_called_a_lead_below_the_first_paragraph_is_not_put_before_it() -> None:
    teaser = (
        "Thirty readers wrote to us of what they paid for the crossing before the war, and of what they saw."
    )
    source_body = (*BODY, f'</p></div><div class="lead">{teaser}</div><div><p>')
    assert not text_of("", body=source_body).startswith(teaser)


def test_the_points_of_a_summary_are_not_run_together_into_a_lead() -> None:
    points = "".join(f"<li>{words}</li>" for words in (LEAD, "Nobody was hurt when it was stopped"))
    assert f"{LEAD}Nobody" not in text_of(f'<div class="lead"><ul>{points}</ul></div>').replace(" ", "")
    assert f"{LEAD} Nobody" not in text_of(f'<div class="lead"><ul>{points}</ul></div>')
