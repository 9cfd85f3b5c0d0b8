"""Where a sentence reports speech: each reporting verb or phrase with the words that name its speaker."""

from itertools import compress

from corpus.cues import BEFORE_VERB, PARTICLES, VERBS, Verb
from corpus.deeds import is_deed, is_denied, is_nobody
from corpus.mention_after import mention_starting
from corpus.mentions import HEAVY_NOUNS, PREPOSITIONS, Mention, mention_ending
from corpus.report import Report, can_speak, is_person, is_press
from corpus.sentences import Sentence
from corpus.sources import CLAIM_NOUNS, SOURCE_CUES, cites_source, citing, noun_report, source_report, whom
from corpus.subjects import clause_subject, main_subject, subject_before
from corpus.wordlists import words

_BE = words("is are was were be been being am gets got")
_MODALS = words(
    """
    to will would can could may might must should shall do does did didn't don't doesn't not won't wouldn't
    """
)
_DETERMINERS = words(
    """
    the a an this that these those his her its their our my your any no some of in by for on with from at
    """
)
_AFTER_NOUN = PREPOSITIONS | words("as is are was were has have had and or which who contained")
_POSSIBLE = words("may might could should must would can")
_PLURAL_SUBJECTS = words("they we i you who people some many others")


def find_reports(s: Sentence) -> list[Report]:
    """The reports of one sentence in order of their cues."""
    found: list[Report] = []
    previous = None
    for i in compress(range(s.size), map(_CUES.__contains__, s.low)):
        if previous is not None and i <= previous.last and previous.inverted and s.low[i - 1] != "as":
            continue  # within what an earlier cue takes
        report = _report_at(s, i, previous)
        if report:
            found.append(report)
            previous = report
            if len(found) == _MOST:
                break
    return found


_MOST = 12
"""Reports read in a sentence; no writer puts more there, and hostile text may."""


def _report_at(s: Sentence, i: int, previous: Report | None) -> Report | None:
    report = _any_report_at(s, i, previous)
    return None if report is not None and is_nobody(report.mention) else report


def _any_report_at(s: Sentence, i: int, previous: Report | None) -> Report | None:
    word = s.low[i]
    if word in SOURCE_CUES and (report := source_report(s, i, word)):
        return report
    verb = VERBS.get(word)
    if verb is not None and not s.is_region(i) and i not in s.names:
        return _of_verb(s, i, verb, previous) or (noun_report(s, i) if verb.noun else None)
    return noun_report(s, i) if word in CLAIM_NOUNS else None


_CUES = frozenset(VERBS) | SOURCE_CUES | CLAIM_NOUNS


def _of_verb(s: Sentence, i: int, verb: Verb, previous: Report | None) -> Report | None:
    low = s.low
    cue_last = i
    if verb.lemma in PARTICLES:
        if i + 1 >= s.size or low[i + 1] not in PARTICLES[verb.lemma]:
            return None
        cue_last = i + 1
    elif verb.lemma == "call" and i + 1 < s.size and low[i + 1] in ("for", "on"):
        cue_last = i + 1
    if is_deed(s, i, verb):
        return None
    before = _before(s, i)
    if verb.form == "ing":
        return _participle(s, i, cue_last, verb, before, previous)
    if verb.lemma == "ask" and before in ("when", "if", "once"):
        return _asked(s, i, verb) if s.low[i + 1 : i + 2] != ["about"] else None
    if verb.form == "past" and _is_passive(s, i):
        return _passive(s, i, cue_last, verb)
    if verb.form == "base" or (verb.lemma == "read" and before in _MODALS):
        return _bare_form(s, i, cue_last, verb, before, previous)
    if verb.noun and (before in _DETERMINERS or before.endswith("'s") or s.words[i - 1].endswith("'s")):
        return None
    return _finite(s, i, cue_last, verb, previous)


def _before(s: Sentence, i: int) -> str:
    """The word before a verb, adverbs passed over where "to" stands before them ("to further explain")."""
    before = s.low[i - 1] if i else ""
    if i > 1 and s.low[i - 2] == "to" and (before in BEFORE_VERB or before.endswith("ly")):
        return "to"
    return before


def _finite(s: Sentence, i: int, cue_last: int, verb: Verb, previous: Report | None) -> Report | None:
    if i + 2 < s.size and s.low[i + 1] == "by" and verb.form == "past" and not s.low[i + 2].endswith("ing"):
        return _passive(s, i, cue_last, verb)
    if verb.noun and i + 1 < s.size and s.low[i + 1] in _AFTER_NOUN and not s.is_region(i + 1):
        return None
    j = i - 1
    opened = j < 0 or s.is_region(j) or (s.pauses(j) and not s.words[j].endswith(")"))
    if verb.noun and opened and j >= 0 and s.is_region(j) and (after := _signs(s, i)):
        return Report(s, i, cue_last, verb.manner, after, inverted=True, lemma=verb.lemma)
    if opened and verb.manner in ("say", "tell", "think") and not verb.noun:
        after = mention_starting(s, i + 1) if not s.pauses(i) else None
        if after and after.kind == "nominal" and j >= 0 and not s.is_region(j) and not can_speak(after):
            after = None
        if after and (after.kind != "pronoun" or (after.low in ("he", "she", "they") and _closes(s, after))):
            behind = subject_before(s, i) if j >= 0 and not s.is_region(j) else None
            if behind is None or (verb.manner == "say" and _closes(s, after) and not _adjacent(s, behind, i)):
                return Report(s, i, cue_last, verb.manner, after, inverted=True, lemma=verb.lemma)
            return Report(s, i, cue_last, verb.manner, behind, lemma=verb.lemma)
    if opened and verb.lemma == "ask" and (asked := _asked(s, i, verb)):
        return asked
    if verb.noun and opened and not (j >= 0 and s.is_region(j)) and (verb.manner == "show" or not _takes_object(s, i)):
        return None
    if previous is not None and previous.mention and j >= 0 and (s.low[j] in ("and", "but") or _then(s, j)):
        open_still = previous.inverted or not previous.finite or _turns_aside(s, previous.last, j)
        new = clause_subject(s, previous.last + 1, j) if open_still else None
        mention: Mention | None = new if new and new.first > previous.last + 1 else previous.mention
    else:
        mention = subject_before(s, i)
    if mention is None:
        return None
    beside_marks = mention.first > 0 and s.is_region(mention.first - 1)
    takes = verb.manner != "show" and _takes_object(s, i) and s.low[i + 1] != "that"  # "media reports that" are a thing
    speaks = is_person(mention) or (can_speak(mention) and takes)
    if verb.noun and mention.kind == "nominal" and not beside_marks and not speaks:
        return None
    if (
        verb.manner == "object"
        and mention.kind == "nominal"
        and verb.lemma in ("call", "dub", "quote", "label")
        and not is_person(mention)
        and not is_press(mention)
    ):
        return None
    if verb.lemma in ("cite", "quote") and is_press(mention) and cites_source(s, i):
        return None
    report = Report(s, i, cue_last, verb.manner, mention, lemma=verb.lemma)
    return citing(s, report) if verb.lemma == "report" or is_press(mention) else report


def _signs(s: Sentence, i: int) -> Mention | None:
    """Who speaks in "“…,” notes Jo Doe, a baker": a name that nothing but a pause or an office follows."""
    after = mention_starting(s, i + 1) if not s.pauses(i) else None
    return after if after is not None and after.kind == "name" and _closes(s, after) else None


def _head(mention: Mention) -> str:
    """The last word of a description before its "of": of "the terms of service" the terms."""
    nouns = mention.sentence.low[mention.first : mention.last + 1]
    return nouns[nouns.index("of") - 1] if "of" in nouns[1:] else nouns[-1]


def _takes_object(s: Sentence, i: int) -> bool:
    """Whether words in "-s" behind a comma are a verb: "Jo Doe, a baker, calls the plan “…”"."""
    return i > 1 and s.low[i].endswith("s") and (s.low[i + 1 : i + 2] in _OBJECTS or s.is_region(i + 1))


_OBJECTS = [[word] for word in ("that", "the", "it", "he", "she", "they", "this", "his", "her", "their")]


def _turns_aside(s: Sentence, last: int, j: int) -> bool:
    """Whether a side clause begins between: "I thought of her when the mayor rose and said"."""
    return any(s.low[k] in ("when", "while") for k in range(last + 1, j))


def _then(s: Sentence, j: int) -> bool:
    return s.low[j] == "then" and (j == 0 or s.pauses(j - 1) or s.low[j - 1] in ("and", "but"))


def _closes(s: Sentence, mention: Mention) -> bool:
    """Whether a mention ends its sentence or is followed by a comma, so that no clause of its own follows."""
    return (
        mention.last == s.size - 1
        or s.pauses(mention.last)
        or s.low[mention.last + 1] in ("of", "who", "in", "at", "on")
    )


def _adjacent(s: Sentence, mention: Mention, i: int) -> bool:
    """Whether only an appositive stands between a subject and its verb, so that it is the subject for sure."""
    return mention.last == i - 1 or (s.pauses(mention.last) and not any(s.is_region(k) for k in range(mention.last, i)))


def _is_passive(s: Sentence, i: int) -> bool:
    j = i - 1
    while (
        j >= 0
        and i - j < 4
        and (s.low[j].endswith("ly") or s.low[j] in ("also", "not", "been", "being", "often", "once", "first"))
    ):
        if s.low[j] in _BE:
            return True
        j -= 1
    return j >= 0 and s.low[j] in _BE


def _passive(s: Sentence, i: int, cue_last: int, verb: Verb) -> Report | None:
    """ "was described by X as": who speaks stands after "by"; elsewhere nobody is named."""
    for k in range(i + 1, min(s.size - 1, i + 7)):
        if s.low[k] == "by":
            mention = mention_starting(s, k + 1)
            if mention and (mention.kind != "nominal" or is_person(mention)):
                return Report(s, i, k, verb.manner, mention, inverted=True, lemma=verb.lemma)
            return None
        if s.pauses(k):
            return None
    return _asked(s, i, verb)


def _asked(s: Sentence, i: int, verb: Verb) -> Report | None:
    """A question whose asker is not named: "was asked whether …"."""
    if verb.lemma == "ask" and i + 1 < s.size and (s.low[i + 1] in _QUESTION_WORDS or s.is_region(i + 1)):
        return Report(s, i, i, "tell", None, lemma="ask", finite=False)
    return None


_QUESTION_WORDS = words("whether if what why how who when where which about to")


def _participle(s: Sentence, i: int, cue_last: int, verb: Verb, before: str, previous: Report | None) -> Report | None:
    own_subject = before in ("some", "this") and i > 1 and s.low[i - 2] == "with"
    if verb.noun and before in _DETERMINERS and before not in ("in", "by", "for", "with") and not own_subject:
        return None
    if (
        verb.noun
        and verb.lemma in _NAMED_BY_ING
        and i > 1
        and s.low[i - 2] in _DETERMINERS
        and before not in HEAVY_NOUNS
    ):
        return None  # "a nagging feeling that"
    if before == "as" and previous is not None and previous.lemma in ("quote", "cite"):
        passive = previous.inverted
        quoted = subject_before(s, previous.cue_first) if passive else whom(s, previous.cue_last + 1)
        return Report(s, i, cue_last, verb.manner, quoted, lemma=verb.lemma, relay=previous.mention) if quoted else None
    if before in _BE or before in ("'re", "kept", "keeps", "began", "started"):
        mention = subject_before(s, i)
        return Report(s, i, cue_last, verb.manner, mention, lemma=verb.lemma) if mention else None
    if (
        previous is not None
        and previous.manner == "source"
        and verb.lemma in ("suggest", "indicate", "signal", "show", "imply")
    ):
        return None  # the facts suggest it, not the source
    mention = _beside_participle(s, i, verb.lemma == "read")
    if mention is None:
        mention = previous.mention if previous is not None and previous.mention is not None else main_subject(s, 0, i)
    if mention is None and i + 1 < s.size:
        mention = _following_subject(s, i)
    if mention is None or (verb.lemma in ("cite", "quote") and _hands_on(s, i, mention, previous)):
        return None
    return Report(s, i, cue_last, verb.manner, mention, finite=False, lemma=verb.lemma)


_NAMED_BY_ING = frozenset({"feel", "find", "show", "understand"})


def _hands_on(s: Sentence, i: int, mention: Mention, previous: Report | None) -> bool:
    """Whether an outlet only says whom its words come from, whom the cue before or after takes for its speaker."""
    return cites_source(s, i) and (
        is_press(mention) or (previous is not None and (previous.relay is not None or is_press(previous.mention)))
    )


def _beside_participle(s: Sentence, i: int, of_thing: bool) -> Mention | None:
    """The subject of its own that a participle has: "with Jo Doe saying", "a banner reading" where it is a thing's."""
    j = i - 1
    while j > 0 and (s.low[j].endswith("ly") or s.low[j] in ("then", "also", "later")):
        j -= 1
    if j < 1 or s.pauses(j) or s.is_region(j):
        return None
    mention = mention_ending(s, j)
    if of_thing and mention is not None and mention.kind == "nominal":
        return mention
    if mention is None or mention.first == 0:
        return None
    governor = s.low[mention.first - 1]
    asked_of = s.low[i] == "saying" and governor in ("on", "about") and s.low[mention.first] == "the"
    if governor not in _HEARD and not asked_of:
        return None
    return mention if mention.kind != "nominal" or can_speak(mention) else None


_HEARD = words("with recalled recalls remembered remembers heard hears hear overheard")


def _following_subject(s: Sentence, i: int) -> Mention | None:
    """The subject after an opening participle: "Noting that …, Smith said"."""
    for k in range(i + 1, min(s.size - 1, i + 40)):
        if s.pauses(k) or s.is_region(k):
            mention = main_subject(s, k + 1, min(s.size, k + 6))
            if mention:
                return mention
    return None


def _bare_form(s: Sentence, i: int, cue_last: int, verb: Verb, before: str, previous: Report | None) -> Report | None:
    if is_denied(s, i, verb, before):
        return None
    if before == "to":
        mention = previous.mention if previous and previous.mention else main_subject(s, 0, i)
        return Report(s, i, cue_last, verb.manner, mention, finite=False, lemma=verb.lemma) if mention else None
    if verb.noun and (before in _DETERMINERS or s.words[i - 1].endswith("'s")):
        return None
    if s.pauses(i) and i and s.pauses(i - 1):
        return None  # "to, say, one"
    mention = subject_before(s, i)
    if mention is None or (verb.noun and mention.kind == "nominal" and not can_speak(mention)):
        return None
    modal = before in _MODALS or (i > 1 and s.low[i - 2] in _MODALS)
    plural = (
        mention.low in _PLURAL_SUBJECTS
        or mention.low.endswith("s")
        or (not verb.noun and _head(mention).endswith("s"))
        or mention.low in ("people", "men", "women", "police")
    )
    plural = plural or (mention.name is not None and mention.last - mention.first > len(mention.name.text.split()) - 1)
    if mention.kind == "pronoun":
        plural = mention.low in _PLURAL_SUBJECTS
    modal = modal or (mention.first > 0 and s.low[mention.first - 1] in ("heard", "hear", "hearing"))
    if not (modal or plural) or (verb.noun and not plural) or (verb.manner == "object" and before in _POSSIBLE):
        return None
    return Report(s, i, cue_last, verb.manner, mention, finite=not modal, lemma=verb.lemma)
