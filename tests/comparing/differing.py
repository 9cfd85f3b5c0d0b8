"""Articles of two outlets that differ in something, and the findings about them."""

from typing import Any

from corpus.model import About, Article, Figure, Quote, QuoteKind
from corpus.read import parse
from store.comparison.compare import compare_sources
from store.database.store import Store
from store.figures.pairs import FigurePair
from store.findings.listing import FindingAnswer, list_findings
from store.reads.sources import list_sources
from tests.made_articles import article, kept, number, said

OURS = "A weir gave way at Brannock on Sunday, Osla Tern of the Halden rivers board said. {}"
THEIRS = "Hay floated past barns near Brannock and down to Halden, where a tired Osla Tern met farmers at noon. {}"
PLEDGE = "Our dredging crews will finish the western channel before the autumn storms arrive"
TOLLS = "Barge owners pay higher tolls at the lock because its pumps burn imported diesel"
GRAIN = "Grain exporters have asked for a second berth beside the old customs house"
FERRY = "Ferry crossings stay suspended until the new pontoon has passed its inspection"
SENTENCE = "The port authority keeps {} of {} from every western berth under the dredging contract signed in March."


def found(store: Store, kind: str) -> list[FindingAnswer]:
    return list(list_findings(store, kind))


def both(store: Store, left: str, right: str, kinds: tuple[QuoteKind, QuoteKind] = ("direct", "direct")) -> None:
    kept(store, "one", article("Harbour Post", [said(left, kind=kinds[0])]))
    kept(store, "two", article("Coast Courier", [said(right, kind=kinds[1])]))


def share(outlet: str, text: str, value: float, of: str = "freight revenue", **more: Any) -> Article:
    figure = number(text, value, of=of, **more)
    return article(outlet, [], prose=SENTENCE.format(text, of), figures=[figure])


def amount(outlet: str, text: str, value: float, unit: str = "EUR", **more: Any) -> Article:
    prose = f"The dredging contract for the western berth cost the port authority {text}, the auditors found."
    figure: Figure = number(text, value, "money", unit, **more)
    return article(outlet, [], prose=prose, figures=[figure])


def brief_of(outlet: str, quotes: list[Quote], **more: Any) -> Article:
    about = About(outlet=outlet, title=f"{outlet} in short", published="2031-05-04", form="brief")
    return article(None, quotes, about=about, **more)


def two_tellings(store: Store, ours: str, theirs: str, other: str = THEIRS, day: str = "2031-05-05") -> None:
    for outlet, text, when in (("Harbour Post", OURS.format(ours), "2031-05-04"), ("Tidal News", other, day)):
        kept(store, outlet, parse(text.format(theirs), About(outlet=outlet, published=when)))


def figure_pairs(store: Store) -> list[FigurePair]:
    left, right = (source.id for source in list_sources(store))
    return [pair for pair in compare_sources(store, left, right).figures if pair.left and pair.right]
