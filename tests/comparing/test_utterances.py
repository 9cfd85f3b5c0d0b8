"""What several outlets report of one statement is one utterance, and nothing else is swept into it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.model import About, Quote, QuoteKind
from store.database.store import Store
from store.findings.listing import list_findings
from store.utterances.links import links_of, tellings_of
from store.utterances.listing import list_utterances
from store.utterances.relays import RelayNode, relay_tree
from store.utterances.statement import Statement
from tests.bench.grouping import group
from tests.comparing.pledges import GRAIN, PLEDGE, PLEDGE_RETOLD, TOLLS, texts
from tests.made_articles import article, kept, said


def test_a_statement_told_in_other_words_by_a_second_outlet_is_one_utterance(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE, kind="direct"), said(TOLLS)]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE_RETOLD), said(GRAIN)]))
    [utterance] = list_utterances(store)
    assert texts(utterance) == {PLEDGE, PLEDGE_RETOLD}
    assert "same speaker (Ana Ruiz)" in utterance.reasons


def test_another_statement_of_the_same_interview_stays_apart(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE), said(TOLLS), said(GRAIN)]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE_RETOLD, via=("Harbour Post",))]))
    assert [texts(u) for u in list_utterances(store)] == [{PLEDGE, PLEDGE_RETOLD}]


def test_the_same_words_of_two_people_are_only_offered(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE)]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE, "Bo Lind")]))
    assert list_utterances(store) == ()
    [near] = list_utterances(store, possible=True)
    assert near.possible
    assert any("credited to Ana Ruiz and to Bo Lind" in reason for reason in near.reasons)


@pytest.mark.parametrize(
    ("kind", "published", "offered"),
    [
        ("direct", "2031-05-06", 1),
        ("indirect", "2031-05-06", 0),
        ("direct", "2031-05-14", 0),
        ("direct", "2031-06-14", 0),
    ],
)
def test_a_long_row_of_common_words_is_offered_as_two_peoples_in_marks_and_within_days(
    store: Store, kind: QuoteKind, published: str, offered: int
) -> None:
    words = "Four times we were told that it had been looked into"
    kept(store, "one", article("Harbour Post", [said(words, kind="direct")]))
    kept(store, "two", article("Coast Courier", [said(words, "Bo Lind", kind)], published))
    assert len(list_utterances(store, possible=True)) == offered
    found = [finding.why for finding in list_findings(store) if finding.kind == "relays"]
    assert ["given to two speakers" in why for why in found] == [True] * offered


@pytest.mark.parametrize("name", ["Ruiz", "Ms Ruiz", "Ms. Ruiz"])
def test_a_surname_with_or_without_a_title_may_be_the_one_named_in_full(store: Store, name: str) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE)]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE, name)]))
    [utterance] = list_utterances(store)
    assert f"Ana Ruiz here, {name} there" in utterance.reasons


def test_the_same_topic_by_another_speaker_is_nothing(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE)]))
    topic = "The western channel is too shallow, and no dredging crews came although storms have closed it twice"
    kept(store, "two", article("Coast Courier", [said(topic, "Bo Lind")]))
    assert list_utterances(store, possible=True) == ()


def test_the_same_speaker_on_another_occasion_is_not_the_same_utterance(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE, said_on="2031-05-03")]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE_RETOLD, said_on="2031-06-20")], "2031-06-21"))
    assert list_utterances(store) == ()


@pytest.mark.parametrize(("published", "together"), [("2031-05-06", 1), ("2031-06-01", 0)])
def test_speaking_to_one_audience_again_weeks_later_is_another_occasion(
    store: Store, published: str, together: int
) -> None:
    """Whoever answers to a council answers to it often."""
    earlier = (
        "Our dredging crews keep to the plan for the western channel, and the storms of the year will not delay it"
    )
    for outlet, told, other, day in (
        ("Harbour Post", earlier, TOLLS, "2031-05-04"),
        ("Coast Courier", PLEDGE, GRAIN, published),
    ):
        kept(store, outlet, article(outlet, [said(told), said(other, addressee="the dock council")], day))
    assert len(list_utterances(store)) == together


def test_a_long_quote_that_holds_two_statements_is_in_two_utterances(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(f"{PLEDGE}. {TOLLS}.", kind="direct")]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE_RETOLD), said(TOLLS)]))
    found = [texts(u) - {f"{PLEDGE}. {TOLLS}."} for u in list_utterances(store)]
    assert sorted(found, key=str) == sorted([{PLEDGE_RETOLD}, {TOLLS}], key=str)


def test_outlets_that_rest_on_one_agency_report_have_one_origin_and_it_says_so(store: Store) -> None:
    for outlet in ("Harbour Post", "Coast Courier", "Tidal News"):
        kept(store, outlet, article(outlet, [said(PLEDGE, via=("Anchor Wire",))]))
    [utterance] = list_utterances(store)
    assert utterance.origin == "Anchor Wire"
    assert "one origin: all 3 sources rest on Anchor Wire" in utterance.reasons


def test_an_interview_retold_rests_on_the_outlet_that_held_it(store: Store) -> None:
    first = kept(store, "one", article("Harbour Post", [said(PLEDGE, addressee="Harbour Post")]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE_RETOLD, via=("Harbour Post",))], "2031-05-05"))
    [utterance] = list_utterances(store)
    assert utterance.origin == "Harbour Post"
    quote = next(q for q in utterance.quotes if q.article_id == first)
    tree = relay_tree(store, quote.id)
    assert (tree.name, tree.had_it_from_here[0].name) == ("Ana Ruiz", "Harbour Post")
    assert tree.had_it_from_here[0].had_it_from_here[0].name == "Coast Courier"


def chains(node: RelayNode) -> list[str]:
    """Every way from a speaker down to who has it last."""
    return [f"{node.name} > {way}" for below in node.had_it_from_here for way in chains(below)] or [node.name]


@pytest.mark.parametrize(
    ("courier", "tidal"),
    [((), ("Coast Courier", "Harbour Post")), (("Harbour Post",), ("Coast Courier",))],
    ids=["the last one says where the one before has it", "the one before says so"],
)
def test_an_outlet_stands_once_below_who_any_telling_names_as_its_source(
    store: Store, courier: tuple[str, ...], tidal: tuple[str, ...]
) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE, addressee="Harbour Post")]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE_RETOLD, via=courier)], "2031-05-05"))
    kept(store, "three", article("Tidal News", [said(PLEDGE_RETOLD, via=tidal)], "2031-05-06", prose="Retold."))
    assert chains(relay_tree(store, 1)) == ["Ana Ruiz > Harbour Post > Coast Courier > Tidal News"]


def test_who_spoke_to_an_outlet_spoke_to_it_whatever_others_name_as_its_source(store: Store) -> None:
    kept(store, "one", article("Coast Courier", [said(PLEDGE, addressee="Coast Courier")]))
    kept(store, "two", article("Tidal News", [said(PLEDGE_RETOLD, via=("Coast Courier", "Anchor Wire"))]))
    assert chains(relay_tree(store, 1)) == ["Ana Ruiz > Coast Courier > Tidal News"]


def test_two_outlets_that_both_heard_it_have_no_single_origin(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE)]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE_RETOLD)]))
    assert [u.origin for u in list_utterances(store)] == [None]


def test_one_shared_statement_helps_another_of_the_same_two_articles(store: Store) -> None:
    terse = "Exporters of grain seek a further berth near the customs house, among them two from upriver towns"
    kept(store, "one", article("Harbour Post", [said(GRAIN)]))
    kept(store, "two", article("Coast Courier", [said(terse)], "2031-05-09"))
    alone = [link for q in list_utterances(store, possible=True) for link in links_of(store, q.quotes[0].id)]
    kept(store, "three", article("Harbour Post", [said(GRAIN), said(PLEDGE)], "2031-05-20", prose="Another day."))
    kept(store, "four", article("Tidal News", [said(terse), said(PLEDGE)], "2031-05-25", prose="Another paper."))
    helped = [r for u in list_utterances(store, possible=True) for r in u.reasons]
    assert not alone or all(link.score < 1 for link in alone)
    assert any("share another of the speaker's statements" in reason or "same speaker" in reason for reason in helped)


def test_a_text_that_many_print_is_one_utterance_of_them_all(store: Store) -> None:
    for i in range(30):
        kept(store, str(i), article(f"Outlet {i}", [said(PLEDGE), said(TOLLS)], prose=f"Number {i}."))
    assert [len(u.quotes) for u in list_utterances(store)] == [30, 30]


def test_a_telling_that_bridges_two_utterances_makes_them_one(store: Store) -> None:
    early = "Our dredging crews will finish the western channel, with barges from the upper river, by next year"
    late = "Before the autumn storms arrive the dredging crews will finish, for the pilots who have waited long"
    for outlet, line in (("A Post", early), ("B Post", early), ("C Post", late), ("D Post", late)):
        kept(store, outlet, article(outlet, [said(line)], prose=outlet))
    kept(store, "bridge", article("E Post", [said(PLEDGE)]))
    found = list_utterances(store)
    assert sorted(q.source for u in found for q in u.quotes if q.text == early) == ["A Post", "B Post"]
    assert sorted(q.source for u in found for q in u.quotes if q.text == late) == ["C Post", "D Post"]


CREWS = "They have kept this lock open through three floods, and they will not leave it for less than a living wage"


def test_a_few_words_cut_from_a_long_quote_are_the_same_statement(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(CREWS, kind="direct")]))
    kept(store, "two", article("Coast Courier", [said("They will not leave it for less than a living wage")]))
    [utterance] = list_utterances(store)
    assert any("words in a row are the same" in reason for reason in utterance.reasons)


def test_a_catchword_in_two_statements_does_not_make_them_one(store: Store) -> None:
    other = "A living wage is what the tug crews were promised when the harbour was sold, and so far nobody has paid it"
    kept(store, "one", article("Harbour Post", [said(CREWS)]))
    kept(store, "two", article("Coast Courier", [said(other)]))
    assert list_utterances(store) == ()


def test_what_two_outlets_have_from_an_agency_of_unnamed_officials_is_one(store: Store) -> None:
    first = said("the pilots had been told to prepare for closing the channel", "two officials", via=("Tidal News",))
    second = said("The pilots have been told to prepare to close the channel", "two officials", via=("Tidal News",))
    kept(store, "one", article("Harbour Post", [first], actors=[]))
    kept(store, "two", article("Coast Courier", [second], actors=[]))
    [utterance] = list_utterances(store)
    assert utterance.origin == "Tidal News"


@pytest.mark.parametrize(("other", "found"), [("an aide", 2), ("a rival", 1)])
def test_the_few_common_words_of_somebody_unnamed_are_one_beside_another_shared_statement(
    store: Store, other: str, found: int
) -> None:
    for outlet, via, who in (("Tidal News", (), "an aide"), ("Coast Courier", ("Tidal News",), other)):
        told = [said(PLEDGE, who, via=via), said("the board was tired", who, via=via)]
        kept(store, outlet, article(outlet, told, actors=[], prose=f"So {outlet} says."))
    assert len(list_utterances(store)) == found


def test_what_a_chinese_outlet_has_from_another_of_somebody_unnamed_is_one_in_other_words(store: Store) -> None:
    for outlet, via, told in (
        ("潮声报", (), "一半的渔民认为这个补偿是个玩笑"),
        ("海港日报", ("潮声报",), "一半渔民都觉得这个补偿简直是玩笑"),
    ):
        about = About(outlet=outlet, published="2031-05-04", form="report", language="zh")
        others = [said(line, "一名官员", via=via) for line in ("这个补偿太少", "这个补偿很迟", told)]
        kept(store, outlet, article(None, others[-1 if via else 0 :], about=about, actors=[]))
    assert len(list_utterances(store)) == 1


def test_a_weak_second_counterpart_is_only_offered(store: Store) -> None:
    wavering = "The ministry's wavering line on the dredging tolls makes it hard for barge owners to plan"
    guarded = "While the port welcomes new berths, pilots must stay watchful over the ministry's wavering line on tolls"
    kept(store, "one", article("Harbour Post", [said(guarded), said(wavering)]))
    kept(store, "two", article("Coast Courier", [said(wavering.replace("hard", "difficult"), via=("Harbour Post",))]))
    assert [texts(u) for u in list_utterances(store)] == [{wavering, wavering.replace("hard", "difficult")}]


def test_no_reason_names_a_word_twice(store: Store) -> None:
    high = "High-end cranes, the highest of all, await the high-end wharf"
    kept(store, "one", article("Harbour Post", [said(high)]))
    kept(store, "two", article("Coast Courier", [said(high + " again")]))
    [utterance] = list_utterances(store)
    [shared] = [r.removeprefix("share the words ").split(", ") for r in utterance.reasons if r.startswith("share")]
    assert len(shared) == len(set(shared))


def test_a_near_miss_is_offered_and_never_asserted(store: Store) -> None:
    loose = "Storms have closed the western channel twice, and dredging costs more every autumn"
    kept(store, "one", article("Harbour Post", [said(PLEDGE)]))
    kept(store, "two", article("Coast Courier", [said(loose)]))
    assert list_utterances(store) == ()
    assert [u.possible for u in list_utterances(store, possible=True)] == [True]


def test_a_store_of_one_source_or_none_has_no_utterance(store: Store) -> None:
    assert list_utterances(store, possible=True) == ()
    kept(store, "one", article("Harbour Post", [said(PLEDGE), said(PLEDGE_RETOLD)]))
    assert list_utterances(store, possible=True) == ()


def test_a_quote_in_no_utterance_is_its_own_only_telling(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE)]))
    assert tellings_of(store, 1) == [1]


def test_a_quote_of_fifty_thousand_characters_is_found_by_a_sentence_of_it(store: Store) -> None:
    filler = ". ".join(f"Clause {i} of the port order concerns wharf {i * 7} and crane {i * 13}" for i in range(900))
    kept(store, "one", article("Harbour Post", [said(f"{filler}. {PLEDGE}", kind="block")]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE)]))
    assert len(list_utterances(store)) == 1


def test_a_brief_and_its_outlet_are_two_sources(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE, kind="direct")]))
    brief = About(outlet="Harbour Post", title="In brief", published="2031-05-04", form="brief")
    kept(store, "two", article(None, [said(PLEDGE_RETOLD)], about=brief))
    [utterance] = list_utterances(store)
    assert {quote.source_label for quote in utterance.quotes} == {"Harbour Post", "Harbour Post (brief)"}


def test_the_bulk_way_links_what_the_store_links() -> None:
    lines = [(0, PLEDGE), (0, TOLLS), (1, PLEDGE_RETOLD), (1, GRAIN)]
    made = (Statement(i, a, text, speaker="Ana Ruiz", name="Ana Ruiz") for i, (a, text) in enumerate(lines))
    assert group(made).utterances == ((0, 2),)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.text(max_size=80), st.sampled_from([None, "Ana Ruiz", "", "某人"])), max_size=5))
def test_no_text_breaks_the_grouping(lines: list[tuple[str, str | None]]) -> None:
    twice = [
        Statement(i, i % 2, text, speaker=who or None, name=who or "") for i, (text, who) in enumerate([*lines, *lines])
    ]
    for members in group(twice).utterances:
        assert len({twice[i].article for i in members}) > 1


COMMON = "I will go when I am done"


@pytest.mark.parametrize(
    ("other", "found"),
    [
        (said(COMMON.upper(), kind="direct"), "sure"),
        (said("I will go once I am done"), "possible"),
        (said(COMMON, "Bo Lind"), "none"),
        (said(COMMON, cue="denied"), "none"),
        (said("I'll go when I’m done"), "sure"),
    ],
)
def test_common_words_are_one_statement_where_one_speaker_says_all_of_them_in_both(
    store: Store, other: Quote, found: str
) -> None:
    kept(store, "one", article("Harbour Post", [said(COMMON)]))
    kept(store, "two", article("Coast Courier", [other], published="2031-05-05"))
    links = links_of(store, 1)
    assert ["possible" if link.possible else "sure" for link in links] == ([found] if found != "none" else [])


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ('she would be with them "till the boats are in"', 1),
        ("she would be with them till the boats are in", 0),
        ('she would be with them "for the boats"', 0),
    ],
)
def test_a_few_words_in_marks_that_stand_in_another_quote_of_the_speaker_are_offered_as_it(
    store: Store, told: str, found: int
) -> None:
    kept(
        store,
        "one",
        article("Harbour Post", [said("We will stay until the boats are in.", kind="direct")]),
    )
    kept(store, "two", article("Coast Courier", [said(told)], published="2031-05-05"))
    assert [link.possible for link in links_of(store, 1)] == [True] * found


def test_a_few_common_words_are_one_statement_only_beside_another_that_both_articles_tell(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said("We will go"), said(PLEDGE)]))
    kept(store, "two", article("Coast Courier", [said("We will go")]))
    kept(store, "three", article("Tidal News", [said("We will go"), said(PLEDGE)]))
    assert {link.other(1) for link in links_of(store, 1)} == {4}


@pytest.mark.parametrize(
    ("via", "origin"),
    [("Tidal", True), ("the Tidal News Agency", True), ("Tidal Times", False)],
)
def test_an_agency_is_one_with_and_without_what_every_agency_is_called(store: Store, via: str, origin: bool) -> None:
    kept(store, "one", article("Tidal News Agency", [said(PLEDGE)]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE_RETOLD, via=(via,))]))
    [utterance] = list_utterances(store)
    assert any("is named as the source" in reason for reason in utterance.reasons) is origin
