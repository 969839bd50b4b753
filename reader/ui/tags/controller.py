"""Tags reports: a submenu in the Edit menu and the list's context menu, and its undoable steps."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from reader.library.records import Overtaken
from reader.library.tags import Tag
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.editing.steps import Step
from reader.ui.reports.actions import named
from reader.ui.reports.pointing import Pointing
from reader.ui.session.session import Session
from reader.ui.tags.dialog import TagsDialog, dot_icon
from reader.ui.widgets.plain import in_menu
from reader.ui.widgets.questions import ask_line


class TaggedReports(Step):
    """Giving reports a tag, or taking it from them; undo changes only those back that were changed."""

    def __init__(
        self, text: str, session: Session, lineages: Sequence[int], name: str, *, is_given: bool
    ) -> None:
        super().__init__(text)
        self._session, self._name, self._is_given = session, name, is_given
        self._lineages = tuple(lineages)
        self._changed: tuple[int, ...] = ()
        self._colour = ""  # of the tag when it was last there: it may go with its last report

    def do(self) -> None:
        self._changed = self._set(self._lineages, is_given=self._is_given)
        self.is_idle = not self._changed

    def take_back(self) -> None:
        if self._changed:
            self._set(self._changed, is_given=not self._is_given)

    def _set(self, lineages: Sequence[int], *, is_given: bool) -> tuple[int, ...]:
        library = self._session.library
        if is_given:
            found = library.tag(lineages, self._name, self._colour)
        else:
            self._colour = library.colour_of(self._name)
            found = library.untag(lineages, self._name)
        self._session.refresh()
        return found


class ChangedTags(Step):
    """Renaming and recolouring tags."""

    def __init__(self, text: str, session: Session, changes: Sequence[tuple[Tag, Tag]]) -> None:
        super().__init__(text)
        self._session, self._changes = session, tuple(changes)

    def do(self) -> None:
        self._change(dict(self._changes))

    def take_back(self) -> None:
        self._change({after: before for before, after in self._changes})

    def _change(self, changes: Mapping[Tag, Tag]) -> None:
        library = self._session.library
        with library.at_once():
            if not changes.keys() <= set(library.tags()):
                raise Overtaken
            for tag in changes.values():
                library.rename_tag(tag.id, tag.name, tag.colour)
            renamed = {after.id for before, after in changes.items() if before.name != after.name}
            if _has_doubles(library.tags(), renamed):
                raise Overtaken
        self._session.refresh()


def _has_doubles(tags: Sequence[Tag], among: Collection[int]) -> bool:
    """Whether one of the tags with these ids has the name of another: a second window may have used it."""
    names = Counter(tag.name for tag in tags)
    return any(names[tag.name] > 1 for tag in tags if tag.id in among)


class TagController(QObject):
    """Offers every tag, ticked where all selected reports have it, a new tag, and changing tags."""

    def __init__(self, window: Window, session: Session, pointing: Pointing) -> None:
        super().__init__(window)
        self._window, self._session, self._pointing = window, session, pointing
        self._menu = QMenu(window.frame)
        self._menu.aboutToShow.connect(self.fill)
        window.actions_[Action.TAG].setMenu(self._menu)
        window.sources.list.addAction(window.actions_[Action.TAG])
        pointing.changed.connect(self._settle)
        self._settle()

    def fill(self) -> None:
        """Fill the submenu with the tags of the library."""
        self._menu.clear()
        library = self._session.library
        tagged, lineages = library.tags_of_reports(), self._lineages()
        for tag in library.tags():
            action = self._menu.addAction(dot_icon(tag.colour), in_menu(tag.name))
            action.setCheckable(True)
            is_on = all(tag in tagged.get(lineage, ()) for lineage in lineages)
            action.setChecked(is_on)
            action.triggered.connect(lambda *_, tag=tag, is_on=is_on: self._set(tag, is_given=not is_on))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("&New Tag…")).triggered.connect(lambda *_: self._add())
        change = self._menu.addAction(self.tr("&Rename and Recolour Tags…"))
        change.triggered.connect(lambda *_: self._change())
        change.setEnabled(bool(library.tags()))

    def _settle(self) -> None:
        is_fixed = self._session.library.is_read_only
        self._window.actions_[Action.TAG].setEnabled(self._pointing.meant is not None and not is_fixed)

    def _lineages(self) -> list[int]:
        return [entry.lineage for entry in self._pointing.meant_all]

    def _add(self) -> None:
        asked = self.tr("Name of the tag")
        if name := ask_line(self._window.frame, self.tr("New Tag"), asked, ""):
            self._push(name, is_given=True)

    def _change(self) -> None:
        dialog = TagsDialog(self._session.library.tags(), self._window.frame)
        if dialog.exec() and (changes := dialog.changed()):
            self._window.undo_stack.push(ChangedTags(self.tr("Change Tags"), self._session, changes))

    def _set(self, tag: Tag, *, is_given: bool) -> None:
        self._push(tag.name, is_given=is_given)

    def _push(self, name: str, *, is_given: bool) -> None:
        if entries := self._pointing.meant_all:
            words = self.tr("Tag {report} “{tag}”") if is_given else self.tr("Remove “{tag}” from {report}")
            text = words.format(report=named(entries), tag=name)
            step = TaggedReports(text, self._session, self._lineages(), name, is_given=is_given)
            self._window.undo_stack.push(step)
