"""The file of an open library: its transactions, its damage, and whether it is still in its place."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from math import inf
from pathlib import Path
from typing import Self, TypeVar

from reader.library.disk.backups import STEP, backups_of, progress_of
from reader.library.disk.journal import JournalPlace
from reader.library.disk.log import log_of
from reader.library.disk.presence import Presence, mark_written, past_log, state_in
from reader.library.disk.salvage import UNSORTED, Damaged, Salvaged, is_damage, salvage, shadow_of
from reader.library.disk.troubles import (
    NOT_AS_WRITTEN,
    DamagedLibraryError,
    MovedLibraryError,
    ReadOnlyLibraryError,
    Trouble,
    UnsalvagedLibraryError,
    trouble_of,
)
from reader.library.schema import MEMORY, WAIT_FOR_OTHERS, connect
from reader.text.checking import Watch, unwatched

T = TypeVar("T")
Shadow = tuple[sqlite3.Connection, Salvaged]
"""A database with all that can be read of a damaged library, and what was found to be lost."""


class OpenFile:
    """A connection to a library's file.

    Args:
        path: of the file; ":memory:" for a library without one.
        patience: seconds to wait while others write.
        shadow: what can be read of it, where it is already known to be damaged.
        most: bytes up to which a damaged file is salvaged at once. A larger one raises
            UnsalvagedLibraryError until read_around_damage() is given a shadow.

    Attributes:
        damaged: the reports that are lost or changed, once damage was found.
        unnamed: how many more are lost, of which nothing is known; None where that cannot be known.
        on_trouble: called with the error when damage is found, or another file in this one's place.
    """

    def __init__(
        self,
        path: Path | str,
        patience: float = WAIT_FOR_OTHERS,
        shadow: Shadow | None = None,
        most: float = inf,
    ) -> None:
        self.on_trouble: Callable[[sqlite3.Error], None] = lambda _: None
        self.damaged: tuple[Damaged, ...] = ()
        self.unnamed: int | None = None
        self._shadow: sqlite3.Connection | None = None
        self._presence: Presence | None = None
        self._most = most
        self._open(Path(path), patience, shadow)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        if self._is_overwritten:
            self._drop_log()
        self._db.close()
        self._release()
        if self._shadow is not None:
            self._shadow.close()

    def continue_in(self, path: Path) -> None:
        """Close the file and open another one that holds the same library, as after the first was lost."""
        self.close()
        self._open(path, self._patience)

    @property
    def is_read_only(self) -> bool:
        """Whether the library cannot be written."""
        return self._is_read_only

    @property
    def place(self) -> JournalPlace:
        """The kind of place in which the file lies."""
        return self._place

    def check_place(self) -> None:
        """Raise MovedLibraryError when another file is at the path now, or none."""
        if self._presence is None:
            return
        try:
            self._presence.check()
        except MovedLibraryError as error:
            self._is_overwritten, self._is_out_of_place = error.is_overwritten, True
            self.on_trouble(error)
            raise
        self._is_overwritten = self._is_out_of_place = False

    @property
    def is_out_of_place(self) -> bool:
        """Whether another file, or none, was at the path at the last look: nothing is saved then."""
        return self._is_out_of_place

    @property
    def is_overwritten(self) -> bool:
        """Whether another file was copied over this one, so that the contents of this one are lost."""
        return self._is_overwritten

    def check_writable(self) -> None:
        """Raise Damaged-, ReadOnly- or MovedLibraryError where nothing can be written."""
        if self.is_damaged:
            raise DamagedLibraryError("nothing is written to a damaged library")
        if self._is_read_only:
            raise ReadOnlyLibraryError(f"the library {self.path} is read-only")
        self.check_place()

    def be_patient(self, seconds: float) -> None:
        """Set how many seconds to wait while others write."""
        self._db.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")

    @property
    def is_damaged(self) -> bool:
        """Whether damage was found: nothing is written then, and only what is sound is read."""
        return self._shadow is not None or self._is_unsalvaged

    @property
    def is_unsalvaged(self) -> bool:
        """Whether damage was found and the library was not salvaged yet."""
        return self._is_unsalvaged

    def read_around_damage(self, shadow: Shadow | None = None) -> None:
        """From now on read from a shadow, the given one or one that is made here.

        Raises:
            UnsalvagedLibraryError: no shadow was given, and the file is too large to salvage it here.
        """
        if self._shadow is None and self.path != MEMORY:
            self._is_unsalvaged = shadow is None and _length(self.path) > self._most
            if self._is_unsalvaged:
                error = UnsalvagedLibraryError("a part of it cannot be read")
                self.on_trouble(error)
                raise error
            self._shadow, found = shadow or shadow_of(self.path)
            self.damaged, self.unnamed = found.damaged, found.unnamed
            self.on_trouble(DamagedLibraryError("a part of it cannot be read"))

    def settle(self) -> None:
        """Write the log into the file, so that a copy of the file holds everything.

        While others read or write nothing happens.
        """
        if self._is_read_only or self.is_damaged:
            return
        with suppress(sqlite3.Error):
            self.check_place()
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            self._note_state()

    def write_copy(self, new: Path, watch: Watch = unwatched) -> None:
        """Write all that the library holds into a new file, even if its own was moved or deleted.

        Where another file was copied over it, the newest other copy is used: see rest(). May be called in a
        second thread while the first one reads and writes.
        """
        if self._is_unsalvaged:
            salvage(self.path, new, UNSORTED, watch)
            return
        with closing(sqlite3.connect(new)) as made:
            if self._is_overwritten:
                self._copy_rest(made, watch)
            else:
                (self._shadow or self._db).backup(made, pages=STEP, progress=progress_of(watch))
            made.execute("PRAGMA journal_mode = DELETE")

    def rest(self) -> Path | None:
        """The file with the newest state of a library over which another was copied; None if there is none.

        It is a backup, or the file itself where an older copy of the library was copied over it.
        """
        places = (self.path, *(backup.path for backup in backups_of(self.path)))
        found = [
            (state, place) for place in places if (state := state_in(place)) and self._name == state.name
        ]
        return max(found, key=lambda one: one[0].written.times)[1] if self._name and found else None

    @property
    def size(self) -> int:
        """The size of the library in bytes, wherever its file may be now."""
        db = self._shadow or self._db
        pages, size = (db.execute(f"PRAGMA {what}").fetchone()[0] for what in ("page_count", "page_size"))
        return int(pages) * int(size)

    def _open(self, path: Path, patience: float, shadow: Shadow | None = None) -> None:
        opened = connect(path, patience)
        self.path, self._patience = path, patience
        self._db, self._release = opened.db, opened.release
        self._is_read_only, self._place = opened.is_read_only, opened.place
        self._name, self._is_overwritten, self._is_out_of_place = opened.name, False, False
        self._presence = None if path == MEMORY else Presence(path, opened.name)
        self._shadow, self._is_unsalvaged, self.damaged, self.unnamed = None, False, (), None
        if opened.is_damaged or shadow is not None:
            try:
                self.read_around_damage(shadow)
            except BaseException:
                self.close()
                raise

    def _ask(self, question: Callable[[sqlite3.Connection], T]) -> T:
        """Answer a question from the file, or from the shadow once damage was found."""
        if self._shadow is None:
            try:
                return question(self._db)
            except (sqlite3.DatabaseError, *NOT_AS_WRITTEN) as error:
                self.check_place()  # where another file is in its place, this one is not damaged
                if not is_damage(error):
                    raise
            self.read_around_damage()
        try:
            return question(self._shadow or self._db)
        except NOT_AS_WRITTEN as error:
            raise DamagedLibraryError(str(error)) from error

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """A write transaction: all that is written within is kept, or nothing. Can be nested."""
        if self._db.in_transaction:
            yield
            return
        self.check_writable()
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
            mark_written(self._db)
            self._db.execute("COMMIT")
            self._note_state()
        except BaseException as error:
            if self._db.in_transaction:  # SQLite ends it itself when the disk fails
                self._db.execute("ROLLBACK")
            if trouble_of(error) is Trouble.DAMAGED:
                self.read_around_damage()
            raise

    def _update_all(self, statement: str, values: list[tuple[object, ...]]) -> None:
        with self.at_once():
            self._db.executemany(statement, values)

    def _note_state(self) -> None:
        """Note the state of the file after a write of ours, which would be taken for another's otherwise."""
        if self._presence is not None:
            with suppress(MovedLibraryError):  # raised again before the next write
                self._presence.check()

    def _copy_rest(self, made: sqlite3.Connection, watch: Watch) -> None:
        if rest := self.rest():
            with suppress(sqlite3.DatabaseError), closing(past_log(rest)) as older:
                older.backup(made, pages=STEP, progress=progress_of(watch))

    def _drop_log(self) -> None:
        """Empty the log: SQLite would write its pages into a file to which they do not belong."""
        with suppress(OSError):
            os.truncate(log_of(self.path), 0)


def _length(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
