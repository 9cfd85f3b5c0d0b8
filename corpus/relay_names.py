"""Through whom each quote came, by name: the chain as told, or as a speaker taken up again still carries it."""

from corpus.mentions import Mention
from corpus.relays import interviewer
from corpus.report import Report, is_press
from corpus.speakers import Speakers

_TAKEN_UP = frozenset({"the", "those", "these", "both"})
"""Before whom a desk takes up again: "two people said … . The people said …"."""
_PARAGRAPHS = 3
"""So far behind an unnamed speaker's relayed words he is still heard through the same relay."""


class RelayNames:
    """Names the relays of an article's quotes in their order; `outlet` publishes it and relays nothing."""

    def __init__(self, speakers: Speakers, outlet: str | None) -> None:
        self._speakers, self._outlet = speakers, _folded(outlet)
        self._told: dict[str, str] = {}
        self._unnamed: dict[str, tuple[list[str], int]] = {}

    def innermost(self, through: tuple[Mention, ...]) -> int:
        """The place in the chain of the innermost relay who can be named, or -1."""
        return next((k for k in range(len(through) - 1, -1, -1) if self._speakers.name(through[k])[0]), -1)

    def via(
        self, speaker: str | None, mention: Mention | None, report: Report | None, through: tuple[Mention, ...]
    ) -> tuple[str, ...]:
        """The relays, outermost first. An outlet once told something relays what that speaker says next, too."""
        names = [name for m in through if (name := self._speakers.name(m)[0])]
        if speaker is None:
            return ()
        outlet = interviewer(report.sentence, report) if report else None
        if outlet is not None:
            self._told[speaker] = self._speakers.name(outlet)[0] or ""
        if not names and (relay := self._told.get(speaker)):
            names.append(relay)
        if mention is not None and mention.name is None:
            names = self._of_unnamed(speaker, mention, names, through)
        return tuple(dict.fromkeys(n for n in names if n != speaker and _folded(n) != self._outlet))

    def _of_unnamed(self, speaker: str, mention: Mention, names: list[str], through: tuple[Mention, ...]) -> list[str]:
        """The relays of somebody without a name, from where he first spoke if he is only taken up again."""
        paragraph = mention.sentence.paragraph
        if names and through and is_press(through[-1]):
            self._unnamed[speaker] = names, paragraph
        elif not names and speaker in self._unnamed:
            relays, last = self._unnamed[speaker]
            again = mention.kind == "pronoun" or mention.sentence.low[mention.first] in _TAKEN_UP
            if again and paragraph - last <= _PARAGRAPHS:
                self._unnamed[speaker] = relays, paragraph
                return relays
        return names


def _folded(name: str | None) -> str:
    return (name or "").casefold().removeprefix("the ")
