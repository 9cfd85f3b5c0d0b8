"""The article with its quotes, speakers and figures marked, drawn line by line."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from rich.cells import set_cell_size
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.strip import Strip

from tui.looks import Looks
from tui.nesting import outermost
from tui.noted import STARRED
from tui.plain import content
from tui.reader_layout import TextLine, lay_out_text
from tui.signs import KIND_SIGNS
from tui.strips import Run, strip_of, styled
from tui.sureness import speaker_line

if TYPE_CHECKING:
    from store.answers import FullArticle, QuoteAnswer
    from tui.cards import Card
    from tui.passage import Passage

GUTTER = 4
"""Cells before the text: the bar, the sign of the kind, the star and a blank."""


class Reader(Looks, can_focus=True, inherit_bindings=False):
    """One article; the current quote has a bar beside it, every quote's first line its kind's sign, and its star."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "next_quote(1)", "Next quote", id="reader.next"),
        Binding("N", "next_quote(-1)", "Previous quote", show=False, id="reader.previous"),
        Binding("j,down", "scroll_down", "Down", show=False, id="reader.down"),
        Binding("k,up", "scroll_up", "Up", show=False, id="reader.up"),
        Binding("pagedown,ctrl+f,space", "page_down", "Page down", show=False, id="reader.page-down"),
        Binding("pageup,ctrl+b", "page_up", "Page up", show=False, id="reader.page-up"),
        Binding("g,home", "scroll_home", "Top", show=False, id="reader.top"),
        Binding("G,end", "scroll_end", "End", show=False, id="reader.end"),
        Binding("y", "app.copy_quote", "Copy", id="reader.copy"),
        Binding("V", "versions", "Versions", show=False, id="reader.versions"),
    ]

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.article: FullArticle | None = None
        self.current: QuoteAnswer | None = None
        self._matches: tuple[tuple[int, int], ...] = ()
        self._lines: list[TextLine] = []
        self._starts: list[int] = []
        self._runs: dict[int, list[Run]] = {}
        self._signs: dict[int, str] = {}
        self._width = self._top = 0
        self._target: tuple[int, int] | None = None
        self._to_come: Callable[[], None] | None = None
        """What brings back what was in sight before the size changed, once there are lines of the new width."""
        self._room = Size(0, 0)
        """Its size, border and all, when `_top` was the first line in sight."""
        self._held = (0, 0)
        """Where it stands since it last changed its size, in lines, and the offset that it holds there."""
        self._card: Card | None = None
        self._told = self._said = ""

    def _tell_speaker(self) -> None:
        """Below: who said the quote that the eye is on, and through whom it came; it need not stand in the article."""
        quote = None if self.shows_card else self.current
        told = speaker_line(quote) if quote is not None else ""
        if told != self._told:
            self._told = told
            self.border_subtitle = content(told)

    def show_card(self, card: Card) -> None:
        """Show what there is to know of an actor or source in the article's place, until the next article."""
        self._card, self._target = card, None
        self._lay_out()
        self.scroll_home(animate=False)

    @property
    def shows_card(self) -> bool:
        """Whether an actor or source is shown, and no article."""
        return self._card is not None

    def show_article(
        self, article: FullArticle, quote_id: int | None = None, matches: tuple[tuple[int, int], ...] = ()
    ) -> None:
        """Show an article at one of its quotes; `matches` are offsets in that quote's text."""
        new = article is not self.article or self.shows_card
        self.article, self._card = article, None
        self.current = next((q for q in article.quotes if q.id == quote_id), None)
        offset = self.current.start if self.current else 0
        self._matches = tuple((offset + a, offset + b) for a, b in matches) if self.current else ()
        self._lay_out(keep=not new)
        if self.current:
            self.bring_into_view(self.current.start, self.current.end)
        elif new:
            self.scroll_home(animate=False)

    def show_passage(self, article: FullArticle, passage: Passage) -> None:
        """Show an article at a passage, with its marks."""
        self.article, self._card = article, None
        start, end = passage.start, passage.end
        around = [q for q in article.quotes if q.start <= start < end <= q.end]
        own = (q for q in article.quotes if q.id == passage.quote_id)  # none once its rows were written again
        self.current = next(own, around[0] if around else None)
        self._matches = passage.marks
        self._lay_out()
        self.bring_into_view(passage.start, passage.end)

    def renew(self, article: FullArticle) -> None:
        """Show the same article as it is read now; the eye stays where it is."""
        key = self.current.key if self.current else None
        self.article = article
        self.current = next((q for q in article.quotes if q.key == key), None)
        self._lay_out()

    def clear(self, said: str = "") -> None:
        """Show no article, and say what there is to say instead."""
        self._said = said
        self.article = self.current = self._card = None
        self._lines, self._starts, self._runs, self._signs = [], [], {}, {}
        self.take_lines(0)
        self._tell_speaker()
        self.border_title = "Reader"
        self.refresh()

    def bring_into_view(self, start: int, end: int) -> None:
        """Scroll the least that shows these offsets, a third from the top when they were off the screen."""
        self._target, self._to_come = (start, end), None
        first, last = self._line_of(start), self._line_of(max(start, end - 1))
        height = self.scrollable_content_region.height
        top = self.scroll_offset.y
        if first < top or last >= top + height:
            self.scroll_to(y=max(0, first - height // 3), animate=False, immediate=True, force=True)

    def action_next_quote(self, by: int) -> None:
        """Go to the next or the previous quote of the article."""
        outer = outermost(self.article.quotes) if self.article else []
        here = self.current.start if self.current else -1
        later = [q for q in outer if q.start > here] if by > 0 else [q for q in reversed(outer) if q.start < here]
        if later and self.article is not None:
            self.show_article(self.article, later[0].id)
        else:
            self.app.say(f"No {'later' if by > 0 else 'earlier'} quote in this article.")

    def action_versions(self) -> None:
        """How this article changed from each version to the next."""
        from tui.screens.versions import VersionsScreen

        if self.article is None or self.shows_card:
            return
        about = self.article.about
        if about.has_older:
            self.app.push_screen(VersionsScreen(f"“{about.title or about.file}”", [about.id]))
        else:
            self.app.say("No older version of this article is kept.")

    def on_click(self, event: events.Click) -> None:
        """The quote that is clicked, or beside whose sign, is the one that the eye is on."""
        at = self.clicked(event)
        if at is None or self.article is None or self.shows_card or at.y >= len(self._lines):
            return
        start, end = self._lines[at.y].start, self._lines[at.y].end
        if start < end and at.x >= GUTTER:
            start = min(end - 1, start + len(set_cell_size(self.article.text[start:end], at.x - GUTTER)))
            end = start + 1
        clicked = next((q for q in outermost(self.article.quotes) if q.start < end and start < q.end), None)
        if clicked is not None:
            self.show_article(self.article, clicked.id)

    def _line_of(self, offset: int) -> int:
        return max(0, bisect_right(self._starts, offset) - 1)

    def look_again(self) -> None:
        """Runs hold their styles."""
        self._lay_out()

    def _lay_out(self, keep: bool = False) -> None:
        self._tell_speaker()
        if self.article is None and self._card is None:
            return
        width = self.scrollable_content_region.width - GUTTER - 1
        if width < 4:
            self._width = 0
            return
        if self._card is not None:
            self._lines, self._width = self._card(width), 0
            self._starts, self._runs, self._signs = [], {}, {}
            self.take_lines(len(self._lines))
            self.refresh()
            return
        assert self.article is not None
        if not keep or width != self._width:
            self._width = width
            self._lines = lay_out_text(self.article, width)
            self._starts = [line.start for line in self._lines]
            self.take_lines(len(self._lines))
            self._place_runs()
        self.refresh()

    def _place_runs(self) -> None:
        """Put every sign and every style run that stays on the lines that it touches."""
        self._runs, self._signs = defaultdict(list), {}
        for start, end, style in self._all_runs():
            for i in range(self._line_of(start), len(self._lines)):
                if self._lines[i].start >= end:
                    break
                self._runs[i].append((start, end, style))
        assert self.article is not None
        for quote in reversed(self.article.quotes):
            line = self._line_of(quote.start)
            starred = quote.note.starred or self._signs.get(line, "").endswith(STARRED)
            self._signs[line] = KIND_SIGNS.get(quote.kind, " ") + (STARRED if starred else " ")

    def _all_runs(self) -> list[Run]:
        assert self.article is not None
        article, style = self.article, self.look
        aside = {"byline", "dateline", "caption", "boilerplate", "kicker"}
        runs = [(p.start, p.end, style("title")) for p in article.passages if p.kind in ("title", "heading")]
        runs += [(p.start, p.end, style("aside")) for p in article.passages if p.kind in aside]
        runs += [(a.start, a.end, style("actor")) for a in article.actors]
        runs += [(q.start, q.end, style("indirect" if q.kind == "indirect" else "direct")) for q in article.quotes]
        runs += [
            (q.mention_start, q.mention_start + len(q.mention), style("speaker"))
            for q in article.quotes
            if q.mention and q.mention_start is not None
        ]
        return runs + [(f.start, f.end, style("figure")) for f in article.figures]

    def _passing_runs(self) -> list[Run]:
        """What changes with the cursor, over what stays."""
        here = [(self.current.start, self.current.end, self.look("current"))] if self.current else []
        return here + [(a, b, self.look("match")) for a, b in self._matches]

    def render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        index, base = y + self.scroll_offset.y, self.ground
        if index >= len(self._lines):
            said = self._said if index == 1 and not self._lines else ""
            return strip_of([(f" {said}", self.look("dim"))] if said else [], width, base)
        line = self._lines[index]
        if line.heading or self._card is not None or self.article is None:
            return strip_of([(" " * GUTTER, Style()), (line.heading, self.look(line.style))], width, base)
        here = self.current is not None and self.current.start < line.end and line.start < self.current.end
        gutter = ("▌" if here else " ") + f"{self._signs.get(index, ''):{GUTTER - 1}}"
        runs = [*self._runs.get(index, ()), *self._passing_runs()]
        pieces = styled(self.article.text, line.start, line.end, runs, Style())
        return strip_of([(gutter, self.look("sign")), *pieces], width, base)

    def on_resize(self) -> None:
        """Wrap again; what was looked at stays in sight, and what stands first where one has scrolled away from it."""
        self._to_come = self._to_come or self._looked_at()  # of two sizes at once the first knows what was in sight
        self._room = self.outer_size
        self._lay_out(keep=True)
        self.call_after_refresh(self._bring_back)

    def _bring_back(self) -> None:
        """Let what was looked at before the size changed be in sight again."""
        if (to_come := self._to_come) is not None:
            self._to_come = None
            to_come()
        self._top = self.scroll_offset.y

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Know what is in sight, but for what another size alone has moved."""
        super().watch_scroll_y(old_value, new_value)
        if self.outer_size == self._room:
            self._top = round(new_value)

    def _looked_at(self) -> Callable[[], None] | None:
        """What brings back what was in sight before the size changed; None where nothing is to be."""
        top, height = self._top, max(0, self._room.height - self.gutter.height)
        if self._target and (not height or top <= self._line_of(self._target[0]) < top + height):
            return partial(self.bring_into_view, *self._target)
        if top == 0 or not self._starts:
            return None
        is_held = self._held[0] == top  # one size after the other may not creep upwards, line by line
        return partial(self._hold, self._held[1] if is_held else self._starts[min(top, len(self._starts) - 1)])

    def _hold(self, start: int) -> None:
        """Let the line with this offset stand first."""
        self.scroll_to(y=self._line_of(start), animate=False, immediate=True, force=True)
        self._held = (self.scroll_offset.y, start)
