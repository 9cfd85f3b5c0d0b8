"""`h200-tui remove` takes out what it is told by name, and nothing by mistake."""

from pathlib import Path

import pytest

from store.database.store import Store
from store.reads.sources import articles_by_id, list_articles, list_sources
from tests.collection import put, story
from tests.commands.asked import printed
from tui import cli


def test_a_source_an_article_or_a_file_is_taken_out_by_its_name(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    articles = {a.source: a.id for a in list_articles(Store(db))}
    gone = printed(capsys, db, "remove", "Daily Lantern", str(articles["Coast Courier"]), "blog.txt")
    assert {a["source"] for a in gone} == {"Daily Lantern", "Coast Courier", "港口隧道提前完工 [sic]"}
    assert list_sources(Store(db)) == ()


def test_of_two_sources_whose_names_differ_in_capitals_alone_the_one_that_is_written_is_taken_out(
    db: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number, title in enumerate(("Pumps Run", "Pumps run")):
        put(Store(db), f"{title}\n\n{story(number)}", f"{number}.txt")
    assert cli.run(["--store", str(db), "remove", "pumps run"]) == 1
    assert "may be Pumps Run and Pumps run; write the one you mean" in capsys.readouterr().err
    assert [a["source"] for a in printed(capsys, db, "remove", "Pumps run")] == ["Pumps run"]


def test_of_two_files_of_one_name_the_one_whose_path_is_written_is_taken_out(
    db: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number, folder in enumerate(("may", "june")):
        put(Store(db), story(number), f"{folder}/report.txt", outlet=folder)
    put(Store(db), story(1), "copy/june/report.txt", outlet="june")  # the same bytes: found under either path
    assert cli.run(["--store", str(db), "remove", "report.txt"]) == 1
    assert "may be copy/june/report.txt, june/report.txt, may/report.txt; write" in capsys.readouterr().err
    assert [a["source"] for a in printed(capsys, db, "remove", "may/report.txt")] == ["may"]
    assert [a["source"] for a in printed(capsys, db, "remove", "report.txt")] == ["june"]


@pytest.mark.parametrize("named", ["number", "older number", "file", "source"])
def test_an_article_goes_in_every_version_whatever_it_is_named_by(
    db: Path, capsys: pytest.CaptureFixture[str], named: str
) -> None:
    store = Store(db)
    kept: list[int] = []
    for number, more in enumerate(("", "\nA line more.\n", "\nA line more.\n\nAnd another.\n")):
        kept += put(store, story(1) + more, f"{number}.txt", outlet="Tram Times").article_ids
    name = {"number": str(kept[-1]), "older number": str(kept[0]), "file": "2.txt", "source": "Tram Times"}[named]
    assert cli.run(["--store", str(db), "remove", name]) == 0
    lines = [line.split("\t")[:2] for line in capsys.readouterr().out.splitlines()]
    assert lines == [["removed", "Tram Times"], *[["removed, an older version", "Tram Times"]] * 2]
    assert not articles_by_id(store, kept)


def test_a_name_that_means_nothing_takes_nothing_out(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--store", str(db), "remove", "Lantern"]) == 1  # a part of a name is not enough to remove it
    assert "Nothing in the store is called 'Lantern'" in capsys.readouterr().err
    assert len(list_sources(Store(db))) == 3


def test_remove_without_a_name_is_wrong_usage(db: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.run(["--store", str(db), "remove"])
    assert ended.value.code == 2


def test_all_briefs_go_at_once_and_nothing_else(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = Store(db)
    put(store, story(1), "one.txt", outlet="Daily Lantern", form="brief")
    put(store, story(2), "two.txt", outlet="Coast Courier", form="brief")
    put(store, story(2) + "\nA line more.\n", "newer.txt", outlet="Coast Courier", form="brief")
    assert len(printed(capsys, db, "remove", "--briefs")) == 3
    assert len(list_sources(store)) == 3
    assert cli.run(["--store", str(db), "remove", "--briefs"]) == 1
