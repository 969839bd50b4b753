"""The part of Library that keeps watched folders and what has come from them."""

from pathlib import Path

from reader.library import rows
from reader.library.events import Events, now
from reader.library.formats import Loaded
from reader.library.importing.arriving import Arrival, Arrivals, known_as
from reader.library.records import Added, AddOutcome


class Watched(Events):
    """A library with watched folders."""

    def watched_folders(self) -> tuple[Path, ...]:
        """The folders that are watched, by name."""
        query = "SELECT folder FROM watched ORDER BY folder"
        return self._ask(lambda db: tuple(Path(folder) for (folder,) in db.execute(query)))

    def watch(self, folder: Path) -> None:
        """Watch a folder with its subfolders from now on; files already in it come in, too."""
        self._update_all("INSERT OR IGNORE INTO watched VALUES (?)", [(rows.clean(str(folder)),)])

    def unwatch(self, folder: Path) -> None:
        """Stop watching a folder; what came from it stays."""
        self._update_all("DELETE FROM watched WHERE folder = ?", [(rows.clean(str(folder)),)])

    def arrived(self) -> Arrivals:
        """The files that came from watched folders, with their state at that time."""
        query = "SELECT path, state, digest FROM arrived"
        return self._ask(lambda db: {path: Arrival(*rest) for path, *rest in db.execute(query)})

    def note_arrived(self, files: Arrivals) -> None:
        """Keep that these files have come in, by their paths."""
        noted: list[tuple[object, ...]] = [(known_as(path), *arrival) for path, arrival in files.items()]
        self._update_all("INSERT OR REPLACE INTO arrived VALUES (?, ?, ?)", noted)

    def add_arrival(self, loaded: Loaded, inbox: int) -> Added:
        """Add an article from a watched folder: to the story of its earlier version, else to the inbox.

        A text that is anywhere in the library, even in the trash, is not added.
        """
        same = (
            "SELECT id FROM article WHERE story IN (SELECT id FROM story) AND text_digest = ?"
            " ORDER BY removed IS NOT NULL, id LIMIT 1"
        )
        with self.at_once():
            if row := self._db.execute(same, (rows.text_digest(loaded.article),)).fetchone():
                return Added(AddOutcome.ALREADY, int(row[0]))
            before = rows.version_before(self._db, loaded)
            story, updates = (inbox, None) if before is None else (before.story, before.id)
            number = rows.insert_article(self._db, loaded, story, updates, now())
        return Added(AddOutcome.ADDED if before is None else AddOutcome.UPDATED, number, updates)
