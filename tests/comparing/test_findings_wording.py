"""Wording that changes the sense, or that stands in marks in one outlet alone, is a finding; other words are none."""

from dataclasses import replace

import pytest

from corpus.model import Actor, Quote
from store.database.store import Store
from store.findings.found import shown
from store.findings.listing import list_findings
from store.findings.quote_status import find_status
from store.reads.quotes import list_quotes
from tests.comparing.differing import FERRY, GRAIN, PLEDGE, TOLLS, both, brief_of, found
from tests.made_articles import article, kept, said


@pytest.mark.parametrize(
    ("other", "what"),
    [
        (PLEDGE.replace("will finish", "should finish"), "becomes a statement of what ought to be"),
        (PLEDGE.replace("will finish", "may finish"), "becomes a statement of what may be"),
        (PLEDGE.replace("will finish", "plan to finish"), "becomes a plan"),
        (PLEDGE.replace("will finish", "are considering finishing"), "becomes something considered"),
        (PLEDGE.replace("will finish", "do not intend to finish"), "A negation is added"),
        (PLEDGE.replace("will finish", "will not finish"), "A negation is added"),
        (PLEDGE.replace("will finish", "will probably finish"), "A hedge (probably) is added"),
    ],
)
def test_wording_that_changes_the_sense_is_a_finding(store: Store, other: str, what: str) -> None:
    both(store, PLEDGE, other)
    [finding] = found(store, "wording")
    assert what in finding.why
    assert [e.text for e in finding.evidence] == [PLEDGE, other]


@pytest.mark.parametrize(
    "other",
    [
        PLEDGE.replace("will", "would"),
        PLEDGE.replace("autumn storms", "storms of autumn"),
        PLEDGE.replace("finish", "complete"),
        PLEDGE + " and the pilots return",
    ],
)
def test_reported_speech_and_synonyms_change_no_sense(store: Store, other: str) -> None:
    both(store, PLEDGE, other, ("direct", "indirect"))
    assert found(store, "wording") == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Our crews would go all the way to finish the western channel",
            "Our crews will do all they could to finish the western channel",
        ),
        (
            "That is what our crews can do, mostly finishing the western channel",
            "That is what our crews could do, mostly finishing the western channel",
        ),
        (PLEDGE.replace("will", "should"), PLEDGE.replace("will", "should only")),
        (PLEDGE.replace("will finish", "finish"), PLEDGE.replace("will finish", "not only finish")),
        (
            "The western channel should be finished before storms",
            "The western channel is one she wanted to be finished before storms",
        ),
    ],
)
def test_serving_words_that_belong_to_another_verb_change_no_sense(store: Store, left: str, right: str) -> None:
    both(store, left, right)
    assert found(store, "wording") == []


@pytest.mark.parametrize(
    ("in_full", "short", "findings"),
    [
        ("should have finished", "should’ve finished", 0),
        ("would have finished", "'d have finished", 0),
        ("will not finish", "won't finish", 0),
        ("will finish", "won't finish", 1),
        ("must have finished", "might've finished", 1),
    ],
)
def test_words_written_short_are_a_finding_only_where_they_are_other_words(
    store: Store, in_full: str, short: str, findings: int
) -> None:
    told = "We will finish the western channel before the autumn storms, whatever the harbour board"
    both(store, told.replace("will finish", in_full), told.replace("We will finish", f"We {short}".replace(" '", "'")))
    assert len(found(store, "wording")) == findings
    assert found(store, "quote status") == []


def test_what_an_article_tells_the_other_way_too_is_no_change(store: Store) -> None:
    other = PLEDGE.replace("will finish", "should finish")
    kept(store, "one", article("Harbour Post", [said(PLEDGE)], prose="They should finish that channel, Ruiz added."))
    kept(store, "two", article("Coast Courier", [said(other)]))
    assert found(store, "wording") == []


def test_never_and_not_are_one_negation(store: Store) -> None:
    both(store, PLEDGE.replace("will finish", "will never finish"), PLEDGE.replace("will finish", "will not finish"))
    assert found(store, "wording") == []


@pytest.mark.parametrize(
    ("one", "other", "changes"),
    [
        ("failed to finish", "did not finish", 0),
        ("failed to finish", "did finish", 1),
        ("failed crews who want to finish", "let down crews who want to finish", 0),
        ("have failed", "let down", 0),
        ("declined to 40, but will finish", "were down to 40, but will finish", 0),
    ],
)
def test_to_fail_to_do_is_a_negation_and_to_fail_somebody_is_none(
    store: Store, one: str, other: str, changes: int
) -> None:
    both(store, PLEDGE.replace("will finish", one), PLEDGE.replace("will finish", other))
    assert len(found(store, "wording")) == changes


@pytest.mark.parametrize(
    ("nobody", "no_one"),
    [
        (f"Nobody doubts that {PLEDGE}", f"No one doubts that {PLEDGE}"),
        ("Nobody has shown a single grower the map", "No one has shown one single grower the map"),
        ("Nobody has given the growers a single map", "Nobody has ever given to the growers even a single map"),
    ],
)
def test_nobody_and_no_one_are_one_negation_however_far_ahead(store: Store, nobody: str, no_one: str) -> None:
    both(store, nobody, no_one)
    assert found(store, "wording") == []


def test_words_in_marks_that_their_source_has_outside_are_a_finding(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE, addressee="Harbour Post")]))
    retold = said(PLEDGE.replace("Our", "The"), kind="direct", via=("Harbour Post",))
    kept(store, "two", article("Coast Courier", [retold]))
    [finding] = found(store, "quote status")
    assert finding.why.startswith("Coast Courier puts in marks")
    assert "Harbour Post, from whom it has them" in finding.why


def test_who_has_them_in_marks_in_another_place_has_them_in_marks(store: Store) -> None:
    at_length = said(f"{PLEDGE}, and at night they will rest", kind="direct", addressee="Harbour Post")
    kept(store, "one", article("Harbour Post", [said(PLEDGE.replace("Our", "The")), at_length]))
    retold = said(PLEDGE.replace("Our", "The"), kind="direct", via=("Harbour Post",))
    kept(store, "two", article("Coast Courier", [retold]))
    assert found(store, "quote status") == []


def test_two_wordings_in_marks_are_a_finding(store: Store) -> None:
    both(store, PLEDGE, "The western channel will be finished by our dredging crews before autumn storms arrive")
    [finding] = found(store, "quote status")
    assert "at most one is verbatim:" in finding.why


@pytest.mark.parametrize(
    ("role", "translated"),
    [("Norwegian transport minister", True), ("British transport minister", False), ("US envoy to Norway", False)],
)
def test_two_wordings_may_be_translations_of_who_speaks_another_language(
    store: Store, role: str, translated: bool
) -> None:
    speaker = [Actor("Ana Ruiz", "person", roles=(role,))]
    other = "The western channel will be finished by our dredging crews before autumn storms arrive"
    kept(store, "one", article("Harbour Post", [said(PLEDGE, kind="direct")], actors=speaker))
    kept(store, "two", article("Coast Courier", [said(other, kind="direct")]))
    [finding] = found(store, "quote status")
    assert ("two translations" in finding.why) is translated


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (f"Captain Moor, {PLEDGE}.", f"{PLEDGE}. Nobody has asked the pilots, and nobody will."),
        (f"Not one of them. {PLEDGE}. Ask the harbour master.", f"Look, {PLEDGE}."),
        (f"{TOLLS}. {PLEDGE}", f"{PLEDGE}. {FERRY}"),
        (PLEDGE.replace("Our dredging crews", "They [the dredging crews]"), f"{TOLLS}. {PLEDGE}"),
        (PLEDGE.replace("Our dredging crews", "Our (state) crews"), f"{TOLLS}. {PLEDGE}"),
    ],
)
def test_two_excerpts_that_overlap_are_both_verbatim(store: Store, left: str, right: str) -> None:
    both(store, left, right, ("direct", "direct"))
    kept(store, "three", article("Tidal News", [said(f"{PLEDGE}.", kind="direct")]))
    assert not [f for f in found(store, "quote status") if "at most one is verbatim" in f.why]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (PLEDGE.replace("finish", "organise"), PLEDGE.replace("finish", "organize")),
        (PLEDGE.replace("will", "don't"), PLEDGE.replace("will", "do not")),
        (PLEDGE.replace("storms", "storm"), PLEDGE),
        (f"{PLEDGE} for $38 million", f"{PLEDGE} for $38m"),
        (
            "We've dredged the western channel in bright colors",
            "We have dredged the western channel in bright colours alone",
        ),
    ],
)
def test_what_is_only_spelt_otherwise_is_the_same(store: Store, left: str, right: str) -> None:
    both(store, left, right)
    assert found(store, "quote status") == []


def test_the_same_words_in_marks_are_none(store: Store) -> None:
    both(store, PLEDGE, PLEDGE)
    assert list_findings(store) == ()


def test_words_left_out_inside_the_marks_are_a_finding(store: Store) -> None:
    long = PLEDGE.replace("the western channel", "the western channel with all of its four silted side arms")
    both(store, long, PLEDGE)
    [finding] = found(store, "quote status")
    assert "leaves words out inside the marks" in finding.why


def test_other_words_in_place_of_some_are_not_left_out(store: Store) -> None:
    end = "before the autumn storms arrive at the outer quays"
    both(store, f"{FERRY} in the basin of the Ebb {end}", f"{FERRY} in the [harbour of Ebb town itself] {end}")
    assert not any("leaves words out" in finding.why for finding in found(store, "quote status"))


def test_between_briefs_the_words_in_marks_alone_are_compared(store: Store) -> None:
    for outlet, verb in (("Harbour Post", "will never"), ("Coast Courier", "should not")):
        text = f"the crews' resolve to dredge the western channel {verb} waver"
        at = text.index(verb)
        inner = Quote(at, len(text), text[at:], "partial", "Ana Ruiz", confidence=0.9)
        made = brief_of(outlet, [said(text)])
        kept(store, outlet, replace(made, quotes=(*made.quotes, inner)))
    [finding] = found(store, "wording")
    assert "“will never waver”" in finding.why


def test_a_change_is_shown_between_the_two_tellings_that_are_nearest(store: Store) -> None:
    kept(store, "one", article("Tidal News", [said("crews could finish the channel before the storms arrive")]))
    kept(store, "two", article("Harbour Post", [said(PLEDGE.replace("will", "may"), kind="direct")]))
    kept(store, "three", article("Coast Courier", [said(PLEDGE, kind="direct")]))
    [finding] = found(store, "wording")
    assert "“may finish”" in finding.why
    assert "“will finish”" in finding.why


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The lock will open.", "“The lock will open”"),
        ("船闸将会开放。", "“船闸将会开放”"),
        ("It will open...", "“It will open...”"),
        ("It sails for the U.S.", "“It sails for the U.S.”"),
    ],
)
def test_words_in_a_findings_sentence_leave_the_stop_to_it(words: str, expected: str) -> None:
    assert shown(words) == expected


def test_some_words_of_a_paragraph_are_no_paraphrase_of_a_quote(store: Store) -> None:
    told = f"{PLEDGE}, {TOLLS}, {FERRY}, {GRAIN}, as pilots and cooks of every quay between here and Ebb say"
    both(store, PLEDGE, f"{told}, and so do {told.lower()}", ("direct", "indirect"))
    assert find_status(list_quotes(store)) == []


def test_fragments_in_marks_are_not_words_told_without_marks(store: Store) -> None:
    inner = Quote(0, 40, PLEDGE[:40], "partial", "Ana Ruiz", confidence=0.9)
    told = article("Harbour Post", [said(PLEDGE)])
    kept(store, "one", replace(told, quotes=(*told.quotes, inner)))
    kept(store, "two", article("Coast Courier", [said(PLEDGE, kind="direct")]))
    assert found(store, "quote status") == []


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (said("We must dredge the lock", kind="direct"), said("they must dredge the lock")),
        (said(PLEDGE, kind="direct"), said("the western channel before the storms of autumn arrive, by their crews")),
        (said(PLEDGE, kind="direct"), said(PLEDGE.replace("finish", "complete"))),
        (said(PLEDGE, None, "direct"), said(PLEDGE.replace("Our", "The"))),
        (said(PLEDGE, kind="direct"), said(PLEDGE.replace("Our", "The"), "Ben Okoro")),
    ],
    ids=["a phrase", "no clause", "of themselves", "of nobody known", "of another"],
)
def test_marks_that_nobody_would_miss_are_no_finding(store: Store, ours: Quote, theirs: Quote) -> None:
    kept(store, "one", article("Harbour Post", [ours]))
    kept(store, "two", article("Coast Courier", [theirs]))
    assert find_status(list_quotes(store)) == []


def test_words_without_the_marks_that_another_has_are_a_finding(store: Store) -> None:
    both(store, PLEDGE, PLEDGE.replace("Our", "The"), ("direct", "indirect"))
    [finding] = found(store, "quote status")
    assert "nearly what Coast Courier tells without" in finding.why


@pytest.mark.parametrize(("day", "finds"), [("2031-05-06", 1), ("2031-05-16", 0)])
def test_other_words_weeks_later_are_no_paraphrase(store: Store, day: str, finds: int) -> None:
    told = "the crews will complete everything at the western channel by the time storms come"
    kept(store, "one", article("Harbour Post", [said(PLEDGE, kind="direct")]))
    kept(store, "two", article("Coast Courier", [said(told)], published=day))
    assert len(find_status(list_quotes(store))) == finds
