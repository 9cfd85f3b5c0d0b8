"""The user's own alias table joins the bundled one."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STORY = """Mayor Ana Lindqvist opened the quay on Friday.

"The quay is ready," Annika Nordin said.
"""
TABLE = """[[actor]]
name = "Ana Lindqvist"
type = "person"
aliases = ["Annika Nordin"]
reason = "Her pen name as a columnist."
"""


def parse(folder: Path, table: str) -> tuple[int, dict[str, object]]:
    (folder / "h200-tui").mkdir(parents=True)
    (folder / "h200-tui" / "aliases.toml").write_text(table, encoding="utf-8")
    (folder / "quay.txt").write_text(STORY, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tui", "parse", "--json", str(folder / "quay.txt")],
        cwd=ROOT,
        env={**os.environ, "XDG_CONFIG_HOME": str(folder)},
        capture_output=True,
        text=True,
    )
    return done.returncode, json.loads(done.stdout)


def test_a_name_of_the_users_table_is_the_same_actor(tmp_path: Path) -> None:
    status, found = parse(tmp_path, TABLE)
    assert status == 0
    assert [quote["speaker"] for quote in found["quotes"]] == ["Ana Lindqvist"]  # type: ignore[attr-defined]


def test_a_broken_table_is_said_in_one_sentence(tmp_path: Path) -> None:
    status, found = parse(tmp_path, "[[actor]\nname =")
    assert status == 1
    assert "alias table" in str(found["error"])
