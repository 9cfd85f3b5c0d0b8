"""Where a sentence reports speech: each reporting verb or phrase with the words that name its speaker."""

from itertools import compress

from corpus.actors.lexicon import SPEAKING_BODIES
from corpus.quotes.cues import BEFORE_VERB, PARTICLES, PLAIN_CUES, VERBS, Verb
from corpus.quotes.deeds import is_deed, is_denied, is_nobody, is_undone
from corpus.quotes.main_subject import main_subject
from corpus.quotes.mention_after import mention_starting
from corpus.quotes.mentions import JOINS, Mention, mention_ending
from corpus.quotes.participles import NOT_BEFORE_VERB, asked, is_passive, participle, passive
from corpus.quotes.phrases import AUXILIARIES, PREPOSITIONS
from corpus.quotes.report import Report, can_speak, is_person, is_press
from corpus.quotes.sentences import Sentence
from corpus.quotes.sources import CLAIM_NOUNS, SOURCE_CUES, cites_source, citing, noun_report, source_report, whom
from corpus.quotes.subjects import clause_subject, subject_before
from corpus.wordlists import words

_BEFORE_ADJECTIVE = words("a an the my our your its their his her more most")
_MODALS = words(
    """
    to will would can could may might must should shall do does did didn't don't doesn't not won't wouldn't
    """
)
_AFTER_NOUN = PREPOSITIONS | words(
    "as is are was were has have had and or which who contained would will could can may might should must"
)
_BEFORE_REPORT = words("members member earnings sales jobs news rights services intelligence crime results statistics")
"""Plurals before a noun that may be a verb: "an earnings report"."""
_MEANS = words("phone telephone email e-mail text letter fax video")
"""Behind "said by", what somebody said it through."""
_POSSIBLE = words("may might could should must would can")
_PLURAL_SUBJECTS = words("they we i you who people some many others")
_SOME = frozenset({"some", "many", "others"})


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
    named = verb is not None and (verb.noun or word in ("said", "called"))
    if named and i and s.kind == "body" and s.words[i][0].isupper():
        return None  # "a judge of the United States", "the commissioner, Said Doe", "A Town Called Oz"
    if verb is not None and not s.is_region(i) and i not in s.names:
        return _of_verb(s, i, verb, previous) or noun_report(s, i)
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
    if is_deed(s, i, verb) or (verb.form != "base" and is_undone(s, i, verb)):
        return None
    before = _before(s, i)
    if before == "without" or (verb.lemma == "allege" and before.endswith("ing")):  # "probing alleged bribes"
        return None
    if verb.form == "ing":
        return participle(s, i, cue_last, verb, before, previous)
    if verb.lemma == "ask" and before in ("when", "if", "once"):
        return asked(s, i, verb) if s.low[i + 1 : i + 2] != ["about"] else None
    if low[i] == "written" and low[i + 1 : i + 2] != ["that"] and not is_passive(s, i):
        return None  # "a letter written in May"
    if verb.form == "past" and is_passive(s, i):
        return passive(s, i, cue_last, verb)
    if verb.form == "base" or (verb.lemma == "read" and before in _MODALS):
        return _bare_form(s, i, cue_last, verb, before, previous)
    if before in (PREPOSITIONS if verb.form == "third" else _BEFORE_ADJECTIVE) and not s.pauses(i - 1):
        return None  # "in talks about", "the proposed deal"
    if verb.noun and (before in NOT_BEFORE_VERB or before.endswith("'s") or s.words[i - 1].endswith("'s")):
        return None
    return _finite(s, i, cue_last, verb, previous)


def _before(s: Sentence, i: int) -> str:
    """The word before a verb, adverbs passed over where "to" stands before them ("to further explain")."""
    before = s.low[i - 1] if i else ""
    if i > 1 and s.low[i - 2] == "to" and (before in BEFORE_VERB or before.endswith("ly")):
        return "to"
    return before


def _finite(s: Sentence, i: int, cue_last: int, verb: Verb, previous: Report | None) -> Report | None:
    by = s.low[i + 2] if i + 2 < s.size and s.low[i + 1] == "by" else ""
    doing = by.endswith("ing") and s.words[i + 2].islower()
    if by and verb.form == "past" and not doing and by not in _MEANS:
        return passive(s, i, cue_last, verb)
    if verb.noun and s.words[i][-1] == ";":
        return None
    if verb.noun and i + 1 < s.size and s.low[i + 1] in _AFTER_NOUN and not s.is_region(i + 1):
        return None
    if (
        verb.lemma in _SENT
        and i
        and s.low[i - 1] in _MESSAGES
        and s.low[i + 1 : i + 2]
        and s.low[i + 1] in PREPOSITIONS
    ):
        return None  # "a statement posted on Sunday"
    j = i - 1
    beside = j >= 0 and s.is_region(j)
    if j < 0 or beside or (s.pauses(j) and not s.words[j].endswith(")")):
        if report := _inverted(s, i, cue_last, verb, beside):
            return report
        if verb.noun and not beside and (verb.manner == "show" or not _takes_object(s, i)):
            return None
    mention = _subject(s, i, previous)
    if mention is None or not _reports(s, i, verb, mention):
        return None
    if verb.lemma in ("cite", "quote") and is_press(mention) and cites_source(s, i):
        return None
    if verb.lemma == "quote" and mention.first and s.is_region(mention.first - 1):
        quoted = whom(s, cue_last + 1)
        alone = quoted is not None and s.low[quoted.last + 1 : quoted.last + 2] != ["as"]
        if quoted is not None and alone and quoted.kind == "pronoun":  # "“…,” the agency quoted him"
            return Report(s, i, cue_last, verb.manner, quoted, lemma=verb.lemma, relay=mention)
    report = Report(s, i, cue_last, verb.manner, mention, lemma=verb.lemma)
    return citing(s, report) if verb.lemma == "report" or is_press(mention) else report


_SENT = frozenset({"post", "tweet", "email", "text"})
_MESSAGES = words(
    "statement statements message messages video videos picture photo photos note letter comment comments article blog"
)


def _inverted(s: Sentence, i: int, cue_last: int, verb: Verb, beside: bool) -> Report | None:
    """What a verb behind a pause, or `beside` marks, reports whose speaker stands after it."""
    if verb.noun and beside and (after := _signs(s, i)):
        return Report(s, i, cue_last, verb.manner, after, inverted=True, lemma=verb.lemma)
    if verb.manner in ("say", "tell", "think") and not verb.noun:
        told = not beside and s.low[i + 1 : i + 2] == ["that"]  # "Norway, in turn, argues that the port …"
        after = mention_starting(s, i + 1) if not (told or s.pauses(i)) else None
        if after and after.kind == "nominal" and i and not beside and not can_speak(after):
            after = None
        if after and (after.kind != "pronoun" or (after.low in ("he", "she", "they") and _closes(s, after))):
            behind = subject_before(s, i) if i and not beside else None
            if behind is not None and behind.kind == "nominal" and s.pauses(i - 1) and not can_speak(behind):
                behind = None  # "it may shut the port, said a man who knows"
            if behind is None or (verb.manner == "say" and _closes(s, after) and not _adjacent(s, behind, i)):
                return Report(s, i, cue_last, verb.manner, after, inverted=True, lemma=verb.lemma)
            return Report(s, i, cue_last, verb.manner, behind, lemma=verb.lemma)
    if verb.lemma == "ask" and i and not beside and not any(_resumes(s, k) for k in range(i + 2, s.size)):
        behind = subject_before(s, i)
        if behind is not None and behind.kind == "name" and behind.last < i - 2:
            return Report(s, i, cue_last, verb.manner, behind, lemma=verb.lemma)  # "Jo Doe, a member, asked whether"
    return asked(s, i, verb)


def _resumes(s: Sentence, k: int) -> bool:
    """Whether a clause broken into goes on with word `k`: "Jo Doe, a clerk, asked whether it leaks, said no"."""
    return s.pauses(k - 1) and (s.low[k] in PLAIN_CUES or s.low[k] in BEFORE_VERB)


def _subject(s: Sentence, i: int, previous: Report | None) -> Mention | None:
    """Whose words the verb that is word `i` tells: its own subject, or that of the report it goes on from."""
    j = i - 1
    if previous is None or not previous.mention or j < 0 or not (s.low[j] in ("and", "but") or _then(s, j)):
        return subject_before(s, i)
    open_still = previous.inverted or not previous.finite or _turns_aside(s, previous.last, j)
    new = clause_subject(s, previous.last + 1, j) if open_still else None
    return new if new and new.first > previous.last + 1 else previous.mention


def _reports(s: Sentence, i: int, verb: Verb, mention: Mention) -> bool:
    """Whether a verb that may mean something else, or be a noun, reports speech behind this subject."""
    if mention.kind != "nominal" or is_person(mention):
        return True
    if verb.lemma == "talk_about" and not can_speak(mention):
        return False  # "held internal talks about"
    beside_marks = mention.first > 0 and s.is_region(mention.first - 1)
    if verb.noun and not beside_marks:
        is_verb = verb.manner != "show" and _takes_object(s, i) and s.low[i + 1] != "that"  # as in "media reports that"
        if not (is_verb and can_speak(mention)):
            return False
    if verb.lemma in ("call", "dub", "label") and any(s.is_region(k) for k in range(i + 2, min(s.size, i + 5))):
        return can_speak(mention)
    return verb.lemma not in ("call", "dub", "quote", "label", "convince", "persuade") or is_press(mention)


def _signs(s: Sentence, i: int) -> Mention | None:
    """Who speaks in "“…,” notes Jo Doe, a baker": a name that nothing but a pause or an office follows."""
    after = mention_starting(s, i + 1) if not s.pauses(i) else None
    return after if after is not None and after.kind == "name" and _closes(s, after) else None


def _head(mention: Mention) -> str:
    """The last word of a description before its preposition: of "the terms of service" the terms."""
    s, first = mention.sentence, mention.first
    return next((s.low[k - 1] for k in range(first + 1, mention.last + 1) if s.low[k] in JOINS), mention.low)


def _in_s(word: str) -> bool:
    """Whether a word looks a plural."""
    return word.endswith("s") and not word.endswith("ss")


def _is_body(mention: Mention) -> bool:
    """Whether several may be meant by one word: "the club say", "Labour say"."""
    if mention.name is not None:
        return mention.name.kind == "organisation"
    return mention.kind == "nominal" and mention.low in SPEAKING_BODIES and not is_person(mention)


def _takes_object(s: Sentence, i: int) -> bool:
    """Whether words in "-s" behind a comma are a verb: "Jo Doe, a baker, calls the plan “…”"."""
    return i > 1 and s.low[i].endswith("s") and i + 1 < s.size and (s.low[i + 1] in _OBJECTS or s.is_region(i + 1))


_OBJECTS = frozenset({"that", "the", "it", "he", "she", "they", "this", "his", "her", "their"})


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
    verb = next((k for k in range(mention.last + 1, i) if s.low[k] in AUXILIARIES), i)
    if verb < i and _RELATIVES.isdisjoint(s.low[mention.last + 1 : verb]) and s.pauses(i - 1):
        return False  # "Doe, a baker, was alone, said the police"
    return mention.last == i - 1 or (s.pauses(mention.last) and not any(s.is_region(k) for k in range(mention.last, i)))


_RELATIVES = words("who which whose that whom where when")


def _prompted(s: Sentence, to: int) -> Mention | None:
    """Whom something made say it: "the answer led Jo Doe to ask"."""
    mention = mention_ending(s, to - 1)
    if mention is None or not mention.first or s.low[mention.first - 1] not in _CAUSES:
        return None
    person = is_person(mention) if mention.name is None else mention.name.kind == "person"
    return mention if person else None


_CAUSES = words("prompted prompting led leading forced forcing compelled caused causing inspired drove moved provoked")


_LIKELY = frozenset({"likely", "unlikely"})
_LEFT_UNDONE = _LIKELY | words("refused refuses refusing declined declines declining failed fails")


def _bare_form(s: Sentence, i: int, cue_last: int, verb: Verb, before: str, previous: Report | None) -> Report | None:
    if is_denied(s, i, verb, before):
        return None
    if before == "to" and i > 1 and s.low[i - 2] in (_LEFT_UNDONE if verb.manner == "object" else _LIKELY):
        return None
    if before == "to":
        mention = _prompted(s, i - 1) or (previous.mention if previous and previous.mention else main_subject(s, 0, i))
        return Report(s, i, cue_last, verb.manner, mention, finite=False, lemma=verb.lemma) if mention else None
    if verb.noun and (before in NOT_BEFORE_VERB or before in _BEFORE_REPORT or s.words[i - 1].endswith("'s")):
        return None
    if s.pauses(i) and i and s.pauses(i - 1):
        return None  # "to, say, one"
    mention = subject_before(s, i)
    if mention is None or (verb.noun and mention.kind == "nominal" and not can_speak(mention)):
        return None
    modal = before in _MODALS or (i > 1 and s.low[i - 2] in _MODALS)
    plural = (
        mention.low in _PLURAL_SUBJECTS
        or _head(mention) in _SOME
        or (_in_s(mention.low) and (mention.name is None or mention.name.kind not in ("place", "person")))
        or (not verb.noun and _in_s(_head(mention)))
        or _head(mention) in ("people", "men", "women", "police", "children", "staff")
        or (mention.low == "media" and s.low[mention.first] not in ("a", "the"))
        or (verb.lemma == "say" and _is_body(mention) and s.low[max(0, mention.first - 1)] != "that")
    )
    plural = plural or (mention.name is not None and "and" in s.low[mention.first : mention.last])
    if mention.kind == "pronoun":
        plural = mention.low in _PLURAL_SUBJECTS
    modal = modal or (mention.first > 0 and s.low[mention.first - 1] in ("heard", "hear", "hearing"))
    if (
        not (modal or plural)
        or (verb.noun and not plural and before not in ("will", "would"))
        or (verb.manner == "object" and before in _POSSIBLE)
    ):
        return None
    return Report(s, i, cue_last, verb.manner, mention, finite=not modal, lemma=verb.lemma)
