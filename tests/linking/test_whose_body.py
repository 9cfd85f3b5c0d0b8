"""A body whose name many countries give to one of theirs joins across articles only where it is the same country's."""

import pytest

from corpus.model import About, Actor
from corpus.read import parse
from store.database.store import Store
from store.entries.entry import entry_of
from tests.made_articles import article, kept


def body(name: str, *aliases: str, kind: str = "government") -> Actor:
    return Actor(name, kind, aliases=aliases)  # type: ignore[arg-type]


def country(name: str, mentions: int = 3) -> Actor:
    return Actor(name, "country", mentions=tuple((i, i + 1) for i in range(mentions)))


def named(store: Store, *articles: tuple[Actor, ...], urls: tuple[str, ...] = ()) -> list[str]:
    """What the first actor of each article goes by in the store, in their order; each is of a source of its own."""
    first = []
    for i, actors in enumerate(articles):
        about = About(outlet=f"Outlet {i}", title=f"Title {i}", url=urls[i] if urls else None)
        first.append(kept(store, f"file {i}", article(None, [], about=about, actors=actors, prose=f"Number {i}.")))
    return [_name(store, one) for one in first]


def _name(store: Store, article_id: int) -> str:
    query = (
        "SELECT a.name || ' #' || a.id FROM actor_link l JOIN article_actor n ON n.id = l.article_actor_id"
        " JOIN actor a ON a.id = l.actor_id WHERE n.article_id = ? ORDER BY n.id LIMIT 1"
    )
    with store.reading() as connection:
        return str(connection.execute(query, (article_id,)).fetchone()[0])


@pytest.mark.parametrize(
    "name", ["Supreme Court", "Defense Ministry", "Ministry of Health", "Parliament", "Coast Guard"]
)
def test_two_countries_bodies_of_one_name_stay_apart(store: Store, name: str) -> None:
    one, other, again = named(
        store, (body(name), country("Norway")), (body(name), country("Peru")), (body(name), country("Peru"))
    )
    assert one.startswith(f"{name} (Norway)")
    assert other == again != one


def test_a_party_is_a_countrys_too(store: Store) -> None:
    party = body("Labour Party", kind="organisation")
    one, other = named(store, (party, country("Norway")), (party, country("Malta")))
    assert one != other


def test_a_body_named_with_its_country_is_the_one_that_is_meant_there_without(store: Store) -> None:
    one, other, third = named(
        store,
        (body("Norwegian Supreme Court"), country("Peru")),
        (body("Supreme Court"), country("Norway")),
        (body("Supreme Court of Norway"), country("Sweden")),
    )
    assert one == other == third


def test_a_body_that_a_person_names_as_it_is_shown_is_that_one(store: Store) -> None:
    one, other = named(
        store, (body("Ministry of Health"), country("Norway")), (body("Ministry of Health (Norway)"), country("Peru"))
    )
    assert one == other


def test_an_article_about_two_countries_keeps_the_body_apart(store: Store) -> None:
    both = (body("Foreign Ministry"), country("Norway"), country("Peru"))
    one, other = named(store, both, both)
    assert one != other


def test_a_leader_or_a_body_that_one_country_alone_has_says_whose_it_is(store: Store) -> None:
    chief = Actor("Kari Holm", "person", roles=("Norwegian Prime Minister",), mentions=((0, 1), (2, 3)))
    house = Actor("White House", "government", mentions=((0, 1), (2, 3)))
    one, other, third = named(
        store,
        (body("Supreme Court"), chief),
        (body("Supreme Court"), country("Norway")),
        (body("Supreme Court"), house),
    )
    assert one == other
    assert third.startswith("Supreme Court (United States)")


def test_where_no_country_is_named_it_is_that_of_the_site(store: Store) -> None:
    irish, british, again = named(
        store,
        (body("High Court"),),
        (body("High Court"),),
        (body("High Court"), country("Ireland")),
        urls=("https://www.example.ie/a", "https://news.example.co.uk/b", "https://example.com/c"),
    )
    assert irish == again != british


def test_a_name_that_says_only_what_kind_of_body_it_is_joins_nobody(store: Store) -> None:
    one, other = named(store, (body("Commission"), country("Norway")), (body("Commission"), country("Norway")))
    assert one != other


def test_a_short_form_that_many_bodies_have_joins_none_of_them(store: Store) -> None:
    one, other = named(
        store,
        (body("Truth and Amends Commission", "Commission"), country("Norway")),
        (body("Clean Harbours Commission", "Commission"), country("Norway")),
    )
    assert one != other


def test_a_ministry_is_one_in_either_order_of_its_words(store: Store) -> None:
    one, other = named(
        store, (body("Ministry of Justice"), country("Norway")), (body("Justice Ministry"), country("Norway"))
    )
    assert one == other


def test_a_body_of_its_own_name_joins_wherever_it_is_named(store: Store) -> None:
    one, other = named(
        store, (body("Lundby Tide Authority"), country("Norway")), (body("Lundby Tide Authority"), country("Peru"))
    )
    assert one == other


def test_a_ministry_named_in_chinese_is_that_of_the_country_its_article_is_at_home_in(store: Store) -> None:
    def of(text: str, outlet: str, name: str = "外交部") -> str:
        about = About(outlet=outlet, title=outlet, language="zh")
        return _name(store, kept(store, outlet, article(None, [], about=about, actors=(body(name),), prose=text)))

    mainland = of("外交部发言人说，中方反对。", "海潮社")
    assert of("外交部發言人表示，中方將採取措施。", "海港日報") == mainland
    assert of("中国外交部发言人说，已提出交涉。", "潮声报", "中国外交部") == mainland
    taiwan = of("（中央社台北7日電）外交部今天表示，感謝友邦。", "台風日報")
    assert taiwan.startswith("外交部 (Taiwan)")
    assert taiwan != mainland
    assert of("新加坡外长出访。外交部说，行程不变。", "狮城早报") not in (mainland, taiwan)
    assert of("卡尔多瓦政府开会。外交部说，行程不变。中国商务部说，中方支持。", "远汐网") not in (
        mainland,
        taiwan,
    )
    assert of("卡尔多瓦政府开会。外交部说，行程不变。中国船队已到。", "远汐报") not in (mainland, taiwan)


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Harbour trust admits 400 letters were lost", ("Harbour trust", "organisation")),
        ("Clerk at harbour trust admits 400 letters were lost", ("Clerk at harbour trust", "person")),
    ],
)
def test_a_body_that_is_described_alone_is_no_person(title: str, told: tuple[str, str]) -> None:
    read = parse(f"{title}\n\nThe letters lay in a cellar for eleven days in May.", About(title=title))
    assert [(row[0], row[2]) for row in entry_of(read, "key").actor_rows if row[0] == told[0]] == [told]
