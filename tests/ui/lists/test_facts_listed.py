"""The lists of facts: those that differ, what is less precise, and both ends of a fact that no pair holds."""

from reader.compare.arrangement.outline import outline
from reader.compare.side import Both
from reader.ui.lists.listings import Listing, listings
from tests.compare.facts.reports import compared

FILLER = "The harbour of Orle is older than the town around it.\nFishing was the trade of most families.\n"
OTHER = "Nobody in the valley had seen such rain before.\nA choir sang in the church on the hill.\n"


def test_a_fact_in_passages_that_do_not_pair_leads_to_both_of_them() -> None:
    left = f"A wave struck the pier of Orle.\n{FILLER}Doctors at the hospital counted 11 people killed.\n"
    farmer = "Sheep drowned in the barns of a farmer who said that at least 24 people were killed too.\n"
    right = f"Storm at sea.\n{OTHER}{farmer}"
    (row,) = listings(outline(compared(left, right, threshold=0.99)))[Listing.FACTS]
    assert row.ends == Both(3, 3)
    assert row.write().where == "A 4 · B 4"


def test_what_one_report_tells_less_precisely_is_a_list_of_its_own() -> None:
    left = f"The blast at the mill in Orle killed 24 people.\n{FILLER}"
    right = f"In Orle a blast at the mill killed dozens of people on its lower floor.\n{OTHER}"
    found = listings(outline(compared(left, right)))
    assert found[Listing.FACTS] == ()
    (row,) = found[Listing.VAGUE]
    assert (row.write().left, row.write().right) == ("24", "dozens")
