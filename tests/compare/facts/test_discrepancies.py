"""Facts on which two sentences disagree, by examples of every kind and of what must not be taken for one."""

import pytest

from tests.compare.facts.facts_that_differ import shown


@pytest.mark.parametrize(
    ("left", "right", "difference"),
    [
        (
            "The storm killed 12 people.",
            "The storm killed at least 14 people.",
            ("number", "12", "at least 14"),
        ),
        ("Two dozen miners died.", "The blast killed 31 miners.", ("number", "Two dozen", "31")),
        ("Dozens of sailors drowned and were killed.", "19 sailors died.", ("number", "Dozens", "19")),
        ("The flood killed 7 villagers.", "At least 7 villagers were killed.", ("number", "7", "At least 7")),
        (
            "Hundreds of supporters marched on the capital.",
            "Thousands of people marched.",
            ("number", "Hundreds", "Thousands"),
        ),
        (
            "The ferry carried 40 cars across the strait.",
            "The ferry carried 45 cars across the strait.",
            ("number", "40", "45"),
        ),
        ("The navy sent 3 ships north.", "Five ships were sent north.", ("number", "3", "Five")),
        (
            "Between 20 and 30 hikers are missing.",
            "Some 40 hikers are missing.",
            ("number", "Between 20 and 30", "Some 40"),
        ),
        (
            "The firm will cut 12,000 jobs.",
            "It will lay off about 10,000 workers.",
            ("number", "12,000", "about 10,000"),
        ),
        (
            "The bill passed by 52 to 48 votes cast.",
            "It passed, 51-48 votes.",
            ("number", "52 to 48", "51-48"),
        ),
        (
            "Winds of 130 mph hit the bay.",
            "It hit the bay with winds of 125 miles.",
            ("number", "130 mph", "125 miles"),
        ),
        (
            "Seven crew were on the yacht.",
            "Nine crew members were on the yacht.",
            ("number", "Seven", "Nine"),
        ),
        ("A quake of magnitude 6.1 hit.", "A 6.3-magnitude quake hit.", ("number", "6.1", "6.3")),
        (
            "No casualties were reported.",
            "The blast injured at least 6 guards.",
            ("number", "No", "at least 6"),
        ),
        ("There were no reports of injuries.", "Four were injured.", ("number", "no reports of", "Four")),
        ("The clash left 9 dead.", "The clash left 11 dead.", ("number", "9", "11")),
        (
            "A tram with 80 people jumped the rails at Orlo bridge on Sunday, injuring at least 6.",
            "At least 9 people were hurt when a tram jumped the rails at Orlo bridge.",
            ("number", "at least 6", "At least 9"),
        ),
        (
            "Two houses slid into the lake at Tolna.",
            "Three homes were lost in Tolna.",
            ("number", "Two", "Three"),
        ),
        ("The blast wounded many.", "The blast wounded six workers.", ("number", "many", "six")),
        (
            "The repair cost $5 million last year.",
            "The repair cost $7 million last year.",
            ("money", "$5 million", "$7 million"),
        ),
        (
            "The krone fell 0.4% at noon.",
            "The krone dropped 0.5 percent.",
            ("percent", "0.4%", "0.5 percent"),
        ),
        ("Prices rose by 4 percent in June.", "Prices rose by 5% in June.", ("percent", "4 percent", "5%")),
        (
            "The driver, Ana Ruiz, 34, was unhurt.",
            "The driver, Ana Ruiz, 36, was unhurt.",
            ("age", "34", "36"),
        ),
        ("Ana Ruiz, 34, wept at the end.", "Ruiz, 43, had lost her boat.", ("age", "34", "43")),
        ("The 34-year-old Ana Ruiz wept.", "Ms. Ruiz, 43, had left.", ("age", "34-year-old", "43")),
        (
            "The repair cost $312,000 last year.",
            "The repair cost more than $200,000 last year.",
            ("money", "$312,000", "more than $200,000"),
        ),
        (
            "A 12-year-old boy found the boat.",
            "A 13-year-old boy found the boat.",
            ("age", "12-year-old", "13-year-old"),
        ),
        (
            "The train left at 8:15 a.m. on a bridge line.",
            "The train left at 8:45 a.m. on a bridge line.",
            ("time", "8:15 a.m.", "8:45 a.m."),
        ),
        (
            "The strike lasted two hours at the port.",
            "The strike lasted six hours at the port.",
            ("time", "two", "six"),
        ),
        (
            "The council met on Monday to vote.",
            "The council met on Tuesday to vote.",
            ("date", "Monday", "Tuesday"),
        ),
        (
            "The treaty was signed on 3 May in full.",
            "The treaty was signed on May 4 in full.",
            ("date", "3 May", "May 4"),
        ),
        (
            "The league of Tarib Front fighters met.",
            "Fighters of Tareb Front met.",
            ("name", "Tarib", "Tareb"),
        ),
        (
            "Hamid al-Nasiri spoke first.",
            "The minister, Hamid al-Nasseri, spoke.",
            ("name", "al-Nasiri", "al-Nasseri"),
        ),
        (
            "Premier Omar Abdul Karim spoke.",
            "Abdul-Karim spoke first.",
            ("name", "Abdul Karim", "Abdul-Karim"),
        ),
        ("Envoy Mike Dorn resigned.", "Michael Dorn resigned as envoy.", ("name", "Mike", "Michael")),
        (
            "The team won in Lisbon on Friday.",
            "The team won in Madrid on Friday.",
            ("place", "Lisbon", "Madrid"),
        ),
        (
            "The mayor thanked Clara Voss for her help.",
            "The mayor thanked Peter Lund for her help.",
            ("name", "Clara Voss", "Peter Lund"),
        ),
        (
            "The data showed that the dam was weak.",
            "The data fuelled speculation that the dam was weak.",
            ("attribution", "showed", "fuelled speculation"),
        ),
        (
            "The crew was safe after the storm in the harbour, Captain Jane Orr said.",
            "The crew was safe after the storm in the harbour, a ministry statement said.",
            ("attribution", "Captain Jane Orr said", "a ministry statement said"),
        ),
        (
            "The crew had ignored the storm warning, Mr. Orr said.",
            "The crew had ignored the storm warning, Mr. Orr claimed.",
            ("attribution", "Mr. Orr said", "Mr. Orr claimed"),
        ),
        (
            "The dam broke at night after heavy rain in the valley.",
            "The dam broke at night after heavy rain in the valley, two officials said.",
            ("attribution", "The dam broke at night after heavy rain in the valley.", "two officials said"),
        ),
        (
            "“We will never leave this valley,” Ms. Lund said.",
            "“We will not ever quit the valley,” Ms. Lund said.",
            ("quotation", "We will never leave this valley,", "We will not ever quit the valley,"),
        ),
        (
            "The crowd chanted “Clean water for all children now”.",
            "Marchers shouted “Clean water for our children now”.",
            ("quotation", "Clean water for all children now", "Clean water for our children now"),
        ),
        (
            "The staff were evacuated.",
            "The staff were not evacuated.",
            ("outcome", "were evacuated", "not evacuated"),
        ),
        (
            "Patients were evacuated overnight.",
            "There are no plans to evacuate.",
            ("outcome", "were evacuated", "no plans to evacuate"),
        ),
        (
            "The jury found the banker guilty of fraud.",
            "The jury found the banker innocent of fraud.",
            ("outcome", "guilty", "innocent"),
        ),
        (
            "The senate approved the dam bill.",
            "The senate rejected the dam bill.",
            ("outcome", "approved", "rejected"),
        ),
    ],
)
def test_a_fact_that_differs_is_found_with_both_its_places(
    left: str, right: str, difference: tuple[str, str, str]
) -> None:
    assert shown(left, right) == [difference]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The blast killed 24 people.", "Two dozen people were killed."),
        ("The blast killed 24 people.", "The blast wounded 30 people."),
        ("The blast killed 24 people and wounded 30.", "The blast wounded 30 people and killed 24."),
        ("It killed 24 people, including three children.", "Three children were killed in it."),
        ("About 5,000 troops are in the north.", "Around 5,000 troops are in the north."),
        ("Nearly 65 homes in the bay burned.", "64.8 homes in the bay burned."),
        ("The dam opened in 2009.", "The dam opened with 12 gates."),
        ("Two ships left the port.", "Three planes left the city."),
        ("The vote is on Monday, the count on Tuesday.", "The count is on Tuesday."),
        ("The Iranian envoy left.", "The envoy of Iran left."),
        ("President Ann Lund spoke.", "Lund, the president, spoke."),
        ("Ms. Lund said it was late.", "She said it was late."),
        ("“We will stay here,” Ms. Lund said.", "“We will stay here until May,” she said."),
        ("They met in Paris.", "They met in France."),
        ("U.S. forces left.", "American forces left."),
        ("The envoy of the A.U. left.", "The envoy of the African Union left."),
        ("The staff were not evacuated.", "There were no plans to evacuate the staff."),
        ("They could evacuate the staff.", "The staff were not evacuated."),
        ("The jet carried 73 guests and five crew members.", "The jet carried 78 people, crew included."),
        ("Roughly 1,500 acres of the valley burned.", "1,483 acres of the valley burned."),
        (
            "The dam broke after heavy rain in the valley.",
            "The dam broke after heavy rain in the valley, Ms. Lund said.",
        ),
        ("The council said in March that 12 roads were closed.", "12 roads were closed, it said in April."),
        ("There was no plan for the dead.", "The quake left 12 dead."),
        ("Police said 12 were hurt, 3 of them badly.", "Three people are badly hurt."),
        ("The boat left at 9 a.m. for the island.", "The boat left for the island after two hours."),
        ("He fled on the 3rd floor.", "He fled on the third floor."),
        ("The AH-64 helicopter landed.", "The AH-65 helicopter landed."),
        ("One of the boats sank.", "Two boats sank."),
        ("The repair cost $212,000 last year.", "The repair cost more than $200,000 last year."),
        ("The pier is 190 metres long.", "The pier is less than 200 metres long."),
        ("Ana Ruiz, 34, wept at the end.", "Tim Ruiz, 43, wept too."),
        (
            "A tram with 80 people aboard hit a wall in Orlo.",
            "9 people were hurt when the tram hit it in Orlo.",
        ),
        (
            "The old pier will be mended, the harbour office said.",
            "The old pier will be mended, according to a spokeswoman for the harbour office.",
        ),
        ("", "The blast killed 24 people."),
        ("The crowd chanted “Down with the mayor!”", "Marchers shouted “Water, water for Marn!”"),
        ("The crowd chanted “Water for all”.", "Marchers shouted “Give us water”."),
    ],
)
def test_what_agrees_or_is_of_different_things_is_no_discrepancy(left: str, right: str) -> None:
    assert shown(left, right) == []
    assert shown(right, left) == []
