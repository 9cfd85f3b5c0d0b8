"""Whose words a message holds: of "she sent him a text which read “…”" she who sent it."""

from corpus.quotes.joint import with_other_before
from corpus.quotes.main_subject import main_subject
from corpus.quotes.mention_after import mention_starting
from corpus.quotes.mentions import Mention, mention_ending
from corpus.quotes.openers import opens_unlisted
from corpus.quotes.phrases import PREPOSITIONS, SUBORDINATORS
from corpus.quotes.report import Report, is_person
from corpus.quotes.sentences import Sentence
from corpus.quotes.subjects import subject_before
from corpus.wordlists import words

MESSAGES = words(
    "text message email e-mail letter note statement post tweet memo comment postcard card caption quote telegram fax"
)
_SENT = words(
    """
    sent sends posted posts left leaves wrote writes written issued issues released releases emailed emails tweeted
    tweets texted texts typed scrawled penned addressed circulated shared shares
    """
)
_ENDS_OBJECT = (PREPOSITIONS | SUBORDINATORS | {"and", "but"}) - {"to", "on"}
"""What cannot stand between the verb and a message that is its object: "left the room as a message said"."""
_WRITES = frozenset({"wrote", "written", "writes"})
_SET_DOWN = frozenset({"written", "sent", "posted", "wrote", "left", "penned"})
_OF_ANOTHER = frozenset({"by", "from", "of"})


def by_sender(report: Report) -> Report:
    """A report of a message as one of whoever sent it, where the sentence says who did."""
    if report.inverted:
        return report
    mention = report.mention
    who = (_of_addressee(report) if report.finite else _from_whom(report)) or _in_which(report)
    if who is not None:
        return report._replace(mention=who)
    if mention is None or (mention.kind != "nominal" and mention.antecedent is None):
        return report
    if report.lemma == "read" and mention.antecedent is not None:
        mention = mention._replace(name=None, antecedent=_on_what(mention.antecedent))
        report = report._replace(mention=mention if mention.antecedent is not None else None)
    who = _writer(mention) if mention.low == "which" else None
    who = who or _sender(mention.antecedent or mention)
    return report if who is None else report._replace(mention=who)


def _from_whom(report: Report) -> Mention | None:
    """Of "Jo Doe had a letter from the board saying “…”" the board."""
    s, k = report.sentence, report.cue_first - 1
    if k < 3 or "from" not in s.has:
        return None
    sent = next((q for q in range(k - 1, max(1, k - _LONGEST_ADDRESSEE), -1) if s.low[q] == "from"), 0)
    who = mention_starting(s, sent + 1) if sent and s.low[sent - 1] in _RECEIVED else None
    return who if who is not None and who.last == k else None


def _in_which(report: Report) -> Mention | None:
    """Of "Reed Mills declined to comment beyond a statement in which it said" the mills, of "a memo by the board" that.

    Only a body is meant by "it", and who reads a letter is not who wrote it.
    """
    s, mention = report.sentence, report.mention
    if mention is None or mention.low != "it":
        return None
    k = report.first - 2
    if k < 2 or s.low[k : k + 2] != ["in", "which"]:
        return None
    head = next((q for q in range(k - 1, max(0, k - _LONGEST_ADDRESSEE), -1) if s.low[q] in _DOCUMENTS), 0)
    if not head:
        return None
    if s.low[head + 1] in _OF_ANOTHER:
        who = mention_starting(s, head + 2)
        return who if who is not None and who.last < k else None
    who = main_subject(s, 0, head) or (Mention("nominal", s, 0, 0) if opens_unlisted(s) else None)
    person = who is None or is_person(who) or (who.name is not None and who.name.kind == "person")
    return None if person else who


_DOCUMENTS = MESSAGES | {"report", "filing", "document", "reply", "response", "ruling", "brief"}


def _of_addressee(report: Report) -> Mention | None:
    """Of "A text sent to Jo Doe by Ann Roe said “…”", where Doe stands before the cue or nearest, Roe, or the text."""
    s, mention = report.sentence, report.mention
    if mention is None or mention.name is None or s.low[0] not in _OPENS:
        return None
    head = next((k for k in range(1, min(4, mention.first)) if s.low[k] in MESSAGES), 0)
    between = range(head, report.cue_first - 1)
    if not head or s.low[mention.first - 1] != "to" or any(s.pauses(k) or s.is_region(k) for k in between):
        return None
    by = next((k for k in between if s.low[k] in ("by", "from")), 0)
    who = mention_starting(s, by + 1) if by else None
    person = who is not None and who.last in (mention.first - 2, report.cue_first - 1)
    return who if person else Mention("nominal", s, 0, report.cue_first - 1)


_OPENS = frozenset({"a", "an", "the", "one", "another"})
_RECEIVED = MESSAGES | {"call", "voicemail", "warning", "request", "plea", "threat"}


def _writer(which: Mention) -> Mention | None:
    """Of "a note that Jo Doe had written, which read “…”" Jo Doe."""
    s, k = which.sentence, which.first - 1
    tells = k > 1 and s.low[k] in _SET_DOWN and s.low[k - 1] in ("had", "has", "he", "she")
    return subject_before(s, k) if tells else None


def sender_of(subject: Mention | None) -> Mention | None:
    """Of "The crew issued the following statement" the crew, where its message was taken for who speaks."""
    return (_sender(subject) or subject) if subject is not None and subject.kind == "nominal" else subject


def _on_what(where: Mention) -> Mention | None:
    """Of "a sign at an exit in Lund, which read" the sign, and not the place where it hangs."""
    thing: Mention | None = where
    while thing is not None and thing.first > 1 and thing.sentence.low[thing.first - 1] in PREPOSITIONS - {"of"}:
        thing = mention_ending(thing.sentence, thing.first - 2)
    placed = thing is not None and thing.name is not None and thing.name.kind == "place"
    return None if placed else thing


def is_message(mention: Mention) -> bool:
    """Whether a mention takes up something sent: "the letter"."""
    low, first = mention.sentence.low, mention.first
    return mention.last == first + 1 and low[first] == "the" and mention.low in MESSAGES


def sent_in(s: Sentence) -> Mention | None:
    """Who sends a message in a sentence that closes with its words still to come: "Jo Doe issued a statement"."""
    if _SENT.isdisjoint(s.has):
        return None
    wrote = next((k for k in range(1, s.size - 1) if s.low[k] in _WRITES and s.low[k + 1] == "to"), 0)
    if wrote and s.low[wrote - 1] not in _SUFFERS:
        return subject_before(s, wrote)
    k = next((k for k in range(s.size) if s.low[k] in MESSAGES), 0)
    message = mention_ending(s, k) if k else None
    return with_other_before(_sender(message)) if message is not None else None


def _sender(message: Mention) -> Mention | None:
    """The subject of the verb that a message, alone or with whom it went to, stands behind."""
    s, first = message.sentence, message.first
    told = s.low[first : message.last + 1]
    if message.name is not None or MESSAGES.isdisjoint(told) or not _OF_ANOTHER.isdisjoint(told):
        return None
    sent = next((k for k in range(first - 1, max(0, first - _LONGEST_ADDRESSEE), -1) if s.low[k] in _SENT), 0)
    if not sent or not _ENDS_OBJECT.isdisjoint(s.low[sent + 1 : first]) or any(map(s.pauses, range(sent, first))):
        return None
    verb = sent - (s.low[sent - 1].endswith("ly"))
    return None if s.low[verb - 1] in _SUFFERS else subject_before(s, sent)


_LONGEST_ADDRESSEE = 8
_SUFFERS = words("was were been being is are be got")
"""Before a verb that tells what somebody is sent, not what he sends."""
