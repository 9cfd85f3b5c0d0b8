"""Who speaks in a quote that has a plain sentence beside it and no verb of saying: whom that tells of, or who spoke."""

from collections.abc import Sequence

from corpus.quotes.cues import BEFORE_VERB
from corpus.quotes.indirect import contents
from corpus.quotes.main_subject import main_subject
from corpus.quotes.mention_after import mention_starting
from corpus.quotes.mentions import Mention
from corpus.quotes.phrases import WHO_NOUNS
from corpus.quotes.report import Report, denied_from, is_person
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

_GESTURES = words(
    """
    shrugs shrugged laughs laughed sighs sighed smiles smiled nods nodded grins grinned pauses paused winces winced
    frowns frowned chuckles chuckled giggles giggled leans leaned leant gestures gestured hesitates hesitated snorts
    snorted beams beamed grimaces grimaced stares stared glances glanced blinks blinked sips sipped swallows swallowed
    """
)
"""What somebody does who speaks; features set it beside the words in place of a verb of saying."""
_BODY = words("head hand hands eye eyes eyebrow eyebrows brow shoulders throat arm arms finger fingers nose tears chin")
_WAYS = words("up down away at around over out off back into to towards silent quiet")
_PARTLY = {
    **dict.fromkeys(words("shakes shook raises raised rolls rolled wipes wiped throws threw rubs rubbed"), _BODY),
    **dict.fromkeys(words("clears cleared waves waved taps tapped"), _BODY),
    **dict.fromkeys(words("looks looked points pointed breaks trails trailed falls"), _WAYS),
    **dict.fromkeys(words("fell broke"), frozenset({"silent", "quiet", "off"})),
}
"""Verbs that tell a gesture only with one of these words right behind: "shakes his head", but not "raises prices"."""
_CUES = _GESTURES | frozenset(_PARTLY)
_LONGEST = 16
"""Words of a sentence that tells no more than a gesture."""
_BETWEEN = 3
"""Plain sentences that a paragraph's speaker may be parted by from what he says next."""
_HE = frozenset({"he", "she"})


def gesture(s: Sentence) -> Mention | None:
    """Who makes the gesture that a sentence tells: "Jo Doe shrugs", "Her husband, Jo Doe, shook his head"."""
    if s.size > _LONGEST or _CUES.isdisjoint(s.has) or any(s.is_region(k) for k in range(s.size)):
        return None
    subject = main_subject(s, 0, s.size)
    if subject is None or not _is_one_person(subject):
        return None
    k = subject.last + 1
    while k < s.size - 1 and (s.low[k] in BEFORE_VERB or s.low[k] == "just" or s.low[k].endswith("ly")):
        k += 1
    if k >= s.size or s.low[k] not in _CUES:
        return None
    return subject if s.low[k] in _GESTURES or not _PARTLY[s.low[k]].isdisjoint(s.low[k + 1 : k + 4]) else None


def _is_one_person(subject: Mention) -> bool:
    """Whether a gesture may be a speaker's: an audience that laughs only hears the words."""
    if subject.kind == "nominal":
        return is_person(subject) and (not subject.low.endswith("s") or subject.low.endswith("ss"))
    return subject.kind == "name" or subject.low in _HE


def told_behind(s: Sentence, reports: list[Report]) -> Mention | None:
    """Who speaks in "“…?” Jo Doe, the mayor, said in Oslo", which the question mark makes a sentence of its own."""
    if s.is_region(s.size - 1):
        return None
    if s.low[:2] in _THAT_IS and (last := s.name_at.get(2)) is not None and s.pauses(last):
        first, name = s.names[last]  # "“….” That is Jo Doe, speaking to the Herald"
        return Mention("name", s, first, last, name) if name.kind == "person" else None
    opens = len(reports) == 1 and reports[0].first == 0 and reports[0].finite
    if opens and denied_from(reports[0]) < reports[0].cue_first:
        return None  # "“…” Jo Doe has not said that"
    if opens and reports[0].manner == "tell":  # "“…?” Jo Doe told the Herald"
        told = mention_starting(s, reports[0].last + 1)
        return reports[0].mention if told is not None and told.last == s.size - 1 else None
    opens = opens and reports[0].manner == "say"
    return reports[0].mention if opens and not contents(s, reports) else None


_THAT_IS = (["that", "is"], ["that", "was"], ["this", "is"], ["this", "was"])


def goes_on(who: Mention, between: Sequence[Sentence], reports: Sequence[list[Report]]) -> Mention | None:
    """A paragraph's speaker, who still has it after plain sentences: they tell of nobody else, and nobody speaks."""
    spoke = any(r.finite and r.mention is not None and r.manner != "quote" for told in reports for r in told)
    if spoke or not 0 < len(between) <= _BETWEEN:
        return None
    for s in between:
        subject = main_subject(s, 0, s.size)
        if subject is not None and subject.low in _HE:
            who = subject
        elif subject is not None and subject.kind != "pronoun" and _brings_in(subject):
            return None
    return who


def _brings_in(subject: Mention) -> bool:
    """Whether a sentence opens with somebody."""
    s, first = subject.sentence, subject.first
    if subject.kind == "nominal" or first <= 1 or s.pauses(first - 1):
        return True
    return first <= _OFFICE and all(s.words[k][0].isupper() or s.low[k] in WHO_NOUNS for k in range(first))


_OFFICE = 4
"""Words of an office at the head of a sentence: "Team captain Jo Doe", "French Foreign Minister Jo Doe"."""
