"""The window's words for the state of a library and what is wrong with it."""

from collections.abc import Sequence
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.library.disk.backups import backups_of
from reader.library.disk.journal import JournalPlace
from reader.library.disk.open_file import OpenFile
from reader.library.disk.putting_back import OnScreen
from reader.library.disk.salvage import Damaged, Salvaged
from reader.library.disk.troubles import Trouble, Unusable, trouble_of
from reader.library.schema import MEMORY
from reader.ui.widgets.plain import isolated, shown_line
from reader.ui.widgets.plurals import listed, tr

# Names of reports in one sentence, which must stay readable; of more only the number is told.
MOST_NAMES = 5

translate = QCoreApplication.translate


def not_kept(error: BaseException) -> str:
    """The sentence for an error of the library: the last change was not saved, or something not read."""
    match trouble_of(error):
        case Trouble.BUSY:
            return translate(
                "library",
                "Another program is using the library, so the last change was not saved. Try again in"
                " a moment.",
            )
        case Trouble.FULL:
            said = translate(
                "library",
                "The last change was not saved, because the library could not be written: {reason}. "
                "Free some disk space and try again.",
            )
        case Trouble.READ_ONLY:
            return translate("library", "This library is read-only, so the last change was not saved.")
        case Trouble.DAMAGED:
            return translate(
                "library",
                "Part of this library is damaged, so nothing is changed in it. First save what can be"
                " read in a new library.",
            )
        case Trouble.NOT_READ:
            said = translate(
                "library", "The library could not be read: {reason}. Check that its disk is connected."
            )
        case Trouble.MOVED:
            return translate(
                "library",
                "The library is no longer where it was opened, so the last change was not saved. Save"
                " it elsewhere, or put the file back.",
            )
        case Trouble.OTHER:
            said = translate(
                "library",
                "The last change was not saved, because the library could not be written: {reason}.",
            )
        case never:
            assert_never(never)
    return said.format(reason=error)


def why_not(path: Path, why: Unusable, detail: str) -> tuple[str, str]:
    """The heading and text of the page that says why a library cannot be opened."""
    name = str(path)
    match why:
        case Unusable.NO_LIBRARY:
            return (
                translate("library", "The library cannot be opened"),
                translate(
                    "library",
                    "{file} is not a Parallax library. It has been left unchanged.",
                ).format(file=name),
            )
        case Unusable.LATER:
            return (
                translate("library", "The library cannot be opened"),
                translate(
                    "library",
                    "{file} says it was written by a later version of Parallax. It has been left "
                    "unchanged: open it with that version. If there has never been one on this computer, "
                    "the file is damaged: Save What Can Be Read puts all the reports that are there into "
                    "a new library, and keeps this file beside it under another name.",
                ).format(file=name),
            )
        case Unusable.DAMAGED:
            return (
                translate("library", "This library is damaged"),
                translate(
                    "library",
                    "Part of {file} cannot be read, so the library cannot be used as it is. Save What Can"
                    " Be Read puts all the reports that are still there into a new library. Whatever you "
                    "choose, the damaged file is kept beside it under another name.",
                ).format(file=name),
            )
        case Unusable.BUSY:
            return (
                translate("library", "Waiting for the library"),
                translate(
                    "library",
                    "Another program is using {file}. It will open as soon as that program has finished.",
                ).format(file=name),
            )
        case Unusable.OUT_OF_REACH:
            return translate("library", "The library cannot be opened"), detail
        case never:
            assert_never(never)


def what_is_missing(damaged: Sequence[Damaged], unnamed: int | None) -> str:
    """Which reports cannot be read or are altered; "" when there are none.

    unnamed is how many more are lost whose names cannot be read either; None if not even that is known.
    """
    lost = [one for one in damaged if one.is_lost]
    altered = [one for one in damaged if not one.is_lost]
    parts = []
    if lost:
        said = tr("%n report(s) cannot be read: {names}.", "", len(lost))
        parts.append(said.format(names=_names(lost)))
    if altered:
        said = tr("%n report(s) can be read, but not quite as saved: {names}.", "", len(altered))
        parts.append(said.format(names=_names(altered)))
    if unnamed:
        parts.append(tr("%n more report(s) are lost, along with their names.", "", unnamed))
    return " ".join(parts)


def after_saving(saved: Salvaged | None, aside: Path | None) -> str:
    """What is told after a damaged library was replaced: what is missing, and where the damaged file is.

    saved is None where a backup took its place.
    """
    parts = [translate("library", "The library can be used again.")]
    if saved is not None:
        parts.append(_what_was_saved(saved))
    if aside is not None:
        kept = translate("library", "The damaged file is kept as {file}.")
        parts.append(kept.format(file=isolated(aside.name)))
    return " ".join(parts)


def when_overwritten(rest: Path | None, was: Path) -> str:
    """What can still be saved, and what is lost, once another file was written over the library.

    rest is the backup or older copy that all but the open event would come from, None where there is none.
    was is the path of the library.
    """
    dated = {backup.path: backup.day for backup in backups_of(was)}
    if rest is None:
        other = translate("library", "Nothing else of the library can be read.")
    elif rest in dated:
        other = translate(
            "library",
            "All other events would be as in the backup of {day}; what was done in them since then is lost.",
        ).format(day=day(dated[rest]))
    else:
        other = translate(
            "library",
            "All other events would be as in the older copy; what was done in them since then is lost.",
        )
    event = translate(
        "library",
        "You can save the event that is open here to another file; until then, nothing more is saved.",
    )
    return f"{event} {other}"


def after_overwriting(file: Path, shown: OnScreen, rest: Path | None, was: Path) -> str:
    """What a copy holds that was saved after another file was written over the library.

    The event came from the screen; rest is the backup or older copy that all else came from, None where
    there was none. was is the path of the library.
    """
    event = tr(
        "{file} holds the event “{event}” as it was on the screen, with %n report(s).", "", len(shown.entries)
    ).format(file=file.name, event=shown_line(shown.story))
    dated = {backup.path: backup.day for backup in backups_of(was)}
    if rest is None:
        other = translate("library", "Nothing else of the library could be read.")
    elif rest in dated:
        other = translate("library", "All else is as it was in the backup of {day}.").format(
            day=day(dated[rest])
        )
    else:
        other = translate("library", "All else is as it was in the older copy.")
    return f"{event} {other}"


def _what_was_saved(saved: Salvaged) -> str:
    if missing := what_is_missing(saved.damaged, saved.unnamed):
        held = translate("library", "It contains what could be read of the damaged one.")
        return f"{held} {missing}"
    if saved.unnamed is None:
        return translate(
            "library", "It contains what could be read of the damaged one; reports may be missing."
        )
    return translate("library", "It contains all the reports of the damaged one.")


def standing_of(library: OpenFile) -> str:
    """The short words for a library that is not saved; "" when it is."""
    if library.is_damaged:
        return translate("library", "library damaged")
    if library.path == MEMORY or library.is_out_of_place:
        return translate("library", "nothing is saved")
    return translate("library", "library is read-only") if library.is_read_only else ""


def where_kept(path: Path, place: JournalPlace) -> str:
    """The sentences that say which library file a report is in, and what its kind of place means."""
    kept = translate("library", "Saved in {file}.").format(file=path)
    match place:
        case JournalPlace.LOCAL:
            return kept
        case JournalPlace.NETWORK:
            said = translate(
                "library",
                "That is on a network drive: changes are written straight to the file, which is "
                "slower but safe.",
            )
        case JournalPlace.SYNCHRONISED:
            said = translate(
                "library",
                "That is in a synchronised folder: changes are written straight to the file, so that "
                "it is always complete. Use it on one computer at a time.",
            )
        case never:
            assert_never(never)
    return f"{kept} {said}"


def day(iso: str) -> str:
    """An ISO date in the long form of the window's language."""
    return QLocale().toString(QDate.fromString(iso, "yyyy-MM-dd"), QLocale.FormatType.LongFormat)


def _names(damaged: Sequence[Damaged]) -> str:
    shown = [
        f"“{one.name}”" if one.name else translate("library", "number {id}").format(id=one.id)
        for one in damaged[:MOST_NAMES]
    ]
    if more := len(damaged) - len(shown):
        shown.append(tr("%n more", "", more))
    return listed(shown)
