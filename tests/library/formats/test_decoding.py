from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.formats.decoding import declared_encoding, decode
from reader.library.importing.repairs import joined_surrogates, repaired

SENTENCES = {
    "cp1252": "Die Fähre verließ den Hafen um fünf Uhr früh, sagte die Behörde; „niemand wurde verletzt“, hieß es.",
    "cp1250": "Prezydent powiedział w środę, że rząd przyśpieszy pracę nad ustawą, której żądały związki zawodowe.",
    "cp1251": "Президент заявил в среду, что правительство ускорит работу над законом, которого требовали профсоюзы.",
    "koi8_r": "Президент заявил в среду, что правительство ускорит работу над законом, которого требовали профсоюзы.",
    "cp1253": "Ο πρόεδρος δήλωσε την Τετάρτη ότι η κυβέρνηση θα επιταχύνει τις εργασίες για τον νόμο αυτό.",
    "cp1254": "Cumhurbaşkanı çarşamba günü yaptığı açıklamada hükümetin yasa çalışmalarını hızlandıracağını söyledi.",
    "cp1255": "הנשיא אמר ביום רביעי כי הממשלה תזרז את העבודה על החוק שאותו דרשו איגודי העובדים.",
    "cp1256": "قال الرئيس يوم الأربعاء إن الحكومة ستسرع العمل على القانون الذي طالبت به النقابات العمالية.",
    "cp932": "大統領は水曜日、労働組合が求めてきた法律の作業を政府が急ぐと述べた。会議は深夜まで続いた。",
    "euc_jp": "大統領は水曜日、労働組合が求めてきた法律の作業を政府が急ぐと述べた。会議は深夜まで続いた。",
    "gb18030": "总统星期三表示，政府将加快工会所要求的法律的制定工作。会议一直持续到深夜，没有人发表评论。",
    "big5hkscs": "總統星期三表示，政府將加快工會所要求的法律的制定工作。會議一直持續到深夜，沒有人發表評論。",
    "cp949": "대통령은 수요일 노동조합이 요구해 온 법안 작업을 정부가 서두르겠다고 말했다. 회의는 밤늦게까지 이어졌다.",
}

TERMINALS = {
    "cp850": SENTENCES["cp1252"].replace("„", '"').replace("“", '"'),
    "cp852": SENTENCES["cp1250"],
    "cp857": SENTENCES["cp1254"],
    "cp737": SENTENCES["cp1253"].replace("ΐ", "ι"),
    "mac_cyrillic": SENTENCES["cp1251"],
    "mac_roman": SENTENCES["cp1252"],
    "johab": SENTENCES["cp949"],
    "cp855": SENTENCES["cp1251"],
    "cp862": SENTENCES["cp1255"],
    "iso8859_6": SENTENCES["cp1256"],
    "mac_greek": SENTENCES["cp1253"],
    "mac_latin2": SENTENCES["cp1250"],
    "mac_turkish": SENTENCES["cp1254"],
}
ROMANIAN = (
    "Președintele a declarat miercuri că guvernul va grăbi lucrările la legea pe care o cer sindicatele, iar"
    " ședința a ținut până târziu în noapte, fără ca miniștrii să spună ceva ziariștilor care îi așteptau."
)
CEDILLAS = str.maketrans("șȘțȚ", "şŞţŢ")
FRENCH = (
    "À l’aube, le conseil a décidé d’arrêter les travaux. Où ira l’argent, nul ne le sait : « Ça ne dépend pas de"
    " nous », a dit le maire. À midi, la grève était votée, et les bûcherons rentraient déjà chez eux à Noël."
)
ESPERANTO = (
    "La urba konsilio decidis ĵaŭdon, ke la ĉefa ponto restos fermita ĝis aŭtuno, ĉar la ŝtonoj moviĝas kaj la"
    " inĝenieroj ankoraŭ ne scias, kial. Ĉiuj veturos per pramo, kiu pendas ĉe forta ŝnuro."
)
OF_ONE_LANGUAGE = [
    ("cp1250", ROMANIAN.translate(CEDILLAS)),
    ("iso8859_2", ROMANIAN.translate(CEDILLAS)),
    ("cp852", ROMANIAN.translate(CEDILLAS)),
    ("iso8859_16", f"„{ROMANIAN}” „{ROMANIAN}”"),
    ("mac_romanian", ROMANIAN),
    ("cp863", FRENCH.replace("’", "'")),
    ("cp720", SENTENCES["cp1256"]),
    ("mac_iceland", "Ferjan fór úr höfninni klukkan fimm að morgni, sagði lögreglan; enginn meiddist þótt ýmsir óttuðust það."),
    ("iso8859_3", ESPERANTO),
    ("iso8859_14", "Dywedodd y prifathro ddydd Mercher fod y tŵr a’r ŷd yn ddiogel, a bod dŵr y llyn yn codi o hyd; nid oes neb wedi’i anafu.".replace("’", "'")),
]  # fmt: skip
ESCAPED = {"iso2022_jp": "cp932", "iso2022_kr": "cp949", "hz": "gb18030"}
ENGLISH = (
    "The council met on Tuesday{0} and the harbour office said that the plan for the new quay would be put"
    " to a vote in the spring. A study of the old walls is not finished, and nobody knows what it will find."
)


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize(
    "text", [*SENTENCES.values(), "一头一尾。\n一早一晚，一样。\n一个人。\n他一再说：「一切如常。」\n"]
)
def test_two_bytes_a_character_are_told_without_a_mark_in_any_script(text: str, codec: str) -> None:
    lines = f"{text}\n{text}\n"
    assert decode(lines.encode(codec)).text == lines


@pytest.mark.parametrize("encoding", SENTENCES)
def test_an_older_encoding_is_told_from_a_sentence_or_two(encoding: str) -> None:
    text = SENTENCES[encoding]
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.is_guess


@pytest.mark.parametrize("encoding", TERMINALS)
def test_what_old_terminals_and_other_machines_wrote_is_told_too(encoding: str) -> None:
    assert decode(TERMINALS[encoding].encode(encoding)).text == TERMINALS[encoding]


@pytest.mark.parametrize(("encoding", "text"), OF_ONE_LANGUAGE)
@pytest.mark.parametrize("times", [1, 8])
def test_an_encoding_of_one_language_is_told_from_others_alike(encoding: str, text: str, times: int) -> None:
    told = "\n".join([text] * times)
    assert decode(told.encode(encoding)).text == told


@pytest.mark.parametrize("encoding", ["cp1250", "cp1252"])
def test_quotation_marks_are_not_taken_for_letters_that_begin_and_end_words(encoding: str) -> None:
    text = (
        "Kryetari tha se «ura e vjetër» do të mbyllet gjatë dimrit, ndërsa «traget i ri» do të niset çdo orë."
        " Askush nuk është plagosur, njoftoi «Lajmi i Veriut», dhe punët do të zgjasin deri në pranverë."
    )
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("encoding", ESCAPED)
def test_text_that_turns_to_another_script_by_signs_is_read(encoding: str) -> None:
    text = f"{SENTENCES[ESCAPED[encoding]]}\n"
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    "sign", [" –", "…", " at Café Zöld", ", 12°C", " with £5", " with €5", " near Nuñez"]
)
@pytest.mark.parametrize("times", [1, 12])
def test_one_sign_in_an_english_text_is_no_evidence_of_another_script(sign: str, times: int) -> None:
    text = ENGLISH.format(sign) + ENGLISH.format("") * (times - 1)
    assert decode(text.encode("cp1252")).text == text


def test_a_sentence_in_russian_is_told_in_a_long_english_text() -> None:
    text = ENGLISH.format("") * 12 + SENTENCES["koi8_r"] + ENGLISH.format("") * 12
    assert decode(text.encode("koi8_r")).text == text


@pytest.mark.parametrize("encoding", ["cp1251", "cp1253", "koi8_r", "cp1255"])
def test_a_short_saying_of_another_script_is_told_within_a_line_of_english(encoding: str) -> None:
    said = SENTENCES[encoding][:30].rsplit(" ", 1)[0]
    text = (
        f"Whether the tram leaves on time depends on the driver {said} and on the rails {'all the day ' * 90}"
    )
    assert decode(text.encode(encoding)).text == text


def test_the_sign_that_ends_a_file_of_dos_is_no_evidence() -> None:
    text = "Większość mieszkańców wróciła do domów.\x1a"
    assert decode(text.encode("cp852")).text == text


def test_vietnamese_with_its_accents_set_apart_is_read() -> None:
    text = (
        "Thủ tướng Việt Nam đã gặp các nhà lãnh đạo doanh nghiệp tại Hà Nội và nói rằng nền kinh tế sẽ tăng."
    )
    tones = "\u0300\u0301\u0303\u0309\u0323"
    apart = "".join(
        normalize("NFC", "".join(c for c in normalize("NFD", letter) if c not in tones))
        + "".join(c for c in normalize("NFD", letter) if c in tones)
        for letter in text
    )
    assert normalize("NFC", decode(apart.encode("cp1258")).text) == text


@pytest.mark.parametrize("encoding", SENTENCES)
def test_a_declared_encoding_is_believed(encoding: str) -> None:
    page = f'<html><head><meta charset="{encoding.replace("_", "-")}"></head><body>{SENTENCES[encoding]}</body></html>'
    decoded = decode(page.encode(encoding))
    assert decoded.text == page
    assert not decoded.is_guess


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_settles_it_and_is_not_part_of_the_text(encoding: str) -> None:
    assert decode("Łódź – “ferry”".encode(encoding)).text == "Łódź – “ferry”"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_text_without_a_mark_is_known_by_its_empty_bytes(encoding: str) -> None:
    assert decode("A plain report without a mark.".encode(encoding)).text == "A plain report without a mark."


def test_latin_1_on_a_page_means_what_browsers_take_it_for() -> None:
    assert (
        declared_encoding(b'<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">')
        == "cp1252"
    )


def test_a_false_declaration_does_not_spoil_a_page_of_utf_8() -> None:
    page = '<meta charset="windows-1251"><p>Café “Łódź”</p>'
    assert decode(page.encode("utf-8")).text == page


def test_one_broken_byte_does_not_turn_utf_8_into_something_else() -> None:
    text = "Der Präsident erklärte, die Fähre würde früher zurückkehren, als es der Plan vorsähe. " * 20
    assert "Präsident" in decode(text.encode() + b"\xc3").text


@given(st.text())
def test_utf_8_comes_back_as_it_was(text: str) -> None:
    assert decode(text.encode("utf-8", "surrogatepass")).text.removeprefix("\ufeff") is not None
    clean = text.encode("utf-8", "replace").decode().lstrip("\ufeff").replace("\0", "")
    if "\x1b$" not in clean:
        assert decode(clean.encode()).text == clean


@given(st.binary(max_size=400))
def test_whatever_the_bytes_decoding_gives_text(data: bytes) -> None:
    decode(data).text.encode("utf-8", "surrogatepass")


@given(st.text(st.characters()))
def test_repairs_move_no_offset_and_leave_what_can_be_stored(text: str) -> None:
    mended = repaired(text)
    assert len(mended) == len(text)
    mended.encode("utf-8")
    assert not set(mended) & set("\u202a\u202b\u202d\u202e\u2066\u2067\0")


def test_split_surrogates_become_their_character() -> None:
    assert joined_surrogates("a \ud83d\ude00 b \ud83d c") == "a 😀 b \ud83d c"
