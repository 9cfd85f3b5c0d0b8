"""What a person says of the files they add is kept with them, and what means nothing is said."""

from pathlib import Path

import pytest

from store.database.store import Store
from store.reads.sources import list_articles
from tests.collection import make_collection, story
from tui import cli


def test_what_the_user_knows_of_the_files_is_kept_with_them(db: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(story(1), "utf-8")
    words = [
        "--outlet",
        "Harbour News",
        "--published",
        "2026-03-04",
        "--url",
        "https://h.example/1",
        "--form",
        "opinion",
    ]
    assert cli.run(["--store", str(db), "add", *words, str(tmp_path / "a.txt")]) == 0
    [article] = list_articles(Store(db))
    assert (article.source, article.published, article.url, article.form) == (
        "Harbour News",
        "2026-03-04",
        "https://h.example/1",
        "opinion",
    )


def test_a_file_kept_under_an_outlet_is_no_second_article_for_an_address_alone_and_its_line_says_what_to_do(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(story(1), "utf-8")
    add = ["--store", str(db), "add", str(tmp_path / "a.txt")]
    address = ["--url", "https://harbour.example/1"]
    assert cli.run([*add, "--outlet", "Harbour News"]) == 0
    capsys.readouterr()
    assert cli.run([*add, *address]) == 0
    out, err = capsys.readouterr()
    assert "1 already there" in out
    assert "It is kept under Harbour News; name the outlet too" in err
    assert [(a.source, a.url) for a in list_articles(Store(db))] == [("Harbour News", None)]
    assert cli.run([*add, *address, "--outlet", "Harbour News"]) == 0
    assert [(a.source, a.url) for a in list_articles(Store(db))] == [("Harbour News", address[1])]
    assert cli.run([*add, "--outlet", "Pier Post"]) == 0
    assert "1 of them reprints" in capsys.readouterr().out
    assert sorted(a.source for a in list_articles(Store(db))) == ["Harbour News", "Pier Post"]


def test_a_sidecar_fills_what_the_command_leaves_open(db: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(story(1), "utf-8")
    (tmp_path / "a.txt.toml").write_text('outlet = "Pier Post"\npublished = 2026-03-04\n', "utf-8")
    assert cli.run(["--store", str(db), "add", str(tmp_path / "a.txt"), "--published", "2026-03-05"]) == 0
    [article] = list_articles(Store(db))
    assert (article.source, article.published) == ("Pier Post", "2026-03-05")


def test_an_article_comes_in_though_what_is_stated_of_it_means_nothing_and_its_line_says_so(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.txt").write_text(f"---\npublished: soonish\nform: rumour\n---\n{story(1)}", "utf-8")
    (folder / "b.txt").write_text(story(2), "utf-8")
    (folder / "b.toml").write_text("outlet = \n", "utf-8")
    assert cli.run(["--store", str(db), "add", str(folder)]) == 0
    out, err = capsys.readouterr()
    assert "2 added" in out
    said = [line.removeprefix(str(folder)) for line in err.splitlines()]
    assert said[0].startswith("/a.txt: published: 'soonish' is no date")
    assert said[1].startswith("/a.txt: form: 'rumour' is no form")
    assert said[2].startswith("/b.txt: b.toml was not read")
    assert len(said) == 3


@pytest.mark.parametrize(
    ("option", "value", "why"),
    [
        ("--published", "soon", "is no date"),
        ("--published", "2026-13-01", "is no date"),
        ("--published", "01/02/2026", "may mean two days"),
        ("--url", "javascript:alert(1)", "no address of the web"),
        ("--url", "page.html", "no address of the web"),
    ],
)
def test_a_date_or_an_address_that_is_none_is_wrong_usage(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str, value: str, why: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.run(["--store", str(db), "add", str(tmp_path), option, value])
    assert ended.value.code == 2
    assert why in capsys.readouterr().err
    assert not db.exists()


def test_one_address_for_a_whole_folder_is_wrong_usage_and_for_each_state_of_a_page_is_not(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_collection(tmp_path / "folder", 2)
    with pytest.raises(SystemExit) as ended:
        cli.run(["--store", str(db), "add", str(folder), "--url", "https://example.org/page"])
    assert ended.value.code == 2
    assert "not of a folder" in capsys.readouterr().err
    files = [str(file) for file in sorted(folder.rglob("*.txt"))]
    assert (
        cli.run(["--store", str(db), "add", *files, "--url", "https://example.org/page", "--outlet", "Pier Post"]) == 0
    )
    assert "1 newer version" in capsys.readouterr().out
