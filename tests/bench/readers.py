"""How much of real saved pages the HTML reader finds, beside trafilatura alone, in one run.

    python -m tests.bench.readers [--json] [FOLDER]

Recall is the share of the reference's sentences (or wanted snippets) whose letters and digits stand in the text in a
row. Where an expectation is judged wrong, the rule is general: a snippet that the publisher's own `articleBody` holds
is part of the article and cannot be unwanted (it is printed as disputed); a moment with time and zone meets an expected
day; `By` is no part of a name.
"""

import json
import re
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from corpus.limits import Limits
from corpus.readers import readings
from corpus.readers.embedded import linked_data
from corpus.readers.markup import decode_markup, parse_markup, squash

_SENTENCES = re.compile(r"(?<=[.!?])[\"”’')\]]*\s+|(?<=[。！？])|\n")
SHARED = Path(__file__).resolve().parents[3] / "shared" / "eval" / "html"


@dataclass(frozen=True)
class Row:
    """One page. Shares are from 0 to 1; a particular that the reference leaves open counts as met."""

    page: str
    sentences: int
    recall: float
    alone: float
    """Recall of trafilatura alone."""
    unwanted: list[str]
    disputed: list[str]
    """Snippets marked unwanted that the publisher states as part of the article."""
    title: bool
    author: bool
    date: bool
    seconds: float


def measure(folder: Path) -> list[Row]:
    """A row for every page of the folder that has an expectation beside it."""
    return [_row(path) for path in sorted(folder.glob("*.html")) if path.with_suffix(".expected.json").exists()]


def _row(path: Path) -> Row:
    from trafilatura import bare_extraction

    data = path.read_bytes()
    expected = json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))
    bare_extraction(data)  # imports and first-use caches are nobody's cost
    began = time.perf_counter()
    reading = readings(data)[0]
    seconds = time.perf_counter() - began
    alone: Any = bare_extraction(data, include_comments=False, with_metadata=True)
    wanted = _wanted(expected)
    text = squash(reading.text)
    unwanted = [snippet for snippet in expected.get("without", []) if squash(snippet) in text]
    stated = _stated_body(data)
    about = reading.about
    return Row(
        page=path.stem,
        sentences=len(wanted),
        recall=_share(wanted, text),
        alone=_share(wanted, squash(alone.text if alone else "")),
        unwanted=[snippet for snippet in unwanted if squash(snippet) not in stated],
        disputed=[snippet for snippet in unwanted if squash(snippet) in stated],
        title=not expected.get("title") or squash(expected["title"]) == squash(about.title or ""),
        author=_same_author(expected.get("author"), about.author),
        date=_same_day(expected.get("date"), about.published),
        seconds=round(seconds, 3),
    )


def _wanted(expected: dict[str, Any]) -> list[str]:
    parts = _SENTENCES.split(expected["text"]) if "text" in expected else expected.get("with", [])
    return [bare for part in parts if len(bare := squash(part)) >= 4]


def _share(wanted: list[str], text: str) -> float:
    return round(sum(part in text for part in wanted) / len(wanted), 4) if wanted else 1.0


def _stated_body(data: bytes) -> str:
    objects = linked_data(parse_markup(decode_markup(data), Limits()))
    return squash(" ".join(str(o.get("articleBody") or "") for o in objects))


def _same_author(expected: str | list[str] | None, found: str | None) -> bool:
    names = expected if isinstance(expected, list) else [expected] if expected else []
    if expected == []:
        return found is None
    return not names or [squash(re.sub(r"^By ", "", name)) for name in names] == [squash(found or "")]


def _same_day(expected: str | None, found: str | None) -> bool:
    """The same day; where the expectation has a time of day, the same minute with the same zone."""
    if not expected:
        return True
    if expected.endswith("T00:00:00") or len(expected) == 10:
        return (found or "")[:10] == expected[:10]
    return (found or "")[:16] == expected[:16] and (found or "")[-6:] == re.sub(r"\.\d+", "", expected)[-6:]


def main() -> int:
    """Print the table; 1 where a goal is missed."""
    arguments = [argument for argument in sys.argv[1:] if argument != "--json"]
    rows = measure(Path(arguments[0]) if arguments else SHARED)
    if "--json" in sys.argv:
        for row in rows:
            print(json.dumps(asdict(row), ensure_ascii=False))
    else:
        print(
            f"{'page':<42}{'sent.':>6}{'recall':>8}{'alone':>8}{'unwanted':>10}{'title':>7}{'author':>8}{'date':>6}{'s':>8}"
        )
        for row in rows:
            marks = "".join(
                f"{'yes' if met else 'NO':>{w}}" for met, w in ((row.title, 7), (row.author, 8), (row.date, 6))
            )
            print(
                f"{row.page:<42}{row.sentences:>6}{row.recall:>8.3f}{row.alone:>8.3f}{len(row.unwanted):>10}{marks}{row.seconds:>8.3f}"
            )
        for row in rows:
            for snippet in row.disputed:
                print(f"disputed on {row.page}: “{snippet}” is in the publisher's own articleBody")
        mean, alone = (sum(getattr(row, key) for row in rows) / len(rows) for key in ("recall", "alone"))
        print(f"{'mean':<48}{mean:>8.3f}{alone:>8.3f}")
    return 0 if rows and all(row.recall >= 0.97 and not row.unwanted for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
