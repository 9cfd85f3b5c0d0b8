"""`h200-tui merge`: by exact names two actors become one, and what is refused or unknown is said in a line."""

from pathlib import Path

import pytest

from tests.commands.asked import printed
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
        (("--undo", BERG), "Nobody called 'Tomas Berg' was merged into another; h200-tui merge lists those who were."),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(
    db: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
) -> None:
    assert cli.run(["--store", str(db), "merge", *words]) == 1
    out, err = capsys.readouterr()
    assert out == "" and err.startswith(said) and len(err.splitlines()) == 1


@pytest.mark.parametrize("words", [(BERG,), ("--undo",), ("--undo", BERG, LINDQVIST)])
def test_too_few_or_too_many_names_are_a_wrong_usage(db: Path, words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.run(["--store", str(db), "merge", *words])
    assert stopped.value.code == 2
