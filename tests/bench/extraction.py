"""How well and how fast the parser finds who said what, on the annotated articles beside this clone.

    python tests/bench/extraction.py            tables
    python tests/bench/extraction.py --json     one object

Articles are parsed one at a time, as plain text, in one process; the scores are those of the evaluation folder's own
scorers. Speed is the best of three passes over the English articles, by turns with a bare regular expression that only
pairs quotation marks on the same texts.
"""

import argparse
import importlib.util
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
sys.path.insert(0, str(ROOT))

from corpus.model import About, Article  # noqa: E402
from corpus.read import parse, read  # noqa: E402

BARE_MARKS = re.compile(
    r"\"[^\"\n]*\"|“[^”\n]*”|«[^»\n]*»|„[^“”\n]*[“”]|「[^」\n]*」|『[^』\n]*』|''[^\n]*?''|(?<!\w)['‘][^'’\n]*['’](?!\w)"
)
SURE = 0.9
_AT_ONCE = 20


def main() -> None:
    """Measure, and print tables or one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    args = parser.parse_args()
    if not SHARED.is_dir():
        sys.exit("The evaluation folder is not beside this clone; there is nothing to measure on.")
    english, chinese = (_records(SHARED / "eval" / name) for name in ("polnear.dev.jsonl", "zh.dev.jsonl"))
    measured = {**_polnear(english), **_seeds(), **_chinese(chinese), **_speed(english), **_start_up()}
    if args.json:
        print(json.dumps(measured))
    else:
        for name, value in measured.items():
            print(f"{name:<40} {value:>10}")


def _records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _scorer(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, SHARED / "eval" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _predicted(record: dict[str, Any], article: Article) -> dict[str, Any]:
    """An article's quotes in the scorer's form, with offsets into the record's own text."""
    place = _alignment(article.text, record["text"])
    quotes = [
        {
            "start": place[q.start],
            "end": place[q.end - 1] + 1,
            "kind": "indirect" if q.kind == "block" else q.kind,
            "speaker_text": q.mention,
            "speaker_name": q.speaker,
            "confidence": q.confidence,
        }
        for q in article.quotes
    ]
    return {"id": record["id"], "quotes": quotes}


def _alignment(cleaned: str, raw: str) -> list[int]:
    """For each character of a cleaned text, where it stands in the raw one, which only ever has more."""
    found, at = [], 0
    for char in cleaned:
        while at < len(raw) - 1 and raw[at] != char and not (char.isspace() and raw[at].isspace()):
            at += 1
        found.append(at)
        at += 1
    return found


def _polnear(records: list[dict[str, Any]]) -> dict[str, float]:
    scorer = _scorer("score_polnear")
    predicted = [_predicted(r, parse(r["text"])) for r in records]
    quoted, content = (scorer.score(records, predicted, task) for task in ("quoted", "content"))
    sure_right, sure = _confident(scorer, records, predicted)
    return {
        "polnear_quoted_f1": quoted["iou80"]["F1"],
        "polnear_attributed_f1": quoted["attributed"]["F1"],
        "polnear_speaker_right": quoted["speaker_acc"]["all"][0],
        "polnear_pronoun_to_person": quoted["speaker_acc"]["pronoun_resolved"][0],
        "polnear_content_f1": content["iou80"]["F1"],
        "polnear_content_attributed_f1": content["attributed"]["F1"],
        "polnear_indirect_recall": content["recall_by_kind"]["indirect"],
        "polnear_right_above_0_9": round(100 * sure_right / max(1, sure), 2),
        "polnear_share_above_0_9": round(100 * sure / max(1, quoted["speaker_acc"]["all"][1]), 2),
    }


def _confident(scorer: ModuleType, gold: list[dict[str, Any]], predicted: list[dict[str, Any]]) -> tuple[int, int]:
    """Of the matched quotes that the parser is sure of: how many name the right speaker, and how many there are.

    A pronoun counts as right only if the person it was resolved to is.
    """
    right = total = 0
    for record, answer in zip(gold, predicted, strict=True):
        spans = [_spans(scorer, record["text"], r["quotes"]) for r in (record, answer)]
        for i, j, overlap in scorer.match(*spans):
            wanted, got = spans[0][i][1], spans[1][j][1]
            if overlap < 0.8 or not wanted.get("speaker_text") or got["confidence"] <= SURE:
                continue
            if wanted.get("speaker_is_pronoun") and wanted.get("speaker_name"):
                ok = scorer.same(wanted["speaker_name"], got["speaker_name"] or got["speaker_text"])
            else:
                ok = scorer.right(wanted, got)
            right, total = right + ok, total + 1
    return right, total


def _spans(scorer: ModuleType, text: str, quotes: Iterable[dict[str, Any]]) -> list[tuple[tuple[int, int], Any]]:
    marked = [q for q in quotes if q["kind"] in ("direct", "partial")]
    return [(span, q) for q in marked for span in scorer.pieces(text, q)]


def _seeds() -> dict[str, float]:
    from tui.commands.parse import as_json

    scorer = _scorer("score_seeds")
    parsed = [
        as_json(path.name, article)
        for path in sorted((SHARED / "seeds").glob("*.txt"))
        for article in read(path.read_bytes(), path.name)
    ]
    rows, _ = scorer.score(parsed, SHARED / "gold", SHARED / "seeds")
    return {f"seeds_{re.sub(r'[^a-z]+', '_', name).strip('_')}_f1": row["F1"] for name, row in rows.items()}


def _chinese(records: list[dict[str, Any]]) -> dict[str, float]:
    scorer = _scorer("score_polnear")
    predicted = [_predicted(r, parse(r["text"], About(language="zh"))) for r in records]
    return {
        f"zh_{task}_attributed_f1": scorer.score(records, predicted, task)["attributed"]["F1"]
        for task in ("quoted", "content")
    }


def _speed(records: list[dict[str, Any]]) -> dict[str, float]:
    """Processor time, a few texts at a time and by turns, so that whatever else the machine does slows both alike."""
    texts = [r["text"] for r in records]

    def used(run: Any, some: list[str]) -> float:
        began = time.process_time()
        for text in some:
            run(text)
        return time.process_time() - began

    ours = bare = 0.0
    for first in range(0, len(texts), _AT_ONCE):
        some = texts[first : first + _AT_ONCE]
        times = [(used(parse, some), used(BARE_MARKS.findall, some)) for _ in range(3)]
        ours, bare = ours + min(t for t, _ in times), bare + min(t for _, t in times)
    return {
        "articles_per_second": round(len(texts) / ours, 1),
        "milliseconds_per_article": round(1000 * ours / len(texts), 3),
        "bare_regex_milliseconds": round(1000 * bare / len(texts), 3),
        "times_bare_regex": round(ours / bare, 1),
    }


_PEAK = """
try:
    from pathlib import Path
    lines = Path("/proc/self/status").read_text().splitlines()
    print(next(line.split()[1] for line in lines if line.startswith("VmHWM")))
except (OSError, StopIteration):
    import resource
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def _start_up() -> dict[str, float]:
    """What importing the parser costs over bare Python, best of seven, and the memory it peaks at after a parse.

    Processor time with bytecode cached, as it is from the second start on, whatever this shell does about caching.
    """
    import resource  # there is none on Windows

    with tempfile.TemporaryDirectory() as cache:
        given = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        env = given | {"PYTHONPYCACHEPREFIX": cache}

        def run(statement: str) -> tuple[float, int]:
            command = [sys.executable, "-c", statement + "\n" + _PEAK]
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            return used, int(done.stdout)

        bare = min(run("pass")[0] for _ in range(7))
        ours = min(run("import corpus.read")[0] for _ in range(7))
        memory = run("from corpus.read import parse; parse('“It is late,” said Jo Doe. ' * 200)")[1]
    return {"import_milliseconds": round(1000 * (ours - bare), 1), "memory_mb": round(memory / 1024, 1)}


if __name__ == "__main__":
    main()
