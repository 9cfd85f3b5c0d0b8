"""Where reported content ends in its sentence: before the next report, and before the reporter's own words."""

from corpus.actors.lexicon import DEMONYMS, TITLES
from corpus.quotes.ahead import CLAUSE_WORDS
from corpus.quotes.before_verbs import joint_before
from corpus.quotes.content_gloss import before_gloss
from corpus.quotes.content_start import takes_topic
from corpus.quotes.cues import VERBS
from corpus.quotes.mentions import Mention
from corpus.quotes.next_deed import COORDINATES, acts_next, before_deed
from corpus.quotes.phrases import ASKS, AUXILIARIES, PREPOSITIONS, SUBORDINATORS
from corpus.quotes.report import Report
from corpus.quotes.sentences import Sentence
from corpus.quotes.venues import VENUE
from corpus.wordlists import words

_SPLITTERS = words("and but while who which where when as although though after before because")
_RESUMES = words("also has have had is was were said says will would did does")
_OBJECT_ENDS = _SPLITTERS | words("a an since for in at according with his her their its saying calling noting adding")
_MARKED_ENDS = _OBJECT_ENDS - {"for", "who"}  # "called her “a fool” for asking"
_SPLITS_SPEECH = _SPLITTERS - {"and"}


def end_of(s: Sentence, report: Report, later: list[Report], start: int) -> int:
    """The last word of the content that begins at word `start`; `later` are the sentence's reports after this one."""
    opens = report.cue_first == 0 or s.pauses(report.cue_first - 1)
    if report.lemma == "ask" and report.inverted and opens:  # "Asked by a clerk if it leaks, he left"
        return next((k for k in range(start, s.size) if s.pauses(k)), s.size - 1)
    last = _side_clause_end(s, report, start)
    if s.low[start - 1] != "that" and _is_within_that(s, report.first):  # "said that Roe praised it and that it leaks"
        last = next((k for k in range(start, last) if s.low[k + 1 : k + 3] == ["and", "that"]), last)
    if s.dashes and sum(k < report.first for k in s.dashes) == 1:
        last = next((k for k in s.dashes if start <= k < last), last)  # "the ad — which he called “…” — ran twice"
    for other in later:
        if start < other.cue_first and _cuts(s, report, other, start, last):
            last = min(last, other.first - 1 if _interrupts(s, other, start) else joint_before(s, other.cue_first))
        elif other.finite and start < other.first <= last and _begins_anew(s, start, other):
            last = other.first - 1
        elif other.mention is not report.mention and other.first <= last:
            last = next((k for k in range(start, other.first) if _another_begins(s, k, other, start)), last)
    if start < last and s.is_region(start) and s.low[start + 1] in _GOES_ON and not s.is_region(min(start + 2, last)):
        return start  # "said “…” and left the room"
    if s.is_region(start) and report.lemma == "read":
        return start  # "posters reading “…” hung there"
    asked = report.mention is not None and s.low[start] in ASKS
    noun = (report.manner == "object" and not asked) or takes_topic(s, start - 1, report)
    if noun and not report.finite and report.cue_first <= 2:  # "In warning of the flood, Jo Doe asked"
        return next((k for k in range(start, last) if s.pauses(k)), last)
    if report.mention is None or noun:
        last = _object_end(s, report, start, last)
    if noun or not (report.finite or s.words[start - 1][-1] == ":"):  # "telling them: we wait, but not for long"
        last = _phrase_end(s, report, start, last, noun)
    if not _SUMS.isdisjoint(s.has):
        last = next((k for k in range(start, last) if s.words[k][-1] == ";" and _anothers(s, report, k + 1)), last)
    last = before_gloss(s, report, start, last)
    last = before_deed(s, report, start, last)
    last -= last > start and s.low[last] == "however" and s.pauses(last - 1)
    while last > start and s.low[last] in _DANGLING and last < s.size - 1:
        last -= 1
    return last


def _is_within_that(s: Sentence, first: int) -> bool:
    """Whether a cue before word `first` has a "that" of its own: "told them that Roe", but not "In that talk Roe"."""
    if "that" not in s.has:
        return False
    thats = (k for k in range(1, first) if s.low[k] == "that" and s.low[k - 1] not in PREPOSITIONS)
    return any(not VERBS.keys().isdisjoint(s.low[max(0, k - _FARTHEST) : k]) for k in thats)


_FARTHEST = 6
"""Words from a cue to its "that", between which stand whom it told and when."""


def _anothers(s: Sentence, report: Report, k: int) -> bool:
    """Whether from word `k` on somebody else gives a figure: "sees rates at 5; Doe Mills puts them at 6"."""
    last = s.name_at.get(k)
    sums = last is not None and last + 1 < s.size and s.low[last + 1] in _SUMS and not s.pauses(last)
    return sums and report.finite and report.manner in ("think", "say", "show")


_SUMS = frozenset({"puts", "put", "sees", "expects", "forecasts", "estimates", "reckons", "predicts"})


def _begins_anew(s: Sentence, start: int, other: Report) -> bool:
    """Whether behind a whole clause and a colon somebody else tells more: "says it is at work: the port said that".

    What somebody is asked to do is no telling: "says it will go: the port has asked a broker to sell it".
    """
    first, behind = other.first, s.low[other.last + 1 : other.last + _FARTHEST]
    if other.manner == "tell" and "to" in behind and (ASKS | {"that"}).isdisjoint(behind):
        return False
    return s.words[first - 1][-1] == ":" and not CLAUSE_WORDS.isdisjoint(s.low[start:first])


def same_words(one: Mention | None, other: Mention | None) -> bool:
    """Whether two reports have their speaker from the same words."""
    return one is other or (one is not None and other is not None and one[:4] == other[:4])


_GOES_ON = frozenset({"and", "but", "then", "before", "after", "while", "as", "when"})
_DANGLING = frozenset({"and", "but", "then", "while", "by", "before", "as", "in"})


def _another_begins(s: Sentence, k: int, other: Report, start: int) -> bool:
    """Whether somebody else's clause begins behind word `k`: "… was late, while Jo Doe said"."""
    if s.words[k][-1] == ";" or (s.kind == "title" and s.low[k + 1] == "as" and other.first == k + 2):
        return True  # "Union vows strike as bank denies cuts"
    if s.low[k + 1] == "as" and s.low[start] == "to" and other.first == k + 2 and other.finite:
        return other.manner == "say" and other.last < s.size - 2  # "claimed to hold it as others reported fires"
    if s.low[k + 1] == "while" and other.first == k + 2 and k > start and other.finite and other.manner == "say":
        return True  # "said it leaks while Jo Doe said it was dry"
    if s.low[k + 1] == "and":  # "said it leaks and she accused the owners"
        if other.mention is None or other.first != k + 2 or not other.finite:
            return False
        infinitive = s.low[start] == "to"  # "claimed to be ill and Doe said she was"
        return infinitive or s.pauses(k) or other.mention.kind == "pronoun"
    if not other.finite or not s.pauses(k) or s.low[k + 2] == "that":
        return False
    return s.low[k + 1] in _BESIDE or other.first == behind_time(s, k + 1)


def behind_time(s: Sentence, k: int) -> int:
    """The word behind "as", "after" or "a day after" at word `k`, or -1."""
    end = next((q for q in range(k, min(s.size - 1, k + 4)) if s.low[q] in _SINCE), -1)
    alone = end == k and s.low[k] != "before"
    return end + 1 if alone or (end > k and s.low[end - 1].removesuffix("s") in _UNITS) else -1


_SINCE = frozenset({"as", "after", "before"})
_UNITS = frozenset({"minute", "hour", "day", "week", "month", "year"})


_RELATIVES = frozenset({"which", "whom", "who"})
_BESIDE = frozenset({"while", "whereas", "but", "although", "though"})


def _side_clause_end(s: Sentence, report: Report, start: int) -> int:
    """The end of a clause that "when" or "who" puts beside the main one, else of the sentence."""
    last, mention, first = s.size - 1, report.mention, report.first
    if not report.finite and mention is not None and start < mention.first:
        before = mention.first - 1  # "Answering the charge, Jo Doe said"
        while before > start and not s.pauses(before) and (s.low[before] in TITLES or s.low[before] in DEMONYMS):
            before -= 1
        if s.pauses(before) or s.is_region(before):
            return before
    relative = mention is not None and mention.antecedent is not None and s.pauses(mention.first - 1)
    relative = relative or (first > 1 and s.low[first - 1] == "whose" and s.pauses(first - 2))
    opens = first > 0 and s.low[first - 1] in SUBORDINATORS
    if opens and s.low[first - 1] == "as" and s.pauses(start - 1) and not s.is_region(start):
        return last  # "As Jo Doe said, …"
    heads = s.low[0] in SUBORDINATORS and not any(map(s.pauses, range(first)))
    if first > 1 and s.low[first - 1] in _RELATIVES and s.pauses(first - 2):
        opens = CLAUSE_WORDS.isdisjoint(s.low[: first - 1])  # so that the main verb is still to come
        resumed = (k for k in range(start, last) if s.words[k][-1] == "," and _resumes(s, k + 1, opens))
        return next(resumed, last)  # "The lock, which Jo Doe says leaks, has shut"
    if _is_of_thing(s, report):  # "what Jo Doe says was a mistake, but the port shut"
        last = next((k for k in range(start, last) if s.words[k][-1] == "," and s.low[k + 1] in COORDINATES), last)
    if mention is not None and mention.antecedent is not None and not relative and mention.antecedent.first == 0:
        acts = [k for k in range(start + 1, last) if s.low[k] in AUXILIARIES and s.low[k - 1] not in COORDINATES]
        thing = report.manner == "object" or report.lemma == "estimate" or (report.manner == "show" and len(acts) == 1)
        main = acts[:1] if thing else acts[1:]
        main += [k for k in acts if s.low[k - 1].endswith("ed")]
        return min(main, default=last + 1) - 1  # "A baker who says she was robbed has sued the port"
    if relative or heads or (report.finite and opens):
        return next((k for k in range(start, last) if s.words[k][-1] in ",)"), last)
    return last


def _resumes(s: Sentence, k: int, opens: bool) -> bool:
    """Whether a sentence goes on with its main verb at word `k`; `opens` is whether it has had none."""
    return s.low[k] in AUXILIARIES or (opens and s.low[k].endswith("ed"))


def _is_of_thing(s: Sentence, report: Report) -> bool:
    """Whether a cue stands in a clause about a thing: "what Jo Doe says was", but not "added that Jo Doe said"."""
    first = report.first
    if first < 2 or not report.finite or report.inverted:
        return False
    before = s.low[first - 1]
    return before == "what" or (before == "that" and s.low[first - 2] not in VERBS)


def _cuts(s: Sentence, report: Report, other: Report, start: int, last: int) -> bool:
    """Whether a later report in the sentence stands beside this one instead of inside what it reports."""
    if other.manner == "source":
        return other.cue_first <= last
    if report.relay is not None and other.mention is report.relay and other.finite:
        return s.low[other.cue_first - 1] == "and"  # "quoted Doe as saying it leaks, and said it would sail"
    finds = other.manner == "show" and s.low[other.cue_last + 1 : other.cue_last + 2] == ["that"]
    shows = other.manner in ("show", "think") and not finds
    same = (other.mention is report.mention and not shows) or (
        other.manner in ("say", "tell", "object") and same_words(other.mention, report.mention)
    )
    if same and other.cue_first <= last:
        joint = joint_before(s, other.cue_first)
        joined = s.low[joint]
        if other.finite:
            return joined in ("and", "but", "then")
        return s.pauses(joint) or joined in ("and", "but", "then", "by", "while", "before")
    return other.first <= last and _interrupts(s, other, start)


def _interrupts(s: Sentence, other: Report, start: int) -> bool:
    """Whether ", X said" closes the sentence."""
    return (
        other.manner not in ("source", "quote", "object")
        and other.finite
        and other.first > start + 2
        and s.pauses(other.first - 1)
        and (
            other.last >= s.size - 3
            or other.inverted
            or (other.lemma in ("write", "report") and s.low[other.last + 1] in VENUE)
        )
    )


def _object_end(s: Sentence, report: Report, start: int, last: int) -> int:
    """The end of a thing spoken of, or of a question put."""
    for k in range(_past_aside(s, start, last), last):
        ends = _MARKED_ENDS if s.is_region(k) else _OBJECT_ENDS
        if s.words[k][-1] == ":" and s.is_region(k):
            return k  # "called it “a trap”: the port shut"
        if (s.words[k][-1] in ",;" or s.is_region(k)) and (report.mention is None or s.low[k + 1] in ends):
            return k
    return last


def _phrase_end(s: Sentence, report: Report, start: int, last: int, noun: bool) -> int:
    """The end of what a participle or an object verb takes: the comma after which the sentence goes on without it."""
    splitters = _SPLITS_SPEECH if report.manner == "say" and not noun else _SPLITTERS
    for k in range(_past_aside(s, start, last), last):
        if (
            noun
            and s.low[k] in COORDINATES
            and (s.low[k + 1] in AUXILIARIES or s.low[k + 1] in LEFT or acts_next(s, k + 1))
            and _HOLDS_CLAUSE.isdisjoint(s.low[start:k])
        ):
            return k - 1  # "blamed the owners and has sued them"
        if noun and s.is_region(k) and not report.finite and s.low[k + 1] in ("is", "was"):
            return k  # "Jo Doe calling her rivals “fools” is no news"
        if s.words[k][-1] in ",;":
            after = s.low[k + 1]
            if s.words[k][-1] == ";" and noun:
                return k
            if after in splitters or after in _RESUMES or (after.endswith("ing") and "-" not in after):
                return k
    return last


LEFT = words("left went took gave made then hung sat stood ran told said put has was")
"""Behind "and", what a speaker does next: "said it leaked and left"."""
_HOLDS_CLAUSE = CLAUSE_WORDS | {"who", "which", "that"}


def _past_aside(s: Sentence, start: int, last: int) -> int:
    """Behind what is only an aside: "accuse the owners, who left in May, of having known", "of Doe, a clerk, for"."""
    if _ASIDES.isdisjoint(s.has):
        return start
    commas = (k for k in range(start, last) if s.words[k][-1] == ",")
    first, second = next(commas, last), next(commas, last)
    aside = second < last and s.low[first + 1] in _ASIDES and s.low[second + 1] in ("of", "for")
    return second + 1 if aside else start


_ASIDES = frozenset({"who", "which", "a", "an", "the"})
