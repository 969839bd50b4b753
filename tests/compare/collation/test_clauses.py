"""A report's part in a statement: the shared clause, and where the report tells it again."""

from reader.compare.collation.clauses import Clause, Clauses
from reader.compare.collation.in_common import in_common
from reader.compare.collation.values import Collation
from tests.compare.collation.stories import told

SHORT = "Twelve miners of Alva were brought up alive on Monday from the flooded pit. "
LONG = (
    "While the band of the fire brigade played hymns at the gate, twelve miners of Alva were brought up "
    "alive on Monday from the flooded pit, the owners of which had gone abroad in spring without a word. "
)


def cells(found: Collation) -> list[Clause | None]:
    made = Clauses(found)
    return [made.clause(found.statements[0], report) for report in range(len(found.reports))]


def words(found: Collation, cell: Clause | None) -> str:
    assert cell is not None
    return cell.shared.of(found.reports[cell.place[0]].article.text)


def test_a_cell_is_the_clause_that_others_tell_too() -> None:
    found = told(LONG, SHORT)
    long, short = cells(found)
    assert words(found, long) == "twelve miners of Alva were brought up alive on Monday from the flooded pit"
    assert [cell and cell.is_whole for cell in (long, short)] == [False, True]


def test_who_said_it_is_never_all_that_is_shown() -> None:
    long = (
        "Some 750 soldiers are being sent to the coast after crowds had broken into the town hall of Alva, "
        "Defence Secretary Ada Lind said on Monday night."
    )
    found = told(long, "Roughly 750 more troops will go there at once, Defence Secretary Ada Lind said.")
    assert [cell and cell.is_whole for cell in cells(found)] == [True, True]


def test_a_report_that_tells_it_twice_says_where() -> None:
    found = told(f"{SHORT}The pumps are still at work. {SHORT}", SHORT, SHORT)
    assert [cell and cell.also for cell in cells(found)] == [(2,), (), ()]


def test_a_report_that_does_not_tell_it_has_no_cell() -> None:
    found = told(SHORT, SHORT, "Forty goats were led across the old bridge.")
    assert cells(found)[2] is None


def test_every_two_reports_have_shares_and_statements_in_common() -> None:
    found = in_common(told(SHORT, SHORT, "Forty goats were led across the old bridge."))
    assert [(both.one, both.other, both.statements) for both in found] == [(0, 1, 1), (0, 2, 0), (1, 2, 0)]
    assert found[0].one_in_other == 1.0
    assert found[1].one_in_other == 0.0
