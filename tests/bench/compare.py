"""How fast and how rightly are quotes grouped into utterances, against every quote compared with every other?

Quotes are made up of words drawn as in the news (few very common, most rare), each speaker keeping to a subject of
their own, so that unrelated quotes of one speaker share words. One in ten has a twin in another article: some of its
words replaced, a part of it cut off, or its halves swapped. Prints one JSON object:

    recall           planted twins that are linked
    precision        links (and pairs within an utterance) that are planted, of all
    by_kind          recall of each kind of twin
    false_same_speaker  links between unrelated quotes of one speaker
    ratio_all_pairs  time of all pairs by RapidFuzz `cdist` with token_set_ratio, which alone survives all three
                     changes, over ours; measured up to 3,000 quotes, extrapolated by their square above
    growth           time per quote at N over time per quote at N/10
"""

import argparse
import gc
import json
import random
import re
import sys
import time
from dataclasses import dataclass
from itertools import accumulate, combinations
from statistics import median

from store.utterances.statement import Statement
from tests.bench.grouping import Grouped, group

_VOCABULARY = 40_000
_SUBJECT = 250
"""Words that a speaker's subject has of its own."""
_QUOTES_OF_ONE = 25
_MEASURED = 3_000
_ONSETS = re.findall(r"\w+", "b br c ch d dr f fl g gr h j k l m n p pr qu r s sh st t tr v w z")
_VOWELS = re.findall(r"\w+", "a e i o u ai ea io ou")
_CODAS = ["", "", "n", "r", "s", "t", "l", "m", "nd", "rt", "st", "ck"]


@dataclass(frozen=True)
class Planted:
    """Quotes with the pairs among them that are twins, and how each twin was made."""

    statements: list[Statement]
    twins: dict[tuple[int, int], str]


def plant(quotes: int, seed: int = 7) -> Planted:
    """Make up this many quotes, the twins among them."""
    rng = random.Random(seed)
    words = _words(rng)
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(words))))
    originals = round(quotes / 1.1)
    speakers = max(1, originals // _QUOTES_OF_ONE)
    subjects = [rng.sample(words[200:], _SUBJECT) for _ in range(speakers)]
    subject_weights = list(accumulate(1 / (rank + 2) for rank in range(_SUBJECT)))
    made: list[tuple[int, list[str], int]] = []
    for i in range(originals):
        speaker = rng.randrange(speakers)
        length = rng.randint(9, 34)
        common = rng.choices(words, cum_weights=weights, k=length)
        own = rng.choices(subjects[speaker], cum_weights=subject_weights, k=length)
        text = [own[k] if rng.random() < 0.3 else word for k, word in enumerate(common)]
        made.append((speaker, text, i))
    for origin in rng.sample(range(originals), quotes - originals):
        speaker, text, _ = made[origin]
        made.append((speaker, _twin(rng, text, words, weights, len(made) % 3), origin))
    order = list(range(len(made)))
    rng.shuffle(order)
    place = {old: new for new, old in enumerate(order)}
    statements = [_statement(place[i], made[i]) for i in order]
    kinds = ("words replaced", "cut short", "halves swapped")
    twins = {
        (min(place[i], place[origin]), max(place[i], place[origin])): kinds[i % 3]
        for i, (_, _, origin) in enumerate(made)
        if origin != i
    }
    return Planted(statements, twins)


def _words(rng: random.Random) -> list[str]:
    made: dict[str, None] = {}
    while len(made) < _VOCABULARY:
        syllables = rng.choice((1, 2, 2, 2, 3, 3))
        parts = (rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS) for _ in range(syllables))
        made["".join(parts)] = None
    return list(made)


def _twin(rng: random.Random, text: list[str], words: list[str], weights: list[float], kind: int) -> list[str]:
    if kind == 0:
        new = rng.choices(words, cum_weights=weights, k=len(text))
        return [new[k] if rng.random() < 0.3 else word for k, word in enumerate(text)]
    if kind == 1:
        length = max(6, round(len(text) * rng.uniform(0.4, 0.7)))
        start = rng.randrange(len(text) - length + 1)
        return text[start : start + length]
    middle = len(text) // 2
    return [*text[middle:], *text[:middle]]


def _statement(position: int, made: tuple[int, list[str], int]) -> Statement:
    speaker, text, _ = made
    return Statement(position, position, " ".join(text), speaker=f"speaker {speaker}", name=f"Speaker {speaker}")


def judge(planted: Planted, grouped: Grouped) -> dict[str, object]:
    """Recall and precision of what was linked and grouped."""
    found = {(a, b) for a, b, verdict in grouped.links if not verdict.possible}
    found |= {pair for members in grouped.utterances if len(members) < 100 for pair in combinations(members, 2)}
    right = found & planted.twins.keys()
    by_kind = {}
    for kind in sorted(set(planted.twins.values())):
        of_kind = {pair for pair, made in planted.twins.items() if made == kind}
        by_kind[kind] = round(len(right & of_kind) / len(of_kind), 4)
    wrong = found - planted.twins.keys()
    same = sum(planted.statements[a].speaker == planted.statements[b].speaker for a, b in wrong)
    return {
        "recall": round(len(right) / max(1, len(planted.twins)), 4),
        "precision": round(len(right) / max(1, len(found)), 4),
        "by_kind": by_kind,
        "false_same_speaker": same,
    }


def timed(quotes: int) -> tuple[float, Planted, Grouped]:
    """Processor seconds that grouping takes, the making up left out."""
    planted = plant(quotes)
    texts = [(s.text, s.speaker, s.name) for s in planted.statements]
    gc.collect()
    start = time.process_time()
    grouped = group(Statement(i, i, text, speaker=who, name=name) for i, (text, who, name) in enumerate(texts))
    return time.process_time() - start, planted, grouped


def all_pairs(planted: Planted) -> tuple[float, bool]:
    """Processor seconds that comparing every quote with every other takes, and whether that was measured throughout."""
    from rapidfuzz import fuzz, process

    texts = [statement.text for statement in planted.statements]
    sample = texts[:_MEASURED]
    start = time.process_time()
    process.cdist(sample, sample, scorer=fuzz.token_set_ratio, score_cutoff=60, workers=1)
    spent = time.process_time() - start
    return spent * (len(texts) / len(sample)) ** 2, len(texts) == len(sample)


def main() -> None:
    """Print the figures as one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quotes", type=int, default=10_000, metavar="N")
    parser.add_argument("--json", action="store_true", help="one line")
    args = parser.parse_args()
    quotes = max(100, args.quotes)
    before = [timed(max(100, quotes // 10))[0] for _ in range(3)]
    seconds, planted, grouped = timed(quotes)
    tenth = median([*before, *(timed(max(100, quotes // 10))[0] for _ in range(3))])
    pairs, measured = all_pairs(planted)
    result = {
        "quotes": quotes,
        "twins": len(planted.twins),
        **judge(planted, grouped),
        "seconds": round(seconds, 3),
        "seconds_all_pairs": round(pairs, 1),
        "all_pairs": "measured" if measured else f"extrapolated from {_MEASURED} quotes",
        "ratio_all_pairs": round(pairs / seconds, 1),
        "growth": round((seconds / quotes) / (tenth / max(100, quotes // 10)), 3),
    }
    json.dump(result, sys.stdout, indent=None if args.json else 2)
    print()


if __name__ == "__main__":
    main()
