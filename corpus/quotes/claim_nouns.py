"""Where a noun tells that something was said: "his claim that …", "media reports that …", "her call for …"."""

from corpus.quotes.cues import VERBS
from corpus.quotes.mention_after import mention_starting
from corpus.quotes.mentions import Mention, mention_ending
from corpus.quotes.phrases import AUXILIARIES, DETERMINERS, HEAVY_NOUNS, IRREGULAR
from corpus.quotes.report import OUTLETS, Report, can_speak, is_named_outlet
from corpus.quotes.sentences import Sentence
from corpus.quotes.subjects import subject_before
from corpus.quotes.venues import VENUE_NOUNS
from corpus.wordlists import words

CLAIM_NOUNS = words(
    """
    report reports claim claims assertion assertions statement argument contention allegation allegations
    announcement demand suggestion insistence accusation accusations complaint warning warnings pledge promise vow
    assurance remark comment acknowledgment admission promises pledges vows threat threats call calls plea pleas
    criticism criticisms complaints
    """
)
VOICED = words(
    """
    concern concerns fear fears hope hopes doubt doubts confidence regret belief optimism alarm surprise worry worries
    suspicion suspicions clear plain
    """
)
"""What "expressed" and its like tell, and what is "made clear"."""
_VOICES = words(
    "expressed expresses expressing voiced voices voicing raised raises raising aired airs repeated repeats conveyed"
)
_QUALIFIES = words("a the his her its their some great deep serious grave cautious strong growing own")
_ASKS_FOR = frozenset({"call", "calls", "plea", "pleas"})
_BINDS = frozenset({"promise", "promises", "pledge", "pledges", "vow", "vows", "threat", "threats"})
"""What somebody means to do stands behind these: "her promise to resign"."""
_LISTENERS = DETERMINERS | HEAVY_NOUNS
_BETWEEN = frozenset({"in", "on", "last", "this", "to", "by", "from"})


def noun_report(s: Sentence, i: int) -> Report | None:
    """ "media reports that …", "X's claim that …", "his promise to …", "her call for …"."""
    if i == 0 or s.words[i][0].isupper():
        return None
    if s.low[i] in VOICED:
        return _voiced(s, i)
    if s.low[i] not in CLAIM_NOUNS:
        return None
    if _opens_object(s, i):
        mention = _owner(s, i - 1)
        return Report(s, i, i + 1, "say", mention, lemma="that", finite=False) if mention else None
    if s.low[i + 1 : i + 3] in _IS_THAT:
        return _is_that(s, i)
    that = _that(s, i)
    if that is None:
        return None
    mention = _whose(s, i)
    return Report(s, i, that, "say", mention, lemma="that", finite=False) if mention else None


def _is_that(s: Sentence, i: int) -> Report | None:
    """ "Her main complaint was that …", "Doe's argument is that …"."""
    whose = next((who for k in range(i - 1, max(-1, i - 4), -1) if (who := _owner(s, k)) is not None), None)
    return Report(s, i, i + 2, "say", whose, lemma="voice") if whose is not None and i + 4 < s.size else None


_IS_THAT = (["is", "that"], ["was", "that"])


def _voiced(s: Sentence, i: int) -> Report | None:
    """ "expressed deep concern that …", "made it clear that …"."""
    if s.low[i + 1 : i + 2] != ["that"] or i + 3 >= s.size:
        return None
    if s.low[i] in ("clear", "plain"):
        verb = i - 1 - (s.low[i - 1] == "it")
        voices = s.low[verb] in ("made", "makes")
    else:
        verb = next((k for k in range(i - 1, max(-1, i - 5), -1) if s.low[k] not in _QUALIFIES), 0)
        voices = s.low[verb] in _VOICES
    mention = subject_before(s, verb) if voices and verb > 0 else None
    if mention is None or (mention.kind == "nominal" and not can_speak(mention)):
        return None
    return Report(s, verb, i + 1, "say", mention, lemma="voice")


def _opens_object(s: Sentence, i: int) -> bool:
    """Whether "for" or "to" and a verb follow the noun that is word `i`: "call for calm", "threat to leave it"."""
    if i + 3 >= s.size or s.pauses(i) or any(s.is_region(k) for k in range(i + 2, min(s.size, i + 9))):
        return False
    if s.low[i] in _ASKS_FOR:
        return s.low[i + 1] == "for"
    if s.low[i] not in _BINDS or s.low[i + 1] != "to":
        return False
    verb = s.low[i + 2]
    if verb in DETERMINERS or verb in HEAVY_NOUNS or i + 2 in s.name_at or verb.endswith("ing"):
        return False  # "her promise to voters"
    if s.low[i].startswith("threat"):
        return s.low[i + 3] in DETERMINERS or i + 3 in s.name_at  # but not "a threat to peace"
    return not verb.endswith("s") or verb.endswith("ss")


def _that(s: Sentence, i: int) -> int | None:
    """The "that" which opens what the noun that is word `i` tells."""
    after = s.low[i + 1] if i + 2 < s.size else ""
    told = after == "to" and (s.low[i + 2] in _LISTENERS or i + 2 in s.name_at)
    reach = 8 if told or after in ("by", "from", "in") else 4  # "her warning to the board that"
    ends = s.size - 3 + s.is_region(s.size - 1)  # "her remark that it “leaks”"
    that = next((k for k in range(i + 1, min(ends, i + reach)) if s.low[k] == "that"), None)
    if that is None or any(s.pauses(k) for k in range(i, that)):
        return None
    shown = s.low[that - 1] in VERBS and that > i + 2  # "a report by the board found that"
    return None if is_relative(s, that) or shown or (that > i + 1 and s.low[i + 1] not in _BETWEEN) else that


def is_relative(s: Sentence, that: int) -> bool:
    """Whether "that" tells of the noun ahead: "a report that gave 40 dead", but not "reports that armed men"."""
    k = that + 1
    if k >= s.size or s.low[that] != "that":
        return False
    if s.low[k] in IRREGULAR or s.low[k] in AUXILIARIES:
        return True
    acts = s.low[k].endswith("ed") and k not in s.names and not s.pauses(k)
    return acts and k + 1 < s.size and (s.low[k + 1] in _OBJECTS or s.low[k + 1][:1].isdigit() or k + 1 in s.name_at)


_OBJECTS = DETERMINERS | {"he", "she", "it", "they"}


def _whose(s: Sentence, i: int) -> Mention | None:
    """Whose words the noun that is word `i` tells."""
    k = i - 1
    if k and s.words[k - 1].endswith(("'s", "s'")) and s.words[k].islower():
        k -= 1  # "Doe's unfounded claims that"
    if s.low[i + 1] == "in" and s.low[i] in ("report", "reports"):
        outlet = mention_starting(s, i + 2)  # "a report in the Herald that", "in the Aftonen newspaper that"
        named = outlet is not None and any(outlet.first <= k <= outlet.last for k in s.names)
        printed = is_named_outlet(outlet) or (named and outlet is not None and outlet.low in OUTLETS)
        if outlet is not None and printed and s.low[outlet.last + 1] not in VENUE_NOUNS:
            return outlet
    if s.low[i + 1] in ("by", "from"):
        if s.low[i + 2].endswith("ing"):
            return None  # "revived the claim by reporting that"
        mention = mention_starting(s, i + 2)
        spoken = mention is None or mention.kind != "nominal" or s.low[i + 1] == "by" or can_speak(mention)
        return mention if spoken else None  # "met demand from sectors that need it"
    if (owner := _owner(s, k)) is not None:
        return owner
    if s.low[i] == "demand" and k in s.names and s.low[s.names[k][0] - 1] == "the":
        return mention_ending(s, k)
    if s.low[i] in ("report", "reports") and s.low[k] not in ("of", "to", "and"):
        mention = mention_ending(s, i)
        within = mention is not None and mention.first and s.low[mention.first - 1] == "in"
        return None if within else mention  # "wrote in a report that" is the writers'
    return None


def _owner(s: Sentence, k: int) -> Mention | None:
    """Whom a possessive that is word `k` names."""
    if s.low[k] in ("his", "her", "their"):
        return Mention("pronoun", s, k, k)
    if not s.words[k].endswith(("'s", "s'")):
        return None
    if k in s.names:
        return Mention("name", s, s.names[k][0], k, s.names[k][1])
    mention = mention_ending(s, k)
    return mention if mention is not None and mention.kind == "nominal" and can_speak(mention) else None


def claim_end(s: Sentence, report: Report, later: list[Report]) -> int | None:
    """The last word of what a claim noun tells; None where the verb that it is the subject of cannot be told."""
    start, mention = report.last + 1, report.mention
    end = next((k for k in range(start, s.size) if s.words[k][-1] == ","), s.size - 1)
    infinitive = s.low[report.last] != "that"
    if infinitive:
        end = min([end, *(r.first - 1 for r in later if r.finite and r.first > start)])
    heads = mention is not None and (mention.first == 0 or s.pauses(mention.first - 1))
    heads = heads or report.cue_first <= _NEAR_HEAD
    if not (heads or infinitive):
        return end
    verbs = [k for k in range(start, end + 1) if _acts(s, k)]
    second = verbs[1 - infinitive :]  # the first is the clause's own
    if second:
        return second[0] - 1
    return None if heads and (infinitive or end == s.size - 1) else end


_NEAR_HEAD = 1
"""Words before a noun that heads the sentence: "A report by the Herald that it leaks sent shares down"."""


def _acts(s: Sentence, k: int) -> bool:
    """Whether a finite auxiliary of a clause's own stands at word `k`."""
    return s.low[k].removesuffix("n't") in AUXILIARIES and not (s.low[k - 1] in AUXILIARIES or s.low[k - 1] in _WITHIN)


_WITHIN = frozenset({"and", "or", "but", "who", "which", "that", "not", "to"})
