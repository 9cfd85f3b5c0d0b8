"""Saying in the app that two actors are one: a key on the actor, a name typed or chosen, and another key undoes it."""

from pathlib import Path

from rich.style import Style

from store.answers import ActorAnswer
from store.database.store import Store
from store.writing.merge import list_merged
from tests.collection import put
from tests.screens.driven import AppPilot, quotes, town, until
from tui.app import H200App
from tui.corrections import Corrections
from tui.screens.same_actor import SameActorScreen
from tui.widgets.actor_list import ActorList
from tui.widgets.block_list import BlockList


def names(app: H200App) -> list[str]:
    return [actor.name for actor in app.explore.query_one(ActorList).actors]


async def go_to(app: H200App, pilot: AppPilot, name: str) -> None:
    """Put the cursor on an actor."""
    await pilot.press("3")
    app.explore.query_one(ActorList).move_cursor(names(app).index(name))
    await pilot.pause()


async def test_a_name_is_typed_and_both_are_one_and_what_was_narrowed_follows(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        before = names(app)
        await go_to(app, pilot, "Tomas Berg")
        await pilot.press("enter")
        await until(pilot, lambda: quotes(app).count == 4)
        await pilot.press("m", *"lind", "enter")
        await until(pilot, lambda: "Tomas Berg" not in names(app))
        pane = app.explore.query_one(ActorList)
        assert pane.actors[pane.cursor].name == "Ana Lindqvist"
        assert "Tomas Berg is Ana Lindqvist now" in app.explore.said
        await until(pilot, lambda: quotes(app).count == 9)
        await pilot.press("u")
        await until(pilot, lambda: names(app) == before)
        assert app.explore.said == "Tomas Berg stands apart from Ana Lindqvist again."
        await until(pilot, lambda: quotes(app).count == 10)  # nobody is chosen any more
        await pilot.press("u")
        assert app.explore.said.startswith("Nothing was said by hand")


async def test_what_was_merged_long_ago_is_parted_where_it_is_seen(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await go_to(app, pilot, "Tomas Berg")
        await pilot.press("m", *"lind", "enter")
        await until(pilot, lambda: "Tomas Berg" not in names(app))
        app.corrections = Corrections(app)  # as after another start
        await pilot.press("m", "down", "enter")
        await until(pilot, lambda: "Tomas Berg" in names(app))
        assert list_merged(await app.library.store()) == ()


async def test_a_body_that_was_a_person_is_parted_where_the_person_is_seen(tmp_path: Path) -> None:
    store = Store(tmp_path / "town.db")
    put(store, "Quay late\n\nThe Harbour Office said on Monday that it was late.\n", outlet="Pier Post")
    store.close()
    async with town(tmp_path) as (app, pilot):
        await go_to(app, pilot, "Harbour Office")
        await pilot.press("m", *"lind", "enter")
        await until(pilot, lambda: "Harbour Office" not in names(app))
        await pilot.press("m", "down", "enter")
        await until(pilot, lambda: "Harbour Office" in names(app))
        assert app.explore.said == "Harbour Office stands apart from Ana Lindqvist again."


async def test_all_who_were_merged_are_listed_to_be_opened_and_parted(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await go_to(app, pilot, "Tomas Berg")
        await pilot.press("m", *"lind", "enter")
        await until(pilot, lambda: "Tomas Berg" not in names(app))
        await pilot.press("1", "R")
        await until(pilot, lambda: bool(app.screen.query_one(BlockList).blocks))
        pane = app.screen.query_one(BlockList)
        lines = ["".join(text for text, _ in line) for line in pane.blocks[0].lines(80, lambda _: Style())]
        assert lines[0] == "✓ Tomas Berg is Ana Lindqvist"
        assert str(pane.border_title) == "Corrections 0 · 1 merged"
        await pilot.press("enter")
        await until(pilot, lambda: app.explore.pane == "actors")
        actors = app.explore.query_one(ActorList)
        assert actors.actors[actors.cursor].name == "Ana Lindqvist"
        await pilot.press("R")
        await until(pilot, lambda: bool(app.screen.query_one(BlockList).blocks))
        await pilot.press("u")
        await until(pilot, lambda: "Tomas Berg" in names(app))
        await until(pilot, lambda: not app.screen.query_one(BlockList).blocks)


async def test_who_has_no_name_is_not_merged_and_that_is_said_at_once(tmp_path: Path) -> None:
    store = Store(tmp_path / "town.db")
    put(store, "Quay late\n\n“It is not for this year,” a port official said on Monday.\n", outlet="Pier Post")
    store.close()
    async with town(tmp_path) as (app, pilot):
        await go_to(app, pilot, "a port official")
        await pilot.press("m")
        assert app.explore.said.startswith("“a port official” is no name, and in each article may be another")
        assert app.explore.said.endswith("Enter narrows the quotes to these, and r says who spoke.")
        assert not isinstance(app.screen, SameActorScreen)


def test_of_two_bodies_of_one_name_each_can_be_chosen() -> None:
    def actor(number: int, name: str, kind: str) -> ActorAnswer:
        return ActorAnswer(number, name, kind, True, (), (), 0, ())

    watches = [actor(2, "Harbour Watch", "organisation"), actor(3, "Harbour Watch", "outlet")]
    asked = SameActorScreen(actor(1, "Quay Watch", "organisation"), watches)
    offered = [choice.name for choice in asked.fitting("watch")]
    assert offered == ["Harbour Watch", "Harbour Watch (outlet)"]
    assert [asked.given(name) for name in offered] == watches
