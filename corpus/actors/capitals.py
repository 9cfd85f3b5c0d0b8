"""Which stretches of a line are capitalised words, and whether they open a sentence, where any word is capitalised."""

from collections.abc import Iterator
from typing import NamedTuple

from corpus.actors.actor_words import MEMBERS, ORGANISATION_NAMES
from corpus.actors.lexicon import BODY_NOUNS, DEMONYMS, PLACES, TITLES
from corpus.actors.name import is_given, plain
from corpus.lazy import lazy
from corpus.model import Passage
from corpus.wordlists import words

_UPPER = "A-ZÀ-ÖØ-Þ" + "".join(chr(c) for c in range(0x100, 0x530) if chr(c).isupper())
_SHORT = words(
    """
    Jr Sr St Mr Mrs Ms Dr Sen Sens Rep Reps Gov Govs Gen Col Cpl Sgt Rev Hon Prof Capt Lieut Lt Maj Adm Sec Atty Dep
    Mt Ft Fr
    """
)
_SHORT_FROM = {word[0]: "|".join(sorted(w[1:] for w in _SHORT if w[0] == word[0])) for word in _SHORT}
_ENDS = "|".join(rf"(?<={initial})(?:{ends})" for initial, ends in sorted(_SHORT_FROM.items()))
_LETTERS = r"[^\W_]*+(?:\ufffd++[^\W_]++)*+(?:[-‐&'’](?=[^\W_])(?!['’]?[sS]\b)[^\W_]++)*+"
_WORD = rf"[{_UPPER}](?:(?=[a-z]{{1,4}}\.)(?:{_ENDS})\.|\.(?:[{_UPPER}]\.){{0,5}}|{_LETTERS})"
# Those that begin alike stand together: every small word behind a name is held against them.
_LINK = (
    r"(?:of(?: the)?|for(?: the| an?)?|van(?: der| den| de)?|von(?: der| dem| und zu)?|l(?:a|os)|zur?|te[rn]|bint?|ibn"
    r"|a[lp]|el|y|d(?:e(?: la| los| las|la|los|las|lla|l|r|n)?|i|u|a|os|o(?<!How do)(?<!Why do)(?<!What do)(?<!Who do)"
    r"(?<!Where do)(?<!When do)(?<!Which do)(?<!So do)(?<!Nor do)(?<!s do)))"
)
# The capital comes first and what stands before it is asked then: the scan stops at capitals alone. The empty group
# tells a run that a word stands before, so that it opens no sentence.
_NEXT = rf" (?:{_LINK} )?(?:d['’])?{_WORD}"
_RUN = lazy(_WORD.replace("]", r"](?<![^\W_].)(?:(?<=[^\W_] .)())?", 1) + rf"(?:{_NEXT}){{0,11}}+")
_PARTICLE = lazy(r"(?<![^\W_])(?:al-|el-|ul-|as-|ad-|ar-|de |von |van |d['’])\Z")
_LONG_WORD = lazy(r"[^\W\d_][\w’'-]{3,}")
_SKIPPED = " \u00a0\"“”'‘’«»()[]"
_ENDERS = frozenset("\n.!?:…—•*")
_DATELINE = 60
"""Characters at the head of a line within which a dash may end a dateline, so that a sentence opens behind it."""
ACRONYM = lazy(r"(?:[A-Z]\.?){2,7}$|[A-Z]{2,5}-[A-Z]{1,4}$|[A-Z]{1,3}&[A-Z]{1,3}$")


class Run(NamedTuple):
    """A stretch of capitalised words, as tokens with offsets, not yet classed."""

    tokens: tuple[tuple[int, int, str], ...]
    opens: bool
    """Whether it opens a sentence, where any word is capitalised."""


def make_run(text: str, at: int, opens: bool) -> Run:
    """A stretch of words that begins at `at`."""
    tokens = []
    for word in text.split(" "):
        tokens.append((at, at + len(word), word))
        at += len(word) + 1
    return Run(tuple(tokens), opens)


def lines_of(text: str, passages: tuple[Passage, ...]) -> Iterator[tuple[int, int, bool]]:
    """Where each line begins and ends, and whether it stands in the body."""
    for passage in passages or (Passage("body", 0, len(text)),):
        if passage.kind != "boilerplate":
            at, end = passage.start, passage.end
            while at < end:
                stop = text.find("\n", at, end)
                stop = end if stop < 0 else stop
                if stop > at:
                    yield at, stop, passage.kind == "body"
                at = stop + 1


def find_runs(text: str, start: int, end: int) -> Iterator[tuple[str, int, bool]]:
    """The stretches of capitalised words in a line, where they begin and whether they open a sentence.

    A body's name with "and" in it is one.
    """
    held: tuple[str, int, bool] | None = None
    stop = start
    for match in _RUN.finditer(text, start, end):
        before, (at, stop) = stop, match.span()
        opens = match.lastindex is None or at < start + 2
        lead = text[at - 3 : at]
        if lead in _PARTICLES and (particle := _PARTICLE.search(text, max(before, at - 4), at)):
            at, opens = particle.start(), True
            if held is not None and at == before + 1 and text[at + 2] == "-":  # "Abdel Hamid al-Sayed"
                held = (text[held[1] : stop], held[1], held[2])
                continue
        run = text[at:stop]
        if run[:3] == "X. " and text.endswith(_ON_PLATFORM, 0, at):  # "posted it on X. Lund replied"
            run, at, opens = run[3:], at + 3, True
        if lead[2:] == "." or (text[stop : stop + 1] == "." and text[stop + 1 : stop + 2].isupper()):
            run = _without_code(text, run, at)
            stop = at + len(run)
            if not run:
                continue
        if held is not None:
            if at == before + 5 and text.startswith(" and ", before) and _is_body_with_and(held[0], run):
                held = (f"{held[0]} and {run}", held[1], held[2])
                continue
            if at <= before + 4 and not opens and _is_of_members(held, text[before:at]):
                held = (text[held[1] : stop], held[1], held[2])
                continue
            if at <= before + 9 and text[held[1] : stop].removeprefix("The ") in ORGANISATION_NAMES:
                held = (text[held[1] : stop], held[1], held[2])
                continue
            yield held
        held = run, at, opens and _opens_sentence(text, at, start)
    if held is not None:
        yield held


def _is_of_members(held: tuple[str, int, bool], between: str) -> bool:
    """Whether those whom a body unites and is named after stand before a small word: "Women on Lakes"."""
    words = held[0].split(" ")
    members = words[-1].lower()
    told = members in MEMBERS and members.rstrip("s") not in DEMONYMS
    return told and between in (" on ", " in ") and (len(words) > 1 or not held[2])


def _without_code(text: str, run: str, at: int) -> str:
    """A run without the code of a share at its end: "Kestrel Foods KSTL.O", "688072.SS", "(KSTL.N)"."""
    last = run.rpartition(" ")[2]
    if _CODE.match(text, at + len(run) - len(last)):
        return run[: -len(last)].rstrip()
    coded = at > 1 and text[at - 1] == "." and _EXCHANGE.fullmatch(last) and _BEFORE_EXCHANGE.search(text, at - 8, at)
    return "" if coded else run


_CODE = lazy(r"[A-Z]{2,5}\.[A-Z]{1,2}\b(?![.'’])")
_EXCHANGE = lazy(r"[A-Z]{1,2}")
_BEFORE_EXCHANGE = lazy(r"(?:\d{3}|[A-Z]{2})\.\Z")
_ON_PLATFORM = (" on ", " to ", " via ")
_PARTICLES = frozenset({"al-", "el-", "ul-", "as-", "ad-", "ar-", "de ", "on ", "an ", " d'", " d’"})
"""The last characters of what may stand before a name and belong to it."""


def _is_body_with_and(left: str, right: str) -> bool:
    """Whether "and" belongs to the name: "Ministry of Housing and Urban Affairs", "Food and Drug Administration"."""
    before, after = left.removeprefix("The ").split(" "), right.split(" ")
    if len(before) + len(after) > 8 or is_given(after[0]) or plain(after[0]) in TITLES or ACRONYM.match(after[0]):
        return False
    link = next((i for i, word in enumerate(before) if i and word in ("of", "for")), 0)
    if link and plain(before[link - 1]) in _JOINED_BODIES:
        return plain(before[-1]) not in PLACES and plain(after[-1]) not in PLACES and "of" not in after
    if len(after) == 2 and plain(after[1]) in ("party", "movement", "alliance"):
        return plain(before[-1]) in _CAUSES
    if before[0] in ("United", "National", "International") and plain(after[-1]) in ("workers", "employees"):
        return True
    if len(before) == 1 and len(after) > 2 and before[0].endswith(_ADJECTIVES) and after[0].endswith(_ADJECTIVES):
        return after[2] in ("of", "for") and plain(after[1]) in BODY_NOUNS  # "Industrial and Commercial Bank of"
    ends = len(after) > 1 and plain(after[-1]) in _JOINED_BODIES
    return (
        ends
        and plain(before[-1]) not in BODY_NOUNS
        and len(before) <= 3
        and (len(before) == 1 or not any(map(is_given, before)))
    )


_ADJECTIVES = ("ial", "ical", "ional", "omic", "ural")
_CAUSES = words("justice peace freedom liberty truth unity progress equality solidarity order democracy reform labour")
_JOINED_BODIES = words(
    """
    administration agency association authority board bureau center centre chamber commission committee council
    department directorate enforcement initiative institute ministry office protection service
    """
)


def _opens_sentence(text: str, at: int, start: int) -> bool:
    """Whether the word at `at` is the first of a sentence, marks and brackets before it passed over."""
    if at - start > 1 and text[at - 1] == " " and (near := text[at - 2]) not in _SKIPPED:
        return near in _ENDERS and (near != "—" or at - start < _DATELINE)
    before = text[max(start, at - 7) : at].rstrip(_SKIPPED)
    if before[-1:] == "—":
        return at - start < _DATELINE
    return before[-1] in _ENDERS if before else at - start < 7


def is_title_case(line: str) -> bool:
    """Whether nearly every long word of a short line is capitalised, as in many headlines."""
    if len(line) > 200:
        return False
    words = _LONG_WORD.findall(line)
    return len(words) >= 3 and sum(w[0].isupper() for w in words) >= 0.8 * len(words)
