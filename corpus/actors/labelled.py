"""Does a word alone before a colon and a whole sentence between marks name somebody: "Solheim: “It is too late.”"?"""

from corpus.actors.actor_words import SUBJECTS, THINGS
from corpus.actors.everyday_words import ENDING, OPENING
from corpus.actors.lexicon import NEVER_NAMES, TITLES
from corpus.actors.name import plain
from corpus.lazy import lazy
from corpus.wordlists import words

_SPOKEN = lazy(r": (?:“(?=[A-Z])[^“”\n]{1,600}[.!?…]”|\"(?=[A-Z])[^\"\n]{1,600}[.!?…]\")(?=\s|\Z)")
_LISTS = (
    OPENING,
    ENDING,
    SUBJECTS,
    THINGS,
    NEVER_NAMES,
    TITLES,
    words(
        """
        advice anecdote answer answers argument banner bonus bottom boast byline caption caveat claim claims clue
        comment comments context conversation cover detail diagnosis dialogue disclaimer email epilogue epitaph error
        example excerpt excuse extract fact facts feedback finding findings flyer footnote forecast goal graffiti
        graphic headline headlines hint history idea image insight inscription joke label leaflet lesson lessons letter
        line listen logo lyrics mail mantra mantras memo message messages mission moral motto myth myths news note notes
        notice objective offer opener outcome outlook page paragraph photo phrase picture placard plaque plot podcast
        postcard poster posters proverb punchline quiz quote quotes reader readers reality recap recommendation refrain
        remark reminder reply result results riddle rule rules rumor rumour scene script sign signs slogan slogans
        source stance status sticker story strapline stunt subject subtitle summary tagline takeaway teaser text tip
        tips title tweet tweets update updates verdict verse video voicemail voices warning warnings watch webcast
        yesterday facebook instagram linkedin telegram tiktok twitter whatsapp youtube
        """
    ),
)
"""What stands before a colon and tells what follows, not whose it is."""
_OF_NOUNS = ("ing", "ed", "ion", "ions", "ment", "ments", "ness", "ly", "ism", "ity", "ure", "ance", "ence", "al", "ic")


def speaks_in_marks(text: str, word: str, end: int) -> bool:
    """Whether the word that ends at `end` is nobody's but a speaker's name."""
    if not text.startswith((": “", ': "'), end) or not word[1:].islower() or len(word) < 3:
        return False
    low = plain(word)
    if low.endswith(_OF_NOUNS) or any(low in listed for listed in _LISTS):
        return False
    return _SPOKEN.match(text, end) is not None
