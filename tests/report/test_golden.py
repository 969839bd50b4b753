"""What the program makes of the sample story in every format that is text."""

import json
import re
from collections.abc import Callable

import pytest

from reader import VERSION
from reader.compare.comparison import compare
from reader.compare.model import Comparison
from reader.library.formats import load
from reader.paths import seeds
from reader.report.export import Format, export
from reader.report.options import Options
from reader.report.tables.comparisons import COMPARISON_TABLES
from tests.golden import GoldenFile

FORMS = [Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON]


@pytest.fixture(scope="module")
def sample() -> Comparison:
    left, right = (
        load(seeds() / name)[0].article for name in ("ostrel-gazette.txt", "wendlemere-ledger.txt")
    )
    return compare(left, right)


@pytest.mark.parametrize("form", FORMS)
def test_the_sample_story_is_golden(
    form: Format, sample: Comparison, golden: Callable[[str], GoldenFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1715000000")
    made = export([sample], form, Options()).decode("utf-8-sig").replace("\r\n", "\n")
    made = made.replace(VERSION, "VERSION")
    if form is Format.JSON:
        made = _with_few_candidates(made)
    golden(f"sample{form.suffix}").check(re.sub(r"[^\s\"]*/seeds/", "seeds/", made))


@pytest.mark.parametrize("name", COMPARISON_TABLES)
def test_the_tables_of_the_sample_are_golden(
    name: str, sample: Comparison, golden: Callable[[str], GoldenFile]
) -> None:
    made = export([sample], Format.CSV, table=name).decode("utf-8-sig").replace("\r\n", "\n")
    golden(f"{name}.csv").check(made)


def _with_few_candidates(made: str) -> str:
    """The best of them are enough to see the form; all would bury every other difference."""
    value = json.loads(made)
    value["candidates"] = value["candidates"][:10]
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
