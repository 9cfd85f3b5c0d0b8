"""A rehearsal says what adding would do, and changes nothing and keeps nobody waiting."""

import tempfile
from pathlib import Path

import pytest

from store.adding.ingest import Progress, ingest
from store.database.store import Store
from store.errors import StoreError
from tests.collection import contents, lines, make_collection
from tui import cli


def test_a_rehearsal_says_what_would_happen_and_changes_nothing(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_collection(tmp_path / "folder", 12)
    words = ["--store", str(db), "add", str(folder), "--json", "--workers", "0"]
    cli.run([*words, "--dry-run"])
    would = [(line["file"], line["outcome"]) for line in lines(capsys.readouterr().out)]
    assert not db.exists()
    cli.run(words)
    assert [(line["file"], line["outcome"]) for line in lines(capsys.readouterr().out)] == would
    before = contents(db)
    cli.run([*words, "--dry-run", "--published", "2026-01-01"])
    assert {line["outcome"] for line in lines(capsys.readouterr().out)} == {"replaced"}
    assert contents(db) == before


def test_a_rehearsal_for_which_there_is_no_room_says_so(
    db: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, store = make_collection(tmp_path / "folder", 2), Store(db)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    with pytest.raises(StoreError, match="no place for a copy of the store"):
        ingest(store, [folder], workers=0, rehearsal=True)


def test_while_a_rehearsal_reads_others_write(db: Path, tmp_path: Path) -> None:
    folder, store, wrote = make_collection(tmp_path / "folder", 3), Store(db), list[int]()

    def write(_: Progress) -> None:
        with Store(db).writing() as connection:
            wrote.append(connection.total_changes)

    assert ingest(store, [folder], workers=0, rehearsal=True, on_progress=write).articles == 3
    assert len(wrote) == 3 and contents(db)["articles"] == []
