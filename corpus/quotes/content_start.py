"""Where reported content begins in its sentence: past whom it was told to, when and where."""

from corpus.actors.lexicon import PERSON_NOUNS
from corpus.quotes.claim_nouns import CLAIM_NOUNS, is_relative
from corpus.quotes.cues import PLAIN_CUES, VERBS
from corpus.quotes.mention_after import mention_starting
from corpus.quotes.mentions import Mention
from corpus.quotes.offices import tells_several
from corpus.quotes.phrases import (
    ASKS,
    AUXILIARIES,
    DATE_WORDS,
    DETERMINERS,
    HEAVY_NOUNS,
    PREPOSITIONS,
    PRONOUNS,
    compares,
    points_at,
)
from corpus.quotes.report import OUTLETS, Report, is_named_outlet, is_press
from corpus.quotes.sentences import Sentence
from corpus.quotes.venues import VENUE, VENUE_NOUNS, after_venue, tells_of_venue
from corpus.wordlists import words

_BEHIND_LISTENER = VENUE_NOUNS | OUTLETS
TOPICS: dict[str, frozenset[str]] = {
    "apologise": frozenset({"for"}),
    "apologize": frozenset({"for"}),
    "appeal": frozenset({"for"}),
    "ask": frozenset({"for"}),
    "beg": frozenset({"for"}),
    "boast": frozenset({"about", "of"}),
    "brag": frozenset({"about", "of"}),
    "caution": frozenset({"about", "against"}),
    "complain": frozenset({"about", "of"}),
    "joke": frozenset({"about"}),
    "object": frozenset({"to"}),
    "plead": frozenset({"for"}),
    "warn": frozenset({"about", "against", "of"}),
}
"""The prepositions behind which a verb's own object stands: "complained about the noise"."""
_BIDS = frozenset({"ask", "urge", "beg", "implore", "exhort", "advise", "dare", "appeal"})
_TIMES = DATE_WORDS | words(
    "a few two three four five six seven eight nine ten just later before only times once twice"
)
_TURNS = frozenset({"but", "while", "although", "though", "whereas"})
_RELATIVES = frozenset({"what", "which", "that", "who", "whom"})
_WHEN_OR_WHERE = VENUE | DATE_WORDS | {"afterwards", "afterward", "until"}


def start_after(s: Sentence, report: Report) -> int | None:
    """Where what was said begins after the cue: behind whom it was told, when and where, and "that"."""
    k = report.last + 1
    if report.inverted:
        return _behind_teller(s, report, k)
    if k >= s.size or s.words[k - 1][-1] == ";":
        return None
    if report.lemma in _BIDS and _bids(s, k):
        pronoun = s.low[k] in _HIM and s.low[k + 1] == "to"
        return k + pronoun  # "urged the board to wait", but "urged her to wait"
    if report.lemma == "promise" and s.low[k] in _HIM and s.low[k + 1 : k + 2] and s.low[k + 1] in DETERMINERS:
        return k + 1  # "promised her a bill"
    if report.lemma in ("liken", "compare") and s.low[k] in _HIM | {"it"} and s.low[k + 1 : k + 2] == ["to"]:
        return k + 2 if k + 2 < s.size and s.is_region(k + 2) else k
    if report.lemma == "tell" and s.low[k] == "of" and tells_of_deed(s, k + 1):
        return k + 1
    if (that := _that(s, k, report)) is not None:
        return that + 1 - opens_clause(s, that + 1)  # "said that was late"
    if takes_topic(s, k, report):
        return k + 1
    if report.lemma in _PROMISES and s.low[k] in ("him", "her", "them", "us", "me") and "that" in s.low[k : k + 9]:
        return s.low.index("that", k) + 1  # "promised them as late as Friday that"
    if report.manner == "tell" or (report.lemma in _SENT_TO and k in s.name_at):
        whom = mention_starting(s, k)
        if s.low[k] in ("him", "her", "them", "us", "me") and not _owns_listener(s, k, whom):
            k += 1
        elif whom is not None and not opens_clause(s, whom.last + 1):
            topics = (q for q in range(k + 1, whom.last) if report.lemma == "warn" and takes_topic(s, q, report))
            k = next(topics, whom.last + 1)
            while k < s.size and not s.pauses(k - 1) and _names_listener(s, k):
                k += 1  # "told a Senate panel", "told Radio 4", "told Harbour TV channel"
            if s.low[k - 1] in OUTLETS and s.low[k : k + 1] == ["the"] and k + 1 in s.name_at and not s.pauses(k - 1):
                k = s.name_at[k + 1] + 1  # "told the Oslo paper the Herald"
            k = _behind_where(s, k) if s.low[k : k + 1] == ["in"] else k
        elif whom is not None:
            return _after_listener(s, k, whom.last)
        elif report.lemma != "ask":
            shown = s.is_region(k) and k + 1 < s.size and not s.pauses(k)
            return k + 1 if shown and (k + 1 in s.name_at or s.low[k + 1] in DETERMINERS) else None  # "told “Dawn” the"
    elif s.low[k] == "to" and report.manner == "say":
        k = _behind_readers(s, k)
    return _behind_venue(s, report, k)


def _behind_where(s: Sentence, k: int) -> int:
    """The word behind where those told are, if a clause opens there: "told customers in China it will"; else `k`."""
    for q in range(k + 2, min(s.size - 1, k + 5)):
        if s.pauses(q - 1) or s.is_region(q - 1) or s.low[q - 1] in PLAIN_CUES:
            return k
        if s.low[q] in _SUBJECTS:
            return q
    return k


def _behind_venue(s: Sentence, report: Report, k: int) -> int | None:
    """Where what was said begins behind a cue and whom it names up to word `k`: past where and when."""
    start = after_venue(s, k)
    if start is not None and k < start <= k + 2 and s.low[k] not in VENUE and opens_clause(s, start):
        return None if s.low[report.first - 1] in _RELATIVES else k  # "said this time was late"
    if start is not None and tells_of_venue(s, start):
        return None
    parted = start is not None and start > report.last + 1 and s.pauses(start - 1)
    if start is None or (parted and (s.low[start] in _TURNS or s.low[start] in PLAIN_CUES or _is_aside(report))):
        return None  # "urged calm, but Jo Doe said it leaked", "Jo Doe, who advised the port, left"
    if (report.manner != "tell" or report.lemma == "warn") and takes_topic(s, start, report):
        return start + 1  # "complained on Monday about the noise", "warned the board against it"
    end = next((q for q in range(start, s.size) if s.low[q] not in _TIMES), s.size)
    if report.lemma == "ask" and start < end < s.size and s.low[end] in ASKS:
        return end  # "asked him twice whether"
    return None if end == s.size or (end > start and s.pauses(end - 1)) else start  # "reported ten days ago"


def _behind_teller(s: Sentence, report: Report, k: int) -> int | None:
    """Where what somebody was asked or told begins behind who did so: "asked by a clerk if", "told by a clerk that"."""
    if s.low[report.cue_last] != "by":
        return None
    if report.lemma == "ask":
        return next((q for q in range(k, min(s.size - 1, k + 6)) if s.low[q] in ASKS), None)
    it_was = report.manner == "say" and "it" in s.low[max(0, report.cue_first - 4) : report.cue_first]
    told = (report.manner == "tell" or it_was) and k + 1 < s.size and s.low[k] == "that" and not s.pauses(k - 1)
    return k + 1 if told else None


_HIM = frozenset({"him", "her", "them", "us", "me"})
_PROMISES = frozenset({"promise", "pledge", "write"})


def takes_topic(s: Sentence, k: int, report: Report) -> bool:
    """Whether at word `k` stands the preposition of a verb's own object, with the object behind it."""
    if s.low[k] not in TOPICS.get(report.lemma, ()) or k + 1 >= s.size or s.pauses(k) or s.pauses(k - 1):
        return False
    asked_to = report.cue_first > 0 and s.low[report.cue_first - 1] == "to"  # "refused to ask for help"
    return not asked_to and s.low[k + 1] not in PREPOSITIONS


def tells_of_deed(s: Sentence, k: int) -> bool:
    """Whether behind "told of" stands what somebody went through: "told of seeing it sink"."""
    return k + 1 < s.size and (s.low[k] == "how" or s.low[k].endswith("ing"))


def _bids(s: Sentence, k: int) -> bool:
    """Whether at word `k` stands whom somebody asks to do something: "the board to wait"."""
    if s.low[k] in _WHEN_OR_WHERE or s.low[k] in ASKS or s.low[k] in ("to", "that") or s.is_region(k):
        return False
    for q in range(k + 1, min(s.size - 1, k + _LONGEST_LISTENER)):
        if s.pauses(q - 1) or s.is_region(q) or s.low[q] == "that" or s.low[q] in AUXILIARIES:
            return False
        if s.low[q] == "to":
            return s.low[q - 1] not in VENUE_NOUNS and _is_base(s, q + 1)
    return False


def _is_base(s: Sentence, k: int) -> bool:
    """Whether word `k`, behind "to", can be a verb: no name, figure or noun with its article."""
    word = s.low[k]
    acting = word.endswith("ing") and word not in _ING
    return not (word in DETERMINERS or acting or k in s.name_at or word[:1].isdigit())


_ING = frozenset({"bring", "sing", "ring", "swing", "cling", "fling"})


_LONGEST_LISTENER = 14
"""Words."""


def _behind_readers(s: Sentence, k: int) -> int:
    """The word behind "to the Herald" or "to lawmakers" at word `k`, or `k`: "confirmed to the Herald on Monday"."""
    whom = mention_starting(s, k + 1)
    if whom is None:
        return k
    named = whom.first == k + 1 and whom.name is not None and (whom.name.kind == "person" or is_named_outlet(whom))
    alone = whom.first == whom.last or s.low[whom.first] in DETERMINERS  # no "to find voters"
    several = whom.low in PERSON_NOUNS and tells_several(whom.low)
    return whom.last + 1 if named or (alone and (several or is_press(whom))) else k


def _names_listener(s: Sentence, k: int) -> bool:
    """Whether word `k` still belongs to the listener whose name stands before it."""
    title = s.words[k - 1].endswith("'s") and s.words[k][0].isupper()  # "Radio 4's Today programme"
    return title or s.low[k] in _BEHIND_LISTENER or s.low[k][:1].isdigit()


def opens_clause(s: Sentence, k: int) -> bool:
    """Whether an auxiliary stands at word `k`, so that the words before it are no listener but a subject."""
    return k < s.size and s.low[k].removesuffix("n't") in AUXILIARIES and not s.pauses(k - 1)


def _owns_listener(s: Sentence, k: int, whom: Mention | None) -> bool:
    """Whether "her" at word `k` only says whose the listener is: "told her congregation last Sunday"."""
    if s.low[k] != "her" or whom is None or whom.last == k or s.low[k + 1] in _SUBJECTS or s.low[k + 1] in DETERMINERS:
        return False  # "told her the lock leaks"
    return s.low[k + 1] in HEAVY_NOUNS or after_venue(s, whom.last + 1) is None


def _after_listener(s: Sentence, k: int, last: int) -> int:
    """Where a clause begins right behind a listener: "told a press conference demand was high"."""
    for q in range(k, last):
        if q in s.names and is_named_outlet(Mention("name", s, s.names[q][0], q, s.names[q][1])):
            return q + 1  # "told the Harbour Herald staff were late"
        if q == k + 1 and s.low[k] == "the" and s.low[q] in OUTLETS:
            return q + 1  # "told the paper staff were late"
        if s.low[q] in HEAVY_NOUNS or s.low[q] in VENUE_NOUNS:
            while q + 1 <= last and (s.low[q + 1] in HEAVY_NOUNS or s.low[q + 1] in VENUE_NOUNS):
                q += 1
            return q + 1 if q < last else k
    return k


def _is_aside(report: Report) -> bool:
    """Whether a cue stands in a clause that commas set off: "Jo Doe, who told the board, left"."""
    mention = report.mention
    return mention is not None and mention.antecedent is not None and report.sentence.pauses(mention.first - 1)


def _that(s: Sentence, k: int, report: Report) -> int | None:
    """The "that" which opens the content, if only whom, when and where stand between it and the cue."""
    if "that" not in s.has or "that" not in s.low[k : k + 12]:
        return None
    if s.low[k] in ("as", "like") and s.pauses(k - 1):  # "repeated, as he did on Monday, that"
        closes = next((q for q in range(k + 1, min(s.size - 1, k + 11)) if s.pauses(q)), k)
        return closes + 1 if s.low[closes + 1] == "that" else None
    of_aside = _is_aside(report)
    behind = k  # what tells more of the listener: "told Jo Doe, who had asked, that"
    for q in range(k, min(s.size - 1, k + 12)):
        if q < behind:
            continue
        if s.low[q] in _SUBJECTS and q > k and opens_clause(s, q + 1):
            return None  # "told the clerk he had seen that letter"
        if s.low[q] == "that" and not (s.is_region(q) or q in s.names or points_at(s, q) or tells_of_venue(s, q)):
            return q if _leads_to_words(s, k, q, behind, report) else None
        if s.is_region(q) and (report.manner == "tell" or s.low[k] in ("on", "in")) and s.low[q + 1] == "that":
            continue  # "told “Dawn Patrol” that", "said on “Dawn Patrol” that"
        if s.pauses(q) and (of_aside or s.low[q + 1] == "who"):
            behind = 0 if of_aside else next((c + 1 for c in range(q + 1, s.size - 1) if s.pauses(c)), 0)
            if not behind:
                return None
            continue
        if s.is_region(q) or (s.pauses(q) and q > k + 6 and s.words[q][0] != "("):
            return None
        if (
            (report.manner == "say" or report.lemma == "warn")
            and s.words[q][-1] == ","
            and (s.low[q + 1] in ("the", "a", "an") or compares(s, q + 1))
        ):
            return None  # "said on Monday, the first clash that has …", ", well above the 19 that"
    return None


def _leads_to_words(s: Sentence, k: int, q: int, behind: int, report: Report) -> bool:
    """Whether the "that" at word `q` opens what was told, and is of nothing between it and word `k` behind the cue."""
    if report.manner == "tell" and "to" in s.low[k + 1 : q] and _bids_about(s, k, q):
        return False
    if not PLAIN_CUES.isdisjoint(s.low[behind:q]) or _is_of_another(s, k, q) or s.low[q - 1] in ("and", "so"):
        return False
    if s.low[k] == "of" and report.lemma == "tell":
        return False  # "told of waves that reached the bridge"
    told_of = s.low[k] == "about" or (s.low[k] == "to" and report.manner == "say")
    of_claim = told_of and not CLAIM_NOUNS.isdisjoint(s.low[k:q])
    if of_claim or s.low[k] in TOPICS.get(report.lemma, ()):
        return False  # "responded to claims by Jo Doe that", "asked for his job, a request that"
    between = s.low[k] in _WHEN_OR_WHERE or report.lemma in _SENT_TO or s.low[k].endswith("ly") or s.pauses(k)
    return q == k or report.manner == "tell" or between


def _bids_about(s: Sentence, k: int, that: int) -> bool:
    """Whether "that" only tells of a thing somebody is told to deal with: "told her to avoid the roads that flood"."""
    to = s.low.index("to", k + 1)
    if to + 2 >= that or s.pauses(to) or not _is_base(s, to + 1) or s.low[to + 1] in _HIM | PRONOUNS:
        return False
    behind = s.low[to + 2]
    return behind in DETERMINERS or behind in PREPOSITIONS or behind in _AWAY or is_relative(s, that)


_AWAY = frozenset({"away", "out", "up", "off", "down", "back", "clear"})
_SENT_TO = frozenset({"text", "email"})
_SUBJECTS = frozenset({"he", "she", "they", "it", "we"})


def _is_of_another(s: Sentence, k: int, that: int) -> bool:
    """Whether another verb has the "that": "said on Monday, adding that", "said, a day after it warned that"."""
    if that > k and s.low[that - 1] in VERBS and not VERBS[s.low[that - 1]].noun:
        return True
    opens = next((q for q in range(that - 1, k, -1) if s.pauses(q - 1)), that)
    return opens < that and not s.pauses(that - 1) and s.low[opens].endswith("ing") and s.low[opens] in VERBS
