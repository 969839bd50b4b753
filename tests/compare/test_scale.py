"""Long texts, and what the core costs before and while it is used."""

import subprocess
import sys
from pathlib import Path

import pytest

from reader.compare.comparison import compare
from reader.compare.pairing import candidates, matrix
from reader.compare.pairing.preparation import forget
from reader.text.model import Article
from tests.benchmarks.invented import invented


def pairs_of(left: str, right: str) -> set[tuple[tuple[int, ...], tuple[int, ...]]]:
    return {(p.left, p.right) for p in compare(Article(left), Article(right)).pairs}


def test_the_index_of_long_texts_finds_what_the_full_matrix_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    left, right = invented(3_000, 1), invented(3_000, 2)
    full = pairs_of(left, right)
    monkeypatch.setattr(candidates, "ALL", 0)
    monkeypatch.setattr(matrix, "DENSE", 0)
    indexed = pairs_of(left, right)
    assert len(full) > 30
    assert len(full & indexed) >= 0.95 * len(full | indexed)


def test_ten_times_the_words_take_at_most_fifteen_times_the_work() -> None:
    work = [checks(invented(size, 1), invented(size, 2)) for size in (2_000, 20_000)]
    assert work[1] < 15 * work[0]


@pytest.mark.parametrize("text", ["word " * 5_000, "The man said so. " * 4_000, "\n" * 500_000, "“" * 29_000])
def test_huge_and_endless_texts_take_work_that_grows_with_their_size(text: str) -> None:
    work = [checks(part, part) for part in (text[: len(text) // 4], text)]
    assert work[1] < 8 * work[0]


def checks(left: str, right: str) -> int:
    """How often a comparison checks whether it is wanted: once for so much work."""
    calls = 0

    def count() -> None:
        nonlocal calls
        calls += 1

    forget()
    compare(Article(left), Article(right), check=count)
    return calls


def test_importing_the_core_imports_nothing_heavy() -> None:
    script = (
        "import sys, reader.compare.comparison\n"
        "print([m for m in ('scipy', 'sklearn', 'torch', 'nltk', 'PySide6', 'pandas') if m in sys.modules])"
    )
    root = Path(__file__).parents[2]
    said = subprocess.run(
        [sys.executable, "-c", script], cwd=root, capture_output=True, check=True, text=True
    )
    assert said.stdout.strip() == "[]"


def test_a_prepared_article_is_used_again() -> None:
    left, right = Article(invented(3_000, 1)), Article(invented(3_000, 2))
    forget()
    first = compare(left, right)
    second = compare(left, right)
    assert first.left.sentences is second.left.sentences
