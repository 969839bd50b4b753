"""The page with both reports: shows a comparison, a selected stop, and scrolls to it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from operator import itemgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.compare.arrangement.outline import Outline
from reader.compare.arrangement.route import NO_ROUTE, Route, same_stop
from reader.compare.arrangement.stops import Stop
from reader.compare.model import Comparison, Pair
from reader.compare.side import Both, Side
from reader.text.model import Span
from reader.ui.comparison.gutter.bands import Band, bands_in_sight
from reader.ui.comparison.labels import explained, noted, relations, spoken
from reader.ui.comparison.layout.arrangement import Choice, PieceKind, Related
from reader.ui.comparison.layout.spread import Spread
from reader.ui.comparison.page_parts import PageParts
from reader.ui.comparison.pane.measures import face
from reader.ui.comparison.pane.set_text import runs_right_to_left
from reader.ui.comparison.scrolling.keeping_place import (
    HeldTops,
    are_of_one,
    are_same,
    are_swapped,
    hold,
    hold_both,
    restore,
)
from reader.ui.comparison.scrolling.scroll_lock import ScrollLock
from reader.ui.comparison.scrolling.settling import Settling
from reader.ui.look.theme import Theme

RunInBackground = Callable[[Callable[[], Spread], Callable[[Spread], None]], object]
"""Makes a layout in a working thread, and passes it to a function in the window's."""


class Page(PageParts):
    """Shows a comparison; in_background makes long layouts, in this thread unless another is set."""

    zoom_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.choice = Choice()
        self.spread: Spread | None = None
        self.stop: Stop | None = None
        self.outline: Outline | None = None
        self.in_background: RunInBackground = lambda make, take: take(make())
        self._face, self._widths = face(1.0), Both(0.0, 0.0)
        self.lock = ScrollLock(self.panes, lambda: self.spread, self)
        self.lock.moved.connect(self.refresh_bands)
        self._settling = Settling(self.panes, self.lock, lambda: self.spread, self.refresh_bands, self)
        self.gutter.explain, self.gutter.speak = self._explained, self._spoken
        for side, pane in self.panes.items():
            pane.explain = partial(self._told, side)
            pane.relate = partial(self._relations, side)
            pane.resized.connect(self._set_widths)
            pane.zoom_wanted.connect(self.zoom_wanted)

    @property
    def route(self) -> Route:
        """The stops that one can go through: all, but no related pairs while these are hidden."""
        if self.outline is None:
            return NO_ROUTE
        return self.outline.telling if self.choice.related is Related.HIDDEN else self.outline.route

    @property
    def stops(self) -> tuple[Stop, ...]:
        """The stops of the route, in the order of A."""
        return self.route.stops

    def laid_out(self, outline: Outline) -> Spread:
        """The layout of a comparison as it is to be shown here; may be called in any thread."""
        spread = Spread(outline, _choice_for(outline.comparison, self._shown(), self.choice), self._face)
        if all(self._widths):
            spread.estimate(self._widths, self._face)
        return spread

    def set_ahead(self, spread: Spread, side: Side, offset: int) -> None:
        """Lay out what a side of two other reports will show at an offset; the same two have it laid out."""
        if self.isVisible() and not are_of_one(spread.comparison, self._shown()):  # hidden, it has no size
            spread.set_ahead(side, *self.panes.of(side).sight_from(offset))

    def show_outline(self, outline: Outline | None, spread: Spread | None = None) -> None:
        """Show two reports, in a given layout or a new one; the same two, even swapped, keep their place."""
        comparison, before = outline.comparison if outline else None, self._shown()
        is_swapped, stays = are_swapped(comparison, before), are_same(comparison, before)
        held = hold_both(self.spread, self.panes, self.stop) if stays or is_swapped else {}
        stop, shown, self.spread, self.outline = self.stop, self.spread, None, outline
        if is_swapped:
            held, stop = {side.other: place for side, place in held.items()}, stop and stop.swapped()
        self.choice = how = _choice_for(comparison, before, self.choice)
        self.stop = same_stop(self.route, stop) if stop and (stays or is_swapped) else None
        if not stays:
            for pane in self.panes:
                pane.forget()
        self._show_names(comparison)
        if outline is not None:
            self.spread = spread if spread and spread.choice == how else Spread(outline, how, self._face)
            self.spread.adopt(shown if stays or is_swapped else None, is_swapped=is_swapped)
        self._set_widths(held)

    def _shown(self) -> Comparison | None:
        return self.spread.comparison if self.spread else None

    def _show_names(self, comparison: Comparison | None) -> None:
        self.gutter.pairs = comparison.pairs if comparison else ()
        for overview in (self.overview, self.order_map):
            overview.show_route(comparison, self.route)
        for side in Side:
            article = comparison.of(side).article if comparison else None
            self.heads.of(side).show_article(article)
            self.panes.of(side).set_name(article.name if article else "")
            self.panes.of(side).set_mirrored(article is not None and runs_right_to_left(article.text))

    def set_choice(self, choice: Choice, then: Callable[[], None] = lambda: None) -> None:
        """Show the same two reports after another choice; what is being read stays in sight.

        Long ones are laid out in the background and stay as they are until then; then() is called after that.
        """
        if self.spread is not None and choice == self.choice == self.spread.choice:
            then()
            return
        is_other = choice.related is not self.choice.related
        self.choice = choice
        if is_other:
            self._show_names(self._shown())
        spread = self.spread
        if spread is not None and spread.is_short:
            self._take(self.laid_out(spread.outline), then)
        elif spread is not None:
            self.in_background(lambda: self.laid_out(spread.outline), lambda made: self._take(made, then))

    def _take(self, spread: Spread, then: Callable[[], None]) -> None:
        """Show a layout from the background, if it is still wanted."""
        if spread.outline is self.outline and spread.choice == self.choice:
            held = hold(self.spread, self.panes, self.stop)
            self.spread = spread
            self._set_widths(held)
            then()

    def set_zoom(self, zoom: float) -> None:
        """Set the size of type, 1.0 as designed."""
        held = hold(self.spread, self.panes, self.stop)
        self._face = face(zoom)
        self._set_widths(held)

    def set_stop(self, stop: Stop | None) -> None:
        """Highlight another stop, or none, without scrolling."""
        self.stop = stop
        for side in Side:
            pane = self.panes.of(side)
            if pane.column is not None:
                pane.column.choose(stop.pair if stop else None)
            chosen = frozenset(stop.of(side) if stop else ())
            row = pane.column.row_of_pair(stop.pair) if pane.column and stop and stop.pair else None
            pane.set_highlights(replace(pane.inker.highlights, chosen=chosen, chosen_row=row))
        self.refresh_bands()

    def bring(self, stop: Stop, keep: Side | None = None) -> None:
        """Scroll so that a pair is level, or a passage in sight; the side to keep moves only if it must."""
        # scrolling lays out text whose height was only estimated: the second time the place is exact
        for _ in range(2):
            self._bring(stop, keep)

    def _bring(self, stop: Stop, keep: Side | None) -> None:
        if self.spread is None:
            return
        left, right = (self.spread.extent(side, stop.of(side)) for side in Side)
        if self.spread.is_level and stop.pair:
            left, right = self.spread.ends(stop.pair)
        if left and right and self.spread.is_level:
            self.lock.bring_into_sight(Side.LEFT, (min(left[0], right[0]), max(left[1], right[1])))
        elif left and right:
            self.lock.bring_level(left, right, keep)
        elif left:
            self.lock.bring_into_sight(Side.LEFT, left)
        elif right:
            self.lock.bring_into_sight(Side.RIGHT, right)

    def rank(self, side: Side, sentence: int, stop: Stop) -> int:
        """The place of a stop among those of a sentence, the most similar pair first."""
        pairs = self.spread.marks.of(side).pairs(sentence) if self.spread else ()
        return pairs.index(stop.pair) if stop.pair in pairs else len(pairs)

    def is_in_sight(self, stop: Stop) -> bool:
        """Whether the beginning of either end of a stop is in sight."""
        sight = self.panes.map(lambda pane: pane.in_sight())
        begins = ((sight.of(side), stop.of(side)[:1]) for side in Side)
        return any(seen and seen[0] <= first <= seen[1] for seen, held in begins for first in held)

    def shows(self, ends: Both[tuple[int, ...]]) -> bool:
        """Whether the passages of both sides are in sight; an empty one need not be."""
        return all(self.panes.of(side).shows(held) for side, held in ends.items() if held)

    def shows_any(self, ends: Both[tuple[int, ...]]) -> bool:
        """Whether the passage of one side is in sight."""
        return any(self.panes.of(side).shows(held) for side, held in ends.items())

    def bring_all(self, ends: Both[tuple[int, ...]]) -> None:
        """Scroll passages into sight, level if there are two, and open folds that hide them."""
        comparison = self._shown()
        for side, held in ends.items():
            if comparison is not None and held:
                self.show_span(side, comparison.of(side).sentences[held[0]].span)
        if not self.shows(ends):
            self.bring(Stop(*ends))

    def show_span(self, side: Side, span: Span) -> None:
        """Scroll to a span of a report, and open a fold that hides it."""
        if self.spread is None:
            return
        sentences = self.spread.columns.of(side).sentences_in(span)
        row = self.spread.columns.of(side).row_of(sentences[0]) if sentences else None
        if row is not None:
            self.unfold(side, row, lambda: self._bring_sentence(side, sentences[0]))

    def _bring_sentence(self, side: Side, sentence: int) -> None:
        extent = self.spread.extent(side, (sentence,)) if self.spread else None
        if extent is not None:
            self.lock.bring_into_sight(side, extent)

    def unfold(self, side: Side, row: int, then: Callable[[], None] = lambda: None) -> None:
        """Open the fold in a row, if there is one, and call then() once that is shown."""
        piece = self.spread and self.spread.arrangement.of(side)[row]
        if piece and piece.kind in {PieceKind.FOLDED_ASIDE, PieceKind.FOLDED_ALIKE}:
            opened = self.choice.unfolded | {(side, piece.sentences[0])}
            self.set_choice(replace(self.choice, unfolded=opened), then)
        else:
            then()

    def refresh_bands(self) -> None:
        """Update bands and overviews after scrolling or selecting."""
        chosen = self.stop.pair if self.stop else None
        self.gutter.show_bands(self._bands, chosen)
        sight = self.panes.map(lambda pane: pane.in_sight())
        for overview in (self.overview, self.order_map):
            overview.set_sight(sight, self.stop)

    def _bands(self) -> tuple[Band, ...]:
        chosen = self.stop.pair if self.stop else None
        return bands_in_sight(self.spread, self.panes, chosen) if self.spread else ()

    def _told(self, side: Side, sentence: int) -> str:
        if self.spread is None:
            return ""
        marks = self.spread.marks.of(side)
        pairs = (self._explained(pair) for pair in marks.pairs(sentence))
        return "\n\n".join((*pairs, *(noted(text) for text in marks.notes(sentence))))

    def _relations(self, side: Side, sentence: int) -> str:
        spread = self.spread
        return relations(spread.comparison, spread.marks.of(side), sentence) if spread else ""

    def _spoken(self, pair: Pair) -> str:
        stop = Stop(pair.left, pair.right, pair)
        return spoken(self.spread.comparison, stop) if self.spread else ""

    def _explained(self, pair: Pair) -> str:
        return explained(self.spread.comparison, pair) if self.spread else ""

    def _set_widths(self, held: HeldTops | None = None) -> None:
        held = hold(self.spread, self.panes, self.stop) if held is None else held
        room = min(
            pane.viewport().width() for pane in self.panes
        )  # alike, so that a swap lays nothing out again
        columns = self.panes.map(lambda pane: self._face.column(room, mirrored=pane.inker.mirrored))
        self._widths = columns.map(itemgetter(1))
        for side, (left, wide) in columns.items():
            self.panes.of(side).column_left = left
            self.heads.of(side).set_column(left, wide, mirrored=self.panes.of(side).inker.mirrored)
        if self.spread is not None:
            self.spread.set_widths(self._widths, self._face)
            self._settling.begin()
        with self.lock.held():
            for side, pane in self.panes.items():
                column = self.spread.columns.of(side) if self.spread else None
                pane.show_column(column, self.spread.labels.of(side) if self.spread else {})
        self.set_stop(self.stop)
        if held and self.spread is not None:
            with self.lock.held():
                restore(held, self.spread, self.panes)
            if len(held) == 1 or self.spread.is_level:
                self.lock.follow(next(iter(held)))
        self.refresh_bands()


def _choice_for(comparison: Comparison | None, before: Comparison | None, choice: Choice) -> Choice:
    """The choice for a comparison: opened folds stay open only where the same two reports are shown."""
    if are_same(comparison, before):
        return choice
    is_swapped = are_swapped(comparison, before)
    return replace(choice, unfolded=frozenset((side.other, n) for side, n in choice.unfolded if is_swapped))
