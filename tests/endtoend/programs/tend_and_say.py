"""A library that is tended at random until somebody kills it.

Before each act it says which texts that will change, afterwards what is in the library, one line each.
"""

import json
import random
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from reader.library.cases.case_file import take_case
from reader.library.formats import Loaded
from reader.library.importing.arriving import Arrival
from reader.library.records import Entry
from reader.library.store import Library
from reader.text.model import Article

EVENTS = ("Bridge", "Ferry", "Levee")
TAGS = ("to read", "done", "doubtful")
Touched = Sequence[str]
Act = Callable[[Library, random.Random], tuple[Touched, Callable[[], object]]]


def state_of(library: Library) -> dict[str, list[str]]:
    """By text: the event, whether the report is in the trash, its tags, whether its event is guessed.

    Beside them the files that came in from watched folders, by their paths.
    """
    tags, names = library.tags_of_reports(), {story.id: story.name for story in library.stories()}
    removed, guesses = {one.id for one in library.trash()}, library.guesses()
    found = {
        entry.article.text: [
            names[entry.story],
            "removed" if entry.id in removed else "there",
            *(tag.name for tag in tags.get(entry.lineage, ())),
            *(["guessed"] if entry.id in guesses else []),
        ]
        for entry in all_of(library)
    }
    return found | {path: list(arrival) for path, arrival in library.arrived().items()}


def all_of(library: Library) -> tuple[Entry, ...]:
    """All reports, those in the trash too."""
    return (*library.entries(), *(library.entry(one.id) for one in library.trash()))


def add(library: Library, chance: random.Random) -> tuple[Touched, Callable[[], object]]:
    text = f"Report {chance.getrandbits(60)} tells of the {chance.choice(EVENTS)}. " + "Words follow. " * 200
    loaded = Loaded(Article(text), text.encode(), "txt")
    return [text], lambda: library.add(loaded, chance.choice(library.stories()).id)


def remove(library: Library, chance: random.Random) -> tuple[Touched, Callable[[], object]]:
    entries = library.entries()
    some = chance.sample(entries, min(len(entries), 5))
    return [entry.article.text for entry in some], lambda: library.remove([entry.id for entry in some])


def bring_back(library: Library, chance: random.Random) -> tuple[Touched, Callable[[], object]]:
    some = [one.id for one in library.trash()[:4]]
    return [library.entry(number).article.text for number in some], lambda: library.bring_back(some)


def forget(library: Library, chance: random.Random) -> tuple[Touched, Callable[[], object]]:
    some = [one.id for one in library.trash()[2:6]]
    return [library.entry(number).article.text for number in some], lambda: library.forget(some)


def move(library: Library, chance: random.Random) -> tuple[Touched, Callable[[], object]]:
    target = chance.choice(library.stories()).id
    mine = [entry for entry in library.entries() if not entry.article.text.startswith("Case")]  # else twice
    some = [entry for entry in mine if entry.story != target][:6]
    return [entry.article.text for entry in some], lambda: library.move([one.id for one in some], target)


def tag(library: Library, chance: random.Random) -> tuple[Touched, Callable[[], object]]:
    name, tags = chance.choice(TAGS), library.tags_of_reports()
    has_it = {lineage for lineage, given in tags.items() if name in {one.name for one in given}}
    bare = {entry.lineage for entry in library.entries()[:40] if entry.lineage not in has_it}
    some = sorted(bare)[:5]  # each with all its versions
    told = [entry.article.text for entry in all_of(library) if entry.lineage in some]
    return told, lambda: library.tag(some, name)


def update(library: Library, chance: random.Random) -> tuple[Touched, Callable[[], object]]:
    """Add a later version of a report."""
    if not (entries := library.entries()):
        return add(library, chance)
    before = chance.choice(entries)
    text = f"Version {chance.getrandbits(60)}. {before.article.text}"
    loaded = Loaded(Article(text), text.encode(), "txt")
    return [text], lambda: library.add_after(loaded, before.story, before.id)


def guess(library: Library, chance: random.Random) -> tuple[Touched, Callable[[], object]]:
    guessed = library.guesses()
    sure = [entry for entry in library.entries() if entry.id not in guessed]
    some = chance.sample(sure, min(len(sure), 5))
    return [entry.article.text for entry in some], lambda: library.guess([entry.id for entry in some])


def agree(library: Library, _: random.Random) -> tuple[Touched, Callable[[], object]]:
    some = sorted(library.guesses())[:3]
    return [library.entry(number).article.text for number in some], lambda: library.agree(some)


def arrive(library: Library, chance: random.Random) -> tuple[Touched, Callable[[], object]]:
    """Note files that came in from a watched folder."""
    files = {f"/watched/{chance.randint(0, 9)}.txt": Arrival(f"1 {chance.getrandbits(60)}", "d")}
    return list(files), lambda: library.note_arrived(files)


def search(library: Library, _: random.Random) -> tuple[Touched, Callable[[], object]]:
    return [], library.index


def merge(case: Path) -> Act:
    """Takes in the case file; those of its reports that are there already are not touched."""

    def act(library: Library, _: random.Random) -> tuple[Touched, Callable[[], object]]:
        with Library(case) as held:
            told = [entry.article.text for entry in held.entries()]
        now = state_of(library)
        touched = [text for text in told if now.get(text, ["", ""])[:2] != ["Case", "there"]]
        return touched, lambda: take_case(case, library)

    return act


def tend(path: Path, case: Path, seed: int) -> None:
    """Act without end."""
    chance = random.Random(seed)  # noqa: S311  # no secret
    with Library(path) as library:
        acts: list[Act] = [add, add, add, remove, bring_back, forget, move, tag, search, merge(case)]
        acts += [update, guess, agree, arrive]
        while True:
            touched, act = chance.choice(acts)(library, chance)
            say({"touches": list(touched)})
            act()
            say({"state": state_of(library)})


def say(told: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
