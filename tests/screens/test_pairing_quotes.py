"""Saying in Compare that two quotes report one statement, or do not: a key, an answer, and another key undoes it."""

from pathlib import Path

import pytest
from rich.style import Style

from store.answers import QuoteAnswer
from store.corrections.pairing_list import list_pairings
from tests.screens.driven import AppPilot, compares, town, until
from tui.app import H200App
from tui.pair_blocks import PairBlock
from tui.screens.corrections import CorrectionsScreen
from tui.screens.parallel import ParallelScreen
from tui.screens.same_statement import SameStatementScreen, WhichStatementScreen
from tui.screens.view import View
from tui.widgets.block_list import BlockList

Told = list[tuple[str, ...]]


def told(app: H200App) -> Told:
    """The first words of what stands beside each other, or alone."""
    blocks = app.screen.query_one(BlockList).blocks
    return [tuple(_words(s.quote) for s in block.sides) for block in blocks if isinstance(block, PairBlock)]


def _words(quote: QuoteAnswer) -> str:
    return " ".join(quote.text.split()[:3])


async def settled(pilot: AppPilot) -> None:
    """Wait until what was said has been written and is shown."""
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def said(app: H200App) -> str:
    """What stands on the status line."""
    assert isinstance(app.screen, View)
    return app.screen.said


MAY = ("the harbour tunnel", "The tunnel may")


async def test_what_was_linked_stands_apart_and_what_stood_alone_beside_what_is_chosen_for_it(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("4")
        await until(pilot, lambda: compares(app))
        before = told(app)
        assert before[0] == MAY
        await pilot.press("equals_sign")
        assert isinstance(app.screen, SameStatementScreen)
        await pilot.press("enter")
        await settled(pilot)
        assert MAY not in told(app) and {("the harbour tunnel",), ("The tunnel may",)} < set(told(app))
        parted = "“the harbour tunnel would …” and “The tunnel may open in May” are not one statement"
        assert said(app) == f"{parted} now, in every version. u undoes it; R lists all."
        await pilot.press("G", "equals_sign")
        assert isinstance(app.screen, WhichStatementScreen)
        await pilot.press(*"ship", "enter")
        await settled(pilot)
        assert ("No ship will", "The tunnel may") in told(app)
        await pilot.press("u", "u")
        await settled(pilot)
        assert said(app) == f"Undone: it is not said any more that {parted}."
        assert told(app) == before
        assert list_pairings(await app.library.store()) == ()


async def test_quotes_that_a_person_laid_side_by_side_are_one_statement_if_they_say_so(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("g", "space", "G", "space", "c")
        await until(pilot, lambda: compares(app))
        for answer in (["enter"], ["down", "enter"]):  # one statement; then not: taking it back comes first
            await pilot.press("equals_sign", *answer)
            await settled(pilot)
        assert [done.same for done in list_pairings(await app.library.store())] == [False, True]
        pane = app.screen.query_one(BlockList)
        lines = ["".join(text for text, _ in line) for line in pane.blocks[1].lines(110, lambda _: Style())]
        assert "✓ you said that they are not one statement, chosen by you" in lines


async def test_what_was_said_is_listed_opened_and_taken_back(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("4")
        await until(pilot, lambda: compares(app))
        await pilot.press("equals_sign", "enter")
        await settled(pilot)
        await pilot.press("R")
        await until(pilot, lambda: bool(app.screen.query_one(BlockList).blocks))
        assert str(app.screen.query_one(BlockList).border_title) == "Corrections 0 · 1 paired or parted"
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, ParallelScreen))
        await pilot.press("escape", "u")
        await until(pilot, lambda: app.screen.query_one(BlockList).has_nothing)
        assert list_pairings(await app.library.store()) == ()


@pytest.mark.parametrize("keys", [("g", "space", "G", "space", "c"), ("g", "c")], ids=["chosen quotes", "one quote"])
async def test_the_way_back_from_the_list_of_what_was_put_right_is_to_the_comparison(
    tmp_path: Path, keys: tuple[str, ...]
) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press(*keys)
        await until(pilot, lambda: compares(app))
        before, compared = told(app), app.screen
        await pilot.press("R")
        await until(pilot, lambda: isinstance(app.screen, CorrectionsScreen))
        await pilot.press("escape")
        assert app.screen is compared and told(app) == before
        await pilot.press("R", "8")
        await pilot.press("escape")
        assert app.screen is app.explore
