"""What is said when the program fails at its own work: a sentence, without the exception's own words."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def told_as_ours(error: BaseException) -> str:
    """Whose fault it is, and what became of the reports; the log of the program has the rest."""
    if isinstance(error, MemoryError):
        return translate(
            "failures", "There was not enough memory for this. Close other programs and try again."
        )
    return translate(
        "failures",
        "The fault is in Parallax, not in the reports. They are safe, and the details are in the log.",
    )
