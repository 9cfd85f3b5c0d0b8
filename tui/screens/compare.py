"""Compare: two sources side by side, or several, or everyone who reports one quote."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from rich.cells import cell_len
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.events import Resize

from store.answers import QuoteAnswer
from store.comparison.chosen import compare_chosen
from store.comparison.compare import Comparison, QuoteComparison, Side, compare_quote, compare_sources
from store.comparison.several import compare_several, several_left, still_there
from store.comparison.within import choose_two, quotes_left, rows_left
from store.reads.filters import Filters
from store.reads.sources import languages
from store.utterances.relays import RelayNode, relay_tree
from tui.narrowing import nobody_else, nothing_left, only_a_part
from tui.pair_blocks import HeadingBlock, PairBlock, comparison_blocks, telling_blocks
from tui.plain import content
from tui.relay_block import RelayBlock
from tui.screens.linking import Linking
from tui.signs import cut_labels
from tui.told_block import ToldBlock, several_blocks
from tui.widgets.block_list import Block, BlockList
from tui.widgets.source_list import SourceList

OTHERS = "these two share most · others: 2, then c on a source"
LEAST_LABEL = 12
"""Cells that a source's name keeps in the title, however much else there is to say."""


class CompareScreen(Linking):
    """Paired rows in one scroll, then what only one side tells, then the figures."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "copy", "Copy", id="compare.copy"),
        Binding("w", "swap", "Swap sides", id="compare.swap"),
        Binding("x", "export", "Write to a file", show=False, id="compare.export"),
    ]

    def __init__(
        self,
        sources: tuple[int, ...] | None = None,
        quote: QuoteAnswer | None = None,
        chosen: tuple[int, ...] = (),
        beside: int | None = None,
    ) -> None:
        """Compare sources, everyone who reports a quote, quotes chosen by hand, or the two sources that share most.

        Where one source is to be `beside`, it is compared with the one that shares most with it.
        """
        super().__init__()
        self._sources, self._quote, self._chosen, self._beside = sources, quote, chosen, beside
        self._copied: tuple[Block | None, int] = (None, 0)
        self._compared: list[QuoteAnswer] = []
        """The quotes laid side by side, where it is not sources that are compared."""
        self._found: tuple[Comparison, Sequence[str]] | None = None
        """Where it is, what was found, and to what that was narrowed."""
        self._heading: tuple[Sequence[str], Sequence[str]] = (), ()
        """The labels of the sources compared, and what the title says behind them."""
        self._stay_at: int | None = None
        """The block that the cursor was on before the same was compared anew."""

    @property
    def place(self) -> str:
        return "compare"

    def body(self) -> ComposeResult:
        yield BlockList(id="comparison")

    def on_mount(self) -> None:
        """Ask the store."""
        self.query_one(BlockList).border_title = "Compare"
        self.load()

    @work(exclusive=True, exit_on_error=False)
    async def load(self) -> None:
        """Fetch and show the comparison."""
        try:
            if self._chosen:
                self._show_chosen(await self.app.library.ask(compare_chosen, self._chosen))
                return
            if self._quote is not None:
                found = await self.app.library.ask(compare_quote, self._quote.id)
                await self._show_quote(found, await self.app.library.ask(relay_tree, self._quote.id))
                return
            if self._sources is not None and len(self._sources) > 2:  # of more than two the rest goes on
                self._sources = await self.app.library.ask(still_there, self._sources)
                if len(self._sources) > 2:
                    await self._compare_several(self._sources)
                    return
            await self._compare_sources()
        except LookupError:
            self._compared = [] if self._sources else self._compared  # quotes may come back, by their keys
            self._show_nothing("What was to be compared is no longer in the store.", "Esc goes back.")

    async def _compare_sources(self) -> None:
        """The two sources marked, or those of the chosen ones that share most: what the actors and the query leave."""
        main, chooses = self.app.explore, self._sources is None
        said = main.chosen_and_typed(sources=False)
        if chooses:
            self._sources = await self._two_that_share_most()
        if self._sources is None:
            if names := self._names:
                otherwise = [f"No other source tells what {names[0]} does.", "Esc goes back."]
                what = f"statement that {names[0]} and another source share"
            else:
                anyway = "Esc goes back; there 2, Space on each of two and c compare them all the same."
                several = main.query_one(SourceList).count > 1
                otherwise = ["No two sources tell the same yet.", *([anyway] if several else []), "i adds articles."]
                what = "second source with a statement" if main.chosen_actors else "statement that two sources share"
            self._show_nothing(*nothing_left(what, said, otherwise))
            return
        found = await self.app.library.ask(compare_sources, self._sources[0], self._sources[1])
        if said:
            found = await self.app.library.ask(rows_left, found, await main.scope(sources=False))
        self._show_sources(found, said)
        self.query_one(BlockList).border_subtitle = only_a_part(said)
        shares = any(pair.left and pair.right for pair in found.pairs)
        if not said and chooses and shares and self._beside is None and len(main.query_one(SourceList).sources) > 2:
            self.query_one(BlockList).border_subtitle = OTHERS

    async def _compare_several(self, sources: Sequence[int]) -> None:
        """Sources marked by hand: what the actors and the query leave of what several of them tell."""
        main = self.app.explore
        found = await self.app.library.ask(compare_several, sources)
        said = main.chosen_and_typed(sources=False)
        if said:
            found = await self.app.library.ask(several_left, found, await main.scope(sources=False))
        self._compared = [quote for told in found.told for quote in told.quotes]
        self._heading = [s.label for s in found.first_to_tell], [*said, f"{len(found.told)} told by more than one"]
        empty = nothing_left("statement", said, ["Nobody is quoted."])
        self._show(self._title, several_blocks(found), bool(found.told), empty)
        self.query_one(BlockList).border_subtitle = only_a_part(said)

    async def _two_that_share_most(self) -> tuple[int, int] | None:
        ask, main = self.app.library.ask, self.app.explore
        if self._beside is not None:
            return await ask(choose_two, Filters(sources=(self._beside,)))
        filters = main.narrowing.filters
        if (found := await main.found(sources=False)) is not None:
            filters = replace(filters, quotes=await ask(quotes_left, found, await main.scope(sources=False)))
        return await ask(choose_two, filters, main.narrowing.text)

    @property
    def _names(self) -> list[str]:
        """The sources of which two were to be found."""
        main = self.app.explore
        if self._beside is None:
            return main.chosen_sources
        return [source.label for source in main.query_one(SourceList).sources if source.id == self._beside]

    def _show_sources(self, found: Comparison, narrowed_to: Sequence[str]) -> None:
        left, right = found.left, found.right
        self._found = found, narrowed_to
        both = sum(1 for pair in found.pairs if pair.left and pair.right)
        self._heading = (left.label, right.label), [*narrowed_to, f"{both} told by both"]
        blocks = comparison_blocks(found.pairs, found.figures, (left.label, right.label))
        empty = nothing_left("statement", narrowed_to, ["Nobody is quoted in either."])
        self._show(self._title, blocks, both > 0, empty)
        if blocks and not both:
            self.say("These two share no statement that is sure enough. All that each tells is listed.")

    def on_resize(self, event: Resize) -> None:
        """More of the sources' names where there is more room."""
        super().on_resize(event)
        if self._heading[0]:
            self.query_one(BlockList).border_title = content(self._title)

    @property
    def _title(self) -> str:
        """The sources, cut so that what comes after them can be read too."""
        labels, others = self._heading
        rest = "".join(f" · {part}" for part in others)
        room = self.app.size.width - len("╭─  ─╮") - 3 * (len(labels) - 1) - cell_len(rest)
        return " │ ".join(cut_labels(labels, max(len(labels) * LEAST_LABEL, room))) + rest

    def _note_compared(self, found: QuoteComparison) -> None:
        self._compared = [found.quote, *(pair.right.quote for pair in found.pairs if pair.right)]

    def _show_chosen(self, found: QuoteComparison) -> None:
        self._note_compared(found)
        self._show("Quotes side by side", telling_blocks("Chosen by you", found.pairs, ()), True)

    async def _show_quote(self, found: QuoteComparison, relays: RelayNode) -> None:
        self._note_compared(found)
        if not found.pairs:
            self._show_nothing(*nobody_else(await self.app.library.ask(languages), found.quote.language))
            return
        others = {pair.right.quote.source_id for pair in found.pairs if pair.right} - {found.quote.source_id}
        places = (
            "1 other source" if len(others) == 1 else f"{len(others)} other sources" if others else "its own source"
        )
        told = telling_blocks("This quote beside each of the others", found.pairs, found.figures)
        tree: list[Block] = [HeadingBlock("Who had it from whom"), RelayBlock(relays)]
        self._show(f"Who else reports this · {len(found.pairs)} in {places}", [*told, *tree], True)

    def _show(self, title: str, blocks: Sequence[Block], from_first_pair: bool, empty: Sequence[str] = ()) -> None:
        blocks_pane = self.query_one(BlockList)
        blocks_pane.border_title = content(title)
        cursor = int(from_first_pair) if self._stay_at is None else self._stay_at
        blocks_pane.show_blocks(blocks, list(empty), cursor=cursor)
        self._stay_at = None

    def _show_nothing(self, *why: str) -> None:
        """Say why there is nothing, and the next key; the title and the report of what was there before go."""
        self._found, self._heading = None, ((), ())
        pane = self.query_one(BlockList)
        pane.border_title = "Compare"
        pane.show_blocks([], [*why])

    @property
    def block(self) -> Block | None:
        return self.query_one(BlockList).current

    @property
    def sides(self) -> tuple[Side, ...]:
        """The tellings under the cursor, in the order on the screen."""
        block = self.block
        return block.sides if isinstance(block, PairBlock | ToldBlock) else ()

    def beside(self, quote: QuoteAnswer) -> Sequence[QuoteAnswer]:
        pairs = self._found[0].pairs if self._found else ()
        told = [side.quote for pair in pairs for side in (pair.left, pair.right) if side]
        return [other for other in told if other.source_id != quote.source_id]

    @on(BlockList.Chosen)
    def open_both(self) -> None:
        """Open all articles at the passage."""
        from tui.screens.parallel import ParallelScreen, passages_of

        places = {id(block): at for block in self.query_one(BlockList).blocks if (at := passages_of(block))}
        if id(self.block) in places:
            self.app.push_screen(ParallelScreen(list(places.values()), list(places).index(id(self.block))))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Two sources have sides to swap; a quote stays on its own."""
        swaps = not (self._quote or self._chosen or len(self._sources or ()) > 2)
        return (action != "swap" or swaps) and super().check_action(action, parameters)

    @property
    def current_quote(self) -> QuoteAnswer | None:
        """The quote that one side alone tells; of two it is not known which is meant."""
        return self.sides[0].quote if len(self.sides) == 1 else None

    def choose_quote(self) -> None:
        """Open all articles, where each side is corrected by itself."""
        if not self.sides:
            super().choose_quote()
        self.open_both()

    async def show_again(self, quote: QuoteAnswer | None) -> None:
        """Compare anew, with the cursor where it is: whoever was compared has other rows now."""
        now = await self.app.library.ids_now(self._compared)
        self._stay_at = self.query_one(BlockList).cursor
        if self._quote is not None:
            self._quote = replace(self._quote, id=now.get(self._quote.id, self._quote.id))
        self._chosen = tuple(now.get(one, one) for one in self._chosen)
        self.load()

    def action_copy(self) -> None:
        """Copy the quote with its citation: the left one, pressed again the one right of it."""
        sides, block = self.sides, self.block
        if sides:
            time = self._copied[1] if self._copied[0] is block else 0
            copied = self.app.copying.copy(sides[time % len(sides)].quote)
            self._copied = (block, time + 1 if copied else time)

    @work(exclusive=True, group="export", exit_on_error=False)
    async def action_export(self) -> None:
        """Write the report of the two sources, or the quotes side by side with their citations, to a new file here."""
        from tui.exporting import export_comparison, export_quotes

        if self._found is not None:
            self.say(await asyncio.to_thread(export_comparison, *self._found))
        elif self._compared:
            form = self.app.copying.format
            self.say(await asyncio.to_thread(export_quotes, self._compared, form, "quotes compared"))
        else:
            self.say("These sources share no statement, and what they share is all that x writes.")

    def action_swap(self) -> None:
        """Exchange left and right."""
        if self._sources is not None:
            self._sources = self._sources[::-1]
            self.load()
