import pytest

from reader.library.formats import load_bytes
from reader.library.importing.metadata.byline import byline
from reader.library.importing.metadata.file_name import shared_words, source_from_name
from reader.library.importing.metadata.first_lines import fields_from_opening
from reader.text.model import FieldName

SENTENCE = "The harbour office closed the quay after a crane fell, and no ship has called since then."
BODY = f"{SENTENCE} " * 3


def found(text: str) -> dict[str, str]:
    return {name.value: field.value for name, field in fields_from_opening(text).items()}


def test_a_headline_is_a_line_of_some_words_without_a_full_stop_above_the_text() -> None:
    assert (
        found(f"Crane falls into the harbour, quay closed\n\n{BODY}")["title"]
        == "Crane falls into the harbour, quay closed"
    )


@pytest.mark.parametrize("line", ["Yazan: Ayşe Yılmaz", "Της Μαρίας Παππά", "Haber: Ayşe Yılmaz"])
def test_a_byline_above_the_day_is_no_outlet_in_whatever_language(line: str) -> None:
    told = found(f"Crane falls into the harbour\n\n{line}\n14 May 2023\n\n{BODY}")
    assert "source" not in told
    assert told["author"] in line


@pytest.mark.parametrize("first", ["Related image", "This site needs a newer browser.", "14 May 2023", BODY])
def test_labels_sentences_dates_and_paragraphs_are_no_headlines(first: str) -> None:
    assert "title" not in found(f"{first}\n{BODY}")


def test_the_headline_may_stand_below_a_notice() -> None:
    assert found(f"Your browser is too old. Get another.\n\nCrane falls into the harbour\n\n{BODY}")[
        "title"
    ] == ("Crane falls into the harbour")


def test_a_leading_date_is_the_date() -> None:
    assert found(f" date 2019-12-31 Open this picture\n\n{BODY}")["date"] == "2019-12-31"


def test_published_and_updated_are_told_apart_even_when_glued() -> None:
    opening = found(f"Somebody/AgencyPublished Dec. 31, 2019Updated April 25, 2021VELDEN — {BODY}")
    assert (opening["date"], opening["updated"]) == ("2019-12-31", "2021-04-25")


def test_a_date_in_the_story_is_not_the_date_of_the_report() -> None:
    assert "date" not in found(
        f"Crane falls into the harbour\n\nThe crane, built on 3 May 1974, fell. {BODY}"
    )


def test_the_agency_in_a_dateline_is_a_guess_at_the_source() -> None:
    fields = fields_from_opening(f"VELDEN, May 14 (Northwire) - {BODY}")
    assert fields[FieldName.SOURCE].value == "Northwire"
    assert fields[FieldName.SOURCE].is_guess


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Oda Brandt", "Oda Brandt"),
        ("By Oda Brandt and Pell Aster", "Oda Brandt, Pell Aster"),
        ("BY ODA BRANDT, PELL ASTER AND IB VAN DER MEER", "ODA BRANDT, PELL ASTER, IB VAN DER MEER"),
        ("Von Oda Brandt", "Oda Brandt"),
        ("By the time the ferry came it was over", ""),
        ("By Monday evening the quay was closed again", ""),
    ],
)
def test_a_byline_is_by_and_names_and_nothing_more(line: str, names: str) -> None:
    assert byline(line) == names


@pytest.mark.parametrize(
    ("stem", "source"),
    [
        ("harbour-courier", "Harbour Courier"),
        ("TheVeldenObserver_2", "The Velden Observer"),
        ("observer 2023-05-14", "Observer"),
        ("000_382909e302caabb8", ""),
        ("article (3)", ""),
        ("velden-observer.example", "velden-observer.example"),
        ("a-very-long-headline-that-somebody-saved-as-a-file", ""),
        ("txt_000", ""),
        ("outlet_12", ""),
        ("embassy_3", ""),
        ("A", ""),
        ("2019-12-31", ""),
        ("IMG-20191231-WA0001", ""),
        ("x9kQ2pLm", ""),
        ("550e8400-e29b-41d4-a716-446655440000", ""),
        ("Pasted text", ""),
        ("Kanal5 Nord", "Kanal5 Nord"),
        ("северный-вестник", "Северный Вестник"),
    ],
)
def test_a_file_may_be_called_after_its_outlet(stem: str, source: str) -> None:
    assert source_from_name(stem) == source


def test_a_headline_without_spaces_is_one_too() -> None:
    body = "港务局星期一说，一台起重机倒入水中后，北码头已经关闭，至今没有船只停靠，也没有人受伤。" * 3
    assert found(f"起重机倒入港口，码头关闭\n\n{body}")["title"] == "起重机倒入港口，码头关闭"
    assert "title" not in found(f"港务局星期一说起重机倒入水中。\n\n{body}")


SHORT = {
    "سقوط رافعة بالميناء": "سقطت رافعة كبيرة في مياه الميناء صباح الاثنين، وأغلق المكتب الرصيف الشمالي كله.",
    "מנוף נפל לנמל": "מנוף גדול נפל למימי הנמל ביום שני בבוקר, ומשרד הנמל סגר את הרציף הצפוני כולו.",
    "क्रेन पानी में": "सोमवार की सुबह एक बड़ी क्रेन बंदरगाह के पानी में गिर गई और उत्तरी घाट को बंद कर दिया गया।",
    "起重机倒入海": "港务局星期一说，一台起重机倒入水中后，北码头已经关闭，至今没有船只停靠，也没有人受伤。",
    "クレーン倒壊": "月曜日の朝、大きなクレーンが港に倒れ、港の事務所は北の埠頭を閉鎖したと発表した。",
    "항구 크레인 붕괴": "월요일 아침 큰 크레인이 항구 물속으로 쓰러져 항만 사무소가 북쪽 부두를 닫았다.",
}
THAI = "เครนขนาดใหญ่ล้มลงในท่าเรือเมื่อเช้าวันจันทร์ สำนักงานท่าเรือปิดท่าเทียบเรือด้านเหนือทั้งหมด "


@pytest.mark.parametrize(("title", "body"), SHORT.items())
def test_three_words_above_the_body_are_a_headline_in_scripts_without_capitals(title: str, body: str) -> None:
    assert found(f"{title}\n\n{body}")["title"] == title


@pytest.mark.parametrize("title", ["เครนล้มที่ท่าเรือ", "เครนล้มลงน้ำที่ท่าเรือฝั่งเหนือ สำนักงานสั่งปิดท่าเทียบเรือทั้งหมดทันที"])
def test_a_headline_in_thai_is_as_long_as_one_in_english(title: str) -> None:
    assert found(f"{title}\n\n{THAI * 3}")["title"] == title


@pytest.mark.parametrize(
    "line",
    [
        "نورد - وكالة",
        "بقلم محمد علي",
        "٤ آذار ٢٠٢٥",
        "דני לוי, נורד",
        "本报讯记者李明",
        "山田太郎記者",
        "लेखक: राम कुमार",
    ],
)
def test_three_words_that_say_who_where_or_when_are_no_headline(line: str) -> None:
    body = next(iter(SHORT.values()))
    assert "title" not in found(f"{line}\n\n{body}")


def test_of_two_short_lines_above_the_body_the_one_with_the_form_of_a_headline_is_it() -> None:
    title, body = "سقوط رافعة كبيرة في الميناء", next(iter(SHORT.values()))
    assert found(f"صحيفة ميناء الشمال\n\n{title}\n\n{body}")["title"] == title


@pytest.mark.parametrize("stop", "।۔؛។")
def test_a_sentence_ends_with_the_full_stop_of_its_script(stop: str) -> None:
    assert "title" not in found(f"क्रेन बंदरगाह के पानी में गिरी{stop}\n\n{SENTENCE * 2}")


def test_the_words_that_all_files_of_a_folder_share_name_none_of_them() -> None:
    shared = shared_words(["silo-harbour-courier", "silo-coast-post"])
    assert source_from_name("silo-harbour-courier", shared=shared) == "Harbour Courier"
    assert not source_from_name("Silo-01", shared=shared_words(["Silo-01", "Silo-02", "Silo-03"]))
    assert shared_words(["harbour-courier"]) == frozenset()


def test_a_file_called_after_what_the_report_is_about_names_no_outlet() -> None:
    assert not source_from_name("crane", text=BODY)
    assert source_from_name("harbour-courier", text=BODY) == "Harbour Courier"


@pytest.mark.parametrize(
    ("scraped", "opening"),
    [
        (f" date 2019-12-31 Open this photo in gallery\n\n{BODY}", SENTENCE),
        (f"Related image\n\n{BODY}", SENTENCE),
        (f"Pell Aster\nNorthwire\nMay 3, 2019\n\n{BODY}", SENTENCE),
        (f"BY ODA BRANDT\nVELDEN, May 14 (Northwire) - {BODY}", SENTENCE),
        ("Der Kran fiel ins Wasser. Niemand wurde verletzt.", "Der Kran fiel ins Wasser."),
        ("أغلق مكتب الميناء الرصيف. ولم يصب أحد بأذى.", "أغلق مكتب الميناء الرصيف."),
        ("משרד הנמל סגר את הרציף. איש לא נפגע.", "משרד הנמל סגר את הרציף."),
        ("港务局星期一关闭了码头。没有人受伤。", "港务局星期一关闭了码头。"),
        ("Причал закрыли в понедельник. Никто не пострадал.", "Причал закрыли в понедельник."),
    ],
)
def test_a_report_without_outlet_and_headline_is_called_by_its_first_sentence(
    scraped: str, opening: str
) -> None:
    article = load_bytes(scraped.encode(), "000_382909e302caabb8.txt")[0].article
    assert article.opening == opening
    assert article.name == article.source or opening.startswith(article.name.removesuffix(" …"))


@pytest.mark.parametrize(
    "scraped",
    [
        "Open this photo in gallery: People on the quay",
        "2019-12-31 Open this photo in gallery: People on the quay",
        "Share on Facebook Share on Twitter",
        "Photo: Smoke rises over the harbour",
        "Published 31 December 2019 Updated 1 January 2020",
        "Skip to main content Sign in Subscribe",
        "Jump to navigation Jump to search",
        "Close Menu Search Sections",
        "Advertisement - story continues below",
        "This article is more than 4 years old",
        "Listen to this article 5 min",
    ],
)
def test_what_a_page_says_around_its_report_is_no_headline(scraped: str) -> None:
    (read,) = load_bytes(f"{scraped}\n\n{BODY}".encode(), "000_382909e302caabb8.txt")
    assert not read.article.title
    assert SENTENCE.startswith(read.article.name.removesuffix(" …"))
