"""What is reported without quotation marks: the content of each reporting verb, as one span."""

from dataclasses import dataclass

from corpus.cues import NEEDS_THAT
from corpus.mentions import DATE_WORDS, PREPOSITIONS, mention_starting
from corpus.report import Report
from corpus.sentences import Sentence
from corpus.wordlists import words


@dataclass(frozen=True, slots=True)
class Content:
    """Words `first` to `last` of the report's sentence: what was said."""

    report: Report
    first: int
    last: int
    via: tuple[Report, ...] = ()
    """The reports within whose own contents it stands, outermost first."""


_SUBORDINATORS = words("when while after as if although though before since because once until unless where whether")
_SPLITTERS = words("and but while who which where when as although though after before because")
_RESUMES = words("also has have had is was were said says will would did does")
_OBJECT_ENDS = _SPLITTERS | words("a an since for in at according with his her their its saying calling noting adding")
_VENUE = words("in at on during to from via through by with before after for over")
_VENUE_NOUNS = words(
    """
    statement interview speech tweet email e-mail letter memo post news conference rally debate briefing call
    telephone phone show podcast forum event hearing address remarks meeting appearance program facebook twitter
    television radio op-ed article column testimony release report message panel broadcast town hall press
    television reporters supporters crowd audience
    """
)


def contents(s: Sentence, reports: list[Report]) -> list[Content]:
    """The contents of a sentence's reports; none where marks hold all that was said."""
    found: list[Content] = []
    for n, report in enumerate(reports):
        span = _content(s, report, reports, n)
        if span is None:
            continue
        first, last = _trim(s, *span)
        if (
            last - first >= 0
            and not _all_marked(s, first, last)
            and not any(c.first == first and c.last == last for c in found)
        ):
            if last == first and report.manner != "object":
                continue
            if report.lemma == "call" and s.name_at.get(first) == last:
                continue  # a telephone call
            found.append(Content(report, first, last))
    return found


def _content(s: Sentence, report: Report, reports: list[Report], n: int) -> tuple[int, int] | None:
    if report.manner == "source":
        return _of_source(s, report)
    if report.lemma == "that":
        return report.last + 1, next((k for k in range(report.last + 1, len(s)) if s.words[k][-1] == ","), len(s) - 1)
    if report.lemma == "quote" and report.inverted:
        return None
    if report.manner in ("show", "quote") or (
        report.manner == "think" and s.low[min(report.last + 1, len(s) - 1)] != "that"
    ):
        return None
    before, start = report.first - 1, _start(s, report)
    if before >= 0 and s.is_region(before):
        whole = before == 0 or s.pauses(before - 1) or s.is_region(before - 1) or not report.finite
        return None if whole or report.manner not in ("say", "tell") else (0, before)
    trailing = start is None or start >= len(s) or _starts_idly(s, start, report)
    ahead = _ahead(s, report, trailing)
    if ahead is not None and (start is None or trailing or report.inverted or s.pauses(report.last)):
        if (
            report.inverted
            or not s.pauses(report.last)
            or report.last >= len(s) - 1
            or not _goes_on(s, report.last + 1)
        ):
            return ahead
        return ahead[0], _end(s, report, reports, n, report.last + 1)
    if start is not None and start < len(s) and s.low[start] in ("is", "was", "are", "were"):
        return None  # "what they say is …" is the reporter's clause
    if start is None or start >= len(s) or _starts_idly(s, start, report):
        return None
    if (
        report.lemma in NEEDS_THAT
        and s.low[start - 1] != "that"
        and not s.is_region(start)
        and not _opens_clause(s, start)
    ):
        return None
    return start, _end(s, report, reports, n, start)


def _opens_clause(s: Sentence, k: int) -> bool:
    return s.low[k] in ("he", "she", "they", "it", "we", "i", "there") or (
        s.pauses(k - 1) and s.words[k - 1][-1] == ":"
    )


def _goes_on(s: Sentence, k: int) -> bool:
    """Whether the clause that ", X said," breaks into goes on with word `k`, instead of something else beginning."""
    return s.low[k] not in _IDLE and not s.low[k].endswith("ing") and not s.is_region(k)


_IDLE = words(
    """
    of at in on upon from with after before by during as for along to while when who which citing alone where
    because against over into through about since until despite via around behind between among inside outside
    under like
    """
)


def _starts_idly(s: Sentence, k: int, report: Report) -> bool:
    """Whether a preposition follows the verb, so that what follows says when or where and not what."""
    if s.low[k - 1] == "that" or s.is_region(k):
        return False
    return (
        s.low[k] in _IDLE
        and not (s.low[k] == "to" and report.manner in ("say", "tell", "think"))
        and not (report.manner == "tell" and s.low[k] in ("of", "about"))
    )


def _of_source(s: Sentence, report: Report) -> tuple[int, int] | None:
    """ "According to X, …" and "…, according to X"."""
    if report.mention is None:
        return None
    first, last = report.cue_first, report.mention.last
    if first <= 1 or (first <= 4 and s.pauses(first - 1)) or (s.low[first - 1] in ("and", "but") and first <= 2):
        k = last
        while k < len(s) - 1 and not s.pauses(k):
            k += 1
        if k + 1 < len(s) and s.low[k + 1] in ("a", "an", "who", "which"):
            k = next((q for q in range(k + 1, min(len(s) - 2, k + 15)) if s.pauses(q)), k)
        return (k + 1, len(s) - 1) if k + 1 < len(s) else None
    return 0, first - 1


def _ahead(s: Sentence, report: Report, trailing: bool) -> tuple[int, int] | None:
    """The clause before ", X said"."""
    last = report.first - 1
    if last < 0 or not s.pauses(last) or s.words[last][-1] in ":;":
        return None
    if report.manner in ("object", "show") or not report.finite:
        return None
    leads_in = (
        s.low[0] in PREPOSITIONS | _SUBORDINATORS | DATE_WORDS
        or s.low[0].endswith("ing")
        or (last < 2 and s.low[0] in _LEAD_INS)
    )
    if leads_in and not report.inverted and not trailing:
        return None
    if report.last + 1 < len(s) and s.is_region(report.last + 1):
        return None
    return 0, last


_LEAD_INS = words(
    """
    and but so still however yet also meanwhile then now instead indeed overall nevertheless nonetheless later
    today moreover furthermore additionally separately afterward finally ultimately thus therefore first second
    """
)


def _start(s: Sentence, report: Report) -> int | None:
    """Where what was said begins after the cue: behind whom it was told, when and where, and "that"."""
    k = report.last + 1
    if k >= len(s):
        return None
    if report.inverted:
        return None
    for q in range(k, min(len(s) - 1, k + 12)):
        if s.low[q] == "that" and not s.is_region(q) and q not in s.names:
            if (
                q == k
                or report.manner == "tell"
                or s.low[k] in _VENUE | DATE_WORDS
                or s.low[k].endswith("ly")
                or s.pauses(k)
            ):
                return q + 1
            break
        if s.is_region(q) or (s.pauses(q) and q > k + 6):
            break
    if report.manner == "tell":
        whom = mention_starting(s, k)
        if s.low[k] in ("him", "her", "them", "us", "me"):
            k += 1
        elif whom is not None:
            k = whom.last + 1
        elif report.lemma != "ask":
            return None
        if report.lemma == "ask" and whom is None:
            k = report.last + 1
    return _after_venue(s, k)


def _after_venue(s: Sentence, k: int) -> int | None:
    """Past "on Tuesday", "in a statement" and the like."""
    while k < len(s):
        if s.low[k][:2] in ("19", "20") and len(s.low[k]) == 4 and s.low[k].isdigit():
            k += 1
            continue
        if s.low[k] in DATE_WORDS and s.low[k] not in (
            "in",
            "on",
            "may",
            "this",
            "last",
            "next",
            "time",
            "early",
            "late",
        ):
            k += 1
            continue
        if (
            s.low[k] in ("last", "this", "earlier", "on", "in")
            and k + 1 < len(s)
            and (s.low[k + 1] in DATE_WORDS or s.low[k + 1].isdigit())
            and not s.pauses(k)
        ):
            k += 2
            continue
        if s.low[k] in _VENUE and k + 1 < len(s):
            for q in range(k + 1, min(len(s), k + 6)):
                if s.low[q] in _VENUE_NOUNS:
                    k = q + 1
                    break
                if s.pauses(q) or s.is_region(q):
                    return k
            else:
                return k
            continue
        return k
    return None


def _end(s: Sentence, report: Report, reports: list[Report], n: int, start: int) -> int:
    last = len(s) - 1
    opener = s.low[report.first - 1] if report.first else ""
    head = s.low[0]
    relative = report.mention is not None and report.mention.antecedent is not None
    if (relative and report.mention and s.pauses(report.mention.first - 1)) or (
        report.finite
        and (opener in _SUBORDINATORS or (head in _SUBORDINATORS and not any(s.pauses(k) for k in range(report.first))))
        and report.manner != "source"
    ):
        for k in range(start, last):
            if s.pauses(k) and s.words[k][-1] in ",)":
                last = k
                break
    for later in reports[n + 1 :]:
        if later.cue_first <= start:
            continue
        if later.manner == "source" and later.cue_first <= last:
            last = min(last, later.cue_first - 1)
        elif (
            later.mention is report.mention
            and later.cue_first <= last
            and (not later.finite or s.low[later.cue_first - 1] in ("and", "but", "then"))
        ):
            if (
                later.finite
                or s.pauses(later.cue_first - 1)
                or s.low[later.cue_first - 1] in ("and", "but", "then", "by", "while", "before")
            ):
                last = min(last, later.cue_first - 1)
        elif (
            later.finite
            and later.first <= last
            and later.first > start + 2
            and s.pauses(later.first - 1)
            and later.last >= len(s) - 3
        ):
            last = min(last, later.first - 1)
    if report.mention is None or report.manner == "object":
        for k in range(start, last):
            if (s.words[k][-1] in ",;" or s.is_region(k)) and (report.mention is None or s.low[k + 1] in _OBJECT_ENDS):
                last = k
                break
    if report.manner == "object" or not report.finite:
        said = report.manner == "say"
        for k in range(start, last):
            if (
                s.pauses(k)
                and s.words[k][-1] in ",;"
                and (
                    (s.low[k + 1] in _SPLITTERS and not (said and s.low[k + 1] == "and"))
                    or (s.low[k + 1].endswith("ing") and "-" not in s.low[k + 1])
                    or (s.low[k + 1] in _RESUMES)
                )
            ):
                last = k
                break
    for k in range(start, last):
        if s.words[k][-1] == ":" and s.is_region(k + 1):
            last = k
            break
        if (
            s.words[k][-1] == ","
            and s.low[k + 1] in ("but", "and", "while", "though", "although")
            and _turns(s, k + 2, report)
        ):
            last = k
            break
    while last > start and s.low[last] in ("and", "but", "then", "while", "by", "before", "as", "in", "also"):
        last -= 1
    return last


def _turns(s: Sentence, k: int, report: Report) -> bool:
    """Whether the clause that begins with word `k` is the reporter's again: its subject is the speaker."""
    if k >= len(s) or report.mention is None:
        return False
    if s.low[k] in ("he", "she", "they"):
        return True
    return report.mention.name is not None and s.low[k] == report.mention.name.last.lower()


def _trim(s: Sentence, first: int, last: int) -> tuple[int, int]:
    while first <= last and not s.low[first] and not s.is_region(first):
        first += 1
    while last >= first and not s.low[last] and not s.is_region(last):
        last -= 1
    if first <= last and s.low[first] in ("that", "and", "but") and last > first:
        first += 1
    return first, last


def _all_marked(s: Sentence, first: int, last: int) -> bool:
    """Whether marks hold all of the words, so that nothing is left to report."""
    return all(s.is_region(k) or s.low[k] in ("and", "that", "is", "was", "") for k in range(first, last + 1))
