"""How much of a page's report is read, and nothing else, beside trafilatura in the same run; in what time.

The pages are those of shapes.py, and whatever pages the installed packages carry with their texts by them.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import fmean
from sysconfig import get_path
from time import process_time

import trafilatura

from reader.library.formats import load_bytes
from reader.text.model import Kind
from reader.text.sentences import sentences
from tests.benchmarks.importing.shapes import BODY, pages, whole
from tests.library.formats.samples import TITLE

_WORD = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u3040-\u9fff\uac00-\ud7af]|\w+")
"""A word, or a letter of a script that sets no spaces between them."""
Page = tuple[str, str, str]
"""A page's name, its source and the text of its report."""


def print_reading() -> None:
    """Print F1 by words and the time of each, and the shapes of which we read less."""
    print("\nReading pages: F1 by words, ours and trafilatura's; time beside trafilatura's")
    _print("shapes of pages", [(name, whole(page), "\n".join(BODY)) for name, page in pages()])
    _print("pages in packages", list(fixtures()))


def fixtures() -> Iterator[Page]:
    """The pages in the installed packages beside which, or in a folder beside which, their text stands."""
    for page in sorted(Path(get_path("purelib")).rglob("*.html")):
        texts = (page.with_suffix(".txt"), page.parent.parent / "txt" / f"{page.stem}.txt")
        text = next((path for path in texts if path.is_file()), None)
        if text is not None:
            yield page.stem, page.read_text("utf-8", "replace"), text.read_text("utf-8", "replace")


def _print(name: str, found: list[Page]) -> None:
    if not found:
        print(f"  {name}: none")
        return
    for _, page, gold in found:  # what is loaded and made ready once is no page's own time
        _measured(page, gold)
    rows = [_measured(page, gold) for _, page, gold in found]
    ours, theirs = fmean(row[0] for row in rows), fmean(row[1] for row in rows)
    ratio = sum(row[2] for row in rows) / sum(row[3] for row in rows)
    less = ", ".join(page[0] for page, row in zip(found, rows, strict=True) if row[0] < row[1] - 0.005)
    print(
        f"  {name}, {len(found)}: {ours:.3f}, {theirs:.3f}; {ratio:.2f}" + (f"; less: {less}" if less else "")
    )


def _measured(page: str, gold: str) -> tuple[float, float, float, float]:
    """F1 of ours and of trafilatura's, and the seconds of computing that each took."""
    begun = process_time()
    (loaded, *_) = load_bytes(page.encode(), "page.html")
    ours = process_time() - begun
    begun = process_time()
    text = trafilatura.extract(page, include_comments=False, with_metadata=True) or ""
    theirs = process_time() - begun
    article = loaded.article
    body = (s.span.of(article.text) for s in sentences(article) if s.kind is Kind.BODY)
    plain = (line for line in text.partition("---\n")[2].rpartition("---\n")[2].splitlines() if line != TITLE)
    return f1(body, gold.splitlines()), f1(plain, gold.splitlines()), ours, theirs


def f1(read: Iterable[str], gold: Iterable[str]) -> float:
    """The harmonic mean of precision and recall by words, each as often as it stands there."""
    one, other = _words(read), _words(gold)
    shared = sum((one & other).values())
    return 2 * shared / (sum(one.values()) + sum(other.values())) if shared else 0.0


def _words(lines: Iterable[str]) -> Counter[str]:
    return Counter(
        re.findall(r"[\u0e00-\u0eff\u1000-\u109f\u3040-\u9fff\uac00-\ud7af]|\w+", "\n".join(lines).lower())
    )
