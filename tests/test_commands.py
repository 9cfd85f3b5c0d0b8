"""The subcommands print what the panes show: for eyes, for other programs, and as JSON."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from store.database.store import Store
from store.reads.sources import list_articles, list_sources
from store.writing.remove import remove
from tests.collection import ROOT, command, put, run, story
from tests.town import fill_town
from tui import cli


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path = tmp_path / "store.db"
    fill_town(path).close()
    return path


def printed(capsys: pytest.CaptureFixture[str], db: Path, *words: str) -> list[dict[str, Any]]:
    assert cli.run(["--store", str(db), *words, "--json"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return [json.loads(line) for line in out.splitlines()]


def test_sources_are_listed_with_what_there_is_of_each(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = {row["label"]: row for row in printed(capsys, db, "sources")}
    assert set(found) == {"Daily Lantern", "Coast Courier", "港口隧道提前完工 [sic]"}
    assert found["Daily Lantern"]["articles"] == 1 and found["Daily Lantern"]["quotes"] == 5


def test_a_sources_initials_list_its_articles(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    [article] = printed(capsys, db, "sources", "dl")
    assert article["title"] == "Tunnel opens three weeks early"


def test_an_actor_is_one_across_sources_and_counted_in_each(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    [mayor] = printed(capsys, db, "actors", "lindqvist")
    assert mayor["name"] == "Ana Lindqvist" and mayor["quotes"] == 5
    assert dict(mayor["sources"]) == {"Daily Lantern": 3, "Coast Courier": 2}


def test_a_relayed_quote_names_who_relayed_it(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    [quote] = printed(capsys, db, "quotes", "--via", "courier")
    assert (quote["speaker"], quote["via"], quote["source_label"]) == ("Tomas Berg", ["Coast Courier"], "Daily Lantern")
    cli.run(["--store", str(db), "quotes", "--via", "courier"])
    assert "Tomas Berg · via Coast Courier" in capsys.readouterr().out


def test_filters_narrow_together(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = printed(capsys, db, "quotes", "--source", "daily", "--actor", "Lindqvist", "--kind", "direct")
    assert [q["text"][:5] for q in found] == ["We ar", "No sh"]
    assert printed(capsys, db, "quotes", "--before", "2026-01-06", "--source", "daily") == []


def test_a_limit_says_how_much_it_leaves_out(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli.run(["--store", str(db), "quotes", "--limit", "3"])
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 3
    assert err == "3 of 10 quotes; --limit 0 prints all.\n"
    assert len(printed(capsys, db, "quotes", "--limit", "0")) == 10


@pytest.mark.parametrize("words", [("quotes", "--source", "Gazette"), ("sources", "Gazette"), ("actors", "Nobody")])
def test_an_unknown_name_is_answered_with_the_known_ones(
    db: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    assert cli.run(["--store", str(db), *words]) == 1
    out, err = capsys.readouterr()
    assert out == "" and len(err.splitlines()) == 1
    assert "Daily Lantern" in err or "Ana Lindqvist" in err


def test_in_a_pipe_every_row_is_one_line_of_cells(db: Path) -> None:
    done = run(db, "quotes")
    assert done.stderr == ""
    assert {line.count("\t") for line in done.stdout.splitlines()} == {4}
    assert "[sic]" in run(db, "sources").stdout


def test_options_may_stand_before_or_after_the_subcommand(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli.run(["--store", str(db), "sources"])
    before = capsys.readouterr().out
    cli.run(["sources", "--store", str(db)])
    assert capsys.readouterr().out == before != ""


def test_a_store_may_be_called_like_a_subcommand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Store(tmp_path / "quotes").close()
    assert cli.run(["--store", "quotes", "sources"]) == 0


def test_a_reader_that_stops_early_is_no_error(db: Path) -> None:
    store = Store(db)
    for number in range(60):
        put(store, story(number), f"{number}.txt", outlet=f"Outlet {number}")
    piped = " ".join(command(db, "quotes", "--limit", "0", "--json")) + " | head -n 1"
    done = subprocess.run(["bash", "-c", piped], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == ""


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


def test_versions_are_listed_and_shown_as_a_diff(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = Store(db)
    first = put(store, "Quay to close soon\n\nIt closes on Monday. Crews know.", "a.txt", outlet="Pier Post")
    second = put(store, "Quay to close soon\n\nIt closes on Tuesday. Crews know.", "b.txt", outlet="Pier Post")
    [listed] = printed(capsys, db, "versions")
    assert (listed["id"], listed["versions"]) == (second.article_ids[0], 2)
    [diff] = printed(capsys, db, "versions", "a.txt")
    assert (diff["older_id"], diff["newer_id"]) == (first.article_ids[0], second.article_ids[0])
    cli.run(["--store", str(db), "versions", str(first.article_ids[0])])
    assert capsys.readouterr().out.splitlines()[1:] == ["- It closes on Monday.", "+ It closes on Tuesday."]
    remove(store, second.article_ids)
    assert cli.run(["--store", str(db), "versions"]) == 0
    assert capsys.readouterr() == ("", "No article has several versions.\n")


def test_an_unsure_speaker_is_marked_wherever_a_quote_is_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, db = Store(tmp_path / "store.db"), tmp_path / "store.db"
    for outlet in ("Pier Post", "Quay Weekly"):
        put(store, "Quay to close\n\n“The quay will close before the winter,” Ana Lindqvist said.", outlet=outlet)
    sure = {
        c: rows(capsys, db, *c) for c in (("quotes",), ("search", "quay"), ("utterances",), ("compare", "pp", "qw"))
    }
    with store.writing() as connection:
        connection.execute("UPDATE quote SET confidence = 0.5")
    for words, before in sure.items():
        assert "Ana Lindqvist" in before and "Ana Lindqvist ?" not in before
        assert "Ana Lindqvist ?" in rows(capsys, db, *words), words


def rows(capsys: pytest.CaptureFixture[str], db: Path, *words: str) -> str:
    assert cli.run(["--store", str(db), *words]) == 0
    return capsys.readouterr().out


def test_a_comparison_says_which_column_is_which_source(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = rows(capsys, db, "compare", "Coast Courier", "Daily Lantern").splitlines()
    assert lines[0].split("\t") == ["match", "Coast Courier", "Daily Lantern", "why"]
    assert any("Ana Lindqvist: " in line for line in lines)


def test_what_both_sources_tell_stands_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store, db = Store(tmp_path / "store.db"), tmp_path / "store.db"
    shared = "“The quay will close before the winter,” Ana Lindqvist said."
    put(store, f"Quay to close\n\n“Nobody asked the crews,” Bo Ek said.\n\n{shared}", outlet="Pier Post")
    put(store, f"Quay shuts\n\n“Trade will suffer,” Cy Dahl said.\n\n{shared}", outlet="Quay Weekly")
    both = [bool(r["left"] and r["right"]) for r in printed(capsys, db, "compare", "pp", "qw") if r["row"] == "quotes"]
    assert both == [True, False, False]
    assert "before the winter" in rows(capsys, db, "compare", "pp", "qw").splitlines()[1]


def test_every_statement_has_a_number_of_its_own(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = printed(capsys, db, "utterances")
    numbers = [line.split("\t")[0] for line in rows(capsys, db, "utterances").splitlines()]
    assert numbers == [str(i) for i, utterance in enumerate(found, 1) for _ in utterance["quotes"]]


def test_a_figure_is_printed_with_whose_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = Store(tmp_path / "store.db")
    put(store, "Mill grows\n\nThe miller Aldona Steel Inc sold 300,000 sacks in 2025.", outlet="Pier Post")
    with store.writing() as connection:
        connection.execute("UPDATE figure SET actor = 'Aldona Steel'")
    assert "Aldona Steel" in rows(capsys, tmp_path / "store.db", "figures").split("\t")


def test_parse_says_in_one_line_what_it_cannot_read_and_goes_on(tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text(story(1), "utf-8")
    bad = [str(tmp_path / "none.txt"), str(tmp_path), "/dev/zero", ""]
    done = run(tmp_path / "unused.db", "parse", "--json", *bad, str(good))
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1 and done.stderr == ""
    assert [row["file"] for row in rows] == [*bad, str(good)]
    assert all(row["error"].endswith(".") for row in rows[:4])
    assert "district 1" in rows[4]["article"]["title"]
    assert not (tmp_path / "unused.db").exists()


def test_parse_prints_for_eyes_what_it_prints_as_json_for_programs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Quay to close\n\n“The quay will close before the winter,” Ana Lindqvist said. It cost about $3 million.\n"
    (tmp_path / "quay.txt").write_text(text, "utf-8")
    assert cli.run(["parse", str(tmp_path / "quay.txt")]) == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert lines[0] == ["report", "outlet not named", "Quay to close"]
    assert ["direct", "Ana Lindqvist", "The quay will close before the winter,"] in lines
    assert any(line[0] == "figure" and "about $3 million = ≈ 3 m USD" in line[2] for line in lines)


def test_what_the_parser_stumbles_over_keeps_it_from_no_other_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    good, link = tmp_path / "good.txt", tmp_path / "link.txt"
    good.write_text(story(1), "utf-8")
    link.symlink_to(good)

    def broken(_: str) -> str:
        raise ZeroDivisionError("the system is not as it should be")

    monkeypatch.setattr("os.path.realpath", broken)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert cli.run(["parse", str(link), str(good)]) == 1
    out, err = capsys.readouterr()
    assert "district 1" in out
    assert len(err.splitlines()) == 1 and err.startswith(f"{link}: The parser failed on it")
    [log] = tmp_path.rglob("*.log")
    assert "ZeroDivisionError" in log.read_text("utf-8")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("words", ["quotes", "sources --json", "parse --json README.md", "--help", "keys", "--version"])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_output_that_cannot_be_written_is_one_sentence_and_a_failure(db: Path, words: str, unbuffered: str) -> None:
    started = " ".join(command(db, *words.split()))
    done = _shell(f"PYTHONUNBUFFERED={unbuffered} {started} > /dev/full")
    assert done.returncode == 1
    assert done.stderr.startswith("The output could not be written") and len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("words", ["", "quotes", "--help"])
def test_a_closed_output_is_one_sentence_and_a_failure(db: Path, words: str) -> None:
    done = _shell(f"{' '.join(command(db, *words.split()))} >&-")
    assert done.returncode == 1
    assert done.stderr == "The output is closed; nothing was done.\n"


def test_help_for_a_reader_that_stops_early_is_no_error(db: Path) -> None:
    done = _shell(f"{' '.join(command(db, '--help'))} | true; exit ${{PIPESTATUS[0]}}")
    assert (done.returncode, done.stderr) == (0, "")


def _shell(line: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["bash", "-c", line], cwd=ROOT, capture_output=True, text=True, timeout=60)


def test_parse_says_what_front_matter_means_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    odd = tmp_path / "odd.txt"
    odd.write_text(f"---\nform: sonnet\npublished: someday\n---\n{story(1)}", "utf-8")
    assert cli.run(["parse", "--json", str(odd)]) == 0
    [found] = map(json.loads, capsys.readouterr().out.splitlines())
    assert any("sonnet" in note for note in found["notes"]) and any("someday" in note for note in found["notes"])
    assert cli.run(["parse", str(odd)]) == 0
    out, err = capsys.readouterr()
    assert "sonnet" in err and "sonnet" not in out and err.splitlines()[0].startswith(f"{odd}: ")
