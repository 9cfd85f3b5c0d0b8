"""Two quotes report one statement, or do not, because a person says so, until they take it back."""

import pytest

from corpus.model import About
from store.adding.batch import FileResult
from store.comparison.compare import compare_quote, compare_sources
from store.corrections.pairing_list import list_pairings
from store.database.store import Store
from store.entries.documents import Document
from store.errors import StoreError
from store.reads.quotes import list_quotes
from store.reads.sources import list_sources
from store.utterances.links import links_of
from store.utterances.listing import list_utterances
from store.utterances.said import BY_HAND
from store.writing.keep import keep
from store.writing.pair import pair_quotes, unpair
from store.writing.remove import remove
from tests.collection import contents, relations
from tests.comparing.pledges import GRAIN, PLEDGE, PLEDGE_RETOLD, TOLLS, texts
from tests.made_articles import article, kept, said
from tui.adding import what_became_of_corrections


def key(store: Store, text: str, outlet: str) -> str:
    [found] = [q.key for q in list_quotes(store, limit=-1) if q.text == text and q.source == outlet]
    return found


def told(store: Store) -> list[set[str]]:
    """The outlets of each statement that several report."""
    return sorted(({q.source for q in u.quotes} for u in list_utterances(store)), key=sorted)


def test_two_quotes_that_nothing_links_are_one_statement_until_that_is_taken_back(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE), said(TOLLS)]))
    kept(store, "two", article("Coast Courier", [said(GRAIN)]))
    before = contents(store.path), relations(store.path)
    done = pair_quotes(store, key(store, TOLLS, "Harbour Post"), key(store, GRAIN, "Coast Courier"), True)
    [utterance] = list_utterances(store)
    assert (texts(utterance), utterance.reasons) == ({TOLLS, GRAIN}, ("you said so",))
    unpair(store, done.number)
    assert (contents(store.path), relations(store.path)) == before
    assert list_pairings(store) == ()
    with pytest.raises(StoreError, match="Nothing was said"):
        unpair(store, done.number)


def test_who_else_tells_it_tells_it_too(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE)]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE_RETOLD)]))
    kept(store, "three", article("Tidal News", [said(GRAIN)]))
    before = relations(store.path)
    done = pair_quotes(store, key(store, GRAIN, "Tidal News"), key(store, PLEDGE, "Harbour Post"), True)
    assert told(store) == [{"Harbour Post", "Coast Courier", "Tidal News"}]
    assert {pair.right.quote.source for pair in compare_quote(store, 3).pairs if pair.right} == {
        "Harbour Post",
        "Coast Courier",
    }
    courier, tidal = (source.id for source in list_sources(store) if source.name != "Harbour Post")
    assert [pair.is_linked for pair in compare_sources(store, courier, tidal).pairs] == [True]
    kept(store, "four", article("Lock Gazette", [said(PLEDGE)]))
    assert told(store) == [{"Harbour Post", "Coast Courier", "Tidal News", "Lock Gazette"}]
    remove(store, [4])
    unpair(store, done.number)
    assert relations(store.path) == before


def test_what_is_not_one_statement_stands_apart_and_a_third_telling_stays_with_the_nearer(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE)]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE_RETOLD)]))
    kept(store, "three", article("Tidal News", [said(PLEDGE)]))
    before = relations(store.path)
    done = pair_quotes(store, key(store, PLEDGE_RETOLD, "Coast Courier"), key(store, PLEDGE, "Harbour Post"), False)
    assert told(store) == [{"Harbour Post", "Tidal News"}]
    kept(store, "four", article("Lock Gazette", [said(PLEDGE_RETOLD), said(GRAIN)]))
    assert told(store) == [{"Coast Courier", "Lock Gazette"}, {"Harbour Post", "Tidal News"}]
    remove(store, [4])
    unpair(store, done.number)
    assert relations(store.path) == before


def test_the_last_word_on_two_quotes_holds_and_without_it_the_one_before(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE)]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE, "Bo Lind")]))
    keys = key(store, PLEDGE, "Harbour Post"), key(store, PLEDGE, "Coast Courier")
    offered = relations(store.path)
    first = pair_quotes(store, *keys, True)
    one = relations(store.path)
    assert BY_HAND in links_of(store, 1)[0].reasons
    with pytest.raises(StoreError, match="You said so already: one statement"):
        pair_quotes(store, *keys[::-1], True)
    last = pair_quotes(store, *keys, False)
    assert (links_of(store, 1), [done.state for done in list_pairings(store)]) == ((), ["in force", "overridden"])
    unpair(store, last.number)
    assert relations(store.path) == one
    unpair(store, first.number)
    assert relations(store.path) == offered


def test_it_holds_when_an_article_comes_back_and_in_a_newer_version_of_it(store: Store) -> None:
    about = About(outlet="Coast Courier", title="The western channel opens", published="2031-05-04", form="report")
    first = article(None, [said(GRAIN)], about=about)
    kept(store, "one", article("Harbour Post", [said(PLEDGE)]))
    two = kept(store, "two", first)
    pair_quotes(store, key(store, PLEDGE, "Harbour Post"), key(store, GRAIN, "Coast Courier"), True)
    remove(store, [two])
    assert [(done.state, done.is_orphan) for done in list_pairings(store)] == [("article not here", True)]
    kept(store, "two", first)
    assert told(store) == [{"Harbour Post", "Coast Courier"}]
    later = kept(store, "three", article(None, [said(GRAIN), said(TOLLS)], about=about))
    [utterance] = list_utterances(store)
    assert {quote.article_id for quote in utterance.quotes} == {1, later}
    unpair(store, 1)
    assert list_utterances(store) == ()


def test_what_a_newer_version_no_longer_has_the_words_of_is_told_when_it_comes(store: Store) -> None:
    about = About(outlet="Coast Courier", title="The western channel opens", published="2031-05-04", form="report")
    kept(store, "one", article("Harbour Post", [said(PLEDGE)]))
    kept(store, "two", article(None, [said(GRAIN), said(TOLLS)], about=about))
    pair_quotes(store, key(store, PLEDGE, "Harbour Post"), key(store, GRAIN, "Coast Courier"), True)
    for words, lost in ((GRAIN, 0), (PLEDGE_RETOLD, 1)):
        later = article(None, [said(words), said(TOLLS)], about=about, prose=f"{words} again.")
        result = keep(store, Document(later.text.encode(), "later"), [later])
        assert [its.standing.pairings_lost for its in result.articles] == [lost]
        news = what_became_of_corrections(FileResult("later", "newer version", articles=result.articles))
        assert news == ["1 of your pairings found no words in it; h200-tui pair lists them."] * lost


def test_of_quotes_of_one_article_nothing_is_said(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE), said(GRAIN)]))
    with pytest.raises(StoreError, match="Both quotes are of one article"):
        pair_quotes(store, key(store, PLEDGE, "Harbour Post"), key(store, GRAIN, "Harbour Post"), True)
    with pytest.raises(StoreError, match="No quote has the key 'nowhere'"):
        pair_quotes(store, key(store, PLEDGE, "Harbour Post"), "nowhere", True)
    assert compare_quote(store, 1).pairs == ()
