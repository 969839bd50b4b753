"""Which language a text is in."""

import tracemalloc

import pytest

from reader.languages.identification import guess_language
from tests.counting import calls

SAMPLES = {
    "en": "The ferry ran aground on Friday night and most of the passengers were taken off.",
    "fr": "Le bac s'est échoué vendredi soir et la plupart des passagers ont été évacués à l'aube.",
    "de": "Die Fähre lief am Freitagabend auf Grund, und die meisten Passagiere wurden geborgen.",
    "es": "El transbordador encalló el viernes por la noche y la mayoría de los pasajeros fueron rescatados.",
    "it": "Il traghetto si è arenato venerdì sera e la maggior parte dei passeggeri è salva.",
    "nl": "De veerboot liep vrijdagavond aan de grond en de meeste passagiers werden gered.",
    "pt": "O barco encalhou na noite de sexta-feira e a maioria dos passageiros foi retirada.",
    "sv": "Färjan gick på grund på fredagskvällen men de flesta har förts i land, enligt polisen.",
    "tr": "Feribot cuma gecesi karaya oturdu ve yolcuların çoğu şafaktan önce kıyıya çıkarıldı.",
    "ar": "جنحت العبارة مساء الجمعة وتم إجلاء معظم الركاب قبل الفجر.",
    "fa": "کشتی جمعه شب به گل نشست و بیشتر مسافران پیش از سپیده‌دم تخلیه شدند.",
    "ur": "کشتی جمعہ کی رات زمین سے ٹکرا گئی اور زیادہ تر مسافروں کو نکال لیا گیا ہے۔",
    "he": "המעבורת עלתה על שרטון בליל שישי ורוב הנוסעים פונו לפני עלות השחר.",
    "ru": "Паром сел на мель в пятницу вечером, и большинство пассажиров были эвакуированы до рассвета.",
    "uk": "Пором сів на мілину в п'ятницю ввечері, і більшість пасажирів евакуювали ще до світанку.",
    "el": "Το πλοίο προσάραξε το βράδυ της Παρασκευής και οι περισσότεροι επιβάτες απομακρύνθηκαν.",
    "zh": "渡轮周五晚上搁浅,大多数乘客在黎明前被疏散。",
    "ja": "フェリーは金曜日の夜に座礁し、乗客のほとんどは夜明け前に避難した。",
    "ko": "여객선이 금요일 밤 좌초했고 승객 대부분은 새벽이 되기 전에 구조됐다.",
}


@pytest.mark.parametrize(("language", "text"), SAMPLES.items())
def test_one_sentence_tells_its_language(language: str, text: str) -> None:
    assert guess_language(text) == language


@pytest.mark.parametrize("text", ["", " \n", "42", "…", "Xylk", "🙂🙂🙂", "1,024 × 768"])
def test_what_is_no_prose_has_no_language(text: str) -> None:
    assert guess_language(text) == ""


def test_a_foreign_quotation_does_not_change_the_language() -> None:
    assert guess_language(SAMPLES["en"] * 3 + "“Die Fähre lief auf Grund,” he said.") == "en"


def test_guessing_costs_no_more_for_a_huge_text() -> None:
    long, huge = SAMPLES["en"] * 100, SAMPLES["en"] * 100_000
    assert guess_language(huge) == "en"
    assert calls(lambda: guess_language(huge)) == calls(lambda: guess_language(long))
    tracemalloc.start()
    guess_language(huge)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < len(huge) / 10


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Straße in İzmir ist gesperrt, sagte Oğuz Yılmaz", "de"),
        ("Ceyhun Yıldırım wins gold", ""),
        ("Görüşme İstanbul’da yapıldı.", "tr"),
    ],
)
def test_turkish_names_make_no_turkish_text(text: str, language: str) -> None:
    assert guess_language(text) == language
