"""Where the reporter's own words begin behind what was said: a gloss on it, who somebody is, where it was said."""

from corpus.quotes.next_deed import leaves_at_that
from corpus.quotes.phrases import DETERMINERS, HAVE_OR_BE, HEAVY_NOUNS, PRONOUNS
from corpus.quotes.report import Report
from corpus.quotes.sentences import PAUSES, Sentence
from corpus.quotes.set_off import DASHES
from corpus.quotes.sources import RECORDS
from corpus.quotes.venues import VENUE_NOUNS
from corpus.quotes.weighed import WEIGHED_BY, weighs_claim
from corpus.wordlists import words


def before_gloss(s: Sentence, report: Report, start: int, last: int) -> int:
    """The last word of what was said, from word `start` to `last`, before the reporter's own."""
    return _before_hearing(
        s, start, _before_venue(s, start, _before_aside(s, report, start, _before_turn(s, report, start, last)))
    )


def _before_hearing(s: Sentence, start: int, last: int) -> int:
    """Up to before whom it was told: "… leaked, the inquest heard on Monday", "… leaked, a jury was told"."""
    if _HEARINGS.isdisjoint(s.has):
        return last
    for k in range(max(start, last - _TAG), last - 1):
        if s.pauses(k) or s.is_region(k):
            heard = next((q for q in range(k + 2, min(last, k + 5)) if s.low[q] in _HEARINGS), 0)
            if heard and (s.low[heard + 1] == "heard" or s.low[heard + 1 : heard + 3] == ["was", "told"]):
                return k
    return last


_HEARINGS = frozenset({"court", "inquest", "jury", "hearing", "tribunal", "inquiry", "trial", "committee"})
_TAG = 12
"""Words of "the inquest in Oslo heard on Monday", at most."""


def _before_venue(s: Sentence, start: int, last: int) -> int:
    """Up to where it was said: "… leaked, in a statement on Monday", "… leaks in an interview with NOL"."""
    if _VENUES.isdisjoint(s.has):
        return last
    for k in range(start + 1, last - 1):
        if s.low[k + 1] not in _AT:
            continue
        remarks = s.low[k + 2] in _REMARKS
        if not (remarks or s.low[k + 2] in _OWNED):
            continue
        noun = k + 2 if remarks else next((q for q in range(k + 3, min(last + 1, k + 6)) if s.low[q] in _VENUES), 0)
        met = s.low[noun] == "interview" and s.low[noun + 1 : noun + 2] in _WITH and "had" not in s.low[start:k]
        if noun and (met or s.words[k][-1] == ",") and not any(s.pauses(q) for q in range(k + 1, noun)):
            return k if _closes(s, noun, last - 1) else last
    return last


_AT = frozenset({"in", "at", "during", "on"})
_OWNED = frozenset({"a", "an", "his", "her", "their", "its"})
_REMARKS = frozenset({"remarks", "comments", "testimony"})
_WITH = (["with"], ["published"], ["aired"], ["broadcast"])
_VENUES = VENUE_NOUNS - {"show", "press", "news", "call", "report", "program", "programme"}


def _before_turn(s: Sentence, report: Report, start: int, last: int) -> int:
    """Up to marked speech behind a colon, or to where the reporter takes over again."""
    for k in range(start, last):
        if s.words[k][-1] not in PAUSES:
            if s.low[k] == "but" and k > start and _weighs(s, k + 1, report):
                return k - 1
            continue
        if s.is_region(k) and s.words[k][-1] == "," and s.low[k + 1] in HAVE_OR_BE:
            return k  # "who told him to “…”, has died"
        if s.words[k][-1] == ":" and s.is_region(k + 1):
            return k
        if s.low[k + 1] in _REPORTERS_OWN:
            return k
        if s.low[k + 1] in ("who", "which") and report.manner in ("say", "tell") and _closes(s, k + 1, last):
            return k  # "said she had met Doe, who led the town until 1998"
        if s.words[k] in ("-", "–", "--") and s.low[k + 1] in ("though", "although", "but", "while", "even"):
            return k - 1
        if s.words[k][-1] == "-" and s.low[k + 1] in ("though", "although", "even"):
            return k
        if s.words[k][-1] == "," and s.low[k + 1] == "however" and _is_anothers(s, k + 2):
            return k
        if (
            s.words[k][-1] == ","
            and s.low[k + 1] in ("but", "and", "while", "though", "although")
            and (_turns(s, k + 2, report) or contradicts(s, k + 1) or _weighs(s, k + 2, report))
        ):
            return k
    return last


def _weighs(s: Sentence, k: int, report: Report) -> bool:
    if k + 1 >= s.size or s.low[k] not in WEIGHED_BY:
        return False
    if s.low[k + 1] == "was" and s.low[k] == "it" and (s.low[k - 1] == "but" or not report.finite):
        return False  # "said the truck stood there, but it was not clear why"
    return weighs_claim(s, k, report.lemma)


def _is_anothers(s: Sentence, k: int) -> bool:
    """Whether behind ", however" somebody else acts: ", however Jo Doe left", but no ", however hard they rowed"."""
    last = s.name_at.get(k)
    named = last is not None and s.names[last][1].kind == "person" and not (s.pauses(k - 1) or s.pauses(last))
    return named or (k < s.size and contradicts(s, k - 1))


def _adds(s: Sentence, k: int, report: Report) -> bool:
    """Whether behind a dash before word `k` the reporter weighs what was told, or says that no more was."""
    return leaves_at_that(s, k) or (s.low[k] in _AGAINST and _weighs(s, k + 1, report))


def _before_aside(s: Sentence, report: Report, start: int, last: int) -> int:
    """Up to what the reporter says of it all: "… — a plan that failed before", "…, a claim that the port denies"."""
    dashes = [k for k in s.dashes if start < k < last] if s.dashes else []
    if "" in s.has and not DASHES.isdisjoint(s.words):  # a dash has no bare form
        dashes += [k - 1 for k in range(start + 2, last) if s.words[k] in DASHES]
    if len(dashes) == 1:
        after = dashes[0] + 1 + (s.words[dashes[0] + 1] in DASHES)
        beside = s.is_region(dashes[0]) and s.low[after] not in ("and", "but", "or")  # "was “safe” – note the word"
        return dashes[0] if beside or s.low[after] in _OPENS_GLOSS or _adds(s, after, report) else last
    if _OPENS_ASIDE.isdisjoint(s.has):
        return last
    for k in range(start + 2, last - 2):
        if s.low[k + 1] not in _OPENS_ASIDE or s.words[k][-1] != ",":
            continue
        if s.low[k + 1] != "something" and _is_judged(s, k + 2):
            return k
        if s.low[k + 1 : k + 4] == ["an", "apparent", "reference"]:
            return k
        if _closes(s, k + 1, last - 1):
            told = next((q for q in range(k + 2, min(last, k + 7)) if s.low[q] in _OF_GLOSS), 0)
            return k if told and s.low[told] in ("that", "which") else last
    return last


def _is_judged(s: Sentence, k: int) -> bool:
    """Whether at word `k` all that was told is given a name, and somebody deals with it: "a charge the port denies"."""
    if s.low[k] not in _NAMES_WHAT_IS_TOLD:
        return False
    after = s.low[k + 1]
    return after in PRONOUNS or after in DETERMINERS or after in HEAVY_NOUNS or s.words[k + 1][0].isupper()


_NAMES_WHAT_IS_TOLD = words(
    """
    charge claim accusation allegation assertion contention suggestion recommendation pledge promise vow threat
    figure deadline request estimate prediction forecast delay move decision demand view stance
    """
)
_OPENS_ASIDE = frozenset({"a", "an", "something"})
_OPENS_GLOSS = _OPENS_ASIDE | {"the", "despite"}
_OF_GLOSS = frozenset({"that", "which", "who", "when", "where"})


def _closes(s: Sentence, k: int, last: int) -> bool:
    """Whether nothing interrupts the words from `k` to the end, as where a clause only tells who somebody is."""
    return not any(s.pauses(q) or s.is_region(q) for q in range(k, last + 1))


_REPORTERS_OWN = words(
    "citing quoting compared alluding referring echoing prompting drawing putting highlighting underscoring"
)
"""Behind a comma, what sets a reader right."""


def contradicts(s: Sentence, k: int) -> bool:
    """Whether the clause at word `k` sets what is known against what was told: "though records show £2m"."""
    if s.low[k] not in _AGAINST:
        return False
    for q in range(k + 2, min(s.size, k + _CLAUSE)):
        if s.pauses(q - 1) or s.is_region(q):
            return False
        if s.low[q] in _SHOW:
            return not (RECORDS | _SHEETS).isdisjoint(s.low[k + 1 : q])
        if s.low[q] in _DISPUTE:
            account = not _ACCOUNT.isdisjoint(s.low[q + 1 : q + 5])
            return account or not _OTHERS.isdisjoint(s.low[k + 1 : q])
    return False


_AGAINST = frozenset({"though", "although", "but", "while", "however"})
_CLAUSE = 9
_SHOW = words("show shows indicate indicates suggest suggests put puts")
_DISPUTE = words(
    "dispute disputes disputed deny denies denied reject rejects rejected contest contests contested"
    " contradict contradicts contradicted disagree disagreed question questioned"
)
_ACCOUNT = words("that this it account claim version assertion")
_OTHERS = words("others another other")
_SHEETS = words("disclosures receipts disclosure report reports studies")


def _turns(s: Sentence, k: int, report: Report) -> bool:
    """Whether the clause that begins with word `k` is the reporter's again: its subject is the speaker."""
    if k >= s.size or report.mention is None:
        return False
    if s.low[k] in ("he", "she", "they"):
        return True
    return report.mention.name is not None and s.low[k] == report.mention.name.last.lower()
