"""Where a sentence reports speech: each reporting verb or phrase with the words that name its speaker."""

from itertools import compress

from corpus.actors.lexicon import SPEAKING_BODIES
from corpus.quotes.asides import relay_beside, told_between, told_through
from corpus.quotes.bare_verbs import MODALS, OPENS_CLAUSE, bare_form
from corpus.quotes.beliefs import FINDINGS, gives_estimate, is_written, puts_sum, sums
from corpus.quotes.bidding import BIDDING, bids
from corpus.quotes.claim_nouns import CLAIM_NOUNS, VOICED, noun_report
from corpus.quotes.cues import BEFORE_VERB, OF_OUTLETS, PARTICLES, VERBS, Verb
from corpus.quotes.deeds import is_deed
from corpus.quotes.inverted import inverted
from corpus.quotes.mentions import Mention
from corpus.quotes.no_verbs import ADJECTIVES, is_attribute, is_no_verb, stands_as_noun
from corpus.quotes.participles import participle
from corpus.quotes.passives import asked, passive, undergoes
from corpus.quotes.phrases import HEAVY_NOUNS, PREPOSITIONS, is_passive
from corpus.quotes.read_aloud import read_aloud, read_out
from corpus.quotes.report import Report, can_speak, is_nobody, is_person, is_press
from corpus.quotes.sentences import Sentence
from corpus.quotes.sources import NAMING, SOURCE_CUES, cites_source, citing, handed_on, quoting, source_report, whom
from corpus.quotes.subject_shared import subject_of
from corpus.quotes.unsaid import is_anybodys, is_its_object, is_undone
from corpus.quotes.works_cited import note_added, work_cited
from corpus.wordlists import words

_MEANS = words("phone telephone email e-mail text letter fax video")  # "said by telephone"


def find_reports(s: Sentence) -> list[Report]:
    """The reports of one sentence in order of their cues."""
    found: list[Report] = []
    if _CUES.isdisjoint(s.has):
        return found
    previous = None
    for i in compress(range(s.size), map(_CUES.__contains__, s.low)):
        if previous is not None and i <= previous.last and previous.inverted and s.low[i - 1] != "as":
            continue  # within what an earlier cue takes
        report = _report_at(s, i, (_before_comma(s, i, found) if found else None) or previous)
        if report:
            told = told_through(found[-1], report) or note_added(found[-1], report) if found else None
            told = told or (told_between(found[-1], report) if found and found[-1].first else None)
            if told:
                found[-1] = previous = told
                continue
            found.append(report)
            if previous is None or report.manner != "quote":  # "admitted they defended it badly but insisted"
                previous = report
            if len(found) == _MOST:
                break
    return found


def _before_comma(s: Sentence, i: int, found: list[Report]) -> Report | None:
    """The report with which ", and" goes on: not the last, but the one whose content that stands in."""
    if i < 2 or s.low[i - 1] not in ("and", "but") or not s.pauses(i - 2):
        return None
    outer: Report | None = None
    for report in reversed(found):
        if outer is not None and (
            not report.finite or any(s.pauses(k) for k in range(report.cue_last, outer.cue_first))
        ):
            break
        outer = report
    return outer


_MOST = 12
"""Reports read in a sentence; no writer puts more there, and hostile text may."""


def _report_at(s: Sentence, i: int, previous: Report | None) -> Report | None:
    report = _any_report_at(s, i, previous)
    if report is None or is_nobody(report.mention):
        return None
    if not is_anybodys(s, i, report.manner, report.mention):
        return handed_on(work_cited(report))
    marked = s.low[max(0, i - 2) : i] == ["used", "to"] and any(map(s.is_region, range(i + 1, s.size)))
    return report if marked else None  # "People used to say: “…”"


def _any_report_at(s: Sentence, i: int, previous: Report | None) -> Report | None:
    word = s.low[i]
    if word in SOURCE_CUES and (report := source_report(s, i, word)):
        return report
    if word in VOICED and (report := noun_report(s, i)):
        return report
    verb = VERBS.get(word)
    if verb is not None and verb.lemma == "put_it" and puts_sum(s, i):
        verb = VERBS["estimated"]._replace(form=verb.form)
    if verb is None and word in BIDDING and bids(s, i):
        verb = VERBS["told"]
    named = verb is not None and (verb.noun or verb.form == "ing" or word in ("said", "called"))
    if named and i and s.kind == "body" and s.words[i][0].isupper():
        return None  # "a judge of the United States", "the commissioner, Said Doe", "a Warning System"
    stands = verb is not None and not s.is_region(i) and i not in s.names
    report = _of_verb(s, i, verb, previous) if verb is not None and stands else None
    return report or (noun_report(s, i) if word in CLAIM_NOUNS else None)


_CUES = frozenset(VERBS) | BIDDING | SOURCE_CUES | CLAIM_NOUNS | VOICED


def _of_verb(s: Sentence, i: int, verb: Verb, previous: Report | None) -> Report | None:
    low, cue_last = s.low, _last_of_cue(s, i, verb)
    if cue_last is None:
        return None
    if verb.lemma == "point_out" and low[cue_last] == "out":
        verb = verb._replace(noun=False)  # "the board points out that"
    if verb.lemma in OF_OUTLETS and (verb.form in ("base", "ing") or is_passive(s, i)):
        return None
    if verb.lemma == "read" and (read := read_aloud(s, i)) is not None:
        return read
    if is_deed(s, i, verb) or (verb.form != "base" and is_undone(s, i, verb)):
        return None
    before = _before(s, i)
    if verb.form == "past" and low[i] in ADJECTIVES and low[i + 1 : i + 2] != ["that"] and is_attribute(s, i):
        return None
    if before in ("without", "via", "neither", "nor") or (
        verb.lemma == "allege" and before.endswith("ing")
    ):  # "probing alleged bribes"
        return None
    if verb.form == "ing":
        return participle(s, i, cue_last, verb, before, previous)
    if before == "having" and low[i - 2 : i - 1] == ["as"]:  # "quoted Doe as having told"
        return participle(s, i, cue_last, verb, "as", previous)
    if verb.lemma == "ask" and before in ("when", "if", "once"):
        return asked(s, i, verb) if s.low[i + 1 : i + 2] != ["about"] else None
    if low[i] == "written" and low[i + 1 : i + 2] != ["that"] and not (before in _PERFECT or is_passive(s, i)):
        return None  # "a letter written in May"
    if verb.form == "past" and (is_passive(s, i) or undergoes(s, i, verb)):
        return passive(s, i, cue_last, verb)
    if verb.lemma == "say" and verb.form == "base" and i and (s.is_region(i - 1) or s.pauses(i - 1)):
        told = inverted(s, i, cue_last, verb, s.is_region(i - 1))  # "It leaks, say police"
        if told is not None and told.inverted:
            return told
    if verb.form == "base" or (verb.lemma == "read" and before in MODALS):
        return bare_form(s, i, cue_last, verb, before, previous)
    return None if is_no_verb(s, i, verb, before) else _finite(s, i, cue_last, verb, previous)


def _last_of_cue(s: Sentence, i: int, verb: Verb) -> int | None:
    """The last word of a cue, with the words that belong to it; None where one that it needs is missing."""
    if verb.lemma in PARTICLES:
        return i + 1 if i + 1 < s.size and s.low[i + 1] in PARTICLES[verb.lemma] else None
    taken_in = _TAKEN_IN.get(verb.lemma)
    takes = taken_in is not None and i + 1 < s.size and s.low[i + 1] in taken_in
    return i + 2 if verb.lemma == "want_know" else i + takes


_PERFECT = frozenset({"had", "has", "have"})
_TAKEN_IN: dict[str, tuple[str, ...]] = {"call": ("for", "on"), "appeal": ("to",)}
"""The prepositions that belong to a cue."""


def _before(s: Sentence, i: int) -> str:
    """The word before a verb, adverbs passed over where "to" stands before them ("to further explain")."""
    before = s.low[i - 1] if i else ""
    passed = i > 1 and s.low[i - 2] == "to" and (before in BEFORE_VERB or before.endswith("ly"))
    return "to" if passed else before


def _finite(s: Sentence, i: int, cue_last: int, verb: Verb, previous: Report | None) -> Report | None:
    if verb.form == "past" and "by" in s.has and _is_done_by(s, i):
        return passive(s, i, cue_last, verb)
    if verb.noun and stands_as_noun(s, i, verb):
        return None
    if verb.lemma in _SENT and i and s.low[i - 1] in _MESSAGES and not PREPOSITIONS.isdisjoint(s.low[i + 1 : i + 2]):
        return None  # "a statement posted on Sunday"
    j = i - 1
    beside = j >= 0 and s.is_region(j)
    if j < 0 or beside or (s.pauses(j) and not s.words[j].endswith(")")):
        if report := inverted(s, i, cue_last, verb, beside):
            cites = not report.inverted and is_press(report.mention)
            return citing(s, report) if cites else quoting(report)
        shows = verb.manner == "show" and OPENS_CLAUSE.isdisjoint(s.low[i + 1 : i + 2]) and not sums(s, i + 1)
        if verb.noun and not beside and (shows or not (_takes_object(s, i) or verb.manner == "show")):
            return None
    mention = subject_of(s, i, previous)
    if verb.lemma in ("cite", "quote") and mention is not None and (quoted := read_out(s, cue_last + 1)) is not None:
        return Report(s, i, cue_last, verb.manner, quoted, lemma=verb.lemma, relay=mention, last_word=quoted.last)
    if mention is None or (verb.lemma in OF_OUTLETS and not is_press(mention)) or not _reports(s, i, verb, mention):
        return None
    if verb.lemma in ("cite", "quote") and is_press(mention.antecedent or mention) and cites_source(s, i):
        read = whom(s, i + 2) if s.low[i + 1] == "from" else None  # "the Herald quoted from the report that"
        return read and Report(s, i, i, "say", read, lemma=verb.lemma, relay=mention, last_word=read.last)
    if verb.lemma == "quote" and mention.first and s.is_region(mention.first - 1):
        quoted = whom(s, cue_last + 1)
        alone = quoted is not None and s.low[quoted.last + 1 : quoted.last + 2] != ["as"]
        if quoted is not None and alone and _is_somebody(quoted):  # "“…,” the agency quoted him", "quoted Jo Doe"
            return Report(s, i, cue_last, verb.manner, quoted, lemma=verb.lemma, relay=mention)
    relay = relay_beside(s, mention, previous)
    report = Report(s, i, cue_last, verb.manner, mention, lemma=verb.lemma, relay=relay)
    later = verb.manner == "say" and cue_last + 1 < s.size and s.low[cue_last + 1] in _LATER
    if later and _is_tag(s, mention, cue_last + 1):
        report = report._replace(last_word=cue_last + 1)  # "The lock, he said later, had leaked"
    behind_citing = mention.first > 1 and s.low[mention.first - 1] in ("citing", "quoting")
    return citing(s, report) if behind_citing or verb.lemma == "report" or is_press(mention) else quoting(report)


def _is_done_by(s: Sentence, i: int) -> bool:
    """Whether "by" and whoever did so follow a participle, at once or behind another: "praised and sold by"."""
    at = i + 2 * (s.low[i + 1 : i + 2] == ["and"])
    by = s.low[at + 2] if at + 2 < s.size and s.low[at + 1] == "by" else ""
    doing = by.endswith("ing") and s.words[at + 2].islower()
    return by != "" and not doing and _MEANS.isdisjoint(s.low[at + 2 : at + 4])


def _is_tag(s: Sentence, mention: Mention, last: int) -> bool:
    """Whether what begins with a mention and ends with word `last` stands between commas."""
    opens = mention.first > 0 and s.words[mention.first - 1][-1] == ","
    return opens and (last + 1 == s.size or s.pauses(last))


_LATER = frozenset({"later", "afterwards", "afterward"})


def _is_somebody(mention: Mention) -> bool:
    return mention.kind == "pronoun" or (mention.name is not None and mention.name.kind == "person")


_SENT = frozenset({"post", "tweet", "email", "text"})
_MESSAGES = words(
    "statement statements message messages video videos picture photo photos note letter comment comments article blog"
)


def _reports(s: Sentence, i: int, verb: Verb, mention: Mention) -> bool:
    """Whether a verb that may mean something else, or be a noun, reports speech behind this subject."""
    if mention.antecedent is not None and mention.low != "who" and verb.lemma in _FORETELLS:
        whose = mention.antecedent  # "patterns that predict whether"
        if whose.name is not None:
            return whose.first == 0 or whose.name.kind not in ("person", "place")  # "He left Lund, which suggests"
        if verb.form == "third" and whose.low.endswith("s") and whose.low[:-1] in HEAVY_NOUNS:
            return False  # "sold by groups, which suggests"
        return whose.kind != "nominal" or can_speak(whose) or is_person(whose)
    if verb.lemma in _FORETELLS and mention.kind == "nominal" and s.low[mention.first - 1] == "against":
        return False  # "The claims against banks suggest"
    if verb.noun and verb.form == "third" and mention.low in _COUNTED:
        return False  # "Many reports suggest"
    if verb.noun and s.kind == "body" and s.low[i + 1 : i + 2] == ["that"] and mention.last == 0 and i == 1:
        return mention.low not in SPEAKING_BODIES and mention.low not in _MANY  # "Media reports that", "Company claims"
    if mention.kind != "nominal" or is_person(mention) or (NAMING & {*s.low[i + 1 : i + 2]} and is_press(mention)):
        return True
    if verb.form == "past" and i == s.size - 1 and is_its_object(s, mention):
        return False  # "would use twice the water declared"
    if verb.lemma in _OF_SOMEBODY and not can_speak(mention):
        return False  # "held internal talks about", "the storm threatens to"
    beside_marks = mention.first > 0 and s.is_region(mention.first - 1)
    if verb.manner == "show" and i == s.size - 1 and mention.first > 2 and s.pauses(mention.first - 1):
        return True  # "said it leaks, the recording shows"
    if verb.lemma == "show" and mention.low in FINDINGS and gives_estimate(s, i + 1):
        return True  # "research shows the lock leaks"
    if verb.noun and not beside_marks:
        set_off = (s.pauses(i - 1) or verb.form == "past") and s.low[i + 1 : i + 2] == ["that"]
        # "The guidance, new this year, states that", "the court held that"
        is_verb = _takes_object(s, i) and (_is_one(mention) if s.low[i + 1] == "that" else verb.manner != "show")
        if not set_off and not (is_verb and can_speak(mention)):
            return False
    if verb.lemma in ("call", "dub", "label") and any(s.is_region(k) for k in range(i + 2, min(s.size, i + 5))):
        return can_speak(mention)
    if verb.lemma == "quote" and is_written(mention) and "as" in s.low[i + 2 : i + 9]:
        return True  # "the indictment quotes him as saying"
    return verb.lemma not in ("call", "dub", "quote", "label", "convince", "persuade") or is_press(mention)


_OF_SOMEBODY = frozenset({"talk_about", "threaten", "assure", "remind"})


def _is_one(mention: Mention) -> bool:
    """Whether a description is of one body with its article: "the paper reports that", but not "media reports that"."""
    low = mention.sentence.low[mention.first]
    return low in ("the", "this", "that", "its", "a") and not mention.low.endswith("s") and mention.low not in _MANY


_COUNTED = frozenset({"many", "several", "some", "few", "most", "both", "these", "those", "all"})
_MANY = frozenset({"media", "press", "police"})
_FORETELLS = words("predict promise demand propose project threaten suggest indicate imply")


def _takes_object(s: Sentence, i: int) -> bool:
    """Whether words in "-s" behind a comma are a verb: "Jo Doe, a baker, calls the plan “…”"."""
    return i > 1 and s.low[i].endswith("s") and i + 1 < s.size and (s.low[i + 1] in _OBJECTS or s.is_region(i + 1))


_OBJECTS = frozenset({"a", "an", "that", "the", "it", "he", "she", "they", "this", "his", "her", "their"})
