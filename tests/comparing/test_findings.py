"""A finding says where sources differ, rests on passages that are there, and stays aside where a person put it."""

import json
from dataclasses import replace

import pytest

from corpus.model import About, Actor, Article, Quote
from store.database.store import Store
from store.findings.listing import bring_back, dismiss, list_findings, told_once
from store.utterances.listing import list_utterances
from store.writing.remove import remove
from tests.collection import put
from tests.comparing.differing import FERRY, GRAIN, PLEDGE, TOLLS, both, brief_of, found
from tests.made_articles import article, kept, said
from tui.cli import run


def test_who_rests_on_whom_is_said_once_for_two_articles(store: Store) -> None:
    lines = (PLEDGE, TOLLS, GRAIN)
    kept(store, "one", article("Harbour Post", [said(line, addressee="Harbour Post") for line in lines]))
    kept(store, "two", article("Coast Courier", [said(line, via=("Harbour Post",)) for line in lines], "2031-05-05"))
    [finding] = found(store, "relays")
    assert finding.why.startswith("Coast Courier rests on Harbour Post for 3 statements of Ana Ruiz")


def test_all_whose_statements_are_counted_are_named_each_with_its_evidence(store: Store) -> None:
    tellers = {PLEDGE: "Ana Ruiz", TOLLS: "Ana Ruiz", GRAIN: "Bo Lind", FERRY: "a pilot who asked not to be named"}
    for outlet, via in (("Harbour Post", ()), ("Coast Courier", ("Harbour Post",))):
        quotes = [said(line, who, via=via, addressee=outlet) for line, who in tellers.items()]
        kept(store, outlet, article(outlet, quotes, prose=f"So {outlet} says."))
    [finding] = found(store, "relays")
    assert "4 statements of Ana Ruiz, Bo Lind and a pilot who asked not to be named: one origin" in finding.why
    assert [e.text for e in finding.evidence][::2] == list(tellers)


def test_an_origin_that_is_named_in_two_ways_is_one(store: Store) -> None:
    quotes = [said(PLEDGE, via=("Xinhua",)), said(TOLLS, via=("新华社",))]
    kept(store, "one", article("Coast Courier", quotes))
    kept(store, "two", article("Harbour Post", quotes, "2031-05-05"))
    [finding] = found(store, "relays")
    assert "2 statements of Ana Ruiz" in finding.why


@pytest.mark.parametrize("last", [0, 1, 2])
def test_two_that_rest_on_a_third_are_each_held_against_that_one_alone(store: Store, last: int) -> None:
    told = [("Harbour Post", ()), ("Coast Courier", ("Harbour Post",)), ("Tidal News", ("Harbour Post",))]
    told.append(told.pop(last))
    for outlet, via in told:
        spoken_to = None if via else outlet
        kept(store, outlet, article(outlet, [said(PLEDGE, via=via, addressee=spoken_to)], prose=f"So {outlet} says."))
    whys = sorted(finding.why.partition(" for ")[0] for finding in found(store, "relays"))
    assert whys == ["Coast Courier rests on Harbour Post", "Tidal News rests on Harbour Post"]


def test_who_rests_on_whom_is_found_too_where_a_third_telling_joins_the_two(store: Store) -> None:
    words = "would not follow the river port off the same slippery quay"
    asked = "Ana Ruiz, the harbour governor, said in an interview with the Harbour Post"
    told = "Ana Ruiz, the harbour governor, told the Harbour Post in remarks"
    tellings = {
        "Coast Courier": f"{told} published on Sunday that Oslo “{words}”.",
        "Harbour Post": f"{asked} published on Sunday that her institution “{words}”.",
        "Tidal News": f"The claim: Ana Ruiz said Oslo “{words}”.\n\n“We {words} on the same day,” Ruiz wrote.",
    }
    for day, (outlet, text) in enumerate(tellings.items(), 10):
        assert found(store, "relays") == []
        put(store, f"What {outlet} has\n\n{text}\n", f"{outlet}.txt", outlet=outlet, published=f"2026-11-{day}")
    [finding] = found(store, "relays")
    assert finding.why.startswith("Coast Courier rests on Harbour Post")


def credited(outlet: str, relay: str, beside: str | None = None) -> Article:
    prose = f"That is what she told {beside or relay}."
    return article(outlet, [said(PLEDGE, via=(relay,))], prose=prose)


def test_one_report_credited_differently_is_a_finding(store: Store) -> None:
    kept(store, "one", credited("Harbour Post", "Anchor Wire"))
    kept(store, "two", credited("Coast Courier", "Beacon Agency"))
    [finding] = found(store, "relays")
    assert "Harbour Post credits Anchor Wire" in finding.why
    assert "Coast Courier credits Beacon Agency" in finding.why


@pytest.mark.parametrize(
    ("other", "beside"),
    [
        ("the Anchor Wire News", None),
        ("anchorwire.com", None),
        ("the TV channel", None),
        ("Beacon Agency", "her crews"),
    ],
)
def test_one_credit_in_two_forms_and_a_credit_carried_on_from_afar_are_none(
    store: Store, other: str, beside: str | None
) -> None:
    kept(store, "one", credited("Harbour Post", "Anchor Wire"))
    kept(store, "two", credited("Coast Courier", other, beside))
    assert not [f for f in found(store, "relays") if "credited differently" in f.why]


@pytest.mark.parametrize(
    ("other", "finds"), [("Otto Brandt", 1), ("Ruiz", 0), ("Anna Riuz", 0), ("the harbour master", 0)]
)
def test_the_same_words_of_two_people_are_a_finding(store: Store, other: str, finds: int) -> None:
    kept(store, "one", article("Harbour Post", [said(f"{PLEDGE}. {TOLLS}", kind="direct")]))
    kept(store, "two", article("Coast Courier", [said(f"{PLEDGE}. {TOLLS}.", other, kind="direct")]))
    told = [f.why for f in found(store, "relays")]
    assert len(told) == finds
    assert all("Harbour Post has them from Ana Ruiz, Coast Courier from Otto Brandt" in why for why in told)


def test_the_same_words_of_two_people_are_told_once_however_many_print_them(store: Store) -> None:
    words = f"{PLEDGE}. {TOLLS}"
    kept(store, "one", article("Harbour Post", [said(words, kind="direct")]))
    for outlet in ("Coast Courier", "Tidal News", "Ebb Times"):
        kept(store, outlet, article(outlet, [said(f"{words}.", "Otto Brandt", kind="direct")]))
    assert len(found(store, "relays")) == 1


def test_what_one_of_two_accounts_leaves_out_is_one_finding_not_many(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(line) for line in (PLEDGE, TOLLS, GRAIN, FERRY)]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE), said(TOLLS)]))
    [finding] = found(store, "only here")
    assert finding.why.startswith("Only Harbour Post tells 2 statements of Ana Ruiz that Coast Courier")


@pytest.mark.parametrize(
    "alone",
    [
        said(FERRY, confidence=0.7),
        said("the old customs house with its grain exporters and their second berth", cue="praised"),
        said(f" {FERRY} ", kind="direct"),
    ],
)
def test_what_is_no_statement_or_may_be_another_speakers_is_not_left_out(store: Store, alone: Quote) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE), said(TOLLS), alone]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE), said(TOLLS)]))
    assert found(store, "only here") == []


def test_what_the_other_article_tells_in_its_own_words_is_not_left_out(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE), said(TOLLS), said(FERRY)]))
    prose = "Until its inspection is passed by the new pontoon, the ferry's crossings are suspended."
    kept(store, "two", article("Coast Courier", [said(PLEDGE), said(TOLLS)], prose=prose))
    assert found(store, "only here") == []


@pytest.mark.parametrize(("marked", "finds"), [("the harbour has no room left", 0), ("the quays of Ebb are shut", 1)])
def test_marked_words_that_the_other_article_has_too_are_not_left_out(store: Store, marked: str, finds: int) -> None:
    told = article("Harbour Post", [said(PLEDGE), said(TOLLS), said(f"{FERRY}, for {marked}")])
    end = told.quotes[-1].end
    inner = Quote(end - len(marked), end, marked, "partial", "Ana Ruiz", confidence=0.9)
    kept(store, "one", replace(told, quotes=(*told.quotes, inner)))
    prose = "Now the harbour has no room left, said the mayor of quays that were full."
    kept(store, "two", article("Coast Courier", [said(PLEDGE), said(TOLLS)], prose=prose))
    assert len(found(store, "only here")) == finds


def test_a_source_that_shares_nothing_leaves_nothing_out(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE), said(GRAIN)]))
    kept(store, "two", article("Coast Courier", [said(TOLLS)]))
    assert list_findings(store) == ()


def test_a_third_source_that_tells_it_too_ends_an_only_here(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(line) for line in (PLEDGE, TOLLS, GRAIN)]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE), said(TOLLS)]))
    assert found(store, "only here")
    kept(store, "three", article("Tidal News", [said(GRAIN)]))
    assert found(store, "only here") == []


def test_what_one_article_alone_tells_is_listed_once_however_many_leave_it_out(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(line) for line in (PLEDGE, TOLLS, GRAIN)]))
    for outlet in ("Coast Courier", "Tidal News", "Quay Gazette"):
        kept(store, outlet, article(outlet, [said(PLEDGE), said(TOLLS)]))
    assert len(found(store, "only here")) == 3
    [finding] = told_once(found(store, "only here"))
    assert dismiss(store, finding.key)
    assert found(store, "only here") == []
    assert bring_back(store, finding.key)
    assert len(found(store, "only here")) == 3


def test_what_several_pairs_of_articles_show_in_the_same_words_is_listed_once(store: Store) -> None:
    both(store, PLEDGE, PLEDGE.replace("will", "may"))
    with store.writing() as connection:  # as two other articles of these outlets have it
        connection.execute("INSERT INTO finding (key, kind, why, weight) SELECT 'k', kind, why, weight FROM finding")
        place = 'article_id, start, "end"'
        copy = f"SELECT finding_id + 1, {place} FROM finding_evidence"
        connection.execute(f"INSERT INTO finding_evidence (finding_id, {place}) {copy}")
    assert len(found(store, "wording")) == 2
    [finding] = told_once(found(store, "wording"))
    assert dismiss(store, finding.key)
    assert found(store, "wording") == []
    assert bring_back(store, "k")
    assert len(found(store, "wording")) == 2


def test_our_own_brief_of_an_outlet_is_no_second_telling(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE, kind="direct"), said(TOLLS), said(GRAIN), said(FERRY)]))
    kept(store, "two", brief_of("Harbour Post", [said(PLEDGE.replace("will", "may")), said(TOLLS)]))
    assert list_findings(store) == ()


def test_two_quotes_that_another_outlet_gives_as_one_leave_nothing_out(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE, kind="direct"), said("They " + FERRY, kind="direct")]))
    kept(store, "two", article("Coast Courier", [said(f"{PLEDGE}. They {FERRY}", kind="direct")]))
    assert not [f for f in found(store, "quote status") if "leaves words out" in f.why]


def test_every_finding_rests_on_words_that_stand_there(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(line, kind="direct") for line in (PLEDGE, TOLLS, GRAIN, FERRY)]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE.replace("will", "may")), said(TOLLS)]))
    findings = list_findings(store)
    assert findings
    with store.reading() as connection:
        for evidence in (e for f in findings for e in f.evidence):
            (text,) = connection.execute("SELECT text FROM article WHERE id = ?", (evidence.article_id,)).fetchone()
            assert text[evidence.start : evidence.end] == evidence.text != ""


def test_a_dismissed_finding_stays_away_and_comes_back(store: Store) -> None:
    both(store, PLEDGE, PLEDGE.replace("will", "may"))
    [finding] = found(store, "wording")
    assert dismiss(store, finding.key)
    assert found(store, "wording") == []
    assert [f.key for f in list_findings(store, dismissed=True)] == [finding.key]
    assert bring_back(store, finding.key)
    assert found(store, "wording") == [finding]
    assert not bring_back(store, finding.key)
    assert not dismiss(store, "no such key")


def test_a_dismissal_outlives_the_article_and_its_return(store: Store) -> None:
    made = article("Coast Courier", [said(PLEDGE.replace("will", "may"), kind="direct")])
    kept(store, "one", article("Harbour Post", [said(PLEDGE, kind="direct")]))
    second = kept(store, "two", made)
    for finding in list_findings(store):
        dismiss(store, finding.key)
    put_aside = list_findings(store, dismissed=True)
    remove(store, [second])
    gone = list_findings(store, dismissed=True)
    assert {(f.key, f.why) for f in gone} == {(f.key, f.why) for f in put_aside}
    assert not any(f.evidence for f in gone)
    kept(store, "two", made)
    assert list_findings(store) == ()
    assert all(f.evidence for f in list_findings(store, dismissed=True))


def test_what_was_put_aside_stays_aside_in_a_newer_version_that_has_the_words(store: Store) -> None:
    def version(words: str, prose: str) -> Article:
        about = About(outlet="Coast Courier", title="The western channel opens", published="2031-05-04", form="report")
        return article(None, [said(words, kind="direct"), said(TOLLS)], about=about, prose=prose)

    may = PLEDGE.replace("will", "may")
    kept(store, "one", article("Harbour Post", [said(PLEDGE, kind="direct"), said(TOLLS)]))
    kept(store, "two", version(may, ""))
    put_aside = list_findings(store)
    for finding in put_aside:
        dismiss(store, finding.key)
    later = kept(store, "three", version(may, "Nobody else would speak."))
    assert list_findings(store) == ()
    again = list_findings(store, dismissed=True)
    assert [(f.why, later in {e.article_id for e in f.evidence}) for f in again] == [(f.why, True) for f in put_aside]
    assert bring_back(store, again[0].key)
    assert list_findings(store)[0].why == again[0].why
    assert [f.why for f in list_findings(store, dismissed=True)] == [f.why for f in again[1:]]
    dismiss(store, again[0].key)
    kept(store, "four", version(PLEDGE.replace("will", "might never"), "Nobody else would speak."))
    assert list_findings(store)


def test_what_was_put_aside_stays_aside_when_the_outlets_are_named_later(store: Store) -> None:
    tellings = [
        f"{title}\n\n“{words},” Ana Ruiz told reporters on Tuesday. The work will cost ${cost} million, Ruiz said.\n"
        for title, words, cost in (
            ("Channel to be dredged soon", PLEDGE, 40),
            ("Crews expected in the channel", PLEDGE.replace("will finish", "may finish"), 70),
        )
    ]
    for name, telling in zip(("one.txt", "two.txt"), tellings, strict=True):
        put(store, telling, name)
    put_aside = {finding.key for finding in list_findings(store)}
    assert len(put_aside) > 1
    for key in put_aside:
        dismiss(store, key)
    for outlet, telling in zip(("Harbour Post", "Coast Courier"), tellings, strict=True):
        assert put(store, telling, outlet=outlet).outcome == "replaced"
    assert not list_findings(store)
    again = list_findings(store, dismissed=True)
    assert {finding.key for finding in again} == put_aside and all(finding.evidence for finding in again)


def test_a_removed_article_takes_the_findings_that_rest_on_it(store: Store) -> None:
    both(store, PLEDGE, PLEDGE.replace("will", "may"))
    remove(store, [1])
    assert list_findings(store) == ()
    with store.reading() as connection:
        assert connection.execute("SELECT count(*) FROM finding_evidence").fetchone() == (0,)


def test_findings_are_printed_in_their_published_form(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    both(store, PLEDGE, PLEDGE.replace("will", "may"))
    assert run(["--store", str(store.path), "findings", "--json"]) == 0
    finding = json.loads(capsys.readouterr().out.splitlines()[0])
    assert {"kind", "why", "evidence"} <= finding.keys()
    assert {"file", "start", "end", "text"} <= finding["evidence"][0].keys()
    assert finding["evidence"][0]["file"] == "one"
    assert run(["--store", str(store.path), "findings", "--dismiss", finding["key"]]) == 0
    assert run(["--store", str(store.path), "findings", "--dismiss", "nothing"]) == 1


@pytest.mark.parametrize(
    ("third", "why"),
    [
        (said(PLEDGE, kind="direct"), "one origin, and beside it Quay Times at first hand"),
        (said(PLEDGE, kind="direct", via=("Harbour Post",)), "one origin, and no second witness"),
        (said(PLEDGE), "one origin, and no second witness"),
    ],
)
def test_an_outlet_that_quotes_the_speaker_itself_is_a_witness_beside_the_origin(
    store: Store, third: Quote, why: str
) -> None:
    kept(store, "one", article("Quay Times", [third], prose="So the Quay Times says."))
    kept(store, "two", article("Harbour Post", [said(PLEDGE, addressee="Harbour Post")]))
    kept(store, "three", article("Coast Courier", [said(PLEDGE, via=("Harbour Post",))], "2031-05-05"))
    assert any(why in finding.why for finding in found(store, "relays") if "Coast Courier rests" in finding.why)


@pytest.mark.parametrize(("handle", "one"), [("@anaruiz_mp", True), ("@ana.ruiz", True), ("@ruizfan", False)])
def test_who_posts_under_their_own_name_is_no_second_speaker(store: Store, handle: str, one: bool) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE, kind="direct")]))
    posts = [Actor(handle, "person")]
    kept(store, "two", article("Coast Courier", [said(PLEDGE, handle, "direct")], "2031-05-05", actors=posts))
    assert (not found(store, "relays")) == one
    assert bool(list_utterances(store)) == one
