"""Correcting in the app: a key on the quote, a name typed or chosen, and another key that undoes it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from textual.events import Key
from textual.widgets import Input, OptionList, Static

from store.answers import ActorMention, FullArticle, QuoteAnswer
from store.corrections.corrected import Change
from store.corrections.listing import list_corrections
from store.database.store import Store
from store.reads.quotes import list_quotes
from store.writing.correct import correct, undo
from store.writing.remove import remove
from tests.collection import put, story
from tests.screens.driven import AppPilot, quotes, until, words_at_cursor
from tui.app import H200App
from tui.config import Config
from tui.screens.who import WhoScreen, choices, names_near
from tui.widgets.actor_list import ActorList
from tui.widgets.key_bar import KeyBar
from tui.widgets.reader import Reader

STORY = (
    "Quay to reopen\n\n“The quay is ready for all of us,” harbour master Ana Lindqvist said on Friday.\n\n"
    "Tomas Berg, who leads the works, said the “tired” cranes would cost $30 million to move.\n\n"
    "“Yes, we are late,” he said.\n"
)


@asynccontextmanager
async def harbour(path: Path, **kwargs: object) -> AsyncIterator[tuple[H200App, AppPilot]]:
    """The app on two articles; the cursor is on the first quote of the one about the quay."""
    store = Store(path / "harbour.db")
    put(store, STORY, outlet="Pier Post", published="2026-01-08")
    put(store, story(3), "other.txt", outlet="Tram News", published="2026-01-07")
    store.close()
    app = H200App(path / "harbour.db", briefs=False, **kwargs)  # type: ignore[arg-type]
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: quotes(app).count > 2 and reader(app).current is not None)
        await until(pilot, lambda: app.explore.query_one(ActorList).count > 0)
        yield app, pilot


def reader(app: H200App) -> Reader:
    return app.explore.query_one(Reader)


def here(app: H200App) -> QuoteAnswer:
    row = quotes(app).current
    assert row is not None
    return row.quote


def read(app: H200App) -> QuoteAnswer:
    """The quote that the eye is on in the reader."""
    quote = reader(app).current
    assert quote is not None
    return quote


async def ask_who(app: H200App, pilot: AppPilot) -> None:
    await pilot.press("r")
    await until(pilot, lambda: isinstance(app.screen, WhoScreen))


async def test_a_name_is_typed_and_holds_and_the_cursor_stays(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        await pilot.press("j", "j")
        await ask_who(app, pilot)
        await pilot.press(*"Greta", "space", *"Falk", "enter")
        await until(pilot, lambda: here(app).speaker == "Greta Falk" and here(app).corrected)
        assert words_at_cursor(app) == "Yes, we are late,"
        assert "Corrected: Greta Falk, not Tomas Berg" in app.explore.said
        actors = app.explore.query_one(ActorList)
        await until(pilot, lambda: "Greta Falk" in [actor.name for actor in actors.actors])
        await until(pilot, lambda: str(reader(app).border_subtitle) == "✓ Greta Falk · parsed as Tomas Berg")
        await pilot.press("u")
        await until(pilot, lambda: here(app).speaker == "Tomas Berg" and not here(app).corrected)
        assert "Undone: Tomas Berg" in app.explore.said
        await until(pilot, lambda: str(reader(app).border_subtitle) == "Tomas Berg")


async def test_a_few_letters_choose_somebody_whom_the_article_names(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        await pilot.press("j", "j")
        await ask_who(app, pilot)
        await pilot.press(*"lind", "enter")
        await until(pilot, lambda: here(app).speaker == "Ana Lindqvist")


async def test_whom_only_other_articles_name_is_offered_behind_what_is_typed(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        article = reader(app).article
        assert article is not None
        near = {actor.name for actor in article.actors}
        far = next(a.name for a in app.explore.query_one(ActorList).actors if a.named and a.name not in near)
        await ask_who(app, pilot)
        await pilot.press(*far[:3])
        options = app.screen.query_one(OptionList)
        await until(pilot, lambda: f"{far}  in other articles" in [str(option.prompt) for option in options.options])
        names = [str(option.prompt) for option in options.options]
        for _ in range(names.index(f"{far}  in other articles")):
            await pilot.press("down")
        await pilot.press("enter")
        await until(pilot, lambda: here(app).speaker == far and here(app).corrected)


async def test_a_name_that_arrives_at_once_with_its_enter_is_taken_whole(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        await pilot.press("j", "j")
        await ask_who(app, pilot)
        for letter in "Lindemann":  # begins as Ana Lindqvist does, whom the article names
            app.post_message(Key(letter, letter))
        app.post_message(Key("enter", "\r"))
        await until(pilot, lambda: here(app).corrected)
        assert here(app).speaker == "Lindemann"


async def test_the_letters_right_behind_the_key_are_the_name_and_no_keys_of_the_view(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        await pilot.press("j", "j")
        await until(pilot, lambda: reader(app).current is not None and app.library.at_hand(1) is not None)
        for letter in "rxcuj":
            app.post_message(Key(letter, letter))
        await until(pilot, lambda: isinstance(app.screen, WhoScreen) and app.screen.query_one(Input).value == "xcuj")


async def test_enter_with_nothing_typed_confirms_who_is_shown(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        await ask_who(app, pilot)
        await pilot.press("enter")
        await until(pilot, lambda: here(app).corrected)
        assert here(app).speaker == "Ana Lindqvist" and "Confirmed: Ana Lindqvist" in app.explore.said


async def test_escape_corrects_nothing(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        await ask_who(app, pilot)
        await pilot.press(*"Greta", "escape")
        await until(pilot, lambda: app.screen is app.explore)
        assert list_corrections(Store(tmp_path / "harbour.db")) == ()


async def test_in_the_reader_the_eye_stays_on_its_quote(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        await pilot.press("enter", "n", "n")
        await until(pilot, lambda: "late" in read(app).text)
        await ask_who(app, pilot)
        await pilot.press(*"Greta", "enter")
        await until(pilot, lambda: read(app).speaker == "Greta")
        assert app.explore.pane == "reader" and "ready" in words_at_cursor(app)


async def test_quotes_that_are_marked_are_put_right_together_and_undone_together(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        first = here(app)
        await pilot.press("space", "j", "space")
        await until(pilot, lambda: len(quotes(app).marked) == 2)
        await ask_who(app, pilot)
        about = str(app.screen.query_one("#ask-about", Static).content)
        assert about.startswith("2 marked quotes:") and f"{first.text[:40]}" in about and about.count(" — ") == 2
        assert "That is right" not in [what for _, what, _ in app.screen.query_one(KeyBar).keys]
        await pilot.press("enter")  # they have a speaker each: there is none to confirm
        assert isinstance(app.screen, WhoScreen)
        await pilot.press(*"Greta", "space", *"Falk", "enter")
        await until(pilot, lambda: "2 quotes corrected" in app.explore.said)
        assert not quotes(app).marked

        def spoken() -> list[str | None]:
            store = Store(tmp_path / "harbour.db")
            said = [q.speaker for q in list_quotes(store) if q.outlet == first.outlet]
            store.close()
            return said

        assert spoken().count("Greta Falk") == 2
        await pilot.press("u")
        await until(pilot, lambda: "Undone: 2 quotes" in app.explore.said)
        assert "Greta Falk" not in spoken()


async def test_marks_stay_on_their_quotes(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        await pilot.press("space")
        [marked] = quotes(app).marked
        await ask_who(app, pilot)
        await pilot.press(*"Greta", "enter")
        await until(pilot, lambda: here(app).corrected)
        again = quotes(app).quote_at(0)
        assert again is not None and list(quotes(app).marked) == [again.quote.id] != [marked]


async def test_a_mark_on_a_quote_whose_article_went_meanwhile_stops_no_correction(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        store = Store(tmp_path / "harbour.db")
        away = next(q.article_id for q in list_quotes(store) if q.outlet == "Tram News")
        await pilot.press("j", "j", "j")
        await until(pilot, lambda: here(app).article_id == away)
        await pilot.press("space", "k", "k", "k", "k")
        await until(pilot, lambda: here(app).article_id != away)
        await ask_who(app, pilot)
        remove(store, [away])
        await pilot.press(*"Greta", "enter")
        await until(pilot, lambda: here(app).speaker == "Greta")
        assert not quotes(app).marked and "Corrected: Greta" in app.explore.said


async def test_undo_never_takes_back_what_an_earlier_day_brought_unless_the_eye_is_on_it(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        store = Store(tmp_path / "harbour.db")
        key = next(q.key for q in list_quotes(store) if "late" in q.text)
        correct(store, key, Change("Greta Falk"))
        app.library.forget()
        app.explore.reload()
        await until(pilot, lambda: (row := quotes(app).quote_at(2)) is not None and row.quote.corrected)
        await pilot.press("u")
        await until(pilot, lambda: "Nothing was said by hand since the start" in app.explore.said)
        assert len(list_corrections(store)) == 1
        await pilot.press("j", "j", "u")
        await until(pilot, lambda: list_corrections(store) == ())


async def test_what_could_not_be_undone_can_be_undone_later_and_what_others_undid_is_passed_over(
    tmp_path: Path,
) -> None:
    async with harbour(tmp_path) as (app, pilot):
        store = Store(tmp_path / "harbour.db")
        for name in ("Greta", "Hugo", "Irina"):
            await ask_who(app, pilot)
            await pilot.press(*name, "enter")
            await until(pilot, lambda name=name: here(app).speaker == name)  # type: ignore[misc]
        with store.writing() as connection:
            kept = connection.execute("SELECT id, raw FROM document").fetchall()
            connection.execute("UPDATE document SET raw = x'00'")
        await pilot.press("u")
        await until(pilot, lambda: "damaged" in app.explore.said)
        with store.writing() as connection:
            connection.executemany("UPDATE document SET raw = ?2 WHERE id = ?1", kept)
        await pilot.press("u")
        await until(pilot, lambda: here(app).speaker == "Hugo")
        undo(store)
        await pilot.press("u")
        await until(pilot, lambda: here(app).speaker == "Ana Lindqvist")
        assert list_corrections(store) == ()


async def test_a_name_is_text_whatever_it_holds(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        await ask_who(app, pilot)
        app.screen.query_one(Input).value = "[red]Greta[/] $x"
        await until(pilot, lambda: app.screen.query_one(OptionList).option_count == 1)
        await pilot.press("enter")
        await until(pilot, lambda: here(app).speaker == "[red]Greta[/] $x")
        assert "Corrected: [red]Greta[/] $x" in app.explore.said


async def test_a_quote_that_went_meanwhile_is_told_in_a_sentence(tmp_path: Path) -> None:
    async with harbour(tmp_path) as (app, pilot):
        await ask_who(app, pilot)
        with Store(tmp_path / "harbour.db").writing() as connection:
            connection.execute("UPDATE quote SET key = key || 'x'")
        await pilot.press(*"Greta", "enter")
        await until(pilot, lambda: "No quote has the key" in app.explore.said)


async def test_its_keys_are_in_the_palette_and_can_be_changed(tmp_path: Path) -> None:
    async with harbour(tmp_path, config=Config(keys={"quote.correct": "w"})) as (app, pilot):
        titles = [command.title for command in app.get_system_commands(app.screen)]
        assert "Correct" in titles and "Undo" in titles
        await pilot.press("w")
        await until(pilot, lambda: isinstance(app.screen, WhoScreen))


def test_who_speaks_near_the_quote_is_offered_first() -> None:
    quote, article = _quote("Ana"), _article(("Ana", 0), ("Bo", 300), ("Cy", 90), ("Bo", 160), speaking=("Bo",))
    assert names_near(quote, article) == ["Bo", "Cy", "Ana"]


def test_who_speaks_and_is_no_actor_can_be_chosen_too() -> None:
    quote, article = replace(_quote("Ana"), key="a"), _article(("Ana", 0), ("Cy", 90), speaking=("a clerk",))
    assert names_near(quote, article) == ["a clerk", "Cy", "Ana"]


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("", ["Ana Falk", "", "Bo Ek"]),
        ("ek", ["Bo Ek", "ek"]),
        ("bo ek", ["Bo Ek"]),
        ("A", ["Ana Falk", "A"]),
        ("zz", ["zz"]),
        ("al", ["al", "Ana Falk"]),
        ("nobo", ["", "nobo"]),
    ],
)
def test_what_is_offered_fits_what_is_typed(typed: str, offered: list[str]) -> None:
    assert [choice.name for choice in choices(typed, ["Bo Ek", "Ana Falk"], "Ana Falk")] == offered


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("holm", ["Iris Holm", "holm"]),  # whom another article calls so, before a person nobody has named
        ("hol", ["Iris Holm", "hol"]),  # who types no capital means to choose
        ("Hol", ["Hol", "Iris Holm"]),
        ("iris holm", ["Iris Holm"]),
        ("ek", ["Bo Ek", "Una Ek", "ek"]),
        ("霍尔姆", ["伊里斯·霍尔姆", "霍尔姆"]),
    ],
)
def test_a_surname_means_whom_the_article_or_else_another_calls_so(typed: str, offered: list[str]) -> None:
    elsewhere = [name for name in ("Iris Holm", "Una Ek", "伊里斯·霍尔姆") if typed.casefold() in name.casefold()]
    assert [choice.name for choice in choices(typed, ["Bo Ek"], None, elsewhere=elsewhere)] == offered


def test_names_are_offered_whatever_accents_are_typed() -> None:
    assert [choice.name for choice in choices("mull", ["José Müller"], None)] == ["José Müller", "mull"]
    assert [choice.name for choice in choices("jose muller", ["José Müller"], None)] == ["José Müller"]


def _quote(speaker: str) -> QuoteAnswer:
    values = dict.fromkeys(QuoteAnswer.__dataclass_fields__)
    return QuoteAnswer(**{**values, "start": 100, "end": 150, "text": "x", "speaker": speaker})  # type: ignore[arg-type]


def _article(*mentions: tuple[str, int], speaking: tuple[str, ...]) -> FullArticle:
    actors = tuple(ActorMention(at, at + 5, name, "person") for name, at in mentions)
    spoken = tuple(_quote(name) for name in speaking)
    return FullArticle(None, "", (), spoken, (), actors, ())  # type: ignore[arg-type]
