"""Which body "it" means, and which group "they" does."""

from collections.abc import Callable

from corpus.actors.cast import Cast
from corpus.actors.lexicon import SPEAKING_BODIES
from corpus.quotes.heard import Heard
from corpus.quotes.main_subject import main_subject
from corpus.quotes.mention_after import with_others
from corpus.quotes.mentions import Mention, mention_ending
from corpus.quotes.messages import sent_in
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

_NameOf = Callable[[Mention], tuple[str | None, float]]


def _read_there(s: Sentence) -> Mention | None:
    """What a sentence closes with that somebody is to read or has read: "Read the board's report."."""
    end = s.size - 1
    if s.low[end] not in _DOCUMENTS or _READ.isdisjoint(s.low[:end]):
        return None
    found = mention_ending(s, end)
    return found if found is not None and found.kind == "nominal" and s.low[found.first - 1] in _READ else None


_STUDIES = words("study survey poll research audit review analysis report trial inquiry investigation paper")
_DOCUMENTS = words("report letter ruling judgment judgement verdict memo statement note study")
_READ = frozenset({"read", "reread", "reads"})


class Bodies:
    """The bodies of one article that have spoken or that its sentences are about."""

    def __init__(self, sentences: list[Sentence], cast: Cast, heard: Heard) -> None:
        self._sentences, self._cast, self._heard = sentences, cast, heard

    def group_before(self, index: int, name_of: _NameOf) -> tuple[str | None, float]:
        """The several people whom the sentence before is about."""
        s = self._sentences[index - 1] if index else None
        subject = main_subject(s, 0, s.size) if s is not None else None
        if (
            s is not None
            and subject is not None
            and subject.name is not None
            and (met := with_others(s, subject)).beside
        ):
            return name_of(met)[0], 0.6  # "Jo Doe and Ann Roe met. “…,” they said"
        if subject is None or subject.kind != "nominal" or not subject.low.endswith("s"):
            return None, 0.0
        return name_of(subject)[0], 0.6

    def it(self, mention: Mention, index: int, name_of: _NameOf) -> tuple[str | None, float]:
        """The body meant: that of the clause before in its sentence, the one last heard, or the sentence before's."""
        if index and (who := sent_in(self._sentences[index - 1])) is not None:
            return name_of(who)[0], 0.7  # "Jo Doe issued a statement. “…,” it said"
        if index and (read := _read_there(self._sentences[index - 1])) is not None:
            return name_of(read)[0], 0.7
        own = self._body_of(mention.sentence, name_of, mention.first)
        name, at = self._heard.body
        if own[0] is None and not (name and at >= index - 1):
            own = self._body_of(self._sentences[index - 1], name_of) if index else own
        if own[0] is None and name and at >= index - 3:
            return name, 0.7
        return own

    def _body_of(self, s: Sentence, name_of: _NameOf, limit: int | None = None) -> tuple[str | None, float]:
        """The body or country that a sentence is about before word `limit`."""
        high = s.size if limit is None else limit
        last = s.name_at.get(0, high)
        if last < high and not s.pauses(last) and s.names[last][1].kind == "place" and limit is not None:
            owner = s.words[last].endswith(("'s", "s'"))
            return (None, 0.0) if owner else (self._cast.member(s.names[last][1]).name, 0.65)
        subject = main_subject(s, 0, high)
        if subject is None:
            return None, 0.0
        if subject.name is not None:
            member = self._cast.member(subject.name)
            return (member.name, 0.65) if member.kind == "organisation" else (None, 0.0)
        if subject.kind == "nominal" and (subject.low in SPEAKING_BODIES or subject.low in _STUDIES):
            return name_of(subject)[0], 0.65
        return None, 0.0
