"""Bylines as pages and databases state them."""

import pytest

from reader.library.importing.metadata.names import people


@pytest.mark.parametrize(
    ("stated", "names"),
    [
        ("By Ada Lind", "Ada Lind"),
        ("Yazan: Ayşe Yılmaz", "Ayşe Yılmaz"),
        ("Του Γιώργου Παππά", "Γιώργου Παππά"),
        ("Ada Lind and Tomas Berg", "Ada Lind, Tomas Berg"),
        ("Ada Lind, ada.lind@gazette.example", "Ada Lind"),
        ("Ada Lind, 104363", "Ada Lind"),
        ("104363", ""),
        ("editor@gazette.example", ""),
        ("", ""),
        ("Ada Lind og Tomas Berg", "Ada Lind, Tomas Berg"),
        ("Ada Lind och Tomas Berg", "Ada Lind, Tomas Berg"),
        ("gazette.example", ""),
        ("Senior Reporter", ""),
        ("anonymous", ""),
        ("Ada Lind, Staff Writer", "Ada Lind"),
        ("Von Ada Lind, Politische Korrespondentin", "Ada Lind"),
        ("Ada Lind, journaliste", "Ada Lind"),
        ("Ada Lind (journaliste)", "Ada Lind"),
        ("Ada Lind, Corresponsal Especial", "Ada Lind"),
        ("Ada Lind | The Northgate Post", "Ada Lind"),
        ("By Ada Lind and Tomas BergPolitical Editor", "Ada Lind, Tomas Berg"),
        ("Ada Lind, Rill News", "Ada Lind"),
        ("By Ada Lind in Northgate", "Ada Lind"),
        ("Ada Lind for the Northgate Post and Tomas Berg", "Ada Lind, Tomas Berg"),
    ],
)
def test_a_byline_is_the_names_in_it(stated: str, names: str) -> None:
    assert people(stated) == names
