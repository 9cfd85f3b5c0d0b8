"""Who speaks behind the verb: "“…,” said Jo Doe", "It leaks, says Jo Doe, who runs it"."""

from corpus.quotes.content_start import opens_clause
from corpus.quotes.cues import BEFORE_VERB, PLAIN_CUES, Verb
from corpus.quotes.mention_after import mention_starting
from corpus.quotes.mentions import Mention
from corpus.quotes.passives import asked
from corpus.quotes.phrases import AUXILIARIES
from corpus.quotes.report import Report, can_speak, is_person
from corpus.quotes.sentences import Sentence
from corpus.quotes.subjects import subject_before
from corpus.wordlists import words


def inverted(s: Sentence, i: int, cue_last: int, verb: Verb, beside: bool) -> Report | None:
    """What a verb behind a pause, or `beside` marks, reports whose speaker stands after it."""
    if verb.noun and beside and (after := _signs(s, i)):
        return Report(s, i, cue_last, verb.manner, after, inverted=True, lemma=verb.lemma)
    if s.kind == "title" and not beside and (signed := _closes_title(s, i, verb)) is not None:
        return Report(s, i, cue_last, verb.manner, signed, inverted=True, lemma=verb.lemma)
    if verb.manner in ("say", "tell", "think") and not verb.noun:
        k = cue_last + 1
        told = s.low[k : k + 1] == ["that"] and (not beside or k + 1 in s.name_at)  # "Norway, in turn, argues that"
        told = told or (
            not beside and (_behind_dashes(s, i) or (verb.lemma == "tell" and k + 1 < s.size))
        )  # "a note, seen by NOL, told us to"
        after = mention_starting(s, k) if not (told or s.pauses(cue_last)) else None
        if after and beside and verb.lemma in _TAKES_WHOM and s.low[after.last + 1 : after.last + 2] in _TO_DO:
            after = None  # "“a senior man” asked the clerks to go"
        if after and not beside and (opens_clause(s, after.last + 1) or (i and not _may_speak(after))):
            after = None  # "The mission, led by Jo Doe, said voters had come"
        if after and (after.kind != "pronoun" or (after.low in ("he", "she", "they") and _closes(s, after))):
            behind = subject_before(s, i) if i and not beside else None
            nobody = behind is not None and behind.kind == "nominal" and not (can_speak(behind) or is_person(behind))
            if nobody and s.pauses(i - 1):
                behind = None  # "it may shut the port, said a man who knows"
            last = after.kind == "name" and _ends_sentence(s, after)
            if behind is None or (
                verb.manner in ("say", "think") and _closes(s, after) and (last or not _adjacent(s, behind, i))
            ):
                return Report(s, i, cue_last, verb.manner, after, inverted=True, lemma=verb.lemma)
            return Report(s, i, cue_last, verb.manner, behind, lemma=verb.lemma)
    if verb.lemma == "estimate" and verb.form == "third" and not beside and i > 2 and s.words[i - 1][-1] == ",":
        after = mention_starting(s, i + 1) if not s.pauses(i) else None  # "It costs £9m, estimates the board"
        if after is not None and _closes(s, after) and _may_speak(after) and (after.name or s.low[i + 1] in _ITS):
            return Report(s, i, cue_last, verb.manner, after, inverted=True, lemma=verb.lemma)
    if verb.lemma == "ask" and i and not beside and not any(_resumes(s, k) for k in range(i + 2, s.size)):
        behind = subject_before(s, i)
        if behind is not None and behind.kind == "name" and (behind.last < i - 2 or s.words[i][-1] == ":"):
            return Report(s, i, cue_last, verb.manner, behind, lemma=verb.lemma)  # "Jo Doe, a member, asked whether"
    return asked(s, i, verb)


def _behind_dashes(s: Sentence, i: int) -> bool:
    """Whether a verb goes on with its subject behind an aside between dashes: "The list — kept in Oslo — shows"."""
    if not i or s.words[i - 1][-1] not in "—–":
        return False
    return any(s.words[k][-1] in "—–" for k in range(i - 1))


def _closes_title(s: Sentence, i: int, verb: Verb) -> Mention | None:
    """Who closes a headline behind the verb: "We Need Rain, Warns Farmer Jo Doe", but not "Port Shuts, Warns Crews"."""
    if verb.form != "third" or verb.manner not in ("say", "tell") or i < 2 or s.pauses(i):
        return None
    after = mention_starting(s, i + 1)
    if after is None or after.last != s.size - 1 or not _may_speak(after) or s.words[-1][-1] == "?":
        return None
    several = after.kind == "nominal" and after.low.endswith("s") and verb.manner == "tell"
    return None if after.kind == "pronoun" or several else after


_ITS = frozenset({"the", "its", "his", "her", "their"})
_TAKES_WHOM = frozenset({"ask", "tell", "warn", "urge", "remind"})
_TO_DO = (["to"], ["that"], ["if"], ["whether"], ["why"], ["how"], ["not"])
"""Behind whom a verb asks or tells something, who is then not its subject."""


def _may_speak(mention: Mention) -> bool:
    return mention.kind != "nominal" or can_speak(mention)


def _resumes(s: Sentence, k: int) -> bool:
    """Whether a clause broken into goes on with word `k`: "Jo Doe, a clerk, asked whether it leaks, said no"."""
    return s.pauses(k - 1) and (s.low[k] in PLAIN_CUES or s.low[k] in BEFORE_VERB)


def _signs(s: Sentence, i: int) -> Mention | None:
    """Who speaks in "“…,” notes Jo Doe, a baker": a name that nothing but a pause or an office follows."""
    after = mention_starting(s, i + 1) if not s.pauses(i) else None
    return after if after is not None and after.kind == "name" and _closes(s, after) else None


def _closes(s: Sentence, mention: Mention) -> bool:
    """Whether a mention ends its sentence or is followed by a comma, so that no clause of its own follows."""
    return (
        mention.last == s.size - 1
        or s.pauses(mention.last)
        or s.low[mention.last + 1] in ("of", "who", "in", "at", "on")
    )


def _ends_sentence(s: Sentence, mention: Mention) -> bool:
    """Whether nothing but who somebody is follows a name: "said Jo Doe, head of the port's board."."""
    rest = range(mention.last + 1, s.size)
    plain = not any(s.pauses(k) or s.is_region(k) or s.low[k] in BEFORE_VERB for k in rest[:-1])
    return plain and s.pauses(mention.last) and s.words[mention.last][-1] == "," and len(rest) > 1


def _adjacent(s: Sentence, mention: Mention, i: int) -> bool:
    """Whether only an appositive stands between a subject and its verb, so that it is the subject for sure."""
    verb = next((k for k in range(mention.last + 1, i) if s.low[k] in AUXILIARIES), i)
    if verb < i and _RELATIVES.isdisjoint(s.low[mention.last + 1 : verb]) and s.pauses(i - 1):
        return False  # "Doe, a baker, was alone, said the police"
    if s.pauses(i - 1) and not AUXILIARIES.isdisjoint(s.low[: mention.first]):
        return False  # "He was seen with Doe, a baker, said Jo Roe."
    return mention.last == i - 1 or (s.pauses(mention.last) and not any(s.is_region(k) for k in range(mention.last, i)))


_RELATIVES = words("who which whose that whom where when")
