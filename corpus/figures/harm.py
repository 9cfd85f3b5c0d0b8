"""Does a number count the dead, the hurt or the held, who are worth telling however few and without their noun?"""

from corpus.figures.qualifiers import qualifier_before
from corpus.lazy import lazy

_HARM = lazy(
    r"\b(?:kill|dead\b|die[ds]?\b|dying\b|deaths?\b|wound|injur|casualt|missing\b|hostage|infect|victim|survivor|arrest|detain"
    r"|execut(?:ed|ing|ions?)\b|drown|hurt\b(?! by)|hospitali[sz])"
)
_HURT = lazy(
    r" (?:others |more |(?:have |has |had )?(?:been |were |was |are |is )?(?:still |also |reported |feared )?)"
    r"(?:killed|dead|died|injured|wounded|missing|unaccounted for|trapped|hurt|hospitali[sz]ed|arrested|detained"
    r"|drowned|infected)\b"
)
_HURT_BEFORE = lazy(
    r"\b(?:kill(?:ed|ing|s)?|injur(?:ed|ing)|wound(?:ed|ing)|toll (?:of|at|is|was|(?:\w{2,12} ){1,4}?(?:to|at|by))"
    r"|casualties (?:to|at)|dead (?:to|at)) \Z"
)
_PARENT_OF = ("mother of ", "father of ", "mum of ", "mom of ", "dad of ")


def speaks_of_harm(folded: str) -> bool:
    """Whether a stretch of folded text speaks of people killed, hurt, missing or held."""
    return _HARM.search(folded) is not None


def counts_harmed(folded: str, start: int, end: int) -> bool:
    """Whether a bare number counts the dead or hurt: "killed 14", "a toll of 14", "14 were injured"."""
    if folded.endswith(_PARENT_OF, 0, start):
        return False
    _, begin = qualifier_before(folded, start, measured=False)
    return bool(_HURT.match(folded, end) or _HURT_BEFORE.search(folded, max(0, begin - 48), begin))
