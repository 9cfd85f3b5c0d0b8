"""`h200-tui add` says of every file what became of it, and goes on where one cannot be read."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from store.adding.ingest import Progress, Summary, ingest
from store.database.store import Store
from store.reads.sources import list_articles, list_sources
from tests.collection import ROOT, command, contents, is_whole, lines, make_collection, run, story
from tui import cli
from tui.adding import summary_of


def test_a_folder_comes_in_with_every_outcome_named(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_collection(tmp_path / "folder", 12)
    (folder / "empty.txt").write_bytes(b"")
    assert cli.run(["--store", str(db), "add", str(folder), "--json", "--workers", "0"]) == 1
    out, err = capsys.readouterr()
    outcomes = {Path(line["file"]).name: line["outcome"] for line in lines(out)}
    assert outcomes["empty.txt"] == "skipped"
    assert outcomes["report 00009.txt"] == "newer version"
    [copy] = [a for line in lines(out) if line["file"].endswith("00007.txt") for a in line["articles"]]
    [original] = [a for line in lines(out) if line["file"].endswith("00006.txt") for a in line["articles"]]
    assert copy["reprint_of"] == original["id"]
    assert "13 files" in err and "11 added" in err and "1 newer version" in err and "1 skipped" in err


def test_what_cannot_be_read_is_skipped_with_one_line_each_and_the_rest_goes_on(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = tmp_path / "good.txt"
    good.write_text(story(1), "utf-8")
    bad = ["/dev/null", str(tmp_path / "nowhere.txt"), "", str(tmp_path / "\x1b[2Jname\udcff")]
    assert cli.run(["add", *bad, str(good), "--store", str(db)]) == 1
    out, err = capsys.readouterr()
    assert "1 added" in out and "4 skipped" in out
    assert len(err.splitlines()) == 4
    assert "\x1b" not in err
    assert len(list_articles(Store(db))) == 1


def test_the_summary_says_how_many_articles_name_no_outlet_or_date_and_how_to_give_them(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for n in range(3):
        date = "published: 2026-01-07\n" if n else ""
        (tmp_path / f"{n}.txt").write_text(f"---\ntitle: Story {n}\n{date}---\n{story(n)}", "utf-8")
    assert cli.run(["--store", str(db), "add", str(tmp_path / "0.txt"), str(tmp_path / "1.txt")]) == 0
    [said] = capsys.readouterr().out.splitlines()
    assert "2 name no outlet and 1 names no date: give them with --outlet and --published" in said
    assert said.endswith("or in NAME.toml (0.txt, 1.txt).")
    known = ["--outlet", "Fjord Times", "--published", "2026-01-07"]
    assert cli.run(["--store", str(db), "add", str(tmp_path / "2.txt"), *known]) == 0
    assert "name no" not in capsys.readouterr().out


def test_json_names_files_as_the_system_does_and_says_what_is_known_of_each_article(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "esc\x1b[2J\nbidi\u202e\udcff.txt"
    path.write_text(f"---\ntitle: Ferry\noutlet: Fjord Times\npublished: 2026-01-07\n---\n{story(1)}", "utf-8")
    assert cli.run(["--store", str(db), "add", "--json", str(path)]) == 0
    out = capsys.readouterr().out
    assert out.isascii() and out.count("\n") == 1 and "\x1b" not in out
    [line] = lines(out)
    assert line["file"] == str(path)
    [article] = line["articles"]
    assert (article["title"], article["outlet"], article["published"]) == ("Ferry", "Fjord Times", "2026-01-07")
    assert cli.run(["--store", str(db), "add", "--json", str(path)]) == 0
    assert lines(capsys.readouterr().out)[0]["articles"] == [{**article, "outcome": "already there"}]


def test_standard_input_is_a_file_like_others(db: Path) -> None:
    done = run(db, "add", "-", "--outlet", "Harbour News", stdin=story(1))
    assert done.returncode == 0, done.stderr
    [article] = list_articles(Store(db))
    assert (article.source, article.file) == ("Harbour News", "standard input")


def test_a_closed_standard_input_is_refused_in_one_sentence(db: Path) -> None:
    words = ["-m", "tui", "--store", str(db), "add", "-"]
    shell = ["sh", "-c", 'exec "$0" "$@" <&-', sys.executable, *words]
    done = subprocess.run(shell, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.splitlines() == ["standard input: Standard input is closed; name a file instead."]


def test_excludes_are_left_out(db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = make_collection(tmp_path / "folder", 30)
    cli.run(["--store", str(db), "add", str(folder), "--json", "--exclude", "week 0/", "--workers", "0"])
    assert len(lines(capsys.readouterr().out)) == 10


def test_processes_and_none_give_the_same_store(tmp_path: Path) -> None:
    folder = make_collection(tmp_path / "folder", 40)
    one, two = Store(tmp_path / "one.db"), Store(tmp_path / "two.db")
    ingest(one, [folder], workers=0)
    ingest(two, [folder], workers=2)
    assert contents(one.path) == contents(two.path)
    assert is_whole(two.path)


def test_progress_names_every_file_in_order_and_comes_to_the_total(db: Path, tmp_path: Path) -> None:
    folder = make_collection(tmp_path / "folder", 15)
    seen: list[Progress] = []
    summary = ingest(Store(db), [folder], workers=0, on_progress=seen.append)
    assert [p.done for p in seen] == list(range(1, 16))
    assert [Path(p.latest.name).name for p in seen] == [f"report {n:05}.txt" for n in range(15)]
    assert sum(summary.files.values()) == 15
    assert seen[-1].total in (15, None)


def test_only_a_summary_is_printed_in_a_pipe_and_the_status_tells_the_outcome(db: Path, tmp_path: Path) -> None:
    folder = make_collection(tmp_path / "folder", 3)
    done = run(db, "add", str(folder))
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 1 and done.stderr == ""
    changed = folder / "changed.txt"
    changed.write_text((folder / "week 0" / "report 00002.txt").read_text("utf-8") + "\nA line more.\n", "utf-8")
    again = run(db, "add", str(folder))
    assert again.stdout.startswith("4 files in ")
    assert again.stderr == f"{changed}: newer version of article 3\n"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="limits of this kind are a POSIX matter")
def test_a_full_disk_ends_it_with_a_sentence_and_a_whole_store(db: Path, tmp_path: Path) -> None:
    folder = make_collection(tmp_path / "folder", 60)
    started = " ".join(f"'{word}'" for word in command(db, "add", str(folder), "--workers", "0"))
    done = subprocess.run(
        ["bash", "-c", f"ulimit -f 600; exec {started}"], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "space" in done.stderr.splitlines()[-1]
    assert "no file was found" not in done.stdout
    assert is_whole(db)
    kept = len(contents(db)["documents"])
    assert kept < 60
    assert run(db, "add", str(folder)).returncode == 0
    other = tmp_path / "other.db"
    run(other, "add", str(folder))
    assert contents(db) == contents(other)


def test_two_programs_add_at_the_same_time_and_nothing_is_lost_or_doubled(db: Path, tmp_path: Path) -> None:
    folder = make_collection(tmp_path / "folder", 60)
    running = [
        subprocess.Popen(command(db, "add", str(folder), "--workers", "0"), cwd=ROOT, stdout=subprocess.DEVNULL)
        for _ in range(2)
    ]
    assert [process.wait(120) for process in running] == [0, 0]
    assert is_whole(db)
    assert len(contents(db)["documents"]) == 60
    assert len(list_sources(Store(db))) == 4


def test_a_thread_can_be_stopped_between_files_and_what_was_read_is_kept(db: Path, tmp_path: Path) -> None:
    folder, stop, summaries = make_collection(tmp_path / "folder", 150), threading.Event(), list[Summary]()

    def on_progress(progress: Progress) -> None:
        if progress.done >= 5:
            stop.set()

    work = threading.Thread(
        target=lambda: summaries.append(ingest(Store(db), [folder], workers=1, on_progress=on_progress, stop=stop))
    )
    work.start()
    work.join(120)
    [summary] = summaries
    assert summary.stopped
    assert 5 <= sum(summary.files.values()) < 150
    assert is_whole(db)
    assert len(contents(db)["documents"]) == sum(summary.files.values())


@pytest.mark.parametrize("width", [100, 30])
def test_on_a_terminal_of_any_width_the_rate_is_shown_and_standard_output_has_the_summary(
    db: Path, tmp_path: Path, width: int
) -> None:
    pexpect = pytest.importorskip("pexpect")
    folder = make_collection(tmp_path / "folder", 40)
    words = command(db, "add", str(folder))
    child = pexpect.spawn(words[0], words[1:], cwd=str(ROOT), dimensions=(24, width), encoding="utf-8", timeout=120)
    child.expect(r"\d/s")
    child.expect("40 files in ")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0


def test_the_status_line_says_what_became_of_an_add() -> None:
    counts = {"added": 16}
    assert summary_of(Summary(counts)).startswith("Done: 16 added.")
    assert summary_of(Summary(counts, stopped=True)).startswith("Stopped: 16 added; the rest was left")
    assert summary_of(Summary({}, failure="It may not be written to.")) == "It may not be written to."
