"""What changed between two versions of an article: sentences dropped, added, changed, moved, and what it owns up to."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from corpus.about.own_errors import owns_up
from corpus.sentence_bounds import CUT_SHORT, NO_NUMBER
from store.database.store import Store
from store.reads.versions import versions_of
from store.words.diff import Diff, word_diff

ChangeKind = Literal["dropped", "added", "changed", "moved"]

_END = re.compile(f"[.!?…]{{1,4}}{NO_NUMBER}[\"'”’)\\]]{{0,3}}(?=\\s)|[。！？]{{1,4}}[”’」』）]{{0,3}}|\\n")
_NO_END = re.compile(rf"(?:\b(?:[A-Z]|{'|'.join(CUT_SHORT)})\.|\.[A-Z]\.)$")
_NOTICE = re.compile(
    r"(?:\(|\[|\*{1,3}|[-–—])?\s?(?:corrections?|clarifications?|correction and clarification|editor[’']?s?[’']? note|"
    r"retraction|updated?|amendment)\b[^.:—–-]{0,40}[:—–-]"
    r"|(?:an? )?(?:earlier|previous) versions? of (?:this|the) (?:article|story|report|headline|piece|page|post)\b"
    r"|this (?:article|story|report|headline|piece|page|post) (?:has been|was) "
    r"(?:\w{1,12} )?(?:amended|updated|corrected|changed|edited|clarified|modified|revised)\b"
    r"|(?:更正|勘误|勘誤|编者按|編者按|订正|訂正|编辑注|澄清)[：:]?",
    re.IGNORECASE,
)
_ALIKE = 55.0  # of 100: two sentences more alike than this are one sentence, changed
_LARGEST_GAP = 40_000  # pairs of sentences compared
_LARGEST_TEXTS = 100_000_000


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its offset in its version's text."""

    start: int
    text: str

    @property
    def key(self) -> str:
        """What is compared: case and white space make no difference."""
        return " ".join(self.text.casefold().split())


@dataclass(frozen=True, slots=True)
class SentenceChange:
    """One change. A dropped sentence has no `after`, an added one no `before`; `words` says what changed inside."""

    kind: ChangeKind
    before: Sentence | None
    after: Sentence | None
    words: Diff | None = None


@dataclass(frozen=True, slots=True)
class VersionDiff:
    """From one version of an article to another, in reading order."""

    older_id: int
    newer_id: int
    changes: tuple[SentenceChange, ...]
    corrections: tuple[Sentence, ...]
    """The notices in the newer version that own up to a change."""


def history(store: Store, article_ids: Iterable[int]) -> list[VersionDiff]:
    """Every step from a version to the next of these articles, which may be any versions, each article's oldest first.

    Of what is gone or has one version there is none.
    """
    families = dict[tuple[int, ...], None]()
    for article_id in article_ids:
        with suppress(LookupError):
            families[versions_of(store, article_id)] = None
    return [version_diff(store, older, newer) for family in families for older, newer in pairwise(family)]


def version_diff(store: Store, older_id: int, newer_id: int) -> VersionDiff:
    """Compare two versions. Raises LookupError when one is gone."""
    texts = []
    with store.reading() as connection:
        for article_id in (older_id, newer_id):
            row = connection.execute("SELECT text FROM article WHERE id = ?", (article_id,)).fetchone()
            if row is None:
                raise LookupError(article_id)
            texts.append(row[0])
    newer = sentences(texts[1])
    notices = tuple(s for s in newer if is_notice(s.text))
    return VersionDiff(older_id, newer_id, tuple(_changes(sentences(texts[0]), newer)), notices)


def sentences(text: str) -> list[Sentence]:
    """The sentences of a text; a line break ends one."""
    found: list[Sentence] = []
    start = 0
    for end in [*(m.end() for m in _END.finditer(text)), len(text)]:
        if end < len(text) and text[end - 1] != "\n" and _NO_END.search(text, max(start, end - 8), end):
            continue
        part = text[start:end]
        if bare := part.strip():
            found.append(Sentence(start + part.index(bare), bare))
        start = end
    return found


def is_notice(sentence: str) -> bool:
    """Whether a sentence is an outlet's notice of a correction, clarification or change."""
    return _NOTICE.match(sentence) is not None or owns_up(sentence)


def _changes(older: Sequence[Sentence], newer: Sequence[Sentence]) -> list[SentenceChange]:
    gaps = list(_gaps(older, newer))
    gone = Counter(s.key for before, _ in gaps for s in before)
    come = Counter(s.key for _, after in gaps for s in after)
    moved = gone & come
    changes: list[SentenceChange] = []
    for before, after in gaps:
        changes += _in_gap([s for s in before if not moved[s.key]], [s for s in after if not moved[s.key]])
        changes += [SentenceChange("moved", None, s) for s in after if moved[s.key]]
    return changes


def _gaps(
    older: Sequence[Sentence], newer: Sequence[Sentence]
) -> Iterator[tuple[Sequence[Sentence], Sequence[Sentence]]]:
    """The stretches of either version between the sentences that stand in both, in order."""
    if len(older) * len(newer) > _LARGEST_TEXTS:  # a book: whatever stands in both counts as unchanged
        keys = {s.key for s in older} & {s.key for s in newer}
        yield [s for s in older if s.key not in keys], [s for s in newer if s.key not in keys]
        return
    i = j = 0
    equal = [c for c in Indel.opcodes([s.key for s in older], [s.key for s in newer]) if c.tag == "equal"]
    for code in equal:
        yield older[i : code.src_start], newer[j : code.dest_start]
        i, j = code.src_end, code.dest_end
    yield older[i:], newer[j:]


def _in_gap(before: list[Sentence], after: list[Sentence]) -> list[SentenceChange]:
    """Pair the sentences that are alike, the most alike first; what is left was dropped or added."""
    pairs: list[tuple[float, int, int]] = []
    if len(before) * len(after) <= _LARGEST_GAP:
        scored = ((fuzz.ratio(b.key, a.key), i, j) for i, b in enumerate(before) for j, a in enumerate(after))
        pairs = sorted((pair for pair in scored if pair[0] >= _ALIKE), key=lambda pair: (-pair[0], pair[1], pair[2]))
    became: dict[int, int] = {}
    was: dict[int, int] = {}
    for _, i, j in pairs:
        if i not in became and j not in was:
            became[i], was[j] = j, i
    changes, shown = list[SentenceChange](), 0
    for j, sentence in enumerate(after):
        if j not in was:
            changes.append(SentenceChange("added", None, sentence))
            continue
        i = was[j]
        changes += [SentenceChange("dropped", s, None) for k, s in enumerate(before[shown:i], shown) if k not in became]
        changes.append(SentenceChange("changed", before[i], sentence, word_diff(before[i].text, sentence.text)))
        shown = max(shown, i)
    changes += [SentenceChange("dropped", s, None) for k, s in enumerate(before[shown:], shown) if k not in became]
    return changes
