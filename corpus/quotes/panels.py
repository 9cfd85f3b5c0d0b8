"""Whose words stand below a line that only says who somebody is: "Jo Doe, baker" over what Doe told or wrote.

So newspapers print several views side by side. Some of what stands there is between marks or says "I" or "we", and none
of it goes on about whoever is named above it, as profiles, obituaries and lists of a crew do.
"""

from corpus.about.questions import FIRST_PERSON, is_note
from corpus.quotes.mentions import Mention
from corpus.quotes.sentences import Sentence
from corpus.quotes.transcripts import Turn
from corpus.wordlists import words

_LONGEST = 14
"""Words of such a line."""
_FEWEST = 2
"""Voices in a panel."""
_LONGEST_VOICE = 12
"""Paragraphs."""
_SURE = 0.75
_ENDS = ".!?…)”\"’'"
_ABOUT = words("he she his her him they")


def find_voices(text: str, sentences: list[Sentence]) -> list[Turn]:
    """The paragraphs of a panel in order, a turn each; none where there is no panel."""
    heads = [i for i, s in enumerate(sentences[:-1]) if 0 in s.name_at and _heads(text, sentences, i)]
    if len(heads) < _FEWEST:
        return []
    voices = [_voice(text, sentences, i, end) for i, end in zip(heads, [*heads[1:], len(sentences)], strict=True)]
    own = sum(_is_own(text, sentences, turns) for turns in voices)
    told = any(_is_told(sentences, turns) for turns in voices)
    return [] if told or 3 * own < len(voices) else [turn for turns in voices for turn in turns]


def _heads(text: str, sentences: list[Sentence], i: int) -> bool:
    """Whether sentence `i`, which a name opens, is a line of its own that gives all of it and what its bearer is."""
    s = sentences[i]
    last = s.name_at[0]
    if s.size > _LONGEST or s.kind not in ("body", "heading"):
        return False
    name = s.names[last][1]
    if name.kind != "person" or " " not in name.text or last + 1 == s.size:
        return False
    alone = sentences[i + 1].paragraph != s.paragraph and (not i or sentences[i - 1].paragraph != s.paragraph)
    set_off = s.words[last][-1] in ",(" or s.words[last + 1][0] in "(-–|" or last in s.dashes
    return alone and set_off and text[s.end - 1] not in '.:?!,;”"'


def _voice(text: str, sentences: list[Sentence], head: int, end: int) -> list[Turn]:
    """The paragraphs below a line that heads them, up to the next such line, a heading or the article's close."""
    s = sentences[head]
    last = s.name_at[0]
    whose, turns, first = Mention("name", s, 0, last, s.names[last][1]), list[Turn](), head + 1
    marked = sentences[first].is_region(0)
    while first < end and len(turns) < _LONGEST_VOICE:
        opening, stop = sentences[first], first
        while stop + 1 < end and sentences[stop + 1].paragraph == opening.paragraph:
            stop += 1
        if opening.kind != "body" or opening.is_region(0) != marked or is_note(text[opening.start : opening.end]):
            break
        if text[sentences[stop].end - 1] not in _ENDS:  # another heading
            break
        turns.append(Turn(whose, first, stop, 0, _SURE))
        first = stop + 1
    return turns


def _is_own(text: str, sentences: list[Sentence], turns: list[Turn]) -> bool:
    """Whether these paragraphs are somebody's own words: whole between marks, or telling of "I" or "we"."""
    if not turns:
        return False
    if sentences[turns[0].first].is_region(0):
        return all(sentences[turn.last].is_region(-1) for turn in turns)
    spoken = [text[sentences[turn.first].start : sentences[turn.last].end] for turn in turns]
    return 2 * sum(FIRST_PERSON.search(told) is not None for told in spoken) >= len(spoken)


def _is_told(sentences: list[Sentence], turns: list[Turn]) -> bool:
    """Whether the paragraph below a name goes on about its bearer: "She has sailed since May"."""
    if not turns:
        return False
    s, name = sentences[turns[0].first], turns[0].mention.name
    return not _ABOUT.isdisjoint(s.has) or any(n.last == name.last for _, n in s.names.values() if name)
