"""`h200-tui search` and `h200-tui quotes` answer scripts: a wrong question is refused, not answered as another one."""

import json
from pathlib import Path

import pytest

from corpus.model import Actor
from store.database.store import Store
from store.search.searcher import Searcher
from tests.made_articles import article, kept, new_store, said
from tests.told import Said, tell
from tui import cli


@pytest.fixture
def db(tmp_path: Path) -> Path:
    store = Store(tmp_path / "store.db")
    for year in range(2010, 2024):
        tell(store, f"the mill burnt in {year}", Said(f"a mill of {year} burns", kind="indirect"), published=str(year))
    store.close()
    return tmp_path / "store.db"


@pytest.mark.parametrize(
    "words",
    [
        ("mill", "after:soon"),
        ("mill", "kind:loud"),
        ("mill", "--kind", "loud"),
        ("mill", "has:wings"),
        ("mill", "colour:red"),
        ("mill", "-source:scmp"),
    ],
)
def test_a_filter_that_makes_no_sense_is_refused_in_one_sentence(
    db: Path, words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["--store", str(db), "search", *words]) == 2
    out, err = capsys.readouterr()
    assert out == "" and len(err.splitlines()) == 1 and err.endswith(".\n")


def test_an_unknown_name_is_an_answer_and_no_misuse(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--store", str(db), "search", "mill", "source:gazette"]) == 1
    assert "gazette" in capsys.readouterr().err


@pytest.mark.parametrize("words", [("-burnt",), ("--", "-burnt"), ("mill", "-burnt"), ("-harbour", "-burnt")])
def test_a_word_is_excluded_wherever_it_stands(
    db: Path, words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["--store", str(db), "search", "--json", "--limit", "50", *words]) == 0
    found = [json.loads(line)["text"] for line in capsys.readouterr().out.splitlines()]
    assert len(found) == 14 and not any("burnt" in text for text in found)


@pytest.mark.parametrize("command", [("quotes",), ("search", "mill"), ("search",)])
def test_a_limit_of_none_means_all_and_one_below_is_wrong_usage(
    db: Path, command: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["--store", str(db), *command, "--limit", "0"]) == 0
    out, err = capsys.readouterr()
    assert (len(out.splitlines()), err) == (28, "")
    for wrong in ("-1", "-20", "many"):
        with pytest.raises(SystemExit) as ended:
            cli.run(["--store", str(db), *command, "--limit", wrong])
        assert ended.value.code == 2
        assert "0 for all of them" in capsys.readouterr().err


def test_a_search_for_no_words_says_that_it_prints_the_newest(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--store", str(db), "search", "--limit", "3"]) == 0
    assert capsys.readouterr().err == "3 of 28 quotes, the newest first; --limit 0 prints all.\n"


@pytest.mark.parametrize(
    ("words", "number", "said"),
    [
        (("--limit", "0"), 28, ""),
        (("--limit", "5"), 5, "5 of 28 quotes; --limit 0 prints all.\n"),
        (("--limit", "5", "--kind", "indirect"), 5, "5 of 14 quotes; --limit 0 prints all.\n"),
        (("--limit", "28"), 28, ""),
    ],
)
def test_quotes_are_printed_up_to_the_limit_and_the_rest_is_counted(
    db: Path, words: tuple[str, ...], number: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["--store", str(db), "quotes", *words]) == 0
    out, err = capsys.readouterr()
    assert (len(out.splitlines()), err) == (number, said)
    assert [line[:4] for line in out.splitlines()] == sorted((line[:4] for line in out.splitlines()), reverse=True)


@pytest.mark.parametrize("words", [["mill"], ["burns mill"], ["mill", "--source", "Harbour Post"], ["--exact", "mill"]])
def test_without_a_limit_all_that_fit_are_printed(
    tmp_path: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    store = Store(tmp_path / "store.db")
    tell(store, *(f"the mill of {number} burns" for number in range(250)))
    assert cli.run(["--store", str(store.path), "search", *words, "--limit", "0"]) == 0
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 250 and not err
    assert cli.run(["--store", str(store.path), "search", *words]) == 0
    assert capsys.readouterr().err.startswith("20 of 250 quotes")


def test_what_only_looks_like_the_words_is_printed_to_the_last_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = Store(tmp_path / "store.db")
    tell(store, *(f"the windmill of {number} burns" for number in range(250)))
    assert cli.run(["--store", str(store.path), "search", "windmil burms", "--limit", "0"]) == 0
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 250 and not err
    assert cli.run(["--store", str(store.path), "search", "windmil burms"]) == 0
    assert "20 of 250 quotes" in capsys.readouterr().err


@pytest.mark.parametrize(
    "name", ['Quays, Cranes & "Co"', "Quays, Cranes & Co", "quays, cranes", "cranes & co,Harbour Post"]
)
def test_a_source_whose_name_holds_a_comma_or_marks_is_one_source(tmp_path: Path, name: str) -> None:
    store = Store(tmp_path / "store.db")
    tell(store, "the quay is sold", outlet='Quays, Cranes & "Co"')
    tell(store, "the quay is not sold", outlet="Quays")
    tell(store, "the quay is closed")
    written = name.replace('"', "")
    assert Searcher(store).search(f'source:"{written}"').total == 1 + ("Post" in name)
    assert cli.run(["--store", str(store.path), "search", "--source", name]) == 0


@pytest.mark.parametrize("name", ["nunez", "Núñez", "oneill", "O’Neill", "o'neill"])
def test_an_alias_is_meant_with_and_without_its_accents(tmp_path: Path, name: str) -> None:
    store = new_store(tmp_path)
    ana = Actor("Ana Ruiz", "person", ("Señora Núñez", "A. O’Neill"))
    kept(store, "one", article("Harbour Post", [said("it burns")], actors=[ana]))
    assert Searcher(store).search(f"actor:{name}").total == 1


def test_what_is_found_is_printed_as_citations(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--store", str(db), "search", "mill", "--limit", "2", "--cite", "line"]) == 0
    cited = capsys.readouterr().out.strip().split("\n\n")
    assert len(cited) == 2 and all(" — " in line and line.endswith(".") for line in cited)
    assert cli.run(["--store", str(db), "search", "zzzzqqqq", "--cite", "ris"]) == 1
    assert capsys.readouterr().out == ""


def test_dates_between_which_there_is_none_are_refused_in_one_sentence(
    db: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["--store", str(db), "quotes", "--after", "2020", "--before", "2015"]) == 2
    assert capsys.readouterr() == ("", "No date is both after 2020 and before 2015.\n")
    assert cli.run(["--store", str(db), "quotes", "--after", "2015-03", "--before", "2015"]) == 0


@pytest.mark.parametrize(
    ("option", "name", "meant"), [("--source", "harbor post", "Harbour Post"), ("--actor", "ruis", "Nobody is called")]
)
def test_a_misspelt_name_is_answered_with_the_nearest(
    db: Path, option: str, name: str, meant: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["--store", str(db), "quotes", option, name]) != 0
    assert meant in capsys.readouterr().err
