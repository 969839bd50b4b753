"""Prints, as JSON, what a screen reader is told of programs; runs in Debian's own python3.

Each line of the standard input is the number of a program's process and has one line of JSON for an answer.
"""

import json
import os
import signal
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402  # the version has to be chosen before the import

DEEPEST = 40  # levels; a window has fewer
LONGEST = 60  # seconds of one look, after which it has seen nothing


def node(item: Atspi.Accessible, depth: int = 0) -> dict[str, object] | None:
    """One thing on the screen, and what it holds; None for a hidden thing, which holds hidden things only."""
    states = [state.value_nick for state in item.get_state_set().get_states()]
    if "showing" not in states:
        return None
    count = item.get_child_count() if depth < DEEPEST else 0
    faces = item.get_interfaces()
    box = item.get_extents(Atspi.CoordType.SCREEN) if "Component" in faces else None
    text = ""
    if "Text" in faces:
        text = Atspi.Text.get_text(item, 0, Atspi.Text.get_character_count(item))
    children = [item.get_child_at_index(i) for i in range(count)]
    return {
        "role": item.get_role_name(),
        "name": item.get_name() or "",
        "text": text or "",
        "box": [box.x, box.y, box.width, box.height] if box else [0, 0, 0, 0],
        "states": states,
        "children": [seen for child in children if child is not None and (seen := node(child, depth + 1))],
    }


def program(pid: int) -> dict[str, object]:
    """The tree of the running program with that process number, empty before it has announced itself."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        item = desktop.get_child_at_index(index)
        if item is not None and item.get_process_id() == pid:
            return node(item) or {}
    return {}


def look(pid: int) -> None:
    """See in a process of its own, which remembers nothing of earlier looks, and say nothing if it fails."""
    if not (looking := os.fork()):
        signal.alarm(LONGEST)
        try:
            print(json.dumps(program(pid)), flush=True)
            os._exit(0)
        finally:
            os._exit(1)
    if os.waitpid(looking, 0)[1]:
        print("{}", flush=True)


if __name__ == "__main__":
    for line in sys.stdin:
        look(int(line))
