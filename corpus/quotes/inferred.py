"""What a thing only lets its reader infer, which nobody said: "the silence suggests that the board has no plan"."""

from corpus.quotes.beliefs import FINDINGS, is_written
from corpus.quotes.mention_after import REPORTING_THINGS
from corpus.quotes.phrases import DETERMINERS, PREPOSITIONS
from corpus.quotes.report import Report, can_speak, is_person
from corpus.wordlists import words

INFERS = frozenset({"suggest", "imply", "indicate", "reveal"})
"""Verbs of which a thing may be the subject."""


def is_inferred(report: Report) -> bool:
    """Whether the subject of such a verb is a thing that no words come from."""
    mention = report.mention
    if mention is None or mention.kind != "nominal" or mention.antecedent is not None:
        return False
    s = mention.sentence
    if s.low[report.cue_first] == "indicated" or s.low[report.cue_first].endswith("ing"):
        return False
    if report.lemma == "reveal":
        return not _GLANCES.isdisjoint((mention.low, *s.low[mention.first + 1 : mention.first + 2]))
    if s.low[mention.first - 1] in _AGAINST and mention.first > 1 and not s.pauses(mention.first - 1):
        return True  # "the litany of complaints against drivers suggests"
    of = next((k for k in range(mention.first + 1, mention.last) if s.low[k] in PREPOSITIONS), mention.last + 1)
    if s.low[of - 1] in _SEVERAL:
        of = mention.last + 1  # "a number of pilots"
    head, noun = mention._replace(last=of - 1), s.low[of - 1]
    known = noun in FINDINGS or noun in REPORTING_THINGS or noun in _WORDS or noun.endswith(_OF_PEOPLE)
    return not (known or is_person(head) or can_speak(head) or is_written(head))


_GLANCES = frozenset({"look", "glance"})
_AGAINST = frozenset({"against", "about", "over", "between"})
_SEVERAL = DETERMINERS | {"number", "handful", "couple", "majority", "lot", "group", "dozens", "none"}
_OF_PEOPLE = ("ers", "ors", "ists", "ians", "men", "ants", "ees")
"""How nouns for people end that no list holds."""
_WORDS = words(
    """
    letter letters email emails memo memos note document documents text transcript video recording filing filings
    result results finding findings polls surveys studies estimate estimates forecast forecasts model models logs
    wording language statement statements tweet tweets post posts message messages
    disclosure disclosures missive cable cables dossier transcripts reports accounts rumours rumors rumour rumor
    """
)
