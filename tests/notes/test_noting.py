"""Noting in the app: a key on the quote, in every view that shows it, and another key that takes it back."""

from pathlib import Path

import pytest
from textual.events import Key, Paste
from textual.widgets import Input, OptionList, TextArea

from store.answers import Note
from store.database.store import Store
from store.notes.note import NoteChange
from store.reads.quotes import list_quotes
from store.writing.annotate import annotate
from tests.screens.driven import AppPilot, compares, quotes, town, type_query, until
from tests.town import fill_town
from tui.app import H200App
from tui.screens.annotating import NoteScreen
from tui.screens.tagging import TagScreen, offer
from tui.screens.view import View
from tui.widgets.block_list import BlockList
from tui.widgets.reader import Reader


def here(app: H200App) -> Note:
    """What is noted of the quote that the eye is on."""
    assert isinstance(app.screen, View) and app.screen.current_quote is not None
    return app.screen.current_quote.note


def shown(app: H200App) -> str:
    """The lines of the reader."""
    reader = app.explore.query_one(Reader)
    return "\n".join(reader.render_line(y).text for y in range(reader.size.height))


async def ask(app: H200App, pilot: AppPilot, key: str) -> None:
    await pilot.press(key)
    await until(pilot, lambda: isinstance(app.screen, TagScreen | NoteScreen))


async def test_a_quote_is_starred_where_it_is_chosen_and_the_star_stands_in_row_and_reader(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("j", "s")
        await until(pilot, lambda: here(app).starred and "\n▌“★ would" in shown(app))
        pane = quotes(app)
        assert (pane.cursor, app.explore.said) == (1, "Starred. u undoes it.")
        assert [pane.render_line(y).text[:3] for y in (1, 3)] == ["   ", "★  "]
        await pilot.press("s", "s", "u")
        await until(pilot, lambda: not here(app) and "Undone" in app.explore.said)
        await pilot.press("u")
        await until(pilot, lambda: here(app).starred)


async def test_a_row_has_a_sign_for_all_that_is_noted_and_a_blank_before_the_words(tmp_path: Path) -> None:
    store = fill_town(tmp_path / "town.db")
    noted = {
        "#  ": NoteChange(add=("pumps",)),
        "✎  ": NoteChange(text="Ask."),
        "#✎ ": NoteChange(add=("pumps",), text="Ask."),
        "★#✎ ": NoteChange(starred=True, add=("pumps",), text="Ask."),
    }
    for quote, change in zip(list_quotes(store), noted.values(), strict=False):
        annotate(store, quote.key, change)
    store.close()
    app = H200App(tmp_path / "town.db")
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: quotes(app).count > len(noted))
        shown = [quotes(app).render_line(2 * i + 1).text for i in range(len(noted))]
        assert all(
            text.startswith(signs) and text[len(signs)].isalpha() for text, signs in zip(shown, noted, strict=True)
        )


async def test_tags_are_typed_completed_and_taken_out(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        store = Store(tmp_path / "town.db")
        annotate(store, list_quotes(store)[-1].key, NoteChange(add=("harbour", "pumps")))
        await ask(app, pilot, "t")
        await until(pilot, lambda: app.screen.query_one(OptionList).option_count == 3)
        await pilot.press(*"[b]x,har", "tab", *"new", "enter")
        await until(pilot, lambda: here(app).tags == ("[b]x", "harbour", "new"))
        assert app.explore.said == "Noted: #[b]x #harbour #new. u undoes it."
        await ask(app, pilot, "t")
        box = app.screen.query_one(Input)
        assert box.value == "[b]x harbour new "
        await until(pilot, lambda: app.screen.query_one(OptionList).option_count == 2)
        assert [str(one.prompt).strip() for one in app.screen.query_one(OptionList).options][1:] == ["#pumps"]
        box.value = "x" * 41
        await pilot.press("enter")
        assert app.screen.query_one("#ask").border_subtitle == "A tag has at most 40 characters"
        box.value = "[b]x harbour "
        await pilot.press("enter")
        await until(pilot, lambda: here(app).tags == ("[b]x", "harbour"))
        await pilot.press("u")
        await until(pilot, lambda: here(app).tags == ("[b]x", "harbour", "new"))
        await type_query(pilot, "tag:new")
        assert quotes(app).count == 1


async def test_a_note_is_written_in_the_reader_and_stands_above_its_quote(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("enter", "n")
        await ask(app, pilot, "a")
        await pilot.press(*"Why? [/] ", "enter")
        await until(pilot, lambda: here(app).text == "Why? [/]" and "✎ Why? [/]" in shown(app))
        assert app.explore.pane == "reader"
        await ask(app, pilot, "a")
        assert app.screen.query_one(TextArea).text == "Why? [/]"
        await pilot.press("x", "escape")
        assert isinstance(app.screen, NoteScreen)  # what was written is not thrown away by one key
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is app.explore)
        assert here(app).text == "Why? [/]"


async def test_what_is_pasted_into_a_note_stands_there_once_and_in_one_paragraph(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await ask(app, pilot, "a")
        app.post_message(Paste("Ask them.\n\x1b[31mThen\u202e print."))
        await until(pilot, lambda: app.screen.query_one(TextArea).text == "Ask them. Then print.")


async def test_what_another_program_notes_appears_and_what_one_has_noted_is_listed_no_more_when_it_goes(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as (app, pilot):
        await app.library.what_changed()
        store = Store(tmp_path / "town.db")
        keys = [quote.key for quote in list_quotes(store)]
        for key in keys[1:3]:
            annotate(store, key, NoteChange(starred=True))
        await type_query(pilot, "is:starred")
        await pilot.press("enter")
        assert quotes(app).count == 2
        annotate(store, keys[0], NoteChange(starred=True))
        await until(pilot, lambda: quotes(app).count == 3)
        await pilot.press("s")
        await until(pilot, lambda: quotes(app).count == 2)


async def test_in_compare_what_one_side_tells_is_noted_and_shown_below_it(tmp_path: Path) -> None:
    async with town(tmp_path) as (app, pilot):
        await pilot.press("4")
        await until(pilot, lambda: compares(app))
        pane = app.screen.query_one(BlockList)
        await pilot.press("G")
        while app.screen.current_quote is None:  # type: ignore[attr-defined]
            await pilot.press("k")
        await pilot.press("s")
        await until(pilot, lambda: here(app).starred)
        assert any("★" in pane.render_line(y).text for y in range(pane.size.height))


def test_the_tags_that_begin_so_are_offered_first() -> None:
    assert offer("ha", ["charter", "Harbour", "quay"]) == ["Harbour", "charter"]
    assert offer("", ["b", "a"]) == ["b", "a"]
    assert offer("quay", ["quay", "quayside"]) == ["quayside"]


@pytest.mark.parametrize(("key", "noted"), [("t", Note(tags=("why",))), ("a", Note(text="why"))])
async def test_keys_that_arrive_at_once_choose_ask_and_answer(tmp_path: Path, key: str, noted: Note) -> None:
    async with town(tmp_path) as (app, pilot):
        for one in ("j", "j", key, *"wh"):
            app.simulate_key(one)
        await until(pilot, lambda: isinstance(app.screen, TagScreen | NoteScreen))
        box = app.screen.query_one("#ask-box")
        await until(pilot, lambda: "wh" in (getattr(box, "value", ""), getattr(box, "text", "")))
        for one, character in (("y", "y"), ("enter", "\r")):
            app.post_message(Key(one, character))
        await until(pilot, lambda: app.screen is app.explore and bool(here(app)))
        assert (quotes(app).cursor, here(app)) == (2, noted)
