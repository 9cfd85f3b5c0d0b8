"""The `via` of each quote: the chain that `relays` found, by name, or the one through which a speaker is still heard.

Three things are asked in turn: what the sentence's reports are nested in, what outlet the report names itself
(`interviewers`), and through whom this speaker was heard before (`still_heard`; for sources without a name, here).
"""

from itertools import islice

from corpus.about.site import is_site_of
from corpus.model import About
from corpus.quotes.beliefs import is_written
from corpus.quotes.interviewers import interviewer
from corpus.quotes.meetings import PAPERS, meetings
from corpus.quotes.mentions import Mention
from corpus.quotes.outlet_meant import is_surely_called
from corpus.quotes.outlet_phrases import last_of_name, made_known_by, quoted_by
from corpus.quotes.phrases import DETERMINERS
from corpus.quotes.report import OUTLETS, Report, is_person, is_press
from corpus.quotes.sentences import Sentence
from corpus.quotes.speakers import Speakers
from corpus.quotes.still_heard import Source, StillHeard, is_now
from corpus.wordlists import words

_TAKEN_UP = frozenset({"the", "those", "these", "both"})
"""Before whom a desk takes up again: "two people said … . The people said …"."""
_OF_THEM = _TAKEN_UP | {"them"}
_ANYBODY = words("source person individual insider official aide adviser diplomat executive politician lawmaker")
"""What a desk calls somebody whom it does not name."""
_PUBLISHERS = (OUTLETS - {"agency", "journal"}) | {"television", "radio", "media", "tv"}
_EDITIONS = words("news online digital international asia europe english tv television radio website")
"""Behind an outlet's own name, which part of it is meant: "Aftonen News" is "Aftonen"."""
_PARAGRAPHS = 3
"""So far behind an unnamed speaker's relayed words he is still heard through the same relay."""


class RelayNames:
    """Names the relays of an article's quotes in their order; the outlet that publishes it relays nothing."""

    def __init__(self, speakers: Speakers, about: About, sentences: list[Sentence]) -> None:
        self._speakers, self._about = speakers, about
        self._still = StillHeard()
        self._meetings = list(meetings(sentences))[::-1]
        self._unnamed: dict[str, tuple[list[str], int]] = {}
        self._of_report: dict[int, tuple[str, ...]] = {}

    def innermost(self, through: tuple[Mention, ...]) -> int:
        """The place in the chain of the innermost relay who can be named, or -1."""
        return next((k for k in range(len(through) - 1, -1, -1) if self._speakers.name(through[k])[0]), -1)

    def via(
        self,
        speaker: str | None,
        mention: Mention | None,
        report: Report | None,
        through: tuple[Mention, ...],
        told: tuple[Report, ...] = (),
    ) -> tuple[str, ...]:
        """The relays, outermost first, with those of whoever tells it (`told`): "she told NOL that Roe had said so"."""
        names = self._own(speaker, mention, report, through, told)
        if told and names and (outer := self._of_report.get(id(told[0]))):
            names = tuple(dict.fromkeys(name for name in (*outer, *names) if name != speaker))
        if report is not None:
            self._of_report[id(report)] = names
        return names

    def _own(
        self,
        speaker: str | None,
        mention: Mention | None,
        report: Report | None,
        through: tuple[Mention, ...],
        told: tuple[Report, ...],
    ) -> tuple[str, ...]:
        """The relays of a report itself. An outlet once told something relays what that speaker says next, too."""
        if speaker is None:
            return ()
        names = [name for m in through if (name := self._speakers.name(m)[0]) and not self._publishes(m)]
        answers = any(r.lemma == "that" for r in told)  # "Asked about a report that he had quit, Jo Doe laughed"
        if mention is not None:
            if self._meetings:
                self._meet(mention.sentence.start)
            retold = bool(names) and all(is_press(m) or is_written(m) or _only_quotes(m, report) for m in through)
            if not names or _is_told(report):
                names.extend(self._heard_through(speaker, mention, report, alone=not names))
            if retold and report is not None and not answers:
                source = Source(tuple(names), mention.sentence, is_now(report), retold=True)
                self._still.note(speaker, source)
        for k, m in enumerate(through[1 : len(names)] if len(through) > 1 else (), 1):
            if m.kind == "nominal" and is_person(m):  # "Doe said so, two aides told NOL", who may be taken up
                self._unnamed[names[k]] = names[:k], m.sentence.paragraph
        if mention is not None and (names or self._unnamed) and (mention.name is None or _in_one(mention)):
            names = self._of_unnamed(speaker, mention, names, () if answers else through)
        if not names:
            self._still.turn()
        if through:
            seen_by = (made_known_by(m) for m in through if m.kind == "nominal")
            names = [name for m in seen_by if m and (name := self._outlet(m)) and not self._publishes(m)] + names
        return tuple(dict.fromkeys(n for n in names if n != speaker and not self._is_own(n))) if names else ()

    def _meet(self, before: int) -> None:
        """Take in which outlets were spoken to, up to the sentence that begins at an offset."""
        while self._meetings and self._meetings[-1].outlet.sentence.start < before:
            met = self._meetings.pop()
            outlet = self._outlet(met.outlet) if not self._publishes(met.outlet) else None
            if met.person.kind == "nominal":
                self._meet_several(met.person, outlet)
            elif (person := self._speakers.name(met.person)[0]) and outlet:
                self._still.meet(person, Source((outlet,), met.person.sentence, written=met.written))

    def _meet_several(self, whom: Mention, outlet: str | None) -> None:
        """Take in that an outlet met several people, or was shown papers, one of which may be taken up next."""
        s = whom.sentence
        if outlet and not self._is_own(outlet):
            self._unnamed[" ".join(s.low[whom.first : whom.last + 1])] = [outlet], s.paragraph

    def _is_own(self, name: str) -> bool:
        """Whether a name is that of the outlet that publishes the article, as it is stated or as its URL tells."""
        url = self._about.url
        called, own = _folded(name), _folded(self._about.outlet)
        part = f" {called} " in f" {own} "  # "the Gazette" of the "Harbour Gazette"
        edition = bool(own) and called.startswith(f"{own} ") and _EDITIONS.issuperset(called[len(own) :].split())
        return part or edition or (url is not None and is_site_of(name, url))

    def _publishes(self, mention: Mention) -> bool:
        """Whether what a relay is called in the text, however it is known elsewhere, names the publishing site."""
        url = self._about.url
        return url is not None and mention.name is not None and is_site_of(mention.name.text, url)

    def _heard_through(self, speaker: str, mention: Mention, report: Report | None, *, alone: bool) -> tuple[str, ...]:
        """The outlet that a speaker tells here, or, if he speaks `alone`, those through which he still is heard."""
        outlet = interviewer(report.sentence, report) if report else None
        if outlet is not None and self._publishes(outlet):
            return ()
        before = self._still.told(speaker, mention.sentence) if alone and outlet is not None else None
        named = self._outlet(outlet, before) if outlet is not None else None
        if named is None or report is None:
            return self._still.relays(speaker, mention, report) if alone else ()
        repeats = self._outlet(other) if outlet is not None and (other := quoted_by(outlet)) is not None else None
        relays = (repeats, named) if repeats else (named,)
        self._still.note(speaker, Source(relays, mention.sentence, is_now(report)))
        return relays

    def _outlet(self, mention: Mention, before: str | None = None) -> str | None:
        """An outlet's name, that of the one that "the newspaper" takes up again, or "a radio station" as it stands.

        "The newspaper" is the one to which somebody spoke `before`, where there is one, or else the last named.
        """
        low = mention.sentence.low[mention.first : mention.last + 1]
        nameless = len(low) > 1 and (low[0] in ("a", "an") or "own" in low or low[0] not in DETERMINERS)
        if mention.kind != "nominal" or (nameless and low[-1] in _PUBLISHERS):
            return self._speakers.name(mention)[0]
        last = self._speakers.paper(mention, told=True)
        plain = low[:-1] in (["the"], ["the", "news"])
        again = before is not None and plain and is_surely_called(low[-1], before)
        return before if last and again else last

    def _of_unnamed(self, speaker: str, mention: Mention, names: list[str], through: tuple[Mention, ...]) -> list[str]:
        """The relays of somebody without a name, from where he first spoke if he is only taken up again."""
        paragraph = mention.sentence.paragraph
        nameless = speaker.rpartition(" ")[2].lower() == mention.sentence.low[last_of_name(mention)]
        if names and (is_press(through[-1]) if through else nameless):
            self._unnamed[speaker] = names, paragraph
        elif not names and (known := self._known_as(speaker, mention)) is not None:
            relays, last = self._unnamed[known]
            if paragraph - last <= _PARAGRAPHS:
                self._unnamed[known] = relays, paragraph
                return relays
        return names

    def _known_as(self, speaker: str, mention: Mention) -> str | None:
        """What somebody taken up again without a name was called when first heard through a relay."""
        low = [word for word in mention.sentence.low[mention.first : mention.last + 1] if word != "same"]
        if speaker in self._unnamed:
            return speaker if mention.kind == "pronoun" or low[0] in _TAKEN_UP else None
        latest = next(reversed(self._unnamed), None)
        if latest is None or not (mention.kind != "pronoun" or low == ["one"] or _in_one(mention)):
            return None
        gap = mention.sentence.paragraph - self._unnamed[latest][1]
        if low[0] == "the" and len(low) == 2:
            if f"{low[-1]}s" in latest.lower().split():
                return latest  # "one of the aides told NOL. The aide said"
            alone = latest.lower().startswith(("a ", "an ", "one "))  # "an aide told NOL. The source said"
            written = latest.lower().endswith(f" {low[-1]}")  # "NOL, citing a police memo. The memo said"
            return latest if alone and not gap and (written or low[-1] in _ANYBODY) else None
        if low[0] == "the" and gap <= 1 and {*low[1:]}.issubset(latest.lower().split()):
            return latest  # "a member of the council told NOL. The council member said"
        if low[0] == "another" or low[:2] in (["a", "second"], ["a", "third"]):  # "one aide told NOL. Another said"
            return latest if not gap else None
        if low[1:] == ["of", "them"] or low == ["one"] or (low[0] == "one" and low[-1] in PAPERS) or _in_one(mention):
            return latest if gap <= 1 else None
        if low[1:2] != ["of"] or low[2] not in _TAKEN_UP:
            return None
        last = islice(reversed(self._unnamed), _PARAGRAPHS)
        return next((known for known in last if low[-1] in known.lower().split()), None)


def _in_one(mention: Mention) -> bool:
    """Whether a sentence opens with one of the papers just named: "In one of them, Jo Doe wrote", "In another, he"."""
    s = mention.sentence
    if s.low[0] != "in" or s.low[1:2] not in (["one"], ["another"]):
        return False
    return s.pauses(1) or (s.low[2] == "of" and s.low[3] in _OF_THEM) or s.low[2] in PAPERS


def _only_quotes(relay: Mention, report: Report | None) -> bool:
    """Whether a body that no list knows as an outlet does an outlet's work: "was quoted by Keelwire as saying"."""
    name = relay.name
    return report is not None and relay is report.relay and name is not None and name.kind != "person"


def _is_told(report: Report | None) -> bool:
    """Whether somebody is told it in the report's own words, whoever tells of that: "he told NOL, the Herald said"."""
    return report is not None and report.manner == "tell"


def _folded(name: str | None) -> str:
    return (name or "").casefold().removeprefix("the ")
