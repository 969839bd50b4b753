"""A date in a file's properties that cannot be is no date, and the report is read all the same."""

import io
import re
import zipfile
from collections.abc import Callable

import pytest

from reader.library.formats import load_bytes
from reader.library.importing.metadata.dates import find_dates, iso
from reader.text.model import FieldName
from tests.library.formats import pdfs, samples

STATED = [
    "2020-02-30T10:00:00Z", "2021-02-29", "0000-01-01T00:00:00Z", "0001-01-01", "10000-01-01T00:00:00Z",
    "12020-02-03", "99999-12-31", "2020-13-01", "2020-00-00", "-2020-02-03", "2020-02-03T25:61:61+99:99", "",
]  # fmt: skip
LINES = [(72.0, 700.0 - 16 * n, 12.0, "The ferry left before dawn. Nobody saw it go.") for n in range(9)]


def word(stated: str) -> bytes:
    given, made = zipfile.ZipFile(io.BytesIO(samples.word())), io.BytesIO()
    with given, zipfile.ZipFile(made, "w") as kept:
        for name in given.namelist():
            content = given.read(name)
            if name == "docProps/core.xml":
                content = re.sub(
                    rb"(<dcterms:(created|modified)[^>]*>)[^<]*", rb"\g<1>" + stated.encode(), content
                )
            kept.writestr(name, content)
    return made.getvalue()


def pdf(stated: str) -> bytes:
    numbers = re.sub(r"\D", "", stated[:10]).encode()
    whole = pdfs.pdf([LINES], title="A ferry")
    at = whole.index(b"<< /Title (")
    dates = b"/CreationDate (D:" + numbers + b"000000+99'99') /ModDate (D:" + numbers + b") "
    return whole[: at + 3] + dates + whole[at + 3 :]


def rtf(year: int, month: int, day: int) -> bytes:
    return samples.rtf().replace(rb"\yr2023\mo5\dy14", rf"\yr{year}\mo{month}\dy{day}".encode())


@pytest.mark.parametrize("stated", STATED)
@pytest.mark.parametrize("make", [word, pdf])
def test_word_files_and_pdfs_are_read_whatever_day_their_properties_state(
    make: Callable[[str], bytes], stated: str
) -> None:
    (loaded,) = load_bytes(make(stated), "report")
    assert loaded.article.text
    assert FieldName.DATE not in loaded.article.fields


@pytest.mark.parametrize(
    "day",
    [(2020, 2, 30), (0, 1, 1), (10000, 1, 1), (12020, 2, 3), (9999, 9999, 9999), (2020, 0, 0), (2020, 13, 1)],
)
def test_an_rtf_file_that_states_an_impossible_day_has_none(day: tuple[int, int, int]) -> None:
    (loaded,) = load_bytes(rtf(*day), "report.rtf")
    assert FieldName.DATE not in loaded.article.fields


def test_an_rtf_file_that_states_a_day_has_it() -> None:
    (loaded,) = load_bytes(rtf(2020, 2, 29), "report.rtf")
    assert loaded.article.field(FieldName.DATE).value == "2020-02-29"


@pytest.mark.parametrize(
    "written", ["12020-02-03", "12020年2月3日", "120200203", "12020/02/03", "12020.02.03"]
)
def test_the_end_of_a_longer_number_is_no_year(written: str) -> None:
    assert iso(written) == ""
    assert list(find_dates(written)) == []


@pytest.mark.parametrize("zone", ["+99:00", "-99:99", "+9900", "+24:00"])
def test_a_zone_that_cannot_be_costs_the_time_alone(zone: str) -> None:
    assert iso(f"2020-02-03T10:00:00{zone}") == "2020-02-03"
    assert iso(f"Mon, 3 Feb 2020 10:00:00 {zone.replace(':', '')}") in {"2020-02-03", ""}
