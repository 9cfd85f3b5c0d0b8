"""Which words behind a cue are none of what was said: when or where it was said, "this", "nothing"."""

from corpus.quotes.ahead import CLAUSE_WORDS, ROUGHLY
from corpus.quotes.blocks import FIRST_PERSON
from corpus.quotes.claim_nouns import CLAIM_NOUNS
from corpus.quotes.content_start import TOPICS, takes_topic
from corpus.quotes.cues import ASKING, NEEDS_THAT
from corpus.quotes.framed import FRAMES, opens_in_frame
from corpus.quotes.mention_after import REPORTING_THINGS
from corpus.quotes.phrases import ASKS, HAVE_OR_BE, PREPOSITIONS
from corpus.quotes.report import Report, can_speak, is_press
from corpus.quotes.sentences import Sentence
from corpus.quotes.sources import RECORDS, SEEN
from corpus.wordlists import words


def tells_no_words(s: Sentence, report: Report, first: int, last: int) -> bool:
    """Whether words `first` to `last` are only whom a cue was for: "whispered to him", "calls himself Vellum"."""
    if (report.lemma == "cite" and _is_reason(s, report, first, last)) or (
        s.low[first] in ("it", "they") and _has_seen(s, report, first)
    ):
        return True
    if report.manner == "object" and s.words[first][0] in "'‘" and s.words[first].rstrip(",;.")[-1] in "'’":
        return True  # "Mayor slams 'witch-hunt' as port shuts"
    if last + 1 < s.size and s.words[last][-1] == ":" and s.is_region(last + 1) and _is_label(s, first, last):
        return report.manner in ("say", "tell")  # "posted this note: “…”"
    topic = report.manner == "object" or takes_topic(s, first - 1, report)  # "warned against haste"
    ends = ";," if report.manner == "object" else ";"  # "thanked her, the mayor smiled"
    closed = last == first or s.words[first][-1] in ends  # "did not say it; Ann Roe did"
    if (last == first and not topic) or (closed and s.low[first] in _EMPTY):
        return True
    if report.lemma == "deny" and last == first + 1 and s.low[first] in _POINTS and s.low[last] in CLAIM_NOUNS:
        return True  # "denied the remark"
    if last == first + 1 and s.low[first] == "to" and s.low[last] in _EMPTY:
        return True
    by_name = s.name_at.get(first) == last or (s.low[first].endswith(_HIMSELF) and first + 1 in s.name_at)
    return report.lemma == "call" and by_name  # "a call to Jo Doe"


def _is_label(s: Sentence, first: int, last: int) -> bool:
    """Whether words only announce the marks behind them: "this announcement", "the following message"."""
    points = s.low[first] in ("this", "these") or s.low[first : first + 2] == ["the", "following"]
    return points and CLAUSE_WORDS.isdisjoint(s.low[first : last + 1])


def _is_reason(s: Sentence, report: Report, first: int, last: int) -> bool:
    """Whether a few words behind "citing" only name a reason: "resigned, citing ill health"."""
    few = not report.finite and last - first < _FEW and not any(s.is_region(k) for k in range(first, last + 1))
    told = s.low[first : last + 1]
    bare = (told[0] not in ("the", "a", "an") or last - first < 3) and CLAUSE_WORDS.isdisjoint(told)
    return few and bare and not any(w[:1].isdigit() for w in told)


def _has_seen(s: Sentence, report: Report, first: int) -> bool:
    """Whether an outlet only tells that it has what it reports from: "the Herald, which says it has seen the memo"."""
    if SEEN.isdisjoint(s.low[first + 2 : first + 4]):
        return False
    who, behind = report.mention, s.low[first + 3 : first + 7]
    outlet = who is not None and is_press(who.antecedent or who)
    cited = who is not None and who.low == "which" and not (RECORDS | REPORTING_THINGS | _LETTERS).isdisjoint(behind)
    return s.low[first + 1] in HAVE_OR_BE and (outlet or cited)


_LETTERS = words("letter letters email emails memo message note document text transcript video recording draft copy")
_FEW = 4
"""Words of such a reason."""
_POINTS = words("the this that these those any such his her their all")
_EMPTY = words("it him her them me us you but and then also")
_HIMSELF = ("self", "selves")


def is_unanswered(s: Sentence, report: Report, *, alone: bool) -> bool:
    """Whether what was asked without marks tells nothing said: "Asked if he would go, Jo Doe smiled", "You asked why".

    Nor does "When I asked her about it, she laughed". `alone` says that the sentence has no other report.
    """
    if any(map(s.is_region, range(s.size))):
        return False
    if report.mention is None:
        behind = s.low[report.last + 1 : report.last + 4]  # "was asked about the matter in Oslo"
        about = behind[:2] == ["about", "the"] and not _MATTERS.isdisjoint(behind)
        return alone and (report.cue_first <= 1 or about)
    aside = report.mention.low in FIRST_PERSON and s.low[0] == "when"
    return report.mention.low == "you" or (aside and ASKS.isdisjoint(s.low[report.last + 1 :]))


def is_reporters(s: Sentence, report: Report, start: int) -> bool:
    """Whether the words behind a cue are no words of the speaker's: "what they say is …", "said nothing"."""
    if s.low[start] in ("is", "was", "are", "were"):
        return not _tells_of_thing(s, report)
    if s.low[start - 1] == "that" and (report.manner == "object" or s.low[start] in _TAKEN_UP):
        behind = s.low[start + 1] if start + 1 < s.size and not s.pauses(start) else ""
        if not behind or behind in PREPOSITIONS:
            return True  # "rejects that account", "concedes that point in the note"
    if s.low[start] in ("and", "or") and not s.pauses(start - 1):
        return True
    if s.low[start] == "about" and s.low[start + 1 : start + 2] in _ABOUT_IT:
        return True  # "asked her about it on Friday"
    mention = report.mention
    if report.lemma in _THOUGHTS and mention is not None and mention.low in FIRST_PERSON:
        return True  # "I wonder whom he asked"
    if report.lemma == "threaten" and mention is not None and mention.kind == "nominal" and not can_speak(mention):
        return True  # "rising costs threaten to close farms"
    if (
        report.lemma in _SET_DOWN
        and s.low[start] == "it"
        and s.low[start + 1 : start + 2]
        and (s.low[start + 1] in PREPOSITIONS or s.pauses(start))
    ):
        return True  # "wrote it on a train", "whoever posted it, …"
    if report.lemma in NEEDS_THAT and s.low[start - 1] != "that" and not takes_topic(s, start - 1, report):
        return not s.is_region(start) and not _opens_clause(s, start)
    return report.manner == "say" and _points_back(s, start)


_MATTERS = words("matter issue case incident subject topic affair remark remarks report reports")
"""What "was asked about the matter" leaves open."""
_THOUGHTS = frozenset({"wonder", "doubt", "fear", "hope"})
"""What a writer who says “I” tells nobody by."""
_TAKEN_UP = words("point claim account view suggestion notion version charge allegation")
"""What "that" points back to."""
_ABOUT_IT = (["it"], ["this"], ["that"], ["them"], ["him"], ["her"])
_SET_DOWN = frozenset({"write", "post", "tweet", "retweet", "email", "text", "read"})


def _tells_of_thing(s: Sentence, report: Report) -> bool:
    """Whether a cue stands in a clause about a thing, of which it goes on to tell: "a port that she said was full"."""
    before = report.first - 1
    return before > 0 and report.finite and not report.inverted and s.low[before] in _RELATIVES


_RELATIVES = frozenset({"which", "that", "what"})


def _points_back(s: Sentence, k: int) -> bool:
    """Whether the object is only "this" or "nothing", which tells no words."""
    if s.low[k] == "many" and s.low[k + 1 : k + 2] == ["things"]:
        return True
    if s.low[k : k + 2] in (["the", "same"], ["such", "things"]):
        return k + 2 >= s.size or s.pauses(k + 1) or s.low[k + 2] in PREPOSITIONS
    if s.low[k] not in _STANDS_FOR_ALL:
        return False
    behind = s.low[k + 1] if k + 1 < s.size else ""
    return not behind or (s.pauses(k) and s.low[k] != "it") or behind in PREPOSITIONS or behind in _HOW_OFTEN


_STANDS_FOR_ALL = words(
    "this it so these them him her nothing something little much more anything everything sorry hello goodbye farewell"
)


_HOW_OFTEN = frozenset({"ahead", "most", "every", "often", "again", "repeatedly", "publicly", "openly"})


def _opens_clause(s: Sentence, k: int) -> bool:
    return s.low[k] in ("he", "she", "they", "it", "we", "i", "there") or (
        s.pauses(k - 1) and s.words[k - 1][-1] == ":"
    )


ISSUED = words(
    """
    based published released issued posted carried seen obtained dated sent provided shared broadcast aired titled
    entitled headlined headed held hosted
    """
)
IDLE = words(
    """
    of at in on upon from with after before by during as for along to while when who which citing alone where
    because against over into through about since until despite via around behind between among inside outside
    under like without following amid
    """
)


def starts_idly(s: Sentence, k: int, report: Report) -> bool:
    """Whether a preposition follows the verb, so that what follows says when or where and not what."""
    if s.low[k - 1] == "that" or s.is_region(k):
        return False
    if s.low[k] in ("but", "and") and k == report.last + 1 and report.manner == "say" and not s.pauses(k - 1):
        return s.low[k + 1 : k + 2] != ["for"]  # "It leaked, Jo Doe said but gave no date"
    if report.lemma == "tell" and k == report.last + 2 and s.low[k - 1] == "of":
        return False  # "told of seeing it sink"
    if s.low[k] in FRAMES and opens_in_frame(s, report, k):
        return False
    if (report.lemma in ASKING and s.low[k] in ASKS) or s.low[k - 1] in TOPICS.get(report.lemma, ()):
        return False
    if report.manner == "object" and s.pauses(k - 1) and s.low[k].endswith("ing"):
        return True  # "apologised, saying"
    behind = k > report.last + 1 and not s.pauses(k - 1)
    if behind and (s.low[k] in ISSUED or s.low[k].endswith("ing")):
        return True  # "said on Friday in a report based on interviews", "in a note seeking help"
    if s.low[k].endswith("ly") and s.low[k + 1 : k + 2] and s.low[k + 1] in IDLE - {"to"}:
        return True  # "free to preach openly in the square"
    if s.low[k] in ROUGHLY and _counts(s, k + 1):
        return False  # "said about 300 boats sank"
    if s.low[k] == "at" and s.low[k + 1 : k + 2] in (["least"], ["most"]):
        return False
    if s.low[k] in ("who", "where") and k == report.last + 1 and not s.pauses(k - 1) and report.manner == "say":
        return False  # "announced who had won"
    if s.low[k] == "following" and "that" in s.low[k : k + 12]:
        return False
    return (
        s.low[k] in IDLE
        and not (s.low[k] == "to" and report.manner in ("say", "tell", "think"))
        and not (report.manner == "tell" and s.low[k] in ("of", "about"))
    )


def _counts(s: Sentence, k: int) -> bool:
    """Whether a number, "half", "two-thirds" or "a third" stands at word `k`."""
    if k < s.size and (s.low[k][:1].isdigit() or s.low[k] in _SHARES or s.low[k].endswith(_PARTS)):
        return True
    return s.low[k : k + 1] == ["a"] and s.low[k + 1 : k + 2] in _A_PART


_SHARES = frozenset({"half", "thirty", "twenty"})
_PARTS = ("-third", "-thirds", "-quarter", "-quarters", "-fifth", "-fifths", "-tenth", "-tenths")
_A_PART = (["third"], ["quarter"], ["fifth"], ["tenth"], ["dozen"], ["hundred"], ["million"], ["billion"])
