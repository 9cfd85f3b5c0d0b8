"""An article goes to another program as a copy; what keeps it from there is said in a sentence."""

import tempfile
from pathlib import Path

import pytest

from tui.outside import command, show_text


def test_the_program_gets_a_file_named_after_the_article(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    assert show_text(["cp", "-t", str(kept)], "Quay/harbour line: reopened?", "The line is open.") is None
    [copy] = kept.iterdir()
    assert (copy.name, copy.read_text("utf-8")) == ("Quay-harbour-line-reopened.txt", "The line is open.\n")


def test_what_was_changed_in_the_copy_is_kept_in_a_file_that_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    said = [show_text(["sed", "-i", "s/open/shut/"], "Quay line", "The line is open.") for _ in range(2)]
    for name, told in zip(("Quay-line", "Quay-line-2"), said, strict=True):
        kept = tmp_path / f"{name}.txt"
        assert kept.read_text("utf-8") == "The line is shut.\n"
        assert told is not None and "not in the store but in this folder" in told and kept.name in told


def test_a_program_that_is_not_there_is_named_with_what_to_set() -> None:
    said = show_text(["no-such-pager"], "Quay", "The line is open.")
    assert said is not None and "no-such-pager could not be run" in said and "$PAGER" in said


def test_without_room_for_a_copy_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    said = show_text(["true"], "Quay", "The line is open.")
    assert said is not None and "could be written" in said and "temporary files" in said


def test_a_setting_of_the_shell_that_is_no_command_gives_way_to_the_usual_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGER", 'less "')
    assert command("PAGER", "less") == ["less"]
