"""`h200-tui parse` prints what it reads, and one line on what it cannot read."""

import json
from pathlib import Path

import pytest

from tests.collection import run, story
from tui import cli


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
    text += "Ana Lindqvist did not say that the quay leaks.\n"
    (tmp_path / "quay.txt").write_text(text, "utf-8")
    assert cli.run(["parse", str(tmp_path / "quay.txt")]) == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert lines[0] == ["report", "outlet not named", "Quay to close"]
    assert ["direct", "Ana Lindqvist", "The quay will close before the winter,"] in lines
    assert ["indirect", "Ana Lindqvist ?", "[did not say] the quay leaks"] in lines
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


def test_parse_says_what_front_matter_means_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    odd = tmp_path / "odd.txt"
    odd.write_text(f"---\nform: sonnet\npublished: someday\n---\n{story(1)}", "utf-8")
    assert cli.run(["parse", "--json", str(odd)]) == 0
    [found] = map(json.loads, capsys.readouterr().out.splitlines())
    assert any("sonnet" in note for note in found["notes"]) and any("someday" in note for note in found["notes"])
    assert cli.run(["parse", str(odd)]) == 0
    out, err = capsys.readouterr()
    assert "sonnet" in err and "sonnet" not in out and err.splitlines()[0].startswith(f"{odd}: ")


def test_parse_takes_the_outlet_and_the_day_that_a_text_does_not_give(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Quay to close\n\n“The quay will close on Friday,” Ana Lindqvist told Al Jazeera.\n"
    (tmp_path / "quay.txt").write_text(text, "utf-8")
    stated = ["--outlet", "Al Jazeera", "--published", "2031-05-04"]
    assert cli.run(["parse", str(tmp_path / "quay.txt"), *stated]) == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert lines[0] == ["report", "Al Jazeera", "Quay to close · 2031-05-04"]
    assert ["direct", "Ana Lindqvist", "The quay will close on Friday,"] in lines
    with pytest.raises(SystemExit):
        cli.run(["parse", str(tmp_path / "quay.txt"), "--published", "soon"])
