"""What corpus found comes back from the store as it was, once, and goes without a trace."""

import json
import zlib
from dataclasses import astuple, replace
from pathlib import Path

import pytest

from corpus.limits import Limits
from corpus.model import About, Actor, Article, Date, Figure, Passage, Quote
from corpus.read import parse, read
from store.adding.batch import Batch, Job
from store.adding.ingest import ingest
from store.answers import FigureAnswer, QuoteAnswer
from store.database.store import Store
from store.entries.documents import Document
from store.entries.parsing import Parsed, parse_document
from store.reads.articles import full_article
from store.reads.sources import list_articles, list_sources
from store.writing.keep import keep
from store.writing.known_documents import known_articles
from store.writing.remove import remove
from tests.collection import contents, is_whole, make_collection, put, relations, story

TEXT = """Board to dredge

"We dredge in May, all of it," Ada Falk said, citing the Pilot. It costs $3 million, or €2.8 million."""


def made() -> Article:
    """An article with everything that a parse can hold."""
    start = TEXT.index("We dredge")
    outer = TEXT[start : TEXT.index('," Ada')]
    inner = TEXT.index("all of it")
    dollars, euros = TEXT.index("$3 million"), TEXT.index("€2.8 million")
    ada = TEXT.index("Ada Falk")
    said = Quote(start, start + len(outer), outer, "direct", "Ada Falk", "Ada Falk", ada, "said", ada + 9)
    return Article(
        About(
            "Board to dredge", "Harbour News", "J. Doe", "2026-03-04T09:00+01:00", "report", "https://h.example", "en"
        ),
        TEXT,
        (Passage("title", 0, 15), Passage("body", 17, len(TEXT))),
        (
            replace(said, via=("Pilot",), addressee="us", said_on="2026-03", confidence=0.9),
            Quote(inner, inner + 9, "all of it", "partial", "Ada Falk", confidence=0.5),
        ),
        (Actor("Ada Falk", "person", ("Falk",), ("engineer",), ((ada, ada + 8),)), Actor("Pilot", "outlet")),
        (
            Figure(dollars, dollars + 10, "$3 million", "money", 3e6, 3e6, "USD", subject="dredging", speaker="Falk"),
            Figure(euros, euros + 12, "€2.8 million", "money", 2.8e6, 2.8e6, "EUR", equals=0),
        ),
        (Date(TEXT.index("May"), TEXT.index("May") + 3, "May", "2026-05"),),
    )


def test_an_article_comes_back_from_the_store_as_it_was_parsed(store: Store) -> None:
    article = made()
    kept = keep(store, Document(b"raw bytes", "f.html"), [article])
    back = full_article(store, kept.article_ids[0])
    about = back.about
    assert (about.title, about.source, about.author, about.published, about.form, about.url, about.language) == (
        astuple(article.about)
    )
    assert back.text == article.text
    assert back.passages == article.passages
    assert back.dates == article.dates
    assert [(m.start, m.end, m.name) for m in back.actors] == [(*article.actors[0].mentions[0], "Ada Falk")]
    quote, inside = back.quotes
    assert (quote.text, quote.kind, quote.speaker, quote.via) == (
        article.quotes[0].text,
        "direct",
        "Ada Falk",
        ("Pilot",),
    )
    assert (quote.mention, quote.cue, quote.addressee, quote.said_on) == ("Ada Falk", "said", "us", "2026-03")
    assert quote.inner == ((18, 27, "partial"),) and inside.kind == "partial"
    dollars, euros = back.figures
    assert euros.equals_id == dollars.id
    assert (dollars.low, dollars.unit, dollars.subject, dollars.speaker) == (3e6, "USD", "dredging", "Falk")
    items: list[QuoteAnswer | FigureAnswer] = [*back.quotes, *back.figures]
    for item in items:
        assert back.text[item.start : item.end] == item.text


def test_the_raw_bytes_are_kept_with_what_the_user_supplied(store: Store) -> None:
    document = Document(b"\x00\xffraw", "f.bin", About(outlet="Harbour News", form="blog"))
    keep(store, document, [made()])
    with store.reading() as connection:
        raw, supplied, name = connection.execute(
            "SELECT d.raw, a.supplied, n.name FROM article a JOIN document d ON d.id = a.document_id"
            " JOIN document_name n ON n.document_id = d.id"
        ).fetchone()
    assert Document(zlib.decompress(raw), name, About(**json.loads(supplied))) == document


def test_the_same_file_again_changes_nothing_but_the_names_it_came_under(store: Store) -> None:
    first = put(store, story(1), "a.txt", outlet="Harbour News")
    before = contents(store.path)
    again = put(store, story(1), "b.txt", outlet="Harbour News")
    assert (again.outcome, again.article_ids) == ("already there", first.article_ids)
    after = contents(store.path)
    assert [name for _, name in after.pop("names")] == ["a.txt", "b.txt"]
    assert before.pop("names") and before == after


def test_who_supplies_nothing_means_what_is_there(store: Store) -> None:
    first = put(store, story(1), outlet="Harbour News")
    assert put(store, story(1)).article_ids == first.article_ids


def test_naming_the_outlet_later_moves_the_article_to_it_under_the_same_number(store: Store) -> None:
    first = put(store, story(1))
    named = put(store, story(1), outlet="Harbour News")
    assert (named.outcome, named.article_ids) == ("replaced", first.article_ids)
    assert [s.name for s in list_sources(store)] == ["Harbour News"]
    assert is_whole(store.path)


def test_a_date_supplied_later_replaces_the_parse_and_keeps_the_stable_keys(store: Store) -> None:
    put(store, story(1), outlet="Harbour News")
    before = [row[0] for row in contents(store.path)["quotes"]]
    assert put(store, story(1), outlet="Harbour News", published="2026-03-04").outcome == "replaced"
    assert [row[0] for row in contents(store.path)["quotes"]] == before
    [article] = list_articles(store)
    assert article.published == "2026-03-04"


def test_an_outlet_written_in_other_capitals_or_with_its_article_is_no_second_witness(store: Store) -> None:
    put(store, story(1), "one.txt", outlet="Harbour News")
    put(store, story(2), "two.txt", outlet="HARBOUR NEWS")
    put(store, story(3), "three.txt", outlet="Harbour Views")
    put(store, story(4), "four.txt", outlet="The Harbour News")
    assert sorted((s.name, s.articles) for s in list_sources(store)) == [("Harbour News", 3), ("Harbour Views", 1)]


@pytest.mark.parametrize(
    "outlets", [("The Harbour News", "harbournews.co.uk"), ("harbournews.co.uk", "The Harbour News")]
)
def test_an_outlet_that_goes_by_its_site_is_no_second_witness(store: Store, outlets: tuple[str, str]) -> None:
    for number, outlet in enumerate((*outlets, *outlets, "harbourviews.co.uk")):
        put(store, story(number), f"{number}.txt", outlet=outlet)
    assert sorted((s.name, s.articles) for s in list_sources(store)) == [
        ("The Harbour News", 4),
        ("harbourviews.co.uk", 1),
    ]


def test_the_same_bytes_of_an_outlet_in_other_capitals_are_no_second_article(store: Store) -> None:
    first = put(store, story(1), outlet="Harbour News")
    again = put(store, story(1), outlet="harbour news")
    assert (again.outcome, again.article_ids) == ("replaced", first.article_ids)
    assert [s.name for s in list_sources(store)] == ["Harbour News"]


def test_a_brief_never_passes_for_the_outlets_own_words(store: Store) -> None:
    put(store, story(1), outlet="Harbour News")
    put(store, story(2), outlet="Harbour News", form="brief")
    assert {s.label for s in list_sources(store)} == {"Harbour News", "Harbour News (brief)"}


def test_what_is_removed_leaves_nothing_behind(store: Store) -> None:
    kept = [put(store, story(number), f"{number}.txt", outlet="Harbour News") for number in range(6)]
    remove(store, [i for k in kept for i in k.article_ids])
    assert all(not rows for rows in contents(store.path).values())
    assert not known_articles(store, Document(story(1).encode(), "1.txt", About(outlet="Harbour News")))


def test_removing_one_article_leaves_the_others_as_they_would_be_without_it(tmp_path: Path) -> None:
    with_it, without = Store(tmp_path / "one.db"), Store(tmp_path / "two.db")
    for number in range(6):
        put(without, story(number), f"{number}.txt", outlet="Harbour News")
    for number in range(7):
        last = put(with_it, story(number), f"{number}.txt", outlet="Harbour News")
    remove(with_it, last.article_ids)
    assert contents(with_it.path) == contents(without.path)


def test_articles_are_related_alike_whether_they_come_one_by_one_or_many_at_once(tmp_path: Path) -> None:
    folder = make_collection(tmp_path / "folder", 70)
    one_by_one, at_once = Store(tmp_path / "one.db"), Store(tmp_path / "many.db")
    for path in sorted(folder.rglob("*.txt")):
        ingest(one_by_one, [path], workers=0)
    ingest(at_once, [folder], workers=0)
    assert contents(one_by_one.path) == contents(at_once.path)
    assert relations(one_by_one.path) == relations(at_once.path)
    assert all(relations(at_once.path).values())


def test_other_programs_get_their_turn_while_a_batch_is_written(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    batch = Batch(store)
    for number in range(5):
        document = Document(story(number).encode(), f"{number}.txt")
        parsed = parse_document(document, Limits())
        assert isinstance(parsed, Parsed)
        batch.add(Job(document.name, document, parsed=parsed))
    monkeypatch.setattr("store.adding.batch._SECONDS", 0.0)
    names = []
    while results := batch.flush():
        names.append([result.name for result in results])
    assert names == [[f"{number}.txt"] for number in range(5)]
    assert store.changes() == 5


def test_of_documents_that_are_written_together_only_the_one_at_fault_is_refused(store: Store) -> None:
    batch = Batch(store)
    for number in range(5):
        document = Document(story(number).encode(), f"{number}.txt")
        parsed = parse_document(document, Limits())
        assert isinstance(parsed, Parsed)
        if number == 2:
            parsed = replace(parsed, packed=object())  # type: ignore[arg-type]  # which SQLite cannot take
        batch.add(Job(document.name, document, parsed=parsed))
    outcomes = []
    while results := batch.flush():
        outcomes += [result.outcome for result in results]
    assert outcomes == ["added", "added", "skipped", "added", "added"]
    assert is_whole(store.path)
    assert len(list_articles(store)) == 4


def test_a_document_of_many_articles_is_kept_or_refused_as_one(store: Store) -> None:
    document = Document(b"two in one", "file.txt")
    articles = [*read(story(1).encode()), *read(story(2).encode())]
    kept = keep(store, document, articles)
    assert len(kept.articles) == 2
    broken = Article(About("x" * 3), "text", quotes=(Quote(0, 4, "text", "direct", None, confidence=object()),))  # type: ignore[arg-type]
    before = contents(store.path)
    with pytest.raises(Exception, match=r"type|bind|adapt|parameter"):
        keep(store, Document(b"three in one", "file.txt"), [*read(story(3).encode()), broken])
    assert contents(store.path) == before


def test_what_is_stated_about_an_article_is_cleaned_like_its_text() -> None:
    article = parse("The quay is open.", About(outlet="Evil\x1b]52;c;aGk=\x07 Post\n", title=" \u202e "))
    assert article.about.outlet == "Evil Post"
    assert article.about.title != " \u202e "
