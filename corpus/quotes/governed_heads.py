"""Who a subject is about whose last words hang on it: "one on Kestro told users", "a coin struck by Norway"."""

from corpus.actors.lexicon import PERSON_NOUNS
from corpus.quotes.main_subject import main_subject
from corpus.quotes.mentions import Mention, mention_ending
from corpus.quotes.phrases import PREPOSITIONS
from corpus.quotes.report import can_speak
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words


def head_of(s: Sentence, found: Mention, low: int) -> Mention | None:
    """The subject whose last words are the mention found right before a verb, if they only hang on it."""
    before = s.low[found.first - 1]
    if found.name is not None and before in _ON and found.name.kind != "person":
        return _counted(s, found, low)
    if found.name is not None and before == "by" and found.first - 2 > low:
        return _made_by(s, found, low)
    # "Rules for banks that lend to help farmers say"
    if found.kind == "nominal" and before == "to" and found.first < found.last and s.low[found.first] in _HELPS:
        subject = main_subject(s, low, found.first - 1)
        return subject if subject is not None and subject.kind == "name" else Mention("nominal", s, low, found.last)
    return None


def _counted(s: Sentence, found: Mention, low: int) -> Mention | None:
    """How many there are of something, which is no speaker itself: "one on Kestro told users"."""
    at = found.first - 2
    if at < low or s.low[at] not in _COUNTS or s.pauses(at):
        return None
    return Mention("nominal", s, at, found.last)


def _made_by(s: Sentence, found: Mention, low: int) -> Mention | None:
    """A thing that holds no words of whoever made it: "The coin struck by Norway"."""
    made = s.low[found.first - 2]
    thing = mention_ending(s, found.first - 3, low) if made.endswith("ed") or made in _MADE else None
    if thing is None or thing.kind != "nominal" or thing.first != low or can_speak(thing):
        return None
    plain = PERSON_NOUNS.isdisjoint(s.low[thing.first : thing.last + 1])
    return thing._replace(last=found.last) if plain else None


_ON = PREPOSITIONS & {"on", "in", "at", "from"}
_COUNTS = words("one two three four five six seven eight nine ten several few many most some half")
_MADE = words("struck made built drawn sold woven shown cut put set sent run won")
_HELPS = words("help support aid serve train teach attract fund assist reward protect track lure reach woo")
