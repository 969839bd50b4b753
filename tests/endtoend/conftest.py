"""A screen with a bus for every end-to-end test."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.endtoend.program import DEBIAN_PYTHON
from tests.endtoend.screen import Screen, new_screen
from tests.endtoend.waiting import tool

SLOW = 400  # seconds: a whole job by hand on a machine under load


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.parent == Path(__file__).parent and item.get_closest_marker("timeout") is None:
            item.add_marker(pytest.mark.timeout(SLOW))


@pytest.fixture
def screen() -> Iterator[Screen]:
    """An empty screen, with the bus on which programs tell a screen reader what they show."""
    done = subprocess.run([DEBIAN_PYTHON, "-c", "import gi"], check=False, capture_output=True)
    assert done.returncode == 0, "python3-gi is not installed; packaging/system-packages.sh test installs it"
    with new_screen() as bare:
        bus = subprocess.Popen(
            [tool("dbus-daemon"), "--session", "--nofork", "--print-address"],
            env=bare.env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        env = {**bare.env, "DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        env["LANG"] = env["LC_ALL"] = "C.UTF-8"
        yield Screen(env)
        bus.terminate()
        bus.wait(30)
        bus.stdout.close()
