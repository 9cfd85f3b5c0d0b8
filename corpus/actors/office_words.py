"""Which words tell what somebody is, and which end the words that do?"""

from functools import lru_cache

from corpus.actors.lexicon import PERSON_NOUNS, TITLES
from corpus.wordlists import phrases

OFFICES = (
    PERSON_NOUNS
    | TITLES
    | phrases(
        """
    chipmaker|carmaker|automaker|maker|giant|startup|start-up|company|firm|group|manufacturer|bank|retailer|agency|
    newspaper|magazine|outlet|figure|website|subsidiary|body|association|co-author|fellow
    """
    )
)
"""Words that end or head what somebody is."""
BODIES = phrases(
    "chipmaker|carmaker|automaker|company|firm|group|bank|retailer|agency|newspaper|magazine|outlet|website|subsidiary"
    "|regulator|body|association|startup|start-up"
)
"""Those of them that no person is."""

STOP = phrases(
    """
    the|a|an|and|or|but|of|in|on|at|to|from|by|with|for|as|that|when|while|after|before|because|since|if|so|than|
    than's|his|her|its|their|our|my|your|this|these|those|said|says|told|tells|asked|asks|quoted|cited|named|
    called|including|include|like|such|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|
    not|both|then|whose|also|only|who|whom|which|what|according|over|around|against|between|under|about|into|among|
    met|saw|beat|left|won|lost|sent|gave|took|made|wrote|held|found|knew|paid|shot|fought|struck|chose|replaced|
    during|despite|especially|drove|brought|caught|taught|sought|bought|sold|another|other|four|three|two|five|several|many|some|all|no|every
    """
)
"""Words before an office that are no part of it."""
_PLURAL_MODIFIERS = phrases(
    """
    sports|news|affairs|sales|arts|politics|economics|operations|communications|relations|rights|services|securities|
    robotics|logistics|systems|mathematics|physics|business|process|press|series|congress|crisis|mass|fisheries|works|
    mines|veterans|women|drugs|roads|pensions|prisons|ports|railways|sciences
    """
)
"""Plurals that are."""

HANGS_ON = ("of", "at", "for", "in", "with", "from", "on")
"""Behind these stands of what an office is."""
LEADING = ("acting", "managing", "leading")


@lru_cache(maxsize=8192)  # the same words come back
def ends_role(word: str) -> bool:
    """Whether a word before an office is no part of it: a function word or a verb."""
    low = word.lower()
    if word[0].isupper() and low not in STOP:
        return False
    if low in STOP or (
        low.endswith("s") and low[-2:-1] not in ("'", "’") and low not in _PLURAL_MODIFIERS and not is_office(low)
    ):
        return True
    if low.endswith("ing") and low not in LEADING:
        return True
    return low.endswith("ed") and len(low) > 4 and "-" not in low


_ANYBODY = frozenset(("many", "men", "women", "people", "others", "folks", "kids", "children", "youth"))
"""Words for people that say of nobody what he is."""


@lru_cache(maxsize=8192)  # the same words come back
def is_office(word: str) -> bool:
    """Whether a word is an office, "-elect", "co-" or "-in-chief" and the like with it or not."""
    low = word.lower().rstrip(".")
    if low in OFFICES:
        return low not in _ANYBODY
    return "-" in low and (low.rpartition("-")[2] in OFFICES or ("-in-" in low and low.partition("-")[0] in OFFICES))
