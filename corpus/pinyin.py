"""Is this word a Chinese given name as pinyin writes it?"""

from corpus.lazy import lazy

_SYLLABLE = (
    r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:iang|iong|uang|ang|eng|ong|ing|iao|ian|uai|uan|ai|ei|ui|ao|ou|iu|ie|ue|er|an|en|in|un|ia|ua|uo|a|o|e|i|u)"
)
_NAME = lazy(rf"{_SYLLABLE}(?:-?{_SYLLABLE}){{0,2}}")


def is_pinyin(word: str) -> bool:
    """Whether a word is one to three syllables of pinyin ("Lifeng", "Jing-yi")."""
    return len(word) > 1 and bool(_NAME.fullmatch(word.lower()))
