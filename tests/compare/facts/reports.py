"""Whole reports face to face, for the tests of their facts."""

from reader.compare.comparison import compare
from reader.compare.model import Comparison, Settings
from reader.compare.telling import Discrepancy
from reader.text.model import Article, Field, FieldName


def compared(left: str, right: str, language: str = "en", threshold: float = 0.5) -> Comparison:
    """The comparison of two reports in one language, a sentence a line."""
    fields = {FieldName.LANGUAGE: Field(language)}
    return compare(Article(left, fields), Article(right, fields), Settings(threshold))


def facts(left: str, right: str, language: str = "en") -> list[tuple[str, str, str]]:
    """How each fact that differs is judged, and what either report says of it."""
    comparison = compared(left, right, language)
    return [_shown(comparison, found) for found in comparison.discrepancies if not found.is_spelling]


def _shown(comparison: Comparison, found: Discrepancy) -> tuple[str, str, str]:
    texts = comparison.left.article.text, comparison.right.article.text
    return found.verdict.value, found.left.of(texts[0]), found.right.of(texts[1])
