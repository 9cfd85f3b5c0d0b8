"""What speaks against a quote, which is then given with less confidence.

Somebody only alleges that its speaker said so, the speaker denies it, a fact check refutes it, or the words behind the
cue name no more than a thing spoken of ("repeated the warning").
"""

from collections.abc import Iterator, Sequence

from corpus.actors.lexicon import PERSON_NOUNS
from corpus.quotes.ahead import CLAUSE_WORDS
from corpus.quotes.cues import ASKED, PLAIN_CUES
from corpus.quotes.denials import DENY, SPEECH, denial, disowns
from corpus.quotes.imagined import TO_COME
from corpus.quotes.indirect import Content
from corpus.quotes.judged import JUDGES, judges_only
from corpus.quotes.mentions import Mention
from corpus.quotes.notices import puts_right
from corpus.quotes.offices import tells_several
from corpus.quotes.phrases import ASKS, DETERMINERS, PREPOSITIONS
from corpus.quotes.report import Report, denied_from, is_person, is_press
from corpus.quotes.saying import Saying
from corpus.quotes.sentences import Sentence
from corpus.quotes.sources import PROXIES, cites_beside
from corpus.quotes.speakers import Speakers
from corpus.quotes.verdicts import judged_claims
from corpus.wordlists import words

_ALLEGED = 0.75
_DENIED = 0.5
_UNSAID = 0.3
"""Of what somebody is told not to have said, or not to believe."""
THIN = 0.6
"""Of what tells little."""
_NEAR = 4
"""Sentences behind a quote in which its speaker denies it."""
_THIN_WORDS = 5
_FEW_WORDS = 2
_CLAIMS = frozenset({"claim", "allege", "accuse", "charge"})
_PLEAS = words(
    """
    lawsuit suit complaint indictment affidavit filing filings petition warrant prosecutors prosecutor prosecution
    plaintiff plaintiffs accuser accusers
    """
)
"""Who, or what paper, tells what somebody is to answer for."""
_PAPERS = frozenset({"documents", "papers", "records"})
_HEARSAY = words("allegedly supposedly purportedly reportedly apparently")
_HEARD_SAYING = words("claim claims allegation allegations accusation reports rumour rumours rumor rumors gossip")
"""Before "that", what opens words that somebody is held to have said: "rumours that Jo Doe had said"."""
_ONLY_SPEECH = SPEECH | {"having", "ever", "it", "that", "this", "the", "any", "anything"}
_THINGS = words(
    """
    announce promise repeat reiterate confirm suggest propose recommend explain reveal disclose demand pledge vow
    clarify discuss submit accept reject criticize criticise dismiss condemn denounce deny dispute mention cite
    """
)
"""Verbs that take a thing as readily as a clause."""
_TAKEN_UP = frozenset({"repeat", "reiterate"})
_TOPICS = frozenset({"talk_about", "speak_of"})


def tells_little(content: Content) -> bool:
    """Whether the words behind a cue are a bare thing: "announced a plan", "repeated her warning"."""
    report, first, last = content.report, content.first, content.last
    s, mention = report.sentence, content.report.mention
    if mention is not None and mention.antecedent is not None and _is_swallowed(content, mention, mention.antecedent):
        return True
    if (report.lemma in _INFERS and _infers(s, report, first)) or (
        report.lemma == "propose" and _tables(s, report, first)
    ):
        return True
    if report.lemma == "according_to" and last < report.first and _gives_estimate(s, first, last):
        return mention is not None and mention.name is not None
    if report.manner == "think" and s.low[0] == "for" and mention is not None and mention.low.endswith("s"):
        return True  # "For decades, sailors believed that"
    if report.lemma in _TOPICS and first > report.cue_last:
        return CLAUSE_WORDS.isdisjoint(s.low[first : last + 1]) and not any(map(s.is_region, range(first, last + 1)))
    if report.lemma == "ask" and s.low[first - 1] == "for" and last - first < _FEW_WORDS:
        return not any(map(s.is_region, range(first, last + 1)))  # "asked for proof"
    if disowns(report) or (report.lemma in DENY and _ONLY_SPEECH.issuperset(s.low[first : last + 1])):
        return True  # "denies having said it"
    if report.lemma in JUDGES and first > report.cue_last and judges_only(s, report.cue_last):
        return True
    points = report.lemma == "point_out" and s.low[report.cue_last] == "to"
    taken_up = points or report.lemma in _TAKEN_UP  # "repeated the line he used in May"
    if not taken_up and (report.lemma not in _THINGS or last - first >= _THIN_WORDS):
        return False
    if first <= report.cue_last or any(map(s.is_region, range(first, last + 1))):
        return False
    told = s.low[first : last + 1]
    owned = points or told[0] == "new" or (told[0] in DETERMINERS and told[0] != "no")
    if taken_up:
        return owned and "that" not in told
    plain = CLAUSE_WORDS.isdisjoint(told) and not {"to", "as"} & {*told} and not told[-1].endswith("ed")
    return owned and plain and not any(s.low[k][:1].isdigit() for k in range(first, last + 1))


def _infers(s: Sentence, report: Report, first: int) -> bool:
    """Whether a clause goes on with what the writer may infer: "It will sell late, implying a loss"."""
    mention = report.mention
    if mention is None or is_person(mention) or (mention.name is not None and mention.name.kind == "person"):
        return False
    goes_on = not report.finite and report.cue_first > 0 and s.pauses(report.cue_first - 1)
    return goes_on and not any(map(s.is_region, range(first, s.size)))


def _tables(s: Sentence, report: Report, first: int) -> bool:
    """Whether a bill or law is put forward, of which nothing is said: "proposed bills to limit it"."""
    if "that" in s.low[report.cue_last + 1 : first]:
        return False
    return not _BILLS.isdisjoint(s.low[first : first + 3])


_INFERS = frozenset({"imply", "suggest", "indicate", "signal"})
_BILLS = words("bill bills legislation law laws amendment amendments")


def _gives_estimate(s: Sentence, first: int, last: int) -> bool:
    """Whether a source may only give what a result is held against: "earned $2, above the average estimate of $1"."""
    given = next((k for k in range(last, max(first, last - _THIN_WORDS), -1) if s.low[k] in _ESTIMATES), 0)
    return given > 0 and not _AGAINST.isdisjoint(s.low[first:given])


_ESTIMATES = words("estimate estimates estimated consensus expectation expectations expected forecast forecasts")
_AGAINST = words("above below than compared against versus vs beat beats beating topped topping missed missing short")


def _is_swallowed(content: Content, mention: Mention, whose: Mention) -> bool:
    """Whether what a "who" clause tells runs on into the main clause: "Residents who complained of noise won"."""
    s = content.report.sentence
    opens = whose.first == 0 and not s.pauses(mention.first - 1)
    return opens and s.low[content.first - 1] in PREPOSITIONS


class Doubts:
    """What speaks against the quotes of an article; `reports` are every sentence's."""

    def __init__(self, sentences: Sequence[Sentence], reports: Sequence[Sequence[Report]], speakers: Speakers) -> None:
        self._speakers = speakers
        self._denials: dict[int, list[tuple[Report, bool]]] = {}
        for i, found in enumerate(reports):
            for report in found:
                if (denied := denial(report)) is not None:
                    self._denials.setdefault(i, []).append(denied)
        self._index = {id(s): i for i, s in enumerate(sentences)} if self._denials else {}
        self._judged = judged_claims(sentences)

    def mentions(self) -> Iterator[Mention]:
        """Those who deny something, to be named in the order of the text with all who speak."""
        return (r.mention for denials in self._denials.values() for r, _ in denials if r.mention is not None)

    def factor(self, x: Saying) -> float:
        """What is left of a quote's confidence, from 0 to 1."""
        report = x.report
        if x.mention is not None and puts_right(x.mention.sentence):
            return _UNSAID
        if x.mention is not None and x.marked and _is_told_before(x.mention):
            return _ALLEGED
        if x.mention is not None and x.mention.first >= _TWO and _is_one_of_two(x.mention):
            return _ALLEGED
        if report is None:
            return 1.0
        if (judged := self._judged.get(id(report.sentence))) is not None:
            return judged
        if _is_unsaid(report):
            return _UNSAID
        if report.lemma == "ask" and (report.sentence.low[0] in ASKED or is_press(report.mention)):
            return _ALLEGED  # "Asked by Jo Doe if it leaks, she left": of a reporter's question nothing is claimed
        alleged = _is_alleged(report, x.told)
        if self._denials and self._is_denied(x, report, alleged):
            return _DENIED
        return _ALLEGED if alleged or (x.marked and cites_beside(report)) else 1.0

    def _is_denied(self, x: Saying, report: Report, alleged: bool) -> bool:
        """Whether its speaker denies a quote there or close behind."""
        if report.lemma in DENY:
            s = report.sentence
            return x.marked and s.words[report.cue_last][-1] != ":" and x.start > s.at[report.cue_last]
        if any(r.lemma in DENY for r in x.told):
            return True
        speaker = self._speakers.name(x.mention)[0] if x.mention is not None else None
        index = self._index.get(id(report.sentence))
        if speaker is None or index is None:
            return False
        told = alleged or any(not is_press(r.mention) for r in x.told)
        near = (d for i in range(index, index + _NEAR) for d in self._denials.get(i, ()))
        if any((told or of_words) and r is not report and self._is_by(r, speaker, x.start) for r, of_words in near):
            return True
        if report.relay is None:
            return False
        ahead = (d for i in range(max(0, index - _NEAR), index) for d in self._denials.get(i, ()))
        return any(of_words and self._is_by(r, speaker) for r, of_words in ahead)  # "… The Herald had quoted her as"

    def _is_by(self, denied: Report, speaker: str, start: int = 0) -> bool:
        """Whether a speaker, or somebody on his behalf, denies something behind offset `start`."""
        mention = denied.mention
        if mention is None or mention.start < start:
            return False
        if self._speakers.name(mention)[0] == speaker:
            return True
        s, surname = mention.sentence, speaker.split()[-1].lower()
        whole = s.low[mention.first : mention.last + 1]
        if mention.kind != "nominal" or PROXIES.isdisjoint(whole):
            return False
        return whole[0] in ("his", "her", "their") or any(
            w.removesuffix("'s").removesuffix("’s") == surname for w in whole
        )


def _is_unsaid(report: Report) -> bool:
    """Whether the cue tells that nobody said so: "did not say that", "Nor did he say", but not "not only said".

    Or only asks: "Asked if Jo Doe had said that it leaks, she left".
    """
    s, low, first, mention = report.sentence, report.sentence.low, denied_from(report), report.mention
    if first > 0 and low[0] in ASKED and low[1] in ASKS and not any(map(s.pauses, range(first))):
        return any(map(s.pauses, range(report.cue_last, s.size - 1)))
    if first < report.cue_first:
        return _FOCUS.isdisjoint(low[first : report.cue_first])
    if not report.finite and first > 1 and low[first - 1] == "to" and low[first - 2] in TO_COME:
        return True
    did = mention.first - 1 if mention is not None and not report.inverted else 0
    return did > 0 and low[did] in _DID and not _DENYING.isdisjoint(low[max(0, did - 3) : did])


def _is_told_before(mention: Mention) -> bool:
    """Whether a clause only tells what somebody had done before: "Doe hit at Roe, who had cited a study: “…”"."""
    s = mention.sentence
    k = s.low.index("had") if "had" in s.has else 0
    had = mention.last < k < s.size - 2 and s.low[k - 1] == "who" and s.low[k + 1] not in PLAIN_CUES
    return had and any(word[-1] == ":" for word in s.words[k:])


def _is_one_of_two(mention: Mention) -> bool:
    """Whether a name may be that of either of two people before it: "A friend of the singer, Jo Doe, said"."""
    s, k = mention.sentence, mention.first - 1
    if mention.name is None or not s.pauses(k):
        return False
    of = next((q for q in range(k - 2, k - _TWO, -1) if s.low[q] in ("of", "for", "to")), 0)
    two = of > 0 and s.low[of - 1] in PERSON_NOUNS and s.low[k] in PERSON_NOUNS
    return two and s.low[of + 1] in DETERMINERS and not tells_several(s.low[k])


_TWO = 5
"""Words, at most, of whom somebody is a friend and of that: "friend of the late singer"."""
_DID = frozenset({"did", "do", "does", "has", "have", "had"})
_DENYING = frozenset({"nor", "never", "no", "not", "neither"})
_FOCUS = frozenset({"only", "merely", "simply", "just"})


def _is_alleged(report: Report, told: tuple[Report, ...]) -> bool:
    """Whether it is only said that somebody said so: "allegedly told", "according to the lawsuit, Doe told"."""
    s, cue = report.sentence, report.cue_first
    near = s.low[max(0, cue - 3) : cue]
    aside = near[:2] == ["it", "is"] and s.pauses(cue - 1)  # "Jo Doe, it is claimed, told"
    if not _HEARSAY.isdisjoint(near) or near[-2:] == ["to", "have"] or aside:
        return True
    first = report.mention.first if report.mention is not None and not report.inverted else 0
    if first > 1 and s.low[first - 1] == "that" and s.low[first - 2] in _HEARD_SAYING:
        return True
    if not told and report.relay is None:
        return False
    tellers = (report.relay, *(r.mention for r in told))
    return any(r.lemma in _CLAIMS for r in told) or any(m is not None and _is_plea(m) for m in tellers)


def _is_plea(mention: Mention) -> bool:
    of_court = mention.low in _PAPERS and "court" in mention.sentence.low[mention.first : mention.last]
    return mention.low in _PLEAS or of_court
