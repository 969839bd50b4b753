"""What fails inside the program is told as what it is: a fault of the program, or no room."""

import sqlite3
from errno import EDQUOT, EIO, ENOSPC

import pytest

from reader.ui.app.failures import told_as_ours


@pytest.mark.parametrize(
    ("error", "begins"),
    [
        (OSError(ENOSPC, "No space left on device"), "There was not enough room on the disk"),
        (OSError(EDQUOT, "Disk quota exceeded"), "There was not enough room on the disk"),
        (sqlite3.OperationalError("database or disk is full"), "There was not enough room on the disk"),
        (MemoryError(), "There was not enough memory"),
        (OSError(EIO, "Input/output error"), "The fault is in Parallax"),
        (ValueError("no such row"), "The fault is in Parallax"),
    ],
)
def test_a_full_disk_is_no_fault_of_the_program(error: Exception, begins: str) -> None:
    assert told_as_ours(error).startswith(begins)
