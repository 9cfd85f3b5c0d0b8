"""`h200-tui merge`: by exact names two actors become one, and what is refused or unknown is said in a line."""

import re
from pathlib import Path

import pytest

from corpus.model import Actor
from store.database.store import Store
from tests.commands.asked import printed
from tests.made_articles import article, kept, said
from tui import cli

BERG, LINDQVIST = "Tomas Berg", "Ana Lindqvist"


def actors(capsys: pytest.CaptureFixture[str], db: Path) -> dict[str, int]:
    return {actor["name"]: actor["quotes"] for actor in printed(capsys, db, "actors", "--named")}


def test_two_are_merged_listed_and_parted(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = actors(capsys, db)
    [done] = printed(capsys, db, "merge", "tomas berg", "LINDQVIST")  # nobody's own name, but an alias of hers
    assert (done["outcome"], done["name"], done["into"]) == ("merged", BERG, LINDQVIST)
    assert actors(capsys, db)[LINDQVIST] == before[BERG] + before[LINDQVIST]
    assert printed(capsys, db, "merge") == [done]
    assert cli.run(["--store", str(db), "merge", "--undo", "Tomas Berg"]) == 0
    assert capsys.readouterr().out.startswith("parted\tTomas Berg\tAna Lindqvist\t2")
    assert actors(capsys, db) == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("Tomas", LINDQVIST), "Nobody is called just 'Tomas' in the store. There are: Tomas Berg."),
        ((BERG, "Ana Lind"), "Nobody is called just 'Ana Lind' in the store. There are: Ana Lindqvist."),
        ((BERG, "Berg"), "Tomas Berg is one actor already; nothing was merged."),
        (("Daily Lantern", BERG), "'Daily Lantern' is a source, of whom no article tells. The names of one"),
        (("--undo", BERG), "Nobody called 'Tomas Berg' was merged into another; h200-tui merge lists those who were."),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(
    db: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
) -> None:
    assert cli.run(["--store", str(db), "merge", *words]) == 1
    out, err = capsys.readouterr()
    assert out == "" and err.startswith(said) and len(err.splitlines()) == 1


def test_of_two_of_one_name_a_number_says_which(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = Store(db)
    for watch in (Actor("Harbour Watch", "person"), Actor("Harbour Watch", "organisation")):
        outlet = f"Post of the {watch.type}"
        kept(store, outlet, article(outlet, [], actors=[watch], prose=f"Harbour Watch came, the {outlet} says."))
    assert cli.run(["--store", str(db), "merge", "harbour watch", BERG]) == 1
    said = capsys.readouterr().err
    assert "2 are called 'harbour watch'; write the number of one: " in said and said.count("(") == 2
    number = re.search(r"(\d+) \(organisation, ", said)
    assert number is not None
    [done] = printed(capsys, db, "merge", number[1], BERG)
    assert (done["name"], done["is_person"], done["into"]) == ("Harbour Watch", False, BERG)


@pytest.mark.parametrize(
    ("speaker", "why", "says_whose"),
    [("a dock worker", "“a dock worker” is no name", True), ("Falk", "“Falk” alone may be anybody; ", False)],
)
def test_a_speaker_whom_actors_lists_without_a_name_is_found_and_refused(
    db: Path, capsys: pytest.CaptureFixture[str], speaker: str, why: str, says_whose: bool
) -> None:
    kept(Store(db), "one", article("Pier Post", [said("It leaks", speaker)], actors=[]))
    assert cli.run(["--store", str(db), "merge", speaker, BERG]) == 1
    told = capsys.readouterr().err
    assert why in told and "To say it: h200-tui correct QUOTE --speaker NAME" in told
    assert ("aliases.toml says whose" in told) is says_whose


@pytest.mark.parametrize("words", [(BERG,), ("--undo",), ("--undo", BERG, LINDQVIST)])
def test_too_few_or_too_many_names_are_a_wrong_usage(db: Path, words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.run(["--store", str(db), "merge", *words])
    assert stopped.value.code == 2
