"""Whom a pronoun means: the people named before it, weighed by gender, number, recency and role."""

from corpus.cast import Cast, Member
from corpus.mentions import Mention
from corpus.sentences import Sentence

_MALE = frozenset({"he", "him", "his"})
_FEMALE = frozenset({"she", "her", "hers"})


def resolve(
    mention: Mention, sentences: list[Sentence], index: int, cast: Cast, recent: Member | None
) -> tuple[Member | None, float]:
    """The person meant by "he" or "she" in sentence `index`, and how sure that is; `recent` spoke last."""
    gender = "m" if mention.low in _MALE else "f" if mention.low in _FEMALE else None
    if gender is None:
        return None, 0.0
    scores: dict[int, float] = {}
    found: dict[int, Member] = {}
    paragraph = sentences[index].paragraph
    for back in range(12):
        i = index - back
        if i < 0:
            break
        s = sentences[i]
        weight = 1.0 / (1 + back) + (0.4 if s.paragraph == paragraph else 0.0)
        subject_seen = False
        for last in sorted(s.names):
            first, name = s.names[last]
            if back == 0 and first >= mention.first:
                break
            if name.kind not in ("person", "unknown"):
                continue
            member = cast.member(name)
            if member.kind not in ("person",) or (member.gender and member.gender != gender):
                continue
            value = weight
            if s.words[last].rstrip(",.").endswith(("'s", "s'")):
                value *= 0.6
            elif not subject_seen and not _is_object(s, first):
                value *= 1.8
                subject_seen = True
            if member.gender is None:
                value *= 0.6
            key = id(member)
            found[key] = member
            scores[key] = max(scores.get(key, 0.0), value)
        if s.paragraph < paragraph - 3:
            break
    if recent is not None and recent.kind == "person" and recent.gender in (None, gender):
        key = id(recent)
        found[key] = recent
        scores[key] = scores.get(key, 0.0) + 0.7
    if not scores:
        return None, 0.0
    for key in scores:
        scores[key] += min(len(found[key].at), 12) * 0.03
    ranked = sorted(scores, key=lambda k: scores[k], reverse=True)
    best = ranked[0]
    rest = scores[ranked[1]] if len(ranked) > 1 else 0.0
    return found[best], scores[best] / (scores[best] + rest)


def _is_object(s: Sentence, first: int) -> bool:
    before = s.low[first - 1] if first else ""
    return before in (
        "of",
        "in",
        "on",
        "at",
        "to",
        "from",
        "by",
        "with",
        "for",
        "about",
        "against",
        "between",
        "than",
        "over",
        "like",
        "as",
    )
