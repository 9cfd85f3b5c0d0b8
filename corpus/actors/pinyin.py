"""Is this word a given name as the romanisations of Chinese (pinyin) and Korean write it?"""

from corpus.lazy import lazy

_SYLLABLE = (
    r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:iang|iong|uang|ang|eng|ong|ing|iao|ian|uai|uan|ai|ei|ui|ao|ou|iu|ie|ue|er|an|en|in|un|ia|ua|uo|a|o|e|i|u)"
)
_NAME = lazy(rf"{_SYLLABLE}(?:-?{_SYLLABLE}){{0,2}}")
_SYLLABLE_ELSEWHERE = (
    r"(?:[ckptsg]h|hs|kk|tt|pp|ss|ts|tz|[kgn][wg]|[bpmfdtnlgkhjrsyw])?[wy]?"
    r"(?:iao|eou|ieh|ueh|ae|ai|ao|au|ei|eo|eu|ia|ie|iu|oi|oo|ee|ou|ua|ue|ui|uo|yu|[aeiou])"
    r"(?:ng|ck|[nmlkpth])?"
)
_KOREAN = lazy(rf"{_SYLLABLE_ELSEWHERE}-{_SYLLABLE_ELSEWHERE}")


def is_pinyin(word: str) -> bool:
    """Whether a word is one to three syllables of pinyin ("Lifeng", "Jing-yi")."""
    return len(word) > 1 and bool(_NAME.fullmatch(word.lower()))


def is_korean(word: str) -> bool:
    """Whether a word is two syllables that a hyphen joins, as in Korea and Taiwan ("Kwang-chol", "Chih-wei")."""
    return "-" in word and bool(_KOREAN.fullmatch(word.lower()))


def is_given_syllables(word: str) -> bool:
    """Whether a word is a given name of syllables in either romanisation."""
    return is_pinyin(word) or is_korean(word)
