"""Correcting from the command line: by the key that `--json` prints, and whole even when it is killed."""

import json
import random
import signal
import subprocess
import time
from pathlib import Path

import pytest

from store.corrections.corrected import Change
from store.corrections.listing import list_corrections
from store.database.store import Store
from store.reads.quotes import list_quotes
from store.writing.correct import correct
from tests.collection import ROOT, command, contents, is_whole, put, run, run_here

STORY = (
    "Quay to reopen\n\n“The quay is ready for all of us,” harbour master Ana Lindqvist said on Friday.\n\n"
    "“Yes, we are late,” Tomas Berg said.\n"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A store with one article."""
    store = Store(tmp_path / "store.db")
    put(store, STORY, outlet="Pier Post", published="2026-01-08")
    store.close()
    return tmp_path / "store.db"


def key_of(path: Path, words: str) -> str:
    """The key of the quote that holds these words, as a program finds it."""
    return str(json.loads(run_here(path, "search", words, "--json", "--limit", "1").stdout)["key"])


def test_a_quote_is_corrected_by_its_key_and_says_so_everywhere(path: Path) -> None:
    done = run(path, "correct", key_of(path, "late"), "--speaker", "Greta Falk", "--via", "Harbour Radio")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "corrected #1\tTomas Berg → Greta Falk · via Harbour Radio\tYes, we are late,\n"
    [shown] = [json.loads(line) for line in run_here(path, "quotes", "--json").stdout.splitlines() if "late" in line]
    assert (shown["corrected"], shown["parsed_speaker"], shown["confidence"]) == (True, "Tomas Berg", 1.0)
    assert "Greta Falk ✓ · via Harbour Radio" in run_here(path, "quotes").stdout
    assert "Greta Falk ✓" in run_here(path, "search", "actor:falk").stdout


def test_what_other_programs_are_given_tells_whose_speaker_is_by_hand(path: Path) -> None:
    store = Store(path)
    words = "“Both ferries from Brandholm will land at the repaired quay before winter,” Ana Lindqvist said"
    put(store, f"The harbour\n\nOfficials met. {words} on Friday.\n", "one.txt", outlet="Tram News")
    put(store, f"Two ferries\n\nThere is news. {words} to them.\n", "two.txt", outlet="Ferry Post")
    put(store, "Cranes\n\n“They cost $30 million and 4 weeks,” Cy Ott said.\n", "cranes.txt", outlet="Crane News")
    store.close()
    key = json.loads(run_here(path, "search", "brandholm source:tram", "--json").stdout)["key"]
    assert "corrected" not in run_here(path, "utterances", "--json").stdout
    run_here(path, "correct", key, "--via", "Harbour Radio")
    [told] = [
        quote
        for line in run_here(path, "utterances", "--json").stdout.splitlines()
        for quote in json.loads(line)["quotes"]
        if quote["via"]
    ]
    assert (told["corrected"], told["parsed_speaker"], told["parsed_via"]) == (True, "Ana Lindqvist", [])
    assert "corrected" not in run_here(path, "figures", "--json").stdout
    told = run_here(path, "correct", key, "--speaker", "Greta Falk")
    assert "Ferry Post has the same words by Ana Lindqvist: that stays as it is." in told.stderr
    run_here(path, "correct", "--undo")
    run_here(path, "correct", key_of(path, "cost"), "--speaker", "Greta Falk")
    assert all(json.loads(line)["corrected"] for line in run_here(path, "figures", "--json").stdout.splitlines())
    report = run_here(path, "compare", "Ferry Post", "Tram News", "--format", "markdown").stdout
    assert r"via Harbour Radio \[relays corrected by hand; parsed as through nobody\], in Tram News" in report


def test_what_was_corrected_is_listed_with_what_was_there_before(path: Path) -> None:
    assert run_here(path, "corrections").stdout == ""
    run_here(path, "correct", key_of(path, "late"), "--nobody")
    row = run_here(path, "corrections").stdout.rstrip("\n").split("\t")
    assert (row[0], row[2:]) == (
        "1",
        ["Pier Post", "Tomas Berg", "unattributed", "in force", "Yes, we are late,"],
    )
    listed = json.loads(run_here(path, "corrections", "--json").stdout)
    assert (listed["quote_key"], listed["speaker"], listed["is_orphan"]) == (key_of(path, "late"), None, False)
    assert run_here(path, "corrections", "--orphans").stdout == ""
    run_here(path, "remove", "Pier Post")
    gone = run_here(path, "corrections", "--orphans")
    assert "article not here" in gone.stdout
    assert "1 of them is in force nowhere" in run_here(path, "corrections").stderr


def test_it_is_taken_back(path: Path) -> None:
    before, key = contents(path), key_of(path, "late")
    for words in ((), (key,), ("#3",), ("4", "--json")):
        run_here(path, "correct", key, "--speaker", "Greta Falk")
        assert "undone" in run_here(path, "correct", "--undo", *words).stdout
        assert contents(path) == before


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("correct", "nothing", "--nobody"), 1, "No quote has the key 'nothing'"),
        (("correct", "--undo"), 1, "There is no correction to take back"),
        (("correct", "--undo", "7"), 1, "There is no correction of the number 7"),
        (("correct",), 2, "say which quote"),
        (("correct", "nothing"), 2, "say what is right"),
        (("correct", "nothing", "--speaker", " "), 2, "--speaker takes a name"),
        (("correct", "nothing", "--undo", "--nobody"), 2, "no name beside it"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(path: Path, words: tuple[str, ...], status: int, said: str) -> None:
    before = contents(path)
    done = run_here(path, *words)
    assert (done.returncode, done.stdout) == (status, "") and said in done.stderr.splitlines()[-1]
    assert contents(path) == before


def test_a_name_with_markup_and_escapes_is_shown_as_text(path: Path) -> None:
    done = run_here(path, "correct", key_of(path, "late"), "--speaker", "[b]Greta[/b] \x1b[2JFalk\tX")
    assert "→ [b]Greta[/b] Falk X\t" in done.stdout
    assert "[b]Greta[/b] Falk X ✓" in run_here(path, "quotes").stdout


def test_two_programs_that_correct_at_once_both_have_their_say(path: Path) -> None:
    said = {key_of(path, "late"): "Greta Falk", key_of(path, "ready"): "Hugo Brandt"}
    both = [
        subprocess.Popen(command(path, "correct", key, "--speaker", name), cwd=ROOT, stdout=subprocess.DEVNULL)
        for key, name in said.items()
    ]
    assert [one.wait(60) for one in both] == [0, 0]
    assert {q.key: q.speaker for q in list_quotes(Store(path))} == said
    assert len(run_here(path, "corrections").stdout.splitlines()) == 2


def test_reading_again_says_nothing_of_what_a_person_changed(path: Path) -> None:
    run_here(path, "correct", key_of(path, "late"), "--speaker", "Greta Falk")
    done = run_here(path, "reparse", "--all")
    assert (done.stdout, "0 came out differently" in done.stderr) == ("", True)
    assert "Greta Falk" in run_here(path, "quotes").stdout


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no kill -9")
def test_killed_in_the_middle_it_has_corrected_all_or_nothing(path: Path) -> None:
    store = Store(path)
    for number in range(30):  # as many versions to be written again
        put(store, STORY + f"\nMore, {number}.\n", f"{number}.txt", outlet="Pier Post", published="2026-01-08")
    keys = {q.text: q.key for q in list_quotes(store)}
    key = next(key for text, key in keys.items() if "late" in text)
    old = contents(path)
    correct(store, key, Change("Greta Falk"))
    new = contents(path)
    run_here(path, "correct", "--undo")
    assert contents(path) == old
    dice = random.Random(7)
    wal = Path(f"{path}-wal")
    for _ in range(6):
        size = wal.stat().st_size if wal.exists() else 0
        started = subprocess.Popen(
            command(path, "correct", key, "--speaker", "Greta Falk"),
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        while started.poll() is None and (wal.stat().st_size if wal.exists() else 0) == size:
            time.sleep(0.005)
        time.sleep(dice.random() * 0.1)
        started.send_signal(signal.SIGKILL)
        started.wait()
        assert is_whole(path)
        corrected = bool(list_corrections(store))
        assert contents(path) == (new if corrected else old)
        if corrected:
            run_here(path, "correct", "--undo")
    store.close()


def test_adding_a_version_without_the_words_tells_of_it(path: Path, tmp_path: Path) -> None:
    run_here(path, "correct", key_of(path, "late"), "--speaker", "Greta Falk")
    head = "---\noutlet: Pier Post\npublished: 2026-01-09\n---\n"
    (tmp_path / "later.txt").write_text(head + STORY.replace("we are late", "we are slow"), "utf-8")
    assert "1 of your corrections found no words in it" in run_here(path, "add", str(tmp_path / "later.txt")).stderr
    assert "only in an older version" in run_here(path, "corrections", "--orphans").stdout


def test_reading_again_tells_of_words_that_a_person_corrected_and_that_are_gone(path: Path) -> None:
    run_here(path, "correct", key_of(path, "late"), "--speaker", "Greta Falk")
    with Store(path).writing() as connection:
        connection.execute("UPDATE correction SET exact = 'Yes, we were late,'")
    assert "1 correction finds its words no longer" in run_here(path, "reparse", "--all").stderr
    assert "words not found" in run_here(path, "corrections", "--orphans").stdout
    assert "Tomas Berg" in run_here(path, "quotes").stdout
