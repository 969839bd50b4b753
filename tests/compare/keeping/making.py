"""Reports of one invented event for what is kept of their comparisons."""

from collections.abc import Sequence

from reader.compare.keeping.memory import Meant
from reader.text.model import Article, Field, FieldName

BANK = "The river bank at Orle gave way on {day}, and {count} houses were flooded."
MAYOR = "“We had asked for {what} for years,” said the mayor, Ilse Brandt."
SCHOOL = "Children of the school in {street} were brought to the gymnasium before night fell."
WATER = "By morning the water had gone back by {depth} metres, the fire service said."

TOLD = (
    (BANK, MAYOR, SCHOOL, WATER),
    (MAYOR, WATER, BANK),
    (SCHOOL, BANK, WATER, MAYOR),
    (WATER, MAYOR),
    (BANK, SCHOOL),
)
VALUES = (
    {"day": "Monday", "count": "twelve", "what": "a higher dam", "street": "Mill Lane", "depth": "two"},
    {"day": "Monday night", "count": "14", "what": "a new dam", "street": "Mill Lane", "depth": "2"},
    {
        "day": "Tuesday",
        "count": "some",
        "what": "a higher dam",
        "street": "Quay Street",
        "depth": "nearly two",
    },
)


class Held:
    """A longer memory that a test can look into."""

    def __init__(self) -> None:
        self.contents: dict[str, bytes] = {}
        self.meanings: dict[str, Meant] = {}

    def recall(self, key: str) -> bytes | None:
        return self.contents.get(key)

    def keep(self, key: str, content: bytes, _texts: Sequence[str] = ()) -> None:
        self.contents[key] = content

    def recall_meaning(self, key: str) -> bytes | None:
        found = self.meanings.get(key)
        return found.content if found else None

    def keep_meaning(self, key: str, meant: Meant) -> None:
        self.meanings[key] = meant


def reports(count: int) -> tuple[Article, ...]:
    """So many reports of the flood, each in an order and with figures of its own."""
    return tuple(_report(number) for number in range(count))


def two() -> tuple[Article, Article]:
    """The first two of them."""
    return _report(0), _report(1)


def _report(number: int) -> Article:
    values = VALUES[number % len(VALUES)]
    told = [sentence.format(**values) for sentence in TOLD[number % len(TOLD)]]
    fields = {FieldName.SOURCE: Field(f"Outlet {number}"), FieldName.DATE: Field(f"2025-02-{number + 10}")}
    text = "\n\n".join((*told, f"Reporter number {number} was at the river for our readers all day long."))
    return Article(text, fields, f"outlet-{number}.txt")
