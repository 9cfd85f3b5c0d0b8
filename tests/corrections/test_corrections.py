"""What a person put right about who said it: it shows everywhere, outlives every parse, and can be taken back."""

import json
from pathlib import Path
from typing import Any

import pytest

from corpus.model import About, Actor, Article, Quote
from corpus.read import read
from store.corrections.anchors import anchor_of
from store.corrections.corrected import Change, Said, lay_over
from store.corrections.listing import list_corrections
from store.database.store import Store
from store.entries.entry import entry_of
from store.entries.restored import article_of
from store.errors import StoreError
from store.reads.actors import list_actors
from store.reads.citation import cite
from store.reads.figures import figures_of_article
from store.reads.quotes import list_quotes, quotes_of_article
from store.search.searcher import Searcher
from store.writing.correct import correct, undo
from tests.collection import contents, is_whole, put, relations, story
from tests.corrections.quay import LATER, STORY, quote, say


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """One article with three quotes, two of them given to one man."""
    store = Store(tmp_path / "store.db")
    put(store, STORY, outlet="Pier Post", published="2026-01-08")
    return store


def linked(related: dict[str, list[tuple[Any, ...]]]) -> set[frozenset[str]]:
    """The quotes that tell the same, whichever was written first."""
    return {frozenset(link[:2]) for link in related["links"]}


def test_what_is_corrected_shows_in_every_answer(store: Store) -> None:
    say(store, "late", "Ana Lindqvist")
    corrected = quote(store, "late")
    assert (corrected.speaker, corrected.confidence, corrected.corrected) == ("Ana Lindqvist", 1.0, True)
    assert (corrected.parsed_speaker, corrected.mention) == ("Tomas Berg", None)
    counts = {actor.name: actor.quotes for actor in list_actors(store)}
    assert (counts["Ana Lindqvist"], counts["Tomas Berg"]) == (2, 1)
    assert (
        cite(corrected)
        .partition(" — ")[2]
        .startswith("Ana Lindqvist (harbour master) [speaker corrected by hand; parsed as Tomas Berg], in Pier Post")
    )


def test_it_is_found_by_the_new_speaker_and_no_longer_by_the_old(store: Store) -> None:
    say(store, "late", "Greta Falk")
    searcher = Searcher(store)
    assert [hit.quote.text for hit in searcher.search("actor:falk").hits] == [quote(store, "late").text]
    assert [hit.quote.text for hit in searcher.search("actor:berg").hits] == [quote(store, "cranes").text]


def test_who_is_named_by_a_correction_is_the_actor_whom_other_articles_name(store: Store) -> None:
    put(store, "Trams to stop\n\n“The trams will stop on Monday,” Greta Falk said.\n", "trams.txt", outlet="Tram News")
    say(store, "late", "Greta Falk")
    [falk] = [actor for actor in list_actors(store) if actor.name == "Greta Falk"]
    assert (falk.quotes, falk.named, len(falk.sources)) == (2, True, 2)


def test_a_name_by_which_the_article_calls_somebody_means_that_one(store: Store) -> None:
    done = correct(store, quote(store, "late").key, Change("ána LINDQVIST"))
    assert quote(store, "late").speaker == done.speaker == "Ana Lindqvist"
    with pytest.raises(StoreError, match="corrected so already"):
        say(store, "late", "ana lindqvist")
    assert correct(store, quote(store, "ready").key, Change("ana lindqvist")).is_confirmation


def test_a_body_is_no_person_and_a_description_names_nobody(store: Store) -> None:
    say(store, "late", "Ministry of Harbours")
    say(store, "ready", "a person close to the works")
    actors = {actor.name: actor for actor in list_actors(store)}
    assert actors["Ministry of Harbours"].type != "person"
    assert not actors["a person close to the works"].named


@pytest.mark.parametrize(
    ("speaker", "known_as"),
    [
        ("a US official", ("person", False)),
        ("A person familiar with the Works", ("person", False)),
        ("Two senior Danish diplomats", ("person", False)),
        ("an aide in its Harbour Department", ("person", False)),
        ("一位知情人士", ("person", False)),
        ("外交部发言人", ("person", False)),
        ("外交部", ("government", True)),
        ("王小明", ("person", True)),
        ("Union of Quay nurses", ("organisation", True)),
    ],
)
def test_whom_several_articles_may_describe_alike_is_no_actor_of_them_all(
    store: Store, speaker: str, known_as: tuple[str, bool]
) -> None:
    say(store, "late", speaker)
    names = (speaker, f"{speaker} (Pier Post)")  # a ministry that every country has is the source's own
    assert [(actor.type, actor.named) for actor in list_actors(store) if actor.name in names] == [known_as]


def test_nobody_may_be_known(store: Store) -> None:
    say(store, "late", "")
    assert (quote(store, "late").speaker, quote(store, "late").corrected) == (None, True)
    assert "speaker not named [speaker corrected by hand; parsed as Tomas Berg], in Pier Post" in cite(
        quote(store, "late")
    )


def test_the_relays_can_be_corrected_and_leave_the_speaker_alone(store: Store) -> None:
    correct(store, quote(store, "late").key, Change(via=("Harbour Radio", "Tram News")))
    corrected = quote(store, "late")
    assert (corrected.via, corrected.speaker, corrected.parsed_via) == (
        ("Harbour Radio", "Tram News"),
        "Tomas Berg",
        (),
    )
    assert [h.quote.id for h in Searcher(store).search('via:"harbour radio"').hits] == [corrected.id]


def test_to_say_what_is_shown_confirms_it(store: Store) -> None:
    key = quote(store, "late").key
    assert correct(store, key, Change("Tomas Berg")).is_confirmation
    confirmed = quote(store, "late")
    assert (confirmed.confidence, confirmed.corrected, confirmed.mention) == (1.0, True, "he")
    with pytest.raises(StoreError, match="corrected so already"):
        correct(store, key, Change("Tomas Berg"))


def test_the_fragments_of_a_statement_go_with_it(store: Store) -> None:
    before = {q.text: q.speaker for q in quotes_of_article(store, 1)}
    assert before["tired"] == "Tomas Berg"
    say(store, "cranes", "Ana Lindqvist")
    now = {q.text: (q.speaker, q.corrected) for q in quotes_of_article(store, 1)}
    assert now["tired"] == ("Ana Lindqvist", True)
    assert now[quote(store, "late").text] == ("Tomas Berg", False)


def test_the_other_half_of_a_statement_goes_with_it_and_the_next_statement_stays(store: Store) -> None:
    parted = "“The crane is old,” he said. “It is safe.”\n\n“The tower,” Tomas Berg added, “is not.”\n"
    put(store, f"Cranes\n\nTomas Berg came.\n\n{parted}", "crane.txt", outlet="Pier Post")
    say(store, "tower", "Greta Falk")
    speakers = {q.text.strip(",."): q.speaker for q in list_quotes(store)}
    assert (speakers["The tower"], speakers["is not"]) == ("Greta Falk", "Greta Falk")
    assert speakers["The crane is old"] == "Tomas Berg"
    undo(store)
    assert quote(store, "is not").speaker == "Tomas Berg"


def test_a_fragment_of_somebody_else_stays_with_them() -> None:
    text = "Berg said the works were what Falk calls “a long wait” for all."
    outer = Quote(10, len(text) - 1, text[10:-1], "indirect", "Berg")
    inner = Quote(43, 54, text[43:54], "partial", "Falk")
    article = Article(About(), text, quotes=(outer, inner))
    laid = lay_over(article, [Said(anchor_of(text, article.quotes, 0), Change("Ana Lindqvist"))])
    assert [q.speaker for q in laid.article.quotes] == ["Ana Lindqvist", "Falk"]
    assert laid.quotes == {0: (0,)}


def test_a_figure_is_given_by_whom_its_quote_is(store: Store) -> None:
    say(store, "cranes", "Ana Lindqvist")
    [figure] = figures_of_article(store, 1)
    assert (figure.text, figure.speaker) == ("$30 million", "Ana Lindqvist")


def test_an_alias_of_two_people_is_neither() -> None:
    text = "“We wait,” Li said."
    actors = (Actor("Li Wei", "person", ("Li",)), Actor("Li Na", "person", ("Li",)))
    article = Article(About(), text, quotes=(Quote(1, 9, "We wait,", "direct", "Li Wei"),), actors=actors)
    laid = lay_over(article, [Said(anchor_of(text, article.quotes, 0), Change("Li"))]).article
    assert laid.quotes[0].speaker == "Li" and laid.actors[-1].name == "Li"


def test_taking_it_back_restores_exactly_what_was_parsed(store: Store) -> None:
    put(store, LATER.replace("Friday", "Monday"), "other.txt", outlet="Tram News")
    before, related = contents(store.path), relations(store.path)
    key = next(q.key for q in list_quotes(store) if q.outlet == "Pier Post" and "late" in q.text)
    correct(store, key, Change("Greta Falk"))
    assert contents(store.path) != before
    undone = undo(store)
    assert (undone.was_speaker, undone.speaker) == ("Tomas Berg", "Greta Falk")
    assert contents(store.path) == before
    assert linked(relations(store.path)) == linked(related)
    assert list_corrections(store) == ()
    assert is_whole(store.path)


def test_the_last_word_on_a_quote_holds_and_taking_it_back_leaves_the_one_before(store: Store) -> None:
    say(store, "late", "Greta Falk")
    say(store, "late", "Hugo Brandt")
    assert (quote(store, "late").speaker, quote(store, "late").parsed_speaker) == ("Hugo Brandt", "Tomas Berg")
    undo(store, quote(store, "late").key)
    assert quote(store, "late").speaker == "Greta Falk"
    undo(store)
    assert (quote(store, "late").speaker, quote(store, "late").corrected) == ("Tomas Berg", False)


def test_to_take_an_earlier_one_back_tells_that_the_later_one_holds(store: Store) -> None:
    first = say(store, "late", "Greta Falk")
    say(store, "late", "Hugo Brandt")
    undone = undo(store, first)
    assert (undone.speaker, undone.was_speaker, quote(store, "late").speaker) == (
        "Greta Falk",
        "Hugo Brandt",
        "Hugo Brandt",
    )


def test_a_correction_that_a_later_one_outdid_is_no_longer_in_force(store: Store) -> None:
    say(store, "late", "Greta Falk")
    say(store, "late", "Hugo Brandt")
    assert [c.state for c in list_corrections(store)] == ["in force", "overridden"]
    assert not any(c.is_orphan for c in list_corrections(store))
    undo(store)
    assert [c.state for c in list_corrections(store)] == ["in force"]


def test_one_of_the_speaker_and_a_later_one_of_the_relays_are_both_in_force(store: Store) -> None:
    say(store, "late", "Greta Falk")
    correct(store, quote(store, "late").key, Change(via=("Harbour Radio",)))
    assert [c.state for c in list_corrections(store)] == ["in force", "in force"]
    assert (
        "Greta Falk, via Harbour Radio [speaker and relays corrected by hand; parsed as Tomas Berg, through nobody], in"
        in cite(quote(store, "late"))
    )


def test_it_is_taken_back_by_its_number_or_by_a_fragment_of_its_quote(store: Store) -> None:
    first = say(store, "cranes", "Greta Falk")
    say(store, "late", "Greta Falk")
    [fragment] = [q for q in quotes_of_article(store, 1) if q.text == "tired"]
    assert undo(store, fragment.key).number == first
    with pytest.raises(StoreError, match="no correction"):
        undo(store, first)


def test_what_is_taken_back_of_a_fragment_is_not_said_of_the_statement_around_it_alone(store: Store) -> None:
    [fragment] = [q.key for q in quotes_of_article(store, 1) if q.text == "tired"]
    first = correct(store, fragment, Change("Greta Falk")).number
    second = say(store, "cranes", "Hugo Brandt")
    assert undo(store, fragment).number == first
    now = {q.key: q.speaker for q in quotes_of_article(store, 1)}
    assert (now[fragment], quote(store, "cranes").speaker) == ("Hugo Brandt", "Hugo Brandt")
    correct(store, fragment, Change("Greta Falk"))
    undo(store, second)
    assert {q.key: q.speaker for q in quotes_of_article(store, 1)}[fragment] == "Greta Falk"
    assert not quote(store, "cranes").corrected


def test_in_a_file_of_many_articles_only_the_one_is_read_again(tmp_path: Path) -> None:
    store = Store(tmp_path / "store.db")
    items = [{"id": str(i), "title": f"Report {i}", "content_text": story(i)} for i in range(3)]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Pier Post", "items": items}
    put(store, json.dumps(feed), "feed.json")
    before = contents(store.path)
    key = next(q.key for q in list_quotes(store) if q.article_id == 2)
    others = {q.id for q in list_quotes(store) if q.article_id != 2}
    correct(store, key, Change("Greta Falk"))
    assert others == {q.id for q in list_quotes(store) if q.article_id != 2}
    assert [q.key for q in list_quotes(store) if q.speaker == "Greta Falk"] == [key]
    undo(store)
    assert contents(store.path) == before


def test_what_an_older_parser_read_is_read_by_todays_and_corrected(store: Store) -> None:
    key = quote(store, "late").key
    with store.writing() as connection:
        connection.execute("UPDATE article SET parser_version = parser_version - 1, title = 'Wrong'")
    correct(store, key, Change("Greta Falk"))
    assert (quote(store, "late").speaker, quote(store, "late").title) == ("Greta Falk", "Quay to reopen")


def test_a_name_is_one_clean_line_of_text(store: Store) -> None:
    say(store, "late", " [red]Greta[/]\x1b[31m\n\u202eFalk ")
    assert quote(store, "late").speaker == "[red]Greta[/] Falk"


@pytest.mark.parametrize("name", [" ", "\x1b", "\u200b", "x" * 201])
def test_what_is_no_name_is_refused_in_a_sentence(store: Store, name: str) -> None:
    before = contents(store.path)
    with pytest.raises(StoreError, match=r"A name .* nothing was changed"):
        correct(store, quote(store, "late").key, Change(name))
    assert contents(store.path) == before and list_corrections(store) == ()


def test_an_unknown_quote_and_an_unknown_correction_are_told_in_a_sentence(store: Store) -> None:
    with pytest.raises(StoreError, match="No quote has the key 'nothing'"):
        correct(store, "nothing", Change("Greta Falk"))
    with pytest.raises(StoreError, match="There is no correction to take back"):
        undo(store)
    with pytest.raises(StoreError, match="stands as it was parsed"):
        undo(store, quote(store, "late").key)


def test_where_the_bytes_are_damaged_nothing_is_corrected(store: Store) -> None:
    with store.writing() as connection:
        connection.execute("UPDATE document SET raw = x'00'")
    before = contents(store.path)
    with pytest.raises(StoreError, match=r"Nothing was corrected\. Its kept bytes are damaged"):
        say(store, "late", "Greta Falk")
    assert contents(store.path) == before and list_corrections(store) == ()


def test_rows_can_be_turned_back_into_the_article_they_were_made_of() -> None:
    for text in (STORY, story(3), "出口管制\n\n“我们将在五月开放这条隧道，”安娜说，费用约为三千万美元。\n"):
        [article] = read(text.encode(), "story.txt", About(outlet="Pier Post"))
        assert article_of(entry_of(article, "key")) == article
