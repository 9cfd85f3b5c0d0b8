"""Several people of one surname: an article goes on to call one of them by it, and the others by more."""

import pytest

from corpus.model import Actor, Article
from corpus.read import parse

FILLER = "The harbour was shut for the day and the ferries stayed at the quay, as they do each winter. " * 7


def named(article: Article) -> dict[str, Actor]:
    return {actor.name: actor for actor in article.actors}


def count(article: Article, name: str) -> int:
    return len(named(article)[name].mentions)


def test_a_surname_goes_on_to_mean_whom_the_article_called_by_it_first() -> None:
    article = parse(
        "Ida Brandt opened the quay. Brandt spoke for an hour.\n\n"
        f"{FILLER}\n\nHer husband, Olaf Brandt, was not there. Brandt said that he was ill."
    )
    assert count(article, "Ida Brandt") == 3
    assert count(article, "Olaf Brandt") == 1
    assert article.quotes[0].speaker == "Ida Brandt"


def test_a_headline_means_whom_the_article_goes_on_to_call_so() -> None:
    article = parse(
        "Quay opens to protests, and Brandt is late\n\n"
        "Ida Brandt opened the quay. Brandt spoke for an hour.\n\n"
        f"{FILLER}\n\nOlaf Brandt, her brother, said that it was late."
    )
    assert "Brandt" not in named(article)
    assert count(article, "Ida Brandt") == 3


def test_the_one_who_speaks_goes_by_the_whole_name() -> None:
    article = parse(
        f"Ida Brandt opened the quay. “It is late,” Brandt said.\n\n{FILLER}\n\n"
        f"Olaf Brandt stayed at home.\n\n{FILLER}\n\n“It was dear,” Brandt said."
    )
    assert [quote.speaker for quote in article.quotes] == ["Ida Brandt", "Ida Brandt"]


def test_an_office_says_which_of_two_is_meant() -> None:
    article = parse(
        "Ida Brandt opened the quay. Brandt spoke for an hour. Governor Olaf Brandt stayed away.\n\n"
        f"{FILLER}\n\nGovernor Brandt said that he was ill."
    )
    assert article.quotes[-1].speaker == "Olaf Brandt"


def test_a_company_keeps_its_name_beside_who_bears_it() -> None:
    found = named(parse("Ford left. William Clay Ford, its chairman, paid. Mr. Ford likes it. Ford shares fell."))
    assert len(found["Ford"].mentions) == 2
    assert len(found["William Clay Ford"].mentions) == 2
    headed = "Ford comes home\n\nBy Ida Brandt\n\nOlaf Ford came home on Monday.\n\nFord said it was cold."
    assert parse(headed).quotes[-1].speaker == "Olaf Ford"


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        (
            "Mr Brandt died. He leaves Lady Brandt and two sons, Edmund Brandt and Peter Brandt.",
            {"Mr Brandt", "Lady Brandt", "Edmund Brandt", "Peter Brandt"},
        ),
        ("Mr Brandt was sorry. “It is late,” Dr Brandt said.", {"Mr Brandt", "Dr Brandt"}),
        ("Prof Brandt was sorry. “It is late,” Dr Brandt said.", {"Brandt"}),
        ("Mr Brandt was sorry. “It is late,” Dr Brandt said. Paul Brandt runs the quay.", {"Paul Brandt"}),
    ],
)
def test_titles_that_nobody_has_at_once_part_those_whom_only_a_surname_names(text: str, persons: set[str]) -> None:
    article = parse(text)
    assert set(named(article)) == persons
    assert {quote.speaker for quote in article.quotes} <= {"Dr Brandt", "Brandt", "Paul Brandt"}


def test_a_lady_is_none_of_the_men_of_her_surname() -> None:
    article = parse(f"Paul Brandt and Peter Brandt opened the quay.\n\n{FILLER}\n\nLady Brandt was ill.")
    assert (count(article, "Paul Brandt"), count(article, "Peter Brandt")) == (1, 1)


def test_a_courtesy_says_which_of_two_is_meant_whoever_was_called_so_before() -> None:
    article = parse(
        f"Anna Brandt opened the quay. Mrs. Brandt spoke. Paul Brandt stayed away.\n\n{FILLER}\n\nMr. Brandt was ill."
    )
    assert count(article, "Paul Brandt") == 2


@pytest.mark.parametrize(
    "opener",
    ["Texan Anna Brandt won.", "Crooked Anna Brandt won.", "Electing Brandt was wrong.", "Top Brandt aides left."],
)
def test_a_word_that_opens_a_sentence_makes_no_second_person(opener: str) -> None:
    article = parse(f"Anna Brandt opened the quay on Friday. {opener} Critics said that Brandt was late.")
    assert [actor.name for actor in article.actors if actor.type == "person"] == ["Anna Brandt"]


def test_two_people_whom_a_capital_and_joins_stay_two() -> None:
    found = named(parse("It was held by Paul Olsen And Anna Brandt on Friday. Olsen and Brandt said that it was late."))
    assert {"Paul Olsen", "Anna Brandt"} <= found.keys()


def test_two_spellings_of_a_first_name_are_one_person() -> None:
    article = parse("Philip Brandt opened the quay. Phillip Brandt spoke. Brandt said that it was late.")
    assert count(article, "Philip Brandt") == 3


def test_a_first_name_before_and_shares_the_surname_behind_it() -> None:
    found = named(parse("Jack and Sarah Okoro sued. Sarah Okoro said that it was late. Jack Okoro wept. Okoro left."))
    assert found["Jack Okoro"].aliases == ("Jack",)
    assert len(found["Jack Okoro"].mentions) == 2
    assert len(found["Sarah Okoro"].mentions) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Clinton and Barack Okoro spoke. They said that it was late.",
        "Paul and Sarah Okoro spoke. They said that it was late.",
        "Jack Holm spoke first. Jack and Sarah Okoro said that it was late.",
    ],
)
def test_a_name_by_which_somebody_else_goes_shares_none(text: str) -> None:
    assert not {"Clinton Okoro", "Paul Okoro", "Jack Okoro"} & named(parse(text)).keys()


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("They saw Jo Lund, 54, a farmer from Wexcombe.", ("farmer from Wexcombe",)),
        ("They saw Jo Lund, its executive director of flood risk.", ("executive director of flood risk",)),
        ("They saw Jo Lund, his wife, Bo, and their dog.", ()),
        ("They saw Jo Lund, her aides and the press.", ()),
    ],
)
def test_who_somebody_is_stands_behind_the_age_and_belongs_to_nobody_else(text: str, roles: tuple[str, ...]) -> None:
    assert named(parse(text))["Jo Lund"].roles == roles


def test_a_surname_from_korea_needs_no_list() -> None:
    assert named(parse("Jun Young-hyun took over from Kyung Kye-hyun. It was late."))["Kyung Kye-hyun"].type == "person"


def test_a_leader_whom_nobody_need_name_in_full_is_not_the_wife_named_later() -> None:
    found = named(
        parse(
            "Putin went to the quay. Aides said that Putin was late, and Putin smiled.\n\n"
            "Lyudmila Putin, a teacher, stayed at home."
        )
    )
    assert len(found["Lyudmila Putin"].mentions) == 1


def test_a_country_s_name_is_the_lawmaker_s_who_bears_it_where_nothing_is_in_that_country() -> None:
    found = named(parse("Rep. Jim Jordan spoke. “Jordan is not going to let this go,” an aide said."))
    assert found["Jim Jordan"].aliases == ("Jordan",)
    found = named(parse("Rep. Jim Jordan spoke. He had been in Jordan. Jordan said that it was late."))
    assert found["Jordan"].type == "country"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("They saw Jo Lund, President Tom Holm’s nominee for the court.", "President Tom Holm’s nominee for the court"),
        ("They saw Jo Lund, the Labour MP for Wexcombe and Holm.", "Labour MP for Wexcombe and Holm"),
        ("They saw Jo Lund, a former adviser to Mr. Holm.", "former adviser to Mr. Holm"),
    ],
)
def test_an_office_may_name_whose_it_is(text: str, role: str) -> None:
    assert named(parse(text))["Jo Lund"].roles == (role,)


def test_several_are_not_who_one_is() -> None:
    text = "They saw Jo Lund, others in the hall and the press. They met Bo Reed, local authors and the candidates."
    assert [actor.roles for actor in parse(text).actors] == [(), ()]


def test_a_given_name_of_syllables_may_stand_before_the_surname() -> None:
    assert named(parse("Xiaoming Lu of Wexcombe Group was more blunt."))["Xiaoming Lu"].type == "person"


@pytest.mark.parametrize("what", ["Iowa", "Committeeman", "Presidential", "PAC"])
def test_a_party_before_a_word_makes_nobody_of_it(what: str) -> None:
    assert what not in named(parse(f"He won the Republican {what} vote in May, and the Republican {what} was late."))


def test_the_department_of_a_secretary_with_a_small_letter_is_no_part_of_her_name() -> None:
    found = named(
        parse("The email of secretary of State Hillary Brandt was lost. As secretary of State, Brandt erred.")
    )
    assert {"State", "State Hillary Brandt"}.isdisjoint(found)
    assert found["Hillary Brandt"].aliases == ("Brandt",)


def test_a_first_name_alone_that_speaks_is_a_person() -> None:
    assert named(parse("The base chief known as Bob told them that it was late. Bob said no."))["Bob"].type == "person"


def test_who_builds_may_be_a_person() -> None:
    assert named(parse("He got $100 from Harlan Crowe, a Texas developer."))["Harlan Crowe"].type == "person"


def test_a_surname_that_is_a_thing_is_a_person_s_whose_office_is_told_behind() -> None:
    found = named(parse("“It is late,” said Steven Law, a former aide to the mayor. Law said no more."))
    assert found["Steven Law"].aliases == ("Law",)


def test_a_state_is_not_the_woman_called_after_it() -> None:
    found = named(parse("Rep. Virginia Holmes spoke. The former Virginia attorney general said that it was late."))
    assert found["Virginia Holmes"].aliases == ()
    assert "Virginia Democratic" not in named(
        parse("The Virginia Democratic primary was late. Virginia Democratic aides left.")
    )


@pytest.mark.parametrize("who", ["Senate Democratic", "Lundby Republican", "Arab Israeli"])
def test_whose_leader_somebody_is_does_not_act(who: str) -> None:
    assert who not in named(parse(f"It was late, {who} leader Jo Lund said. The {who} leaders refused."))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Huawei rotating chairman Jo Lund, whose chip sells, left.", "Huawei"),
        ("Wexstar analyst Jo Lund said that it was late.", "Wexstar"),
        (
            "He chairs the Select Committee on the Wexland Harbour Party in town.",
            "Select Committee on the Wexland Harbour Party",
        ),
    ],
)
def test_who_opens_a_sentence_or_a_committee_is_named(text: str, name: str) -> None:
    assert name in named(parse(text))


@pytest.mark.parametrize("word", ["Military", "Political", "Veteran", "Energy", "Longtime"])
def test_what_kind_of_analyst_somebody_is_names_no_body(word: str) -> None:
    assert [actor.name for actor in parse(f"{word} analyst Jo Lund said that it was late.").actors] == ["Jo Lund"]


def test_what_a_leader_owns_is_no_relative() -> None:
    assert "Trump Wexberry" not in named(
        parse("He opened Trump Wexberry on Friday, and aides left Trump Wexberry late.")
    )
