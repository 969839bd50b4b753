import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.importing.metadata.dates import find_dates, iso


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2019-12-31", "2019-12-31"),
        ("Stand: 31.12.19, 23:05 Uhr", "2019-12-31"),
        ("12/31/99", "1999-12-31"),
        ("03/04/19", ""),
        ("§ 3.2.11", ""),
        ("01.02.11.12", ""),
        ("20191231", "2019-12-31"),
        ("2019-12-31T23:05:11Z", "2019-12-31T23:05+00:00"),
        ("2019-12-31T23:05:11.123+0100", "2019-12-31T23:05+01:00"),
        ("2019-12-31 23:05", "2019-12-31T23:05"),
        ("Dec. 31, 2019", "2019-12-31"),
        ("December 31st, 2019", "2019-12-31"),
        ("Tuesday 31 December 2019", "2019-12-31"),
        ("31. Dezember 2019", "2019-12-31"),
        ("31 décembre 2019", "2019-12-31"),
        ("31 de diciembre de 2019", "2019-12-31"),
        ("2019年12月31日", "2019-12-31"),
        ("04 آب/اغسطس 2013", "2013-08-04"),
        ("Tue, 31 Dec 2019 23:05:11 GMT", "2019-12-31T23:05+00:00"),
        ("31 Dec 19", "2019-12-31"),
        ("Tuesday 31 December '19", "2019-12-31"),
        ("31 Dec 19, 10:15", "2019-12-31"),
        ("31-Dec-2019", "2019-12-31"),
        ("On 31 December 19 people were hurt", ""),
        ("2019-02-31", ""),
        ("31/12/2019", "2019-12-31"),
        ("12/31/2019", "2019-12-31"),
        ("31-12-2019", "2019-12-31"),
        ("3/4/2019", ""),
        ("٣١ ديسمبر ٢٠١٩", "2019-12-31"),
        ("31 كانون الأول 2019", "2019-12-31"),
        ("31 בדצמבר 2019", "2019-12-31"),
        ("31 декабря 2019 г.", "2019-12-31"),
        ("31 ²² 2019", ""),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_a_date_is_read_as_it_is_written(written: str, expected: str) -> None:
    assert iso(written) == expected


def test_dates_are_found_where_they_stand() -> None:
    text = "Published Dec. 31, 2019Updated April 25, 2021BAGHDAD"
    assert [(text[start:end], day) for start, end, day in find_dates(text)] == [
        ("Dec. 31, 2019", "2019-12-31"),
        ("April 25, 2021", "2021-04-25"),
    ]


@pytest.mark.parametrize(
    "written",
    [
        "²² ²²² 2020", "31 ²² 2020", "²²² 31, 2020", "2020-13-01", "0000-00-00", "0001-01-01",
        "9999-12-31T23:59:59Z", "10000-01-01",
        "99 Foo 99999 99:99:99 +9999", "1 Jan 2020 10:00 -9999", "1e400", "nan", "-62135596800",
        "253402300800000", "２０２０-９９-０１", "①. ②. 2020",
    ],
)  # fmt: skip
def test_a_date_outside_the_calendar_is_none(written: str) -> None:
    assert iso(written) in {"", "2020-01-01"}


@given(st.text(alphabet="0123456789-:/. TZ+JanDecember年月日", max_size=60))
def test_no_text_makes_the_reader_of_dates_fail(text: str) -> None:
    assert all(len(day) == 10 for _, _, day in find_dates(text))
    iso(text)
