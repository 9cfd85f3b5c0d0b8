"""Who said what: the quotes of an article with their speakers and relays."""

from typing import TYPE_CHECKING

from corpus.model import About, Actor, Date, Passage, Quote

if TYPE_CHECKING:
    from corpus.actors.name import Name


def find_quotes(
    text: str,
    passages: tuple[Passage, ...],
    about: About,
    actors: tuple[Actor, ...],
    dates: tuple[Date, ...],
    names: "tuple[Name, ...] | None" = None,
) -> tuple[Quote, ...]:
    """The quotes in order of start, an outer one before its fragments; `names` are found here unless given.

    Who speaks is told in English and Chinese alone.
    """
    if about.language == "zh":
        from corpus.chinese.quotes import find_chinese_quotes

        return find_chinese_quotes(text, passages, about, actors, dates)
    if about.language not in (None, "en"):
        from corpus.quotes.unread import find_unattributed

        return tuple(find_unattributed(text, passages))
    from corpus.quotes.apostrophes import in_one_spelling
    from corpus.quotes.speech import find_english_quotes

    return in_one_spelling(text, actors, find_english_quotes(text, passages, about, actors, dates, names))
