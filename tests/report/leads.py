"""The sentence at the top of a report."""

from reader.compare.model import Comparison
from reader.report.blocks import (
    Paragraph,
    Style,
)
from reader.report.build import build


def lead(example: Comparison) -> str:
    blocks = build(example).blocks
    *_, last = (b.text[0].text for b in blocks if isinstance(b, Paragraph) and b.style is Style.LEAD)
    return last
