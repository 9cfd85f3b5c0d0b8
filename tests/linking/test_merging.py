"""Two actors are one because a person says so: in every article that is there or comes, until they take it back."""

from dataclasses import replace

import pytest

from corpus.model import Actor
from store.comparison.compare import compare_sources
from store.database.store import Store
from store.errors import StoreError
from store.reads.actors import list_actors
from store.reads.citation import cite
from store.reads.quotes import list_quotes
from store.reads.timeline import list_timeline
from store.utterances.listing import list_utterances
from store.writing.merge import list_merged, merge_actors, part_actors
from store.writing.remove import remove
from tests.collection import contents, relations
from tests.made_articles import article, kept, said
from tests.told import Said, tell
from tests.town import fill_town

ANA, ANNIKA, GRETA = (Actor(name, "person") for name in ("Ana Lindqvist", "Annika Nordin", "Greta Falk"))
HARBOUR, PORT = Actor("Harbour Authority", "organisation"), Actor("Port Office", "company")


def keep(store: Store, *actors: Actor, name: str = "") -> int:
    """An article in which each of these says something."""
    names = " and ".join(actor.name for actor in actors)
    quotes = [said(f"It is all the same to {actor.name}", actor.name) for actor in actors]
    made = article(
        f"Post of {names} {name}",
        quotes,
        actors=[a for a in actors if a.name[0].isupper()],
        prose=f"So they said {name}.",
    )
    return kept(store, f"{names} {name}", made)


def actor_id(store: Store, name: str) -> int:
    [found] = [actor.id for actor in list_actors(store) if actor.name == name]
    return found


def merge(store: Store, one: str, other: str) -> None:
    merge_actors(store, actor_id(store, one), actor_id(store, other))


def shown(store: Store) -> dict[str, int]:
    """The quotes of each actor that lists show."""
    return {actor.name: actor.quotes for actor in list_actors(store)}


def test_two_who_are_merged_are_one_and_stand_apart_again_when_that_is_taken_back(store: Store) -> None:
    keep(store, ANA, GRETA)
    keep(store, ANNIKA)
    before, related = shown(store), (contents(store.path), relations(store.path))
    merge(store, "Annika Nordin", "Ana Lindqvist")
    assert shown(store) == {"Ana Lindqvist": 2, "Greta Falk": 1}
    [both] = [actor for actor in list_actors(store) if actor.name == "Ana Lindqvist"]
    assert both.aliases == ("Annika Nordin",)
    assert both.merged == ("Annika Nordin",)
    part_actors(store, "annika nordin")
    assert shown(store) == before
    assert (contents(store.path), relations(store.path)) == related
    assert list_merged(store) == ()
    with pytest.raises(StoreError, match="Nobody called 'Annika Nordin' was merged"):
        part_actors(store, "Annika Nordin")


def test_quotes_and_citations_show_the_name_that_both_go_by_and_what_the_article_calls_them(store: Store) -> None:
    keep(store, ANA)
    keep(store, ANNIKA)
    merge(store, "Annika Nordin", "Ana Lindqvist")
    [hers, other] = sorted(list_quotes(store), key=lambda quote: quote.written or "")
    assert [hers.speaker, other.speaker, hers.written, other.written] == [ANA.name, ANA.name, None, ANNIKA.name]
    assert "merged by hand" not in cite(hers)
    assert "— Ana Lindqvist [merged by hand; named Annika Nordin there], in" in cite(other)
    [row] = list_timeline(store)
    assert row.speakers == (("Ana Lindqvist", 2),)
    assert "confirmed by hand" in cite(replace(other, corrected=True, parsed_speaker=ANNIKA.name))
    part_actors(store, "Annika Nordin")
    assert {quote.speaker for quote in list_quotes(store)} == {ANA.name, ANNIKA.name}


def test_what_was_merged_holds_for_articles_that_come_later_and_after_all_were_removed(store: Store) -> None:
    ids = [keep(store, ANA), keep(store, ANNIKA)]
    merge(store, "Annika Nordin", "Ana Lindqvist")
    remove(store, ids)
    assert shown(store) == {}
    keep(store, ANNIKA, name="again")
    assert shown(store) == {"Ana Lindqvist": 1}
    keep(store, ANA, name="again")
    assert shown(store) == {"Ana Lindqvist": 2}


def test_who_was_merged_into_another_goes_along_when_that_one_is_merged_too(store: Store) -> None:
    for actor in (ANA, ANNIKA, GRETA):
        keep(store, actor)
    merge(store, "Annika Nordin", "Ana Lindqvist")
    merge(store, "Ana Lindqvist", "Greta Falk")
    assert shown(store) == {"Greta Falk": 3}
    keep(store, ANNIKA, name="again")
    assert shown(store) == {"Greta Falk": 4}
    assert list_actors(store)[0].merged == ("Ana Lindqvist", "Annika Nordin")
    last, first = list_merged(store)
    assert (first.name, first.into) == ("Annika Nordin", "Greta Falk")
    part_actors(store, last.name)
    assert shown(store) == {"Ana Lindqvist": 3, "Greta Falk": 1}


def test_a_surname_alone_means_the_one_whom_two_have_become(store: Store) -> None:
    pilots = [
        Actor(name, "person", roles=("chief executive of Tern Air",)) for name in ("Ana Lindqvist", "Annie Lindqvist")
    ]
    for pilot in pilots:
        keep(store, pilot)
    keep(store, Actor("Lindqvist", "person", roles=("chief executive of Tern Air",)))
    assert "Lindqvist" in shown(store)
    merge(store, "Annie Lindqvist", "Ana Lindqvist")
    assert shown(store) == {"Ana Lindqvist": 3}
    part_actors(store, "Annie Lindqvist")
    assert shown(store) == {"Ana Lindqvist": 1, "Annie Lindqvist": 1, "Lindqvist": 1}


def test_bodies_of_whatever_kind_can_be_one(store: Store) -> None:
    keep(store, HARBOUR)
    keep(store, PORT)
    merge(store, "Port Office", "Harbour Authority")
    assert shown(store) == {"Harbour Authority": 2}


def test_what_is_no_body_but_a_person_becomes_one_and_a_body_again(store: Store) -> None:
    misread = Actor("Lindqvist", "organisation")
    keep(store, ANA)
    keep(store, misread)
    before = contents(store.path)
    merge(store, "Lindqvist", "Ana Lindqvist")
    keep(store, misread, name="again")
    [ana] = list_actors(store)
    assert (ana.name, ana.type, ana.quotes, ana.merged) == ("Ana Lindqvist", "person", 3, ("Lindqvist",))
    part_actors(store, "Lindqvist")
    assert shown(store) == {"Ana Lindqvist": 1, "Lindqvist": 2}
    remove(store, [3])
    assert contents(store.path) == before


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (Actor("Lindqvist", "person"), ANNIKA, "“Lindqvist” alone may be anybody"),
        (ANA, Actor("a port official", "person"), "“a port official” is no name"),
        (ANA, ANA, "one actor already"),
    ],
)
def test_what_cannot_be_one_is_refused_with_the_reason(store: Store, one: Actor, other: Actor, why: str) -> None:
    keep(store, one)
    if other is not one:
        keep(store, other)
    before = shown(store)
    with pytest.raises(StoreError, match=why):
        merge(store, one.name, other.name)
    assert shown(store) == before


def test_one_of_two_who_bear_a_name_cannot_be_told_by_it(store: Store) -> None:
    for trade in ("jazz drummer", "health minister"):
        keep(store, Actor("Ana Lindqvist", "person", roles=(trade,)), name=trade)
    keep(store, GRETA)
    first = next(actor.id for actor in list_actors(store) if actor.name == "Ana Lindqvist")
    with pytest.raises(StoreError, match="2 actors are called Ana Lindqvist"):
        merge_actors(store, first, actor_id(store, "Greta Falk"))


def test_why_two_tell_the_same_names_who_says_it_as_they_go_by_now(store: Store) -> None:
    fill_town(store.path).close()
    merge(store, "Ana Lindqvist", "Tomas Berg")
    told = [utterance.reasons for utterance in list_utterances(store)]
    told += [pair.reasons for pair in compare_sources(store, 1, 2).pairs if pair.score]
    assert len(told) == 8 and all("same speaker (Tomas Berg)" in reasons for reasons in told)


def test_why_two_may_tell_the_same_names_who_are_credited_as_they_go_by_now(store: Store) -> None:
    words = "The harbour gate will stay shut until the cranes have been moved to the southern quay."
    for name in ("Tomas Berg", "Iris Holm"):
        tell(store, Said(words, name), outlet=f"{name} Post", published="2025-05-01")
    keep(store, GRETA)
    merge(store, "Tomas Berg", "Greta Falk")
    [pair] = compare_sources(store, 1, 2).pairs
    assert pair.reasons[0] == "the same words credited to Greta Falk and to Iris Holm"
