"""What only an event shows: sources, cut quotations, times and places told less exactly."""

from tests.compare.facts.events import told

OTHER = "The mayor of Orle thanked the crews on Sunday."
SURVEY = "Ann Lund of the institute said the quake was 35 miles from the port of Orle and woke thousands."
CENTRE = "Tom Karr of the observatory said the quake was 37 miles from the port of Orle and woke thousands."


def kinds(*reports: str) -> list[tuple[str, str]]:
    return [(kind, verdict) for kind, verdict, _ in told(*reports)]


def test_two_sources_of_one_figure_differ() -> None:
    found = told(f"{SURVEY}\n{OTHER}", f"{CENTRE}\n{OTHER}")
    assert (
        "attribution",
        "differ",
        ("Ann Lund of the institute said", "Tom Karr of the observatory said"),
    ) in found


def test_who_is_hidden_behind_officials_is_told_less_precisely() -> None:
    named = "Ann Lund, head of the port office, said the storm sank 14 boats and damaged the pier."
    hidden = "The storm sank 14 boats and damaged the pier, officials said."
    assert ("attribution", "vague") in kinds(f"{named}\n{OTHER}", f"{hidden}\n{OTHER}")


def test_the_captain_may_be_the_one_who_is_named_elsewhere() -> None:
    left = "Captain Ann Lund said the storm sank 14 boats and damaged the pier."
    right = "The captain said the storm sank 14 boats and damaged the pier."
    assert "attribution" not in [kind for kind, _ in kinds(f"{left}\n{OTHER}", f"{right}\n{OTHER}")]


def test_an_agency_that_hands_on_what_he_says_is_no_other_source() -> None:
    left = "Tom Karr, director of the centre, ruled out a second wave after the quake, Tern reported."
    right = "Tom Karr, director of the centre, said there was no risk of a second wave after the quake."
    assert "attribution" not in [kind for kind, _ in kinds(f"{left}\n{OTHER}", f"{right}\n{OTHER}")]


def test_who_is_explained_between_commas_says_it() -> None:
    left = "Ann Lund, head of emergency affairs in the Vale, said houses on Orle Island fell in the storm."
    right = "Tom Karr said houses on Orle Island fell in the storm."
    found = told(f"{left}\n{OTHER}", f"{right}\n{OTHER}")
    assert [f[2][0] for f in found if f[0] == "attribution"] == [
        "Ann Lund, head of emergency affairs in the Vale, said"
    ]


def test_who_is_told_something_does_not_say_it() -> None:
    left = "The harbour master told The Orle Gazette that the storm sank boats at the old pier."
    right = "The storm sank boats at the old pier, The Orle Gazette reported on Monday."
    assert all("Gazette that" not in words for _, _, both in told(left, right) for words in both)


def test_a_quotation_that_is_cut_is_told_less_fully_wherever_it_stands() -> None:
    left = f"{OTHER}\n“They will pay a very high price for the harbour,” Lund said."
    right = f"Nobody slept that night.\n{OTHER}\nLund warned that they would “pay a very high price”."
    assert ("quotation", "vague") in kinds(left, right)


def test_the_same_quotation_is_no_fact_that_differs() -> None:
    text = "“They will pay a very high price for the harbour,” Lund said."
    assert kinds(f"{OTHER}\n{text}", f"Nobody slept that night.\n{text}") == []


def test_the_hour_tells_more_than_the_evening() -> None:
    left = "The shooting took place at 8:30 p.m. on Thursday at the mill in Orle."
    right = "The shooting took place on Thursday evening at the mill in Orle."
    assert ("time", "vague", ("8:30 p.m. on Thursday", "Thursday evening")) in told(left, right)


def test_the_weekend_tells_less_than_sunday() -> None:
    left = "The airstrikes on Sunday killed 25 fighters near the border."
    right = "The airstrikes over the weekend killed 25 fighters near the border."
    assert ("time", "vague", ("Sunday", "weekend")) in told(left, right)


def test_when_something_is_said_is_not_when_it_happened() -> None:
    left = "The shooting took place at the mill in Orle, the police said on Thursday evening."
    right = "The shooting at the mill in Orle took place on Thursday, and nobody slept."
    assert "time" not in [kind for kind, _ in kinds(left, right)]


def test_two_parts_of_a_country_differ_and_two_sorts_of_place_are_vague() -> None:
    left = "A quake hit the southern town of Harle in May.\nOrle in central Iran was spared."
    right = "A quake hit the city of Harle in May.\nThe southeastern city of Orle was spared."
    found = told(left, right)
    assert ("place", "vague", ("town of Harle", "city of Harle")) in found
    assert ("place", "differ", ("central Iran", "southeastern city of Orle")) in found


def test_helicopters_are_fewer_words_for_two_helicopters() -> None:
    left = "Two helicopters carried the injured to the hospital in Orle."
    right = "Helicopters carried the injured to a hospital, and the search went on."
    assert ("number", "vague", ("Two", "Helicopters")) in told(left, right)


def test_her_victims_may_be_others_than_three_victims() -> None:
    left = "She shot the three victims on the third floor of the mill."
    right = "She found her victims on the third floor of the mill and shot them."
    assert "number" not in [kind for kind, _ in kinds(left, right)]


def test_a_part_of_a_toll_is_no_other_toll() -> None:
    left = f"A quake killed 24 people on Sunday.\n{OTHER}\nIn Upper Harle ten people were killed."
    left += "\nAnother two were killed by a landslide."
    found = told(left, f"A quake killed five people on Sunday.\n{OTHER}")
    assert [f for f in found if f[0] == "number"] == [("number", "differ", ("24", "five"))]


def test_an_initial_is_a_fuller_name() -> None:
    left = "Defence Secretary Tom B. Karr said on Sunday that the fleet was on its way."
    assert told(left, "Defence Secretary Tom Karr said on Sunday that the fleet was on its way.") == []


def test_years_of_two_awards_do_not_differ() -> None:
    left = "Lund hosted the Harle Awards in 2007 and won praise as a host for her jokes on stage."
    right = "Lund won praise as a host for her jokes on stage at the Orle Awards in 2001."
    assert "date" not in [kind for kind, _ in kinds(left, right)]


def test_a_german_event_has_its_times_and_quotations() -> None:
    left = "Die Schüsse fielen am Donnerstag um 20.30 Uhr im alten Werk von Orle."
    right = "Die Schüsse fielen am Donnerstag im alten Werk von Orle."
    assert ("time", "vague") in [(k, v) for k, v, _ in told(left, right, language="de")]


def test_an_acting_minister_is_told_more_exactly_than_a_minister() -> None:
    left = f"Nobody slept in Orle.\nThe acting Varnish prime minister Tom Karr asked for calm.\n{OTHER}"
    right = f"Nobody slept in Orle.\nThe call came from Prime Minister Tom Karr on Monday.\n{OTHER}"
    shown = ("acting Varnish prime minister Tom Karr", "Prime Minister Tom Karr")
    assert ("name", "vague", shown) in told(left, right)


def test_one_guardhouse_is_fewer_than_two() -> None:
    left = "Protesters smashed cameras, wrote on the walls and set a guardhouse on fire."
    right = "The protesters also smashed cameras and set two guardrooms ablaze."
    assert ("number", "differ", ("a guardhouse", "two")) in told(left, right)


def test_people_without_a_figure_may_be_others() -> None:
    left = "About 6,000 protesters stood at the gate of the embassy in Orle as night fell."
    right = "As night fell, protesters set up tents at the gate of the embassy in Orle."
    assert "number" not in [kind for kind, _ in kinds(left, right)]


def test_who_gives_the_figure_says_nothing_less_by_hundreds() -> None:
    left = "The army sends about 750 soldiers to Orle.\nIt has never sent hundreds of soldiers so fast."
    right = f"The army sends 750 soldiers to Orle.\n{OTHER}"
    assert ("number", "vague") not in kinds(left, right)


def test_when_two_people_speak_is_not_when_one_thing_happened() -> None:
    left = "The Orle council said on Friday that a package for the mayor was found at a mail office in Harle."
    right = "Ann Lund said on Friday morning that a clerk found a package for the mayor at a mail office."
    assert "time" not in [kind for kind, _ in kinds(left, right)]


def test_devices_in_ten_packages_are_not_uncounted() -> None:
    left = "More than ten packages with crude devices have been sent to the councils of Orle."
    right = "Twelve crude devices have been sent in packages to the councils of Orle."
    assert ("number", "vague") not in kinds(left, right)


def test_what_is_not_counted_stands_in_the_fact_of_those_who_count_it() -> None:
    counted = "Two helicopters carried the injured to the hospital in Orle."
    bare = "Helicopters carried the injured to a hospital, and the search went on."
    found = told(counted, counted + " Nobody slept.", bare)
    assert [f for f in found if f[0] == "number"] == [("number", "vague", ("Two", "Two", "Helicopters"))]
