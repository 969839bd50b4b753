"""A comparison that was kept is the one that is made anew."""

import zlib
from dataclasses import replace
from hashlib import sha256
from itertools import permutations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare import comparison
from reader.compare.comparison import compare, work_out
from reader.compare.edits.correcting import annotate, confirm, link, overrule, reject
from reader.compare.edits.values import NO_EDITS, HandEdits
from reader.compare.keeping import comparisons as keeping
from reader.compare.keeping import key
from reader.compare.keeping.checksum import DIGEST
from reader.compare.keeping.comparisons import Comparisons
from reader.compare.keeping.fields import END, NotWritten
from reader.compare.keeping.key import WantedComparison, key_of, method
from reader.compare.keeping.written import SCORE, restored, written
from reader.compare.model import Settings
from reader.compare.side import Side
from reader.library.formats import load
from reader.paths import seeds
from reader.text.model import Article, Field, FieldName, Kind, Span
from tests.compare.keeping.making import Held, reports, two

GERMAN = Article(
    "Der Damm an der Orle ist am Montag gebrochen. Zwölf Häuser stehen seitdem unter Wasser, sagte die"
    " Bürgermeisterin, und die Kinder der Schule wurden in Sicherheit gebracht.",
    {FieldName.LANGUAGE: Field("de")},
)


def sample() -> tuple[Article, ...]:
    files = sorted(path for path in seeds().iterdir() if path.suffix in {".txt", ".html"})
    return tuple(load(path)[0].article for path in files)


def again(wanted: WantedComparison) -> None:
    """Assert that what is written of a comparison is read as that comparison, down to its last detail."""
    made = compare(wanted.left, wanted.right, wanted.settings, wanted.edits)
    found = restored(written(made), wanted)
    assert found == made
    assert [pair.details.told() for pair in found.pairs] == [pair.details.told() for pair in made.pairs]
    work_out(found)
    assert found.left.words() == made.left.words()


@pytest.mark.parametrize(("left", "right"), list(permutations(range(5), 2)))
def test_every_two_of_the_sample_are_remembered_as_they_are_made(left: int, right: int) -> None:
    again(WantedComparison(sample()[left], sample()[right]))


@pytest.mark.parametrize("threshold", [0.0, 0.3, 0.9, 1.0])
def test_every_threshold_is_remembered_as_it_is_made(threshold: float) -> None:
    one, other = two()
    again(WantedComparison(one, other, Settings(threshold)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Article(""), Article("")),
        (Article("One."), Article("")),
        (reports(1)[0], GERMAN),
        (reports(1)[0], reports(1)[0]),
        (Article("A lone \ud800 surrogate stood here."), Article("A lone \ud800 surrogate stood there.")),
    ],
    ids=["nothing", "one side", "two languages", "twice the same", "surrogates"],
)
def test_odd_pairs_are_remembered_as_they_are_made(one: Article, other: Article) -> None:
    again(WantedComparison(one, other))


@given(st.lists(st.text(max_size=300), min_size=2, max_size=2), st.floats(0, 1))
def test_any_two_texts_are_remembered_as_they_are_compared(texts: list[str], threshold: float) -> None:
    again(WantedComparison(Article(texts[0]), Article(texts[1]), Settings(threshold)))


def test_what_was_changed_by_hand_is_remembered_with_the_comparison() -> None:
    one, other = two()
    made = compare(one, other)
    edits = confirm(made, made.pairs[0])
    edits = reject(compare(one, other, edits=edits), made.pairs[1])
    edits = link(compare(one, other, edits=edits), made.only.left[:1], made.only.right[:1])
    edits = overrule(compare(one, other, edits=edits), Side.RIGHT, (1,), Kind.BOILERPLATE)
    edits = annotate(compare(one, other, edits=edits), "Ask them.", 0, None)
    assert edits.linked
    again(WantedComparison(one, other, edits=edits))


def test_a_comparison_is_made_once_and_kept() -> None:
    one, other = two()
    kept = Comparisons()
    assert kept.known(WantedComparison(one, other)) is None
    made = kept.made(WantedComparison(one, other))
    assert made == compare(one, other)
    assert kept.known(WantedComparison(one, other)) is made
    assert kept.made(WantedComparison(one, other)) is made


def test_a_longer_memory_spares_the_pairing(monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = two()
    memory = Held()
    made = Comparisons(memory).made(WantedComparison(one, other))
    monkeypatch.setattr(comparison, "compare", lambda *_: pytest.fail("it was compared again"))
    assert Comparisons(memory).made(WantedComparison(one, other)) == made


def spoilt(content: bytes) -> list[bytes]:
    """What may have become of the bytes of a comparison on a disk, and in hands that mean no good."""
    forged = (b"[]", b"{}", b"null", b"{" * 100_000, b'{"sentences":[[],[]]}', b"\xff")
    whole = zlib.decompress(content[DIGEST:])
    outside = (
        whole.replace(b'"pairs":[[[', b'"pairs":[[[99999,'),
        whole.replace(b'"pairs":[[[0', b'"pairs":[[[-1'),
        whole.replace(b'"shares":[[', b'"shares":[[NaN,'),
        whole.replace(b'"sentences":[[[', b'"sentences":[[[99999,'),
        whole[:-1],
        whole + b"x",
        whole.replace(END, END + b"\xff\xff\xff\xff" * 4, 1),
        whole[: -SCORE.itemsize] + np.array([np.nan], SCORE).tobytes(),
        whole.replace(b'"body"', b'"bodies"'),
    )
    made = [sha256(z).digest() + z for z in map(zlib.compress, (*forged, *outside))]
    flipped = bytes([*content[:-9], content[-9] ^ 1, *content[-8:]])
    return [b"", b"short", content[:-1], flipped, sha256(b"no zip").digest() + b"no zip", *made]


def test_what_is_damaged_is_made_anew_and_kept_in_its_place() -> None:
    wanted = WantedComparison(*two())
    memory = Held()
    made = Comparisons(memory).made(wanted)
    (key, content), *_ = memory.contents.items()
    for broken in spoilt(content):
        memory.contents[key] = broken
        assert Comparisons(memory).known(wanted) is None
        assert Comparisons(memory).made(wanted) == made
        assert memory.contents[key] == content


def test_bytes_of_another_pair_are_no_comparison_of_these_two() -> None:
    one, other = two()
    content = written(compare(one, other))
    with pytest.raises(NotWritten):
        restored(content, WantedComparison(Article("Short."), Article("Shorter.")))


def test_a_note_pairs_nothing_anew_and_stands_in_the_comparison() -> None:
    one, other = two()
    kept = Comparisons()
    made = kept.made(WantedComparison(one, other))
    noted = annotate(made, "Who says so?", 0, None)
    found = kept.known(WantedComparison(one, other, edits=noted))
    assert found == compare(one, other, edits=noted)


def test_the_same_report_from_elsewhere_is_known_and_keeps_its_own_origin() -> None:
    one, other = two()
    kept = Comparisons()
    kept.made(WantedComparison(one, other))
    found = kept.known(WantedComparison(replace(one, origin="elsewhere.html"), other))
    assert found is not None
    assert found.left.article.origin == "elsewhere.html"


def others(wanted: WantedComparison) -> list[WantedComparison]:
    """The same with one thing changed that a comparison depends on."""
    left = wanted.left
    made = compare(wanted.left, wanted.right)
    return [
        replace(wanted, left=replace(left, text=left.text + " ")),
        replace(wanted, left=left.with_field(FieldName.LANGUAGE, Field("nl"))),
        replace(wanted, left=left.with_field(FieldName.DATE, Field("2025-02-28"))),
        replace(wanted, left=left.with_field(FieldName.TITLE, Field("The river bank at Orle"))),
        replace(wanted, left=replace(left, kinds=((Span(0, 10), Kind.CAPTION),))),
        replace(wanted, left=wanted.right, right=left),
        replace(wanted, settings=Settings(0.51)),
        replace(wanted, edits=reject(made, made.pairs[0])),
    ]


def test_whatever_a_comparison_depends_on_makes_it_another_one() -> None:
    wanted = WantedComparison(*two())
    keys = [key_of(one) for one in (wanted, *others(wanted))]
    assert len(set(keys)) == len(keys)
    assert key_of(WantedComparison(*two(), edits=HandEdits())) == key_of(
        WantedComparison(*two(), edits=NO_EDITS)
    )


def test_the_method_is_known_by_its_code() -> None:
    assert method() == method()
    assert len(method()) == len(sha256().hexdigest())


def test_a_word_of_a_language_that_is_changed_for_one_as_long_is_another_method(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(key, "resources", lambda: tmp_path)
    found = set()
    for word in ("denied", "denies"):
        (tmp_path / "facts.txt").write_text(word)
        found.add(key.method.__wrapped__())
    assert len(found) == len(("denied", "denies"))


def test_no_more_is_kept_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "MOST", 2)
    kept = Comparisons()
    asked = [WantedComparison(one, other) for one, other in permutations(reports(3), 2)][:3]
    for one in asked:
        kept.made(one)
    assert [kept.known(one) is not None for one in asked] == [False, True, True]
    monkeypatch.setattr(keeping, "MOST_CHARACTERS", 1)
    kept.made(WantedComparison(*two(), Settings(0.7)))
    assert [kept.known(one) is not None for one in asked] == [False, False, False]
    assert kept.known(WantedComparison(*two(), Settings(0.7))) is not None
