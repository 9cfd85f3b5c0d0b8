"""Where words are given a source without a verb: "according to", "per", "in X's view", "citing"."""

from itertools import pairwise

from corpus.actors.lexicon import PERSON_NOUNS, SPEAKING_BODIES
from corpus.quotes.cues import VERBS
from corpus.quotes.mention_after import mention_starting
from corpus.quotes.mentions import Mention, mention_ending
from corpus.quotes.phrases import DATE_WORDS, HEAVY_NOUNS, PREPOSITIONS, chunk_start
from corpus.quotes.report import OUTLETS, Report, can_speak, is_person, is_press
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

SOURCE_CUES = frozenset({"according", "per", "view", "opinion", "words"})


def source_report(s: Sentence, i: int, word: str) -> Report | None:
    """ "according to X", "per the video", "in X's view"."""
    low, n = s.low, s.size
    opens = i == 0 or s.pauses(i - 1) or s.is_region(i - 1)
    if word == "according" and i + 2 < n and low[i + 1] == "to":
        mention = whom(s, i + 2)
        if mention is None or (mention.name is None and mention.low in _MEASURES and not _knows(mention)):
            return None
        return _cited(s, Report(s, i, i + 1, "source", mention, inverted=True, lemma="according_to"))
    if word == "per" and opens and i + 1 < n and (low[i + 1] in ("the", "a", "an") or i + 1 in s.name_at):
        mention = mention_starting(s, i + 1)
        return _cited(s, Report(s, i, i, "source", mention, inverted=True, lemma="per")) if mention else None
    if word == "words" and 2 <= i < n - 2 and low[i - 2 : i + 2] == ["in", "the", "words", "of"]:
        mention = mention_starting(s, i + 2)
        return Report(s, i - 2, i + 1, "source", mention, inverted=True, lemma="view") if mention else None
    if word in ("view", "opinion", "words") and 2 <= i < n - 1 and s.pauses(i):
        k = i - 1
        if low[k] in ("his", "her", "their") and low[k - 1] == "in":
            return Report(s, k - 1, i, "source", Mention("pronoun", s, k, k), inverted=True, lemma="view")
        if s.words[k].endswith("'s") and k in s.names and low[s.names[k][0] - 1] == "in":
            first, name = s.names[k]
            return Report(s, first - 1, i, "source", Mention("name", s, first, k, name), inverted=True, lemma="view")
    return None


_MEASURES = words(
    """
    size age need needs plan plans schedule criteria taste tastes ability abilities type colour color rank income custom
    height weight order preference preferences season wishes circumstances protocol
    """
)
"""Behind "according to", what something is done by, and no source."""


def _knows(mention: Mention) -> bool:
    """Whether a description is of people who know of what it closes with: "two people familiar with the plan"."""
    low = mention.sentence.low[mention.first : mention.last + 1]
    return any(noun in PERSON_NOUNS and behind in _KNOWING for noun, behind in pairwise(low))


_KNOWING = words("familiar briefed with close near aware privy involved working informed told of in on behind")


def whom(s: Sentence, i: int) -> Mention | None:
    """The mention that begins at word `i`, "him" and its like among them, as behind a preposition or "quoted"."""
    mention = mention_starting(s, i)
    if i < s.size and s.low[i] in ("him", "her", "them"):
        alone = mention is None or s.pauses(i) or s.low[i + 1 : i + 2] == ["as"]  # "quoted her as saying"
        return Mention("pronoun", s, i, i) if alone else mention
    return mention


def _cited(s: Sentence, report: Report) -> Report:
    """ "according to a Herald report that cited two aides": the aides speak, the Herald relays."""
    for k in range(report.last + 1, min(s.size - 1, report.last + 6)):
        word, after = s.low[k], s.low[k + 1]
        if after in ("by", "to", "with") and word in _REACHED:
            outlet = mention_starting(s, k + 2)
            return report._replace(relay=outlet) if is_press(outlet) else report
        if after in ("to", "with") and word in _HANDED and is_press(outlet := mention_starting(s, k + 2)):
            return report._replace(relay=outlet)
        if after == "by" and word in _SPREAD and is_press(outlet := mention_starting(s, k + 2)):
            only_words = report.mention is not None and report.mention.low in _WORDS_OF_ANOTHER
            return report._replace(mention=outlet) if only_words else report._replace(relay=outlet)
        if after == "by" and word in _TAKEN_DOWN and (who := mention_starting(s, k + 2)) is not None:
            return report._replace(mention=who) if who.kind == "name" or is_person(who) else report
        if word in _CITES and (cited := _source_at(s, k)):
            return report._replace(mention=cited, relay=report.mention)
    return report


_TAKEN_DOWN = frozenset({"taken", "kept"})
"""Before whom what others said was written down by: "according to notes taken by Jo Doe"."""
_REACHED = frozenset({"cited", "quoted", "interviewed", "contacted", "spoke", "speaking", "spoken"})
"""Before an outlet, as in "two officials cited by the Herald", "people who spoke to the Herald"."""
_HANDED = frozenset({"shared", "shown", "leaked", "given", "provided", "supplied", "sent", "handed"})
"""Before the outlet that a document came through: "a deck shared with the Herald"."""
_SPREAD = words("seen read heard reviewed viewed published carried broadcast aired released reported obtained posted")
_WORDS_OF_ANOTHER = frozenset({"quotes", "comments", "remarks", "excerpts", "words"})
"""What an outlet spreads and did not say itself."""
_CITES = frozenset({"citing", "cited", "cites", "quoting", "quoted", "quotes"})
RECORDS = words(
    """
    data figures documents records recording recordings filings
    statistics testimony memos messages footage papers files transcripts media
    ledger spreadsheet sheet accounts logs correspondence contracts slides indictment minutes investigation inquiry
    audit analysis research review findings results deck presentation
    """
)
"""What may be cited for what it says, besides people and the things that speak."""


def _source_at(s: Sentence, k: int) -> Mention | None:
    """Whom or what the verb that is word `k` cites, if words can come from it: no "citing safety concerns"."""
    k += s.low[k + 1 : k + 2] == ["from"]  # "quoted from the report that"
    mention = mention_starting(s, k + 1) if k + 1 < s.size and not s.pauses(k) else None
    if mention is None and s.low[k + 2 : k + 3] == ["and"] and not PERSON_NOUNS.isdisjoint(s.low[k + 3 : k + 4]):
        return Mention("nominal", s, k + 1, k + 3) if s.words[k + 1].islower() else None  # "family and neighbors"
    if mention is None or mention.kind == "pronoun":
        return None
    comma = next((q for q in range(1, mention.first) if s.pauses(q)), 0) if not k else 0
    if comma and mention.first - comma < _OFFICE and not VERBS.keys().isdisjoint(s.low[mention.last + 1 :][:1]):
        mention = Mention("nominal", s, 1, comma)  # "Quoting an aunt, Mayor Jo Doe said"
    if mention.kind == "name":
        return mention
    speaks = can_speak(mention) or is_press(mention)
    return mention if speaks or not RECORDS.isdisjoint(s.low[mention.first : mention.last + 1]) else None


_OFFICE = 4
"""Words of an office before a name, and the comma."""


def _with_others(s: Sentence, cited: Mention) -> Mention:
    """All that is cited: "internal emails and five former employees"."""
    if cited.kind != "nominal" or s.low[cited.last + 1 : cited.last + 2] != ["and"] or s.pauses(cited.last):
        return cited
    end = next((k for k in range(cited.last + 2, s.size) if s.pauses(k)), s.size - 1)
    noun = any(w in HEAVY_NOUNS for w in s.low[cited.last + 2 : end + 1])
    return cited._replace(last=end) if noun and VERBS.keys().isdisjoint(s.low[cited.last + 2 : end]) else cited


def cites_source(s: Sentence, i: int) -> bool:
    """Whether a form of "cite" or "quote" only says whom the words beside it come from."""
    if s.low[i] not in _CITES:
        return False
    mention = _source_at(s, i)
    if mention is None or _quoted_as_saying(s, mention.last):
        return False
    return not any(s.is_region(k) or s.low[k] == "as" for k in range(i + 1, min(s.size, mention.last + 3)))


def _quoted_as_saying(s: Sentence, last: int) -> bool:
    """Whether "as saying" follows what describes whoever is named up to word `last`: "quoted an aide in Oslo as"."""
    behind = range(last + 1, min(s.size - 1, last + _DESCRIBED))
    return any(s.low[k] == "as" and s.low[k + 1].endswith("ing") and s.low[k + 1] in VERBS for k in behind)


def _last_of_clause(s: Sentence, last: int) -> int:
    """The last word of what is said of those cited: "citing two aides who asked not to be named", "a memo it saw"."""
    if s.pauses(last):
        return last
    end = next((k for k in range(last + 1, s.size) if s.pauses(k) or s.is_region(k)), s.size - 1)
    closes = end == s.size - 1 and not s.is_region(end) and "that" not in s.low[last:end]
    after = s.low[last + 1 : last + 2]
    it_saw = after in (["it"], ["they"]) and s.low[end] in SEEN  # "citing minutes it has seen, that"
    return end if closes or it_saw or after in (["who"], ["whose"]) else last


SEEN = frozenset({"seen", "saw", "obtained", "reviewed", "viewed", "read", "interviewed"})


_DESCRIBED = 16
"""Words that describe whom an outlet quotes, at most."""


def _only_reports(report: Report, outlet: Mention | None) -> bool:
    """Whether somebody no list holds is an outlet by what it does: "Keelwire, citing two aides, reported"."""
    name = outlet.name if outlet is not None else None
    return report.lemma == "report" and name is not None and name.kind in ("unknown", "organisation")


_WHEN = PREPOSITIONS | DATE_WORDS
"""Behind a cue, what opens no clause of its own: "reported on Sunday, citing two aides, that"."""


def citing(s: Sentence, report: Report) -> Report:
    """ "the Herald reported, citing two aides", in any order: the aides speak, the Herald relays."""
    last = report.cue_last
    for k in range(last + 1, min(s.size - 1, last + 60)):
        near = k < last + 6 and (k == last + 1 or s.low[last + 1] in _WHEN or s.low[last + 1].endswith("ly"))
        cites = s.low[k] in ("citing", "quoting") and (near or s.pauses(k - 1)) and s.low[k - 1] != "without"
        if cites and (cited := _source_at(s, k)):
            cited = _with_others(s, cited)
            last_word = _last_of_clause(s, cited.last) if near else -1
            return report._replace(mention=cited, relay=report.mention, last_word=last_word)
    if report.mention is None or report.inverted:
        return report
    cue = report.mention.first - 1
    if cue > 0 and s.low[cue] in ("citing", "quoting") and s.pauses(cue - 1):  # "the Herald, citing Jo Doe, said"
        outlet = mention_ending(s, cue - 1)
        tells = is_press(outlet) or _only_reports(report, outlet) or report.lemma in _HANDING_ON
        return report._replace(relay=outlet) if tells else report
    between = range(report.mention.last + 1, report.cue_first)
    for k in (0, *between):
        if (
            s.low[k] in NAMING
            and s.low[k - 1] != "without"
            and (k or s.pauses(_before_kind(s, report.mention.first)))
            and (cited := _source_at(s, k))
        ):
            return report._replace(mention=cited, relay=report.mention)
    return report


def _before_kind(s: Sentence, first: int) -> int:
    """The word before a name, or before what says that it is an outlet's: "Citing aides, the daily Keelwire said"."""
    named = first > 1 and s.low[first - 1] in OUTLETS
    return (chunk_start(s, first - 1, 0) or first) - 1 if named else first - 1


def quoting(report: Report) -> Report:
    """ "Jo Doe, quoting Ann Roe, said", in any order: whom somebody quotes speaks through whoever says so."""
    s, teller = report.sentence, report.mention
    if teller is None or report.lemma not in _HANDING_ON or report.relay is not None or NAMING.isdisjoint(s.has):
        return report
    closing = report.last + 1
    if report.first and s.is_region(report.first - 1):  # "“…,” Jo Doe told aides, quoting Ann Roe"
        end = next((k + 1 for k in range(report.last, s.size) if s.pauses(k)), s.size)
        closing = end if end < s.size and s.low[end] in NAMING and end < closing + _LISTENERS else closing
    for k in (0, teller.last + 1, closing):
        if k >= s.size - 1 or (k and not s.pauses(k - 1)) or (k == 0 and not s.pauses(teller.first - 1)):
            continue
        cited = _source_at(s, k) if s.low[k] in NAMING else None
        if cited is None or not (cited.last == s.size - 1 or s.pauses(cited.last)) or not _may_be_quoted(s, k, cited):
            continue
        behind = k > report.last
        return report._replace(mention=cited, relay=teller, last_word=cited.last if behind else -1)
    return report


def handed_on(report: Report) -> Report:
    """ "Jo Doe, through her lawyer, said", "Doe said through a spokesman": who speaks for somebody relays it."""
    s, teller = report.sentence, report.mention
    if report.relay is not None or teller is None or teller.sentence is not s or PROXIES.isdisjoint(s.has):
        return report
    ahead = next((k for k in range(teller.first) if s.low[k] not in _STATED - _THROUGH), 0)
    for k in (ahead, *range(teller.last + 1, report.cue_first), *range(report.last + 1, report.last + _LISTENERS)):
        if k >= s.size or (k > report.last and s.low[k] not in _STATED):
            break
        leads = s.low[k] in _THROUGH and (s.low[k] != "by" or s.low[k - 1] in _STATED)  # and no "flanked by his agent"
        proxy = _apart(mention_starting(s, k + 1), k, teller) if leads else None
        if proxy is not None and not PROXIES.isdisjoint(s.low[k + 1 : proxy.last + 1]):
            return report._replace(relay=proxy)
    return report


_THROUGH = frozenset({"through", "via", "by"})
_STATED = (
    DATE_WORDS
    | _THROUGH
    | words("in a the on statement letter email message post note speaking replying responding writing issued released")
)
"""Between a cue and whom somebody speaks through."""


def _apart(whom: Mention | None, k: int, teller: Mention) -> Mention | None:
    """Who is named behind word `k`, without the teller that follows: "Through a spokesman, Jo Doe said"."""
    runs_on = whom is not None and k + 1 < teller.first <= whom.last and whom.first <= teller.last
    comma = next((q for q in range(k + 1, teller.first) if teller.sentence.pauses(q)), teller.first - 1)
    return Mention("nominal", teller.sentence, k + 1, comma) if runs_on else whom


PROXIES = words(
    "lawyer lawyers attorney attorneys solicitor solicitors spokesman spokeswoman spokesperson counsel representative"
    " representatives publicist publicists agent agents"
)
"""Who speaks for somebody."""


def cites_beside(report: Report) -> bool:
    """Whether it is not plain if a speaker or a source cited says the words: "Jo Doe, citing the memo, said"."""
    s, mention = report.sentence, report.mention
    if "citing" not in s.has or mention is None or mention.sentence is not s:
        return False
    if is_press(mention) or is_press(report.relay):
        return False
    beside = (k for k in (mention.first - 1, mention.last + 1) if 0 <= k < report.cue_first)
    return any(s.low[k] == "citing" and _source_at(s, k) is not None for k in beside)


NAMING = frozenset({"citing", "quoting"})
_LISTENERS = 6
_HANDING_ON = frozenset({"say", "tell", "add", "write", "report", "state"})
"""What hands on another's words, where "argued" or "tweeted" leaves some of them one's own."""


def _may_be_quoted(s: Sentence, k: int, cited: Mention) -> bool:
    """Whether words are those of who is quoted, or of a person who is cited; other sources only bear out one's own."""
    if s.low[k] == "quoting":
        body = cited.low in RECORDS or cited.low in SPEAKING_BODIES or is_press(cited)
        return cited.kind == "name" or is_person(cited) or body
    return is_person(cited) if cited.name is None else cited.name.kind == "person"
