"""Does a stretch of capitalised words name an office and nobody: "Attorney General", "Secretary of Energy"?"""

from collections.abc import Sequence

from corpus.actors.actor_words import SUBJECTS
from corpus.actors.countries import country_names
from corpus.actors.lexicon import TITLES, WEAK_TITLES
from corpus.wordlists import words


def seat_of(tokens: Sequence[tuple[int, int, str]], low: list[str]) -> int:
    """Where the country begins of which a run is the office and nobody's name: "President of Romania"; 0 if none."""
    if "of" not in low or not is_office_of(low):
        return 0
    start = low.index("of") + 1
    start += low[start : start + 1] == ["the"]
    return start if " ".join(t[2] for t in tokens[start:]) in country_names() else 0


def is_bare_office(low: list[str]) -> bool:
    """Whether a run names an office and nobody: "Commerce Secretary", "Mr Speaker"."""
    if len(low) < 2:
        return False
    if low[-1] == "general" and low[-2] in _GENERALS:
        return True
    if "of" in low and is_office_of(low):  # "Secretary of Energy"
        return all(word in SUBJECTS or word in _MANAGED for word in low[low.index("of") + 1 :])
    if low[-1] not in TITLES or low[-1] in WEAK_TITLES:
        return False
    if low[0] in ("mr", "madam", "madame"):
        return len(low) == 2 and low[1] in _ADDRESSED
    return all(word in TITLES or word in SUBJECTS or word in ("special", "senior") for word in low[:-1])


def is_office_of(low: list[str]) -> bool:
    """Whether nothing but an office stands before "of": no "Chancellor Jo Doe of Lundby"."""
    before = low[: low.index("of")]
    return before != [] and (before[-1] == "head" or all(word in TITLES or word == "special" for word in before))


_GENERALS = words(
    "attorney advocate solicitor surgeon secretary director inspector governor auditor consul comptroller"
)
"""Before "General", which with them is an office."""
_MANAGED = words("operations public state staff marketing sales strategy press policy")
"""What an office is the head of, besides the subjects of ministries."""
_ADDRESSED = words("speaker president chairman chair chairwoman minister secretary ambassador mayor governor senator")
