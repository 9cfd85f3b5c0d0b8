"""`h200-tui keys`: every key with the name by which the settings change it; 1 where the settings cannot be used."""

import argparse
import sys

from store.paths import config_path
from tui.bindings import NamedKey, named_keys, wrong_settings
from tui.commands.printing import print_json, print_rows
from tui.config import read_config


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    parser.epilog = f"The settings are in {config_path()}."


def run(args: argparse.Namespace) -> int:
    """Print the keys as the settings have them, and what is wrong with those."""
    config = read_config(config_path())
    rows = {(named.id, named.meaning): _keys(named, config.keys) for named in named_keys()}
    if args.json:
        for (name, meaning), keys in rows.items():
            print_json({"key": keys, "name": name, "meaning": meaning})
    else:
        print_rows(("key", "name", "meaning"), [(keys, name, meaning) for (name, meaning), keys in rows.items()])
    wrong = wrong_settings(config)
    for sentence in wrong:
        print(sentence, file=sys.stderr)
    return 1 if wrong else 0


def _keys(named: NamedKey, stated: dict[str, str]) -> str:
    return stated.get(named.id) or ",".join(named.keys)
