"""What one report says happened and another says did not, in four languages."""

import pytest

from tests.compare.facts.events import told
from tests.compare.facts.facts_that_differ import shown

AFFIRMED = [
    ("en", "The barn was insured, the owner said.", "The owner said the barn was not insured.", "insured"),
    ("en", "None of the drivers was hurt on the pass.", "Three drivers were hurt on the pass.", "None"),
    (
        "en",
        "The clerk was charged with theft, the court said.",
        "The clerk, the court said, was acquitted of theft.",
        "charged",
    ),
    (
        "en",
        "The pilot is dead, the clinic said.",
        "The clinic said the pilot is in critical condition.",
        "dead",
    ),
    (
        "en",
        "Prices of bread rose in June, the office said.",
        "The office said that prices of bread fell in June.",
        "rose",
    ),
    (
        "en",
        "The concert was called off, the band said.",
        "The band said that the concert went ahead.",
        "called off",
    ),
    (
        "de",
        "Die Insel wurde evakuiert, hieß es.",
        "Es hieß, die Insel sei nicht evakuiert worden.",
        "evakuiert",
    ),
    ("de", "Niemand wurde auf dem Pass verletzt.", "Drei Fahrer wurden auf dem Pass verletzt.", "Niemand"),
    (
        "de",
        "Der Pilot wurde in Orlo freigesprochen.",
        "In Orlo ist der Pilot verurteilt worden.",
        "freigesprochen",
    ),
    ("fr", "L'île a été évacuée mardi.", "Mardi, l'île n'a pas été évacuée.", "évacuée"),
    ("fr", "Personne n'a été blessé sur le col.", "Trois chauffeurs ont été blessé sur le col.", "Personne"),
    ("fr", "Le pilote a été acquitté à Orlo.", "À Orlo, le pilote a été condamné.", "acquitté"),
    ("es", "La isla fue evacuada el martes.", "El martes la isla no fue evacuada.", "evacuada"),
    ("es", "El piloto fue absuelto en Orlo.", "En Orlo el piloto fue condenado.", "absuelto"),
    (
        "en",
        "The court let the driver go on Friday.",
        "The driver was detained by the court on Friday.",
        "let",
    ),
    (
        "en",
        "The council turned the plan for the wall down.",
        "The council approved the plan for the wall.",
        "down",
    ),
    ("en", "The club called the race off because of the gale.", "The race of the club went ahead.", "called"),
    ("en", "Police ruled the widow out as a suspect.", "Police confirmed the widow as a suspect.", "ruled"),
    ("en", "The mayor will not resign over the bridge.", "The mayor resigned over the bridge.", "not"),
    ("en", "The clinic wasn't evacuated, Tarn said.", "Tarn said the clinic had been evacuated.", "wasn't"),
    (
        "de",
        "Das Gericht sprach den Fahrer vom Vorwurf des Mordes frei.",
        "Das Gericht verurteilte den Fahrer wegen Mordes.",
        "sprach den Fahrer vom Vorwurf des Mordes frei",
    ),
    (
        "de",
        "Die Polizei nahm den Bruder des Opfers in Tarn fest.",
        "Die Polizei ließ den Bruder des Opfers in Tarn frei.",
        "nahm den Bruder des Opfers in Tarn fest",
    ),
    (
        "de",
        "Der Minister wies den Antrag zurück.",
        "Der Minister nahm den Antrag an.",
        "wies den Antrag zurück",
    ),
    ("de", "Der Verein sagte das Spiel ab.", "Das Spiel fand für den Verein statt.", "sagte das Spiel ab"),
    ("de", "Das Krankenhaus wurde nicht geräumt.", "Das Krankenhaus wurde geräumt.", "nicht geräumt"),
    ("de", "Der Rat plant keine Räumung der Klinik.", "Der Rat hat die Klinik geräumt.", "keine Räumung"),
    (
        "de",
        "Der Wirt trat nach der Wahl nicht zurück.",
        "Der Wirt trat nach der Wahl zurück.",
        "nicht zurück",
    ),
    (
        "fr",
        "Le chauffeur a été remis vendredi en liberté.",
        "Le chauffeur a été placé vendredi en détention.",
        "remis vendredi en liberté",
    ),
    ("fr", "La clinique ne sera pas évacuée.", "La clinique a été évacuée.", "pas évacuée"),
    ("fr", "La mairie n'a aucun projet d'évacuer la clinique.", "La mairie a évacué la clinique.", "aucun"),
    ("fr", "Le match de dimanche n'aura pas lieu.", "Le match de dimanche a eu lieu.", "aura pas lieu"),
    (
        "es",
        "El juez puso al chófer en libertad el viernes.",
        "El juez envió al chófer a prisión el viernes.",
        "puso al chófer en libertad",
    ),
    ("es", "El chófer quedó el lunes en libertad.", "El chófer quedó el lunes detenido.", "en libertad"),
    ("es", "La clínica no fue evacuada.", "La clínica fue evacuada.", "no fue evacuada"),
    ("de", "Die Feuerwehr räumte die Klinik nicht.", "Die Feuerwehr räumte die Klinik.", "nicht"),
    ("fr", "Les pompiers n'évacueront pas la clinique.", "Les pompiers ont évacué la clinique.", "pas"),
    ("es", "La presa no resultó dañada.", "La presa resultó dañada.", "no resultó dañada"),
    (
        "en",
        "The union has no intention of calling off the walk.",
        "The union called the walk off.",
        "no intention",
    ),
    (
        "de",
        "Die Gewerkschaft hat nicht vor, den Lauf abzusagen.",
        "Die Gewerkschaft hat den Lauf abgesagt.",
        "nicht vor, den Lauf abzusagen",
    ),
    ("es", "El club no tiene previsto cancelar el baile.", "El club canceló el baile.", "no tiene"),
    (
        "de",
        "Das Amt dementierte, den Vertrag gekündigt zu haben.",
        "Das Amt hat den Vertrag gekündigt.",
        "dementierte",
    ),
    ("en", "The army denied having shelled the market.", "The army shelled the market.", "denied"),
    ("fr", "L'armée dément avoir bombardé le marché.", "L'armée a bombardé le marché.", "dément"),
    ("de", "Der Händler wurde nie angeklagt.", "Der Händler wurde angeklagt.", "nie"),
    ("es", "No hay planes de evacuar la clínica.", "La clínica fue evacuada.", "No hay planes de evacuar"),
]


@pytest.mark.parametrize(("language", "left", "right", "word"), AFFIRMED)
def test_what_is_affirmed_here_and_denied_there_differs(
    language: str, left: str, right: str, word: str
) -> None:
    ((kind, here, _),) = shown(left, right, language)
    assert kind == "outcome"
    assert word in here


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "The barn was insured, the owner said.", "The owner said the barn had been insured."),
        ("en", "No one was hurt on the pass.", "None of the drivers was hurt on the pass."),
        ("en", "The road may be closed on Monday.", "The road to the mill is open."),
        ("en", "Wages rose and prices fell in June.", "In June prices fell and wages rose."),
        ("en", "The clerk was not charged with theft.", "The clerk was acquitted of theft."),
        ("en", "The court let the driver go on Friday.", "The court released the driver on Friday."),
        ("en", "The driver was not let go.", "The driver was detained."),
        ("en", "The school in Tarn was evacuated.", "The clinic in Tarn was not evacuated."),
        ("de", "Die Schule in Tarn wurde geräumt.", "Die Klinik in Tarn wurde nicht geräumt."),
        ("es", "El director habría sido detenido en Tarn.", "El director no fue detenido en Tarn."),
        ("fr", "Le directeur aurait été arrêté à Tarn.", "Le directeur n'a pas été arrêté à Tarn."),
        (
            "de",
            "Der Wirt soll in Tarn festgenommen worden sein.",
            "Der Wirt wurde in Tarn nicht festgenommen.",
        ),
        ("en", "There was no plan for the dead of the mill.", "The mill has 12 dead."),
        ("en", "The clinic was not evacuated.", "The clinic will be evacuated."),
        ("en", "The clinic was not evacuated.", "The clinic was allegedly evacuated."),
        ("en", "I was not there and the clinic was evacuated.", "The clinic was evacuated, I was told."),
        (
            "en",
            "The owner did not deny that the clinic was evacuated.",
            "The clinic was evacuated, the owner said.",
        ),
        ("de", "Die Insel wurde evakuiert, hieß es.", "Es hieß, die Insel sei evakuiert worden."),
        ("de", "Die Polizei nahm den Mann fest.", "Der Mann wurde von der Polizei verhaftet."),
        ("de", "Der Rat lehnte den Plan ab.", "Der Rat wies den Plan zurück."),
        (
            "de",
            "Der Minister räumte Fehler bei der Klinik ein.",
            "Die Klinik wurde nicht geräumt, Fehler gab es.",
        ),
        ("de", "Der Wirt soll den Gast getötet haben.", "Der Wirt hat den Gast nicht getötet."),
        ("fr", "Une femme a été remise en liberté.", "Une femme a été libérée."),
        ("fr", "Une personne a été libérée.", "Une personne a été libérée, a dit la mairie."),
        ("es", "El juez puso al chófer en libertad.", "El juez liberó al chófer."),
        ("es", "El patrón habría matado al cliente.", "El patrón no mató al cliente."),
        ("fr", "L'île a été évacuée mardi.", "Mardi, l'île a été évacuée."),
        ("es", "La isla fue evacuada el martes.", "El martes la isla fue evacuada."),
    ],
)
def test_what_both_affirm_or_both_deny_is_no_difference(language: str, left: str, right: str) -> None:
    assert shown(left, right, language) == []


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("es", "El tribunal absolvió a Otto Falk de fraude.", "El tribunal condenó a Otto Falk por fraude."),
        (
            "fr",
            "Le tribunal a acquitté Otto Falk de fraude.",
            "Le tribunal a condamné Otto Falk pour fraude.",
        ),
    ],
)
def test_who_is_acquitted_here_and_sentenced_there(language: str, left: str, right: str) -> None:
    assert [kind for kind, *_ in shown(left, right, language)] == ["outcome"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("El ejército niega haber bombardeado el hospital.", "El ejército bombardeó el hospital, dijo Ruel."),
        ("El grupo negó haber golpeado a la alcaldesa.", "El grupo golpeó a la alcaldesa, dijo Ruel."),
    ],
)
def test_a_spanish_verb_whose_forms_have_two_stems_is_denied_here_and_stated_there(
    left: str, right: str
) -> None:
    assert [fact[:2] for fact in told(left, right, language="es")] == [("outcome", "differ")]
