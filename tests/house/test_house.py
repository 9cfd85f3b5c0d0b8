"""The house is in order: lint, types and the direction of imports."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
CHECKS: dict[str, list[str | Path]] = {
    "ruff check": [BIN / "ruff", "check", "."],
    "ruff format": [BIN / "ruff", "format", "--check", "."],
    "mypy --strict": [BIN / "mypy"],
    "import-linter": [BIN / "lint-imports"],
}


@pytest.mark.parametrize("name", CHECKS)
def test_the_house_is_in_order(name: str) -> None:
    done = subprocess.run([str(word) for word in CHECKS[name]], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
