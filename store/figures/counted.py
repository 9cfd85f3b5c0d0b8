"""Do a Chinese count and an English one count the same thing? By measure word, noun or unit, where these tell.

Most counted nouns stand in the table of `bilingual`; the measure words here say by themselves what is counted, and in
Chinese are often all that is written: 3.5万辆 are so many vehicles.
"""

from typing import Literal

from corpus.figures.measures import measures
from store.figures.units import in_base, in_units_of
from store.words.bilingual import ENGLISH
from store.words.fold import in_one_script
from store.words.terms import terms_of

Alike = Literal["same", "unknown", "other"]

_MEASURE_WORDS = """
辆 vehicle car truck bus buses taxi; 架 aircraft airplane plane jet helicopter drone; 艘 ship vessel boat tanker ferry
例 case infection; 户 household home family; 套 home house flat apartment; 桶 barrel; 票 vote ballot; 席 seat
股 share; 国 country nation; 枚 missile rocket medal bomb shell; 家 company firm business bank shop store hospital
所 school college university hospital home house building; 头 cow pig cattle
"""
_ENGLISH = ENGLISH | {
    words[0]: frozenset(stem for word in words[1:] for stem in terms_of(word))
    for entry in _MEASURE_WORDS.replace("\n", ";").split(";")
    if len(words := entry.split()) > 1
}
_PEOPLE = frozenset(("人", "名", "位", "口"))
"""What counts people of any kind, for which English names the kind."""
_PERSONS = frozenset(terms_of("people person persons"))
_NO_PERSONS = frozenset(stem for word in _ENGLISH for stem in _ENGLISH[word] if len(word) == 1)


def counts_alike(chinese: str | None, english: str | None, written: str) -> Alike:
    """Whether two units of counts are of one thing; `written` is the Chinese figure with all that counts in it."""
    if not chinese or not english:
        return "unknown"
    if in_units_of(1.0, chinese, english) is not None:
        return "same"
    stems = frozenset(terms_of(english))
    if chinese in _PEOPLE:
        if measures(english) or not stems.isdisjoint(_NO_PERSONS):
            return "other"
        return "same" if stems & _PERSONS else "unknown"
    if measures(english) or in_base(1.0, chinese)[0]:
        return "other"
    simple = in_one_script(written)
    known = frozenset(stem for word, glosses in _ENGLISH.items() if word in simple for stem in glosses)
    if known & stems:
        return "same"
    return "other" if known and stems <= _NAMED else "unknown"


_NAMED = frozenset(stem for stems in _ENGLISH.values() for stem in stems)
"""What has a Chinese word here: where that is not the one that stands there, another thing is counted."""
