"""What a subcommand answers a program that asks it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tui import cli


def printed(capsys: pytest.CaptureFixture[str], db: Path, *words: str) -> list[dict[str, Any]]:
    """What a subcommand prints with `--json`."""
    assert cli.run(["--store", str(db), *words, "--json"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return [json.loads(line) for line in out.splitlines()]
