"""The words for faults of the program and for files that could not be written."""

from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from reader.library.disk.troubles import Trouble, trouble_of
from reader.library.importing.faults import where_raised
from reader.report.writers.saving import CannotSaveError, WriteFault, fault_of, system_words

translate = QCoreApplication.translate


def told_as_ours(error: BaseException) -> str:
    """The sentence for an error inside the program: whose fault it is, and that the reports are safe.

    Where memory or the disk is full, that is nobody's fault, and what would help is told.
    """
    if isinstance(error, MemoryError):
        return translate(
            "failures", "There was not enough memory for this. Close other programs and try again."
        )
    if _is_disk_full(error):
        return translate(
            "failures", "There was not enough room on the disk for this. Free some disk space and try again."
        )
    return translate(
        "failures",
        "The fault is in Parallax, not in the reports. They are safe, and the details are in the log.",
    )


def details_of(error: BaseException) -> str:
    """What a bug report should quote: where it was raised, but not the message, which may quote a text."""
    return "\n".join(where_raised(error))


def not_saved(error: CannotSaveError) -> str:
    """Why a file was not written, as a sentence that names it."""
    reason = _reason(error.fault, error.path.parent, error.detail)
    said = translate("failures", "{file} could not be written: {reason}.")
    return said.format(file=error.path, reason=reason)


def did_not_work(error: BaseException, path: Path) -> str:
    """That what was asked for did not work, and why, as a sentence; the path is what was to be written."""
    said = translate("failures", "That did not work: {reason}.")
    return said.format(reason=why_refused(error, path))


def why_refused(error: BaseException, path: Path) -> str:
    """Why a path could not be written, in a few words; of errors other than OSError their own message."""
    if isinstance(error, OSError):
        return _reason(fault_of(error), path.parent, system_words(error))
    return str(error)


def _is_disk_full(error: BaseException) -> bool:
    if isinstance(error, OSError):
        return fault_of(error) in {WriteFault.DISK_FULL, WriteFault.QUOTA_USED_UP}
    return trouble_of(error) is Trouble.FULL


def _reason(fault: WriteFault, folder: Path, detail: str) -> str:  # noqa: PLR0911  # one case a fault
    match fault:
        case WriteFault.DISK_FULL:
            return translate("failures", "the disk is full")
        case WriteFault.QUOTA_USED_UP:
            return translate("failures", "your disk quota is used up")
        case WriteFault.DISK_READ_ONLY:
            return translate("failures", "the disk is read-only")
        case WriteFault.NOT_ALLOWED:
            said = translate("failures", "you do not have permission to write in the folder {folder}")
            return said.format(folder=folder)
        case WriteFault.NO_FOLDER:
            return translate("failures", "there is no folder {folder}").format(folder=folder)
        case WriteFault.IS_A_FOLDER:
            return translate("failures", "it is a folder")
        case WriteFault.IN_USE:
            return translate(
                "failures",
                "the file there may not be replaced; close it first if another program has it open",
            )
        case WriteFault.OTHER:
            return detail
        case never:
            assert_never(never)
