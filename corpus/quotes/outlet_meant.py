"""Which outlet "the newspaper", "the same outlet" or "the German daily" takes up again: the last named that fits."""

from collections.abc import Sequence
from itertools import pairwise
from operator import itemgetter

from corpus.actors.lexicon import DEMONYMS
from corpus.actors.mastheads import BROADCASTERS
from corpus.actors.names import Name
from corpus.lazy import lazy
from corpus.quotes.mentions import Mention
from corpus.quotes.report import OUTLETS, is_named_outlet
from corpus.quotes.sentences import Sentence
from corpus.wordlists import alternatives, words

_TOLD_ONLY = words("network site service programme program show")
"""What other things are called too, so that only what is told something is an outlet by it."""
TAKEN_UP_AS = OUTLETS | _TOLD_ONLY | {"publication"}
_BETWEEN = words("same news wire state state-run public private local national online business financial right left")
WRITERS = words("columnist correspondent reporter writer critic commentator editor blogger")
"""Who write for an outlet: behind "its", they take it up."""
_JOURNALS = frozenset({"Nature", "Science", "Cell"})
"""Where "the paper" is a study."""
_STUDIES = words("briefing white green policy discussion working research position options consultation cabinet")
"""Before "paper", what is none that anybody prints."""
_PRINTED = words("newspaper paper magazine tabloid daily weekly journal newsletter")
_AIRED = words("broadcaster channel station network podcast")
AGENCIES = {"Associated Press", "Agence France-Presse", "Thomson Reuters", "Kyodo News"} | words(
    "Reuters AFP AP dpa ANSA EFE PTI UPI TASS Xinhua Interfax Kyodo Yonhap Ritzau NTB IRNA ISNA Tasnim Antara Anadolu"
    " SANA WAFA KCNA Bernama Lusa Belga Belta Ukrinform ANI"
)
_ON_AIR = lazy(rf"\b(?:Radio|TV|FM|Television|Broadcasting|Channel|Fox|{alternatives(BROADCASTERS)})\b")
_ON_PAPER = lazy(
    r"\b(?:Times|Post|Journal|Herald|Tribune|Gazette|Guardian|Telegraph|Newspaper|Zeitung|Magazine|Reuters|AFP|AP)\b"
)
_WITHIN = 8
"""Sentences in which the outlet is looked for."""


def outlet_meant(mention: Mention, sentences: Sequence[Sentence], index: int, *, told: bool = False) -> Name | None:
    """The outlet's name that a description in sentence `index` stands for, `told` if by what it was told something."""
    noun, s = mention.low, mention.sentence
    its = noun == "its" and told
    told = told or s.low[mention.last - 1] == "news"  # "according to the news site"
    if not its and (noun not in TAKEN_UP_AS or (noun in _TOLD_ONLY and not told) or not _takes_up(mention)):
        return None
    for i in range(index, max(-1, index - _WITHIN), -1):
        before, limit = sentences[i], mention.first if sentences[i] is s else sentences[i].size
        if noun == "paper" and any(w == noun and v in _STUDIES for v, w in pairwise(before.low[:limit])):
            return None
        named = [(first, name) for first, name in before.names.values() if first < limit]
        for at, name in sorted(named, key=itemgetter(0), reverse=True):
            outlet = Mention("name", before, at, before.name_at[at], name)
            heard = before.low[max(0, at - 2) : at] == ["interview", "with"]  # an outlet that no list holds
            if name.text in _JOURNALS or not may_be_called(noun, name.text):
                continue
            if heard or is_named_outlet(outlet):
                return name
            if (its or noun == "agency") and name.kind == "organisation":
                return None  # a body that may be the agency itself stands nearer
    return None


def _takes_up(mention: Mention) -> bool:
    """Whether a description only points back: "the newspaper", "the same outlet", "the Hamburg-based weekly"."""
    low = mention.sentence.low[mention.first : mention.last]
    if not low or low[0] != "the":
        return False
    return all(word in _BETWEEN or word in DEMONYMS or word.endswith("-based") for word in low[1:])


def may_be_called(noun: str, outlet: str) -> bool:
    """Whether an outlet's own name does not speak against the noun: "the paper" is no radio station."""
    agency = outlet in AGENCIES or outlet.endswith("Agency")
    if noun == "agency":
        return agency or not (_ON_AIR.search(outlet) or _ON_PAPER.search(outlet))
    if noun not in _PRINTED and noun not in _AIRED:
        return True
    return not (agency or (_ON_AIR if noun in _PRINTED else _ON_PAPER).search(outlet))


def is_surely_called(noun: str, outlet: str) -> bool:
    """The same where another may be meant: an agency is then known as one."""
    return may_be_called(noun, outlet) and (noun != "agency" or not may_be_called("paper", outlet))
