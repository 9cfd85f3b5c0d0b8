"""Where words are given a source without a verb: "according to", "per", "in X's view", "the report that", "citing"."""

from corpus.mentions import Mention, mention_ending, mention_starting
from corpus.report import Report
from corpus.sentences import Sentence
from corpus.wordlists import words

SOURCE_CUES = frozenset({"according", "per", "view", "opinion", "words"})
CLAIM_NOUNS = words(
    """
    report reports claim claims assertion assertions statement argument contention allegation allegations
    announcement suggestion insistence accusation accusations complaint warning warnings pledge promise vow
    assurance remark comment acknowledgment admission
    """
)


def source_report(s: Sentence, i: int, word: str) -> Report | None:
    """ "according to X", "per the video", "in X's view"."""
    low, n = s.low, len(s)
    opens = i == 0 or s.pauses(i - 1) or s.is_region(i - 1)
    if word == "according" and i + 2 < n and low[i + 1] == "to":
        mention = mention_starting(s, i + 2)
        return (
            _cited(s, Report(s, i, i + 1, "source", mention, inverted=True, lemma="according_to")) if mention else None
        )
    if word == "per" and opens and i + 1 < n and (low[i + 1] in ("the", "a", "an") or i + 1 in s.name_at):
        mention = mention_starting(s, i + 1)
        return Report(s, i, i, "source", mention, inverted=True, lemma="per") if mention else None
    if word in ("view", "opinion", "words") and 2 <= i < n - 1 and s.pauses(i):
        k = i - 1
        if low[k] in ("his", "her", "their") and low[k - 1] == "in":
            return Report(s, k - 1, i, "source", Mention("pronoun", s, k, k), inverted=True, lemma="view")
        if s.words[k].endswith("'s") and k in s.names and low[s.names[k][0] - 1] == "in":
            first, name = s.names[k]
            return Report(s, first - 1, i, "source", Mention("name", s, first, k, name), inverted=True, lemma="view")
    return None


def _cited(s: Sentence, report: Report) -> Report:
    """ "according to a Herald report that cited two aides": the aides speak, the Herald relays."""
    for k in range(report.last + 1, min(len(s) - 1, report.last + 4)):
        if s.low[k] in ("citing", "cited", "cites", "quoting", "quoted"):
            cited = mention_starting(s, k + 1)
            return report._replace(mention=cited, relay=report.mention) if cited else report
    return report


def noun_report(s: Sentence, i: int) -> Report | None:
    """ "media reports that …", "X's claim that …"."""
    if s.low[i] not in CLAIM_NOUNS or i == 0:
        return None
    that = next((k for k in range(i + 1, min(len(s) - 3, i + 4)) if s.low[k] == "that"), None)
    if (
        that is None
        or any(s.pauses(k) for k in range(i, that))
        or (that > i + 1 and s.low[i + 1] not in ("in", "on", "last", "this"))
    ):
        return None
    k = i - 1
    if s.low[k] in ("his", "her", "their"):
        mention: Mention | None = Mention("pronoun", s, k, k)
    elif k in s.names and s.words[k].endswith(("'s", "s'")):
        mention = Mention("name", s, s.names[k][0], k, s.names[k][1])
    elif s.low[i] in ("report", "reports") and s.low[k] not in ("of", "to", "and"):
        mention = mention_ending(s, i)
    else:
        return None
    return Report(s, i, that, "say", mention, lemma="that", finite=False) if mention else None


def citing(s: Sentence, report: Report) -> Report:
    """ "the Herald reported, citing two aides": the aides speak, the Herald relays."""
    for k in range(report.cue_last + 1, min(len(s) - 1, report.cue_last + 12)):
        if s.low[k] in ("citing", "quoting"):
            cited = mention_starting(s, k + 1)
            return report._replace(mention=cited, relay=report.mention, last_word=cited.last) if cited else report
    return report
