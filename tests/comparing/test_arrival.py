"""Whatever order files come in, dated or not, printed or reprinted, older or newer, the same is found in the end."""

import random
from functools import cache
from itertools import permutations

import pytest

from corpus.model import About, Article
from corpus.read import read
from store.database.pending import Pending
from store.database.store import Store
from store.entries.documents import Document
from store.entries.entry import entry_of
from store.writing.keep import keep, keep_in
from tests.collection import contents, relations
from tests.made_articles import article, kept, new_store, said

_GATES = (
    "“The lock gates were rotten to the last bolt and everybody on the quay knew it,” said Ana Ruiz, a lock keeper."
)
_CREWS = (
    "“Our crews will not sail past the breakwater until the winter inspection is over,” said Ben Okoro, who leads the"
    " Pilots' Guild."
)
_TOLL = "“I'd call it robbery with a rubber stamp,” said Petra Lindholm, a shipowner."
_TOLD = "Petra Lindholm, a shipowner, described the toll as “robbery with a rubber stamp”."
_BORROWED = "“We cannot carry another winter on borrowed money,” said Ona Lindqvist, the chair of the Harbour Board."
_LED = "Gates of the old lock at Sandwick give way\n\n"
_OWED = (
    "The Harbour Board owes {} million euros to two banks that lent it the money for the old lock at Sandwick, Ana Ruiz"
    " said.\n\nIn the yacht basin behind the old lock at Sandwick {} berths stay closed until the gates are mended.\n"
)
_WHOLE = f"{_LED}{_GATES}\n\n{_CREWS}\n\n{_BORROWED}\n\n{_OWED.format('6.5', '410')}"

_TOLD_BY: dict[str, tuple[str, About]] = {
    "dated": (_WHOLE, About(outlet="Harbour Post", published="2031-05-04")),
    "undated": (
        f"Toll angers owners\n\n{_GATES}\n\n{_CREWS}\n\n{_TOLL}\n\n{_OWED.format('7.5', '430')}",
        About(outlet="Coast Courier"),
    ),
    "other words": (f"Owners against the toll\n\n{_TOLD}\n", About(outlet="Quay Times", published="2031-05-05")),
    "reprint": (_WHOLE, About(outlet="Isle Echo", published="2031-05-05")),
    "undated reprint": (_WHOLE, About(outlet="Strand Wire")),
    "older": (
        f"Board in debt after the collapse\n\n{_BORROWED}\n\n{_CREWS}\n\n{_OWED.format('5.5', '420')}",
        About(outlet="Skerry Radio", published="2031-05-05T08:00"),
    ),
    "newer": (
        f"Board in debt after the collapse\n\n{_BORROWED}\n\n{_TOLL}\n\n{_OWED.format('8.5', '440')}",
        About(outlet="Skerry Radio", published="2031-05-05T18:00"),
    ),
}


@cache
def _read(name: str) -> tuple[Document, tuple[Article, ...]]:
    text, about = _TOLD_BY[name]
    document = Document(text.encode(), f"{name}.txt", about)
    return document, read(document.data, document.name, about)


def _found(store: Store) -> dict[str, frozenset[object]]:
    """What is kept of each article, and what was found across them but how alike it is."""
    kept, every = contents(store.path), relations(store.path)
    return {
        "articles": frozenset(kept["articles"]),
        "quotes": frozenset(kept["quotes"]),
        "figures": frozenset(kept["figures"]),
        "links": frozenset((frozenset(row[:2]), row[3]) for row in every["links"]),
        "utterances": frozenset(row[2] for row in every["utterances"]),
        "figure groups": frozenset((row[0], row[2]) for row in every["figure groups"]),
        "findings": frozenset((row[0], row[1], *row[3:]) for row in every["findings"]),
    }


def _added(store: Store, order: tuple[str, ...]) -> dict[str, frozenset[object]]:
    for name in order:
        keep(store, *_read(name))
    return _found(store)


_ORDERS = random.Random(7).sample(list(permutations(_TOLD_BY)), 16)


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> dict[str, frozenset[object]]:
    """What a store finds to which the articles came in the order in which they stand above."""
    found = _added(new_store(tmp_path_factory.mktemp("fresh")), tuple(_TOLD_BY))
    assert all(found.values())
    return found


@pytest.mark.parametrize("order", _ORDERS, ids=" then ".join)
def test_in_any_order_the_same_is_kept_and_found(
    store: Store, fresh: dict[str, frozenset[object]], order: tuple[str, ...]
) -> None:
    assert _added(store, order) == fresh


def test_an_undated_article_is_held_to_those_before_the_one_that_dates_it(store: Store) -> None:
    found = _added(store, ("undated", "other words", "dated"))
    assert len(found["links"]) == 4
    assert found == _added(Store(store.path.with_name("other.db")), ("dated", "undated", "other words"))


def test_one_by_one_or_together_they_are_as_much_alike(store: Store) -> None:
    yard = ("slip", "crane", "quay", "shed")
    buyers = [said(f"They will buy the {what} of the old yard", f"{what.title()} Owner") for what in yard]
    told = [
        said("We bought every mooring there before anybody had heard of the new toll", "Petra Lindholm", "direct"),
        said("bought the moorings early, before people heard of tolls", "Petra Lindholm"),
    ]
    made = [article(f"Outlet {i}", [quote]) for i, quote in enumerate((*buyers, *told))]
    for i, one in enumerate(made):
        kept(store, str(i), one)
    together = Store(store.path.with_name("together.db"))
    with together.writing() as connection, Pending(connection) as pending:
        for i, one in enumerate(made):
            document = Document(f"{i}\n{one.text}".encode(), str(i))
            keep_in(pending, document, [entry_of(one, document.article_key(0))])
    assert relations(together.path)["links"] == relations(store.path)["links"] != []
