"""A store of what people said of two islands, for tests of search."""

from store.database.store import Store
from store.reads.filters import Filters
from store.search.searcher import Found, Searcher

FERRY = "The ferry company refused every offer the islanders made"
BRIDGE = "A bridge to the islands would ruin the oyster fishers"
TAX = "Nobody voted for a harbour tax of 12 percent"
HARBOUR_ZH = "港口的关闭伤害了岛上居民的利益"
TRADE_ZH = "我们反对任何形式的贸易壁垒"
QUOTES = (FERRY, BRIDGE, TAX, HARBOUR_ZH, TRADE_ZH)


def found(store: Store, query: str, exact: bool = False) -> list[str]:
    """The words of what a query finds, the best first."""
    return [hit.quote.text for hit in Searcher(store).search(query, exact=exact).hits]


def result(store: Store, query: str, base: Filters = Filters()) -> Found:
    """All that a query answers."""
    return Searcher(store).search(query, base=base)
