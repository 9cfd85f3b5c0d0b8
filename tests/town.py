"""A small store of our own for screens: two outlets and a blog on one harbour tunnel, annotated by hand.

Made without the parser, so that a screen changes only when the screen does.
"""

from pathlib import Path

from corpus.model import About, Actor, Article, Bound, Figure, Passage, Quote, QuoteKind
from store.database.store import Store
from store.entries.documents import Document
from store.writing.keep import keep

LANTERN = """Tunnel opens three weeks early

Mayor Ana Lindqvist said on Tuesday that the harbour tunnel would open in May. "We are three weeks ahead of the
plan, and the pumps have never stopped," she told reporters.

The works cost about 40 million euros, according to Tomas Berg, who leads the site. Berg
told the Coast Courier that the pumps were "running day and night".

"No ship will ever have to wait again," Lindqvist said."""

COURIER = """Harbour tunnel ahead of schedule, mayor says

"We are well ahead of the plan, and the pumps never stopped," mayor Ana Lindqvist told reporters on Tuesday.
The tunnel may open in May, she said.

The pumps run day and night, site manager Tomas Berg told the Coast Courier. The works cost
41 million euros, Berg said."""

BLOG = """港口隧道提前完工 [sic]

市长安娜·林奎斯特表示，隧道将于五月开通。"""


def fill_town(path: Path) -> Store:
    """A store with the three articles."""
    store = Store(path)
    for name, article in (("lantern.txt", _lantern()), ("courier.txt", _courier()), ("blog.txt", _blog())):
        keep(store, Document(article.text.encode(), name), [article])
    return store


def _lantern() -> Article:
    about = About("Tunnel opens three weeks early", "Daily Lantern", None, "2026-01-07", "report", None, "en")
    mayor = ("Ana Lindqvist", "Mayor Ana Lindqvist")
    quotes = (
        _quote(LANTERN, "the harbour tunnel would open in May", "indirect", *mayor, said_on="2026-01-06"),
        _quote(
            LANTERN,
            "We are three weeks ahead of the\nplan, and the pumps have never stopped,",
            "direct",
            "Ana Lindqvist",
            "she",
            said_on="2026-01-06",
        ),
        _quote(LANTERN, "The works cost about 40 million euros", "indirect", "Tomas Berg", "Tomas Berg"),
        _quote(
            LANTERN, 'the pumps were "running day and night', "indirect", "Tomas Berg", "Berg", via=("Coast Courier",)
        ),
        _quote(LANTERN, "running day and night", "partial", "Tomas Berg", "Berg", via=("Coast Courier",)),
        _quote(
            LANTERN, "No ship will ever have to wait again,", "direct", "Ana Lindqvist", "Lindqvist", confidence=0.6
        ),
    )
    actors = (
        _actor(LANTERN, "Ana Lindqvist", ("Lindqvist",), ("Mayor",)),
        _actor(LANTERN, "Tomas Berg", ("Berg",), ("leads the site",)),
    )
    return Article(
        about, LANTERN, _passages(LANTERN), quotes, actors, (_euros(LANTERN, "about 40 million euros", 40e6),)
    )


def _courier() -> Article:
    title = "Harbour tunnel ahead of schedule, mayor says"
    about = About(title, "Coast Courier", None, "2026-01-06", "interview", None, "en")
    quotes = (
        _quote(
            COURIER,
            "We are well ahead of the plan, and the pumps never stopped,",
            "direct",
            "Ana Lindqvist",
            "mayor Ana Lindqvist",
        ),
        _quote(COURIER, "The tunnel may open in May", "indirect", "Ana Lindqvist", "she"),
        _quote(COURIER, "The pumps run day and night", "indirect", "Tomas Berg", "site manager Tomas Berg"),
        _quote(COURIER, "The works cost\n41 million euros", "indirect", "Tomas Berg", "Berg"),
    )
    actors = (
        _actor(COURIER, "Ana Lindqvist", (), ("mayor",)),
        _actor(COURIER, "Tomas Berg", ("Berg",), ("site manager",)),
    )
    return Article(about, COURIER, _passages(COURIER), quotes, actors, (_euros(COURIER, "41 million euros", 41e6),))


def _blog() -> Article:
    about = About("港口隧道提前完工 [sic]", None, None, None, "blog", None, "zh")
    quotes = (_quote(BLOG, "隧道将于五月开通", "indirect", "安娜·林奎斯特", "市长安娜·林奎斯特"),)
    return Article(about, BLOG, _passages(BLOG), quotes, (_actor(BLOG, "安娜·林奎斯特", (), ("市长",)),))


def _quote(
    text: str,
    words: str,
    kind: QuoteKind,
    speaker: str,
    mention: str,
    *,
    via: tuple[str, ...] = (),
    said_on: str | None = None,
    confidence: float = 0.95,
) -> Quote:
    start = text.index(words)
    near = min((i for i in range(len(text)) if text.startswith(mention, i)), key=lambda i: abs(i - start))
    return Quote(
        start, start + len(words), words, kind, speaker, mention, near, "said", None, via, None, said_on, confidence
    )


def _actor(text: str, name: str, aliases: tuple[str, ...], roles: tuple[str, ...]) -> Actor:
    start = text.index(name)
    return Actor(name, "person", aliases, roles, ((start, start + len(name)),))


def _euros(text: str, words: str, value: float) -> Figure:
    start = text.index(words)
    qualifier = "about" if words.startswith("about") else None
    bound: Bound = "about" if qualifier else "exact"
    return Figure(
        start,
        start + len(words),
        words,
        "money",
        value,
        value,
        "EUR",
        qualifier,
        bound,
        subject="works",
        speaker="Tomas Berg",
    )


def _passages(text: str) -> tuple[Passage, ...]:
    end = text.index("\n")
    return (Passage("title", 0, end), Passage("body", end + 2, len(text)))
