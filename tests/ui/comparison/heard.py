"""Prints what a screen reader hears of every program on the desktop; run by the system's own Python."""

import time
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from typing import Any

WAIT = 120
"""Seconds until a program must have appeared on the accessibility bus."""


def heard(thing: Any) -> Iterator[str]:  # the bindings of AT-SPI have no types
    """Role and name of a thing and of all within it."""
    yield f"{thing.get_role_name()}: {thing.get_name()}"
    if thing.get_role_name() == "document frame" and "Text" in thing.get_interfaces():
        yield from text_heard(thing, import_module("gi.repository.Atspi"))
    for index in range(thing.get_child_count()):
        child = thing.get_child_at_index(index)
        if child is not None:
            yield from heard(child)


def text_heard(thing: Any, atspi: Any) -> Iterator[str]:
    """The text of a pane: all of it, a word, a line, a selection, and how the letters of a figure look."""
    text = atspi.Text
    whole = text.get_text(thing, 0, text.get_character_count(thing))
    yield f"pane: {whole!r}"
    for name, grain in (("word", atspi.TextGranularity.WORD), ("line", atspi.TextGranularity.LINE)):
        yield f"{name} at 5: {text.get_string_at_offset(thing, 5, grain).content.strip()}"
    for number in range(text.get_n_selections(thing)):
        chosen = text.get_selection(thing, number)
        yield f"selected: {chosen.start_offset} to {chosen.end_offset}"
    if "212" in whole:
        looks, start, end = text.get_attribute_run(thing, whole.index("212"), False)  # noqa: FBT003  # AT-SPI's
        yield f"looks of {whole[start:end]}: {sorted(looks.items())}"


def main() -> None:
    """Wait for a list item, then print all."""
    # only the system's own Python has these, so nothing else may import them
    import_module("gi").require_version("Atspi", "2.0")
    atspi = import_module("gi.repository.Atspi")
    vanished = import_module("gi.repository.GLib").Error
    until = time.monotonic() + WAIT
    lines: list[str] = []
    while time.monotonic() < until and not any(line.startswith("list item") for line in lines):
        time.sleep(0.3)
        with suppress(vanished):  # what went while it was being told
            lines = list(heard(atspi.get_desktop(0)))
    print("\n".join(lines))


if __name__ == "__main__":
    main()
