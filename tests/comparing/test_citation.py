"""A citation says where words stand, and lets nothing pass for an outlet that is none."""

from dataclasses import replace

import pytest

from store.comparison.compare import compare_sources
from store.comparison.report import write_report
from store.corrections.corrected import Change
from store.database.store import Store
from store.findings.found import words_of
from store.reads.actors import list_actors
from store.reads.citation import cite, credit
from store.reads.citation_formats import FORMATS, cite_all
from store.reads.quotes import list_quotes
from store.reads.sources import list_sources
from store.search.searcher import Searcher
from store.writing.correct import correct
from tests.collection import put
from tui.cli import run
from tui.commands.cells import quote_cells

STORY = "Quay/harbour line to reopen\n\n“The quay is ready for all of us,” Ana Lindqvist said.\n"
BARE = "“The quay is ready for all of us,” Ana Lindqvist said on Friday.\n"


def cited(store: Store) -> str:
    [quote] = list_quotes(store)
    return cite(quote).partition(" — ")[2]


def test_an_outlet_is_cited_by_name_with_the_title_beside_it(store: Store) -> None:
    put(store, STORY, outlet="Pier Post", published="2026-01-08")
    assert cited(store) == "Ana Lindqvist, in Pier Post, “Quay/harbour line to reopen”, 8 January 2026."


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Her brother, Emil Falk, a retired pilot,", " (retired pilot)"),
        ("Her younger brother, Emil Falk,", ""),
        ("Emil Falk, a brother of the mayor,", " (brother of the mayor)"),
    ],
)
def test_nobody_is_cited_as_somebodys_brother_without_whose(store: Store, told: str, role: str) -> None:
    put(store, f"Quay/harbour line to reopen\n\nAna Falk waited. {told} said: “The quay is ready for all of us.”\n")
    assert cited(store).startswith(f"Emil Falk{role}")
    [roles] = [actor.roles for actor in list_actors(store) if actor.name == "Emil Falk"]
    assert not role or role == f" ({roles[0][1]})"


def test_an_unsure_speaker_is_cited_as_unsure(store: Store) -> None:
    put(store, STORY, outlet="Pier Post")
    [quote] = list_quotes(store)
    unsure = replace(quote, confidence=0.5)
    assert credit(unsure).startswith("Ana Lindqvist [attribution unsure], in Pier Post")
    assert "unsure" not in credit(quote)


@pytest.mark.parametrize(
    ("speaker", "via", "said"),
    [
        ("Tomas Berg", (), "Tomas Berg [speaker corrected by hand; parsed as Ana Lindqvist], in"),
        ("Ana Lindqvist", (), "Ana Lindqvist [attribution confirmed by hand], in"),
        ("", (), "speaker not named [speaker corrected by hand; parsed as Ana Lindqvist], in"),
        (
            "Ana Lindqvist",
            ("Tram News",),
            "Ana Lindqvist, via Tram News [relays corrected by hand; parsed as through nobody], in",
        ),
    ],
)
def test_what_a_person_said_of_the_speaker_is_cited_as_theirs(
    store: Store, speaker: str, via: tuple[str, ...], said: str
) -> None:
    put(store, STORY, outlet="Pier Post")
    [quote] = list_quotes(store)
    assert "by hand" not in cite(quote)
    correct(store, quote.key, Change(speaker, via))
    assert cited(store).startswith(said)


def test_a_reply_of_whole_paragraphs_is_cited_as_the_words_themselves_in_one_line(store: Store) -> None:
    put(store, STORY, outlet="Pier Post")
    [quote] = list_quotes(store)
    reply = replace(quote, kind="block", text="We are ready.\n\nAll of us.")
    assert cite(reply).startswith("“We are ready. All of us.” — ")
    assert cite(replace(quote, kind="indirect")).startswith("[reported] ")


@pytest.mark.parametrize(
    ("kind", "cue", "begins"),
    [
        ("indirect", "denied", "[denied] The quay"),
        ("indirect", "has never said", "[has never said] The quay"),
        ("indirect", "dismissed", "[dismissed] The quay"),
        ("indirect", "否认", "[否认] The quay"),
        ("indirect", "从未说过", "[从未说过] The quay"),
        ("partial", "沒有承諾", "[沒有承諾] “The quay"),
        ("indirect", "坦承", "[reported] The quay"),
        ("partial", "denied", "[denied] “The quay"),
        ("direct", "didn’t say", "[didn’t say] “The quay"),
        ("direct", "denied", "“The quay"),
        ("partial", "dismissed", "“The quay"),
        ("indirect", "noted", "[reported] The quay"),
    ],
)
def test_what_somebody_denies_is_not_cited_as_what_they_said(store: Store, kind: str, cue: str, begins: str) -> None:
    put(store, STORY, outlet="Pier Post")
    quote = replace(list_quotes(store)[0], kind=kind, cue=cue)
    assert cite(quote).startswith(begins)
    assert str(quote_cells(quote)[-1]).startswith(begins.replace("“", "").replace("[reported] ", ""))


def test_what_somebody_denies_is_told_as_denied_in_comparisons_and_findings_and_found_by_that(
    store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    for outlet in ("Pier Post", "Tram News"):
        put(store, "Quay news\n\nAna Lindqvist denied that the old quay was unsafe for ferries.\n", outlet=outlet)
    assert run(["--store", str(store.path), "compare", "pier", "tram"]) == 0
    assert capsys.readouterr().out.count("Ana Lindqvist [denied]: the old quay") == 2
    put(store, STORY, outlet="Pier Post")
    found = [hit.quote for hit in Searcher(store).search("is:denied").hits]
    assert [words_of(quote)[:18] for quote in found] == ["[denied] “the old "] * 2


def test_a_title_does_not_pass_for_an_outlet(store: Store) -> None:
    put(store, STORY, published="2026-01-08")
    assert cited(store) == "Ana Lindqvist, in “Quay/harbour line to reopen” (outlet not named), 8 January 2026."


def test_nor_does_a_brief_of_one(store: Store) -> None:
    put(store, STORY, published="2026-01-08", form="brief")
    assert "in brief of “Quay/harbour line to reopen” (outlet not named), 8" in cited(store)


def test_an_article_without_a_title_is_cited_by_its_file_and_not_by_the_folders_around_it(store: Store) -> None:
    put(store, BARE, "/home/ann/clippings/quay.txt", published="2026-01-08")
    assert "in “quay.txt” (outlet not named), 8" in cited(store)


@pytest.mark.parametrize("form", ["opinion", "blog", "translation"])
def test_what_is_no_report_does_not_pass_for_one(store: Store, form: str) -> None:
    put(store, STORY, outlet="Pier Post", published="2026-01-08", form=form)
    assert f"“Quay/harbour line to reopen” [{form}], 8 January 2026." in cited(store)


def test_the_comma_before_who_said_it_is_no_part_of_what_was_said(store: Store) -> None:
    put(store, STORY, outlet="Pier Post")
    [quote] = list_quotes(store)
    assert cite(quote).startswith("“The quay is ready for all of us” — Ana Lindqvist")


def test_markdown_cites_in_a_block_under_which_the_address_can_be_followed(store: Store) -> None:
    put(store, STORY, outlet="Pier *Post*", url="https://pier.example/quay_line_1")
    written = cite_all(list_quotes(store), "markdown")
    assert written.startswith("> “The quay is ready for all of us”\n>\n> — Ana Lindqvist, in Pier \\*Post\\*")
    assert written.endswith(" <https://pier.example/quay_line_1>\n")


def test_a_reference_program_reads_the_article_with_the_citation_as_its_note(store: Store) -> None:
    put(store, STORY, outlet="Pier Post", published="2026-01-08", form="brief")
    written = cite_all(list_quotes(store) * 2, "ris").splitlines()
    fields = dict(line.split("  - ", 1) for line in written if line)
    assert (fields["T2"], fields["DA"]) == ("Pier Post (brief)", "2026/01/08")
    assert fields["N1"].startswith("“The quay is ready") and "in brief of Pier Post" in fields["N1"]
    assert written.count("ER  - ") == 2


def test_no_format_loses_that_the_speaker_is_unsure_or_that_words_were_only_reported(store: Store) -> None:
    put(store, STORY, outlet="Pier Post")
    [quote] = list_quotes(store)
    doubtful = replace(quote, confidence=0.5, kind="indirect")
    for form in FORMATS.values():
        written = form.write(doubtful).replace("\\", "")
        assert "[attribution unsure]" in written and "[reported]" in written


def test_a_report_tells_what_was_said_from_what_was_only_reported_and_what_it_was_narrowed_to(store: Store) -> None:
    put(store, STORY, outlet="Pier Post")
    put(store, "Line\n\nTomas Berg said that the line was closed to goods trains.\n", "b.txt", outlet="Tram News")
    first, second = (source.id for source in list_sources(store))
    report = write_report(compare_sources(store, first, second), "html", ["“quay”"])
    assert "“The quay is ready for all of us”" in report and "[reported] the line was closed" in report
    assert "compared · “quay”</h1>" in report


def test_a_report_says_which_of_its_sides_is_no_outlet(store: Store) -> None:
    put(store, STORY, outlet="Pier Post")
    put(store, STORY.replace("ready", "open"), "other.txt")
    ids = {source.is_outlet: source.id for source in list_sources(store)}
    report = write_report(compare_sources(store, ids[True], ids[False]), "html")
    assert "<h1>Pier Post and “Quay/harbour line to reopen” (outlet not named), compared</h1>" in report
