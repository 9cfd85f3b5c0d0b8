"""Where a sentence ends: at a full stop that no abbreviation has, or where one was lost."""

from bisect import bisect_left

from corpus.lazy import lazy
from corpus.quotes.cues import BEFORE_VERB, PLAIN_CUES, VERBS
from corpus.quotes.masking import REGION, bare
from corpus.wordlists import words

_ABBREVIATIONS = words(
    """
    mr. mrs. ms. dr. sen. sens. rep. reps. gov. govs. gen. col. lt. sgt. capt. rev. hon. prof. st. jr. sr. vs.
    etc. inc. co. corp. ltd. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. no. v. u.s. u.n. u.k. d.c.
    e.g. i.e. a.m. p.m. adm. maj. ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. mass.
    md. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. w.va. n.y. n.j. n.h.
    n.c. s.c. n.d. s.d. n.m. r.i. r-ariz. messrs. ft. mt. atty. dept. est. approx. op. cit. al. vol. fig. pp. ed.
    eds. brig. insp. cllr. supt. cmdr. pvt. sec. dist.
    """
)
_WORDS_TOO = words("ill. miss. wash. mass. ore. mar.")
_HARD_STATE = frozenset(
    {"u.s.", "d.c.", "u.n.", "u.k.", "a.m.", "p.m.", "inc.", "co.", "corp.", "ltd.", "jr.", "sr.", "etc."}
)
_LEGAL = frozenset({"inc.", "co.", "corp.", "ltd."})
_SENTENCE_OPENERS = words(
    """
    the a an but and in on at he she they it we i you his her their its this that these those there when while as
    if for after before since so yet still also however meanwhile some many most both what who how why one no not
    with asked according among
    """
)
_INITIALS = lazy(r"(?:[A-Z]\.){2,4}")


def openings(line: str, words: list[str], at: list[int], start: int, text: str, regions: bool) -> list[int]:
    """Which words of a masked line open a sentence, in order; `at` and `start` are the offsets of both in the text."""
    bounds, last = [0], len(words) - 1
    for stop in _MAYBE_END.finditer(line):
        end = start + stop.start() + 1
        i = bisect_left(at, end) - 1
        if i < last and _ends(words, i, text[end - 3 : end]):
            bounds.append(i + 1)
    lost = _lost_breaks(line, words)
    if regions:
        marked = [i for i, word in enumerate(words) if word[0] == REGION and i]
        lost += [i for i in marked if at[i] == at[i - 1] + len(words[i - 1])]
        lost += [i for i in marked if i < last and _opens_alone(words, i, text, at[i])]
    return sorted({*bounds, *lost}) if lost else bounds


def _lost_breaks(line: str, words: list[str]) -> list[int]:
    """Before which words a line break was lost, as nothing closes the heading, caption or address ahead of them."""
    found: list[int] = []
    if not _OPENS_TEXT.isdisjoint(words[1:]):
        found += [i for i in range(1, len(words)) if words[i] in _OPENS_TEXT and _stands_alone(words, i)]
    if "/" in line:
        found += [i for i in range(1, len(words)) if words[i - 1].startswith(_ADDRESSES) and words[i][0].isupper()]
        found += [i for i in range(1, len(words) - 1) if "/" in words[i] and _signs_off(words, i)]
    if "@" in line:
        found += [i for i in range(1, len(words)) if words[i].find("@") > 0 and words[i - 1][-1] in f".!?{REGION}"]
    return found


def _stands_alone(words: list[str], i: int) -> bool:
    """Whether small letters stand on both sides of word `i`, and no bullet before it."""
    before = words[i - 1]
    small = before.isalpha() and before.islower() and len(before) > 1
    return small and i + 1 < len(words) and words[i + 1][0].islower()


def _opens_alone(words: list[str], i: int, text: str, at: int) -> bool:
    """Whether marks hold a sentence, and the one before lost its full stop: "… new routes “With time, …,” she says"."""
    before, word = words[i - 1], words[i]
    if word[-1] != "," or len(word) < _SENTENCE_LONG or not (before[-1] == REGION or before.isalpha()):
        return False
    first, _, rest = text[at + 1 : at + len(word)].partition(" ")
    if not (first.istitle() and len(first) > 1 and rest[:1].islower()) or before.lower() in _LEADS_TO_MARKS:
        return False
    return _attributed(words, i + 1)


_SENTENCE_LONG = 30
"""Characters that no title or nickname between marks has."""
_LEADS_TO_MARKS = (
    frozenset(VERBS) | BEFORE_VERB | words("that as like the a an of in on at to for with by and but or so")
)


def _signs_off(words: list[str], i: int) -> bool:
    """Whether the writers' initials stand at word `i`, before the agencies they draw on: "… late. ab/cd (AP, AFP)"."""
    word = words[i]
    return word.islower() and len(word) < 9 and words[i + 1][0] == "(" and words[i - 1][-1] in f".!?{REGION}"


_ADDRESSES = ("http://", "https://", "www.", "pic.twitter.com/")
_OPENS_TEXT = frozenset(
    word.capitalize()
    for word in words("according the he she they it his her but this in on at when while after as if there")
)
"""Words whose capital nothing but the head of a sentence explains, where small letters stand on both sides."""


_SENTENCE_ENDS = frozenset(".!?…")
_MAYBE_END = lazy(rf"[.!?…)\]'\"{REGION}] (?![a-z])")


def _ends(words: list[str], i: int, tail: str) -> bool:
    """Whether a sentence ends with word `i`, whose last three characters in the text are `tail`."""
    word, after = words[i], words[i + 1]
    if word[-1] == REGION:
        inner = tail.rstrip("\"”“'’‘»」』")[-1:]
        if inner not in _SENTENCE_ENDS or not _could_open(after):
            return False
        return inner == "." or not _attributed(words, i + 1)
    if word[-1] in ")]'\"" and (len(word) < 2 or word[-2] not in _SENTENCE_ENDS):
        return False
    if not _could_open(after):
        return False
    if word[-1] != ".":
        return True
    low = word.lstrip("([\"'").lower()
    if low == "no.":
        return not after[0].isdigit()
    if low in _HARD_STATE:
        opens = low in _LEGAL and after.endswith("ing") and after[0].isupper()  # "Lund Inc. Announcing the deal"
        return opens or bare(after).lower() in _SENTENCE_OPENERS
    if len(low) == 2 and word[-2].isupper():
        if low == "x." and i and words[i - 1].lower() in ("on", "to", "via"):
            return True  # "posted it on X. Another replied"
        return after[0] == REGION and after[-1] == ","  # "filed it under T. “For later,” she said", but no nickname
    if low in _WORDS_TOO and word[0].islower():
        return True  # "He is ill. She said so"
    return low not in _ABBREVIATIONS and not _INITIALS.fullmatch(word)


def _could_open(word: str) -> bool:
    first = word.lstrip("([\"'")[:1]
    return first.isupper() or first.isdigit() or first == REGION or first in "$€£@"


def _attributed(words: list[str], i: int) -> bool:
    """Whether a name and a reporting verb that takes no other words follow, as after a quoted question."""
    for k in range(i, min(len(words), i + 7)):
        word = words[k]
        if (cue := bare(word).lower()) in PLAIN_CUES:
            if cue in _TELLS and not _ASKS.isdisjoint(words[k + 1 : k + 6]):
                return False  # "“…!” Jo Doe asked him if he was late"
            smiles = word[-1] == "," and k > i + 1 and words[k - 1] == "and"  # "“Why?” Jo Doe smiles and says, “…”"
            if (word[-1] == ":" or smiles) and words[k + 1 : k + 2] and words[k + 1][0] == REGION:
                return False  # "“Why?” Jo Doe replied: “…”"
            if word[-1] in ".,;:" or k + 1 == len(words) or cue in _TELLS or k == i:
                return True
            after = words[k + 1].lower().rstrip(".,")
            then = words[k + 2].rstrip(".,") if k + 2 < len(words) else ""
            if after == "this" and then in ("morning", "afternoon", "evening", "week", "month", "year"):
                return True
            return after not in _OPENS_CLAUSE and not (after == "at" and then == "least")
        if word[-1] in ".,;:":
            return False
    return False


_ASKS = frozenset({"if", "whether"})
_TELLS = frozenset({"told", "asked", "tells", "asks"})
_OPENS_CLAUSE = words("that the it he she they there his her their its this these a an if no some many more")
"""Behind a cue, what was said in words of its own."""
