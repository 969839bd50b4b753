"""A screen of its own for every end-to-end test."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.endtoend.program import DEBIAN_PYTHON
from tests.endtoend.screen import Screen, new_desktop

SLOW = 600  # seconds: a whole job by hand on a machine under load


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.parent == Path(__file__).parent and item.get_closest_marker("timeout") is None:
            item.add_marker(pytest.mark.timeout(SLOW))


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """An empty screen, with eyes for what is on it."""
    done = subprocess.run([DEBIAN_PYTHON, "-c", "import gi"], check=False, capture_output=True)
    assert done.returncode == 0, "python3-gi is not installed; packaging/system-packages.sh test installs it"
    with new_desktop(tmp_path / "settings") as screen:
        yield screen
