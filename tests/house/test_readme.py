"""What the README promises is there: commands, keys, and a picture of the real screen."""

import re
from pathlib import Path

from tui.app import H200App
from tui.cli import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_subcommand_is_documented() -> None:
    assert [name for name in COMMANDS if f"`h200-tui {name}" not in README] == []


def test_every_key_of_a_view_is_documented() -> None:
    keys = {binding[0] if isinstance(binding, tuple) else binding.key for binding in H200App.BINDINGS}
    digits = {key for key in keys if key.isdigit()}
    assert digits and [key for key in digits if f"`{key}`" not in README] == []


def test_the_picture_is_there() -> None:
    picture = re.search(r"!\[[^]]*\]\(([^)]+\.svg)\)", README)
    assert picture
    assert "<svg" in (ROOT / picture[1]).read_text(encoding="utf-8")
