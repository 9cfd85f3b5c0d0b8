"""Correcting wherever a quote is chosen, and the list of what was put right."""

from pathlib import Path

from store.answers import QuoteAnswer
from store.comparison.elsewhere import same_words_elsewhere
from store.corrections.corrected import Change
from store.corrections.listing import list_corrections
from store.database.store import Store
from store.reads.quotes import list_quotes
from store.writing.correct import correct
from store.writing.remove import remove
from tests.collection import put
from tests.corrections.quay import STORY
from tests.screens.driven import AppPilot, compares, until
from tests.screens.test_correcting import harbour, here
from tui.app import H200App
from tui.correction_block import CorrectionBlock
from tui.pair_blocks import PairBlock
from tui.passage import Passage
from tui.quote_head import QuoteHead
from tui.screens.compare import CompareScreen
from tui.screens.corrections import CorrectionsScreen
from tui.screens.parallel import ParallelScreen
from tui.screens.timeline import DayQuotes, TimelineScreen
from tui.screens.who import ViaScreen, WhoScreen, relays_in
from tui.widgets.block_list import BlockList
from tui.widgets.key_bar import KeyBar
from tui.widgets.reader import Reader


def listed(app: H200App) -> list[CorrectionBlock]:
    """The corrections on the screen."""
    blocks = app.screen.query_one(BlockList).blocks if isinstance(app.screen, CorrectionsScreen) else ()
    return [block for block in blocks if isinstance(block, CorrectionBlock)]


def compared(app: H200App) -> set[str | None]:
    """Who speaks in the comparison on the screen."""
    blocks = app.screen.query_one(BlockList).blocks if isinstance(app.screen, CompareScreen) else ()
    pairs = [block.pair for block in blocks if isinstance(block, PairBlock)]
    return {side.quote.speaker for pair in pairs for side in (pair.left, pair.right) if side}


def on_day(app: H200App) -> QuoteAnswer:
    """The quote under the cursor of the timeline."""
    row = app.screen.query_one(DayQuotes).current
    assert row is not None
    return row.quote


async def give(pilot: AppPilot, name: str, key: str = "r") -> None:
    """Say who it was."""
    await pilot.press(key)
    await until(pilot, lambda: isinstance(pilot.app.screen, WhoScreen))
    await pilot.press(*["space" if char == " " else char for char in name], "enter")
    await until(pilot, lambda: not isinstance(pilot.app.screen, WhoScreen))


def test_a_chain_of_relays_is_typed_with_arrows() -> None:
    assert (
        relays_in("Tram News > Harbour Radio")
        == relays_in(" Tram News →Harbour Radio>")
        == [
            "Tram News",
            "Harbour Radio",
        ]
    )
    assert relays_in("") == []


async def test_relays_are_put_right_with_a_key_and_known_outlets_are_offered(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        await pilot.press("v")
        await until(pilot, lambda: isinstance(app.screen, ViaScreen))
        await pilot.press(*"tram", "enter")
        await until(pilot, lambda: here(app).via == ("Tram News",))
        assert here(app).corrected and here(app).speaker == "Ana Lindqvist"
        assert "Corrected: Ana Lindqvist via Tram News, not Ana Lindqvist. u undoes it." in app.explore.said
        await pilot.press("v")
        await until(pilot, lambda: isinstance(app.screen, ViaScreen))
        await pilot.press(*"Radio>tr", "enter")
        await until(pilot, lambda: here(app).via == ("Radio", "Tram News"))
        await pilot.press("v")
        await until(pilot, lambda: isinstance(app.screen, ViaScreen))
        await pilot.press("down", "enter")  # from who is shown
        await until(pilot, lambda: here(app).via == ())


async def test_on_the_timeline_a_quote_is_corrected_and_the_cursor_stays(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        await pilot.press("6", "j")
        await until(pilot, lambda: isinstance(app.screen, TimelineScreen) and app.screen.current_quote is not None)
        await pilot.press("tab", "j")
        words = on_day(app).text
        await give(pilot, "Greta Falk")
        await until(pilot, lambda: on_day(app).corrected)
        assert (on_day(app).text, on_day(app).speaker) == (words, "Greta Falk")
        await pilot.press("u")
        await until(pilot, lambda: not on_day(app).corrected)


async def test_where_two_are_compared_each_side_is_corrected_by_itself(tmp_path: Path) -> None:
    words = "“Both ferries from Brandholm will land at the repaired quay before winter,” Ana Lindqvist said"
    store = Store(tmp_path / "harbour.db")
    put(store, f"The harbour\n\nOfficials met. {words} on Friday.\n", "one.txt", outlet="Tram News")
    put(store, f"Two ferries\n\nThere is news. {words} to them.\n", "two.txt", outlet="Ferry Post")
    store.close()
    async with harbour(tmp_path) as (app, pilot):
        await pilot.press("4")
        await until(pilot, lambda: compares(app))
        await pilot.press("r")
        await until(pilot, lambda: isinstance(app.screen, ParallelScreen))
        await until(pilot, lambda: all(reader.current for reader in app.screen.query(Reader)))
        await pilot.press("tab")
        left, right = app.screen.query(Reader)
        before = left.current
        await give(pilot, "Greta Falk")
        await until(pilot, lambda: right.current is not None and right.current.speaker == "Greta Falk")
        assert before is not None and left.current is not None and left.current.speaker == before.speaker
        await pilot.press("escape")
        await until(pilot, lambda: "Greta Falk" in compared(app))


async def test_a_passage_is_found_after_its_rows_were_written_again(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        place = Passage.of_quote(here(app))
        await give(pilot, "Greta Falk")
        await until(pilot, lambda: here(app).corrected)
        app.push_screen(ParallelScreen([[place]]))
        await until(pilot, lambda: any(reader.current for reader in app.screen.query(Reader)))
        assert app.screen.query_one(Reader).current.speaker == "Greta Falk"  # type: ignore[union-attr]


async def test_what_was_put_right_is_listed_opened_and_undone(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        await give(pilot, "Greta Falk")
        await until(pilot, lambda: here(app).corrected)
        await pilot.press("j", "j")
        await give(pilot, "Hugo Brandt")
        await until(pilot, lambda: here(app).speaker == "Hugo Brandt")
        await pilot.press("R")
        await until(pilot, lambda: len(listed(app)) == 2)
        assert [block.correction.speaker for block in listed(app)] == ["Hugo Brandt", "Greta Falk"]
        assert "u Undo" in str(app.screen.query_one(KeyBar).render())
        await pilot.press("j", "enter")
        await until(pilot, lambda: isinstance(app.screen, ParallelScreen) and app.screen.current_quote is not None)
        assert app.screen.current_quote.speaker == "Greta Falk"  # type: ignore[attr-defined]
        await pilot.press("escape", "u")
        await until(pilot, lambda: len(listed(app)) == 1)
        assert listed(app)[0].correction.speaker == "Hugo Brandt"
        await pilot.press("R")
        await until(pilot, lambda: app.screen is app.explore)


async def test_what_asks_to_be_looked_at_comes_first_and_is_answered_there(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        store = Store(tmp_path / "harbour.db")
        keys = {quote.text: quote.key for quote in list_quotes(store)}
        correct(store, next(key for text, key in keys.items() if "late" in text), Change("Greta Falk"))
        correct(store, next(key for text, key in keys.items() if "ready" in text), Change("Irina Falk"))
        changed = STORY.replace("late,” he said", "late,” Hugo Brandt said")
        put(store, changed, "v2.txt", outlet="Pier Post", published="2026-01-09")
        await pilot.press("R")
        await until(pilot, lambda: len(listed(app)) == 2)
        assert [(block.correction.speaker, block.notable) for block in listed(app)] == [
            ("Greta Falk", True),
            ("Irina Falk", False),
        ]
        await give(pilot, "Hugo Brandt")
        await until(pilot, lambda: not any(block.correction.asks for block in listed(app)))


async def test_adding_tells_of_a_correction_that_needs_a_look(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        await pilot.press("j", "j")
        await give(pilot, "Greta Falk")
        await until(pilot, lambda: here(app).corrected)
        await pilot.press("k", "k", "s")
        await until(pilot, lambda: here(app).note.starred)
        changed = STORY.replace("late,” he said", "late,” Hugo Brandt said").replace(here(app).text, "All is new,")
        head = "---\noutlet: Pier Post\npublished: 2026-01-09\n---\n"
        (tmp_path / "v2.txt").write_text(head + changed, "utf-8")
        await app.adding.add([tmp_path / "v2.txt"])
        assert "1 of your corrections needs a look: R lists them." in app.explore.said
        assert "1 of your notes found no words: h200-tui notes --orphans lists them." in app.explore.said
        app.explore.reload()
        await until(pilot, lambda: here(app).text == "All is new,")
        await pilot.press("j", "j")
        await until(pilot, lambda: here(app).asks)
        assert "✓?" in QuoteHead.of(here(app), 60).sure


async def test_a_correction_whose_article_is_gone_says_so(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        store = Store(tmp_path / "harbour.db")
        key = next(quote.key for quote in list_quotes(store) if "late" in quote.text)
        correct(store, key, Change("Greta Falk"))
        remove(store, [1])
        await pilot.press("R")
        await until(pilot, lambda: len(listed(app)) == 1)
        await pilot.press("enter")
        assert "No article here has these words" in app.screen.said  # type: ignore[attr-defined]
        await pilot.press("r")
        await until(pilot, lambda: "shown nowhere" in app.screen.said)  # type: ignore[attr-defined]
        await pilot.press("u")
        await until(pilot, lambda: listed(app) == [])
        assert list_corrections(store) == ()


async def test_progress_waits_while_a_correction_is_news(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        app.say("Adding: 1 of 9 files", gives_way=True)
        app.say("Adding: 2 of 9 files", gives_way=True)
        assert "2 of 9" in app.explore.said
        await give(pilot, "Greta Falk")
        await until(pilot, lambda: "Corrected" in app.explore.said)
        app.say("Adding: 3 of 9 files", gives_way=True)
        assert "u undoes it" in app.explore.said
        app.say("Done: 9 added.")
        assert "Done" in app.explore.said


async def test_the_same_words_under_another_name_elsewhere_are_told_and_left_alone(tmp_path: Path) -> None:
    store = Store(tmp_path / "harbour.db")
    put(store, "A walk\n\nRain fell. “The quay is ready for all of us,” Ana Lindqvist said.\n", "w.txt", outlet="Walks")
    store.close()
    async with harbour(tmp_path) as (app, pilot):
        await give(pilot, "Greta Falk")
        await until(pilot, lambda: "Walks has the same words by Ana Lindqvist: that stays" in app.explore.said)
        [other] = [quote for quote in list_quotes(Store(tmp_path / "harbour.db")) if quote.outlet == "Walks"]
        assert not other.corrected


def test_short_words_and_the_same_speaker_are_no_others_to_look_at(tmp_path: Path) -> None:
    store = Store(tmp_path / "harbour.db")
    put(store, STORY, outlet="Pier Post")
    put(store, "A walk\n\nRain fell. “Yes, we are late,” Cy Ott said.\n", "w.txt", outlet="Walks")
    put(store, "Quay\n\nRain fell. “The quay is ready for all of us,” Ana Lindqvist said.\n", "q.txt", outlet="Quays")
    keys = {quote.text: quote.key for quote in list_quotes(store) if quote.outlet == "Pier Post"}
    assert [same_words_elsewhere(store, key) for key in keys.values()] == [(), (), ()]
