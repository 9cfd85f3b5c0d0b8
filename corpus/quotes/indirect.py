"""What is reported without quotation marks: the content of each reporting verb, as one span."""

from typing import NamedTuple

from corpus.quotes.ahead import CLAUSE_WORDS, LEAD_INS, RELATIVES, before_names, behind_office, is_beside, told_ahead
from corpus.quotes.asides import is_parenthesis
from corpus.quotes.beliefs import tells_belief, tells_finding
from corpus.quotes.cited_content import of_source
from corpus.quotes.claim_nouns import claim_end
from corpus.quotes.colons import lister
from corpus.quotes.content_end import LEFT, behind_time, end_of, same_words
from corpus.quotes.content_gloss import contradicts
from corpus.quotes.content_start import opens_clause, start_after
from corpus.quotes.idle import IDLE, ISSUED, is_reporters, is_unanswered, starts_idly, tells_no_words
from corpus.quotes.inferred import INFERS, is_inferred
from corpus.quotes.judged import JUDGES, judges_after
from corpus.quotes.next_deed import gives_no_more
from corpus.quotes.phrases import PREPOSITIONS, SUBORDINATORS, compares
from corpus.quotes.report import Report
from corpus.quotes.sentences import Sentence
from corpus.quotes.sources import NAMING, cites_source


class Content(NamedTuple):
    """Words `first` to `last` of the report's sentence: what was said."""

    report: Report
    first: int
    last: int
    via: tuple[Report, ...] = ()
    """The reports within whose own contents it stands, outermost first."""


def contents(s: Sentence, reports: list[Report]) -> list[Content]:
    """The contents of a sentence's reports; none where marks hold all that was said."""
    found: list[Content] = []
    for n, report in enumerate(reports):
        span = _content(s, report, reports, n)
        if span is None or (report.lemma == "ask" and is_unanswered(s, report, alone=len(reports) == 1)):
            continue
        asked = found[0].last if found and found[0].report.cue_first == 0 and found[0].report.lemma == "ask" else -1
        if 0 <= asked < span[0] and report.first <= asked:
            continue  # "Asked if she had told the board, he said no"
        if report.lemma in ("cite", "quote") and _cites_more(s, report, found):
            continue
        first, last = _trim(s, span[0], min(span[1], asked) if span[0] <= asked else span[1])
        if last < first or all_marked(s, first, last) or tells_no_words(s, report, first, last):
            continue
        if s.low[first - 1] in ("and", "but") and any(r.first == first and r.finite for r in reports[n + 1 :]):
            continue  # "The mayor apologised, and the union said it was late"
        if not any(c.first == first and c.last == last for c in found):
            found.append(Content(report, first, last))
    return found


def _cites_more(s: Sentence, report: Report, found: list[Content]) -> bool:
    """Whether what was told only goes by a source: "In May, said Doe, citing logs, it leaked", ", citing a memo"."""
    own = (c for c in found if c.first < report.first and c.report.mention is report.mention)
    return any(report.first < c.last or cites_source(s, report.first) for c in own)


def _content(s: Sentence, report: Report, reports: list[Report], n: int) -> tuple[int, int] | None:
    if report.manner == "source":
        return of_source(s, report)
    earlier, later, cue_end = reports[:n], reports[n + 1 :], report.last
    beside = s.pauses(cue_end) and (_is_beside_all(s, report) or (is_parenthesis(report) and later))
    if beside or (s.words[-1][-1] == ":" and lister(s, reports[: n + 1]) is not None):
        return None  # "Some of the reasons Jo Doe cited include:"
    if report.lemma == "that":
        end = claim_end(s, report, later)
        return None if end is None else (cue_end + 1, end)
    if report.lemma == "put_it" and s.low[0] == "as" and report.first <= 4:
        return _as_put(s, report)
    if not _tells_words(s, report, later, earlier):
        return None
    before = names = before_names(s, report)
    if report.finite and not report.inverted and report.mention is not None and report.mention.kind == "name":
        before = behind_office(s, before)
    # "Ahead, he said …, and asked for more"
    again = n > 0 and any(same_words(r.mention, report.mention) and r.cue_first > r.first for r in earlier)
    mention, told = report.mention, report.finite
    if not told and mention is not None and s.low[report.cue_first - 1] in _WOULD:
        told, before = True, mention.first - 1  # "“…,” he would say, and he was right"
    if before >= 0 and s.is_region(before) and told and not again and not is_beside(s, report, before):
        whole = before == 0 or s.pauses(before - 1) or s.is_region(before - 1)
        return None if whole or report.manner not in ("say", "tell") else (0, before)
    start = start_after(s, report)
    first = report.first if s.low[0] in LEAD_INS else 0
    leads = 0 < first < 3 and s.pauses(first - 1) and s.pauses(cue_end)
    if start is None or start >= s.size or (starts_idly(s, start, report) and not leads):
        start = None  # but "Still, she said, in May it leaked"
    elif start == cue_end + 1 and report.lemma == "propose" and s.pauses(start - 1) and not _is_as(s, report):
        start = None  # "the second deal she has proposed, also has new terms"
    elif cue_end + 1 < start and s.pauses(start - 1) and behind_time(s, start) > 0:
        start = None  # "said on Monday, a day after it shut"
    elif s.pauses(start - 1) and any(r.first == start and r.last >= s.size - 1 for r in later):
        start = start if before >= 0 and s.low[before] in RELATIVES else None  # "were told to warn them, emails show"
    ahead = None if again else _ahead(s, report, names, earlier[-1] if n else None, start)
    if ahead is not None and (whole_span := _around(s, report, later, ahead, start)) is not None:
        return whole_span
    if start is None or is_reporters(s, report, start):
        return None
    return start, end_of(s, report, later, start)


def _ahead(
    s: Sentence, report: Report, names: int, previous: Report | None, start: int | None
) -> tuple[int, int] | None:
    """What is told up to word `names`, before a speaker; `start` is where what stands behind the cue begins."""
    asked_by = report.inverted and start is not None  # "The clerk, asked by Jo Doe if it leaked, said"
    if asked_by or report.lemma in _NEVER_BEHIND:
        return None
    if previous is not None and previous.last == report.first - 1 and s.low[before_names(s, previous)] in RELATIVES:
        return None  # "the sum which, the Herald says, Jo Doe demands"
    parted = previous is not None and s.is_region(0) and previous.manner in ("say", "tell")
    if parted and previous is not None and previous.cue_first < _BEHIND_MARKS < report.first and not report.inverted:
        return None  # "“It leaks,” Jo Doe wrote in a note, two years, she said, after the fire"
    ahead = told_ahead(s, report, names, start is None)
    return _behind_semicolon(s, previous, *ahead) if ahead is not None and previous is not None else ahead


_BEHIND_MARKS = 6
"""Words within which the cue of marks that open a sentence stands: "“It leaks,” the harbour master Jo Doe said"."""


def _behind_semicolon(s: Sentence, previous: Report, first: int, last: int) -> tuple[int, int]:
    """What is told ahead, without the clause before a semicolon that an earlier cue tells."""
    parted = next((k for k in range(last, previous.last, -1) if s.words[k][-1] == ";"), first - 1)
    return max(first, parted + 1), last


def _is_beside_all(s: Sentence, report: Report) -> bool:
    """Whether a pause closes a side clause behind a cue: "Contrary to what Jo Doe said,", "After she testified,"."""
    if report.first and s.low[report.first - 1] == "what":
        return True
    if s.low[0] in _DESPITE and "what" in s.low[1 : report.first] and not any(map(s.pauses, range(report.first))):
        return True  # "Despite what the jeers of the crowd might suggest,"
    heads = s.low[0] in _BESIDE and report.finite and not report.inverted
    return heads and not any(s.pauses(k) or s.is_region(k) for k in range(report.last))


_DESPITE = frozenset({"despite", "contrary", "whatever", "unlike"})
_BESIDE = SUBORDINATORS - {"as", "whether"}
_ON_TOPICS = frozenset({"refer_to", "talk_about", "speak_of"})


def _is_as(s: Sentence, report: Report) -> bool:
    """Whether a cue stands so: "As Jo Doe proposed, it shut"."""
    return report.first > 0 and s.low[report.first - 1] == "as"


_WOULD = frozenset({"would", "will"})
_AGREES = frozenset({"agree", "disagree", "signal"})
_OPENS_CLAUSE = (["he"], ["she"], ["it"], ["they"], ["there"])
_NEVER_BEHIND = frozenset({"deny", "inform"})
"""What does not tell what stands before it: "…, something he denied", "…, Jo Doe, informed the board"."""


def _as_put(s: Sentence, report: Report) -> tuple[int, int] | None:
    """What follows "As Jo Doe put it last night,", unless marks hold some of it."""
    last = report.last
    comma = next((k for k in range(last, min(s.size - 2, last + 5)) if s.pauses(k)), None)
    if comma is None or s.words[comma][-1] != "," or any(s.is_region(k) for k in range(s.size)):
        return None
    return comma + 1, s.size - 1


def _tells_words(s: Sentence, report: Report, later: list[Report], earlier: list[Report]) -> bool:
    """Whether a verb's object is what was said: not of one that only shows, nor where a later cue holds the words."""
    if report.lemma in ("quote", "cite") and any(r.relay is report.mention for r in later):
        return False  # "quoted him as saying": the saying holds it
    if report.lemma in INFERS and is_inferred(report):
        return False
    if report.lemma in JUDGES and judges_after(s, report.cue_last):
        return False
    if report.lemma == "put_it":
        return s.low[report.last + 1 : report.last + 2] == ["to"]  # "put it to him that it leaked"
    if report.lemma == "quote" and report.inverted:
        return False
    if report.lemma in _ON_TOPICS:
        opens = not report.finite and report.cue_first == 0  # "Referring to the fire, Jo Doe said: “…”"
        end = next((k for k in range(report.last + 1, s.size) if s.pauses(k)), s.size) if opens else s.size
        if (opens or report.lemma == "refer_to") and not any(s.is_region(k) for k in range(report.last + 1, end)):
            return False
    if report.manner == "show":
        return tells_finding(report, bool(later))
    if report.manner == "think":
        return tells_belief(report, all(_is_apart(s, r, report) for r in earlier))
    if report.manner != "quote" or report.lemma not in _AGREES:
        return report.manner != "quote"
    behind = s.low[report.last + 1 : report.last + 4]
    return "that" in behind or behind[:1] in _OPENS_CLAUSE


def _is_apart(s: Sentence, earlier: Report, report: Report) -> bool:
    """Whether a report holds none of what another tells: it is over at a semicolon, or in a clause on the subject."""
    if any(s.words[k][-1] == ";" for k in range(earlier.last, report.first)):
        return True
    return earlier.mention is not None and earlier.mention.antecedent is not None and earlier.first > report.first


def _around(
    s: Sentence, report: Report, later: list[Report], ahead: tuple[int, int], start: int | None
) -> tuple[int, int] | None:
    """What is told ahead of ", X said", with what goes on behind it; None if only what stands from `start` on is."""
    last = report.last
    main = report.mention is not None and report.mention.antecedent is None
    set_off = main and start is not None and s.words[start - 1][-1] == "," and not s.is_region(start)
    if start is not None and set_off and last + 1 < start:  # "it leaks, the port said on Monday, calling …"
        return (ahead[0], end_of(s, report, later, start)) if _goes_on(s, start) else ahead
    if start is not None and not report.inverted and not s.pauses(last):
        return None
    if report.inverted and s.pauses(last) and _only_when(s, *ahead):
        behind = _past_citing(s, last + 1)
        if behind + 1 < s.size and _goes_on(s, behind):
            return ahead[0], end_of(s, report, later, behind)
    weighs = s.low[ahead[0]] == "it" and s.low[last + 1 : last + 2] == ["to"] and not report.inverted
    if weighs and s.pauses(last):
        return ahead[0], end_of(s, report, later, last + 1)  # "It was hard, Jo Doe said, to wait"
    another = later and s.low[last + 1 : last + 2] in _TURNS and later[0].first <= last + 4
    if report.inverted or not s.pauses(last) or last >= s.size - 1 or another or not _goes_on(s, last + 1):
        return ahead
    return ahead[0], end_of(s, report, later, last + 1)


def _past_citing(s: Sentence, k: int) -> int:
    """Behind the aside at word `k` that only says what a speaker goes by, or `k`: "citing the logs, it leaks"."""
    if k >= s.size or s.low[k] not in NAMING:
        return k
    return next((q + 1 for q in range(k, s.size - 1) if s.pauses(q)), k)


def _only_when(s: Sentence, first: int, last: int) -> bool:
    """Whether words only say when or where, so that what is said goes on behind: "In 2002, says Jo Doe, it leaked"."""
    if any(s.is_region(k) for k in range(s.size)):
        return False
    condition = s.low[first] in ("if", "unless", "when", "once")  # "If it leaks, said Jo Doe, it will be shut"
    condition = condition and not any(s.pauses(k) for k in range(first, last))
    return condition or (s.low[first] in PREPOSITIONS and CLAUSE_WORDS.isdisjoint(s.words[first + 1 : last + 1]))


_TURNS = (["but"], ["and"], ["while"], ["though"], ["although"])


def _goes_on(s: Sentence, k: int) -> bool:
    """Whether the clause that ", X said," breaks into goes on with word `k`."""
    if s.low[k] == "and" and s.low[k + 1 : k + 2] and k + 1 not in s.name_at:
        return not s.low[k + 1].endswith("ed") and s.low[k + 1] not in LEFT  # "…, Doe said, and left"
    return not (
        (s.low[k] == "but" and s.low[k + 1 : k + 2] in _HE and gives_no_more(s, k + 2))
        or contradicts(s, k)
        or compares(s, k)
        or s.low[k] in IDLE
        or s.low[k] in ISSUED
        or s.low[k].endswith("ing")
        or s.is_region(k)
    )


_HE = (["he"], ["she"], ["they"], ["it"])


def _trim(s: Sentence, first: int, last: int) -> tuple[int, int]:
    while first <= last and not s.low[first] and not s.is_region(first):
        first += 1
    while last >= first and not s.low[last] and not s.is_region(last):
        last -= 1
    if first < last:
        joins = s.low[first] in ("and", "but") and s.low[first + 1] != "for"
        first += joins or (first > 0 and s.low[first] == "that" and _only_opens(s, first))
    return first, last


def _only_opens(s: Sentence, k: int) -> bool:
    """Whether a "that" at word `k` is no subject: "said that is late"."""
    return not s.pauses(k) and not opens_clause(s, k + 1)


def all_marked(s: Sentence, first: int, last: int) -> bool:
    """Whether marks hold all of the words, so that nothing is left to report."""
    return all(s.low[k] in _FRAMING or s.is_region(k) for k in range(first, last + 1))


_FRAMING = frozenset({"and", "that", "is", "was", ""})
