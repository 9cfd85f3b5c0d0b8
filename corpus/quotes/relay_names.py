"""Through whom each quote came, by name: the chain as told, or as a speaker taken up again still carries it."""

from itertools import islice

from corpus.about.site import is_site_of
from corpus.model import About
from corpus.quotes.cues import VERBS
from corpus.quotes.interviewers import interviewer, tells_others
from corpus.quotes.mentions import Mention
from corpus.quotes.report import Report, is_press
from corpus.quotes.speakers import Speakers

_TAKEN_UP = frozenset({"the", "those", "these", "both"})
"""Before whom a desk takes up again: "two people said … . The people said …"."""
_WRITTEN = frozenset({"write", "tweet", "post", "text", "testify"})
"""What nobody does in an interview."""
_INTERVIEW = 3
"""Paragraphs without the interviewed for which what he told an outlet is still gone on with."""
_PARAGRAPHS = 3
"""So far behind an unnamed speaker's relayed words he is still heard through the same relay."""


class RelayNames:
    """Names the relays of an article's quotes in their order; the outlet that publishes it relays nothing."""

    def __init__(self, speakers: Speakers, about: About) -> None:
        self._speakers, self._about = speakers, about
        self._told: dict[str, tuple[str, int]] = {}
        self._told_now: dict[str, bool] = {}
        """Whether it is told in the present tense that somebody tells an outlet something."""
        self._unnamed: dict[str, tuple[list[str], int]] = {}

    def innermost(self, through: tuple[Mention, ...]) -> int:
        """The place in the chain of the innermost relay who can be named, or -1."""
        return next((k for k in range(len(through) - 1, -1, -1) if self._speakers.name(through[k])[0]), -1)

    def via(
        self, speaker: str | None, mention: Mention | None, report: Report | None, through: tuple[Mention, ...]
    ) -> tuple[str, ...]:
        """The relays, outermost first. An outlet once told something relays what that speaker says next, too."""
        names = [name for m in through if (name := self._speakers.name(m)[0]) and not self._publishes(m)]
        if speaker is None:
            return ()
        if mention is not None and (not names or _is_told(report)):
            relay = self._heard_through(speaker, mention, report)
            names.extend([relay] if relay else [])
        if mention is not None and mention.name is None and (names or self._unnamed):
            names = self._of_unnamed(speaker, mention, names, through)
        return tuple(dict.fromkeys(n for n in names if n != speaker and not self._is_own(n))) if names else ()

    def _is_own(self, name: str) -> bool:
        """Whether a name is that of the outlet that publishes the article, as it is stated or as its URL tells."""
        url = self._about.url
        part = f" {_folded(name)} " in f" {_folded(self._about.outlet)} "  # "the Gazette" of the "Harbour Gazette"
        return part or (url is not None and is_site_of(name, url))

    def _publishes(self, mention: Mention) -> bool:
        """Whether what a relay is called in the text, however it is known elsewhere, names the publishing site."""
        url = self._about.url
        return url is not None and mention.name is not None and is_site_of(mention.name.text, url)

    def _heard_through(self, speaker: str, mention: Mention, report: Report | None) -> str | None:
        """The outlet that a speaker tells here, or told a few paragraphs before and still speaks to."""
        outlet = interviewer(report.sentence, report) if report else None
        if outlet is not None and self._publishes(outlet):
            return None
        paragraph = mention.sentence.paragraph
        name, last = self._told.get(speaker, (None, paragraph))
        if outlet is not None and (named := self._outlet(outlet)) is not None:
            name = named
        elif name is None or (report is not None and (tells_others(report) or self._is_elsewhere(report, speaker))):
            self._told.pop(speaker, None)
            return None
        elif paragraph - last > _INTERVIEW and "interview" not in mention.sentence.low[:4]:
            return None
        if name is not None:
            self._told[speaker] = name, paragraph
            if outlet is not None and report is not None:
                self._told_now[speaker] = _is_now(report)
        return name

    def _is_elsewhere(self, report: Report, speaker: str) -> bool:
        """Whether words were written, or are said now while the outlet was told its own before."""
        return report.lemma in _WRITTEN or (_is_now(report) and not self._told_now.get(speaker))

    def _outlet(self, mention: Mention) -> str | None:
        """An outlet's name, or that of the one that "the newspaper" takes up again."""
        named = mention.kind != "nominal"
        return self._speakers.name(mention)[0] if named else self._speakers.paper(mention, told=True)

    def _of_unnamed(self, speaker: str, mention: Mention, names: list[str], through: tuple[Mention, ...]) -> list[str]:
        """The relays of somebody without a name, from where he first spoke if he is only taken up again."""
        paragraph = mention.sentence.paragraph
        nameless = speaker.rpartition(" ")[2].lower() == mention.low
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
        low = mention.sentence.low[mention.first : mention.last + 1]
        if speaker in self._unnamed:
            return speaker if mention.kind == "pronoun" or low[0] in _TAKEN_UP else None
        latest = next(reversed(self._unnamed), None)
        if latest is None or mention.kind == "pronoun":
            return None
        if low[0] == "the" and len(low) == 2 and f"{low[-1]}s" in latest.lower().split():
            return latest  # "one of the aides told NOL. The aide said"
        if low[0] == "another" or low[:2] in (["a", "second"], ["a", "third"]):  # "one aide told NOL. Another said"
            return latest if self._unnamed[latest][1] == mention.sentence.paragraph else None
        if low[:3] != ["one", "of", "the"]:
            return None
        last = islice(reversed(self._unnamed), _PARAGRAPHS)
        return next((known for known in last if low[-1] in known.lower().split()), None)


def _is_now(report: Report) -> bool:
    """Whether a cue is in the present tense: "says", "they say"."""
    verb = VERBS.get(report.sentence.low[report.cue_first])
    return report.finite and verb is not None and verb.form in ("third", "base")


def _is_told(report: Report | None) -> bool:
    """Whether somebody is told it in the report's own words, whoever tells of that: "he told NOL, the Herald said"."""
    return report is not None and report.manner == "tell"


def _folded(name: str | None) -> str:
    return (name or "").casefold().removeprefix("the ")
