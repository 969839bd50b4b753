"""A Wayland screen that nobody sees, with the settings of a desktop: weston, and a portal to hand them on."""

import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.endtoend.screen import Screen
from tests.endtoend.waiting import tool, until

# What answers for a desktop, by its name on the bus, in the order in which they need each other.
PORTALS = {
    "org.freedesktop.impl.portal.desktop.gtk": "/usr/libexec/xdg-desktop-portal-gtk",
    "org.freedesktop.portal.Desktop": "/usr/libexec/xdg-desktop-portal",
}
SOCKET = "wayland-of-a-test"
GROUP = "org.gnome.desktop.interface"


@contextmanager
def wayland(screen: Screen, folder: Path) -> Iterator[Screen]:
    """Start GNOME's settings and a Wayland screen; programs take the env of what is given."""
    folder.mkdir(mode=0o700)
    settings = {
        "XDG_CURRENT_DESKTOP": "GNOME",
        "GSETTINGS_BACKEND": "keyfile",
        "XDG_RUNTIME_DIR": str(folder),
    }
    env = {**screen.env, **settings}
    with ExitStack() as running:
        _start(running, env, tool("weston"), "--backend=headless-backend.so", f"--socket={SOCKET}")
        for name, portal in PORTALS.items():
            _start(running, env, tool(portal))
            subprocess.run([tool("gdbus"), "wait", "--session", name], env=env, timeout=60, check=True)
        until((folder / SOCKET).exists, "the Wayland screen")
        yield Screen({**env, "WAYLAND_DISPLAY": SOCKET, "QT_QPA_PLATFORM": "wayland"})


def choose(screen: Screen, key: str, value: str) -> None:
    """Set one of the desktop's settings, as its control centre does."""
    command = [tool("gsettings"), "set", GROUP, key, value]
    subprocess.run(command, env=screen.env, timeout=60, check=True)


def _start(running: ExitStack, env: dict[str, str], *command: str) -> None:
    quiet = subprocess.DEVNULL
    program = subprocess.Popen(command, env=env, stdin=quiet, stdout=quiet, stderr=quiet)
    running.callback(program.wait, 30)
    running.callback(program.terminate)
