"""A setting that does nothing, or takes a key from something else, is named in one clear sentence."""

from pathlib import Path

import pytest

from tui import cli
from tui.bindings import named_keys, wrong_settings
from tui.config import read_config


def wrong(folder: Path, text: str) -> list[str]:
    (folder / "config.toml").write_text(text, "utf-8")
    return wrong_settings(read_config(folder / "config.toml"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('theme = "no-such-theme"', "There is no theme “no-such-theme”"),
        ("theme = 3", "The theme is no text"),
        ("quit = 5", "“quit” is no setting"),
        ('keys = "x"', "[keys] needs lines"),
        ('[keys]\nno.such = "x"', "No key is called “no.such”"),
        ("[keys]\napp.quit = 5", "app.quit has no key"),
        ('[keys]\napp.quit = ""', "app.quit has no key"),
        ('[keys]\nsearch.open = "j"', "search.open = “j” takes the key of blocks.down, list.down"),
        ('[keys]\napp.help = "/"', "app.help = “slash” takes the key of search.open"),
        ("[[[[", "were not used"),
    ],
)
def test_each_wrong_setting_is_said_in_one_sentence(tmp_path: Path, text: str, said: str) -> None:
    [sentence] = wrong(tmp_path, text)
    assert sentence.startswith(said) or said in sentence
    assert sentence.endswith(".")


def test_what_can_be_used_is_used_beside_what_cannot(tmp_path: Path) -> None:
    text = 'theme = "textual-light"\nquit = 5\n[keys]\nsearch.open = "b"\napp.help = 7\n'
    assert len(wrong(tmp_path, text)) == 2
    config = read_config(tmp_path / "config.toml")
    assert (config.theme, config.keys) == ("textual-light", {"search.open": "b"})


@pytest.mark.parametrize("key", ["b", "f5", "ctrl+t", "l,f5"])
def test_a_key_that_nothing_else_has_here_is_no_trouble(tmp_path: Path, key: str) -> None:
    assert wrong(tmp_path, f'[keys]\nsearch.open = "{key}"\n') == []


def test_two_keys_may_change_places(tmp_path: Path) -> None:
    assert wrong(tmp_path, '[keys]\nview.figures = "6"\nview.timeline = "5"\n') == []


def test_every_key_of_the_app_has_a_name_and_a_meaning() -> None:
    assert len(named_keys()) > 50
    assert all(named.meaning and named.keys for named in named_keys())


def test_the_names_are_listed_with_the_keys_in_force_and_what_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert cli.run(["keys"]) == 0
    before = capsys.readouterr().out.splitlines()
    assert "slash\tsearch.open\tType a query." in before
    (tmp_path / "h200-tui").mkdir()
    (tmp_path / "h200-tui" / "config.toml").write_text('[keys]\nsearch.open = "f5"\nno.such = "x"\n', "utf-8")
    assert cli.run(["keys"]) == 1
    out, err = capsys.readouterr()
    assert "f5\tsearch.open\tType a query." in out.splitlines()
    assert len(err.splitlines()) == 1 and "no.such" in err
