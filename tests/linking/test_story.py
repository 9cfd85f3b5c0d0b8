"""A bare surname is the one's whom articles of the same story name in full, where they name but one of that name."""

from itertools import permutations
from pathlib import Path

import pytest

from corpus.model import Actor, Article
from store.database.store import Store
from store.writing.remove import remove
from tests.made_articles import article, kept, new_store

STORY = (Actor("Petra Lindholm", "person"), Actor("Ben Okoro", "person"), Actor("Kestrel Dredging", "company"))
KNOWN_TO_ALL = (Actor("Donald Trump", "person"), Actor("Xi Jinping", "person"), Actor("White House", "government"))
FULL, BARE = Actor("Ana Ruiz", "person"), Actor("Ruiz", "person")


def about(outlet: str, *actors: Actor, published: str | None = "2031-05-04") -> Article:
    return article(outlet, [], published, actors=actors, prose=f"{outlet}: {' '.join(a.name for a in actors)}.")


def meant(store: Store, name: str = "Ruiz") -> list[str]:
    """Who in the store is meant by a name in each article that has it, by article."""
    query = (
        "SELECT a.name FROM article_actor n JOIN actor_link l ON l.article_actor_id = n.id"
        " JOIN actor a ON a.id = l.actor_id WHERE n.name = ? ORDER BY n.id"
    )
    with store.reading() as connection:
        return [row[0] for row in connection.execute(query, (name,)).fetchall()]


def told(folder: Path, *articles: Article) -> Store:
    store = new_store(folder)
    for i, made in enumerate(articles):
        kept(store, f"{i}", made)
    return store


@pytest.mark.parametrize("beside", [STORY, STORY[:2], (*STORY[1:], Actor("Tidewater", "company"))])
@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_surname_is_whose_the_story_tells(tmp_path: Path, beside: tuple[Actor, ...], order: tuple[int, int]) -> None:
    made = about("Harbour Post", FULL, *beside), about("Coast Courier", BARE, *beside, published="2031-05-06")
    assert meant(told(tmp_path, *(made[i] for i in order))) == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("beside", "published"),
    [
        (STORY[:1], "2031-05-04"),
        (STORY[1:], "2031-05-04"),
        (STORY, "2031-06-04"),
        (STORY, "2031"),
        (STORY, None),
        (KNOWN_TO_ALL, "2031-05-04"),
    ],
)
def test_another_story_or_nobody_but_whom_all_name_tells_nothing(
    tmp_path: Path, beside: tuple[Actor, ...], published: str | None
) -> None:
    made = about("Harbour Post", FULL, *beside), about("Coast Courier", BARE, *beside, published=published)
    assert meant(told(tmp_path, *made)) == ["Ruiz"]


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_two_of_that_name_in_the_story_keep_it_apart(tmp_path: Path, order: tuple[int, ...]) -> None:
    made = [
        about("Harbour Post", FULL, *STORY),
        about("Coast Courier", BARE, *STORY),
        about("Quay Times", Actor("Luz Ruiz", "person"), *STORY),
    ]
    assert meant(told(tmp_path, *(made[i] for i in order))) == ["Ruiz"]


def test_somebody_of_that_name_in_another_story_does_not_matter(tmp_path: Path) -> None:
    other = about("Quay Times", Actor("Luz Ruiz", "person"), Actor("Otto Brandt", "person"))
    store = told(tmp_path, about("Harbour Post", FULL, *STORY), other, about("Coast Courier", BARE, *STORY))
    assert meant(store) == ["Ana Ruiz"]


def test_who_stands_beside_another_of_that_name_in_the_same_article_is_not_that_one(tmp_path: Path) -> None:
    store = told(tmp_path, about("Harbour Post", FULL, *STORY), about("Coast Courier", BARE, FULL, *STORY))
    assert meant(store) == ["Ruiz"]


def test_a_first_name_is_no_surname(tmp_path: Path) -> None:
    store = told(tmp_path, about("Harbour Post", FULL, *STORY), about("Courier", Actor("Ana", "person"), *STORY))
    assert meant(store, "Ana") == ["Ana"]


def test_who_is_something_else_is_somebody_else(tmp_path: Path) -> None:
    full, bare = Actor("Ana Ruiz", "person", roles=("footballer",)), Actor("Ruiz", "person", roles=("senator",))
    store = told(tmp_path, about("Harbour Post", full, *STORY), about("Courier", bare, *STORY))
    assert meant(store) == ["Ruiz"]


@pytest.mark.parametrize("rival", [False, True])
def test_it_is_decided_again_when_an_article_of_the_story_goes(tmp_path: Path, rival: bool) -> None:
    gone = about("Quay Times", Actor("Luz Ruiz", "person") if rival else FULL, *STORY)
    kept_one = about("Harbour Post", FULL, *(STORY if rival else ()))
    store = told(tmp_path, kept_one, about("Coast Courier", BARE, *STORY))
    article_id = kept(store, "gone", gone)
    assert meant(store) == (["Ruiz"] if rival else ["Ana Ruiz"])
    remove(store, [article_id])
    assert meant(store) == (["Ana Ruiz"] if rival else ["Ruiz"])
