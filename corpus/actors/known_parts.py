"""Which of several capitalised words are a name known by itself: "Apple" of "Apple Watch"?"""

from collections.abc import Callable

from corpus.actors.actor_words import GOVERNMENT_NAMES, LEADERS, THINGS
from corpus.actors.aliases import Aliases
from corpus.actors.countries import adjectives
from corpus.actors.spans import Spot
from corpus.actors.types import has_given_name, type_of
from corpus.wordlists import words as words_of


def known_part(spot: Spot, aliases: Aliases, writes: Callable[[str], bool]) -> Spot:
    """Of several words, a company's name without its product ("Apple Watch") or what it is ("Rival Pfizer")."""
    words = spot.words
    if words[0] in _BEFORE_HOUSES and (house := " ".join(words[1:])) in GOVERNMENT_NAMES:  # "Top White House officials"
        return spot._replace(start=spot.end - len(house), text=house)
    if has_given_name(words) or type_of(spot.text, aliases):
        return spot
    if type_of(words[0], aliases) == "company" and not (words[0] in WORDS_TOO and words[-1].lower() in THINGS):
        return spot._replace(end=spot.start + len(words[0]), text=words[0], kind="unknown")
    rest = words[1:]
    if spot.kind == "person" and type_of(" ".join(rest), aliases) in ("company", "outlet"):
        beside = words[0].lower()
        if (
            len(rest) == 1
            and (rest[0] in _SURNAMES or rest[0] in WORDS_TOO)
            and not (beside in _BESIDE or words[0] in adjectives() or writes(beside))
        ):
            return spot  # somebody of that surname ("Aina Ford"), a ship ("Lund Dawn")
        text = " ".join(rest)
        return spot._replace(start=spot.end - len(text), text=text, kind="unknown")
    return spot


_BEFORE_HOUSES = LEADERS | words_of("Top Senior Several Other")
_SURNAMES = words_of(
    """
    Ford Fox Dell Disney Bosch Boeing Siemens Bloomberg Bayer Daimler Barclays Honda Bernstein Nomura Chrysler Tesla
    Adobe Cisco Nestle Ericsson Maersk Forbes Slate Salon
    """
)
"""Companies and outlets that are named after somebody, and whose names are surnames still."""
WORDS_TOO = words_of(
    """
    Target Total Shell Visa Apple Zoom Oracle Arm Time Forward Nature Science Wired Mint Dawn Variety Deadline Fortune
    Quartz Slate Salon Insider Fox Anonymous Labor Labour Greens House Treasury Congress Parliament Senate Meta Dell
    Ford Nike Sina Citi Sony Lyft Uber Tories Mensa Gallup Cornell Stanford Princeton Harvard Yale Capitol Signal
    Discover Intel Amnesty Nation Atlantic Information Register Verge Economist Guardian
    """
)
"""Known names that any sentence may open with, as words, as surnames or for want of an article."""
_BESIDE = words_of(
    """
    rival parent partner fellow giant owner supplier competitor insurer lender retailer airline startup unit sister
    century subsidiary shares carmaker automaker chipmaker drugmaker planemaker miner broadcaster newspaper agency
    """
)
"""Words, in lower case, that stand capitalised before a company's name where they open a sentence."""
