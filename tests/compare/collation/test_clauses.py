"""A report's part in a statement: the shared clause, and where the report tells it again."""

from reader.compare.collation.clauses import Clauses, Contribution
from reader.compare.collation.in_common import in_common
from reader.compare.collation.values import Collation
from tests.compare.collation.stories import told

SHORT = "Twelve miners of Alva were brought up alive on Monday from the flooded pit. "
LONG = (
    "While the band of the fire brigade played hymns at the gate, twelve miners of Alva were brought up "
    "alive on Monday from the flooded pit, the owners of which had gone abroad in spring without a word. "
)


def cells(found: Collation) -> list[Contribution | None]:
    made = Clauses(found)
    return [made.stated(found.statements[0], report) for report in range(len(found.reports))]


def words(found: Collation, cell: Contribution | None) -> list[str]:
    assert cell is not None
    return [clause.shared.of(found.reports[clause.place[0]].article.text).strip() for clause in cell.shown]


def test_a_cell_is_the_clause_that_others_tell_too() -> None:
    found = told(LONG, SHORT)
    long, short = cells(found)
    assert words(found, long) == [
        "twelve miners of Alva were brought up alive on Monday from the flooded pit"
    ]
    assert [cell and cell.first.is_whole for cell in (long, short)] == [False, True]


def test_who_said_it_is_never_all_that_is_shown() -> None:
    long = (
        "Some 750 soldiers are being sent to the coast after crowds had broken into the town hall of Alva, "
        "Defence Secretary Ada Lind said on Monday night."
    )
    found = told(long, "Roughly 750 more troops will go there at once, Defence Secretary Ada Lind said.")
    assert [cell and cell.first.is_whole for cell in cells(found)] == [True, True]


def test_a_report_that_tells_it_twice_says_where() -> None:
    found = told(f"{SHORT}The pumps are still at work. {SHORT}", SHORT, SHORT)
    assert [cell and cell.also for cell in cells(found)] == [(2,), (), ()]


BROKEN = "Crowds broke into the town hall of Alva on Monday "
KILLED = "{n} guildsmen were killed. "
RAIDS = f"{BROKEN}after raids in which {KILLED}"


def test_the_sentence_with_a_value_that_differs_is_shown_first() -> None:
    twice = f"{BROKEN}and set fires inside. The mayor was away. {RAIDS.format(n=25)}"
    found = told(twice, RAIDS.format(n=24), RAIDS.format(n=24))
    first = cells(found)[0]
    assert words(found, first) == [RAIDS.format(n=25).strip()]
    assert first is not None
    assert first.also == (0,)


def test_a_sentence_with_a_further_value_that_differs_is_shown_too() -> None:
    pit = "The pit at Alva was flooded on Monday and 25 miners were killed. "
    men = "Of 60 men who went down into the pit at Alva on Monday 25 miners were killed when it was flooded."
    others = (
        "The pit at Alva was flooded on Monday and 24 miners were killed.",
        "The pit at Alva was flooded on Monday and 24 of the 80 men who went down were killed.",
    )
    found = told(f"{pit}The owners were abroad. {men}", *others)
    first = cells(found)[0]
    assert words(found, first) == [pit.strip(), men]
    assert first is not None
    assert first.also == ()


def test_a_value_that_differs_is_shown_though_others_do_not_tell_that_clause() -> None:
    hymns = "the band of the fire brigade at the gate played {n} hymns."
    long = f"{SHORT.strip(' .')}, while {hymns.format(n=40)} It rained."
    alike, other = (cells(told(long, SHORT + hymns.format(n=n).capitalize(), SHORT))[0] for n in (40, 30))
    assert [cell and cell.first.is_whole for cell in (alike, other)] == [False, True]


def test_who_somebody_is_stands_with_what_is_told_of_them() -> None:
    long = (
        "Ada Lind, the head of the weather office of Alva, dismissed fears of a flood, and went home in the "
        "evening by a tram that had been painted yellow in spring."
    )
    found = told(long, "Ada Lind, the head of the weather office of Alva, said no flood was to be feared.")
    (told_first,) = words(found, cells(found)[0])
    assert told_first.endswith("dismissed fears of a flood")


def test_the_mark_of_a_list_is_no_part_of_what_is_told() -> None:
    found = told(f"It is known:\n\n• {SHORT}\n\n● {SHORT.strip()}", SHORT, SHORT)
    assert words(found, cells(found)[0]) == [SHORT.strip()]
    assert found.reports[0].text(1).startswith("•")


def test_a_report_that_does_not_tell_it_has_no_cell() -> None:
    found = told(SHORT, SHORT, "Forty goats were led across the old bridge.")
    assert cells(found)[2] is None


def test_every_two_reports_have_shares_and_statements_in_common() -> None:
    found = in_common(told(SHORT, SHORT, "Forty goats were led across the old bridge."))
    assert [(both.one, both.other, both.statements) for both in found] == [(0, 1, 1), (0, 2, 0), (1, 2, 0)]
    assert found[0].one_in_other == 1.0
    assert found[1].one_in_other == 0.0


STRUCK = (
    "At about 8:25 p.m., in drizzle and fog, the ferry struck the Sisters half a mile off the cape of Duun. "
)


def test_the_time_that_others_give_too_is_in_the_cell() -> None:
    also = (
        "At 8.25 pm, or so a walker on the path has it, she struck the Sisters, half a mile off the cape "
        "of Duun, where nobody lives. "
    )
    found = told(STRUCK, also)
    assert words(found, cells(found)[1]) == [also.strip()]
    other = also.replace("8.25 pm", "low water")
    assert words(told(STRUCK, other), cells(told(STRUCK, other))[1]) != [other.strip()]


def test_a_bracket_that_a_cell_opens_is_closed_in_it() -> None:
    found = told(LONG.replace("pit, the owners of which", "pit (salt) whose owners"), SHORT)
    assert words(found, cells(found)[0]) == [
        "twelve miners of Alva were brought up alive on Monday from the flooded pit (salt)"
    ]
