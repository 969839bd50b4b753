"""Everyday ways in which reports give tolls, sizes, ages, sentences and votes, in four languages."""

import pytest

from tests.compare.facts.events import told
from tests.compare.facts.facts_that_differ import shown

LOST = {
    "en": (
        "A flood swept through the Orle valley. At least 23 people lost their lives.",
        "Water rushed down the Orle valley. In the valley 19 people were killed by the flood.",
    ),
    "de": (
        "Eine Flut ging durch das Orletal. Mindestens 23 Menschen verloren ihr Leben.",
        "Die Flut im Orletal war hoch. Im Orletal starben 19 Menschen in der Flut.",
    ),
    "fr": (
        "Une crue a ravagé la vallée. Au moins 23 personnes ont perdu la vie dans la vallée d'Orle.",
        "L'eau a dévalé la vallée. Dix-neuf personnes ont trouvé la mort dans la vallée d'Orle.",
    ),
    "es": (
        "Una crecida arrasó el valle. Al menos 23 personas perdieron la vida en el valle de Orle.",
        "El agua bajó por el valle. Diecinueve personas fallecieron en el valle de Orle.",
    ),
}


@pytest.mark.parametrize("language", LOST)
def test_those_who_lost_their_lives_are_counted_with_the_dead(language: str) -> None:
    assert [fact[:2] for fact in told(*LOST[language], language=language)] == [("number", "differ")]


RISEN = {
    "en": ("The death toll in the mine at Holm rose from 11 to 14.", "{} miners died in the mine at Holm."),
    "de": (
        "Die Zahl der Toten in der Grube Holm stieg von 11 auf 14.",
        "{} Bergleute starben in der Grube Holm.",
    ),
    "fr": (
        "Le bilan est passé de 11 à 14 morts dans la mine de Holm.",
        "{} mineurs sont morts dans la mine de Holm.",
    ),
    "es": (
        "La cifra de muertos subió de 11 a 14 en la mina de Holm.",
        "{} mineros murieron en la mina de Holm.",
    ),
}


@pytest.mark.parametrize("language", RISEN)
@pytest.mark.parametrize(("other", "verdicts"), [("14", []), ("16", ["differ"])])
def test_of_a_toll_that_rose_the_last_figure_is_compared(
    language: str, other: str, verdicts: list[str]
) -> None:
    left, right = RISEN[language]
    found = told(left, right.format(other), language=language)
    assert [verdict for _, verdict, _ in found] == verdicts


def test_what_a_toll_was_before_is_not_compared() -> None:
    left = "The death toll in the mine at Holm rose to 14 from 11, officials said."
    right = "Fourteen are dead in the mine at Holm, up from 12, and 14 have been killed, officials said."
    assert told(left, right) == []


@pytest.mark.parametrize(
    ("language", "left", "right", "values"),
    [
        (
            "en",
            "Ada Verne has died at the age of 81.",
            "Ada Verne, 83, died on Sunday.",
            ("81", "83"),
        ),
        (
            "de",
            "Die Sängerin Ada Verne ist im Alter von 81 Jahren gestorben.",
            "Ada Verne (83) starb am Sonntag.",
            ("81 Jahren", "83"),
        ),
        (
            "de",
            "Der siebenjährige Ben Harrow wurde aus dem Fluss gezogen.",
            "Ben Harrow, 8, fiel in den Fluss.",
            ("siebenjährige", "8"),
        ),
        (
            "fr",
            "La chanteuse Ada Verne est morte à l'âge de 81 ans.",
            "Ada Verne, 83 ans, est décédée dimanche.",
            ("81 ans", "83 ans"),
        ),
        (
            "es",
            "La cantante Ada Verne murió a los 81 años.",
            "Ada Verne, de 83 años, murió el domingo.",
            ("81 años", "83 años"),
        ),
    ],
)
def test_an_age_is_of_who_is_named(language: str, left: str, right: str, values: tuple[str, str]) -> None:
    assert told(left, right, language=language) == [("age", "differ", values)]


def test_years_in_prison_and_of_training_are_no_ages() -> None:
    left = "Karl Odd wurde mit zehn Jahren Haft bestraft. Die dreijährige Ausbildung begann."
    right = "Karl Odd, 40, wurde bestraft. Die vierjährige Tochter weinte."
    assert [fact for fact in told(left, right, language="de") if fact[0] == "age"] == []


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "A quake of magnitude 6.1 shook Arva.", "The Arva quake had a magnitude of 5.8."),
        ("de", "Ein Beben der Stärke 6,1 erschütterte Arva.", "Das Beben hatte eine Stärke von 5,8."),
        ("fr", "Un séisme de magnitude 6,1 a secoué Arva.", "Le séisme était d'une magnitude de 5,8."),
        ("es", "Un sismo de magnitud 6,1 sacudió Arva.", "El terremoto tuvo una magnitud de 5,8."),
        ("en", "Olga came with winds of 120 mph.", "Cape Dorr fears Olga, whose winds reached 145 mph."),
    ],
)
def test_what_is_graded_is_compared_wherever_it_stands(language: str, left: str, right: str) -> None:
    assert [fact[:2] for fact in told(left, right, language=language)] == [("number", "differ")]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        (
            "en",
            "Off Tarn the coast guard rescued 37 migrants.",
            "In Tarn 42 people were rescued by the coast guard.",
        ),
        (
            "de",
            "Die Küstenwache rettete vor Tarn 37 Migranten.",
            "Vor Tarn rettete die Küstenwache 42 Menschen.",
        ),
        ("fr", "Tarn a secouru 37 migrants.", "Quarante-deux personnes ont été secourues à Tarn."),
        (
            "es",
            "Los guardacostas rescataron a 37 migrantes en Tarn.",
            "En Tarn fueron rescatadas 42 personas, según los guardacostas.",
        ),
        ("de", "In Dell nahm die Polizei 43 Menschen fest.", "Die Polizei in Dell meldet 37 Festnahmen."),
    ],
)
def test_whom_something_befell_is_told_by_who_they_are(language: str, left: str, right: str) -> None:
    assert [fact[:2] for fact in told(left, right, language=language)] == [("number", "differ")]


def test_residents_who_are_missing_are_not_all_who_live_there() -> None:
    left = "A hillside came down on Corra. In Corra 31 people are missing."
    right = "Mud covered Corra. In Corra 25 residents remain unaccounted for."
    assert [fact[:2] for fact in told(left, right)] == [("number", "differ")]


def test_children_among_the_dead_are_compared_however_they_are_told_of() -> None:
    left = "Nine people were killed near Lund, three of them children."
    right = "Near Lund nine people lost their lives, including four children."
    assert ("number", "differ", ("three", "four")) in told(left, right)
    assert told(left, right.replace("four", "three")) == []


def test_votes_and_scores_are_read_as_two_figures() -> None:
    left, right = "The bill passed by 64 votes to 31.", "The bill passed by 66 votes to 31."
    assert shown(left, right) == [("number", "64 votes to 31", "66 votes to 31")]
    assert shown("Orlo beat Veld 3-1 in the final.", "Orlo won the final 3-2 against Veld.") == [
        ("number", "3-1", "3-2")
    ]
    assert told("Orlo beat Veld 3-1 in the final.", "Veld lost 1-3 to Orlo in the final.") == []


def test_a_sum_that_the_other_report_gives_too_is_not_set_against_another_one() -> None:
    left = "The bridge over the Sall opened on Friday. It cost $240 million. The town paid for new roads."
    right = (
        "Traffic crossed the Sall on Friday. The bridge cost $240 million. A statue beside it cost $90,000."
    )
    assert told(left, right) == []


def test_two_who_are_told_of_between_two_figures_are_no_time_of_day() -> None:
    left = "About 10 to 15 people were hurt in the crash at Oss."
    right = "In Oss about 30 people were hurt in the crash."
    assert [fact[:2] for fact in told(left, right)] == [("number", "differ")]


def test_a_day_that_owns_something_is_a_day() -> None:
    left = "Tuesday's fire at the mill in Oss destroyed the roof."
    right = "The fire at the mill in Oss on Wednesday destroyed the roof."
    assert [fact[0] for fact in told(left, right)] == ["date"]


def test_what_never_was_is_set_against_what_was() -> None:
    left = "The minister Ann Soll said she never met the banker."
    assert "outcome" in [kind for kind, _, _ in told(left, left.replace("never ", ""))]


def test_a_report_that_says_14_and_at_least_14_says_one_thing() -> None:
    left = (
        "At least 14 people died in the storm at Marn. The 14 people who died in the storm lived by the pier."
    )
    right = "In Marn the storm killed 16 people."
    [(_, verdict, words)] = told(left, right)
    assert (verdict, words) == ("differ", ("At least 14", "14", "16"))


def test_an_aftershock_is_another_quake() -> None:
    left = "A quake of magnitude 6.1 shook Arva."
    right = "A magnitude 6.1 quake struck Arva. An aftershock of magnitude 4.5 followed."
    assert told(left, right) == []


def test_a_storm_storms_nothing() -> None:
    left = "The storm left 15,000 homes in Marn without power."
    right = "In Marn 22,000 households were without power after the storm."
    assert [fact[:2] for fact in told(left, right)] == [("number", "differ")]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "In one day 200 mm of rain fell in Orle.", "Orle had 310 millimetres of rain in one day."),
        ("de", "In Orle fielen 200 Millimeter Regen.", "In Orle fielen 310 mm Regen."),
        ("fr", "À Orle, 200 millimètres de pluie sont tombés.", "À Orle, 310 mm de pluie sont tombés."),
    ],
)
def test_small_lengths_are_measured_too(language: str, left: str, right: str) -> None:
    assert [fact[:2] for fact in told(left, right, language=language)] == [("number", "differ")]


def test_hectares_are_square_kilometres() -> None:
    left = "Das Feuer hat bei Bren 1200 Hektar Wald verbrannt."
    right = "Das Feuer hat bei Bren 12 Quadratkilometer Wald verbrannt."
    assert told(left, right, language="de") == []
    assert told(left, right.replace("12", "19"), language="de") != []


def test_an_age_is_compared_though_one_sentence_names_other_years() -> None:
    left = "Lena Orst, 38, took jewellery from patients between 2019 and 2022."
    assert told(left, "Lena Orst, 37, must spend years in prison.") == [("age", "differ", ("38", "37"))]
    assert told(left, "Lena Orst, 12, won a prize.") == []


def test_what_befell_others_before_when_is_not_told_of_those_on_board() -> None:
    left = "A night train carrying 212 passengers left the rails near Pell, killing eight people."
    right = "At least eight people died when a train with more than 240 people on board derailed near Pell."
    assert ("number", "differ", ("212", "more than 240")) in told(left, right)


def test_an_adjective_tells_what_befell_those_named_behind_it() -> None:
    left = "After the crash at Oss 14 injured passengers were on the platform."
    right = "The crash at Oss left 17 passengers injured on the platform."
    assert [fact[:2] for fact in told(left, right)] == [("number", "differ")]


def test_a_verb_behind_a_figure_is_nothing_that_is_counted() -> None:
    left = "Ocho personas murieron en el tren y 34 resultaron heridas."
    right = "Cuarenta y un pasajeros del tren resultaron heridos."
    assert ("number", "differ", ("34", "Cuarenta y un")) in told(left, right, language="es")


def test_those_who_were_lifted_off_a_ship_were_rescued() -> None:
    left = "The 21 crew of the tanker off Dorr were lifted off by helicopter."
    right = "Off Dorr 23 crew members of the tanker were rescued by helicopter."
    assert [fact[:2] for fact in told(left, right)] == [("number", "differ")]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        (
            "en",
            "“I don't believe the pier was closed in winter,” Ann Lund said.",
            "Ann Lund said: “The pier was closed in winter.”",
        ),
        (
            "de",
            "„Ich bezweifle, dass der Pier im Winter gesperrt war“, sagte Ann Lund.",
            "„Der Pier im Winter gesperrt war“, sagte Ann Lund.",
        ),
    ],
)
def test_a_quotation_without_its_denial_differs(language: str, left: str, right: str) -> None:
    assert ("quotation", "differ") in [fact[:2] for fact in told(left, right, language=language)]


def test_a_quotation_cut_behind_an_and_is_vague() -> None:
    left = "“I was not there and the pier was closed in winter,” Ann Lund said."
    right = "Ann Lund said: “The pier was closed in winter.”"
    assert [fact[:2] for fact in told(left, right)] == [("quotation", "vague")]


def test_a_denial_in_the_sentence_before_denies_nothing() -> None:
    left = "“There was no fault. We say in the strongest terms the pier was open,” Ann Lund said."
    right = "Ann Lund said “in the strongest terms the pier was open”."
    assert [fact[:2] for fact in told(left, right)] == [("quotation", "vague")]
