"""Waiting for something to become true, and finding the tools that end-to-end tests work with."""

import shutil
import time
from collections.abc import Callable
from typing import TypeVar

import pytest

PATIENCE = 120.0  # seconds: a machine under load is slow, not broken
POLL = 0.1  # seconds at least
RESTS = 3  # times as long as the last look took, lest looking keep the program from its work

T = TypeVar("T")


def until(look: Callable[[], T | None], what: str, patience: float = PATIENCE) -> T:
    """Look again and again until something is there, and give it; fail with what was waited for.

    Raises:
        AssertionError: when nothing came in time.
    """
    end = time.monotonic() + patience
    while True:
        began = time.monotonic()
        if found := look():
            return found
        looked = time.monotonic()
        if looked > end:
            raise AssertionError(f"waited {patience:.0f} seconds in vain for {what}")
        time.sleep(max(POLL, RESTS * (looked - began)))


def tool(name: str) -> str:
    """Where a program of the system is; without it the test fails and says how to get it."""
    found = shutil.which(name, path="/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin")
    if found is None:
        pytest.fail(
            f"{name} is not installed; packaging/system-packages.sh test installs what the tests need"
        )
    return found
