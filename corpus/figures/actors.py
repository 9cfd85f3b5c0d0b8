"""Whose is a figure? The subject of its verb among the actors its sentence names, or the one it stands beside."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from corpus.actors.lexicon import TITLES
from corpus.figures.amounts import Amount
from corpus.figures.ranges import is_contest
from corpus.lazy import lazy
from corpus.wordlists import words

Mentions = Sequence[tuple[int, int, str]]
"""Start, end and actor's name of every mention, in order."""

_GOVERNORS = words(
    "of in at by with from against told for on to between than like as via among near around across outside into "
    "through over under about including involving behind backing supporting opposing representing"
)
_ARTICLES = words("the a an its their his her both")
_OBJECT = lazy(
    r"(?: (?!(?:and|or|but|while|as|that|when|which|who|if|than|says?|said|thinks?|believes?|estimates?"
    r"|reports?|hopes?"
    r"|wants?|shows?|showed|finds?|found|gives?|gave|puts?|has|had|claims?)\b)[a-z]{2,14}){1,3}(?: (?:the|an?"
    r"|his|her|its|M[rs]s?\.|[A-Z][a-z]{2,4}\.|[A-Z][a-z]{3,14}))? "
)
"""What stands between a subject and the object of its verb."""
_WITHIN = lazy(
    r", (?:which|who|whose|where|(?:backed|owned|led|run|founded|controlled|funded|advised|bought|chaired|set up) by)"
    r" [^,;]{0,160}\Z"
)
"""What opens a clause inside another, whose actors are not the other's: "Tavo, which runs Numo, earned $4"."""
_BESIDE = lazy(r", (?:the|an?|its|his|her|their|one of) [^,;]{0,120}\Z")
"""What opens words set off behind a name, whose actors are not its verb's: "Pop, the Tavo founder, owns"."""
_OF_ANOTHER = lazy(
    r"(?<=[a-z]) (?:that|which) (?:\w{3,14}ed|costs?|left|hit|took|brought|includes?|has|have|had|will|would|could|is"
    r"|are|was|were) [^,;]{0,80}\Z"
)
"""A clause about a thing that is named between: "Pop told of a fire that killed 4"."""
_LEADS = words(
    "lead led leads leading beat beats beating defeating ousting unseating edging trail trails trailed trailing defeat"
    " defeats defeated outspent outraised over"
)
_DEEDS = words(
    """
    buy buys bought acquire acquires acquired sell sells sold own owns owned pay pays paid give gives gave sue sues sued
    fine fines fined hire hires hired sign signs signed join joins joined founded charge charges charged lend lends lent
    fund funds funded back backs backed leave leaves left overtook met visit visits visited run runs ran
    """
)
_TAKEN = lazy(
    r"\b(?:[Ss]?[Hh]e|[Tt]hey|[Ii]t|[Ww]e|I)(?: (?:has|have|had|will|would|also|then|later|once|may|could)){0,2}"
    rf" (?:{'|'.join(sorted(_DEEDS))})(?: (?:the|an?|its|his|her|their))?(?: [a-z-]{{3,16}}){{0,2}} \Z"
)
"""A pronoun and its verb, whose object stands behind them: "It bought the studio Tavo for $3"."""
_LED = lazy(
    rf"\b(?:[Ss]?[Hh]e|[Tt]hey|[Ii]t)(?: [a-z]{{2,12}}){{0,2}} (?:{'|'.join(sorted(_LEADS))})(?: M[rs]s?\.)? \Z"
)
_DESCRIBED = (" the ", " a ", " an ", " its ")
"""Before a name that only tells what the next is: "the US miner Tavo"."""
_HOLDS = frozenset((" at ", " with ", " got ", "’s ", "'s "))
"""What stands between a name and the figure that is its alone: "with Ruiz at 22 percent"."""
_ITS_OWN = lazy(r" \(|[’']s (?:[a-z-]{2,14} ){1,3}(?:at|of) ")
"""What makes a figure that of the object of another's verb: "lists Pop's wealth at $6"."""
_CHAIN = frozenset((" and ", ", ", ", and ", " or ", " & ", "、", "和", "与"))


def actor_of(text: str, mentions: Mentions, start: int, sentence_begin: int) -> str | None:
    """Who could be the subject of a figure's verb: the last before it that no preposition governs, alone or in a list,
    and that is not the object of another's verb ("Pop leads Ruiz by").
    """
    first = bisect_left(mentions, (sentence_begin,))
    for at in range(bisect_right(mentions, (start,)) - 1, first - 1, -1):
        begin, end, name = mentions[at]
        if text[begin - 1 : begin] == "-" or text[end:start].strip(" ,") == "and":
            continue
        if (closed := text.find(")", end, start)) > 0 and text.find("(", end, closed) < 0:
            continue  # "(about 8 before - Tavo)"
        if text.endswith("whose ", sentence_begin, begin) or text.startswith(": ", end):
            continue
        if text.find(" whose ", end, start) > 0 and "," not in text[end:start]:
            continue  # "a Lundby baker whose family owns"
        if "," in text[end:start] and _WITHIN.search(text, sentence_begin, begin) and text[end:start].strip(" ,"):
            continue
        if (" that " in text[end:start] or " which " in text[end:start]) and _OF_ANOTHER.search(text, end, start):
            continue
        beside = _BESIDE.search(text, sentence_begin, begin) if "," in text[end:start] else None
        if beside and any(other[1] == beside.start() for other in mentions[first:at]):
            continue
        leader = _leader(text, mentions, at, first, sentence_begin)
        if leader is not None and not _ITS_OWN.fullmatch(text, end, start):
            return leader or None
        shares = text.endswith(("hares of ", "hares in "), 0, begin)
        if not shares and text[end:start] not in _HOLDS and _hidden(text, mentions, at, first, sentence_begin):
            continue
        return name
    return None


def rival_of(text: str, mentions: Mentions, start: int, sentence_begin: int) -> str | None:
    """Whom the subject of the verb before an offset leads, beats or trails: Ruiz in "Pop leads Ruiz 44 to 41"."""
    first = bisect_left(mentions, (sentence_begin,))
    for at in range(bisect_right(mentions, (start,)) - 1, first - 1, -1):
        if _leader(text, mentions, at, first, sentence_begin) is not None:
            return mentions[at][2]
    return None


def is_rivals(text: str, sentence_begin: int, one: Amount, two: Amount) -> bool:
    """Whether two neighbours are the shares of two rivals: "leads Ruiz 44 percent to 41 percent"."""
    if two.kind != "percent" or one.kind != "percent" or text[one.end : two.start] != " to ":
        return False
    return is_contest(text[max(sentence_begin, one.start - 56) : one.start].lower())


def _leader(text: str, mentions: Mentions, at: int, first: int, sentence_begin: int) -> str | None:
    """Who governs the verb whose object a mention is, empty for a pronoun; None where it is no object."""
    begin = mentions[at][0]
    nearest = text[max(sentence_begin, begin - 32) : begin].split()[-3:]
    beaten = "" if any(word.endswith("ing") and word in _LEADS for word in nearest) else None  # "defeating Ruiz by 9"
    if not _LEADS.isdisjoint(nearest[-2:]) and _LED.search(text, max(sentence_begin, begin - 48), begin):
        return ""
    deeds = text[max(sentence_begin, begin - 72) : begin].split()[-4:]
    if not _DEEDS.isdisjoint(deeds) and _TAKEN.search(text, max(sentence_begin, begin - 72), begin):
        return ""
    if at == first:
        return beaten
    before = mentions[at - 1]
    if not _OBJECT.fullmatch(text, before[1], mentions[at][0]):
        return beaten
    if at - 1 > first and text.endswith(_DESCRIBED, 0, before[0]):  # "Pop bought the US miner Tavo for $3"
        return _leader(text, mentions, at - 1, first, sentence_begin)
    return None if _hidden(text, mentions, at - 1, first, sentence_begin) else before[2]


def _hidden(text: str, mentions: Mentions, at: int, first: int, sentence_begin: int) -> bool:
    """Whether a preposition governs a mention, or the first of the list that it stands in.

    A comma alone before the last name makes no list: "in a count by Tavo, Pop leads".
    """
    after = mentions[at + 1][0] if at + 1 < len(mentions) else len(text)
    last = text[mentions[at][1] : after] not in _CHAIN
    if last and at > first and text[mentions[at - 1][1] : mentions[at][0]] == ", ":
        return _governed(text, sentence_begin, mentions[at][0])
    while not _governed(text, sentence_begin, mentions[at][0]):
        if at == first or text[mentions[at - 1][1] : mentions[at][0]] not in _CHAIN:
            return False
        at -= 1
    return True


def _governed(text: str, sentence_begin: int, at: int) -> bool:
    """Whether a preposition stands before a name, at most an article and two plain words between them."""
    plain = named = 0
    if text[at - 1 : at] != " ":
        return False
    for word in reversed(text[max(sentence_begin, at - 40) : at].split()):
        low = word.lower()
        if low in _GOVERNORS:
            return True
        if word == "The" and not plain:
            continue  # "told The Lundby Herald"
        if low != word and not plain and low.strip(".") in TITLES:
            continue  # "by President Jo Doe"
        if low.endswith(("’s", "'s")) and low != word:
            continue  # "to Norway's Tavo"
        if low.isdecimal() and not plain:
            continue  # "at 12 Mill St."
        if plain and not named and low != word and word.isalpha():
            named = 1  # "by former Tavo engineer Jo Doe"
            continue
        if not low.isalpha() or low != word or plain == 2:
            return False
        plain += low not in _ARTICLES
    return False
