"""Figures that are feared, denied, of another event, or came to others: none of them is the toll."""

import pytest

from tests.compare.facts.reports import facts

TOLL = {
    "en": "The fire in Orle killed 14 people.",
    "de": "Bei dem Brand in Orle starben 14 Menschen.",
    "fr": "L'incendie d'Orle a fait 14 morts.",
    "es": "El incendio de Orle dejó 14 muertos.",
}
FEARED = [
    ("en", "The fire in Orle may have killed 20 people.", "may have killed 20"),
    ("en", "Up to 20 people are feared dead after the fire in Orle.", "Up to 20 people are feared"),
    ("en", "The fire in Orle could have killed as many as 20.", "could have killed as many as 20"),
    ("de", "Bei dem Brand in Orle könnten 20 Menschen gestorben sein.", "könnten 20"),
    ("de", "Nach dem Brand in Orle werden 20 Tote befürchtet.", "20 Tote befürchtet"),
    ("fr", "L'incendie d'Orle aurait fait 20 morts.", "aurait fait 20"),
    ("fr", "On craint la mort de 20 personnes dans l'incendie d'Orle.", "craint la mort de 20"),
    ("es", "El incendio de Orle habría dejado 20 muertos.", "habría dejado 20"),
    ("es", "Se teme que 20 personas murieron en el incendio de Orle.", "teme que 20"),
]
OF_NO_TOLL = [
    ("en", "The owner denied that 12 people had died in the fire in Orle."),
    ("en", "The council rejected claims that 12 people had died in the fire in Orle."),
    ("en", "The council denied reports of 12 dead in the fire in Orle."),
    ("en", "It was the worst fire in Orle since 1998, when 39 people died."),
    ("de", "Die Polizei wies Berichte zurück, dass 12 Menschen bei dem Brand in Orle starben."),
    ("en", "The council denied its men had killed 12 people in Orle."),
    ("de", "Die Firma bestritt, dass 12 Menschen bei dem Brand in Orle gestorben seien."),
    ("fr", "L'entreprise a démenti que 12 personnes étaient mortes dans l'incendie d'Orle."),
    ("es", "La empresa negó que 12 personas hubieran muerto en el incendio de Orle."),
    ("en", "Three more people died of the fire in Orle on Friday."),
    ("en", "The toll of people killed by the fire in Orle rose by three."),
    ("de", "Drei weitere Menschen starben an den Folgen des Brandes in Orle."),
    ("de", "Die Zahl der Toten stieg nach dem Brand in Orle um drei."),
    ("fr", "Trois personnes de plus sont mortes après l'incendie d'Orle."),
    ("es", "Tres personas más murieron por el incendio de Orle."),
    ("en", "It is the worst fire in Orle since one in which 39 people died."),
    ("en", "More people died in Orle than in the mill fire, which killed nine people."),
    ("de", "Es ist der schlimmste Brand in Orle seit einem Feuer, bei dem 39 Menschen starben."),
    ("fr", "C'est le pire incendie à Orle depuis celui qui avait tué 39 personnes."),
    ("es", "Es el peor incendio en Orle desde uno en el que murieron 39 personas."),
]
TOLD_AS_SO = [
    "The owner denied blame for the fire in Orle, in which 20 people died.",
    "The fire in Orle could have been stopped, the mayor said; 20 people died.",
    "Since the fire in Orle began, 20 people have died.",
    "More than 20 people died in the fire in Orle.",
    "The fire in Orle burned for less than an hour, killing 20 people.",
    "The mayor could answer few questions; 20 people died in the fire in Orle.",
    "The mayor, who may resign, said that 20 people died in the fire in Orle.",
    "The fire in Orle hurt nine and killed another 20 people.",
    "The fire in Orle, the worst in the country since 1998, killed 20 people.",
    "The worst fire in Orle since 1998 killed 20 people.",
    "It was the worst fire in Orle since records began: 20 people died.",
    "The mayor gave his first speech since the fire in Orle killed 20 people.",
    "The owner did not deny that 20 people had died in the fire in Orle.",
    "No one denied that 20 people had died in the fire in Orle.",
    "The owner was denied bail and had killed 20 people in the fire in Orle.",
    "In the fire in Orle 20 people died and others may be trapped.",
]
TOLD_AS_SO_ELSEWHERE = [
    ("de", "Der Brand in Orle, der schwerste seit 1998, tötete 20 Menschen."),
    ("de", "Der schwerste Brand in Orle seit 1998 tötete 20 Menschen."),
    ("de", "Der Sprecher wies darauf hin, dass 20 Menschen bei dem Brand in Orle starben."),
    ("de", "Die Firma bestritt nicht, dass 20 Menschen bei dem Brand in Orle starben."),
    ("fr", "L'incendie d'Orle, le pire depuis 1998, a fait 20 morts."),
    ("fr", "Le pire incendie d'Orle depuis 1998 a tué 20 personnes."),
    ("fr", "Personne ne nie que 20 personnes sont mortes dans l'incendie d'Orle."),
    ("es", "El incendio de Orle, el peor desde 1998, dejó 20 muertos."),
    ("es", "El peor incendio de Orle desde 1998 mató a 20 personas."),
    ("es", "La empresa no negó que murieron 20 personas en el incendio de Orle."),
]
OTHERS = {
    "en": (
        "In Orle a bomb killed 12 people.\nA bomb in Tarn killed five people.",
        "A bomb killed {} there, in Tarn.",
    ),
    "de": (
        "In Orle tötete eine Bombe 12 Menschen.\nIn Tarn starben fünf Menschen.",
        "In Tarn starben {} Menschen.",
    ),
    "fr": (
        "À Orle, une bombe a tué 12 personnes.\nÀ Tarn, une bombe a tué cinq personnes.",
        "À Tarn, une bombe a tué {} personnes.",
    ),
    "es": (
        "En Orle una bomba mató a 12 personas.\nEn Tarn una bomba mató a cinco personas.",
        "En Tarn una bomba mató a {} personas.",
    ),
}


@pytest.mark.parametrize(("language", "feared", "shown"), FEARED)
def test_a_toll_that_is_feared_is_shown_so_and_does_not_differ(
    language: str, feared: str, shown: str
) -> None:
    assert facts(feared, TOLL[language], language) == [("vague", shown, "14")]


@pytest.mark.parametrize(("language", "other"), OF_NO_TOLL)
def test_what_is_denied_added_or_of_another_event_is_no_toll(language: str, other: str) -> None:
    found = facts(other, TOLL[language], language)
    assert not any("14" in theirs for *_, theirs in found)


@pytest.mark.parametrize("other", TOLD_AS_SO)
def test_another_word_of_doubt_in_the_sentence_leaves_the_toll_as_it_is(other: str) -> None:
    assert [verdict for verdict, *_ in facts(other, TOLL["en"])] == ["differ"]


@pytest.mark.parametrize(("language", "other"), TOLD_AS_SO_ELSEWHERE)
def test_a_toll_is_one_where_no_other_event_is_told_of_and_nothing_is_denied(
    language: str, other: str
) -> None:
    assert [verdict for verdict, *_ in facts(other, TOLL[language], language)] == ["differ"]


def test_nobody_denies_is_no_denial_of_what_happened() -> None:
    undenied = "No one denied that 14 people had died in the fire at Orlo Mills."
    assert facts(undenied, "Fourteen people died in the fire at Orlo Mills.") == []


def test_those_who_could_be_rescued_were_rescued() -> None:
    left = "Only 12 people could be rescued from the fire in Orle."
    assert [f[0] for f in facts(left, "In the fire in Orle 14 people were rescued.")] == ["differ"]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        (
            "en",
            "The blast left 16 fatalities and another 16 officers wounded.",
            "The blast left 16 fatalities and wounded 20 officers.",
        ),
        (
            "en",
            "The blast left 16 people dead and another 16 officers wounded.",
            "The blast left 16 people dead and wounded 20 officers.",
        ),
        (
            "es",
            "La explosión dejó 16 muertos y otros 16 policías heridos.",
            "La explosión dejó 16 muertos y 20 policías heridos.",
        ),
    ],
)
def test_others_who_were_hurt_are_none_of_the_dead_told_before(language: str, left: str, right: str) -> None:
    assert facts(left, right, language) == [("differ", "16", "20")]


def test_who_denies_what_the_other_report_states_is_told() -> None:
    denied = "Orlo Mills denied that 14 people had died in the fire."
    stated = "Fourteen people died in the fire at Orlo Mills."
    assert facts(denied, stated) == [("differ", "denied that 14 people had died", "died")]


@pytest.mark.parametrize(
    ("language", "denied", "stated", "shown"),
    [
        (
            "en",
            "The firm denied that the valve had been repaired.",
            "The valve had been repaired.",
            ("denied that the valve had been repaired", "had been repaired"),
        ),
        (
            "fr",
            "L'entreprise nie que la vanne a été réparée.",
            "La vanne a été réparée lundi.",
            ("nie que la vanne a été réparée", "a été réparée"),
        ),
        (
            "es",
            "La empresa negó que la válvula fue reparada.",
            "La válvula fue reparada el lunes.",
            ("negó que la válvula fue reparada", "fue reparada"),
        ),
    ],
)
def test_any_verb_of_a_clause_that_somebody_denies_is_denied(
    language: str, denied: str, stated: str, shown: tuple[str, str]
) -> None:
    assert facts(denied, stated, language) == [("differ", *shown)]


@pytest.mark.parametrize(
    ("language", "none", "three"),
    [
        ("en", "No arrests were made in Orle.", "Three arrests were made in Orle."),
        ("de", "Es gab in Orle keine Festnahmen.", "In Orle gab es drei Festnahmen."),
        ("fr", "Aucune arrestation n'a eu lieu à Orle.", "Trois arrestations ont eu lieu à Orle."),
    ],
)
def test_no_arrests_are_fewer_than_three(language: str, none: str, three: str) -> None:
    assert [verdict for verdict, *_ in facts(none, three, language)] == ["differ"]


@pytest.mark.parametrize("language", OTHERS)
def test_of_two_towns_each_has_its_own_toll(language: str) -> None:
    left, right = OTHERS[language]
    assert facts(left, right.format("5"), language) == []
    assert [found[0] for found in facts(left, right.format("7"), language)] == ["differ"]


def test_one_toll_told_of_a_village_and_of_its_province_is_of_both() -> None:
    left = "A bomb killed 12 people in Orle.\nAltogether 12 people died in Vestholm in the attack."
    assert facts(left, "The bomb attack killed 14 people in Vestholm.") == [("differ", "12", "14")]


@pytest.mark.parametrize(
    ("left", "right", "verdicts"),
    [
        ("The fire in Orle did damage of $3 million.", "Repairs after the fire in Orle cost $2 million.", []),
        (
            "The fire in Orle did damage of $3 million.",
            "Damage by the fire is put at $2 million.",
            ["differ"],
        ),
        ("Orlo was fined $40 million over the spill.", "The fine for the spill was $45 million.", ["differ"]),
        ("Orlo was fined $40 million over the spill.", "Orlo lost $25 million over the spill.", []),
    ],
)
def test_sums_are_compared_by_what_they_are(left: str, right: str, verdicts: list[str]) -> None:
    assert [found[0] for found in facts(left, right)] == verdicts


def test_a_storey_is_counted_in_spanish_as_it_is_said() -> None:
    left = "El fuego comenzó en el tercer piso del hotel de Orle."
    right = "El fuego comenzó en la quinta planta del hotel de Orle."
    assert [found[1:] for found in facts(left, right, "es")] == []
    right = "El fuego comenzó en el quinto piso del hotel de Orle."
    assert [found[1:] for found in facts(left, right, "es")] == [("tercer", "quinto")]
