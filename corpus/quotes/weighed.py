"""Where the reporter weighs what was told: "claims it pays, but that is unproven", "— though it is unclear when"."""

from corpus.quotes.phrases import ASKS
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

WEIGHED_BY = words("that this it there")
"""What the words of a reporter who weighs a claim begin with."""


def weighs_claim(s: Sentence, k: int, lemma: str) -> bool:
    """Whether the clause at word `k`, behind a "but" or its like, weighs what a verb of this lemma told."""
    subject = s.low[k]
    if subject in ("that", "this") and s.low[k + 1] in _CLAIMS and not s.pauses(k + 1):
        k += 1
    if not s.words[k].endswith("'s"):
        if k + 2 >= s.size or s.low[k + 1] not in _IS:
            return False
        k += 1
    said = s.low[k + 1 : k + _NEAR]
    if subject == "there":
        return lemma in _CONTESTED and said[1:2] == ["evidence"] and said[0] in ("no", "little", "scant")
    if subject == "it":
        unclear = next((q for q in range(len(said)) if said[q] in _UNCLEAR), -1)
        doubted = unclear >= 0 and (said[unclear].startswith("un") or "not" in said[:unclear])
        return doubted and not (ASKS | {"whom"}).isdisjoint(said[unclear + 1 : unclear + 3])  # "unclear to whom"
    return not _JUDGED.isdisjoint(said) or said[:2] in _FAR


_CLAIMS = frozenset({"claim", "figure", "view", "account", "number", "statement", "assertion"})
_NEAR = 8
_IS = frozenset({"is", "was", "has", "remains"})
_UNCLEAR = frozenset({"clear", "unclear", "known", "unknown", "certain", "uncertain"})
_FAR = (["far", "from"], ["not", "true"], ["not", "what"])
_JUDGED = words(
    """
    unproven proven untrue false wrong misleading disputed contested debatable questionable doubtful unsubstantiated
    assumption exaggeration unconfirmed
    """
)
"""What is said of a claim by whoever weighs it."""
_CONTESTED = words("claim insist allege assert contend maintain argue suggest boast")
